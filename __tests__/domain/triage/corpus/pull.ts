import { botCommit, genuine, headSha, type Written } from '../genuine.ts'
import type { Manager } from './ecosystems.ts'

/** A genuine pull request of a package manager that mends a critical alert, with everything known and good. */
export function genuinePull(manager: Manager): Written {
  const { name, from, to, files } = manager
  const written = genuine()
  const before = textsOf(files, from)
  const after = textsOf(files, to)
  const title = `Bump ${name} from ${from} to ${to}`
  Object.assign(written.pull, {
    title,
    body: `Bumps [${name}](https://example.com) from ${from} to ${to}.`,
    changed_files: Object.keys(files).length
  })
  const commit = botCommit(headSha, written.pull.user)
  Object.assign(commit.commit as object, { message: `${title}\n\nSigned-off-by: dependabot[bot] <support@github.com>` })
  return {
    ...written,
    commits: [commit],
    files: Object.keys(files).map(path => ({
      filename: path,
      status: 'modified',
      sha: 'c'.repeat(40),
      patch: diff(before[path] ?? '', after[path] ?? '')
    })),
    contents: { before, after },
    alerts: [alert(manager)],
    advisories: [{ ...advisory(manager), type: 'reviewed' }],
    registry: { [name]: registry(manager), 'left-pad': { times: { '1.3.0': '2018-04-09T00:00:00Z' } } }
  }
}

function textsOf(files: Manager['files'], version: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, write]) => [path, write(version)]))
}

function registry({ from, to, tags }: Manager): Record<string, unknown> {
  return {
    times: { [from]: '2023-01-10T00:00:00Z', [to]: '2023-06-01T00:00:00Z' },
    scripts: { [from]: [], [to]: [] },
    ...(tags && { tags })
  }
}

function advisory({ advisory: ecosystem, name, to }: Manager): Record<string, unknown> {
  const vulnerability = {
    package: { ecosystem, name },
    severity: 'critical',
    vulnerable_version_range: `< ${to}`,
    first_patched_version: to
  }
  return {
    ghsa_id: 'GHSA-aaaa-bbbb-cccc',
    cve_id: 'CVE-2023-0001',
    summary: 'Remote code execution',
    severity: 'critical',
    published_at: '2023-05-20T00:00:00Z',
    withdrawn_at: null,
    vulnerabilities: [vulnerability]
  }
}

function alert(manager: Manager): Record<string, unknown> {
  const whole = advisory(manager)
  const [vulnerability] = whole.vulnerabilities as Record<string, unknown>[]
  return {
    number: 7,
    state: 'open',
    dependency: { package: vulnerability?.package, scope: 'runtime' },
    security_advisory: whole,
    security_vulnerability: { ...vulnerability, first_patched_version: { identifier: manager.to } }
  }
}

/** One hunk from the first to the last line that differs, with three lines around it. */
export function diff(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const around = (lines: readonly string[]) => lines.map(line => ` ${line}`)
  const from = Math.max(0, start - 3)
  return [
    `@@ -${from + 1},${old.length} +${from + 1},${now.length} @@`,
    ...around(old.slice(from, start)),
    ...old.slice(start, old.length - end).map(line => `-${line}`),
    ...now.slice(start, now.length - end).map(line => `+${line}`),
    ...around(old.slice(old.length - end, old.length - end + 3))
  ].join('\n')
}
