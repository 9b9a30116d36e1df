import { type CommentAsks, readComment } from '../../domain/incident/comment.ts'
import type { Context } from '../../operation.ts'
import type { Permission } from '../../ports/permissions.ts'
import type { Report } from '../../report.ts'
import { type NewComment, newComment } from './event.ts'
import type { OpsInputs, OpsPorts } from './inputs.ts'

export interface OpsFacts {
  readonly known: readonly string[]
  readonly comment: NewComment | undefined
  readonly asks: CommentAsks
  /** What the commenter may do; undefined when nobody had to be asked. */
  readonly permission: Permission | undefined
  /** What the verb answers to a dry run; absent when the run is none. */
  readonly rehearsal: Report | undefined
}

/** Reads the comment, and asks what its writer may do: an association in an event may be old, so it counts for nothing. */
export async function observe({ inputs, ports, run }: Context<OpsInputs, OpsPorts>): Promise<OpsFacts> {
  const comment = inputs.command === 'comment' ? newComment(run.event) : undefined
  const asks: CommentAsks = comment === undefined ? { kind: 'nothing' } : readComment(comment.body)
  const isAsked = comment !== undefined && asks.kind !== 'nothing' && !comment.isProgram
  const permission = isAsked ? await ports.permissions?.of(comment.login) : undefined
  return { known: ports.commands.known, comment, asks, permission, rehearsal: await rehearse(inputs, ports) }
}

/** A dry run is only `planned` if the verb itself would go on, so the verb is asked. */
async function rehearse({ command, arguments: given, dryRun }: OpsInputs, { commands }: OpsPorts) {
  const words = `ops ${command}`
  if (!dryRun || !commands.known.includes(words)) return undefined
  return commands.run(words, { ...given, 'dry-run': 'true' })
}
