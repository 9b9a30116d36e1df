import { createHash } from 'node:crypto'
import { Rollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import { z } from 'zod'

/** What the tests look at of an object that is changed by merging. */
export interface TestObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    name: string
    namespace: string
    resourceVersion: string
    generation: number
    annotations: Record<string, string>
  }
  // biome-ignore lint/suspicious/noExplicitAny: a stand-in for an API server holds any object
  readonly spec: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  status?: any
}

/** How the engines of a test do their work. */
export interface EngineWorld {
  /** Every object by its path. */
  readonly objects: Map<string, TestObject>
  /** False: no controller looks at anything any more. */
  controllerLooks: boolean
  analysisFails: boolean
}

const rollouts = '/apis/argoproj.io/v1alpha1/namespaces/shop/rollouts/'
const canaries = '/apis/flagger.app/v1beta1/namespaces/shop/canaries/'
const deployments = '/apis/apps/v1/namespaces/shop/deployments/'

/** What the first version is; both engines have brought it out before anybody hands anything over. */
export const firstImage = `ghcr.io/octo/shop@sha256:${'1'.repeat(64)}`

const template = (image: string) => ({
  metadata: { labels: { app: 'shop' } },
  spec: {
    containers: [
      { name: 'proxy', image: 'envoy:1' },
      { name: 'shop', image, ports: [{ containerPort: 80 }] }
    ]
  }
})

/** A Rollout that has brought its first version out, with steps as somebody would write them. */
export function addRollout(world: EngineWorld, name: string, strategy?: object): void {
  const steps = [{ setWeight: 10 }, { pause: { duration: '1m' } }, { setWeight: 50 }, { pause: {} }]
  const selector = { matchLabels: { app: 'shop' } }
  const spec = { replicas: 4, selector, strategy: strategy ?? { canary: { steps } }, template: template(firstImage) }
  const stableRS = hashOf(spec.template)
  const status = {
    observedGeneration: '1',
    currentPodHash: stableRS,
    stableRS,
    phase: 'Healthy',
    canary: { weights: weightsOf(0) },
    blueGreen: { activeSelector: stableRS }
  }
  put(world, rollouts, {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: metadataOf(name),
    spec,
    status
  })
}

/** A Canary that has initialized, with the Deployment that it looks at and the copy that users get. */
export function addCanary(world: EngineWorld, name: string): void {
  const deployment = (own: string): TestObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadataOf(own),
    spec: { replicas: 2, selector: { matchLabels: { app: 'shop' } }, template: template(firstImage) }
  })
  put(world, deployments, deployment(name))
  put(world, deployments, deployment(`${name}-primary`))
  const spec = {
    targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    service: { port: 80 },
    analysis: { interval: '1m', threshold: 2, maxWeight: 50, stepWeight: 25 }
  }
  const applied = hashOf(template(firstImage))
  const status = { phase: 'Initialized', canaryWeight: 0, failedChecks: 0, iterations: 0, lastAppliedSpec: applied }
  put(world, canaries, { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', metadata: metadataOf(name), spec, status })
}

export function rolloutIn({ objects }: EngineWorld, name: string): TestObject {
  return objects.get(`${rollouts}${name}`) as TestObject
}

export function canaryIn({ objects }: EngineWorld, name: string) {
  const of = (own: string) => objects.get(`${deployments}${own}`) as TestObject
  return { canary: objects.get(`${canaries}${name}`) as TestObject, target: of(name), primary: of(`${name}-primary`) }
}

function metadataOf(name: string): TestObject['metadata'] {
  return { name, namespace: 'shop', resourceVersion: '100', generation: 1, annotations: { team: 'shop' } }
}

function put({ objects }: EngineWorld, prefix: string, object: TestObject): void {
  objects.set(`${prefix}${object.metadata.name}`, checkedObject(object))
}

/** Merges as RFC 7386 has it; the status and all else are two resources, and a change of the spec is a generation. */
export function merged(object: TestObject, patch: Partial<TestObject>, part: 'all' | 'status'): TestObject {
  const resourceVersion = String(Number(object.metadata.resourceVersion) + 1)
  if (part === 'status') {
    const status = merge(object.status, patch.status)
    return checkedObject({ ...object, metadata: { ...object.metadata, resourceVersion }, status })
  }
  const spec = merge(object.spec, patch.spec) as TestObject['spec']
  const isNew = JSON.stringify(spec) !== JSON.stringify(object.spec)
  const { annotations } = merge(object.metadata, { annotations: patch.metadata?.annotations }) as TestObject['metadata']
  const generation = object.metadata.generation + (isNew ? 1 : 0)
  return checkedObject({ ...object, metadata: { ...object.metadata, annotations, generation, resourceVersion }, spec })
}

function merge(into: unknown, patch: unknown): unknown {
  if (patch === undefined) return into
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const result: Record<string, unknown> = { ...(into as object) }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = merge(result[key], value)
  }
  return result
}

