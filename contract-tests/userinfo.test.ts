import { afterEach, expect, test } from 'vitest'
import { startUserinfo, type Userinfo } from './userinfo.ts'

let userinfo: Userinfo | undefined
afterEach(() => userinfo?.stop())

test('a provider says of each access token what it was told to, and hangs up where it was told nothing', async () => {
  userinfo = await startUserinfo()
  const { url, accessTokenFor } = userinfo
  const ask = async (token: string) => {
    const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
    return [response.status, await response.text()]
  }
  expect(await ask(accessTokenFor({ email: 'ada@example.com' }))).toEqual([
    200,
    '{"email":"ada@example.com"}',
  ])
  expect(await ask(accessTokenFor({ status: 500, text: 'out of order' }))).toEqual([500, 'out of order'])
  expect(await ask('of nobody')).toEqual([401, '{"error": "invalid_token"}'])
  await expect(ask(accessTokenFor(null))).rejects.toThrow('fetch failed')
})
