import ts from 'typescript'

/** A source file: its path below the repository, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** From the ground up. A file imports from layers below its own, and from its own folder. */
const layers = {
  ground: ['src/kernel/', 'src/db/', 'src/redis/'],
  services: ['src/identity/', 'src/limits/', 'src/media/', 'src/mail/', 'src/portal/', 'src/dialects/'],
  apis: ['src/apis/'],
  app: ['src/'],
  processes: ['src/server.ts', 'src/cli/'],
} as const

const order = Object.keys(layers)
const prefixes = Object.entries(layers).flatMap(([layer, places]) =>
  places.map((place) => ({ layer, place: place as string })),
)

interface Home {
  /** Its layer's number, from the ground up. */
  level: number
  /** The folder within which everything may import everything. */
  place: string
}

/** Undefined for what is in no layer: generated files, packages, package.json. */
const homeOf = (path: string): Home | undefined => {
  const found = prefixes
    .filter(({ place }) => path.startsWith(place))
    .sort((a, b) => b.place.length - a.place.length)[0]
  if (!found) return undefined
  const level = order.indexOf(found.layer)
  if (found.layer === 'ground') return { level, place: 'ground' }
  if (found.layer === 'apis') return { level, place: path.split('/').slice(0, 3).join('/') }
  return { level, place: found.place }
}

/** Whether it is a test or what only tests use. */
const isTest = (path: string): boolean => /(\.test|\.type-errors|\/testing[\w-]*)\.ts$/.test(path)

const isQueries = (path: string): boolean => /[/-]queries\.ts$/.test(path)

const resolvePath = (from: string, specifier: string): string =>
  new URL(specifier, `file:///${from}`).pathname.slice(1)

const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** The files that a file imports, types and dynamic imports included; packages are left out. */
const importsOf = ({ path, text }: SourceFile): string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolvePath(path, name))

/** The files of which a file imports types. */
const typeImportsOf = (file: SourceFile): string[] =>
  parse(file)
    .statements.filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause && /\btype\b/.test(importClause.getText()))
    .map(({ moduleSpecifier }) => resolvePath(file.path, moduleSpecifier.getText().slice(1, -1)))

/** What runs in browsers is a client of this server, and imports what other clients would. */
const isBrowserCode = (path: string): boolean => path.startsWith('src/portal/admin/')

/** What may import `generated/`: an API's `index.ts` and `contract.ts`, of its own folder; browser code the SDK. */
const mayImportGenerated = (path: string, target: string): boolean => {
  if (isBrowserCode(path)) return target.startsWith('generated/sdk/')
  const [, api] = /^src\/apis\/([\w-]+)\/(?:index|contract)\.ts$/.exec(path) ?? []
  return api !== undefined && target.startsWith(`generated/${api}/`)
}

const complaintAbout = (path: string, target: string): string | undefined => {
  if (target.startsWith('generated/')) {
    return mayImportGenerated(path, target)
      ? undefined
      : 'only index.ts and contract.ts of an API import generated files, and only their own'
  }
  if (isBrowserCode(path) && !isBrowserCode(target)) return 'browser code imports the SDK and itself only'
  if (isTest(target)) return 'only tests import what is for tests'
  const [from, to] = [homeOf(path), homeOf(target)]
  if (!from || !to || from.place === to.place || to.level < from.level) return undefined
  if (to.level > from.level) return 'imports go downwards only'
  return path.startsWith('src/apis/') ? 'no API imports another' : 'neighbours do not import each other'
}

/** The types of a contract are generated ones: queries speak of rows. Its constants are anybody's. */
const contractTypesIn = (file: SourceFile): string[] =>
  isQueries(file.path) ? typeImportsOf(file).filter((target) => target.endsWith('/contract.ts')) : []

/** Every import that goes where it must not, as a sentence. */
export const checkImports = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) =>
      [
        ...importsOf(file).map((target) => ({ target, complaint: complaintAbout(file.path, target) })),
        ...contractTypesIn(file).map((target) => ({
          target,
          complaint: 'queries take no type of a contract',
        })),
      ].flatMap(({ target, complaint }) =>
        complaint ? [`${file.path} imports ${target}: ${complaint}`] : [],
      ),
    )

const everyNode = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(everyNode)]

/** The texts that a file may send, whole or in part: literals, parts of templates, and members of objects. */
const wordsOf = (file: SourceFile): string[] =>
  everyNode(parse(file)).flatMap((node) => {
    if (ts.isImportDeclaration(node.parent ?? node)) return []
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return [node.text]
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return [node.text]
    return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [`${node.name.text}:`] : []
  })

/**
 * Every word by which the kernel would know one API from another: an API's name anywhere, comments included,
 * and the words of failures on the wire, as literals or (with a colon) as members of an object.
 */
export const checkKernel = (
  files: readonly SourceFile[],
  { apis, words }: { apis: readonly string[]; words: readonly string[] },
): string[] =>
  files
    .filter(({ path }) => path.startsWith('src/kernel/') && !isTest(path))
    .flatMap((file) => {
      const own = new Set(wordsOf(file))
      return [
        ...apis.filter((api) => file.text.toLowerCase().includes(api.toLowerCase())),
        ...words.filter((word) => own.has(word)),
      ].map((word) => `${file.path} holds '${word}'`)
    })

/** `process.env`, `process['env']`, `const { env } = process`, or an import of Node's `process`. */
const readsEnvironment = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) return node.getText() === 'process.env'
  if (ts.isElementAccessExpression(node)) return node.expression.getText() === 'process'
  if (ts.isVariableDeclaration(node)) return /^process$/.test(node.initializer?.getText() ?? '')
  return ts.isImportDeclaration(node) && /^.(node:)?process.$/.test(node.moduleSpecifier.getText())
}

/** The settings, and what is handed on to PostgreSQL's processes, which are no settings of ours. */
const readers = ['src/config.ts', 'src/db/embedded/run.ts']

/** Every reader of the environment but those two. */
export const checkEnvironment = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path, text }) => !readers.includes(path) && !isTest(path) && text.includes('process'))
    .filter((file) => everyNode(parse(file)).some(readsEnvironment))
    .map(({ path }) => `${path} reads process.env`)
