import { realm as bucketlistRealm } from './apis/bucketlist/contract.ts'
import { createBucketlist } from './apis/bucketlist/index.ts'
import { realm as imagehostRealm } from './apis/imagehost/contract.ts'
import { createImagehost } from './apis/imagehost/index.ts'
import { realm as exposcholarRealm, storageFolder } from './apis/exposcholar/contract.ts'
import { createExposcholar } from './apis/exposcholar/index.ts'
import type { Config } from './config.ts'
import type { Db } from './db/connection.ts'
import type { Identity, RealmTokens } from './identity/identity.ts'
import type { Api } from './kernel/api.ts'
import type { Media } from './media/media.ts'

/** How long the tokens of each API's realm live. */
export const realmsOf = (config: Config): Record<string, RealmTokens> => ({
  [bucketlistRealm]: { accessSeconds: config.bucketlistTokenSeconds },
  [imagehostRealm]: {
    accessSeconds: config.imagehostAccessSeconds,
    refresh: { seconds: config.imagehostRefreshSeconds, rotate: false },
  },
  [exposcholarRealm]: {
    accessSeconds: config.exposcholarAccessSeconds,
    refresh: { seconds: config.exposcholarRefreshSeconds, rotate: false },
  },
})

/** Every API that this server serves. */
export const createApis = (services: { db: Db; identity: Identity; media: Media }, config: Config): Api[] => [
  createBucketlist(services),
  createImagehost(services),
  createExposcholar(services, {
    requestsPerMinute: config.exposcholarRequestsPerMinute,
    tokensPerMinute: config.exposcholarTokensPerMinute,
  }),
]

/** Where public files are reached below `/media/`, and the folder of the storage that each place stands for. */
export const mediaPlaces: Readonly<Record<string, string>> = {
  booths: `${storageFolder}/booths`,
  items: `${storageFolder}/items`,
}
