import type { Db } from '../db/connection.ts'
import { prepared, preparedOne } from '../db/prepared.ts'

export interface NewEntry {
  letter: string
  recipient: string
  data: Readonly<Record<string, unknown>>
  /** How long it is worth sending. */
  seconds: number
}

/** A mail that somebody is to send now. */
export interface Entry {
  id: number
  letter: string
  recipient: string
  data: Readonly<Record<string, unknown>>
  /** This one included. */
  tries: number
  isLate: boolean
}

export const insertEntry = async (db: Db, { letter, recipient, data, seconds }: NewEntry): Promise<void> => {
  await prepared(
    db,
    'mail.insert-entry',
    `insert into mail.queue (letter, recipient, data, expires_at)
     values ($1, $2, $3, now() + make_interval(secs => $4::integer))`,
    [letter, recipient, JSON.stringify(data), seconds],
  )
}

/** Takes the entry that has waited longest; for so many seconds nobody else does. */
export const takeEntry = (db: Db, leaseSeconds: number): Promise<Entry | undefined> =>
  preparedOne<Entry>(
    db,
    'mail.take-entry',
    `update mail.queue set tries = tries + 1, due_at = now() + make_interval(secs => $1::integer)
     where id = (
       select id from mail.queue where due_at <= now() order by due_at, id limit 1 for update skip locked)
     returning id, letter, recipient, data, tries, expires_at <= now() as "isLate"`,
    [leaseSeconds],
  )

export const putOff = async (db: Db, id: number, seconds: number): Promise<void> => {
  await prepared(
    db,
    'mail.put-off',
    'update mail.queue set due_at = now() + make_interval(secs => $2::integer) where id = $1',
    [id, seconds],
  )
}

export const deleteEntry = async (db: Db, id: number): Promise<void> => {
  await prepared(db, 'mail.delete-entry', 'delete from mail.queue where id = $1', [id])
}
