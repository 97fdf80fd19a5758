import multer from 'multer'
import { malformed, Problem, tooLarge } from '../kernel/problem.ts'
import { codeOf, problemFromFiles } from './file-failures.ts'

const TOO_LARGE = new Set<string>(['LIMIT_FILE_SIZE', 'LIMIT_FIELD_VALUE'])
const OF_THE_CLIENT = new Set(['ECONNRESET', 'EPIPE'])

/**
 * What a failure to receive a form means. What the parser says (a boundary that is missing, a part header
 * that is none, an end that never came) are plain Errors, as is a client that went away.
 */
export const toUploadProblem = (error: unknown): unknown => {
  if (error instanceof Problem) return error
  if (error instanceof multer.MulterError)
    return TOO_LARGE.has(error.code) ? tooLarge(error) : malformed(error)
  const problem = problemFromFiles(error)
  if (problem) return problem
  // What the file system says otherwise is our own mistake, such as a folder that is missing.
  const code = codeOf(error) ?? ''
  return /^E[A-Z]+$/.test(code) && !OF_THE_CLIENT.has(code) ? error : malformed(error)
}
