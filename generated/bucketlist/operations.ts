// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
/** What the compiler knows of each operation beyond `types.ts`. */
export interface Facts {
  register: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  login: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  logout: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  resetPassword: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'passwords-differ'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listBuckets: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: 'page' | 'limit'
    headers: Record<never, never>
    files: never
  }
  createBucket: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getBucket: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  updateBucket: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteBucket: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listItems: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: 'page' | 'limit'
    headers: Record<never, never>
    files: never
  }
  createItem: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-bucket'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getItem: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-bucket'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  updateItem: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-bucket'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteItem: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-bucket'
    defaults: never
    headers: Record<never, never>
    files: never
  }
}

export const operations = {
  "register": {
    "operationId": "register",
    "method": "POST",
    "path": "/v1/auth/register",
    "secured": false,
    "statuses": [
      201,
      202,
      400,
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
        "password"
      ]
    },
    "failures": {
      "invalid-body": {
        "status": 202,
        "message": "Missing or wrong email format or password is less than four characters"
      },
      "too-long": {
        "status": 202,
        "message": "Missing or wrong email format or password is less than four characters"
      },
      "unstorable": {
        "status": 202,
        "message": "Missing or wrong email format or password is less than four characters"
      },
      "conflict": {
        "status": 202,
        "message": "Failed, User already exists, Please sign In"
      }
    }
  },
  "login": {
    "operationId": "login",
    "method": "POST",
    "path": "/v1/auth/login",
    "secured": false,
    "statuses": [
      200,
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
    "failures": {
      "invalid-body": {
        "status": 401,
        "message": "Missing or wrong email format or password is less than four characters"
      },
      "too-long": {
        "status": 401,
        "message": "Missing or wrong email format or password is less than four characters"
      },
      "unstorable": {
        "status": 401,
        "message": "Missing or wrong email format or password is less than four characters"
      },
      "bad-credentials": {
        "status": 401,
        "message": "Missing or wrong email format or password is less than four characters"
      }
    }
  },
  "logout": {
    "operationId": "logout",
    "method": "POST",
    "path": "/v1/auth/logout",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      405,
      503
    ],
    "parameters": [],
    "failures": {
      "no-token": {
        "status": 403,
        "message": "Provide an authorization header"
      },
      "no-bearer": {
        "status": 403,
        "message": "Provide a valid auth token"
      }
    }
  },
  "resetPassword": {
    "operationId": "resetPassword",
    "method": "POST",
    "path": "/v1/auth/reset/password",
    "secured": true,
    "statuses": [
      200,
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
        "oldPassword",
        "newPassword",
        "passwordConfirmation"
      ]
    },
    "failures": {
      "invalid-body": {
        "message": "Missing required attributes"
      },
      "too-short": {
        "message": "New password should be greater than four characters long"
      },
      "passwords-differ": {
        "status": 400,
        "message": "New Passwords do not match"
      },
      "bad-credentials": {
        "message": "Incorrect password"
      }
    }
  },
  "listBuckets": {
    "operationId": "listBuckets",
    "method": "GET",
    "path": "/v1/bucketlists/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      405,
      503
    ],
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 2147483647,
        "default": 1
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100,
        "default": 20
      },
      {
        "name": "q",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {}
  },
  "createBucket": {
    "operationId": "createBucket",
    "method": "POST",
    "path": "/v1/bucketlists/",
    "secured": true,
    "statuses": [
      201,
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
        "name"
      ]
    },
    "failures": {
      "invalid-body": {
        "message": "Missing name attribute"
      }
    }
  },
  "getBucket": {
    "operationId": "getBucket",
    "method": "GET",
    "path": "/v1/bucketlists/{bucket_id}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Please provide a valid Bucket Id"
      }
    ],
    "failures": {
      "missing": {
        "message": "Bucket not found"
      }
    }
  },
  "updateBucket": {
    "operationId": "updateBucket",
    "method": "PUT",
    "path": "/v1/bucketlists/{bucket_id}",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      404,
      405,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Please provide a valid Bucket Id"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "name"
      ]
    },
    "failures": {
      "invalid-body": {
        "message": "No attribute or value was specified, nothing was changed"
      },
      "missing": {
        "message": "The Bucket with Id {bucket_id} does not exist"
      }
    }
  },
  "deleteBucket": {
    "operationId": "deleteBucket",
    "method": "DELETE",
    "path": "/v1/bucketlists/{bucket_id}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Please provide a valid Bucket Id"
      }
    ],
    "failures": {
      "missing": {
        "message": "Bucket resource cannot be found"
      }
    }
  },
  "listItems": {
    "operationId": "listItems",
    "method": "GET",
    "path": "/v1/bucketlists/{bucket_id}/items/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid Bucket Id"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 2147483647,
        "default": 1
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100,
        "default": 20
      },
      {
        "name": "q",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Bucket not found"
      }
    }
  },
  "createItem": {
    "operationId": "createItem",
    "method": "POST",
    "path": "/v1/bucketlists/{bucket_id}/items/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      404,
      405,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid Bucket Id"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "name",
        "description"
      ]
    },
    "failures": {
      "invalid-body": {
        "message": "No name or value attribute found"
      },
      "no-bucket": {
        "status": 404,
        "message": "User has no Bucket with Id {bucket_id}"
      }
    }
  },
  "getItem": {
    "operationId": "getItem",
    "method": "GET",
    "path": "/v1/bucketlists/{bucket_id}/items/{item_id}/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid Bucket Id"
      },
      {
        "name": "item_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid item Id"
      }
    ],
    "failures": {
      "missing": {
        "message": "Item not found"
      },
      "no-bucket": {
        "status": 404,
        "message": "User has no Bucket with Id {bucket_id}"
      }
    }
  },
  "updateItem": {
    "operationId": "updateItem",
    "method": "PUT",
    "path": "/v1/bucketlists/{bucket_id}/items/{item_id}/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid Bucket Id"
      },
      {
        "name": "item_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid item Id"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "name",
        "description"
      ]
    },
    "failures": {
      "empty-body": {
        "message": "No attributes specified in the request"
      },
      "invalid-body": {
        "message": "No name or value attribute found"
      },
      "missing": {
        "message": "Item not found"
      },
      "no-bucket": {
        "status": 404,
        "message": "User has no Bucket with Id {bucket_id}"
      }
    }
  },
  "deleteItem": {
    "operationId": "deleteItem",
    "method": "DELETE",
    "path": "/v1/bucketlists/{bucket_id}/items/{item_id}/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "bucket_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid Bucket Id"
      },
      {
        "name": "item_id",
        "in": "path",
        "type": "integer",
        "invalid": "Provide a valid item Id"
      }
    ],
    "failures": {
      "missing": {
        "message": "Item not found"
      },
      "no-bucket": {
        "status": 404,
        "message": "User has no Bucket with Id {bucket_id}"
      }
    }
  }
} as const
