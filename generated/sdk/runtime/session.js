// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { dataOf, ResponseError } from './answer.js';
/** The server has seen the refresh token and will have none of it, now or later. */
const isFinal = (error) => error instanceof ResponseError && [400, 401, 403].includes(error.status);
/** @param refresh sends the refresh token */
export const createSession = (facts, initial, refresh, onTokens = () => { }) => {
    let running;
    const ask = async (old) => {
        const sent = {};
        sent[facts.refresh] = old[facts.refresh];
        const found = await refresh(sent)
            .then(dataOf)
            .catch((error) => error);
        // Somebody has logged in or out meanwhile: the answer is nobody's.
        if (session.tokens !== old)
            return session.tokens;
        if (isFinal(found))
            session.tokens = undefined;
        else {
            const { [facts.access]: access, [facts.refresh]: next = old[facts.refresh] } = (found ?? {});
            // The refresh token may be as good as before: another 401 tries it again.
            if (typeof access !== 'string')
                return undefined;
            session.tokens = { ...old, [facts.access]: access, [facts.refresh]: next };
        }
        await onTokens(session.tokens);
        return session.tokens;
    };
    const session = {
        tokens: initial,
        access: () => session.tokens?.[facts.access],
        renew(refused) {
            if (session.tokens !== refused)
                return Promise.resolve(session.tokens);
            if (running?.of === refused)
                return running.result;
            const result = ask(refused).finally(() => {
                if (running?.of === refused)
                    running = undefined;
            });
            running = { of: refused, result };
            return result;
        },
    };
    return session;
};
