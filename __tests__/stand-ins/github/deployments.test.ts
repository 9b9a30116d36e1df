import { expect, test } from '@jest/globals'
import { type Ask, shop, withGitHub } from './client.ts'

const plain = { ref: 'main', auto_merge: false, required_contexts: [] }

async function deploy(ask: Ask, changes: object): Promise<number> {
  const { body } = await ask('POST', `${shop}/deployments`, { ...plain, ...changes })
  await ask('POST', `${shop}/deployments/${body.id}/statuses`, { state: 'success' })
  return body.id
}

async function newestState(ask: Ask, id: number): Promise<string> {
  return (await ask('GET', `${shop}/deployments/${id}/statuses`)).body[0].state
}

test('a success retires the earlier success of the same environment', async () => {
  await withGitHub({}, async ask => {
    const first = await deploy(ask, { environment: 'staging' })
    const elsewhere = await deploy(ask, { environment: 'test' })

    const second = await deploy(ask, { environment: 'staging' })

    expect(await newestState(ask, first)).toBe('inactive')
    expect(await newestState(ask, second)).toBe('success')
    expect(await newestState(ask, elsewhere)).toBe('success')
  })
})

test.each([
  ['production', { environment: 'production' }],
  ['transient', { environment: 'review', transient_environment: true }]
])('a success leaves an earlier one alone in a %s environment', async (_, changes) => {
  await withGitHub({}, async ask => {
    const first = await deploy(ask, changes)

    await deploy(ask, changes)

    expect(await newestState(ask, first)).toBe('success')
  })
})

test('auto_inactive: false retires nothing', async () => {
  await withGitHub({}, async ask => {
    const first = await deploy(ask, { environment: 'staging' })

    const { body } = await ask('POST', `${shop}/deployments`, { ...plain, environment: 'staging' })
    await ask('POST', `${shop}/deployments/${body.id}/statuses`, { state: 'success', auto_inactive: false })

    expect(await newestState(ask, first)).toBe('success')
  })
})

test('refuses a deployment of a commit whose statuses are red, unless told to look at none', async () => {
  const statuses = [{ context: 'ci', ref: 'main', state: 'failure' as const }]
  await withGitHub({ statuses }, async ask => {
    const careful = await ask('POST', `${shop}/deployments`, { ref: 'main' })
    const careless = await ask('POST', `${shop}/deployments`, plain)

    expect([careful.status, careless.status]).toEqual([409, 201])
  })
})

test('lists newest first and filters by environment', async () => {
  await withGitHub({}, async ask => {
    const ids = [await deploy(ask, { environment: 'a' }), await deploy(ask, { environment: 'b' })]

    const all = await ask('GET', `${shop}/deployments`)
    const one = await ask('GET', `${shop}/deployments?environment=a`)

    expect(all.body.map((deployment: { id: number }) => deployment.id)).toEqual(ids.toReversed())
    expect(one.body).toMatchObject([{ id: ids[0], environment: 'a' }])
  })
})

test('deletes an inactive deployment and keeps an active one', async () => {
  await withGitHub({}, async ask => {
    const old = await deploy(ask, { environment: 'staging' })
    const live = await deploy(ask, { environment: 'staging' })

    expect((await ask('DELETE', `${shop}/deployments/${live}`)).status).toBe(422)
    expect((await ask('DELETE', `${shop}/deployments/${old}`)).status).toBe(204)
  })
})
