// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
/** What the compiler knows of each operation beyond `types.ts`. */
export interface Facts {
  registerUser: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
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
  getSubscription: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getHealth: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCountries: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createBooth: {
    secured: true
    idempotent: true
    conditional: false
    failures: 'quota-exceeded' | 'no-such-country' | 'not-an-image' | 'not-a-video'
    defaults: never
    headers: { 201: 'ETag' }
    files: 'images' | 'videos'
  }
  listBooths: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getBooth: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: { 200: 'ETag'; 304: 'ETag' }
    files: never
  }
  updateBooth: {
    secured: true
    idempotent: false
    conditional: true
    failures: 'no-such-country' | 'not-an-image' | 'not-a-video'
    defaults: never
    headers: { 200: 'ETag'; 412: 'ETag' }
    files: 'images' | 'videos'
  }
  deleteBooth: {
    secured: true
    idempotent: false
    conditional: true
    failures: never
    defaults: never
    headers: { 412: 'ETag' }
    files: never
  }
  createBoothImage: {
    secured: true
    idempotent: true
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  deleteBoothImage: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  setPrimaryBoothImage: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createBoothVideo: {
    secured: true
    idempotent: true
    conditional: false
    failures: 'not-a-video'
    defaults: never
    headers: Record<never, never>
    files: 'video'
  }
  deleteBoothVideo: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  setPrimaryBoothVideo: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createItem: {
    secured: true
    idempotent: true
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: { 201: 'ETag' }
    files: 'images'
  }
  listItems: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getItem: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: { 200: 'ETag'; 304: 'ETag' }
    files: never
  }
  updateItem: {
    secured: true
    idempotent: false
    conditional: true
    failures: 'not-an-image'
    defaults: never
    headers: { 200: 'ETag'; 412: 'ETag' }
    files: 'images'
  }
  deleteItem: {
    secured: true
    idempotent: false
    conditional: true
    failures: never
    defaults: never
    headers: { 412: 'ETag' }
    files: never
  }
  createItemImage: {
    secured: true
    idempotent: true
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'image'
  }
  deleteItemImage: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  setPrimaryItemImage: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  syncChanges: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'bad-cursor'
    defaults: never
    headers: Record<never, never>
    files: never
  }
}

