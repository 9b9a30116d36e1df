import { carriesMarker, markedText, markerOf } from '../../domain/marker.ts'
import type { IssueDraft, IssueLink, Issues } from '../../ports/issues.ts'
import type { Connection } from './connection.ts'

interface RestIssue {
  readonly number: number
  readonly html_url: string
  readonly state: 'open' | 'closed'
  readonly body?: string | null
  readonly user: { readonly login: string } | null
  readonly pull_request?: object
}

interface RestComment {
  readonly id: number
  readonly body?: string
  readonly user: { readonly login: string } | null
}

const issues = '/repos/{owner}/{repo}/issues'

/** Issues on GitHub. Everybody can write our marker, so only what our own account wrote is taken for ours. */
class GitHubIssues implements Issues {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async find(key: string): Promise<IssueLink | undefined> {
    const found = await this.#find(markerOf('issue', key))
    return found && linkOf(found)
  }

  async open({ key, title, body, labels, assignees }: IssueDraft): Promise<IssueLink> {
    const marker = markerOf('issue', key)
    const draft = { title: title.slice(0, 256), body: markedText(marker, body), labels, assignees }
    const found = await this.#connection.once(
      () => this.#find(marker),
      write => write<RestIssue>(`POST ${issues}`, draft)
    )
    return linkOf(found)
  }

  async comment(number: number, { key, body }: { readonly key: string; readonly body: string }): Promise<void> {
    const marker = markerOf('comment', key)
    const path = `${issues}/{issue_number}/comments`
    await this.#connection.once(
      async () => {
        const login = await this.#connection.login()
        const comments = await this.#connection.readAll<RestComment>(`GET ${path}`, { issue_number: number })
        return comments.find(comment => comment.user?.login === login && carriesMarker(comment.body, marker))
      },
      write => write<RestComment>(`POST ${path}`, { issue_number: number, body: markedText(marker, body) })
    )
  }

  async close(number: number, reason: 'completed' | 'not_planned'): Promise<void> {
    const change = { issue_number: number, state: 'closed', state_reason: reason }
    await this.#connection.write(`PATCH ${issues}/{issue_number}`, change)
  }

  async #find(marker: string): Promise<RestIssue | undefined> {
    const login = await this.#connection.login()
    const own = await this.#connection.readAll<RestIssue>(`GET ${issues}`, { state: 'all', creator: login })
    const isOurs = (issue: RestIssue) => issue.user?.login === login && issue.pull_request === undefined
    // Should there ever be two, the older one is the one that people know.
    return own.filter(issue => isOurs(issue) && carriesMarker(issue.body, marker)).at(-1)
  }
}

function linkOf({ number, html_url, state }: RestIssue): IssueLink {
  return { number, url: html_url, state }
}

export function createGitHubIssues(connection: Connection): Issues {
  return new GitHubIssues(connection)
}
