import type { Proof } from '../../domain/severity/proof.ts'
import type { Decision, Triaged } from '../../domain/triage/decide.ts'
import type { GateAnswer } from '../../domain/triage/gate.ts'
import type { Update } from '../../domain/update/updates.ts'
import type { Unread } from '../../ports/pull-requests.ts'
import { code, folded, table } from './markdown.ts'

/** Hidden first line by which the one comment is found again. */
export const commentMarker = '<!-- sluice dependency-triage -->'

const mostRows = 100
/** Whom the token speaks for that GitHub gives to every job. */
const workflowLogin = 'github-actions[bot]'

export interface CommentMore {
  readonly due?: string | undefined
  readonly writer?: string | undefined
  readonly duplicateOf?: number | undefined
}

const headlines: Readonly<Record<Decision, string>> = {
  merge: '✅ **Merge**',
  wait: '⏳ **Wait**',
  review: '👀 **Review**',
  standard: '📦 **Standard review**',
  blocked: '⛔ **Blocked**'
}

/** The comment: first the decision, then what is updated, then what was asked; it says nothing that changes by itself. */
export function commentOf(triaged: Triaged, unread: readonly Unread[], more: CommentMore = {}): string {
  const { due, writer, duplicateOf } = more
  const clock = due === undefined ? [] : [`**Due** ${code(due)}`]
  const parts = [
    `${headlines[triaged.decision]} · severity ${triaged.severity} · ${code(triaged.because)}`,
    ...clock,
    ...(duplicateOf === undefined
      ? []
      : [`Duplicate of #${duplicateOf}, which does all of this. This one is not merged.`]),
    ...silenceOf(triaged, writer),
    updateTable(triaged),
    gateTable(triaged.gates),
    ...findingList(triaged),
    ...unreadTable(unread)
  ]
  return `${commentMarker}\n${parts.join('\n\n')}\n`
}

/** GitHub starts no workflow for what a workflow's own token does, so a merge by it would be released by nobody. */
export function silenceOf({ decision }: Pick<Triaged, 'decision'>, writer: string | undefined): readonly string[] {
  if (decision !== 'merge' || writer !== workflowLogin) return []
  return [
    "A merge by the workflow's own token starts no workflow on `push`. Give `github-token` the token of an app, or start the release by `workflow_dispatch` afterwards."
  ]
}

function updateTable({ opened }: Triaged): string {
  const { updates, security } = opened
  if (updates.length === 0) return 'No package was found in the diff.'
  const rows = updates.slice(0, mostRows).map(update => updateRow(update, security.proofs))
  const more = updates.length > mostRows ? `\n\n… and ${updates.length - mostRows} more` : ''
  return table(['Package', 'From', 'To', 'Step', 'Advisory', 'Fix'], rows) + more
}

function updateRow(update: Update, proofs: readonly Proof[]): readonly string[] {
  const about = proofs.filter(
    ({ warning }) => warning.ecosystem === update.ecosystem && warning.name.toLowerCase() === update.name.toLowerCase()
  )
  const advisories = about.map(({ warning }) => `${code(warning.id)} ${warning.severity}`)
  return [
    code(update.name),
    code(update.from ?? ''),
    code(update.to ?? ''),
    update.delta,
    advisories.join(', ') || '–',
    about.map(proof => proof.verdict).join(', ') || '–'
  ]
}

const marks = { passed: '✓', failed: '✗', unknown: '?', waiting: '…' } as const

function gateTable(gates: readonly GateAnswer[]): string {
  const closed = gates.filter(gate => gate.status !== 'passed')
  const open = gates.filter(gate => gate.status === 'passed')
  const rows = closed.map(gate => [
    `${marks[gate.status]} ${gate.gate}`,
    code(gate.text),
    code(gate.expected ?? ''),
    code(gate.found ?? gate.nextPossible ?? '')
  ])
  const list = open.map(gate => `- ✓ ${gate.gate}: ${code(gate.text)}`).join('\n')
  const passed = folded(`${open.length} of ${gates.length} gates passed`, list)
  return closed.length === 0 ? passed : `${table(['Gate', 'Seen', 'Expected', 'Found'], rows)}\n\n${passed}`
}

function findingList({ opened }: Triaged): readonly string[] {
  const lines = opened.findings.slice(0, 20).map(finding => `- ${code(finding.text)}`)
  return lines.length === 0 ? [] : [`**Worth a look**\n${lines.join('\n')}`]
}

function unreadTable(unread: readonly Unread[]): readonly string[] {
  if (unread.length === 0) return []
  return [
    `**Could not be read**\n\n${table(
      ['Fact', 'Why'],
      unread.map(({ fact, why }) => [code(fact), code(why)])
    )}`
  ]
}
