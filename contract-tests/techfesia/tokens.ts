import { freshAddress } from '../rates.ts'
import { newUser, on, password, type TechfesiaCall } from './api.ts'
import { badLogin, badToken, required, unreadable } from './words.ts'

let locked: Promise<{ username: string; token: string; from: string }> | undefined

/** Somebody at whose password was guessed from that address, as often as it may be. */
export const findLocked = (call: TechfesiaCall): NonNullable<typeof locked> => {
  const lock = async () => {
    const body = newUser()
    const { username } = body
    await call('createUser', 201, { body })
    const { access: token } = await call('obtainTokens', 200, { body: { username, password } })
    const from = freshAddress()
    for (let bad = 0; bad < 10; bad++)
      await call('obtainTokens', 401, { body: { username, password: 'not this one' }, from })
    return { username, token, from }
  }
  locked ??= lock()
  return locked
}

on('obtainTokens', 200, async ({ stranger, account, share, send, also }) => {
  share()
  const { username } = await stranger('neighbour')
  const superuser = await account()
  send({ body: { username, password } })
  also({ body: { username: superuser.username.toUpperCase(), password: superuser.password } })
})

on('obtainTokens', 401, async ({ stranger, send, also }) => {
  const { username } = await stranger('neighbour')
  send({ body: { username, password: 'not this one' }, message: badLogin })
  also({ body: { username: 'nobody-x7k2p9', password }, message: badLogin })
})

on('obtainTokens', 400, ({ send, also }) => {
  send({ body: { password }, message: required })
  also({ body: { username: 'asha_rao', password: '  ' }, holds: { error: { password: required } } })
  for (const body of unreadable) also(body)
})

on('obtainTokens', 429, async ({ call, send }) => {
  const { username, from } = await findLocked(call)
  // Not even the right one: too many tries are too many.
  send({ body: { username, password }, from })
})

on('refreshToken', 200, async ({ stranger, send, also }) => {
  const { refresh } = await stranger('neighbour')
  send({ body: { refresh } })
  // It is not used up by this.
  also({ body: { refresh } })
})

on('refreshToken', 401, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { username, password: secret } = await account()
  const ended = await call('obtainTokens', 200, { body: { username, password: secret } })
  await call('revokeToken', 200, { body: { token: ended.access } })
  const { token } = await stranger('neighbour')
  send({ body: { refresh: 'made-up' }, message: badToken })
  also({ body: { refresh: ended.refresh }, message: badToken })
  also({ body: { refresh: token }, message: badToken })
})

on('refreshToken', 400, ({ send, also }) => {
  send({ body: {}, message: required })
  for (const body of unreadable) also(body)
})

on('revokeToken', 200, async ({ share, account, stranger, call, send, also, afterwards }) => {
  share()
  const { username, password: secret } = await account()
  const { access: token, refresh } = await call('obtainTokens', 200, { body: { username, password: secret } })
  send({ body: { token: refresh }, holds: { tokens_deleted: 1 } })
  const { refresh: others } = await stranger('neighbour')
  for (const one of [token, 'made-up', others]) also({ body: { token: one }, holds: { tokens_deleted: 0 } })
  afterwards(() => call('getUser', 401, { as: { token }, path: { username } }))
})

on('revokeToken', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: required })
  for (const body of unreadable) also(body)
})

on('revokeTokens', 200, async ({ call, send, afterwards }) => {
  const body = newUser()
  const { username } = body
  await call('createUser', 201, { body, as: 'nobody' })
  const log = () => call('obtainTokens', 200, { body: { username, password } })
  const [{ access: token }, { refresh }] = [await log(), await log()]
  send({ as: { token }, holds: { tokens_deleted: 2 } })
  afterwards(async () => {
    await call('getUser', 401, { as: { token }, path: { username } })
    await call('refreshToken', 401, { body: { refresh } })
  })
})
