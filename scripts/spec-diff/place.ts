import { methods, type Operation, type Spec } from '../generate/spec.ts'
import { partsOf } from './document.ts'

/** How a part of a pointer reads; what is not named here goes by its own name, what is empty is left out. */
const words: Record<string, string> = {
  content: '',
  schema: '',
  items: '[]',
  requestBody: 'request body',
  responses: 'response',
  headers: 'header',
  parameters: 'parameter',
}

const isMethod = (part: string | undefined): part is (typeof methods)[number] =>
  methods.some((method) => method === part)

/** `responses/200/content/application~1json/schema/properties/name` as `response 200, application/json, name`. */
const inWords = (parts: readonly string[], operation: Operation | undefined): string => {
  const said: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const next = parts[at + 1]
    const named = part === 'properties' || part === 'responses' || part === 'headers' || part === 'parameters'
    if (named && next !== undefined) {
      const parameter = part === 'parameters' ? operation?.parameters?.[Number(next)] : undefined
      const name = parameter ? ('$ref' in parameter ? partsOf(parameter.$ref).at(-1) : parameter.name) : next
      said.push(part === 'properties' ? next : `${words[part]} ${name}`)
      at++
    } else said.push(words[part] ?? part)
  }
  return said.filter(Boolean).join(', ')
}

/** Where a pointer points to: `GET /items (listItems): response 200, application/json, name`. */
export const placeOf = (pointer: string, spec: Spec): string => {
  const [section, path = '', method, ...rest] = partsOf(pointer)
  if (section !== 'paths' || !isMethod(method)) return inWords(partsOf(pointer), undefined)
  const operation = spec.paths[path]?.[method]
  const name = `${method.toUpperCase()} ${path}${operation ? ` (${operation.operationId})` : ''}`
  return rest.length === 0 ? name : `${name}: ${inWords(rest, operation)}`
}

const refsIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return []
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : []
  return [...own, ...Object.values(node).flatMap(refsIn)]
}

const nodeAt = (spec: Spec, pointer: string): unknown =>
  partsOf(pointer).reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], spec)

/** For each component, by its reference, the ids of the operations that use it, be it through others. */
export const usersOf = (spec: Spec): Map<string, string[]> => {
  const users = new Map<string, string[]>()
  const direct = new Map<string, string[]>()
  for (const item of Object.values(spec.paths))
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      // A set gives what is added to it while it is walked, and each once: a schema may refer to itself.
      const reached = new Set(refsIn(operation))
      for (const ref of reached) {
        const inside = direct.get(ref) ?? refsIn(nodeAt(spec, ref))
        direct.set(ref, inside)
        for (const one of inside) reached.add(one)
        users.set(ref, [...(users.get(ref) ?? []), operation.operationId])
      }
    }
  return users
}
