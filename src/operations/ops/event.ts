import { z } from 'zod'

const Comment = z.object({
  action: z.literal('created'),
  issue: z.object({ number: z.int().positive(), title: z.string().max(1000) }),
  comment: z.object({
    id: z.int().positive(),
    body: z.string().max(100_000),
    user: z.object({ login: z.string().min(1).max(100), type: z.string().optional() })
  })
})

/** A comment that was just written, as the event tells it. Outside text, all of it. */
export interface NewComment {
  readonly id: number
  readonly body: string
  readonly login: string
  readonly isProgram: boolean
  readonly issue: { readonly number: number; readonly title: string }
}

/** Reads the comment that started the run; undefined when it was something else. */
export function newComment(event: unknown): NewComment | undefined {
  const read = Comment.safeParse(event)
  if (!read.success) return undefined
  const { issue, comment } = read.data
  return {
    id: comment.id,
    body: comment.body,
    login: comment.user.login,
    isProgram: comment.user.type === 'Bot',
    issue: { number: issue.number, title: issue.title }
  }
}
