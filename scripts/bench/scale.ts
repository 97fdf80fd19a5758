import { parseArgs } from 'node:util'
import { listComments } from '../../src/apis/cre8ive/posts/comments/queries.ts'
import { listLikers } from '../../src/apis/cre8ive/posts/likes/queries.ts'
import * as lists from '../../src/apis/cre8ive/posts/list-queries.ts'
import { searchPosts } from '../../src/apis/cre8ive/posts/search.ts'
import { connect, type Db } from '../../src/db/connection.ts'
import { type Cleanup, runWithCleanup } from './cleanup.ts'
import { createDatabase, migrateAgora, openPostgres } from './database.ts'
import { positiveInteger } from './options.ts'
import { fill, words } from './scale-fill.ts'

const usage = `Usage: npm run bench:scale -- [options]

How the time of each list of showcases grows with how many showcases there are.

  --sizes N,N…   default 10000,100000,1000000
  --runs N       of each list, default 30; told is the fastest, since whatever else runs only adds to it

DATABASE_URL names the PostgreSQL to use, as a superuser (databases are made in it and dropped); without it one
is started.
`

const kind = 'showcase'
/** Who looks, and whose lists they are: the person with the most posts, who follows a thousand others. */
const viewer = 1
const page = (number: number) => ({ limit: 20, offset: (number - 1) * 20 })

/** The lists as the handlers ask for them. */
const work: Record<string, (db: Db, posts: number) => Promise<unknown>> = {
  newest: (db) => lists.listNewest(db, kind, viewer, page(1)),
  'newest, page 100': (db) => lists.listNewest(db, kind, viewer, page(100)),
  'newest, last page': (db, posts) => lists.listNewest(db, kind, viewer, page(posts / 20)),
  'newest, past the end': (db, posts) => lists.listNewest(db, kind, viewer, page(posts / 20 + 1)),
  'most liked': (db) => lists.listMostLiked(db, kind, viewer, page(1)),
  'most liked of a week': (db) => lists.listMostLikedOfDays(db, kind, viewer, page(1), 7),
  'most liked of a month': (db) => lists.listMostLikedOfDays(db, kind, viewer, page(1), 30),
  'most liked of a year': (db) => lists.listMostLikedOfDays(db, kind, viewer, page(1), 365),
  'of people followed': (db) => lists.listFollowed(db, kind, viewer, page(1), viewer),
  'owned by one': (db) => lists.listOwned(db, kind, viewer, page(1), viewer),
  'administered by one': (db) => lists.listAdministered(db, kind, viewer, page(1), viewer),
  'likers of the most liked': (db) => listLikers(db, viewer, 1, page(1)),
  'comments on the most discussed': (db) => listComments(db, 1, viewer, page(1)),
  ...Object.fromEntries(
    Object.entries(words).map(([word, share]) => [
      `search: ${share}`,
      (db: Db) => searchPosts(db, kind, viewer, word, page(1)),
    ]),
  ),
  'search: none': (db) => searchPosts(db, kind, viewer, 'nowhere', page(1)),
  'search: two letters, none': (db) => searchPosts(db, kind, viewer, 'zq', page(1)),
  'search: every 200th, page 50': (db) => searchPosts(db, kind, viewer, 'sometimes', page(50)),
}

/** Milliseconds until the rows are here, by list; statements are prepared, and the cache is warm. */
const measure = async (db: Db, posts: number, runs: number): Promise<Map<string, number>> => {
  const fastest = new Map<string, number>()
  for (const [name, ask] of Object.entries(work)) {
    const times: number[] = []
    // PostgreSQL makes its lasting plan of a prepared statement at the sixth run.
    for (let run = -6; run < runs; run += 1) {
      const start = performance.now()
      await ask(db, posts)
      if (run >= 0) times.push(performance.now() - start)
    }
    fastest.set(name, Math.min(...times))
  }
  return fastest
}

const measureAt = async (
  server: string,
  { posts, runs, cleanup }: { posts: number; runs: number; cleanup: Cleanup },
): Promise<Map<string, number>> => {
  const database = await createDatabase(server, `scale_${posts}`, cleanup)
  await migrateAgora(database)
  const start = performance.now()
  await fill(database, posts)
  const seconds = ((performance.now() - start) / 1_000).toFixed(0)
  process.stderr.write(`${posts.toLocaleString('en')} showcases filled in ${seconds} s\n`)
  const db = connect(database, { poolSize: 1, applicationName: 'agora-bench' })
  try {
    return await measure(db, posts, runs)
  } finally {
    await db.destroy()
  }
}

const print = (sizes: readonly number[], results: readonly Map<string, number>[]): void => {
  const width = Math.max(...Object.keys(work).map((name) => name.length)) + 2
  const cells = (values: readonly string[]): string => values.map((text) => text.padStart(12)).join('')
  process.stdout.write(
    `${'milliseconds'.padEnd(width)}${cells(sizes.map((size) => size.toLocaleString('en')))}\n`,
  )
  for (const name of Object.keys(work)) {
    const times = results.map((fastest) => (fastest.get(name) ?? Number.NaN).toFixed(1))
    process.stdout.write(`${name.padEnd(width)}${cells(times)}\n`)
  }
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    runs: { type: 'string', default: '30' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(usage)
else {
  const sizes = values.sizes.split(',').map((text) => positiveInteger('--sizes', text))
  const runs = positiveInteger('--runs', values.runs)
  await runWithCleanup(async (cleanup) => {
    const server = await openPostgres(cleanup)
    const results: Map<string, number>[] = []
    for (const posts of sizes) results.push(await measureAt(server, { posts, runs, cleanup }))
    print(sizes, results)
  })
}
