import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  boothOf,
  type Changes,
  itemOf,
  type Member,
  newBooth,
  newItem,
  newMember,
  putMedium,
  seen,
  sync,
} from '../testing.ts'
import { toCursor } from './cursor.ts'

let server: TestServer
beforeAll(async () => {
  // The guard sees here whatever is shown of booths, items and media.
  server = await startTestServer()
})
afterAll(() => server.close())

const nothing = { booths: [], items: [], deleted: { booths: [], items: [], images: [], videos: [] } }

/** All pages from here. */
const syncAll = async (member: Member, since?: string): Promise<Changes[]> => {
  const pages = [await sync(member, since)]
  for (let last = pages[0]; last?.has_more; last = pages.at(-1)) pages.push(await sync(member, last.cursor))
  return pages
}

const entriesOf = ({ booths, items, deleted }: Changes): number =>
  booths.length + items.length + Object.values(deleted).reduce((sum, ids) => sum + ids.length, 0)

const addItems = (boothId: number, count: number): Promise<unknown> =>
  server.db.raw(
    `insert into exposcholar.items (booth_id, owner_id, name, revision)
     select ?, 0, 'item ' || n, 0 from generate_series(1, ?) n`,
    [boothId, count],
  )

describe('the first read', () => {
  it('of an account that has nothing is empty, and its cursor goes on from there', async () => {
    const member = await newMember(server)
    const first = await sync(member)
    expect(first).toEqual({ ...nothing, cursor: expect.any(String), has_more: false })
    const { etag: _etag, ...booth } = await newBooth(member)
    expect(await sync(member, first.cursor)).toMatchObject({ ...nothing, booths: [booth] })
  })

  it("has one's own booths and items as they are, and nobody else's", async () => {
    const [member, other] = [await newMember(server), await newMember(server)]
    const booth = await newBooth(member)
    const item = await newItem(member, booth.id)
    await putMedium(server, { boothId: booth.id, kind: 'video' })
    await putMedium(server, { boothId: booth.id, itemId: item.id })
    await newItem(other, (await newBooth(other)).id)
    expect(await sync(member)).toMatchObject({
      ...nothing,
      booths: [await boothOf(member, booth.id)],
      items: [await itemOf(member, item)],
    })
    expect((await boothOf(member, booth.id)).videos).toHaveLength(1)
    expect((await itemOf(member, item)).images).toHaveLength(1)
  })

  it('does not speak of what is gone', async () => {
    const member = await newMember(server)
    const { id } = await newBooth(member)
    await newItem(member, id)
    await member.call('DELETE', `/booths/${id}/`)
    expect(await sync(member)).toMatchObject(nothing)
  })
})

describe('a read from a cursor', () => {
  it('has each change after it once, and the same again for whoever asks again', async () => {
    const member = await newMember(server)
    const [one, two] = [await newBooth(member), await newBooth(member)]
    const item = await newItem(member, one.id)
    const { cursor } = await sync(member)
    expect(await sync(member, cursor)).toEqual({ ...nothing, cursor, has_more: false })
    for (const name of ['a', 'b']) await member.call('PUT', `/booths/${two.id}/`, { body: { name } })
    await member.call('PUT', `/booths/${one.id}/items/${item.id}/`, { body: { quantity: 7 } })
    const changes = await sync(member, cursor)
    expect(changes).toMatchObject({
      ...nothing,
      booths: [await boothOf(member, two.id)],
      items: [await itemOf(member, item)],
    })
    expect(await sync(member, cursor)).toEqual(changes)
    expect(await sync(member, changes.cursor)).toMatchObject(nothing)
  })

  it('has the booth or the item whose media have changed, and the ids of media that are gone', async () => {
    const member = await newMember(server)
    const { id: boothId } = await newBooth(member)
    const item = await newItem(member, boothId)
    let { cursor } = await sync(member)
    const next = async (): Promise<Changes> => {
      const changes = await sync(member, cursor)
      cursor = changes.cursor
      return changes
    }
    const image = await putMedium(server, { boothId })
    const second = await putMedium(server, { boothId })
    expect(await next()).toMatchObject({ ...nothing, booths: [{ images: [{ id: image }, { id: second }] }] })
    await member.call('POST', `/booths/${boothId}/images/${second}/set-primary/`)
    expect(await next()).toMatchObject({
      ...nothing,
      booths: [
        {
          images: [
            { id: image, is_primary: false },
            { id: second, is_primary: true },
          ],
        },
      ],
    })
    await member.call('DELETE', `/booths/${boothId}/images/${second}/`)
    expect(await next()).toMatchObject({
      booths: [{ images: [{ id: image, is_primary: true }] }],
      items: [],
      deleted: { ...nothing.deleted, images: [second] },
    })
    const ofItem = await putMedium(server, { boothId, itemId: item.id })
    expect(await next()).toMatchObject({ ...nothing, items: [{ id: item.id, images: [{ id: ofItem }] }] })
    const video = await putMedium(server, { boothId, kind: 'video' })
    await member.call('DELETE', `/booths/${boothId}/videos/${video}/`)
    expect(await next()).toMatchObject({
      booths: [{ id: boothId, videos: [] }],
      deleted: { ...nothing.deleted, videos: [video] },
    })
  })

  it('has the ids of all that went with a booth, and of what came and went in between', async () => {
    const member = await newMember(server)
    const { id: boothId } = await newBooth(member)
    const { id: kept } = await newBooth(member)
    const item = await newItem(member, boothId)
    const image = await putMedium(server, { boothId })
    const { cursor } = await sync(member)
    const late = await newItem(member, boothId)
    const itemImage = await putMedium(server, { boothId, itemId: item.id })
    const video = await putMedium(server, { boothId, kind: 'video' })
    const gone = await newItem(member, kept)
    await member.call('DELETE', `/booths/${kept}/items/${gone.id}/`)
    await member.call('DELETE', `/booths/${boothId}/`)
    const { booths, items, deleted } = await sync(member, cursor)
    expect({ booths, items }).toEqual({ booths: [], items: [] })
    expect(deleted.booths).toEqual([boothId])
    expect(deleted.items.sort()).toEqual([item.id, late.id, gone.id].sort())
    expect(deleted.images.sort()).toEqual([image, itemImage].sort())
    expect(deleted.videos).toEqual([video])
  })
})

