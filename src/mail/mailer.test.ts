import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMailer, type Mailer, type MailerOptions } from './mailer.ts'
import { type SmtpServer, startSmtpServer } from './testing-smtp.ts'

let folder: string
let outboxDir: string
const lines: { fields: object; message: string }[] = []
const note = (fields: object, message: string) => void lines.push({ fields, message })
const log = { info: note, warn: note, error: note }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-mail-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  outboxDir = join(await mkdtemp(join(folder, 'box-')), 'outbox')
  lines.length = 0
})

const mailer = (options: Partial<MailerOptions> = {}): Mailer =>
  createMailer({ outboxDir, from: 'Agora <noreply@example.com>', log, logLinks: false, ...options })
const mail = { to: 'ada@example.com', subject: 'Welcome', text: 'Open https://example.com/a?b=c now.\n' }
const written = async (): Promise<string[]> => {
  const names = await readdir(outboxDir)
  return Promise.all(names.map((name) => readFile(join(outboxDir, name), 'utf8')))
}
const headersOf = (content: string): string[] => (content.split('\r\n\r\n')[0] ?? '').split('\r\n')

const badAddresses = [
  'ada@example.com\r\nBcc: eve@example.com',
  'ada@example.com\n',
  'ada@example.com, eve@example.com',
  'ada@example.com;eve@example.com',
  'Ada <ada@example.com>',
  '"ada"@example.com',
  'group:ada@example.com;',
  'ada',
  'ada@b@example.com',
  '',
]

describe('without a server', () => {
  it('each mail becomes a file of its own, for its owner’s eyes alone', async () => {
    await Promise.all([mailer().send(mail), mailer().send(mail)])
    const names = await readdir(outboxDir)
    expect(names).toHaveLength(2)
    expect(names.every((name) => name.endsWith('.eml'))).toBe(true)
    const mode = async (path: string) => (await stat(path)).mode & 0o777
    expect(await mode(outboxDir)).toBe(0o700)
    expect(await mode(join(outboxDir, names[0] ?? ''))).toBe(0o600)
    const [content = ''] = await written()
    expect(headersOf(content)).toEqual(
      expect.arrayContaining([
        'From: Agora <noreply@example.com>',
        'To: ada@example.com',
        'Subject: Welcome',
        'Auto-Submitted: auto-generated',
        expect.stringMatching(/^Date: /),
        expect.stringMatching(/^Message-ID: <.+@example\.com>$/),
      ]),
    )
    expect(content).toContain('Open https://example.com/a?b=c now.')
  })

  it('a subject adds no header', async () => {
    await mailer().send({ ...mail, subject: 'Hi\r\nBcc: eve@example.com\r\n\r\n<b>' })
    const [content = ''] = await written()
    expect(headersOf(content)).toContain('Subject: Hi Bcc: eve@example.com <b>')
    expect(headersOf(content).some((line) => /^bcc/i.test(line))).toBe(false)
  })

  it('carries HTML beside its text, and letters beyond ASCII', async () => {
    await mailer().send({ ...mail, subject: 'Grüße', text: 'Grüße', html: '<p>Grüße</p>' })
    const [content = ''] = await written()
    expect(content).toContain('Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=')
    expect(content).toContain('Content-Type: multipart/alternative;')
    expect(content).toContain('<p>Gr=C3=BC=C3=9Fe</p>')
  })

  it.each(badAddresses)('goes to one address and no other: %j', async (to) => {
    await expect(mailer().send({ ...mail, to })).rejects.toMatchObject({ name: 'MailRefused' })
    await expect(readdir(outboxDir)).rejects.toThrow('ENOENT')
  })

  it('is unavailable when the disk does not take it, and leaves no part of a file', async () => {
    await writeFile(outboxDir, 'a file where the folder should be')
    await expect(mailer().send(mail)).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it('logs links for developers, and for nobody else', async () => {
    await mailer().send(mail)
    expect(lines).toEqual([])
    await mailer({ logLinks: true }).send(mail)
    expect(lines).toEqual([
      { fields: { subject: 'Welcome', links: ['https://example.com/a?b=c'] }, message: 'Sent a mail' },
    ])
  })
})

describe('with a server', () => {
  let smtp: SmtpServer
  beforeAll(async () => {
    smtp = await startSmtpServer()
  })
  afterAll(() => smtp.close())
  beforeEach(() => {
    smtp.mails.length = 0
  })

  it('the server gets each mail, for its one recipient, and no file is written', async () => {
    await mailer({ smtpUrl: smtp.url }).send({ ...mail, text: 'Hello.\n.\nStill here.\n' })
    expect(smtp.mails).toEqual([
      { from: 'noreply@example.com', to: ['ada@example.com'], content: expect.any(String) },
    ])
    const { content } = smtp.mails[0] as (typeof smtp.mails)[0]
    expect(headersOf(content)).toContain('Subject: Welcome')
    expect(content).toContain('Hello.\r\n.\r\nStill here.')
    await expect(readdir(outboxDir)).rejects.toThrow('ENOENT')
  })

  it.each(badAddresses)('nothing is sent to what is no address: %j', async (to) => {
    await expect(mailer({ smtpUrl: smtp.url }).send({ ...mail, to })).rejects.toMatchObject({
      name: 'MailRefused',
    })
    expect(smtp.mails).toEqual([])
  })

  it('a recipient whom the server refuses for good is told from one whom it refuses for now', async () => {
    const send = (to: string) => mailer({ smtpUrl: smtp.url }).send({ ...mail, to })
    await expect(send('gone-ada@example.com')).rejects.toMatchObject({ name: 'MailRefused' })
    await expect(send('busy-ada@example.com')).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it('is unavailable when the server does not know us, is not there, or says something else', async () => {
    const send = (smtpUrl: string) => mailer({ smtpUrl }).send(mail)
    await expect(send(smtp.url.replace('secret', 'wrong'))).rejects.toMatchObject({ kind: 'unavailable' })
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await expect(send(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({ kind: 'unavailable' })
    await new Promise((resolve) => other.close(resolve))
    await expect(send(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
