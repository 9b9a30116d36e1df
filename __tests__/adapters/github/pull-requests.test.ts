import { expect, test } from '@jest/globals'
import { createGitHubPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { Evidence } from '../../../src/domain/triage/evidence.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import { connect, withShop } from './connections.ts'
import { threePulls } from './pulls.ts'
import { sweepFaults } from './sweep.ts'

const marker = '<!-- sluice dependency-triage -->'

const advisories = [
  advisory('GHSA-aaaa-aaaa-aaaa', 'reviewed', 'left-pad'),
  advisory('GHSA-mmmm-mmmm-mmmm', 'malware', 'left-pad'),
  advisory('GHSA-bbbb-bbbb-bbbb', 'reviewed', 'other')
]

function advisory(ghsa_id: string, type: string, name: string) {
  const vulnerable = {
    package: { ecosystem: 'npm', name },
    vulnerable_version_range: '< 1.0.1',
    vulnerable_functions: []
  }
  return {
    ghsa_id,
    type,
    severity: 'critical',
    summary: name,
    vulnerabilities: [{ ...vulnerable, first_patched_version: '1.0.1' }]
  }
}

const shop = {
  ...threePulls,
  checks: [{ name: 'test', ref: 'one' }],
  statuses: [{ context: 'ci', ref: 'one', state: 'success' as const }],
  alerts: [
    { number: 1, state: 'open' },
    { number: 2, state: 'fixed' }
  ]
}

test('gathers all that a decision looks at, in the shapes of the evidence schema', async () => {
  await withShop(
    shop,
    async connection => {
      const { evidence, unread } = await createGitHubPullRequests(connection, marker).gather(1)

      expect(unread).toEqual([])
      expect(Object.keys(evidence).sort()).toEqual([
        'advisories',
        'alerts',
        'base',
        'check_runs',
        'commits',
        'contents',
        'files',
        'mergeable',
        'protection',
        'pull',
        'rules',
        'statuses'
      ])
      expect(evidence).toMatchObject({
        mergeable: true,
        protection: false,
        rules: [],
        commits: [{ author: { id: 49699333 }, commit: { verification: { verified: true } } }],
        check_runs: [{ name: 'test', conclusion: 'success', app: { id: 15368 } }],
        statuses: [{ context: 'ci', state: 'success' }],
        alerts: [{ number: 1 }],
        contents: {
          before: { 'package.json': '{"dependencies":{"left-pad":"1.0.0"}}\n' },
          after: { 'package.json': '{"dependencies":{"left-pad":"1.0.1"}}\n' }
        }
      })
      expect(Evidence.safeParse(evidence).success).toBe(true)
    },
    { advisories }
  )
})

test('asks for malware too, and for no package that the change does not touch', async () => {
  await withShop(
    shop,
    async connection => {
      const { evidence } = await createGitHubPullRequests(connection, marker).gather(1)

      const found = evidence.advisories as readonly { ghsa_id: string }[]
      expect(found.map(({ ghsa_id }) => ghsa_id).sort()).toEqual(['GHSA-aaaa-aaaa-aaaa', 'GHSA-mmmm-mmmm-mmmm'])
    },
    { advisories }
  )
})

test('names what the token may not read, and never takes it for nothing', async () => {
  const permissions = { 'pull-requests': 'write', issues: 'write', contents: 'read', metadata: 'read' } as const
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions }]
  await withShop(
    { ...shop, private: true },
    async connection => {
      const { evidence, unread } = await createGitHubPullRequests(connection, marker).gather(1)

      expect(unread.map(({ fact }) => fact).sort()).toEqual(['alerts', 'check_runs', 'statuses'])
      for (const { fact, why } of unread) {
        expect(evidence).not.toHaveProperty(fact)
        expect(why).toContain('grant the job permissions')
      }
    },
    { tokens }
  )
})

test('reads a decision in six requests, and one more for the contents of files', async () => {
  await withShop(
    shop,
    async (connection, github) => {
      const mark = github.counts.mark()
      await createGitHubPullRequests(connection, marker).gather(1)
      expect(github.counts.since(mark).reads).toBeLessThanOrEqual(7)
    },
    { advisories }
  )
})

test('tells every reader which checks the classic protection of a branch asks for', async () => {
  const required_status_checks = { strict: true, contexts: ['test'], checks: [{ context: 'test', app_id: 15368 }] }
  await withShop({ ...shop, protection: { main: { required_status_checks } } }, async connection => {
    const { evidence } = await createGitHubPullRequests(connection, marker).gather(1)

    expect(evidence.protection).toEqual({
      required_status_checks: { contexts: ['test'], checks: [{ context: 'test', app_id: 15368 }] }
    })
  })
})

