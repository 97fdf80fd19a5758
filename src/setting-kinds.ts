/** The kinds of settings, each with the words for a value that does not do. */
import { z } from 'zod'

export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `must be a whole number from ${least} to ${most}`)
        .max(most, `must be a whole number from ${least} to ${most}`),
    )

export const address = (schemes: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `must be an address such as ${example}`,
    )

/** What paths are put behind: it loses the slash at its end. */
export const baseAddress = (example: string) =>
  address(['http:', 'https:'], example)
    .refine(
      (text) => !URL.canParse(text) || !/[?#@]/.test(text),
      `must be scheme, host and perhaps a path, such as ${example}`,
    )
    .transform((text) => text.replace(/\/+$/, ''))
