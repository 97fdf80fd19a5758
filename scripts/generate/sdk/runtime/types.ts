import type { Client, ClientOptions, FetchResponse, MaybeOptionalInit } from 'openapi-fetch'
import type { RetryOptions } from './retry.ts'
import type { OnTokens } from './session.ts'

type Media = `${string}/${string}`

export interface ApiOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the server is: `http://localhost:8000`. */
  server: string
  /** The token to send, or a function that gives the one to send now. */
  token?: string | (() => string | undefined | Promise<string | undefined>) | undefined
  /** How calls are sent again when the server is busy or out of reach; false for not at all. */
  retry?: RetryOptions | false
}

export interface SessionOptions<Tokens> extends ApiOptions {
  /** The tokens that a login answered, or that were kept of one. They are renewed when the server refuses them. */
  session?: Tokens | undefined
  /**
   * Told of new tokens before they are used, and of undefined when the session cannot be renewed any more.
   * Whatever it throws, the calls throw that wait for the tokens.
   */
  onTokens?: OnTokens<Tokens>
}

type Get<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer Operation } ? Operation : never

type Data<Paths, Path extends keyof Paths> = NonNullable<
  FetchResponse<Get<Paths, Path> & Record<string, unknown>, object, Media>['data']
>

/** The answer of a list, where it is a page: some give all at once when they are not asked for a page. */
export type Page<Paths, Lists, Path extends keyof Paths & keyof Lists> = [Lists[Path]] extends [never]
  ? Data<Paths, Path>
  : Extract<Data<Paths, Path>, Record<Lists[Path] & string, unknown>>

/** What a list holds. */
export type Row<Paths, Lists, Path extends keyof Paths & keyof Lists> =
  Page<Paths, Lists, Path> extends Record<Lists[Path] & string, readonly (infer Item)[]> ? Item : never

/** The lists that hold rows of one kind. */
export type ListPath<Lists> = {
  [Path in keyof Lists]: [Lists[Path]] extends [never] ? never : Path
}[keyof Lists]

type Options<Paths, Path extends keyof Paths> = MaybeOptionalInit<Paths[Path] & Record<'get', object>, 'get'>

type Rest<Init> = undefined extends Init ? [init?: Init] : [init: Init]

/** @typeParam Lists for each list that comes in pages, the member of a page that holds its rows */
export interface ApiClient<Paths extends object, Lists extends object> extends Client<Paths, Media> {
  /**
   * The rows of a list, page after page: `for await (const bucket of api.paginate('/bucketlists/'))`. It begins
   * at the page that the options name, or at the first.
   * @throws ResponseError when a page is refused
   */
  paginate<Path extends ListPath<Lists> & keyof Paths & string>(
    path: Path,
    ...init: Rest<Options<Paths, Path>>
  ): AsyncGenerator<Row<Paths, Lists, Path>, void, undefined>
  /**
   * The pages themselves, whole.
   * @throws ResponseError when a page is refused
   */
  pages<Path extends keyof Lists & keyof Paths & string>(
    path: Path,
    ...init: Rest<Options<Paths, Path>>
  ): AsyncGenerator<Page<Paths, Lists, Path>, void, undefined>
}

export interface SessionClient<Paths extends object, Lists extends object, Tokens>
  extends ApiClient<Paths, Lists> {
  /** The tokens in use. Set them to what a login answers, and to undefined to forget them. */
  session: Tokens | undefined
}
