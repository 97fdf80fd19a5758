import { nameOf } from './operations.ts'
import type { ApiResult, PairResult } from './results.ts'

const countBy = (reasons: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts.keys()].join(', ')
}

const describePair = (pair: PairResult): string =>
  [
    `FAILED ${pair.api} ${nameOf(pair)}`,
    `  expected: ${pair.reason}`,
    `  request:  ${pair.request}`,
    `  response: ${pair.response}`,
  ].join('\n')

/** Whether everything that could be provoked went as the spec has it. */
export const isGood = ({ pairs, faults, messages }: ApiResult): boolean =>
  pairs.length > 0 && pairs.every(({ ok }) => ok) && faults.length === 0 && messages.faults.length === 0

/** An API's result as text: a paragraph for each failing pair, the faults, and the counts. */
export const describeResult = (result: ApiResult): string => {
  const { api, pairs, left, faults, messages, partial } = result
  const passed = pairs.filter(({ ok }) => ok).length
  const note =
    left.length > 0
      ? ` (${left.length} need the runner's own server: ${countBy(left.map(({ reason }) => reason))})`
      : ''
  return [
    ...pairs.filter(({ ok }) => !ok).map(describePair),
    ...left.map((pair) => `not provoked: ${api} ${nameOf(pair)} (${pair.reason})`),
    ...[...faults, ...messages.faults].map((fault) => `FAULT ${api}: ${fault}`),
    ...messages.unseen.map((text) => `never seen: ${api} ${text}`),
    `${api} messages: ${messages.seen}/${messages.all}`,
    `${api} pairs: ${passed}/${pairs.length + left.length}${note}${partial ? ', a partial run' : ''}`,
  ].join('\n')
}
