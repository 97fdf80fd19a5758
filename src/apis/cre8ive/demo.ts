import type { Db } from '../../db/connection.ts'
import type { Identity } from '../../identity/identity.ts'
import { addPerson } from './accounts/join.ts'
import { realm, roles } from './contract.ts'
import { findSelf, follow } from './people/queries.ts'
import { addDemoPosts } from './posts/demo.ts'
import { changeProfile, type ProfileChange, replaceSkills } from './profiles/queries.ts'
import { insertSkill } from './skills/queries.ts'

export const demoPassword = 'far-away-42'

const skills = {
  Choreography: ['Dance', 'Composes dances, and teaches them.'],
  Ballet: ['Dance', 'Dances on the tips of the toes.'],
  Directing: ['Film', 'Tells all the others what to do.'],
  Camera: ['Film', 'Sees the light before it is there.'],
  Singing: ['Music', 'In front of people.'],
  Composing: ['Music', 'Writes what others play.'],
} as const

type SkillName = keyof typeof skills

interface DemoPerson {
  name: string
  email: string
  role: (typeof roles)[keyof typeof roles]
  profile: ProfileChange
  skills: readonly SkillName[]
}

const people: readonly DemoPerson[] = [
  {
    name: 'Ada Bello',
    email: 'ada@cre8ive.example',
    role: roles.staff,
    profile: { bio: 'Dances and directs.', date_of_birth: '1994-12-22', sex: 'Female', lives_in: 'Lagos' },
    skills: ['Choreography', 'Directing'],
  },
  {
    name: 'Chidi Eze',
    email: 'chidi@cre8ive.example',
    role: roles.user,
    profile: { bio: 'Films what moves.', type_of_body: 'Average', feet: 5, inches: 11, lives_in: 'Enugu' },
    skills: ['Camera'],
  },
  {
    name: 'Funmi Alade',
    email: 'funmi@cre8ive.example',
    role: roles.user,
    profile: { bio: 'Sings, and writes her own songs.', sex: 'Female', lives_in: 'Ibadan' },
    skills: ['Singing', 'Composing'],
  },
]

/** Who follows whom, by their places above. */
const follows = [
  [1, 0],
  [2, 0],
  [0, 2],
] as const

const addOne = async (
  trx: Db,
  identity: Identity,
  person: DemoPerson & { password: { bcrypt: string } },
): Promise<{ accountId: number; slug: string; profile: number }> => {
  const { email, password, role, name } = person
  const account = await identity.register({ realm, email, password, role }, trx)
  if (account === 'taken') throw new Taken()
  await addPerson(trx, { accountId: account.id, name })
  const self = await findSelf(trx, account.id)
  if (!self) throw new Error('the person is not there')
  await changeProfile(trx, self.pk, person.profile)
  return { accountId: account.id, slug: self.slug, profile: self.pk }
}

/** One of the addresses has an account. */
class Taken extends Error {}

/** Makes people, skills and posts to try the API with, all or nothing; their addresses, none when they are there. */
export const addDemo = async ({ db, identity }: { db: Db; identity: Identity }): Promise<string[]> => {
  const password = await identity.hashPassword(demoPassword)
  const work = async (trx: Db): Promise<string[]> => {
    const ids = new Map<SkillName, number>()
    for (const [name, [subcategory, description]] of Object.entries(skills)) {
      const { pk } = await insertSkill(trx, { name, subcategory, description })
      ids.set(name as SkillName, pk)
    }
    const made = []
    for (const person of people) {
      const one = await addOne(trx, identity, { ...person, password })
      const pks = person.skills.flatMap((name) => ids.get(name) ?? [])
      await replaceSkills(trx, one.profile, pks)
      made.push(one)
    }
    for (const [who, whom] of follows) {
      const [follower, followed] = [made[who], made[whom]]
      if (follower && followed) await follow(trx, follower.accountId, followed.slug)
    }
    await addDemoPosts(trx, made, [...ids.values()])
    return people.map(({ email }) => email)
  }
  try {
    return await db.transaction(work)
  } catch (error) {
    if (error instanceof Taken) return []
    throw error
  }
}
