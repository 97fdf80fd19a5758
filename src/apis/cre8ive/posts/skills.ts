import type { Db } from '../../../db/connection.ts'
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
