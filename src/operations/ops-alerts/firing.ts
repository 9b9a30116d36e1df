import { evaluate, type Standings } from '../../domain/alerts/evaluate.ts'
import { historyOf } from '../../domain/alerts/history.ts'
import type { Pack } from '../../domain/alerts/prometheus-rules.ts'
import type { AlertRule } from '../../domain/alerts/rule.ts'
import { unavailable } from '../../domain/failure.ts'
import type { AlertsPorts } from './inputs.ts'

/** A rule that fires, and since when. */
export interface Firing {
  readonly rule: AlertRule
  /** ISO 8601. */
  readonly firedAt: string
}

export interface Look {
  readonly firing: readonly Firing[]
  /** Remembers what was measured to know that; absent where an engine does. */
  readonly keep?: (() => Promise<void>) | undefined
}

/** What fires now: by the engine where there is one, else by our own measuring. */
export async function firingNow(pack: Pack, ports: AlertsPorts): Promise<Look> {
  if (ports.engine !== undefined) {
    const named = new Map(pack.rules.map(rule => [rule.name, rule]))
    const firing = await ports.engine.firing(pack.sources.service)
    const ours = firing.flatMap(({ rule, firedAt, isSuppressed }) => {
      const known = named.get(rule)
      return known === undefined || isSuppressed ? [] : [{ rule: known, firedAt }]
    })
    return { firing: ours }
  }
  if (ports.samples === undefined) throw nothingMeasures()
  const { keep, ...recorded } = await ports.samples.take()
  return { firing: firingIn(pack, recorded), keep }
}

/**
 * The state of every rule is a projection of the samples: it is played again each time, so that a run that died, or came
 * late, loses none.
 */
function firingIn(pack: Pack, recorded: Parameters<typeof historyOf>[0]): readonly Firing[] {
  const history = historyOf(recorded)
  let standings: Standings = {}
  for (const { time } of recorded.samples) standings = evaluate(pack, history, standings, time)
  return pack.rules.flatMap(rule => {
    const since = standings[rule.name]?.firingSince
    return since === undefined ? [] : [{ rule, firedAt: new Date(since).toISOString() }]
  })
}

function nothingMeasures() {
  const hint = 'alerts.alertmanager names an engine; without one, the last environment must have something live'
  return unavailable('metrics-unavailable', 'nothing measures this service', undefined, hint)
}
