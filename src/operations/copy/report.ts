import { shortDigest } from '../../domain/digest.ts'
import type { End } from '../../operation.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { Report } from '../../report.ts'
import type { CopyInputs } from './inputs.ts'
import type { CopyFacts } from './observe.ts'
import type { CopyPlan } from './plan.ts'

/** Says what was moved, in counted bytes. */
export function report({ facts, done }: End<CopyInputs, CopyFacts, CopyPlan, Copied>): Report {
  const { digest, manifests, blobs, blobBytes, referrers } = facts.shape
  if (done === undefined) {
    const text = `${manifests} manifests, ${blobs} blobs (${blobBytes} bytes), ${referrers} referrers`
    const headline = `copy would proceed · ${shortDigest(digest)}`
    return { outcome: 'planned', headline, blocks: [{ kind: 'text', text }], result: { ...facts.shape } }
  }
  const moved = done.blobBytesUploaded + done.manifestBytes + done.mounted > 0
  const rows = [
    ['blob bytes uploaded', String(done.blobBytesUploaded)],
    ['manifest bytes', String(done.manifestBytes)],
    ['blobs mounted', `${done.mounted} of ${blobs}`],
    ['referrers', String(done.referrers)]
  ]
  const outcome = moved ? 'done' : 'unchanged'
  return {
    outcome,
    headline: `copy ${outcome} · ${shortDigest(digest)}`,
    blocks: [{ kind: 'table', columns: ['what', 'count'], rows }],
    result: { ...done }
  }
}
