import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { peersOf } from './smoke-peers.ts'

const checks = 100
const rounds = 5
const program = resolve('dist/cli/index.js')

interface Spent {
  readonly wall: number
  readonly cpu: number
}

/** A server in a process of its own, so that its work is nobody's. */
async function serve(latency: number): Promise<{ url: string; close: () => void }> {
  const source = `require('http').createServer((q, s) => setTimeout(() => {
    const found = q.url.startsWith('/item')
    s.writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
    s.end(JSON.stringify({ path: q.url, ok: found }))
  }, ${latency})).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: `http://127.0.0.1:${port.toString().trim()}`, close: () => child.kill() }
}

/** Wall and CPU time of a command, children included, in milliseconds, as the shell counts them. */
function spend(command: string): Spent | undefined {
  const timed = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time { ${command} ; } >/dev/null 2>&1`], {
    encoding: 'utf8'
  })
  // A program that failed at once would look like the fastest of all.
  if (timed.status !== 0) return undefined
  const [wall = 0, user = 0, system = 0] = timed.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return { wall: wall * 1000, cpu: (user + system) * 1000 }
}

/** Runs all in turn, round by round, so that a busy minute burdens each alike; undefined for one that failed. */
function medians(commands: readonly string[]): readonly (Spent | undefined)[] {
  const all: (Spent | undefined)[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) all[index]?.push(spend(command))
  }
  return all.map(spent => (spent.every(each => each !== undefined) ? median(spent) : undefined))
}

function median(all: readonly Spent[]): Spent {
  const middle = (pick: (spent: Spent) => number) =>
    all.map(pick).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu) }
}

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

function suite(): string {
  const step = (index: number) => ({
    name: `item ${index}`,
    request: { path: `/item/${index}` },
    expect: { status: 200, jsonpath: { '$.ok': true } }
  })
  const steps = Array.from({ length: checks }, (_, index) => step(index))
  return JSON.stringify({ steps: [{ name: 'all', parallel: 10, steps }] })
}

/** Prints a hundred asserted checks from a cold start beside what people use. */
export async function speed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-speed-'))
  try {
    for (const latency of [0, 50]) await race(folder, latency)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function race(folder: string, latency: number): Promise<void> {
  const { url, close } = await serve(latency)
  const place = mkdtempSync(join(folder, 'race-'))
  writeFileSync(join(place, 'suite.yml'), suite())
  const urls = Array.from({ length: checks }, (_, index) => `${url}/item/${index}`)
  const node = JSON.stringify(process.execPath)
  const peers = peersOf(place, urls).map(peer => ({ ...peer, missing: peer.programs.filter(each => !isThere(each)) }))
  const others = peers.filter(peer => peer.missing.length === 0)
  const smoke = `${node} ${program} smoke suite.yml --base-url ${url}`
  const commands = [smoke, `${node} -e 0`, ...others.map(({ command }) => command)]
  const [ours, empty, ...spent] = medians(commands.map(command => `cd ${place} && ${command}`))
  if (ours === undefined || empty === undefined) throw new Error('our own smoke test failed')
  console.log(`${checks} asserted checks from a cold start, ${latency} ms latency, medians of ${rounds}, in turn`)
  print('sluice smoke', ours)
  print('empty node', empty)
  for (const [index, { name }] of others.entries()) {
    const theirs = spent[index]
    if (theirs === undefined) console.log(`  ${name} FAILED, so it is NOT compared`)
    else print(name, theirs, ours)
  }
  for (const { name, missing: programs } of peers) {
    if (programs.length > 0) console.log(`  ${programs.join(' and ')} NOT on this machine, so ${name} is NOT compared`)
  }
  close()
}

function print(name: string, { wall, cpu }: Spent, ours?: Spent): void {
  const times = `wall ${wall.toFixed(0).padStart(6)} ms   CPU ${cpu.toFixed(0).padStart(6)} ms`
  const ratios =
    ours && `   ${(wall / ours.wall).toFixed(1)} times our wall time, ${(cpu / ours.cpu).toFixed(1)} times our CPU time`
  console.log(`  ${name.padEnd(24)} ${times}${ratios ?? ''}`)
}

if (process.argv[1]?.endsWith('smoke-speed.ts')) await speed()
