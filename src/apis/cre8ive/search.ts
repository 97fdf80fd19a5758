/** The pattern of ILIKE that finds the text anywhere, with `%`, `_` and `\` meaning themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
