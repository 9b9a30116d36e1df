import type { VerifiedRecord } from '../domain/evidence/verified.ts'
import type { EventOf, LedgerEvent } from '../domain/ledger/event.ts'
import { environmentKey, foldLedger, type LedgerState } from '../domain/ledger/state.ts'
import { checkCommands } from './passport-check.ts'
import type { Passport, PassportApproval, PassportEnvironment } from './passport-data.ts'

export interface PassportSources {
  readonly artifact: string
  readonly record: VerifiedRecord
  readonly events: readonly LedgerEvent[]
  /** The policy's environments in order, with the suites that each asks for. */
  readonly environments: readonly { readonly name: string; readonly requires: readonly string[] }[]
  /** File name of the record beside the page. */
  readonly recordFile: string
  /** File name of the public key beside the page, when a key signed. */
  readonly keyFile?: string | undefined
}

/** Computes a passport from the verified record and the ledger alone: the same facts give the same passport. */
export function passportOf(sources: PassportSources): Passport {
  const { artifact, record, events, environments } = sources
  const state = foldLedger(events)
  const known = [...state.environments.values()].filter(one => one.artifact === artifact).map(one => one.environment)
  const names = [...new Set([...environments.map(one => one.name), ...known])]
  const approvals = events.filter(event => event.kind === 'promotion.decided').filter(event => isAbout(event, sources))
  return {
    artifact,
    record,
    environments: names.map(name => placeOf(name, sources, state)),
    approvals: approvals.map(approvalOf),
    unproven: unproven(sources, approvals.map(approvalOf)),
    check: checkCommands(sources)
  }
}

function isAbout({ subject }: LedgerEvent, { artifact, record }: PassportSources): boolean {
  return subject.artifact === artifact && subject.digest === record.digest
}

function placeOf(environment: string, { artifact, record }: PassportSources, state: LedgerState): PassportEnvironment {
  const here = state.environments.get(environmentKey(artifact, environment))
  const { digest } = record
  if (here?.live?.digest === digest) {
    const { since, slot, url } = here.live
    return { environment, state: 'running', since, slot, url }
  }
  if (here?.staged?.digest === digest) return { environment, state: 'staged', slot: here.staged.slot }
  const last = state.deployments.findLast(
    one => one.artifact === artifact && one.environment === environment && one.digest === digest
  )
  if (last === undefined) return { environment, state: 'never' }
  if (last.status === 'completed') {
    const at = here?.completed.findLastIndex(placed => placed.digest === digest) ?? -1
    return {
      environment,
      state: 'replaced',
      since: last.endedAt,
      until: here?.completed[at + 1]?.since,
      slot: last.slot
    }
  }
  const ended = last.status === 'failed' ? 'failed' : 'rolled back'
  return { environment, state: ended, since: last.stagedAt, until: last.endedAt, slot: last.slot }
}

function approvalOf(event: EventOf<'promotion.decided'>): PassportApproval {
  const { verdict, gates, bypassed, reason } = event.data
  return {
    environment: event.subject.environment ?? '',
    time: event.time,
    verdict,
    decidedBy: event.actor.login,
    gates: { asked: gates.length, open: gates.filter(gate => gate.status === 'passed').length },
    approved: gates.some(gate => gate.gate === 'approvals' && gate.status === 'passed'),
    bypassed,
    reason
  }
}

/** What the policy asks for and what a reader might take for granted, when nothing verified says it. */
function unproven(
  { record, environments }: PassportSources,
  approvals: readonly PassportApproval[]
): readonly string[] {
  const passed = new Set(record.tests.filter(test => test.result === 'PASSED').map(test => test.suite))
  const missing = environments.flatMap(({ name, requires }) =>
    requires
      .filter(suite => !passed.has(suite))
      .map(suite => `${suite}: ${name} asks for it, no verified pass was found.`)
  )
  const stated = record.tests
    .filter(test => test.stated)
    .map(test => `That ${test.suite} ran: its result was stated, without a report.`)
  const byKey = record.provenance.some(one => one.signer.kind === 'key')
  const changed = record.buildRecords.find(one => one.uncommitted !== undefined)?.uncommitted
  return [
    ...missing,
    ...stated,
    ...(byKey ? ['That a build service made it: a key signed, so its owner alone vouches for the origin.'] : []),
    ...(changed === undefined ? [] : [`That the commit tells all: ${changed} tracked files differed from it.`]),
    ...(record.sboms.length === 0 ? ['What it is made of: there is no bill of materials.'] : []),
    ...(approvals.some(one => one.approved) ? [] : ['That a second person approved: no approval was asked for.'])
  ]
}
