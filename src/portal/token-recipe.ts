import { curlOf } from './samples.ts'
import type { ApiDocument, Operation } from './spec.ts'

/** How one comes to a token of an API, told from its spec. */
export interface TokenRecipe {
  /** What makes an account; absent where the spec has nothing that does. */
  createAccount?: Operation
  /** What proves the address that the account was made with, by a key that was mailed. */
  verify?: Operation
  logIn: Operation
  /** Something to call with the token. */
  firstCall: Operation
}

const bodyNames = ({ body }: Operation): string[] =>
  body?.type === 'application/json' ? Object.keys((body.example ?? {}) as object) : []

const hasPassword = (operation: Operation): boolean =>
  bodyNames(operation).some((name) => /^password1?$/.test(name))

const takesPathOf = ({ path }: Operation): boolean => path.includes('{')

/** Something that everyone may read: without parameters and a 403, or of the one who has logged in. */
const findFirstCall = (operations: readonly Operation[], logIn: Operation): Operation | undefined => {
  const own = (logIn.body?.example ?? {}) as Record<string, unknown>
  const reads = operations.filter(
    ({ method, secured, parameters }) =>
      method === 'GET' && secured && parameters.every(({ name, example }) => own[name] === example),
  )
  return (
    reads.find(({ parameters, statuses }) => parameters.length === 0 && !statuses.includes('403')) ??
    reads.find(({ parameters }) => parameters.length > 0) ??
    reads[0]
  )
}

/**
 * Finds the operations that lead to a token: the one that answers a password with the token is the login, of
 * several the one whose tries are counted; the one that takes an address and a password, and answers 201, makes
 * the account, an open one rather than an administrator's; and an open one between the two that takes neither
 * verifies the address.
 * @throws Error when a spec has no way to log in, or nothing to call then
 */
export const findTokenRecipe = ({ name, tokenName, operations }: ApiDocument): TokenRecipe => {
  const posts = operations.filter((operation) => operation.method === 'POST' && !takesPathOf(operation))
  const open = posts.filter(({ secured }) => !secured)
  const givesToken = ({ success }: Operation): boolean => tokenName in ((success.example ?? {}) as object)
  const logins = open.filter((operation) => hasPassword(operation) && givesToken(operation))
  const logIn = logins.find(({ throttled }) => throttled) ?? logins[0]
  const makers = posts.filter(
    (operation) =>
      operation !== logIn &&
      operation.success.status === '201' &&
      hasPassword(operation) &&
      bodyNames(operation).includes('email'),
  )
  const createAccount = makers.find(({ secured }) => !secured) ?? makers[0]
  const firstCall = logIn && findFirstCall(operations, logIn)
  if (!logIn || !firstCall) throw new Error(`The spec of ${name} does not tell how to get a token.`)
  const between = createAccount
    ? open.slice(open.indexOf(createAccount) + 1, Math.max(0, open.indexOf(logIn)))
    : []
  const verify = between.find(
    (operation) => bodyNames(operation).length > 0 && !bodyNames(operation).includes('email'),
  )
  return { ...(createAccount && { createAccount }), ...(verify && { verify }), logIn, firstCall }
}

/** The login by curl, in a form that leaves the token in `$TOKEN`. */
export const loginCommand = (document: ApiDocument, { logIn }: TokenRecipe, server: string): string => {
  const curl = curlOf(document, logIn, server).replace(/^curl /, 'curl -s ')
  return `TOKEN=$(${curl} |\n  node -pe 'JSON.parse(require("fs").readFileSync(0)).${document.tokenName}')`
}
