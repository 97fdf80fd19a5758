// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import { createApiClient } from './runtime/client.js'

export { dataOf, ResponseError } from './runtime/answer.js'

const facts = {
  "base": "/v1",
  "operations": {
    "POST /auth/register": {
      "open": true
    },
    "POST /auth/login": {
      "open": true
    }
  },
  "pages": {
    "/bucketlists/": {
      "parameter": "page",
      "first": 1,
      "rows": "buckets",
      "link": "next"
    },
    "/bucketlists/{bucket_id}/items/": {
      "parameter": "page",
      "first": 1,
      "rows": "items",
      "link": "next"
    }
  }
}

export const createBucketlistClient = (options) => createApiClient(facts, options)
