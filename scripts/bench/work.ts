import type { WorkName } from './options.ts'
import { bucketName, type Target, type WorkRequest } from './target.ts'

/** One kind of request, and the answer that every stack owes to it. */
export interface WorkItem {
  request(target: Target): WorkRequest
  status: number
  /** The body in the form of `canonical`. */
  body: unknown
}

const readIndex = 49
const pageSize = 20
const newName = 'Climb Kilimanjaro'

const readTimes = { createdAt: 'ISO 8601, microseconds', modifiedAt: 'ISO 8601, microseconds' }
const bucketAt = (index: number) => ({ id: `bucket ${index}`, name: bucketName(index + 1), ...readTimes })

/** The work items by name. */
export const work: Record<WorkName, WorkItem> = {
  read: {
    request: (target) => ({
      method: 'GET',
      url: `${target.origin}/v1/bucketlists/${target.bucketIds[readIndex]}`,
      headers: bearer(target.readerToken),
    }),
    status: 200,
    body: { bucket: bucketAt(readIndex), status: 'success' },
  },
  list: {
    request: (target) => ({
      method: 'GET',
      url: `${target.origin}/v1/bucketlists/?limit=${pageSize}`,
      headers: bearer(target.readerToken),
    }),
    status: 200,
    body: {
      buckets: Array.from({ length: pageSize }, (_, index) => bucketAt(index)),
      count: 100,
      next: 'page 2',
      previous: null,
      status: 'success',
    },
  },
  create: {
    request: (target) => creation(target, JSON.stringify({ name: newName })),
    status: 201,
    body: {
      id: 'new number',
      name: newName,
      createdAt: 'HTTP date',
      modifiedAt: 'HTTP date',
      status: 'success',
    },
  },
}

/** Requests that must be refused: a stack that skips the token, the owner or the body does less work. */
export const refusals: Record<string, { request(target: Target): WorkRequest; status: number }> = {
  'a read without a token': {
    request: (target) => ({ ...work.read.request(target), headers: {} }),
    status: 401,
  },
  'a read with a forged token': {
    request: (target) => ({ ...work.read.request(target), headers: bearer(forged(target.readerToken)) }),
    status: 401,
  },
  "a read of another account's bucket": {
    request: (target) => ({ ...work.read.request(target), headers: bearer(target.writerToken) }),
    status: 404,
  },
  'a create without a name': { request: (target) => creation(target, '{}'), status: 400 },
}

function creation(target: Target, body: string): WorkRequest {
  return {
    method: 'POST',
    url: `${target.origin}/v1/bucketlists/`,
    headers: { ...bearer(target.writerToken), 'content-type': 'application/json' },
    body,
  }
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

/** The same token with another first character of the signature: the last one may hold unused bits. */
function forged(token: string): string {
  const at = token.lastIndexOf('.') + 1
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}
