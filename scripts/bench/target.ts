import type { StackName } from './options.ts'

/** Buckets of the account that reads; the other account owns what `create` makes. */
export const bucketCount = 100

/** The name of the n-th bucket, counted from 1, in every stack. */
export const bucketName = (n: number): string => `Bucket ${n}`

/** Connections to PostgreSQL, the same for every stack. */
export const poolSize = 10

/** A stack that is up, with two accounts and 100 buckets. */
export interface Target {
  name: StackName
  /** `http://127.0.0.1:<port>` */
  origin: string
  pid: number
  /** Token of the account that owns the buckets. */
  readerToken: string
  /** Token of the account that creates: its rows must not lengthen the reader's list. */
  writerToken: string
  /** The reader's buckets, oldest first. */
  bucketIds: number[]
  /** Rejects when the process dies. */
  failure: Promise<never>
  stop(): Promise<void>
}

/** A request as every load tool can be told it. */
export interface WorkRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string
}
