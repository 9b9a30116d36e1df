import { spawnSync } from 'node:child_process'

const done = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'], { encoding: 'utf8' })
const said = `${done.stdout}${done.stderr}`
if (done.status !== 0 || /Missing: /.test(said)) {
  console.error(`package-lock.json does not fit package.json\n${said}`)
  process.exit(1)
}
