/** A genuine Dependabot pull request that mends a critical alert, with everything known and good. Tests change one thing. */
export interface Written {
  pull: Record<string, unknown> & {
    user: Record<string, unknown>
    head: Record<string, unknown>
    base: Record<string, unknown>
  }
  commits: Record<string, unknown>[]
  files: Record<string, unknown>[]
  check_runs: Record<string, unknown>[]
  contents: { before: Record<string, string>; after: Record<string, string> }
  registry: Record<string, Record<string, unknown>>
  alerts: Record<string, unknown>[]
  advisories: Record<string, unknown>[]
  [key: string]: unknown
}

export const headSha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'
const baseSha = 'b1b2c3d4e5f60718293a4b5c6d7e8f9012345678'
export const dependabotId = 49699333
const repository = { id: 1296269, full_name: 'octo/shop' }

export function genuine(): Written {
  const user = { id: dependabotId, login: 'dependabot[bot]', type: 'Bot' }
  return {
    pull: {
      number: 42,
      title: 'Bump lodash from 4.17.20 to 4.17.21',
      body: 'Bumps [lodash](https://github.com/lodash/lodash) from 4.17.20 to 4.17.21.\n',
      user,
      state: 'open',
      draft: false,
      merged: false,
      mergeable: true,
      mergeable_state: 'clean',
      labels: [{ name: 'dependencies' }],
      commits: 1,
      changed_files: 2,
      head: { ref: 'dependabot/npm_and_yarn/lodash-4.17.21', sha: headSha, repo: repository },
      base: { ref: 'main', sha: baseSha, repo: repository }
    },
    commits: [botCommit(headSha, user)],
    files: [
      file('package.json', [
        ' {',
        '   "dependencies": {',
        '-    "lodash": "^4.17.20"',
        '+    "lodash": "^4.17.21"',
        '   }',
        ' }'
      ]),
      file('package-lock.json', [
        '     "node_modules/lodash": {',
        '-      "version": "4.17.20",',
        '-      "resolved": "https://registry.npmjs.org/lodash/-/lodash-4.17.20.tgz",',
        '-      "integrity": "sha512-old=="',
        '+      "version": "4.17.21",',
        '+      "resolved": "https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz",',
        '+      "integrity": "sha512-new=="',
        '     }'
      ])
    ],
    contents: {
      before: {
        'package.json': manifest('^4.17.20'),
        'package-lock.json': lock('^4.17.20', '4.17.20', 'sha512-old==')
      },
      after: { 'package.json': manifest('^4.17.21'), 'package-lock.json': lock('^4.17.21', '4.17.21', 'sha512-new==') }
    },
    check_runs: [
      {
        id: 1,
        name: 'test',
        head_sha: headSha,
        status: 'completed',
        conclusion: 'success',
        app: { id: 15368, slug: 'github-actions' },
        started_at: '2025-11-20T10:00:00Z'
      }
    ],
    statuses: [],
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'test', integration_id: 15368 }]
        }
      }
    ],
    protection: false,
    mergeable: true,
    alerts: [alert()],
    advisories: [{ ...advisory(), type: 'reviewed' }],
    registry: {
      lodash: {
        times: { '4.17.20': '2020-08-13T16:53:54Z', '4.17.21': '2021-02-20T15:42:16Z' },
        integrity: { '4.17.21': 'sha512-new==' },
        scripts: { '4.17.20': [], '4.17.21': [] }
      }
    },
    epss: {},
    kev: [],
    policy: {},
    observed_at: '2025-11-20T12:00:00Z'
  }
}

export function botCommit(sha: string, user: Record<string, unknown>): Record<string, unknown> {
  return {
    sha,
    commit: {
      message: `Bump lodash from 4.17.20 to 4.17.21\n\n---\nupdated-dependencies:\n- dependency-name: lodash\n  dependency-version: 4.17.21\n  dependency-type: direct:production\n  update-type: version-update:semver-patch\n...\n\nSigned-off-by: dependabot[bot] <support@github.com>`,
      author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
      verification: { verified: true, reason: 'valid' }
    },
    author: user,
    committer: { id: 19864447, login: 'web-flow', type: 'User' },
    parents: [{ sha: 'b1b2c3d4e5f60718293a4b5c6d7e8f9012345678' }]
  }
}

export function file(filename: string, lines: readonly string[], status = 'modified'): Record<string, unknown> {
  const patch = ['@@ -1,6 +1,6 @@', ...lines].join('\n')
  return { filename, status, sha: 'c'.repeat(40), additions: 1, deletions: 1, changes: 2, patch }
}

export function advisory(): Record<string, unknown> {
  return {
    ghsa_id: 'GHSA-35jh-r3h4-6jhm',
    cve_id: 'CVE-2021-23337',
    summary: 'Command injection in lodash',
    severity: 'critical',
    published_at: '2021-02-15T00:00:00Z',
    withdrawn_at: null,
    cvss_severities: {
      cvss_v3: { vector_string: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8 },
      cvss_v4: null
    },
    vulnerabilities: [
      {
        package: { ecosystem: 'npm', name: 'lodash' },
        severity: 'critical',
        vulnerable_version_range: '< 4.17.21',
        first_patched_version: '4.17.21'
      }
    ]
  }
}

export function alert(): Record<string, unknown> {
  return {
    number: 7,
    state: 'open',
    dependency: { package: { ecosystem: 'npm', name: 'lodash' }, manifest_path: 'package-lock.json', scope: 'runtime' },
    security_advisory: advisory(),
    security_vulnerability: {
      package: { ecosystem: 'npm', name: 'lodash' },
      severity: 'critical',
      vulnerable_version_range: '< 4.17.21',
      first_patched_version: { identifier: '4.17.21' }
    }
  }
}

function manifest(range: string): string {
  return `${JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { lodash: range } }, null, 2)}\n`
}

function lock(range: string, version: string, integrity: string): string {
  const packages = {
    '': { name: 'shop', version: '1.0.0', dependencies: { lodash: range } },
    'node_modules/lodash': { version, resolved: `https://registry.npmjs.org/lodash/-/lodash-${version}.tgz`, integrity }
  }
  return `${JSON.stringify({ name: 'shop', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}
