import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createBucketlistClient, ResponseError } from '../../../generated/sdk/bucketlist.js'
import { createExposcholarClient } from '../../../generated/sdk/exposcholar.js'
import { createImagehostClient } from '../../../generated/sdk/imagehost.js'
import { createTechfesiaClient } from '../../../generated/sdk/techfesia.js'
import { newPerson } from '../../../src/apis/bucketlist/testing.ts'
import { newMember as newExhibitor } from '../../../src/apis/exposcholar/testing.ts'
import { newMember } from '../../../src/apis/imagehost/testing.ts'
import { signUp } from '../../../src/apis/techfesia/testing.ts'
import { startTestServer, type TestServer } from '../../../src/testing.ts'
import { startPeer } from './testing-peer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** All of them, in the order in which they come. */
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

/** A `fetch` that keeps the queries that it sends. */
const watched = () => {
  const queries: string[] = []
  const send = (request: Request): Promise<Response> => {
    if (request.method === 'GET') queries.push(new URL(request.url).search)
    return fetch(request)
  }
  return { queries, fetch: send }
}

const names = ['Art', 'Books', 'Cooking', 'Dance', 'Early mornings']

const bucketsOfSomebody = async () => {
  const { token } = await newPerson(server)
  const { queries, fetch } = watched()
  const api = createBucketlistClient({ server: server.url, token, fetch })
  for (const name of names) await api.POST('/bucketlists/', { body: { name } })
  return { api, queries }
}

describe('a list whose pages are linked', () => {
  it('is gone through to its end, by the other parameters that it was asked with', async () => {
    const { api, queries } = await bucketsOfSomebody()
    const found = await all(api.paginate('/bucketlists/', { params: { query: { limit: 2, q: 'o' } } }))
    expect(found.map(({ name }) => name).sort()).toEqual(['Books', 'Cooking', 'Early mornings'])
    expect(queries).toEqual(['?limit=2&q=o&page=1', '?limit=2&q=o&page=2'])
  })

  it('begins at the page that is asked for, and gives pages whole where they are wanted', async () => {
    const { api } = await bucketsOfSomebody()
    const pages = await all(api.pages('/bucketlists/', { params: { query: { limit: 2, page: 2 } } }))
    expect(pages.map(({ count, buckets }) => [count, buckets.length])).toEqual([
      [5, 2],
      [5, 1],
    ])
  })

  it('is asked for no page that nobody has come to', async () => {
    const { api, queries } = await bucketsOfSomebody()
    for await (const { id } of api.paginate('/bucketlists/', { params: { query: { limit: 2 } } })) {
      if (id > 0) break
    }
    expect(queries).toHaveLength(1)
  })

  it('may be linked by an offset', async () => {
    const root = await newMember(server, 'ROOT')
    await newMember(server)
    await newMember(server)
    const { queries, fetch } = watched()
    const api = createImagehostClient({ server: server.url, token: root.token, fetch })
    const users = await all(api.paginate('/admin/users/', { params: { query: { limit: 1 } } }))
    expect(users.map(({ email }) => email)).toContain(root.email)
    expect(queries.slice(0, 2)).toEqual(['?limit=1&offset=0', '?limit=1&offset=1'])
    expect(queries).toHaveLength(users.length)
  })

  it('is asked for its first page where it would give all at once', async () => {
    const { token } = await newExhibitor(server)
    const { queries, fetch } = watched()
    const api = createExposcholarClient({ server: server.url, token, fetch })
    for (const name of ['Lamps', 'Glass']) await api.POST('/booths/', { body: { name, country: 40 } })
    const booths = await all(api.paginate('/booths/list/', { params: { query: { page_size: 1 } } }))
    expect(booths.map(({ name }) => name).sort()).toEqual(['Glass', 'Lamps'])
    expect(queries).toEqual(['?page_size=1&page=1', '?page_size=1&page=2'])
  })
})

describe('a list that tells how many pages it has', () => {
  it('is gone through to the last one', async () => {
    const { token, username } = await signUp(server)
    const api = createTechfesiaClient({ server: server.url, token })
    const titles = ['Locked out', 'No receipt', 'Too loud']
    for (const title of titles) await api.POST('/ticket/', { body: { title, description: title } })
    const params = { path: { username }, query: { limit: 2 } }
    const found = await all(api.paginate('/ticket/{username}', { params }))
    expect(found.map(({ title }) => title).sort()).toEqual(titles)
  })

  it('may have one page without anything', async () => {
    const api = createTechfesiaClient({ server: server.url })
    expect(await all(api.paginate('/events'))).toEqual([])
  })
})

describe('a feed', () => {
  it('is read from cursor to cursor, as long as there is more', async () => {
    const changes = { booths: [], items: [], deleted: { booths: [], items: [], images: [], videos: [] } }
    const peer = await startPeer(
      { status: 200, body: { ...changes, cursor: 'b', has_more: true } },
      { status: 200, body: { ...changes, cursor: 'c', has_more: false } },
    )
    onTestFinished(() => peer.close())
    const api = createExposcholarClient({ server: peer.url })
    const pages = await all(api.pages('/sync/', { params: { query: { since: 'a' } } }))
    expect(pages.map(({ cursor }) => cursor)).toEqual(['b', 'c'])
    expect(peer.received.map(({ url }) => url)).toEqual(['/api/v1/sync/?since=a', '/api/v1/sync/?since=b'])
  })
})

it('a page that is refused is an error that tells the answer', async () => {
  const api = createBucketlistClient({ server: server.url })
  const refused = await all(api.paginate('/bucketlists/')).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ResponseError)
  expect(refused).toMatchObject({ status: 401, body: { status: 'failed' } })
  expect(String(refused)).toContain('/v1/bucketlists/?page=1 answered 401')
})
