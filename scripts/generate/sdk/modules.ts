import type { ApiFacts } from './runtime/api.ts'

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)

/** The names of what the SDK has for an API. */
const namesOf = (api: string) => ({
  create: `create${capital(api)}Client`,
  client: `${capital(api)}Client`,
  options: `${capital(api)}ClientOptions`,
  lists: `${capital(api)}Lists`,
  tokens: `${capital(api)}Tokens`,
})

type Facts = ApiFacts<Record<string, string>>

export const clientModule = (
  api: string,
  facts: Facts,
): string => `import { createApiClient } from './runtime/client.js'

export { dataOf, ResponseError } from './runtime/answer.js'

const facts = ${JSON.stringify(facts, null, 2)}

export const ${namesOf(api).create} = (options) => createApiClient(facts, options)
`

/** The list of what the API's lists are called in their pages, as a type. */
const listTypes = ({ pages }: Facts): string =>
  Object.entries(pages)
    .map(([path, { rows }]) => `  '${path}': ${rows === undefined ? 'never' : `'${rows}'`}\n`)
    .join('')

export const clientTypes = (api: string, title: string, facts: Facts): string => {
  const { create, client, options, lists, tokens } = namesOf(api)
  const { refresh } = facts
  const [kind, optionKind] = refresh ? ['SessionClient', 'SessionOptions'] : ['ApiClient', 'ApiOptions']
  const tokenType = `
/** The tokens of a session, as a login answers them. */
export interface ${tokens} {
  ${refresh?.access}: string
  ${refresh?.refresh}: string
}
`
  const given = refresh ? `<${tokens}>` : ''
  return `import type { components, operations, paths } from './${api}-paths.js'
import type { ${kind}, ${optionKind} } from './runtime/types.js'

export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'
export type { components, operations, paths }

/** The shapes of the API, by name. */
export type Schemas = components['schemas']
${refresh ? tokenType : ''}
/** The lists that come in pages, and the member of a page that holds the rows. */
export interface ${lists} {
${listTypes(facts)}}

export interface ${options} extends ${optionKind}${given} {}

export interface ${client} extends ${kind}<paths, ${lists}${refresh ? `, ${tokens}` : ''}> {}

/** A client of the ${title} API, typed by its spec. */
export declare const ${create}: (options: ${options}) => ${client}
`
}

export const indexModule = (apis: string[]): string =>
  [
    ...apis.map((api) => `export { ${namesOf(api).create} } from './${api}.js'\n`),
    "export { dataOf, ResponseError } from './runtime/answer.js'\n",
  ].join('')

export const indexTypes = (all: Record<string, Facts>): string =>
  [
    ...Object.entries(all).map(([api, { refresh }]) => {
      const { create, client, options, tokens } = namesOf(api)
      const names = [create, `type ${client}`, `type ${options}`, ...(refresh ? [`type ${tokens}`] : [])]
      return `export { ${names.join(', ')} } from './${api}.js'\n`
    }),
    "export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'\n",
    "export type { RetryOptions } from './runtime/retry.js'\n",
    "export type { OnTokens } from './runtime/session.js'\n",
    "export type { ApiClient, ApiOptions, ListPath, Page, Row, SessionClient, SessionOptions } from './runtime/types.js'\n",
  ].join('')
