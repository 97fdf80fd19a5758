// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
/** What the compiler knows of each operation beyond `types.ts`. */
export interface Facts {
  revokeToken: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  obtainTokens: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  revokeTokens: {
    secured: true
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
  logInWithProvider: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'provider-refused' | 'email-taken' | 'linked-elsewhere' | 'other-linked'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getAuthModes: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  changePassword: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createPassword: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'password-exists'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  resetPassword: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'bad-reset-token'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  requestPasswordReset: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listUsers: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'limit' | 'page'
    headers: Record<never, never>
    files: never
  }
  createUser: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'username-taken' | 'email-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'username-taken' | 'email-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'leads-a-team'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getUserState: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  disableUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  takePictureFromProvider: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'provider-not-linked' | 'provider-without-picture'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  uploadPicture: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'picture'
  }
  listInvitations: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  acceptInvitation: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user' | 'accepted-already' | 'team-too-large' | 'member-registered' | 'runs-the-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  rejectInvitation: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user' | 'accepted-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCategories: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createCategory: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editCategory: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteCategory: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'in-use'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listTags: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createTag: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editTag: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteTag: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'in-use'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listEvents: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'limit' | 'page' | 'order'
    headers: Record<never, never>
    files: never
  }
  createEvent: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken' | 'no-such-category' | 'no-such-tag' | 'min-size-missing' | 'max-size-missing' | 'sizes-swapped'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getEvent: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editEvent: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken' | 'no-such-category' | 'no-such-tag' | 'has-registrations' | 'min-size-missing' | 'max-size-missing' | 'sizes-swapped'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteEvent: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'in-use'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  uploadEventPhotos: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image'
    defaults: never
    headers: Record<never, never>
    files: 'eventPicture' | 'eventLogo'
  }
  getEventCalendar: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  registerForEvent: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'team-missing' | 'team-registered' | 'user-registered' | 'no-such-team' | 'not-the-leader' | 'team-too-small' | 'team-too-large' | 'member-registered' | 'runs-the-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listRegistrations: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  exportRegistrations: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getRegistration: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editRegistration: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-event' | 'no-place'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  withdrawRegistration: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listOrganisers: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  addOrganiser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user' | 'organiser-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  removeOrganiser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listVolunteers: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  addVolunteer: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user' | 'volunteer-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  changeVolunteerTasks: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  removeVolunteer: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-event'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listTeams: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'limit' | 'page'
    headers: Record<never, never>
    files: never
  }
  createTeam: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getTeam: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editTeam: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'name-taken'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteTeam: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'in-use'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createInvitation: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user' | 'another-college' | 'invited-already' | 'member-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  withdrawInvitation: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-invitation' | 'accepted-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  removeMember: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-team' | 'leader-stays'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listTickets: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'limit' | 'page'
    headers: Record<never, never>
    files: never
  }
  openTicket: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listPublicTickets: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'limit' | 'page'
    headers: Record<never, never>
    files: never
  }
  listUserTickets: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'limit' | 'page'
    headers: Record<never, never>
    files: never
  }
  closeTicket: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'solved-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
}

