import { expect, test } from '@jest/globals'
import { crashEverywhere, scenarios } from '../../campaign/promote-crash.ts'

test.each(scenarios.map((scenario, index) => ({ name: scenario.name, scenario, index })))(
  'a crash at any call while $name is mended by running it again',
  async ({ scenario, index }) => {
    const points = await crashEverywhere(scenario, number => number % 1 === index % 1)

    expect(points.length).toBeGreaterThan(5)
    expect(points.filter(point => point.problems.length > 0)).toEqual([])
  },
  60_000
)
