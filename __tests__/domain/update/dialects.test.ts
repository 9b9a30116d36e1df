import { describe, expect, test } from '@jest/globals'
import { type Dialect, dialects, type Written } from './dialects.ts'
import { told } from './diffs.ts'
import { unified } from './unified.ts'

const old = '1.2.3'

function patchedRows({ path, names, write }: Dialect, after: Readonly<Record<number, string>>): readonly string[] {
  const sideOf = (steps: Readonly<Record<number, string>>) =>
    write(names.map((name, index): Written => ({ name, version: steps[index] ?? old })))
  return [...told({ path, patch: unified(sideOf({}), sideOf(after)) })].sort()
}

function row(name: string | undefined, to: string, delta: string): string {
  return `${name} ${old} ${to} ${delta}`
}

describe.each(dialects.map(dialect => [dialect.dialect, dialect] as const))('%s, by its patch alone', (_, dialect) => {
  const { names } = dialect

  test.each(names.map((name, index) => [name, index] as const))('tells the step of %s', (name, index) => {
    expect(patchedRows(dialect, { [index]: '1.4.0' })).toEqual([row(name, '1.4.0', 'minor')])
  })

  test('tells neighbours apart, each with its own step', () => {
    expect(patchedRows(dialect, { 1: '1.2.4', 2: '2.0.0' })).toEqual(
      [row(names[1], '1.2.4', 'patch'), row(names[2], '2.0.0', 'major')].sort()
    )
  })

  test('tells the first and the last of a file, which are in hunks of their own', () => {
    expect(patchedRows(dialect, { 0: '1.3.0', 4: '1.2.10' })).toEqual(
      [row(names[0], '1.3.0', 'minor'), row(names[4], '1.2.10', 'patch')].sort()
    )
  })

  test('tells a whole group', () => {
    const all = { 0: '1.3.0', 1: '1.3.1', 2: '1.3.2', 3: '1.3.3', 4: '1.3.4' }
    expect(patchedRows(dialect, all)).toEqual(names.map((name, index) => row(name, `1.3.${index}`, 'minor')).sort())
  })

  test('calls a step back one', () => {
    expect(patchedRows(dialect, { 3: '1.1.0' })).toEqual([row(names[3], '1.1.0', 'downgrade')])
  })
})
