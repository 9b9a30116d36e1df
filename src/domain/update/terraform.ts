import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, linesOf, tomlMember } from './lines.ts'

/** Terraform and OpenTofu: providers and modules by their source. */
export const terraformModule: Reader = {
  ecosystem: 'terraform',
  kind: 'manifest',
  fits: path => /\.(?:tf|tofu|hcl)$/.test(path) && !path.endsWith('.lock.hcl'),
  read: ({ text }) => readBlocks(text)
}

export const terraformLock: Reader = {
  ecosystem: 'terraform',
  kind: 'lock',
  fits: path => baseName(path) === '.terraform.lock.hcl',
  read: ({ text }) => {
    let name: string | undefined
    return linesOf(text).flatMap(line => {
      if (isGap(line)) name = undefined
      name = /^provider "([^"]{1,300})" \{$/.exec(line)?.[1] ?? name
      const member = tomlMember(line)
      return name !== undefined && member?.key === 'version'
        ? [{ name: shortName(name), version: member.value, source: name }]
        : []
    })
  }
}

/** The public registry's host is left out, as everybody does. */
function shortName(source: string): string {
  return source.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, '')
}

function readBlocks(text: string): readonly Entry[] {
  let source: string | undefined
  let waiting: string | undefined
  const entries: Entry[] = []
  for (const line of linesOf(text)) {
    if (isGap(line) || /\{\s*$/.test(line)) [source, waiting] = [undefined, undefined]
    const inline =
      /source\s*=\s*"([^"]{1,500})".{0,200}?version\s*=\s*"([^"]{1,200})"|version\s*=\s*"([^"]{1,200})".{0,200}?source\s*=\s*"([^"]{1,500})"/.exec(
        line
      )
    if (inline !== null) entries.push(entry(inline[1] ?? inline[4] ?? '', inline[2] ?? inline[3] ?? ''))
    const member = tomlMember(line)
    const pinned = member?.key === 'source' ? /^(?:git::)?(.{1,500}?)\?ref=([^&"]{1,200})/.exec(member.value) : null
    if (pinned?.[1] !== undefined) entries.push(entry(pinned[1], pinned[2] ?? ''))
    else if (member?.key === 'source') source = member.value
    else if (member?.key === 'version') waiting = member.value
    if (source !== undefined && waiting !== undefined) {
      entries.push(entry(source, waiting))
      waiting = undefined
    }
  }
  return entries
}

function entry(source: string, version: string): Entry {
  return { name: shortName(source), version: version.replace(/^(?:refs\/)?tags\//, ''), direct: true }
}
