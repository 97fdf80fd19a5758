/** The part of Dredd 14 that we use; it comes without types. */
declare module 'dredd' {
  import type { EventEmitter } from 'node:events'

  export interface Transaction {
    name: string
    origin: { actionName: string }
    fullPath: string
    request: { method: string; headers: Record<string, string>; body: string | Buffer; bodyEncoding?: string }
    expected: { statusCode: string; headers: Record<string, string>; body?: string; bodySchema?: object }
    /** The answer, once it came. */
    real?: {
      statusCode: number
      headers: Record<string, string | string[] | undefined>
      body?: string
      bodyEncoding?: 'utf-8' | 'base64'
    }
    /** Dredd's verdict, once it judged. */
    test?: { valid: boolean; message: string }
    /** Setting it makes Dredd count the transaction as failed. */
    fail?: string | boolean
  }

  export interface Stats {
    tests: number
    passes: number
    failures: number
    errors: number
    skipped: number
  }

  export default class Dredd {
    constructor(configuration: {
      endpoint: string
      path: string[]
      hookfiles: string[]
      emitter: EventEmitter
      reporter: string[]
      loglevel: 'silent' | 'error' | 'warning' | 'debug'
    })
    run(done: (error: Error | null | undefined, stats: Stats) => void): void
  }
}
