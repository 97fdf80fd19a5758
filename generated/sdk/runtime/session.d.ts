// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { type Answer } from './answer.js';
import type { RefreshFacts } from './api.js';
/** Tells the tokens that are to be kept from now on; undefined when the session is over. */
export type OnTokens<Tokens> = (tokens: Tokens | undefined) => void | Promise<void>;
export interface Session<Tokens> {
    /** Those in use; undefined when nobody is logged in. */
    tokens: Tokens | undefined;
    /** The access token to send. */
    access(): string | undefined;
    /**
     * Other tokens than these, which the server no longer takes: those that have come meanwhile, or new ones.
     * However many ask at once, there is one refresh. Undefined when there are none to be had.
     */
    renew(refused: Tokens): Promise<Tokens | undefined>;
}
/** @param refresh sends the refresh token */
export declare const createSession: <Tokens extends object>(facts: RefreshFacts<Tokens>, initial: Tokens | undefined, refresh: (body: Partial<Tokens>) => Promise<Answer<Partial<Tokens>>>, onTokens?: OnTokens<Tokens>) => Session<Tokens>;
