import { expect, test } from '@jest/globals'
import { createMirroredLedger } from '../../src/adapters/ledger/mirrored-ledger.ts'
import { MemoryAttestations } from '../../src/adapters/memory/memory-attestations.ts'
import { MemoryDeployments } from '../../src/adapters/memory/memory-deployments.ts'
import { MemoryIssues } from '../../src/adapters/memory/memory-issues.ts'
import { MemoryLedger } from '../../src/adapters/memory/memory-ledger.ts'
import { unavailable } from '../../src/domain/failure.ts'
import type { EventDraft } from '../../src/domain/ledger/event.ts'
import type { Deployments } from '../../src/ports/deployments.ts'

const digest = `sha256:${'1'.repeat(64)}` as const
const actor = { id: 1, login: 'mona' }

function draft(kind: EventDraft['kind'], deployment: string, data: object): EventDraft {
  const subject = { artifact: 'shop', digest, environment: 'production' }
  const time = '2026-11-24T09:00:00.000Z'
  const event: unknown = {
    kind,
    key: `${deployment}/${kind}`,
    time,
    actor,
    subject,
    causes: [],
    data: kind === 'page.sent' || kind === 'incident.updated' ? data : { deployment, ...data },
    policy: null
  }
  return event as EventDraft
}

const place = { slot: 'a', generation: 1, buildId: '20261124-0900-a3f2c1', job: 'job' }
const staged = (id: string) =>
  draft('deployment.staged', id, { ...place, lock: id, expiresAt: '2026-11-24T11:00:00.000Z' })
const completed = (id: string) =>
  draft('deployment.completed', id, { ...place, previous: null, action: 'deploy', bundle: digest })
const failed = (id: string) => draft('deployment.failed', id, { slot: 'a', code: 'smoke-failed', detail: 'smoke' })

function world(deployments: Deployments = new MemoryDeployments()) {
  const troubles: string[] = []
  const attestations = new MemoryAttestations()
  const memory = new MemoryLedger()
  const trouble = (text: string) => void troubles.push(text)
  const issues = new MemoryIssues()
  const logUrl = 'https://example.org/run'
  const ledger = createMirroredLedger(memory, { deployments, issues, attestations, logUrl, trouble })
  const append = (...events: EventDraft[]) => ledger.append(() => ({ events }))
  return { ledger, memory, append, troubles, attestations, issues }
}

async function shown(deployments: Deployments): Promise<readonly (string | undefined)[][]> {
  return (await deployments.list('production')).map(({ note, state }) => [note.key, state])
}

test('a staged deployment is shown as in progress, and its end as what it came to', async () => {
  const deployments = new MemoryDeployments()
  const { append } = world(deployments)

  await append(staged('one'))
  expect(await shown(deployments)).toEqual([['one', 'in_progress']])

  await append(failed('one'))
  expect(await shown(deployments)).toEqual([['one', 'failure']])
})

test('the version that is replaced becomes inactive', async () => {
  const deployments = new MemoryDeployments()
  const { append } = world(deployments)

  await append(staged('one'), completed('one'))
  await append(staged('two'), completed('two'))

  expect(await shown(deployments)).toEqual([
    ['two', 'success'],
    ['one', 'inactive']
  ])
})

test('evidence whose copy failed is copied by the next run that reads the record, except what a key signed', async () => {
  const { ledger, memory, attestations } = world()
  const byIdentity = '{"bundle":1,"verificationMaterial":{"certificate":{}}}'
  const byKey = '{"bundle":2,"verificationMaterial":{"publicKey":{}}}'
  await memory.append(() => ({ events: [staged('one')], records: [{ digest, lines: [byIdentity, byKey] }] }))

  await ledger.record(digest)
  await ledger.mend({ artifact: 'shop' })

  expect(await attestations.list(digest)).toEqual([JSON.parse(byIdentity)])
})

test('evidence is copied to where other tools look for it', async () => {
  const { ledger, attestations } = world()

  await ledger.append(() => ({ events: [staged('one')], records: [{ digest, lines: ['{"bundle":1}'] }] }))

  expect(await attestations.list(digest)).toEqual([{ bundle: 1 }])
})

