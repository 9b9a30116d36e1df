// Runs a script under Node 24: jest's native ESM and the pinned Sigstore libraries need it, users' machines may be older.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, resolve } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
const own = major > 24 || (major === 24 && minor >= 9)
const packaged = resolve(`node_modules/node-${process.platform}-${process.arch}/bin/node`)
const node = own ? process.execPath : packaged

if (!existsSync(node)) {
  console.error(`Node 24.9 or newer is needed for this script; this is ${process.version}, and no packaged one fits.`)
  console.error('Install Node 24 and run the command again.')
  process.exit(1)
}
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
