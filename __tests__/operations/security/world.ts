import { MemoryIssues } from '../../../src/adapters/memory/memory-issues.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { MemoryProjects } from '../../../src/adapters/memory/memory-projects.ts'
import { PolicyFile } from '../../../src/domain/policy/policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { security } from '../../../src/operations/security/index.ts'
import type { ProjectSecurity } from '../../../src/ports/security-projects.ts'

export const now = '2026-11-24T12:00:00.000Z'

export function alert(number: number, name: string, severity: string, more: object = {}): object {
  return {
    number,
    state: 'open',
    dependency: { package: { ecosystem: 'npm', name }, manifest_path: 'package-lock.json' },
    security_advisory: {
      ghsa_id: `GHSA-0000-0000-000${number}`,
      cve_id: `CVE-2026-000${number}`,
      summary: `A hole in ${name}`,
      severity
    },
    security_vulnerability: {
      package: { ecosystem: 'npm', name },
      severity,
      vulnerable_version_range: '< 2.0.0',
      first_patched_version: { identifier: '2.0.0' }
    },
    created_at: '2026-11-20T00:00:00Z',
    html_url: `https://github.com/octo/shop/security/dependabot/${number}`,
    ...more
  }
}

export function pull(number: number, title: string, more: object = {}): object {
  const side = { ref: 'x', sha: 'a'.repeat(40), repo: { id: 1 } }
  return {
    number,
    title,
    body: '',
    user: { id: 49699333, login: 'dependabot[bot]', type: 'Bot' },
    head: side,
    base: { ...side, ref: 'main' },
    state: 'open',
    created_at: '2026-11-20T00:00:00Z',
    ...more
  }
}

export function project(repository: string, changes: Partial<ProjectSecurity> = {}): ProjectSecurity {
  return { repository, alerts: [], pulls: [], unread: [], ...changes }
}

interface World {
  readonly projects: readonly ProjectSecurity[]
  readonly policy?: object
  readonly files?: Readonly<Record<string, string>>
}

/** Everything that the security commands touch, in memory. */
export function world({ projects, policy = {}, files = {} }: World) {
  const issues = new MemoryIssues()
  const ledger = new MemoryLedger()
  const written = new Map(Object.entries(files))
  const textFiles = {
    read: async (path: string) => written.get(path) ?? '',
    list: async () => [],
    exists: async (path: string) => written.has(path),
    write: async (path: string, text: string) => {
      written.set(path, text)
      return `/work/${path}`
    }
  }
  const clock = { now: () => new Date(now), sleep: async () => undefined }
  const ports = { clock, files: textFiles, projects: new MemoryProjects(projects), issues, ledger }
  const ask = (raw: RawInputs = {}, dryRun = false) =>
    runOperation(
      security,
      {
        inputs: parseInputs(security.Inputs, raw),
        ports,
        policy: PolicyFile.parse({ version: 1, ...policy }),
        run: { actor: { id: 1, login: 'ann' }, workingDirectory: '/', home: '/.sluice', job: 'job' }
      },
      { dryRun, line() {} }
    )
  return { ask, issues, ledger, written }
}
