import countries from 'i18n-iso-countries'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { type Member, newBooth, newMember } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
})
afterAll(() => server.close())

/** How many statements the server sends to the database meanwhile. */
const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0
  const tell = (): void => {
    count += 1
  }
  server.db.client.on('query', tell)
  await work()
  server.db.client.off('query', tell)
  return count
}

describe('getHealth', () => {
  it('answers without a token and without a question to the database', async () => {
    const statements = await statementsOf(async () => {
      const { status, body } = await server.call('GET', '/api/v1/health/')
      expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } })
    })
    expect(statements).toBe(0)
    expect(await statementsOf(() => member.call('GET', '/subscription/'))).toBeGreaterThan(0)
  })

  it('answers whoever asks with whatever token', async () => {
    expect((await server.call('GET', '/api/v1/health/', { token: 'nonsense' })).status).toBe(200)
  })
})

describe('listCountries', () => {
  const list = async (query = ''): Promise<Schemas['Country'][]> => {
    const { status, body } = await member.call('GET', `/countries/${query}`)
    expect(status).toBe(200)
    return body as Schemas['Country'][]
  }

  it('has every country of ISO 3166-1, by name', async () => {
    const all = await list()
    expect(all).toHaveLength(249)
    // Kosovo has no code in the standard; XK is in use all the same.
    const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK')
    expect(all.map(({ code }) => code).sort()).toEqual(codes.sort())
    const names = all.map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
    expect(names.every((name) => name.length > 2)).toBe(true)
  })

  it('gives each country the id that it always had: booths keep it', async () => {
    const byCode = Object.fromEntries((await list()).map(({ code, id }) => [code, id]))
    expect(byCode).toMatchObject({ AF: 1, AX: 2, CA: 40, DE: 81, FR: 75, IR: 105, JP: 110, US: 237, ZW: 249 })
    expect(Object.values(byCode).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 249 }, (_, at) => at + 1),
    )
  })

  it('is the whole list, also when a page is asked for', async () => {
    expect(await list('?page=2&page_size=5')).toHaveLength(249)
  })

  it('lists only what a booth may come from, and all of that', async () => {
    for (const country of [1, 249]) expect((await newBooth(member, { country })).country).toBe(country)
    for (const country of [0, 250]) {
      const { status } = await member.call('POST', '/booths/', { body: { name: 'Nowhere', country } })
      expect(status).toBe(400)
    }
  })
})
