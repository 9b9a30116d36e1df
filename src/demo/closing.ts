import { z } from 'zod'
import { shortDigest } from '../domain/digest.ts'
import { showDuration } from '../domain/duration.ts'
import { renderTable } from '../hosts/render.ts'
import { opsDeploymentsDoor, opsStatusDoor } from '../wiring/ops.ts'
import type { LoadCount } from './load.ts'
import { writePassport } from './pages.ts'
import { call, here, type Stage } from './stage.ts'
import { count } from './story.ts'

const Deployments = z.array(
  z.object({
    id: z.string(),
    environment: z.string(),
    digest: z.string(),
    status: z.string(),
    stagedAt: z.string(),
    endedAt: z.string().optional()
  })
)
const Environments = z.array(
  z.object({ environment: z.string(), live: z.object({ digest: z.string(), slot: z.string(), since: z.string() }) })
)
const Incidents = z.array(z.object({ id: z.string(), severity: z.string(), title: z.string() }))

type Versions = ReadonlyMap<string, string>

interface Played {
  readonly versions: Versions
  readonly load: LoadCount
  /** Path of the last rollout's report. */
  readonly report: string
}

/** Tells what runs where, what was deployed, what it cost, and where the pages are. Returns the same for programs. */
export async function closing(stage: Stage, { versions, load, report }: Played): Promise<Record<string, unknown>> {
  const { screen } = stage
  const status = (await call(stage, opsStatusDoor, {}, 'done')).result
  const deployments = Deployments.parse((await call(stage, opsDeploymentsDoor, {}, 'done')).result.deployments)
  const environments = Environments.parse(status.environments)
  const incidents = Incidents.parse(status.incidents)
  const { path: passport, statements } = await writePassport(stage.home)

  screen.line(`\n${statusTable(environments, versions)}`)
  for (const { id, severity, title } of incidents) screen.line(`  incident    ${id} ${severity} open · ${title}`)
  screen.line(`\n${deploymentsTable(deployments, versions)}`)
  const live = environments.find(one => one.environment === 'production')?.live.digest ?? ''
  const runs = `production runs ${versions.get(live) ?? 'nothing'} · ${shortDigest(live)}`
  screen.line(`\n  ${runs} · proven by ${statements} statements · ${loadText(load)}`)
  screen.line(`  passport ${here(passport)} · rollout report ${here(report)}`)
  return { production: live, ...load, passport, report, deployments, incidents }
}

function statusTable(environments: z.infer<typeof Environments>, versions: Versions): string {
  const rows = environments.map(({ environment, live }) => [
    environment,
    versions.get(live.digest) ?? '–',
    shortDigest(live.digest),
    `live in slot ${live.slot} for ${age(live.since)}`
  ])
  return renderTable(['status', 'version', 'digest', 'where'], rows)
}

function deploymentsTable(deployments: z.infer<typeof Deployments>, versions: Versions): string {
  const rows = deployments.map(one => [
    one.environment,
    versions.get(one.digest) ?? '–',
    shortDigest(one.digest),
    one.status,
    `${age(one.endedAt ?? one.stagedAt)} ago`
  ])
  return renderTable(['deployments', 'version', 'digest', 'ended', 'when'], rows)
}

function loadText({ answered, failed, dropped }: LoadCount): string {
  return `${count(answered)} requests, ${count(failed)} failed, ${count(dropped)} dropped`
}

function age(since: string): string {
  return showDuration(Date.now() - Date.parse(since))
}