describe('pages', () => {
  it('have 500 entries at most, and each entry once', async () => {
    const member = await newMember(server)
    const { id } = await newBooth(member)
    await addItems(id, 1_100)
    const pages = await syncAll(member)
    expect(pages.map(entriesOf)).toEqual([500, 500, 101])
    expect(pages.map(({ has_more }) => has_more)).toEqual([true, true, false])
    const ids = pages.flatMap(({ items }) => items.map((item) => item.id))
    expect(ids).toHaveLength(1_100)
    expect(new Set(ids).size).toBe(1_100)
    expect(ids).toEqual([...ids].sort((a, b) => a - b))

    const { cursor = '' } = pages.at(-1) ?? {}
    await server.db('exposcholar.items').where({ booth_id: id }).whereIn('id', ids.slice(0, 600)).delete()
    await server.db('exposcholar.items').where({ booth_id: id }).update({ quantity: 9 })
    const changed = await syncAll(member, cursor)
    expect(changed.map(entriesOf)).toEqual([500, 500, 100])
    const told = changed.flatMap(({ items, deleted }) => [...deleted.items, ...items.map((item) => item.id)])
    expect(told.sort((a, b) => a - b)).toEqual(ids)
  })

  it('say that there is more only where there is', async () => {
    const member = await newMember(server)
    const { id } = await newBooth(member)
    await addItems(id, 499)
    const { cursor, ...full } = await sync(member)
    expect([entriesOf({ cursor, ...full }), full.has_more]).toEqual([500, false])
    expect(await sync(member, cursor)).toEqual({ ...nothing, cursor, has_more: false })
  })
})

describe('a cursor', () => {
  const invalidCursor = { status: 400, body: { since: ['Invalid cursor.'] } }
  const ask = (member: Member, since: string) =>
    member.call('GET', `/sync/?since=${encodeURIComponent(since)}`)

  it('of another account is refused', async () => {
    const [member, other] = [await newMember(server), await newMember(server)]
    await newBooth(other)
    const { cursor } = await sync(other)
    expect(seen(await ask(member, cursor))).toEqual(invalidCursor)
  })

  it.each(['nonsense', '0', '-1', 'null', "1' or 1=1", '🍳', Buffer.from('1.1').toString('base64url')])(
    'that is none is refused: %s',
    async (cursor) => {
      expect(seen(await ask(await newMember(server), cursor))).toEqual(invalidCursor)
    },
  )

  it('of another form, or with more to it than there should be, is refused', async () => {
    const member = await newMember(server)
    const forms = (revision: unknown) => Buffer.from(`1.${member.id}.${revision}`).toString('base64url')
    expect((await ask(member, forms(0))).status).toBe(200)
    for (const cursor of [
      forms('0.0'),
      forms('-1'),
      forms(''),
      forms('1e3'),
      forms('0x1'),
      forms('9'.repeat(16)),
      Buffer.from(`2.${member.id}.0`).toString('base64url'),
      `${forms(0)}${'A'.repeat(200)}`,
    ])
      expect((await ask(member, cursor)).status).toBe(400)
  })

  it('beyond the last change is refused: it is of another database, and changes here would be missed', async () => {
    const member = await newMember(server)
    await newBooth(member)
    const { rows } = await server.db.raw('select last_value from exposcholar.revisions')
    const last = Number(rows[0].last_value)
    expect((await ask(member, toCursor(member.id, last))).status).toBe(200)
    expect(seen(await ask(member, toCursor(member.id, last + 1)))).toEqual(invalidCursor)
    expect(seen(await ask(member, toCursor(member.id, 999_999_999_999_999)))).toEqual(invalidCursor)
  })

  it('that is empty is none, and the feed begins at its beginning', async () => {
    const member = await newMember(server)
    const { id } = await newBooth(member)
    const { body } = await ask(member, '')
    expect(body).toMatchObject({ booths: [{ id }] })
  })

  it('stays good while others write', async () => {
    const [member, other] = [await newMember(server), await newMember(server)]
    const { cursor } = await sync(member)
    for (let index = 0; index < 3; index += 1) await newBooth(other)
    const { id } = await newBooth(member)
    expect((await sync(member, cursor)).booths.map((booth) => booth.id)).toEqual([id])
  })
})
