import { toFailure } from '../../domain/failure.ts'
import type { EventOf } from '../../domain/ledger/event.ts'
import type { Ended } from './apply.ts'
import type { BluegreenContext } from './context.ts'
import { draft } from './drafts.ts'
import type { BluegreenFacts } from './observe.ts'
import { deploymentOf } from './standing.ts'
import { endReason, storyOf } from './story.ts'
import { pageKey, type Unfinished, unfinishedEnd } from './unfinished.ts'

/**
 * Pages once, writes the report, and only then records that people were told: whoever dies in between leaves the
 * rest to the next run. A notifier that fails does not hide how the rollout ended.
 */
export async function tellPeople(context: BluegreenContext, facts: BluegreenFacts, deployment: string): Promise<Ended> {
  const { ports, inputs } = context
  const { events } = await ports.ledger.read()
  const unfinished = unfinishedEnd(events, facts.artifact, inputs.environment)
  const untold = unfinished && (await page(context, unfinished))
  const ended = await writeReport(context, facts, deployment)
  if (unfinished === undefined) return ended
  if (untold !== undefined) return { ...ended, untold }
  await recordPage(context, facts, unfinished)
  return ended
}

/** Writes the report of a rollout that was started, from its trace and its events alone. */
export async function writeReport(
  { ports }: BluegreenContext,
  { settings }: BluegreenFacts,
  deployment: string
): Promise<Ended> {
  const events = (await ports.ledger.read()).events.filter(event => deploymentOf(event) === deployment)
  const opened = events.find(event => event.kind === 'incident.opened') as EventOf<'incident.opened'> | undefined
  const recorded = await ports.trace.read(deployment)
  const story = recorded && storyOf({ ...recorded, events, durationMs: settings.durationMs })
  return {
    story,
    reason: endReason(events),
    report: story && (await ports.reports.write(deployment, story)),
    trace: ports.trace.location(deployment),
    incident: opened?.data.incident
  }
}

/** Returns why nobody could be told; undefined when somebody was. */
async function page(context: BluegreenContext, { stop, incident }: Unfinished): Promise<string | undefined> {
  const { subject, data } = stop
  const title = incident?.data.title ?? `${data.deployment}: ${data.reason}`
  const text = [incident?.data.detail, safety(stop), incident && `incident ${incident.data.incident}`]
  try {
    await context.ports.notifier.notify({
      dedupKey: pageKey({ subject, data }),
      severity: 'page',
      title,
      text: text.filter(part => part !== undefined).join(' · '),
      link: context.run.runUrl
    })
    return undefined
  } catch (thrown) {
    return toFailure(thrown).message
  }
}

function safety(stop: Unfinished['stop']): string {
  if (stop.kind === 'rollout.rolled-back') return `traffic on blue in ${stop.data.rollbackMs} ms`
  return `green keeps ${stop.data.weight * 100} % of the traffic`
}

async function recordPage(context: BluegreenContext, facts: BluegreenFacts, { stop, incident }: Unfinished) {
  const { digest } = stop.subject
  const { deployment } = stop.data
  const opened = incident && { incident: incident.data.incident }
  const data = { dedupKey: pageKey(stop), to: context.ports.notifier.name, ...opened }
  const causes = [stop.seq]
  const sent = draft(
    context,
    { artifact: facts.artifact, digest, deployment, causes },
    { kind: 'page.sent', key: 'page', data }
  )
  await context.ports.ledger.append(() => ({ events: [sent] }))
}
