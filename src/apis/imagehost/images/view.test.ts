import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { type Form, type Member, newMember, type Seen, see, storedKeys } from '../testing.ts'

let server: TestServer
let member: Member
let root: Member
beforeAll(async () => {
  server = await startTestServer()
  member = await newMember(server)
  root = await newMember(server, 'ROOT')
})
afterAll(() => server.close())

/** The link of a new picture. */
const newLink = async (form: Form = {}, owner = member): Promise<string> => {
  expect((await owner.upload('small', form)).status).toBe(201)
  return (await owner.newest()).link
}

const idOf = (link: string): string => link.split('/').at(-2) ?? ''
const keyOf = (link: string): string => `imagehost/${idOf(link)}.png`

const jsonOf = ({ status, headers, bytes }: Seen) => ({
  status,
  type: headers.get('Content-Type'),
  body: JSON.parse(bytes.toString()),
})
const expired = { status: 403, type: 'application/json', body: { error: ['Sorry, the link is expired'] } }
const notFound = { status: 404, type: 'application/json', body: { detail: 'Not found.' } }

/** Moves the life of the link so that it ends so many seconds from now. */
const endIn = (link: string, seconds: number): Promise<unknown> =>
  server.db.raw(
    `update imagehost.images set created_at = now() - interval '1 day', expires_at = now() + make_interval(secs => ?)
     where id = ?`,
    [seconds, idOf(link)],
  )

describe('a link', () => {
  it('shows the PNG to anybody, with what a browser needs to know', async () => {
    const link = await newLink()
    const { status, headers, bytes } = await see(link)
    expect(status).toBe(200)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 300, height: 200 })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[^"]+"$/),
      'cache-control': expect.stringMatching(/^private, max-age=\d+$/),
    })
  })

  it('is the same without its slash, in upper case, and with a token that is none', async () => {
    const link = await newLink()
    const { headers, bytes } = await see(link)
    const others = [
      await see(link.replace(/\/$/, '')),
      await see(link.replace(idOf(link), idOf(link).toUpperCase())),
      await see(link, { headers: { Authorization: 'Bearer garbage' } }),
    ]
    for (const other of others) {
      expect(other.status).toBe(200)
      expect(other.bytes).toEqual(bytes)
      expect(other.headers.get('ETag')).toBe(headers.get('ETag'))
    }
  })

  it('answers HEAD with the headers of GET, and no picture', async () => {
    const link = await newLink()
    const [got, head] = [await see(link), await see(link, { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
    for (const name of ['content-type', 'content-length', 'content-disposition', 'etag', 'cache-control']) {
      expect(head.headers.get(name)).toBe(got.headers.get(name))
    }
  })

  it.each([
    ['the ETag', (etag: string) => etag],
    ['its weak form', (etag: string) => `W/${etag}`],
    ['a list with the ETag in it', (etag: string) => `"other", ${etag}`],
    ['*', () => '*'],
  ])('answers 304 to who holds %s, without a body', async (_what, held) => {
    const link = await newLink()
    const etag = (await see(link)).headers.get('ETag') ?? ''
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, bytes } = await see(link, { method, headers: { 'If-None-Match': held(etag) } })
      expect({ status, length: bytes.length, etag: headers.get('ETag') }).toEqual({
        status: 304,
        length: 0,
        etag,
      })
      expect(headers.get('Cache-Control')).toMatch(/^private, max-age=\d+$/)
    }
  })

  it('answers 200 to who holds something else', async () => {
    const [link, other] = [await newLink(), await newLink()]
    const held = (await see(other)).headers.get('ETag') ?? ''
    expect((await see(link, { headers: { 'If-None-Match': held } })).status).toBe(200)
  })

  it('refuses an If-None-Match without end', async () => {
    const seen = await see(await newLink(), { headers: { 'If-None-Match': 'a'.repeat(1001) } })
    expect(jsonOf(seen)).toMatchObject({
      status: 400,
      body: { 'If-None-Match': ['Ensure this field has no more than 1000 characters.'] },
    })
  })

  it('has no other method', async () => {
    const seen = await see(await newLink(), { method: 'DELETE' })
    expect(jsonOf(seen)).toMatchObject({ status: 405, body: { detail: 'Method "DELETE" not allowed.' } })
    expect(seen.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  })

  it.each([
    '00000000-0000-4000-8000-000000000000',
    'abc',
    '7',
    '%00',
    '%F0%9F%8D%B3',
    '..%2F..%2Fetc%2Fpasswd',
    '5ff1c3b8-26f5-4041-b581-02d392e27d89.png',
    "5ff1c3b8-26f5-4041-b581-02d392e27d89'--",
    'a'.repeat(2000),
  ])('to %s leads nowhere', async (id) => {
    expect(jsonOf(await see(`${server.url}/api/view/${id}/`))).toEqual(notFound)
  })
})

