import { expect, test } from '@jest/globals'
import type { Connection } from '../../../src/adapters/github/connection.ts'
import { createGitHubDeployments } from '../../../src/adapters/github/deployments.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { noteFor } from '../deployments.contract.ts'
import { withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

async function mainOf(connection: Connection): Promise<string> {
  const ref = await connection.read<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ref: 'heads/main'
  })
  return ref.object.sha
}

function outcomeOf({ deployments }: Repository) {
  return deployments.map(({ payload, statuses }) => [payload, statuses.map(({ state }) => state)])
}

test('shows digest, build, slot and generation in the payload, and neither merges nor waits for checks', async () => {
  const statuses = [{ context: 'ci', ref: 'main', state: 'failure' as const }]
  await withShop({ statuses }, async (connection, github) => {
    const note = noteFor(await mainOf(connection))

    await createGitHubDeployments(connection).file(note)

    const { environment, commit, ...payload } = note
    expect(github.repository('octo/shop').deployments).toMatchObject([
      { sha: commit, environment, payload: { sluice: 1, commit, ...payload } }
    ])
  })
})

test('says the same thing once', async () => {
  await withShop({}, async (connection, github) => {
    const deployments = createGitHubDeployments(connection)
    const id = await deployments.file(noteFor(await mainOf(connection)))
    const mark = { state: 'success' as const, description: 'live', url: 'https://shop.example' }

    await deployments.mark(id, mark)
    await deployments.mark(id, mark)
    await deployments.mark(id, { ...mark, description: 'live again' })

    expect(github.repository('octo/shop').deployments[0]?.statuses).toHaveLength(2)
  })
})

test.each(['a sentence', '{"sluice":1}', { sluice: 1, key: 'shop/production/1', extra: true }, ['x']])(
  'leaves out what others filed: %j',
  async payload => {
    await withShop({}, async connection => {
      const body = { ref: 'main', environment: 'production', auto_merge: false, required_contexts: [] }
      await connection.write('POST /repos/{owner}/{repo}/deployments', {
        ...body,
        payload: Array.isArray(payload) ? { payload } : payload
      })

      expect(await createGitHubDeployments(connection).list('production')).toEqual([])
    })
  }
)

test.each(['javascript:alert(1)', 'not an address'])('links nothing but web addresses: %s', async url => {
  await withShop({}, async (connection, github) => {
    const deployments = createGitHubDeployments(connection)
    const id = await deployments.file(noteFor(await mainOf(connection)))

    await deployments.mark(id, { state: 'success', description: 'x'.repeat(500), url, logUrl: url })

    const [status] = github.repository('octo/shop').deployments[0]?.statuses ?? []
    expect(status).toMatchObject({ environment_url: '', log_url: '' })
    expect(status?.description).toHaveLength(140)
  })
})

sweepFaults({
  name: 'filing a deployment',
  act: async connection => createGitHubDeployments(connection).file(noteFor(await mainOf(connection))),
  outcome: outcomeOf
})

sweepFaults({
  name: 'marking deployments',
  async prepare(connection) {
    const deployments = createGitHubDeployments(connection)
    const old = await deployments.file(noteFor(await mainOf(connection), { key: 'old' }))
    await deployments.mark(old, { state: 'success', description: 'live' })
    await deployments.file(noteFor(await mainOf(connection), { key: 'new' }))
  },
  async act(connection) {
    const deployments = createGitHubDeployments(connection)
    const [newest] = await deployments.list('production')
    if (newest === undefined) throw new Error('nothing was filed')
    await deployments.mark(newest.id, { state: 'success', description: 'live' })
    await deployments.retireOthers(newest)
    return (await deployments.list('production')).map(({ state }) => state)
  },
  outcome: outcomeOf
})
