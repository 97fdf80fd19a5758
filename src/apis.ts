import { realm as bucketlistRealm } from './apis/bucketlist/contract.ts'
import { createBucketlist } from './apis/bucketlist/index.ts'
import type { Config } from './config.ts'
import type { Db } from './db/connection.ts'
import type { Identity, RealmTokens } from './identity/identity.ts'
import type { Api } from './kernel/api.ts'

/** How long the tokens of each API's realm live. */
export const realmsOf = (config: Config): Record<string, RealmTokens> => ({
  [bucketlistRealm]: { accessSeconds: config.bucketlistTokenSeconds },
})

/** Every API that this server serves. */
export const createApis = (services: { db: Db; identity: Identity }): Api[] => [createBucketlist(services)]
