export interface IssueDraft {
  /** One issue each, however often it is opened. */
  readonly key: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

export interface IssueLink {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed'
}

/** Is responsible for issues that people work on. Takes only issues and comments of its own for its own. */
export interface Issues {
  find(key: string): Promise<IssueLink | undefined>
  /** Opens an issue once per key; one that people closed since is answered, not opened again. */
  open(draft: IssueDraft): Promise<IssueLink>
  /** Adds a comment once per key. */
  comment(number: number, comment: { readonly key: string; readonly body: string }): Promise<void>
  close(number: number, reason: 'completed' | 'not_planned'): Promise<void>
}
