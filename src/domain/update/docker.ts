import { baseName, type Entry, type Reader } from './entry.ts'
import { imageEntry } from './image.ts'
import { isGap, linesOf } from './lines.ts'

/** Dockerfiles: the images that stages are built from, and those that files are copied from. */
export const dockerfile: Reader = {
  ecosystem: 'docker',
  kind: 'manifest',
  fits: path =>
    /^(?:dockerfile|containerfile)(?:[._-].*)?$|\.(?:dockerfile|containerfile)$|[._-]dockerfile$/i.test(baseName(path)),
  read: ({ text }) => linesOf(text).flatMap(readInstruction)
}

/** Compose files, Kubernetes manifests and chart values: `image: name:tag`. */
export const images: Reader = {
  ecosystem: 'docker',
  kind: 'manifest',
  fits: path => /\.ya?ml$/.test(path) && !/(?:^|\/)\.github\//.test(path),
  read: ({ text }) => {
    const open: Record<string, string> = {}
    return linesOf(text).flatMap(line => [...readImage(line), ...readOrb(line), ...readParts(line, open)])
  }
}

function readInstruction(line: string): readonly Entry[] {
  const from = /^\s*FROM\s+(?:--[\w-]+=\S+\s+)*([^\s$]{1,500})/i.exec(line)?.[1]
  const copied = /^\s*COPY\s+.{0,200}?--from=([^\s$]{1,500}[:@][^\s$]{1,200})\s/i.exec(line)?.[1]
  const reference = from ?? copied
  return reference === undefined ? [] : imageEntry(reference)
}

function readImage(line: string): readonly Entry[] {
  const found = /^\s*(?:-\s+)?["']?image["']?\s*:\s*["']?([^\s"'#${}]{1,500})["']?\s*(?:#.*)?$/.exec(line)?.[1]
  return found === undefined ? [] : imageEntry(found)
}

/** Helm's values keep an image in parts, Kustomize's in others: `repository` and `tag`, `newName` and `newTag`. */
function readParts(line: string, open: Record<string, string>): readonly Entry[] {
  const found =
    /^\s*(?:-\s+)?(registry|repository|name|newName|tag|newTag)\s*:\s*["']?([^\s"'#${}]{1,500})["']?\s*(?:#.*)?$/.exec(
      line
    )
  const isEnd = isGap(line) || /^\s*-\s/.test(line) || /^\S/.test(line) || /^\s*[\w.-]+:\s*$/.test(line)
  if (isEnd) for (const key of Object.keys(open)) delete open[key]
  if (found?.[1] === undefined || found[2] === undefined) return []
  open[found[1]] = found[2]
  const name = open.newName ?? open.repository ?? (open.newTag === undefined ? undefined : open.name)
  const tag = open.newTag ?? open.tag
  if (name === undefined || tag === undefined) return []
  const place = open.registry === undefined ? name : `${open.registry}/${name}`
  for (const key of Object.keys(open)) delete open[key]
  return imageEntry(`${place}:${tag}`)
}

/** CircleCI's orbs: `node: circleci/node@5.1.0`. */
function readOrb(line: string): readonly Entry[] {
  const found = /^\s{1,8}[\w-]{1,60}:\s*([a-z0-9-]{1,60}\/[a-z0-9-]{1,60})@(\d[\w.-]{0,40})\s*$/.exec(line)
  return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }]
}
