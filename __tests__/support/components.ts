import { describe, expect, test } from '@jest/globals'
import { hasProgram } from './programs.ts'

/** Tests against the real program; a machine without it says so, and one that must have it fails. */
export function withProgram(program: string, tests: () => void): void {
  const there = hasProgram(program)
  if (!there) process.emitWarning(`skipped: ${program} is not installed, so nothing is tested against it`)

  test(`${program} is there where every component is asked for`, () => {
    expect(there || process.env.SLUICE_REQUIRE_COMPONENTS !== '1').toBe(true)
  })

  const suite = there ? describe : describe.skip
  suite(`the real ${program}`, tests)
}
