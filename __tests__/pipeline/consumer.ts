import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'
import {
  Groups,
  nothing,
  type OwnAction,
  type RunEnd,
  type Source,
  type StepEnd,
  thirdParty,
  type World
} from '../../stand-ins/workflows/index.ts'

export const sluice: Source = {
  repository: 'sluice-actions/sluice',
  root: repositoryRoot,
  ref: 'refs/tags/v1',
  sha: 'b'.repeat(40)
}

export const permissions =
  '{ contents: write, id-token: write, attestations: write, deployments: write, issues: write, actions: read, pull-requests: read, packages: write }'

/** A repository of somebody who uses Sluice, made of these files. */
export interface Consumer {
  readonly source: Source
  close(): void
}

export function openConsumer(files: Readonly<Record<string, string>>): Consumer {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', root, ...words], { stdio: 'pipe' })
      .toString()
      .trim()
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=mona', '-c', 'user.email=mona@localhost', 'commit', '-q', '-m', 'First version')
  const sha = git('rev-parse', 'HEAD')
  return {
    source: { repository: 'acme/shop', root, ref: 'refs/heads/main', sha },
    close: () => rmSync(root, { recursive: true, force: true })
  }
}

/** How a played action ends, asked with the job, the action's folder and its inputs. */
export type Play = (call: {
  readonly job: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
}) => Partial<StepEnd> | Promise<Partial<StepEnd>>

/** A world in which Sluice's own actions are played, so that only the workflow itself is tried. */
export function playedWorld(consumer: Consumer, play: Play, more: Partial<World> = {}): World {
  const ownAction: OwnAction = async ({ job, folder, inputs, signal }) => {
    const action = folder.replace(/^actions\//, '')
    return { ...nothing, ...(await play({ job: job.path, action, inputs, signal })) }
  }
  return {
    repository: consumer.source,
    sources: [sluice],
    actions: thirdParty,
    ownAction,
    groups: new Groups(),
    token: () => 'ghs_played',
    ...more
  }
}

export const digest = `sha256:${'9f2c41aa'.repeat(8)}`

/** What the actions answer in a release in which nothing goes wrong. */
export const green: Play = ({ action }) => {
  if (action === 'build-provenance') return { outputs: { outcome: 'done', digest, 'build-id': '20261124-0200-a3f2c1' } }
  const slot = { 'slot-url': 'http://slot-b.example.org', 'environment-url': 'https://shop.example.org' }
  if (action === 'promote') return { outputs: { outcome: 'done', 'reason-code': '', digest, ...slot } }
  return { outputs: { outcome: 'done', 'reason-code': '' } }
}

/** Each job's result, those that never ran left out. */
export function resultsOf({ jobs }: RunEnd): Record<string, string> {
  const ran = [...jobs].filter(([, { result }]) => result !== 'skipped')
  return Object.fromEntries(ran.map(([path, { result }]) => [path.replace(/^release\//, ''), result]))
}

/** What the failed steps printed, for the message of a failing test. */
export function logsOf({ jobs }: RunEnd): string {
  const steps = [...jobs].flatMap(([path, { steps }]) => steps.map(step => ({ path, step })))
  return steps
    .filter(({ step }) => step.outcome === 'failure')
    .map(({ path, step }) => `${path}/${step.id}\n${step.log}`)
    .join('\n')
}
