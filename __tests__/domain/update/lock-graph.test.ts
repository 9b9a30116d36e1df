import { describe, expect, test } from '@jest/globals'
import { readFileChange } from '../../../src/domain/update/change.ts'
import { unexplainedIn } from '../../../src/domain/update/lock-graph.ts'
import { patched, rewritten } from './diffs.ts'

type Tree = Readonly<Record<string, readonly [version: string, needs?: readonly string[]]>>

function npmLock(tree: Tree): string {
  const packages = Object.entries(tree).map(([name, [version, needs = []]]) => [
    `node_modules/${name}`,
    { version, dependencies: Object.fromEntries(needs.map(needed => [needed, '*'])) }
  ])
  return JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(packages) })
}

function unexplained(before: Tree, after: Tree, ...roots: readonly string[]) {
  const reading = readFileChange(rewritten('package-lock.json', npmLock(before), npmLock(after)))
  return unexplainedIn(reading!, new Set(roots))
}

describe('a lock file', () => {
  test('is explained when only the root moves', () => {
    expect(unexplained({ a: ['1.0.0'] }, { a: ['1.1.0'] }, 'a')).toEqual([])
  })

  test('is explained when what the root needs moves and comes in', () => {
    const before: Tree = { a: ['1.0.0', ['b']], b: ['1.0.0'] }
    const after: Tree = { a: ['2.0.0', ['b', 'c']], b: ['1.1.0', ['d']], c: ['1.0.0'], d: ['1.0.0'] }
    expect(unexplained(before, after, 'a')).toEqual([])
  })

  test('is explained when somebody moves so that the root can', () => {
    const before: Tree = { parent: ['1.0.0', ['a']], a: ['1.0.0'] }
    expect(unexplained(before, { parent: ['1.1.0', ['a']], a: ['2.0.0'] }, 'a')).toEqual([])
  })

  test('names a package that moved along with nothing', () => {
    const before: Tree = { a: ['1.0.0'], express: ['4.18.1'] }
    expect(unexplained(before, { a: ['1.1.0'], express: ['4.18.2'] }, 'a')).toEqual(['express'])
  })

  test('names a package that nobody needs', () => {
    expect(unexplained({ a: ['1.0.0'] }, { a: ['1.1.0'], dropper: ['1.0.0'] }, 'a')).toEqual(['dropper'])
  })

  test('may lose packages without a reason', () => {
    expect(unexplained({ a: ['1.0.0'], old: ['1.0.0'] }, { a: ['1.1.0'] }, 'a')).toEqual([])
  })

  test('says nothing when the file does not tell who needs whom', () => {
    const lines = ['     "node_modules/b": {', '-      "version": "1.0.0"', '+      "version": "1.1.0"']
    expect(unexplainedIn(readFileChange(patched('package-lock.json', ...lines))!, new Set(['a']))).toBeUndefined()
  })
})

test.each([
  ['yarn.lock', 'a@^1:\n  version "1.0.0"\n  dependencies:\n    b "^1.0.0"\n\nb@^1.0.0:\n  version "1.0.0"\n'],
  [
    'pnpm-lock.yaml',
    'packages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-a}\n    dependencies:\n      b: 1.0.0\n\n  b@1.0.0:\n    resolution: {integrity: sha512-b}\n'
  ],
  [
    'Cargo.lock',
    '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+x"\ndependencies = [\n "b",\n]\n\n[[package]]\nname = "b"\nversion = "1.0.0"\nsource = "registry+x"\n'
  ],
  [
    'poetry.lock',
    '[[package]]\nname = "a"\nversion = "1.0.0"\n\n[package.dependencies]\nb = ">=1"\n\n[[package]]\nname = "b"\nversion = "1.0.0"\n'
  ],
  [
    'uv.lock',
    '[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = [\n    { name = "b" },\n]\n\n[[package]]\nname = "b"\nversion = "1.0.0"\n'
  ],
  ['Gemfile.lock', 'GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1.0.0)\n      b (~> 1.0)\n    b (1.0.0)\n'],
  [
    'composer.lock',
    JSON.stringify({
      packages: [
        { name: 'x/a', version: '1.0.0', require: { 'x/b': '^1' } },
        { name: 'x/b', version: '1.0.0' }
      ]
    })
  ],
  [
    'packages.lock.json',
    JSON.stringify({
      dependencies: {
        net8: {
          a: { type: 'Direct', resolved: '1.0.0', dependencies: { b: '1.0.0' } },
          b: { type: 'Transitive', resolved: '1.0.0' }
        }
      }
    })
  ]
])('knows from %s who needs whom', (path, text) => {
  const reading = readFileChange(rewritten(path, text, text.replaceAll('1.0.0', '1.1.0')))
  const name = path === 'composer.lock' ? 'x/a' : 'a'
  expect(reading?.changes.map(change => change.name).sort()).toEqual([name, name.replace('a', 'b')])
  expect(unexplainedIn(reading!, new Set([name]))).toEqual([])
  expect(unexplainedIn(reading!, new Set(['stranger']))).toHaveLength(2)
})
