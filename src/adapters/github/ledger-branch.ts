import { createHash } from 'node:crypto'
import { unavailable } from '../../domain/failure.ts'
import type { Ledger } from '../../ports/ledger.ts'
import {
  type BranchChange,
  BranchLedger,
  type Committed,
  type LedgerBranch,
  type NewestText
} from '../ledger/branch-ledger.ts'
import type { Connection } from './connection.ts'
import { GitHubFailure, hasStatus } from './failure.ts'
import { commitOnBranch, newestRecord, objectsByName, recordOfCommit, stateOfBranch } from './ledger-documents.ts'

interface Blob {
  readonly oid: string
  readonly byteSize: number
  readonly text: string | null
  readonly isTruncated: boolean
}

interface BranchState {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid: string
        readonly head: { readonly object: Blob | null } | null
        readonly events: { readonly object: { readonly entries?: readonly Entry[] } | null } | null
      }
    } | null
  }
}

interface Entry {
  readonly name: string
  readonly oid: string
  readonly size: number
}

interface RestRef {
  readonly object: { readonly sha: string }
}

const readRef = 'GET /repos/{owner}/{repo}/git/ref/{ref}'

/** What one request asks for at most: segments are 128 KiB, so 32 of them. */
const mostBytesPerRequest = 4 * 1024 * 1024

/**
 * The ledger's branch on GitHub. `expectedHeadOid` is the compare-and-swap; git's own names of the files tell which
 * of them are known already, so reading on costs one request, and reading afresh two for the first 8,000 events.
 */
class GitHubBranch implements LedgerBranch {
  readonly location: string
  readonly pauseMilliseconds: number
  readonly #connection: Connection
  readonly #branch: string
  /** Texts by git's name for them: a name never has another text. */
  readonly #texts = new Map<string, string>()
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
      this.#remember(head)
    }
    this.#listing = { commit: target.oid, files }
    return target.oid
  }

  async texts(commit: string, paths: readonly string[]): Promise<readonly (string | undefined)[]> {
    const listing = this.#listing?.commit === commit ? this.#listing.files : new Map<string, Entry>()
    const known = paths.flatMap(path => listing.get(path) ?? [])
    await this.#load(known.filter(({ oid }) => !this.#texts.has(oid)))
    const texts: (string | undefined)[] = []
    for (const path of paths) {
      const entry = listing.get(path)
      const isListed = path === 'head.json' || path.startsWith('events/')
      texts.push(isListed ? entry && this.#texts.get(entry.oid) : await this.#record(commit, path))
    }
    return texts
  }

  async newest(path: string): Promise<NewestText> {
    const { owner, repo } = this.#connection
    const variables = { owner, repo, ref: `refs/heads/${this.#branch}`, path }
    const answer = await this.#connection.graphql<{
      readonly repository: {
        readonly ref: {
          readonly target: { readonly oid: string; readonly file?: { readonly object: Blob | null } | null }
        } | null
      }
    }>('reading a record', newestRecord, variables)
    const target = answer.repository.ref?.target
    return { commit: target?.oid, text: await this.#whole(target?.file?.object) }
  }

  async commit(change: BranchChange): Promise<Committed> {
    try {
      const commit = await (change.parent === undefined ? this.#create(change) : this.#append(change, change.parent))
      for (const text of change.files.values()) this.#texts.set(nameOfBlob(text), text)
      this.#last = commit
      return { commit }
    } catch (thrown) {
      const lost = whyLost(thrown)
      if (lost === undefined) throw thrown
      return { lost }
    }
  }

  async #append({ files, subject }: BranchChange, parent: string): Promise<string> {
    const additions = [...files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }))
    const input = {
      branch: { repositoryNameWithOwner: this.#connection.fullName, branchName: this.#branch },
      expectedHeadOid: parent,
      message: { headline: subject },
      fileChanges: { additions }
    }
    const answer = await this.#connection.graphql<{
      readonly createCommitOnBranch: { readonly commit: { readonly oid: string } }
    }>('appending to the ledger', commitOnBranch, { input })
    return answer.createCommitOnBranch.commit.oid
  }

  /** A first commit without parents: GraphQL cannot make one, and a ledger has no business in the code's history. */
  async #create({ files, subject }: BranchChange): Promise<string> {
    const git = 'POST /repos/{owner}/{repo}/git'
    const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
    const tree = await this.#connection.write<{ sha: string }>(`${git}/trees`, { tree: entries })
    const first = { message: subject, tree: tree.sha, parents: [] }
    const commit = await this.#connection.write<{ sha: string }>(`${git}/commits`, first)
    await this.#connection.write(`${git}/refs`, { ref: `refs/heads/${this.#branch}`, sha: commit.sha })
    return commit.sha
  }

  async #load(entries: readonly Entry[]): Promise<void> {
    for (const part of inParts(entries)) {
      const { owner, repo } = this.#connection
      const names = part.map(({ oid }) => oid)
      const { document, variables } = objectsByName(names)
      const doing = 'reading the ledger'
      const answer = await this.#connection.graphql<{ readonly repository: Readonly<Record<string, Blob | null>> }>(
        doing,
        document,
        {
          owner,
          repo,
          ...variables
        }
      )
      for (const blob of Object.values(answer.repository)) if (blob !== null) this.#remember(blob)
    }
  }

  async #record(commit: string, path: string): Promise<string | undefined> {
    const { owner, repo } = this.#connection
    const answer = await this.#connection.graphql<{
      readonly repository: { readonly object: { readonly file: { readonly object: Blob | null } | null } | null }
    }>('reading a record', recordOfCommit, { owner, repo, commit, path })
    return this.#whole(answer.repository.object?.file?.object)
  }

  /** GitHub cuts long texts in GraphQL and says so; those are read whole by their name. */
  async #whole(blob: Blob | null | undefined): Promise<string | undefined> {
    if (blob == null) return undefined
    if (!blob.isTruncated && blob.text !== null) return blob.text
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const whole = await this.#connection.read<{ readonly content: string }>(route, { file_sha: blob.oid })
    return Buffer.from(whole.content, 'base64').toString('utf8')
  }

  #remember({ oid, text, isTruncated }: Blob): void {
    if (text === null || isTruncated)
      throw unavailable('ledger-unreadable', `a file of ${this.location} is no text, or too long`)
    this.#texts.set(oid, text)
  }
}

/** In GitHub's words, why another writer was first; undefined when something else went wrong. */
function whyLost(thrown: unknown): string | undefined {
  if (hasStatus(thrown, 409) && thrown.said.includes('empty')) {
    throw unavailable('ledger-unreadable', 'the repository has no commit yet', thrown, 'push a first commit')
  }
  if (thrown instanceof GitHubFailure && thrown.types.includes('STALE_DATA')) return thrown.said
  return hasStatus(thrown, 422) && thrown.said.includes('already exists') ? thrown.said : undefined
}

function inParts(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = []
  let bytes = mostBytesPerRequest
  for (const entry of entries) {
    if (bytes + entry.size > mostBytesPerRequest) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(entry)
    bytes += entry.size
  }
  return parts
}

/** The name that git gives to a text. */
function nameOfBlob(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The ledger on a branch of the consumer's repository. */
export function createGitHubLedger(connection: Connection, branch = 'sluice-ledger'): Ledger {
  return new BranchLedger(new GitHubBranch(connection, branch))
}
