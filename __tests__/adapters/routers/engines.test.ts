import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createMemoryEngine } from '../../../src/adapters/memory/memory-engine.ts'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { type ArgoSettings, createArgoRouter } from '../../../src/adapters/routers/argo-router.ts'
import { createFlaggerRouter } from '../../../src/adapters/routers/flagger-router.ts'
import { addCanary, addRollout, canaryIn, rolloutIn } from '../../support/delivery-engines.ts'
import { startKubernetes, type TestKubernetes } from '../../support/kubernetes-api.ts'
import { engineContract, given, imageOf, untilPhase } from '../engine.contract.ts'

let kubernetes: TestKubernetes
let made = 0

beforeAll(async () => {
  kubernetes = await startKubernetes()
})
afterEach(() => {
  Object.assign(kubernetes, { afterRead: undefined, controllerLooks: true, analysisFails: false })
  kubernetes.faults.length = 0
})
afterAll(() => kubernetes?.close())

function access() {
  const token = async () => kubernetes.token
  return { exchange, server: kubernetes.url, token, authority: undefined, settleMs: 60_000, namespace: 'shop' }
}

const name = () => `shop-${made}`
const analysed = { canary: { steps: [{ setWeight: 25 }, { pause: {} }, { analysis: {} }, { setWeight: 75 }] } }

function argo(overrides: Partial<ArgoSettings> = {}, strategy: object = analysed) {
  made += 1
  addRollout(kubernetes, name(), strategy)
  return createArgoRouter({ ...access(), rollout: name(), container: 'shop', pauses: 'wait', ...overrides })
}

function flagger() {
  made += 1
  addCanary(kubernetes, name())
  return createFlaggerRouter({ ...access(), canary: name(), container: 'shop' })
}

// Both controllers look whenever somebody reads.
const looking = { advance: async () => undefined, spoil: () => Object.assign(kubernetes, { analysisFails: true }) }

describe('the engine in memory', () => {
  engineContract({
    make: async () => {
      const { router, advance, fail } = createMemoryEngine({ image: imageOf(1) })
      return { router, advance: async () => advance(), spoil: () => fail('too many errors') }
    }
  })
})

