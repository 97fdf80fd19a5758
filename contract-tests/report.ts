import { nameOf } from './operations.ts'
import type { ApiResult, PairResult } from './results.ts'

const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  nameOfItem: (item: Item) => string,
): [key: string, names: string][] => {
  const groups = new Map<string, string[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), nameOfItem(item)])
  return [...groups].map(([key, names]) => [key, names.join(', ')])
}

/** What was expected of a pair, what came, and the request as a command of curl. */
export const expectationOf = (pair: PairResult): string =>
  [
    `  expected: ${pair.status} as the spec has it`,
    `  came:     ${pair.response}`,
    `  wrong:    ${pair.reason}`,
    `  request:  ${pair.request}`,
  ].join('\n')

const describePair = (pair: PairResult): string =>
  `FAILED ${pair.api} ${nameOf(pair)}\n${expectationOf(pair)}`

/** Whether everything that could be provoked went as the spec has it. */
export const isGood = ({ pairs, faults, messages }: ApiResult): boolean =>
  pairs.length > 0 && pairs.every(({ ok }) => ok) && faults.length === 0 && messages.faults.length === 0

/** An API's result as text: a paragraph for each failing pair, the faults, and the counts. */
export const describeResult = (result: ApiResult): string => {
  const { api, pairs, left, faults, messages, partial } = result
  const passed = pairs.filter(({ ok }) => ok).length
  const note = left.length > 0 ? ` (${left.length} not provoked)` : ''
  const notProvoked = groupBy(left, ({ reason }) => reason, nameOf)
  const neverSeen = groupBy(messages.unseen, ({ text }) => text, nameOf)
  return [
    ...pairs.filter(({ ok }) => !ok).map(describePair),
    ...notProvoked.map(([reason, names]) => `not provoked: ${api} ${names}: ${reason}`),
    ...[...faults, ...messages.faults].map((fault) => `FAULT ${api}: ${fault}`),
    ...neverSeen.map(([text, names]) => `never seen: ${api} "${text}" (${names})`),
    `${api} messages: ${messages.seen}/${messages.all}`,
    `${api} pairs: ${passed}/${pairs.length + left.length}${note}${partial ? ', a partial run' : ''}`,
  ].join('\n')
}
