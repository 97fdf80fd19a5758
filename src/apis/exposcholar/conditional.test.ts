import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally, warm } from '../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import { type Booth, type Member, newBooth, newItem, newMember, putMedium, seen } from './testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
  await warm(server.db, 10)
})
afterAll(() => server.close())

/** A booth, or an item of one, with two images. */
interface Thing {
  path: string
  images: string
  etag: string
  addImage(): Promise<number>
}

const newThing = async (kind: 'booth' | 'item'): Promise<Thing> => {
  const { id: boothId, etag } = await newBooth(member)
  const item = kind === 'item' ? await newItem(member, boothId) : undefined
  const path = item ? `/booths/${boothId}/items/${item.id}/` : `/booths/${boothId}/`
  return {
    path,
    images: `${path}images/`,
    etag: item?.etag ?? etag,
    addImage: () => putMedium(server, { boothId, itemId: item?.id ?? null }),
  }
}

const get = (path: string, ifNoneMatch?: string): Promise<Answer> =>
  member.call('GET', path, ifNoneMatch === undefined ? {} : { headers: { 'If-None-Match': ifNoneMatch } })
const etagOf = ({ headers }: Answer): string => headers.get('ETag') ?? ''
const put = (path: string, body: object, ifMatch?: string): Promise<Answer> =>
  member.call('PUT', path, { body, headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch } })
const remove = (path: string, ifMatch?: string): Promise<Answer> =>
  member.call('DELETE', path, { headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch } })

describe.each(['booth', 'item'] as const)('the ETag of a %s', (kind) => {
  it('is that of the answer which made it, and stays while nothing changes', async () => {
    const { path, etag } = await newThing(kind)
    expect(etag).toMatch(/^"\d+"$/)
    expect(etagOf(await get(path))).toBe(etag)
    expect(etagOf(await get(path))).toBe(etag)
  })

  it('changes with every change that shows, also of its media, and comes with each that answers it', async () => {
    const { path, images, etag, addImage } = await newThing(kind)
    const etags = [etag]
    const note = async (answered?: string): Promise<void> => {
      const now = etagOf(await get(path))
      expect(answered ?? now).toBe(now)
      etags.push(now)
    }
    await note(etagOf(await put(path, { name: 'New' })))
    await note(etagOf(await put(path, { name: 'New' })))
    const first = await addImage()
    await note()
    const second = await addImage()
    await note()
    await member.call('POST', `${images}${second}/set-primary/`)
    await note()
    await member.call('DELETE', `${images}${second}/`)
    await note()
    await member.call('DELETE', `${images}${first}/`)
    await note()
    expect(new Set(etags).size).toBe(etags.length)
    const numbers = etags.map((one) => Number(one.replaceAll('"', '')))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('stays when nothing that shows has changed: a primary image that is made primary, a refused change', async () => {
    const { path, images, addImage } = await newThing(kind)
    const image = await addImage()
    const before = seen(await get(path))
    const etag = etagOf(await get(path))
    await member.call('POST', `${images}${image}/set-primary/`)
    await put(path, { name: '' })
    await put(path, { name: 'x' }, '"0"')
    expect(etagOf(await get(path))).toBe(etag)
    expect(seen(await get(path))).toEqual(before)
  })

  it('spares who has it the body', async () => {
    const { path, etag } = await newThing(kind)
    for (const held of [etag, `W/${etag}`, `"0", ${etag}`, '*']) {
      const answer = await get(path, held)
      expect(seen(answer)).toEqual({ status: 304, body: undefined })
      expect(etagOf(answer)).toBe(etag)
    }
    for (const held of ['"0"', etag.slice(1, -1), '']) expect((await get(path, held)).status).toBe(200)
    await put(path, { name: 'New' })
    expect((await get(path, etag)).status).toBe(200)
    const { status, body } = await get(path, 'x'.repeat(1001))
    expect({ status, body }).toEqual({
      status: 400,
      body: { 'If-None-Match': ['Ensure this field has no more than 1000 characters.'] },
    })
  })
})

describe.each(['booth', 'item'] as const)('a change of a %s with If-Match', (kind) => {
  it('is made when it names what is there', async () => {
    const { path, etag } = await newThing(kind)
    const changed = await put(path, { name: 'One' }, etag)
    expect(changed.status).toBe(200)
    expect((await put(path, { name: 'Two' }, `"0", ${etagOf(changed)}`)).status).toBe(200)
    expect((await put(path, { name: 'Three' }, '*')).status).toBe(200)
    expect((await remove(path, etagOf(await get(path)))).status).toBe(204)
  })

  it('is refused when it does not: the answer is what is there, with its ETag', async () => {
    const { path, etag, addImage } = await newThing(kind)
    await addImage()
    const current = await get(path)
    for (const stale of [etag, `W/${etagOf(current)}`, etagOf(current).slice(1, -1), '"x"']) {
      for (const answer of [await put(path, { name: 'Lost' }, stale), await remove(path, stale)]) {
        expect(seen(answer)).toEqual({ status: 412, body: current.body })
        expect(etagOf(answer)).toBe(etagOf(current))
      }
    }
    expect(seen(await get(path))).toEqual(seen(current))
    expect((current.body as Booth).images).toHaveLength(1)
  })

  it('of one that is gone is not found', async () => {
    const { path, etag } = await newThing(kind)
    await remove(path)
    expect((await put(path, { name: 'Lost' }, etag)).status).toBe(404)
    expect((await remove(path, etag)).status).toBe(404)
  })

  it('with a header that is too long is refused', async () => {
    const { path } = await newThing(kind)
    const complaint = { 'If-Match': ['Ensure this field has no more than 1000 characters.'] }
    expect(seen(await put(path, { name: 'x' }, 'x'.repeat(1001)))).toEqual({ status: 400, body: complaint })
    expect(seen(await remove(path, 'x'.repeat(1001)))).toEqual({ status: 400, body: complaint })
  })

  it('is made once, of ten at the same moment that name the same: 5 rounds', async () => {
    const { path } = await newThing(kind)
    for (let round = 0; round < 5; round += 1) {
      const etag = etagOf(await get(path))
      const answers = await atOnce(10, (index) => put(path, { name: `${round}/${index}` }, etag))
      expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 412: 9 })
      const [winner] = answers.filter(({ status }) => status === 200)
      const current = await get(path)
      expect(current.body).toEqual(winner?.body)
      for (const { status, body } of answers) if (status === 412) expect(body).toEqual(winner?.body)
    }
  })
})
