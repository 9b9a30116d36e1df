import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { systemClock } from '../src/adapters/embedded/system-clock.ts'
import { matchers } from '../src/adapters/probes/matchers.ts'
import { nodeHttp } from '../src/adapters/probes/node-http.ts'
import { nodeProbes } from '../src/adapters/probes/node-probes.ts'
import { parseSuite } from '../src/domain/smoke/parse-suite.ts'
import type { SmokePorts } from '../src/operations/smoke-test/ports.ts'
import { runSmoke, type SmokeResult } from '../src/operations/smoke-test/run-smoke.ts'
import { type HangMode, startHangModes } from './hang-modes.ts'
import { speed } from './smoke-speed.ts'

/** The real adapters, without secrets. */
export function realPorts(): SmokePorts {
  return {
    http: nodeHttp(),
    probes: nodeProbes(),
    clock: systemClock,
    matchers: matchers(),
    secrets: { read: () => undefined },
    tokens: { token: async () => 'none' }
  }
}

/** Runs two steps and a clean-up against a service that does not come to an end. */
export function meetHang({ step, baseUrl }: HangMode, deadline: number): Promise<SmokeResult> {
  const text = `steps: [${step}, { name: after, request: { path: /after } }]
cleanup: [{ name: tidy, request: { path: /tidy } }]`
  const limits = { connectTo: undefined, retry: 3, consecutive: 1, seed: 'seed', identity: undefined }
  return runSmoke({ suite: parseSuite(text, 'hang'), baseUrl, deadline, ...limits }, realPorts())
}

const budgets = [500, 2000, 10_000] as const
const rounds = 4

/** Prints by how much each way to hang gets past each deadline. */
async function overshoot(): Promise<void> {
  const modes = await startHangModes()
  const all: number[] = []
  console.log('overshoot in ms, worst of each budget')
  for (const mode of modes) {
    const cells: string[] = []
    for (const budget of budgets) {
      const runs = Array.from({ length: budget > 5000 ? 1 : rounds }, () => late(mode, budget))
      const worst = await Promise.all(runs)
      all.push(...worst)
      cells.push(
        `${budget / 1000} s: ${Math.max(...worst)
          .toFixed(1)
          .padStart(8)}`
      )
    }
    console.log(`  ${mode.name.padEnd(24)} ${cells.join('   ')}`)
  }
  for (const mode of modes) mode.close()
  const ordered = all.sort((one, other) => one - other)
  console.log(`  p99 ${(ordered[Math.ceil(ordered.length * 0.99) - 1] ?? 0).toFixed(1)} ms of ${ordered.length} runs`)
}

async function late(mode: HangMode, budget: number): Promise<number> {
  const started = performance.now()
  await meetHang(mode, budget)
  return Math.max(0, performance.now() - started - budget)
}

/** Prints every figure of the smoke test. */
export async function run(): Promise<void> {
  await overshoot()
  await bomb()
  await speed()
}

/** Prints how much memory a gigabyte of gzip costs at its peak; it comes from a process of its own. */
async function bomb(): Promise<void> {
  const source = `const slab = require('zlib').gzipSync(Buffer.alloc(64 * 1024 * 1024))
    require('http').createServer((_, r) => {
      r.writeHead(200, { 'content-encoding': 'gzip' })
      for (let i = 0; i < 16; i++) r.write(slab)
      r.end()
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 1)
  const limits = { timeoutMilliseconds: 20_000, maximumBytes: 5_000_000, freshConnection: true }
  const url = `http://127.0.0.1:${port.toString().trim()}/`
  const asked = nodeHttp().request({ method: 'GET', url, headers: {}, ...limits })
  const code = await asked.catch((thrown: { code?: string }) => thrown.code)
  clearInterval(watch)
  child.kill()
  console.log(`a gigabyte of gzip: ${code}, at most ${((peak - before) / 1024 ** 2).toFixed(1)} MB more memory`)
}

if (process.argv[1]?.endsWith('smoke.ts')) await run()
