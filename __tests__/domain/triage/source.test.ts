import { describe, expect, test } from '@jest/globals'
import { checkEvidence } from '../../../src/domain/triage/evidence.ts'
import { sourceOf } from '../../../src/domain/triage/source.ts'

interface Told {
  readonly user?: object
  readonly ref?: string
  readonly title?: string
  readonly body?: string
  readonly fork?: boolean
  readonly email?: string
  readonly message?: string
}

const person = { id: 1001, login: 'ann', type: 'User' }
const app = { id: 219655108, login: 'acme-updates[bot]', type: 'Bot' }
const table = 'This PR contains the following updates:\n\n| Package | Change |\n|---|---|\n'
const note = '<!--renovate-debug:eyJ9-->'

function source({ user = person, ref = 'work', title = '', body = '', fork = false, email, message = '' }: Told) {
  const sha = 'a'.repeat(40)
  const commit = { sha, commit: { message, author: { email } } }
  const pull = {
    number: 1,
    title,
    body,
    user,
    head: { ref, sha, repo: { id: fork ? 2 : 1 } },
    base: { ref: 'main', sha, repo: { id: 1 } }
  }
  return sourceOf(checkEvidence({ pull, commits: [commit] }, 'evidence'))
}

const ghsa = 'GHSA-1234-5678-90ab'
const snyk = `snyk-fix-${'0a'.repeat(16)}`

describe('the tool that made a pull request', () => {
  test.each<[string, string, Told]>([
    ['dependabot', 'its number', { user: { id: 49699333, login: 'dependabot[bot]', type: 'Bot' } }],
    ['dependabot', 'its number, whatever it is called', { user: { id: 49699333, login: 'deps[bot]', type: 'Bot' } }],
    ['dependabot', 'the number of its preview', { user: { id: 27856297, login: 'dependabot-preview[bot]' } }],
    ['renovate', 'its number', { user: { id: 29139614, login: 'renovate[bot]', type: 'Bot' } }],
    ['renovate', 'branch and text, for a private app', { user: app, ref: 'renovate/zod-4.x', body: table }],
    ['renovate', 'branch and note, for an ordinary account', { ref: 'renovate/zod-4.x', body: table + note }],
    [
      'renovate',
      'account and note, with a prefix of its own',
      { user: { ...app, login: 'acme-renovate[bot]' }, ref: 'deps/zod-4.x', body: table + note }
    ],
    [
      'renovate',
      'commits and note, with a prefix of its own',
      { user: app, ref: 'deps/zod-4.x', body: table + note, email: 'bot@renovateapp.com' }
    ],
    ['snyk', 'its number', { user: { id: 19733683, login: 'snyk-bot', type: 'User' } }],
    [
      'snyk',
      'branch and title, under the account of a person',
      { ref: snyk, title: '[Snyk] Security upgrade ws from 8.11.0 to 8.17.1' }
    ],
    [
      'snyk',
      'branch and commit, where the customer wrote the title',
      { ref: snyk, title: 'Weekly fixes', message: 'fix: package.json to reduce vulnerabilities' }
    ],
    ['socket', 'branch and title', { ref: `socket/fix/${ghsa}`, title: `Fix for ${ghsa}` }]
  ])('is %s by %s', (expected, _, told) => {
    expect(source(told)).toBe(expected)
  })

  test.each<[string, Told]>([
    [
      'a login that looks like Dependabot’s',
      {
        user: { id: 7, login: 'dependabot[bot]', type: 'Bot' },
        ref: 'dependabot/npm_and_yarn/ws-8.17.1',
        title: 'Bump ws from 8.11.0 to 8.17.1'
      }
    ],
    [
      'Dependabot’s branch in a person’s hands',
      { ref: 'dependabot/npm_and_yarn/ws-8.17.1', title: 'Bump ws from 8.11.0 to 8.17.1' }
    ],
    ['Renovate’s branch without its text', { ref: 'renovate/zod-4.x', title: 'Update dependency zod to v4' }],
    ['Renovate’s text on a person’s branch', { ref: 'update-deps', body: table + note }],
    [
      'Renovate’s text that another bot takes to a release branch',
      {
        user: { id: 8, login: 'mergify[bot]', type: 'Bot' },
        ref: 'mergify/bp/v1/pr-12',
        body: table + note,
        email: 'bot@renovateapp.com'
      }
    ],
    ['Renovate’s note in a fork', { user: app, ref: 'renovate/zod-4.x', body: table + note, fork: true }],
    [
      'a configuration of Renovate',
      { ref: 'configure-renovate', title: 'Configure Renovate', body: 'Adds renovate.json for Renovate' }
    ],
    ['Snyk’s branch without a word of Snyk', { ref: snyk, title: 'Refactor' }],
    ['Snyk’s branch in a fork', { ref: snyk, title: '[Snyk] Fix for 2 vulnerabilities', fork: true }],
    ['Snyk’s title on another branch', { ref: 'feature', title: '[Snyk] Fix for 2 vulnerabilities' }],
    ['work on sockets', { ref: 'socket/fix/reconnect', title: 'Fix socket reconnect' }],
    ['an advisory in a person’s branch', { ref: `fix/${ghsa}`, title: `Fix for ${ghsa}` }]
  ])('is not told from %s', (_, told) => {
    expect(source(told)).toBe('other')
  })
})
