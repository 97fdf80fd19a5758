import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mp3, weba } from '../../../media/testing-audio.ts'
import { encode, picture } from '../../../media/testing-images.ts'
import { mp4, webm } from '../../../media/testing-videos.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { sweepCre8ive } from '../sweep.ts'
import { newEmail, newPerson, noToken, password, sendForm, type TestPerson } from '../testing.ts'

const megabyte = 1024 * 1024
let server: TestServer
let ada: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { CRE8IVE_UPLOAD_MEGABYTES: '1' } })
})
afterAll(() => server.close())
beforeEach(async () => {
  ada = await newPerson(server)
})

const upload = (file: Buffer, { token } = ada): Promise<Answer> =>
  sendForm(server, { path: '/api/media/', token }, { file })
const urlOf = ({ body }: Answer): string => (body as Schemas['UploadedMedia']).url
const files = async (): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of server.media.storage.list('cre8ive')) keys.push(key)
  return keys
}
const daysAgo = (days: number) => server.db.raw(`now() - interval '${days} days'`)

describe('an upload', () => {
  it.each<[type: string, ending: string, mime: string, file: () => Buffer | Promise<Buffer>]>([
    ['image', 'jpg', 'image/jpeg', () => encode.jpeg(picture(40, 30))],
    ['video', 'mp4', 'video/mp4', () => mp4()],
    ['video', 'webm', 'video/webm', () => webm()],
    ['audio', 'mp3', 'audio/mpeg', () => mp3()],
    ['audio', 'weba', 'audio/webm', () => weba()],
  ])('is %s by its content, and served to everybody as %s', async (type, ending, mime, file) => {
    const answer = await upload(await file())
    const size = type === 'image' ? { width: 40, height: 30 } : { width: null, height: null }
    expect(answer).toMatchObject({ status: 201, body: { type, ...size } })
    expect(urlOf(answer)).toMatch(new RegExp(`^${server.url}/media/cre8ive/uploads/[\\w-]{22}\\.${ending}$`))
    const served = await fetch(urlOf(answer), { headers: { Connection: 'close' } })
    expect([served.status, served.headers.get('content-type')]).toEqual([200, mime])
    if (type !== 'image') expect(Buffer.from(await served.arrayBuffer())).toEqual(await file())
  })

  it.each<[what: string, file: () => Buffer | Promise<Buffer>]>([
    ['text', () => Buffer.from('<html>')],
    ['a picture that was cut', async () => (await encode.png(picture(40, 30))).subarray(0, 90)],
    ['a video that was cut', () => mp4().subarray(0, 800)],
    ['a TIFF', () => encode.tiff(picture())],
    ['nothing', () => Buffer.alloc(0)],
  ])('is not %s, and none of it stays', async (_what, file) => {
    const before = await files()
    expect(await upload(await file())).toMatchObject({
      status: 400,
      body: { file: ['Upload a valid file. The file you uploaded was neither an image, a video nor audio.'] },
    })
    expect(await files()).toEqual(before)
    expect(await readdir(server.media.tempDir)).toEqual([])
  })

  it('takes a file, and a token', async () => {
    const none = await sendForm(server, { path: '/api/media/', token: ada.token }, { other: 'x' })
    expect(none).toMatchObject({ status: 400, body: { file: ['No file was submitted.'] } })
    const nobody = await sendForm(server, { path: '/api/media/' }, { file: mp3() })
    expect(nobody).toMatchObject({ status: 401, body: noToken })
    expect(await ada.call('POST', '/media/', { body: {} })).toMatchObject({ status: 415 })
  })

  it('finds room for what one person may have, also of many at once, and no more', async () => {
    const file = mp4(0.3 * megabyte)
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(file)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 507)).toHaveLength(5)
    expect(answers.find(({ status }) => status === 507)?.body).toEqual({
      detail: 'There is no room left to store this.',
    })
    const rows = await server.db('cre8ive.uploads').select('storage_key')
    expect(await files()).toHaveLength(rows.length)
    expect(await upload(mp3(), await newPerson(server))).toMatchObject({ status: 201 })
  })
})

describe('the sweep', () => {
  const later = (hours: number): Date => new Date(Date.now() + hours * 60 * 60 * 1000)

  it('deletes uploads that no post has shown for a week, and files that no row knows', async () => {
    const [young, old, shown] = [await upload(mp3()), await upload(mp3()), await upload(mp3())]
    const keyOf = (answer: Answer) => urlOf(answer).replace(`${server.url}/media/`, '')
    for (const answer of [old, shown])
      await server
        .db('cre8ive.uploads')
        .where({ storage_key: keyOf(answer) })
        .update({ created_at: daysAgo(8) })
    const post = { kind: 'showcase', slug: 'a-dance-x7k2p9', owner_id: ada.id, title: 'A dance' }
    const [{ id }] = await server.db('cre8ive.posts').insert(post).returning('id')
    await server.db('cre8ive.post_files').insert({ post_id: id, storage_key: keyOf(shown) })
    const form = { picture: await encode.png(picture()) }
    await sendForm(server, { method: 'PUT', path: '/api/user/', token: ada.token }, form)

    const before = (await files()).length
    expect(await sweepCre8ive(server, later(2))).toMatchObject({ unused: 1, orphans: 0 })
    expect(await files()).toHaveLength(before - 1)
    await server
      .db('cre8ive.uploads')
      .where({ storage_key: keyOf(young) })
      .delete()
    expect(await sweepCre8ive(server)).toMatchObject({ unused: 0, orphans: 0 })
    expect(await sweepCre8ive(server, later(2))).toMatchObject({ unused: 0, orphans: 1 })
    const status = async (answer: Answer) =>
      (await fetch(urlOf(answer), { method: 'HEAD', headers: { Connection: 'close' } })).status
    expect(await Promise.all([young, old, shown].map(status))).toEqual([404, 404, 200])
  })

  it('deletes accounts that nobody has verified for a month', async () => {
    const [young, old] = [newEmail(), newEmail()]
    for (const email of [young, old]) {
      const body = { email, password1: password, password2: password, name: 'Ada Bello' }
      await server.call('POST', '/api/signup/', { body })
    }
    const account = await server.identity.findAccountByEmail('cre8ive', old)
    await server
      .db('cre8ive.sign_ups')
      .where({ account_id: account?.id })
      .update({ created_at: daysAgo(31) })
    expect(await sweepCre8ive(server)).toMatchObject({ abandoned: 1 })
    expect(await server.identity.findAccountByEmail('cre8ive', old)).toBeUndefined()
    expect(await server.identity.findAccountByEmail('cre8ive', young)).toBeDefined()
    expect(await server.identity.findAccount(ada.id)).toBeDefined()
  })
})