const Labels = z.record(z.string(), z.string())
const Template = z.strictObject({
  metadata: z.strictObject({ labels: Labels, annotations: Labels.optional() }),
  spec: z.strictObject({ containers: z.array(z.looseObject({ name: z.string(), image: z.string() })).min(1) })
})
const DeploymentSpec = z.strictObject({
  replicas: z.int(),
  selector: z.strictObject({ matchLabels: Labels }),
  template: Template
})
/** As `artifacts/flagger/crd.yaml` has it, as far as somebody outside may write; stricter, for it refuses what Flagger prunes. */
const CanarySpec = z.strictObject({
  targetRef: z.strictObject({
    apiVersion: z.string(),
    kind: z.enum(['Deployment', 'DaemonSet', 'Service']),
    name: z.string()
  }),
  service: z.looseObject({ port: z.number() }),
  skipAnalysis: z.boolean().optional(),
  suspend: z.boolean().optional(),
  analysis: z.looseObject({ interval: z.string(), threshold: z.int() })
})
const phases = 'Initializing Initialized Waiting Progressing WaitingPromotion Promoting Finalising Succeeded Failed'
const CanaryStatus = z.strictObject({
  phase: z.enum(phases.split(' ')),
  canaryWeight: z.number(),
  failedChecks: z.number(),
  iterations: z.number(),
  lastAppliedSpec: z.string(),
  lastPromotedSpec: z.string().optional()
})

/** The official schema's word on an object. Throws when it is not one. */
function checkedObject(object: TestObject): TestObject {
  if (object.kind === 'Rollout') new Rollout(object as never).validate()
  if (object.kind === 'Deployment') DeploymentSpec.parse(object.spec)
  if (object.kind === 'Canary') {
    CanarySpec.parse(object.spec)
    CanaryStatus.parse(object.status)
  }
  return object
}

/** One look of the controller at what somebody is about to read. */
export function reconcile(world: EngineWorld, path: string): void {
  const object = world.objects.get(path)
  if (object === undefined || !world.controllerLooks) return
  const looks = { Rollout: argoLooks, Canary: flaggerLooks }[object.kind]
  const change = looks?.(world, object)
  if (change !== undefined) world.objects.set(path, merged(object, { status: change }, 'status'))
}

/** What Argo's controller would write; see utils/rollout and rollout/ in its repository. */
function argoLooks(world: EngineWorld, { spec, status, metadata }: TestObject): object | undefined {
  const hash = hashOf(spec.template)
  const observedGeneration = String(metadata.generation)
  if (hash !== status.currentPodHash) {
    const fresh = { abort: null, promoteFull: null, pauseConditions: null, controllerPause: null, message: null }
    const isStable = hash === status.stableRS
    const steps = isStable ? (spec.strategy.canary?.steps.length ?? 0) : 0
    const phase = isStable ? 'Healthy' : 'Progressing'
    return { ...fresh, observedGeneration, currentPodHash: hash, currentStepIndex: steps, phase, ...weighing(0) }
  }
  if (status.observedGeneration !== observedGeneration) return { observedGeneration }
  if (status.abort) {
    const message = 'RolloutAborted: Rollout aborted update to revision 2'
    return status.phase === 'Degraded'
      ? undefined
      : { phase: 'Degraded', message, ...weighing(0), pauseConditions: null }
  }
  if (status.phase === 'Degraded') return { phase: 'Progressing', message: null, currentStepIndex: 0 }
  if (hash === status.stableRS) return undefined
  if (status.promoteFull) return promoted(hash)
  return spec.strategy.blueGreen === undefined ? argoStep(world, spec, status, hash) : argoPreview(status, hash)
}

