import { randomUUID } from 'node:crypto'
import { operations } from '../../generated/techfesia/operations.ts'
import type { operations as Types } from '../../generated/techfesia/types.ts'
import { type Call, type Credentials, defineApi } from '../hooks.ts'

interface Account {
  readonly username: string
  readonly email: string
  readonly password: string
  readonly token: string
  readonly refresh: string
}

/**
 * Normal accounts that exchanges share: one who has to do with nothing, one who leads teams, one who is in them,
 * and one of another college. An account of no kind is a superuser.
 */
export type Kind = 'neighbour' | 'leader' | 'member' | 'visitor'

export type TechfesiaCall = Call<typeof operations, Types>

export const password = 'far-away-42'

/** A username that no other account has. */
export const freshUsername = (): string => `c-${randomUUID().slice(0, 18)}`

/** A name that no other thing has. */
export const unique = (text: string): string => `${text} ${randomUUID().slice(0, 13)}`

/** What an account is made of. */
export const newUser = (fields: object = {}) => {
  const username = freshUsername()
  return {
    username,
    firstName: 'Asha',
    lastName: 'Rao',
    email: `${username}@example.com`,
    password,
    phoneNumber: '+911234567890',
    collegeName: 'IIIT Sri City',
    ...fields,
  }
}

/** What an event for single people is made of. */
export const newEvent = (fields: object = {}) => ({
  name: unique('Night Relay'),
  description: 'Three hours of problems, one keyboard to a team.',
  date: '2019-09-24',
  time: '09:30',
  venue: 'Computer Lab',
  ...fields,
})

/** What an event for teams of two and fewer is made of. */
export const newTeamEvent = (fields: object = {}) =>
  newEvent({ teamEvent: true, minSize: 1, maxSize: 2, ...fields })

/** Somebody who can be asked to do something. */
export interface Person {
  readonly username: string
  readonly token: string
}

/** Makes a team. @returns its id */
export const makeTeam = async (call: TechfesiaCall, as: { token: string }): Promise<string> =>
  (await call('createTeam', 201, { as, body: { name: unique('Gingers') } })).teamid

/** Has a person accept the invitation of a leader. */
export const join = async (
  call: TechfesiaCall,
  leader: { token: string },
  teamid: string,
  member: Person,
): Promise<void> => {
  const { username } = member
  await call('createInvitation', 201, { as: leader, path: { id: teamid }, body: { username } })
  await call('acceptInvitation', 200, { as: member, path: { username, teamid } })
}

const logIn = async (call: TechfesiaCall, body: { username: string; password: string }) => {
  const { access: token, refresh } = await call('obtainTokens', 200, { body })
  return { ...body, token, refresh }
}

/** People are named by username here: of an address it is what stands before the @, as far as it may be long. */
const toLogin = ({ email, password: secret }: Credentials) => ({
  username: email.replace(/@.*/, '').slice(0, 30),
  password: secret,
})

export const { api, on } = defineApi<typeof operations, Types, Account, Kind>({
  name: 'techfesia',
  operations,
  document: new URL('../../generated/techfesia/openapi.json', import.meta.url),
  async openAccount(call, { kind, administrator }) {
    if (kind === undefined) {
      // The same superuser each time, with a session of its own.
      const { username, password: secret } = (await administrator()) as Account
      const account = await logIn(call, { username, password: secret })
      const { email } = await call('getUser', 200, { as: account, path: { username } })
      return { ...account, email }
    }
    const body = newUser(kind === 'visitor' ? { collegeName: 'NIT Warangal' } : {})
    await call('createUser', 201, { body })
    const { username, email } = body
    return { ...(await logIn(call, { username, password })), email }
  },
  endSession: (call, as) => call('revokeToken', 200, { as, body: { token: as.token } }),
  firstAdministrator: {
    command: (credentials) => [
      'techfesia',
      'createsuperuser',
      ...['--username', toLogin(credentials).username],
      ...['--email', credentials.email],
      ...['--password', credentials.password],
    ],
    logIn: (call, credentials) => logIn(call, toLogin(credentials)),
  },
  things: {
    '/auth/o-auth/{provider}': async () => 'google',
    '/users/{username}': async ({ account }) => account.username,
    // A team that has not invited the account: hooks that need an invitation make one.
    '/users/{username}/invitation/{teamid}': ({ call, account }) => makeTeam(call, account),
    '/events/category/{name}': async ({ call }) =>
      (await call('createCategory', 201, { body: { name: unique('Hackathon') } })).name,
    '/events/tags/{name}': async ({ call }) =>
      (await call('createTag', 201, { body: { name: unique('Begineer') } })).name,
    '/events/{id}': async ({ call }) => (await call('createEvent', 201, { body: newEvent() })).publicId,
    '/events/{id}/registrations/{rid}': async ({ call, path: { id = '' } }) =>
      (await call('registerForEvent', 201, { path: { id }, body: {} })).registrationId,
    // Nobody who runs the event, who could not be registered for it: hooks that need such make one.
    '/events/{id}/organisers/{username}': async ({ account }) => account.username,
    '/events/{id}/volunteers/{username}': async ({ account }) => account.username,
    '/teams/{id}': ({ call, account }) => makeTeam(call, account),
    '/teams/{id}/invitations/{username}': async ({ account }) => account.username,
    '/teams/{id}/{username}': async ({ account }) => account.username,
    '/ticket/{username}': async ({ account }) => account.username,
    '/ticket/{id}': async ({ call }) => (await call('openTicket', 201)).ticketid,
  },
})
