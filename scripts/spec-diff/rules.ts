import type { ListedChange } from './differ.ts'
import { partsOf } from './document.ts'

/** What a change breaks that the differ's own rules let pass, as a sentence. */
type Rule = (change: ListedChange) => string | undefined

const before = ({ base }: ListedChange): unknown => base?.value
const after = ({ revision }: ListedChange): unknown => revision?.value
const nameOf = (pointer: string): string => partsOf(pointer).at(-1) ?? ''
const isMember = (pointer: string): boolean => partsOf(pointer).at(-2) === 'properties'

const removedMember: Rule = ({ typeName, kind, path }) =>
  typeName === 'Schema' && kind === 'removed' && isMember(path)
    ? `\`${nameOf(path)}\` is no longer taken.`
    : undefined

const renamedMember: Rule = ({ typeName, property, base, revision }) =>
  typeName === 'Schema' && property === 'key' && base && revision && isMember(base.pointer)
    ? `\`${nameOf(base.pointer)}\` was renamed to \`${nameOf(revision.pointer)}\`.`
    : undefined

const addedBody: Rule = (change) =>
  change.typeName === 'RequestBody' &&
  change.kind === 'added' &&
  (after(change) as { required?: boolean } | undefined)?.required
    ? 'A request body became required.'
    : undefined

/** A client treats a 4xx or a 5xx that it does not know as the 400 or 500 of its class; a new success it must learn. */
const addedStatus: Rule = ({ typeName, kind, path }) =>
  typeName === 'Response' && kind === 'added' && !/^[45]/.test(nameOf(path))
    ? `Another success, ${nameOf(path)}, can come.`
    : undefined

const optionalHeader: Rule = (change) =>
  change.typeName === 'Header' &&
  change.property === 'required' &&
  before(change) === true &&
  after(change) !== true
    ? 'The header may be missing.'
    : undefined

const changedDefault: Rule = (change) =>
  change.typeName === 'Schema' && change.property === 'default' && before(change) !== undefined
    ? `What holds where nothing is sent was ${JSON.stringify(before(change))}` +
      (after(change) === undefined
        ? ', and is not said any more.'
        : `, and is ${JSON.stringify(after(change))}.`)
    : undefined

const otherRate: Rule = (change) =>
  change.property === 'x-rate-limit' && after(change) !== 'none'
    ? `Requests count against the rate \`${after(change)}\`, not \`${before(change)}\`.`
    : undefined

const countedTries: Rule = (change) =>
  change.property === 'x-throttled' && after(change) === true ? 'Tries are counted.' : undefined

const lowerMaxBytes: Rule = (change) => {
  if (change.property !== 'x-max-bytes' || after(change) === undefined) return undefined
  return before(change) === undefined || Number(after(change)) < Number(before(change))
    ? `Files may have ${after(change)} bytes at most.`
    : undefined
}

/** In either direction: the range binds requests and answers, and a member of one is often a member of the other. */
const otherDecimal: Rule = ({ property, path }) =>
  property === 'x-decimal' || partsOf(path).at(-1) === 'x-decimal'
    ? 'The range or the places of the decimal number changed.'
    : undefined

/** Extensions that give a client something which it misses when they go. */
const promises: Record<string, string> = {
  'x-idempotent': 'An `Idempotency-Key` no longer keeps a repeated request from being done again.',
  'x-lenient': 'A value that does not fit is no longer made to fit.',
  'x-paging': "The SDK's clients no longer get the next page by themselves.",
  'x-refresh': "The SDK's clients no longer refresh their session by this operation.",
}

const droppedPromise: Rule = (change) => {
  // What an extension holds in an object is a node of its own to the differ.
  const name = change.property ?? (change.kind === 'removed' ? nameOf(change.path) : '')
  const had = change.kind === 'removed' || (before(change) !== undefined && before(change) !== false)
  const has = change.kind !== 'removed' && after(change) !== undefined && after(change) !== false
  return had && !has ? promises[name] : undefined
}

const rules: readonly Rule[] = [
  removedMember,
  renamedMember,
  addedBody,
  addedStatus,
  optionalHeader,
  changedDefault,
  otherRate,
  countedTries,
  lowerMaxBytes,
  otherDecimal,
  droppedPromise,
]

/** Why the change breaks clients, in sentences; none when it does not. */
export const breaksBy = (change: ListedChange): string[] => {
  if (change.impact === 'major') return change.verdicts.map(({ message }) => message)
  return rules.flatMap((rule) => rule(change) ?? [])
}
