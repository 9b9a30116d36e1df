import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGitHubLedger } from '../../src/adapters/github/ledger-branch.ts'
import { foldLedger, type LedgerState } from '../../src/domain/ledger/state.ts'
import type { AnyDoor, HostFacts } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import type { RawInputs } from '../../src/inputs.ts'
import type { Report } from '../../src/report.ts'
import { buildProvenanceDoor } from '../../src/wiring/build-provenance.ts'
import { connectTo } from '../../src/wiring/github.ts'
import { promoteDoor } from '../../src/wiring/promote.ts'
import { type GitHub, type Seed, startGitHub } from '../../stand-ins/github/index.ts'
import { pushBranch } from '../../stand-ins/github/push.ts'
import { type Pace, patientPace } from './faults.ts'
import { awkwardGrant, awkwardToken } from './told.ts'

/** What every test of this folder may change about its release. */
export interface ReleaseSettings {
  readonly policy?: string
  readonly seed?: Partial<NonNullable<Seed['repositories']>[number]>
  readonly repository?: string
  /** Further files of the first commit. */
  readonly files?: Readonly<Record<string, string>>
  /** What a job's identity needs; then it signs, and no key does. */
  readonly identity?: Readonly<Record<string, string>>
}

export interface Ran {
  readonly report: Report
  /** What a person was told beside the answer. */
  readonly notices: readonly string[]
  readonly reads: number
  readonly writes: number
}

/** A checked-out service whose facts are kept on a GitHub of its own, driven through the wired doors. */
export interface Release {
  readonly github: GitHub
  readonly repository: string
  readonly folder: string
  /** How long GitHub is waited for; may be changed between runs. */
  readonly pace: Pace
  run(door: AnyDoor, raw: RawInputs, job?: string): Promise<Ran>
  /** The same for an operation that signs. */
  sign(door: AnyDoor, raw: RawInputs, job: string): Promise<Ran>
  /** Commits another version and pushes it. */
  commit(text: string): void
  build(): Promise<Ran>
  promote(environment: string, more?: RawInputs): Promise<Ran>
  state(): Promise<LedgerState>
  close(): Promise<void>
}

const usualRepository = 'octo/shop'

export { usualRepository as repository }

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
export const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** Staging and production, each filled by a command that does nothing. */
export const plainPolicy = `version: 1
artifact: { name: shop, store: 'oci-layout:.sluice/store' }
environments:
  staging: { deploy: 'true', url: 'https://staging.example.org' }
  production: { after: staging, deploy: 'true', url: 'https://{slot}.example.org', requires: [unit_tests] }
`

export async function openRelease(settings: ReleaseSettings = {}): Promise<Release> {
  const { repository = usualRepository } = settings
  const github = await startGitHub({
    seed: { tokens: [awkwardGrant], repositories: [{ name: repository, ...settings.seed }] }
  })
  const folder = checkOut(settings.policy ?? plainPolicy, settings.files ?? {})
  pushBranch(github, repository, folder)
  const pace = patientPace()
  const facts = (job: string): HostFacts => ({
    run: {
      actor: { id: 1001, login: 'mona' },
      workingDirectory: folder,
      home: join(folder, '.sluice'),
      job,
      repository,
      runId: '9000000001',
      runUrl: `https://github.com/${repository}/actions/runs/9000000001/attempts/1`
    },
    environment: {
      PATH: process.env.PATH,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      ...settings.identity
    },
    pace
  })
  const release: Release = {
    github,
    repository,
    folder,
    pace,
    async run(door, raw, job = 'job') {
      const notices: string[] = []
      const mark = github.counts.mark()
      const inputs = { 'github-token': awkwardToken, ...raw }
      const host = { ...facts(job), notice: (text: string) => void notices.push(text) }
      const report = await runDoor(door, inputs, host, () => undefined)
      const { reads, writes } = github.counts.since(mark)
      return { report, notices, reads, writes }
    },
    sign: (door, raw, job) =>
      release.run(door, settings.identity === undefined ? { 'private-key': pem, ...raw } : raw, job),
    commit(text) {
      writeFileSync(join(folder, 'app.js'), text)
      commitAll(folder, 'Next version')
      pushBranch(github, repository, folder)
    },
    build: () => release.sign(buildProvenanceDoor, { path: 'app.js', tests: 'unit_tests: passed' }, 'build'),
    promote: (environment, more = {}) =>
      release.sign(promoteDoor, { environment, digest: 'latest', ...more }, environment),
    async state() {
      const connection = await connectTo(repository, { githubToken: awkwardToken }, facts('reader'))
      return foldLedger((await createGitHubLedger(connection).read()).events)
    },
    async close() {
      await github.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return release
}

function checkOut(policy: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-release-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.gitignore'), '.sluice\n')
  const trust = policy.includes('trust:') ? '' : `trust: { keys: [${JSON.stringify(publicPem)}] }\n`
  writeFileSync(join(folder, '.github/sluice.yml'), policy + trust)
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  writeFileSync(join(folder, 'app.js'), 'console.log("shop")\n')
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
  commitAll(folder, 'First version')
  return folder
}

function commitAll(folder: string, message: string): void {
  // A commit keeps its name on the other side only when its times are in UTC.
  const env = { ...process.env, TZ: 'UTC' }
  const git = (...words: readonly string[]) => execFileSync('git', ['-C', folder, ...words], { env, stdio: 'ignore' })
  git('add', '-A')
  git('-c', 'user.name=mona', '-c', 'user.email=mona@localhost', 'commit', '-q', '-m', message)
}
