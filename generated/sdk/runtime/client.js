// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import createFetchClient, {} from 'openapi-fetch';
import { nothingUnusual } from './api.js';
import { bodySerializerFor, repeatable } from './body.js';
import { pagesOf, rowsOf } from './pages.js';
import { senderFor } from './sender.js';
import { createSession } from './session.js';
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];
/** Calls of one API: by the spec's paths below its base, each with what is unusual of its operation. */
const callerOf = ({ base, operations }, wire, { server, ...options }) => {
    const client = createFetchClient({
        ...options,
        baseUrl: server.replace(/\/$/, '') + base.replace(/\/$/, ''),
        Request: repeatable(options.Request ?? globalThis.Request),
    });
    const request = client.request;
    const call = (method, path, { fetch, ...own } = {}) => {
        const facts = operations[`${method} ${path}`] ?? nothingUnusual;
        // Looked up at each call, as fetch itself is: it may be replaced after the client was made.
        const used = fetch ?? options.fetch ?? ((sent) => globalThis.fetch(sent));
        return request(method, path, {
            ...(facts.parseAs && { parseAs: facts.parseAs }),
            ...(options.bodySerializer === undefined && { bodySerializer: bodySerializerFor(facts) }),
            ...own,
            fetch: senderFor({ ...wire, fetch: used }, facts),
        });
    };
    return { call, use: client.use, eject: client.eject };
};
/** A client of the API that the facts describe. */
export const createApiClient = (facts, { token, retry = {}, session: tokens, onTokens, ...options }) => {
    const { refresh, pages } = facts;
    const sendRefresh = async (path, body) => (await call('POST', path, { body }));
    const session = refresh && createSession(refresh, tokens, (body) => sendRefresh(refresh.path, body), onTokens);
    const wire = { retry: retry === false ? { limit: 0 } : retry, token, session };
    const { call, use, eject } = callerOf(facts, wire, options);
    const list = (path, init) => {
        const page = pages[path];
        if (!page)
            throw new TypeError(`${path} is no list that comes in pages`);
        return { page, found: pagesOf(page, (more) => call('GET', path, more), init) };
    };
    const client = {
        ...Object.fromEntries(methods.map((method) => [method, (path, init) => call(method, path, init)])),
        request: (method, path, init) => call(method.toUpperCase(), path, init),
        use,
        eject,
        pages: (path, init) => list(path, init).found,
        paginate(path, init) {
            const { page, found } = list(path, init);
            return rowsOf(page, found);
        },
        get session() {
            return session?.tokens;
        },
        set session(value) {
            if (session)
                session.tokens = value;
        },
    };
    return client;
};
