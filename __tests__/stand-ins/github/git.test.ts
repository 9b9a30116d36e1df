import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { type Ask, shop, withGitHub } from './client.ts'

const commitOn = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

function commit(ask: Ask, expectedHeadOid: string, path: string) {
  const input = {
    branch: { repositoryNameWithOwner: 'octo/shop', branchName: 'main' },
    expectedHeadOid,
    message: { headline: `Add ${path}` },
    fileChanges: { additions: [{ path, contents: Buffer.from(path).toString('base64') }] }
  }
  return ask('POST', '/graphql', { query: commitOn, variables: { input } })
}

async function head(ask: Ask): Promise<string> {
  return (await ask('GET', `${shop}/git/ref/heads/main`)).body.object.sha
}

test('names objects as git itself does', async () => {
  await withGitHub({ commits: [{ files: { 'a.txt': 'hello\n' } }] }, async ask => {
    const tree = (await ask('GET', `${shop}/git/trees/main`)).status
    const blob = execFileSync('git', ['hash-object', '--stdin'], { input: 'hello\n' }).toString().trim()

    const contents = await ask('GET', `${shop}/contents/a.txt`)

    expect(tree).toBe(404)
    expect(contents.body.sha).toBe(blob)
    expect(Buffer.from(contents.body.content, 'base64').toString()).toBe('hello\n')
  })
})

test('a commit on a branch takes the place of the head that was expected', async () => {
  await withGitHub({}, async ask => {
    const before = await head(ask)

    const { status, body } = await commit(ask, before, 'a.txt')

    expect(status).toBe(200)
    expect(await head(ask)).toBe(body.data.createCommitOnBranch.commit.oid)
    const read = await ask('GET', `${shop}/commits/main`)
    expect(read.body.commit.verification).toMatchObject({ verified: true, reason: 'valid' })
    expect(read.body.files).toMatchObject([{ filename: 'a.txt', status: 'added' }])
  })
})

test('the loser of two commits on one head gets STALE_DATA with status 200, and changes nothing', async () => {
  await withGitHub({}, async ask => {
    const before = await head(ask)
    const winner = await commit(ask, before, 'a.txt')

    const loser = await commit(ask, before, 'b.txt')

    expect(loser.status).toBe(200)
    expect(loser.body).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'STALE_DATA', path: ['createCommitOnBranch'] }]
    })
    expect(loser.body.errors[0].message).toContain(`Expected branch to point to "${before}" but it did not.`)
    expect(await head(ask)).toBe(winner.body.data.createCommitOnBranch.commit.oid)
  })
})

test('a reference is created once, and moves only forward without force', async () => {
  await withGitHub({ commits: [{}, { files: { a: '1' } }] }, async ask => {
    const newest = await head(ask)
    const [, oldest] = (await ask('GET', `${shop}/commits`)).body
    const body = { ref: 'refs/heads/ledger', sha: newest }

    expect((await ask('POST', `${shop}/git/refs`, body)).status).toBe(201)
    expect((await ask('POST', `${shop}/git/refs`, body)).body.message).toBe('Reference already exists')
    const back = { sha: oldest.sha }
    expect((await ask('PATCH', `${shop}/git/refs/heads/ledger`, back)).body.message).toBe(
      'Update is not a fast forward'
    )
    expect((await ask('PATCH', `${shop}/git/refs/heads/ledger`, { ...back, force: true })).status).toBe(200)
  })
})

test('an empty repository takes no objects', async () => {
  await withGitHub({ commits: [] }, async ask => {
    const answer = await ask('POST', `${shop}/git/trees`, {
      tree: [{ path: 'a', mode: '100644', type: 'blob', content: '' }]
    })

    expect(answer).toMatchObject({ status: 409, body: { message: 'Git Repository is empty.' } })
  })
})

test('compares two branches from where they parted', async () => {
  const commits = [
    { files: { a: '1\n', b: '1\n' } },
    { branch: 'topic', from: 'main', files: { a: '1\n2\n' } },
    { files: { b: null } }
  ]
  await withGitHub({ commits }, async ask => {
    const { body } = await ask('GET', `${shop}/compare/main...topic`)

    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(body.files).toMatchObject([{ filename: 'a', status: 'modified', additions: 1, deletions: 0 }])
  })
})
