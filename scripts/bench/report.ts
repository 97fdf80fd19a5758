import type { Sample, Series } from './measure.ts'
import type { StackName, WorkName } from './options.ts'

/** The medians of a series. */
export interface Summary {
  work: WorkName
  stack: StackName
  rate: number
  slowest: number
  fastest: number
  p50: number
  p99: number
  cpu: number | undefined
}

/**
 * How one stack's rate relates to another's: the median of the ratios within each round, where both ran
 * close together, rather than the ratio of two medians that may stem from different moments.
 */
export interface Ratio {
  work: WorkName
  of: StackName
  to: StackName
  ratio: number
}

/** What `read` has to reach for Agora to be as fast as it is meant to be. */
export const bar = { ofLimit: 0.6, aim: 0.75, timesUsual: 4 } as const

/** Boils a series down to its medians. */
export function summarize({ work, stack, samples }: Series): Summary {
  const rates = samples.map((sample) => sample.rate)
  const of = (value: (sample: Sample) => number) => median(samples.map(value))
  const cpu = samples.some((sample) => sample.cpu === undefined) ? undefined : of(({ cpu = 0 }) => cpu)
  return {
    work,
    stack,
    rate: median(rates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    p50: of((sample) => sample.p50),
    p99: of((sample) => sample.p99),
    cpu,
  }
}

/** Agora against each other stack, or, where it was not measured, the limit against the others. */
export function ratiosOf(all: Series[]): Ratio[] {
  const of: StackName = all.some(({ stack }) => stack === 'agora') ? 'agora' : 'limit'
  return all.flatMap((other) => {
    const own = all.find(({ work, stack }) => work === other.work && stack === of)
    if (!own || own === other) return []
    const ratios = other.samples.map(({ rate }, round) => (own.samples[round]?.rate ?? Number.NaN) / rate)
    return [{ work: other.work, of, to: other.stack, ratio: median(ratios) }]
  })
}

/** The figures as a table, the ratios below it, the verdict last. */
export function report(summaries: Summary[], ratios: Ratio[]): string {
  const heads = ['work', 'stack', 'requests/s', 'slowest', 'fastest', 'p50 ms', 'p99 ms', 'cpu µs/request']
  const rows = summaries.map((one) => [
    one.work,
    one.stack,
    whole(one.rate),
    whole(one.slowest),
    whole(one.fastest),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    one.cpu === undefined ? '-' : whole(one.cpu),
  ])
  const ratioRows = ratios.map(({ work, of, to, ratio }) => [work, `${of}/${to}`, ratio.toFixed(2)])
  const parts = [table(heads, rows)]
  if (ratioRows.length > 0) parts.push(table(['work', 'ratio', 'median'], ratioRows))
  return `${[...parts, verdict(ratios)].join('\n\n')}\n`
}

/** Whether `read` reaches the bar, in one line. */
export function verdict(ratios: Ratio[]): string {
  const find = (to: StackName) =>
    ratios.find((one) => one.work === 'read' && one.of === 'agora' && one.to === to)?.ratio
  const [ofLimit, timesUsual] = [find('limit'), find('usual')]
  if (ofLimit === undefined || timesUsual === undefined) {
    return 'The bar was not judged: it takes `read` on limit, usual and agora.'
  }
  const holds = ofLimit >= bar.ofLimit && timesUsual >= bar.timesUsual
  const aim = ofLimit >= bar.aim ? 'reached' : 'not reached'
  return (
    `The bar ${holds ? 'holds' : 'does not hold'}: read is ${ofLimit.toFixed(2)} of the limit ` +
    `(at least ${bar.ofLimit}; the aim of ${bar.aim} is ${aim}) and ${timesUsual.toFixed(1)} times the usual ` +
    `stack (at least ${bar.timesUsual}).`
  )
}

function table(heads: string[], rows: string[][]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const isNumber = (column: number) => rows.every((row) => /^[\d,.-]+$/.test(row[column] ?? ''))
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