test('a mirror that fails is told and does not fail the operation, and the next event brings it up to date', async () => {
  const deployments = new MemoryDeployments()
  let broken = true
  const away = unavailable('github-unavailable', 'HTTP 502', undefined, 'run this again')
  const sometimes: Deployments = {
    list: environment => (broken ? Promise.reject(away) : deployments.list(environment)),
    file: note => deployments.file(note),
    mark: (id, mark) => deployments.mark(id, mark),
    retireOthers: keep => deployments.retireOthers(keep)
  }
  const { append, troubles, memory } = world(sometimes)

  await append(staged('one'))
  expect((await memory.read()).events).toHaveLength(1)
  expect(troubles).toEqual([expect.stringContaining('HTTP 502; run this again')])

  broken = false
  await append(failed('one'))
  expect(await shown(deployments)).toEqual([['one', 'failure']])
})

test('events that are not about a deployment leave the mirror alone', async () => {
  const refusing: Deployments = {
    list: () => Promise.reject(new Error('asked')),
    file: () => Promise.reject(new Error('asked')),
    mark: () => Promise.reject(new Error('asked')),
    retireOthers: () => Promise.reject(new Error('asked'))
  }
  const { append, troubles } = world(refusing)

  await append(draft('rollout.shifted', 'one', { weight: 0.1, elapsedMs: 0, evidence: 1 }))

  expect(troubles).toEqual([])
})

test('an opened incident becomes one issue with its story, and each thing said since a comment', async () => {
  const { append, issues } = world()
  const opened = draft('incident.opened', 'one', {
    incident: 'INC-1',
    severity: 'P1',
    title: 'Rolled back',
    detail: 'errors rose @everyone'
  })
  const said = { incident: 'INC-1', state: 'resolved', note: 'mended' }

  await append(staged('one'), opened)
  await append(draft('page.sent', 'one', { dedupKey: 'shop/one', to: 'github-issues', incident: 'INC-1' }))
  await append(opened)

  expect(issues.all).toMatchObject([{ key: 'shop/one', title: 'P1: Rolled back (INC-1)', state: 'open' }])
  expect(issues.all[0]?.body).toContain('was staged in slot a')
  expect(issues.all[0]?.body).toMatch(/errors rose &#64;everyone$/)
  expect(issues.all[0]?.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('Page sent to github-issues')
  ])

  await append(draft('incident.updated', 'one', said))
  expect(issues.all).toMatchObject([{ state: 'closed', comments: [{}, { body: expect.stringContaining('mended') }] }])
})

test('each action item of an incident is one issue, with who does it and by when', async () => {
  const { append, issues } = world()
  const opened = { incident: 'INC-1', severity: 'P1', title: 'Slow', detail: 'p95 is 3 s' } as const
  const item = {
    incident: 'INC-1',
    action: 'INC-1-A1',
    kind: 'preventive',
    owner: '@bob',
    dueOn: '2026-03-10'
  } as const
  await append(draft('incident.opened', 'one', opened))
  const about = { ...draft('incident.opened', 'one', opened), key: 'two' }
  await append({ ...about, kind: 'incident.action-added', data: { ...item, text: 'refuse it (INC-9)' } } as EventDraft)
  await append({ ...about, kind: 'incident.acknowledged', key: 'three', data: { incident: 'INC-1' } } as EventDraft)

  const [, action, ...more] = issues.all

  expect(more).toEqual([])
  expect(action).toMatchObject({ title: 'INC-1: refuse it (INC-9) · action item', assignees: [] })
  expect(action?.body).toMatch(/Owner: &#64;bob\n- Due: 2026-03-10/)
})

test('a run that changes nothing mends what an earlier one could not show', async () => {
  const deployments = new MemoryDeployments()
  const { memory, ledger } = world(deployments)
  await memory.append(() => ({ events: [staged('one'), completed('one')] }))

  await ledger.mend({ artifact: 'shop', environment: 'production' })

  expect(await shown(deployments)).toEqual([['one', 'success']])
})

test('what was shown already costs a run that ends nothing more', async () => {
  let lists = 0
  const deployments = new MemoryDeployments()
  const counting: Deployments = {
    list: environment => {
      lists += 1
      return deployments.list(environment)
    },
    file: note => deployments.file(note),
    mark: (id, mark) => deployments.mark(id, mark),
    retireOthers: keep => deployments.retireOthers(keep)
  }
  const { append, ledger } = world(counting)

  await append(staged('one'))
  await ledger.mend({ artifact: 'shop', environment: 'production' })

  expect(lists).toBe(1)
})

test('evidence that only the mirror has is read beside the ledger, each bundle once', async () => {
  const { ledger, attestations } = world()
  await ledger.append(() => ({ events: [staged('one')], records: [{ digest, lines: ['{"bundle":1}'] }] }))
  await attestations.store(digest, { bundle: 2 })

  expect(await ledger.record(digest)).toEqual(['{"bundle":1}', '{"bundle":2}'])
})
