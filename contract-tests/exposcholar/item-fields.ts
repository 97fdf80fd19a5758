import { blank, longerThan, noInteger, noNull, noNumber, noText, unstorable } from './words.ts'

const tooSmall = 'Ensure this value is greater than or equal to 0.'
const tooBig = (most: number): string => `Ensure this value is less than or equal to ${most}.`
const tooFine = 'Ensure that there are no more than 2 decimal places.'
export const newItem = () => ({ name: 'Paper lamp' })

/** What is wrong with the fields that both a new and a changed item have. */
export const badFields: readonly [fields: object, message: string][] = [
  [{ name: '' }, blank],
  [{ name: ' \t\n' }, blank],
  [{ name: 'x'.repeat(256) }, longerThan(255)],
  [{ name: null }, noNull],
  [{ name: 42 }, noText],
  [{ name: 'nul \0 nul' }, unstorable],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ description: null }, noNull],
  [{ price: 'dear' }, noNumber],
  [{ price: '' }, blank],
  [{ price: '1e3' }, noNumber],
  [{ price: '0x10' }, noNumber],
  [{ price: 'NaN' }, noNumber],
  [{ price: '9,99' }, noNumber],
  [{ price: '-0.01' }, tooSmall],
  [{ price: -1 }, tooSmall],
  [{ price: '100000000' }, tooBig(99_999_999.99)],
  [{ price: 100_000_000 }, tooBig(99_999_999.99)],
  [{ price: '9.999' }, tooFine],
  [{ price: 9.999 }, tooFine],
  [{ price: true }, noText],
  [{ quantity: -1 }, tooSmall],
  [{ quantity: 2_147_483_648 }, tooBig(2_147_483_647)],
  [{ quantity: 1.5 }, noInteger],
  [{ quantity: '5' }, noInteger],
  [{ quantity: null }, noNull],
]

/** The same of a form, whose fields are all text. */
export const badForms: readonly [form: Record<string, string | number>, message: string][] = [
  [{ name: '  ' }, blank],
  [{ price: 'dear' }, noNumber],
  [{ price: 'null' }, noNumber],
  [{ price: '-1' }, tooSmall],
  [{ price: '9.999' }, tooFine],
  [{ quantity: 'many' }, noInteger],
  [{ quantity: '1.5' }, noInteger],
  [{ quantity: -1 }, tooSmall],
]
