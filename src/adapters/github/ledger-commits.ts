import { unavailable } from '../../domain/failure.ts'
import type { BranchChange, Committed } from '../ledger/branch-ledger.ts'
import type { Connection } from './connection.ts'
import { GitHubFailure, hasStatus } from './failure.ts'
import { commitOnBranch } from './ledger-documents.ts'

/** Is responsible for commits to the ledger's branch: on top of the one that is expected, or as the first of all. */
export class LedgerCommits {
  readonly #connection: Connection
  readonly #branch: string

  constructor(connection: Connection, branch: string) {
    this.#connection = connection
    this.#branch = branch
  }

  /** Answers why another writer was first. Throws `ledger-protected` when a rule of the repository is in the way. */
  async commit(change: BranchChange): Promise<Committed> {
    try {
      return {
        commit: await (change.parent === undefined ? this.#create(change) : this.#append(change, change.parent))
      }
    } catch (thrown) {
      const lost = whyLost(thrown)
      if (lost !== undefined) return { lost }
      throw isProtected(thrown) ? this.#protected(thrown) : thrown
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
    type Answer = { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } } }
    const doing = 'appending to the ledger'
    const answer = await this.#connection.graphql<Answer>(doing, commitOnBranch, { input })
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

  #protected(refused: GitHubFailure) {
    const says = refused.said.replace(/\s+/g, ' ').trim()
    const found = `a rule of ${this.#connection.fullName} holds back the branch ${this.#branch}: ${says}`
    const hint =
      `leave ${this.#branch} out of that ruleset, or let the app that the token belongs to bypass it; ` +
      'rules against deletion and force pushes may stay, the ledger needs neither'
    return unavailable('ledger-protected', found, refused, hint)
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

/** Rulesets and classic protection refuse in ways of their own, over REST and over GraphQL. */
function isProtected(thrown: unknown): thrown is GitHubFailure {
  if (!(thrown instanceof GitHubFailure)) return false
  return thrown.types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || /rule violations? found/i.test(thrown.said)
}
