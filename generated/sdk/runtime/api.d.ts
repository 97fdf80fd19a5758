// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
/** What the spec says of an API, as far as a client has to know it. */
export interface ApiFacts<Tokens extends object> {
    /** The path of the API on its server. */
    base: string;
    /** How its access tokens are renewed; absent where there is nothing to renew them with. */
    refresh?: RefreshFacts<Tokens>;
    /** What is not as usual of an operation, by method and path: `POST /token/`. */
    operations: Readonly<Record<string, OperationFacts>>;
    /** The lists that come in pages, by path. */
    pages: Readonly<Record<string, PageFacts>>;
}
export interface RefreshFacts<Tokens extends object> {
    /** Where to POST the refresh token. */
    path: string;
    /** The member that carries the access token, of a login's answer as of this one's. */
    access: keyof Tokens & string;
    /** The member that carries the refresh token; an answer that has it replaces the one that was sent. */
    refresh: keyof Tokens & string;
}
export interface OperationFacts {
    /** It asks for no token and gets none: its 401 has another reason than an expired one. */
    open?: boolean;
    /** It takes an `Idempotency-Key`. */
    keyed?: boolean;
    /** Its body is a form: always, or when there are files in it. */
    form?: 'always' | 'files';
    /** How its answer is read; as JSON unless told. */
    parseAs?: 'blob' | 'text';
}
export interface PageFacts {
    /** The query parameter that tells the pages from each other. */
    parameter: string;
    /** Its value for the first page. */
    first?: number;
    /** The member that holds the rows; absent where a page is more than a list. */
    rows?: string;
    /** The member with the link to the next page, null on the last one. */
    link?: string;
    /** The member with the number of the last page. */
    last?: string;
    /** The member with the parameter's value for the next page … */
    cursor?: string;
    /** … and the one that says whether there is any more. */
    more?: string;
}
export declare const nothingUnusual: OperationFacts;
