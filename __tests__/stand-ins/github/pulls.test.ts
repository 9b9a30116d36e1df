import { expect, test } from '@jest/globals'
import { type Ask, shop, withGitHub } from './client.ts'

const bump = {
  commits: [
    { files: { 'package.json': '{"a":"1.0.0"}\n' } },
    {
      branch: 'bump',
      from: 'main',
      author: 'dependabot[bot]',
      signature: 'valid',
      files: { 'package.json': '{"a":"1.0.1"}\n' }
    }
  ],
  pulls: [{ head: 'bump', user: 'dependabot[bot]', title: 'Bump a' }]
}

const required = {
  rulesets: [
    {
      rules: [
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: 'test', integration_id: 15368 }]
          }
        }
      ]
    }
  ]
}

async function headOf(ask: Ask): Promise<string> {
  return (await ask('GET', `${shop}/pulls/1`)).body.head.sha
}

function graphQL(ask: Ask, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  return ask('POST', '/graphql', {
    query: `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`,
    variables: { input }
  })
}

test('shows who signed each commit, and which files changed by which blob', async () => {
  await withGitHub(bump, async ask => {
    const commits = await ask('GET', `${shop}/pulls/1/commits`)
    const files = await ask('GET', `${shop}/pulls/1/files`)

    expect(commits.body).toMatchObject([
      { author: { login: 'dependabot[bot]', id: 49699333 }, commit: { verification: { verified: true } } }
    ])
    expect(files.body).toMatchObject([{ filename: 'package.json', status: 'modified', additions: 1, deletions: 1 }])
  })
})

test('does not know at first whether it can be merged, if the seed says so', async () => {
  await withGitHub({ ...bump, pulls: [{ ...bump.pulls[0], head: 'bump', mergeableKnown: false }] }, async ask => {
    const first = await ask('GET', `${shop}/pulls/1`)
    const second = await ask('GET', `${shop}/pulls/1`)

    expect([first.body.mergeable, second.body.mergeable]).toEqual([null, true])
    expect([first.body.mergeable_state, second.body.mergeable_state]).toEqual(['unknown', 'clean'])
  })
})

test('merges the head that was pinned, and refuses one that moved', async () => {
  await withGitHub(bump, async ask => {
    const moved = await ask('PUT', `${shop}/pulls/1/merge`, { sha: '0'.repeat(40) })
    const merged = await ask('PUT', `${shop}/pulls/1/merge`, { sha: await headOf(ask), merge_method: 'squash' })

    expect(moved).toMatchObject({ status: 409, body: { message: expect.stringContaining('Head branch was modified') } })
    expect(merged).toMatchObject({ status: 200, body: { merged: true } })
    expect((await ask('GET', `${shop}/git/ref/heads/main`)).body.object.sha).toBe(merged.body.sha)
    expect((await ask('GET', `${shop}/pulls/1`)).body).toMatchObject({ state: 'closed', merged: true })
  })
})

test('is dirty when both sides changed one file', async () => {
  const commits = [...bump.commits, { files: { 'package.json': '{"a":"2.0.0"}\n' } }]
  await withGitHub({ ...bump, commits }, async ask => {
    expect((await ask('GET', `${shop}/pulls/1`)).body).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    expect((await ask('PUT', `${shop}/pulls/1/merge`, {})).status).toBe(405)
  })
})

test.each([
  ['the wrong app', { id: 1, slug: 'impostor' }, 405],
  ['the right app', { id: 15368, slug: 'github-actions' }, 200]
])('counts a required check only when it comes from %s', async (_, app, status) => {
  const checks = [{ name: 'test', ref: 'bump', app }]
  await withGitHub({ ...bump, ...required, checks }, async ask => {
    expect((await ask('PUT', `${shop}/pulls/1/merge`, {})).status).toBe(status)
  })
})

test('an armed pull request is merged when its last check turns green', async () => {
  await withGitHub({ ...bump, ...required }, async ask => {
    const { node_id, head } = (await ask('GET', `${shop}/pulls/1`)).body

    await graphQL(ask, 'enablePullRequestAutoMerge', {
      pullRequestId: node_id,
      expectedHeadOid: head.sha,
      mergeMethod: 'SQUASH'
    })
    expect((await ask('GET', `${shop}/pulls/1`)).body).toMatchObject({
      merged: false,
      auto_merge: { merge_method: 'squash' }
    })
    await ask('POST', `${shop}/check-runs`, { name: 'test', head_sha: head.sha, conclusion: 'success' })

    expect((await ask('GET', `${shop}/pulls/1`)).body.merged).toBe(true)
  })
})

test('refuses to arm what could be merged now', async () => {
  await withGitHub(bump, async ask => {
    const { node_id } = (await ask('GET', `${shop}/pulls/1`)).body

    const { body } = await graphQL(ask, 'enablePullRequestAutoMerge', { pullRequestId: node_id })

    expect(body.errors).toMatchObject([{ type: 'UNPROCESSABLE', message: expect.stringContaining('clean status') }])
  })
})

test('behind a merge queue only the queue merges', async () => {
  const parameters = {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'SQUASH',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 1
  }
  await withGitHub({ ...bump, rulesets: [{ rules: [{ type: 'merge_queue', parameters }] }] }, async ask => {
    const { node_id } = (await ask('GET', `${shop}/pulls/1`)).body

    const direct = await ask('PUT', `${shop}/pulls/1/merge`, {})
    const queued = await graphQL(ask, 'enqueuePullRequest', { pullRequestId: node_id })

    expect(direct.status).toBe(405)
    expect(queued.body.errors).toBeUndefined()
    expect((await ask('GET', `${shop}/rules/branches/main`)).body).toMatchObject([{ type: 'merge_queue' }])
  })
})

test('asks only collaborators for review, and never the author', async () => {
  await withGitHub({ ...bump, collaborators: { mona: 'write', 'dependabot[bot]': 'write' } }, async ask => {
    const path = `${shop}/pulls/1/requested_reviewers`

    expect((await ask('POST', path, { reviewers: ['stranger'] })).status).toBe(422)
    expect((await ask('POST', path, { reviewers: ['dependabot[bot]'] })).status).toBe(422)
    expect((await ask('POST', path, { reviewers: ['mona'], team_reviewers: ['core'] })).body).toMatchObject({
      requested_reviewers: [{ login: 'mona' }],
      requested_teams: [{ slug: 'core' }]
    })
  })
})
