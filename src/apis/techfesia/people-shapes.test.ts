import { afterAll, beforeAll, it } from 'vitest'
import { type OpenIdProvider, startOpenIdProvider } from '../../identity/testing-openid.ts'
import { picture } from '../../media/testing-images.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import type { Schemas } from './contract.ts'
import { bodyOf, logIn, type Pair, password, signUp, unguarded, userFields } from './testing.ts'
import { newName, newPerson, newStaff, type Person } from './testing-events.ts'
import { isOfEvents, shapesOf } from './testing-shapes.ts'

let google: OpenIdProvider
let server: TestServer
let staff: Person
beforeAll(async () => {
  google = await startOpenIdProvider()
  server = await startTestServer({ settings: { ...unguarded, GOOGLE_USERINFO_URL: google.userinfoUrl } })
  staff = await newStaff(server)
})
afterAll(async () => {
  await server.close()
  await google.close()
})

const { check, expectAllChecked } = shapesOf((path) => !isOfEvents(path))

const fresh = 'far-away-42'
const profilePicture = 'https://cdn.example.com/asha.png'
const pathOf = ({ username }: Person): string => `/users/${username}`

const uploadPicture = async (person: Person): Promise<Answer> => {
  const body = new FormData()
  body.append('picture', new Blob([new Uint8Array(await picture(8, 8).png().toBuffer())]), 'me.png')
  const response = await fetch(`${server.url}${pathOf(person)}/pictureupload`, {
    method: 'PUT',
    headers: { Connection: 'close', Authorization: `Bearer ${person.token}` },
    body,
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const checkTokens = async (): Promise<void> => {
  const people = {
    user: await newPerson(server),
    staff: await newStaff(server),
    superuser: await newPerson(server, { role: 'superuser' }),
  }
  for (const [kind, person] of Object.entries(people)) {
    bodyOf(await person.call('POST', `${pathOf(person)}/password/`, { body: { password } }), 201)
    const login = await logIn(server, person.username)
    check(`obtainTokens ${kind}`, login)
    const { refresh } = bodyOf<Pair>(login, 200)
    check('refreshToken', await server.call('POST', '/auth/token/refresh/', { body: { refresh } }))
  }
  const { user } = people
  check('revokeToken', await user.call('PUT', '/auth/token/', { body: { token: 'not a token' } }))
  check('revokeTokens', await user.call('DELETE', '/auth/token/'))
}

const checkPasswords = async (): Promise<void> => {
  const person = await newPerson(server)
  const path = `${pathOf(person)}/password/`
  check('createPassword', await person.call('POST', path, { body: { password } }))
  const change = { oldPassword: password, newPassword: fresh }
  check('changePassword', await person.call('PUT', path, { body: change }))
  check('requestPasswordReset', await server.call('POST', `${path}reset/`))
  const mail = (await server.outbox()).at(-1)?.replaceAll('=\r\n', '') ?? ''
  const resetToken = /^token: ([\w-]+)/m.exec(mail)?.[1]
  check('resetPassword', await server.call('PATCH', path, { body: { resetToken, newPassword: password } }))
}

const checkProvider = async (): Promise<void> => {
  const person = await newPerson(server)
  const accessToken = await google.tokenFor({
    ...{ email: `${newName()}@example.com`, email_verified: true, given_name: 'Asha' },
    picture: 'https://lh3.example.com/asha.png',
  })
  const { token } = person
  check(
    'logInWithProvider',
    await server.call('POST', '/auth/o-auth/google/', { token, body: { accessToken } }),
  )
  check('getAuthModes', await person.call('GET', `${pathOf(person)}/auth_modes`))
  const source = { body: { provider: 'google' } }
  check('takePictureFromProvider', await person.call('PUT', `${pathOf(person)}/picture`, source))
  check('uploadPicture', await uploadPicture(person))
}

const checkAccounts = async (): Promise<void> => {
  check('createUser', await server.call('POST', '/users/', { body: userFields({ profilePicture }) }))
  const person = await signUp(server, { profilePicture })
  check('getUser', await person.call('GET', pathOf(person)))
  const { password: _, ...fields } = userFields({ username: person.username, profilePicture })
  check('editUser', await person.call('PUT', pathOf(person), { body: fields }))
  const all = bodyOf<Schemas['UserPage']>(await staff.call('GET', '/users?limit=1'), 200)
  check('listUsers', await staff.call('GET', `/users?limit=1&page=${all.noOfPages}`))
  const superuser = await newPerson(server, { role: 'superuser' })
  for (const [state, { username }] of Object.entries({ normal: person, staff, superuser }))
    check(`getUserState ${state}`, await staff.call('GET', `/users/${username}/privileges`))
  check('disableUser', await staff.call('PUT', `${pathOf(person)}/disable`))
  check('deleteUser', await staff.call('DELETE', `${pathOf(person)}/`))
}

const checkTickets = async (): Promise<void> => {
  const person = await newPerson(server)
  const open = (others: object) =>
    person.call('POST', '/ticket/', { body: { title: 'No receipt', description: 'I paid.', ...others } })
  const first = await open({})
  check('openTicket', first)
  const { ticketid } = bodyOf<Schemas['Ticket']>(await open({ topic: 'payment', view: 'public' }), 201)
  check('closeTicket', await staff.call('PUT', `/ticket/${ticketid}/close`, { body: { content: 'Mailed.' } }))
  check('listTickets', await staff.call('GET', '/ticket'))
  check('listPublicTickets', await server.call('GET', '/ticket/public'))
  check('listUserTickets', await person.call('GET', `/ticket/${person.username}?status=solved`))
}

it('answers are of the shape of their examples: of each operation on people and tickets', async () => {
  await checkTokens()
  await checkPasswords()
  await checkProvider()
  await checkAccounts()
  await checkTickets()
  expectAllChecked()
})
