import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSpecs } from '../specs.ts'
import { curlOf, typescriptOf } from './samples.ts'
import { type ApiDocument, type Operation, readDocument } from './spec.ts'
import { findTokenRecipe } from './token-recipe.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = ['bucketlist', 'cre8ive', 'exposcholar', 'imagehost', 'techfesia']
const documents = (await readSpecs(names)).map(readDocument)
const server = 'http://localhost:8000'

const find = (name: string, id: string): [ApiDocument, Operation] => {
  const document = documents.find((one) => one.name === name)
  const operation = document?.operations.find((one) => one.id === id)
  if (!document || !operation) throw new Error(`${name} has no ${id}`)
  return [document, operation]
}

/** What the compiler says of these files, on their own. */
const complaintsAbout = (files: readonly string[]): string[] => {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  })
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  )
}

/** What makes the code of one sample differ from that of another, beside names and values. */
const kindOf = ({ method, secured, parameters, body, success }: Operation): string =>
  JSON.stringify([
    method,
    secured,
    parameters.map((one) => one.in),
    body?.type,
    success.type,
    body?.fileLists,
  ])

/** Of each kind of sample the first: the compiler takes twenty seconds for all of them. */
const ofEachKind = ({ operations }: ApiDocument): Operation[] => [
  ...new Map([...operations].reverse().map((operation) => [kindOf(operation), operation])).values(),
]

describe('the samples in TypeScript', () => {
  it('compile against the SDK', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'agora-samples-'))
    try {
      const files: string[] = []
      for (const document of documents) {
        const samples = ofEachKind(document).map((operation) => typescriptOf(document, operation, server))
        const [line = ''] = samples[0]?.split('\n', 1) ?? []
        const file = join(folder, `${document.name}.mts`)
        files.push(file)
        await writeFile(
          file,
          [
            line.replace("'agora-sdk'", JSON.stringify(join(root, 'generated/sdk/index.js'))),
            'declare const token: string, file: Blob',
            ...samples.map((sample) => `{\n${sample.replace(line, '')}\n}`),
            'export {}',
          ].join('\n'),
        )
      }
      // One that is wrong shows that the compiler looks.
      const wrong = join(folder, 'wrong.mts')
      const [first = ''] = files
      await writeFile(wrong, (await readFile(first, 'utf8')).replace("'/auth/register'", "'/auth/regist'"))
      const complaints = complaintsAbout([...files, wrong])
      expect(complaints[0]).toContain('/auth/regist')
      expect(complaints.filter((one) => !one.startsWith(wrong))).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }, 120_000)

  it('name the package as it is published', async () => {
    const { name } = JSON.parse(await readFile(join(root, 'generated/sdk/package.json'), 'utf8'))
    expect(typescriptOf(...find('bucketlist', 'login'), server)).toContain(`from '${name}'`)
  })

  it('read what is no JSON as what it is', () => {
    expect(typescriptOf(...find('imagehost', 'viewImage'), server)).toContain("parseAs: 'blob'")
    expect(typescriptOf(...find('techfesia', 'exportRegistrations'), server)).toContain("parseAs: 'text'")
    expect(typescriptOf(...find('techfesia', 'deleteCategory'), server)).toContain('{ response, error }')
  })
})

describe('the samples by curl', () => {
  it('have the token, the body and the examples of parameters', () => {
    expect(curlOf(...find('bucketlist', 'updateBucket'), server)).toBe(
      [
        'curl -X PUT http://localhost:8000/v1/bucketlists/3 \\',
        '  -H "Authorization: Bearer $TOKEN" \\',
        "  -H 'Content-Type: application/json' \\",
        `  -d '{"name":"Travel"}'`,
      ].join('\n'),
    )
  })

  it('upload files field by field', () => {
    const curl = curlOf(...find('exposcholar', 'createBooth'), server)
    expect(curl).toContain("-F 'name=Glass and light'")
    expect(curl).toContain('-F images=@path/to/file')
    expect(curl).not.toContain('-d ')
  })

  it('keep a quote in a body from ending it', () => {
    const [document, operation] = find('bucketlist', 'createBucket')
    const body = { type: 'application/json', example: { name: "A child's" }, files: [], fileLists: [] }
    expect(curlOf(document, { ...operation, body }, server)).toContain(`'{"name":"A child'\\''s"}'`)
  })

  it('ask for no token where none is needed', () => {
    expect(curlOf(...find('techfesia', 'listEvents'), server)).toBe('curl http://localhost:8000/events')
    expect(curlOf(...find('cre8ive', 'listUsers'), server)).not.toContain('Bearer')
  })
})

describe('the way to a token, told from the spec', () => {
  it.each([
    ['bucketlist', ['register', 'login', 'listBuckets'], 'auth_token'],
    ['cre8ive', ['signUp', 'verifyEmail', 'logIn', 'getMe'], 'access_token'],
    ['exposcholar', ['registerUser', 'createToken', 'getSubscription'], 'access'],
    ['imagehost', ['createUser', 'createToken', 'listImages'], 'access'],
    ['techfesia', ['createUser', 'obtainTokens', 'getAuthModes'], 'access'],
  ])('of %s', (name, steps, tokenName) => {
    const document = documents.find((one) => one.name === name) as ApiDocument
    const { createAccount, verify, logIn, firstCall } = findTokenRecipe(document)
    expect([createAccount, verify, logIn, firstCall].flatMap((one) => one?.id ?? [])).toEqual(steps)
    expect(document.tokenName).toBe(tokenName)
  })

  it('is missed where a spec has none', () => {
    const [document] = documents
    expect(() => findTokenRecipe({ ...(document as ApiDocument), operations: [] })).toThrow(
      'how to get a token',
    )
  })
})