function argoStep(world: EngineWorld, spec: TestObject['spec'], status: TestObject['status'], hash: string) {
  const index = status.currentStepIndex ?? 0
  const step = spec.strategy.canary.steps[index]
  const isOver = step?.pause?.duration !== undefined && status.phase === 'Paused'
  if (status.pauseConditions?.length > 0 && !isOver) return undefined
  const next = { phase: 'Progressing', message: 'more replicas need to be updated', currentStepIndex: index + 1 }
  if (status.controllerPause) return { ...next, controllerPause: null, pauseConditions: null }
  if (step === undefined) return promoted(hash)
  if (step.setWeight !== undefined) return { ...next, ...weighing(step.setWeight) }
  if (step.analysis !== undefined) return world.analysisFails ? { abort: true } : next
  return paused('CanaryPauseStep')
}

function argoPreview(status: TestObject['status'], hash: string) {
  if (status.pauseConditions?.length > 0) return undefined
  return status.controllerPause ? { ...promoted(hash), blueGreen: { activeSelector: hash } } : paused('BlueGreenPause')
}

function paused(reason: string) {
  const pauseConditions = [{ reason, startTime: '2026-11-24T11:00:00Z' }]
  return { phase: 'Paused', message: reason, pauseConditions, controllerPause: true }
}

function promoted(hash: string) {
  const rest = { promoteFull: null, message: null, pauseConditions: null, controllerPause: null }
  return { ...rest, phase: 'Healthy', stableRS: hash, blueGreen: { activeSelector: hash }, ...weighing(0) }
}

function weighing(canary: number) {
  return { canary: { weights: weightsOf(canary) } }
}

function weightsOf(canary: number) {
  return { canary: { weight: canary }, stable: { weight: 100 - canary } }
}

/** What Flagger would write; see pkg/controller/scheduler.go in its repository. */
function flaggerLooks(world: EngineWorld, { spec, status, metadata }: TestObject): object | undefined {
  if (spec.suspend) return undefined
  const { target, primary } = canaryIn(world, metadata.name)
  const hash = hashOf(target.spec.template)
  const working = ['Progressing', 'WaitingPromotion', 'Promoting', 'Finalising']
  const isNew = hash !== status.lastAppliedSpec
  if (!working.includes(status.phase) && !isNew) return undefined
  const fresh = { phase: 'Progressing', canaryWeight: 0, failedChecks: 0, lastAppliedSpec: hash }
  if (!working.includes(status.phase)) return fresh
  if (isNew && ['Progressing', 'WaitingPromotion'].includes(status.phase)) return fresh
  const promote = () => Object.assign(primary.spec, { template: structuredClone(target.spec.template) })
  if (spec.skipAnalysis) {
    promote()
    return { phase: 'Succeeded', canaryWeight: 0, lastPromotedSpec: hash }
  }
  if (status.phase === 'Promoting') return { phase: 'Finalising', canaryWeight: 0 }
  if (status.phase === 'Finalising') return { phase: 'Succeeded', lastPromotedSpec: hash }
  if (status.failedChecks >= spec.analysis.threshold) return { phase: 'Failed', canaryWeight: 0, failedChecks: 0 }
  if (status.canaryWeight > 0 && world.analysisFails) return { failedChecks: status.failedChecks + 1 }
  if (status.canaryWeight < spec.analysis.maxWeight) {
    return { canaryWeight: status.canaryWeight + spec.analysis.stepWeight }
  }
  promote()
  return { phase: 'Promoting' }
}

function hashOf(pods: object): string {
  return createHash('sha256').update(JSON.stringify(pods)).digest('hex').slice(0, 10)
}
