// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import { createApiClient } from './runtime/client.js'

export { dataOf, ResponseError } from './runtime/answer.js'

const facts = {
  "base": "",
  "operations": {
    "POST /auth/token/": {
      "open": true
    },
    "POST /auth/token/refresh/": {
      "open": true
    },
    "PATCH /users/{username}/password/": {
      "open": true
    },
    "POST /users/{username}/password/reset/": {
      "open": true
    },
    "POST /users/": {
      "open": true
    },
    "PUT /users/{username}/pictureupload": {
      "form": "always"
    },
    "GET /events/category": {
      "open": true
    },
    "GET /events/tags": {
      "open": true
    },
    "GET /events": {
      "open": true
    },
    "GET /events/{id}": {
      "open": true
    },
    "POST /events/{id}/photo": {
      "form": "always"
    },
    "GET /events/{id}/calendar.ics": {
      "open": true,
      "parseAs": "text"
    },
    "GET /events/{id}/registrations.csv": {
      "parseAs": "text"
    },
    "GET /ticket/public": {
      "open": true
    }
  },
  "pages": {
    "/users": {
      "parameter": "page",
      "first": 1,
      "rows": "users",
      "last": "noOfPages"
    },
    "/events": {
      "parameter": "page",
      "first": 1,
      "rows": "events",
      "last": "noOfPages"
    },
    "/teams": {
      "parameter": "page",
      "first": 1,
      "rows": "result",
      "last": "pages"
    },
    "/ticket": {
      "parameter": "page",
      "first": 1,
      "rows": "result",
      "last": "pages"
    },
    "/ticket/public": {
      "parameter": "page",
      "first": 1,
      "rows": "result",
      "last": "pages"
    },
    "/ticket/{username}": {
      "parameter": "page",
      "first": 1,
      "rows": "result",
      "last": "pages"
    }
  },
  "refresh": {
    "path": "/auth/token/refresh/",
    "access": "access",
    "refresh": "refresh"
  }
}

export const createTechfesiaClient = (options) => createApiClient(facts, options)
