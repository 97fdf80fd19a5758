// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
/** What the compiler knows of each operation beyond `types.ts`. */
export interface Facts {
  createToken: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  refreshToken: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  uploadSmall: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  uploadMedium: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  uploadOriginal: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image' | 'too-large-area'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  uploadCustom: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image' | 'too-large-area'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  uploadThumbnail: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  listImages: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: 'limit' | 'offset'
    headers: Record<never, never>
    files: never
  }
  viewImage: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'expired'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listPlans: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: 'limit' | 'offset'
    headers: Record<never, never>
    files: never
  }
  createPlan: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getPlan: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  updatePlan: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'root-plan'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deletePlan: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'root-plan' | 'plan-in-use'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listUsers: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: 'limit' | 'offset'
    headers: Record<never, never>
    files: never
  }
  createUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'email-taken' | 'no-such-plan'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  updateUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-plan' | 'last-administrator'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'last-administrator'
    defaults: never
    headers: Record<never, never>
    files: never
  }
}

export const operations = {
  "createToken": {
    "operationId": "createToken",
    "method": "POST",
    "path": "/api/token/",
    "secured": false,
    "statuses": [
      201,
      400,
      401,
      405,
      413,
      415,
      429,
      503
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "email",
        "password"
      ]
    },
    "failures": {}
  },
  "refreshToken": {
    "operationId": "refreshToken",
    "method": "POST",
    "path": "/api/token/refresh/",
    "secured": false,
    "statuses": [
      200,
      400,
      401,
      405,
      413,
      415,
      503
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "refresh"
      ]
    },
    "failures": {
      "invalid-token": {
        "status": 401,
        "message": "Token is invalid or expired"
      },
      "expired-token": {
        "status": 401,
        "message": "Token is invalid or expired"
      },
      "revoked-token": {
        "status": 401,
        "message": "Token is invalid or expired"
      }
    }
  },
  "uploadSmall": {
    "operationId": "uploadSmall",
    "method": "POST",
    "path": "/api/upload/small/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      503,
      507
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [
          {
            "name": "title",
            "required": true,
            "type": "string"
          },
          {
            "name": "expired_time",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "image",
            "maxBytes": 20971520,
            "many": false
          }
        ]
      },
      "members": [
        "title",
        "image",
        "expired_time"
      ]
    },
    "failures": {
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      }
    }
  },
  "uploadMedium": {
    "operationId": "uploadMedium",
    "method": "POST",
    "path": "/api/upload/medium/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      503,
      507
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [
          {
            "name": "title",
            "required": true,
            "type": "string"
          },
          {
            "name": "expired_time",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "image",
            "maxBytes": 20971520,
            "many": false
          }
        ]
      },
      "members": [
        "title",
        "image",
        "expired_time"
      ]
    },
    "failures": {
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      }
    }
  },
  "uploadOriginal": {
    "operationId": "uploadOriginal",
    "method": "POST",
    "path": "/api/upload/original/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      503,
      507
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [
          {
            "name": "title",
            "required": true,
            "type": "string"
          },
          {
            "name": "expired_time",
            "required": false,
            "type": "integer"
          },
          {
            "name": "height",
            "required": false,
            "type": "integer"
          },
          {
            "name": "width",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "image",
            "maxBytes": 20971520,
            "many": false
          }
        ]
      },
      "members": [
        "title",
        "image",
        "expired_time",
        "height",
        "width"
      ]
    },
    "failures": {
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "too-large-area": {
        "status": 400,
        "field": "non_field_errors",
        "message": "Ensure width times height is at most 50000000."
      }
    }
  },
  "uploadCustom": {
    "operationId": "uploadCustom",
    "method": "POST",
    "path": "/api/upload/custom/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      503,
      507
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [
          {
            "name": "title",
            "required": true,
            "type": "string"
          },
          {
            "name": "expired_time",
            "required": false,
            "type": "integer"
          },
          {
            "name": "height",
            "required": true,
            "type": "integer"
          },
          {
            "name": "width",
            "required": true,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "image",
            "maxBytes": 20971520,
            "many": false
          }
        ]
      },
      "members": [
        "title",
        "image",
        "expired_time",
        "height",
        "width"
      ]
    },
    "failures": {
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "too-large-area": {
        "status": 400,
        "field": "non_field_errors",
        "message": "Ensure width times height is at most 50000000."
      }
    }
  },
  "uploadThumbnail": {
    "operationId": "uploadThumbnail",
    "method": "POST",
    "path": "/api/upload/thumbnail/{height}/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      503,
      507
    ],
    "parameters": [
      {
        "name": "height",
        "in": "path",
        "type": "integer"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [
          {
            "name": "title",
            "required": true,
            "type": "string"
          },
          {
            "name": "expired_time",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "image",
            "maxBytes": 20971520,
            "many": false
          }
        ]
      },
      "members": [
        "title",
        "image",
        "expired_time"
      ]
    },
    "failures": {
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "listImages": {
    "operationId": "listImages",
    "method": "GET",
    "path": "/api/list/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      405,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100,
        "default": 10
      },
      {
        "name": "offset",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 0,
        "maximum": 2147483647,
        "default": 0
      }
    ],
    "failures": {}
  },
  "viewImage": {
    "operationId": "viewImage",
    "method": "GET",
    "path": "/api/view/{uuid}/",
    "secured": false,
    "statuses": [
      200,
      304,
      400,
      403,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "uuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "media": {
      "200": "image/png"
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "expired": {
        "status": 403,
        "field": "error",
        "message": "Sorry, the link is expired"
      }
    }
  },
  "listPlans": {
    "operationId": "listPlans",
    "method": "GET",
    "path": "/api/admin/plans/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      405,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100,
        "default": 10
      },
      {
        "name": "offset",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 0,
        "maximum": 2147483647,
        "default": 0
      }
    ],
    "failures": {}
  },
  "createPlan": {
    "operationId": "createPlan",
    "method": "POST",
    "path": "/api/admin/plans/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      503
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "name",
        "thumbnail_heights",
        "original",
        "expiring_links",
        "custom_sizes"
      ]
    },
    "failures": {
      "name-taken": {
        "status": 400,
        "field": "name",
        "message": "plan with this name already exists."
      }
    }
  },
  "getPlan": {
    "operationId": "getPlan",
    "method": "GET",
    "path": "/api/admin/plans/{name}/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "name",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "updatePlan": {
    "operationId": "updatePlan",
    "method": "PUT",
    "path": "/api/admin/plans/{name}/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      409,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "name",
        "in": "path",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "thumbnail_heights",
        "original",
        "expiring_links",
        "custom_sizes"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "root-plan": {
        "status": 409,
        "message": "The plan ROOT cannot be changed."
      }
    }
  },
  "deletePlan": {
    "operationId": "deletePlan",
    "method": "DELETE",
    "path": "/api/admin/plans/{name}/",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      409,
      503
    ],
    "parameters": [
      {
        "name": "name",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "root-plan": {
        "status": 409,
        "message": "The plan ROOT cannot be changed."
      },
      "plan-in-use": {
        "status": 409,
        "message": "This plan is in use."
      }
    }
  },
  "listUsers": {
    "operationId": "listUsers",
    "method": "GET",
    "path": "/api/admin/users/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      405,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100,
        "default": 10
      },
      {
        "name": "offset",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 0,
        "maximum": 2147483647,
        "default": 0
      }
    ],
    "failures": {}
  },
  "createUser": {
    "operationId": "createUser",
    "method": "POST",
    "path": "/api/admin/users/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      503
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "email",
        "password",
        "plan"
      ]
    },
    "failures": {
      "email-taken": {
        "status": 400,
        "field": "email",
        "message": "user with this email already exists."
      },
      "no-such-plan": {
        "status": 400,
        "field": "plan",
        "message": "Invalid pk \"{plan}\" - object does not exist."
      }
    }
  },
  "updateUser": {
    "operationId": "updateUser",
    "method": "PATCH",
    "path": "/api/admin/users/{id}/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      409,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "integer"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "plan",
        "is_active",
        "password"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-plan": {
        "status": 400,
        "field": "plan",
        "message": "Invalid pk \"{plan}\" - object does not exist."
      },
      "last-administrator": {
        "status": 409,
        "message": "The last administrator must stay."
      }
    }
  },
  "deleteUser": {
    "operationId": "deleteUser",
    "method": "DELETE",
    "path": "/api/admin/users/{id}/",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      409,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "last-administrator": {
        "status": 409,
        "message": "The last administrator must stay."
      }
    }
  }
} as const
