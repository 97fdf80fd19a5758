import type { MessageSum } from './messages.ts'
import type { Pair } from './operations.ts'

/** How one pair went. */
export interface PairResult extends Pair {
  readonly api: string
  readonly ok: boolean
  /** What is wrong; empty when nothing is. */
  readonly reason: string
  /** As a curl command. */
  readonly request: string
  readonly response: string
  /** How long it took with its set-up. */
  readonly milliseconds: number
}

/** A pair that this run cannot provoke. */
export interface LeftPair extends Pair {
  readonly reason: string
}

/** How an API's run went. */
export interface ApiResult {
  readonly api: string
  readonly pairs: readonly PairResult[]
  readonly left: readonly LeftPair[]
  /** What is wrong beyond single pairs. */
  readonly faults: readonly string[]
  readonly messages: MessageSum
  /** Whether only some pairs were asked for. */
  readonly partial: boolean
}
