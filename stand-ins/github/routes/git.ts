import {
  created,
  type Handler,
  invalid,
  noContent,
  notFound,
  ok,
  page,
  problem,
  type RepositoryCall
} from '../http/call.ts'
import { blobOf, commitOf, readFiles, writeFiles } from '../state/files.ts'
import { isAncestor } from '../state/history.ts'
import { addObject, type GitCommit, type Person, signedByGitHub, unsigned } from '../state/objects.ts'
import { withoutRef, withRef } from '../state/refs.ts'
import { protectionOf } from '../state/rules.ts'
import { gitCommitView } from '../views/commit.ts'
import { apiUrl } from '../views/repository.ts'

interface CreateTree {
  readonly base_tree?: string
  readonly tree: readonly {
    readonly path?: string
    readonly mode?: string
    readonly type?: string
    readonly sha?: string | null
    readonly content?: string
  }[]
}

interface CreateCommit {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: Partial<Person>
  readonly committer?: Partial<Person>
}

const emptyRepository = problem(409, 'Git Repository is empty.')

export const getRef: Handler = call => {
  const ref = `refs/${call.params.ref}`
  const sha = call.repository.refs.get(ref)
  return sha === undefined ? notFound : ok(refView(call, ref, sha))
}

export const matchingRefs: Handler = call => {
  const prefix = `refs/${call.params.ref}`
  const found = [...call.repository.refs].filter(([ref]) => ref.startsWith(prefix))
  return page(found.sort().map(([ref, sha]) => refView(call, ref, sha)))
}

/** Creating a reference that exists fails: half of the compare-and-swap that git references offer. */
export const createRef: Handler = call => {
  const { ref, sha } = call.body as { readonly ref: string; readonly sha: string }
  if (call.repository.refs.size === 0) return emptyRepository
  if (!/^refs\/[^/]+\/.+$/.test(ref))
    return invalid('Reference name must start with refs/ and have at least two slashes')
  if (commitOf(call.repository.objects, sha) === undefined) return invalid('Object does not exist')
  if (call.repository.refs.has(ref)) return invalid('Reference already exists')
  const held = heldBack(call, ref, 'create')
  if (held !== undefined) return held
  return created(refView(call, ref, sha), withRef(call.repository, ref, sha))
}

/** Without `force`, a reference moves only forward: the other half. */
export const updateRef: Handler = call => {
  const { sha, force } = call.body as { readonly sha: string; readonly force?: boolean }
  const ref = `refs/${call.params.ref}`
  const old = call.repository.refs.get(ref)
  if (old === undefined) return invalid('Reference does not exist')
  if (commitOf(call.repository.objects, sha) === undefined) return invalid('Object does not exist')
  const forward = isAncestor(call.repository.objects, old, sha)
  if (!force && !forward) return invalid('Update is not a fast forward')
  const held = heldBack(call, ref, 'update')
  if (held !== undefined) return held
  return ok(refView(call, ref, sha), withRef(call.repository, ref, sha))
}

export const deleteRef: Handler = call => {
  const ref = `refs/${call.params.ref}`
  if (!call.repository.refs.has(ref)) return invalid('Reference does not exist')
  return heldBack(call, ref, 'delete') ?? noContent(withoutRef(call.repository, ref))
}

/** What GitHub answers to a write of a branch that its rules hold back; undefined when they do not. */
function heldBack({ repository }: RepositoryCall, ref: string, write: Parameters<typeof protectionOf>[2]) {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  const held = branch === undefined ? undefined : protectionOf(repository, branch, write)
  return held && problem(422, held.message)
}

export const createBlob: Handler = call => {
  const { content, encoding } = call.body as { readonly content: string; readonly encoding?: string }
  if (call.repository.refs.size === 0) return emptyRepository
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  const { objects, sha } = addObject(call.repository.objects, { type: 'blob', bytes })
  return created({ sha, url: apiUrl(call, call.repository, `/git/blobs/${sha}`) }, { ...call.repository, objects })
}

export const getBlob: Handler = call => {
  const sha = call.params.file_sha ?? ''
  const bytes = blobOf(call.repository.objects, sha)
  if (bytes === undefined) return notFound
  const url = apiUrl(call, call.repository, `/git/blobs/${sha}`)
  return ok({ sha, node_id: `B_${sha}`, url, size: bytes.length, content: lines64(bytes), encoding: 'base64' })
}

