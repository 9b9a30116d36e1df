import { CopyScene, type TrickOf } from '../__tests__/adapters/stores/copy-scene.ts'
import { hasRegistry, startRegistry } from '../__tests__/adapters/stores/registry.ts'
import type { Mischief } from '../__tests__/adapters/stores/registry-proxy.ts'

const sources = ['registry', 'folder'] as const

/** One request is struck, and the copy must come through all the same. */
const passing: Readonly<Record<string, Mischief>> = {
  'breaks before': { breaks: 'before' },
  'answer lost': { breaks: 'after' },
  'broken in the middle': { breaks: 'in the middle' },
  '429 with Retry-After': { answer: { status: 429, headers: { 'retry-after': '1' } } },
  '500': { answer: { status: 500 } },
  '503': { answer: { status: 503 } }
}

/** From one request on everything is struck; the tag must stay, and a rerun must finish. */
const lasting = { 'dies before': 'before', 'dies after': 'after' } as const

interface Tally {
  points: number
  readonly problems: string[]
}

/** Strikes a copy at every request to a real registry, once and for good, and prints what was not as it must be. */
async function main(): Promise<void> {
  if (!hasRegistry()) return console.log('docker-registry is not installed; nothing was measured')
  const every = Number(process.argv[2] ?? 1)
  const registry = await startRegistry()
  const scene = new CopyScene(registry)
  try {
    await scene.start()
    let [points, problems] = [0, 0]
    for (const from of sources) {
      for (const [kind, mischief] of Object.entries(passing)) {
        const tally = await strike(scene, { from, every }, (at, number) => (number === at ? mischief : undefined), true)
        points += print(from, kind, tally)
        problems += tally.problems.length
      }
      for (const [kind, breaks] of Object.entries(lasting)) {
        const die = (at: number, number: number): Mischief | undefined =>
          number < at ? undefined : { breaks: number === at ? breaks : 'before' }
        const tally = await strike(scene, { from, every }, die, false)
        points += print(from, kind, tally)
        problems += tally.problems.length
      }
    }
    console.log(`${String(points).padStart(4)} points  ${problems} problems`)
    process.exitCode = problems === 0 ? 0 : 1
  } finally {
    await scene.stop()
    registry.stop()
  }
}

interface Blow {
  readonly from: (typeof sources)[number]
  readonly every: number
}

async function strike(
  scene: CopyScene,
  { from, every }: Blow,
  mischief: (at: number, number: number) => ReturnType<TrickOf>,
  mustPass: boolean
): Promise<Tally> {
  await scene.copy(await scene.place(), from)
  const requests = scene.proxy.passed.length
  const tally: Tally = { points: 0, problems: [] }
  for (let at = 0; at < requests; at += every) {
    tally.points += 1
    const place = await scene.place()
    const trick: TrickOf = (_, number) => mischief(at, number)
    const failed = await scene.copy(place, from, trick).then(
      () => undefined,
      (thrown: unknown) => String(thrown)
    )
    const after = await scene.state(place)
    if (after === 'broken') tally.problems.push(`${at}: the tag names what is not whole`)
    if (failed === undefined && after !== 'new') tally.problems.push(`${at}: done, and the tag is ${after}`)
    if (failed !== undefined && mustPass) tally.problems.push(`${at}: ${failed}`)
    if (failed === undefined) continue
    await scene.copy(place, from)
    if ((await scene.state(place)) !== 'new') tally.problems.push(`${at}: a rerun does not finish it`)
  }
  return tally
}

function print(from: string, kind: string, { points, problems }: Tally): number {
  console.log(`${String(points).padStart(4)} points  ${problems.length} problems  from a ${from}: ${kind}`)
  for (const problem of problems) console.log(`      ${problem}`)
  return points
}

await main()
