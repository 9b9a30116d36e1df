import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostFacts } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import type { RawInputs } from '../../src/inputs.ts'
import { dependencyTriageDoor } from '../../src/wiring/dependency-triage.ts'
import { type GitHub, type Seed, seededToken, startGitHub } from '../../stand-ins/github/index.ts'
import { type Served, serve } from '../../stand-ins/runner/serve.ts'
import { advisory, alert, genuine } from '../domain/triage/genuine.ts'
import { awkwardGrant, usualGrant } from './told.ts'

export const repository = 'acme/shop'
type RepositorySeed = NonNullable<Seed['repositories']>[number]

/** What one test changes about a genuine update. */
export interface Scene {
  readonly pulls?: number
  readonly severity?: string
  readonly conclusion?: string
  readonly author?: string
  readonly extraFiles?: Readonly<Record<string, string>>
  readonly registryStatus?: number
  /** What else is in the repository. */
  readonly files?: Readonly<Record<string, string>>
}

export interface OpenScene {
  readonly github: GitHub
  readonly folder: string
  head(number: number): string
  labels(number: number): readonly string[]
  close(): Promise<void>
}

/** A GitHub with Dependabot's pull requests that mend a vulnerability, a registry of npm, and a checked-out policy. */
export async function openScene(scene: Scene = {}): Promise<OpenScene> {
  const registry = await serveRegistry(scene.registryStatus)
  const github = await startGitHub({ seed: seedOf(scene) })
  const folder = mkdtempSync(join(tmpdir(), 'triage-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(
    join(folder, '.github/sluice.yml'),
    `version: 1\ntriage: { npm-registry: ${JSON.stringify(registry.origin)} }\n`
  )
  const issue = (number: number) => github.repository(repository).issues.find(one => one.number === number)
  return {
    github,
    folder,
    head: number => issue(number)?.pull?.head.sha ?? '',
    labels: number => issue(number)?.labels ?? [],
    async close() {
      await Promise.all([github.stop(), registry.close()])
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A GitHub with Dependabot's pull requests, each with a green check, in a repository with more files. */
export function seedOf({ pulls = 1, severity = 'critical', ...scene }: Scene): Seed {
  const { before, after } = genuine().contents
  const author = scene.author ?? 'dependabot[bot]'
  const branches = Array.from({ length: pulls }, (_, index) => `dependabot/npm_and_yarn/lodash-4.17.21-${index}`)
  const title = 'Bump lodash from 4.17.20 to 4.17.21'
  const check = { name: 'test', conclusion: scene.conclusion ?? 'success' }
  const shop: RepositorySeed = {
    name: repository,
    collaborators: { mona: 'admin', ann: 'write' },
    commits: [
      { files: { 'index.js': 'start()\n', ...scene.files, ...dependingAs(before, scene) } },
      ...branches.map((branch, index) => ({
        branch,
        from: 'main',
        message: `${title}\n\nNumber ${index}`,
        author,
        signature: 'valid',
        files: { ...dependingAs(after, scene), ...scene.extraFiles }
      }))
    ],
    pulls: branches.map(head => ({ head, user: author, title, body: genuine().pull.body as string })),
    checks: branches.map(ref => ({ ...check, ref })),
    rulesets: [{ rules: [requiredTest] }],
    alerts: [alertOf(severity)]
  }
  const advisories = [{ ...globalAdvisory(severity), type: 'reviewed' }]
  const users = [
    { login: 'mona', id: 1001 },
    { login: 'ann', id: 1002 },
    { login: 'dependabot-bot', id: 666 }
  ]
  const tokens = [usualGrant, awkwardGrant]
  return { users, tokens, repositories: [shop], advisories }
}

/** Runs dependency-triage as the command line does, and counts what GitHub was asked. */
export async function triageAll(scene: OpenScene, raw: RawInputs = {}) {
  const host: HostFacts = {
    run: {
      actor: { id: 1001, login: 'mona' },
      workingDirectory: scene.folder,
      home: `${scene.folder}/.sluice`,
      job: 'triage',
      repository,
      pullNumber: 1
    },
    environment: { GITHUB_API_URL: scene.github.url, GITHUB_SERVER_URL: 'https://github.com' },
    pace: { secondMilliseconds: 1, timeoutMilliseconds: 60_000 }
  }
  const mark = scene.github.counts.mark()
  const report = await runDoor(dependencyTriageDoor, { 'github-token': seededToken, ...raw }, host, () => undefined)
  return { report, counts: scene.github.counts.since(mark) }
}

/** The manifests of a genuine update; where there is more in the repository, its own manifest depends like them. */
function dependingAs(manifests: Readonly<Record<string, string>>, { files }: Scene): Readonly<Record<string, string>> {
  const own = files?.['package.json']
  if (own === undefined) return manifests
  const { dependencies } = JSON.parse(manifests['package.json'] ?? '{}') as { readonly dependencies: object }
  return { ...manifests, 'package.json': `${JSON.stringify({ ...JSON.parse(own), dependencies }, null, 2)}\n` }
}

const requiredTest = {
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'test', integration_id: 15368 }]
  }
}

function globalAdvisory(severity: string): Record<string, unknown> {
  const { cvss_severities: _, vulnerabilities, ...rest } = advisory()
  const [vulnerable] = vulnerabilities as Record<string, unknown>[]
  const { severity: _severity, ...named } = vulnerable ?? {}
  return { ...rest, severity, vulnerabilities: [{ ...named, vulnerable_functions: [] }] }
}

function alertOf(severity: string): Record<string, unknown> {
  const { security_vulnerability: vulnerable, security_advisory: about, ...rest } = alert()
  const { cvss_severities: _, vulnerabilities: __, ...said } = about as Record<string, unknown>
  return {
    ...rest,
    security_advisory: { ...said, severity, vulnerabilities: [] },
    security_vulnerability: { ...(vulnerable as Record<string, unknown>), severity }
  }
}

/** Serves what npm's registry says about lodash. */
export function serveRegistry(status = 200): Promise<Served> {
  const time = { created: '2012-04-23T16:37:11Z', '4.17.20': '2020-08-13T16:53:54Z', '4.17.21': '2021-02-20T15:42:16Z' }
  const version = (integrity: string) => ({ dist: { integrity }, scripts: { test: 'true' } })
  const versions = { '4.17.20': version('sha512-old=='), '4.17.21': version('sha512-new==') }
  return serve(({ url }) =>
    url.pathname === '/lodash' ? { status, body: { name: 'lodash', time, versions } } : { status: 404, body: {} }
  )
}
