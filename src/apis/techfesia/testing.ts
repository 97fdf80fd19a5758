import type { Answer, TestServer } from '../../testing.ts'
import { newName, type Person, personOn, seen } from './testing-events.ts'

export const password = 'Hello World'

/**
 * Settings of a server whose answers are compared whole, and judged by the spec in the contract tests: a second
 * opinion costs more than all the rest of such a test.
 */
export const unguarded = { OPENAPI_GUARD: 'off' }

export const missingUser = { error: 'User not found.' }
export const badToken = { error: 'Token is invalid or expired' }
export const badLogin = { error: 'No active account found with the given credentials' }
export const unavailable = { error: 'Service temporarily unavailable, try again later.' }

export interface Pair {
  access: string
  refresh: string
}

/** What an account is made from. */
export const userFields = (fields: object = {}) => {
  const username = `u_${newName()}`
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

/** Throws unless it answers so, and gives the body. */
export const bodyOf = <Body>(answer: Answer, status: number): Body => {
  if (answer.status !== status) throw new Error(`not ${status}: ${JSON.stringify(seen(answer))}`)
  return answer.body as Body
}

export const logIn = (server: Pick<TestServer, 'call'>, username: string, word = password): Promise<Answer> =>
  server.call('POST', '/auth/token/', { body: { username, password: word } })

/** Somebody who has signed up and logged in, as clients do. */
export const signUp = async (
  server: TestServer,
  fields: object = {},
): Promise<Person & { refresh: string }> => {
  const sent = userFields(fields)
  bodyOf(await server.call('POST', '/users/', { body: sent }), 201)
  const { access, refresh } = bodyOf<Pair>(await logIn(server, sent.username, sent.password), 200)
  const { rows } = await server.db.raw('select account_id as id from techfesia.people where username = ?', [
    sent.username,
  ])
  const { username, email } = sent
  return { ...personOn(server, { id: rows[0].id, username, email, token: access }), refresh }
}
