import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../../testing.ts'
import type { Schemas } from '../../contract.ts'
import { forbidden, newPerson, noToken, notFound, type TestPerson } from '../../testing.ts'
import { bodyOf, expectCountersRight, getPage, getPost, kinds, newPost, strangerOn } from '../testing.ts'

let server: TestServer
let ada: TestPerson
let chidi: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  ada = await newPerson(server)
  chidi = await newPerson(server, { name: 'Chidi Eze' })
})
afterAll(() => server.close())

type Comment = Schemas['Comment'] & Schemas['Reply']

describe.each(kinds)('on a %s', (kind) => {
  const comment = async (person: TestPerson, slug: string, body = 'Nice'): Promise<Comment> =>
    bodyOf(await person.call('POST', `/${kind}/${slug}/comment/`, { body: { body } }), 201)
  const reply = async (person: TestPerson, pk: number, body = 'Thanks'): Promise<Comment> =>
    bodyOf(await person.call('POST', `/${kind}/comments/${pk}/reply/`, { body: { body } }), 201)

  /** A comment and a reply of Chidi's on a post of Ada's. */
  const talk = async () => {
    const { slug } = await newPost(ada, kind)
    const written = await comment(chidi, slug)
    return { slug, comment: written, reply: await reply(chidi, written.pk) }
  }

  it('anybody with a token comments, and the owner of the post is told apart', async () => {
    const { slug } = await newPost(ada, kind)
    const [theirs, own] = [await comment(chidi, slug, ' So\nit is '), await comment(ada, slug)]
    expect(theirs).toEqual({
      ...{ pk: theirs.pk, body: ' So\nit is ', user: chidi.slug, likes_count: 0, user_has_voted: false },
      ...{
        is_owner: true,
        comment_by_op: false,
        created_at: theirs.created_at,
        updated_at: theirs.created_at,
      },
    })
    expect(own.comment_by_op).toBe(true)
    expect((await getPost(ada, kind, slug)).comment_count).toBe(2)
    const answer = await reply(ada, theirs.pk)
    expect(answer).toMatchObject({ user: ada.slug, is_owner: true, reply_by_op: true })
    expect(answer).not.toHaveProperty('comment_by_op')
    expect((await reply(chidi, theirs.pk)).reply_by_op).toBe(false)
    expect((await getPost(ada, kind, slug)).comment_count).toBe(2)
  })

  it('comments and replies are listed newest first, each under its own', async () => {
    const { slug } = await newPost(ada, kind)
    const written: Comment[] = []
    for (let n = 0; n < 21; n += 1) written.unshift(await comment(chidi, slug, `${n}`))
    const [newest] = written as [Comment]
    const answers = [await reply(ada, newest.pk, 'one'), await reply(ada, newest.pk, 'two')]
    const path = `/${kind}/${slug}/comments/`
    const first = await getPage<Comment>(chidi, path)
    expect(first).toMatchObject({ count: 21, previous: null, next: expect.stringContaining('page=2') })
    expect(first.results).toEqual(written.slice(0, 20))
    expect((await getPage<Comment>(chidi, `${path}?page=2`)).results).toEqual(written.slice(20))
    expect(await chidi.call('GET', `${path}?page=3`)).toMatchObject({
      status: 404,
      body: { detail: 'Invalid page.' },
    })
    const replies = `/${kind}/comments/${newest.pk}/replies/`
    expect(await getPage<Comment>(ada, replies)).toMatchObject({ count: 2, results: [...answers].reverse() })
    const [seen] = (await getPage<Comment>(strangerOn(server), replies)).results
    expect(seen).toMatchObject({ is_owner: false, reply_by_op: true, body: 'two' })
  })

  it.each([
    ['nothing', {}, ['This field is required.']],
    ['blanks', { body: ' \n' }, ['This field may not be blank.']],
    ['too much', { body: 'x'.repeat(5001) }, ['Ensure this field has no more than 5000 characters.']],
    ['no text', { body: 5 }, ['Not a valid string.']],
  ])('%s is no comment, no reply and no edit of one', async (_what, body, sentence) => {
    const { slug, comment, reply } = await talk()
    const calls = [
      ['POST', `${slug}/comment/`],
      ['POST', `comments/${comment.pk}/reply/`],
      ['PUT', `comments/${comment.pk}/`],
      ['POST', `replies/${reply.pk}/`],
    ] as const
    for (const [method, path] of calls) {
      expect(await chidi.call(method, `/${kind}/${path}`, { body })).toMatchObject({
        status: 400,
        body: { body: sentence },
      })
    }
  })

  it.each(['PUT', 'PATCH', 'POST'])('who wrote it edits it by %s, and nobody else', async (method) => {
    const { comment, reply } = await talk()
    for (const [path, before] of [
      [`/${kind}/comments/${comment.pk}/`, comment],
      [`/${kind}/replies/${reply.pk}/`, reply],
    ] as const) {
      const isComment = before === comment
      const body = { body: 'Better' }
      if (method === 'POST' && isComment) {
        expect((await chidi.call(method, path, { body })).status).toBe(405)
        continue
      }
      const edited = bodyOf<Comment>(await chidi.call(method, path, { body }))
      expect(edited).toEqual({ ...before, body: 'Better', updated_at: edited.updated_at })
      expect(edited.updated_at > before.updated_at).toBe(true)
      expect(bodyOf(await chidi.call('GET', path))).toEqual(edited)
      expect(await ada.call(method, path, { body: {} })).toMatchObject({ status: 403, body: forbidden })
      expect(await strangerOn(server).call(method, path, { body })).toMatchObject({
        status: 401,
        body: noToken,
      })
    }
  })

  it('who wrote it deletes it, a comment with its replies, and nobody else', async () => {
    const { slug, comment, reply: answer } = await talk()
    const other = await reply(ada, comment.pk)
    for (const path of [`comments/${comment.pk}/`, `replies/${answer.pk}/`]) {
      expect(await ada.call('DELETE', `/${kind}/${path}`)).toMatchObject({ status: 403, body: forbidden })
    }
    expect((await chidi.call('DELETE', `/${kind}/replies/${answer.pk}/`)).status).toBe(204)
    expect(await getPage(ada, `/${kind}/comments/${comment.pk}/replies/`)).toMatchObject({ count: 1 })
    await expectCountersRight(server.db)
    expect((await chidi.call('DELETE', `/${kind}/comments/${comment.pk}/`)).status).toBe(204)
    expect((await chidi.call('DELETE', `/${kind}/comments/${comment.pk}/`)).status).toBe(404)
    expect((await ada.call('GET', `/${kind}/replies/${other.pk}/`)).status).toBe(404)
    expect((await getPost(ada, kind, slug)).comment_count).toBe(0)
    await expectCountersRight(server.db)
  })

  it('likes of comments and replies count once each', async () => {
    const { comment, reply } = await talk()
    for (const path of [`/${kind}/comments/${comment.pk}/`, `/${kind}/replies/${reply.pk}/`]) {
      for (const person of [ada, ada, chidi]) {
        expect(bodyOf(await person.call('POST', `${path}like/`))).toEqual({ message: 'Successfully liked' })
      }
      expect(bodyOf(await ada.call('GET', path))).toMatchObject({ likes_count: 2, user_has_voted: true })
      for (let times = 0; times < 2; times += 1) {
        expect(bodyOf(await ada.call('DELETE', `${path}like/`))).toEqual({ message: 'Successfully unliked' })
      }
      expect(bodyOf(await ada.call('GET', path))).toMatchObject({ likes_count: 1, user_has_voted: false })
    }
  })

  it('a reply is no comment, a comment no reply, and neither is of the other kind of post', async () => {
    const { comment, reply } = await talk()
    const other = kind === 'showcase' ? 'collaboration' : 'showcase'
    const body = { body: { body: 'x' } }
    for (const wrong of [
      `/${kind}/comments/${reply.pk}/`,
      `/${kind}/replies/${comment.pk}/`,
      `/${other}/comments/${comment.pk}/`,
      `/${other}/replies/${reply.pk}/`,
    ]) {
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const answer = await chidi.call(method, wrong, method === 'PUT' ? body : {})
        expect(answer).toMatchObject({ status: 404, body: notFound })
      }
      expect((await chidi.call('POST', `${wrong}like/`)).status).toBe(404)
      expect((await chidi.call('DELETE', `${wrong}like/`)).status).toBe(404)
    }
    expect((await chidi.call('POST', `/${kind}/comments/${reply.pk}/reply/`, body)).status).toBe(404)
    expect((await chidi.call('GET', `/${kind}/comments/${reply.pk}/replies/`)).status).toBe(404)
    expect((await chidi.call('GET', `/${kind}/comments/2147483648/`)).status).toBe(404)
    expect((await chidi.call('GET', `/${kind}/comments/x/`)).status).toBe(404)
  })
})
