import type { Entry, Reader } from './entry.ts'
import { isGap, jsonMember, jsonOpening, linesOf } from './lines.ts'

/** Development containers: features by their reference. */
export const devcontainer: Reader = {
  ecosystem: 'devcontainers',
  kind: 'manifest',
  fits: path => /(?:^|\/)\.?devcontainer\.json$/.test(path),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found = /^\s*"([\w./-]{1,300}):(\d[\w.-]{0,100})"\s*:/.exec(line)
      return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }]
    })
}

/** Their lock file: the reference that is asked for, and the version and digest that it stands for. */
export const devcontainerLock: Reader = {
  ecosystem: 'devcontainers',
  kind: 'lock',
  fits: path => /(?:^|\/)\.?devcontainer-lock\.json$/.test(path),
  read: ({ text }) => readLock(text)
}

function readLock(text: string): readonly Entry[] {
  let name: string | undefined
  let version: string | undefined
  return linesOf(text).flatMap((line): readonly Entry[] => {
    if (isGap(line)) [name, version] = [undefined, undefined]
    const opening = jsonOpening(line)
    if (opening !== undefined) [name, version] = [opening.replace(/:[^:/]{1,100}$/, ''), undefined]
    const member = jsonMember(line)
    if (member?.key === 'version') version = member.value
    if (member?.key !== 'resolved') return []
    // The address repeats the name, so a heading that is out of sight does no harm.
    const [from = '', digest] = member.value.split('@')
    const known = name?.includes('/') === true ? name : from
    return version === undefined || known === '' ? [] : [{ name: known, version, direct: true, integrity: digest }]
  })
}
