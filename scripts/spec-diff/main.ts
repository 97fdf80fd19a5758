import { parseArgs } from 'node:util'
import { judge } from './judge.ts'
import { atRef, inFolder, UsageError } from './published.ts'
import { inJson, inText } from './report.ts'

const usage = `Usage: npm run spec:diff -- <git ref> [options]

Compares the published specs (generated/<api>/openapi.json) of a commit, a branch or a tag with those of the
working tree.

  --json   the changes for machines
  --help   this text

Exit codes: 0 no breaking change, or only in APIs whose version was raised for it; 1 a breaking change; 2 the command
could not be done.
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  const [ref] = positionals
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  if (positionals.length !== 1 || !ref) throw new UsageError(usage)
  const folder = process.cwd()
  const [base, revision] = await Promise.all([atRef(folder, ref), inFolder(folder)])
  if (base.specs.size === 0 && revision.specs.size === 0)
    throw new UsageError(
      `There are no specs (generated/<api>/openapi.json), neither in ${folder} nor at ${ref}.`,
    )
  const judgements = await judge(base, revision)
  process.stdout.write((values.json ? inJson : inText)(ref, judgements))
  return judgements.every(({ allowed }) => allowed) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  const expected =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${expected ? (error as Error).message : (error as Error).stack}\n`)
  process.exitCode = 2
}
