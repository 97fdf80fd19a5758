import { setTimeout as sleep } from 'node:timers/promises'
import { freshEmail, on } from './api.ts'
import { blank, longerThan, malformed, noNull, noObject, noText, required, unstorable } from './words.ts'

const password = 'far-away-42'

/** Tries for a second until it does not throw any more. */
const eventually = async (work: () => Promise<unknown>): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      if (tries === 50) throw error
      await sleep(20)
    }
  }
}

on('registerUser', 201, ({ send, also }) => {
  const email = freshEmail()
  send({ body: { email, password, name: 'Ada Curator' }, holds: { email, name: 'Ada Curator' } })
  also({ body: { email: freshEmail(), password }, holds: { name: '' } })
  also({ body: { email: freshEmail(), password: ` ${'x'.repeat(1023)}`, name: 'x'.repeat(255) } })
  also({ body: { email: freshEmail(), password: 'eight  8', plan: 'premium', id: 1 } })
})

on('registerUser', 400, async ({ share, account, send, also }) => {
  share()
  const { email } = await account()
  const taken = 'user with this email already exists.'
  const illFormed = 'Enter a valid email address.'
  send({ body: { email, password }, message: taken })
  also({ body: { email: email.toUpperCase(), password }, message: taken })
  also({ body: {}, message: required })
  also({ body: { email: freshEmail() }, message: required })
  for (const [wrong, message] of [
    ['  ', blank],
    ['nobody', illFormed],
    ['nobody@nowhere', illFormed],
    [42, noText],
    [null, noNull],
    [`${'x'.repeat(60)}@${'y'.repeat(60)}.${'z'.repeat(60)}.${'x'.repeat(80)}.com`, longerThan(254)],
  ] as const)
    also({ body: { email: wrong, password }, message })
  for (const [wrong, message] of [
    ['short-7', 'Ensure this field has at least 8 characters.'],
    ['x'.repeat(1025), longerThan(1024)],
    [' '.repeat(8), blank],
    ['', blank],
    [null, noNull],
    [12_345_678, noText],
    ['nul \0 nul', unstorable],
  ] as const)
    also({ body: { email: freshEmail(), password: wrong }, message })
  for (const [name, message] of [
    ['x'.repeat(256), longerThan(255)],
    [null, noNull],
    [['Ada'], noText],
    ['half \uD800', unstorable],
  ] as const)
    also({ body: { email: freshEmail(), password, name }, message })
  also({ body: undefined, message: required })
  also(noObject)
  also(malformed)
})

on('registerUser', 415, ({ send, also }) => {
  send({ raw: { type: 'text/plain', bytes: '{}' } })
  also({ raw: { type: 'application/x-www-form-urlencoded', bytes: 'email=a' } })
  also({ raw: { type: 'multipart/form-data; boundary=cut', bytes: '--cut--' } })
  also({ raw: { type: 'application/json; charset=latin1', bytes: '{}' } })
})

on('createToken', 200, async ({ share, account, send, also }) => {
  share()
  const { email } = await account()
  send({ body: { email, password }, holds: { access: /^[\w-]+\.[\w-]+\.[\w-]+$/ } })
  also({ body: { email: email.toUpperCase(), password, plan: 'is no member' } })
})

on('createToken', 400, ({ send, also }) => {
  const email = freshEmail()
  send({ body: {}, message: required })
  also({ body: { email: ' ', password }, message: blank })
  also({ body: { email, password: '' }, message: blank })
  also({ body: { email, password: null }, message: noNull })
  also({ body: { email: 42, password }, message: noText })
  also({ body: { email: `${'x'.repeat(243)}@example.com`, password }, message: longerThan(254) })
  also({ body: { email, password: 'x'.repeat(1025) }, message: longerThan(1024) })
  also({ body: { email: 'nul \0 nul', password }, message: unstorable })
  also({ body: { email, password: 'half \uD800' }, message: unstorable })
  also(noObject)
  also(malformed)
})

on('createToken', 401, async ({ share, account, sql, call, send, also }) => {
  share()
  const { email } = await account()
  send({ body: { email, password: 'not this one' } })
  also({ body: { email: freshEmail(), password: 'of nobody' } })
  if (!sql) return
  const closed = { email: freshEmail(), password }
  const { id } = await call('registerUser', 201, { body: closed })
  await sql('update identity.accounts set disabled_at = now() where id = $1', [id])
  also({ body: closed })
})

