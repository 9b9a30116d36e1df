import type { Person } from '../../domain/gate/approvals.ts'
import type { Connection } from './connection.ts'

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly T[]
}

interface GitActor {
  readonly email: string | null
  readonly user: { readonly databaseId: number | null; readonly login: string } | null
}

interface Made {
  readonly authors: Page<GitActor>
  readonly committer: GitActor | null
}

type PullCommits = Page<{ readonly commit: Made }>

interface Pull {
  readonly number: number
  readonly merged: boolean
  readonly author: { readonly databaseId?: number | null; readonly login: string } | null
  readonly commits: PullCommits
}

interface Answer {
  readonly repository: {
    readonly object:
      | (Made & { readonly history: Page<Made>; readonly associatedPullRequests: Page<Pull> | null })
      | null
  } | null
}

/** Who made a release and its rules. Undefined: somebody among them has no account that GitHub knows. */
export interface ReleasePeople {
  readonly authors: readonly Person[] | undefined
  readonly policyEditors: readonly Person[] | undefined
}

const made = `fragment made on Commit {
  authors(first: 50) { pageInfo { hasNextPage endCursor } nodes { email user { databaseId login } } }
  committer { email user { databaseId login } }
}`
const commits = 'pageInfo { hasNextPage endCursor } nodes { commit { ...made } }'

const peopleOfRelease = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        ...made
        history(first: 1, path: $path) { pageInfo { hasNextPage endCursor } nodes { ...made } }
        associatedPullRequests(first: 20) {
          pageInfo { hasNextPage endCursor }
          nodes {
            number
            merged
            author { login ... on User { databaseId } ... on Bot { databaseId } }
            commits(first: 100) { ${commits} }
          }
        }
      }
    }
  }
}
${made}`

const moreCommits = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { ${commits} } }
  }
}
${made}`

/** GitHub's own account, which commits what people do in the browser. */
const webFlow = 'web-flow'
const noReply = /^(\d{1,15})\+([^@\s]{1,100})@users\.noreply\.github\.com$/
const mostPages = 20

/**
 * Reads who wrote a commit, and each commit of the pull request that it came from, those who are named in a
 * `Co-authored-by` among them, and who changed the policy last.
 */
export async function peopleOfCommit(connection: Connection, commit: string, path: string): Promise<ReleasePeople> {
  const { owner, repo } = connection
  const doing = 'reading who made a release'
  const { data, refused } = await connection.graphqlInParts<Answer>(doing, peopleOfRelease, {
    variables: { owner, repo, commit, path },
    // Who may not read pull requests still learns who changed the policy.
    parts: ['repository.object.associatedPullRequests']
  })
  const object = data.repository?.object
  if (object == null) return { authors: undefined, policyEditors: undefined }
  const [newest] = object.history.nodes
  const own = makersOf(object)
  // What the token may not see could be one more person.
  const seen = refused.length > 0 ? null : object.associatedPullRequests
  const theirs = await makersOfPulls(connection, seen)
  return {
    authors: own && theirs && distinct([...own, ...theirs]),
    policyEditors: newest && makersOf(newest)
  }
}

async function makersOfPulls(connection: Connection, pulls: Page<Pull> | null): Promise<readonly Person[] | undefined> {
  if (pulls == null || pulls.pageInfo.hasNextPage) return undefined
  const people: Person[] = []
  for (const { number, author, commits } of pulls.nodes.filter(({ merged }) => merged)) {
    const nodes = await wholeList(connection, number, commits)
    const makers = nodes?.map(node => makersOf(node.commit))
    // An account that was deleted is nobody who could approve.
    const opener = author === null ? [] : [accountOf(author)]
    if (makers === undefined || makers.includes(undefined) || opener.includes(undefined)) return undefined
    people.push(...[...opener, ...makers.flat()].flatMap(person => person ?? []))
  }
  return people
}

async function wholeList(connection: Connection, number: number, first: PullCommits) {
  const nodes = [...first.nodes]
  let { pageInfo } = first
  for (let pages = 1; pageInfo.hasNextPage; pages += 1) {
    if (pages > mostPages || pageInfo.endCursor === null) return undefined
    const { owner, repo } = connection
    const answer = await connection.graphql<{
      readonly repository: { readonly pullRequest: { readonly commits: PullCommits } | null } | null
    }>('reading the commits of a pull request', moreCommits, { owner, repo, number, after: pageInfo.endCursor })
    const next = answer.repository?.pullRequest?.commits
    if (next === undefined) return undefined
    nodes.push(...next.nodes)
    pageInfo = next.pageInfo
  }
  return nodes
}

/** The author and everybody beside; who only committed counts where an account is known. */
function makersOf({ authors, committer }: Made): readonly Person[] | undefined {
  const people = authors.nodes.map(personOf)
  if (authors.pageInfo.hasNextPage || people.length === 0 || people.includes(undefined)) return undefined
  const other = committer === null ? undefined : personOf(committer)
  const beside = other === undefined || other.login === webFlow ? [] : [other]
  return distinct([...people.flatMap(person => person ?? []), ...beside])
}

/** GitHub's own addresses name the account, also that of an app, which is no user. */
function personOf({ user, email }: GitActor): Person | undefined {
  const known = user && accountOf(user)
  if (known != null) return known
  const [, id, login] = noReply.exec(email ?? '') ?? []
  return id === undefined || login === undefined ? undefined : { id: Number(id), login }
}

function accountOf(account: { readonly databaseId?: number | null; readonly login: string }): Person | undefined {
  const { databaseId, login } = account
  return typeof databaseId === 'number' ? { id: databaseId, login } : undefined
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map(person => [person.id, person])).values()]
}
