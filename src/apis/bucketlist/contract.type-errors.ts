/**
 * What must not compile: never run, only read by `npm run types`, which fails when a line under
 * `@ts-expect-error` is right after all.
 */
import type { BucketlistHandlers } from './contract.ts'

type Only<Id extends keyof BucketlistHandlers> = Pick<BucketlistHandlers, Id>

declare const withoutLogin: Omit<BucketlistHandlers, 'login'>

// @ts-expect-error: login has no handler
export const missingHandler: BucketlistHandlers = withoutLogin

export const unknownHandler: Only<'logout'> = {
  logout: async () => ({ status: 200, body: { message: 'Successfully logged out', status: 'success' } }),
  // @ts-expect-error: no operation is called signOut
  signOut: async () => ({ status: 200, body: { message: 'Successfully logged out', status: 'success' } }),
}

export const undocumentedStatus: Only<'deleteBucket'> = {
  // @ts-expect-error: the spec has 200, not 204
  deleteBucket: async () => ({ status: 204 }),
}

export const failureAsReply: Only<'deleteBucket'> = {
  // @ts-expect-error: a documented failure is thrown, not answered
  deleteBucket: async () => ({
    status: 404,
    body: { message: 'Bucket resource cannot be found', status: 'failed' },
  }),
}

export const missingBody: Only<'deleteBucket'> = {
  // @ts-expect-error: the answer has no body
  deleteBucket: async () => ({ status: 200 }),
}

export const wrongMemberType: Only<'listBuckets'> = {
  // @ts-expect-error: count is a number
  listBuckets: async () => ({
    status: 200,
    body: { buckets: [], count: '0', next: null, previous: null, status: 'success' },
  }),
}

export const missingMember: Only<'listBuckets'> = {
  // @ts-expect-error: previous is missing
  listBuckets: async () => ({ status: 200, body: { buckets: [], count: 0, next: null, status: 'success' } }),
}

export const wrongMessage: Only<'logout'> = {
  // @ts-expect-error: the message is 'Successfully logged out'
  logout: async () => ({ status: 200, body: { message: 'Logged out', status: 'success' } }),
}

export const unknownPathParameter: Only<'getBucket'> = {
  async getBucket({ params }) {
    // @ts-expect-error: the parameter is called bucket_id
    throw params.id
  },
}

export const unknownQueryParameter: Only<'listBuckets'> = {
  // @ts-expect-error: no parameter is called sort
  async listBuckets({ query: { sort } }) {
    throw sort
  },
}

export const textWhereANumberComes: Only<'getBucket'> = {
  async getBucket({ params }) {
    // @ts-expect-error: an id arrives as a number
    throw params.bucket_id.trim()
  },
}

export const perhapsAbsent: Only<'listBuckets'> = {
  async listBuckets({ query: { page, q } }) {
    page.toFixed()
    // @ts-expect-error: unlike page, q has no default, and may be absent
    throw q.trim()
  },
}

export const unknownFailure: Only<'resetPassword'> = {
  async resetPassword({ fail }) {
    // @ts-expect-error: the spec has passwords-differ alone
    throw fail('nope')
  },
}

export const failureOfAnother: Only<'login'> = {
  async login({ fail }) {
    // @ts-expect-error: login has no failure of its own
    throw fail('passwords-differ')
  },
}

export const callerOfPublic: Only<'login'> = {
  async login({ caller }) {
    // @ts-expect-error: login is public, and has no caller
    throw caller.accountId
  },
}

export const unknownBodyMember: Only<'createBucket'> = {
  async createBucket({ body }) {
    // @ts-expect-error: the body has no title
    throw body.title
  },
}

export const bodyOfBodiless: Only<'logout'> = {
  async logout({ body }) {
    // @ts-expect-error: logout reads no body
    throw body.reason
  },
}

export const unknownService: Only<'logout'> = {
  // @ts-expect-error: the API is given no mail
  async logout({ mail }) {
    throw mail
  },
}
