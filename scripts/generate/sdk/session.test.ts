import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBucketlistClient } from '../../../generated/sdk/bucketlist.js'
import { type Cre8iveTokens, createCre8iveClient } from '../../../generated/sdk/cre8ive.js'
import { createExposcholarClient } from '../../../generated/sdk/exposcholar.js'
import { createImagehostClient, type ImagehostTokens } from '../../../generated/sdk/imagehost.js'
import { createTechfesiaClient } from '../../../generated/sdk/techfesia.js'
import { newPerson } from '../../../src/apis/cre8ive/testing.ts'
import { newMember as newExhibitor } from '../../../src/apis/exposcholar/testing.ts'
import { invalidToken, newMember, password } from '../../../src/apis/imagehost/testing.ts'
import { signUp } from '../../../src/apis/techfesia/testing.ts'
import { picture } from '../../../src/media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../src/testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** A `fetch` that keeps what was sent, and does `before` each request that refreshes. */
const watched = (before: () => Promise<Response | undefined> = async () => undefined) => {
  const sent: Request[] = []
  return {
    sent,
    refreshes: () => sent.filter(({ url }) => url.endsWith('/refresh/')).length,
    async fetch(request: Request): Promise<Response> {
      sent.push(request.clone())
      const instead = request.url.endsWith('/refresh/') ? await before() : undefined
      return instead ?? fetch(request)
    },
  }
}

/** A promise with its resolver: what waits for it goes on when the test says so. */
const newGate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** Somebody whose access token is refused, and whose refresh token is good. */
const expiredMember = async () => {
  const { refresh } = await newMember(server)
  return { access: 'expired', refresh }
}

describe('an expired access token', () => {
  it('is renewed once for all calls that meet with it, where a refresh token works only once', async () => {
    const { refresh: refresh_token, slug } = await newPerson(server)
    const told: (Cre8iveTokens | undefined)[] = []
    const { fetch, refreshes } = watched()
    const session = { access_token: 'expired', refresh_token }
    const api = createCre8iveClient({
      ...{ server: server.url, fetch, session },
      onTokens: (tokens) => void told.push(tokens),
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.GET('/me/')))
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ slug })))
    expect(refreshes()).toBe(1)
    expect(told).toEqual([api.session])
    expect(api.session?.refresh_token).not.toBe(refresh_token)
    api.session = { ...session, refresh_token: api.session?.refresh_token ?? '' }
    expect((await api.GET('/me/')).response.status, 'by the new refresh token').toBe(200)
    expect(refreshes()).toBe(2)
  })

  it('is renewed for a body that is a form: it is sent whole a second time', async () => {
    const { refresh } = await newExhibitor(server)
    const api = createExposcholarClient({ server: server.url, session: { access: 'expired', refresh } })
    const image = new Blob([new Uint8Array(await picture(30, 20).png().toBuffer())])
    const { data, error } = await api.POST('/booths/', {
      body: { name: 'Glass and light', country: 40, images: [image, image] },
    })
    expect(error).toBeUndefined()
    expect(data).toMatchObject({ name: 'Glass and light', country: 40 })
    expect(data?.images).toHaveLength(2)
  })

  it('is renewed by techfesia as by the others', async () => {
    const { refresh, username } = await signUp(server)
    const api = createTechfesiaClient({ server: server.url, session: { access: 'expired', refresh } })
    const { data } = await api.GET('/users/{username}', { params: { path: { username } } })
    expect(data).toMatchObject({ username })
  })

  it('is not renewed again for an answer that comes late: the call is sent with what there is by then', async () => {
    const session = await expiredMember()
    const { fetch, refreshes } = watched()
    const api = createImagehostClient({ server: server.url, session, fetch })
    const { open, opened } = newGate()
    const late = api.GET('/list/', {
      fetch: async (request) => {
        const answer = await fetch(request)
        await opened
        return answer
      },
    })
    expect((await api.GET('/list/')).response.status).toBe(200)
    open()
    expect((await late).response.status).toBe(200)
    expect(refreshes()).toBe(1)
  })

  it('gives its 401 when the body was a stream, which cannot be sent again', async () => {
    const api = createImagehostClient({ server: server.url, session: await expiredMember() })
    const answer = await api.POST('/admin/users/', {
      body: { email: 'a@example.com', password: 'far-away-42', plan: null },
      bodySerializer: (body: unknown) => new Blob([JSON.stringify(body)]).stream(),
      duplex: 'half',
    })
    expect(answer.response.status).toBe(401)
  })
})

