import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { RouterState } from '../../ports/router.ts'
import type { Wanted } from './leaseless-router.ts'
import { fenceKey, liveKey, notesIn } from './steering-notes.ts'

/** Weights of one rule always sum to this, so a step is a hundredth of a percent. */
export const wholeWeight = 10_000

const BackendRef = z.looseObject({ name: z.string(), weight: z.int().min(0).max(1_000_000).default(1) })
const Rule = z.looseObject({ backendRefs: z.array(BackendRef).default([]) })
const Condition = z.looseObject({
  type: z.string(),
  status: z.string(),
  reason: z.string().default(''),
  observedGeneration: z.int().optional()
})

/** What is read of an HTTPRoute; everything else is sent back as it came. */
export const HttpRoute = z.looseObject({
  metadata: z.looseObject({
    resourceVersion: z.string(),
    generation: z.int().default(0),
    annotations: z.record(z.string(), z.string()).default({})
  }),
  spec: z.looseObject({ rules: z.array(Rule).default([]) }),
  status: z
    .looseObject({ parents: z.array(z.looseObject({ conditions: z.array(Condition).default([]) })).default([]) })
    .optional()
})
export type HttpRoute = z.infer<typeof HttpRoute>

export interface RoutePlace {
  readonly namespace: string
  readonly route: string
  /** Which of its rules. */
  readonly rule: number
  /** The service of each slot. */
  readonly backends: Readonly<Record<Slot, string>>
}

/** What the route says about both slots. Throws `router-refused` when its rule is not made of exactly these two. */
export function stateOf(route: HttpRoute, place: RoutePlace): RouterState {
  const weights = { a: weightOf(route, place, 'a'), b: weightOf(route, place, 'b') }
  const whole = weights.a + weights.b
  if (whole === 0) throw odd(place, 'gives no service any traffic')
  const notes = notesIn(route.metadata.annotations, weights.b > weights.a ? 'b' : 'a')
  if (notes === undefined) throw odd(place, 'has annotations that are not ours')
  const { live, fence } = notes
  const green = otherSlot(live)
  return { blue: live, green, weight: weights[green] / whole, fence, leaseMs: null }
}

/** The fields that we apply: all rules as they were read, with our weights, and what the next driver has to know. */
export function applied(route: HttpRoute, place: RoutePlace, wanted: Wanted): object {
  const green = Math.round(wanted.weight * wholeWeight)
  const weights = { [place.backends[wanted.green]]: green, [place.backends[wanted.blue]]: wholeWeight - green }
  const rules = route.spec.rules.map((rule, index) => {
    if (index !== place.rule) return rule
    return { ...rule, backendRefs: rule.backendRefs.map(ref => ({ ...ref, weight: weights[ref.name] ?? ref.weight })) }
  })
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: {
      name: place.route,
      namespace: place.namespace,
      // Somebody else's change in between is answered with a conflict.
      resourceVersion: route.metadata.resourceVersion,
      annotations: { [fenceKey]: String(wanted.fence), [liveKey]: wanted.blue }
    },
    spec: { rules }
  }
}

/** True once every gateway has looked at this generation. Throws `router-refused` when one did not accept it. */
export function isTaken(route: HttpRoute, place: RoutePlace): boolean {
  const accepted = (route.status?.parents ?? []).map(({ conditions }) =>
    conditions.find(({ type }) => type === 'Accepted')
  )
  const seen = accepted.filter(condition => (condition?.observedGeneration ?? 0) >= route.metadata.generation)
  const refused = seen.find(condition => condition?.status === 'False')
  if (refused !== undefined) throw odd(place, `is not accepted by its gateway: ${refused.reason.slice(0, 100)}`)
  return seen.length === accepted.length
}

function weightOf(route: HttpRoute, place: RoutePlace, slot: Slot): number {
  const refs = route.spec.rules[place.rule]?.backendRefs ?? []
  const mine = refs.filter(({ name }) => name === place.backends[slot])
  if (refs.length === 2 && mine.length === 1) return mine[0]?.weight ?? 0
  throw odd(
    place,
    `must send rule ${place.rule} to the services ${place.backends.a} and ${place.backends.b}, and no other`
  )
}

function odd({ namespace, route }: RoutePlace, what: string) {
  return unavailable('router-refused', `the HTTPRoute ${namespace}/${route} ${what}`)
}
