import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A mail, as far as it is read here. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Milliseconds: mails are sent in the background. */
const PATIENCE = 10_000

/** The bytes that quoted-printable stands for, as UTF-8 (RFC 2045, 6.7). */
const decodeText = (text: string): string => {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

/** Reads a mail of one part (RFC 5322). */
export const readMail = (source: string): Mail => {
  const end = source.indexOf('\r\n\r\n')
  const head = source.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const body = source.slice(end + 4)
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const isQuoted = /^quoted-printable$/i.test(header('Content-Transfer-Encoding'))
  const text = (isQuoted ? decodeText(body) : body).replaceAll('\r\n', '\n')
  return { to: header('To'), subject: header('Subject'), text }
}

/**
 * Hands out the mails that a server writes into a folder, each once.
 * @returns the next mail to an address; it throws when none comes within 10 s
 */
export const createMailbox = (folder: string): ((address: string) => Promise<Mail>) => {
  const known = new Set<string>()
  const waiting: Mail[] = []

  const look = async (): Promise<void> => {
    // The folder comes with the first mail.
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((one) => one.endsWith('.eml') && !known.has(one)).sort()) {
      known.add(name)
      waiting.push(readMail(await readFile(join(folder, name), 'latin1')))
    }
  }

  return async (address) => {
    const limit = Date.now() + PATIENCE
    for (;;) {
      await look()
      const at = waiting.findIndex(({ to }) => to === address)
      const [mail] = at < 0 ? [] : waiting.splice(at, 1)
      if (mail) return mail
      if (Date.now() > limit) throw new Error(`no mail to ${address} came within ${PATIENCE / 1000} s`)
      await sleep(5)
    }
  }
}
