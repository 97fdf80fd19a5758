import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDecimal, refineDecimal } from './decimals.ts'

const price = { minimum: 0, maximum: 99_999_999.99, places: 2 }
/** What the spec says of such a number. */
const pattern = /^[0-9]{1,8}(\.[0-9]{1,2})?$/

/** What is said of text that the pattern refuses. */
const said = (value: unknown, rule = 'pattern') => {
  const issue = { source: 'body', field: 'price', rule, value } as const
  const { rule: refined, limit } = refineDecimal(issue, price)
  return [refined, limit]
}

describe('a decimal number that is refused', () => {
  it.each([
    ['', ['type', 'number']],
    [' ', ['type', 'number']],
    ['abc', ['type', 'number']],
    ['1,5', ['type', 'number']],
    ['1.2.3', ['type', 'number']],
    ['.', ['type', 'number']],
    ['+', ['type', 'number']],
    ['1e3', ['type', 'number']],
    ['0x10', ['type', 'number']],
    ['NaN', ['type', 'number']],
    ['Infinity', ['type', 'number']],
    ['٣', ['type', 'number']],
    ['1\n', ['type', 'number']],
    ['9'.repeat(31), ['type', 'number']],
    ['-0.01', ['minimum', 0]],
    ['-5', ['minimum', 0]],
    ['-5.999', ['minimum', 0]],
    ['100000000', ['maximum', 99_999_999.99]],
    ['99999999.999', ['maximum', 99_999_999.99]],
    ['9'.repeat(30), ['maximum', 99_999_999.99]],
    ['1.234', ['places', 2]],
    ['.125', ['places', 2]],
    ['5.', ['type', 'number']],
    ['.5', ['type', 'number']],
    ['+5', ['type', 'number']],
    ['-0', ['type', 'number']],
    ['0000000000007', ['type', 'number']],
  ])('%j is so for what is wrong with it as a number', (text, complaint) => {
    expect(said(text)).toEqual(complaint)
  })

  it('for anything but its pattern is left as it is', () => {
    expect(said(7, 'type')).toEqual(['type', undefined])
    expect(said('5', 'maxLength')).toEqual(['maxLength', undefined])
  })

  it('is never said to break what it keeps', () => {
    const text = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }).map(String),
      fc
        .tuple(fc.integer({ min: -200_000_000, max: 200_000_000 }), fc.stringMatching(/^\d{0,4}$/))
        .map(([whole, part]) => `${whole}.${part}`),
    )
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!pattern.test(value))
        const [rule] = said(value)
        const number = Number(value)
        if (rule === 'minimum') expect(number).toBeLessThan(0)
        if (rule === 'maximum') expect(number).toBeGreaterThan(99_999_999.99)
        if (rule === 'places') expect(number >= 0 && number <= 99_999_999.99).toBe(true)
        expect(['type', 'minimum', 'maximum', 'places']).toContain(rule)
      }),
    )
  })
})

describe('a JSON value', () => {
  it('that is a number is read as its text, and anything else is left', () => {
    expect([5, 0, 0.1, 99_999_999.99].map(readDecimal)).toEqual(['5', '0', '0.1', '99999999.99'])
    expect(['5.00', null, true, undefined].map(readDecimal)).toEqual(['5.00', null, true, undefined])
  })
})
