/** The part of Dredd 14 that we use; it comes without types. */
import type { EventEmitter } from 'node:events'

export interface Transaction {
  readonly origin: { readonly actionName: string }
  fullPath: string
  request: { method: string; headers: Record<string, string>; body: string | Buffer }
  expected: { statusCode: string; headers: Record<string, string>; bodySchema?: object }
  /** The answer, once it came. */
  readonly real?: {
    readonly statusCode: number
    readonly headers: Record<string, string | string[] | undefined>
    readonly body?: string
    readonly bodyEncoding?: 'utf-8' | 'base64'
  }
  /** Dredd's verdict, once it judged. */
  readonly test?: { readonly valid?: boolean; readonly message: string }
  /** Setting it makes Dredd count the transaction as failed. */
  fail?: string | boolean
  /** Setting it makes Dredd send nothing, and count the transaction as skipped. */
  skip?: boolean
}

export interface Stats {
  readonly tests: number
  readonly passes: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

export interface Configuration {
  endpoint: string
  apiDescriptions: { location: string; content: string }[]
  hookfiles: string[]
  emitter: EventEmitter
  reporter: string[]
  loglevel: 'silent' | 'error' | 'warning' | 'debug'
}

export type Dredd = new (
  configuration: Configuration,
) => { run(done: (error: Error | null | undefined, stats: Stats) => void): void }
