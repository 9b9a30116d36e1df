import { shortDigest } from '../../domain/digest.ts'
import { adviceFor } from '../../domain/evidence/advice.ts'
import type { VerifiedRecord } from '../../domain/evidence/verified.ts'
import { reasons } from '../../domain/reasons/index.ts'
import type { End } from '../../operation.ts'
import type { Block, Check, Report } from '../../report.ts'
import type { Claim } from './claims.ts'
import type { VerifyInputs } from './inputs.ts'
import type { VerifyFacts } from './observe.ts'
import type { VerifyPlan } from './plan.ts'

/** Says what is proven, what was set aside, and why the answer is what it is. */
export function report({ plan, facts }: End<VerifyInputs, VerifyFacts, VerifyPlan, undefined>): Report {
  const { code, detail, statements, record } = plan
  const verified = code === undefined
  const advice = code === undefined ? undefined : adviceFor(code)
  const next: readonly Block[] = advice === undefined ? [] : [{ kind: 'next', text: advice.next }]
  return {
    outcome: verified ? 'completed' : code === 'trust-root-unavailable' ? 'unavailable' : 'refused',
    reason: code,
    headline: verified
      ? `${shortDigest(facts.digest)} is verified: ${statements.length} statements, freshness ${record.freshness}`
      : `${shortDigest(facts.digest)} is not verified: ${reasons[code]}`,
    blocks: [{ kind: 'checks', checks: [...checks(plan), ...rootNote(facts)] }, ...next],
    result: {
      verified,
      code: code ?? null,
      detail: detail ?? null,
      expected: advice?.expected ?? null,
      next: advice?.next ?? null,
      digest: facts.digest,
      signer: plan.signer ?? null,
      statements: statements.map(({ bundle, position, signer, predicateType }) => ({
        bundle,
        position,
        'predicate-type': predicateType ?? null,
        signer
      })),
      claims: plan.claims.map(({ claim, found, position, asked }) => ({
        claim,
        proven: found ?? null,
        asked: asked ?? null,
        position: position ?? null
      })),
      'trusted-root': facts.rootSource,
      ignored: record.ignored,
      freshness: record.freshness,
      uncovered: record.uncovered ?? null,
      head: record.head ?? null
    }
  }
}

/** An old root must not pass for the current one in silence. */
function rootNote({ rootSource }: VerifyFacts): readonly Check[] {
  if (rootSource !== 'shipped') return []
  const text = 'the one that came with this version: the current one was not fetched'
  return [{ mark: 'note', name: 'trusted root', text }]
}

function checks({ code, detail, signer, statements, claims, record }: VerifyPlan): readonly Check[] {
  const proven = statements.map(
    ({ position, signer }): Check => ({ mark: 'passed', name: `line ${position + 1}`, text: `by ${signer.identity}` })
  )
  const aside = record.ignored.map(
    (line): Check => ({ mark: 'note', name: `line ${line.position + 1}`, text: reasons[line.code], found: line.detail })
  )
  if (code === undefined) return [...proven, ...claims.map(claimCheck), ...open(record), ...aside]
  const seen: readonly Check[] = signer ? [{ mark: 'note', name: 'signer', text: signer.identity }] : []
  const expected = adviceFor(code).expected
  return [...proven, ...aside, ...seen, { mark: 'failed', name: code, text: reasons[code], expected, found: detail }]
}

function open({ uncovered }: VerifiedRecord): readonly Check[] {
  return uncovered === undefined
    ? []
    : [{ mark: 'unknown', name: 'freshness', text: `the head does not say ${uncovered}` }]
}

function claimCheck({ claim, found, position }: Claim): Check {
  if (found === undefined || position === undefined) return { mark: 'unknown', name: claim, text: 'not proven' }
  return { mark: 'passed', name: claim, text: `${found}, shown by line ${position + 1}` }
}
