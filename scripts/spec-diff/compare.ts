import type { Spec } from '../generate/spec.ts'
import { type ListedChange, listChanges } from './differ.ts'
import { partsOf, writtenOut } from './document.ts'
import { placeOf, usersOf } from './place.ts'
import { breaksBy } from './rules.ts'

/** One difference between two versions of a spec. */
export interface Change {
  breaking: boolean
  /** Operation and place, or the place alone outside of the operations. */
  place: string
  sentence: string
  /** The component that was changed; `place` is then the first of the operations that use it. */
  component?: string
  /** The ids of all operations that the component is a part of. */
  operations?: string[]
}

const short = (value: unknown): string | undefined => {
  const text = JSON.stringify(value)
  return text !== undefined && text.length <= 60 ? text : undefined
}

/** What a harmless change is, from its bare facts. */
const tell = ({ path, typeName, kind, property, base, revision }: ListedChange): string => {
  const [was, is] = [base?.value, revision?.value]
  if (property === 'key') return `Renamed from \`${partsOf(base?.pointer ?? '').at(-1)}\`.`
  if (property !== undefined) {
    const [from, to] = [short(was), short(is)]
    if (was === undefined) return `\`${property}\` was added${to ? `: ${to}` : ''}.`
    if (is === undefined) return `\`${property}\` was removed${from ? `: ${from}` : ''}.`
    return `\`${property}\` changed${from && to ? ` from ${from} to ${to}` : ''}.`
  }
  const noun = typeName.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const { name } = Object((is ?? was) as unknown) as { name?: unknown }
  const called = typeof name === 'string' ? name : partsOf(path).at(-1)
  // A member of a list has a number, which says nothing.
  const title = called === undefined || /^\d+$/.test(called) ? noun : `${noun} \`${called}\``
  return `${title} was ${kind === 'modified' ? 'changed' : kind}.`
}

/** The component that a pointer leads into, as a reference. */
const componentAt = (pointer: string): string | undefined => /^#\/components\/[^/]+\/[^/]+/.exec(pointer)?.[0]

/**
 * Every difference between two versions of a published spec, breaking ones first.
 * @throws when one of them cannot be read as an OpenAPI document
 */
export const compare = async (base: Spec, revision: Spec): Promise<Change[]> => {
  const [from, to] = [writtenOut(base), writtenOut(revision)]
  const users = { base: usersOf(from), revision: usersOf(to) }
  const changes = (await listChanges(from, to)).map((listed): Change => {
    const gone = listed.kind === 'removed'
    const reasons = breaksBy(listed)
    const component = componentAt(((gone ? listed.base : listed.revision) ?? listed.base)?.pointer ?? '')
    const operations = component && users[gone ? 'base' : 'revision'].get(component)
    return {
      breaking: reasons.length > 0,
      place: placeOf(listed.path, gone ? from : to),
      sentence: reasons.length > 0 ? reasons.join(' ') : tell(listed),
      ...(component && { component: partsOf(component).slice(1).join('/') }),
      ...(operations && { operations }),
    }
  })
  return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)]
}
