import { randomInt } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const randomLetters = 6
/** With the hyphen and the random letters, what a slug's column takes. */
const longestStem = 100

const randomText = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** The words of a text in letters and digits of ASCII, between hyphens; empty where it has none. */
const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replace(/^-+|-+$/g, '')

/**
 * A slug for a name or a title: `ada-bello-x7k2p9`. The end is random, so that what there is cannot be told by
 * trying; with its hyphen, no slug is a segment of a documented path.
 * @param otherwise what a text without letters of ASCII begins with
 */
export const newSlug = (text: string, otherwise: string): string =>
  `${slugify(text) || otherwise}-${randomText(randomLetters)}`
