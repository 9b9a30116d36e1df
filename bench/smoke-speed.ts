import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

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
function spend(command: string): Spent {
  const timed = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time { ${command} ; } >/dev/null 2>&1`], {
    encoding: 'utf8'
  })
  const [wall = 0, user = 0, system = 0] = timed.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return { wall: wall * 1000, cpu: (user + system) * 1000 }
}

function median(command: string): Spent {
  const all = Array.from({ length: rounds }, () => spend(command))
  const middle = (pick: (spent: Spent) => number) => all.map(pick).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu) }
}

function isThere(tool: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0
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
  writeFileSync(join(folder, 'suite.yml'), suite())
  try {
    for (const latency of [0, 50]) await race(folder, latency)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function race(folder: string, latency: number): Promise<void> {
  const { url, close } = await serve(latency)
  const node = JSON.stringify(process.execPath)
  const ours = `cd ${folder} && ${node} ${program} smoke suite.yml --base-url ${url}`
  const loop = `for i in $(seq 0 ${checks - 1}); do curl -sf ${url}/item/$i | jq -e '.ok == true'; done`
  const contenders = {
    'sluice smoke': ours,
    'empty node': `${node} -e 0`,
    ...(tools() && { 'curl and jq in a loop': loop })
  }
  console.log(`${checks} asserted checks, ${latency} ms latency, median of ${rounds}`)
  for (const [name, command] of Object.entries(contenders)) {
    const { wall, cpu } = median(command)
    console.log(`  ${name.padEnd(24)} wall ${wall.toFixed(0).padStart(6)} ms   CPU ${cpu.toFixed(0).padStart(6)} ms`)
  }
  close()
}

function tools(): boolean {
  for (const tool of ['hurl', 'goss', 'newman', 'stepci', 'bru']) {
    if (!isThere(tool)) console.log(`  ${tool} is not on this machine, so it is NOT compared`)
  }
  const both = isThere('curl') && isThere('jq')
  if (!both) console.log('  curl or jq is not on this machine, so the loop is NOT compared')
  return both
}
