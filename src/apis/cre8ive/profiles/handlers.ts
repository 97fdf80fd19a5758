import type { Db } from '../../../db/connection.ts'
import { invalid, missing, type Problem } from '../../../kernel/problem.ts'
import type { Cre8iveHandlers, Schemas } from '../contract.ts'
import { changeProfile, findProfile, lockSkills, replaceSkills } from './queries.ts'
import { toProfile } from './view.ts'

type ProfileOperation =
  | 'getProfile'
  | 'editProfile'
  | 'patchProfile'
  | 'getProfileSkills'
  | 'editProfileSkills'
  | 'patchProfileSkills'

const read = async (db: Db, pk: number): Promise<Schemas['Profile']> => {
  const profile = await findProfile(db, pk)
  if (!profile) throw missing()
  return toProfile(profile)
}

/** Days are those of UTC. */
const checkBirth = (date: string | null | undefined, notPast: () => Problem): void => {
  if (!date) return
  // A year that the calendar of ISO 8601 has, and PostgreSQL has not.
  if (date.startsWith('0000'))
    throw invalid([{ source: 'body', field: 'date_of_birth', rule: 'format', limit: 'date', value: date }])
  if (date >= new Date().toISOString().slice(0, 10)) throw notPast()
}

/** The permit has seen to it that the profile is the caller's. */
const edit: Cre8iveHandlers['editProfile'] = async ({ params: { pk }, body, db, fail }) => {
  checkBirth(body.date_of_birth, () => fail('birth-not-past'))
  await changeProfile(db, pk, body)
  return { status: 200, body: await read(db, pk) }
}

const choose: Cre8iveHandlers['editProfileSkills'] = async ({ params: { pk }, body, db, fail }) => {
  const wanted = [...new Set(body.skills)]
  const skills = await db.transaction(async (trx) => {
    const found = await lockSkills(trx, wanted)
    const unknown = wanted.find((skill) => !found.includes(skill))
    if (unknown !== undefined) throw fail('no-such-skill', { skill: unknown })
    if (!(await replaceSkills(trx, pk, found))) throw missing()
    return found
  })
  return { status: 200, body: { skills } }
}

export const profileHandlers: Pick<Cre8iveHandlers, ProfileOperation> = {
  getProfile: async ({ params: { pk }, db }) => ({ status: 200, body: await read(db, pk) }),
  editProfile: edit,
  patchProfile: edit,
  getProfileSkills: async ({ params: { pk }, db }) => {
    const { skills } = await read(db, pk)
    return { status: 200, body: { skills } }
  },
  editProfileSkills: choose,
  patchProfileSkills: choose,
}
