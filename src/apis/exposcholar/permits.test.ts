import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../testing.ts'
import {
  boothOf,
  forbidden,
  formOf,
  itemOf,
  type Member,
  newBooth,
  newItem,
  newMember,
  noToken,
  notFound,
  putMedium,
  seen,
  sync,
} from './testing.ts'

/** The ids in the paths of a request. */
interface Ids {
  booth: number
  item: number
  image: number
  video: number
  itemImage: number
}

let server: TestServer
let owner: Member
let stranger: Member
let mine: Ids
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  owner = await newMember(server)
  stranger = await newMember(server)
  const { id: booth } = await newBooth(owner)
  const { id: item } = await newItem(owner, booth)
  mine = {
    booth,
    item,
    image: await putMedium(server, { boothId: booth }),
    video: await putMedium(server, { boothId: booth, kind: 'video' }),
    itemImage: await putMedium(server, { boothId: booth, itemId: item }),
  }
})
afterAll(() => server.close())

const nowhere = 2_147_483_647
const change = { name: 'Taken over' }
const file = (name: string) => formOf({ [name]: Buffer.from('not looked at') })

const writes: [name: string, method: string, path: (ids: Ids) => string, body?: object | FormData][] = [
  ['updateBooth', 'PUT', ({ booth }) => `${booth}/`, change],
  ['deleteBooth', 'DELETE', ({ booth }) => `${booth}/`],
  ['createItem', 'POST', ({ booth }) => `${booth}/items/`, change],
  ['updateItem', 'PUT', ({ booth, item }) => `${booth}/items/${item}/`, change],
  ['deleteItem', 'DELETE', ({ booth, item }) => `${booth}/items/${item}/`],
  ['createBoothImage', 'POST', ({ booth }) => `${booth}/images/`, file('image')],
  ['deleteBoothImage', 'DELETE', ({ booth, image }) => `${booth}/images/${image}/`],
  ['setPrimaryBoothImage', 'POST', ({ booth, image }) => `${booth}/images/${image}/set-primary/`],
  ['createBoothVideo', 'POST', ({ booth }) => `${booth}/videos/`, file('video')],
  ['deleteBoothVideo', 'DELETE', ({ booth, video }) => `${booth}/videos/${video}/`],
  ['setPrimaryBoothVideo', 'POST', ({ booth, video }) => `${booth}/videos/${video}/set-primary/`],
  ['createItemImage', 'POST', ({ booth, item }) => `${booth}/items/${item}/images/`, file('image')],
  [
    'deleteItemImage',
    'DELETE',
    ({ booth, item, itemImage }) => `${booth}/items/${item}/images/${itemImage}/`,
  ],
  [
    'setPrimaryItemImage',
    'POST',
    ({ booth, item, itemImage }) => `${booth}/items/${item}/images/${itemImage}/set-primary/`,
  ],
]

const ask = async (
  token: string | undefined,
  method: string,
  path: string,
  body?: object | FormData,
): Promise<{ status: number; body: unknown }> => {
  const isForm = body instanceof FormData
  const response = await fetch(`${server.url}/api/v1/booths/${path}`, {
    method,
    headers: {
      Connection: 'close',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body && !isForm && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

/** The ids that a path asks for. */
const namesIn = (path: (ids: Ids) => string): (keyof Ids)[] => {
  const names: (keyof Ids)[] = []
  const get = (ids: Ids, name: keyof Ids): number => {
    names.push(name)
    return ids[name]
  }
  path(new Proxy(mine, { get: get as never }))
  return names
}

/** All that the owner has, as it was. */
const everything = async () => {
  const { booths, items } = await sync(owner)
  return { booths, items }
}

describe.each(writes)('%s', (_operationId, method, path, body) => {
  it('is the owner’s: 403 to anybody else, and nothing changes', async () => {
    const before = await everything()
    expect(await ask(stranger.token, method, path(mine), body)).toEqual({ status: 403, body: forbidden })
    expect(await everything()).toEqual(before)
  })

  it('needs a token', async () => {
    expect(await ask(undefined, method, path(mine), body)).toEqual({ status: 401, body: noToken })
  })

  it('finds nothing that is not there, whoever asks', async () => {
    for (const name of namesIn(path)) {
      const ids = { ...mine, [name]: nowhere }
      expect(await ask(owner.token, method, path(ids), body)).toEqual({ status: 404, body: notFound })
      // Below somebody else's booth or item a stranger is not told what there is.
      const isOfOther = name === 'booth' || (name === 'item' && path(mine).includes('/items/'))
      const status = isOfOther ? 404 : 403
      expect((await ask(stranger.token, method, path(ids), body)).status).toBe(status)
    }
  })
})

it('a medium is reached through its own booth and item, and as what it is', async () => {
  const { id: other } = await newBooth(owner)
  const { id: otherItem } = await newItem(owner, mine.booth)
  const before = await everything()
  for (const path of [
    `${other}/images/${mine.image}`,
    `${mine.booth}/images/${mine.itemImage}`,
    `${mine.booth}/images/${mine.video}`,
    `${mine.booth}/videos/${mine.image}`,
    `${mine.booth}/items/${mine.item}/images/${mine.image}`,
    `${mine.booth}/items/${otherItem}/images/${mine.itemImage}`,
    `${other}/items/${mine.item}/images/${mine.itemImage}`,
  ]) {
    expect(await ask(owner.token, 'DELETE', `${path}/`)).toEqual({ status: 404, body: notFound })
    expect(await ask(owner.token, 'POST', `${path}/set-primary/`)).toEqual({ status: 404, body: notFound })
  }
  expect(await everything()).toEqual(before)
})

it('reading booths and items is open to every account', async () => {
  const booth = await boothOf(owner, mine.booth)
  expect(booth.name).toBe('Glass and light')
  expect(await boothOf(stranger, mine.booth)).toEqual(booth)
  const item = { id: mine.item, booth: mine.booth }
  expect(await itemOf(stranger, item)).toEqual(await itemOf(owner, item))
  const list = (member: Member) => member.call('GET', `/booths/${mine.booth}/items/list/`)
  expect(seen(await list(stranger))).toEqual(seen(await list(owner)))
})

it('a stranger who may not write is refused before the body is looked at', async () => {
  expect((await ask(stranger.token, 'PUT', `${mine.booth}/`, { name: '' })).status).toBe(403)
  const headers = { 'Idempotency-Key': 'a-key-of-the-stranger' }
  const path = `/booths/${mine.booth}/items/`
  expect((await stranger.call('POST', path, { body: '{', headers })).status).toBe(403)
  expect(await server.db('idempotency.replies').where({ account_id: stranger.id })).toEqual([])
})
