import type { Asked, Silence } from '../../domain/doctor/reach-findings.ts'
import { toFailure } from '../../domain/failure.ts'
import type { MetricSample } from '../../ports/metric-source.ts'
import type { RouterState } from '../../ports/router.ts'
import type { Place, Places } from './inputs.ts'

// A well-formed digest that nothing has: to look for it shows that the store answers, and lets us in.
const nobody = `sha256:${'0'.repeat(64)}` as const

/** Asks everything at once; each has its own time limit. */
export async function askAll({ routers, metrics, stores }: Places): Promise<readonly Asked[]> {
  return Promise.all([
    ...routers.map(place => ask(place, async router => weightOf(await router.read()))),
    ...metrics.map(place => ask(place, async source => countsOf(await source.read()))),
    ...stores.map(place => ask(place, async store => ((await store.find(nobody)) ? 'it is there' : 'it lets us look')))
  ])
}

async function ask<Port>({ name, kind, open }: Place<Port>, question: (port: Port) => Promise<string>): Promise<Asked> {
  const answer = await open().then(question).catch(silence)
  return { name, kind, answer, again: 'sluice doctor, in a job of the workflow' }
}

/** A secret that is not set here may be set in the workflow. */
function silence(thrown: unknown): Silence {
  const { kind, code, message, hint } = toFailure(thrown)
  return { why: message, hint, isWrong: kind === 'refused' || (kind === 'usage' && code !== 'missing-input') }
}

function weightOf({ weight, blue, green }: RouterState): string {
  if (weight === 0) return `all traffic goes to slot ${blue}`
  return weight === 1 ? `all traffic goes to slot ${green}` : `${Math.round(weight * 100)} % go to slot ${green}`
}

function countsOf({ slots: { a, b } }: MetricSample): string {
  const seen = [a, b].map(counts => (counts === null ? 'no data' : `${counts.requests} requests`))
  return `slot a has ${seen[0]}, slot b ${seen[1]}`
}
