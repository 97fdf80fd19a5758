import { freshEmail, newUser, on } from './api.ts'

const required = 'This field is required.'
const blank = 'This field may not be blank.'
const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' }
const noObject = { body: [], message: 'Invalid data. Expected a dictionary.' }
const unstorable = 'Null characters are not allowed.'

on('createToken', 201, async ({ share, account, send, also }) => {
  share()
  const { email, password } = await account()
  send({ body: { email, password } })
  also({ body: { email: email.toUpperCase(), password, plan: 'is no member' } })
})

on('createToken', 400, ({ send, also }) => {
  const email = freshEmail()
  send({ body: {}, message: required })
  also({ body: { email: ' ', password: 'far away 42' }, message: blank })
  also({ body: { email, password: '' }, message: blank })
  also({ body: { email, password: null }, message: 'This field may not be null.' })
  also({ body: { email: 42, password: 'far away 42' }, message: 'Not a valid string.' })
  also({
    body: { email: `${'x'.repeat(243)}@example.com`, password: 'far away 42' },
    message: 'Ensure this field has no more than 254 characters.',
  })
  also({
    body: { email, password: 'x'.repeat(1025) },
    message: 'Ensure this field has no more than 1024 characters.',
  })
  also({ body: { email: 'nul \0 nul', password: 'far away 42' }, message: unstorable })
  also({ body: { email, password: 'half \uD800' }, message: unstorable })
  also(noObject)
  also(malformed)
})

on('createToken', 401, async ({ share, account, call, send, also }) => {
  share()
  const { email } = await account()
  send({ body: { email, password: 'not this one' } })
  also({ body: { email: freshEmail(), password: 'of nobody' } })
  const closed = newUser()
  const { id } = await call('createUser', 201, { body: closed })
  await call('updateUser', 200, { path: { id }, body: { is_active: false } })
  also({ body: { email: closed.email, password: closed.password } })
})

on('createToken', 429, async ({ share, call, send }) => {
  share()
  const { email, password, plan } = newUser()
  await call('createUser', 201, { body: { email, password, plan } })
  for (let bad = 0; bad < 10; bad++)
    await call('createToken', 401, { body: { email, password: 'not this one' } })
  // Not even the right one: too many tries are too many.
  send({ body: { email, password } })
})

on('refreshToken', 200, async ({ share, account, send, also }) => {
  share()
  const { refresh } = await account()
  send({ body: { refresh } })
  // It may be used again.
  also({ body: { refresh } })
})

on('refreshToken', 400, ({ send, also }) => {
  send({ body: {}, message: required })
  also({ body: { refresh: ' \t' }, message: blank })
  also({ body: { refresh: null }, message: 'This field may not be null.' })
  also({ body: { refresh: ['one'] }, message: 'Not a valid string.' })
  also({
    body: { refresh: 'x'.repeat(4097) },
    message: 'Ensure this field has no more than 4096 characters.',
  })
  also({ body: { refresh: 'nul \0 nul' }, message: unstorable })
  also(noObject)
  also(malformed)
})

on('refreshToken', 401, async ({ share, account, call, send, also }) => {
  send({ body: { refresh: 'of nobody' } })
  share()
  // An access token is none to refresh with.
  also({ body: { refresh: (await account()).token } })
  const { email, password, plan } = newUser()
  const { id } = await call('createUser', 201, { body: { email, password, plan } })
  const { refresh } = await call('createToken', 201, { body: { email, password } })
  await call('updateUser', 200, { path: { id }, body: { is_active: false } })
  also({ body: { refresh } })
})
