import { problemFromDatabase } from '../db/failures.ts'
import { Problem } from './problem.ts'

/** Whatever was thrown below an operation, as a Problem. What nobody foresaw is `internal`. */
export const toProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem
    ? thrown
    : (problemFromDatabase(thrown) ?? new Problem('internal', { cause: thrown }))
