import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encode, picture } from '../../../media/testing-images.ts'
import { mp4, webm } from '../../../media/testing-videos.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { setSubscription } from '../accounts/queries.ts'
import { sweepExposcholar } from '../sweep.ts'
import {
  type Booth,
  boothOf,
  expectTidy,
  type Form,
  holdMember,
  type Member,
  newBooth,
  newItem,
  newMember,
  notAnImage,
  notAVideo,
  quotaExceeded,
  seen,
  storedKeys,
  waitingFor,
} from '../testing.ts'

let server: TestServer
let member: Member
let image: Buffer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
  image = await picture(8, 6).png().toBuffer()
})
afterAll(() => server.close())

const statusOf = async (url: string): Promise<number> => {
  const response = await fetch(url, { headers: { Connection: 'close' } })
  await response.arrayBuffer()
  return response.status
}

const urlsOf = ({ images, videos = [] }: Pick<Booth, 'images'> & Partial<Booth>): string[] =>
  [...images, ...videos].map(({ url }) => url)

/** A booth with two images and a video, and an item in it with an image. */
const newFullBooth = async () => {
  const form = { name: 'Glass', country: '40', images: [image, image], videos: webm() }
  const booth = (await member.send('POST', '/booths/', form)).body as Booth
  const { body } = await member.send('POST', `/booths/${booth.id}/items/`, { name: 'Lamp', images: image })
  const item = body as Booth
  return { booth, item, urls: [...urlsOf(booth), ...urlsOf(item)] }
}

const removed = async (urls: readonly string[]): Promise<void> => {
  for (const url of urls) expect(await statusOf(url)).toBe(404)
  await expectTidy(server)
}

describe('the file', () => {
  it('of a medium that is deleted is gone, and no other', async () => {
    const { booth, item, urls } = await newFullBooth()
    for (const url of urls) expect(await statusOf(url)).toBe(200)
    const [image0] = booth.images
    await member.call('DELETE', `/booths/${booth.id}/images/${image0?.id}/`)
    await removed([`${image0?.url}`])
    await member.call('DELETE', `/booths/${booth.id}/videos/${booth.videos[0]?.id}/`)
    await removed([`${booth.videos[0]?.url}`])
    await member.call('DELETE', `/booths/${booth.id}/items/${item.id}/images/${item.images[0]?.id}/`)
    await removed(urlsOf(item))
    expect(await statusOf(`${booth.images[1]?.url}`)).toBe(200)
  })

  it('of each image goes with its item, and those of the booth stay', async () => {
    const { booth, item } = await newFullBooth()
    await member.call('DELETE', `/booths/${booth.id}/items/${item.id}/`)
    await removed(urlsOf(item))
    for (const url of urlsOf(booth)) expect(await statusOf(url)).toBe(200)
  })

  it('of all that is in a booth goes with it, and nothing of another', async () => {
    const [{ booth, urls }, other] = [await newFullBooth(), await newFullBooth()]
    await member.call('DELETE', `/booths/${booth.id}/`)
    await removed(urls)
    for (const url of other.urls) expect(await statusOf(url)).toBe(200)
  })
})

