import type { Sql, Surroundings } from '../hooks.ts'
import { newUser, on, type Person, password, type TechfesiaCall } from './api.ts'
import { newcomer } from './newcomers.ts'
import { forbidden, greaterThan, noPage, noUser, noUsernames, required, unreadable } from './words.ts'

const takenUsername = 'This username already exists'
const takenEmail = 'This email already exists'
const illFormedEmail = 'Enter a valid email address.'

/** What an account becomes when it is edited. */
const newFields = () => {
  const { password: _, ...fields } = newUser({ firstName: 'Meera', profilePicture: null })
  return fields
}

on('listUsers', 200, ({ share, send, also }) => {
  share()
  send({ query: { limit: 1 }, holds: { currentPage: 1 } })
  also({ query: { limit: 100, page: 1 } })
})

on('listUsers', 400, ({ share, send, also }) => {
  share()
  send(noPage)
  also({ query: { limit: 101 }, holds: { error: { limit: greaterThan(100) } } })
})

on('createUser', 201, ({ send, also }) => {
  const { password: _, ...shown } = newUser()
  send({ body: { ...shown, password, profilePicture: '' }, holds: { ...shown, profilePicture: null } })
  const profilePicture = 'https://cdn.example.com/asha.png'
  also({ body: newUser({ profilePicture, role: 'superuser' }), holds: { profilePicture, lastLogin: null } })
})

on('createUser', 400, ({ send, also }) => {
  send({ body: {}, holds: { errors: { username: required, password: required } } })
  also({ body: newUser({ email: 'nobody' }), holds: { errors: { email: illFormedEmail } } })
  for (const username of ['public', 'Invitations', 'no', 'a b c']) also({ body: newUser({ username }) })
  for (const body of unreadable) also(body)
})

on('createUser', 422, async ({ stranger, send, also }) => {
  const { username, email } = await stranger('neighbour')
  const taken = username.toUpperCase()
  send({ body: newUser({ username: taken }), holds: { errors: { username: takenUsername } } })
  also({ body: newUser({ email }), holds: { errors: { email: takenEmail } } })
})

on('getUser', 200, async ({ share, stranger, send, also }) => {
  share()
  const as = await stranger('neighbour')
  const { username, email } = as
  send({ path: { username }, holds: { username, email } })
  also({ as, path: { username: username.toUpperCase() }, holds: { username } })
})

on('editUser', 200, async ({ share, call, send, also }) => {
  share()
  const body = newUser()
  await call('createUser', 201, { body })
  const fields = newFields()
  send({ path: { username: body.username }, body: fields, holds: fields })
  // Whose it is now.
  also({ path: { username: fields.username }, body: fields, holds: fields })
})

on('editUser', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, holds: { error: { username: required } } })
  also({ body: { ...newFields(), email: 'nobody' }, holds: { error: { email: illFormedEmail } } })
  for (const body of unreadable) also(body)
})

on('editUser', 422, async ({ share, stranger, send, also }) => {
  share()
  const { username, email } = await stranger('neighbour')
  send({ body: { ...newFields(), username }, holds: { error: { username: takenUsername } } })
  also({ body: { ...newFields(), email }, holds: { error: { email: takenEmail } } })
})

on('deleteUser', 200, async ({ share, call, send, afterwards }) => {
  share()
  const body = newUser()
  const path = { username: body.username }
  await call('createUser', 201, { body })
  send({ path })
  afterwards(() => call('getUser', 404, { path }))
})

on('deleteUser', 422, async ({ share, stranger, call, send }) => {
  share()
  const leader = await stranger('leader')
  await call('createTeam', 201, { as: leader, body: { name: `Of ${leader.username}` } })
  send({ path: { username: leader.username } })
})

on('getUserState', 200, async ({ share, stranger, call, accessTokenFor, sql, send, also }) => {
  share()
  send({ holds: { state: 'superuser', privileges: undefined } })
  const { username } = await stranger('neighbour')
  also({ path: { username }, holds: { state: 'normal', privileges: undefined } })
  if (!sql) return
  const as = await findClerk(call, accessTokenFor, sql)
  const privileges = { user: ['read', 'create', 'update', 'delete'], event: [], ticket: [] }
  also({ as, path: { username: as.username }, holds: { state: 'staff', privileges } })
})

on('disableUser', 200, async ({ share, call, send, also, afterwards }) => {
  share()
  const body = newUser()
  const { username } = body
  await call('createUser', 201, { body })
  const { access: token, refresh } = await call('obtainTokens', 200, { body: { username, password } })
  send({ path: { username } })
  also({ path: { username } })
  afterwards(async () => {
    await call('getUser', 401, { as: { token }, path: { username } })
    await call('refreshToken', 401, { body: { refresh } })
  })
})

on('listUsers', 403, async ({ stranger, send }) => {
  send({ as: await stranger('neighbour'), message: forbidden })
})

let clerk: Promise<Person> | undefined

/** Staff who may do everything with people, and nothing else. Only the command line makes staff, and the database. */
const findClerk = (call: TechfesiaCall, accessTokenFor: Surroundings['accessTokenFor'], sql: Sql) => {
  const promote = async () => {
    const person = await newcomer(call, accessTokenFor)
    const { username } = person
    await sql(
      `update identity.accounts set role = 'staff'
       where id = (select account_id from techfesia.people where username = $1)`,
      [username],
    )
    await sql(
      `insert into techfesia.privileges (account_id, model, privilege)
       select account_id, 'user', unnest(array['read', 'create', 'update', 'delete'])
       from techfesia.people where username = $1`,
      [username],
    )
    return person
  }
  clerk ??= promote()
  return clerk
}

/** What only the person may, and staff. What staff are to others, only superusers change. */
for (const operation of [
  'getUser',
  'editUser',
  'getAuthModes',
  'createPassword',
  'changePassword',
  'takePictureFromProvider',
  'uploadPicture',
  'listInvitations',
  'listUserTickets',
] as const) {
  on(operation, 403, async ({ share, stranger, call, accessTokenFor, sql, send, also }) => {
    share()
    send({ as: await stranger('neighbour') })
    const isClerks = operation === 'getUser' || operation === 'getAuthModes'
    if (sql && !isClerks) also({ as: await findClerk(call, accessTokenFor, sql) })
  })
}

/** What only staff may, even to themselves. */
for (const operation of ['getUserState', 'disableUser', 'deleteUser'] as const) {
  on(operation, 403, async ({ share, stranger, call, accessTokenFor, sql, send, also }) => {
    share()
    const as = await stranger('neighbour')
    send({ as })
    also({ as, path: { username: as.username } })
    if (sql && operation !== 'getUserState') also({ as: await findClerk(call, accessTokenFor, sql) })
  })
}

for (const operation of [
  'getUser',
  'editUser',
  'deleteUser',
  'getUserState',
  'disableUser',
  'getAuthModes',
  'createPassword',
  'changePassword',
  'takePictureFromProvider',
  'uploadPicture',
  'listInvitations',
  'listUserTickets',
] as const) {
  on(operation, 404, ({ share, send, also }) => {
    share()
    const [first, ...others] = noUsernames
    send({ path: { username: first }, message: noUser })
    for (const username of others) also({ path: { username }, message: noUser })
  })
}
