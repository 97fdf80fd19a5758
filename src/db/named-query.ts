import { prepareValue } from 'pg/lib/utils.js'
import type { Session } from './session.ts'

type Parse = (text: string) => unknown

/** How the rows of one statement are built; stays with the connection as long as the statement does. */
interface Columns {
  names: string[]
  parsers: Parse[]
  /** All columns, so that each row has its shape from the beginning. */
  blank: Record<string, unknown>
}

const NONE: Columns = { names: [], parsers: [], blank: {} }

/** The part of pg's connection that its queries write to. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void }
  /** SQL by statement name: what PostgreSQL has prepared, and what it was asked to. */
  readonly parsedStatements: Record<string, string>
  readonly submittedNamedStatements: Record<string, string>
  parse(message: { name: string; text: string }): void
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: typeof prepareValue }): void
  describe(message: { type: 'P' }): void
  execute(message: object): void
  sync(): void
}

/** The columns of the prepared statements of each connection, by name. */
const described = new WeakMap<Wire, Map<string, Columns>>()

const columnsOn = (wire: Wire): Map<string, Columns> => {
  const columns = described.get(wire) ?? new Map<string, Columns>()
  described.set(wire, columns)
  return columns
}

export interface NamedResult {
  rows: Record<string, unknown>[]
  /** Rows returned or changed. */
  count: number
}

type Callback = (error: Error | null, result?: NamedResult) => void

/**
 * A prepared statement on its way through pg's client (its `Submittable`, as pg-cursor is one). pg's own
 * query asks PostgreSQL to describe the columns at each run and builds their parsers anew; a prepared
 * statement cannot change them, so this one asks once for each connection.
 */
export class NamedQuery {
  readonly name: string
  readonly text: string
  callback: Callback
  readonly #values: readonly unknown[]
  readonly #session: Session
  #known: Map<string, Columns> | undefined
  #columns: Columns | undefined
  #rows: Record<string, unknown>[] = []
  #count = 0
  #failure: Error | undefined

  constructor(session: Session, name: string, text: string, values: readonly unknown[], callback: Callback) {
    this.#session = session
    this.name = name
    this.text = text
    this.#values = values
    this.callback = callback
  }

  /** pg calls this when the connection is free for us. @returns an error to refuse with */
  submit(wire: Wire): Error | null {
    const { parsedStatements, submittedNamedStatements, stream } = wire
    const previous = parsedStatements[this.name] ?? submittedNamedStatements[this.name]
    if (previous !== undefined && previous !== this.text) {
      return new Error(`Two statements are named ${this.name}`)
    }
    this.#known = columnsOn(wire)
    this.#columns = this.#known.get(this.name)
    stream.cork()
    try {
      if (previous === undefined) {
        wire.parse({ name: this.name, text: this.text })
        submittedNamedStatements[this.name] = this.text
      }
      wire.bind({ statement: this.name, values: this.#values, valueMapper: prepareValue })
      if (!this.#columns) wire.describe({ type: 'P' })
      wire.execute({})
      wire.sync()
    } catch (error) {
      // A value that cannot be sent: PostgreSQL waits for the end of what was sent before.
      wire.sync()
      this.#failure = error instanceof Error ? error : new Error(String(error))
    } finally {
      stream.uncork()
    }
    return null
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const names = fields.map((field) => field.name)
    this.#columns = {
      names,
      parsers: fields.map(({ dataTypeID }) => this.#session.getTypeParser(dataTypeID, 'text')),
      blank: Object.fromEntries(names.map((name) => [name, null])),
    }
    this.#known?.set(this.name, this.#columns)
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (!this.#columns || this.#failure) return
    const { names, parsers, blank } = this.#columns
    const row = { ...blank }
    try {
      for (let at = 0; at < fields.length; at++) {
        const text = fields[at]
        if (text != null) row[names[at] as string] = parsers[at]?.(text)
      }
    } catch (error) {
      this.#failure = error as Error
    }
    this.#rows.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#count = Number(text.slice(text.lastIndexOf(' ') + 1)) || 0
    if (!this.#columns) this.#known?.set(this.name, NONE)
  }

  handleEmptyQuery(): void {}

  handleReadyForQuery(): void {
    if (this.#failure) this.callback(this.#failure)
    else this.callback(null, { rows: this.#rows, count: this.#count })
  }

  handleError(error: Error): void {
    this.callback(this.#failure ?? error)
  }
}
