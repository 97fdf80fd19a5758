import pg from 'pg'
import { missing, Problem } from '../../kernel/problem.ts'

const FOREIGN_KEY_VIOLATION = '23503'

/** Columns that hold who does something. */
const doers = /_(person_id|owner_id|author_id|follower_id)_fkey$/

/**
 * Work that leans on rows which may go while it is done. Its foreign keys notice.
 * @throws Problem `invalid-token` when who does it has gone, `missing` when what it is done to has
 */
export const unlessGone = async <R>(work: Promise<R>): Promise<R> => {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== FOREIGN_KEY_VIOLATION) throw error
    throw doers.test(error.constraint ?? '') ? new Problem('invalid-token', { cause: error }) : missing()
  }
}
