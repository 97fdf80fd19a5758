import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally, warm } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type TestPerson } from '../testing.ts'
import type { Kind } from './kinds.ts'
import { bodyOf, expectCountersRight, getPage, newPost } from './testing.ts'

const rounds = 20

let server: TestServer
let ada: TestPerson
let chidi: TestPerson
let eve: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off', DATABASE_POOL: '20' } })
  ada = await newPerson(server)
  chidi = await newPerson(server, { name: 'Chidi Eze' })
  eve = await newPerson(server, { name: 'Eve' })
  await warm(server.db, 12)
})
afterAll(() => server.close())

type Deed = () => Promise<Answer>

/** Does all of it at once, beginning with another each round; what was answered beyond these statuses. */
const strange = async (deeds: readonly Deed[], round: number, statuses: readonly number[]) => {
  const turned = deeds.map((_, index) => deeds[(index + round) % deeds.length] as Deed)
  const answers = await atOnce(turned.length, (index) => (turned[index] as Deed)())
  return tally(
    answers
      .filter(({ status }) => !statuses.includes(status))
      .map(({ status, body }) => `${status} ${JSON.stringify(body)}`),
  )
}

const write = async (by: TestPerson, path: string): Promise<string> => {
  const { pk } = bodyOf<{ pk: number }>(await by.call('POST', path, { body: { body: 'x' } }), 201)
  return `${pk}/`
}

/** A comment of Chidi's with a reply of Eve's, both liked by Ada; their paths. */
const discuss = async (kind: Kind, slug: string): Promise<{ comment: string; reply: string }> => {
  const comment = `/${kind}/comments/${await write(chidi, `/${kind}/${slug}/comment/`)}`
  const reply = `/${kind}/replies/${await write(eve, `${comment}reply/`)}`
  for (const path of [comment, reply]) bodyOf(await ada.call('POST', `${path}like/`))
  return { comment, reply }
}

describe.each<Kind>(['showcase', 'collaboration'])('while a %s is deleted', (kind) => {
  it('those who add administrators do so or find no post', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { slug } = await newPost(ada, kind)
      const add: Deed = () =>
        ada.call('POST', `/${kind}/${slug}/admin/add/`, { body: { administrator: [chidi.slug, eve.slug] } })
      const remove: Deed = () => ada.call('DELETE', `/${kind}/${slug}/edit/`)
      expect(await strange([add, remove, add, add], round, [201, 204, 404])).toEqual({})
    }
    await expectCountersRight(server.db)
  })

  it('those who take back what they did find it taken or gone', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { slug } = await newPost(ada, kind)
      for (const by of [chidi, eve]) bodyOf(await by.call('POST', `/${kind}/${slug}/like/`))
      const { comment, reply } = await discuss(kind, slug)
      const deeds: Deed[] = [
        () => chidi.call('DELETE', `/${kind}/${slug}/like/`),
        () => ada.call('DELETE', `/${kind}/${slug}/edit/`),
        () => eve.call('DELETE', `/${kind}/${slug}/like/`),
        () => chidi.call('DELETE', comment),
        () => eve.call('DELETE', reply),
        () => ada.call('DELETE', `${comment}like/`),
        () => ada.call('DELETE', `${reply}like/`),
      ]
      if (kind === 'showcase') {
        const path = `/showcase/${slug}/collaborator/`
        bodyOf(await ada.call('POST', `${path}add/`, { body: { user: chidi.slug } }), 201)
        const [{ pk }] = (await getPage<{ pk: number }>(ada, path)).results as [{ pk: number }]
        deeds.push(() => chidi.call('DELETE', `/showcase/collaborator/${pk}/delete/`))
      } else {
        const path = `/collaboration/${slug}/interest/show/`
        bodyOf(await eve.call('POST', path), 201)
        deeds.push(() => eve.call('DELETE', path))
      }
      expect(await strange(deeds, round, [200, 204, 404])).toEqual({})
    }
    await expectCountersRight(server.db)
  })

  it('a comment and its replies, deleted and unliked at once, are gone', async () => {
    const { slug } = await newPost(ada, kind)
    for (let round = 0; round < rounds; round += 1) {
      const { comment, reply } = await discuss(kind, slug)
      const deeds: Deed[] = [
        () => chidi.call('DELETE', comment),
        () => eve.call('DELETE', reply),
        () => ada.call('DELETE', `${reply}like/`),
        () => ada.call('DELETE', `${comment}like/`),
      ]
      expect(await strange(deeds, round, [200, 204, 404])).toEqual({})
    }
    await expectCountersRight(server.db)
  })
})
