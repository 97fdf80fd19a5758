import { chown, lchown, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** The operating system's account that PostgreSQL runs under. */
export interface Account {
  uid: number
  gid: number
}

const NOBODY: Account = { uid: 65534, gid: 65534 }

/**
 * The account to run PostgreSQL under, which refuses to run as root: the owner of the cluster when there is
 * one, else `postgres`, else `nobody`. `undefined` when we are not root: then it is our own.
 */
export const chooseAccount = async (clusterDir: string): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(clusterDir).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = await unprivileged()
  // A cluster that belongs to root was restored or copied by root: PostgreSQL could not open it.
  if (owner) await giveAll(clusterDir, account)
  return account
}

const unprivileged = async (): Promise<Account> => {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const entries = passwd.split('\n').map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = entries.find(([name]) => name === wanted) ?? []
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return NOBODY
}

const giveAll = async (folder: string, account: Account): Promise<void> => {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(path.join(entry.parentPath, entry.name), account.uid, account.gid)
  }
  await give(folder, account)
}

/** Makes a file or folder the account's own; does nothing for our own account. */
export const give = async (file: string, account: Account | undefined): Promise<void> => {
  if (account) await chown(file, account.uid, account.gid)
}

/** Whether the account may do `need` (4 read, 2 write, 1 execute or enter) by the file's mode bits. */
export const permits = async (file: string, account: Account, need: number): Promise<boolean> => {
  const { uid, gid, mode } = await stat(file)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & need) === need
}
