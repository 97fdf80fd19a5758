import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The part of a .cpuprofile that is read here; times are in microseconds of the monotonic clock. */
export interface CpuProfile {
  startTime: number
  nodes: Array<{ id: number; callFrame: CallFrame }>
  samples: number[]
  timeDeltas: number[]
}

interface CallFrame {
  functionName: string
  url: string
  /** From 0, as the column. */
  lineNumber: number
  columnNumber: number
}

/** Time spent in a function itself, without what it calls. */
export interface SelfTime {
  name: string
  place: string
  /** Milliseconds. */
  ms: number
  /** Of the whole window, from 0 to 1. */
  share: number
}

/** Adds up the samples between two moments of the monotonic clock (microseconds), most time first. */
export function selfTimes(profile: CpuProfile, from: number, to: number): SelfTime[] {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  const byPlace = new Map<string, { frame: CallFrame; micros: number }>()
  let now = profile.startTime
  let total = 0
  for (const [index, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[index] ?? 0
    now += delta
    const frame = frames.get(id)
    if (!frame || now < from || now > to) continue
    const key = `${frame.functionName} ${frame.url}:${frame.lineNumber}:${frame.columnNumber}`
    const entry = byPlace.get(key) ?? { frame, micros: 0 }
    entry.micros += delta
    total += delta
    byPlace.set(key, entry)
  }
  const locate = locator()
  return [...byPlace.values()]
    .sort((a, b) => b.micros - a.micros)
    .map(({ frame, micros }) => ({
      name: frame.functionName || '(anonymous)',
      place: locate(frame),
      ms: micros / 1000,
      share: micros / total,
    }))
}

/** Says where a function is written: in the source, where the built file has a map. */
function locator(): (frame: CallFrame) => string {
  const maps = new Map<string, SourceMap | undefined>()
  return ({ url, lineNumber, columnNumber }) => {
    if (!url.startsWith('file:')) return url === '' ? 'native' : `${url}:${lineNumber + 1}`
    const file = fileURLToPath(url)
    if (!maps.has(file)) maps.set(file, readMap(`${file}.map`))
    const entry = maps.get(file)?.findEntry(lineNumber, columnNumber)
    if (entry && 'originalSource' in entry) {
      return shorten(`${path.resolve(path.dirname(file), entry.originalSource)}:${entry.originalLine + 1}`)
    }
    return shorten(`${file}:${lineNumber + 1}`)
  }
}

function readMap(file: string): SourceMap | undefined {
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

function shorten(place: string): string {
  const packages = place.lastIndexOf('node_modules/')
  if (packages >= 0) return place.slice(packages + 'node_modules/'.length)
  return path.relative(process.cwd(), place)
}
