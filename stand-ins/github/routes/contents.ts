import { created, type Handler, invalid, notFound, ok, problem, type RepositoryCall } from '../http/call.ts'
import { writeCommit } from '../state/commits.ts'
import { blobOf, commitOf, entryAt } from '../state/files.ts'
import type { TreeEntry } from '../state/objects.ts'
import { resolveCommit, withRef } from '../state/refs.ts'
import { protectionOf } from '../state/rules.ts'
import { gitCommitView } from '../views/commit.ts'
import { apiUrl, webUrl } from '../views/repository.ts'
import { lines64 } from './git.ts'

interface PutFile {
  readonly message: string
  readonly content: string
  readonly sha?: string
  readonly branch?: string
}

const mostInlineBytes = 1024 * 1024

/** A file, or a folder's list. A file of more than a megabyte comes without its content, as GitHub does. */
export const getContents: Handler = call => {
  const ref = (call.query.ref as string | undefined) ?? call.repository.defaultBranch
  const sha = resolveCommit(call.repository, ref)
  const commit = commitOf(call.repository.objects, sha)
  if (commit === undefined) return problem(404, `No commit found for the ref ${ref}`)
  const path = call.params.path ?? ''
  const entry = entryAt(call.repository.objects, commit.tree, path)
  if (entry === undefined) return notFound
  const raw = /application\/vnd\.github(\.v3)?\.raw/.test(call.headers.accept ?? '')
  const bytes = blobOf(call.repository.objects, entry.sha)
  if (bytes === undefined) return ok(folderView(call, ref, path, entry))
  return raw ? ok(bytes) : ok(fileContent({ call, ref, path, entry, bytes }))
}

/** Writes one file as one commit. Changing an existing file needs the blob that one has seen. */
export const putContents: Handler = call => {
  const body = call.body as PutFile
  const path = call.params.path ?? ''
  const branch = body.branch ?? call.repository.defaultBranch
  const head = call.repository.refs.get(`refs/heads/${branch}`)
  if (head === undefined) return problem(404, `Branch ${branch} not found`)
  const old = entryAt(call.repository.objects, commitOf(call.repository.objects, head)?.tree ?? '', path)
  if (old !== undefined && body.sha === undefined) return invalid('Invalid request.\n\n"sha" wasn\'t supplied.')
  if (body.sha !== undefined && old?.sha !== body.sha) return problem(409, `${path} does not match ${body.sha}`)
  const held = protectionOf(call.repository, branch, 'update')
  if (held !== undefined) return problem(409, held.message)
  const changes = new Map([[path, Buffer.from(body.content, 'base64')]])
  const written = writeCommit(call.repository, { parents: [head], changes, message: body.message, call, signed: true })
  const repository = withRef({ ...call.repository, objects: written.objects }, `refs/heads/${branch}`, written.sha)
  const entry = entryAt(repository.objects, written.commit.tree, path)
  if (entry === undefined) return notFound
  const bytes = changes.get(path) ?? Buffer.alloc(0)
  const { content: _, encoding: __, ...content } = fileContent({ call, ref: branch, path, entry, bytes })
  const answer = { content, commit: gitCommitView(call, written.sha, written.commit) }
  return old === undefined ? created(answer, repository) : ok(answer, repository)
}

interface Shown {
  readonly call: RepositoryCall
  readonly ref: string
  readonly path: string
  readonly entry: TreeEntry
  readonly bytes: Buffer
}

function fileContent({ call, ref, path, entry, bytes }: Shown) {
  const large = bytes.length > mostInlineBytes
  return {
    ...linksOf(call, ref, path, entry),
    type: 'file',
    size: bytes.length,
    encoding: large ? 'none' : 'base64',
    content: large ? '' : lines64(bytes)
  }
}

function folderView(call: RepositoryCall, ref: string, path: string, { sha }: TreeEntry) {
  const tree = call.repository.objects.get(sha)
  const entries = tree?.type === 'tree' ? [...tree.entries] : []
  return entries.map(([name, entry]) => {
    const bytes = blobOf(call.repository.objects, entry.sha)
    const inner = path === '' ? name : `${path}/${name}`
    return { ...linksOf(call, ref, inner, entry), type: bytes === undefined ? 'dir' : 'file', size: bytes?.length ?? 0 }
  })
}

function linksOf(call: RepositoryCall, ref: string, path: string, { sha }: TreeEntry) {
  const url = apiUrl(call, call.repository, `/contents/${encodeURIComponent(path)}?ref=${encodeURIComponent(ref)}`)
  const git_url = apiUrl(call, call.repository, `/git/blobs/${sha}`)
  const html_url = webUrl(call.repository, `/blob/${ref}/${path}`)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {
    name,
    path,
    sha,
    url,
    git_url,
    html_url,
    download_url: html_url,
    _links: { self: url, git: git_url, html: html_url }
  }
}
