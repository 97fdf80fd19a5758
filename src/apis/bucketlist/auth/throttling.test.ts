import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type Person, password } from '../testing.ts'

/** Behind one proxy that is trusted, and reached directly. */
let proxied: TestServer
let direct: TestServer
beforeAll(async () => {
  proxied = await startTestServer({ settings: { TRUST_PROXY: '1' } })
  direct = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(() => Promise.all([proxied.close(), direct.close()]))

const refusedLogin = 'Missing or wrong email format or password is less than four characters'

let addresses = 0
/** An address that no other test uses. */
const newAddress = (): string => {
  addresses += 1
  return `10.1.${addresses >> 8}.${addresses & 255}`
}

interface Try {
  email: string
  from: string
  password?: string
}

const login = (
  { email, from, password: chosen = 'wrong password' }: Try,
  server = proxied,
): Promise<Answer> =>
  server.call('POST', '/v1/auth/login', {
    body: { email, password: chosen },
    headers: { 'X-Forwarded-For': from },
  })

const reset = (person: Person, from: string, oldPassword = 'wrong password'): Promise<Answer> =>
  person.call('POST', '/auth/reset/password', {
    body: { oldPassword, newPassword: password, passwordConfirmation: password },
    headers: { 'X-Forwarded-For': from },
  })

const times = async (count: number, ask: (index: number) => Promise<Answer>): Promise<number[]> => {
  const statuses: number[] = []
  for (let index = 0; index < count; index += 1) statuses.push((await ask(index)).status)
  return statuses
}
const all = (count: number, status: number): number[] => Array.from({ length: count }, () => status)

const expectThrottled = ({ status, headers, body }: Answer): void => {
  const seconds = Number(headers.get('Retry-After'))
  expect({ status, body }).toEqual({
    status: 429,
    body: { status: 'failed', message: `Too many attempts, try again in ${seconds} seconds` },
  })
  expect(Number.isInteger(seconds) && seconds > 0 && seconds <= 15 * 60).toBe(true)
}

describe('wrong logins', () => {
  it('are answered 401 ten times, then 429 with the time to wait, the right password too', async () => {
    const { email } = await newPerson(proxied)
    const from = newAddress()
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await login({ email, from })).toMatchObject({ status: 401, body: { message: refusedLogin } })
    }
    expectThrottled(await login({ email, from }))
    expectThrottled(await login({ email, from, password }))
    expectThrottled(await login({ email: email.toUpperCase(), from, password }))
  })

  it('close the account to that address only, and no other account to it', async () => {
    const [target, neighbour] = [await newPerson(proxied), await newPerson(proxied)]
    const from = newAddress()
    await times(10, () => login({ email: target.email, from }))
    expectThrottled(await login({ email: target.email, from, password }))
    expect((await login({ email: target.email, from: newAddress(), password })).status).toBe(200)
    expect((await login({ email: neighbour.email, from, password })).status).toBe(200)
    expect((await target.call('GET', '/bucketlists/')).status).toBe(200)
  })

  it('are counted alike for an address that has no account', async () => {
    const attempt = { email: 'nobody@bucketmail.com', from: newAddress() }
    expect(await times(10, () => login(attempt))).toEqual(all(10, 401))
    expectThrottled(await login(attempt))
  })

  it('are forgotten after a good one', async () => {
    const { email } = await newPerson(proxied)
    const from = newAddress()
    for (let round = 0; round < 2; round += 1) {
      expect(await times(9, () => login({ email, from }))).toEqual(all(9, 401))
      expect((await login({ email, from, password })).status).toBe(200)
    }
  })

  it('are ten at most, also when 60 come at the same moment', async () => {
    const { email } = await newPerson(proxied)
    const from = newAddress()
    const answers = await atOnce(60, () => login({ email, from }))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 401: 10, 429: 50 })
  })

  it('are not seen in 60 good ones at the same moment', async () => {
    const { email } = await newPerson(proxied)
    const from = newAddress()
    const answers = await atOnce(60, () => login({ email, from, password }))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 60 })
  })

  it('over 200 accounts from one address close every account to it, and none to another', async () => {
    const { email } = await newPerson(proxied)
    const from = newAddress()
    for (let batch = 0; batch < 5; batch += 1) {
      // Fewer than may wait for a hash on a machine with one thread for them.
      const answers = await atOnce(40, (index) =>
        login({ email: `guess${batch}.${index}@bucketmail.com`, from }),
      )
      expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 401: 40 })
    }
    expectThrottled(await login({ email, from, password }))
    expect((await login({ email, from: newAddress(), password })).status).toBe(200)
  })

  it('that are ill-formed are not counted: no password was tried', async () => {
    const { email } = await newPerson(proxied)
    const from = newAddress()
    expect(await times(11, () => login({ email, from, password: 'abc' }))).toEqual(all(11, 401))
    expect((await login({ email, from, password })).status).toBe(200)
  })
})

describe('a forged X-Forwarded-For', () => {
  it('does not help where no proxy is trusted', async () => {
    const { email } = await newPerson(direct)
    const forged = (index: number) => login({ email, from: `203.0.113.${index}` }, direct)
    expect(await times(10, forged)).toEqual(all(10, 401))
    expectThrottled(await login({ email, from: '203.0.113.99', password }, direct))
  })

  it('does not help behind the proxy, which adds the address that it sees', async () => {
    const { email } = await newPerson(proxied)
    const seen = newAddress()
    const forged = (index: number) => login({ email, from: `203.0.113.${index}, ${seen}` })
    expect(await times(10, forged)).toEqual(all(10, 401))
    expectThrottled(await login({ email, from: `203.0.113.99, ${seen}`, password }))
  })
})

describe('wrong old passwords', () => {
  it('are answered 401 ten times, then 429, the right one too; the token goes on', async () => {
    const person = await newPerson(proxied)
    const from = newAddress()
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await reset(person, from)).toMatchObject({
        status: 401,
        body: { message: 'Incorrect password' },
      })
    }
    expectThrottled(await reset(person, from))
    expectThrottled(await reset(person, from, password))
    expect((await person.call('GET', '/bucketlists/')).status).toBe(200)
  })

  it('and wrong logins are one count, which a good reset clears as a good login does', async () => {
    const person = await newPerson(proxied)
    const { email } = person
    const from = newAddress()
    expect(await times(9, () => login({ email, from }))).toEqual(all(9, 401))
    expect((await reset(person, from, password)).status).toBe(200)
    expect(await times(5, () => login({ email, from }))).toEqual(all(5, 401))
    expect(await times(5, () => reset(person, from))).toEqual(all(5, 401))
    expectThrottled(await login({ email, from, password }))
    expectThrottled(await reset(person, from, password))
  })
})
