import { expect } from 'vitest'
import type { Answer, TestServer } from '../../../testing.ts'
import { type Booth, type Changes, type Item, type Member, sync } from '../testing.ts'
import { readCursor } from './cursor.ts'
import { readChanges } from './feed.ts'

/** An offline client's copy of an account's booths and items, kept by the feed alone. */
export class Client {
  readonly booths = new Map<number, Booth>()
  readonly items = new Map<number, Item>()
  /** Media whose files the client has. */
  readonly media = new Set<number>()
  cursor: string | undefined
  readonly #server: TestServer
  readonly #member: Member
  /** Every entry that it was told of, as it was told. */
  readonly #told = new Set<string>()

  constructor(server: TestServer, member: Member) {
    this.#server = server
    this.#member = member
  }

  /** Reads so many pages of so many entries, or to the end. */
  async read({ size, pages = Number.POSITIVE_INFINITY }: { size: number; pages?: number }): Promise<void> {
    for (let left = pages; left > 0; left -= 1) {
      const changes = await this.#readPage(size)
      this.#apply(changes)
      this.cursor = changes.cursor
      if (!changes.has_more) return
    }
  }

  /** As `GET /sync/`, which does it by 500 at once. */
  async #readPage(size: number): Promise<Changes> {
    if (size >= 500) return sync(this.#member, this.cursor)
    const accountId = this.#member.id
    const since = this.cursor === undefined ? null : (readCursor(this.cursor, accountId) ?? Number.NaN)
    const origin = this.#server.url
    const changes = await readChanges(this.#server.db, { accountId, since, origin, limit: size })
    if (!changes) throw new Error('the cursor is none')
    return changes
  }

  #apply({ booths, items, deleted }: Changes): void {
    for (const booth of booths) {
      this.#hear('booth', booth)
      this.booths.set(booth.id, booth)
      for (const { id } of [...booth.images, ...booth.videos]) this.media.add(id)
    }
    for (const item of items) {
      this.#hear('item', item)
      this.items.set(item.id, item)
      for (const { id } of item.images) this.media.add(id)
    }
    // Nothing goes but what the feed says is gone: with a booth it must name all that was in it.
    for (const id of deleted.booths) this.#bury('booth', id, this.booths)
    for (const id of deleted.items) this.#bury('item', id, this.items)
    for (const id of [...deleted.images, ...deleted.videos]) this.#bury('medium', id, this.media)
  }

  /** A revision is told once. */
  #hear(kind: string, entry: Booth | Item): void {
    const told = `${kind} ${JSON.stringify(entry)}`
    expect(this.#told.has(told), `told twice: ${told}`).toBe(false)
    this.#told.add(told)
    expect(this.#told.has(`${kind} ${entry.id} is gone`), `told of after its end: ${told}`).toBe(false)
  }

  #bury(kind: string, id: number, things: Pick<Set<number>, 'delete'>): void {
    const told = `${kind} ${id} is gone`
    expect(this.#told.has(told), `told twice: ${told}`).toBe(false)
    this.#told.add(told)
    things.delete(id)
  }
}

/**
 * A create whose answer may be lost on the way, and which is sent again with its key until there is one.
 * @param patience milliseconds after which the client hangs up; undefined for one that hears the first answer
 */
export const createOnce = async (
  { url }: Pick<TestServer, 'url'>,
  { token }: Pick<Member, 'token'>,
  { path, body, key, patience }: { path: string; body: object; key: string; patience?: number | undefined },
): Promise<Pick<Answer, 'status' | 'body'>> => {
  const send = async (signal?: AbortSignal) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        Connection: 'close',
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    })
    return { status: response.status, body: await response.json() }
  }
  const first = patience === undefined ? undefined : await send(AbortSignal.timeout(patience)).catch(() => {})
  let answer = first ?? (await send())
  // The first one may be running still.
  while (/still running/.test(JSON.stringify(answer.body))) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    answer = await send()
  }
  if (first && first.status !== 409) expect(await send()).toEqual(answer)
  return answer
}
