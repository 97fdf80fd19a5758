import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../../../media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, sendForm, type TestPerson } from '../testing.ts'
import { bodyOf, getPost, kinds, names, newPost } from './testing.ts'

let server: TestServer
let ada: TestPerson
let chidi: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  ada = await newPerson(server)
  chidi = await newPerson(server)
})
afterAll(() => server.close())

const upload = async (person: TestPerson): Promise<string> => {
  const file = await picture(30, 20).png().toBuffer()
  const answer = await sendForm(server, { path: '/api/media/', token: person.token }, { file })
  return bodyOf<{ url: string }>(answer, 201).url
}

const isThere = async (url: string): Promise<boolean> =>
  (await fetch(url, { headers: { Connection: 'close' } })).status === 200

const cdn = 'https://cdn.example.com'

describe.each(kinds)('what a %s shows', (kind) => {
  const { media } = names[kind]

  it.each([
    ['nothing', null, null],
    ['an empty text', '', null],
    ['an empty list', [], null],
    ['one address', `${cdn}/a.MP4?x=1.jpg`, [{ url: `${cdn}/a.MP4?x=1.jpg`, type: 'video' }]],
    ['an address that tells no type', `${cdn}/a`, [{ url: `${cdn}/a`, type: 'image' }]],
    [
      'a list of addresses with and without types',
      [`${cdn}/a.mp3`, { url: `${cdn}/b`, type: 'video' }, `${cdn}/c.webp`],
      [
        { url: `${cdn}/a.mp3`, type: 'audio' },
        { url: `${cdn}/b`, type: 'video' },
        { url: `${cdn}/c.webp`, type: 'image' },
      ],
    ],
  ])('may be %s', async (_what, sent, shown) => {
    const post = await newPost(ada, kind, { [media]: sent })
    expect(post[media]).toEqual(shown)
    const back = await ada.call('PATCH', `/${kind}/${post.slug}/edit/`, { body: { [media]: post[media] } })
    expect(bodyOf(back)).toMatchObject({ [media]: shown })
  })

  it.each([
    ['no https', 'http://cdn.example.com/a.jpg', 'Enter a valid URL.'],
    ['no address', 'https://', 'Enter a valid URL.'],
    ['a file of ours that nobody uploaded', 'OURS/media/cre8ive/uploads/none.png', 'Enter a valid URL.'],
    ['another protocol', 'javascript:alert(1)', 'Enter a valid URL.'],
    ['an address with a blank', 'https://example.com/a b', 'Enter a valid URL.'],
    ['a list with no address', [`${cdn}/a.jpg`, ''], 'Enter a valid URL.'],
    ['an address too long', `https://example.com/${'x'.repeat(2000)}`, undefined],
    ['too many', Array(21).fill(`${cdn}/a.jpg`), undefined],
    ['an unknown type', [{ url: `${cdn}/a`, type: 'text' }], undefined],
    ['a number', 5, undefined],
  ])('is not %s', async (_what, sent, sentence) => {
    const given = typeof sent === 'string' ? sent.replace('OURS', server.url) : sent
    const answer = await ada.call('POST', `/${kind}/create/`, { body: { title: 'x', [media]: given } })
    expect(answer).toMatchObject({
      status: 400,
      body: { [media]: sentence ? [sentence] : expect.any(Array) },
    })
  })

  it('may be uploaded files, which go with the last post that shows them', async () => {
    const [one, other] = [await upload(ada), await upload(ada)]
    const post = await newPost(ada, kind, { [media]: [one, { url: other, type: 'video' }] })
    // The server knows what it has.
    expect(post[media]).toEqual([one, other].map((url) => ({ url, type: 'image' })))
    const second = await newPost(ada, kind, { [media]: one })
    expect((await ada.call('DELETE', `/${kind}/${post.slug}/edit/`)).status).toBe(204)
    expect([await isThere(one), await isThere(other)]).toEqual([true, false])
    const edit = { body: { [media]: null } }
    expect(bodyOf(await ada.call('PATCH', `/${kind}/${second.slug}/edit/`, edit))).toMatchObject({
      [media]: null,
    })
    expect(await isThere(one)).toBe(false)
    expect(await server.db('cre8ive.uploads').select()).toEqual([])
  })

  it('stays where an edit says nothing of it, and where it shows it again', async () => {
    const [one, other] = [await upload(ada), await upload(ada)]
    const post = await newPost(ada, kind, { [media]: [one, other] })
    const path = `/${kind}/${post.slug}/edit/`
    bodyOf(await ada.call('PUT', path, { body: { title: 'New' } }))
    bodyOf(await ada.call('PATCH', path, { body: { [media]: [other, `${cdn}/a.jpg`] } }))
    expect([await isThere(one), await isThere(other)]).toEqual([false, true])
    const failing = { [media]: `${server.url}/media/cre8ive/none.png` }
    expect((await ada.call('PATCH', path, { body: failing })).status).toBe(400)
    expect((await getPost(ada, kind, post.slug))[media]).toHaveLength(2)
    expect((await ada.call('DELETE', path)).status).toBe(204)
  })

  it('of a stranger’s files is not deleted with what shows them', async () => {
    const file = await upload(ada)
    const { slug } = await newPost(chidi, kind, { [media]: file })
    expect((await chidi.call('DELETE', `/${kind}/${slug}/edit/`)).status).toBe(204)
    expect(await isThere(file)).toBe(true)
    const own = await newPost(ada, kind, { [media]: file })
    expect((await ada.call('DELETE', `/${kind}/${own.slug}/edit/`)).status).toBe(204)
    expect(await isThere(file)).toBe(false)
  })
})
