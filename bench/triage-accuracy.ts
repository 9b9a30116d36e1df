import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bots } from '../__tests__/domain/triage/pull-requests/bots.ts'
import { toldOf } from '../__tests__/domain/triage/pull-requests/case.ts'
import { infrastructure } from '../__tests__/domain/triage/pull-requests/infrastructure.ts'
import { javascript } from '../__tests__/domain/triage/pull-requests/javascript.ts'
import { languages } from '../__tests__/domain/triage/pull-requests/languages.ts'
import { dialects } from '../__tests__/domain/update/dialects.ts'
import { told } from '../__tests__/domain/update/diffs.ts'
import { unified } from '../__tests__/domain/update/unified.ts'
import { readerOf } from '../src/domain/update/readers.ts'
import { type Judged, judgedByText, readPulls } from './triage-own-pulls.ts'

// node scripts/node24.mjs bench/triage-accuracy.ts                              the written corpus
//                                                 --write                       … into docs/triage.md
//                                                 --repository octo/shop        your own pull requests; GITHUB_TOKEN
//                                                 --from FOLDER                 evidence files
const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    pulls: { type: 'string', default: '200' },
    from: { type: 'string' },
    write: { type: 'boolean', default: false }
  }
})

const steps = [
  ['1.2.4'],
  [undefined, '1.4.0'],
  [undefined, undefined, '2.0.0'],
  ['1.3.0', '1.3.1', '1.3.2', '1.3.3', '1.3.4']
]

/** Every dialect with steps of one package and of all, by the patch alone. */
function ofDialects(): readonly Judged[] {
  return dialects.flatMap(({ path, names, write }) =>
    steps.map(versions => {
      const sideOf = (after: boolean) =>
        write(names.map((name, index) => ({ name, version: (after ? versions[index] : undefined) ?? '1.2.3' })))
      const deltas = { '1.2.4': 'patch', '2.0.0': 'major' } as Readonly<Record<string, string>>
      const expected = names.flatMap((name, index) => {
        const to = versions[index]
        return to === undefined ? [] : [`${name} 1.2.3 ${to} ${deltas[to] ?? 'minor'}`]
      })
      const rows = told({ path, patch: unified(sideOf(false), sideOf(true)) })
      return { group: readerOf(path)?.ecosystem ?? 'none', expected, rows }
    })
  )
}

function ofPullRequests(): readonly Judged[] {
  return [...javascript, ...languages, ...infrastructure, ...bots].map(one => ({
    group: readerOf(one.files[0]?.path ?? '')?.ecosystem ?? 'gitsubmodule',
    expected: one.rows,
    rows: toldOf(one).rows
  }))
}

function countOf(judged: readonly Judged[]) {
  const sum = (pick: (one: Judged) => number) => judged.reduce((total, one) => total + pick(one), 0)
  const rightRows = ({ rows, expected }: Judged) => rows.filter(row => expected.includes(row)).length
  const isRight = (one: Judged) => rightRows(one) === one.rows.length && one.rows.length === one.expected.length
  return {
    pulls: judged.length,
    right: judged.filter(isRight).length,
    expected: sum(one => one.expected.length),
    told: sum(one => one.rows.length),
    rows: sum(rightRows)
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function tableOf(judged: readonly Judged[]): string {
  const groups = [...new Set(judged.map(one => one.group))].sort()
  const line = (name: string, some: readonly Judged[]) => {
    const { pulls, right, expected, told: all, rows } = countOf(some)
    return `| ${name} | ${pulls} | ${percent(right, pulls)} | ${expected} | ${percent(rows, all)} | ${percent(rows, expected)} |`
  }
  return [
    '| manager | pull requests | fully right | rows | precision | recall |',
    '|---|---|---|---|---|---|',
    ...groups.map(group =>
      line(
        group,
        judged.filter(one => one.group === group)
      )
    ),
    line('**all**', judged)
  ].join('\n')
}

async function judgedPulls(): Promise<readonly Judged[]> {
  if (values.from !== undefined) {
    const folder = values.from
    const files = readdirSync(folder).filter(name => name.endsWith('.json'))
    return files.flatMap(name => judgedByText(JSON.parse(readFileSync(join(folder, name), 'utf8')), name))
  }
  if (values.repository !== undefined) {
    return (await readPulls(values.repository, Number(values.pulls))).flatMap(pull =>
      judgedByText(pull, `#${pull.pull.number}`)
    )
  }
  return [...ofDialects(), ...ofPullRequests()]
}

const judged = await judgedPulls()
const table = tableOf(judged)
console.log(table)
for (const { name, rows, expected } of judged as readonly (Judged & { readonly name?: string })[]) {
  const [missing, more] = [expected.filter(row => !rows.includes(row)), rows.filter(row => !expected.includes(row))]
  if (missing.length + more.length > 0)
    console.log(`${name ?? ''} not told: ${missing.join(', ') || '–'}; told more: ${more.join(', ') || '–'}`)
}
if (values.write) {
  const path = 'docs/triage.md'
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/(<!-- accuracy[^\n]*-->\n)[\s\S]*?(<!-- \/accuracy -->)/, `$1${table}\n$2`))
}
