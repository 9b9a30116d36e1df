import type { Ledger } from '../../ports/ledger.ts'
import {
  type BranchChange,
  BranchLedger,
  type Committed,
  type LedgerBranch,
  type NewestText
} from '../ledger/branch-ledger.ts'
import type { Connection } from './connection.ts'
import { hasStatus } from './failure.ts'
import { LedgerCommits } from './ledger-commits.ts'
import {
  type Blob,
  type BranchState,
  type Entry,
  newestRecord,
  recordOfCommit,
  stateOfBranch
} from './ledger-documents.ts'
import { LedgerTexts } from './ledger-texts.ts'

interface RestRef {
  readonly object: { readonly sha: string }
}

const readRef = 'GET /repos/{owner}/{repo}/git/ref/{ref}'

/**
 * The ledger's branch on GitHub. `expectedHeadOid` is the compare-and-swap; git's own names of the files tell which
 * of them are known already, so reading on costs one request, and reading afresh two for the first 8,000 events.
 */
class GitHubBranch implements LedgerBranch {
  readonly location: string
  readonly pauseMilliseconds: number
  readonly #connection: Connection
  readonly #branch: string
  readonly #texts: LedgerTexts
  readonly #commits: LedgerCommits
  #listing: { readonly commit: string; readonly files: ReadonlyMap<string, Entry> } | undefined
  /** The commit that was found or made last. */
  #last: string | undefined
  /** True when looking again showed nothing new, as it then does many times in a row. */
  #isCalm = false
  #tag: { readonly etag: string | undefined; readonly commit: string } | undefined

  constructor(connection: Connection, branch: string) {
    this.location = `${connection.fullName}@${branch}`
    this.pauseMilliseconds = connection.secondMilliseconds / 5
    this.#connection = connection
    this.#branch = branch
    this.#texts = new LedgerTexts(connection, this.location)
    this.#commits = new LedgerCommits(connection, branch)
  }

  async head(): Promise<string | undefined> {
    if (this.#isCalm && (await this.#isStill())) return this.#last
    const found = await this.#look()
    this.#isCalm = found !== undefined && found === this.#last
    this.#last = found
    return found
  }

  /** True when the branch has not moved. Whoever keeps looking pays nothing for that: GitHub counts no such answer. */
  async #isStill(): Promise<boolean> {
    const etag = this.#tag?.commit === this.#last ? this.#tag?.etag : undefined
    try {
      const found = await this.#connection.readChanged<RestRef>(readRef, { ref: `heads/${this.#branch}` }, etag)
      if (found === undefined) return true
      const commit = found.data.object.sha
      this.#tag = { etag: found.etag, commit }
      return commit === this.#last
    } catch (thrown) {
      if (hasStatus(thrown, 404)) return false
      throw thrown
    }
  }

  async #look(): Promise<string | undefined> {
    const { owner, repo } = this.#connection
    const variables = { owner, repo, ref: `refs/heads/${this.#branch}` }
    const { repository } = await this.#connection.graphql<BranchState>('reading the ledger', stateOfBranch, variables)
    const target = repository.ref?.target
    if (target === undefined) return undefined
    const entries = target.events?.object?.entries ?? []
    const files = new Map(entries.map(entry => [`events/${entry.name}`, entry]))
    const head = target.head?.object
    if (head != null) {
      files.set('head.json', { name: 'head.json', oid: head.oid, size: head.byteSize })
      this.#texts.remember(head)
    }
    this.#listing = { commit: target.oid, files }
    return target.oid
  }

  async texts(commit: string, paths: readonly string[]): Promise<readonly (string | undefined)[]> {
    // After a commit of our own its files are not listed yet.
    if (this.#listing?.commit !== commit) await this.#look()
    const listing = this.#listing?.commit === commit ? this.#listing.files : new Map<string, Entry>()
    await this.#texts.load(paths.flatMap(path => listing.get(path) ?? []))
    const texts: (string | undefined)[] = []
    for (const path of paths) {
      const entry = listing.get(path)
      const isListed = path === 'head.json' || path.startsWith('events/')
      texts.push(isListed ? entry && this.#texts.get(entry) : await this.#record(commit, path))
    }
    return texts
  }

  async newest(path: string): Promise<NewestText> {
    const { owner, repo } = this.#connection
    const variables = { owner, repo, ref: `refs/heads/${this.#branch}`, path }
    type Target = { readonly oid: string; readonly file?: { readonly object: Blob | null } | null }
    type Answer = { readonly repository: { readonly ref: { readonly target: Target } | null } }
    const { repository } = await this.#connection.graphql<Answer>('reading a record', newestRecord, variables)
    const target = repository.ref?.target
    return { commit: target?.oid, text: await this.#texts.whole(target?.file?.object) }
  }

  async commit(change: BranchChange): Promise<Committed> {
    const committed = await this.#commits.commit(change)
    if (committed.commit === undefined) return committed
    for (const text of change.files.values()) this.#texts.know(text)
    this.#last = committed.commit
    return committed
  }

  async #record(commit: string, path: string): Promise<string | undefined> {
    const { owner, repo } = this.#connection
    type File = { readonly object: Blob | null }
    type Answer = { readonly repository: { readonly object: { readonly file: File | null } | null } }
    const variables = { owner, repo, commit, path }
    const { repository } = await this.#connection.graphql<Answer>('reading a record', recordOfCommit, variables)
    return this.#texts.whole(repository.object?.file?.object)
  }
}

/** The ledger on a branch of the consumer's repository. */
export function createGitHubLedger(connection: Connection, branch = 'sluice-ledger'): Ledger {
  return new BranchLedger(new GitHubBranch(connection, branch))
}

/** A branch of the consumer's repository, as a ledger or a health log needs it. */
export function createGitHubBranch(connection: Connection, branch: string): LedgerBranch {
  return new GitHubBranch(connection, branch)
}
