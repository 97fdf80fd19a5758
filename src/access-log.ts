import type { Logger } from 'pino'
import type { Exchange } from './kernel/mount.ts'

/**
 * Writes a line for each request: `info`, or `error` with what was thrown when the fault is ours or our
 * neighbours'. The path is the operation's template, since a real one may hold a token.
 */
export const logExchange = (log: Logger, exchange: Exchange): void => {
  const isFault = exchange.status >= 500
  if (!isFault && !log.isLevelEnabled('info')) return
  const { api, operationId, method, path, status, requestId, milliseconds, problem } = exchange
  const line = {
    requestId,
    api,
    operationId,
    method,
    path,
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
  }
  if (isFault) log.error({ ...line, err: problem?.cause ?? problem }, 'Request failed')
  else log.info(line, 'Request')
}
