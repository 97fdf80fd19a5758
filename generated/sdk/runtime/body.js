// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { defaultBodySerializer } from 'openapi-fetch';
const isFile = (value) => value instanceof Blob;
const toForm = (body) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) {
        for (const part of Array.isArray(value) ? value : [value]) {
            if (part === undefined)
                continue;
            // Nothing is an empty field: a form has no other way to say it.
            if (part instanceof Blob)
                form.append(name, part);
            else
                form.append(name, part === null ? '' : String(part));
        }
    }
    return form;
};
/** Writes a body as its operation takes it: as JSON, or as a form where there are files or it has to be one. */
export const bodySerializerFor = ({ form }) => {
    const hasFiles = (body) => Object.values(body).some((value) => (Array.isArray(value) ? value.some(isFile) : isFile(value)));
    return (body) => {
        const isObject = typeof body === 'object' && body !== null && !(body instanceof FormData);
        if (isObject && (form === 'always' || (form === 'files' && hasFiles(body))))
            return toForm(body);
        return defaultBodySerializer(body);
    };
};
/** What a request was made from, while it can be read again; a stream cannot. */
const sources = new WeakMap();
/** A `Request` that can be sent again, by `copyOf`. */
export const repeatable = (Base) => class extends Base {
    constructor(input, init) {
        super(input, init);
        const body = init?.body;
        if (body && !(body instanceof ReadableStream))
            sources.set(this, body);
    }
};
/** The same request, to be sent once more; undefined when its body is gone. */
export const copyOf = (request) => {
    const body = sources.get(request);
    if (body === undefined)
        return request.bodyUsed ? undefined : request.clone();
    const headers = new Headers(request.headers);
    // It names the boundary of the form that was sent; the copy gets one of its own.
    if (body instanceof FormData)
        headers.delete('Content-Type');
    return new Request(request, { headers, body });
};
