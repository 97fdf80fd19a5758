// Bundles our own code into dist/; packages stay in node_modules. It takes a fraction of a second, so
// `npm start` does it each time. A server may be running from dist/, and two builds may run at once: nothing
// is removed but what no longer belongs there, and each file comes into its place in one step.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { bundleAdmin } from '../src/portal/admin/bundle.mjs'

/** Code that runs in threads and processes of its own, as it is. */
const workers = ['src/identity/hash-worker.mjs', 'src/media/image-worker.mjs', 'src/media/image-bytes.mjs']
/** What is read beside the bundle, by folder of dist/. */
const folders = { migrations: 'src/db/migrations', assets: 'src/portal/assets' }

const put = async (path, contents) => {
  const temporary = `${path}.${process.pid}`
  await writeFile(temporary, contents)
  await rename(temporary, path)
}

const { outputFiles } = await build({
  entryPoints: { server: 'src/server.ts', agora: 'src/cli/agora.ts' },
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.10',
  packages: 'external',
  sourcemap: true,
  charset: 'utf8',
  logLevel: 'warning',
})
/** What is made for a folder of dist/, beside what is copied there. */
const made = { assets: { 'admin.js': await bundleAdmin() } }

/** Makes a folder of dist/ the same as this one: put first, then removed what it no longer has. */
const mirror = async ([name, source]) => {
  const target = join('dist', name)
  await mkdir(target, { recursive: true })
  const names = await readdir(source)
  const makings = Object.entries(made[name] ?? {})
  await Promise.all([
    ...names.map(async (file) => put(join(target, file), await readFile(join(source, file)))),
    ...makings.map(([file, contents]) => put(join(target, file), contents)),
  ])
  const wanted = [...names, ...makings.map(([file]) => file)]
  const strays = (await readdir(target)).filter(
    (file) => /\.(sql|js|css|svg)$/.test(file) && !wanted.includes(file),
  )
  await Promise.all(strays.map((file) => rm(join(target, file), { force: true })))
}

await mkdir('dist', { recursive: true })
await Promise.all([
  ...outputFiles.map(({ path, contents }) => put(path, contents)),
  ...workers.map(async (path) => put(join('dist', basename(path)), await readFile(path))),
  ...Object.entries(folders).map(mirror),
])
