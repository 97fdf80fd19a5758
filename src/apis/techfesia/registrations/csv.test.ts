import { describe, expect, it } from 'vitest'
import { toLine } from './csv.ts'

describe('a line of CSV', () => {
  it('holds its cells as they are', () => {
    expect(toLine(['a', '', 'b c', "d'e"])).toBe("a,,b c,d'e\r\n")
  })

  it('encloses what holds a comma, a quote or a line break', () => {
    expect(toLine(['a,b', 'say "hi"', 'one\ntwo', 'one\r\ntwo'])).toBe(
      '"a,b","say ""hi""","one\ntwo","one\r\ntwo"\r\n',
    )
  })

  it.each(['=1+1', '+911234567890', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")', '\rx'])(
    'has nothing that a spreadsheet would run: %j',
    (text) => {
      const cell = toLine([text]).trimEnd().replace(/^"/, '')
      expect(cell).toMatch(/^'/)
    },
  )
})
