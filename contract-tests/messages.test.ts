import { expect, test } from 'vitest'
import { alternativesOf } from './messages.ts'

test('the alternatives of a pattern are told apart, and no group is torn', () => {
  expect(alternativesOf('^(None|(a|b) is [|)0-9]+ long)$')).toEqual(['None', '(a|b) is [|)0-9]+ long'])
  expect(alternativesOf('^None$|^Too \\(much\\)$')).toEqual(['None', 'Too \\(much\\)'])
  expect(alternativesOf('^(a) or (b)$')).toEqual(['(a) or (b)'])
  expect(alternativesOf('^Wait [0-9]+ s$')).toEqual(['Wait [0-9]+ s'])
})
