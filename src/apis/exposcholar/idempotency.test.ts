import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import { setSubscription } from './accounts/queries.ts'
import {
  type Booth,
  holdMember,
  type Member,
  newBooth,
  newMember,
  notAnImage,
  notFound,
  quotaExceeded,
  seen,
  unavailable,
  waitingFor,
} from './testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
})
afterAll(() => server.close())

const reused = { status: 409, body: { detail: 'This Idempotency-Key was used for another request.' } }
const running = {
  status: 409,
  body: { detail: 'The first request with this Idempotency-Key is still running.' },
}

const fields = { name: 'Glass and light', category: 'Crafts', country: 40 }

const create = (key: string, body: unknown = fields, who = member): Promise<Answer> =>
  who.call('POST', '/booths/', { body, headers: { 'Idempotency-Key': key } })

/** Sends a form whose parts stand between such boundaries; a part with a file name is a file. */
const createByForm = (key: string, boundary: string, parts: [disposition: string, content: string][]) => {
  const sections = parts.map(
    ([disposition, content]) =>
      `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`,
  )
  return member.call('POST', '/booths/', {
    body: `${sections.join('')}--${boundary}--\r\n`,
    headers: { 'Idempotency-Key': key, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  })
}

const isReplay = ({ headers }: Answer): boolean => headers.get('Idempotency-Replayed') === 'true'

/** The first answer again, marked, and with its ETag. */
const expectReplay = (again: Answer, first: Answer): void => {
  expect(seen(again)).toEqual(seen(first))
  expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'))
  expect([isReplay(first), isReplay(again)]).toEqual([false, true])
}

const boothsOf = async ({ id }: Member): Promise<number> =>
  (await server.db('exposcholar.booths').where({ owner_id: id })).length

describe('a create that comes again with its key', () => {
  it('gets the first answer, marked as such, and makes no other booth', async () => {
    const [key, before] = [randomUUID(), await boothsOf(member)]
    const first = await create(key)
    expect(first.status).toBe(201)
    for (const _time of [1, 2]) expectReplay(await create(key), first)
    expect(await boothsOf(member)).toBe(before + 1)
  })

  it('is the same with its members in another order, with other white space, and with members that do not count', async () => {
    const key = randomUUID()
    const first = await create(key, '{"name":"Lamps","country":40,"category":"Crafts"}')
    for (const text of [
      '{ "category": "Crafts",\n "country": 4e1, "name": "Lamps" }',
      '{"colour":"red","country":40,"category":"Cr\\u0061fts","name":"Lamps"}',
    ])
      expectReplay(await create(key, text), first)
  })

  it('is the same as a form with other boundaries and parts in another order, and as JSON', async () => {
    const key = randomUUID()
    const [name, country]: [string, string][] = [
      ['name="name"', 'Lamps'],
      ['name="country"', '40'],
    ]
    const first = await createByForm(key, 'one', [name, country] as never)
    expect(first.status).toBe(201)
    expectReplay(await createByForm(key, 'another', [country, name] as never), first)
    expectReplay(await create(key, { country: 40, name: 'Lamps' }), first)
  })

  it.each([
    ['another name', { ...fields, name: 'Other' }],
    ['one member more', { ...fields, description: 'd' }],
    ['one member less', { name: fields.name, country: fields.country }],
    ['another body that is no good', { name: '' }],
  ])('and with %s is refused, and changes nothing', async (_what, other) => {
    const key = randomUUID()
    const first = await create(key)
    const count = await boothsOf(member)
    expect(seen(await create(key, other))).toEqual(reused)
    expect(await boothsOf(member)).toBe(count)
    expectReplay(await create(key), first)
  })

  it('and with another file is refused; with the same one it gets the same answer', async () => {
    const key = randomUUID()
    const [name, country]: [string, string][] = [
      ['name="name"', 'Lamps'],
      ['name="country"', '40'],
    ]
    const send = (boundary: string, content: string) =>
      createByForm(key, boundary, [name, country, ['name="images"; filename="a.png"', content]] as never)
    const first = await send('one', 'no picture')
    expect(seen(first)).toEqual({ status: 400, body: { images: [notAnImage] } })
    expectReplay(await send('another', 'no picture'), first)
    expect(seen(await send('one', 'no picturE'))).toEqual(reused)
  })

  it('still gets the first answer when the booth has changed, and when it is gone', async () => {
    const key = randomUUID()
    const first = await create(key)
    const { id } = first.body as Booth
    await member.call('PUT', `/booths/${id}/`, { body: { name: 'Changed' } })
    expectReplay(await create(key), first)
    await member.call('DELETE', `/booths/${id}/`)
    const count = await boothsOf(member)
    expectReplay(await create(key), first)
    expect(await boothsOf(member)).toBe(count)
    expect((await member.call('GET', `/booths/${id}/`)).status).toBe(404)
  })

  it('of an item still gets the first answer when its booth is gone, though a new one gets 404', async () => {
    const { id } = await newBooth(member)
    const createItem = (key: string) =>
      member.call('POST', `/booths/${id}/items/`, {
        body: { name: 'Lamp' },
        headers: { 'Idempotency-Key': key },
      })
    const key = randomUUID()
    const first = await createItem(key)
    await member.call('DELETE', `/booths/${id}/`)
    expectReplay(await createItem(key), first)
    expect(seen(await createItem(randomUUID()))).toEqual({ status: 404, body: notFound })
  })

  it('is replayed also when there is no room left for another booth', async () => {
    const free = await newMember(server, 'free')
    const key = randomUUID()
    const first = await create(key, fields, free)
    await setSubscription(server.db, free.id, { boothLimit: 1 })
    expectReplay(await create(key, fields, free), first)
    expect(seen(await create(randomUUID(), fields, free))).toEqual({ status: 403, body: quotaExceeded })
  })
})

describe('a key', () => {
  it('of another account is another one', async () => {
    const [key, other] = [randomUUID(), await newMember(server)]
    const first = await create(key)
    const second = await create(key, { ...fields, name: 'Mine' }, other)
    expect([second.status, isReplay(second)]).toEqual([201, false])
    expectReplay(await create(key), first)
  })

  it('for another operation, and below another booth, is another one, or another request', async () => {
    const key = randomUUID()
    const [{ id: one }, { id: two }] = [await newBooth(member), await newBooth(member)]
    await create(key)
    const item = (booth: number) =>
      member.call('POST', `/booths/${booth}/items/`, {
        body: { name: 'Lamp' },
        headers: { 'Idempotency-Key': key },
      })
    const first = await item(one)
    expect([first.status, isReplay(first)]).toEqual([201, false])
    expect(seen(await item(two))).toEqual(reused)
    expectReplay(await item(one), first)
  })

  it('of 255 characters is one; a longer one is refused, and an empty one is none', async () => {
    const key = randomUUID().padEnd(255, 'k')
    const first = await create(key)
    expectReplay(await create(key), first)
    const { status, body } = await create(`${key}k`)
    expect({ status, body }).toEqual({
      status: 400,
      body: { 'Idempotency-Key': ['Ensure this field has no more than 255 characters.'] },
    })
    expect([await create(''), await create('')].map(isReplay)).toEqual([false, false])
  })
})

describe('a refusal', () => {
  it.each<[status: number, body: object]>([
    [400, { name: '', country: 40 }],
    [400, { name: 'x', country: 999 }],
  ])('of %i for what was sent is kept', async (status, body) => {
    const key = randomUUID()
    const first = await create(key, body)
    expect(first.status).toBe(status)
    expectReplay(await create(key, body), first)
    expect(seen(await create(key))).toEqual(reused)
  })

  it('of 403 by the last word of the database is kept', async () => {
    const [key, free] = [randomUUID(), await newMember(server, 'free')]
    const lock = await holdMember(server, free)
    const coming = create(key, fields, free)
    await waitingFor(server)
    await lock('exposcholar.members').where({ account_id: free.id }).update({ booth_limit: 0 })
    await lock.commit()
    const first = await coming
    expect(seen(first)).toEqual({ status: 403, body: quotaExceeded })
    await setSubscription(server.db, free.id, { boothLimit: 3 })
    expectReplay(await create(key, fields, free), first)
  })

  it('that came before the body was read leaves the key free: 401, 403 and 404 by the path, 415', async () => {
    const [key, free] = [randomUUID(), await newMember(server, 'free')]
    const headers = { 'Idempotency-Key': key }
    await setSubscription(server.db, free.id, { boothLimit: 0 })
    expect((await server.call('POST', '/api/v1/booths/', { body: fields, headers })).status).toBe(401)
    expect((await create(key, fields, free)).status).toBe(403)
    await setSubscription(server.db, free.id, { boothLimit: 3 })
    const text = { ...headers, 'Content-Type': 'text/plain' }
    expect((await free.call('POST', '/booths/', { body: 'x', headers: text })).status).toBe(415)
    const created = await create(key, fields, free)
    expect([created.status, isReplay(created)]).toEqual([201, false])
  })
})

describe('while the first request runs', () => {
  it('another with its key gets 409, and then the answer of the first', async () => {
    const [key, busy] = [randomUUID(), await newMember(server)]
    const lock = await holdMember(server, busy)
    const first = create(key, fields, busy)
    await waitingFor(server)
    expect(seen(await create(key, fields, busy))).toEqual(running)
    expect(seen(await create(key, { ...fields, name: 'Other' }, busy))).toEqual(reused)
    await lock.commit()
    expect((await first).status).toBe(201)
    expectReplay(await create(key, fields, busy), await first)
    expect(await boothsOf(busy)).toBe(1)
  })

  it('and its connection is lost before the commit, nothing is done, and its key is not spent', async () => {
    const [key, unlucky] = [randomUUID(), await newMember(server)]
    const lock = await holdMember(server, unlucky)
    const first = create(key, fields, unlucky)
    await waitingFor(server)
    await server.db.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    expect(seen(await first)).toEqual({ status: 503, body: unavailable })
    await lock.commit()
    expect(await boothsOf(unlucky)).toBe(0)
    const again = await create(key, fields, unlucky)
    expect([again.status, isReplay(again)]).toEqual([201, false])
    expectReplay(await create(key, fields, unlucky), again)
    expect(await boothsOf(unlucky)).toBe(1)
  })
})
