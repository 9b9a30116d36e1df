import { unavailable } from '../../domain/failure.ts'
import type { Witness } from '../../ports/witness.ts'

export interface Knowledge {
  readonly commits?: Readonly<Record<string, string>>
  readonly running?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}

/** Knows what it is given; its challenges are numbered, so that a test can be played again. */
export function memoryWitness({ commits = {}, running, files = {} }: Knowledge): Witness {
  let challenges = 0
  return {
    challenge: () => `challenge-${++challenges}`,
    commit: async digest => commits[digest],
    running: async () => running,
    async file(_, path) {
      const text = files[path]
      if (text === undefined) throw unavailable('artifact-missing', `the artifact has no ${path}`)
      return Buffer.from(text)
    }
  }
}
