import { exemptRows, missingRows, plannedRows } from './exceptions.ts'
import { heldBy } from './held-by.ts'
import type { RowText, SopRow } from './row.ts'
import { commandRows } from './rows-of-commands.ts'
import { operationRows } from './rows-of-operations.ts'
import { releaseRows } from './rows-of-releases.ts'

/** A row of scope holds when all the rows hold that it stands for. */
const scopes: Readonly<Record<string, RegExp>> = {
  S2: /^R\d/,
  S3: /^R(1[89]|2\d)$/,
  S4: /^B\d/,
  S5: /^O\d/,
  S6: /^I\d/,
  S8: /^D\d/
}

/** Every row of the procedure with the tests that hold it, or why none does. Pure. */
export function sopTable(): readonly SopRow[] {
  const texts = [...releaseRows, ...operationRows, ...commandRows]
  const rows = texts.filter(([id]) => !Object.hasOwn(scopes, id)).map(rowOf)
  return texts.map(([id, text]) => {
    const scope = scopes[id]
    return scope === undefined ? (rows.find(row => row.id === id) as SopRow) : scopeRow(id, text, rows, scope)
  })
}

function rowOf([id, text]: RowText): SopRow {
  const tests = heldBy
    .filter(([, , rows]) => rows.split(' ').includes(id))
    .map(([file, name]) => `__tests__/${file} › ${name}`)
  if (tests.length > 0) return { id, text, status: 'held', tests }
  const wave = plannedRows.find(([, rows]) => rows.split(' ').includes(id))?.[0]
  if (wave !== undefined) return { id, text, status: 'planned', tests, reason: `planned with ${wave}` }
  const exempt = exemptRows[id]
  if (exempt !== undefined) return { id, text, status: 'exempt', tests, reason: exempt }
  return { id, text, status: 'missing', tests, reason: missingRows[id] ?? 'nobody looked' }
}

function scopeRow(id: string, text: string, rows: readonly SopRow[], scope: RegExp): SopRow {
  const own = rows.filter(row => scope.test(row.id))
  const missing = own.filter(row => row.status === 'missing').map(row => row.id)
  const tests = [...new Set(own.flatMap(row => row.tests))]
  const status = missing.length === 0 ? 'held' : 'missing'
  return { id, text, status, tests, ...(missing.length > 0 && { reason: `misses ${missing.join(', ')}` }) }
}
