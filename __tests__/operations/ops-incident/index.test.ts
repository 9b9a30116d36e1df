import { expect, test } from '@jest/globals'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { playHistory } from '../../campaign/incident-histories.ts'
import { openDesk, wellEnded } from './desk.ts'

test('a P0 is opened once, pages once, and the ledger says so', async () => {
  const desk = openDesk()

  const first = await desk.say({ severity: 'P0', title: 'Service Down' })
  const again = await desk.say({ severity: 'P0', title: 'Service Down' })

  expect([first.outcome, again.outcome]).toEqual(['done', 'unchanged'])
  expect(desk.pager.delivered.map(one => one.severity)).toEqual(['page'])
  expect(await desk.kinds()).toEqual(['incident.opened', 'page.sent', 'incident.channel-decided'])
})

test('a P1 is only told at first, and pages when nobody acknowledged it in 15 minutes', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })
  expect(desk.pager.delivered.map(one => one.severity)).toEqual(['notice'])

  await desk.clock.sleep(899_999)
  expect((await desk.tick()).outcome).toBe('unchanged')
  await desk.clock.sleep(1)
  await desk.tick()
  await desk.tick()

  const pages = desk.pager.delivered.filter(one => one.severity === 'page').map(one => one.text)
  expect(pages).toEqual(['INC-1: nobody acknowledged it', 'INC-1: it has no commander'])
})

test('an acknowledged P1 with a commander pages nobody', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })
  await desk.say({ id: 'INC-1', ack: 'true', assign: 'commander=alice' })

  await desk.clock.sleep(3_600_000)
  await desk.tick()

  expect(desk.pager.delivered.filter(one => one.severity === 'page')).toEqual([])
})

test('P2 and P3 wake nobody, and being graded up does', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P2', title: 'Odd' })
  expect(desk.pager.delivered).toEqual([])

  await desk.say({ id: 'INC-1', severity: 'P0', note: 'it spreads' })

  expect(desk.pager.delivered.map(one => one.severity)).toEqual(['page'])
  expect((await desk.incidents())[0]).toMatchObject({ severity: 'P0' })
})

test.each([
  ['P0', 1_800_000],
  ['P1', 3_600_000]
])('an update of a %s is overdue after %d ms, once per silence, and names who owes it', async (severity, longest) => {
  const desk = openDesk()
  await desk.say({ severity, title: 'Down' })
  await desk.say({ id: 'INC-1', ack: 'true', assign: 'commander=alice' })
  await desk.say({ id: 'INC-1', assign: 'communications-lead=carol' })
  const overdue = () => desk.pager.delivered.filter(one => one.text.includes('update is overdue'))

  await desk.clock.sleep(longest)
  await desk.tick()
  expect(overdue()).toEqual([])
  await desk.clock.sleep(1)
  await desk.tick()
  await desk.tick()
  expect(overdue().map(one => one.text)).toEqual(['INC-1: an update is overdue; it falls to carol'])

  await desk.say({ id: 'INC-1', note: 'still looking' })
  await desk.clock.sleep(longest + 1)
  await desk.tick()
  expect(overdue()).toHaveLength(2)
})

test('an incident takes the way of the procedure, loops back, and is refused any other', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P2', title: 'Odd' })
  const go = async (to: string) => (await desk.say({ id: 'INC-1', to })).outcome

  expect(await go('verification')).toBe('refused')
  expect(await go('investigation')).toBe('done')
  expect(await go('mitigation')).toBe('done')
  expect(await go('investigation')).toBe('done')
  expect(await go('mitigation')).toBe('done')
  expect(await go('verification')).toBe('done')
  expect(await go('investigation')).toBe('done')
  expect((await desk.incidents())[0]?.states.map(one => one.state)).toEqual([
    'triage',
    'investigation',
    'mitigation',
    'investigation',
    'mitigation',
    'verification',
    'investigation'
  ])
})

test.each([
  ['cause', 'incident-no-cause'],
  ['action', 'incident-no-prevention'],
  ['customers', 'incident-audience-undecided']
])('an incident does not end without %s', async (missing, reason) => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })
  for (const to of ['investigation', 'mitigation', 'verification']) await desk.say({ id: 'INC-1', to })
  const { [missing]: _, ...rest } = wellEnded
  const before = await desk.kinds()

  const report = await desk.say({ id: 'INC-1', to: 'resolved', ...rest })

  expect(report).toMatchObject({ outcome: 'refused', reason })
  expect(await desk.kinds()).toEqual(before)
  expect(await desk.say({ id: 'INC-1', to: 'resolved', ...wellEnded })).toMatchObject({ outcome: 'done' })
})

test('ending without having verified is refused, unless forced, which is written down', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })

  const refused = await desk.say({ id: 'INC-1', to: 'resolved', ...wellEnded })
  const forced = await desk.say({ id: 'INC-1', to: 'resolved', force: 'true', ...wellEnded })

  expect(refused).toMatchObject({ outcome: 'refused', reason: 'incident-not-verified' })
  expect(forced.outcome).toBe('done')
  expect((await desk.incidents())[0]?.timeline.at(-1)?.text).toContain('(not verified)')
})

test('a post-mortem is overdue 48 hours after the end of a P1, and not before', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })
  await desk.say({ id: 'INC-1', to: 'resolved', force: 'true', ...wellEnded })
  const told = desk.pager.delivered.length

  await desk.clock.sleep(48 * 3_600_000)
  await desk.tick()
  expect(desk.pager.delivered).toHaveLength(told)
  await desk.clock.sleep(1)
  await desk.tick()
  expect(desk.pager.delivered.slice(told).map(one => one.text)).toEqual([
    'INC-1: its post-mortem is overdue',
    'INC-1: customers were not told how it ended'
  ])
})

test('an incident that nobody has is refused, and the open ones are named', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })

  const report = await desk.say({ id: 'INC-9', ack: 'true' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'incident-unknown' })
  expect(JSON.stringify(report.blocks)).toContain('INC-1')
})

test('what a pager refused is told by the next run, and nothing is lost', async () => {
  const ledger = new MemoryLedger()
  const deaf = { name: 'deaf', notify: () => Promise.reject(new Error('no answer')) }
  const first = await openDesk({ ledger, notifier: deaf }).say({ severity: 'P0', title: 'Down' })
  expect(first).toMatchObject({ outcome: 'unavailable', reason: 'notifier-failed' })

  const desk = openDesk({ ledger })
  await desk.tick()

  expect(desk.pager.delivered.map(one => one.severity)).toEqual(['page'])
  expect(await desk.kinds()).toEqual(['incident.opened', 'incident.channel-decided', 'page.sent'])
})

test('in a dozen histories with copies, disorder and deaths nothing is opened, told or said twice, and nothing is lost', async () => {
  const played = []
  for (let seed = 1; seed <= 12; seed += 1) played.push({ seed, ...(await playHistory(seed)) })

  const wrong = played.filter(one => one.duplicateIssues + one.doublePages + one.lostEvents > 0)
  expect(wrong).toEqual([])
  expect(played.reduce((sum, one) => sum + one.crashes, 0)).toBeGreaterThan(50)
})

test('the same request again changes nothing, even after the incident that it opened is over', async () => {
  const desk = openDesk()
  const opening = { severity: 'P1', title: 'Slow', 'request-id': 'form-1' }
  await desk.say(opening)
  await desk.say({ id: 'INC-1', to: 'resolved', force: 'true', ...wellEnded })

  const again = await desk.say(opening)

  expect(again.outcome).toBe('unchanged')
  expect(await desk.incidents()).toHaveLength(1)
})
