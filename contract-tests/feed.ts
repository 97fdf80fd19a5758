import type { Document } from './document.ts'
import { readOperations } from './document.ts'
import type { Pair } from './operations.ts'

interface FeedOperation {
  operationId: string
  summary: string
  parameters: unknown[]
  responses: Record<string, unknown>
}

/**
 * The spec as Dredd gets it: what it needs to list each operation × status once, and nothing that its
 * parser stumbles over or multiplies transactions by (media types, nullable, headers). Answers are judged
 * by the true spec.
 * @param includes which pairs this run is about; the others are left out
 */
export const toFeed = (document: Document, includes: (pair: Pair) => boolean): object => {
  const paths: Record<string, Record<string, FeedOperation>> = {}
  for (const { operationId, method, path, responses } of readOperations(document).values()) {
    const statuses = Object.keys(responses).filter((status) =>
      includes({ operationId, status: Number(status) }),
    )
    if (statuses.length === 0) continue
    paths[path] ??= {}
    paths[path][method.toLowerCase()] = {
      operationId,
      // Dredd passes the summary on as the action's name, and the operationId nowhere.
      summary: operationId,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
        example: 'x',
      })),
      responses: Object.fromEntries(statuses.map((status) => [status, { description: status }])),
    }
  }
  return { openapi: '3.0.3', info: { title: document.info.title, version: '1' }, paths }
}
