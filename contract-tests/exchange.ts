import { callOperation, readJson, toWire } from './client.ts'
import type { DocumentedOperation } from './document.ts'
import type { AnyExchange, Api, Credentials, Sql, Surroundings } from './hooks.ts'
import { NotProvoked } from './not-provoked.ts'
import type { AnyAccount, AnyRequest, Json, Pair } from './operations.ts'
import { createRates, type Rates } from './rates.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** What all exchanges of one API's run have in common. */
export interface Scene {
  readonly api: Api
  readonly server: URL
  readonly documented: ReadonlyMap<string, DocumentedOperation>
  /** Makes an expired token of a good one; only the owner of the server's key can. */
  readonly expire?: ((token: string) => Promise<string>) | undefined
  readonly sql?: Sql | undefined
  readonly surroundings: Surroundings
  /** Prepares state; the answer has the status asked for. */
  ask(operationId: string, status: number, request?: AnyRequest): Promise<WireResponse>
  open(kind?: string): Promise<AnyAccount>
  /** The account of this name that all exchanges share, opened when first asked for. */
  shared(name: string, kind?: string): Promise<AnyAccount>
  /** Closes the accounts that were opened, where the API has a way to. */
  closeAccounts(): Promise<void>
  /** The id of an account's thing, made when it has none. */
  idOf(thing: string, account: AnyAccount): Promise<string | number>
  /** A token whose session has been ended, where the API can end one. */
  endedToken(): Promise<string | undefined>
  readonly rates: Rates
}

/** Runs the work for a key once, and hands its result to all who ask. */
const once =
  <Key, Value>(memory: {
    get(key: Key): Promise<Value> | undefined
    set(key: Key, value: Promise<Value>): unknown
  }) =>
  (key: Key, work: () => Promise<Value>): Promise<Value> => {
    const known = memory.get(key)
    if (known) return known
    const value = work()
    memory.set(key, value)
    return value
  }

/** The names of the things in a path: `/buckets/{b}` and `/buckets/{b}/items/{i}`. */
export const thingsIn = (path: string): string[] =>
  [...path.matchAll(/\{\w+\}/g)].map(({ 0: blank, index }) => path.slice(0, index + blank.length))

const nameOfThing = (thing: string): string => /\{(\w+)\}$/.exec(thing)?.[1] ?? ''

/** Those of a server that is not the run's own. */
const outOfSight: Surroundings = {
  mailTo: async () => {
    throw new NotProvoked("it takes the server's mails, and the run sees only those of its own")
  },
  accessTokenFor: () => {
    throw new NotProvoked('it takes a provider of accounts that the server asks')
  },
}

/**
 * @param given `forwards`: whether the server believes us about the addresses that requests come from
 * @param findCredentials those of an administrator, where opening accounts takes one
 */
export const createScene = (
  given: Pick<Scene, 'api' | 'server' | 'documented' | 'expire' | 'sql'> & {
    forwards: boolean
    surroundings?: Surroundings | undefined
  },
  findCredentials: () => Promise<Credentials>,
): Scene => {
  const { api, server, documented, surroundings = outOfSight } = given
  const { mailTo, accessTokenFor } = surroundings
  const rates = createRates({ ...given, operations: api.operations })
  const opened: AnyAccount[] = []
  const sharedAccounts = new Map<string, Promise<AnyAccount>>()
  const sharedAccount = once(sharedAccounts)
  const ended = once(new Map<'token', Promise<string | undefined>>())
  const things = new WeakMap<AnyAccount, Map<string, Promise<string | number>>>()

  const ask: Scene['ask'] = async (operationId, status, request = {}) => {
    const operation = api.operations[operationId]
    if (!operation) throw new Error(`there is no operation ${operationId}`)
    const addressed = rates.address(operation, request)
    return callOperation(server, operation, documented.get(operationId), {
      status,
      request: addressed,
      ask: (work) => (status === 429 ? work() : rates.ask(rates.whose(operation, addressed), work)),
    })
  }
  const call = async (operationId: string, status: number, request?: AnyRequest) =>
    readJson(await ask(operationId, status, request))
  const firstAdministrator = once(new Map<'account', Promise<AnyAccount>>())
  const administrator = () =>
    firstAdministrator('account', async () => {
      if (!api.firstAdministrator) throw new Error(`${api.name} says nothing of administrators`)
      return api.firstAdministrator.logIn(call, await findCredentials())
    })
  const open = async (kind?: string) => {
    const account = await api.openAccount(call, { kind, administrator, mailTo, accessTokenFor })
    opened.push(account)
    return account
  }

  const idOf = (thing: string, account: AnyAccount): Promise<string | number> => {
    const own = things.get(account) ?? new Map<string, Promise<string | number>>()
    things.set(account, own)
    return once(own)(thing, async () => {
      const make = api.things[thing]
      if (!make) throw new Error(`nothing says how to make ${thing}`)
      const path: Record<string, string | number> = {}
      for (const outer of thingsIn(thing).slice(0, -1)) path[nameOfThing(outer)] = await idOf(outer, account)
      return make({
        call: (id, status, request) => call(id, status, { as: account, ...request }),
        account,
        path,
        administrator,
      })
    })
  }

  return {
    ...given,
    surroundings,
    ask,
    open,
    idOf,
    rates,
    shared: async (name, kind) => {
      const account = await sharedAccount(name, () => open(kind))
      if (!rates.isWorn(account)) return account
      sharedAccounts.delete(name)
      return sharedAccount(name, () => open(kind))
    },
    closeAccounts: async () => {
      const failures: unknown[] = []
      for (const account of opened)
        await api
          .closeAccount?.(call, account, { administrator })
          .catch((error: unknown) => failures.push(error))
      if (failures.length > 0) throw failures[0]
    },
    endedToken: () =>
      ended('token', async () => {
        if (!api.endSession) return undefined
        const account = await open()
        await api.endSession(call, account, { administrator })
        return account.token
      }),
  }
}

