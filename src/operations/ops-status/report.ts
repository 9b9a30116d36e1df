import { shortDigest } from '../../domain/digest.ts'
import { showDuration } from '../../domain/duration.ts'
import type { Debt } from '../../domain/ledger/fold-debt.ts'
import type { EnvironmentState } from '../../domain/ledger/state.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { StatusInputs } from './inputs.ts'
import type { StatusFacts } from './observe.ts'
import type { StatusPlan } from './plan.ts'

/** What runs where, since when, what is moving, and which incidents are open. */
export function report({ facts }: End<StatusInputs, StatusFacts, StatusPlan, never>): Report {
  const { state, now, location } = facts
  const environments = [...state.environments.values()]
  const open = state.incidents.filter(incident => incident.state !== 'resolved')
  const debts = state.debts.filter(debt => debt.settledAt === undefined)
  const rows = environments.map(environment => describe(environment, now))
  const incidents = open.map(incident => [incident.id, incident.severity, incident.state, incident.title])
  const columns = ['environment', 'digest', 'build', 'where', 'since', 'rollout', 'back to']
  return {
    outcome: 'done',
    headline: `status · looked at ${location}`,
    blocks: [
      { kind: 'table', columns, rows },
      open.length === 0
        ? { kind: 'text', text: 'no open incident' }
        : { kind: 'table', columns: ['incident', 'severity', 'state', 'title'], rows: incidents },
      ...debts.map(debt => ({ kind: 'text', text: describeDebt(debt, now) }) as const)
    ],
    result: { 'looked-at': location, environments: environments.map(environmentResult), incidents: open, debts }
  }
}

function describe(environment: EnvironmentState, now: Date): readonly string[] {
  const { live, rollout, staged, completed } = environment
  const target = completed.filter(version => version.digest !== live?.digest).at(-1)
  const moving =
    rollout === undefined ? staged && `staged in slot ${staged.slot}` : `green ${Math.round(rollout.weight * 100)} %`
  return [
    environment.environment,
    live === undefined ? 'nothing' : shortDigest(live.digest),
    live?.buildId ?? '–',
    live === undefined ? '–' : `slot ${live.slot}`,
    live === undefined ? '–' : showDuration(now.getTime() - Date.parse(live.since)),
    moving ?? 'none',
    target === undefined ? '–' : shortDigest(target.digest)
  ]
}

function describeDebt({ id, gates, dueAt, person, second }: Debt, now: Date): string {
  const left = Date.parse(dueAt) - now.getTime()
  const due = left > 0 ? `due in ${showDuration(left)}` : `overdue since ${showDuration(-left)}`
  const people = [person, second].flatMap(one => one?.login ?? []).join(' and ')
  const who = people === '' ? '' : ` by ${people}`
  return `debt ${id}: skipped ${gates.join(', ')}${who}, ${due}; sluice ops settle-debt ends it`
}

function environmentResult(environment: EnvironmentState) {
  const { artifact, live, staged, rollout, held, lock } = environment
  return { artifact, environment: environment.environment, live, staged, rollout, held, lock }
}