test('leaves out a list of commits that GitHub cuts', async () => {
  const many = Array.from({ length: 260 }, (_, index) => ({
    branch: 'many',
    from: 'main',
    files: { 'a.txt': `${index}\n` }
  }))
  const seed = { commits: [{ files: { 'a.txt': 'a\n' } }, ...many], pulls: [{ head: 'many' }] }
  await withShop(seed, async connection => {
    const { evidence, unread } = await createGitHubPullRequests(connection, marker).gather(1)

    expect(evidence).not.toHaveProperty('commits')
    expect(unread).toMatchObject([{ fact: 'commits', why: expect.stringContaining('250 of 260') }])
  })
})

test('asks once more when GitHub does not know yet whether it can be merged', async () => {
  const seed = { ...shop, pulls: [{ head: 'one', user: 'dependabot[bot]', mergeableKnown: false }] }
  await withShop(seed, async connection => {
    expect((await createGitHubPullRequests(connection, marker).gather(1)).evidence).toMatchObject({ mergeable: true })
  })
})

test('reads where the branches parted, not what the base became since', async () => {
  const later = { files: { 'package.json': '{"dependencies":{"left-pad":"9.9.9"}}\n' } }
  await withShop({ ...shop, commits: [...threePulls.commits, later] }, async connection => {
    const { evidence } = await createGitHubPullRequests(connection, marker).gather(1)

    expect(evidence.contents).toMatchObject({ before: { 'package.json': '{"dependencies":{"left-pad":"1.0.0"}}\n' } })
  })
})

test('reads a lock file that is longer than GraphQL gives', async () => {
  const text = (version: string) =>
    `{"lockfileVersion":3,"packages":{"":{"version":"${version}","x":"${'y'.repeat(600_000)}"}}}\n`
  const commits = [
    { files: { 'package-lock.json': text('1.0.0') } },
    { branch: 'one', from: 'main', files: { 'package-lock.json': text('1.0.1') } }
  ]
  await withShop({ commits, pulls: [{ head: 'one' }] }, async connection => {
    const { evidence } = await createGitHubPullRequests(connection, marker).gather(1)

    expect(evidence.contents).toEqual({
      before: { 'package-lock.json': text('1.0.0') },
      after: { 'package-lock.json': text('1.0.1') }
    })
  })
})

test('a file called __proto__ changes nothing but itself', async () => {
  const path = '__proto__/package.json'
  const commits = [
    { files: { 'a.txt': 'a\n' } },
    { branch: 'one', from: 'main', files: { [path]: '{"dependencies":{"x":"1.0.0"}}\n' } }
  ]
  await withShop({ commits, pulls: [{ head: 'one' }] }, async connection => {
    const { evidence } = await createGitHubPullRequests(connection, marker).gather(1)

    const { before, after } = evidence.contents as { before: object; after: Record<string, string> }
    expect(before).toEqual({})
    expect(Object.keys(after)).toEqual([path])
    expect(({} as Record<string, unknown>).dependencies).toBeUndefined()
  })
})

test('takes no comment of somebody else for its own', async () => {
  const tokens = [
    { token: seededToken, login: 'github-actions[bot]' },
    { token: 'ghp_mallory', login: 'mallory', kind: 'user' as const }
  ]
  await withShop(
    shop,
    async (connection, github) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      await connect(github, { token: 'ghp_mallory', timeoutMilliseconds: 60_000 }).write(route, {
        issue_number: 1,
        body: `${marker}\n✅ Merge`
      })

      expect((await createGitHubPullRequests(connection, marker).gather(1)).notes.comment).toBeUndefined()
    },
    { tokens }
  )
})

test('tells checks that have not ended, and the worse of two that share a name', async () => {
  const checks = [
    { name: 'build', ref: 'one', status: 'in_progress', conclusion: null },
    { name: 'test', ref: 'one', conclusion: 'success' },
    { name: 'test', ref: 'one', conclusion: 'failure', app: { id: 9, slug: 'other' } },
    { name: 'docs', ref: 'one', conclusion: 'skipped' }
  ]
  await withShop({ ...shop, checks }, async connection => {
    const { checks: seen } = await createGitHubPullRequests(connection, marker).pulse(1)

    expect(seen).toEqual({ build: 'pending', test: 'failure', docs: 'skipped', ci: 'success' })
  })
})

sweepFaults({
  name: 'feeling the pulse of a pull request',
  seed: shop,
  act: connection => createGitHubPullRequests(connection, marker).pulse(1),
  outcome: () => undefined
})
