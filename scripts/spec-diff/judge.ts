import { type Change, compare } from './compare.ts'
import { type Published, parse } from './published.ts'

/** What became of one API. */
export interface Judgement {
  api: string
  /** Its version before; null when it is new. */
  from: string | null
  /** Its version now; null when it was removed. */
  to: string | null
  changes: Change[]
  /** The version from which on its breaking changes are allowed; null when there are none. */
  needs: string | null
  allowed: boolean
}

const numbers = (version: string | undefined): [major: number, minor: number] | undefined => {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+/.exec(version ?? '') ?? []
  return major !== undefined && minor !== undefined ? [Number(major), Number(minor)] : undefined
}

/** The first version after this one that may break clients: the next major one, below 1.0.0 the next minor one. */
export const nextBreaking = (version: string | undefined): string => {
  const [major, minor] = numbers(version) ?? [0, 0]
  return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`
}

const reaches = (version: string | undefined, needed: string): boolean => {
  const [is, wanted] = [numbers(version), numbers(needed)]
  if (!is || !wanted) return false
  return is[0] > wanted[0] || (is[0] === wanted[0] && is[1] >= wanted[1])
}

const whole = (breaking: boolean, sentence: string): Change[] => [{ breaking, place: 'the API', sentence }]

/**
 * What changed in each API, and whether its version says so. Of an API that is gone no version is left to raise: that
 * of the package stands for it.
 */
export const judge = (base: Published, revision: Published): Promise<Judgement[]> => {
  const apis = [...new Set([...base.specs.keys(), ...revision.specs.keys()])].sort()
  return Promise.all(
    apis.map(async (api): Promise<Judgement> => {
      const [before, now] = [base.specs.get(api), revision.specs.get(api)]
      const from = before === undefined ? null : parse(before).info.version
      const to = now === undefined ? null : parse(now).info.version
      if (now === undefined) {
        const needs = nextBreaking(base.version)
        const sentence = `It was removed. The version of package.json, ${revision.version}, stands for it.`
        return {
          api,
          from,
          to,
          changes: whole(true, sentence),
          needs,
          allowed: reaches(revision.version, needs),
        }
      }
      if (before === undefined)
        return { api, from, to, changes: whole(false, 'It was added.'), needs: null, allowed: true }
      const changes = before === now ? [] : await compare(parse(before), parse(now))
      const needs = changes.some(({ breaking }) => breaking) ? nextBreaking(from ?? undefined) : null
      return { api, from, to, changes, needs, allowed: needs === null || reaches(to ?? undefined, needs) }
    }),
  )
}
