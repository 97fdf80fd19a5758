import { readdir, readFile } from 'node:fs/promises'
import ts from 'typescript'

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  newLine: ts.NewLineKind.LineFeed,
}

/** Modules name each other by what they become. */
const rename = (text: string): string => text.replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'")

const compileModule = (name: string, source: string): Record<string, string> => {
  const options = { compilerOptions, fileName: `${name}.ts`, reportDiagnostics: true }
  const script = ts.transpileModule(source, options)
  const types = ts.transpileDeclaration(source, options)
  const problems = [...(script.diagnostics ?? []), ...(types.diagnostics ?? [])]
  if (problems.length > 0) {
    throw new Error(
      `${name}.ts: ${problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('; ')}`,
    )
  }
  return { [`${name}.js`]: rename(script.outputText), [`${name}.d.ts`]: rename(types.outputText) }
}

/**
 * The SDK's own code as JavaScript with its declarations, by file name. Each file is taken by itself: whether they
 * fit together is for `npm run types` to say.
 */
export const compileRuntime = async (folder: URL): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()
  const modules = await Promise.all(
    names.map(async (name) =>
      compileModule(name.slice(0, -'.ts'.length), await readFile(new URL(name, folder), 'utf8')),
    ),
  )
  return Object.assign({}, ...modules)
}
