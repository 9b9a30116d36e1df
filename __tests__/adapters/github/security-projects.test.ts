import { expect, test } from '@jest/globals'
import { createGitHubSecurityProjects } from '../../../src/adapters/github/security-projects.ts'
import { seededToken, startGitHub } from '../../../stand-ins/github/index.ts'
import { connect } from './connections.ts'

const files = { 'package.json': '{}' }
const repository = (name: string, more: object = {}) => ({ name, commits: [{ files }], ...more })

test('finds all projects of an owner and reads what is open in each', async () => {
  const github = await startGitHub({
    seed: {
      repositories: [
        repository('octo/shop', {
          commits: [{ files }, { branch: 'bump', from: 'main', files: { 'package.json': '{"a":1}' } }],
          pulls: [{ head: 'bump', user: 'dependabot[bot]', title: 'Bump a' }]
        }),
        repository('octo/api'),
        repository('other/site')
      ]
    }
  })
  try {
    const projects = createGitHubSecurityProjects(connect(github), async name => connect(github, { repository: name }))

    expect(await projects.all()).toEqual(['octo/api', 'octo/shop'])
    expect(await projects.read('octo/shop')).toMatchObject({ alerts: [], pulls: [{ title: 'Bump a' }], unread: [] })
    expect(github.violations()).toEqual([])
  } finally {
    await github.stop()
  }
})

test('tells why a project cannot be read, instead of leaving it out', async () => {
  const permissions = { metadata: 'read', 'pull-requests': 'read' } as const
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions }]
  const github = await startGitHub({ seed: { tokens, repositories: [repository('octo/shop', { private: true })] } })
  try {
    const projects = createGitHubSecurityProjects(connect(github), async name => connect(github, { repository: name }))
    const { alerts, pulls, unread } = await projects.read('octo/shop')

    expect({ alerts, pulls }).toEqual({ alerts: undefined, pulls: [] })
    expect(unread).toMatchObject([{ fact: 'alerts', why: expect.stringContaining('permissions') }])
    expect((await projects.read('octo/gone')).unread.map(({ fact }) => fact)).toEqual(['alerts', 'pulls'])
  } finally {
    await github.stop()
  }
})
