import { setTimeout } from 'node:timers/promises'
import type { PackageRegistry } from '../../ports/package-registry.ts'

/** Asks one thing after the other, a second apart, as crates.io asks everybody to. */
export function spaced(registry: PackageRegistry, milliseconds: number): PackageRegistry {
  let last: Promise<unknown> = Promise.resolve()
  let isFirst = true
  return {
    about(asked) {
      const pause = isFirst ? 0 : milliseconds
      isFirst = false
      const answer = last.then(() => setTimeout(pause)).then(() => registry.about(asked))
      last = answer.catch(() => undefined)
      return answer
    }
  }
}
