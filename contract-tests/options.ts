import { parseArgs } from 'node:util'
import type { Pair } from './operations.ts'

/** What the command line asks for. */
export interface Options {
  /** A running server; without it the run starts one of its own. */
  server: URL | undefined
  /** The APIs to test; all when empty. */
  apis: readonly string[]
  /** Which pairs to run; undefined for all. */
  only: ((pair: Pair) => boolean) | undefined
  /** The file for a JUnit report. */
  junit: string | undefined
}

export const usage = `npm run contract -- [options]
  --server URL             test this server; without it, one is built and started
  --api NAME               test only this API (may be repeated)
  --only OPERATION[:STATUS]  run only these pairs, for developers (may be repeated)
  --junit FILE             write a JUnit report as well, for CI systems
`

/** @throws Error that says what is wrong with the arguments */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      server: { type: 'string' },
      api: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      junit: { type: 'string' },
    },
  })
  if (values.server !== undefined && !/^https?:\/\/[^/]+\/?$/.test(values.server)) {
    throw new Error(
      `--server takes an address without a path, such as http://localhost:8000; not ${values.server}`,
    )
  }
  const wanted = values.only.map((one) => one.split(':'))
  return {
    server: values.server === undefined ? undefined : new URL(values.server),
    apis: values.api,
    junit: values.junit,
    only:
      wanted.length === 0
        ? undefined
        : ({ operationId, status }) =>
            wanted.some(([id, of]) => id === operationId && (of === undefined || Number(of) === status)),
  }
}
