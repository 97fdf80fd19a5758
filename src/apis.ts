import { realm as bucketlistRealm } from './apis/bucketlist/contract.ts'
import { createBucketlist } from './apis/bucketlist/index.ts'
import { cre8iveLetters } from './apis/cre8ive/accounts/letters.ts'
import { storageFolder as cre8iveFolder, realm as cre8iveRealm } from './apis/cre8ive/contract.ts'
import { createCre8ive } from './apis/cre8ive/index.ts'
import { realm as exposcholarRealm, storageFolder } from './apis/exposcholar/contract.ts'
import { createExposcholar } from './apis/exposcholar/index.ts'
import { realm as imagehostRealm } from './apis/imagehost/contract.ts'
import { createImagehost } from './apis/imagehost/index.ts'
import { storageFolder as techfesiaFolder, realm as techfesiaRealm } from './apis/techfesia/contract.ts'
import { createTechfesia, techfesiaLetters } from './apis/techfesia/index.ts'
import type { Config } from './config.ts'
import type { Db } from './db/connection.ts'
import type { Identity, RealmTokens } from './identity/identity.ts'
import type { Api } from './kernel/api.ts'
import type { RateLimiter } from './kernel/rate-limit.ts'
import type { Letters, MailQueue } from './mail/queue.ts'
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
  [cre8iveRealm]: {
    accessSeconds: config.cre8iveAccessSeconds,
    refresh: { seconds: config.cre8iveRefreshSeconds, rotate: true },
  },
  [techfesiaRealm]: {
    accessSeconds: config.techfesiaAccessSeconds,
    refresh: { seconds: config.techfesiaRefreshSeconds, rotate: false },
  },
})

/** Every letter that this server sends, and how it is written. */
export const lettersOf = ({ identity }: { identity: Identity }): Letters => ({
  ...cre8iveLetters({ identity }),
  ...techfesiaLetters({ identity }),
})

/** What the APIs stand on. */
export interface Foundations {
  db: Db
  identity: Identity
  media: Media
  mailQueue: MailQueue
  rateLimiter: RateLimiter
}

/** Every API that this server serves. */
export const createApis = (services: Foundations, config: Config): Api[] => [
  createBucketlist(services),
  createImagehost(services),
  createExposcholar(services, {
    requestsPerMinute: config.exposcholarRequestsPerMinute,
    tokensPerMinute: config.exposcholarTokensPerMinute,
  }),
  createCre8ive({
    ...services,
    settings: {
      siteUrl: config.cre8iveSiteUrl,
      publicUrl: config.publicUrl,
      googleUserinfoUrl: config.googleUserinfoUrl,
      mailsPerHour: config.cre8iveMailsPerHour,
      uploadBytesPerPerson: config.cre8iveUploadBytes,
    },
  }),
  createTechfesia({
    ...services,
    settings: {
      userinfoUrls: {
        google: config.googleUserinfoUrl,
        github: config.githubUserinfoUrl,
        facebook: config.facebookUserinfoUrl,
      },
      mailsPerHour: config.techfesiaMailsPerHour,
    },
  }),
]

/** Where public files are reached below `/media/`, and the folder of the storage that each place stands for. */
export const mediaPlaces: Readonly<Record<string, string>> = {
  booths: `${storageFolder}/booths`,
  items: `${storageFolder}/items`,
  cre8ive: cre8iveFolder,
  techfesia: techfesiaFolder,
}
