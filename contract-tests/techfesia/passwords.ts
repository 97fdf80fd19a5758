import type { Surroundings } from '../hooks.ts'
import { freshAddress } from '../rates.ts'
import { newUser, on, password, type TechfesiaCall } from './api.ts'
import { newcomer } from './newcomers.ts'
import { findLocked } from './tokens.ts'
import { noUser, noUsernames, required, shortPassword, unreadable } from './words.ts'

const fresh = 'nearer-by-43'
const badResetToken = 'token is invalid, expired or already used. Please get a new token'

on('getAuthModes', 200, async ({ share, call, accessTokenFor, sql, send, also }) => {
  share()
  send({ holds: { password: true, 'o-auth': [] } })
  if (!sql) return
  const as = await newcomer(call, accessTokenFor)
  also({
    as,
    path: { username: as.username.toUpperCase() },
    holds: { password: false, 'o-auth': ['google'] },
  })
})

on('createPassword', 201, async ({ call, accessTokenFor, send, afterwards }) => {
  const as = await newcomer(call, accessTokenFor)
  const { username } = as
  send({ as, path: { username }, body: { password } })
  afterwards(() => call('obtainTokens', 200, { body: { username, password } }))
})

on('createPassword', 400, ({ share, send, also }) => {
  share()
  send({ body: { password: 'short-7' }, message: shortPassword })
  also({ body: {}, message: required })
  for (const body of unreadable) also(body)
})

on('createPassword', 422, ({ share, send }) => {
  share()
  send({ message: 'Password already exists' })
})

on('changePassword', 200, async ({ share, call, send, afterwards }) => {
  share()
  const body = newUser()
  const { username } = body
  await call('createUser', 201, { body })
  const first = await call('obtainTokens', 200, { body: { username, password } })
  const second = await call('obtainTokens', 200, { body: { username, password } })
  const path = { username }
  send({ as: { token: first.access }, path, body: { oldPassword: password, newPassword: fresh } })
  afterwards(async () => {
    // This session stays, and the other does not.
    await call('getUser', 200, { as: { token: first.access }, path })
    await call('getUser', 401, { as: { token: second.access }, path })
    await call('obtainTokens', 200, { body: { username, password: fresh } })
  })
})

on('changePassword', 400, ({ share, send, also }) => {
  share()
  send({ body: { newPassword: fresh }, holds: { error: { oldPassword: required } } })
  also({ body: { oldPassword: password, newPassword: 'short-7' }, message: shortPassword })
  for (const body of unreadable) also(body)
})

on('changePassword', 422, async ({ stranger, send }) => {
  const as = await stranger('neighbour')
  send({
    as,
    path: { username: as.username },
    body: { oldPassword: 'not this one', newPassword: fresh },
    holds: { error: { oldPassword: 'Incorrect password' } },
  })
})

on('changePassword', 429, async ({ call, send }) => {
  const { username, token, from } = await findLocked(call)
  send({ as: { token }, path: { username }, body: { oldPassword: password, newPassword: fresh }, from })
})

/** Has a token mailed to somebody. @returns a body with it */
const askForReset = async (
  call: TechfesiaCall,
  mailTo: Surroundings['mailTo'],
  { username, email }: { username: string; email: string },
) => {
  await call('requestPasswordReset', 202, { path: { username }, from: freshAddress() })
  const { text } = await mailTo(email)
  const resetToken = /^token: ([\w-]+)/m.exec(text)?.[1]
  if (resetToken === undefined) throw new Error(`no token for a new password is in: ${text}`)
  return { resetToken, newPassword: fresh }
}

on('resetPassword', 200, async ({ call, mailTo, send, afterwards }) => {
  const person = newUser()
  const { username } = person
  await call('createUser', 201, { body: person })
  const body = await askForReset(call, mailTo, person)
  send({ path: { username: username.toUpperCase() }, body })
  afterwards(async () => {
    await call('obtainTokens', 200, { body: { username, password: fresh } })
    await call('resetPassword', 422, { path: { username }, body })
  })
})

on('resetPassword', 400, ({ send, also }) => {
  const path = { username: 'nobody-x7k2p9' }
  send({ path, body: { newPassword: fresh }, holds: { error: { resetToken: required } } })
  also({ path, body: { resetToken: 'made-up', newPassword: 'short-7' }, message: shortPassword })
  for (const body of unreadable) also({ path, ...body })
})

on('resetPassword', 422, async ({ stranger, call, mailTo, sql, send, also }) => {
  const { username } = await stranger('neighbour')
  const body = { resetToken: 'made-up', newPassword: fresh }
  const holds = { error: { resetToken: badResetToken } }
  send({ path: { username }, body, holds })
  also({ path: { username: 'nobody-x7k2p9' }, body, holds })
  if (!sql) return
  const visitor = await stranger('visitor')
  const others = await askForReset(call, mailTo, visitor)
  also({ path: { username }, body: others, holds })
  // It works for an hour.
  await sql(
    `update identity.one_time_tokens set expires_at = now() - interval '1 second'
     where account_id = (select account_id from techfesia.people where username = $1)`,
    [visitor.username],
  )
  also({ path: { username: visitor.username }, body: others, holds })
})

on('requestPasswordReset', 202, async ({ stranger, sql, mailTo, send, also, afterwards }) => {
  const { username, email } = await stranger('neighbour')
  const from = freshAddress()
  send({ path: { username }, from })
  // Nobody learns here who has an account.
  also({ path: { username: 'nobody-x7k2p9' }, from })
  if (sql) afterwards(() => mailTo(email))
})

on(
  'requestPasswordReset',
  429,
  async ({ call, send }) => {
    const [from, path] = [freshAddress(), { username: 'nobody-x7k2p9' }]
    const ask = () => call('requestPasswordReset', 202, { path, from })
    await Promise.all(Array.from({ length: 60 }, ask))
    send({ path, from })
  },
  { ownServer: true },
)

/** Who is there and who is not are answered alike: only what can be no username is not found. */
for (const operation of ['resetPassword', 'requestPasswordReset'] as const) {
  on(operation, 404, ({ send, also }) => {
    const [, first, ...others] = noUsernames
    send({ path: { username: first }, message: noUser })
    for (const username of others) also({ path: { username }, message: noUser })
  })
}
