import type { Recorded } from '../../domain/alerts/history.ts'
import { rulesOf } from '../../domain/alerts/pack.ts'
import type { Pack } from '../../domain/alerts/prometheus-rules.ts'
import { readRange, samplesOfTrace } from '../../domain/alerts/recorded-series.ts'
import { sourcesOf } from '../../domain/alerts/signals.ts'
import { readTrace } from '../../domain/judge/read-trace.ts'
import { type FiredAlert, openAlerts } from '../../domain/ledger/fold-alert.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Context } from '../../operation.ts'
import { type Firing, firingNow } from './firing.ts'
import type { AlertsInputs, AlertsPorts } from './inputs.ts'

export interface AlertsFacts {
  readonly pack: Pack
  readonly policy: Policy
  readonly artifact: string
  /** The texts of the runbooks that are there, by name without `.md`. */
  readonly runbooks: Readonly<Record<string, string>>
  /** What fires by the ledger. */
  readonly current: readonly FiredAlert[]
  /** What fires now, by the engine where there is one; undefined when nobody was to look. */
  readonly firing: readonly Firing[] | undefined
  /** Remembers what was measured for that. */
  readonly keep: (() => Promise<void>) | undefined
  readonly recorded: Recorded | undefined
  readonly hasEngine: boolean
  readonly location: string
}

/** Reads what was asked for, and nothing else: the folder of runbooks, a recording, or what fires now. */
export async function observe({ inputs, ports, policy }: Context<AlertsInputs, AlertsPorts>): Promise<AlertsFacts> {
  const pack = { sources: sourcesOf(policy), rules: rulesOf(policy.alerts), settings: policy.alerts }
  const files = inputs.lint || inputs.compile !== undefined
  const listing = !files && inputs.backTest === undefined
  const look = listing && (inputs.evaluate || ports.engine !== undefined) ? await firingNow(pack, ports) : undefined
  return {
    pack,
    policy,
    artifact: pack.sources.service,
    runbooks: files ? await readRunbooks(policy.alerts.runbooks, ports) : {},
    current: listing ? openAlerts(foldLedger((await ports.ledger.read()).events), pack.sources.service) : [],
    firing: look?.firing,
    keep: look?.keep,
    recorded: inputs.backTest === undefined ? undefined : await readRecording(inputs.backTest, pack, ports),
    hasEngine: ports.engine !== undefined,
    location: ports.engine?.location ?? ports.ledger.location
  }
}

async function readRunbooks(folder: string, { files }: AlertsPorts): Promise<Readonly<Record<string, string>>> {
  const names = (await files.list(folder)).filter(name => name.endsWith('.md'))
  const texts = await Promise.all(names.map(name => files.read(`${folder}/${name}`)))
  return Object.fromEntries(names.map((name, index) => [name.slice(0, -'.md'.length), texts[index] ?? '']))
}

async function readRecording(path: string, { sources }: Pack, { recordings }: AlertsPorts): Promise<Recorded> {
  const text = await recordings.read(path)
  return /^\s*\{\s*"trace"\s*:/.test(text.slice(0, 100))
    ? samplesOfTrace(readTrace(text, path))
    : readRange(text, sources, path)
}
