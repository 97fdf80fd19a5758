/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * A cell (RFC 4180). One that a spreadsheet would run gets a `'` before it, which spreadsheets read as "this is
 * text"; see https://owasp.org/www-community/attacks/CSV_Injection.
 */
const toCell = (text: string): string => {
  const harmless = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A line with its end. */
export const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`
