import type { EngineRouter } from '../adapters/routers/engine-router.ts'
import type { Digest } from '../domain/digest.ts'
import type { RouterSettings, RouterSettingsOf } from '../domain/policy/router.ts'
import { otherSlot } from '../domain/slot.ts'
import type { HostFacts } from '../door.ts'
import type { MetricSample, MetricSource } from '../ports/metric-source.ts'
import type { Router } from '../ports/router.ts'
import type { Running, Slots } from '../ports/slots.ts'
import { accessTo } from './cluster-routers.ts'

export type EngineSettings = RouterSettingsOf<'argo-rollouts' | 'flagger'>

export function isEngine(settings: RouterSettings): settings is EngineSettings {
  return settings.kind === 'argo-rollouts' || settings.kind === 'flagger'
}

/** Whoever brings versions out in a cluster already. */
export async function engineRouter(settings: EngineSettings, host: HostFacts): Promise<EngineRouter> {
  const [access, { exchange }] = await Promise.all([
    accessTo(settings, host),
    import('../adapters/routers/api-exchange.ts')
  ])
  if (settings.kind === 'argo-rollouts') {
    const { createArgoRouter } = await import('../adapters/routers/argo-router.ts')
    return createArgoRouter({ ...settings, ...access, exchange })
  }
  const { createFlaggerRouter } = await import('../adapters/routers/flagger-router.ts')
  return createFlaggerRouter({ ...settings, ...access, exchange })
}

export interface EnginePlaces {
  readonly settings: EngineSettings
  readonly host: HostFacts
  /** A command that puts the artifact where the cluster pulls it; absent where promote copies it there. */
  readonly before: Slots | undefined
  readonly known: Slots['list']
  readonly now: () => Date
}

/** An engine runs nothing of a version before it is given it; what a slot is to run is noted in its object. */
export function engineSlots({ settings, host, before, known, now }: EnginePlaces): Slots {
  const imageOf = (digest: Digest) => `${settings.image}@${digest}`
  return {
    list: known,
    place: async (placement): Promise<Running> => {
      const { slot, digest } = placement
      await before?.place(placement)
      await (await engineRouter(settings, host)).place(slot, imageOf(digest))
      // Before it is handed over it answers nowhere, so nothing can be asked of it.
      return { slot, digest, url: undefined, startedAt: now().toISOString() }
    },
    // An engine only ever replaces; what is to be stopped waits for the next one.
    stop: async () => undefined
  }
}

/** An engine has a stable and a canary and no slots: `a` of the metrics is what is live, `b` the newcomer. */
export function metricsInRoles(metrics: MetricSource, router: Pick<Router, 'read'>): MetricSource {
  const isTurned = async () => (await router.read()).blue === 'b'
  const turned = (sample: MetricSample): MetricSample => ({
    ...sample,
    slots: { a: sample.slots.b, b: sample.slots.a }
  })
  return {
    capabilities: () => metrics.capabilities(),
    read: async base => {
      if (!(await isTurned())) return metrics.read(base)
      return turned(await metrics.read(base && turned(base)))
    },
    history: async (slot, milliseconds) => metrics.history((await isTurned()) ? otherSlot(slot) : slot, milliseconds)
  }
}
