import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../db/log.ts'
import { unavailable } from '../kernel/problem.ts'

/** What a mail says. */
export interface Letter {
  subject: string
  text: string
  html?: string | undefined
}

/** A mail, ready to go to one address. */
export interface Mail extends Letter {
  to: string
}

/** Nobody will ever take this mail: the address is none, or its server has refused it for good. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
}

/** Sends mails, one by one. */
export interface Mailer {
  /**
   * Resolves when the next server, or the disk, has the mail.
   * @throws MailRefused; Problem `unavailable` for what may go well another time
   */
  send(mail: Mail): Promise<void>
}

export interface MailerOptions {
  /** The server that takes mails: `smtp://user:password@host:587`. Without one they become files. */
  smtpUrl?: string | undefined
  /** The folder of those files, one for each mail (RFC 5322). It is made with the first. */
  outboxDir: string
  /** The sender: `Agora <noreply@example.com>`. */
  from: string
  log: Log
  /** Whether to log the links in mails, for developers who have no mailbox. Never in production. */
  logLinks: boolean
}

/** Milliseconds for each step of talking to a mail server. */
const patience = 10_000

/** One address, and nothing that a header could take for more than that. */
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u

/** Hands a message on, or throws. */
type Deliver = (message: object) => Promise<void>

/** To the server at this address. */
const bySmtp = async (url: string): Promise<Deliver> => {
  // Commands never send a mail, and it takes a tenth of a second to load.
  const { createTransport } = await import('nodemailer')
  const smtp = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (message) => void (await smtp.sendMail(message))
}

/** Into a file of its own in this folder, which is there whole or not at all. */
const intoFolder = async (folder: string): Promise<Deliver> => {
  const { createTransport } = await import('nodemailer')
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (message) => {
    const { message: bytes } = await composer.sendMail(message)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(6).toString('hex')}`
    const temporary = join(folder, `.${name}.part`)
    try {
      const file = await open(temporary, 'wx', 0o600)
      try {
        await file.writeFile(bytes as Buffer)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, join(folder, `${name}.eml`))
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      throw error
    }
  }
}

/** Whether a server has refused this mail, rather than us or this moment. */
const isFinal = (error: unknown): boolean => {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500
}

const linksIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? []

/** Mails by SMTP where there is a server for them, else into a folder. */
export const createMailer = ({ smtpUrl, outboxDir, from, log, logLinks }: MailerOptions): Mailer => {
  let delivery: Promise<Deliver> | undefined

  return {
    async send({ to, subject, text, html }) {
      if (!addressShape.test(to)) throw new MailRefused('this is not one address')
      const message = {
        from,
        // As an object: nothing in it is read as a list.
        to: { name: '', address: to },
        subject: subject.replace(/\p{Cc}+/gu, ' '),
        text,
        ...(html !== undefined && { html }),
        // Keeps holiday notices from coming back (RFC 3834, 5).
        headers: { 'Auto-Submitted': 'auto-generated' },
      }
      try {
        delivery ??= smtpUrl === undefined ? intoFolder(outboxDir) : bySmtp(smtpUrl)
        await (await delivery)(message)
      } catch (error) {
        if (isFinal(error)) throw new MailRefused('the mail was refused', { cause: error })
        throw unavailable(error)
      }
      if (logLinks) log.info({ subject, links: linksIn(text) }, 'Sent a mail')
    },
  }
}
