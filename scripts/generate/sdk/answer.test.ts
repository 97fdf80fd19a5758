import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest'
import { createBucketlistClient, dataOf, ResponseError } from '../../../generated/sdk/bucketlist.js'
import { createExposcholarClient } from '../../../generated/sdk/exposcholar.js'
import { createImagehostClient } from '../../../generated/sdk/imagehost.js'
import { createTechfesiaClient } from '../../../generated/sdk/techfesia.js'
import { type Deed, startPeer } from './testing-peer.ts'

const peerThat = async (deed: Deed) => {
  const peer = await startPeer(deed)
  onTestFinished(() => peer.close())
  return peer
}

describe('an answer', () => {
  it('is data, or an error that tells what the server said', async () => {
    const message = 'Bucket not found'
    const { url: server } = await peerThat({ status: 404, body: { status: 'failed', message } })
    const api = createBucketlistClient({ server })
    const answer = await api.GET('/bucketlists/{bucket_id}', { params: { path: { bucket_id: 3 } } })
    expect(answer.error?.message).toBe(message)
    const error = await Promise.resolve(answer)
      .then(dataOf)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ name: 'ResponseError', status: 404, body: { status: 'failed', message } })
    expect(String(error)).toBe(`ResponseError: ${server}/v1/bucketlists/3 answered 404`)
  })

  it('has the type of what a success answers, alone', async () => {
    const { url: server } = await peerThat({ status: 200, body: { buckets: [] } })
    const data = dataOf(await createBucketlistClient({ server }).GET('/bucketlists/'))
    expectTypeOf(data.buckets[0]?.name).toEqualTypeOf<string | undefined>()
    expect(data.buckets).toEqual([])
  })

  it('without a body is no data, and no failure', async () => {
    const { url: server } = await peerThat({ status: 204 })
    const api = createImagehostClient({ server })
    expect(dataOf(await api.DELETE('/admin/users/{id}/', { params: { path: { id: 1 } } }))).toBeUndefined()
  })

  it('that is a file is a Blob, and one that is a text is text', async () => {
    const { url: server } = await peerThat({ status: 200, body: 'BEGIN' })
    const events = createTechfesiaClient({ server })
    const calendar = await events.GET('/events/{id}/calendar.ics', {
      params: { path: { id: 'kT3vQ9xWbL2m' } },
    })
    expect(calendar.data).toBe('"BEGIN"')
    const uuid = '5ff1c3b8-26f5-4041-b581-02d392e27d89'
    const images = createImagehostClient({ server })
    const { data } = await images.GET('/view/{uuid}/', { params: { path: { uuid } }, parseAs: 'blob' })
    expect(await data?.text()).toBe('"BEGIN"')
    const untold = await images.GET('/view/{uuid}/', { params: { path: { uuid } } })
    expect(untold.data).toBeInstanceOf(Blob)
  })
})

describe('a body', () => {
  const booth = { name: 'Glass and light', country: 40 }

  it('goes as JSON where it may, and as a form with files in it', async () => {
    const { url: server, received } = await peerThat({ status: 201 })
    const api = createExposcholarClient({ server })
    await api.POST('/booths/', { body: booth })
    await api.POST('/booths/', { body: { ...booth, images: [new Blob(['picture'])] } })
    await api.POST('/booths/{booth_pk}/images/', {
      params: { path: { booth_pk: 1 } },
      body: { image: new Blob(['picture']) },
    })
    expect(received.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual([
      ...['application/json', 'multipart/form-data', 'multipart/form-data'],
    ])
  })

  it('may be written by the caller, who may also give a form', async () => {
    const { url: server, received } = await peerThat({ status: 201 })
    const api = createExposcholarClient({ server })
    const form = new FormData()
    form.append('name', booth.name)
    await api.POST('/booths/', { body: booth, bodySerializer: () => form })
    expect(received[0]?.body).toContain('form-data; name="name"\r\n\r\nGlass and light\r\n')
  })
})
