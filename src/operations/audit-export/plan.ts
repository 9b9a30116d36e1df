import { canonicalize } from 'json-canonicalize'
import { hexOf } from '../../domain/digest.ts'

import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { ExportInputs } from './inputs.ts'
import type { ExportFacts } from './observe.ts'

export interface ExportPlan {
  readonly proceed: true
  /** Name below the output folder → whole text. */
  readonly files: ReadonlyMap<string, string>
}

/** Lays out what an auditor gets: the chain as it is, each record as it is, and a table for people. */
export function plan(_: ExportInputs, { events, records }: ExportFacts): ExportPlan {
  const files = new Map([
    ['events.jsonl', events.map(event => `${canonicalize(event)}\n`).join('')],
    ['events.csv', [columns, ...events.map(rowOf)].map(csvLine).join('')]
  ])
  for (const [digest, lines] of records) {
    if (lines.length > 0) files.set(`records/${hexOf(digest)}.jsonl`, lines.map(line => `${line}\n`).join(''))
  }
  return { proceed: true, files }
}

const columns = ['seq', 'time', 'kind', 'actor', 'artifact', 'digest', 'environment', 'deployment', 'reason', 'hash']

function rowOf({ seq, time, kind, actor, subject, data, hash }: LedgerEvent): readonly string[] {
  const { artifact = '', digest = '', environment = '' } = subject
  const deployment = 'deployment' in data ? (data.deployment ?? '') : ''
  const reason = 'reason' in data ? (data.reason ?? '') : ''
  return [String(seq), time, kind, actor.login, artifact, digest, environment, deployment, reason, hash]
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

/** A cell that a spreadsheet would run as a formula is marked as text. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
