import { dueTime } from '../../domain/triage/clock.ts'
import type { Triaged } from '../../domain/triage/decide.ts'
import type { PullHistory } from '../../domain/triage/history.ts'
import type { TriagePolicy } from '../../domain/triage/rules.ts'
import type { MergeOrder, PeopleAsked } from '../../ports/pull-request-effects.ts'
import { commentOf } from './comment.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import { decisionKey, mergeKey } from './keys.ts'
import type { ObservedPull } from './observe.ts'

/** One write that is missing. What is as it should be has no effect here, so a rerun writes nothing. */
export type Effect =
  | { readonly kind: 'record' }
  | { readonly kind: 'disarm' }
  | { readonly kind: 'label'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly kind: 'comment'; readonly body: string }
  | { readonly kind: 'ask'; readonly people: PeopleAsked }
  | { readonly kind: 'merge'; readonly order: MergeOrder }
  /** It was merged as was decided, and the ledger does not know yet. */
  | { readonly kind: 'record-merge' }
  | { readonly kind: 'page'; readonly dedupKey: string; readonly title: string; readonly text: string }

export interface Wanted {
  readonly observed: ObservedPull
  readonly triaged: Triaged
  readonly duplicateOf: number | undefined
  readonly inputs: DependencyTriageInputs
  readonly policy: TriagePolicy
  readonly known: ReadonlySet<string>
  readonly history: ReadonlyMap<number, PullHistory>
}

/** Compares what should be with what is. A merge comes last, after people can read why. */
export function effectsOf(wanted: Wanted): readonly Effect[] {
  const { pull } = wanted.observed.evidence
  // A person's own pull request is not ours to comment on.
  if (wanted.triaged.opened.source === 'other' && wanted.triaged.decision === 'standard') {
    return [...recording(wanted), ...disarming(wanted)]
  }
  if (pull.merged === true) return recordingMerge(wanted)
  if (pull.state !== 'open') return []
  return [
    ...recording(wanted),
    ...disarming(wanted),
    ...labelling(wanted),
    ...commenting(wanted),
    ...asking(wanted),
    ...paging(wanted),
    ...merging(wanted)
  ]
}

function recording({ observed, triaged, known }: Wanted): readonly Effect[] {
  const { number, head } = observed.evidence.pull
  return known.has(decisionKey(number, head.sha, triaged)) ? [] : [{ kind: 'record' }]
}

/** A crash after the merge leaves the ledger behind, and an armed merge comes later: the next run tells it. */
function recordingMerge({ observed, known, history }: Wanted): readonly Effect[] {
  const { number, head } = observed.evidence.pull
  const decided = history.get(number)
  const isOurs = decided?.decision === 'merge' && decided.head === head.sha
  return isOurs && !known.has(mergeKey(number, head.sha, 'merged')) ? [{ kind: 'record-merge' }] : []
}

/** An armed merge waits for one commit; another commit, or another decision, takes it back. */
function disarming({ observed, triaged, duplicateOf }: Wanted): readonly Effect[] {
  const { armed } = observed.notes
  if (armed === undefined) return []
  const isMeant = triaged.decision === 'merge' && duplicateOf === undefined
  const still = isMeant && armed === observed.evidence.pull.head.sha
  return still ? [] : [{ kind: 'disarm' }]
}

const prefix = 'sluice: '
/** Labels that triage owns; all others are left alone. */
export const ownLabels = [
  'merge',
  'wait',
  'review',
  'standard',
  'blocked',
  'critical',
  'high',
  'medium',
  'low',
  'unknown'
].map(word => `${prefix}${word}`)

function labelling({ observed, triaged }: Wanted): readonly Effect[] {
  const severity = triaged.severity === 'none' ? [] : [`${prefix}${triaged.severity}`]
  const wanted = [`${prefix}${triaged.decision}`, ...severity]
  const { labels } = observed.notes
  const add = wanted.filter(label => !labels.includes(label))
  const remove = labels.filter(label => ownLabels.includes(label) && !wanted.includes(label))
  return add.length + remove.length === 0 ? [] : [{ kind: 'label', add, remove }]
}

/** When a person must have looked; the clock that runs already counts. */
function dueOf({ observed, triaged, history, policy }: Wanted): string | undefined {
  if (triaged.decision !== 'review' && triaged.decision !== 'blocked') return undefined
  const { pull, observed_at: seen } = observed.evidence
  const since = history.get(pull.number)?.since ?? seen
  return since === undefined ? undefined : dueTime(since, policy)
}

function commenting(wanted: Wanted): readonly Effect[] {
  const { observed, triaged, duplicateOf } = wanted
  const more = { due: dueOf(wanted), writer: observed.notes.writer, duplicateOf }
  const body = commentOf(triaged, observed.unread, more)
  return observed.notes.comment?.trim() === body.trim() ? [] : [{ kind: 'comment', body }]
}

function asking({ observed, triaged, inputs }: Wanted): readonly Effect[] {
  if (triaged.decision !== 'review' && triaged.decision !== 'blocked') return []
  const { assignees, reviewers } = observed.notes
  const people = {
    assignees: inputs.assignees.filter(login => !assignees.includes(login)),
    reviewers: [],
    teams: inputs.reviewTeams.filter(team => !reviewers.includes(`team-${team}`))
  }
  return people.assignees.length + people.teams.length === 0 ? [] : [{ kind: 'ask', people }]
}

function paging({ observed, triaged, known }: Wanted): readonly Effect[] {
  if (triaged.decision !== 'blocked') return []
  const { number, head } = observed.evidence.pull
  const title = `Pull request ${number}: critical dependency update blocked`
  const dedupKey = `triage/${number}/${head.sha}/blocked`
  return known.has(dedupKey) ? [] : [{ kind: 'page', dedupKey, title, text: triaged.because }]
}

function merging({ observed, triaged, duplicateOf, inputs, policy }: Wanted): readonly Effect[] {
  // The one that is kept does all that this one would do.
  if (triaged.decision !== 'merge' || duplicateOf !== undefined) return []
  const { number, head } = observed.evidence.pull
  if (observed.notes.armed === head.sha) return []
  return [{ kind: 'merge', order: { number, head: head.sha, method: inputs.mergeMethod ?? policy.mergeMethod } }]
}
