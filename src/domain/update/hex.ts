import { baseName, type Reader } from './entry.ts'
import { linesOf } from './lines.ts'

/** mix.exs: `{:phoenix, "~> 1.7"}`. */
export const mixProject: Reader = {
  ecosystem: 'mix',
  kind: 'manifest',
  fits: path => baseName(path) === 'mix.exs',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found = /^\s*\{:(\w{1,100}),\s*"([^"]{1,200})"/.exec(line)
      if (found?.[1] === undefined) return []
      const development = /only:\s*\[?:(?:dev|test)/.test(line) ? true : undefined
      return [{ name: found[1], version: found[2] ?? '', direct: true, development }]
    })
}

/** mix.lock: one line per package, with its version and its hashes. */
export const mixLock: Reader = {
  ecosystem: 'mix',
  kind: 'lock',
  fits: path => baseName(path) === 'mix.lock',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const hex = /^\s*"([\w-]{1,100})": \{:hex, :([\w-]{1,100}), "([^"]{1,100})", "([0-9a-f]{1,200})"/.exec(line)
      if (hex !== null)
        return [
          {
            name: hex[2] ?? '',
            version: hex[3] ?? '',
            source: /"hexpm"/.test(line) ? 'hexpm' : 'another repository',
            integrity: hex[4]
          }
        ]
      const git = /^\s*"([\w-]{1,100})": \{:git, "([^"]{1,1000})", "([0-9a-f]{40})"/.exec(line)
      return git === null ? [] : [{ name: git[1] ?? '', version: git[3] ?? '', source: git[2] }]
    })
}
