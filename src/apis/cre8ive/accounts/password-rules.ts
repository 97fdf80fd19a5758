/** Why a password does not do: the names that the spec has for it. */
export type Weakness = 'password-entirely-numeric' | 'password-too-common' | 'password-too-similar'

/** What is known of somebody that a password must not be like. */
export interface Traits {
  email: string
  name: string
}

/** At least so much of a password and a trait in common is too much. */
const mostAlike = 0.7
/** A part of a trait that is so much shorter than the password says nothing of it. */
const muchShorter = 10

/**
 * How much two texts have in common, 0 to 1, without regard to order: the quick ratio of Python's difflib, by
 * which Django judges.
 */
const likeness = (one: string, other: string): number => {
  const left = new Map<string, number>()
  for (const letter of other) left.set(letter, (left.get(letter) ?? 0) + 1)
  let common = 0
  for (const letter of one) {
    const count = left.get(letter) ?? 0
    if (count === 0) continue
    common += 1
    left.set(letter, count - 1)
  }
  return (2 * common) / ([...one].length + [...other].length)
}

const isLike = (password: string, trait: string): boolean =>
  [...trait.split(/[^\p{L}\p{N}_]+/u), trait]
    .filter((part) => part !== '' && part.length * muchShorter > password.length)
    .some((part) => likeness(password, part) >= mostAlike)

let common: Promise<ReadonlySet<string>> | undefined

/** The passwords that people choose most, some fifty thousand. Loaded when they are first asked for. */
const commonPasswords = (): Promise<ReadonlySet<string>> => {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return common
}

/** What is wrong with a password, and the trait that it is like; undefined for a good one. */
export const findWeakness = async (
  password: string,
  traits: Traits,
): Promise<{ weakness: Weakness; attribute: string } | undefined> => {
  const folded = password.toLowerCase()
  if (isLike(folded, traits.email.toLowerCase()))
    return { weakness: 'password-too-similar', attribute: 'email address' }
  if (isLike(folded, traits.name.toLowerCase()))
    return { weakness: 'password-too-similar', attribute: 'name' }
  if ((await commonPasswords()).has(folded.trim())) return { weakness: 'password-too-common', attribute: '' }
  if (/^\p{Nd}+$/u.test(password)) return { weakness: 'password-entirely-numeric', attribute: '' }
  return undefined
}
