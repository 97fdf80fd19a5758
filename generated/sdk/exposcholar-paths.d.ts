// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export interface paths {
    "/register/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/subscription/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how many booths one may have */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the server is there
         * @description Asks neither who one is nor the database.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the countries
         * @description By name.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a booth
         * @description As many as the subscription has room for. The first image and the first video become primary.
         */
        post: operations["createBooth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/list/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own booths
         * @description Oldest first.
         */
        get: operations["listBooths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        /** See a booth */
        get: operations["getBooth"];
        /**
         * Change a booth
         * @description What is not sent stays as it is; files join those that are there.
         */
        put: operations["updateBooth"];
        post?: never;
        /**
         * Close a booth
         * @description All that is in it goes with it.
         */
        delete: operations["deleteBooth"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/images/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an image of a booth */
        post: operations["createBoothImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/images/{image_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an image of a booth away
         * @description When it was primary, the oldest of the others becomes primary.
         */
        delete: operations["deleteBoothImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/images/{image_pk}/set-primary/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image of a booth primary */
        post: operations["setPrimaryBoothImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/videos/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a video of a booth */
        post: operations["createBoothVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/videos/{video_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The video's id.
                 * @example 1
                 */
                video_pk: components["parameters"]["VideoPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a video of a booth away
         * @description When it was primary, the oldest of the others becomes primary.
         */
        delete: operations["deleteBoothVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/videos/{video_pk}/set-primary/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The video's id.
                 * @example 1
                 */
                video_pk: components["parameters"]["VideoPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video of a booth primary */
        post: operations["setPrimaryBoothVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/items/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an item into a booth
         * @description The first image becomes primary.
         */
        post: operations["createItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/items/list/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        /**
         * List the items of a booth
         * @description Oldest first.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/items/{item_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
            };
            cookie?: never;
        };
        /** See an item */
        get: operations["getItem"];
        /**
         * Change an item
         * @description What is not sent stays as it is; files join those that are there.
         */
        put: operations["updateItem"];
        post?: never;
        /** Take an item out of its booth */
        delete: operations["deleteItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/items/{item_pk}/images/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an image of an item */
        post: operations["createItemImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/items/{item_pk}/images/{image_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an image of an item away
         * @description When it was primary, the oldest of the others becomes primary.
         */
        delete: operations["deleteItemImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/booths/{booth_pk}/items/{item_pk}/images/{image_pk}/set-primary/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image of an item primary */
        post: operations["setPrimaryItemImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what has changed
         * @description One's own booths and what is in them: every change since the cursor, each once, up to 500 entries in an answer.
         */
        get: operations["syncChanges"];
        put?: never;
        post?: never;
        delete?: never;
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
         *       "email": "curator@example.com",
         *       "password": "far-away-42",
         *       "name": "Ada Curator"
         *     }
         */
        Registration: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
            name?: string;
        };
        /**
         * @example {
         *       "id": 7,
         *       "email": "curator@example.com",
         *       "name": "Ada Curator"
         *     }
         */
        Account: {
            id: number;
            email: string;
            name: string;
        };
        /** @description What is wrong with the field. */
        FieldMessages: string[];
        /**
         * @example {
         *       "email": "curator@example.com",
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
         *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
         *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
         *     }
         */
        Tokens: {
            access: string;
            refresh: string;
        };
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
         *       "plan": "free",
         *       "booth_limit": 3,
         *       "booths_used": 1
         *     }
         */
        Subscription: {
            /** @enum {string} */
            plan: "free" | "standard" | "premium";
            /** @description How many booths one may have. */
            booth_limit: number;
            booths_used: number;
        };
        /**
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /**
         * @example {
         *       "id": 40,
         *       "name": "Canada",
         *       "code": "CA"
         *     }
         */
        Country: {
            id: number;
            name: string;
            /** @description Its two letters in ISO 3166-1. */
            code: string;
        };
        /**
         * @example [
         *       {
         *         "id": 40,
         *         "name": "Canada",
         *         "code": "CA"
         *       },
         *       {
         *         "id": 237,
         *         "name": "United States of America",
         *         "code": "US"
         *       }
         *     ]
         */
        Countries: components["schemas"]["Country"][];
        /**
         * Format: binary
         * @description PNG, JPEG, WebP, GIF or AVIF, told by its content, up to 10 MB. It is kept without its metadata.
         */
        ImageFile: Blob;
        /**
         * Format: binary
         * @description MP4, WebM or QuickTime, told by its content, up to 200 MB.
         */
        VideoFile: Blob;
        /**
         * @example {
         *       "name": "Glass and light",
         *       "description": "Lamps of our own making.",
         *       "category": "Crafts",
         *       "country": 40
         *     }
         */
        BoothForm: {
            name: string;
            description?: string;
            category?: string;
            /** @description The id of one of the countries. */
            country: number;
            images?: components["schemas"]["ImageFile"][];
            videos?: components["schemas"]["VideoFile"][];
        };
        /**
         * @example {
         *       "name": "Glass and light",
         *       "description": "Lamps of our own making.",
         *       "category": "Crafts",
         *       "country": 40
         *     }
         */
        BoothInput: {
            name: string;
            description?: string;
            category?: string;
            /** @description The id of one of the countries. */
            country: number;
        };
        /**
         * @example {
         *       "id": 1,
         *       "url": "http://localhost:8000/media/booths/1/q3Fz0mA9vU2kTn8cXy7RbQ.jpg",
         *       "is_primary": true
         *     }
         */
        Medium: {
            id: number;
            /** Format: uri */
            url: string;
            /** @description Whether it stands for the rest. Just one does. */
            is_primary: boolean;
        };
        /**
         * Format: date-time
         * @example 2025-01-25T10:00:00.000000Z
         */
        Instant: string;
        /**
         * @example {
         *       "id": 1,
         *       "name": "Glass and light",
         *       "description": "Lamps of our own making.",
         *       "category": "Crafts",
         *       "country": 40,
         *       "images": [
         *         {
         *           "id": 1,
         *           "url": "http://localhost:8000/media/booths/1/q3Fz0mA9vU2kTn8cXy7RbQ.jpg",
         *           "is_primary": true
         *         }
         *       ],
         *       "videos": [],
         *       "created_at": "2025-01-25T10:00:00.000000Z",
         *       "updated_at": "2025-01-25T10:00:00.000000Z"
         *     }
         */
        Booth: {
            id: number;
            name: string;
            description: string;
            category: string;
            country: number;
            images: components["schemas"]["Medium"][];
            videos: components["schemas"]["Medium"][];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example [
         *       {
         *         "id": 1,
         *         "name": "Glass and light",
         *         "description": "Lamps of our own making.",
         *         "category": "Crafts",
         *         "country": 40,
         *         "images": [
         *           {
         *             "id": 1,
         *             "url": "http://localhost:8000/media/booths/1/q3Fz0mA9vU2kTn8cXy7RbQ.jpg",
         *             "is_primary": true
         *           }
         *         ],
         *         "videos": [],
         *         "created_at": "2025-01-25T10:00:00.000000Z",
         *         "updated_at": "2025-01-25T10:00:00.000000Z"
         *       }
         *     ]
         */
        Booths: components["schemas"]["Booth"][];
        /** @description How many there are over all pages. */
        Count: number;
        /**
         * Format: uri
         * @description The address of that page, or null where there is none.
         */
        PageLink: string | null;
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "id": 1,
         *           "name": "Glass and light",
         *           "description": "Lamps of our own making.",
         *           "category": "Crafts",
         *           "country": 40,
         *           "images": [
         *             {
         *               "id": 1,
         *               "url": "http://localhost:8000/media/booths/1/q3Fz0mA9vU2kTn8cXy7RbQ.jpg",
         *               "is_primary": true
         *             }
         *           ],
         *           "videos": [],
         *           "created_at": "2025-01-25T10:00:00.000000Z",
         *           "updated_at": "2025-01-25T10:00:00.000000Z"
         *         }
         *       ]
         *     }
         */
        BoothPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Booth"][];
        };
        /**
         * @description All of them, oldest first; or a page of them, when one was asked for.
         * @example [
         *       {
         *         "id": 1,
         *         "name": "Glass and light",
         *         "description": "Lamps of our own making.",
         *         "category": "Crafts",
         *         "country": 40,
         *         "images": [
         *           {
         *             "id": 1,
         *             "url": "http://localhost:8000/media/booths/1/q3Fz0mA9vU2kTn8cXy7RbQ.jpg",
         *             "is_primary": true
         *           }
         *         ],
         *         "videos": [],
         *         "created_at": "2025-01-25T10:00:00.000000Z",
         *         "updated_at": "2025-01-25T10:00:00.000000Z"
         *       }
         *     ]
         */
        BoothList: components["schemas"]["Booths"] | components["schemas"]["BoothPage"];
        /**
         * @description The members that are left out stay as they are; files join those that are there.
         * @example {
         *       "name": "Glass and shade"
         *     }
         */
        BoothChangeForm: {
            name?: string;
            description?: string;
            category?: string;
            /** @description The id of one of the countries. */
            country?: number;
            images?: components["schemas"]["ImageFile"][];
            videos?: components["schemas"]["VideoFile"][];
        };
        /**
         * @description The members that are left out stay as they are.
         * @example {
         *       "name": "Glass and shade"
         *     }
         */
        BoothChange: {
            name?: string;
            description?: string;
            category?: string;
            /** @description The id of one of the countries. */
            country?: number;
        };
        /**
         * @example {
         *       "image": "booth.jpg"
         *     }
         */
        ImageUpload: {
            image: components["schemas"]["ImageFile"];
        };
        /**
         * @example {
         *       "id": 2,
         *       "url": "http://localhost:8000/media/booths/1/Zk1yTq7RbQ3Fz0mA9vU2nA.jpg",
         *       "is_primary": false,
         *       "booth": 1
         *     }
         */
        BoothMedium: {
            id: number;
            /** Format: uri */
            url: string;
            /** @description Whether it stands for the rest. Just one does. */
            is_primary: boolean;
            booth: number;
        };
        /**
         * @example {
         *       "video": "booth.mp4"
         *     }
         */
        VideoUpload: {
            video: components["schemas"]["VideoFile"];
        };
        /**
         * @example {
         *       "name": "Paper lamp",
         *       "description": "Folded by hand.",
         *       "price": "99.99",
         *       "quantity": 10
         *     }
         */
        ItemForm: {
            name: string;
            description?: string;
            /** @description A decimal number from 0 to 99999999.99 with two places. Null where there is none. */
            price?: string | null;
            /** @description One unless told. */
            quantity?: number;
            images?: components["schemas"]["ImageFile"][];
        };
        /**
         * @example {
         *       "name": "Paper lamp",
         *       "description": "Folded by hand.",
         *       "price": "99.99",
         *       "quantity": 10
         *     }
         */
        ItemInput: {
            name: string;
            description?: string;
            /** @description A decimal number from 0 to 99999999.99 with two places. Null where there is none. */
            price?: string | null;
            /** @description One unless told. */
            quantity?: number;
        };
        /**
         * @example {
         *       "id": 1,
         *       "name": "Paper lamp",
         *       "description": "Folded by hand.",
         *       "price": "99.99",
         *       "quantity": 10,
         *       "booth": 1,
         *       "images": [
         *         {
         *           "id": 3,
         *           "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
         *           "is_primary": true
         *         }
         *       ],
         *       "created_at": "2025-01-25T10:00:00.000000Z",
         *       "updated_at": "2025-01-25T10:00:00.000000Z"
         *     }
         */
        Item: {
            id: number;
            name: string;
            description: string;
            price: string | null;
            quantity: number;
            booth: number;
            images: components["schemas"]["Medium"][];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example [
         *       {
         *         "id": 1,
         *         "name": "Paper lamp",
         *         "description": "Folded by hand.",
         *         "price": "99.99",
         *         "quantity": 10,
         *         "booth": 1,
         *         "images": [
         *           {
         *             "id": 3,
         *             "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
         *             "is_primary": true
         *           }
         *         ],
         *         "created_at": "2025-01-25T10:00:00.000000Z",
         *         "updated_at": "2025-01-25T10:00:00.000000Z"
         *       }
         *     ]
         */
        Items: components["schemas"]["Item"][];
        /**
         * @example {
         *       "count": 1,
         *       "next": null,
         *       "previous": null,
         *       "results": [
         *         {
         *           "id": 1,
         *           "name": "Paper lamp",
         *           "description": "Folded by hand.",
         *           "price": "99.99",
         *           "quantity": 10,
         *           "booth": 1,
         *           "images": [
         *             {
         *               "id": 3,
         *               "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
         *               "is_primary": true
         *             }
         *           ],
         *           "created_at": "2025-01-25T10:00:00.000000Z",
         *           "updated_at": "2025-01-25T10:00:00.000000Z"
         *         }
         *       ]
         *     }
         */
        ItemPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageLink"];
            previous: components["schemas"]["PageLink"];
            results: components["schemas"]["Item"][];
        };
        /**
         * @description All of them, oldest first; or a page of them, when one was asked for.
         * @example [
         *       {
         *         "id": 1,
         *         "name": "Paper lamp",
         *         "description": "Folded by hand.",
         *         "price": "99.99",
         *         "quantity": 10,
         *         "booth": 1,
         *         "images": [
         *           {
         *             "id": 3,
         *             "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
         *             "is_primary": true
         *           }
         *         ],
         *         "created_at": "2025-01-25T10:00:00.000000Z",
         *         "updated_at": "2025-01-25T10:00:00.000000Z"
         *       }
         *     ]
         */
        ItemList: components["schemas"]["Items"] | components["schemas"]["ItemPage"];
        /**
         * @description The members that are left out stay as they are; files join those that are there.
         * @example {
         *       "price": "149.99",
         *       "quantity": 5
         *     }
         */
        ItemChangeForm: {
            name?: string;
            description?: string;
            /** @description A decimal number from 0 to 99999999.99 with two places. Null where there is none. */
            price?: string | null;
            /** @description One unless told. */
            quantity?: number;
            images?: components["schemas"]["ImageFile"][];
        };
        /**
         * @description The members that are left out stay as they are.
         * @example {
         *       "price": "149.99",
         *       "quantity": 5
         *     }
         */
        ItemChange: {
            name?: string;
            description?: string;
            /** @description A decimal number from 0 to 99999999.99 with two places. Null where there is none. */
            price?: string | null;
            /** @description One unless told. */
            quantity?: number;
        };
        /**
         * @example {
         *       "id": 3,
         *       "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
         *       "is_primary": false,
         *       "item": 1
         *     }
         */
        ItemImage: {
            id: number;
            /** Format: uri */
            url: string;
            /** @description Whether it stands for the rest. Just one does. */
            is_primary: boolean;
            item: number;
        };
        /**
         * @example [
         *       4,
         *       5
         *     ]
         */
        Ids: number[];
        /**
         * @description The ids of what is gone. With a booth goes all that was in it.
         * @example {
         *       "booths": [
         *         2
         *       ],
         *       "items": [
         *         4,
         *         5
         *       ],
         *       "images": [],
         *       "videos": []
         *     }
         */
        Deleted: {
            booths: components["schemas"]["Ids"];
            items: components["schemas"]["Ids"];
            images: components["schemas"]["Ids"];
            videos: components["schemas"]["Ids"];
        };
        /**
         * @example {
         *       "cursor": "MS40Mi4xMDQy",
         *       "has_more": false,
         *       "booths": [
         *         {
         *           "id": 1,
         *           "name": "Glass and light",
         *           "description": "Lamps of our own making.",
         *           "category": "Crafts",
         *           "country": 40,
         *           "images": [],
         *           "videos": [],
         *           "created_at": "2025-01-25T10:00:00.000000Z",
         *           "updated_at": "2025-01-25T10:00:00.000000Z"
         *         }
         *       ],
         *       "items": [],
         *       "deleted": {
         *         "booths": [
         *           2
         *         ],
         *         "items": [
         *           4,
         *           5
         *         ],
         *         "images": [],
         *         "videos": []
         *       }
         *     }
         */
        Changes: {
            /** @description Where this answer ends; to be sent as `since` the next time. */
            cursor: string;
            /** @description Whether there is more already. */
            has_more: boolean;
            /** @description The booths that are new or have changed, as they are now, with their media. */
            booths: components["schemas"]["Booth"][];
            /** @description The items that are new or have changed. One may come before its booth does. */
            items: components["schemas"]["Item"][];
            deleted: components["schemas"]["Deleted"];
        };
    };
    responses: {
        /** @description A field is missing or ill-formed, the address is taken, or the body is no JSON. */
        RegistrationInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error";
                    email?: components["schemas"]["FieldMessages"];
                    password?: components["schemas"]["FieldMessages"];
                    name?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description A field is missing or ill-formed, or the body is no JSON. */
        CredentialsInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description The field is missing, or the body is no JSON. */
        RefreshInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description The token is missing, expired, not ours, or revoked. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description A field is missing or ill-formed, there is no such country, or a file is none that we take. */
        BoothInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error" | "Multipart form parse error";
                    name?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    category?: components["schemas"]["FieldMessages"];
                    country?: components["schemas"]["FieldMessages"];
                    images?: components["schemas"]["FieldMessages"];
                    videos?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                    "Idempotency-Key"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The subscription has no booth left. */
        QuotaExceeded: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Subscription quota exceeded."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Subscription quota exceeded.";
                };
            };
        };
        /** @description The `Idempotency-Key` came with another request before, or its first request is still running. */
        KeyConflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail: "This Idempotency-Key was used for another request." | "The first request with this Idempotency-Key is still running.";
                };
            };
        };
        /** @description There is no room left to store it. */
        StorageFull: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description There is no such page. */
        InvalidPage: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid page."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    detail: "Invalid page.";
                };
            };
        };
        /** @description The header is too long. */
        IfNoneMatchInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description A field is ill-formed, there is none, there is no such country, or a file is none that we take. */
        BoothChangeInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error" | "Multipart form parse error";
                    name?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    category?: components["schemas"]["FieldMessages"];
                    country?: components["schemas"]["FieldMessages"];
                    images?: components["schemas"]["FieldMessages"];
                    videos?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                    "If-Match"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The account may not do this. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description The booth is not the one that `If-Match` names. This is how it is now. */
        StaleBooth: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": 1,
                 *       "name": "Glass and light",
                 *       "description": "Lamps of our own making.",
                 *       "category": "Crafts",
                 *       "country": 40,
                 *       "images": [],
                 *       "videos": [],
                 *       "created_at": "2025-01-25T10:00:00.000000Z",
                 *       "updated_at": "2025-01-25T11:00:00.000000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Booth"];
            };
        };
        /** @description The header is too long. */
        IfMatchInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "If-Match": [
                 *         "Ensure this field has no more than 1000 characters."
                 *       ]
                 *     }
                 */
                "application/json": {
                    "If-Match"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description There is no file, or none that we take. */
        ImageInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "Multipart form parse error";
                    image?: components["schemas"]["FieldMessages"];
                    "Idempotency-Key"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description There is no file, or none that we take. */
        VideoInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "Multipart form parse error";
                    video?: components["schemas"]["FieldMessages"];
                    "Idempotency-Key"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description A field is missing or ill-formed, or a file is none that we take. */
        ItemInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error" | "Multipart form parse error";
                    name?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    price?: components["schemas"]["FieldMessages"];
                    quantity?: components["schemas"]["FieldMessages"];
                    images?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                    "Idempotency-Key"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description There is no such thing, or no such page of it. */
        NotFoundOrInvalidPage: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail: "Not found." | "Invalid page.";
                };
            };
        };
        /** @description A field is ill-formed, there is none, or a file is none that we take. */
        ItemChangeInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    detail?: "JSON parse error" | "Multipart form parse error";
                    name?: components["schemas"]["FieldMessages"];
                    description?: components["schemas"]["FieldMessages"];
                    price?: components["schemas"]["FieldMessages"];
                    quantity?: components["schemas"]["FieldMessages"];
                    images?: components["schemas"]["FieldMessages"];
                    non_field_errors?: components["schemas"]["FieldMessages"];
                    "If-Match"?: components["schemas"]["FieldMessages"];
                };
            };
        };
        /** @description The item is not the one that `If-Match` names. This is how it is now. */
        StaleItem: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": 1,
                 *       "name": "Paper lamp",
                 *       "description": "Folded by hand.",
                 *       "price": "149.99",
                 *       "quantity": 5,
                 *       "booth": 1,
                 *       "images": [],
                 *       "created_at": "2025-01-25T10:00:00.000000Z",
                 *       "updated_at": "2025-01-25T11:00:00.000000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Item"];
            };
        };
        /** @description The cursor is none of this account's. */
        CursorInvalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "since": [
                 *         "Invalid cursor."
                 *       ]
                 *     }
                 */
                "application/json": {
                    since?: components["schemas"]["FieldMessages"];
                };
            };
        };
    };
    parameters: {
        /**
         * @description A name of the client's for this request, such as a UUID. The request that comes again with it within 24 hours
         *     is not done again: it gets the first answer, marked by `Idempotency-Replayed`.
         * @example 6f1c2a5e-0f0b-4f0e-9a56-2d1f3f1f7a11
         */
        IdempotencyKey: string;
        /**
         * @description Which page, the first one being 1. With it, or with `page_size`, the answer is a page.
         * @example 1
         */
        Page: number;
        /**
         * @description How many to a page, cut to the range; 20 unless told.
         * @example 20
         */
        PageSize: number;
        /**
         * @description The booth's id.
         * @example 1
         */
        BoothPk: number;
        /**
         * @description The `ETag` of the copy at hand.
         * @example "1042"
         */
        IfNoneMatch: string;
        /**
         * @description The `ETag` of the representation that the change is meant for.
         * @example "1042"
         */
        IfMatch: string;
        /**
         * @description The image's id.
         * @example 1
         */
        ImagePk: number;
        /**
         * @description The video's id.
         * @example 1
         */
        VideoPk: number;
        /**
         * @description The item's id.
         * @example 1
         */
        ItemPk: number;
        /**
         * @description The `cursor` of the last answer. Without it the feed begins at its beginning.
         * @example MS40Mi4xMDQy
         */
        Since: string;
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
        /**
         * @description Names this representation.
         * @example "1042"
         */
        ETag: string;
        /**
         * @description Present when this is the answer that an earlier request with the same key got.
         * @example true
         */
        IdempotencyReplayed: "true";
        /**
         * @description How many requests the window has.
         * @example 600
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many of them are left.
         * @example 599
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the window ends, in seconds since 1970.
         * @example 1737799260
         */
        "X-RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerUser: {
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
                 *       "email": "curator@example.com",
                 *       "password": "far-away-42",
                 *       "name": "Ada Curator"
                 *     }
                 */
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "email": "curator@example.com",
                     *       "name": "Ada Curator"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["RegistrationInvalid"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
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
                 *       "email": "curator@example.com",
                 *       "password": "far-away-42"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo",
                     *       "refresh": "4tFyWWqY5cMfQzC2bT3tS7dPq1n0LkXJ"
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
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "free",
                     *       "booth_limit": 3,
                     *       "booths_used": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 40,
                     *         "name": "Canada",
                     *         "code": "CA"
                     *       },
                     *       {
                     *         "id": 237,
                     *         "name": "United States of America",
                     *         "code": "US"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Countries"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBooth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the client's for this request, such as a UUID. The request that comes again with it within 24 hours
                 *     is not done again: it gets the first answer, marked by `Idempotency-Replayed`.
                 * @example 6f1c2a5e-0f0b-4f0e-9a56-2d1f3f1f7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Glass and light",
                 *       "country": 40
                 *     }
                 */
                "multipart/form-data": components["schemas"]["BoothForm"];
                /**
                 * @example {
                 *       "name": "Glass and light",
                 *       "country": 40
                 *     }
                 */
                "application/json": components["schemas"]["BoothInput"];
            };
        };
        responses: {
            /** @description The booth. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Glass and light",
                     *       "description": "Lamps of our own making.",
                     *       "category": "Crafts",
                     *       "country": 40,
                     *       "images": [],
                     *       "videos": [],
                     *       "created_at": "2025-01-25T10:00:00.000000Z",
                     *       "updated_at": "2025-01-25T10:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booth"];
                };
            };
            400: components["responses"]["BoothInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["QuotaExceeded"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["KeyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listBooths: {
        parameters: {
            query?: {
                /**
                 * @description Which page, the first one being 1. With it, or with `page_size`, the answer is a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many to a page, cut to the range; 20 unless told.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booths. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoothList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["InvalidPage"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBooth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy at hand.
                 * @example "1042"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booth. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Glass and light",
                     *       "description": "Lamps of our own making.",
                     *       "category": "Crafts",
                     *       "country": 40,
                     *       "images": [],
                     *       "videos": [],
                     *       "created_at": "2025-01-25T10:00:00.000000Z",
                     *       "updated_at": "2025-01-25T10:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booth"];
                };
            };
            /** @description The copy at hand is good. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["IfNoneMatchInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBooth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the representation that the change is meant for.
                 * @example "1042"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Glass and shade"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["BoothChangeForm"];
                /**
                 * @example {
                 *       "name": "Glass and shade"
                 *     }
                 */
                "application/json": components["schemas"]["BoothChange"];
            };
        };
        responses: {
            /** @description The booth as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Glass and light",
                     *       "description": "Lamps of our own making.",
                     *       "category": "Crafts",
                     *       "country": 40,
                     *       "images": [],
                     *       "videos": [],
                     *       "created_at": "2025-01-25T10:00:00.000000Z",
                     *       "updated_at": "2025-01-25T10:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booth"];
                };
            };
            400: components["responses"]["BoothChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["StaleBooth"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteBooth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the representation that the change is meant for.
                 * @example "1042"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["IfMatchInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["StaleBooth"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBoothImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the client's for this request, such as a UUID. The request that comes again with it within 24 hours
                 *     is not done again: it gets the first answer, marked by `Idempotency-Replayed`.
                 * @example 6f1c2a5e-0f0b-4f0e-9a56-2d1f3f1f7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "image": "booth.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImageUpload"];
            };
        };
        responses: {
            /** @description The image. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "url": "http://localhost:8000/media/booths/1/Zk1yTq7RbQ3Fz0mA9vU2nA.jpg",
                     *       "is_primary": false,
                     *       "booth": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BoothMedium"];
                };
            };
            400: components["responses"]["ImageInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["KeyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteBoothImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPrimaryBoothImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "url": "http://localhost:8000/media/booths/1/Zk1yTq7RbQ3Fz0mA9vU2nA.jpg",
                     *       "is_primary": true,
                     *       "booth": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BoothMedium"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBoothVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the client's for this request, such as a UUID. The request that comes again with it within 24 hours
                 *     is not done again: it gets the first answer, marked by `Idempotency-Replayed`.
                 * @example 6f1c2a5e-0f0b-4f0e-9a56-2d1f3f1f7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "video": "booth.mp4"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["VideoUpload"];
            };
        };
        responses: {
            /** @description The video. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "url": "http://localhost:8000/media/booths/1/Zk1yTq7RbQ3Fz0mA9vU2nA.mp4",
                     *       "is_primary": false,
                     *       "booth": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BoothMedium"];
                };
            };
            400: components["responses"]["VideoInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["KeyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteBoothVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The video's id.
                 * @example 1
                 */
                video_pk: components["parameters"]["VideoPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPrimaryBoothVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The video's id.
                 * @example 1
                 */
                video_pk: components["parameters"]["VideoPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "url": "http://localhost:8000/media/booths/1/Zk1yTq7RbQ3Fz0mA9vU2nA.mp4",
                     *       "is_primary": true,
                     *       "booth": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BoothMedium"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    createItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the client's for this request, such as a UUID. The request that comes again with it within 24 hours
                 *     is not done again: it gets the first answer, marked by `Idempotency-Replayed`.
                 * @example 6f1c2a5e-0f0b-4f0e-9a56-2d1f3f1f7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Paper lamp",
                 *       "price": "99.99",
                 *       "quantity": 10
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ItemForm"];
                /**
                 * @example {
                 *       "name": "Paper lamp",
                 *       "price": "99.99",
                 *       "quantity": 10
                 *     }
                 */
                "application/json": components["schemas"]["ItemInput"];
            };
        };
        responses: {
            /** @description The item. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Paper lamp",
                     *       "description": "Folded by hand.",
                     *       "price": "99.99",
                     *       "quantity": 10,
                     *       "booth": 1,
                     *       "images": [],
                     *       "created_at": "2025-01-25T10:00:00.000000Z",
                     *       "updated_at": "2025-01-25T10:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["ItemInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["KeyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /**
                 * @description Which page, the first one being 1. With it, or with `page_size`, the answer is a page.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many to a page, cut to the range; 20 unless told.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundOrInvalidPage"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy at hand.
                 * @example "1042"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Paper lamp",
                     *       "description": "Folded by hand.",
                     *       "price": "99.99",
                     *       "quantity": 10,
                     *       "booth": 1,
                     *       "images": [],
                     *       "created_at": "2025-01-25T10:00:00.000000Z",
                     *       "updated_at": "2025-01-25T10:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Item"];
                };
            };
            /** @description The copy at hand is good. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["IfNoneMatchInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the representation that the change is meant for.
                 * @example "1042"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": "149.99",
                 *       "quantity": 5
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ItemChangeForm"];
                /**
                 * @example {
                 *       "price": "149.99",
                 *       "quantity": 5
                 *     }
                 */
                "application/json": components["schemas"]["ItemChange"];
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Paper lamp",
                     *       "description": "Folded by hand.",
                     *       "price": "99.99",
                     *       "quantity": 10,
                     *       "booth": 1,
                     *       "images": [],
                     *       "created_at": "2025-01-25T10:00:00.000000Z",
                     *       "updated_at": "2025-01-25T10:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["ItemChangeInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["StaleItem"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the representation that the change is meant for.
                 * @example "1042"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["IfMatchInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["StaleItem"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    createItemImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the client's for this request, such as a UUID. The request that comes again with it within 24 hours
                 *     is not done again: it gets the first answer, marked by `Idempotency-Replayed`.
                 * @example 6f1c2a5e-0f0b-4f0e-9a56-2d1f3f1f7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "image": "item.jpg"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImageUpload"];
            };
        };
        responses: {
            /** @description The image. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3,
                     *       "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
                     *       "is_primary": false,
                     *       "item": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ItemImage"];
                };
            };
            400: components["responses"]["ImageInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["KeyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteItemImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPrimaryItemImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booth's id.
                 * @example 1
                 */
                booth_pk: components["parameters"]["BoothPk"];
                /**
                 * @description The item's id.
                 * @example 1
                 */
                item_pk: components["parameters"]["ItemPk"];
                /**
                 * @description The image's id.
                 * @example 1
                 */
                image_pk: components["parameters"]["ImagePk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3,
                     *       "url": "http://localhost:8000/media/items/1/9vU2kTn8cXy7RbQq3Fz0mA.jpg",
                     *       "is_primary": true,
                     *       "item": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ItemImage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
    syncChanges: {
        parameters: {
            query?: {
                /**
                 * @description The `cursor` of the last answer. Without it the feed begins at its beginning.
                 * @example MS40Mi4xMDQy
                 */
                since?: components["parameters"]["Since"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cursor": "MS40Mi4xMDQy",
                     *       "has_more": false,
                     *       "booths": [],
                     *       "items": [],
                     *       "deleted": {
                     *         "booths": [
                     *           2
                     *         ],
                     *         "items": [
                     *           4,
                     *           5
                     *         ],
                     *         "images": [],
                     *         "videos": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: components["responses"]["CursorInvalid"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["Unavailable"];
        };
    };
}
