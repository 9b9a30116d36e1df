import { openCase } from '../../../../src/domain/triage/case.ts'
import { checkEvidence } from '../../../../src/domain/triage/evidence.ts'
import type { FileChange } from '../../../../src/domain/update/change.ts'

/** A pull request as it is read without the whole files: its title, its body and its patches. */
export interface PullRequestCase {
  readonly what: string
  readonly title: string
  readonly body?: readonly string[]
  /** The message of its commit. */
  readonly message?: readonly string[]
  readonly files: readonly FileChange[]
  /** `name from to delta`, and the folder where it is not the root. */
  readonly rows: readonly string[]
}

const rules = { critical: 'merge', criticalMajor: 'label', age: 0, bots: [], requiredChecks: [] } as const

/** What is found out about it: the rows in order, and where the text says otherwise. */
export function toldOf({ title, body = [], message = [], files }: Omit<PullRequestCase, 'what' | 'rows'>) {
  const sha = 'a'.repeat(40)
  const side = { ref: 'dependabot/x', sha, repo: { id: 1 } }
  const evidence = checkEvidence(
    {
      pull: { number: 1, title, body: body.join('\n'), head: side, base: { ...side, ref: 'main' } },
      commits: message.length === 0 ? [] : [{ sha, commit: { message: message.join('\n') } }],
      files: files.map(({ path, patch }) => ({ filename: path, status: 'modified', patch }))
    },
    'a pull request'
  )
  const { updates, findings } = openCase(evidence, rules)
  const rows = updates.map(({ name, from, to, delta, directory }) =>
    [name, from ?? '-', to ?? '-', delta, ...(directory === '/' ? [] : [directory])].join(' ')
  )
  return { rows: rows.sort(), findings: findings.map(({ code, text }) => `${code}: ${text}`) }
}