export const operations = {
  "registerUser": {
    "operationId": "registerUser",
    "method": "POST",
    "path": "/api/v1/register/",
    "secured": false,
    "rate": "requests",
    "statuses": [
      201,
      400,
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
        "password",
        "name"
      ]
    },
    "failures": {
      "taken": {
        "status": 400,
        "field": "email",
        "message": "user with this email already exists."
      }
    }
  },
  "createToken": {
    "operationId": "createToken",
    "method": "POST",
    "path": "/api/v1/token/",
    "secured": false,
    "rate": "tokens",
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
    "failures": {}
  },
  "refreshToken": {
    "operationId": "refreshToken",
    "method": "POST",
    "path": "/api/v1/token/refresh/",
    "secured": false,
    "rate": "tokens",
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
  "getSubscription": {
    "operationId": "getSubscription",
    "method": "GET",
    "path": "/api/v1/subscription/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      405,
      429,
      503
    ],
    "parameters": [],
    "failures": {}
  },
  "getHealth": {
    "operationId": "getHealth",
    "method": "GET",
    "path": "/api/v1/health/",
    "secured": false,
    "statuses": [
      200,
      405
    ],
    "parameters": [],
    "failures": {}
  },
  "listCountries": {
    "operationId": "listCountries",
    "method": "GET",
    "path": "/api/v1/countries/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      405,
      429,
      503
    ],
    "parameters": [],
    "failures": {}
  },
  "createBooth": {
    "operationId": "createBooth",
    "method": "POST",
    "path": "/api/v1/booths/",
    "secured": true,
    "rate": "requests",
    "idempotent": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      409,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data",
        "application/json"
      ],
      "form": {
        "fields": [
          {
            "name": "name",
            "required": true,
            "type": "string"
          },
          {
            "name": "description",
            "required": false,
            "type": "string",
            "empty": ""
          },
          {
            "name": "category",
            "required": false,
            "type": "string",
            "empty": ""
          },
          {
            "name": "country",
            "required": true,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "images",
            "maxBytes": 10485760,
            "many": 10
          },
          {
            "name": "videos",
            "maxBytes": 209715200,
            "many": 5
          }
        ]
      },
      "members": [
        "name",
        "description",
        "category",
        "country"
      ]
    },
    "failures": {
      "quota-exceeded": {
        "status": 403,
        "message": "Subscription quota exceeded."
      },
      "no-such-country": {
        "status": 400,
        "field": "country",
        "message": "Invalid pk \"{pk}\" - object does not exist."
      },
      "not-an-image": {
        "status": 400,
        "field": "images",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "not-a-video": {
        "status": 400,
        "field": "videos",
        "message": "Upload a valid video. The file you uploaded was either not a video or a corrupted video."
      }
    }
  },
  "listBooths": {
    "operationId": "listBooths",
    "method": "GET",
    "path": "/api/v1/booths/list/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "type": "integer"
      },
      {
        "name": "page_size",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100
      }
    ],
    "failures": {
      "invalid-query": {
        "status": 404,
        "message": "Invalid page."
      },
      "no-such-page": {
        "status": 404,
        "message": "Invalid page."
      }
    }
  },
  "getBooth": {
    "operationId": "getBooth",
    "method": "GET",
    "path": "/api/v1/booths/{booth_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      304,
      400,
      401,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "If-None-Match",
        "in": "header",
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
  "updateBooth": {
    "operationId": "updateBooth",
    "method": "PUT",
    "path": "/api/v1/booths/{booth_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      412,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data",
        "application/json"
      ],
      "form": {
        "fields": [
          {
            "name": "name",
            "required": false,
            "type": "string"
          },
          {
            "name": "description",
            "required": false,
            "type": "string",
            "empty": ""
          },
          {
            "name": "category",
            "required": false,
            "type": "string",
            "empty": ""
          },
          {
            "name": "country",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "images",
            "maxBytes": 10485760,
            "many": 10
          },
          {
            "name": "videos",
            "maxBytes": 209715200,
            "many": 5
          }
        ]
      },
      "members": [
        "name",
        "description",
        "category",
        "country"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-country": {
        "status": 400,
        "field": "country",
        "message": "Invalid pk \"{pk}\" - object does not exist."
      },
      "not-an-image": {
        "status": 400,
        "field": "images",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "not-a-video": {
        "status": 400,
        "field": "videos",
        "message": "Upload a valid video. The file you uploaded was either not a video or a corrupted video."
      }
    }
  },
  "deleteBooth": {
    "operationId": "deleteBooth",
    "method": "DELETE",
    "path": "/api/v1/booths/{booth_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      412,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "If-Match",
        "in": "header",
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
  "createBoothImage": {
    "operationId": "createBoothImage",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/images/",
    "secured": true,
    "rate": "requests",
    "idempotent": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      405,
      409,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [],
        "files": [
          {
            "name": "image",
            "maxBytes": 10485760,
            "many": false
          }
        ]
      },
      "members": [
        "image"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      }
    }
  },
  "deleteBoothImage": {
    "operationId": "deleteBoothImage",
    "method": "DELETE",
    "path": "/api/v1/booths/{booth_pk}/images/{image_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "image_pk",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "setPrimaryBoothImage": {
    "operationId": "setPrimaryBoothImage",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/images/{image_pk}/set-primary/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "image_pk",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "createBoothVideo": {
    "operationId": "createBoothVideo",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/videos/",
    "secured": true,
    "rate": "requests",
    "idempotent": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      405,
      409,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [],
        "files": [
          {
            "name": "video",
            "maxBytes": 209715200,
            "many": false
          }
        ]
      },
      "members": [
        "video"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "not-a-video": {
        "status": 400,
        "field": "video",
        "message": "Upload a valid video. The file you uploaded was either not a video or a corrupted video."
      }
    }
  },
  "deleteBoothVideo": {
    "operationId": "deleteBoothVideo",
    "method": "DELETE",
    "path": "/api/v1/booths/{booth_pk}/videos/{video_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "video_pk",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "setPrimaryBoothVideo": {
    "operationId": "setPrimaryBoothVideo",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/videos/{video_pk}/set-primary/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "video_pk",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "createItem": {
    "operationId": "createItem",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/items/",
    "secured": true,
    "rate": "requests",
    "idempotent": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      405,
      409,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data",
        "application/json"
      ],
      "form": {
        "fields": [
          {
            "name": "name",
            "required": true,
            "type": "string"
          },
          {
            "name": "description",
            "required": false,
            "type": "string",
            "empty": ""
          },
          {
            "name": "price",
            "required": false,
            "type": "string",
            "empty": null
          },
          {
            "name": "quantity",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "images",
            "maxBytes": 10485760,
            "many": 10
          }
        ]
      },
      "members": [
        "name",
        "description",
        "price",
        "quantity"
      ],
      "decimals": {
        "price": {
          "minimum": 0,
          "maximum": 99999999.99,
          "places": 2
        }
      }
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "not-an-image": {
        "status": 400,
        "field": "images",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      }
    }
  },
  "listItems": {
    "operationId": "listItems",
    "method": "GET",
    "path": "/api/v1/booths/{booth_pk}/items/list/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer"
      },
      {
        "name": "page_size",
        "in": "query",
        "type": "integer",
        "lenient": true,
        "minimum": 1,
        "maximum": 100
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "invalid-query": {
        "status": 404,
        "message": "Invalid page."
      },
      "no-such-page": {
        "status": 404,
        "message": "Invalid page."
      }
    }
  },
  "getItem": {
    "operationId": "getItem",
    "method": "GET",
    "path": "/api/v1/booths/{booth_pk}/items/{item_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      304,
      400,
      401,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "item_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "If-None-Match",
        "in": "header",
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
  "updateItem": {
    "operationId": "updateItem",
    "method": "PUT",
    "path": "/api/v1/booths/{booth_pk}/items/{item_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      412,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "item_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data",
        "application/json"
      ],
      "form": {
        "fields": [
          {
            "name": "name",
            "required": false,
            "type": "string"
          },
          {
            "name": "description",
            "required": false,
            "type": "string",
            "empty": ""
          },
          {
            "name": "price",
            "required": false,
            "type": "string",
            "empty": null
          },
          {
            "name": "quantity",
            "required": false,
            "type": "integer"
          }
        ],
        "files": [
          {
            "name": "images",
            "maxBytes": 10485760,
            "many": 10
          }
        ]
      },
      "members": [
        "name",
        "description",
        "price",
        "quantity"
      ],
      "decimals": {
        "price": {
          "minimum": 0,
          "maximum": 99999999.99,
          "places": 2
        }
      }
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "not-an-image": {
        "status": 400,
        "field": "images",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      }
    }
  },
  "deleteItem": {
    "operationId": "deleteItem",
    "method": "DELETE",
    "path": "/api/v1/booths/{booth_pk}/items/{item_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      412,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "item_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "If-Match",
        "in": "header",
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
  "createItemImage": {
    "operationId": "createItemImage",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/items/{item_pk}/images/",
    "secured": true,
    "rate": "requests",
    "idempotent": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      405,
      409,
      413,
      415,
      429,
      503,
      507
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "item_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "body": {
      "required": true,
      "types": [
        "multipart/form-data"
      ],
      "form": {
        "fields": [],
        "files": [
          {
            "name": "image",
            "maxBytes": 10485760,
            "many": false
          }
        ]
      },
      "members": [
        "image"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "not-an-image": {
        "status": 400,
        "field": "image",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      }
    }
  },
  "deleteItemImage": {
    "operationId": "deleteItemImage",
    "method": "DELETE",
    "path": "/api/v1/booths/{booth_pk}/items/{item_pk}/images/{image_pk}/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "item_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "image_pk",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "setPrimaryItemImage": {
    "operationId": "setPrimaryItemImage",
    "method": "POST",
    "path": "/api/v1/booths/{booth_pk}/items/{item_pk}/images/{image_pk}/set-primary/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "booth_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "item_pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "image_pk",
        "in": "path",
        "type": "integer"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "syncChanges": {
    "operationId": "syncChanges",
    "method": "GET",
    "path": "/api/v1/sync/",
    "secured": true,
    "rate": "requests",
    "statuses": [
      200,
      400,
      401,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "since",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "bad-cursor": {
        "status": 400,
        "field": "since",
        "message": "Invalid cursor."
      }
    }
  }
} as const
