import { onTestFinished } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'

/**
 * Another node on the database, with the keys of the data directory; closed after the test. Its connections
 * end with their answer: kept alive, they would hold up its close by a second.
 */
export const startNode = async (
  beside: Pick<TestServer, 'db' | 'databaseUrl'>,
  dataDir: string,
  guard: 'on' | 'off' = 'on',
): Promise<TestServer> => {
  const node = await startTestServer({ beside, dataDir, settings: { OPENAPI_GUARD: guard } })
  onTestFinished(() => node.close())
  return {
    ...node,
    call: (method, path, options) =>
      node.call(method, path, { ...options, headers: { Connection: 'close', ...options?.headers } }),
  }
}