/** A request that is ready to go out, and what is asked of its answer beyond the spec. */
export interface Prepared {
  wire: WireRequest
  message: string | undefined
  allows: readonly string[]
  holds?: Json | undefined
  headersHold?: Readonly<Record<string, string | RegExp | undefined>> | undefined
  /** Whose count the request adds to; undefined where requests are not counted. */
  whose?: string | undefined
}

/** What the server is to suffer while the requests run. `room`: bytes of disk that stay free. */
export type Hardship = { readonly kind: 'outage' } | { readonly kind: 'full-disk'; readonly room: number }

/** One pair's turn: what its hook is given, and what comes of it. */
export interface Turn extends AnyExchange {
  hardship(): Hardship | undefined
  /** Does what the hook wanted done at the end, the last first, whatever some of it throws. */
  end(): Promise<void>
  /** The requests, the pair's own first: with real ids and the right token where the hook gave none. */
  prepare(): Promise<Prepared[]>
}

/** @throws Error when the API has no such operation */
export const createTurn = (scene: Scene, { operationId }: Pair): Turn => {
  const { api, documented, expire, rates, surroundings } = scene
  const operation = api.operations[operationId]
  if (!operation) throw new Error(`there is no operation ${operationId}`)
  let findAccount = scene.open
  let found: Promise<AnyAccount> | undefined
  let hardship: Hardship | undefined
  let main: AnyRequest = {}
  const extras: AnyRequest[] = []
  const endings: (() => Promise<unknown>)[] = []

  const account = (): Promise<AnyAccount> => {
    found ??= findAccount()
    return found
  }
  const idOf = async (thing: string) => scene.idOf(thing, await account())
  const ask = async (id: string, status: number, request: AnyRequest = {}) => {
    const wantsToken = api.operations[id]?.secured && request.as === undefined
    return scene.ask(id, status, wantsToken ? { as: await account(), ...request } : request)
  }
  const also = (request: AnyRequest): void => {
    extras.push(request)
  }
  const complete = async (request: AnyRequest): Promise<Prepared> => {
    const whole: AnyRequest = { ...request }
    for (const thing of thingsIn(operation.path)) {
      const name = nameOfThing(thing)
      whole.path = { ...whole.path, [name]: whole.path?.[name] ?? (await idOf(thing)) }
    }
    const isUnsaid = request.as === undefined && request.authorization === undefined
    if (operation.secured && isUnsaid) whole.as = await account()
    const addressed = rates.address(operation, whole)
    const { message, allows = [], holds, headersHold } = request
    return {
      wire: await toWire(operation, documented.get(operationId), addressed),
      message,
      allows,
      holds,
      headersHold,
      // No operation counts what comes by another method.
      whose: request.method === undefined ? rates.whose(operation, addressed) : undefined,
    }
  }

  return {
    mailTo: surroundings.mailTo,
    accessTokenFor: surroundings.accessTokenFor,
    account,
    idOf,
    also,
    share: () => {
      findAccount = () => scene.shared('shared')
    },
    exhausted: () => rates.exhaust(operation, scene.open),
    stranger: (kind) => scene.shared(`stranger ${kind}`, kind),
    call: async (...asked) => readJson(await ask(...asked)),
    headersOf: async (...asked) => (await ask(...asked)).headers,
    sql: scene.sql,
    send: (request) => {
      main = request
    },
    alsoBadTokens: async () => {
      also({ authorization: 'Bearer no.token.ofyours' })
      const ended = await scene.endedToken()
      if (ended !== undefined) also({ authorization: `Bearer ${ended}` })
      if (expire) also({ authorization: `Bearer ${await expire((await account()).token)}` })
    },
    duringOutage: () => {
      hardship = { kind: 'outage' }
    },
    duringFullDisk: (room = 0) => {
      hardship = { kind: 'full-disk', room }
    },
    hardship: () => hardship,
    afterwards: (work) => {
      endings.push(work)
    },
    end: async () => {
      const failures: unknown[] = []
      for (const work of endings.reverse()) await work().catch((error: unknown) => failures.push(error))
      if (failures.length > 0) throw failures[0]
    },
    prepare: async () => {
      const prepared: Prepared[] = []
      for (const request of [main, ...extras]) prepared.push(await complete(request))
      return prepared
    },
  }
}
