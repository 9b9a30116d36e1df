import { groupBy } from '../update/group-by.ts'
import type { Case } from './case.ts'
import type { Evidence } from './evidence.ts'
import type { CheckRun, Status } from './evidence-checks.ts'
import { failed, type GateAnswer, passed, unknown, waiting } from './gate.ts'

interface Required {
  readonly name: string
  /** The app that must report it; undefined where any may. */
  readonly app: number | undefined
}

interface Result {
  readonly name: string
  readonly app: number | undefined
  readonly state: 'success' | 'neutral' | 'pending' | 'failure'
  readonly order: number
}

/** Is every check of the newest commit green, each required one from the app that must report it, and is there any? */
export function checksGate({ evidence, rules }: Case): GateAnswer {
  const { check_runs: runs, statuses, pull } = evidence
  if (!Array.isArray(runs) && !Array.isArray(statuses)) return unknown('checks', 'the checks of the newest commit')
  const required = requiredChecks(evidence, rules.requiredChecks)
  if (required === undefined) return unknown('checks', 'which checks the base branch requires')
  const results = newest([
    ...(runs ?? []).flatMap(run => ofRun(run, pull.head.sha)),
    ...(statuses ?? []).flatMap(status => ofStatus(status, pull.head.sha))
  ])
  return judge(results, required)
}

function judge(results: readonly Result[], required: readonly Required[]): GateAnswer {
  const red = results.find(result => result.state === 'failure')
  if (red !== undefined) {
    return failed('checks', 'triage-checks-red', {
      text: `${red.name} failed`,
      expected: 'every check green',
      found: red.name
    })
  }
  const answers = required.map(one => ({ one, results: results.filter(result => answersFor(result, one)) }))
  const missing = answers.find(({ results: found }) => found.length === 0)
  const pending = results.find(result => result.state === 'pending')
  if (missing !== undefined && pending === undefined) return noResult(missing.one, results)
  if (pending !== undefined) return waiting('checks', 'triage-checks-pending', `${pending.name} is running`)
  const skipped = answers.find(({ results: found }) => !found.some(result => result.state === 'success'))
  if (skipped !== undefined) return noResult(skipped.one, results)
  // Anybody who may write can set a status, so one that nobody requires shows nothing by itself.
  const shows = (result: Result) => result.app !== undefined || required.some(one => answersFor(result, one))
  if (!results.some(result => result.state === 'success' && shows(result))) {
    return failed('checks', 'triage-checks-missing', {
      text: 'nothing was checked',
      expected: 'at least one green check',
      found: `${results.length} skipped or neutral`
    })
  }
  return passed('checks', `${results.length} green, ${required.length} of them required`)
}

function noResult({ name, app }: Required, results: readonly Result[]): GateAnswer {
  const others = results
    .filter(result => result.name === name)
    .map(result => `${result.state} from ${result.app ?? 'no app'}`)
  return failed('checks', 'triage-checks-missing', {
    text: `${name} has no result that counts`,
    expected: app === undefined ? 'success' : `success from app ${app}`,
    found: others.join(', ') || 'none'
  })
}

function answersFor(result: Result, { name, app }: Required): boolean {
  return result.name === name && (app === undefined || result.app === app)
}

/** What rulesets, protection and the inputs require together; undefined when nobody could say. */
function requiredChecks({ rules, protection }: Evidence, asked: readonly string[]): readonly Required[] | undefined {
  if (rules == null && protection == null && asked.length === 0) return undefined
  const byRule = (rules ?? []).flatMap(rule => rule.parameters?.required_status_checks ?? [])
  const classic = protection == null || protection === false ? undefined : protection.required_status_checks
  const named = classic?.checks?.map(check => ({ name: check.context, app: appOf(check.app_id) }))
  return [
    ...byRule.map(check => ({ name: check.context, app: appOf(check.integration_id) })),
    ...(named ?? classic?.contexts?.map(name => ({ name, app: undefined })) ?? []),
    ...asked.map(name => ({ name, app: undefined }))
  ]
}

function appOf(id: number | null | undefined): number | undefined {
  return id == null || id < 0 ? undefined : id
}

function ofRun(run: CheckRun, head: string): readonly Result[] {
  if (run.head_sha !== undefined && run.head_sha !== head) return []
  const order = Date.parse(run.started_at ?? '') || (run.id ?? 0)
  return [{ name: run.name, app: run.app?.id, state: stateOfRun(run), order }]
}

function stateOfRun({ status, conclusion }: CheckRun): Result['state'] {
  if (status !== 'completed') return 'pending'
  if (conclusion === 'success') return 'success'
  return conclusion === 'neutral' || conclusion === 'skipped' ? 'neutral' : 'failure'
}

function ofStatus(status: Status, head: string): readonly Result[] {
  if (status.sha !== undefined && status.sha !== head) return []
  const known: Readonly<Record<string, Result['state']>> = { success: 'success', pending: 'pending' }
  const order = Date.parse(status.updated_at ?? status.created_at ?? '') || 0
  return [{ name: status.context, app: undefined, state: known[status.state] ?? 'failure', order }]
}

/** The newest result of each check of each app; two of the same age both count. */
function newest(results: readonly Result[]): readonly Result[] {
  const groups = groupBy(results, ({ name, app }) => JSON.stringify([name, app ?? null]))
  return [...groups.values()].flatMap(group => {
    const last = Math.max(...group.map(result => result.order))
    return group.filter(result => result.order === last)
  })
}