describe('Argo Rollouts', () => {
  engineContract({ make: async () => ({ router: argo(), ...looking }) })

  async function handedOver(strategy?: object) {
    const router = argo({}, strategy)
    await router.place('a', imageOf(1))
    await router.finalize('a', 3)
    await router.place('b', imageOf(2))
    await router.set(given())
    return router
  }

  test('gets the digest in the one container that was named, and keeps everything else', async () => {
    await handedOver()

    const { spec, metadata } = rolloutIn(kubernetes, name())
    expect(spec.template.spec.containers).toEqual([
      { name: 'proxy', image: 'envoy:1' },
      { name: 'shop', image: imageOf(2), ports: [{ containerPort: 80 }] }
    ])
    expect(metadata.annotations).toMatchObject({ team: 'shop', 'sluice/fence': '5', 'sluice/live': 'a' })
  })

  test('that waits at a step is told as paused only where no duration ends the pause', async () => {
    const router = await handedOver({
      canary: { steps: [{ setWeight: 10 }, { pause: { duration: '1m' } }, { setWeight: 50 }, { pause: {} }] }
    })
    const seen: [number, string | undefined][] = []
    for (let looks = 0; looks < 8; looks++) {
      const { weight, engine } = await router.read()
      seen.push([weight, engine?.phase])
    }

    expect(seen).toContainEqual([0.1, 'moving'])
    expect(seen.at(-1)).toEqual([0.5, 'paused'])
    expect(seen).not.toContainEqual([0.1, 'paused'])
  })

  test('that an analysis has paused as inconclusive is not told to go on', async () => {
    const router = await handedOver()
    await untilPhase({ router, ...looking }, (_, phase) => phase === 'paused')
    const { status } = rolloutIn(kubernetes, name())
    status.pauseConditions[0].reason = 'InconclusiveAnalysisRun'

    await router.resume?.(5)

    expect(rolloutIn(kubernetes, name()).status.pauseConditions).toHaveLength(1)
  })

  test('in its blue-green strategy has all of the traffic or none', async () => {
    const router = await handedOver({ blueGreen: { activeService: 'shop', previewService: 'shop-preview' } })

    expect(await untilPhase({ router, ...looking }, (_, phase) => phase === 'paused')).toMatchObject({ weight: 0 })
    await router.resume?.(5)
    expect(await untilPhase({ router, ...looking }, (_, phase) => phase === 'done')).toMatchObject({ weight: 1 })
  })

  test('is not believed about a version that its controller has not looked at', async () => {
    const router = await handedOver()
    await untilPhase({ router, ...looking }, (_, phase) => phase === 'done')
    await router.finalize('b', 5)
    await router.place('a', imageOf(3))
    kubernetes.controllerLooks = false

    await router.set(given({ blue: 'b', green: 'a', fence: 6 }))

    expect(await router.read()).toMatchObject({ blue: 'b', weight: 0, engine: { phase: 'moving' } })
  })

  test('that others change in between is read again, and a newer driver is not overridden', async () => {
    const router = await handedOver()
    kubernetes.afterRead = () => {
      kubernetes.afterRead = undefined
      const { metadata } = rolloutIn(kubernetes, name())
      metadata.resourceVersion = '9000'
      metadata.annotations['sluice/fence'] = '9'
    }

    await expect(router.set(given({ weight: 0 }))).rejects.toMatchObject({ code: 'router-refused' })

    expect(rolloutIn(kubernetes, name()).status.abort).toBeUndefined()
  })

  test.each([
    ['a container that is not there', { container: 'web' }, /no container web/],
    ['another name', { rollout: 'nowhere' }, /404/]
  ])('with %s is refused', async (_, overrides, message) => {
    const router = argo(overrides)

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })

  test('that does not go back in time is a router that refuses, with how it stands', async () => {
    await handedOver()
    const router = createArgoRouter({ ...access(), rollout: name(), container: 'shop', pauses: 'wait', settleMs: 1 })
    await untilPhase({ router, ...looking }, ({ weight }) => weight > 0)
    kubernetes.controllerLooks = false

    await expect(router.set(given({ weight: 0 }))).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(/Rollout shop\/.* is still/)
    })
  })
})

describe('Flagger', () => {
  engineContract({ make: async () => ({ router: flagger(), ...looking }) })

  async function out() {
    const router = flagger()
    await router.place('a', imageOf(1))
    await router.finalize('a', 3)
    await router.place('b', imageOf(2))
    await router.set(given())
    return router
  }

  test('gets the digest in the Deployment that it looks at, and never in the one that users get', async () => {
    await out()

    const { target, primary } = canaryIn(kubernetes, name())
    expect(target.spec.template.spec.containers[1].image).toBe(imageOf(2))
    expect(primary.spec.template.spec.containers[1].image).toBe(imageOf(1))
  })

  test('skips its analysis for a way back only, and not for the next release', async () => {
    const router = await out()
    await untilPhase({ router, ...looking }, (_, phase) => phase === 'done')
    await router.finalize('b', 5)

    await router.finalize('a', 6)

    const { canary, primary } = canaryIn(kubernetes, name())
    expect(primary.spec.template.spec.containers[1].image).toBe(imageOf(1))
    expect(canary.spec.skipAnalysis).toBe(false)
    expect(canary.metadata.annotations).not.toHaveProperty('sluice/hurried')
  })

  test('that looks at something else than a Deployment is refused', async () => {
    const router = flagger()
    canaryIn(kubernetes, name()).canary.spec.targetRef.kind = 'DaemonSet'

    await expect(router.read()).rejects.toMatchObject({ message: expect.stringMatching(/DaemonSet/) })
  })
})
