import { baseName, type Entry, type Reader } from './entry.ts'
import { imageEntry } from './image.ts'
import { linesOf } from './lines.ts'
import { isCommit } from './version.ts'

/** Workflows and actions: `uses: owner/repository/path@ref # comment`. */
export const githubActions: Reader = {
  ecosystem: 'github-actions',
  kind: 'manifest',
  fits: path =>
    /(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(baseName(path)),
  read: ({ text }) => linesOf(text).flatMap(readUse)
}

function readUse(line: string): readonly Entry[] {
  const found = /^\s*(?:-\s+)?["']?uses["']?\s*:\s*["']?([^\s"'#]{1,500})["']?\s*(?:#(.{0,500}))?$/.exec(line)
  const used = found?.[1]
  if (used === undefined || used.startsWith('./')) return []
  if (used.startsWith('docker://')) return imageEntry(used.slice('docker://'.length))
  const at = used.lastIndexOf('@')
  if (at <= 0 || !used.includes('/')) return []
  const [name, ref] = [used.slice(0, at), used.slice(at + 1)]
  if (!isCommit(ref)) return [{ name, version: ref, direct: true }]
  // The comment is what people believe the commit to be; whether it is true only upstream can tell.
  return [{ name, version: versionInComment(found?.[2] ?? '') ?? ref, direct: true, pin: ref }]
}

function versionInComment(comment: string): string | undefined {
  return (
    /(?:^|[\s=@/])(v?\d[\w.+-]{0,60})(?:\s|$)/.exec(comment)?.[1] ??
    /^\s*(?:tag=|ref:?\s*)?([\w./-]{0,40}v?\d[\w.+-]{0,60})\s*$/.exec(comment)?.[1]
  )
}