export const operations = {
  "revokeToken": {
    "operationId": "revokeToken",
    "method": "PUT",
    "path": "/auth/token/",
    "secured": true,
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
        "token"
      ]
    },
    "failures": {}
  },
  "obtainTokens": {
    "operationId": "obtainTokens",
    "method": "POST",
    "path": "/auth/token/",
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
        "username",
        "password"
      ]
    },
    "failures": {}
  },
  "revokeTokens": {
    "operationId": "revokeTokens",
    "method": "DELETE",
    "path": "/auth/token/",
    "secured": true,
    "statuses": [
      200,
      401,
      405,
      503
    ],
    "parameters": [],
    "failures": {}
  },
  "refreshToken": {
    "operationId": "refreshToken",
    "method": "POST",
    "path": "/auth/token/refresh/",
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
  "logInWithProvider": {
    "operationId": "logInWithProvider",
    "method": "POST",
    "path": "/auth/o-auth/{provider}/",
    "secured": "optional",
    "statuses": [
      200,
      400,
      401,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "provider",
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
        "accessToken"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Provider not found."
      },
      "provider-refused": {
        "status": 401,
        "message": "The provider does not vouch for this token"
      },
      "email-taken": {
        "status": 422,
        "message": "An account with this email already exists. Log in to it to link the provider."
      },
      "linked-elsewhere": {
        "status": 422,
        "message": "This account of the provider is linked to another user."
      },
      "other-linked": {
        "status": 422,
        "message": "Another account of this provider is linked."
      }
    }
  },
  "getAuthModes": {
    "operationId": "getAuthModes",
    "method": "GET",
    "path": "/users/{username}/auth_modes",
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
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      }
    }
  },
  "changePassword": {
    "operationId": "changePassword",
    "method": "PUT",
    "path": "/users/{username}/password/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      429,
      503
    ],
    "parameters": [
      {
        "name": "username",
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
        "oldPassword",
        "newPassword"
      ]
    },
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "bad-credentials": {
        "status": 422,
        "field": "oldPassword",
        "message": "Incorrect password"
      }
    }
  },
  "createPassword": {
    "operationId": "createPassword",
    "method": "POST",
    "path": "/users/{username}/password/",
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
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
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
        "password"
      ]
    },
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "password-exists": {
        "status": 422,
        "message": "Password already exists"
      }
    }
  },
  "resetPassword": {
    "operationId": "resetPassword",
    "method": "PATCH",
    "path": "/users/{username}/password/",
    "secured": false,
    "statuses": [
      200,
      400,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
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
        "resetToken",
        "newPassword"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "bad-reset-token": {
        "status": 422,
        "field": "resetToken",
        "message": "token is invalid, expired or already used. Please get a new token"
      }
    }
  },
  "requestPasswordReset": {
    "operationId": "requestPasswordReset",
    "method": "POST",
    "path": "/users/{username}/password/reset/",
    "secured": false,
    "statuses": [
      202,
      404,
      405,
      429,
      503
    ],
    "parameters": [
      {
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      }
    }
  },
  "listUsers": {
    "operationId": "listUsers",
    "method": "GET",
    "path": "/users",
    "secured": true,
    "statuses": [
      200,
      400,
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
        "default": 10
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      }
    ],
    "failures": {
      "no-such-page": {
        "status": 400,
        "shape": "message",
        "message": "This page does not exist",
        "members": [
          "pageSize",
          "noOfPages"
        ]
      }
    }
  },
  "createUser": {
    "operationId": "createUser",
    "method": "POST",
    "path": "/users/",
    "secured": false,
    "shape": "errors",
    "statuses": [
      201,
      400,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [],
    "body": {
      "required": true,
      "types": [
        "application/json"
      ],
      "members": [
        "username",
        "firstName",
        "lastName",
        "email",
        "password",
        "phoneNumber",
        "collegeName",
        "profilePicture"
      ]
    },
    "failures": {
      "username-taken": {
        "status": 422,
        "shape": "errors",
        "field": "username",
        "message": "This username already exists"
      },
      "email-taken": {
        "status": 422,
        "shape": "errors",
        "field": "email",
        "message": "This email already exists"
      }
    }
  },
  "getUser": {
    "operationId": "getUser",
    "method": "GET",
    "path": "/users/{username}",
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
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      }
    }
  },
  "editUser": {
    "operationId": "editUser",
    "method": "PUT",
    "path": "/users/{username}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
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
        "username",
        "firstName",
        "lastName",
        "email",
        "phoneNumber",
        "collegeName",
        "profilePicture"
      ]
    },
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "username-taken": {
        "status": 422,
        "field": "username",
        "message": "This username already exists"
      },
      "email-taken": {
        "status": 422,
        "field": "email",
        "message": "This email already exists"
      }
    }
  },
  "deleteUser": {
    "operationId": "deleteUser",
    "method": "DELETE",
    "path": "/users/{username}/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "leads-a-team": {
        "status": 422,
        "message": "Cant delete a user who leads a team."
      }
    }
  },
  "getUserState": {
    "operationId": "getUserState",
    "method": "GET",
    "path": "/users/{username}/privileges",
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
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      }
    }
  },
  "disableUser": {
    "operationId": "disableUser",
    "method": "PUT",
    "path": "/users/{username}/disable",
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
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      }
    }
  },
  "takePictureFromProvider": {
    "operationId": "takePictureFromProvider",
    "method": "PUT",
    "path": "/users/{username}/picture",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
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
        "provider"
      ]
    },
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "provider-not-linked": {
        "status": 422,
        "message": "This provider is not linked."
      },
      "provider-without-picture": {
        "status": 422,
        "message": "This provider has no picture."
      }
    }
  },
  "uploadPicture": {
    "operationId": "uploadPicture",
    "method": "PUT",
    "path": "/users/{username}/pictureupload",
    "secured": true,
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503,
      507
    ],
    "parameters": [
      {
        "name": "username",
        "in": "path",
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
            "name": "picture",
            "maxBytes": 10485760,
            "many": false
          }
        ]
      },
      "members": [
        "picture"
      ]
    },
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "not-an-image": {
        "status": 422,
        "message": "Only image type data allowed"
      }
    }
  },
  "listInvitations": {
    "operationId": "listInvitations",
    "method": "GET",
    "path": "/users/{username}/invitation",
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
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      }
    }
  },
  "acceptInvitation": {
    "operationId": "acceptInvitation",
    "method": "PUT",
    "path": "/users/{username}/invitation/{teamid}/accept/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
        "in": "path",
        "type": "string"
      },
      {
        "name": "teamid",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Invitation not found."
      },
      "no-such-user": {
        "status": 404,
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Invitation not found."
      },
      "accepted-already": {
        "status": 422,
        "message": "Already Accepted"
      },
      "team-too-large": {
        "status": 422,
        "message": "Team is too large for event"
      },
      "member-registered": {
        "status": 422,
        "message": "Already registered for event with another team"
      },
      "runs-the-event": {
        "status": 422,
        "message": "Organisers and volunteers cannot register for event"
      }
    }
  },
  "rejectInvitation": {
    "operationId": "rejectInvitation",
    "method": "PUT",
    "path": "/users/{username}/invitation/{teamid}/reject/",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "username",
        "in": "path",
        "type": "string"
      },
      {
        "name": "teamid",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Invitation not found."
      },
      "no-such-user": {
        "status": 404,
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Invitation not found."
      },
      "accepted-already": {
        "status": 422,
        "message": "Already Accepted"
      }
    }
  },
  "listCategories": {
    "operationId": "listCategories",
    "method": "GET",
    "path": "/events/category",
    "secured": false,
    "statuses": [
      200,
      405,
      503
    ],
    "parameters": [],
    "failures": {}
  },
  "createCategory": {
    "operationId": "createCategory",
    "method": "POST",
    "path": "/events/category",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      422,
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
        "description"
      ]
    },
    "failures": {
      "name-taken": {
        "status": 422,
        "message": "This category already exist."
      }
    }
  },
  "editCategory": {
    "operationId": "editCategory",
    "method": "PUT",
    "path": "/events/category/{name}",
    "secured": true,
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
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
        "description"
      ]
    },
    "failures": {
      "missing": {
        "status": 422,
        "message": "Category does not exist."
      },
      "invalid-path": {
        "status": 404,
        "message": "Category not found."
      }
    }
  },
  "deleteCategory": {
    "operationId": "deleteCategory",
    "method": "DELETE",
    "path": "/events/category/{name}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      422,
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
      "missing": {
        "status": 422,
        "message": "This category does not exixt."
      },
      "invalid-path": {
        "status": 404,
        "message": "Category not found."
      },
      "in-use": {
        "status": 422,
        "message": "Cant delete a category that is in use."
      }
    }
  },
  "listTags": {
    "operationId": "listTags",
    "method": "GET",
    "path": "/events/tags",
    "secured": false,
    "statuses": [
      200,
      405,
      503
    ],
    "parameters": [],
    "failures": {}
  },
  "createTag": {
    "operationId": "createTag",
    "method": "POST",
    "path": "/events/tags",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      422,
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
        "description"
      ]
    },
    "failures": {
      "name-taken": {
        "status": 422,
        "message": "Tag already exist."
      }
    }
  },
  "editTag": {
    "operationId": "editTag",
    "method": "PUT",
    "path": "/events/tags/{name}",
    "secured": true,
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
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
        "description"
      ]
    },
    "failures": {
      "missing": {
        "status": 422,
        "message": "Tag does not exist."
      },
      "invalid-path": {
        "status": 404,
        "message": "Tag not found."
      }
    }
  },
  "deleteTag": {
    "operationId": "deleteTag",
    "method": "DELETE",
    "path": "/events/tags/{name}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      422,
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
      "missing": {
        "status": 422,
        "message": "This tag does not exixt."
      },
      "invalid-path": {
        "status": 404,
        "message": "Tag not found."
      },
      "in-use": {
        "status": 422,
        "message": "Cant delete a tag that is in use."
      }
    }
  },
  "listEvents": {
    "operationId": "listEvents",
    "method": "GET",
    "path": "/events",
    "secured": false,
    "statuses": [
      200,
      400,
      405,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 10
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "category",
        "in": "query",
        "type": "array",
        "items": "string",
        "separator": ","
      },
      {
        "name": "order",
        "in": "query",
        "type": "string",
        "default": "date"
      },
      {
        "name": "tags",
        "in": "query",
        "type": "array",
        "items": "string",
        "separator": ","
      }
    ],
    "failures": {
      "no-such-page": {
        "status": 400,
        "shape": "message",
        "message": "This page does not exist",
        "members": [
          "pageSize",
          "noOfPages"
        ]
      }
    }
  },
  "createEvent": {
    "operationId": "createEvent",
    "method": "POST",
    "path": "/events",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      415,
      422,
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
        "description",
        "date",
        "time",
        "venue",
        "fees",
        "prize",
        "teamEvent",
        "minSize",
        "maxSize",
        "teamProperties",
        "rules",
        "faq",
        "category",
        "tags",
        "maxParticipants"
      ]
    },
    "failures": {
      "name-taken": {
        "status": 422,
        "message": "This event already exist."
      },
      "no-such-category": {
        "status": 422,
        "message": "Category does not exist."
      },
      "no-such-tag": {
        "status": 422,
        "message": "Tag does not exist."
      },
      "min-size-missing": {
        "status": 400,
        "field": "minSize",
        "message": "missing required field"
      },
      "max-size-missing": {
        "status": 400,
        "field": "maxSize",
        "message": "missing required field"
      },
      "sizes-swapped": {
        "status": 400,
        "field": "maxSize",
        "message": "Must not be less than minSize."
      }
    }
  },
  "getEvent": {
    "operationId": "getEvent",
    "method": "GET",
    "path": "/events/{id}",
    "secured": false,
    "statuses": [
      200,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      }
    }
  },
  "editEvent": {
    "operationId": "editEvent",
    "method": "PUT",
    "path": "/events/{id}",
    "secured": true,
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
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
        "name",
        "description",
        "date",
        "time",
        "venue",
        "fees",
        "prize",
        "teamEvent",
        "minSize",
        "maxSize",
        "teamProperties",
        "rules",
        "faq",
        "category",
        "tags",
        "maxParticipants"
      ]
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      },
      "name-taken": {
        "status": 422,
        "message": "This event already exist."
      },
      "no-such-category": {
        "status": 422,
        "message": "Category does not exist."
      },
      "no-such-tag": {
        "status": 422,
        "message": "Tag does not exist."
      },
      "has-registrations": {
        "status": 422,
        "message": "Cant change teamEvent of an event with registrations."
      },
      "min-size-missing": {
        "status": 400,
        "field": "minSize",
        "message": "missing required field"
      },
      "max-size-missing": {
        "status": 400,
        "field": "maxSize",
        "message": "missing required field"
      },
      "sizes-swapped": {
        "status": 400,
        "field": "maxSize",
        "message": "Must not be less than minSize."
      }
    }
  },
  "deleteEvent": {
    "operationId": "deleteEvent",
    "method": "DELETE",
    "path": "/events/{id}",
    "secured": true,
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      },
      "in-use": {
        "status": 422,
        "message": "Cant delete an event with confirmed registrations."
      }
    }
  },
  "uploadEventPhotos": {
    "operationId": "uploadEventPhotos",
    "method": "POST",
    "path": "/events/{id}/photo",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503,
      507
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
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
            "name": "eventPicture",
            "maxBytes": 10485760,
            "many": false
          },
          {
            "name": "eventLogo",
            "maxBytes": 10485760,
            "many": false
          }
        ]
      },
      "members": [
        "eventPicture",
        "eventLogo"
      ]
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      },
      "empty-body": {
        "message": "Send eventPicture or eventLogo."
      },
      "not-an-image": {
        "status": 422,
        "message": "Only image type data allowed"
      }
    }
  },
  "getEventCalendar": {
    "operationId": "getEventCalendar",
    "method": "GET",
    "path": "/events/{id}/calendar.ics",
    "secured": false,
    "statuses": [
      200,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "media": {
      "200": "text/calendar"
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      }
    }
  },
  "registerForEvent": {
    "operationId": "registerForEvent",
    "method": "POST",
    "path": "/events/{id}/register/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "body": {
      "required": false,
      "types": [
        "application/json"
      ],
      "members": [
        "teamId"
      ]
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      },
      "team-missing": {
        "status": 400,
        "field": "teamId",
        "message": "missing required field"
      },
      "team-registered": {
        "status": 422,
        "shape": "message",
        "message": "Team already registered for event",
        "members": [
          "eventId",
          "teamId",
          "status"
        ]
      },
      "user-registered": {
        "status": 422,
        "shape": "message",
        "message": "User already registered for event",
        "members": [
          "eventId",
          "userId",
          "status"
        ]
      },
      "no-such-team": {
        "status": 422,
        "shape": "message",
        "message": "Team does not exist"
      },
      "not-the-leader": {
        "status": 422,
        "shape": "message",
        "message": "Only the leader can register a team"
      },
      "team-too-small": {
        "status": 422,
        "shape": "message",
        "message": "Team is too small for event"
      },
      "team-too-large": {
        "status": 422,
        "shape": "message",
        "message": "Team is too large for event"
      },
      "member-registered": {
        "status": 422,
        "shape": "message",
        "message": "A member already registered for event with another team"
      },
      "runs-the-event": {
        "status": 422,
        "shape": "message",
        "message": "Organisers and volunteers cannot register for event"
      }
    }
  },
  "listRegistrations": {
    "operationId": "listRegistrations",
    "method": "GET",
    "path": "/events/{id}/registrations",
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
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      }
    }
  },
  "exportRegistrations": {
    "operationId": "exportRegistrations",
    "method": "GET",
    "path": "/events/{id}/registrations.csv",
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
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "media": {
      "200": "text/csv"
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      }
    }
  },
  "getRegistration": {
    "operationId": "getRegistration",
    "method": "GET",
    "path": "/events/{id}/registrations/{rid}",
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
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "rid",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Registration not found."
      },
      "no-event": {
        "status": 404,
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Registration not found."
      }
    }
  },
  "editRegistration": {
    "operationId": "editRegistration",
    "method": "PUT",
    "path": "/events/{id}/registrations/{rid}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "rid",
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
        "status"
      ]
    },
    "failures": {
      "missing": {
        "message": "Registration not found."
      },
      "no-event": {
        "status": 404,
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Registration not found."
      },
      "no-place": {
        "status": 422,
        "shape": "message",
        "message": "No place is free"
      }
    }
  },
  "withdrawRegistration": {
    "operationId": "withdrawRegistration",
    "method": "DELETE",
    "path": "/events/{id}/registrations/{rid}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "rid",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Registration not found."
      },
      "no-event": {
        "status": 404,
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Registration not found."
      }
    }
  },
  "listOrganisers": {
    "operationId": "listOrganisers",
    "method": "GET",
    "path": "/events/{id}/organisers",
    "secured": true,
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      }
    }
  },
  "addOrganiser": {
    "operationId": "addOrganiser",
    "method": "POST",
    "path": "/events/{id}/organisers",
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
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
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
        "username",
        "role"
      ]
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      },
      "no-such-user": {
        "status": 422,
        "message": "Wrong Username"
      },
      "organiser-already": {
        "status": 422,
        "message": "Already an organiser"
      }
    }
  },
  "removeOrganiser": {
    "operationId": "removeOrganiser",
    "method": "DELETE",
    "path": "/events/{id}/organisers/{username}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Organiser not found."
      },
      "no-event": {
        "status": 404,
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Organiser not found."
      }
    }
  },
  "listVolunteers": {
    "operationId": "listVolunteers",
    "method": "GET",
    "path": "/events/{id}/volunteers",
    "secured": true,
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      }
    }
  },
  "addVolunteer": {
    "operationId": "addVolunteer",
    "method": "POST",
    "path": "/events/{id}/volunteers",
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
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
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
        "username",
        "task"
      ]
    },
    "failures": {
      "missing": {
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Event not found."
      },
      "no-such-user": {
        "status": 422,
        "message": "Wrong Username"
      },
      "volunteer-already": {
        "status": 422,
        "message": "Already a volunteer"
      }
    }
  },
  "changeVolunteerTasks": {
    "operationId": "changeVolunteerTasks",
    "method": "PUT",
    "path": "/events/{id}/volunteers/{username}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "username",
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
        "task"
      ]
    },
    "failures": {
      "missing": {
        "message": "Volunteer not found."
      },
      "no-event": {
        "status": 404,
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Volunteer not found."
      }
    }
  },
  "removeVolunteer": {
    "operationId": "removeVolunteer",
    "method": "DELETE",
    "path": "/events/{id}/volunteers/{username}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Volunteer not found."
      },
      "no-event": {
        "status": 404,
        "message": "Event not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Volunteer not found."
      }
    }
  },
  "listTeams": {
    "operationId": "listTeams",
    "method": "GET",
    "path": "/teams",
    "secured": true,
    "statuses": [
      200,
      400,
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
        "default": 10
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "event",
        "in": "query",
        "type": "string"
      },
      {
        "name": "user",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "no-such-page": {
        "status": 400,
        "shape": "message",
        "message": "This page does not exist",
        "members": [
          "pageSize",
          "noOfPages"
        ]
      }
    }
  },
  "createTeam": {
    "operationId": "createTeam",
    "method": "POST",
    "path": "/teams/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      405,
      413,
      415,
      422,
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
      "name-taken": {
        "status": 422,
        "message": "This team already exist."
      }
    }
  },
  "getTeam": {
    "operationId": "getTeam",
    "method": "GET",
    "path": "/teams/{id}",
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
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Team not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Team not found."
      }
    }
  },
  "editTeam": {
    "operationId": "editTeam",
    "method": "PUT",
    "path": "/teams/{id}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
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
        "name"
      ]
    },
    "failures": {
      "missing": {
        "message": "Team not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Team not found."
      },
      "name-taken": {
        "status": 422,
        "message": "This team already exist."
      }
    }
  },
  "deleteTeam": {
    "operationId": "deleteTeam",
    "method": "DELETE",
    "path": "/teams/{id}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Team not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Team not found."
      },
      "in-use": {
        "status": 422,
        "message": "Cant delete a team that is registered for an event."
      }
    }
  },
  "createInvitation": {
    "operationId": "createInvitation",
    "method": "POST",
    "path": "/teams/{id}/invitations",
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
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
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
        "username"
      ]
    },
    "failures": {
      "missing": {
        "message": "Team not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Team not found."
      },
      "no-such-user": {
        "status": 422,
        "message": "Wrong Username"
      },
      "another-college": {
        "status": 422,
        "message": "Not from same college"
      },
      "invited-already": {
        "status": 422,
        "message": "Already invited"
      },
      "member-already": {
        "status": 422,
        "message": "Already a member"
      }
    }
  },
  "withdrawInvitation": {
    "operationId": "withdrawInvitation",
    "method": "DELETE",
    "path": "/teams/{id}/invitations/{username}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Team not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Team not found."
      },
      "no-invitation": {
        "status": 422,
        "message": "Does not exist"
      },
      "accepted-already": {
        "status": 422,
        "message": "Already Accepted"
      }
    }
  },
  "removeMember": {
    "operationId": "removeMember",
    "method": "DELETE",
    "path": "/teams/{id}/{username}",
    "secured": true,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "username",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "Member not found."
      },
      "no-team": {
        "status": 404,
        "message": "Team not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Member not found."
      },
      "leader-stays": {
        "status": 422,
        "message": "The leader cannot leave the team."
      }
    }
  },
  "listTickets": {
    "operationId": "listTickets",
    "method": "GET",
    "path": "/ticket",
    "secured": true,
    "statuses": [
      200,
      400,
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
        "default": 10
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "user",
        "in": "query",
        "type": "string"
      },
      {
        "name": "topic",
        "in": "query",
        "type": "string"
      },
      {
        "name": "status",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "no-such-page": {
        "status": 400,
        "shape": "message",
        "message": "This page does not exist",
        "members": [
          "pageSize",
          "noOfPages"
        ]
      }
    }
  },
  "openTicket": {
    "operationId": "openTicket",
    "method": "POST",
    "path": "/ticket/",
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
        "title",
        "description",
        "topic",
        "view"
      ]
    },
    "failures": {}
  },
  "listPublicTickets": {
    "operationId": "listPublicTickets",
    "method": "GET",
    "path": "/ticket/public",
    "secured": false,
    "statuses": [
      200,
      400,
      405,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 10
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "status",
        "in": "query",
        "type": "string"
      },
      {
        "name": "topic",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "no-such-page": {
        "status": 400,
        "shape": "message",
        "message": "This page does not exist",
        "members": [
          "pageSize",
          "noOfPages"
        ]
      }
    }
  },
  "listUserTickets": {
    "operationId": "listUserTickets",
    "method": "GET",
    "path": "/ticket/{username}",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "username",
        "in": "path",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 10
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "status",
        "in": "query",
        "type": "string"
      },
      {
        "name": "topic",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "missing": {
        "message": "User not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "User not found."
      },
      "no-such-page": {
        "status": 400,
        "shape": "message",
        "message": "This page does not exist",
        "members": [
          "pageSize",
          "noOfPages"
        ]
      }
    }
  },
  "closeTicket": {
    "operationId": "closeTicket",
    "method": "PUT",
    "path": "/ticket/{id}/close",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      422,
      503
    ],
    "parameters": [
      {
        "name": "id",
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
        "content"
      ]
    },
    "failures": {
      "missing": {
        "message": "Ticket not found."
      },
      "invalid-path": {
        "status": 404,
        "message": "Ticket not found."
      },
      "solved-already": {
        "status": 422,
        "message": "This ticket is already solved."
      }
    }
  }
} as const