describe('a refresh', () => {
  it('that is refused leaves the 401 as it was, is told, and is not tried again', async () => {
    const told: (ImagehostTokens | undefined)[] = []
    const { fetch, sent, refreshes } = watched()
    const api = createImagehostClient({
      ...{ server: server.url, fetch, session: { access: 'expired', refresh: 'spent' } },
      onTokens: (tokens) => void told.push(tokens),
    })
    const answers = await Promise.all([api.GET('/list/'), api.GET('/list/')])
    for (const { error, response } of answers) {
      expect(response.status).toBe(401)
      expect(error).toEqual(invalidToken)
    }
    expect(told).toEqual([undefined])
    expect(api.session).toBeUndefined()
    expect((await api.GET('/list/')).response.status).toBe(401)
    expect(refreshes()).toBe(1)
    expect(sent.at(-1)?.headers.has('Authorization')).toBe(false)
  })

  it('that cannot be had now leaves the 401 as it was, and the session for later', async () => {
    const session = await expiredMember()
    const failures = [async () => new Response('{}', { status: 503 }), () => Promise.reject(new TypeError())]
    const { fetch, refreshes } = watched(async () => failures.shift()?.())
    const api = createImagehostClient({
      ...{ server: server.url, session, fetch },
      onTokens: (tokens) => expect(tokens).toBeDefined(),
    })
    expect((await api.GET('/list/')).response.status).toBe(401)
    expect((await api.GET('/list/')).response.status).toBe(401)
    expect(api.session).toBe(session)
    expect((await api.GET('/list/')).response.status).toBe(200)
    expect(refreshes()).toBe(3)
  })

  it('that works does not make a loop of a server that refuses the new token too', async () => {
    const { fetch, sent } = watched()
    const api = createImagehostClient({
      ...{ server: server.url, session: await expiredMember() },
      fetch: async (request) =>
        request.url.endsWith('/list/') ? new Response('{}', { status: 401 }) : fetch(request),
    })
    expect((await api.GET('/list/')).response.status).toBe(401)
    expect(sent).toHaveLength(1)
  })

  it('does not log in again whoever has logged out while it was under way', async () => {
    const { open, opened } = newGate()
    const begun = newGate()
    const { fetch } = watched(async () => {
      begun.open()
      await opened
      return undefined
    })
    const api = createImagehostClient({ server: server.url, session: await expiredMember(), fetch })
    const call = api.GET('/list/')
    await begun.opened
    api.session = undefined
    open()
    expect((await call).response.status).toBe(401)
    expect(api.session).toBeUndefined()
  })

  it('is waited for no longer than the signal of a call lets it, and goes on for the others', async () => {
    const { open, opened } = newGate()
    const begun = newGate()
    const { fetch } = watched(async () => {
      begun.open()
      await opened
      return undefined
    })
    const api = createImagehostClient({ server: server.url, session: await expiredMember(), fetch })
    const impatient = new AbortController()
    const given = expect(api.GET('/list/', { signal: impatient.signal })).rejects.toThrow('enough')
    const patient = api.GET('/list/')
    await begun.opened
    impatient.abort(new Error('enough'))
    await given
    open()
    expect((await patient).response.status).toBe(200)
  })

  it('whose tokens cannot be kept fails the calls that wait for them: they would be lost', async () => {
    const api = createImagehostClient({
      ...{ server: server.url, session: await expiredMember() },
      onTokens: () => Promise.reject(new Error('the disk is full')),
    })
    await expect(api.GET('/list/')).rejects.toThrow('the disk is full')
  })
})

describe('the token', () => {
  it('is not sent to operations that ask for none, and their 401 renews nothing', async () => {
    const { email, token: access, refresh } = await newMember(server)
    const { fetch, sent } = watched()
    const api = createImagehostClient({ server: server.url, session: { access, refresh }, fetch })
    const { response } = await api.POST('/token/', { body: { email, password: `not ${password}` } })
    expect(response.status).toBe(401)
    expect(sent.map(({ headers }) => headers.has('Authorization'))).toEqual([false])
  })

  it('may be a function, which is asked at each call; a header of the caller comes first', async () => {
    const { fetch, sent } = watched()
    const tokens = ['one', 'two', 'three']
    const api = createBucketlistClient({ server: `${server.url}/`, token: () => tokens.shift(), fetch })
    await api.GET('/bucketlists/')
    await api.GET('/bucketlists/')
    await api.GET('/bucketlists/', { headers: { Authorization: 'Bearer mine' } })
    expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual([
      ...['Bearer one', 'Bearer two', 'Bearer mine'],
    ])
  })
})
