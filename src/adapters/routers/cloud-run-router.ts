import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { jsonOf } from '../json-text.ts'
import type { ApiAnswer, ApiExchange } from './api-exchange.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'
import { notesIn } from './steering-notes.ts'

export interface CloudRunSettings {
  readonly exchange: ApiExchange
  /** `https://run.googleapis.com` */
  readonly endpoint: string
  readonly token: () => Promise<string>
  /** `projects/P/locations/L/services/S` */
  readonly service: string
  /** Tag of the revision in each slot; whoever deploys sets it, without traffic. */
  readonly tags: Readonly<Record<Slot, string>>
  /** How long a change may take until it is in effect, milliseconds. */
  readonly settleMs: number
}

const wholePercent = 100
const attempts = 5
const pauseMs = 200
/** Google takes no slash in front of a name that is not a domain's. */
const noteKeys = { fence: 'sluice-fence', live: 'sluice-live' }

const Target = z.object({
  type: z.string().optional(),
  revision: z.string().optional(),
  percent: z.int().default(0),
  tag: z.string().optional()
})
const Service = z.object({
  etag: z.string(),
  annotations: z.record(z.string(), z.string()).default({}),
  reconciling: z.boolean().default(false),
  traffic: z.array(Target).default([]),
  trafficStatuses: z.array(Target).default([])
})
type Service = z.infer<typeof Service>
type Target = z.infer<typeof Target>

/**
 * Steers a Cloud Run service by the percentages of its tagged revisions, with the etag that was read: of two drivers
 * at once one is refused, reads again, and gives way to a higher fence. Fence and live slot are annotations.
 */
export function createCloudRunRouter(settings: CloudRunSettings): Router {
  return createLeaselessRouter({
    kind: 'cloud-run',
    granularity: 1 / wholePercent,
    shiftMs: settings.settleMs,
    read: async () => stateOf(await readService(settings), settings),
    change: wanted => change(settings, wanted)
  })
}

function stateOf(service: Service, settings: CloudRunSettings): RouterState {
  const percents = { a: percentOf(service, settings, 'a'), b: percentOf(service, settings, 'b') }
  if (percents.a + percents.b !== wholePercent) throw odd(settings, 'sends traffic to revisions without a slot')
  const notes = notesIn(service.annotations, percents.b > percents.a ? 'b' : 'a', noteKeys)
  if (notes === undefined) throw odd(settings, 'has annotations that are not ours')
  const green = otherSlot(notes.live)
  return { blue: notes.live, green, weight: percents[green] / wholePercent, fence: notes.fence, leaseMs: null }
}

async function change(settings: CloudRunSettings, wanted: Wanted): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const service = await readService(settings)
    passFence(wanted.fence, stateOf(service, settings).fence)
    const percent = Math.round(wanted.weight * wholePercent)
    const answer = await call(settings, 'PATCH', '?updateMask=traffic,annotations', {
      etag: service.etag,
      annotations: {
        ...service.annotations,
        [noteKeys.fence]: String(wanted.fence),
        [noteKeys.live]: wanted.blue
      },
      traffic: trafficOf(service, settings, { green: wanted.green, percent })
    })
    if (answer.status === 200) return settle(settings)
    // The etag is no longer that of the service: 409, or 412 as some gateways have it.
    if (![409, 412].includes(answer.status) || attempt === attempts) throw refused('PATCH', answer)
  }
}

/** Every target stays, tags and all; only the percentages of the two slots change. */
function trafficOf(
  { traffic }: Service,
  { tags }: CloudRunSettings,
  { green, percent }: { readonly green: Slot; readonly percent: number }
): Target[] {
  return traffic.map(target => {
    if (target.tag === tags[green]) return { ...target, percent }
    return target.tag === tags[otherSlot(green)] ? { ...target, percent: wholePercent - percent } : target
  })
}

/** Waits until Google says that the traffic is split so. */
async function settle(settings: CloudRunSettings): Promise<void> {
  const deadline = performance.now() + settings.settleMs
  for (;;) {
    const service = await readService(settings)
    if (!service.reconciling && isInEffect(service)) return
    if (performance.now() > deadline) throw odd(settings, `has not split its traffic so within ${settings.settleMs} ms`)
    await new Promise(later => setTimeout(later, pauseMs))
  }
}

function isInEffect({ traffic, trafficStatuses }: Service): boolean {
  const percents = (targets: readonly Target[]) => new Map(targets.map(({ tag, percent }) => [tag, percent]))
  const now = percents(trafficStatuses)
  return [...percents(traffic)].every(([tag, percent]) => (now.get(tag) ?? 0) === percent)
}

function percentOf({ traffic }: Service, settings: CloudRunSettings, slot: Slot): number {
  const [mine, another] = traffic.filter(({ tag }) => tag === settings.tags[slot])
  if (mine !== undefined && another === undefined) return mine.percent
  throw odd(settings, `must have one revision with the tag ${settings.tags[slot]}`)
}

async function readService(settings: CloudRunSettings): Promise<Service> {
  const answer = await call(settings, 'GET', '')
  if (answer.status !== 200) throw refused('GET', answer)
  const parsed = Service.safeParse(jsonOf(answer.text))
  if (parsed.success) return parsed.data
  throw unavailable('router-refused', 'Google answered with something that is no service', parsed.error)
}

async function call(
  { exchange, endpoint, token, service }: CloudRunSettings,
  method: string,
  query: string,
  body?: object
) {
  return exchange({
    method,
    url: `${endpoint}/v2/${service}${query}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${await token()}`,
      ...(body && { 'content-type': 'application/json' })
    },
    body: body && JSON.stringify(body)
  })
}

function refused(method: string, { status, text }: ApiAnswer) {
  const said = z.object({ error: z.object({ message: z.string() }) }).safeParse(jsonOf(text))
  const message = said.success ? said.data.error.message : text
  return unavailable('router-refused', `Google answered ${method} with ${status}: ${message.slice(0, 200)}`)
}

function odd({ service }: CloudRunSettings, what: string) {
  return unavailable('router-refused', `${service} ${what}`)
}
