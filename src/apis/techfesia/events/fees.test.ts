import { describe, expect, it } from 'vitest'
import { readFees } from './fees.ts'

describe('fees', () => {
  it.each<[sent: string | number | undefined, fees: string, fee: number]>([
    [undefined, '', 0],
    ['', '', 0],
    ['Free', 'Free', 0],
    ['Rs 300', 'Rs 300', 300],
    ['Rs.300', 'Rs.300', 300],
    ['Rs 1,500.50 for a team', 'Rs 1,500.50 for a team', 1500.5],
    ['1,50,000', '1,50,000', 150_000],
    ['200 or 300', '200 or 300', 200],
    [300, '300', 300],
    [0, '0', 0],
    [99.5, '99.5', 99.5],
  ])('of %j are the text, and the number in it', (sent, fees, fee) => {
    expect(readFees(sent)).toEqual({ fees, fee })
  })
})
