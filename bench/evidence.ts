import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { startAuthority } from '../__tests__/support/sigstore/authority.ts'
import { namedRecord } from '../__tests__/support/sigstore/named-record.ts'
import { digest, trustIn } from '../__tests__/support/sigstore/sign.ts'
import { buildStandalone } from '../__tests__/support/standalone.ts'
import { hashFile } from '../src/adapters/embedded/files.ts'
import { verifyRecord } from '../src/domain/evidence/record.ts'

// node scripts/node24.mjs bench/evidence.ts: what verifying costs on this machine, beside other tools that are here.
const gibibyte = 1024 ** 3
const rounds = 30

function print(what: string, measured: string, goal: string): void {
  console.log(`${what.padEnd(48)} ${measured.padStart(14)}   ${goal}`)
}

/** Milliseconds of CPU time, which say more than the clock on a machine that others use too. */
function cpuMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

async function verifying(): Promise<void> {
  const authority = await startAuthority()
  try {
    const { lines, head } = await namedRecord(authority, 20)
    const trust = trustIn(authority)
    const one = lines.slice(0, 1)
    const verifyOne = () => verifyRecord(one, { digest, trust })
    const verifyAll = () => verifyRecord(lines, { digest, trust, head })
    if (verifyOne().provenance.length !== 1 || verifyAll().broken !== undefined) throw new Error('does not verify')
    for (let round = 0; round < rounds; round += 1) verifyOne()
    const single = cpuMs(() => Array.from({ length: rounds }, verifyOne)) / rounds
    const record = cpuMs(() => Array.from({ length: 5 }, verifyAll)) / 5
    print('one keyless bundle, warm', `${single.toFixed(1)} ms CPU`, 'goal 10 ms')
    print('a record of 20 keyless statements', `${record.toFixed(0)} ms CPU`, 'goal 300 ms')
  } finally {
    await authority.stop()
  }
}

function standing(folder: string): void {
  const verifier = buildStandalone()
  writeFileSync(join(folder, 'empty.mjs'), '')
  const node = best(() => spawnSync(process.execPath, [join(folder, 'empty.mjs')]))
  const cold = best(() => spawnSync(process.execPath, [verifier.file, digest, '--bundle', 'absent', '--key', 'absent']))
  print('stand-alone verifier, size', `${(verifier.bytes / 1000).toFixed(0)} KB`, 'goal 150 KB')
  print('stand-alone verifier, cold', `${cold.toFixed(0)} ms`, `goal 300 ms; empty Node ${node.toFixed(0)} ms`)
}

async function hashing(folder: string): Promise<void> {
  const file = join(folder, 'gibibyte')
  fill(file)
  const ours = await bestOf(() => hashFile(file))
  print('SHA-256 of 1 GiB, sluice', `${ours.toFixed(0)} ms`, 'goal 1.3 times openssl')
  for (const [tool, words] of [
    ['openssl', ['dgst', '-sha256', file]],
    ['sha256sum', [file]]
  ] as const) {
    if (!isThere(tool)) continue
    const theirs = best(() => execFileSync(tool, words, { stdio: 'ignore' }))
    print(
      `SHA-256 of 1 GiB, ${tool}`,
      `${theirs.toFixed(0)} ms`,
      `sluice takes ${(ours / theirs).toFixed(2)} times as long`
    )
  }
}

function fill(file: string): void {
  const block = Buffer.alloc(16 * 1024 ** 2, 'sluice')
  const handle = openSync(file, 'w')
  for (let written = 0; written < gibibyte; written += block.length) writeSync(handle, block)
  closeSync(handle)
  if (statSync(file).size !== gibibyte) throw new Error('the disk is full')
}

function best(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timed(work)))
}

async function bestOf(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    await work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function isThere(tool: string): boolean {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined
}

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'))
try {
  await verifying()
  standing(folder)
  await hashing(folder)
  for (const tool of ['cosign', 'gh', 'slsa-verifier']) {
    if (!isThere(tool)) print(tool, 'not on PATH', 'nothing to compare')
    else
      print(
        `${tool}, cold`,
        `${best(() => spawnSync(tool, ['version'], { stdio: 'ignore' })).toFixed(0)} ms`,
        'start alone'
      )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
