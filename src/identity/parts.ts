import type { Db } from '../db/connection.ts'
import type { Changes } from './changes.ts'
import type { Guard } from './guard.ts'
import type { IdentityOptions } from './identity.ts'
import type { Passwords } from './passwords.ts'
import type { AccessTokens } from './tokens.ts'

/** What the methods of identity are made of. */
export interface Parts {
  db: Db
  realms: IdentityOptions['realms']
  access: AccessTokens
  changes: Changes
  passwords: Passwords
  guard: Guard
}
