import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const root = new URL('./', import.meta.url)
// In order of use: a module comes after everything it imports.
const modules = ['products', 'checkout', 'version', 'body', 'database', 'routes', 'app', 'main']

function read(path) {
  return readFileSync(new URL(path, root), 'utf8')
}

/** Joins the modules into one: local imports vanish, `export` too, Node's own imports are hoisted once. */
function assemble() {
  const imports = new Set()
  const bodies = modules.map(name => {
    const kept = read(`src/${name}.mjs`)
      .split('\n')
      .filter(line => {
        if (/^import .* from 'node:/.test(line)) imports.add(line)
        return !/^import /.test(line)
      })
    return kept
      .join('\n')
      .replace(/^export /gm, '')
      .trim()
  })
  return `${[...imports].sort().join('\n')}\n\n${bodies.join('\n\n')}\n`
}

const server = assemble()
const { version } = JSON.parse(read('package.json'))
const source = createHash('sha256').update(server).digest('hex')

rmSync(new URL('dist', root), { recursive: true, force: true })
mkdirSync(new URL('dist', root))
cpSync(new URL('src/assets', root), new URL('dist/assets', root), { recursive: true })
writeFileSync(new URL('dist/server.mjs', root), server)
writeFileSync(new URL('dist/version.json', root), `${JSON.stringify({ version, source }, null, 2)}\n`)
