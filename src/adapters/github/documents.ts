import { carriesMarker, markedText, markerOf } from '../../domain/marker.ts'
import type { DocumentDraft, Documents, ProposedDocument } from '../../ports/documents.ts'
import type { Connection } from './connection.ts'
import { unlessMissing } from './failure.ts'
import { commitOnBranch } from './ledger-documents.ts'

interface RestPull {
  readonly html_url: string
  readonly state: 'open' | 'closed'
  readonly merged_at: string | null
  readonly body?: string | null
  readonly user: { readonly login: string } | null
}

const repository = '/repos/{owner}/{repo}'

/**
 * Texts proposed as pull requests, each on a branch of its own with one commit that GitHub signs. Everybody can write our
 * marker, so only a pull request of our own account is taken for ours.
 */
class GitHubDocuments implements Documents {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async find(key: string): Promise<ProposedDocument | undefined> {
    const found = await this.#find(key)
    return found && proposalOf(found)
  }

  async propose({ key, path, text, title, body }: DocumentDraft): Promise<ProposedDocument> {
    const known = await this.#find(key)
    if (known !== undefined) return proposalOf(known)
    const base = await this.#defaultBranch()
    const head = await this.#branch(key, base)
    if ((await this.#textAt(path, head)) === undefined) await this.#commit({ key, path, text, title }, head)
    const draft = { title: title.slice(0, 256), head: branchOf(key), base, body: markedText(marker(key), body) }
    const made = await this.#connection.once(
      () => this.#find(key),
      write => write<RestPull>(`POST ${repository}/pulls`, draft)
    )
    return proposalOf(made)
  }

  async read(path: string): Promise<string | undefined> {
    return this.#textAt(path, await this.#defaultBranch())
  }

  async #find(key: string): Promise<RestPull | undefined> {
    const login = await this.#connection.login()
    const head = `${this.#connection.owner}:${branchOf(key)}`
    const all = await this.#connection.readAll<RestPull>(`GET ${repository}/pulls`, { state: 'all', head })
    return all.filter(pull => pull.user?.login === login && carriesMarker(pull.body, marker(key))).at(-1)
  }

  async #defaultBranch(): Promise<string> {
    const { default_branch } = await this.#connection.read<{ readonly default_branch: string }>(`GET ${repository}`)
    return default_branch
  }

  /** The newest commit of the proposal's branch, which begins where the default branch is. */
  async #branch(key: string, base: string): Promise<string> {
    const known = await this.#headOf(branchOf(key))
    if (known !== undefined) return known
    const sha = (await this.#headOf(base)) ?? ''
    const ref = `refs/heads/${branchOf(key)}`
    return this.#connection.once(
      () => this.#headOf(branchOf(key)),
      async write => (await write<{ object: { sha: string } }>(`POST ${repository}/git/refs`, { ref, sha })).object.sha
    )
  }

  async #headOf(branch: string): Promise<string | undefined> {
    const ref = `heads/${branch}`
    type Ref = { readonly object: { readonly sha: string } }
    const found = await unlessMissing(this.#connection.read<Ref>(`GET ${repository}/git/ref/{ref}`, { ref }))
    return found?.object.sha
  }

  async #commit({ key, path, text, title }: Omit<DocumentDraft, 'body'>, head: string): Promise<void> {
    const input = {
      branch: { repositoryNameWithOwner: this.#connection.fullName, branchName: branchOf(key) },
      expectedHeadOid: head,
      message: { headline: title },
      fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] }
    }
    await this.#connection.graphql('proposing a document', commitOnBranch, { input })
  }

  async #textAt(path: string, ref: string): Promise<string | undefined> {
    type File = { readonly content?: string }
    const route = `GET ${repository}/contents/{path}`
    const file = await unlessMissing(this.#connection.read<File>(route, { path, ref }))
    return file?.content === undefined ? undefined : Buffer.from(file.content, 'base64').toString('utf8')
  }
}

function branchOf(key: string): string {
  return `sluice/${key}`
}

function marker(key: string): string {
  return markerOf('document', key)
}

function proposalOf({ html_url, state, merged_at }: RestPull): ProposedDocument {
  return { url: html_url, state: merged_at !== null ? 'accepted' : state === 'open' ? 'open' : 'declined' }
}

export function createGitHubDocuments(connection: Connection): Documents {
  return new GitHubDocuments(connection)
}
