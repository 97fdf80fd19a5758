import { expect } from 'vitest'
import type { Db } from '../../../db/connection.ts'
import type { Answer, TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import type { TestPerson } from '../testing.ts'
import type { Kind } from './kinds.ts'

/** What tests look at of either kind of post. */
export type Post = Schemas['Showcase'] & Schemas['Collaboration']

export interface PageBody<Shown> {
  count: number
  next: string | null
  previous: string | null
  results: Shown[]
}

export const kinds: Kind[] = ['showcase', 'collaboration']

/** By kind, how its members are called. */
export const names = {
  showcase: { media: 'content', skills: 'skill_type' },
  collaboration: { media: 'media', skills: 'looking_for' },
} as const

/** The body of an answer, which must have this status. */
export const bodyOf = <Body>(answer: Answer, status = 200): Body => {
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status })
  return answer.body as Body
}

export const newPost = async (
  person: TestPerson,
  kind: Kind,
  input: Record<string, unknown> = {},
): Promise<Post> =>
  bodyOf(await person.call('POST', `/${kind}/create/`, { body: { title: 'The Red Shoes', ...input } }), 201)

export const getPost = async (person: Pick<TestPerson, 'call'>, kind: Kind, slug: string): Promise<Post> =>
  bodyOf(await person.call('GET', `/${kind}/${slug}/`))

/** A page of a list; `path` below `/api`. */
export const getPage = async <Shown = Post>(
  person: Pick<TestPerson, 'call'>,
  path: string,
): Promise<PageBody<Shown>> => bodyOf(await person.call('GET', path))

export const titlesOf = ({ results }: PageBody<{ title: string }>): string[] =>
  results.map(({ title }) => title)

/** Somebody without an account. */
export const strangerOn = (server: Pick<TestServer, 'call'>): Pick<TestPerson, 'call'> => ({
  call: (method, path, options) => server.call(method, `/api${path}`, options),
})

export const newSkills = async (db: Db, count: number): Promise<number[]> =>
  (
    await db('cre8ive.skills')
      .insert(Array.from({ length: count }, (_, index) => ({ name: `Skill ${index}` })))
      .returning('id')
  ).map(({ id }) => id)

/** Every counter is what it counts. */
export const expectCountersRight = async (db: Db): Promise<void> => {
  const { rows } = await db.raw(`
    select 'post ' || t.post_id as what from cre8ive.post_tallies t
    where likes <> (select count(*) from cre8ive.post_likes where post_id = t.post_id)
      or comments <> (select count(*) from cre8ive.comments where post_id = t.post_id and parent_id is null)
      or administrators <> (select count(*) from cre8ive.administrators where post_id = t.post_id)
      or collaborators <> (select count(*) from cre8ive.collaborators where post_id = t.post_id)
      or interests <> (select count(*) from cre8ive.interests where post_id = t.post_id)
    union all select 'comment ' || c.id from cre8ive.comments c
    where likes <> (select count(*) from cre8ive.comment_likes where comment_id = c.id)
      or replies <> (select count(*) from cre8ive.comments where parent_id = c.id)
    union all select 'shelf ' || s.person_id from cre8ive.shelves s
    where owned <> (select count(*) from cre8ive.posts p where p.owner_id = s.person_id and p.kind = s.kind)
      or administered <> (
        select count(*) from cre8ive.administrators a where a.person_id = s.person_id and a.kind = s.kind
      )
    union all select 'day ' || d.day from cre8ive.post_days d
    where posts <> (select count(*) from cre8ive.post_tallies t where t.day = d.day and t.kind = d.kind)
    union all select 'no tally ' || id from cre8ive.posts
    where not exists (select from cre8ive.post_tallies t where t.post_id = id)`)
  expect(rows).toEqual([])
}
