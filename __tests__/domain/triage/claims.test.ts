import { describe, expect, test } from '@jest/globals'
import { claimsOf } from '../../../src/domain/triage/claims.ts'
import { checkEvidence } from '../../../src/domain/triage/evidence.ts'
import { genuine } from './genuine.ts'

function claims(body: string, title = '', message = '') {
  const written = genuine()
  Object.assign(written.pull, { body, title })
  Object.assign(written.commits[0]!.commit as object, { message })
  return claimsOf(checkEvidence(written, 'evidence')).map(({ name, from, to }) => [name, from, to])
}

describe('what a text says', () => {
  test.each([
    ['a title', '', 'Bump lodash from 4.17.20 to 4.17.21 in /web', [['lodash', '4.17.20', '4.17.21']]],
    [
      'a title with a prefix',
      '',
      'build(deps): bump @babel/core from 7.1.0 to 7.2.0',
      [['@babel/core', '7.1.0', '7.2.0']]
    ],
    ['a request', '', 'Update rack requirement from ~> 2.2 to ~> 3.0', [['rack', '~> 2.2', '~> 3.0']]],
    [
      'a sentence',
      'Bumps [ws](https://github.com/websockets/ws) from 8.11.0 to 8.17.1.',
      '',
      [['ws', '8.11.0', '8.17.1']]
    ],
    ['a group', 'Updates `ws` from 8.11.0 to 8.17.1', '', [['ws', '8.11.0', '8.17.1']]],
    ['a row of Dependabot’s table', '| [ws](https://x) | `8.11.0` | `8.17.1` |', '', [['ws', '8.11.0', '8.17.1']]],
    [
      'a row of Renovate’s table',
      '| [vite](https://x) | devDependencies | patch | [`5.0.0` -> `5.0.12`](https://y) |',
      '',
      [['vite', '5.0.0', '5.0.12']]
    ],
    [
      'a row with the newer arrow',
      '| [vite](https://x) | patch | `5.0.0` → `5.0.12` |',
      '',
      [['vite', '5.0.0', '5.0.12']]
    ],
    ['Snyk', '', '[Snyk] Security upgrade axios from 1.6.0 to 1.7.4', [['axios', '1.6.0', '1.7.4']]]
  ])('is read from %s', (_, body, title, expected) => {
    expect(claims(body, title)).toEqual(expected)
  })

  test('is not read from release notes, which speak of other packages', () => {
    expect(claims('<details>\nBumps lodash from 1.0.0 to 2.0.0\n</details>\n')).toEqual([])
  })

  test('is read from every item of the trailer', () => {
    const message =
      'x\n\n---\nupdated-dependencies:\n- dependency-name: "@a/b"\n  dependency-version: 2.0.0\n- dependency-name: c\n  dependency-version: 3.0.0\n...\n'
    expect(claims('', '', message)).toEqual([
      ['@a/b', undefined, '2.0.0'],
      ['c', undefined, '3.0.0']
    ])
  })
})

test.each(['bump a from ', '| [', 'update a requirement from ', '\n', ' from to ', '`'])(
  'looks at a bounded part of a hostile body made of %j',
  seed => {
    expect(claims(seed.repeat(1_000_000 / seed.length)).length).toBeLessThanOrEqual(2_000)
  }
)
