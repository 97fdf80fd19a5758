// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { type Answer } from './answer.js';
import type { PageFacts } from './api.js';
/** The options of a call, as far as turning pages looks at them. */
export interface PageOptions {
    params?: {
        query?: Record<string, unknown>;
    };
}
type Page = Readonly<Record<string, unknown>>;
/** The pages of a list, each asked for when the one before it is used up. @throws ResponseError */
export declare function pagesOf(facts: PageFacts, get: (options: PageOptions) => Promise<Answer<unknown>>, options?: PageOptions): AsyncGenerator<Page, void, undefined>;
/** The rows of all pages, one by one. @throws ResponseError */
export declare function rowsOf(facts: PageFacts, pages: AsyncIterable<Page>): AsyncGenerator<unknown, void>;
export {};
