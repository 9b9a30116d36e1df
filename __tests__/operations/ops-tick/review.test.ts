import { expect, test } from '@jest/globals'
import { MemoryIssues } from '../../../src/adapters/memory/memory-issues.ts'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import { openDesk, wellEnded } from '../ops-incident/desk.ts'

const day = 86_400_000
const policy = parsePolicy(
  [
    'version: 1',
    'artifact: { name: artifact }',
    `sop: { id: SOP-12.02, version: "1.0", digest: "sha256:${'1'.repeat(64)}" }`,
    'roles: { devops-lead: [grace] }'
  ].join('\n'),
  'sluice.yml'
)

function open() {
  const issues = new MemoryIssues()
  const desk = openDesk({ policy, outside: { issues } })
  const endP0 = async (title: string) => {
    const opened = await desk.say({ severity: 'P0', title })
    const { incident } = opened.result as { incident: { id: string } }
    await desk.say({ id: incident.id, to: 'resolved', force: 'true', ...wellEnded })
  }
  return { desk, issues, endP0 }
}

test('a review of the procedure is due at day 92, once, and names who owes it', async () => {
  const { desk, issues } = open()
  await desk.say({ severity: 'P3', title: 'the first event of all' })

  await desk.clock.sleep(90 * day)
  await desk.tick()
  expect(issues.all).toEqual([])
  await desk.clock.sleep(2 * day)
  await desk.tick()
  await desk.tick()

  expect(issues.all.map(({ title, state }) => [title, state])).toEqual([['Review SOP-12.02 1.0', 'open']])
  expect(issues.all[0]?.body).toContain('It falls to grace.')
})

test('a P0 that ended asks for one review, although a quarter and another P0 end while it is open', async () => {
  const { desk, issues, endP0 } = open()
  await endP0('Service Down')
  await desk.tick()
  await desk.clock.sleep(60_000)
  await endP0('Down again')
  await desk.tick()
  await desk.clock.sleep(92 * day)
  await desk.tick()

  expect(issues.all).toHaveLength(1)
  expect(issues.all[0]?.comments.map(({ body }) => body)).toEqual(['Also because INC-2, a P0, has ended.'])
})

test('a quarter after a review was asked for and closed the next one is due', async () => {
  const { desk, issues, endP0 } = open()
  await endP0('Service Down')
  await desk.tick()
  await issues.close(1)

  await desk.tick()
  expect(issues.all).toHaveLength(1)
  await desk.clock.sleep(92 * day)
  await desk.tick()

  expect(issues.all.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('a policy that follows no procedure owes no review', async () => {
  const issues = new MemoryIssues()
  const desk = openDesk({ outside: { issues } })
  await desk.say({ severity: 'P3', title: 'the first event of all' })

  await desk.clock.sleep(200 * day)

  expect((await desk.tick()).outcome).toBe('unchanged')
  expect(issues.all).toEqual([])
})
