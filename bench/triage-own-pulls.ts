import { openCase } from '../src/domain/triage/case.ts'
import { claimsOf } from '../src/domain/triage/claims.ts'
import { checkEvidence } from '../src/domain/triage/evidence.ts'
import { withoutExtras } from '../src/domain/triage/naming.ts'
import { versionDelta } from '../src/domain/update/delta.ts'
import { plainVersion, requestedVersion } from '../src/domain/update/requirement.ts'

/** One pull request with the rows that should be told and the rows that are. */
export interface Judged {
  readonly group: string
  readonly expected: readonly string[]
  readonly rows: readonly string[]
  readonly name?: string
}

interface ReadPull {
  readonly pull: { readonly number: number }
  readonly commits: unknown
  readonly files: unknown
}

const rules = { critical: 'label', criticalMajor: 'label', age: 0, bots: [], requiredChecks: [] } as const

/**
 * Compares what the diff says with what the bot wrote: the only label that real pull requests carry. Where the two
 * differ, one of them is wrong, and a person has to look. Pull requests that tell no two versions are left out.
 */
export function judgedByText(read: unknown, name: string): readonly Judged[] {
  const evidence = checkEvidence(read, name)
  const { source, updates } = openCase(evidence, rules)
  if (source === 'other') return []
  const claims = claimsOf(evidence).filter(({ from, to }) => from !== undefined && to !== undefined)
  const ecosystem = updates[0]?.ecosystem ?? 'npm'
  const rowOf = (title: string, from: string, to: string) => {
    const [before, after] = [from, to].map(text => plainVersion(requestedVersion(text))) as [string, string]
    return `${withoutExtras(title)} ${short(before)} ${short(after)} ${versionDelta(ecosystem, before, after)}`
  }
  const expected = [...new Set(claims.map(claim => rowOf(claim.name, claim.from ?? '', claim.to ?? '')))]
  const rows = [...new Set(updates.map(update => rowOf(update.name, update.from ?? '', update.to ?? '')))]
  return expected.length === 0 ? [] : [{ group: `${source}, ${ecosystem}`, expected, rows, name }]
}

/** People write commits and digests in their short form. */
function short(version: string): string {
  return /^(?:sha256:)?[0-9a-f]{40,64}$/.test(version) ? version.replace('sha256:', '').slice(0, 7) : version
}

/** Reads the newest pull requests of a repository with their commits and files. */
export async function readPulls(repository: string, most: number): Promise<readonly ReadPull[]> {
  const found: ReadPull[] = []
  for (let page = 1; found.length < most; page += 1) {
    const pulls = (await get(`/repos/${repository}/pulls?state=all&per_page=100&page=${page}`)) as ReadPull['pull'][]
    for (const pull of pulls.slice(0, most - found.length)) {
      const place = `/repos/${repository}/pulls/${pull.number}`
      found.push({
        pull,
        commits: await get(`${place}/commits?per_page=100`),
        files: await get(`${place}/files?per_page=100`)
      })
    }
    if (pulls.length < 100) break
  }
  return found
}

async function get(path: string): Promise<unknown> {
  const token = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN
  const headers = { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) }
  const answer = await fetch(`${process.env.GITHUB_API_URL ?? 'https://api.github.com'}${path}`, { headers })
  if (!answer.ok) throw new Error(`GitHub answers ${answer.status} to ${path}`)
  return answer.json()
}
