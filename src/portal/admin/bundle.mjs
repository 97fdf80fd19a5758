// Makes one script for browsers of what is in this folder, with the SDK in it. The build puts it beside the
// other assets; a server that runs from its sources, as in tests, makes it when it is first asked for.
import { fileURLToPath } from 'node:url'

export const bundleAdmin = async () => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // The oldest browsers that know `light-dark()`, which our colours come by.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    logLevel: 'warning',
  })
  return Buffer.from(outputFiles[0].contents)
}
