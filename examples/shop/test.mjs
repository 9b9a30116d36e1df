import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'

const directory = new URL('./', import.meta.url)
mkdirSync(new URL('junit', directory), { recursive: true })

function run(suite) {
  const files = readdirSync(new URL(`test/${suite}`, directory)).filter(name => name.endsWith('.test.mjs'))
  const reporter = ['--test-reporter=junit', `--test-reporter-destination=junit/${suite}.xml`]
  const paths = files.sort().map(name => `test/${suite}/${name}`)
  // A runner that starts this script tells its children so, and they would then report to it, not to our file.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const options = { cwd: directory, stdio: 'inherit', env: environment }
  return spawnSync(process.execPath, ['--test', ...reporter, ...paths], options).status ?? 1
}

process.exitCode = Math.max(...['unit', 'integration'].map(run))
