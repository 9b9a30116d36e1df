import { describe, expect, test } from '@jest/globals'
import { patched } from '../update/diffs.ts'
import { toldOf } from './pull-requests/case.ts'

function trailer(...items: readonly (readonly [name: string, version: string, step?: string])[]): readonly string[] {
  const lines = items.flatMap(([name, version, step]) => [
    `- dependency-name: ${name.startsWith('@') ? `"${name}"` : name}`,
    `  dependency-version: ${version}`,
    '  dependency-type: direct:production',
    ...(step === undefined ? [] : [`  update-type: version-update:semver-${step}`])
  ])
  return ['Bump it', '', '---', 'updated-dependencies:', ...lines, '...', '', 'Signed-off-by: dependabot[bot]']
}

const sha = (digit: string) => digit.repeat(40)
const goMod = patched('go.mod', '-\tgithub.com/a/b v1.55.2', '+\tgithub.com/a/b v1.63.1')
const express = (from: string, to: string) =>
  patched('package.json', '   "dependencies": {', `-    "express": "${from}"`, `+    "express": "${to}"`)

describe('a trailer that the diff does not bear out', () => {
  test.each([
    ['an older version', goMod, trailer(['github.com/a/b', '1.55.3'])],
    ['an older version of one of two', goMod, trailer(['github.com/a/b', '1.55.3'], ['github.com/c/d', '1.0.0'])],
    ['a smaller step', goMod, trailer(['github.com/a/b', '1.63.1', 'patch'])],
    ['a major step that it calls minor', express('^4.17.0', '^5.0.0'), trailer(['express', '5.0.0', 'minor'])],
    ['a version that the request does not allow', express('^4.17.0', '^5.1.0'), trailer(['express', '4.18.2'])],
    [
      'a version of an action',
      patched('.github/workflows/ci.yml', '-      - uses: actions/stale@v10', '+      - uses: actions/stale@v11'),
      trailer(['actions/stale', '10.1.0'])
    ],
    [
      'a version of a commit whose comment says another',
      patched(
        '.github/workflows/ci.yml',
        `-      - uses: a/b@${sha('1')} # v1.0.0`,
        `+      - uses: a/b@${sha('2')} # v1.2.0`
      ),
      trailer(['a/b', '1.1.0'])
    ]
  ])('is flagged: %s', (_, file, message) => {
    expect(toldOf({ title: 'Bump it', files: [file], message }).findings).toEqual([
      expect.stringMatching(/^metadata-conflict: /)
    ])
  })

  test.each([
    ['it is the same version', goMod, trailer(['github.com/a/b', '1.63.1', 'minor'])],
    ['it answers the request', express('^4.17.0', '^5.0.0'), trailer(['express', '5.1.2', 'major'])],
    [
      'it answers a request of several bounds, in whatever order',
      patched('requirements.txt', '-numpy>=1.20,<1.25', '+numpy>=1.20,<1.27'),
      trailer(['numpy', '1.26.4'])
    ],
    [
      'it is the tag whose digest moves',
      patched('Dockerfile', `-FROM node:20@sha256:${'a'.repeat(64)}`, `+FROM node:20@sha256:${'b'.repeat(64)}`),
      trailer(['node', '20'])
    ],
    [
      'it is what a bare commit is called',
      patched('.github/workflows/ci.yml', `-      - uses: a/b@${sha('1')}`, `+      - uses: a/b@${sha('2')}`),
      trailer(['a/b', '1.1.0', 'minor'])
    ],
    [
      'a name comes twice, in another order',
      patched(
        'yarn.lock',
        ' brace-expansion@^1.1.7:',
        '-  version "1.1.11"',
        '+  version "1.1.12"',
        '@@',
        ' brace-expansion@^2.0.1:',
        '-  version "2.0.1"',
        '+  version "2.0.2"'
      ),
      trailer(['brace-expansion', '2.0.2', 'patch'], ['brace-expansion', '1.1.12', 'patch'])
    ]
  ])('is not flagged where %s', (_, file, message) => {
    expect(toldOf({ title: 'Bump it', files: [file], message }).findings).toEqual([])
  })
})
