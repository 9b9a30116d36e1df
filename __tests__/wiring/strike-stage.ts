import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { oneBlow, type Stage, strikeAll } from './faults.ts'

/**
 * Strikes each kind of call of each scene, with blows that take turns; `elsewhere` are those that other tests strike
 * already. That every call withstands every blow is played by the campaign, `bench/github-faults.ts`.
 */
export function strikeStage(name: string, open: () => Promise<Stage>, elsewhere: readonly string[] = []): void {
  let stage: Stage

  beforeAll(async () => {
    stage = await open()
  }, 120_000)
  afterAll(() => stage.close())

  test(`${name}: each call that fails is made up for, or the step says that it could not find out`, async () => {
    const known = new Set(elsewhere)
    for (const [seed, scene] of stage.scenes.entries()) {
      const { strikes, wrong } = await strikeAll(scene, oneBlow(seed, known))

      expect(strikes).toBeGreaterThan(0)
      expect(wrong).toEqual([])
    }
  }, 900_000)

  test(`${name}: speaks to GitHub only as GitHub describes it`, () => {
    expect(stage.violations()).toEqual([])
  })
}
