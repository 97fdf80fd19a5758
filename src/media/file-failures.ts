import { Problem, unavailable } from '../kernel/problem.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT'])
/** The device or its server fails, or the process has too many files open. */
const UNABLE = new Set([
  'EIO',
  'ENXIO',
  'EROFS',
  'ESTALE',
  'ETIMEDOUT',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'EAGAIN',
])

/** The code of a failure of Node's file system. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/**
 * What a failure of the file system means to the caller of the API.
 * @returns `undefined` for what is none, and for those that only a mistake of ours explains
 */
export const problemFromFiles = (error: unknown): Problem | undefined => {
  const code = codeOf(error) ?? ''
  if (FULL.has(code)) return new Problem('storage-full', { cause: error })
  return UNABLE.has(code) ? unavailable(error) : undefined
}
