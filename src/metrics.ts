import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Exchange } from './kernel/mount.ts'

export interface Metrics {
  /** Counts a request that an API answered. */
  count(exchange: Exchange): void
  /** Everything counted, in Prometheus' text format. */
  read(): Promise<string>
  readonly contentType: string
}

/** The process's figures: requests by operation and status, and whether revocations are heard. */
export const createMetrics = ({ isListening }: { isListening: () => boolean }): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'agora_request_seconds',
    help: 'Time from the end of the request head to the answer, by operation and status.',
    labelNames: ['api', 'operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'agora_revocations_heard',
    help: '1 while this node hears of revoked sessions at once, 0 while it asks the database each time.',
    registers: [registry],
    collect() {
      this.set(isListening() ? 1 : 0)
    },
  })
  // A child made once and kept costs a tenth of looking its labels up.
  const children = new Map<string, { observe(seconds: number): void }>()
  const childOf = ({ api, operationId, status }: Exchange) => {
    const key = `${operationId} ${status} ${api}`
    const known = children.get(key)
    if (known) return known
    const child = requests.labels(api, operationId, String(status))
    children.set(key, child)
    return child
  }
  return {
    count: (exchange) => childOf(exchange).observe(exchange.milliseconds / 1000),
    read: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
