/** People whom a provider of accounts vouches for. */
import { randomInt, randomUUID } from 'node:crypto'
import type { Surroundings } from '../hooks.ts'
import type { TechfesiaCall } from './api.ts'

type AccessTokenFor = Surroundings['accessTokenFor']

/** The account's username will be the name. */
const newName = (): string => `g${randomUUID().replaceAll('-', '').slice(0, 18)}`

/** What Google says of somebody new, whose username will be the `given_name`. */
export const newClaims = (others: object = {}) => {
  const name = newName()
  const email = `${name}@example.com`
  return { sub: `s-${name}`, email, email_verified: true, given_name: name, ...others }
}

interface Newcomer {
  readonly username: string
  readonly email: string
  readonly picture: string
}

/** What each of the other providers says of somebody. */
export const claimsOf = {
  github: ({ username, email, picture }: Newcomer) => ({
    ...{ id: randomInt(1, 2 ** 47), login: username, name: null, avatar_url: picture },
    emails: [
      { email: `other-${email}`, primary: false, verified: true },
      { email, primary: true, verified: true },
    ],
  }),
  facebook: ({ username, email, picture }: Newcomer) => ({
    ...{ id: `f-${username}`, email, first_name: username },
    picture: { data: { url: picture, is_silhouette: false } },
  }),
} as const

export const someoneNew = (): Newcomer => {
  const username = newName()
  return { username, email: `${username}@example.com`, picture: 'https://cdn.example.com/me.png' }
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
