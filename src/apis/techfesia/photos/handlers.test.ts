import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../../../media/testing-images.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { storageFolder } from '../contract.ts'
import { sweepTechfesia } from '../sweep.ts'
import { forbidden, newEvent, newPerson, newStaff, noEvent, type Person, seen } from '../testing-events.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

const png = picture(8, 8).png().toBuffer()
const jpeg = picture(8, 8).jpeg().toBuffer()

const upload = async (who: Person, id: string, form: Record<string, Buffer | string>): Promise<Answer> => {
  const data = new FormData()
  for (const [name, part] of Object.entries(form))
    data.append(
      name,
      typeof part === 'string' ? part : new Blob([new Uint8Array(part)]),
      ...(typeof part === 'string' ? [] : ['upload']),
    )
  const response = await fetch(`${server.url}/events/${id}/photo`, {
    method: 'POST',
    headers: { Connection: 'close', Authorization: `Bearer ${who.token}` },
    body: data,
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const storedKeys = async (): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of server.media.storage.list(storageFolder)) keys.push(key)
  return keys.sort()
}

/** Each row has its files and each file its row, and nothing is left in the temporary folder. */
const expectTidy = async (): Promise<void> => {
  const rows = await server.db('techfesia.events').select('picture_key', 'logo_key')
  const keys = rows.flatMap(({ picture_key, logo_key }) => [picture_key, logo_key]).filter(Boolean)
  expect(await storedKeys()).toEqual(keys.sort())
  expect(await readdir(server.media.tempDir)).toEqual([])
}

describe("an event's pictures", () => {
  it('come one by one or together, and the one that is left out stays', async () => {
    const id = await newEvent(staff)
    const first = await upload(staff, id, { eventPicture: await jpeg })
    const { eventPicture } = first.body as { eventPicture: string }
    expect(seen(first)).toEqual({ status: 200, body: { eventPicture, eventLogo: null } })
    expect(eventPicture).toMatch(new RegExp(`^${server.url}/media/techfesia/events/[\\w-]{22}\\.jpg$`))
    expect((await server.call('GET', `/events/${id}`)).body).toMatchObject({ eventPicture })
    expect((await server.call('GET', `/events/${id}`)).body).not.toHaveProperty('eventLogo')

    const second = await upload(staff, id, { eventLogo: await png })
    const { eventLogo } = second.body as { eventLogo: string }
    expect(second.body).toEqual({ eventPicture, eventLogo })
    const third = await upload(staff, id, { eventLogo: await jpeg, eventPicture: await png })
    expect(third.body).not.toMatchObject({ eventPicture })
    expect(third.body).not.toMatchObject({ eventLogo })
    await expectTidy()

    await staff.call('DELETE', `/events/${id}`)
    await expectTidy()
  })

  it('are images, else none of them is kept', async () => {
    const id = await newEvent(staff)
    for (const bad of [Buffer.from('no image'), (await png).subarray(0, 60)]) {
      const answer = await upload(staff, id, { eventPicture: await png, eventLogo: bad })
      expect(seen(answer)).toEqual({ status: 422, body: { error: 'Only image type data allowed' } })
    }
    expect(seen(await upload(staff, id, { title: 'x' }))).toEqual({
      status: 400,
      body: { error: 'Send eventPicture or eventLogo.' },
    })
    await expectTidy()
  })

  it('are for staff to change, of an event that is there', async () => {
    const id = await newEvent(staff)
    const form = { eventPicture: await png }
    for (const person of [await newPerson(server), await newStaff(server, { event: ['create'] })])
      expect(seen(await upload(person, id, form))).toEqual({ status: 403, body: forbidden })
    expect(seen(await upload(staff, 'unknown', form))).toEqual({ status: 404, body: noEvent })
    await expectTidy()
  })

  it('are swept when no event has them, and kept when one has', async () => {
    const id = await newEvent(staff)
    await upload(staff, id, { eventPicture: await png, eventLogo: await png })
    await server.db('techfesia.events').where({ public_id: id }).update({ logo_key: null })
    const later = new Date(Date.now() + 2 * 60 * 60 * 1000)
    expect(await sweepTechfesia(server, later)).toMatchObject({ orphans: 1 })
    await expectTidy()
  })
})
