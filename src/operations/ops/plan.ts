import { incidentInTitle } from '../../domain/incident/comment.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { RawInputs } from '../../inputs.ts'
import type { NewComment } from './event.ts'
import type { OpsInputs } from './inputs.ts'
import type { OpsFacts } from './observe.ts'

interface Run {
  readonly proceed: true
  readonly kind: 'run'
  readonly words: string
  readonly inputs: RawInputs
  /** Where the answer goes as well. */
  readonly answer: NewComment | undefined
}

interface Refuse {
  readonly reason: ReasonCode
  readonly found: string
}

export type OpsPlan =
  | Run
  | ({ readonly proceed: true; readonly kind: 'answer'; readonly answer: NewComment } & Refuse)
  | ({ readonly proceed: false; readonly kind: 'refused' } & Refuse)
  | { readonly proceed: false; readonly kind: 'nothing'; readonly why: string }

/** Runs a verb, follows a comment, or says why not. Whoever may not write gets no answer that they could multiply. */
export function plan(inputs: OpsInputs, facts: OpsFacts): OpsPlan {
  if (inputs.command !== 'comment') return verb(inputs, facts.known)
  const { comment, asks, permission } = facts
  if (comment === undefined) return { proceed: false, kind: 'nothing', why: 'the event is no new comment' }
  if (comment.isProgram) return { proceed: false, kind: 'nothing', why: 'a program wrote the comment' }
  if (asks.kind === 'nothing') return { proceed: false, kind: 'nothing', why: 'the comment is no command' }
  if (permission !== 'admin' && permission !== 'write') {
    const found = `${comment.login} has ${permission ?? 'no known'} permission; a command needs write`
    return { proceed: false, kind: 'refused', reason: 'command-not-allowed', found }
  }
  if (asks.kind === 'unclear') return answering('bad-command', asks.why, comment)
  if (asks.kind === 'look') return { proceed: true, kind: 'run', words: asks.words, inputs: {}, answer: comment }
  const id = incidentInTitle(comment.issue.title)
  if (id === undefined) return answering('incident-unknown', 'this issue is about no incident', comment)
  const said = { ...asks.inputs, id, 'request-id': `comment-${comment.id}` }
  return { proceed: true, kind: 'run', words: 'ops incident', inputs: said, answer: comment }
}

function verb({ command, arguments: given }: OpsInputs, known: readonly string[]): OpsPlan {
  const words = `ops ${command}`
  if (known.includes(words)) return { proceed: true, kind: 'run', words, inputs: given, answer: undefined }
  const found = `there is no verb ${JSON.stringify(command)}; there are ${known.map(one => one.slice(4)).join(', ')}, comment`
  return { proceed: false, kind: 'refused', reason: 'bad-command', found }
}

function answering(reason: ReasonCode, found: string, answer: NewComment): OpsPlan {
  return { proceed: true, kind: 'answer', reason, found, answer }
}
