import { storageFolder, type TechfesiaServices } from './contract.ts'
import { findKnownPictures } from './people/queries.ts'
import { photoPlace } from './photos/handlers.ts'
import { findKnownPhotos } from './photos/queries.ts'
import { picturePlace } from './pictures/store.ts'
import { sweepPromotions } from './registrations/promotions.ts'

/** How long a request may take from its file to its row, in seconds. */
const graceSeconds = 60 * 60

/**
 * Deletes files that no row knows, and what interrupted uploads have left; tells those to whom a place fell by
 * itself. How many of each.
 */
export const sweepTechfesia = async (
  { db, media, mailQueue }: Pick<TechfesiaServices, 'db' | 'media' | 'mailQueue'>,
  now = new Date(),
): Promise<Record<string, number>> => {
  const counts = { promotions: await sweepPromotions({ db, mailQueue }), orphans: 0, temp: 0 }
  const places = { [picturePlace]: findKnownPictures, [photoPlace]: findKnownPhotos }
  for (const [place, findKnown] of Object.entries(places)) {
    const isKnown = (keys: string[]): Promise<Set<string>> => findKnown(db, keys)
    const swept = await media.sweep({ folder: `${storageFolder}/${place}`, isKnown, graceSeconds, now })
    counts.orphans += swept.orphans
    counts.temp += swept.temp
  }
  return counts
}
