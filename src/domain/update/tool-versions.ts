import { baseName, type Entry, type Reader } from './entry.ts'
import { linesOf, tomlMember } from './lines.ts'

const files: Readonly<Record<string, string>> = {
  '.nvmrc': 'node',
  '.node-version': 'node',
  '.python-version': 'python',
  '.ruby-version': 'ruby',
  '.go-version': 'go',
  '.java-version': 'java',
  '.bun-version': 'bun',
  '.terraform-version': 'terraform',
  '.opentofu-version': 'opentofu'
}

/** Files that say which version of a tool a project is built with. */
export const toolVersions: Reader = {
  ecosystem: 'tool-versions',
  kind: 'manifest',
  fits: path => Object.hasOwn(files, baseName(path)) || /^(?:\.tool-versions|\.?mise\.toml)$/.test(baseName(path)),
  read: ({ text, path }) => linesOf(text).flatMap(line => readLine(line, files[baseName(path)]))
}

function readLine(line: string, only: string | undefined): readonly Entry[] {
  if (only !== undefined) {
    const version = /^\s*(?:[a-z]{1,20}-)?(v?\d[\w.+-]{0,60})\s*$/.exec(line)?.[1]
    return version === undefined ? [] : [{ name: only, version, direct: true }]
  }
  const member = tomlMember(line)
  const found = /^([\w.:/@-]{1,100})\s+(v?\d[\w.+-]{0,60})(?:\s.{0,200})?$/.exec(line)
  const [name, version] = member === undefined ? [found?.[1], found?.[2]] : [member.key, member.value]
  return name === undefined || version === undefined || !/^v?\d/.test(version) ? [] : [{ name, version, direct: true }]
}

/** rust-toolchain.toml, or the older file that holds nothing but the channel. */
export const rustToolchain: Reader = {
  ecosystem: 'rust-toolchain',
  kind: 'manifest',
  fits: path => ['rust-toolchain', 'rust-toolchain.toml'].includes(baseName(path)),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const channel = /^\s*(?:channel\s*=\s*"([\w.-]{1,60})"|(\d[\w.-]{0,60}|nightly-[\d-]{1,20}))\s*(?:#.*)?$/.exec(
        line
      )
      const version = channel?.[1] ?? channel?.[2]
      return version === undefined ? [] : [{ name: 'rust-toolchain', version, direct: true }]
    })
}
