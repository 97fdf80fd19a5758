import type { Change } from './compare.ts'
import type { Judgement } from './judge.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const line = ({ place, sentence, component, operations = [] }: Change): string => {
  const others = operations.length > 1 ? `, in ${operations.length} operations` : ''
  return `    ${place}\n      ${sentence}${component ? ` (${component}${others})` : ''}\n`
}

const section = (title: string, changes: readonly Change[]): string =>
  changes.length === 0 ? '' : `  ${title}\n${changes.map(line).join('')}`

const ofOne = ({ api, from, to, changes, needs, allowed }: Judgement): string => {
  if (changes.length === 0) return `${api} ${to}: nothing changed.\n`
  const breaking = changes.filter((change) => change.breaking)
  const others = changes.filter((change) => !change.breaking)
  const counts = `${breaking.length} breaking, ${count(others.length, 'other', 'others')}`
  const versions = from === to || from === null ? to : `${from} -> ${to ?? 'none'}`
  const verdict =
    needs === null
      ? ''
      : allowed
        ? '  The version was raised: breaking changes are allowed.\n'
        : `  Breaking changes need version ${needs} or later.\n`
  return `${api} ${versions}: ${counts}.\n${section('Breaking', breaking)}${section('Others', others)}${verdict}`
}

/** The judgements for people: by API, breaking changes first. */
export const inText = (ref: string, judgements: readonly Judgement[]): string => {
  const changes = judgements.flatMap((one) => one.changes)
  const breaking = changes.filter((change) => change.breaking).length
  const refused = judgements.filter(({ allowed }) => !allowed).map(({ api }) => api)
  const sum =
    changes.length === 0
      ? `Nothing changed since ${ref}.`
      : `Since ${ref}: ${count(breaking, 'breaking change', 'breaking changes')}, ${count(changes.length - breaking, 'other', 'others')}.`
  const end = refused.length > 0 ? ` Raise the version (info.version) of ${refused.join(', ')}.` : ''
  return `${judgements.map(ofOne).join('\n')}\n${sum}${end}\n`
}

/** The same for machines. */
export const inJson = (ref: string, judgements: readonly Judgement[]): string =>
  `${JSON.stringify({ ref, allowed: judgements.every(({ allowed }) => allowed), apis: judgements }, null, 2)}\n`
