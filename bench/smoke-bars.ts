import { identityOf, randomSource, smokePorts, smokeRun } from '../__tests__/operations/smoke-test/smoke-run.ts'
import { sampleSize } from '../src/domain/smoke/identity.ts'
import { runSmoke } from '../src/operations/smoke-test/run-smoke.ts'
import { type Regression, regressions, type Volatility, volatileService, volatilities } from './volatile-service.ts'

const runs = 200
const seeds = 25
const digest = 'sha256:new'
const blue = 'http://blue.test'

/** In how many seeded runs a stale backend among so many is found. */
async function found(backends: number, stale: number): Promise<number> {
  const identity = identityOf({ claim: { digest, confidence: 0.999 } })
  const run = smokeRun({ identity, text: 'steps: [{ name: a, tcp: { address: "a:1" } }]' })
  let count = 0
  for (let seed = 1; seed <= runs; seed++) {
    const random = randomSource(seed * 7919 + backends)
    const told = () => (Math.floor(random() * backends) < stale ? 'sha256:old' : digest)
    const result = await runSmoke(
      run,
      smokePorts(() => ({ body: JSON.stringify({ digest: told() }) }))
    )
    if (result.identity?.kind === 'mismatch') count += 1
  }
  return count
}

/** In how many seeded runs green is called worse than blue. */
async function alarms(volatility: Volatility, regression: Regression | undefined): Promise<number> {
  const text = 'steps: [{ name: items, request: { path: /items } }]'
  const run = smokeRun({ text, compareTo: blue, deadline: 60_000 })
  let count = 0
  for (let seed = 1; seed <= seeds; seed++) {
    const service = volatileService({ random: randomSource(seed * 104_729), volatility, regression })
    const result = await runSmoke(
      run,
      smokePorts(({ url }) => service(!url.startsWith(blue)))
    )
    if (result.verdict === 'fail') count += 1
  }
  return count
}

/** Prints what the identity and the comparison of a smoke test see, and what they see where nothing is. */
export async function run(): Promise<void> {
  console.log(`${runs} runs each of ${sampleSize(0.999, 0.1)} fresh connections, one backend stale`)
  for (const backends of [2, 3, 5, 10]) {
    console.log(`  among ${String(backends).padStart(2)}: found in ${await found(backends, 1)}`)
  }
  console.log(`  none stale: found in ${await found(10, 0)}`)
  console.log(`green beside blue, ${regressions.length} regressions and ${seeds} seeds through each change`)
  let [seen, falsely] = [0, 0]
  for (const volatility of volatilities) {
    let here = 0
    for (const regression of regressions) here += await alarms(volatility, regression)
    const clean = await alarms(volatility, undefined)
    console.log(`  ${volatility.padEnd(20)} ${here} of ${regressions.length * seeds}, falsely ${clean} of ${seeds}`)
    seen += here
    falsely += clean
  }
  const all = volatilities.length * seeds
  console.log(`  recall ${((100 * seen) / (all * regressions.length)).toFixed(1)} %, false alarms ${falsely} of ${all}`)
}

if (process.argv[1]?.endsWith('smoke-bars.ts')) await run()
