// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
/** What the compiler knows of each operation beyond `types.ts`. */
export interface Facts {
  signUp: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'passwords-differ' | 'password-too-common' | 'password-entirely-numeric' | 'password-too-similar'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  verifyEmail: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'key-expired'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  confirmEmail: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'key-expired'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  resendVerification: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  logIn: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'email-not-verified'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  refreshLogin: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  logOut: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  logInWithGoogle: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'google-refused'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getMe: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getAccount: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editAccount: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: 'picture'
  }
  patchAccount: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-an-image' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: 'picture'
  }
  changePassword: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'passwords-differ' | 'password-too-common' | 'password-entirely-numeric' | 'password-too-similar'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  resetPassword: {
    secured: false
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  confirmPasswordReset: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'bad-reset-token' | 'passwords-differ' | 'password-too-common' | 'password-entirely-numeric' | 'password-too-similar'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  confirmPasswordResetByLink: {
    secured: false
    idempotent: false
    conditional: false
    failures: 'bad-reset-token' | 'passwords-differ' | 'password-too-common' | 'password-entirely-numeric' | 'password-too-similar'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listUsers: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getUser: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  followUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'follow-oneself'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unfollowUser: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'unfollow-oneself'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listFollowers: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listFollowing: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listShowcasesOfUser: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listCollaborationsOfUser: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listAdministeredShowcases: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listAdministeredCollaborations: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getProfile: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editProfile: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'birth-not-past'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchProfile: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'birth-not-past'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getProfileSkills: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editProfileSkills: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchProfileSkills: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listSkills: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  createSkill: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getSkill: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editSkill: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchSkill: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteSkill: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  uploadMedia: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'not-media'
    defaults: never
    headers: Record<never, never>
    files: 'file'
  }
  listShowcases: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getShowcaseForm: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listMostLikedShowcases: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listMostLikedShowcasesOfYear: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listMostLikedShowcasesOfMonth: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listMostLikedShowcasesOfWeek: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listFollowedShowcases: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getShowcase: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getShowcaseToEdit: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  likeShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unlikeShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listShowcaseLikers: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listShowcaseAdministrators: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  putShowcaseAdministrators: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  addShowcaseAdministrators: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCollaborators: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  addCollaborator: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user' | 'already-collaborator' | 'no-such-skill'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getCollaborator: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getCollaboratorToEdit: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editCollaborator: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchCollaborator: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteCollaborator: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  commentOnShowcase: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listShowcaseComments: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getShowcaseComment: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editShowcaseComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchShowcaseComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteShowcaseComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  likeShowcaseComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unlikeShowcaseComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  replyToShowcaseComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listShowcaseCommentReplies: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getShowcaseReply: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editShowcaseReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  updateShowcaseReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchShowcaseReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteShowcaseReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  likeShowcaseReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unlikeShowcaseReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCollaborations: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getCollaborationForm: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  createCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getCollaboration: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  getCollaborationToEdit: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-skill' | 'not-an-address'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  likeCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unlikeCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCollaborationLikers: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  listCollaborationAdministrators: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  putCollaborationAdministrators: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  addCollaborationAdministrators: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'no-such-user'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listInterest: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  showInterest: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'own-post' | 'shown-already'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  removeInterest: {
    secured: true
    idempotent: false
    conditional: false
    failures: 'none-shown'
    defaults: never
    headers: Record<never, never>
    files: never
  }
  commentOnCollaboration: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCollaborationComments: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getCollaborationComment: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editCollaborationComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchCollaborationComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteCollaborationComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  likeCollaborationComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unlikeCollaborationComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  replyToCollaborationComment: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  listCollaborationCommentReplies: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: 'no-such-page'
    defaults: 'page'
    headers: Record<never, never>
    files: never
  }
  getCollaborationReply: {
    secured: 'optional'
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  editCollaborationReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  updateCollaborationReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  patchCollaborationReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  deleteCollaborationReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  likeCollaborationReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
  unlikeCollaborationReply: {
    secured: true
    idempotent: false
    conditional: false
    failures: never
    defaults: never
    headers: Record<never, never>
    files: never
  }
}

