import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encode, picture } from '../../../media/testing-images.ts'
import { mp4, quickTime, webm } from '../../../media/testing-videos.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import {
  type Booth,
  boothOf,
  type Item,
  itemOf,
  type Member,
  newBooth,
  newItem,
  newMember,
} from '../testing.ts'

type BoothMedium = Schemas['BoothMedium']

let server: TestServer
let member: Member
let image: Buffer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
  image = await picture(8, 6).png().toBuffer()
})
afterAll(() => server.close())

const sendImage = (booth: number, file = image) =>
  member.send('POST', `/booths/${booth}/images/`, { image: file })
const sendVideo = (booth: number, file = mp4()) =>
  member.send('POST', `/booths/${booth}/videos/`, { video: file })
const sendItemImage = ({ id, booth }: Item, file = image) =>
  member.send('POST', `/booths/${booth}/items/${id}/images/`, { image: file })

/** What is behind an address. */
const see = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers: { Connection: 'close', ...headers } })
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

const primaryOf = (media: readonly Schemas['Medium'][]): number[] =>
  media.filter(({ is_primary }) => is_primary).map(({ id }) => id)

/** Where files lie below `/media/`: nobody can guess it. */
const urlOf = (place: string, id: number, extension: string): RegExp =>
  new RegExp(`^${server.url}/media/${place}/${id}/[A-Za-z0-9_-]{22}\\.${extension}$`)

describe('an image that is uploaded', () => {
  it('is told of with its address and its booth, and shows in the booth: the first one is primary', async () => {
    const { id: booth } = await newBooth(member)
    const first = await sendImage(booth)
    expect({ status: first.status, body: first.body }).toEqual({
      status: 201,
      body: {
        id: expect.any(Number),
        url: expect.stringMatching(urlOf('booths', booth, 'png')),
        is_primary: true,
        booth,
      },
    })
    const { body: second } = await sendImage(booth)
    expect(second).toMatchObject({ is_primary: false, booth })
    const { booth: _booth, ...shown } = first.body as BoothMedium
    const { booth: _same, ...shownSecond } = second as BoothMedium
    expect((await boothOf(member, booth)).images).toEqual([shown, shownSecond])
    expect(shown.url).not.toBe(shownSecond.url)
  })

  it('of an item is told of with its item, and shows in the item', async () => {
    const { id: booth } = await newBooth(member)
    const item = await newItem(member, booth)
    const { status, body } = await sendItemImage(item)
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        id: expect.any(Number),
        url: expect.stringMatching(urlOf('items', item.id, 'png')),
        is_primary: true,
        item: item.id,
      },
    })
    expect((await itemOf(member, item)).images).toMatchObject([{ id: (body as { id: number }).id }])
    expect((await boothOf(member, booth)).images).toEqual([])
  })

  it.each([
    ['png', 'png', 'image/png'],
    ['jpeg', 'jpg', 'image/jpeg'],
    ['webp', 'webp', 'image/webp'],
    ['gif', 'gif', 'image/gif'],
    ['avif', 'avif', 'image/avif'],
  ] as const)('as %s stays so, and is served as what it is', async (format, extension, type) => {
    const { id } = await newBooth(member)
    const { body } = await sendImage(id, await encode[format](picture(8, 6)))
    const { url } = body as BoothMedium
    expect(url).toMatch(urlOf('booths', id, extension))
    const { status, headers, bytes } = await see(url)
    expect([status, headers.get('Content-Type')]).toEqual([200, type])
    const { width, height } = await sharp(bytes).metadata()
    expect([width, height]).toEqual([8, 6])
  })

  it('is kept without what it says of its maker, and the right way up', async () => {
    const { id } = await newBooth(member)
    const told = await picture(8, 6)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ada Curator', Orientation: '6' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(told.includes('Ada Curator')).toBe(true)
    const { body } = await sendImage(id, told)
    const { bytes } = await see((body as BoothMedium).url)
    expect(bytes.includes('Ada Curator')).toBe(false)
    const { width, height, exif, orientation } = await sharp(bytes).metadata()
    expect({ width, height, exif, orientation }).toEqual({ width: 6, height: 8 })
  })
})

