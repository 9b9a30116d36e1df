import { pathToFileURL } from 'node:url'
import { blows, type Choose, type Stage, strikeAll } from '../__tests__/wiring/faults.ts'
import { openIdentityScenes } from '../__tests__/wiring/identity-scenes.ts'
import { openReleaseScenes } from '../__tests__/wiring/release-scenes.ts'
import { openRolloutScenes } from '../__tests__/wiring/rollout-scenes.ts'
import { openTriageScenes } from '../__tests__/wiring/triage-scenes.ts'

const stages: readonly (() => Promise<Stage>)[] = [
  openReleaseScenes,
  openIdentityScenes,
  openRolloutScenes,
  openTriageScenes
]

/** Pairs of a call and a fault, evenly spread: neighbouring calls meet others. */
function oneIn(share: number): Choose {
  return nth => blows.filter((_, index) => (nth * 7 + index) % share === 0)
}

/**
 * Strikes every call to GitHub of every step with each of the ten faults, passing and lasting; or of the pairs of a call
 * and a fault one in `share`. `part` chooses steps by their name.
 */
export async function run(share = 1, part = ''): Promise<void> {
  let all = 0
  let bad = 0
  for (const open of stages) {
    const stage = await open()
    try {
      for (const scene of stage.scenes.filter(({ name }) => name.includes(part))) {
        const { strikes, wrong } = await strikeAll(scene, oneIn(share))
        all += strikes
        bad += wrong.length
        console.log([`${scene.name}: ${strikes} strikes, ${wrong.length} wrong`, ...wrong].join('\n'))
      }
      const violations = stage.violations()
      bad += violations.length
      if (violations.length > 0) console.log(['not as GitHub describes it:', ...violations].join('\n'))
    } finally {
      await stage.close()
    }
  }
  console.log(`${all} strikes, ${bad} wrong`)
  if (bad > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(Number(process.argv[2] ?? 1), process.argv[3])
}
