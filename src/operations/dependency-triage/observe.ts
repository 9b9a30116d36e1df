import { usage } from '../../domain/failure.ts'
import type { TriageRules } from '../../domain/triage/case.ts'
import { checkEvidence, type Evidence, readEvidence } from '../../domain/triage/evidence.ts'
import { historyOf, isSettled, owedMerges, type PullHistory } from '../../domain/triage/history.ts'
import { policyInEvidence, policyOf, rulesOf, type TriagePolicy } from '../../domain/triage/rules.ts'
import type { Context } from '../../operation.ts'
import type { PullNotes, PullRequests, Unread } from '../../ports/pull-requests.ts'
import { askExploits } from './exploits.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import type { TriagePorts } from './ports.ts'
import { askRegistry } from './registry.ts'

/** One pull request with all that is known about it. */
export interface ObservedPull {
  readonly evidence: Evidence
  /** The evidence as it was read, to be kept and decided on again. */
  readonly raw: Readonly<Record<string, unknown>>
  readonly unread: readonly Unread[]
  readonly notes: PullNotes
}

export type TriageFacts = {
  readonly rules: TriageRules
  readonly policy: TriagePolicy
} & (
  | { readonly kind: 'offline'; readonly evidence: Evidence }
  | {
      readonly kind: 'online'
      readonly pulls: readonly ObservedPull[]
      /** Keys of the facts that are in the ledger already. */
      readonly known: ReadonlySet<string>
      readonly history: ReadonlyMap<number, PullHistory>
      /** Open pull requests whose decision stands, so that they were not read again. */
      readonly settled: readonly number[]
      readonly now: Date
    }
)

type TriageContext = Context<DependencyTriageInputs, TriagePorts>

/** Reads one evidence file, or everything about the pull requests that are asked for. */
export async function observe(context: TriageContext): Promise<TriageFacts> {
  const { inputs, ports, policy } = context
  if (inputs.from !== undefined) return observeFile(context, inputs.from)
  if (ports.pulls === undefined) {
    const example = 'sluice triage --from evidence.json'
    throw usage('missing-input', { input: 'from', found: '', expected: 'an evidence file, or a repository', example })
  }
  const rules = rulesOf(policy.triage, inputs)
  const setting = { required_checks: rules.requiredChecks, policy: { triage: policyOf(policy.triage, rules) } }
  const events = (await ports.ledger?.read())?.events ?? []
  const history = historyOf(events)
  const now = ports.clock.now()
  const owed = owedMerges(events, now)
  const { due, settled } = await chosen(context, ports.pulls, { history, owed, now })
  const pulls: ObservedPull[] = []
  // One after the other: reads are counted against a limit, and a sweep is in no hurry.
  for (const number of due) {
    pulls.push(await observePull(number, setting, { ...ports, pulls: ports.pulls }))
  }
  const known = new Set(events.map(event => event.key))
  return { kind: 'online', pulls, known, history, settled, now, policy: policy.triage, rules }
}

async function observePull(
  number: number,
  setting: object,
  ports: TriagePorts & { readonly pulls: PullRequests }
): Promise<ObservedPull> {
  const { evidence: gathered, unread, notes } = await ports.pulls.gather(number)
  const read = { ...gathered, ...setting, observed_at: ports.clock.now().toISOString() }
  const first = checkEvidence(read, `pull request ${number}`)
  const { registry, unread: unanswered } = await askRegistry(first, ports)
  const { facts, unread: unheard } = await askExploits(first, ports)
  const asked = { ...facts, ...(Object.keys(registry).length > 0 && { registry }) }
  const raw = Object.keys(asked).length === 0 ? read : { ...read, ...asked }
  const evidence = raw === read ? first : checkEvidence(raw, `pull request ${number}`)
  return { evidence, raw, unread: [...unread, ...unanswered, ...unheard], notes }
}

interface Chosen {
  readonly due: readonly number[]
  readonly settled: readonly number[]
}

interface Remembered {
  readonly history: ReadonlyMap<number, PullHistory>
  readonly owed: readonly number[]
  readonly now: Date
}

/**
 * In a sweep, what was decided at the same commit is left alone, so that five hundred cost as little as five; and what is
 * no longer open is looked at when the ledger does not know that it was merged.
 */
async function chosen(
  { inputs, run }: TriageContext,
  pulls: PullRequests,
  { history, owed, now }: Remembered
): Promise<Chosen> {
  const number = inputs.number ?? (inputs.mode === 'event' ? run.pullNumber : undefined)
  if (number !== undefined) return { due: [number], settled: [] }
  if (inputs.mode === 'event') {
    const expected = 'the number of a pull request; the event is not about exactly one'
    throw usage('missing-input', { input: 'number', found: '', expected, example: '42' })
  }
  const open = await pulls.open()
  const stands = ({ number, head }: (typeof open)[number]) =>
    inputs.mode === 'sweep' && isSettled(history.get(number), { number, head, now })
  const ended = inputs.mode === 'sweep' ? owed.filter(owed => open.every(({ number }) => number !== owed)) : []
  return {
    due: [...open.filter(pull => !stands(pull)).map(pull => pull.number), ...ended],
    settled: open.filter(stands).map(pull => pull.number)
  }
}

async function observeFile({ inputs, ports, policy }: TriageContext, path: string): Promise<TriageFacts> {
  const evidence = readEvidence(await ports.records.read(path), path)
  const triage = evidence.policy == null ? policy.triage : policyInEvidence(evidence.policy)
  const requiredChecks = [...inputs.requiredChecks, ...(evidence.required_checks ?? [])]
  return { kind: 'offline', evidence, policy: triage, rules: rulesOf(triage, { ...inputs, requiredChecks }) }
}