on('createToken', 429, async ({ call, exhausted, send, also }) => {
  const credentials = { email: freshEmail(), password }
  await call('registerUser', 201, { body: credentials })
  const from = '10.0.0.1'
  for (let bad = 0; bad < 10; bad++)
    await call('createToken', 401, { body: { ...credentials, password: 'not this one' }, from })
  // Not even the right one: too many tries are too many.
  send({ body: credentials, from, headersHold: { 'Retry-After': /^\d+$/ } })
  const sender = await exhausted()
  const isSpent = {
    'X-RateLimit-Remaining': '0',
    'Retry-After': /^([1-9]|[1-5]\d|60)$/,
  }
  also({ ...sender, body: { email: freshEmail(), password }, headersHold: isSpent })
  // What cannot be read counts, too.
  also({ ...sender, ...malformed, message: undefined, headersHold: isSpent })
})

on('refreshToken', 200, async ({ share, account, send, also }) => {
  share()
  const { refresh } = await account()
  send({ body: { refresh } })
  // It may be used again.
  also({ body: { refresh, access: 'is no member' } })
})

on('refreshToken', 400, ({ send, also }) => {
  send({ body: {}, message: required })
  also({ body: { refresh: ' \t' }, message: blank })
  also({ body: { refresh: null }, message: noNull })
  also({ body: { refresh: ['one'] }, message: noText })
  also({ body: { refresh: 'x'.repeat(4097) }, message: longerThan(4096) })
  also({ body: { refresh: 'nul \0 nul' }, message: unstorable })
  also(noObject)
  also(malformed)
})

on('refreshToken', 401, async ({ share, account, call, sql, send, also }) => {
  send({ body: { refresh: 'of nobody' } })
  share()
  // An access token is none to refresh with.
  also({ body: { refresh: (await account()).token } })
  if (!sql) return
  for (const end of [
    'update identity.accounts set disabled_at = now() where id = $1',
    'update identity.sessions set revoked_at = now() where account_id = $1',
    `update identity.refresh_tokens set expires_at = now() - interval '1 second'
     where session_id in (select id from identity.sessions where account_id = $1)`,
    'delete from identity.accounts where id = $1',
  ]) {
    const body = { email: freshEmail(), password }
    const { id } = await call('registerUser', 201, { body })
    const { refresh } = await call('createToken', 200, { body })
    await sql(end, [id])
    also({ body: { refresh } })
  }
})

on('refreshToken', 429, async ({ share, account, exhausted, send, also }) => {
  share()
  const { refresh } = await account()
  const sender = await exhausted()
  // The tokens of both operations count together.
  send({ ...sender, body: { refresh }, headersHold: { 'X-RateLimit-Remaining': '0' } })
  also({ ...sender, body: {}, headersHold: { 'X-RateLimit-Remaining': '0' } })
})

on('getSubscription', 200, async ({ account, call, sql, send, also }) => {
  const as = await account()
  await call('createBooth', 201, { as })
  send({
    holds: { plan: 'free', booth_limit: 3, booths_used: 1 },
    headersHold: { 'X-RateLimit-Limit': /^\d+$/ },
  })
  // A token of whatever other kind of session counts for the same account.
  const { access: token } = await call('createToken', 200, {
    body: { email: as.email, password: as.password },
  })
  also({ as: { token }, holds: { booths_used: 1 } })
  if (!sql) return
  // One who had more once.
  const { email } = { email: freshEmail() }
  const { id } = await call('registerUser', 201, { body: { email, password } })
  await sql("update exposcholar.members set plan = 'premium', booth_limit = 0 where account_id = $1", [id])
  const other = await call('createToken', 200, { body: { email, password } })
  also({ as: { token: other.access }, holds: { plan: 'premium', booth_limit: 0, booths_used: 0 } })
})

on('getSubscription', 401, async ({ share, send, also, alsoBadTokens, call, sql }) => {
  share()
  const missing = 'Authentication credentials were not provided.'
  const bad = 'Given token not valid for any token type'
  send({ as: 'nobody', message: missing, headersHold: { 'WWW-Authenticate': /^Bearer/ } })
  also({ authorization: 'Bearer', message: missing })
  also({ authorization: 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==', message: missing })
  also({ authorization: 'Bearer no.token.ofyours', message: bad })
  await alsoBadTokens()
  if (!sql) return
  for (const end of [
    'update identity.accounts set disabled_at = now() where id = $1',
    'delete from identity.accounts where id = $1',
  ]) {
    const body = { email: freshEmail(), password }
    const { id } = await call('registerUser', 201, { body })
    const { access: token } = await call('createToken', 200, { body })
    await call('getSubscription', 200, { as: { token } })
    await sql(end, [id])
    // The server hears of it in a moment.
    await eventually(() => call('getSubscription', 401, { as: { token } }))
    also({ as: { token }, message: bad })
  }
})
