import { z } from 'zod'
import { type EngineSight, engineNotes, engineWords, odd } from './engine.ts'

const Metadata = z.looseObject({
  resourceVersion: z.string(),
  annotations: z.record(z.string(), z.string()).default({})
})

/** What is read of a Canary. */
export const Canary = z.looseObject({
  metadata: Metadata,
  spec: z.looseObject({
    targetRef: z.looseObject({ kind: z.string(), name: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/) }),
    skipAnalysis: z.boolean().default(false),
    suspend: z.boolean().default(false)
  }),
  status: z
    .looseObject({
      phase: z.string().default(''),
      canaryWeight: z.number().min(0).max(100).default(0),
      failedChecks: z.int().default(0),
      lastAppliedSpec: z.string().default(''),
      conditions: z.array(z.looseObject({ message: z.string().default('') })).nullish()
    })
    .prefault({})
})

const Container = z.looseObject({ name: z.string(), image: z.string().default('') })

/** What is read of a Deployment; its containers are sent back as they came. */
export const Deployment = z.looseObject({
  metadata: Metadata,
  spec: z.looseObject({ template: z.looseObject({ spec: z.looseObject({ containers: z.array(Container) }) }) })
})
export type Deployment = z.infer<typeof Deployment>

/** A Canary, the Deployment that it looks at, and the copy of it that users get. */
export interface FlaggerState {
  readonly canary: z.infer<typeof Canary>
  readonly target: Deployment
  readonly primary: Deployment
}

/** What Flagger had applied when an image was given: it has noticed once it has applied something else. */
export const givenAtKey = 'sluice/given-at'
/** Present while the analysis is skipped on our account. */
export const hurriedKey = 'sluice/hurried'

/** How Flagger stands. Its weight is the share of the Deployment that it looks at; the rest is the primary's. */
export function canarySight(found: FlaggerState, container: string, what: string): EngineSight {
  const { canary, target, primary } = found
  const given = containerIn(target, container, what).image
  const serving = containerIn(primary, container, what).image
  const weight = canary.status.canaryWeight / 100
  const noticed = hasNoticed(found)
  return {
    notes: engineNotes(canary.metadata.annotations, what),
    given,
    noticed,
    phase: noticed ? phaseOf(found, serving === given) : 'moving',
    message: messageOf(found),
    shareOf: image => (image === serving ? 1 - weight : 0) + (image === given ? weight : 0)
  }
}

export function containerIn({ spec }: Deployment, container: string, what: string) {
  const found = spec.template.spec.containers.find(({ name }) => name === container)
  if (found === undefined) throw odd(what, `looks at a Deployment without a container ${container}`)
  return found
}

function hasNoticed({ canary }: FlaggerState): boolean {
  return canary.status.lastAppliedSpec !== canary.metadata.annotations[givenAtKey]
}

function phaseOf({ canary }: FlaggerState, isPromoted: boolean): EngineSight['phase'] {
  const { status, spec } = canary
  switch (status.phase) {
    case 'Failed':
      return 'failed'
    case 'Succeeded':
    case 'Initialized':
      return isPromoted ? 'done' : 'moving'
    case 'Waiting':
    case 'WaitingPromotion':
      return 'paused'
    default:
      return spec.suspend ? 'paused' : 'moving'
  }
}

function messageOf({ canary: { status } }: FlaggerState): string {
  const checks = status.failedChecks > 0 ? [`${status.failedChecks} failed checks`] : []
  const told = status.conditions?.at(-1)?.message ?? ''
  return engineWords([status.phase, ...checks, told].filter(text => text !== '').join(': '))
}
