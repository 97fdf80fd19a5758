import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Answer, CallOptions, TestServer } from '../../testing.ts'
import { realm, roles, type Schemas } from './contract.ts'
import {
  type Model,
  models,
  type Privilege,
  privileges,
  replacePrivileges,
} from './people/privileges-queries.ts'
import { insertPerson } from './people/queries.ts'
import { newPublicId } from './public-ids.ts'

export const noToken = { error: 'Authentication credentials were not provided.' }
export const forbidden = { error: 'You do not have permission to perform this action.' }
export const noEvent = { error: 'Event not found.' }

/** Somebody with an account and a token. */
export interface Person {
  id: number
  username: string
  email: string
  token: string
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
}

/** Status and body: what most tests look at. */
export const seen = ({ status, body }: Answer): Pick<Answer, 'status' | 'body'> => ({ status, body })

export const newName = (): string => randomBytes(6).toString('hex')

/** The account as its token opens it on this server. */
export const personOn = (server: Pick<TestServer, 'call'>, person: Omit<Person, 'call'>): Person => ({
  ...person,
  call: (method, path, options) => server.call(method, path, { token: person.token, ...options }),
})

interface NewPerson {
  role?: keyof typeof roles
  /** Those of staff; all unless told. */
  may?: Partial<Record<Model, readonly Privilege[]>>
  college?: string | null
  username?: string
}

export const newPerson = async (
  server: TestServer,
  { role = 'normal', may, college = 'IIIT Sri City', username = `p_${newName()}` }: NewPerson = {},
): Promise<Person> => {
  const { db, identity } = server
  const email = `${username}@example.com`
  const account = await identity.register({ realm, email, password: null, role: roles[role] })
  if (account === 'taken') throw new Error('taken')
  const { id } = account
  await insertPerson(db, {
    ...{ accountId: id, publicId: newPublicId(), username, firstName: 'Asha', lastName: 'Rao' },
    ...{ phoneNumber: '+911234567890', collegeName: college, pictureUrl: null, emailVerified: true },
  })
  if (role === 'staff')
    for (const model of models) await replacePrivileges(db, id, model, may ? (may[model] ?? []) : privileges)
  const { accessToken: token } = await identity.openSession(id)
  return personOn(server, { id, username, email, token })
}

export const newStaff = (server: TestServer, may?: NewPerson['may']): Promise<Person> =>
  newPerson(server, { role: 'staff', ...(may && { may }) })

export const newPeople = (server: TestServer, count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, () => newPerson(server)))

/** What an event needs. */
export const eventFields = (fields: object = {}): object => ({
  name: `Night Relay ${newName()}`,
  description: 'Three hours of problems, one keyboard to a team.',
  date: '2019-09-24',
  time: '09:30',
  venue: 'Computer Lab',
  ...fields,
})

/** A new event's id. */
export const newEvent = async (staff: Person, fields: object = {}): Promise<string> => {
  const { status, body } = await staff.call('POST', '/events', { body: eventFields(fields) })
  if (status !== 201) throw new Error(`an event answered ${status}: ${JSON.stringify(body)}`)
  return (body as Schemas['CreatedEvent']).publicId
}

export const teamEvent = { teamEvent: true, minSize: 1, maxSize: 8 }

/** A new team's id, with members who have accepted. */
export const newTeam = async (leader: Person, members: readonly Person[] = []): Promise<string> => {
  const { status, body } = await leader.call('POST', '/teams/', { body: { name: `Team ${newName()}` } })
  if (status !== 201) throw new Error(`a team answered ${status}: ${JSON.stringify(body)}`)
  const { teamid } = body as Schemas['SavedTeam']
  for (const member of members) await join(leader, teamid, member)
  return teamid
}

export const invite = (leader: Person, teamid: string, { username }: Person): Promise<Answer> =>
  leader.call('POST', `/teams/${teamid}/invitations`, { body: { username } })

export const accept = (member: Person, teamid: string): Promise<Answer> =>
  member.call('PUT', `/users/${member.username}/invitation/${teamid}/accept/`)

export const join = async (leader: Person, teamid: string, member: Person): Promise<void> => {
  expect(seen(await invite(leader, teamid, member))).toMatchObject({ status: 201 })
  expect(seen(await accept(member, teamid))).toMatchObject({ status: 200 })
}

export const register = (person: Person, eventId: string, teamId?: string): Promise<Answer> =>
  person.call('POST', `/events/${eventId}/register/`, { body: teamId === undefined ? {} : { teamId } })

/** Registers; the registration's id. */
export const registered = async (person: Person, eventId: string, teamId?: string): Promise<string> => {
  const { status, body } = await register(person, eventId, teamId)
  if (status !== 201) throw new Error(`a registration answered ${status}: ${JSON.stringify(body)}`)
  return (body as Schemas['Registered']).registrationId
}

export const registrationsOf = async (staff: Person, eventId: string): Promise<Schemas['Registration'][]> => {
  const { body } = await staff.call('GET', `/events/${eventId}/registrations`)
  return (body as Schemas['RegistrationList']).registrations
}

/** The statuses of all registrations, in the order in which they came. */
export const statusesOf = async (staff: Person, eventId: string): Promise<string[]> =>
  (await registrationsOf(staff, eventId)).map(({ status }) => status)
