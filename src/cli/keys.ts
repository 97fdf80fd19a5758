import type { Command } from 'commander'
import { realmsOf } from '../apis.ts'
import { loadConfig } from '../config.ts'
import { CommandError } from '../explain.ts'
import { rotateKeys } from '../identity/keys.ts'

/** Adds the commands about the keys that sign tokens. They need no database. */
export const addKeyCommands = (agora: Command, { say }: { say(text: string): void }): void => {
  agora
    .command('keys')
    .description('the keys that sign tokens')
    .command('rotate')
    .description('sign with a new key; tokens of the old one stay valid for as long as they live')
    .option('--drop-old', 'and take the old ones out at once: everybody has to log in again')
    .action(async ({ dropOld }: { dropOld?: boolean }) => {
      const config = loadConfig()
      if (config.jwtKeys !== undefined) {
        throw new CommandError(
          'The keys are in JWT_KEYS: put a new one in front there, and restart node by node.',
        )
      }
      const lives = Object.values(realmsOf(config)).map(({ accessSeconds }) => accessSeconds)
      await rotateKeys(config.dataDir, dropOld ? 0 : Math.max(...lives))
      say(
        `A new key signs tokens. ${dropOld ? 'The old ones are gone.' : 'The old ones still verify theirs.'}`,
      )
    })
}
