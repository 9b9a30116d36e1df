import { genuine } from '../__tests__/domain/triage/genuine.ts'
import { claimsOf } from '../src/domain/triage/claims.ts'
import { decide } from '../src/domain/triage/decide.ts'
import { checkEvidence } from '../src/domain/triage/evidence.ts'

// node scripts/node24.mjs bench/triage-hostile.ts: milliseconds of CPU for a megabyte, by the format that it imitates.
const rules = { critical: 'label', criticalMajor: 'label', age: 0, bots: [], requiredChecks: [] } as const
const megabyte = 1_000_000
const rounds = 9

/** Pieces that each format's reader begins to follow and that never end as it hopes. */
const hostile = {
  'Dependabot, sentences': 'Bumps [a](https://x/y) from 1.0.0 to \n',
  'Dependabot, one endless sentence': 'bump a from ',
  'Dependabot, requests': 'Update a requirement from ~> 1 from ',
  'Dependabot, table': '| [a](https://x) | `1.0.0` | `1.0.1` |\n',
  'Dependabot, open table': '| [`a`](',
  'Dependabot, directories': 'Updates `a` from 1 to 2 in /x/y\nRemoves `a`\n',
  'Dependabot, trailer': '- dependency-name: "a\n  dependency-version: "',
  'Dependabot, folded notes': '<details>\n<summary>Bumps a from 1 to 2</summary>\n',
  'Renovate, table': '| [a](https://x) | dependencies | patch | [`1.0.0` -> `1.0.1`](https://y) |\n',
  'Renovate, open arrows': '| a | `1` -> `',
  'Renovate, debug comment': '<!--renovate-debug:eyJjcmVhdGVkSW5WZXIi',
  'Snyk, title': '[Snyk] Security upgrade a from 1 to ',
  'Snyk, table': '| ![high](https://x) | [SNYK-JS-A-1](https://snyk.io/vuln/SNYK-JS-A-1) | 500 |\n',
  'Socket, fixes': 'Fixes for 3 GHSAs GHSA-aaaa-bbbb-cccc ',
  'spaces before a version': `bump a${' '.repeat(500)}from `,
  'one letter': 'a',
  'line feeds': '\n',
  'back-ticks': '`'
}

function spent(act: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.max(...times)
}

let worst = 0
for (const [name, piece] of Object.entries(hostile)) {
  const text = piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte)
  const written = genuine()
  Object.assign(written.pull, { body: text })
  Object.assign(written.commits[0]?.commit as object, { message: `x\n\n---\nupdated-dependencies:\n${text}` })
  const evidence = checkEvidence(written, 'evidence')
  const [reading, whole] = [() => claimsOf(evidence), () => decide(checkEvidence(written, 'evidence'), rules)].map(
    spent
  )
  worst = Math.max(worst, reading ?? 0)
  console.log(`${name.padEnd(34)} read ${(reading ?? 0).toFixed(1)}, the whole decision ${(whole ?? 0).toFixed(1)}`)
}
console.log(`slowest reading of body and message, of ${rounds} each: ${worst.toFixed(1)} ms (at most 50)`)
