import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const common = {
  root,
  globalSetup: ['src/db/testing-setup.ts'],
  // For a machine that is busy with other things; how fast something is, is no subject of a test.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: 'forks' as const,
}

/** Tests that only talk to servers of their own: their files may share a process, and what it has loaded. */
const throughHttp = ['src/apis/**/*.test.ts', 'src/kernel/**/*.test.ts']

// biome-ignore lint/style/noDefaultExport: vitest loads its configuration by its default export.
export default defineConfig({
  test: {
    // The default on two cores is one, and half of the time is spent waiting: for PostgreSQL, for processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { ...common, name: 'apis', include: throughHttp, isolate: false } },
      {
        test: {
          ...common,
          name: 'rest',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'contract-tests/**/*.test.ts'],
          exclude: throughHttp,
        },
      },
    ],
  },
})
