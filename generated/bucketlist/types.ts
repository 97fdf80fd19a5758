// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export interface paths {
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an account
         * @description Makes the account and logs it in. E-mail addresses are told apart without regard to case.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
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
         * @description Answers alike whether the address is unknown or the password wrong. Ten wrong passwords within
         *     15 minutes close the account to that network address until the quarter of an hour is over.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description The token stops working at once, everywhere.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description Every other token of the account stops working. Wrong old passwords are counted as wrong logins are.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bucketlists/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List buckets
         * @description The caller's buckets, oldest first. A page past the end is empty.
         */
        get: operations["listBuckets"];
        put?: never;
        /** Create a bucket */
        post: operations["createBucket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bucketlists/{bucket_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bucket's id.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketId"];
            };
            cookie?: never;
        };
        /** Read a bucket */
        get: operations["getBucket"];
        /** Rename a bucket */
        put: operations["updateBucket"];
        post?: never;
        /**
         * Delete a bucket
         * @description Its items go with it.
         */
        delete: operations["deleteBucket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bucketlists/{bucket_id}/items/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
            };
            cookie?: never;
        };
        /**
         * List the items of a bucket
         * @description Newest first. A page past the end is empty.
         */
        get: operations["listItems"];
        put?: never;
        /** Put an item into a bucket */
        post: operations["createItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bucketlists/{bucket_id}/items/{item_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
                /**
                 * @description The item's id.
                 * @example 12
                 */
                item_id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /** Read an item */
        get: operations["getItem"];
        /**
         * Change an item
         * @description What is left out stays as it is.
         */
        put: operations["updateItem"];
        post?: never;
        /** Delete an item */
        delete: operations["deleteItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "email": "traveller@bucketmail.com",
         *       "password": "123456"
         *     }
         */
        Credentials: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        /** @description To be sent as `Authorization: Bearer <token>`. */
        AuthToken: string;
        /** @enum {string} */
        Success: "success";
        /**
         * @example {
         *       "auth_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
         *       "message": "Successfully registered",
         *       "status": "success"
         *     }
         */
        Registered: {
            auth_token: components["schemas"]["AuthToken"];
            /** @enum {string} */
            message: "Successfully registered";
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "auth_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
         *       "message": "Successfully logged In",
         *       "status": "success"
         *     }
         */
        LoggedIn: {
            auth_token: components["schemas"]["AuthToken"];
            /** @enum {string} */
            message: "Successfully logged In";
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "message": "Successfully logged out",
         *       "status": "success"
         *     }
         */
        LoggedOut: {
            /** @enum {string} */
            message: "Successfully logged out";
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "oldPassword": "123456",
         *       "newPassword": "far-away-42",
         *       "passwordConfirmation": "far-away-42"
         *     }
         */
        NewPassword: {
            /** Format: password */
            oldPassword: string;
            /** Format: password */
            newPassword: string;
            /** Format: password */
            passwordConfirmation: string;
        };
        /**
         * @example {
         *       "message": "Password reset successfully",
         *       "status": "success"
         *     }
         */
        PasswordReset: {
            /** @enum {string} */
            message: "Password reset successfully";
            status: components["schemas"]["Success"];
        };
        Id: number;
        /**
         * @description An ISO 8601 instant in UTC, with microseconds and without a zone.
         * @example 2017-08-24T19:56:07.942974
         */
        Instant: string;
        /**
         * @example {
         *       "id": 3,
         *       "name": "Travel",
         *       "createdAt": "2017-08-24T19:56:07.942974",
         *       "modifiedAt": "2017-08-24T19:56:07.942974"
         *     }
         */
        Bucket: {
            id: components["schemas"]["Id"];
            name: string;
            createdAt: components["schemas"]["Instant"];
            modifiedAt: components["schemas"]["Instant"];
        };
        /** @description How many there are over all pages. */
        Count: number;
        /**
         * Format: uri
         * @description The address of that page, or null where there is none.
         */
        PageLink: string | null;
        /**
         * @example {
         *       "buckets": [
         *         {
         *           "id": 3,
         *           "name": "Travel",
         *           "createdAt": "2017-08-24T19:56:07.942974",
         *           "modifiedAt": "2017-08-24T19:56:07.942974"
         *         }
         *       ],
         *       "count": 21,
         *       "next": null,
         *       "previous": "http://localhost:8000/v1/bucketlists/?page=1",
         *       "status": "success"
         *     }
         */
        BucketPage: {
            buckets: components["schemas"]["Bucket"][];
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            status: components["schemas"]["Success"];
        };
        /** @description Stored as sent; more than blanks. */
        Name: string;
        /**
         * @example {
         *       "name": "Travel"
         *     }
         */
        BucketInput: {
            name: components["schemas"]["Name"];
        };
        /**
         * @description An HTTP date (RFC 9110, 5.6.7).
         * @example Wed, 23 Aug 2017 10:14:52 GMT
         */
        HttpDate: string;
        /**
         * @example {
         *       "id": 2,
         *       "name": "Travel",
         *       "createdAt": "Wed, 23 Aug 2017 10:14:52 GMT",
         *       "modifiedAt": "Wed, 23 Aug 2017 10:14:52 GMT",
         *       "status": "success"
         *     }
         */
        SavedBucket: {
            id: components["schemas"]["Id"];
            name: string;
            createdAt: components["schemas"]["HttpDate"];
            modifiedAt: components["schemas"]["HttpDate"];
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "bucket": {
         *         "id": 3,
         *         "name": "Travel",
         *         "createdAt": "2017-08-24T19:56:07.942974",
         *         "modifiedAt": "2017-08-24T19:56:07.942974"
         *       },
         *       "status": "success"
         *     }
         */
        BucketReply: {
            bucket: components["schemas"]["Bucket"];
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "message": "Bucket Deleted successfully",
         *       "status": "success"
         *     }
         */
        BucketDeleted: {
            /** @enum {string} */
            message: "Bucket Deleted successfully";
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "id": 12,
         *       "name": "biscuits",
         *       "description": "for the train",
         *       "bucketId": 3,
         *       "createdAt": "2017-08-24T19:56:07.942974",
         *       "modifiedAt": "2017-08-24T19:56:07.942974"
         *     }
         */
        Item: {
            id: components["schemas"]["Id"];
            name: string;
            description: string | null;
            bucketId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            modifiedAt: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": 12,
         *           "name": "biscuits",
         *           "description": "for the train",
         *           "bucketId": 3,
         *           "createdAt": "2017-08-24T19:56:07.942974",
         *           "modifiedAt": "2017-08-24T19:56:07.942974"
         *         }
         *       ],
         *       "count": 21,
         *       "next": "http://localhost:8000/v1/bucketlists/3/items/?page=2",
         *       "previous": null,
         *       "status": "success"
         *     }
         */
        ItemPage: {
            items: components["schemas"]["Item"][];
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "name": "biscuits",
         *       "description": "for the train"
         *     }
         */
        ItemInput: {
            name: components["schemas"]["Name"];
            description?: string | null;
        };
        SavedItem: {
            id: components["schemas"]["Id"];
            name: string;
            description: string | null;
            bucketId: components["schemas"]["Id"];
            createdAt: components["schemas"]["HttpDate"];
            modifiedAt: components["schemas"]["HttpDate"];
        };
        /**
         * @example {
         *       "item": {
         *         "id": 12,
         *         "name": "biscuits",
         *         "description": "for the train",
         *         "bucketId": 3,
         *         "createdAt": "Wed, 23 Aug 2017 10:14:52 GMT",
         *         "modifiedAt": "Wed, 23 Aug 2017 10:14:52 GMT"
         *       },
         *       "status": "success"
         *     }
         */
        SavedItemReply: {
            item: components["schemas"]["SavedItem"];
            status: components["schemas"]["Success"];
        };
        /**
         * @example {
         *       "item": {
         *         "id": 12,
         *         "name": "biscuits",
         *         "description": "for the train",
         *         "bucketId": 3,
         *         "createdAt": "2017-08-24T19:56:07.942974",
         *         "modifiedAt": "2017-08-24T19:56:07.942974"
         *       },
         *       "status": "success"
         *     }
         */
        ItemReply: {
            item: components["schemas"]["Item"];
            status: components["schemas"]["Success"];
        };
        /**
         * @description At least one of the two.
         * @example {
         *       "description": "for the way back"
         *     }
         */
        ItemChange: {
            name?: components["schemas"]["Name"];
            description?: string | null;
        };
        /**
         * @example {
         *       "message": "Successfully deleted the item from bucket with Id 3",
         *       "status": "success"
         *     }
         */
        ItemDeleted: {
            message: string;
            status: components["schemas"]["Success"];
        };
    };
    responses: {
        /** @description The e-mail address or the password does not do, or the address has an account already. */
        RegistrationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Missing or wrong email format or password is less than four characters" | "Failed, User already exists, Please sign In";
                };
            };
        };
        /** @description The body is no JSON. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "The body is not valid JSON"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "The body is not valid JSON";
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
                 *       "status": "failed",
                 *       "message": "The method PATCH is not allowed here"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The body is over one megabyte. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "The body is too large"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "The body is too large";
                };
            };
        };
        /** @description The body is not sent as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Content-Type must be application/json"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Content-Type must be application/json";
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
                 *       "status": "failed",
                 *       "message": "The service is not available now, please try again"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "The service is not available now, please try again";
                };
            };
        };
        /** @description The address, the password, or both are not those of an account. */
        LoginRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Missing or wrong email format or password is less than four characters"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Missing or wrong email format or password is less than four characters";
                };
            };
        };
        /** @description Too many wrong passwords for this account from this address; `Retry-After` tells when to come back. */
        TooManyAttempts: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Too many attempts, try again in 840 seconds"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The token is expired, not ours, or logged out already. */
        LogoutUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Signature expired, Please sign in again" | "Invalid token. Please sign in again" | "Token was Blacklisted, Please login In";
                };
            };
        };
        /** @description There is no token to log out. */
        LogoutForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Provide an authorization header" | "Provide a valid auth token";
                };
            };
        };
        /** @description An attribute is missing or too long, the two new passwords differ, or the new one is too short. */
        ResetInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Missing required attributes"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The token does not do, or the old password is not the account's. */
        ResetUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Token is missing" | "Signature expired, Please sign in again" | "Invalid token. Please sign in again" | "Token was Blacklisted, Please login In" | "Incorrect password";
                };
            };
        };
        /** @description The search text is too long, or cannot be in a name. */
        BucketsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "q must be at most 255 characters"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The token is missing, expired, not ours, or logged out. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Token is missing" | "Signature expired, Please sign in again" | "Invalid token. Please sign in again" | "Token was Blacklisted, Please login In";
                };
            };
        };
        /** @description The name is missing, blank or too long. */
        BucketInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Missing name attribute"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The bucket's id is no id. */
        BucketIdInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Please provide a valid Bucket Id"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Please provide a valid Bucket Id";
                };
            };
        };
        /** @description The caller has no such bucket. */
        BucketNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Bucket not found"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Bucket not found";
                };
            };
        };
        /** @description The id is no id, or the name is missing, blank or too long. */
        BucketChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "No attribute or value was specified, nothing was changed"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The caller has no such bucket. */
        BucketToChangeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "The Bucket with Id 3 does not exist"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The caller has no such bucket. */
        BucketToDeleteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Bucket resource cannot be found"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Bucket resource cannot be found";
                };
            };
        };
        /** @description The bucket's id is no id, or the search text is too long or cannot be in a name. */
        ItemsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Provide a valid Bucket Id"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The bucket's id is no id, the name is missing or blank, or a text is too long. */
        ItemInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "No name or value attribute found"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description The caller has no such bucket. */
        BucketOfItemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "User has no Bucket with Id 3"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description One of the two ids is no id. */
        ItemIdInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    message: "Provide a valid item Id" | "Provide a valid Bucket Id";
                };
            };
        };
        /** @description The caller has no such bucket, or the bucket has no such item. */
        ItemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "Item not found"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
        /** @description An id is no id, there is nothing to change, the name is blank, or a text is too long. */
        ItemChangeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "message": "No attributes specified in the request"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "failed";
                    message: string;
                };
            };
        };
    };
    parameters: {
        /**
         * @description The page, from 1. Anything else reads as the first.
         * @example 1
         */
        Page: number;
        /**
         * @description How many to a page, cut to the range.
         * @example 20
         */
        Limit: number;
        /**
         * @description A part of the name, in either case. `%` and `_` mean themselves.
         * @example tra
         */
        Search: string;
        /**
         * @description The bucket's id.
         * @example 3
         */
        BucketId: number;
        /**
         * @description The id of the bucket that holds the items.
         * @example 3
         */
        BucketIdOfItems: number;
        /**
         * @description The item's id.
         * @example 12
         */
        ItemId: number;
    };
    requestBodies: never;
    headers: {
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
        /**
         * @description How to authenticate (RFC 9110, 11.6.1).
         * @example Bearer
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    register: {
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
                 *       "email": "traveller@bucketmail.com",
                 *       "password": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The account and its first token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "auth_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "message": "Successfully registered",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["Registered"];
                };
            };
            202: components["responses"]["RegistrationRefused"];
            400: components["responses"]["Malformed"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
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
                 *       "email": "traveller@bucketmail.com",
                 *       "password": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "auth_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "message": "Successfully logged In",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["LoginRefused"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyAttempts"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is spent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Successfully logged out",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedOut"];
                };
            };
            401: components["responses"]["LogoutUnauthorized"];
            403: components["responses"]["LogoutForbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
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
                 *       "oldPassword": "123456",
                 *       "newPassword": "far-away-42",
                 *       "passwordConfirmation": "far-away-42"
                 *     }
                 */
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description The new password holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Password reset successfully",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            400: components["responses"]["ResetInvalid"];
            401: components["responses"]["ResetUnauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyAttempts"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBuckets: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Anything else reads as the first.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many to a page, cut to the range.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description A part of the name, in either case. `%` and `_` mean themselves.
                 * @example tra
                 */
                q?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of buckets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "buckets": [
                     *         {
                     *           "id": 3,
                     *           "name": "Travel",
                     *           "createdAt": "2017-08-24T19:56:07.942974",
                     *           "modifiedAt": "2017-08-24T19:56:07.942974"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["BucketPage"];
                };
            };
            400: components["responses"]["BucketsInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBucket: {
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
                 *       "name": "Travel"
                 *     }
                 */
                "application/json": components["schemas"]["BucketInput"];
            };
        };
        responses: {
            /** @description The bucket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Travel",
                     *       "createdAt": "Wed, 23 Aug 2017 10:14:52 GMT",
                     *       "modifiedAt": "Wed, 23 Aug 2017 10:14:52 GMT",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedBucket"];
                };
            };
            400: components["responses"]["BucketInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBucket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bucket's id.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bucket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bucket": {
                     *         "id": 3,
                     *         "name": "Travel",
                     *         "createdAt": "2017-08-24T19:56:07.942974",
                     *         "modifiedAt": "2017-08-24T19:56:07.942974"
                     *       },
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["BucketReply"];
                };
            };
            400: components["responses"]["BucketIdInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BucketNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBucket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bucket's id.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Travel"
                 *     }
                 */
                "application/json": components["schemas"]["BucketInput"];
            };
        };
        responses: {
            /** @description The bucket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Travel",
                     *       "createdAt": "Wed, 23 Aug 2017 10:14:52 GMT",
                     *       "modifiedAt": "Wed, 23 Aug 2017 10:14:52 GMT",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedBucket"];
                };
            };
            400: components["responses"]["BucketChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BucketToChangeNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBucket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bucket's id.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bucket is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Bucket Deleted successfully",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["BucketDeleted"];
                };
            };
            400: components["responses"]["BucketIdInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BucketToDeleteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Anything else reads as the first.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many to a page, cut to the range.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description A part of the name, in either case. `%` and `_` mean themselves.
                 * @example tra
                 */
                q?: components["parameters"]["Search"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 12,
                     *           "name": "biscuits",
                     *           "description": "for the train",
                     *           "bucketId": 3,
                     *           "createdAt": "2017-08-24T19:56:07.942974",
                     *           "modifiedAt": "2017-08-24T19:56:07.942974"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["ItemsInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BucketNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "biscuits",
                 *       "description": "for the train"
                 *     }
                 */
                "application/json": components["schemas"]["ItemInput"];
            };
        };
        responses: {
            /** @description The item. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item": {
                     *         "id": 12,
                     *         "name": "biscuits",
                     *         "description": "for the train",
                     *         "bucketId": 3,
                     *         "createdAt": "Wed, 23 Aug 2017 10:14:52 GMT",
                     *         "modifiedAt": "Wed, 23 Aug 2017 10:14:52 GMT"
                     *       },
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedItemReply"];
                };
            };
            400: components["responses"]["ItemInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BucketOfItemNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
                /**
                 * @description The item's id.
                 * @example 12
                 */
                item_id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item": {
                     *         "id": 12,
                     *         "name": "biscuits",
                     *         "description": "for the train",
                     *         "bucketId": 3,
                     *         "createdAt": "2017-08-24T19:56:07.942974",
                     *         "modifiedAt": "2017-08-24T19:56:07.942974"
                     *       },
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["ItemReply"];
                };
            };
            400: components["responses"]["ItemIdInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ItemNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
                /**
                 * @description The item's id.
                 * @example 12
                 */
                item_id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "for the way back"
                 *     }
                 */
                "application/json": components["schemas"]["ItemChange"];
            };
        };
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item": {
                     *         "id": 12,
                     *         "name": "biscuits",
                     *         "description": "for the train",
                     *         "bucketId": 3,
                     *         "createdAt": "Wed, 23 Aug 2017 10:14:52 GMT",
                     *         "modifiedAt": "Wed, 23 Aug 2017 10:14:52 GMT"
                     *       },
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedItemReply"];
                };
            };
            400: components["responses"]["ItemChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ItemNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the bucket that holds the items.
                 * @example 3
                 */
                bucket_id: components["parameters"]["BucketIdOfItems"];
                /**
                 * @description The item's id.
                 * @example 12
                 */
                item_id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Successfully deleted the item from bucket with Id 3",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["ItemDeleted"];
                };
            };
            400: components["responses"]["ItemIdInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ItemNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
}
