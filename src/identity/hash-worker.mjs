// @ts-check
// Plain JavaScript: Node 20 cannot load TypeScript in a worker. Lies beside passwords.ts, and beside the
// bundle that passwords.ts becomes part of.
import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { compareSync, hashSync } from 'bcryptjs'

/** What bcrypt looks at of a password, in bytes. */
const BCRYPT_BYTES = 72

/**
 * bcrypt cuts what is longer, and repeats what is shorter with a NUL between: `a` and `a\0a` are one to it.
 * @param {string} password
 */
const forBcrypt = (password) =>
  Buffer.byteLength(password) > BCRYPT_BYTES || password.includes('\0')
    ? createHash('sha256').update(password).digest('base64')
    : password

parentPort?.on(
  'message',
  /** @param {{ password: string, cost: number } | { password: string, bcrypt: string }} task */
  (task) => {
    const password = forBcrypt(task.password)
    parentPort?.postMessage(
      'bcrypt' in task ? compareSync(password, task.bcrypt) : hashSync(password, task.cost),
    )
  },
)
