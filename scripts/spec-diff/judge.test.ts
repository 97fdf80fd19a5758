import { expect, it } from 'vitest'
import { nextBreaking } from './judge.ts'

it.each([
  ['1.2.3', '2.0.0'],
  ['10.0.0', '11.0.0'],
  ['0.1.0', '0.2.0'],
  ['0.9.4', '0.10.0'],
  ['2.0.0-rc.1', '3.0.0'],
])('after %s the first version that may break clients is %s', (version, next) => {
  expect(nextBreaking(version)).toBe(next)
})
