import type { Sql } from '../hooks.ts'
import { freshEmail, newUser, on } from './api.ts'

const required = 'This field is required.'
const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' }
const noObject = { body: [], message: 'Invalid data. Expected a dictionary.' }
const noPlan = { plan: 'GOLD', message: 'Invalid pk "GOLD" - object does not exist.' }

/** Ids that no account has. */
const noIds = [2_147_483_647, 2_147_483_648, 0, -1, 'first', '7.5', 'nul\0nul']

/** What is wrong with the fields that both a new and a changed account have. */
const badFields: readonly [fields: object, message: string][] = [
  [{ password: 'short' }, 'Ensure this field has at least 8 characters.'],
  [{ password: 'x'.repeat(1025) }, 'Ensure this field has no more than 1024 characters.'],
  [{ password: '' }, 'This field may not be blank.'],
  [{ password: ' '.repeat(8) }, 'This field may not be blank.'],
  [{ password: null }, 'This field may not be null.'],
  [{ password: 'nul \0 nul' }, 'Null characters are not allowed.'],
  [{ plan: noPlan.plan }, noPlan.message],
  [{ plan: 42 }, 'Not a valid string.'],
  [{ plan: 'x'.repeat(51) }, 'Ensure this field has no more than 50 characters.'],
  [{ plan: 'nul \0 nul' }, 'Null characters are not allowed.'],
]

on('listUsers', 200, ({ share, send, also }) => {
  share()
  send({ query: { limit: 2, offset: 1 } })
  also({ query: { offset: 2_147_483_647 } })
  also({ query: { limit: 0, offset: 'first' } })
  also({ query: { limit: 100 } })
})

on('listUsers', 403, async ({ stranger, send, also }) => {
  send({ as: await stranger('ENTERPRISE') })
  also({ as: await stranger('NONE') })
})

on('createUser', 201, ({ share, send, also }) => {
  share()
  const { plan, ...unplanned } = newUser()
  send({ body: newUser('PREMIUM') })
  also({ body: newUser('NONE') })
  also({ body: { ...unplanned, is_active: 'is no member' } })
})

on('createUser', 400, async ({ share, account, send, also }) => {
  share()
  const { email } = await account()
  const taken = 'user with this email already exists.'
  const illFormed = 'Enter a valid email address.'
  send({ body: { ...newUser(), email }, message: taken })
  also({ body: { ...newUser(), email: email.toUpperCase() }, message: taken })
  for (const [fields, message] of badFields) also({ body: { ...newUser(), ...fields }, message })
  also({ body: {}, message: required })
  also({ body: { ...newUser(), email: '  ' }, message: 'This field may not be blank.' })
  also({ body: { ...newUser(), email: 'nobody' }, message: illFormed })
  also({ body: { ...newUser(), email: 'nobody@nowhere' }, message: illFormed })
  also({ body: { ...newUser(), email: 42 }, message: 'Not a valid string.' })
  also({
    body: {
      ...newUser(),
      email: `${'x'.repeat(60)}@${'y'.repeat(60)}.${'z'.repeat(60)}.${'x'.repeat(80)}.com`,
    },
    message: 'Ensure this field has no more than 254 characters.',
  })
  also(noObject)
  also(malformed)
})

on('createUser', 403, async ({ stranger, send, also }) => {
  send({ body: newUser(), as: await stranger('ENTERPRISE') })
  also({ body: newUser('ROOT'), as: await stranger('BASIC') })
  also({ body: newUser(), as: await stranger('NONE') })
})

on('updateUser', 200, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createUser', 201, { body: newUser() })
  const path = { id }
  send({ path, body: { plan: 'ENTERPRISE' } })
  also({ path, body: { plan: null } })
  also({ path, body: { is_active: false } })
  also({ path, body: { is_active: true, password: 'further away 42', email: freshEmail() } })
})

on('updateUser', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: 'At least one field is required.' })
  also({ body: { email: freshEmail() }, message: 'At least one field is required.' })
  for (const [body, message] of badFields) also({ body, message })
  also({ body: { is_active: 'maybe' }, message: 'Must be a valid boolean.' })
  also({ body: { is_active: null }, message: 'This field may not be null.' })
  also(noObject)
  also(malformed)
})

on('updateUser', 403, async ({ share, stranger, send, also }) => {
  share()
  const climber = await stranger('BASIC')
  send({ path: { id: climber.id }, body: { plan: 'ROOT' }, as: climber })
  also({ as: await stranger('NONE') })
})

on('updateUser', 404, ({ share, send, also }) => {
  share()
  send({ path: { id: 2_147_483_647 } })
  for (const id of noIds) also({ path: { id } })
})

on('deleteUser', 204, async ({ share, call, send, also }) => {
  share()
  const one = await call('createUser', 201, { body: newUser() })
  const { email, password, plan } = newUser('ROOT')
  const administrator = await call('createUser', 201, { body: { email, password, plan } })
  send({ path: { id: one.id } })
  also({ path: { id: administrator.id } })
})

on('deleteUser', 403, async ({ share, stranger, send, also }) => {
  share()
  const basic = await stranger('BASIC')
  // Not even oneself.
  send({ path: { id: basic.id }, as: basic })
  also({ as: await stranger('ENTERPRISE') })
})

on('deleteUser', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createUser', 201, { body: newUser() })
  await call('deleteUser', 204, { path: { id } })
  send({ path: { id } })
  for (const other of noIds) also({ path: { id: other } })
})

/** The only administrator for a while; no request may take the plan from the others and give it back to them. */
const becomeTheOnly = async ({
  account,
  sql,
  afterwards,
}: {
  account(): Promise<{ id: number }>
  sql: Sql | undefined
  afterwards(work: () => Promise<unknown>): void
}): Promise<{ id: number }> => {
  if (!sql) throw new Error('only the database can take the plan from all others at once')
  const { id } = await account()
  const others = await sql(
    `update imagehost.members set plan = null where plan = 'ROOT' and account_id <> $1 returning account_id`,
    [id],
  )
  const ids = others.map(({ account_id }) => account_id)
  afterwards(() => sql(`update imagehost.members set plan = 'ROOT' where account_id = any($1)`, [ids]))
  return { id }
}

on(
  'updateUser',
  409,
  async (exchange) => {
    const path = await becomeTheOnly(exchange)
    exchange.send({ path, body: { plan: 'ENTERPRISE' } })
    exchange.also({ path, body: { plan: null } })
    exchange.also({ path, body: { is_active: false } })
  },
  { ownServer: true },
)

on(
  'deleteUser',
  409,
  async (exchange) => {
    exchange.send({ path: await becomeTheOnly(exchange) })
  },
  { ownServer: true },
)
