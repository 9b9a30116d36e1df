import { bug } from '../../domain/failure.ts'
import { carriesMarker } from '../../domain/marker.ts'
import type { PeopleAsked, PullRequestNotes } from '../../ports/pull-request-effects.ts'
import type { Connection } from './connection.ts'
import { hasStatus } from './failure.ts'
import { type RestComment, type RestPull, routes } from './pull-shapes.ts'

const longestBody = 65_536

/** What we leave on pull requests on GitHub. Only a comment of our own account is ours, whatever it begins with. */
class GitHubPullRequestNotes implements PullRequestNotes {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async comment(number: number, body: string): Promise<void> {
    const [marker = ''] = body.split('\n', 1)
    if (!marker.startsWith('<!--')) throw bug('a comment without a marker in its first line')
    const text = body.slice(0, longestBody)
    const comment = await this.#connection.once(
      () => this.#find(number, marker),
      write => write<RestComment>(routes.addComment, { issue_number: number, body: text })
    )
    if (comment.body?.trim() === text.trim()) return
    await this.#connection.write(routes.changeComment, { comment_id: comment.id, body: text })
  }

  async label(number: number, change: { readonly add: readonly string[]; readonly remove: readonly string[] }) {
    const place = { issue_number: number }
    if (change.add.length > 0) await this.#connection.write(routes.addLabels, { ...place, labels: change.add })
    for (const name of change.remove) {
      try {
        await this.#connection.write(routes.removeLabel, { ...place, name })
      } catch (thrown) {
        // It is gone, which is what was wanted.
        if (!hasStatus(thrown, 404) || !/label/i.test(thrown.said)) throw thrown
      }
    }
  }

  async ask(number: number, { assignees, reviewers, teams }: PeopleAsked): Promise<readonly string[]> {
    const unassigned = assignees.length === 0 ? [] : await this.#assign(number, assignees)
    const { user } = await this.#connection.read<RestPull>(routes.pull, { pull_number: number })
    // GitHub refuses the whole request when the author is among those who are asked.
    const others = reviewers.filter(login => login !== user?.login)
    if (others.length + teams.length === 0) return unassigned
    // Teams are named by their slug alone; people write the organisation in front of it.
    const slugs = teams.map(team => team.slice(team.lastIndexOf('/') + 1))
    if (await this.#request(number, { reviewers: others, team_reviewers: slugs })) return unassigned
    // One name that nobody has refuses all of them, so each is asked by itself.
    const refused: string[] = []
    for (const login of others) if (!(await this.#request(number, { reviewers: [login] }))) refused.push(login)
    for (const slug of slugs) if (!(await this.#request(number, { team_reviewers: [slug] }))) refused.push(slug)
    return [...unassigned, ...refused]
  }

  /** GitHub leaves out without a word whoever cannot be assigned; its answer tells who is. */
  async #assign(number: number, assignees: readonly string[]): Promise<readonly string[]> {
    const place = { issue_number: number, assignees }
    const { assignees: now } = await this.#connection.write<Pick<RestPull, 'assignees'>>(routes.addAssignees, place)
    const assigned = new Set((now ?? []).map(({ login }) => login.toLowerCase()))
    return assignees.filter(login => !assigned.has(login.toLowerCase()))
  }

  /** False when somebody among them is not known in the repository. */
  async #request(
    number: number,
    asked: { readonly reviewers?: readonly string[]; readonly team_reviewers?: readonly string[] }
  ): Promise<boolean> {
    try {
      await this.#connection.write(routes.requested, { pull_number: number, ...asked })
      return true
    } catch (thrown) {
      if (hasStatus(thrown, 422) && /collaborator/i.test(thrown.said)) return false
      throw thrown
    }
  }

  async #find(number: number, marker: string): Promise<RestComment | undefined> {
    const login = await this.#connection.login()
    const comments = await this.#connection.readAll<RestComment>(routes.comments, { issue_number: number })
    return comments.find(comment => comment.user?.login === login && carriesMarker(comment.body, marker))
  }
}

export function createGitHubPullRequestNotes(connection: Connection): PullRequestNotes {
  return new GitHubPullRequestNotes(connection)
}
