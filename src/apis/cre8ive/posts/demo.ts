import type { Db } from '../../../db/connection.ts'
import { newSlug } from '../slugs.ts'
import { addAdministrators } from './administrators/queries.ts'
import { insertCollaborator } from './collaborators/queries.ts'
import { insertComment, insertReply, likeComment } from './comments/queries.ts'
import { showInterest } from './interest/queries.ts'
import type { Kind } from './kinds.ts'
import { likePost } from './likes/queries.ts'
import { insertPost } from './queries.ts'
import { replacePostSkills } from './skills.ts'

/** Of a demo person, what its posts need to know. */
export interface DemoAuthor {
  accountId: number
}

interface DemoPost {
  kind: Kind
  title: string
  description: string
  location?: string
  /** By the places of the skills that there are. */
  skills: readonly number[]
  /** By the places of the people, from the owner on. */
  likes: readonly number[]
  comments: readonly { by: number; body: string; replies?: readonly { by: number; body: string }[] }[]
  collaborators?: readonly { who: number; role: string }[]
  interest?: readonly number[]
}

/** One of these belongs to each person in turn. */
const posts: readonly DemoPost[] = [
  {
    kind: 'showcase',
    title: 'The Red Shoes',
    description: 'A dance in three scenes, for five dancers and a chair.',
    skills: [0, 1],
    likes: [1, 2],
    comments: [
      {
        by: 1,
        body: 'The second scene is my favourite.',
        replies: [{ by: 0, body: 'It took a month.' }],
      },
      { by: 2, body: 'Who made the music?' },
    ],
    collaborators: [{ who: 1, role: 'Danced the lead.' }],
  },
  {
    kind: 'showcase',
    title: 'Rain on Broad Street',
    description: 'A film of four minutes, shot from one window.',
    skills: [2, 3],
    likes: [1],
    comments: [
      { by: 1, body: 'How long did you wait for that light?', replies: [{ by: 0, body: 'Till June.' }] },
    ],
  },
  {
    kind: 'showcase',
    title: 'Songs for the Ferry',
    description: 'Six songs, recorded on the way to work.',
    skills: [4],
    likes: [],
    comments: [],
  },
  {
    kind: 'collaboration',
    title: 'A film about rain',
    description:
      'Ten minutes, shot in one street. We need a camera, and somebody who does not mind getting wet.',
    location: 'Lagos',
    skills: [2, 3],
    likes: [1, 2],
    comments: [{ by: 1, body: 'Which month?' }],
    interest: [1, 2],
  },
  {
    kind: 'collaboration',
    title: 'Choir for a courtyard',
    description: 'Twelve voices, one evening.',
    location: 'Ibadan',
    skills: [4],
    likes: [1],
    comments: [],
    interest: [1],
  },
]

const addOne = async (
  trx: Db,
  post: DemoPost,
  person: (place: number) => DemoAuthor,
  skills: readonly number[],
): Promise<void> => {
  const { kind, title, description, location = '' } = post
  const slug = newSlug(title, kind)
  const ownerId = person(0).accountId
  const id = await insertPost(trx, { kind, slug, ownerId, title, description, location, media: null })
  if (id === null) throw new Error('the slug is taken')
  await addAdministrators(trx, id, [ownerId])
  await replacePostSkills(
    trx,
    id,
    post.skills.flatMap((place) => skills[place] ?? []),
  )
  for (const place of post.likes) await likePost(trx, kind, slug, person(place).accountId)
  for (const { by, body, replies = [] } of post.comments) {
    const comment = await insertComment(trx, kind, slug, { authorId: person(by).accountId, body })
    if (comment === undefined) throw new Error('the post is not there')
    await likeComment(trx, { kind, isReply: false }, comment, ownerId)
    for (const reply of replies) {
      await insertReply(trx, kind, comment, { authorId: person(reply.by).accountId, body: reply.body })
    }
  }
  for (const { who, role } of post.collaborators ?? []) {
    await insertCollaborator(trx, { postId: id, personId: person(who).accountId, role })
  }
  for (const place of post.interest ?? []) await showInterest(trx, id, person(place).accountId)
}

/**
 * Makes showcases and collaborations to try the API with, and what people say to them.
 * @param people three or more, who do all of it
 * @param skills the `pk` of each that the posts may have
 */
export const addDemoPosts = async (
  trx: Db,
  people: readonly DemoAuthor[],
  skills: readonly number[],
): Promise<void> => {
  if (people.length < 3) throw new RangeError('three people are needed')
  for (const [index, post] of posts.entries()) {
    const person = (place: number): DemoAuthor => people[(index + place) % people.length] as DemoAuthor
    await addOne(trx, post, person, skills)
  }
}
