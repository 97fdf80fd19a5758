import { setTimeout as sleep } from 'node:timers/promises'
import type { Knex } from 'knex'
import type { Db } from '../db/connection.ts'
import type { Log } from '../db/log.ts'
import { type Letter, type Mail, type Mailer, MailRefused } from './mailer.ts'
import { deleteEntry, type Entry, insertEntry, putOff, takeEntry } from './queries.ts'

/**
 * Writes a letter when it is about to be sent; undefined when there is nothing to say any more. What it keeps
 * in the database (the hash of a key) is committed before the letter goes. A letter about an account that was
 * found by an address says `to`, the address that the account has: the one given may merely look like it.
 */
export type WriteLetter = (
  trx: Db,
  to: string,
  data: Readonly<Record<string, unknown>>,
) => Promise<(Letter & Partial<Pick<Mail, 'to'>>) | undefined>

/** By name, `<api>.<letter>`: all the letters that there are. */
export type Letters = Readonly<Record<string, WriteLetter>>

export interface QueuedMail {
  /** One of the names of `Letters`. */
  letter: string
  to: string
  /** What the letter is about. No secrets: they wait in the database. */
  data?: Readonly<Record<string, unknown>>
  /** How long it is worth sending, in seconds; a day unless told. */
  seconds?: number
}

/** Mails that are certain to go: they wait in the database, and are sent in the background. */
export interface MailQueue {
  /** Adds a mail, which goes when the transaction has committed, and never when it has not. */
  add(trx: Db, mail: QueuedMail): Promise<void>
  /** Begins to send what waits, also what other nodes have left. */
  start(): void
  /** Sends what is due now. */
  drain(): Promise<void>
  /** Waits a moment for what is being sent; what is not sent by then is sent again after the next start. */
  close(): Promise<void>
}

export interface MailQueueOptions {
  db: Db
  mailer: Mailer
  letters: Letters
  log: Log
}

/** How often to look for what other nodes have left, and for what is to be tried again, in milliseconds. */
const lookEvery = 5_000
/** Mails on their way at once. */
const lanes = 2
/** Longer than sending one can take, in seconds: a mail whose sender died goes again after this. */
const leaseSeconds = 120
const usualSeconds = 24 * 60 * 60
/** Milliseconds that a stop waits for. */
const closePatience = 3_000

/** Seconds until the next try: 10, 20, 40 … up to an hour. */
const backoff = (tries: number): number => Math.min(10 * 2 ** Math.min(tries - 1, 20), 3600)

/** A savepoint is released long before what it did can be seen by others. */
const outermost = (trx: Knex.Transaction): Knex.Transaction =>
  trx.parentTransaction ? outermost(trx.parentTransaction) : trx

export const createMailQueue = ({ db, mailer, letters, log }: MailQueueOptions): MailQueue => {
  let running: Promise<void> | undefined
  let wanted = false
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const deliver = async ({ letter, recipient, data }: Entry): Promise<void> => {
    const write = letters[letter]
    if (!write) throw new MailRefused(`nobody writes ${letter}`)
    const written = await db.transaction((trx) => write(trx, recipient, data))
    if (written) await mailer.send({ to: recipient, ...written })
  }

  const handle = async (entry: Entry): Promise<void> => {
    const about = { mail: entry.id, letter: entry.letter, tries: entry.tries }
    try {
      if (entry.isLate) log.error(about, 'Gave a mail up: it is too late for it')
      else await deliver(entry)
    } catch (error) {
      if (!(error instanceof MailRefused)) {
        log.warn({ ...about, err: error }, 'Could not send a mail: it will be tried again')
        return putOff(db, entry.id, backoff(entry.tries))
      }
      log.error({ ...about, err: error }, 'Gave a mail up: it was refused')
    }
    await deleteEntry(db, entry.id)
  }

  const lane = async (): Promise<void> => {
    while (!closed) {
      const entry = await takeEntry(db, leaseSeconds)
      if (!entry) return
      await handle(entry)
    }
  }

  const run = async (): Promise<void> => {
    try {
      while (wanted && !closed) {
        wanted = false
        await Promise.all(Array.from({ length: lanes }, lane))
      }
    } finally {
      running = undefined
    }
  }

  /** Looks until nothing is due; whoever calls meanwhile makes it look once more. */
  const drain = (): Promise<void> => {
    wanted = true
    running ??= run()
    return running
  }

  const look = (): void => {
    if (timer === undefined || closed) return
    drain().catch((error: unknown) => {
      if (!closed) log.warn({ err: error }, 'Could not look for mails to send')
    })
  }

  return {
    async add(trx, { letter, to, data = {}, seconds = usualSeconds }) {
      await insertEntry(trx, { letter, recipient: to, data, seconds })
      if (trx.isTransaction) void outermost(trx as Knex.Transaction).executionPromise.then(look, () => {})
      else look()
    },
    start() {
      timer = setInterval(look, lookEvery).unref()
      look()
    },
    drain,
    async close() {
      closed = true
      clearInterval(timer)
      await Promise.race([running?.catch(() => {}), sleep(closePatience, undefined, { ref: false })])
    },
  }
}