export const operations = {
  "signUp": {
    "operationId": "signUp",
    "method": "POST",
    "path": "/api/signup/",
    "secured": false,
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
        "password1",
        "password2",
        "name"
      ]
    },
    "failures": {
      "passwords-differ": {
        "status": 400,
        "field": "non_field_errors",
        "message": "The two password fields didn't match."
      },
      "password-too-common": {
        "status": 400,
        "field": "password1",
        "message": "This password is too common."
      },
      "password-entirely-numeric": {
        "status": 400,
        "field": "password1",
        "message": "This password is entirely numeric."
      },
      "password-too-similar": {
        "status": 400,
        "field": "password1",
        "message": "The password is too similar to the {attribute}."
      }
    }
  },
  "verifyEmail": {
    "operationId": "verifyEmail",
    "method": "POST",
    "path": "/api/verify-email/",
    "secured": false,
    "statuses": [
      200,
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
        "key"
      ]
    },
    "failures": {
      "key-expired": {
        "status": 400,
        "message": "The verification email has expired, please request a new verification email"
      }
    }
  },
  "confirmEmail": {
    "operationId": "confirmEmail",
    "method": "GET",
    "path": "/api/signup/account-confirm-email/{key}/",
    "secured": false,
    "statuses": [
      200,
      400,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "key",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "key-expired": {
        "status": 400,
        "message": "The verification email has expired, please request a new verification email"
      }
    }
  },
  "resendVerification": {
    "operationId": "resendVerification",
    "method": "POST",
    "path": "/api/verify-email/again/",
    "secured": false,
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
        "email"
      ]
    },
    "failures": {}
  },
  "logIn": {
    "operationId": "logIn",
    "method": "POST",
    "path": "/api/login/",
    "secured": false,
    "statuses": [
      200,
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
        "password"
      ]
    },
    "failures": {
      "bad-credentials": {
        "status": 400,
        "field": "non_field_errors",
        "message": "Unable to log in with provided credentials."
      },
      "email-not-verified": {
        "status": 400,
        "field": "non_field_errors",
        "message": "E-mail is not verified."
      }
    }
  },
  "refreshLogin": {
    "operationId": "refreshLogin",
    "method": "POST",
    "path": "/api/login/refresh/",
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
        "refresh_token"
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
  "logOut": {
    "operationId": "logOut",
    "method": "POST",
    "path": "/api/logout/",
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
  "logInWithGoogle": {
    "operationId": "logInWithGoogle",
    "method": "POST",
    "path": "/api/google/",
    "secured": false,
    "statuses": [
      200,
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
        "access_token",
        "code"
      ]
    },
    "failures": {
      "google-refused": {
        "status": 400,
        "field": "non_field_errors",
        "message": "Incorrect value"
      }
    }
  },
  "getMe": {
    "operationId": "getMe",
    "method": "GET",
    "path": "/api/me/",
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
  "getAccount": {
    "operationId": "getAccount",
    "method": "GET",
    "path": "/api/user/",
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
  "editAccount": {
    "operationId": "editAccount",
    "method": "PUT",
    "path": "/api/user/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
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
        "multipart/form-data",
        "application/json"
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
      "not-an-image": {
        "status": 400,
        "field": "picture",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "not-an-address": {
        "status": 400,
        "field": "picture",
        "message": "Enter a valid URL."
      }
    }
  },
  "patchAccount": {
    "operationId": "patchAccount",
    "method": "PATCH",
    "path": "/api/user/",
    "secured": true,
    "statuses": [
      200,
      400,
      401,
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
        "multipart/form-data",
        "application/json"
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
      "not-an-image": {
        "status": 400,
        "field": "picture",
        "message": "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
      },
      "not-an-address": {
        "status": 400,
        "field": "picture",
        "message": "Enter a valid URL."
      }
    }
  },
  "changePassword": {
    "operationId": "changePassword",
    "method": "POST",
    "path": "/api/password/change/",
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
        "old_password",
        "new_password1",
        "new_password2"
      ]
    },
    "failures": {
      "bad-credentials": {
        "status": 400,
        "field": "old_password",
        "message": "Your old password was entered incorrectly. Please enter it again."
      },
      "passwords-differ": {
        "status": 400,
        "field": "new_password2",
        "message": "The two password fields didn't match."
      },
      "password-too-common": {
        "status": 400,
        "field": "new_password2",
        "message": "This password is too common."
      },
      "password-entirely-numeric": {
        "status": 400,
        "field": "new_password2",
        "message": "This password is entirely numeric."
      },
      "password-too-similar": {
        "status": 400,
        "field": "new_password2",
        "message": "The password is too similar to the {attribute}."
      }
    }
  },
  "resetPassword": {
    "operationId": "resetPassword",
    "method": "POST",
    "path": "/api/password/reset/",
    "secured": false,
    "statuses": [
      200,
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
        "email"
      ]
    },
    "failures": {}
  },
  "confirmPasswordReset": {
    "operationId": "confirmPasswordReset",
    "method": "POST",
    "path": "/api/password/reset/confirm/",
    "secured": false,
    "statuses": [
      200,
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
        "new_password1",
        "new_password2",
        "uid",
        "token"
      ]
    },
    "failures": {
      "bad-reset-token": {
        "status": 400,
        "field": "token",
        "message": "Invalid value"
      },
      "passwords-differ": {
        "status": 400,
        "field": "new_password2",
        "message": "The two password fields didn't match."
      },
      "password-too-common": {
        "status": 400,
        "field": "new_password2",
        "message": "This password is too common."
      },
      "password-entirely-numeric": {
        "status": 400,
        "field": "new_password2",
        "message": "This password is entirely numeric."
      },
      "password-too-similar": {
        "status": 400,
        "field": "new_password2",
        "message": "The password is too similar to the {attribute}."
      }
    }
  },
  "confirmPasswordResetByLink": {
    "operationId": "confirmPasswordResetByLink",
    "method": "POST",
    "path": "/api/password/reset/confirm/{uid}/{token}/",
    "secured": false,
    "statuses": [
      200,
      400,
      404,
      405,
      413,
      415,
      503
    ],
    "parameters": [
      {
        "name": "uid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "token",
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
        "new_password1",
        "new_password2",
        "uid",
        "token"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "bad-reset-token": {
        "status": 400,
        "field": "token",
        "message": "Invalid value"
      },
      "passwords-differ": {
        "status": 400,
        "field": "new_password2",
        "message": "The two password fields didn't match."
      },
      "password-too-common": {
        "status": 400,
        "field": "new_password2",
        "message": "This password is too common."
      },
      "password-entirely-numeric": {
        "status": 400,
        "field": "new_password2",
        "message": "This password is entirely numeric."
      },
      "password-too-similar": {
        "status": 400,
        "field": "new_password2",
        "message": "The password is too similar to the {attribute}."
      }
    }
  },
  "listUsers": {
    "operationId": "listUsers",
    "method": "GET",
    "path": "/api/users/",
    "secured": "optional",
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
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "search",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-query": {
        "status": 404,
        "message": "Invalid page."
      },
      "too-long": {
        "status": 400,
        "field": "search",
        "message": "Ensure this field has no more than 255 characters."
      },
      "unstorable": {
        "status": 400,
        "field": "search",
        "message": "Null characters are not allowed."
      },
      "no-such-page": {
        "status": 404,
        "message": "Invalid page."
      }
    }
  },
  "getUser": {
    "operationId": "getUser",
    "method": "GET",
    "path": "/api/users/{slug}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
  "followUser": {
    "operationId": "followUser",
    "method": "POST",
    "path": "/api/users/{slug}/follow/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "follow-oneself": {
        "status": 400,
        "message": "Cannot follow oneself",
        "shape": "status"
      }
    }
  },
  "unfollowUser": {
    "operationId": "unfollowUser",
    "method": "POST",
    "path": "/api/users/{slug}/unfollow/",
    "secured": true,
    "statuses": [
      202,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "unfollow-oneself": {
        "status": 400,
        "message": "Cannot unfollow oneself",
        "shape": "status"
      }
    }
  },
  "listFollowers": {
    "operationId": "listFollowers",
    "method": "GET",
    "path": "/api/users/{slug}/followers/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listFollowing": {
    "operationId": "listFollowing",
    "method": "GET",
    "path": "/api/users/{slug}/following/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listShowcasesOfUser": {
    "operationId": "listShowcasesOfUser",
    "method": "GET",
    "path": "/api/users/{slug}/showcases/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listCollaborationsOfUser": {
    "operationId": "listCollaborationsOfUser",
    "method": "GET",
    "path": "/api/users/{slug}/collaboration/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listAdministeredShowcases": {
    "operationId": "listAdministeredShowcases",
    "method": "GET",
    "path": "/api/users/{slug}/sadministrator/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listAdministeredCollaborations": {
    "operationId": "listAdministeredCollaborations",
    "method": "GET",
    "path": "/api/users/{slug}/cadministrator/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "getProfile": {
    "operationId": "getProfile",
    "method": "GET",
    "path": "/api/profile/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editProfile": {
    "operationId": "editProfile",
    "method": "PUT",
    "path": "/api/profile/{pk}/",
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
        "name": "pk",
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
        "date_of_birth",
        "bio",
        "sex",
        "type_of_body",
        "feet",
        "inches",
        "lives_in"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "birth-not-past": {
        "status": 400,
        "field": "date_of_birth",
        "message": "The date of birth must be in the past."
      }
    }
  },
  "patchProfile": {
    "operationId": "patchProfile",
    "method": "PATCH",
    "path": "/api/profile/{pk}/",
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
        "name": "pk",
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
        "date_of_birth",
        "bio",
        "sex",
        "type_of_body",
        "feet",
        "inches",
        "lives_in"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "birth-not-past": {
        "status": 400,
        "field": "date_of_birth",
        "message": "The date of birth must be in the past."
      }
    }
  },
  "getProfileSkills": {
    "operationId": "getProfileSkills",
    "method": "GET",
    "path": "/api/profile/{pk}/skills/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editProfileSkills": {
    "operationId": "editProfileSkills",
    "method": "PUT",
    "path": "/api/profile/{pk}/skills/",
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
        "name": "pk",
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
        "skills"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skills",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      }
    }
  },
  "patchProfileSkills": {
    "operationId": "patchProfileSkills",
    "method": "PATCH",
    "path": "/api/profile/{pk}/skills/",
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
        "name": "pk",
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
        "skills"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skills",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      }
    }
  },
  "listSkills": {
    "operationId": "listSkills",
    "method": "GET",
    "path": "/api/skills/",
    "secured": "optional",
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
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "search",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-query": {
        "status": 404,
        "message": "Invalid page."
      },
      "too-long": {
        "status": 400,
        "field": "search",
        "message": "Ensure this field has no more than 255 characters."
      },
      "unstorable": {
        "status": 400,
        "field": "search",
        "message": "Null characters are not allowed."
      },
      "no-such-page": {
        "status": 404,
        "message": "Invalid page."
      }
    }
  },
  "createSkill": {
    "operationId": "createSkill",
    "method": "POST",
    "path": "/api/skills/create/",
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
        "subcategory",
        "description"
      ]
    },
    "failures": {}
  },
  "getSkill": {
    "operationId": "getSkill",
    "method": "GET",
    "path": "/api/skills/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editSkill": {
    "operationId": "editSkill",
    "method": "PUT",
    "path": "/api/skills/{pk}/",
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
        "name": "pk",
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
        "name",
        "subcategory",
        "description"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "patchSkill": {
    "operationId": "patchSkill",
    "method": "PATCH",
    "path": "/api/skills/{pk}/",
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
        "name": "pk",
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
        "name",
        "subcategory",
        "description"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "deleteSkill": {
    "operationId": "deleteSkill",
    "method": "DELETE",
    "path": "/api/skills/{pk}/",
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
        "name": "pk",
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
  "uploadMedia": {
    "operationId": "uploadMedia",
    "method": "POST",
    "path": "/api/media/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
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
        "fields": [],
        "files": [
          {
            "name": "file",
            "maxBytes": 209715200,
            "many": false
          }
        ]
      },
      "members": [
        "file"
      ]
    },
    "failures": {
      "not-media": {
        "status": 400,
        "field": "file",
        "message": "Upload a valid file. The file you uploaded was neither an image, a video nor audio."
      }
    }
  },
  "listShowcases": {
    "operationId": "listShowcases",
    "method": "GET",
    "path": "/api/showcase/",
    "secured": "optional",
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
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "search",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-query": {
        "status": 404,
        "message": "Invalid page."
      },
      "too-long": {
        "status": 400,
        "field": "search",
        "message": "Ensure this field has no more than 255 characters."
      },
      "unstorable": {
        "status": 400,
        "field": "search",
        "message": "Null characters are not allowed."
      },
      "no-such-page": {
        "status": 404,
        "message": "Invalid page."
      }
    }
  },
  "getShowcaseForm": {
    "operationId": "getShowcaseForm",
    "method": "GET",
    "path": "/api/showcase/create/",
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
  "createShowcase": {
    "operationId": "createShowcase",
    "method": "POST",
    "path": "/api/showcase/create/",
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
        "content",
        "skill_type"
      ]
    },
    "failures": {
      "no-such-skill": {
        "status": 400,
        "field": "skill_type",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      },
      "not-an-address": {
        "status": 400,
        "field": "content",
        "message": "Enter a valid URL."
      }
    }
  },
  "listMostLikedShowcases": {
    "operationId": "listMostLikedShowcases",
    "method": "GET",
    "path": "/api/showcase/mostliked/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listMostLikedShowcasesOfYear": {
    "operationId": "listMostLikedShowcasesOfYear",
    "method": "GET",
    "path": "/api/showcase/mostlikedy/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listMostLikedShowcasesOfMonth": {
    "operationId": "listMostLikedShowcasesOfMonth",
    "method": "GET",
    "path": "/api/showcase/mostlikedm/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listMostLikedShowcasesOfWeek": {
    "operationId": "listMostLikedShowcasesOfWeek",
    "method": "GET",
    "path": "/api/showcase/mostlikedw/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listFollowedShowcases": {
    "operationId": "listFollowedShowcases",
    "method": "GET",
    "path": "/api/showcase/followingshowcases/",
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
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "getShowcase": {
    "operationId": "getShowcase",
    "method": "GET",
    "path": "/api/showcase/{slug}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
  "getShowcaseToEdit": {
    "operationId": "getShowcaseToEdit",
    "method": "GET",
    "path": "/api/showcase/{slug}/edit/",
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
        "name": "slug",
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
  "editShowcase": {
    "operationId": "editShowcase",
    "method": "PUT",
    "path": "/api/showcase/{slug}/edit/",
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
        "name": "slug",
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
        "title",
        "description",
        "content",
        "skill_type"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skill_type",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      },
      "not-an-address": {
        "status": 400,
        "field": "content",
        "message": "Enter a valid URL."
      }
    }
  },
  "patchShowcase": {
    "operationId": "patchShowcase",
    "method": "PATCH",
    "path": "/api/showcase/{slug}/edit/",
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
        "name": "slug",
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
        "title",
        "description",
        "content",
        "skill_type"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skill_type",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      },
      "not-an-address": {
        "status": 400,
        "field": "content",
        "message": "Enter a valid URL."
      }
    }
  },
  "deleteShowcase": {
    "operationId": "deleteShowcase",
    "method": "DELETE",
    "path": "/api/showcase/{slug}/edit/",
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
        "name": "slug",
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
  "likeShowcase": {
    "operationId": "likeShowcase",
    "method": "POST",
    "path": "/api/showcase/{slug}/like/",
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
        "name": "slug",
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
  "unlikeShowcase": {
    "operationId": "unlikeShowcase",
    "method": "DELETE",
    "path": "/api/showcase/{slug}/like/",
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
        "name": "slug",
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
  "listShowcaseLikers": {
    "operationId": "listShowcaseLikers",
    "method": "GET",
    "path": "/api/showcase/{slug}/likers/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listShowcaseAdministrators": {
    "operationId": "listShowcaseAdministrators",
    "method": "GET",
    "path": "/api/showcase/{slug}/admin/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "putShowcaseAdministrators": {
    "operationId": "putShowcaseAdministrators",
    "method": "PUT",
    "path": "/api/showcase/{slug}/admin/add/",
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
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
        "administrator"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-user": {
        "status": 400,
        "field": "administrator",
        "message": "Object with slug={user} does not exist."
      }
    }
  },
  "addShowcaseAdministrators": {
    "operationId": "addShowcaseAdministrators",
    "method": "POST",
    "path": "/api/showcase/{slug}/admin/add/",
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
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
        "administrator"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-user": {
        "status": 400,
        "field": "administrator",
        "message": "Object with slug={user} does not exist."
      }
    }
  },
  "listCollaborators": {
    "operationId": "listCollaborators",
    "method": "GET",
    "path": "/api/showcase/{slug}/collaborator/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "addCollaborator": {
    "operationId": "addCollaborator",
    "method": "POST",
    "path": "/api/showcase/{slug}/collaborator/add/",
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
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
        "user",
        "role",
        "skill"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-user": {
        "status": 400,
        "field": "user",
        "message": "Object with slug={user} does not exist."
      },
      "already-collaborator": {
        "status": 400,
        "field": "user",
        "message": "This user is already a collaborator."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skill",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      }
    }
  },
  "getCollaborator": {
    "operationId": "getCollaborator",
    "method": "GET",
    "path": "/api/showcase/collaborator/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "getCollaboratorToEdit": {
    "operationId": "getCollaboratorToEdit",
    "method": "GET",
    "path": "/api/showcase/collaborator/{pk}/update/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editCollaborator": {
    "operationId": "editCollaborator",
    "method": "PUT",
    "path": "/api/showcase/collaborator/{pk}/update/",
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
        "name": "pk",
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
        "role",
        "skill"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skill",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      }
    }
  },
  "patchCollaborator": {
    "operationId": "patchCollaborator",
    "method": "PATCH",
    "path": "/api/showcase/collaborator/{pk}/update/",
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
        "name": "pk",
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
        "role",
        "skill"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "skill",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      }
    }
  },
  "deleteCollaborator": {
    "operationId": "deleteCollaborator",
    "method": "DELETE",
    "path": "/api/showcase/collaborator/{pk}/delete/",
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
        "name": "pk",
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
  "commentOnShowcase": {
    "operationId": "commentOnShowcase",
    "method": "POST",
    "path": "/api/showcase/{slug}/comment/",
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
        "name": "slug",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "listShowcaseComments": {
    "operationId": "listShowcaseComments",
    "method": "GET",
    "path": "/api/showcase/{slug}/comments/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "getShowcaseComment": {
    "operationId": "getShowcaseComment",
    "method": "GET",
    "path": "/api/showcase/comments/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editShowcaseComment": {
    "operationId": "editShowcaseComment",
    "method": "PUT",
    "path": "/api/showcase/comments/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "patchShowcaseComment": {
    "operationId": "patchShowcaseComment",
    "method": "PATCH",
    "path": "/api/showcase/comments/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "deleteShowcaseComment": {
    "operationId": "deleteShowcaseComment",
    "method": "DELETE",
    "path": "/api/showcase/comments/{pk}/",
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
        "name": "pk",
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
  "likeShowcaseComment": {
    "operationId": "likeShowcaseComment",
    "method": "POST",
    "path": "/api/showcase/comments/{pk}/like/",
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
        "name": "pk",
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
  "unlikeShowcaseComment": {
    "operationId": "unlikeShowcaseComment",
    "method": "DELETE",
    "path": "/api/showcase/comments/{pk}/like/",
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
        "name": "pk",
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
  "replyToShowcaseComment": {
    "operationId": "replyToShowcaseComment",
    "method": "POST",
    "path": "/api/showcase/comments/{pk}/reply/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "listShowcaseCommentReplies": {
    "operationId": "listShowcaseCommentReplies",
    "method": "GET",
    "path": "/api/showcase/comments/{pk}/replies/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "getShowcaseReply": {
    "operationId": "getShowcaseReply",
    "method": "GET",
    "path": "/api/showcase/replies/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editShowcaseReply": {
    "operationId": "editShowcaseReply",
    "method": "PUT",
    "path": "/api/showcase/replies/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "updateShowcaseReply": {
    "operationId": "updateShowcaseReply",
    "method": "POST",
    "path": "/api/showcase/replies/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "patchShowcaseReply": {
    "operationId": "patchShowcaseReply",
    "method": "PATCH",
    "path": "/api/showcase/replies/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "deleteShowcaseReply": {
    "operationId": "deleteShowcaseReply",
    "method": "DELETE",
    "path": "/api/showcase/replies/{pk}/",
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
        "name": "pk",
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
  "likeShowcaseReply": {
    "operationId": "likeShowcaseReply",
    "method": "POST",
    "path": "/api/showcase/replies/{pk}/like/",
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
        "name": "pk",
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
  "unlikeShowcaseReply": {
    "operationId": "unlikeShowcaseReply",
    "method": "DELETE",
    "path": "/api/showcase/replies/{pk}/like/",
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
        "name": "pk",
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
  "listCollaborations": {
    "operationId": "listCollaborations",
    "method": "GET",
    "path": "/api/collaboration/",
    "secured": "optional",
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
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
      },
      {
        "name": "search",
        "in": "query",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-query": {
        "status": 404,
        "message": "Invalid page."
      },
      "too-long": {
        "status": 400,
        "field": "search",
        "message": "Ensure this field has no more than 255 characters."
      },
      "unstorable": {
        "status": 400,
        "field": "search",
        "message": "Null characters are not allowed."
      },
      "no-such-page": {
        "status": 404,
        "message": "Invalid page."
      }
    }
  },
  "getCollaborationForm": {
    "operationId": "getCollaborationForm",
    "method": "GET",
    "path": "/api/collaboration/create/",
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
  "createCollaboration": {
    "operationId": "createCollaboration",
    "method": "POST",
    "path": "/api/collaboration/create/",
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
        "media",
        "location",
        "looking_for"
      ]
    },
    "failures": {
      "no-such-skill": {
        "status": 400,
        "field": "looking_for",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      },
      "not-an-address": {
        "status": 400,
        "field": "media",
        "message": "Enter a valid URL."
      }
    }
  },
  "getCollaboration": {
    "operationId": "getCollaboration",
    "method": "GET",
    "path": "/api/collaboration/{slug}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
  "getCollaborationToEdit": {
    "operationId": "getCollaborationToEdit",
    "method": "GET",
    "path": "/api/collaboration/{slug}/edit/",
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
        "name": "slug",
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
  "editCollaboration": {
    "operationId": "editCollaboration",
    "method": "PUT",
    "path": "/api/collaboration/{slug}/edit/",
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
        "name": "slug",
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
        "title",
        "description",
        "media",
        "location",
        "looking_for"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "looking_for",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      },
      "not-an-address": {
        "status": 400,
        "field": "media",
        "message": "Enter a valid URL."
      }
    }
  },
  "patchCollaboration": {
    "operationId": "patchCollaboration",
    "method": "PATCH",
    "path": "/api/collaboration/{slug}/edit/",
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
        "name": "slug",
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
        "title",
        "description",
        "media",
        "location",
        "looking_for"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-skill": {
        "status": 400,
        "field": "looking_for",
        "message": "Invalid pk \"{skill}\" - object does not exist."
      },
      "not-an-address": {
        "status": 400,
        "field": "media",
        "message": "Enter a valid URL."
      }
    }
  },
  "deleteCollaboration": {
    "operationId": "deleteCollaboration",
    "method": "DELETE",
    "path": "/api/collaboration/{slug}/edit/",
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
        "name": "slug",
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
  "likeCollaboration": {
    "operationId": "likeCollaboration",
    "method": "POST",
    "path": "/api/collaboration/{slug}/like/",
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
        "name": "slug",
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
  "unlikeCollaboration": {
    "operationId": "unlikeCollaboration",
    "method": "DELETE",
    "path": "/api/collaboration/{slug}/like/",
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
        "name": "slug",
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
  "listCollaborationLikers": {
    "operationId": "listCollaborationLikers",
    "method": "GET",
    "path": "/api/collaboration/{slug}/likers/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "listCollaborationAdministrators": {
    "operationId": "listCollaborationAdministrators",
    "method": "GET",
    "path": "/api/collaboration/{slug}/admin/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "putCollaborationAdministrators": {
    "operationId": "putCollaborationAdministrators",
    "method": "PUT",
    "path": "/api/collaboration/{slug}/admin/add/",
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
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
        "administrator"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-user": {
        "status": 400,
        "field": "administrator",
        "message": "Object with slug={user} does not exist."
      }
    }
  },
  "addCollaborationAdministrators": {
    "operationId": "addCollaborationAdministrators",
    "method": "POST",
    "path": "/api/collaboration/{slug}/admin/add/",
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
      503
    ],
    "parameters": [
      {
        "name": "slug",
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
        "administrator"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "no-such-user": {
        "status": 400,
        "field": "administrator",
        "message": "Object with slug={user} does not exist."
      }
    }
  },
  "listInterest": {
    "operationId": "listInterest",
    "method": "GET",
    "path": "/api/collaboration/{slug}/interest/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "showInterest": {
    "operationId": "showInterest",
    "method": "POST",
    "path": "/api/collaboration/{slug}/interest/show/",
    "secured": true,
    "statuses": [
      201,
      400,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "own-post": {
        "status": 400,
        "message": "You cannot show interest in your post",
        "shape": "message"
      },
      "shown-already": {
        "status": 400,
        "message": "You have already shown interest",
        "shape": "message"
      }
    }
  },
  "removeInterest": {
    "operationId": "removeInterest",
    "method": "DELETE",
    "path": "/api/collaboration/{slug}/interest/show/",
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
        "name": "slug",
        "in": "path",
        "type": "string"
      }
    ],
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      },
      "none-shown": {
        "status": 400,
        "message": "You have no interest here to delete",
        "shape": "message"
      }
    }
  },
  "commentOnCollaboration": {
    "operationId": "commentOnCollaboration",
    "method": "POST",
    "path": "/api/collaboration/{slug}/comment/",
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
        "name": "slug",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "listCollaborationComments": {
    "operationId": "listCollaborationComments",
    "method": "GET",
    "path": "/api/collaboration/{slug}/comments/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "slug",
        "in": "path",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "getCollaborationComment": {
    "operationId": "getCollaborationComment",
    "method": "GET",
    "path": "/api/collaboration/comments/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editCollaborationComment": {
    "operationId": "editCollaborationComment",
    "method": "PUT",
    "path": "/api/collaboration/comments/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "patchCollaborationComment": {
    "operationId": "patchCollaborationComment",
    "method": "PATCH",
    "path": "/api/collaboration/comments/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "deleteCollaborationComment": {
    "operationId": "deleteCollaborationComment",
    "method": "DELETE",
    "path": "/api/collaboration/comments/{pk}/",
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
        "name": "pk",
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
  "likeCollaborationComment": {
    "operationId": "likeCollaborationComment",
    "method": "POST",
    "path": "/api/collaboration/comments/{pk}/like/",
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
        "name": "pk",
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
  "unlikeCollaborationComment": {
    "operationId": "unlikeCollaborationComment",
    "method": "DELETE",
    "path": "/api/collaboration/comments/{pk}/like/",
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
        "name": "pk",
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
  "replyToCollaborationComment": {
    "operationId": "replyToCollaborationComment",
    "method": "POST",
    "path": "/api/collaboration/comments/{pk}/reply/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "listCollaborationCommentReplies": {
    "operationId": "listCollaborationCommentReplies",
    "method": "GET",
    "path": "/api/collaboration/comments/{pk}/replies/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
        "in": "path",
        "type": "integer"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 1
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
  "getCollaborationReply": {
    "operationId": "getCollaborationReply",
    "method": "GET",
    "path": "/api/collaboration/replies/{pk}/",
    "secured": "optional",
    "statuses": [
      200,
      401,
      404,
      405,
      503
    ],
    "parameters": [
      {
        "name": "pk",
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
  "editCollaborationReply": {
    "operationId": "editCollaborationReply",
    "method": "PUT",
    "path": "/api/collaboration/replies/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "updateCollaborationReply": {
    "operationId": "updateCollaborationReply",
    "method": "POST",
    "path": "/api/collaboration/replies/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "patchCollaborationReply": {
    "operationId": "patchCollaborationReply",
    "method": "PATCH",
    "path": "/api/collaboration/replies/{pk}/",
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
        "name": "pk",
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
        "body"
      ]
    },
    "failures": {
      "invalid-path": {
        "status": 404,
        "message": "Not found."
      }
    }
  },
  "deleteCollaborationReply": {
    "operationId": "deleteCollaborationReply",
    "method": "DELETE",
    "path": "/api/collaboration/replies/{pk}/",
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
        "name": "pk",
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
  "likeCollaborationReply": {
    "operationId": "likeCollaborationReply",
    "method": "POST",
    "path": "/api/collaboration/replies/{pk}/like/",
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
        "name": "pk",
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
  "unlikeCollaborationReply": {
    "operationId": "unlikeCollaborationReply",
    "method": "DELETE",
    "path": "/api/collaboration/replies/{pk}/like/",
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
        "name": "pk",
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
  }
} as const
