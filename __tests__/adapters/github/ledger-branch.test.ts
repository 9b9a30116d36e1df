import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { GitLedger } from '../../../src/adapters/embedded/git-ledger.ts'
import { GitRepository } from '../../../src/adapters/embedded/git-repository.ts'
import { createGitHubLedger } from '../../../src/adapters/github/ledger-branch.ts'
import type { Ledger } from '../../../src/ports/ledger.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import { blobOf, filesOfCommit } from '../../../stand-ins/github/state/files.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { note, someDigest } from '../../domain/ledger/drafts.ts'
import { connect, withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

const branch = 'refs/heads/sluice-ledger'

function filesOf(repository: Repository): Record<string, string> {
  const { objects, refs } = repository
  const files = [...filesOfCommit(objects, refs.get(branch))]
  return Object.fromEntries(files.map(([path, { sha }]) => [path, blobOf(objects, sha)?.toString() ?? '']))
}

async function appendTwice(ledger: Ledger): Promise<void> {
  await ledger.append(() => ({ events: [note('one')], records: [{ digest: someDigest, lines: ['{"a":1}'] }] }))
  await ledger.append(() => ({ events: [note('two'), note('thrée')] }))
}

test('leaves the same bytes as the ledger in git', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sluice-ledger-'))
  try {
    await withShop({}, async (connection, github) => {
      await appendTwice(createGitHubLedger(connection))
      await appendTwice(new GitLedger({ directory: home, branch: 'sluice-ledger' }))

      const files = filesOf(github.repository('octo/shop'))
      const git = new GitRepository(home)
      const texts = await git.texts((await git.resolve(branch)) ?? '', Object.keys(files))

      expect(Object.keys(files)).toHaveLength(3)
      expect(Object.values(files)).toEqual(texts)
    })
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})

test.each([
  ['a ruleset for every branch', { rulesets: [{ include: ['~ALL'], rules: [{ type: 'pull_request' }] }] }],
  ['a ruleset against new branches', { rulesets: [{ include: ['~ALL'], rules: [{ type: 'creation' }] }] }],
  ['classic protection', { protection: { 'sluice-ledger': { required_pull_request_reviews: {} } } }]
])('says which rule is in the way of the ledger, and what to do: %s', async (_, rules) => {
  await withShop(rules, async connection => {
    const appended = appendTwice(createGitHubLedger(connection))

    await expect(appended).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'ledger-protected',
      message: expect.stringMatching(/octo\/shop holds back the branch sluice-ledger: .*(restricted|pull request)/),
      hint: expect.stringContaining('leave sluice-ledger out of that ruleset')
    })
  })
})

test('writes a ledger whose branch nobody may delete or force', async () => {
  const rules = [{ type: 'deletion' }, { type: 'non_fast_forward' }, { type: 'required_signatures' }]
  await withShop({ rulesets: [{ include: ['~ALL'], rules }] }, async (connection, github) => {
    await appendTwice(createGitHubLedger(connection))

    expect(Object.keys(filesOf(github.repository('octo/shop')))).toHaveLength(3)
  })
})

test('begins a history of its own, and signs every later commit', async () => {
  await withShop({}, async (connection, github) => {
    await appendTwice(createGitHubLedger(connection))

    const { objects, refs } = github.repository('octo/shop')
    const newest = objects.get(refs.get(branch) ?? '')
    const first = newest?.type === 'commit' ? objects.get(newest.parents[0] ?? '') : undefined

    expect(newest).toMatchObject({ message: 'incident.updated, incident.updated', verification: { verified: true } })
    expect(first).toMatchObject({ parents: [], verification: { verified: true } })
  })
})

test('reads a month of events in two requests, and what is new in three', async () => {
  await withShop({}, async (connection, github) => {
    const writer = createGitHubLedger(connection)
    const month = Array.from({ length: 1_000 }, (_, index) => note(`event-${index}`))
    await writer.append(() => ({ events: month }))
    const reader = createGitHubLedger(connect(github))

    const start = github.counts.mark()
    expect((await reader.read()).events).toHaveLength(1_000)
    const afterFirst = github.counts.mark()
    await reader.read()
    const afterSecond = github.counts.mark()
    await writer.append(() => ({ events: [note('news')] }))
    const afterNews = github.counts.mark()
    expect((await reader.read()).events).toHaveLength(1_001)

    expect(afterFirst - start).toBe(2)
    expect(afterSecond - afterFirst).toBe(1)
    expect(github.counts.mark() - afterNews).toBe(3)
  })
})

test('keeps looking without a request that GitHub counts, and sees at once what somebody else appends', async () => {
  await withShop({}, async (connection, github) => {
    const writer = createGitHubLedger(connection)
    await writer.append(() => ({ events: [note('one')] }))
    const reader = createGitHubLedger(connect(github))
    for (let look = 0; look < 3; look += 1) await reader.read()
    const mark = github.counts.mark()

    for (let look = 0; look < 10; look += 1) await reader.read()
    const calm = github.counts.since(mark).calls.map(({ status }) => status)
    await writer.append(() => ({ events: [note('two')] }))

    expect(calm).toEqual(calm.map(() => 304))
    expect((await reader.read()).events).toHaveLength(2)
  })
})

