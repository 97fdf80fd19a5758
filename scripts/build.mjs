// Bundles our own code into dist/; packages stay in node_modules. It takes a fraction of a second, so
// `npm start` does it each time. A server may be running from dist/, and two builds may run at once: nothing
// is removed but what no longer belongs there, and each file comes into its place in one step.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** Code that runs in threads and processes of its own, as it is. */
const workers = ['src/identity/hash-worker.mjs', 'src/media/image-worker.mjs']
const migrations = 'src/db/migrations'

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
await mkdir('dist/migrations', { recursive: true })
const names = await readdir(migrations)
await Promise.all([
  ...outputFiles.map(({ path, contents }) => put(path, contents)),
  ...workers.map(async (path) => put(join('dist', basename(path)), await readFile(path))),
  ...names.map(async (name) => put(join('dist/migrations', name), await readFile(join(migrations, name)))),
])
for (const name of await readdir('dist/migrations')) {
  if (name.endsWith('.sql') && !names.includes(name)) await rm(join('dist/migrations', name), { force: true })
}
