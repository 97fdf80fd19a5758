// Bundles our own code into dist/; packages stay in node_modules. It takes a fraction of a second, so
// `npm start` does it each time. Nothing is removed first: a running server still loads parts of its bundle.
import { cp } from 'node:fs/promises'
import { build } from 'esbuild'

await build({
  entryPoints: { server: 'src/server.ts', agora: 'src/cli/agora.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  charset: 'utf8',
  logLevel: 'warning',
})
await cp('src/db/migrations', 'dist/migrations', { recursive: true })
await cp('src/identity/hash-worker.mjs', 'dist/hash-worker.mjs')
await cp('src/media/image-worker.mjs', 'dist/image-worker.mjs')
