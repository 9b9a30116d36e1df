import { shortDigest } from '../../domain/digest.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { Check } from '../../report.ts'
import type { ArtifactSeen } from './artifact.ts'
import type { DriftInputs } from './inputs.ts'
import type { DriftFacts, EnvironmentSeen } from './observe.ts'

export interface Finding extends Check {
  readonly environment: string
  readonly code?: ReasonCode | undefined
}

export interface DriftPlan {
  readonly proceed: false
  readonly findings: readonly Finding[]
  /** The first thing that is wrong; absent when nothing is. */
  readonly reason?: ReasonCode | undefined
}

/** Compares the ledger with everybody else. What nobody could find out is told, and is no drift. */
export function plan(_: DriftInputs, { environments }: DriftFacts): DriftPlan {
  const findings = environments.flatMap(findingsIn)
  return { proceed: false, findings, reason: findings.find(one => one.mark === 'failed')?.code }
}

function findingsIn(seen: EnvironmentSeen): readonly Finding[] {
  const { environment } = seen
  return [store(seen), name(seen), deployment(seen), endpoint(seen), ...seen.good.map(one => wayBack(seen, one))]
    .filter(one => one !== undefined)
    .map(one => ({ ...one, environment }))
}

type Answer = Omit<Finding, 'environment'> | undefined

function store({ artifact, live }: EnvironmentSeen): Answer {
  const wrong = artifact.broken ?? artifact.unproven
  const about = { name: 'store', expected: `${live.digest}, whole and proven` }
  if (wrong === undefined) return { ...about, mark: 'passed', text: 'whole and proven' }
  return { ...about, mark: 'failed', text: 'not what the ledger says', found: wrong, code: 'drift-found' }
}

function name({ name, live }: EnvironmentSeen): Answer {
  return name && compare('name', live.digest, name.points ?? 'nothing', `the name ${name.text}`)
}

function deployment({ shown, live }: EnvironmentSeen): Answer {
  if (shown === undefined) return undefined
  const other = shown.digests.find(digest => digest !== live.digest)
  return compare('deployment', live.digest, other ?? shown.digests[0] ?? 'nothing', "GitHub's deployments")
}

function endpoint({ answers, live }: EnvironmentSeen): Answer {
  if ('failed' in answers) return { mark: 'unknown', name: 'endpoint', text: 'no answer', found: answers.failed }
  if (answers.digest === undefined) return { mark: 'unknown', name: 'endpoint', text: 'it names no digest' }
  return compare('endpoint', live.digest, answers.digest, 'what answers')
}

function compare(name: string, expected: string, found: string, who: string): Answer {
  if (found === expected) return { mark: 'passed', name, text: `${who} shows ${shortDigest(expected)}` }
  return { mark: 'failed', name, text: `${who} shows something else`, expected, found, code: 'drift-found' }
}

function wayBack(_: EnvironmentSeen, { digest, broken, unproven, unprotected }: ArtifactSeen): Answer {
  const wrong = broken ?? unproven ?? unprotected
  const about = { name: 'rollback', expected: `${digest}, whole, proven and protected` }
  if (wrong === undefined) return { ...about, mark: 'passed', text: `${shortDigest(digest)} is ready` }
  return { ...about, mark: 'failed', text: 'not ready', found: wrong, code: 'rollback-not-ready' }
}
