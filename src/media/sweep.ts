import type { Storage } from './storage.ts'

export interface SweepOptions {
  storage: Storage
  /** The folder of the keys that `isKnown` answers for: files of others are left alone. */
  folder: string
  /** Which of these keys have a row. */
  isKnown(keys: string[]): Promise<Set<string>>
  tempDir: string
  /** How old a file must be: longer than any request takes from its file to its row. */
  graceSeconds: number
  now: Date
}

export interface SweepCounts {
  /** Stored files that no row knew. */
  orphans: number
  /** What interrupted requests have left in the temporary folder and in the storage. */
  temp: number
}
