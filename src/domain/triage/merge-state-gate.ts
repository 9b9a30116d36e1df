import type { Case } from './case.ts'
import type { Evidence } from './evidence.ts'
import { failed, type GateAnswer, passed, unknown, waiting } from './gate.ts'

interface MergeState {
  readonly mergeable: boolean | undefined
  readonly state: string | undefined
}

/** Would GitHub merge it as it is? */
export function mergeStateGate({ evidence }: Case): GateAnswer {
  const { pull } = evidence
  const expected = 'open, not a draft, without conflicts'
  const refuse = (found: string) => failed('merge-state', 'triage-merge-state', { text: found, expected, found })
  if (pull.merged === true) return refuse('merged already')
  if (pull.state === undefined) return unknown('merge-state', 'whether the pull request is open')
  if (pull.state !== 'open') return refuse(pull.state)
  if (pull.draft === true) return refuse('a draft')
  const { mergeable, state } = stateOf(evidence)
  if (mergeable === false || state === 'dirty') return refuse('in conflict with its base')
  if (state === 'draft') return refuse('a draft')
  if (state === 'behind') return waiting('merge-state', 'triage-merge-state', 'behind its base')
  if (mergeable === undefined) return waiting('merge-state', 'triage-merge-state', 'GitHub has not computed it yet')
  return passed('merge-state', state ?? 'mergeable')
}

function stateOf({ mergeable, pull }: Evidence): MergeState {
  const own = { mergeable: pull.mergeable ?? undefined, state: pull.mergeable_state ?? undefined }
  if (typeof mergeable === 'boolean') return { ...own, mergeable }
  if (typeof mergeable === 'string') return ofWord(mergeable, own)
  if (typeof mergeable !== 'object' || mergeable === null) return own
  const { mergeable: answer, mergeable_state: state } = mergeable as Readonly<Record<string, unknown>>
  return {
    mergeable: typeof answer === 'boolean' ? answer : own.mergeable,
    state: typeof state === 'string' ? state : own.state
  }
}

/** GraphQL answers in words, REST's `mergeable_state` in others. */
function ofWord(word: string, own: MergeState): MergeState {
  const known: Readonly<Record<string, boolean | undefined>> = {
    mergeable: true,
    conflicting: false,
    unknown: undefined
  }
  const text = word.toLowerCase()
  return Object.hasOwn(known, text) ? { ...own, mergeable: known[text] } : { ...own, state: text }
}
