// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { dataOf } from './answer.js';
/** What the parameter has to be for the page after this one; undefined when this is the last. */
const following = (facts, page, now) => {
    if (facts.link !== undefined) {
        const link = page[facts.link];
        // Only the query counts: how a server calls itself behind a proxy is not always how it is reached.
        if (typeof link !== 'string')
            return undefined;
        return new URL(link, 'http://server.invalid').searchParams.get(facts.parameter) ?? undefined;
    }
    if (facts.last !== undefined) {
        const next = Number(now) + 1;
        return next <= Number(page[facts.last]) ? next : undefined;
    }
    return page[facts.more ?? ''] ? page[facts.cursor ?? ''] : undefined;
};
/** The pages of a list, each asked for when the one before it is used up. @throws ResponseError */
export async function* pagesOf(facts, get, options = {}) {
    const query = options.params?.query ?? {};
    let at = query[facts.parameter] ?? facts.first;
    for (;;) {
        const params = { ...options.params, query: { ...query, [facts.parameter]: at } };
        const page = dataOf(await get({ ...options, params }));
        yield page;
        at = following(facts, page, at);
        if (at === undefined)
            return;
    }
}
/** The rows of all pages, one by one. @throws ResponseError */
export async function* rowsOf(facts, pages) {
    for await (const page of pages)
        yield* page[facts.rows ?? ''];
}
