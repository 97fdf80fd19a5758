import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiWith, type KernelServer, send, startKernel } from './testing.ts'

let server: KernelServer
let seen: { query: Record<string, unknown>; params: Record<string, unknown> }
beforeAll(async () => {
  const listItems = async (input: typeof seen) => {
    seen = input
    return { status: 200, body: { items: [], count: 0, next: null, previous: null, status: 'success' } }
  }
  server = await startKernel([apiWith({ listItems: listItems as never })])
})
afterAll(() => server.close())

const queryOf = async (query: string): Promise<unknown> => {
  expect((await send(server, 'GET', `/v1/bucketlists/3/items/?${query}`)).status).toBe(200)
  return seen.query
}

describe('a query reaches the handler', () => {
  it.each([
    ['page=2&limit=5', { page: 2, limit: 5 }],
    ['', { page: 1, limit: 20 }],
    ['limit&page=&q=', { page: 1, limit: 20 }],
    ['page=3&page=4', { page: 4, limit: 20 }],
    ['page=3&page=', { page: 1, limit: 20 }],
    ['page=%2B7', { page: 7, limit: 20 }],
    ['page=1e3', { page: 1, limit: 20 }],
    ['limit=0x10', { page: 1, limit: 20 }],
    ['q=a+b%20c%26', { page: 1, limit: 20, q: 'a b c&' }],
    ['q=7', { page: 1, limit: 20, q: '7' }],
    ['Q=tra&unknown=1&__proto__=1&constructor=1', { page: 1, limit: 20 }],
    ['q[]=tra&q[a]=b', { page: 1, limit: 20 }],
  ])('?%s as %j', async (query, values) => {
    expect(await queryOf(query)).toEqual(values)
  })

  it('as numbers, whether a text of digits is an id or a word', async () => {
    await queryOf('q=7')
    expect(seen.params).toEqual({ bucket_id: 3 })
  })
})
