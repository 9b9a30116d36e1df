import { baseName, type Entry, type Reader } from './entry.ts'
import { imageEntry } from './image.ts'
import { linesOf } from './lines.ts'

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
  read: ({ text }) => linesOf(text).flatMap(readImage)
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
