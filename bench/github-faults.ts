import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { blowsOf, type Choose, type Stage, type Struck, strikeAll } from '../__tests__/wiring/faults.ts'
import { openIdentityScenes } from '../__tests__/wiring/identity-scenes.ts'
import { openReleaseScenes } from '../__tests__/wiring/release-scenes.ts'
import { openRolloutScenes } from '../__tests__/wiring/rollout-scenes.ts'
import { openTriageScenes } from '../__tests__/wiring/triage-scenes.ts'

const stages: Readonly<Record<string, () => Promise<Stage>>> = {
  release: openReleaseScenes,
  identity: () => openIdentityScenes({ strikesArtifacts: true }),
  rollout: openRolloutScenes,
  triage: openTriageScenes
}

/** Most of a strike is waiting, so this many processes play at once. */
const lanes = 3

/** The n-th of so many equal parts, from 0. */
interface Part {
  readonly nth: number
  readonly of: number
}

interface Line extends Struck {
  readonly scene: string
}

/** More than there are blows for a call, and a prime, so that every part has some of each. */
const stride = 37

/** Neighbouring calls meet others of the pairs of a fault and how long it lasts; all parts together are all pairs. */
function shareOf({ nth, of }: Part): Choose {
  return (call, calls) => {
    const fitting = blowsOf(calls[call - 1]?.route ?? '')
    return fitting.filter((_, index) => (call * stride + index) % of === nth)
  }
}

/** Strikes one part of the pairs of a call and a fault, in the scenes of the stages whose name holds `only`. */
async function strikePart(part: Part, only: string, tell: (line: Line) => void): Promise<void> {
  for (const [, open] of Object.entries(stages).filter(([name]) => name.includes(only))) {
    const stage = await open()
    try {
      for (const scene of stage.scenes) {
        tell({ scene: scene.name, ...(await strikeAll(scene, shareOf(part))) })
      }
      const violations = stage.violations()
      if (violations.length > 0) tell({ scene: 'as GitHub describes it', strikes: 0, wrong: violations })
    } finally {
      await stage.close()
    }
  }
}

/** The same in a process of its own, which tells each line as JSON. */
async function strikeAside(part: Part, only: string, tell: (line: Line) => void): Promise<void> {
  const words = ['--no-warnings', fileURLToPath(import.meta.url), '--aside', `${part.nth}/${part.of}`, '--only', only]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"scene":')) tell(JSON.parse(line) as Line)
  }
  const code = await ended
  if (code !== 0) tell({ scene: 'a process', strikes: 0, wrong: [`ended with ${code}`] })
}

/**
 * Strikes every call to GitHub, and to the runner's artifact service, of every step with each of its faults, passing
 * and lasting; or the part `k/n` of that, from 1.
 */
export async function run({ part = '1/1', only = '' } = {}): Promise<void> {
  const [nth = 1, of = 1] = part.split('/').map(Number)
  const scenes = new Map<string, Struck>()
  const add = ({ scene, strikes, wrong }: Line) => {
    process.stderr.write(`${scene}: ${strikes} struck, ${wrong.length} wrong\n`)
    const before = scenes.get(scene) ?? { strikes: 0, wrong: [] }
    scenes.set(scene, { strikes: before.strikes + strikes, wrong: [...before.wrong, ...wrong] })
  }
  const parts = Array.from({ length: lanes }, (_, lane) => ({ nth: (nth - 1) * lanes + lane, of: of * lanes }))
  await Promise.all(parts.map(one => strikeAside(one, only, add)))
  for (const [scene, { strikes, wrong }] of scenes) {
    console.log([`${scene}: ${strikes} strikes, ${wrong.length} wrong`, ...wrong].join('\n'))
  }
  const all = [...scenes.values()]
  const bad = all.reduce((sum, { wrong }) => sum + wrong.length, 0)
  console.log(`${all.reduce((sum, { strikes }) => sum + strikes, 0)} strikes, ${bad} wrong`)
  if (bad > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = { part: { type: 'string' }, only: { type: 'string' }, aside: { type: 'string' } } as const
  const { part, only, aside } = parseArgs({ options }).values
  if (aside === undefined) await run({ ...(part && { part }), ...(only && { only }) })
  else {
    const [nth = 0, of = 1] = aside.split('/').map(Number)
    await strikePart({ nth, of }, only ?? '', line => console.log(JSON.stringify(line)))
  }
}
