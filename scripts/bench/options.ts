import { parseArgs } from 'node:util'

/** The stacks in the order of the table: what is judged comes last. */
export const stackNames = ['limit', 'fastify', 'usual', 'agora'] as const
export type StackName = (typeof stackNames)[number]

/** The work items. `create` comes last because it leaves rows behind. */
export const workNames = ['read', 'list', 'create'] as const
export type WorkName = (typeof workNames)[number]

/** What the command line asks for. */
export interface Options {
  rounds: number
  /** Length of one measurement, in seconds. */
  seconds: number
  /** Load without measuring before each measurement, in seconds. */
  warmup: number
  stacks: StackName[]
  work: WorkName[]
}

export const usage = `Usage: npm run bench -- [options]

  --rounds N     measurements of each stack and work item (default 5)
  --seconds N    length of a measurement (default 5)
  --warmup N     seconds of load before each measurement (default 2)
  --only NAMES   stacks and work items, comma separated
                 stacks: ${stackNames.join(', ')}; work: ${workNames.join(', ')}
  --help

DATABASE_URL names the PostgreSQL to use (databases are made in it and dropped); without it one is started.
`

/** Reads the command line. Gives `undefined` when only help is wanted; throws on what it does not know. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      warmup: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const only = values.only
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const known: readonly string[] = [...stackNames, ...workNames]
  const unknown = only.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`--only does not know ${unknown.join(', ')}: ${known.join(', ')}`)
  return {
    rounds: positiveInteger('--rounds', values.rounds),
    seconds: positiveInteger('--seconds', values.seconds),
    warmup: positiveInteger('--warmup', values.warmup),
    stacks: chosen(stackNames, only),
    work: chosen(workNames, only),
  }
}

/** Reads a whole number above 0, or throws, naming the option. */
export function positiveInteger(option: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${option} takes a whole number above 0`)
  return value
}

function chosen<Name extends string>(all: readonly Name[], only: string[]): Name[] {
  const picked = all.filter((name) => only.includes(name))
  return picked.length > 0 ? picked : [...all]
}
