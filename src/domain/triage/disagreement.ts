import { versionDelta } from '../update/delta.ts'
import { answers } from '../update/request-range.ts'
import { plainVersion, requestedVersion } from '../update/requirement.ts'
import type { Update } from '../update/updates.ts'
import { isCommit, parseVersion } from '../update/version.ts'
import type { Claim } from './claims.ts'
import { namesOf } from './naming.ts'

/** Something that people should know. Findings inform; only gates decide. */
export interface Finding {
  readonly code: string
  readonly text: string
  readonly subject?: string | undefined
}

/** Where the text does not say what the diff says. The diff counts; that the text differs is worth a look. */
export function disagreements(updates: readonly Update[], claims: readonly Claim[]): readonly Finding[] {
  const found = claims.flatMap(claim => disagreement(updates, claim))
  return [...new Map(found.map(finding => [finding.text, finding])).values()].slice(0, 100)
}

function disagreement(updates: readonly Update[], claim: Claim): readonly Finding[] {
  const rows = updates.filter(update => namesOf(update).includes(claim.name.toLowerCase()))
  if (rows.length === 0 || claim.to === undefined) return []
  const fits = rows.filter(row => agrees(row, claim.to ?? ''))
  const told = `the ${claim.place} says ${claim.name} goes to ${claim.to}`
  if (fits.length === 0) {
    const seen = rows.map(row => row.to ?? 'nothing').join(', ')
    return [{ code: 'metadata-conflict', text: `${told}, the diff says ${seen}`, subject: claim.name }]
  }
  return fits.every(row => understates(row, claim.step))
    ? [
        {
          code: 'metadata-conflict',
          text: `the trailer calls the step of ${claim.name} ${claim.step}, the diff shows more`,
          subject: claim.name
        }
      ]
    : []
}

/** `4` agrees with `v4`, a shortened commit with the whole one, a request with its version and with one that answers it. */
function agrees({ to, asked, under, ecosystem }: Update, told: string): boolean {
  if (to === null) return false
  const [one, other] = [to, told].map(text => plainVersion(requestedVersion(text))) as [string, string]
  if (one === other || told === under || one.replace(/\+.*$/, '') === other.replace(/\+.*$/, '')) return true
  if (/^[0-9a-f]{7,}$/.test(other) && one.replace('sha256:', '').startsWith(other)) return true
  // What a bare commit is called only upstream can tell; that is asked by another gate.
  if (isCommit(one) && !isCommit(other)) return true
  return asked !== undefined && (boundsOf(asked) === boundsOf(told) || answers(ecosystem, other, asked))
}

/** The bounds of a request in one order, because the tools write them in different ones. */
function boundsOf(request: string): string {
  return request
    .split(',')
    .map(bound => bound.replace(/\s+/g, ''))
    .sort()
    .join(',')
}

const steps = ['patch', 'minor', 'major']

/** Dependabot counts 0.1 to 0.2 as minor, so the plain distance is compared, not the one that policy goes by. */
function understates(row: Update, told: string | undefined): boolean {
  if (told === undefined || !steps.includes(told) || row.from === null || row.to === null) return false
  const [from, to] = [parseVersion(row.from), parseVersion(row.to)]
  if (from === undefined || to === undefined) return false
  if (versionDelta(row.ecosystem, row.from, row.to) === 'downgrade') return true
  const at = [0, 1].find(index => (from.numbers[index] ?? '0') !== (to.numbers[index] ?? '0'))
  const plain = at === 0 ? 'major' : at === 1 ? 'minor' : 'patch'
  return steps.indexOf(told) < steps.indexOf(plain)
}