test('does not take its own newest commit for that of somebody else', async () => {
  await withShop({}, async (connection, github) => {
    const ledger = createGitHubLedger(connection)
    await ledger.append(() => ({ events: [note('one')] }))
    for (let look = 0; look < 3; look += 1) await ledger.read()

    await ledger.append(() => ({ events: [note('two')] }))
    const mark = github.counts.mark()

    expect((await ledger.read()).events).toHaveLength(2)
    expect(github.counts.since(mark).calls).toEqual([{ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', status: 200 }])
  })
})

test('appends behind what it knows with one request to write, and none to read', async () => {
  await withShop({}, async (connection, github) => {
    const ledger = createGitHubLedger(connection)
    await ledger.append(() => ({ events: [note('one')] }))
    const mark = github.counts.mark()

    await ledger.append(() => ({ events: [note('two')] }))

    expect(github.counts.since(mark)).toMatchObject({ reads: 0, writes: 1 })
  })
})

test('reads a record that is longer than GraphQL gives', async () => {
  await withShop({}, async connection => {
    const ledger = createGitHubLedger(connection)
    const lines = Array.from({ length: 30 }, (_, index) => `{"n":${index},"text":"${'é'.repeat(20_000)}"}`)

    await ledger.append(() => ({ events: [note('one')], records: [{ digest: someDigest, lines }] }))

    expect(await ledger.record(someDigest)).toEqual(lines)
  })
})

test('does not take a branch that somebody cut for a young ledger', async () => {
  await withShop({}, async (connection, github) => {
    const ledger = createGitHubLedger(connection)
    await appendTwice(ledger)
    github.change('octo/shop', repository => {
      const newest = repository.objects.get(repository.refs.get(branch) ?? '')
      const parent = newest?.type === 'commit' ? newest.parents[0] : undefined
      return { ...repository, refs: new Map(repository.refs).set(branch, parent ?? '') }
    })

    await expect(ledger.read()).rejects.toMatchObject({ kind: 'unavailable', code: 'ledger-truncated' })
    await expect(ledger.append(() => ({ events: [note('more')] }))).rejects.toMatchObject({ code: 'ledger-truncated' })
  })
})

test('does not take another history for its own, however long and intact that one is', async () => {
  await withShop({}, async (connection, github) => {
    const ledger = createGitHubLedger(connection)
    await appendTwice(ledger)
    const own = github.repository('octo/shop').refs.get(branch) ?? ''
    const move = (to: string | undefined) =>
      github.change('octo/shop', repository => {
        const refs = new Map(repository.refs)
        if (to === undefined) refs.delete(branch)
        else refs.set(branch, to)
        return { ...repository, refs }
      })
    move(undefined)
    const drafts = ['other', 'another', 'a third', 'a fourth'].map(note)
    await createGitHubLedger(connection).append(() => ({ events: drafts }))

    await expect(ledger.read()).rejects.toMatchObject({ kind: 'unavailable', code: 'ledger-altered' })
    await expect(ledger.append(() => ({ events: [note('more')] }))).rejects.toMatchObject({ code: 'ledger-altered' })
    move(own)
    expect((await ledger.read()).events).toHaveLength(3)
  })
})

test('does not take a branch that somebody deleted for an empty ledger', async () => {
  await withShop({}, async (connection, github) => {
    const ledger = createGitHubLedger(connection)
    await appendTwice(ledger)
    github.change('octo/shop', repository => {
      const refs = new Map(repository.refs)
      refs.delete(branch)
      return { ...repository, refs }
    })

    await expect(ledger.read()).rejects.toMatchObject({ code: 'ledger-truncated' })
  })
})

test('says what to do about a repository without commits', async () => {
  await withShop({ commits: [] }, async connection => {
    const appended = createGitHubLedger(connection).append(() => ({ events: [note('one')] }))

    await expect(appended).rejects.toMatchObject({ kind: 'unavailable', hint: 'push a first commit' })
  })
})

test('names the permission that a token lacks for writing', async () => {
  const permissions = { contents: 'read' as const, metadata: 'read' as const }
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions }]
  await withShop(
    {},
    async connection => {
      const ledger = createGitHubLedger(connection)

      expect((await ledger.read()).events).toEqual([])
      await expect(ledger.append(() => ({ events: [note('one')] }))).rejects.toMatchObject({
        code: 'github-forbidden',
        hint: 'grant the job permissions: { contents: write }'
      })
    },
    { tokens }
  )
})

sweepFaults({
  name: 'making a ledger',
  async act(connection) {
    const [event] = await createGitHubLedger(connection).append(() => ({ events: [note('one')] }))
    return event?.seq
  },
  outcome: filesOf
})

sweepFaults({
  name: 'appending to a ledger',
  prepare: connection => createGitHubLedger(connection).append(() => ({ events: [note('one')] })),
  async act(connection) {
    const records = [{ digest: someDigest, lines: ['{"a":1}'] }]
    const events = await createGitHubLedger(connection).append(() => ({ events: [note('two')], records }))
    return events.map(({ seq, key }) => [seq, key])
  },
  outcome: filesOf
})

sweepFaults({
  name: 'reading a ledger',
  prepare: connection => appendTwice(createGitHubLedger(connection)),
  async act(connection) {
    const ledger = createGitHubLedger(connection)
    return { events: (await ledger.read()).events.map(({ key }) => key), record: await ledger.record(someDigest) }
  },
  outcome: filesOf
})
