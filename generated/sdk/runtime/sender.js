// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { nothingUnusual } from './api.js';
import { copyOf } from './body.js';
import { abortable, patienceFor, sendPatiently } from './retry.js';
/** `crypto.randomUUID` exists on secure origins alone. */
const newKey = () => globalThis.crypto.randomUUID?.() ??
    Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
/**
 * The `fetch` of one call: it sends the token and the idempotency key, waits for a server that is busy, and
 * renews the session once when its token is refused. What the caller has set by hand is left alone.
 */
export const senderFor = ({ fetch, retry, token, session }, { open = false, keyed = false } = nothingUnusual) => async (original) => {
    if (keyed && !original.headers.has('Idempotency-Key'))
        original.headers.set('Idempotency-Key', newKey());
    const sendsToken = !open && !original.headers.has('Authorization');
    let used;
    const authorized = async (request) => {
        if (sendsToken) {
            used = session?.tokens;
            const value = session?.access() ?? (typeof token === 'function' ? await token() : token);
            if (value)
                request.headers.set('Authorization', `Bearer ${value}`);
        }
        return fetch(request);
    };
    const copy = () => copyOf(original);
    const patience = patienceFor(retry, keyed);
    const answer = await sendPatiently(original, patience, copy, authorized);
    if (answer.status !== 401 || !session || !used)
        return answer;
    const again = copy();
    if (!again)
        return answer;
    const renewed = await abortable(session.renew(used), original.signal);
    if (!renewed)
        return answer;
    await answer.body?.cancel();
    return sendPatiently(again, patience, copy, authorized);
};
