/**
 * How an API is put under test: `defineApi` says how accounts and things of it are made, and gives the typed
 * `on` with which its hook files say what the recipes cannot know.
 */
import type { IncomingHttpHeaders } from 'node:http'
import type { Mail } from './mailbox.ts'
import type { AnswerOf, AnyAccount, AnyRequest, Operations, RequestOf, ThingsOf } from './operations.ts'
import type { Said } from './userinfo.ts'

/**
 * Sends a request to prepare the server's state.
 * @returns the body of the answer
 * @throws Error when another status comes than the one expected
 */
export type Call<Ops extends Operations, Types> = <
  Id extends keyof Ops & string,
  Status extends Ops[Id]['statuses'][number],
>(
  operationId: Id,
  status: Status,
  request?: RequestOf<Ops[Id]>,
) => Promise<AnswerOf<Types, Id, Status>>

/** Speaks to the database of the run's own server. @returns the rows */
export type Sql = (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>

/** What the run's own server speaks to. Of another server it cannot be seen, and each throws NotProvoked. */
export interface Surroundings {
  /**
   * The next mail to an address: each is handed out once.
   * @throws Error when none comes within 10 s
   */
  mailTo(address: string): Promise<Mail>
  /** An access token for which the provider of accounts that the server asks answers so. */
  accessTokenFor(said: Said): string
}

/** One pair's turn, as its hook sees it. */
export interface Exchange<
  Ops extends Operations,
  Types,
  Account,
  Kind extends string,
  Id extends keyof Ops & string,
> extends Surroundings {
  /** The account whose turn it is: made for this exchange, unless `share` was called. */
  account(): Promise<Account>
  /** Takes the account that read-only exchanges share: cheaper, but others see what the hook leaves. */
  share(): void
  /** Another account, which all exchanges share: one to whom nothing belongs that this exchange makes. */
  stranger(kind?: Kind): Promise<Account>
  /** The id of a thing of the account's, made when it has none yet. */
  idOf(thing: ThingsOf<Ops>): Promise<string | number>
  call: Call<Ops, Types>
  /** Asks as `call` does, for the headers of the answer. */
  headersOf<Other extends keyof Ops & string>(
    operationId: Other,
    status: Ops[Other]['statuses'][number],
    request?: RequestOf<Ops[Other]>,
  ): Promise<IncomingHttpHeaders>
  /** What the exchange's own request is like. */
  send(request: RequestOf<Ops[Id]>): void
  /** One more request after it, for which the same status is due. */
  also(request: RequestOf<Ops[Id]>): void
  /** The ways in which a token can be bad, each as one more request. */
  alsoBadTokens(): Promise<void>
  /** Somebody who has used up the requests that the operation's rate lets through. */
  exhausted(): Promise<Pick<RequestOf<Ops[Id]>, 'as' | 'from'>>
  /** Takes the database away while the requests run. Own server only. */
  duringOutage(): void
  /**
   * Fills the disk while the requests run. Own server only, and only where the run may mount a disk.
   * @param room bytes that stay free; none unless told
   */
  duringFullDisk(room?: number): void
  /** Work for when the requests have been answered: to undo what others would see. */
  afterwards(work: () => Promise<unknown>): void
  /** The database of the run's own server, for what no request can bring about; undefined of another server. */
  readonly sql: Sql | undefined
}

/** How to make a thing that a path names, under the things before it in the path. */
export type Maker<Ops extends Operations, Types, Account> = (
  state: Administrators & {
    call: Call<Ops, Types>
    account: Account
    /** The ids of the things before it. */
    path: Readonly<Record<string, string | number>>
  },
) => Promise<string | number>

/** A documented text that the run cannot make the server say. */
export interface Unreachable {
  readonly literal: string
  readonly reason: string
  /** All operations unless told. */
  readonly operationId?: string
  /** It can be reached when the run has its own server. */
  readonly ownServer?: true
}

/** What an account logs in with. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Who may open accounts, where a stranger may not. */
export interface Administrators {
  /** Logs in, where that needs an administrator who is there already. */
  administrator(): Promise<AnyAccount>
}

/** What an API's folder says about it. */
export interface Definition<
  Ops extends Operations,
  Types,
  Account extends AnyAccount,
  Kind extends string = never,
> {
  readonly name: string
  readonly operations: Ops
  /** The bundled spec, or where it lies. */
  readonly document: URL | object
  /**
   * Makes an account with an address of its own.
   * @param state the kind asked for, where accounts are not all alike; undefined for one that may do everything
   */
  openAccount(
    call: Call<Ops, Types>,
    state: Administrators & Surroundings & { readonly kind: Kind | undefined },
  ): Promise<Account>
  /** Removes an account, so that a server that is not the run's own keeps none that may do much. */
  closeAccount?(call: Call<Ops, Types>, account: Account, state: Administrators): Promise<unknown>
  /** Ends the account's session, where the API has a way to. */
  endSession?(call: Call<Ops, Types>, account: Account, state: Administrators): Promise<unknown>
  /** How there comes to be the administrator whom opening accounts takes. */
  readonly firstAdministrator?: {
    /** What `agora` is told on the command line to make one. */
    command(credentials: Credentials): readonly string[]
    logIn(call: Call<Ops, Types>, credentials: Credentials): Promise<AnyAccount>
  }
  /** How to make each thing that a path names: a thing forgotten does not compile. */
  readonly things: { readonly [Thing in ThingsOf<Ops>]: Maker<Ops, Types, Account> }
  /** The members whose text is meant for people; every text of a failure unless told. */
  readonly messageMembers?: readonly string[]
  readonly unreachable?: readonly Unreachable[]
}

export interface HookOptions {
  /** The pair can be provoked only when the run has its own server. */
  ownServer?: true
}

type AnyCall = (operationId: string, status: number, request?: AnyRequest) => Promise<unknown>

/** An exchange whose operation only the run knows. */
export interface AnyExchange extends Surroundings {
  account(): Promise<AnyAccount>
  share(): void
  stranger(kind?: string): Promise<AnyAccount>
  idOf(thing: string): Promise<string | number>
  call: AnyCall
  headersOf(operationId: string, status: number, request?: AnyRequest): Promise<IncomingHttpHeaders>
  send(request: AnyRequest): void
  also(request: AnyRequest): void
  alsoBadTokens(): Promise<void>
  exhausted(): Promise<Pick<AnyRequest, 'as' | 'from'>>
  duringOutage(): void
  duringFullDisk(room?: number): void
  afterwards(work: () => Promise<unknown>): void
  readonly sql: Sql | undefined
}

export type AnyHook = (exchange: AnyExchange) => void | Promise<void>

/** A hook as it was registered. */
export interface Registration {
  readonly operationId: string
  readonly status: number
  readonly hook: AnyHook
  readonly options: HookOptions
}

/** An API under test, its types erased: what the runner works with. */
export interface Api {
  readonly name: string
  readonly operations: Operations
  readonly document: URL | object
  openAccount(
    call: AnyCall,
    state: Administrators & Surroundings & { readonly kind: string | undefined },
  ): Promise<AnyAccount>
  closeAccount?(call: AnyCall, account: AnyAccount, state: Administrators): Promise<unknown>
  endSession?(call: AnyCall, account: AnyAccount, state: Administrators): Promise<unknown>
  readonly firstAdministrator?: {
    command(credentials: Credentials): readonly string[]
    logIn(call: AnyCall, credentials: Credentials): Promise<AnyAccount>
  }
  readonly things: Readonly<
    Record<
      string,
      (
        state: Administrators & {
          call: AnyCall
          account: AnyAccount
          path: Readonly<Record<string, string | number>>
        },
      ) => Promise<string | number>
    >
  >
  readonly messageMembers?: readonly string[]
  readonly unreachable?: readonly Unreachable[]
  readonly registrations: Registration[]
}

/**
 * Puts an API under test. `on(operationId, status, hook)` says how the server comes to answer so, where no
 * recipe does or a better one is known; an unknown operation, or a status that it does not document, does
 * not compile.
 */
export const defineApi = <
  Ops extends Operations,
  Types,
  Account extends AnyAccount,
  Kind extends string = never,
>(
  definition: Definition<Ops, Types, Account, Kind>,
): {
  api: Api
  on<Id extends keyof Ops & string, Status extends Ops[Id]['statuses'][number]>(
    operationId: Id,
    status: Status,
    hook: (exchange: Exchange<Ops, Types, Account, Kind, Id>) => void | Promise<void>,
    options?: HookOptions,
  ): void
} => {
  const registrations: Registration[] = []
  return {
    // The runner hands each function only what its own API made, so the types may be forgotten here.
    api: { ...(definition as unknown as Omit<Api, 'registrations'>), registrations },
    on: (operationId, status, hook, options = {}) => {
      registrations.push({ operationId, status, hook: hook as unknown as AnyHook, options })
    },
  }
}

/** What is wrong with an API's hooks: one for a pair that the spec does not have, two for the same pair. */
export const checkHooks = ({ operations, registrations }: Api): string[] => {
  const seen = new Set<string>()
  return registrations.flatMap(({ operationId, status }) => {
    const name = `${operationId} ${status}`
    if (!operations[operationId]?.statuses.includes(status))
      return [`a hook for ${name}, which the spec does not have`]
    if (seen.has(name)) return [`two hooks for ${name}`]
    seen.add(name)
    return []
  })
}
