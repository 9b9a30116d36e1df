import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { longFunctions } from './long-functions.ts'

const root = join(import.meta.dirname, '../..')

interface Source {
  readonly path: string
  readonly text: string
}

function sources(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
}

function naming(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  return sources(...folders).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))
  )
}

test('no function is longer than fifty lines', () => {
  const offenders = sources('src', 'actions').flatMap(({ path, text }) => longFunctions(path, text, 50))

  expect(offenders).toEqual([])
})

test.each([
  ['a declaration', body => `function long() {${body}}`],
  ['an arrow', body => `const long = () => {${body}}`],
  ['a method', body => `const object = { long() {${body}} }`],
  ['a function inside a short one', body => `function short() { return () => {${body}} }`]
] satisfies [string, (body: string) => string][])(
  'a function of more than fifty lines is noticed: %s',
  (_, written) => {
    const long = longFunctions('file.ts', written('\n'.repeat(51)), 50)

    expect(long.length).toBeGreaterThan(0)
    expect(longFunctions('file.ts', written('\n'.repeat(20)), 50)).toEqual([])
  }
)

test('decisions read no clock and draw nothing at random, so that the same facts give the same plan', () => {
  expect(
    naming(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/, 'src/domain', 'src/operations')
  ).toEqual([])
})

test("nothing but the hosts speaks the runner's words for inputs and outputs", () => {
  expect(
    naming(/\b(getInput|setOutput|setFailed)\(/, 'src', 'actions').filter(line => !line.startsWith('src/hosts/'))
  ).toEqual([])
})

test('no test replaces a module, because twins stand in for the world', () => {
  // Written in two parts, so that this file does not find itself.
  expect(naming(new RegExp(['jest\\.', '(mock|unstable_mockModule|doMock)\\('].join('')), '__tests__')).toEqual([])
})

test('no test is skipped or runs alone without saying so', () => {
  expect(naming(/\b(test|it|describe)\.only\(|\b(xit|xtest|fit)\(/, '__tests__')).toEqual([])
})

test('the licence of every bundled package ships with it, under its name', () => {
  const linesOf = (name: string) => readFileSync(join(root, 'dist/lib', name), 'utf8').split('\n')
  const told = new Set(linesOf('licenses.txt'))

  const bundled = linesOf('packages.txt').filter(name => name !== '')

  expect(bundled).toContain('zod')
  expect(bundled.filter(name => !told.has(name))).toEqual([])
})
