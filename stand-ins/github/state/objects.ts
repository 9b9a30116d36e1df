import { createHash } from 'node:crypto'

export interface TreeEntry {
  readonly mode: string
  readonly sha: string
}

export interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface Verification {
  readonly verified: boolean
  readonly reason: string
  readonly signature: string | null
  readonly payload: string | null
  readonly verified_at: string | null
}

export interface GitCommit {
  readonly type: 'commit'
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Person
  readonly committer: Person
  readonly verification: Verification
  /** Accounts that GitHub shows beside the commit; null when it knows none for the address. */
  readonly authorLogin: string | null
  readonly committerLogin: string | null
}

export type GitObject =
  | { readonly type: 'blob'; readonly bytes: Buffer }
  | { readonly type: 'tree'; readonly entries: ReadonlyMap<string, TreeEntry> }
  | GitCommit

/** Objects by SHA-1, the same that git itself would give them. */
export type Objects = ReadonlyMap<string, GitObject>

export const unsigned: Verification = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null
}

/** What GitHub writes beside commits that it signs itself, as for `createCommitOnBranch`. */
export function signedByGitHub(at: string): Verification {
  return {
    verified: true,
    reason: 'valid',
    signature: '-----BEGIN PGP SIGNATURE-----',
    payload: 'tree',
    verified_at: at
  }
}

/** Hashes like git: type, length, a zero byte, the content. */
export function hashObject(type: GitObject['type'], content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** Adds an object and answers its name. The same content has the same name. */
export function addObject(objects: Objects, object: GitObject): { readonly objects: Objects; readonly sha: string } {
  const sha = hashObject(object.type, bytesOf(object))
  if (objects.has(sha)) return { objects, sha }
  return { objects: new Map(objects).set(sha, object), sha }
}

/** The object's content, as git keeps it. */
export function bytesOf(object: GitObject): Buffer {
  if (object.type === 'blob') return object.bytes
  return object.type === 'tree' ? encodeTree(object.entries) : encodeCommit(object)
}

function encodeTree(entries: ReadonlyMap<string, TreeEntry>): Buffer {
  // Git sorts a folder as if its name ended in a slash.
  const sortName = ([name, { mode }]: readonly [string, TreeEntry]) => (mode === '040000' ? `${name}/` : name)
  const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(sortName(a)), Buffer.from(sortName(b))))
  const parts = sorted.flatMap(([name, { mode, sha }]) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
    Buffer.from(sha, 'hex')
  ])
  return Buffer.concat(parts)
}

function encodeCommit({ tree, parents, author, committer, message }: GitCommit): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${encodePerson(author)}`,
    `committer ${encodePerson(committer)}`,
    '',
    message
  ]
  return Buffer.from(lines.join('\n'))
}

function encodePerson({ name, email, date }: Person): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
}