describe('a video that is uploaded', () => {
  it.each([
    ['mp4', mp4, 'mp4', 'video/mp4'],
    ['WebM', webm, 'webm', 'video/webm'],
    ['QuickTime', quickTime, 'mov', 'video/quicktime'],
  ] as const)('as %s is kept as it is, and served as what it is', async (_what, make, extension, type) => {
    const { id } = await newBooth(member)
    const { status, body } = await sendVideo(id, make())
    const { url } = body as BoothMedium
    expect({ status, body }).toMatchObject({ status: 201, body: { is_primary: true, booth: id } })
    expect(url).toMatch(urlOf('booths', id, extension))
    const answer = await see(url)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, type])
    expect(answer.bytes.equals(make())).toBe(true)
  })

  it('may be larger than an image, and is played from its middle', async () => {
    const { id } = await newBooth(member)
    const film = mp4(11 * 1024 * 1024)
    film.write('the middle', 6_000_000)
    const { status, body } = await sendVideo(id, film)
    expect(status).toBe(201)
    const part = await see((body as BoothMedium).url, { Range: 'bytes=6000000-6000009' })
    expect([part.status, part.bytes.toString()]).toEqual([206, 'the middle'])
    expect(part.headers.get('Content-Range')).toBe(`bytes 6000000-6000009/${film.length}`)
    const end = await see((body as BoothMedium).url, { Range: `bytes=${film.length - 5}-` })
    expect([end.status, end.bytes.equals(film.subarray(-5))]).toEqual([206, true])
  })

  it('is primary among videos, whatever image is', async () => {
    const { id } = await newBooth(member)
    await sendImage(id)
    await sendVideo(id)
    await sendVideo(id, webm())
    const { images, videos } = await boothOf(member, id)
    expect([primaryOf(images), primaryOf(videos)]).toEqual([[images[0]?.id], [videos[0]?.id]])
  })
})

describe('files that come with a booth or an item', () => {
  it('are all its own, in their order, the first of each kind primary', async () => {
    const form = { name: 'Glass', country: '40', images: [image, image], videos: [webm(), mp4()] }
    const { status, body } = await member.send('POST', '/booths/', form)
    const { id, images, videos } = body as Booth
    expect(status).toBe(201)
    expect(images.map(({ is_primary }) => is_primary)).toEqual([true, false])
    expect(videos.map(({ url }) => url.slice(-4))).toEqual(['webm', '.mp4'])
    expect(videos.map(({ is_primary }) => is_primary)).toEqual([true, false])
    for (const { url } of images) expect(url).toMatch(urlOf('booths', id, 'png'))
    expect(await boothOf(member, id)).toEqual(body)
  })

  it('join those that are there when it changes, and leave the primary one', async () => {
    const { id } = await newBooth(member)
    await sendImage(id)
    const [before] = (await boothOf(member, id)).images
    const { status, body } = await member.send('PUT', `/booths/${id}/`, { images: [image], videos: [mp4()] })
    expect(status).toBe(200)
    const { images, videos, name } = body as Booth
    expect([images[0], images.length, videos.length, name]).toEqual([before, 2, 1, 'Glass and light'])
    expect(primaryOf(images)).toEqual([before?.id])
  })

  it('of an item are its images', async () => {
    const { id } = await newBooth(member)
    const { body } = await member.send('POST', `/booths/${id}/items/`, {
      name: 'Lamp',
      images: [image, image],
    })
    const item = body as Item
    expect(item.images.map(({ is_primary }) => is_primary)).toEqual([true, false])
    const changed = await member.send('PUT', `/booths/${id}/items/${item.id}/`, { images: image })
    expect((changed.body as Item).images).toHaveLength(3)
    expect((changed.body as Item).images.slice(0, 2)).toEqual(item.images)
  })
})

describe('ids', () => {
  it('of images and videos are of one row, over booths and items, and are not given twice', async () => {
    const { id: booth } = await newBooth(member)
    const item = await newItem(member, booth)
    const ids: number[] = []
    for (const send of [() => sendImage(booth), () => sendItemImage(item), () => sendVideo(booth)]) {
      ids.push(((await send()).body as { id: number }).id)
    }
    await member.call('DELETE', `/booths/${booth}/images/${ids[0]}/`)
    ids.push(((await sendItemImage(item)).body as { id: number }).id)
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  })
})

describe('set-primary and delete', () => {
  it('choose one in place of another, and the oldest left in place of one that goes', async () => {
    const { id: booth } = await newBooth(member)
    const ids: number[] = []
    for (let index = 0; index < 3; index += 1) ids.push(((await sendImage(booth)).body as BoothMedium).id)
    const path = `/booths/${booth}/images`
    const { status, body } = await member.call('POST', `${path}/${ids[2]}/set-primary/`)
    expect({ status, body }).toMatchObject({ status: 200, body: { id: ids[2], is_primary: true, booth } })
    expect(primaryOf((await boothOf(member, booth)).images)).toEqual([ids[2]])
    expect((await member.call('DELETE', `${path}/${ids[2]}/`)).status).toBe(204)
    expect(primaryOf((await boothOf(member, booth)).images)).toEqual([ids[0]])
    for (const id of ids.slice(0, 2)) await member.call('DELETE', `${path}/${id}/`)
    expect((await boothOf(member, booth)).images).toEqual([])
    expect((await sendImage(booth)).body).toMatchObject({ is_primary: true })
  })
})
