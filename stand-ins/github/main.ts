import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { type Seed, startGitHub } from './index.ts'

const { values } = parseArgs({ options: { seed: { type: 'string' }, port: { type: 'string', default: '0' } } })
const seed = values.seed === undefined ? {} : (parse(readFileSync(values.seed, 'utf8')) as Seed)
const github = await startGitHub({ seed, port: Number(values.port) })
process.stdout.write(`${github.url}\n`)

async function end(): Promise<void> {
  for (const violation of github.violations()) process.stderr.write(`violation: ${violation}\n`)
  await github.stop()
  process.exit(github.violations().length === 0 ? 0 : 1)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())
