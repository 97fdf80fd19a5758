import { problemFromDatabase } from '../db/failures.ts'

/**
 * Turns a database that is out of reach into the Problem `unavailable`; Problems and failures that have
 * nothing to do with the database pass through.
 */
export async function reaching<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const problem = problemFromDatabase(error)
    throw problem?.kind === 'unavailable' ? problem : error
  }
}
