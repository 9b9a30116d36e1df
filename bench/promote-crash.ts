import { crashEverywhere, type Point, scenarios } from '../__tests__/campaign/promote-crash.ts'

/** Crashes promote at every call of every port, four ways each, and prints what was not as it must be. */
async function main(): Promise<void> {
  const all: Point[] = []
  for (const scenario of scenarios) {
    const points = await crashEverywhere(scenario, () => true)
    const bad = points.filter(point => point.problems.length > 0)
    all.push(...points)
    console.log(`${String(points.length).padStart(4)} points  ${bad.length} problems  ${scenario.name}`)
    for (const point of bad) console.log(`      ${point.kind} ${point.place}: ${point.problems.join('; ')}`)
  }
  const problems = all.filter(point => point.problems.length > 0).length
  console.log(`${String(all.length).padStart(4)} points  ${problems} problems`)
  process.exitCode = problems === 0 ? 0 : 1
}

await main()
