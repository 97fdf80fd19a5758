import type { FailureSpec, OperationSpec } from './operation.ts'
import { type Issue, type Problem, statusOf } from './problem.ts'

/** A problem as an operation answers it: its status, and the words where the spec gives some. */
export interface Failure {
  status: number
  /** Undefined: the dialect has words for every problem of this kind. */
  message: string | undefined
  /** The member that the message is about, where the spec names one. */
  field?: string | undefined
  /** Which of the dialect's shapes the body has; its usual one where there is none. */
  shape?: string | undefined
  /** What stands beside the message. */
  members?: Readonly<Record<string, unknown>> | undefined
}

const isEmptyBody = ({ field, rule }: Issue): boolean => field === '' && rule === 'minProperties'

/** The names under which `x-failures` may speak of an ill-formed request, most telling first. */
const namesOfIssue = (issue: Issue): string[] => {
  const special = issue.rule === 'maxLength' ? ['too-long'] : issue.rule === 'storable' ? ['unstorable'] : []
  if (issue.source !== 'body') return [...special, `invalid-${issue.source}`]
  if (special.length > 0) return special
  if (isEmptyBody(issue)) return ['empty-body', 'invalid-body']
  return issue.rule === 'minLength' ? ['too-short', 'invalid-body'] : ['invalid-body']
}

const namesOf = ({ kind, details }: Problem): string[] => {
  if (kind === 'refused') return [details.name ?? kind]
  const [first] = details.issues ?? []
  return kind === 'invalid' && first ? [...namesOfIssue(first), kind] : [kind]
}

const fill = (words: string, values: Readonly<Record<string, unknown>>): string =>
  words.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))

/** The words that the ill-formed parameter has of its own (`x-invalid`). */
const ofParameter = (operation: OperationSpec, problem: Problem): FailureSpec | undefined => {
  const [first] = problem.kind === 'invalid' ? (problem.details.issues ?? []) : []
  if (!first || first.source === 'body') return undefined
  const parameter = operation.parameters.find((one) => one.in === first.source && one.name === first.field)
  return parameter?.invalid === undefined ? undefined : { message: parameter.invalid }
}

/** How the operation answers the problem, by what its spec says under `x-failures` and `x-invalid`. */
export const describeFailure = (
  operation: OperationSpec,
  problem: Problem,
  params: Readonly<Record<string, unknown>>,
): Failure => {
  const spec =
    ofParameter(operation, problem) ??
    namesOf(problem)
      .map((name) => operation.failures[name])
      .find((found) => found !== undefined)
  const values = { ...params, ...problem.details.values }
  return {
    status: spec?.status ?? statusOf[problem.kind],
    field: spec?.field,
    shape: spec?.shape ?? operation.shape,
    members: spec?.members && Object.fromEntries(spec.members.map((name) => [name, values[name]])),
    message: spec?.message === undefined ? undefined : fill(spec.message, values),
  }
}
