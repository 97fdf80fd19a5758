import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { type Schemas, storageFolder } from '../contract.ts'
import { setPicture } from '../people/queries.ts'
import { sweepTechfesia } from '../sweep.ts'
import { bodyOf, missingUser, unguarded, userFields } from '../testing.ts'
import { forbidden, newPerson, newStaff, type Person, seen } from '../testing-events.ts'

let server: TestServer
let picture: Buffer
beforeAll(async () => {
  server = await startTestServer({ settings: unguarded })
  const create = { width: 12, height: 8, channels: 3, background: 'teal' } as const
  picture = await sharp({ create }).png().toBuffer()
})
afterAll(() => server.close())

const upload = async (who: Person, username: string, content: Buffer | undefined = picture) => {
  const body = new FormData()
  if (content.length > 0) body.append('picture', new Blob([new Uint8Array(content)]), 'me.png')
  const headers = { Authorization: `Bearer ${who.token}`, Connection: 'close' }
  const response = await fetch(`${server.url}/users/${username}/pictureupload`, {
    method: 'PUT',
    headers,
    body,
  })
  return { status: response.status, body: await response.json() }
}
const pictureOf = async (who: Person) =>
  bodyOf<Schemas['User']>(await who.call('GET', `/users/${who.username}`), 200).profilePicture
const keys = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const { key } of server.media.storage.list(storageFolder)) found.push(key)
  return found
}

const uploaded = { status: 202, body: { message: 'Profile Picture Updated' } }

describe('a picture', () => {
  it('is shown where it lies, and the one before goes', async () => {
    const person = await newPerson(server)
    expect(await upload(person, person.username)).toEqual(uploaded)
    const first = (await pictureOf(person)) ?? ''
    expect(first).toMatch(new RegExp(`^${server.url}/media/techfesia/people/[\\w-]{22}\\.png$`))
    const shown = await fetch(first)
    expect(shown.headers.get('Content-Type')).toBe('image/png')
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBe(12)
    expect(await upload(await newStaff(server), person.username)).toEqual(uploaded)
    expect(await pictureOf(person)).not.toBe(first)
    expect((await fetch(first)).status).toBe(404)
  })

  it('stays when the account is sent back as it was shown, and goes with another or none', async () => {
    const person = await newPerson(server)
    const edit = async (profilePicture: string | null) => {
      const { password: _, ...fields } = { ...userFields(), username: person.username, profilePicture }
      return bodyOf<Schemas['EditedUser']>(
        await person.call('PUT', `/users/${person.username}`, { body: fields }),
        200,
      ).profilePicture
    }
    await upload(person, person.username)
    const shown = (await pictureOf(person)) ?? ''
    expect(await edit(shown)).toBe(shown)
    expect((await fetch(shown)).status).toBe(200)
    expect(await edit('https://cdn.example.com/a.png')).toBe('https://cdn.example.com/a.png')
    expect((await fetch(shown)).status).toBe(404)
    await upload(person, person.username)
    const second = (await pictureOf(person)) ?? ''
    expect(await edit(null)).toBeNull()
    expect((await fetch(second)).status).toBe(404)
  })

  it('goes with the account', async () => {
    const person = await newPerson(server)
    await upload(person, person.username)
    const shown = (await pictureOf(person)) ?? ''
    bodyOf(await (await newStaff(server)).call('DELETE', `/users/${person.username}/`), 200)
    expect((await fetch(shown)).status).toBe(404)
  })

  it('is one file, of however many that come at once: each row that follows names the file of the one before', async () => {
    const { id } = await newPerson(server)
    for (let round = 0; round < 5; round++) {
      const files = Array.from({ length: 20 }, (_, index) => `techfesia/people/${id}-${round}-${index}.png`)
      const before = (await setPicture(server.db, id, { key: 'none' })) ?? 'none'
      const gone = await atOnce(20, (index) => setPicture(server.db, id, { key: files[index] ?? '' }))
      const last = await setPicture(server.db, id, null)
      expect([...gone, last].sort()).toEqual(['none', ...files].sort())
      expect(before).toBe('none')
    }
  })

  it.each([
    ['text', () => Buffer.from('this is no picture')],
    ['half a picture', () => picture.subarray(0, picture.length / 2)],
    ['a script in a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ])('is not %s', async (_what, content) => {
    const person = await newPerson(server)
    const before = await keys()
    expect(await upload(person, person.username, content())).toEqual({
      status: 422,
      body: { error: 'Only image type data allowed' },
    })
    expect(await keys()).toEqual(before)
  })

  it('is not for strangers to set, nor for nobody, nor without a file', async () => {
    const person = await newPerson(server)
    const stranger = await newPerson(server)
    expect(await upload(stranger, person.username)).toEqual({ status: 403, body: forbidden })
    expect(await upload(person, 'nobody')).toEqual({ status: 404, body: missingUser })
    expect(await upload(person, person.username, Buffer.alloc(0))).toEqual({
      status: 400,
      body: { error: { picture: 'No file was submitted.' } },
    })
    const json = await person.call('PUT', `/users/${person.username}/pictureupload`, { body: {} })
    expect(seen(json)).toEqual({
      status: 415,
      body: { error: 'Unsupported media type "application/json" in request.' },
    })
  })

  it('that no row knows is swept, and no other', async () => {
    const person = await newPerson(server)
    await upload(person, person.username)
    const shown = (await pictureOf(person)) ?? ''
    await server.db.raw('update techfesia.people set picture_key = null where account_id <> ?', [person.id])
    const { db, media, mailQueue } = server
    const later = new Date(Date.now() + 2 * 60 * 60 * 1000)
    expect((await sweepTechfesia({ db, media, mailQueue }, later)).orphans).toBeGreaterThan(0)
    expect(await keys()).toEqual([shown.slice(shown.indexOf(storageFolder))])
  })
})
