import { baseName, type Reader } from './entry.ts'
import { linesOf } from './lines.ts'

/** Imports of Deno: `"npm:chalk@^5.3.0"`, `"jsr:@std/path@^1.0.0"`, and plain addresses with a version. */
export const denoManifest: Reader = {
  ecosystem: 'deno',
  kind: 'manifest',
  fits: path => /^(?:deno\.jsonc?|import_map\.json|deps\.ts)$/.test(baseName(path)),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found =
        /["'](?:npm|jsr):\/?((?:@[\w.-]{1,100}\/)?[\w.-]{1,200})@([\^~<>=]{0,2}\s?v?\d[\w.+-]{0,100})[^"']{0,500}["']/.exec(
          line
        ) ?? /["']https:\/\/(deno\.land\/(?:x\/)?[\w.-]{1,100})@(v?\d[\w.+-]{0,100})[^"']{0,500}["']/.exec(line)
      return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }]
    })
}

/** deno.lock: packages by `name@version` with their integrity. */
export const denoLock: Reader = {
  ecosystem: 'deno',
  kind: 'lock',
  fits: path => baseName(path) === 'deno.lock',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found = /^\s*"((?:@[\w.-]{1,100}\/)?[\w.-]{1,200})@(\d[\w.+-]{0,100})(?:_[^"]{0,1000})?"\s*:\s*\{/.exec(
        line
      )
      return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '' }]
    })
}
