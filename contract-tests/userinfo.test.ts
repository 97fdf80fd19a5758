import { afterEach, expect, test } from 'vitest'
import { startUserinfo, type Userinfo } from './userinfo.ts'

let userinfo: Userinfo | undefined
afterEach(() => userinfo?.stop())

test('a provider says of each access token what it was told to, and hangs up where it was told nothing', async () => {
  userinfo = await startUserinfo()
  const { url, accessTokenFor } = userinfo
  const ask = async (token: string, path = '') => {
    const response = await fetch(url + path, { headers: { Authorization: `Bearer ${token}` } })
    return [response.status, await response.text()]
  }
  expect(await ask(accessTokenFor({ email: 'ada@example.com' }))).toEqual([
    200,
    '{"email":"ada@example.com"}',
  ])
  const emails = [{ email: 'ada@example.com', primary: true }]
  const ofGithub = accessTokenFor({ id: 7, emails })
  expect(await ask(ofGithub)).toEqual([200, '{"id":7}'])
  expect(await ask(ofGithub, '/emails')).toEqual([200, JSON.stringify(emails)])
  expect(await ask(accessTokenFor({ id: 7 }), '/emails')).toEqual([404, '{"message": "Not Found"}'])
  expect(await ask(accessTokenFor({ status: 500, text: 'out of order' }))).toEqual([500, 'out of order'])
  expect(await ask('of nobody')).toEqual([401, '{"error": "invalid_token"}'])
  await expect(ask(accessTokenFor(null))).rejects.toThrow('fetch failed')
})
