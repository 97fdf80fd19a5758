import { randomBytes, randomUUID } from 'node:crypto'
import type { Api, Credentials } from './hooks.ts'
import { NotProvoked } from './not-provoked.ts'
import type { OwnServer } from './stages.ts'

/**
 * Credentials of an administrator of the API: of a new one where the server is the run's own, else those that
 * the settings give.
 * @throws NotProvoked when there are none
 */
export const findCredentials = async (
  { name, firstAdministrator }: Pick<Api, 'name' | 'firstAdministrator'>,
  own: OwnServer | undefined,
  settings: NodeJS.ProcessEnv,
): Promise<Credentials> => {
  if (own && firstAdministrator) {
    // One that is not like the address, and is no option of the command line.
    const password = `P${randomBytes(24).toString('base64url')}`
    const credentials = { email: `contract-${randomUUID()}@example.com`, password }
    await own.command(firstAdministrator.command(credentials))
    return credentials
  }
  const setting = `CONTRACT_${name.toUpperCase()}_ADMIN`
  const [, email, password] = /^([^:]+):(.+)$/.exec(settings[setting] ?? '') ?? []
  if (email === undefined || password === undefined)
    throw new NotProvoked(`it takes an administrator: set ${setting}=email:password`)
  return { email, password }
}
