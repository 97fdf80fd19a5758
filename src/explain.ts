import { ConfigError } from './config.ts'
import { EmbeddedError } from './db/embedded/run.ts'
import { problemFromDatabase } from './db/failures.ts'
import { MigrationError } from './db/migrate.ts'
import { KeyError } from './identity/keys.ts'

/** A command that cannot do what it was asked, in words for people. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** What to print of a failure that ends the process: the message alone where it is written for people. */
export const explain = (error: unknown): string => {
  const isForPeople =
    error instanceof CommandError ||
    error instanceof ConfigError ||
    error instanceof EmbeddedError ||
    error instanceof KeyError ||
    error instanceof MigrationError
  if (isForPeople) return error.message
  if (error instanceof Error && problemFromDatabase(error)?.kind === 'unavailable') {
    return `The database is out of reach: ${error.message}\nStart it, or mend DATABASE_URL.`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
