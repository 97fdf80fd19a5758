import type { DecimalSpec } from './operation.ts'
import type { Issue } from './problem.ts'

/** JSON may write a decimal number as a number, too. */
export const readDecimal = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

/** What is wrong with text that its pattern refuses, said in terms of numbers. */
export const refineDecimal = (issue: Issue, { minimum, maximum, places }: DecimalSpec): Issue => {
  const text = String(issue.value)
  if (issue.rule !== 'pattern') return issue
  if (!/^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})$/.test(text))
    return { ...issue, rule: 'type', limit: 'number' }
  if (Number(text) < minimum) return { ...issue, rule: 'minimum', limit: minimum }
  if (Number(text) > maximum) return { ...issue, rule: 'maximum', limit: maximum }
  const isTooFine = (text.split('.')[1] ?? '').length > places
  return isTooFine ? { ...issue, rule: 'places', limit: places } : { ...issue, rule: 'type', limit: 'number' }
}
