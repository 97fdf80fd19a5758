import { blank, longerThan, noInteger, noNull, noText, unstorable } from './words.ts'

const noCountry = (id: number): string => `Invalid pk "${id}" - object does not exist.`

/** What is wrong with the fields that both a new and a changed booth have. */
export const badFields: readonly [fields: object, message: string][] = [
  [{ name: '' }, blank],
  [{ name: ' \t\n' }, blank],
  [{ name: 'x'.repeat(256) }, longerThan(255)],
  [{ name: null }, noNull],
  [{ name: 42 }, noText],
  [{ name: ['Glass'] }, noText],
  [{ name: 'nul \0 nul' }, unstorable],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ description: null }, noNull],
  [{ description: 'half \uD800' }, unstorable],
  [{ category: 'x'.repeat(101) }, longerThan(100)],
  [{ category: {} }, noText],
  [{ country: 0 }, noCountry(0)],
  [{ country: -1 }, noCountry(-1)],
  [{ country: 999 }, noCountry(999)],
  [{ country: 2_147_483_648 }, noCountry(2_147_483_648)],
  [{ country: '40' }, noInteger],
  [{ country: 40.5 }, noInteger],
  [{ country: true }, noInteger],
  [{ country: null }, noNull],
]

/** The same of a form, whose fields are all text. */
export const badForms: readonly [form: Record<string, string | number>, message: string][] = [
  [{ name: '  ' }, blank],
  [{ name: 'x'.repeat(256) }, longerThan(255)],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ category: 'nul \0 nul' }, unstorable],
  [{ country: 'Canada' }, noInteger],
  [{ country: '40.0' }, noInteger],
  [{ country: 999 }, noCountry(999)],
]
