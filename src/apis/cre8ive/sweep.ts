import { deleteQuietly } from '../../media/stored-files.ts'
import { findAbandoned, takeSignUp } from './accounts/queries.ts'
import { type Cre8iveServices, storageFolder } from './contract.ts'
import { findKnownKeys, forgetUnused } from './media/queries.ts'

type Services = Pick<Cre8iveServices, 'db' | 'identity' | 'media'>

/** How long a request may take from its file to its row, in seconds. */
const graceSeconds = 60 * 60
/** Days in which an address can be verified, with as many keys as it takes. */
const daysToVerify = 30
/** Days in which an upload can be put into a post. */
const daysToUse = 7

/** Deletes accounts whose address nobody has verified: others may want it. */
const dropAbandoned = async ({ db, identity }: Services): Promise<number> => {
  let abandoned = 0
  for (;;) {
    const batch = await findAbandoned(db, daysToVerify)
    if (batch.length === 0) return abandoned
    for (const accountId of batch) {
      const isGone = await db.transaction(async (trx) => {
        // Somebody may have found the mail only now.
        const waits = await takeSignUp(trx, accountId)
        return waits !== undefined && identity.deleteAccount(accountId, trx)
      })
      if (isGone) abandoned += 1
    }
  }
}

/** Deletes uploads that no post has come to show. */
const dropUnused = async ({ db, media }: Services): Promise<number> => {
  let unused = 0
  for (;;) {
    const keys = await db.transaction((trx) => forgetUnused(trx, daysToUse))
    await deleteQuietly(media.storage, keys)
    unused += keys.length
    if (keys.length === 0) return unused
  }
}

/** Deletes what has had its time, and files that no row knows; how many of each. */
export const sweepCre8ive = async (services: Services, now = new Date()): Promise<Record<string, number>> => {
  const abandoned = await dropAbandoned(services)
  const unused = await dropUnused(services)
  const { orphans, temp } = await services.media.sweep({
    folder: storageFolder,
    isKnown: (keys) => findKnownKeys(services.db, keys),
    graceSeconds,
    now,
  })
  return { abandoned, unused, orphans, temp }
}
