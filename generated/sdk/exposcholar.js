// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import { createApiClient } from './runtime/client.js'

export { dataOf, ResponseError } from './runtime/answer.js'

const facts = {
  "base": "/api/v1",
  "operations": {
    "POST /register/": {
      "open": true
    },
    "POST /token/": {
      "open": true
    },
    "POST /token/refresh/": {
      "open": true
    },
    "GET /health/": {
      "open": true
    },
    "POST /booths/": {
      "keyed": true,
      "form": "files"
    },
    "PUT /booths/{booth_pk}/": {
      "form": "files"
    },
    "POST /booths/{booth_pk}/images/": {
      "keyed": true,
      "form": "always"
    },
    "POST /booths/{booth_pk}/videos/": {
      "keyed": true,
      "form": "always"
    },
    "POST /booths/{booth_pk}/items/": {
      "keyed": true,
      "form": "files"
    },
    "PUT /booths/{booth_pk}/items/{item_pk}/": {
      "form": "files"
    },
    "POST /booths/{booth_pk}/items/{item_pk}/images/": {
      "keyed": true,
      "form": "always"
    }
  },
  "pages": {
    "/booths/list/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/booths/{booth_pk}/items/list/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/sync/": {
      "parameter": "since",
      "cursor": "cursor",
      "more": "has_more"
    }
  },
  "refresh": {
    "path": "/token/refresh/",
    "access": "access",
    "refresh": "refresh"
  }
}

export const createExposcholarClient = (options) => createApiClient(facts, options)