describe('a refused upload leaves nothing:', () => {
  const text = Buffer.from('no picture and no film')
  const cut = () => image.subarray(0, image.length - 20)
  const named = { name: 'Glass', country: '40' }

  it.each<[what: string, path: string, form: () => Form | Promise<Form>, complaint: object]>([
    ['text as an image', 'images/', () => ({ image: text }), { image: [notAnImage] }],
    ['an image that is cut off', 'images/', () => ({ image: cut() }), { image: [notAnImage] }],
    ['a video as an image', 'images/', () => ({ image: mp4() }), { image: [notAnImage] }],
    [
      'a TIFF as an image',
      'images/',
      async () => ({ image: await encode.tiff(picture(8, 6)) }),
      { image: [notAnImage] },
    ],
    ['an empty file as an image', 'images/', () => ({ image: Buffer.alloc(0) }), { image: [notAnImage] }],
    ['text as a video', 'videos/', () => ({ video: text }), { video: [notAVideo] }],
    ['an image as a video', 'videos/', () => ({ video: image }), { video: [notAVideo] }],
    ['a video that is cut off', 'videos/', () => ({ video: mp4().subarray(0, 900) }), { video: [notAVideo] }],
    ['no file', 'images/', () => ({ note: 'none' }), { image: ['No file was submitted.'] }],
    [
      'a text in place of a file',
      'images/',
      () => ({ image: 'text' }),
      { image: ['No file was submitted.'] },
    ],
    ['a file of another field', 'videos/', () => ({ image }), { video: ['No file was submitted.'] }],
    [
      'a bad image behind a good one',
      'items/',
      () => ({ name: 'x', images: [image, text] }),
      { images: [notAnImage] },
    ],
    [
      'good files with a name that is not',
      'items/',
      () => ({ name: ' ', images: image }),
      { name: ['This field may not be blank.'] },
    ],
  ])('%s', async (_what, path, form, complaint) => {
    const { id } = await newBooth(member)
    const before = seen(await member.call('GET', `/booths/${id}/`))
    const answer = await member.send('POST', `/booths/${id}/${path}`, await form())
    expect(seen(answer)).toEqual({ status: 400, body: complaint })
    await expectTidy(server)
    expect(seen(await member.call('GET', `/booths/${id}/`))).toEqual(before)
    expect((await member.call('GET', `/booths/${id}/items/list/`)).body).toEqual([])
  })

  it('a booth with good images and a bad video', async () => {
    const newcomer = await newMember(server)
    const form = { ...named, images: [image, image], videos: [mp4(), text] }
    const answer = await newcomer.send('POST', '/booths/', form)
    expect(seen(answer)).toEqual({ status: 400, body: { videos: [notAVideo] } })
    await expectTidy(server)
    expect((await newcomer.call('GET', '/booths/list/')).body).toEqual([])
    expect((await newcomer.call('GET', '/subscription/')).body).toMatchObject({ booths_used: 0 })
  })

  it('more files than a field takes', async () => {
    const images = Array.from({ length: 11 }, () => image)
    const answer = await member.send('POST', '/booths/', { ...named, images })
    expect(seen(answer)).toEqual({
      status: 400,
      body: { images: ['Ensure this field has no more than 10 elements.'] },
    })
    await expectTidy(server)
  })

  it('an image over 10 MB', async () => {
    const { id } = await newBooth(member)
    const answer = await member.send('POST', `/booths/${id}/images/`, { image: Buffer.alloc(10_485_761) })
    expect(seen(answer)).toEqual({ status: 413, body: { detail: 'The request body is too large.' } })
    const beside = await member.send('PUT', `/booths/${id}/`, {
      images: Buffer.alloc(10_485_761),
      videos: mp4(),
    })
    expect(beside.status).toBe(413)
    await expectTidy(server)
    expect(urlsOf(await boothOf(member, id))).toEqual([])
  })

  it('a booth for which there is no room once its files are stored', async () => {
    const free = await newMember(server, 'free')
    const lock = await holdMember(server, free)
    const coming = free.send('POST', '/booths/', { ...named, images: image, videos: mp4() })
    await waitingFor(server)
    expect((await storedKeys(server)).length).toBeGreaterThan(0)
    await setSubscription(lock, free.id, { boothLimit: 0 })
    await lock.commit()
    expect(seen(await coming)).toEqual({ status: 403, body: quotaExceeded })
    await expectTidy(server)
  })

  it('a change of a booth that has changed meanwhile', async () => {
    const { id } = await newBooth(member)
    const headers = { 'If-Match': '"0"' }
    const answer = await member.send('PUT', `/booths/${id}/`, { images: image }, headers)
    expect(answer.status).toBe(412)
    await expectTidy(server)
  })
})

it('an upload that comes again with its key stores no other file, also when the image is gone', async () => {
  const { id } = await newBooth(member)
  const headers = { 'Idempotency-Key': 'one-image' }
  const upload = () => member.send('POST', `/booths/${id}/images/`, { image }, headers)
  const first = await upload()
  expect(first.status).toBe(201)
  expect(seen(await upload())).toEqual(seen(first))
  expect((await boothOf(member, id)).images).toHaveLength(1)
  await member.call('DELETE', `/booths/${id}/images/${(first.body as { id: number }).id}/`)
  expect(seen(await upload())).toEqual(seen(first))
  expect((await boothOf(member, id)).images).toEqual([])
  await expectTidy(server)
})

describe('the sweep', () => {
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

  it('deletes files without a row once they are an hour old, and no other', async () => {
    const { id } = await newBooth(member)
    const item = await newItem(member, id)
    await member.send('POST', `/booths/${id}/items/${item.id}/images/`, { image })
    const known = await storedKeys(server)
    const orphans = ['booths', 'items'].map((place) => `exposcholar/${place}/${id}/nobody-knows.png`)
    await mkdir(server.media.tempDir, { recursive: true })
    for (const orphan of [...orphans, 'imagehost/not-ours.png']) {
      const path = join(server.media.tempDir, 'orphan')
      await writeFile(path, image)
      await server.media.storage.put(orphan, path, 'image/png')
    }
    expect(await sweepExposcholar(server, later(59))).toEqual({ orphans: 0, temp: 0 })
    expect(await sweepExposcholar(server, later(61))).toMatchObject({ orphans: 2 })
    expect(await storedKeys(server)).toEqual(known)
    expect(await server.media.storage.stat('imagehost/not-ours.png')).toBeDefined()
    expect(await sweepExposcholar(server, later(61))).toEqual({ orphans: 0, temp: 0 })
  })
})
