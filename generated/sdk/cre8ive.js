// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import { createApiClient } from './runtime/client.js'

export { dataOf, ResponseError } from './runtime/answer.js'

const facts = {
  "base": "/api",
  "operations": {
    "POST /signup/": {
      "open": true
    },
    "POST /verify-email/": {
      "open": true
    },
    "GET /signup/account-confirm-email/{key}/": {
      "open": true
    },
    "POST /verify-email/again/": {
      "open": true
    },
    "POST /login/": {
      "open": true
    },
    "POST /login/refresh/": {
      "open": true
    },
    "POST /google/": {
      "open": true
    },
    "PUT /user/": {
      "form": "files"
    },
    "PATCH /user/": {
      "form": "files"
    },
    "POST /password/reset/": {
      "open": true
    },
    "POST /password/reset/confirm/": {
      "open": true
    },
    "POST /password/reset/confirm/{uid}/{token}/": {
      "open": true
    },
    "POST /media/": {
      "form": "always"
    }
  },
  "pages": {
    "/users/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/users/{slug}/followers/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/users/{slug}/following/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/users/{slug}/showcases/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/users/{slug}/collaboration/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/users/{slug}/sadministrator/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/users/{slug}/cadministrator/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/skills/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/mostliked/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/mostlikedy/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/mostlikedm/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/mostlikedw/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/followingshowcases/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/{slug}/likers/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/{slug}/admin/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/{slug}/collaborator/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/{slug}/comments/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/showcase/comments/{pk}/replies/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/collaboration/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/collaboration/{slug}/likers/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/collaboration/{slug}/admin/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/collaboration/{slug}/interest/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/collaboration/{slug}/comments/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    },
    "/collaboration/comments/{pk}/replies/": {
      "parameter": "page",
      "first": 1,
      "rows": "results",
      "link": "next"
    }
  },
  "refresh": {
    "path": "/login/refresh/",
    "access": "access_token",
    "refresh": "refresh_token"
  }
}

export const createCre8iveClient = (options) => createApiClient(facts, options)