/** GitHub breaks its base64 into lines. */
export function lines64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n')
}

export const getTree: Handler = call => {
  const name = call.params.tree_sha ?? ''
  const sha = commitOf(call.repository.objects, name)?.tree ?? name
  const tree = call.repository.objects.get(sha)
  if (tree?.type !== 'tree') return notFound
  const entries = call.query.recursive === undefined ? tree.entries : readFiles(call.repository.objects, sha)
  return ok(
    treeView(
      call,
      sha,
      [...entries].map(([path, entry]) => ({ path, ...entry }))
    )
  )
}

export const createTree: Handler = call => {
  const body = call.body as CreateTree
  if (call.repository.refs.size === 0) return emptyRepository
  let { objects } = call.repository
  const base = commitOf(objects, body.base_tree)?.tree ?? body.base_tree
  const files = base === undefined ? new Map() : readFiles(objects, base)
  for (const { path, mode, sha, content } of body.tree) {
    if (path === undefined || mode === undefined) return invalid('tree.path and tree.mode are needed')
    if (sha === null) files.delete(path)
    else if (sha !== undefined && !objects.has(sha)) return invalid(`tree.sha ${sha} is not a valid blob`)
    else if (sha !== undefined) files.set(path, { mode, sha })
    else {
      const blob = addObject(objects, { type: 'blob', bytes: Buffer.from(content ?? '') })
      objects = blob.objects
      files.set(path, { mode, sha: blob.sha })
    }
  }
  const written = writeFiles(objects, files)
  const entries = [...readFiles(written.objects, written.sha)].map(([path, entry]) => ({ path, ...entry }))
  return created(treeView(call, written.sha, entries), { ...call.repository, objects: written.objects })
}

export const getGitCommit: Handler = call => {
  const sha = call.params.commit_sha ?? ''
  const commit = commitOf(call.repository.objects, sha)
  return commit === undefined ? notFound : ok(gitCommitView(call, sha, commit))
}

/** A commit that an app makes without naming an author is signed by GitHub; one with an author is not. */
export const createCommit: Handler = call => {
  const body = call.body as CreateCommit
  const { objects } = call.repository
  if (objects.get(body.tree)?.type !== 'tree') return invalid('Tree SHA does not exist')
  const parents = body.parents ?? []
  const missing = parents.find(parent => commitOf(objects, parent) === undefined)
  if (missing !== undefined) return invalid('Parent SHA does not exist or is not a commit object')
  const self = { name: call.user.login, email: call.user.email, date: call.now }
  const author = { ...self, ...body.author }
  const signed = call.token.kind === 'app' && body.author === undefined && body.committer === undefined
  const commit: GitCommit = {
    type: 'commit',
    tree: body.tree,
    parents,
    message: body.message,
    author,
    committer: { ...author, ...body.committer },
    verification: signed ? signedByGitHub(call.now) : unsigned,
    authorLogin: loginOf(call, author.email),
    committerLogin: signed ? 'web-flow' : loginOf(call, body.committer?.email ?? author.email)
  }
  const added = addObject(objects, commit)
  return created(gitCommitView(call, added.sha, commit), { ...call.repository, objects: added.objects })
}

export function loginOf(call: RepositoryCall, email: string): string | null {
  return [...call.world.users.values()].find(user => user.email === email)?.login ?? null
}

function refView(call: RepositoryCall, ref: string, sha: string) {
  const url = apiUrl(call, call.repository, `/git/${ref}`)
  const object = { type: 'commit', sha, url: apiUrl(call, call.repository, `/git/commits/${sha}`) }
  return { ref, node_id: `REF_${ref}`, url, object }
}

function treeView(
  call: RepositoryCall,
  sha: string,
  entries: readonly { readonly path: string; readonly mode: string; readonly sha: string }[]
) {
  const tree = entries.map(entry => {
    const bytes = blobOf(call.repository.objects, entry.sha)
    const type = bytes === undefined ? 'tree' : 'blob'
    return {
      ...entry,
      type,
      ...(bytes && { size: bytes.length }),
      url: apiUrl(call, call.repository, `/git/${type}s/${entry.sha}`)
    }
  })
  return { sha, url: apiUrl(call, call.repository, `/git/trees/${sha}`), tree, truncated: false }
}
