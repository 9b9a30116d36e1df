import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distorted, nonsense } from '../__tests__/support/hostile-json.ts'
import { startAuthority } from '../__tests__/support/sigstore/authority.ts'
import { releaseWorkflow } from '../__tests__/support/sigstore/issuer.ts'
import { digest, provenance, seal } from '../__tests__/support/sigstore/sign.ts'
import { isReasonCode } from '../src/domain/reasons/index.ts'

// node scripts/node24.mjs --no-warnings bench/verifier-fuzz.ts [COUNT]: gives the stand-alone verifier that is shipped,
// alone in an empty folder, files that no tool would write in the place of each file that it reads, and counts how it
// ends. A refusal must have a known code, what was expected, what was found and what to do; nothing may end in a bug.
const each = Number(process.argv[2] ?? 60)

const authority = await startAuthority()
const folder = mkdtempSync(join(tmpdir(), 'sluice-fuzz-'))
try {
  cpSync('dist/verify/sluice-verify.mjs', join(folder, 'sluice-verify.mjs'))
  const good: Readonly<Record<string, string>> = {
    'bundle.json': await seal(authority, provenance(), 'log and clock'),
    'root.json': JSON.stringify(authority.root),
    'policy.json': JSON.stringify({ trust: { workflow: [releaseWorkflow], root: 'root.json' } }),
    'key.pem':
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n'
  }
  const ends: Record<string, number> = {}
  const wrong: string[] = []
  for (const [name, text] of Object.entries(good)) {
    for (const bytes of hostile(text, each)) {
      for (const [file, content] of Object.entries(good)) writeFileSync(join(folder, file), content)
      writeFileSync(join(folder, name), bytes)
      const { end, fault } = ask(folder, name)
      ends[`${name}: exit ${end}`] = (ends[`${name}: exit ${end}`] ?? 0) + 1
      if (fault !== undefined) wrong.push(`${name}: ${fault}: ${bytes.toString('utf8').slice(0, 80)}`)
    }
  }
  for (const [end, count] of Object.entries(ends)) console.log(`${count} × ${end}`)
  console.log(`${wrong.length} that end otherwise, or without a whole explanation`)
  for (const line of wrong.slice(0, 10)) console.log(`  ${line}`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
  await authority.stop()
}

function* hostile(text: string, count: number): Generator<Buffer> {
  yield* nonsense(text, Math.ceil(count / 8))
  yield Buffer.from(`${'['.repeat(500_000)}`)
  yield Buffer.from(`{"mediaType":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`)
  yield Buffer.from(`{"mediaType":1e999999,"verificationMaterial":${'9'.repeat(100_000)}}`)
  yield Buffer.from([0xff, 0xfe, 0x00, 0xd8])
  yield Buffer.alloc(0)
  if (!text.startsWith('{')) return
  for (const odd of distorted(JSON.parse(text), count)) yield Buffer.from(JSON.stringify(odd) ?? '')
}

function ask(directory: string, changed: string): { readonly end: number | null; readonly fault: string | undefined } {
  const whom =
    changed === 'key.pem'
      ? ['--key', 'key.pem']
      : changed === 'policy.json'
        ? ['--policy', 'policy.json']
        : ['--trusted-root', 'root.json', '--certificate-identity', releaseWorkflow]
  const words = ['sluice-verify.mjs', digest, '--bundle', 'bundle.json', ...whom, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: directory, encoding: 'utf8', env: {} })
  return { end: status, fault: faultOf(status, stdout, stderr) }
}

function faultOf(status: number | null, stdout: string, stderr: string): string | undefined {
  if (/\n\s+at .+:\d+:\d+/.test(stderr)) return 'a stack trace'
  const answer = parsed(stdout)
  if (answer === undefined) return `no JSON on standard output, exit ${status}`
  if (status === 0) return undefined
  if (status !== 2 && status !== 3) return `exit ${status}`
  if (!isReasonCode(String(answer['reason-code']))) return `no known code: ${answer['reason-code']}`
  const { message, detail, expected, next } = answer.result
  const explained = status === 2 ? message : detail && expected && next
  return explained ? undefined : 'not explained'
}

function parsed(
  text: string
): { readonly 'reason-code': unknown; readonly result: Record<string, unknown> } | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
