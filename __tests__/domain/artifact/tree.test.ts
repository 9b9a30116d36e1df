import { describe, expect, test } from '@jest/globals'
import { checksums, type TreeFile, treeDigest } from '../../../src/domain/artifact/tree.ts'

const file = (name: string, changes: Partial<TreeFile> = {}): TreeFile => ({
  name,
  digest: `sha256:${'ab'.repeat(32)}`,
  bytes: 1,
  executable: false,
  ...changes
})
const tree = [file('a'), file('b/c'), file('b/d', { executable: true })]

describe('the digest of a tree', () => {
  test('is the same whatever the order in which its files are listed', () => {
    expect(treeDigest(tree.toReversed())).toBe(treeDigest(tree))
  })

  test('is this one, on every machine', () => {
    expect(treeDigest(tree)).toBe('sha256:75f9c3caf43f9fd2eb097004291fd373917be7de7354b310eaa8e372899fa3f4')
  })

  test.each([
    ['a file is added', [...tree, file('e')]],
    ['a file is gone', tree.slice(1)],
    ['a name changes', tree.with(0, file('A'))],
    ['a content changes', tree.with(0, file('a', { digest: `sha256:${'cd'.repeat(32)}` }))],
    ['a file becomes executable', tree.with(0, file('a', { executable: true }))],
    ['a file moves into another folder', tree.with(1, file('b-c'))],
    ['a name takes in what stood beside it', [file('a\u0000100644'), ...tree.slice(1)]]
  ])('is another when %s', (_, other) => {
    expect(treeDigest(other)).not.toBe(treeDigest(tree))
  })
})

test('checksums are those that sha256sum reads, odd names too', () => {
  expect(checksums([file('a b'), file('line\nfeed'), file('back\\slash')])).toBe(
    [`${'ab'.repeat(32)}  a b\n`, `\\${'ab'.repeat(32)}  line\\nfeed\n`, `\\${'ab'.repeat(32)}  back\\\\slash\n`].join(
      ''
    )
  )
})
