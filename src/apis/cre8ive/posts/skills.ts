import type { Db } from '../../../db/connection.ts'
import { prepared } from '../../../db/prepared.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { lockSkills } from '../profiles/queries.ts'

/**
 * Keeps skills from going before the transaction ends.
 * @param refuse makes the failure that a skill is which is not there
 * @returns them, each once, in the order given
 */
export const checkSkills = async (
  trx: Db,
  skills: readonly number[],
  refuse: (skill: number) => Problem,
): Promise<number[]> => {
  const wanted = [...new Set(skills)]
  if (wanted.length === 0) return []
  const known = new Set(await lockSkills(trx, wanted))
  const unknown = wanted.find((skill) => !known.has(skill))
  if (unknown !== undefined) throw refuse(unknown)
  return wanted
}

/** Gives a post or a collaborator these skills, in this order, and no others. */
const replacerFor =
  (owner: 'post' | 'collaborator') =>
  async (trx: Db, id: number, skills: readonly number[]): Promise<void> => {
    const table = `cre8ive.${owner}_skills`
    const column = `${owner}_id`
    await prepared(trx, `cre8ive.drop-${owner}-skills`, `delete from ${table} where ${column} = $1`, [id])
    await prepared(
      trx,
      `cre8ive.add-${owner}-skills`,
      `insert into ${table} (${column}, skill_id, position)
       select $1, skill, place from unnest($2::integer[]) with ordinality as given (skill, place)`,
      [id, skills],
    )
  }

export const replacePostSkills = replacerFor('post')
export const replaceCollaboratorSkills = replacerFor('collaborator')
