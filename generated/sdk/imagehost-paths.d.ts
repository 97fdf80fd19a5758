// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export interface paths {
    "/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Ten wrong passwords within 15 minutes close the account to that network address until they are over.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refresh the access token */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/small/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload at 200 px
         * @description For every plan. The height becomes 200 px, and the width follows.
         */
        post: operations["uploadSmall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/medium/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload at 400 px
         * @description For PREMIUM and up. The height becomes 400 px, and the width follows.
         */
        post: operations["uploadMedium"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/original/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload at its own size
         * @description For PREMIUM and up. With a height and a width, resized to exactly that.
         */
        post: operations["uploadOriginal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/custom/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload at a size of your choice
         * @description For PREMIUM and up. Resized to exactly the height and the width.
         */
        post: operations["uploadCustom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/thumbnail/{height}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of the heights of the plan, in pixels.
                 * @example 300
                 */
                height: components["parameters"]["Height"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload at a height of your plan
         * @description For plans with this height. The width follows.
         */
        post: operations["uploadThumbnail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own pictures
         * @description Newest first.
         */
        get: operations["listImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/view/{uuid}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The picture's id, which nobody can guess.
                 * @example 5ff1c3b8-26f5-4041-b581-02d392e27d89
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * See a picture
         * @description Whoever has the link may look. No copy may outlive the link.
         */
        get: operations["viewImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/plans/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the plans */
        get: operations["listPlans"];
        put?: never;
        /** Create a plan */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/plans/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan's name.
                 * @example PREMIUM
                 */
                name: components["parameters"]["PlanName"];
            };
            cookie?: never;
        };
        /** Read a plan */
        get: operations["getPlan"];
        /**
         * Change a plan
         * @description It holds for the accounts that have it from now on.
         */
        put: operations["updatePlan"];
        post?: never;
        /** Delete a plan */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts
         * @description Oldest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create an account
         * @description Without a plan it can log in, and nothing more.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id.
                 * @example 7
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Its pictures go with it.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Takes effect at once. An account that is no longer active is logged out, and its links end.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "email": "artist@example.com",
         *       "password": "far-away-42"
         *     }
         */
        Credentials: {
            email: string;
            /** Format: password */
            password: string;
        };
        /**
         * @example {
         *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ",
         *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo"
         *     }
         */
        Tokens: {
            refresh: string;
            access: string;
        };
        /** @description What is wrong with the field. */
        FieldMessages: string[];
        /**
         * @example {
         *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        RefreshInput: {
            refresh: string;
        };
        /**
         * @example {
         *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo"
         *     }
         */
        Refreshed: {
            access: string;
        };
        /**
         * @example {
         *       "title": "Lighthouse",
         *       "image": "lighthouse.jpg"
         *     }
         */
        Upload: {
            title: string;
            /**
             * Format: binary
             * @description PNG, JPEG, WebP, GIF, AVIF or TIFF, told by its content.
             */
            image: Blob;
            /** @description The life of the link, in seconds. Only for plans with expiring links. */
            expired_time?: number;
        };
        /**
         * @example {
         *       "status": "Uploaded"
         *     }
         */
        Uploaded: {
            /** @enum {string} */
            status: "Uploaded";
        };
        /**
         * @description With a height and a width, resized to exactly that; with neither, as it is.
         * @example {
         *       "title": "Lighthouse",
         *       "image": "lighthouse.jpg"
         *     }
         */
        OriginalUpload: {
            title: string;
            /**
             * Format: binary
             * @description PNG, JPEG, WebP, GIF, AVIF or TIFF, told by its content.
             */
            image: Blob;
            /** @description The life of the link, in seconds. Only for plans with expiring links. */
            expired_time?: number;
            height?: number;
            width?: number;
        };
        /**
         * @example {
         *       "title": "Lighthouse",
         *       "image": "lighthouse.jpg",
         *       "height": 300,
         *       "width": 300
         *     }
         */
        CustomUpload: {
            title: string;
            /**
             * Format: binary
             * @description PNG, JPEG, WebP, GIF, AVIF or TIFF, told by its content.
             */
            image: Blob;
            /** @description The life of the link, in seconds. Only for plans with expiring links. */
            expired_time?: number;
            height: number;
            width: number;
        };
        /** @description How many there are over all pages. */
        Count: number;
        /**
         * Format: uri
         * @description The address of that page, or null where there is none.
         */
        PageLink: string | null;
        /**
         * Format: date-time
         * @example 2023-03-15T12:41:30.668695Z
         */
        Instant: string;
        /**
         * @example {
         *       "title": "Lighthouse",
         *       "link": "http://localhost:8000/api/view/5ff1c3b8-26f5-4041-b581-02d392e27d89/",
         *       "resolution": "300x200",
         *       "create_at": "2023-03-15T12:41:30.668695Z",
         *       "expired_at": "2023-03-15T12:46:30.668695Z"
         *     }
         */
        Image: {
            title: string;
            /** Format: uri */
            link: string;
            resolution: string;
            create_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the link ends; null when it does not.
             */
            expired_at: string | null;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "title": "Lighthouse",
         *           "link": "http://localhost:8000/api/view/5ff1c3b8-26f5-4041-b581-02d392e27d89/",
         *           "resolution": "300x200",
         *           "create_at": "2023-03-15T12:41:30.668695Z",
         *           "expired_at": "2023-03-15T12:46:30.668695Z"
         *         }
         *       ]
         *     }
         */
        ImagePage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Image"][];
        };
        /**
         * @example {
         *       "name": "SILVER",
         *       "thumbnail_heights": [
         *         200,
         *         300
         *       ],
         *       "original": true,
         *       "expiring_links": false,
         *       "custom_sizes": true
         *     }
         */
        Plan: {
            name: string;
            /** @description The heights of the thumbnails, in pixels. */
            thumbnail_heights: number[];
            /** @description May upload at its own size. */
            original: boolean;
            /** @description May give a link a life. */
            expiring_links: boolean;
            /** @description May choose width and height. */
            custom_sizes: boolean;
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "name": "SILVER",
         *           "thumbnail_heights": [
         *             200,
         *             300
         *           ],
         *           "original": true,
         *           "expiring_links": false,
         *           "custom_sizes": true
         *         }
         *       ]
         *     }
         */
        PlanPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Plan"][];
        };
        /**
         * @example {
         *       "thumbnail_heights": [
         *         200,
         *         300
         *       ],
         *       "original": true,
         *       "expiring_links": false,
         *       "custom_sizes": true
         *     }
         */
        PlanFields: {
            /** @description The heights of the thumbnails, in pixels. */
            thumbnail_heights: number[];
            /** @description May upload at its own size. */
            original: boolean;
            /** @description May give a link a life. */
            expiring_links: boolean;
            /** @description May choose width and height. */
            custom_sizes: boolean;
        };
        /**
         * @example {
         *       "id": 7,
         *       "email": "artist@example.com",
         *       "plan": "PREMIUM",
         *       "is_active": true,
         *       "created_at": "2023-03-15T12:41:30.668695Z"
         *     }
         */
        User: {
            id: number;
            email: string;
            plan: string | null;
            is_active: boolean;
            created_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "id": 7,
         *           "email": "artist@example.com",
         *           "plan": "PREMIUM",
         *           "is_active": true,
         *           "created_at": "2023-03-15T12:41:30.668695Z"
         *         }
         *       ]
         *     }
         */
        UserPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["User"][];
        };
        /**
         * @example {
         *       "email": "artist@example.com",
         *       "password": "far-away-42",
         *       "plan": "PREMIUM"
         *     }
         */
        UserInput: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
            plan?: string | null;
        };
        /**
         * @description At least one of the three.
         * @example {
         *       "plan": "ENTERPRISE"
         *     }
         */
        UserChange: {
            plan?: string | null;
            is_active?: boolean;
            /** Format: password */
            password?: string;
        };
    };
    responses: {
        /** @description A field is missing or ill-formed, or the body is no JSON. */
        CredentialsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    email?: components["schemas"]["FieldMessages"];
                    password?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description Address and password are not those of an active account. */
        LoginRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "No active account found with the given credentials"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "No active account found with the given credentials";
                };
            };
        };
        /** @description The path has no such method; `Allow` lists those that it has. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Method \"PATCH\" not allowed."
                 *     }
                 */
                "application/json": {
                    detail: string;
                };
            };
        };
        /** @description The body is over the limit. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The request body is too large."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "The request body is too large.";
                };
            };
        };
        /** @description The body is of another media type than the operation reads. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Unsupported media type \"text/plain\" in request."
                 *     }
                 */
                "application/json": {
                    detail: string;
                };
            };
        };
        /** @description Too many tries; `Retry-After` tells when to come back. */
        Throttled: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request was throttled. Expected available in 840 seconds."
                 *     }
                 */
                "application/json": {
                    detail: string;
                };
            };
        };
        /** @description Something that the server needs is out of reach for now. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Service temporarily unavailable, try again later."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Service temporarily unavailable, try again later.";
                };
            };
        };
        /** @description The field is missing, or the body is no JSON. */
        RefreshInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "refresh": [
                 *         "This field is required."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    refresh?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The refresh token is unknown, expired or spent. */
        RefreshRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Token is invalid or expired",
                 *       "code": "token_not_valid"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Token is invalid or expired";
                    /** @enum {string} */
                    code: "token_not_valid";
                };
            };
        };
        /** @description A field is missing or ill-formed, the file is no picture that we take, or the form is broken. */
        UploadInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "Multipart form parse error";
                    title?: components["schemas"]["FieldMessages"];
                    image?: components["schemas"]["FieldMessages"];
                    expired_time?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The token is missing, expired, not ours, or revoked. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail: "Authentication credentials were not provided." | "Given token not valid for any token type";
                    /** @enum {string} */
                    code?: "token_not_valid";
                };
            };
        };
        /** @description The account may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "You do not have permission to perform this action."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "You do not have permission to perform this action.";
                };
            };
        };
        /** @description There is no room left to store it. */
        StorageFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "There is no room left to store this."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "There is no room left to store this.";
                };
            };
        };
        /** @description As for other uploads; or a size is missing, out of range, or too large an area. */
        SizedUploadInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "Multipart form parse error";
                    title?: components["schemas"]["FieldMessages"];
                    image?: components["schemas"]["FieldMessages"];
                    expired_time?: components["schemas"]["FieldMessages"];
                    height?: components["schemas"]["FieldMessages"];
                    width?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not found."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Not found.";
                };
            };
        };
        /** @description The header is too long. */
        IfNoneMatchInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "If-None-Match": [
                 *         "Ensure this field has no more than 1000 characters."
                 *       ]
                 *     }
                 */
                "application/json": {
                    "If-None-Match"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The link had a life, and it is over; or its account is no longer active. */
        LinkExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": [
                 *         "Sorry, the link is expired"
                 *       ]
                 *     }
                 */
                "application/json": {
                    error: "Sorry, the link is expired"[];
                };
            };
        };
        /** @description A field is missing or ill-formed, the name is taken, or the body is no JSON. */
        PlanInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    name?: components["schemas"]["FieldMessages"];
                    thumbnail_heights?: components["schemas"]["FieldMessages"];
                    original?: components["schemas"]["FieldMessages"];
                    expiring_links?: components["schemas"]["FieldMessages"];
                    custom_sizes?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A field is missing or ill-formed, or the body is no JSON. */
        PlanChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "original": [
                 *         "This field is required."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    thumbnail_heights?: components["schemas"]["FieldMessages"];
                    original?: components["schemas"]["FieldMessages"];
                    expiring_links?: components["schemas"]["FieldMessages"];
                    custom_sizes?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The plan is the administrators' own. */
        RootPlan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The plan ROOT cannot be changed."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "The plan ROOT cannot be changed.";
                };
            };
        };
        /** @description Accounts have the plan, or it is the administrators' own. */
        PlanInUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail: "This plan is in use." | "The plan ROOT cannot be changed.";
                };
            };
        };
        /** @description A field is missing or ill-formed, the address is taken, the plan unknown, or the body is no JSON. */
        UserInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    email?: components["schemas"]["FieldMessages"];
                    password?: components["schemas"]["FieldMessages"];
                    plan?: components["schemas"]["FieldMessages"];
                    is_active?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description It is the last active administrator. */
        LastAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The last administrator must stay."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "The last administrator must stay.";
                };
            };
        };
        /** @description A field is ill-formed, there is none, the plan is unknown, or the body is no JSON. */
        UserChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    password?: components["schemas"]["FieldMessages"];
                    plan?: components["schemas"]["FieldMessages"];
                    is_active?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                };
            };
        };
    };
    parameters: {
        /**
         * @description One of the heights of the plan, in pixels.
         * @example 300
         */
        Height: number;
        /**
         * @description How many to a page, cut to the range.
         * @example 10
         */
        Limit: number;
        /**
         * @description How many to pass over.
         * @example 0
         */
        Offset: number;
        /**
         * @description The picture's id, which nobody can guess.
         * @example 5ff1c3b8-26f5-4041-b581-02d392e27d89
         */
        Uuid: string;
        /**
         * @description The `ETag` of the copy at hand.
         * @example "q83vEjRWeJA"
         */
        IfNoneMatch: string;
        /**
         * @description The plan's name.
         * @example PREMIUM
         */
        PlanName: string;
        /**
         * @description The account's id.
         * @example 7
         */
        UserId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How to authenticate (RFC 9110, 11.6.1).
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods of the path.
         * @example GET, HEAD, OPTIONS, POST
         */
        Allow: string;
        /**
         * @description Seconds to wait.
         * @example 5
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "artist@example.com",
                 *       "password": "far-away-42"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The tokens. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ",
                     *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo"
                     *     }
                     */
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["CredentialsInvalid"];
            401: components["responses"]["LoginRefused"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            /** @description A new access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo"
                     *     }
                     */
                    "application/json": components["schemas"]["Refreshed"];
                };
            };
            400: components["responses"]["RefreshInvalid"];
            401: components["responses"]["RefreshRefused"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadSmall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lighthouse",
                 *       "image": "lighthouse.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The picture is stored; `/list/` shows its link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Uploaded"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["UploadInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    uploadMedium: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lighthouse",
                 *       "image": "lighthouse.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The picture is stored; `/list/` shows its link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Uploaded"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["UploadInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    uploadOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lighthouse",
                 *       "image": "lighthouse.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["OriginalUpload"];
            };
        };
        responses: {
            /** @description The picture is stored; `/list/` shows its link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Uploaded"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["SizedUploadInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    uploadCustom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lighthouse",
                 *       "image": "lighthouse.jpg",
                 *       "height": 300,
                 *       "width": 300
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CustomUpload"];
            };
        };
        responses: {
            /** @description The picture is stored; `/list/` shows its link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Uploaded"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["SizedUploadInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    uploadThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of the heights of the plan, in pixels.
                 * @example 300
                 */
                height: components["parameters"]["Height"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lighthouse",
                 *       "image": "lighthouse.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The picture is stored; `/list/` shows its link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Uploaded"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["UploadInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listImages: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page, cut to the range.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "title": "Lighthouse",
                     *           "link": "http://localhost:8000/api/view/5ff1c3b8-26f5-4041-b581-02d392e27d89/",
                     *           "resolution": "300x200",
                     *           "create_at": "2023-03-15T12:41:30.668695Z",
                     *           "expired_at": "2023-03-15T12:46:30.668695Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    viewImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy at hand.
                 * @example "q83vEjRWeJA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The picture's id, which nobody can guess.
                 * @example 5ff1c3b8-26f5-4041-b581-02d392e27d89
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    /**
                     * @description How long a copy may be kept.
                     * @example private, max-age=300
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description To be shown in place.
                     * @example inline
                     */
                    "Content-Disposition"?: string;
                    /**
                     * @description Names this picture's bytes.
                     * @example "q83vEjRWeJA"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example PNG */
                    "image/png": Blob;
                };
            };
            /** @description The copy at hand is good. */
            304: {
                headers: {
                    /**
                     * @description How long a copy may be kept.
                     * @example private, max-age=300
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description Names this picture's bytes.
                     * @example "q83vEjRWeJA"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["IfNoneMatchInvalid"];
            403: components["responses"]["LinkExpired"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page, cut to the range.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "name": "SILVER",
                     *           "thumbnail_heights": [
                     *             200,
                     *             300
                     *           ],
                     *           "original": true,
                     *           "expiring_links": false,
                     *           "custom_sizes": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "SILVER",
                 *       "thumbnail_heights": [
                 *         200,
                 *         300
                 *       ],
                 *       "original": true,
                 *       "expiring_links": false,
                 *       "custom_sizes": true
                 *     }
                 */
                "application/json": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description The plan. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "SILVER",
                     *       "thumbnail_heights": [
                     *         200,
                     *         300
                     *       ],
                     *       "original": true,
                     *       "expiring_links": false,
                     *       "custom_sizes": true
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["PlanInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan's name.
                 * @example PREMIUM
                 */
                name: components["parameters"]["PlanName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "SILVER",
                     *       "thumbnail_heights": [
                     *         200,
                     *         300
                     *       ],
                     *       "original": true,
                     *       "expiring_links": false,
                     *       "custom_sizes": true
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan's name.
                 * @example PREMIUM
                 */
                name: components["parameters"]["PlanName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "thumbnail_heights": [
                 *         200,
                 *         300
                 *       ],
                 *       "original": true,
                 *       "expiring_links": false,
                 *       "custom_sizes": true
                 *     }
                 */
                "application/json": components["schemas"]["PlanFields"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "SILVER",
                     *       "thumbnail_heights": [
                     *         200,
                     *         300
                     *       ],
                     *       "original": true,
                     *       "expiring_links": false,
                     *       "custom_sizes": true
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["PlanChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["RootPlan"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan's name.
                 * @example PREMIUM
                 */
                name: components["parameters"]["PlanName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["PlanInUse"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many to a page, cut to the range.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "id": 7,
                     *           "email": "artist@example.com",
                     *           "plan": "PREMIUM",
                     *           "is_active": true,
                     *           "created_at": "2023-03-15T12:41:30.668695Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "artist@example.com",
                 *       "password": "far-away-42",
                 *       "plan": "PREMIUM"
                 *     }
                 */
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "email": "artist@example.com",
                     *       "plan": "PREMIUM",
                     *       "is_active": true,
                     *       "created_at": "2023-03-15T12:41:30.668695Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id.
                 * @example 7
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["LastAdministrator"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id.
                 * @example 7
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "ENTERPRISE"
                 *     }
                 */
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "email": "artist@example.com",
                     *       "plan": "PREMIUM",
                     *       "is_active": true,
                     *       "created_at": "2023-03-15T12:41:30.668695Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["UserChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["LastAdministrator"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
}
