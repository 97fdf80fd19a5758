import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as a server has taken it. */
export interface TakenMail {
  from: string
  to: string[]
  /** RFC 5322. */
  content: string
}

export interface SmtpServer {
  url: string
  mails: TakenMail[]
  close(): Promise<void>
}

/** Answers for recipients that begin so: refused for good, and for now. */
export const refusals = { 'gone-': 550, 'busy-': 451 } as const

/** A real SMTP server, in this process, that wants a login. */
export const startSmtpServer = async (): Promise<SmtpServer> => {
  const mails: TakenMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      if (username === 'agora' && password === 'secret') done(null, { user: username })
      else done(new Error('who are you?'))
    },
    onRcptTo({ address }, _session, done) {
      const found = Object.entries(refusals).find(([start]) => address.startsWith(start))
      done(found ? Object.assign(new Error('not this one'), { responseCode: found[1] }) : null)
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({ address }) => address)
        mails.push({ from, to, content: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://agora:secret@127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
