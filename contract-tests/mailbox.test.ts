import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMailer } from '../src/mail/mailer.ts'
import { createMailbox, readMail } from './mailbox.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-mailbox-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

test('each mail is handed out once, to whom it is for, the oldest first, also one that is yet to come', async () => {
  const outboxDir = join(folder, 'outbox')
  const mailTo = createMailbox(outboxDir)
  const early = mailTo('ada@example.com')
  const mailer = createMailer({ outboxDir, from: 'Agora <noreply@example.com>', log, logLinks: false })
  const text = `Grüße: https://example.com/${'x'.repeat(80)}/?a=b\n`
  await mailer.send({ to: 'chidi@example.com', subject: 'Other', text: 'none' })
  await mailer.send({ to: 'ada@example.com', subject: 'First', text })
  await mailer.send({ to: 'ada@example.com', subject: 'Second', text: 'two' })
  expect(await early).toEqual({ to: 'ada@example.com', subject: 'First', text })
  expect(await mailTo('ada@example.com')).toMatchObject({ subject: 'Second' })
  await writeFile(join(outboxDir, '.begun.part'), 'To: chidi@example.com\r\n\r\n')
  expect(await mailTo('chidi@example.com')).toMatchObject({ subject: 'Other' })
})

test('a header may go on in the next line', () => {
  expect(readMail('Subject: one\r\n two\r\nTo: ada@example.com\r\n\r\ntext\r\n')).toEqual({
    to: 'ada@example.com',
    subject: 'one two',
    text: 'text\n',
  })
})
