import type { Failure } from './failure.ts'
import type { Problem } from './problem.ts'

/** How one API speaks of failures: the one place where a Problem gets its wire shape. */
export interface Dialect {
  /**
   * The body of a failure.
   * @param failure the words that the operation's spec has for it; the dialect's own stand where there are none
   */
  toBody(problem: Problem, failure: Pick<Failure, 'message' | 'field' | 'shape' | 'members'>): unknown
}
