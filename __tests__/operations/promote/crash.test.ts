import { expect, test } from '@jest/globals'
import { crashEverywhere, scenarios } from '../../campaign/promote-crash.ts'

/** A part of all points, another one in each scenario; `bench/promote-crash.ts` tries them all. */
const every = 19

test.each(scenarios.map((scenario, index) => ({ name: scenario.name, scenario, index })))(
  'a crash at any call while $name is mended by running it again',
  async ({ scenario, index }) => {
    const points = await crashEverywhere(scenario, number => number % every === index % every)

    expect(points.length).toBeGreaterThan(0)
    expect(points.filter(point => point.problems.length > 0)).toEqual([])
  },
  300_000
)
