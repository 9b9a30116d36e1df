import type { IssueDraft, IssueLink, Issues } from '../../ports/issues.ts'

interface Kept extends IssueDraft {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly comments: readonly { readonly key: string; readonly body: string }[]
}

/** Issues that live as long as their process. */
export class MemoryIssues implements Issues {
  #kept: readonly Kept[] = []

  get all(): readonly Kept[] {
    return this.#kept
  }

  async find(key: string): Promise<IssueLink | undefined> {
    const found = this.#kept.find(issue => issue.key === key)
    return found && linkOf(found)
  }

  async open(draft: IssueDraft): Promise<IssueLink> {
    const known = await this.find(draft.key)
    if (known !== undefined) return known
    const issue: Kept = { ...draft, number: this.#kept.length + 1, state: 'open', comments: [] }
    this.#kept = [...this.#kept, issue]
    return linkOf(issue)
  }

  async comment(number: number, comment: { readonly key: string; readonly body: string }): Promise<void> {
    this.#change(number, issue => {
      const isKnown = issue.comments.some(({ key }) => key === comment.key)
      return isKnown ? issue : { ...issue, comments: [...issue.comments, comment] }
    })
  }

  async close(number: number): Promise<void> {
    this.#change(number, issue => ({ ...issue, state: 'closed' }))
  }

  #change(number: number, change: (issue: Kept) => Kept): void {
    this.#kept = this.#kept.map(issue => (issue.number === number ? change(issue) : issue))
  }
}

function linkOf({ number, state }: Kept): IssueLink {
  return { number, url: `memory:${number}`, state }
}
