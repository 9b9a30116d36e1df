import { createHash } from 'node:crypto'
import { unavailable } from '../../domain/failure.ts'
import type { Connection } from './connection.ts'
import { type Blob, type Entry, objectsByName } from './ledger-documents.ts'

/** What one request asks for at most: segments are 128 KiB, so 32 of them. */
const mostBytesPerRequest = 4 * 1024 * 1024

/** Is responsible for the texts of the ledger's files, by git's name for them: a name never has another text. */
export class LedgerTexts {
  readonly #connection: Connection
  readonly #location: string
  readonly #texts = new Map<string, string>()

  constructor(connection: Connection, location: string) {
    this.#connection = connection
    this.#location = location
  }

  get({ oid }: Entry): string | undefined {
    return this.#texts.get(oid)
  }

  /** Reads those that are not known yet, as many in one request as GitHub gives. */
  async load(entries: readonly Entry[]): Promise<void> {
    for (const part of inParts(entries.filter(({ oid }) => !this.#texts.has(oid)))) {
      const { owner, repo } = this.#connection
      const { document, variables } = objectsByName(part.map(({ oid }) => oid))
      type Answer = { readonly repository: Readonly<Record<string, Blob | null>> }
      const all = { owner, repo, ...variables }
      const { repository } = await this.#connection.graphql<Answer>('reading the ledger', document, all)
      for (const blob of Object.values(repository)) if (blob !== null) this.remember(blob)
    }
  }

  /** Throws `ledger-unreadable` for what is no text, or cut. */
  remember({ oid, text, isTruncated }: Blob): void {
    if (text === null || isTruncated) {
      throw unavailable('ledger-unreadable', `a file of ${this.#location} is no text, or too long`)
    }
    this.#texts.set(oid, text)
  }

  /** Knows a text that was written by us. */
  know(text: string): void {
    this.#texts.set(nameOfBlob(text), text)
  }

  /** GitHub cuts long texts in GraphQL and says so; those are read whole by their name. */
  async whole(blob: Blob | null | undefined): Promise<string | undefined> {
    if (blob == null) return undefined
    if (!blob.isTruncated && blob.text !== null) return blob.text
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const whole = await this.#connection.read<{ readonly content: string }>(route, { file_sha: blob.oid })
    return Buffer.from(whole.content, 'base64').toString('utf8')
  }
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
