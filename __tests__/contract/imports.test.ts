import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const purePackages = [
  'zod',
  'semver',
  'ae-cvss-calculator',
  'yaml',
  'croner',
  'temporal-polyfill',
  'json-canonicalize',
  '@sigstore/bundle',
  '@sigstore/core',
  '@sigstore/verify',
  '@sigstore/protobuf-specs',
  '@noble/curves',
  'node:crypto',
  'node:util',
  // For posix.join and posix.dirname, which compute; never resolve, which reads the working directory.
  'node:path'
]
// The spine: the few files at the top of src that an operation may know.
const spine = ['src/operation.ts', 'src/report.ts', 'src/inputs.ts', 'src/run-context.ts']

// A known debt: sealing takes the port's type. New ones are refused.
const takesPortType = ['src/domain/evidence/seal.ts must not import src/ports/signer.ts']

interface Import {
  readonly from: string
  readonly to: string
}

function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(
    /^(?:import|export)\b(?:[^'"\n]|\n)*?from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm
  )
  return [...found].map(([, named, bare, lazy]) => {
    const target = named ?? bare ?? lazy ?? ''
    return { from: file, to: target.startsWith('.') ? join(dirname(file), target) : target }
  })
}

function allImports(): Import[] {
  const entries = ['src', 'actions', 'stand-ins'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  )
  const files = entries.filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  return files.flatMap(entry => {
    const file = join(entry.parentPath, entry.name)
    return importsOf(relative(root, file), readFileSync(file, 'utf8'))
  })
}

function isPure(target: string): boolean {
  return purePackages.some(name => target === name || target.startsWith(`${name}/`))
}

function isForbidden({ from, to }: Import): boolean {
  const within = (...folders: string[]) => folders.some(folder => to.startsWith(`src/${folder}/`))
  const ours = to.startsWith('src/')
  // A face names its inputs, the host and its wiring; the one bundle input names the faces.
  if (from.startsWith('actions/'))
    return !(within('hosts', 'wiring') || /^src\/operations\/[^/]+\/inputs\.ts$/.test(to))
  if (to.startsWith('actions/')) return from !== 'src/main.ts'
  // A stand-in that used the code which it is to test would agree with its mistakes.
  if (from.startsWith('stand-ins/')) return ours && !within('domain')
  if (to.startsWith('stand-ins/')) return true
  if (from.startsWith('src/domain/')) return ours ? !within('domain') : !isPure(to)
  if (from.startsWith('src/operations/')) {
    return ours ? !(within('domain', 'ports', 'operations', 'pages') || spine.includes(to)) : !isPure(to)
  }
  if (from.startsWith('src/pages/')) return ours ? !within('domain', 'pages') : !isPure(to)
  if (from.startsWith('src/ports/')) return within('adapters', 'operations', 'wiring', 'hosts', 'cli')
  if (from.startsWith('src/adapters/')) return within('operations', 'wiring', 'hosts', 'cli')
  if (from.startsWith('src/hosts/')) return within('wiring')
  return to.startsWith('@actions/') && !from.startsWith('src/hosts/')
}

test('imports follow the arrows of the house', () => {
  const offenders = allImports()
    .filter(isForbidden)
    .map(({ from, to }) => `${from} must not import ${to}`)
  expect(offenders.filter(offender => !takesPortType.includes(offender))).toEqual([])
})

test.each([
  ['src/domain/slot.ts', "import { readFile } from 'node:fs/promises'"],
  ['src/operations/promote/plan.ts', "import { x } from '../../adapters/memory/store.ts'"],
  ['src/adapters/stores/oci.ts', "const plan = await import('../../operations/promote/plan.ts')"],
  ['src/wiring/promote.ts', "import * as core from '@actions/core'"],
  ['src/adapters/github/octokit.ts', "import { start } from '../../../stand-ins/github/server.ts'"],
  ['src/wiring/promote.ts', "import { main } from '../../actions/promote/index.ts'"],
  ['actions/promote/index.ts', "import { GitLedger } from '../../src/adapters/embedded/git-ledger.ts'"],
  ['actions/promote/index.ts', "import { plan } from '../../src/operations/promote/plan.ts'"],
  ['stand-ins/github/server.ts', "import { client } from '../../src/adapters/github/octokit.ts'"]
])('an import against the arrows is noticed in %s', (file, text) => {
  expect(importsOf(file, text).filter(isForbidden)).toHaveLength(1)
})

/** What is loaded before a face can say that an input is wrong: everything that it imports, but not lazily. */
function loadedAtOnce(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!/^(src|actions)\//.test(file)) return seen
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/^(import|export) type\b[^']*'[^'\n]*'/gm, '')
  const eager = importsOf(file, text.replaceAll(/\bimport\('/g, "lazily('"))
  for (const { to } of eager) loadedAtOnce(to, seen)
  return seen
}

const cheap = ['zod', 'node:fs', 'node:path', 'node:timers/promises']

test.each(readdirSync(join(root, 'actions')))('%s tells a wrong input before it loads anything dear', name => {
  const loaded = loadedAtOnce(`actions/${name}/index.ts`)

  expect([...loaded].filter(target => !/^(src|actions)\//.test(target) && !cheap.includes(target))).toEqual([])
})
