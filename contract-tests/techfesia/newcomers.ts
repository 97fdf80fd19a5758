/** People whom a provider of accounts vouches for. */
import { randomUUID } from 'node:crypto'
import type { Surroundings } from '../hooks.ts'
import type { TechfesiaCall } from './api.ts'

type AccessTokenFor = Surroundings['accessTokenFor']

/** What Google says of somebody new: the account's username will be the name. */
export const newClaims = (others: object = {}) => {
  const name = `g${randomUUID().replaceAll('-', '').slice(0, 18)}`
  const email = `${name}@example.com`
  return { sub: `s-${name}`, email, email_verified: true, given_name: name, ...others }
}

/** Somebody new who has no password. */
export const newcomer = async (call: TechfesiaCall, accessTokenFor: AccessTokenFor, others: object = {}) => {
  const claims = newClaims(others)
  const accessToken = accessTokenFor(claims)
  const { access: token } = await call('logInWithProvider', 200, {
    as: 'nobody',
    path: { provider: 'google' },
    body: { accessToken },
  })
  return { username: claims.given_name, email: claims.email, token, accessToken }
}
