import type { EventKind, EventOf, LedgerEvent } from './event.ts'
import type { LedgerState } from './state.ts'

type Sentences = { readonly [Kind in EventKind]?: (data: EventOf<Kind>['data']) => string }

const sentences: Sentences = {
  'deployment.staged': ({ buildId, slot }) => `Build ${buildId} was staged in slot ${slot}.`,
  'rollout.started': ({ profile, rule }) => `The rollout began: profile ${profile}, rule ${rule}.`,
  'rollout.shifted': ({ weight }) => `Green was given ${shownPercent(weight)} of the traffic.`,
  'rollout.rolled-back': ({ rollbackMs, detectedAt }) =>
    `All traffic is on blue, ${rollbackMs} ms after the decision at ${detectedAt}.`,
  'rollout.held': ({ weight, reason }) => `The rollout was held (${reason}) with ${shownPercent(weight)} on green.`
}

/** Keeps what happened to each deployment, one sentence each, so that an incident about it begins with its story. */
export function foldTimeline({ timelines }: LedgerState, event: LedgerEvent): void {
  const deployment = 'deployment' in event.data ? event.data.deployment : undefined
  const sentence = sentences[event.kind] as ((data: LedgerEvent['data']) => string) | undefined
  if (deployment === undefined || sentence === undefined) return
  const entry = { time: event.time, text: sentence(event.data) }
  timelines.set(deployment, [...(timelines.get(deployment) ?? []), entry])
}

function shownPercent(weight: number): string {
  return `${Number((weight * 100).toFixed(1))} %`
}
