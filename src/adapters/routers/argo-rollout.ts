import { z } from 'zod'
import { type EngineSight, engineNotes, engineWords, odd } from './engine.ts'

const Container = z.looseObject({ name: z.string(), image: z.string().default('') })

/** What is read of a Rollout; its containers are sent back as they came. */
export const ArgoRollout = z.looseObject({
  metadata: z.looseObject({
    resourceVersion: z.string(),
    generation: z.int().default(0),
    annotations: z.record(z.string(), z.string()).default({})
  }),
  spec: z.looseObject({
    replicas: z.int().default(1),
    paused: z.boolean().default(false),
    strategy: z.looseObject({
      blueGreen: z.looseObject({}).optional(),
      canary: z
        .looseObject({ steps: z.array(z.looseObject({ pause: z.looseObject({}).optional() })).optional() })
        .optional()
    }),
    template: z.looseObject({ spec: z.looseObject({ containers: z.array(Container) }) }).optional()
  }),
  status: z
    .looseObject({
      abort: z.boolean().default(false),
      phase: z.string().default(''),
      message: z.string().default(''),
      observedGeneration: z.string().default(''),
      currentPodHash: z.string().default(''),
      stableRS: z.string().default(''),
      updatedReplicas: z.int().default(0),
      controllerPause: z.boolean().default(false),
      promoteFull: z.boolean().default(false),
      currentStepIndex: z.int().optional(),
      pauseConditions: z.array(z.looseObject({ reason: z.string() })).nullish(),
      canary: z
        .looseObject({
          weights: z.looseObject({ canary: z.looseObject({ weight: z.number().min(0).max(100) }) }).nullish()
        })
        .optional(),
      blueGreen: z.looseObject({ activeSelector: z.string().default('') }).optional()
    })
    .prefault({})
})
export type ArgoRollout = z.infer<typeof ArgoRollout>

/** Hash of the pods that ran when an image was given: Argo has noticed once it has another. */
export const givenAtKey = 'sluice/given-at'

/** How a Rollout stands, as its own command line would say it. */
export function rolloutSight(found: ArgoRollout, container: string, what: string): EngineSight {
  const given = containerIn(found, container, what).image
  const notes = engineNotes(found.metadata.annotations, what)
  const share = shareOfGiven(found)
  const noticed = hasNoticed(found)
  const phase = phaseOf(found)
  const message = engineWords([found.status.phase, found.status.message].filter(text => text !== '').join(': '))
  return { notes, given, noticed, phase, message, shareOf: image => (image === given ? share : 1 - share) }
}

/** Throws `router-refused` when the Rollout has no such container, as one with a `workloadRef`. */
export function containerIn({ spec }: ArgoRollout, container: string, what: string) {
  const found = spec.template?.spec.containers.find(({ name }) => name === container)
  if (found === undefined) throw odd(what, `has no container ${container} in its template`)
  return found
}

function hasNoticed({ metadata, status }: ArgoRollout): boolean {
  const observed = Number(status.observedGeneration)
  // Before 0.10 it was a hash, which says nothing about the generation.
  const isObserved = !Number.isInteger(observed) || observed >= metadata.generation
  return isObserved && status.currentPodHash !== metadata.annotations[givenAtKey]
}

function phaseOf(found: ArgoRollout): EngineSight['phase'] {
  const { status, spec } = found
  if (!hasNoticed(found)) return 'moving'
  if (status.abort || status.phase === 'Degraded') return 'failed'
  const isUnpausing = status.controllerPause && !status.pauseConditions?.length
  if (status.phase === 'Paused' && !isUnpausing) return waits(found) ? 'paused' : 'moving'
  return status.phase === 'Healthy' && status.currentPodHash === status.stableRS && !spec.paused ? 'done' : 'moving'
}

/** A pause with a duration ends by itself. */
function waits({ spec, status }: ArgoRollout): boolean {
  if (spec.paused || spec.strategy.canary === undefined) return true
  const step = spec.strategy.canary.steps?.[status.currentStepIndex ?? 0]
  return (
    status.pauseConditions?.some(({ reason }) => reason !== 'CanaryPauseStep') || step?.pause?.duration === undefined
  )
}

/** A pause that an analysis made, or a person, is nobody else's to end. */
export function mayResume({ spec, status }: ArgoRollout): boolean {
  const ours = ['CanaryPauseStep', 'BlueGreenPause']
  return !spec.paused && (status.pauseConditions ?? []).every(({ reason }) => ours.includes(reason))
}

function shareOfGiven(found: ArgoRollout): number {
  const { spec, status } = found
  if (!hasNoticed(found)) return 0
  if (status.currentPodHash === status.stableRS) return 1
  if (spec.strategy.blueGreen !== undefined) return status.blueGreen?.activeSelector === status.currentPodHash ? 1 : 0
  const weight = status.canary?.weights?.canary.weight
  if (weight !== undefined) return weight / 100
  return Math.min(1, status.updatedReplicas / Math.max(1, spec.replicas))
}