describe('a copy', () => {
  const maxAge = async (link: string): Promise<number> =>
    Number((await see(link)).headers.get('Cache-Control')?.split('max-age=')[1])

  it('may be kept for a minute at most, so that a closed account disappears soon', async () => {
    expect(await maxAge(await newLink())).toBe(60)
    expect(await maxAge(await newLink({ expired_time: '300' }))).toBe(60)
  })

  it('never outlives the link', async () => {
    const link = await newLink({ expired_time: '300' })
    await endIn(link, 30)
    const before = performance.now()
    const age = await maxAge(link)
    const took = (performance.now() - before) / 1000
    expect(age).toBeLessThan(30)
    expect(age).toBeGreaterThanOrEqual(28 - took)
  })

  it('of a failure is not kept', async () => {
    const link = await newLink({ expired_time: '300' })
    await endIn(link, -1)
    expect((await see(link)).headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('an expired link', () => {
  it('answers 403, whatever is held, also after the sweep has deleted the file', async () => {
    const link = await newLink({ expired_time: '300' })
    const etag = (await see(link)).headers.get('ETag') ?? ''
    await endIn(link, -1)
    expect(jsonOf(await see(link))).toEqual(expired)
    expect(jsonOf(await see(link, { headers: { 'If-None-Match': etag } }))).toEqual(expired)
    expect(await storedKeys(server)).toContain(keyOf(link))
    await server.sweep()
    expect(await storedKeys(server)).not.toContain(keyOf(link))
    expect(jsonOf(await see(link))).toEqual(expired)
    expect((await see(link, { method: 'HEAD' })).status).toBe(403)
    const [row] = await server.db('imagehost.images').where({ id: idOf(link) })
    expect(row).toMatchObject({ title: 'Lighthouse', removed_at: expect.anything() })
  })

  it('is the only one whose file the sweep takes', async () => {
    const [going, coming, staying] = [
      await newLink({ expired_time: '300' }),
      await newLink({ expired_time: '300' }),
      await newLink(),
    ]
    await endIn(going, -1)
    await server.sweep()
    await server.sweep()
    expect(
      (await storedKeys(server)).filter((key) => [going, coming, staying].map(keyOf).includes(key)),
    ).toEqual([coming, staying].map(keyOf).sort())
    expect((await see(coming)).status).toBe(200)
    expect((await see(staying)).status).toBe(200)
  })
})

describe('the links of an account', () => {
  const setActive = async (owner: Member, is_active: boolean) => {
    const { status } = await root.call('PATCH', `/admin/users/${owner.id}/`, { body: { is_active } })
    expect(status).toBe(200)
  }

  it('that is deactivated end at once, and work again when it is active again', async () => {
    const owner = await newMember(server)
    const link = await newLink({}, owner)
    const etag = (await see(link)).headers.get('ETag') ?? ''
    await setActive(owner, false)
    expect(jsonOf(await see(link))).toEqual(expired)
    expect(jsonOf(await see(link, { headers: { 'If-None-Match': etag } }))).toEqual(expired)
    await server.sweep()
    await setActive(owner, true)
    expect((await see(link)).status).toBe(200)
  })

  it('that has no plan any more go on', async () => {
    const owner = await newMember(server)
    const link = await newLink({}, owner)
    await root.call('PATCH', `/admin/users/${owner.id}/`, { body: { plan: null } })
    expect((await see(link)).status).toBe(200)
  })

  it('that is deleted lead nowhere, and its files are gone', async () => {
    const owner = await newMember(server)
    const links = [await newLink({}, owner), await newLink({ expired_time: '300' }, owner)]
    const staying = await newLink()
    expect(await storedKeys(server)).toEqual(expect.arrayContaining(links.map(keyOf)))
    expect((await root.call('DELETE', `/admin/users/${owner.id}/`)).status).toBe(204)
    for (const link of links) expect(jsonOf(await see(link))).toEqual(notFound)
    expect((await storedKeys(server)).filter((key) => links.map(keyOf).includes(key))).toEqual([])
    expect((await see(staying)).status).toBe(200)
  })
})
