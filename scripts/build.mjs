import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { bundledPackages, packageList } from './bundled-packages.mjs'
import { differences } from './dist-differences.mjs'
import { touchedSources } from './touched-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// What a fresh build is compared with; a test names a copy of dist/ here, into which it put something.
const checked = process.argv.find(argument => /^--check(=|$)/.test(argument))

function run(script, ...flags) {
  const done = spawnSync(process.execPath, [join(root, script), ...flags], { cwd: root, encoding: 'utf8' })
  if (done.status === 0) return
  console.error(`${script} failed\n${done.stdout}${done.stderr}`)
  process.exit(1)
}

function actionNames() {
  if (!existsSync(join(root, 'actions'))) return []
  const names = readdirSync(join(root, 'actions'), { withFileTypes: true }).filter(entry => entry.isDirectory())
  return names.map(entry => entry.name).filter(name => existsSync(join(root, 'actions', name, 'index.ts')))
}

function stub(target, face, file = 'index.js', argument = face) {
  const shebang = face === 'cli' ? '#!/usr/bin/env node\n' : ''
  mkdirSync(join(target, face), { recursive: true })
  const lines = `${shebang}import { run } from '../lib/index.js'\nawait run('${argument}')\n`
  writeFileSync(join(target, face, file), lines, { mode: face === 'cli' ? 0o755 : 0o644 })
}

function build(target) {
  const lib = join(root, 'lib')
  rmSync(lib, { recursive: true, force: true })
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
  writeFileSync(join(lib, 'package.json'), '{"type":"module"}\n')
  rmSync(target, { recursive: true, force: true })
  const bundle = join(target, 'lib')
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'lib/src/main.js',
    '-o',
    bundle,
    '--license',
    'licenses.txt',
    '-q',
    '-C'
  )
  for (const face of ['cli', ...actionNames()]) stub(target, face)
  run('scripts/verifier.mjs', join(target, 'verify'))
  if (existsSync(join(root, 'actions/bluegreen/post.ts'))) stub(target, 'bluegreen', 'post.js', 'bluegreen-post')
  writeFileSync(join(target, 'package.json'), '{"type":"module"}\n')
  writeLicences(bundle)
  shrinkLibraries(bundle)
}

const smallestShrunkCharacters = 10_000

// A chunk without a module of ours is libraries alone, half of it comments. Our own code stays readable in diffs.
function shrinkLibraries(bundle) {
  // Names of functions and classes stay, because libraries tell errors and schemas apart by them.
  const options = { minify: true, keepNames: true, format: 'esm', target: 'node20', legalComments: 'none' }
  for (const name of readdirSync(bundle).filter(name => name.endsWith('.js'))) {
    const text = readFileSync(join(bundle, name), 'utf8')
    if (text.length < smallestShrunkCharacters || text.includes('lib/src/')) continue
    writeFileSync(join(bundle, name), transformSync(text, options).code)
  }
}

// ncc leaves out the licence of a module that it inlines, and repeats a text for each package that has it.
function writeLicences(bundle) {
  const file = join(bundle, 'licenses.txt')
  const listed = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(isPackage) : []
  const packages = bundledPackages(bundle)
  writeFileSync(join(bundle, packageList), `${packages.join('\n')}\n`)
  const sharing = new Map()
  for (const name of [...new Set([...packages, ...listed])].sort()) {
    const text = licenceOf(name)
    sharing.set(text, [...(sharing.get(text) ?? []), name])
  }
  writeFileSync(file, [...sharing].map(([text, names]) => `${names.join('\n')}\n${text}`).join('\n'))
}

function isPackage(line) {
  return /^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(line) && existsSync(join(root, 'node_modules', line, 'package.json'))
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name)
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const { license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return `${license ?? licenses?.[0]?.type ?? 'names no licence'}\n\n${text.trim()}\n`
}

const temporary = mkdtempSync(join(tmpdir(), 'sluice-dist-'))
const fresh = join(temporary, 'dist')
const committed = checked?.split('=')[1] ?? join(root, 'dist')
try {
  build(fresh)
  if (checked !== undefined) {
    const found = differences(fresh, committed)
    for (const line of found) console.error(line)
    if (found.length > 0) {
      for (const name of touchedSources(root)) console.error(`touched  ${name}`)
      console.error('dist/ is not what the sources build; run: npm run build, and commit dist/')
    }
    process.exitCode = found.length > 0 ? 1 : 0
  } else {
    rmSync(committed, { recursive: true, force: true })
    cpSync(fresh, committed, { recursive: true })
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
