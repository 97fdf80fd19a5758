// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import { createApiClient } from './runtime/client.js'

export { dataOf, ResponseError } from './runtime/answer.js'

const facts = {
  "base": "/api",
  "operations": {
    "POST /token/": {
      "open": true
    },
    "POST /token/refresh/": {
      "open": true
    },
    "POST /upload/small/": {
      "form": "always"
    },
    "POST /upload/medium/": {
      "form": "always"
    },
    "POST /upload/original/": {
      "form": "always"
    },
    "POST /upload/custom/": {
      "form": "always"
    },
    "POST /upload/thumbnail/{height}/": {
      "form": "always"
    },
    "GET /view/{uuid}/": {
      "open": true,
      "parseAs": "blob"
    }
  },
  "pages": {
    "/list/": {
      "parameter": "offset",
      "first": 0,
      "rows": "results",
      "link": "next"
    },
    "/admin/plans/": {
      "parameter": "offset",
      "first": 0,
      "rows": "results",
      "link": "next"
    },
    "/admin/users/": {
      "parameter": "offset",
      "first": 0,
      "rows": "results",
      "link": "next"
    }
  },
  "refresh": {
    "path": "/token/refresh/",
    "access": "access",
    "refresh": "refresh"
  }
}

export const createImagehostClient = (options) => createApiClient(facts, options)
