import { addObject, type GitCommit, type GitObject, type Objects, type TreeEntry } from './objects.ts'

/** Every file below a tree, by path. */
export type Files = ReadonlyMap<string, TreeEntry>

const folder = '040000'

/** Answers the commit, or undefined when there is none of that name. */
export function commitOf(objects: Objects, sha: string | undefined): GitCommit | undefined {
  const object = sha === undefined ? undefined : objects.get(sha)
  return object?.type === 'commit' ? object : undefined
}

export function blobOf(objects: Objects, sha: string | undefined): Buffer | undefined {
  const object = sha === undefined ? undefined : objects.get(sha)
  return object?.type === 'blob' ? object.bytes : undefined
}

/** Lists all files of a tree, folders opened. */
export function readFiles(objects: Objects, tree: string, prefix = ''): Map<string, TreeEntry> {
  const files = new Map<string, TreeEntry>()
  const object = objects.get(tree)
  if (object?.type !== 'tree') return files
  for (const [name, entry] of object.entries) {
    const path = `${prefix}${name}`
    if (entry.mode !== folder) files.set(path, entry)
    else for (const [inner, found] of readFiles(objects, entry.sha, `${path}/`)) files.set(inner, found)
  }
  return files
}

export function filesOfCommit(objects: Objects, sha: string | undefined): Files {
  const commit = commitOf(objects, sha)
  return commit === undefined ? new Map() : readFiles(objects, commit.tree)
}

/** Finds a file or folder at a path; the empty path is the tree itself. */
export function entryAt(objects: Objects, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { mode: folder, sha: tree }
  for (const name of path.split('/').filter(part => part !== '')) {
    const object: GitObject | undefined = entry === undefined ? undefined : objects.get(entry.sha)
    entry = object?.type === 'tree' ? object.entries.get(name) : undefined
  }
  return entry
}

/** Writes trees for a flat list of files. Answers the root's name. */
export function writeFiles(objects: Objects, files: Files): { readonly objects: Objects; readonly sha: string } {
  const entries = new Map<string, TreeEntry>()
  const folders = new Map<string, Map<string, TreeEntry>>()
  for (const [path, entry] of files) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      entries.set(path, entry)
      continue
    }
    const name = path.slice(0, slash)
    const inner = folders.get(name) ?? new Map<string, TreeEntry>()
    folders.set(name, inner.set(path.slice(slash + 1), entry))
  }
  let store = objects
  for (const [name, inner] of folders) {
    const written = writeFiles(store, inner)
    store = written.objects
    entries.set(name, { mode: folder, sha: written.sha })
  }
  return addObject(store, { type: 'tree', entries })
}

/** Applies texts (or null to delete) on top of files. */
export function changeFiles(
  objects: Objects,
  files: Files,
  changes: ReadonlyMap<string, Buffer | null>
): { readonly objects: Objects; readonly files: Files } {
  const changed = new Map(files)
  let store = objects
  for (const [path, bytes] of changes) {
    if (bytes === null) {
      changed.delete(path)
      continue
    }
    const blob = addObject(store, { type: 'blob', bytes })
    store = blob.objects
    changed.set(path, { mode: files.get(path)?.mode ?? '100644', sha: blob.sha })
  }
  return { objects: store, files: changed }
}
