import { Problem, unavailable } from '../kernel/problem.ts'

/** SQLSTATEs that tell of a database that cannot answer now, not of a wrong statement or value. */
const OUTAGE = /^(08|53(?!100)|57P|57014|25P0[34]|25006|55P03|40001|40P01)/

/** A failure with a SQLSTATE of a wrong statement or value; anything else came from the way to the database. */
const isAnswer = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(error.code) &&
  !OUTAGE.test(error.code)

/**
 * Turns a database that is out of reach into the Problem `unavailable`; Problems and the database's answers
 * (SQLSTATE of a wrong statement or value) pass through.
 */
export async function reaching<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Problem || isAnswer(error) ? error : unavailable(error)
  }
}
