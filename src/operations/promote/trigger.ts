import type { Trigger } from '../../domain/gate/facts.ts'
import { isMajor } from '../../domain/incident/states.ts'
import type { PromoteContext } from './context.ts'
import type { Around } from './facts.ts'

/** Events that nobody makes for a release; what is not among them, or unknown, counts as done by hand. */
const automatic: readonly string[] = ['push', 'schedule', 'merge_group', 'workflow_run', 'registry_package']

/** Reads what made this promotion begin. Labels are asked for only where they decide. */
export async function triggerOf(
  { inputs, ports, run }: PromoteContext,
  { artifact, rules, state }: Around,
  commit: string | undefined
): Promise<Trigger> {
  const event = run.eventName ?? 'a command'
  const byHand = !automatic.includes(event)
  const fire = state.incidents.find(
    one => one.artifact === artifact && one.state !== 'resolved' && isMajor(one.severity)
  )
  const incident = fire && `${fire.id} (${fire.severity})`
  const asked = inputs.mode !== 'rollback' && rules.manual === 'hotfix' && byHand && incident === undefined
  return {
    event,
    byHand,
    incident,
    labels: asked && commit !== undefined ? await ports.reviews?.labels(commit) : undefined
  }
}
