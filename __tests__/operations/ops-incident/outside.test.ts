import { expect, test } from '@jest/globals'
import { MemoryChannels } from '../../../src/adapters/memory/memory-channels.ts'
import { MemoryDocuments } from '../../../src/adapters/memory/memory-documents.ts'
import { MemoryStatusPage } from '../../../src/adapters/memory/memory-status-page.ts'
import { unavailable } from '../../../src/domain/failure.ts'
import { incidentFacts } from '../../../src/domain/incident/facts.ts'
import { postMortem } from '../../../src/domain/incident/post-mortem.ts'
import type { Incident } from '../../../src/domain/ledger/state.ts'
import type { RawInputs } from '../../../src/inputs.ts'
import { openDesk, wellEnded } from './desk.ts'

const hour = 3_600_000
const end: RawInputs = { id: 'INC-1', to: 'resolved', force: 'true', ...wellEnded }

type Desk = ReturnType<typeof openDesk>
const first = async (desk: Desk) => (await desk.incidents())[0] as Incident

test.each(['P0', 'P1'])(
  'a %s has a channel of its own, in which each thing that is said is one message',
  async severity => {
    const channels = new MemoryChannels()
    const desk = openDesk({ outside: { channels } })

    await desk.say({ severity, title: 'Service Down' })
    await desk.say({ id: 'INC-1', note: 'still looking' })
    await desk.say({ id: 'INC-1', note: 'it is the index' })
    await desk.tick()

    const [channel, ...others] = channels.all
    expect([channel?.name, channel?.topic]).toEqual(['artifact-inc-1', `${severity}: Service Down (INC-1)`])
    expect(others).toEqual([])
    expect(channel?.messages.filter(({ text }) => /look|index/.test(text)).map(({ text }) => text)).toEqual([
      '23:50 UTC · still looking',
      '23:50 UTC · it is the index'
    ])
    expect(await first(desk)).toMatchObject({ channel: { id: 'C1', name: 'artifact-inc-1' } })
  }
)

test('without a channel that the policy names, that is said once, and a P2 needs none', async () => {
  const desk = openDesk()

  await desk.say({ severity: 'P0', title: 'Service Down' })
  await desk.say({ id: 'INC-1', note: 'still looking' })
  await desk.say({ severity: 'P2', title: 'Odd' })
  await desk.tick()

  const { events } = await desk.ledger.read()
  const decided = events.filter(event => event.kind === 'incident.channel-decided')
  expect(decided.map(({ data }) => data)).toEqual([{ incident: 'INC-1' }])
})

test('a channel that cannot be made is told, and made by the next look', async () => {
  const channels = new MemoryChannels()
  let isAway = true
  const open: MemoryChannels['open'] = async draft => {
    if (isAway) throw unavailable('notifier-failed', 'Slack does not answer')
    return channels.open(draft)
  }
  const desk = openDesk({ outside: { channels: { open, post: (...given) => channels.post(...given) } } })

  const report = await desk.say({ severity: 'P0', title: 'Service Down' })
  isAway = false
  const mended = await desk.tick()

  expect(report).toMatchObject({ outcome: 'unavailable', reason: 'notifier-failed' })
  expect(desk.pager.delivered).toHaveLength(1)
  expect(mended.outcome).toBe('done')
  expect(channels.all[0]?.messages[0]?.text).toBe('23:50 UTC · Service Down')
})

test('customers who notice an incident and are told nothing are noticed, once per silence', async () => {
  const statusPage = new MemoryStatusPage()
  const desk = openDesk({ outside: { statusPage } })
  await desk.say({ severity: 'P0', title: 'Service Down' })
  await desk.say({ id: 'INC-1', ack: 'true', assign: 'commander=ada', customers: 'true', note: 'they see errors' })
  const silent = () => desk.pager.delivered.filter(one => one.text.includes('nothing was published'))

  await desk.clock.sleep(hour / 2)
  await desk.tick()
  expect(silent()).toEqual([])
  await desk.clock.sleep(1)
  await desk.tick()
  await desk.tick()
  expect(silent()).toHaveLength(1)

  await desk.say({ id: 'INC-1', publish: 'Checkout fails for some of you; we are on it.' })
  await desk.clock.sleep(hour / 2)
  await desk.tick()
  expect(silent()).toHaveLength(1)
  expect([...statusPage.shown]).toEqual([
    ['INC-1', [expect.objectContaining({ state: 'triage', text: 'Checkout fails for some of you; we are on it.' })]]
  ])
})

test('an incident that customers do not notice owes them nothing', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })
  await desk.say({ id: 'INC-1', customers: 'false', note: 'only the nightly job' })

  await desk.clock.sleep(3 * hour)
  await desk.tick()

  expect(desk.pager.delivered.filter(one => one.text.includes('published'))).toEqual([])
})

test('an end without a summary for customers is noticed, and a summary that is published settles it', async () => {
  const statusPage = new MemoryStatusPage()
  const desk = openDesk({ outside: { statusPage } })
  await desk.say({ severity: 'P2', title: 'Odd' })
  await desk.say(end)
  const owed = () => desk.pager.delivered.filter(one => one.text.includes('not told how it ended'))

  await desk.clock.sleep(48 * hour + 1)
  await desk.tick()
  expect(owed()).toHaveLength(1)

  const report = await desk.say({ id: 'INC-1', publish: 'All is well since 00:10 UTC. A dropped index made it slow.' })
  expect(report.outcome).toBe('done')
  expect(statusPage.shown.get('INC-1')).toEqual([expect.objectContaining({ state: 'resolved' })])
  await desk.tick()
  expect(owed()).toHaveLength(1)
})

test('what a status page did not take is shown by the next look, once', async () => {
  const statusPage = new MemoryStatusPage()
  let isAway = true
  const publish: MemoryStatusPage['publish'] = async (...given) => {
    if (isAway) throw unavailable('notifier-failed', 'Statuspage does not answer')
    return statusPage.publish(...given)
  }
  const desk = openDesk({ outside: { statusPage: { name: 'page', publish } } })
  await desk.say({ severity: 'P1', title: 'Slow' })

  const report = await desk.say({ id: 'INC-1', publish: 'We are on it.' })
  isAway = false
  await desk.tick()
  await desk.tick()

  expect(report.outcome).toBe('unavailable')
  expect(statusPage.shown.get('INC-1')).toHaveLength(1)
})

async function ended(severity: string, documents = new MemoryDocuments()) {
  const desk = openDesk({ outside: { documents } })
  await desk.say({ severity, title: 'Service Down' })
  await desk.say({ id: 'INC-1', to: 'investigation' })
  await desk.clock.sleep(hour)
  await desk.say(end)
  return { desk, documents }
}

test.each(['P0', 'P1'])('a %s that ended has one pull request with its post-mortem', async severity => {
  const { desk, documents } = await ended(severity)

  await desk.tick()
  await desk.tick()

  expect(documents.all.map(({ key, path }) => [key, path])).toEqual([
    ['post-mortem-inc-1', 'docs/post-mortems/INC-1.md']
  ])
  expect(documents.all[0]?.body).toContain('due by **2026-03-04 00:50 UTC**')
  expect((await desk.kinds()).filter(kind => kind === 'incident.document-proposed')).toHaveLength(1)
})

test.each(['P2', 'P3'])('a %s owes no post-mortem', async severity => {
  const { desk, documents } = await ended(severity)

  await desk.tick()

  expect(documents.all).toEqual([])
})

test('the proposed post-mortem comes again byte for byte, whatever was said and shown after the end', async () => {
  const { desk, documents } = await ended('P0')
  const proposed = documents.all[0]?.text

  await desk.clock.sleep(49 * hour)
  await desk.tick()
  const { events } = await desk.ledger.read()

  expect(postMortem(incidentFacts(await first(desk), events))).toBe(proposed)
})

test('a post-mortem is done when people accepted it, and what they want to do is an action item with owner and date', async () => {
  const { desk, documents } = await ended('P0')
  const text = `${documents.all[0]?.text}\n- [ ] Rehearse the restore (Owner: eve, Due: 2026-03-20)\n`
  documents.end('post-mortem-inc-1', 'accepted', text)

  await desk.tick()
  await desk.tick()
  await desk.clock.sleep(49 * hour)
  await desk.tick()

  const incident = await first(desk)
  expect(incident.reviewedAt).toBe('2026-03-02T00:50:00.000Z')
  expect(incident.actions).toEqual([
    expect.objectContaining({ text: 'refuse migrations that drop an index', owner: 'bob' }),
    { id: 'INC-1-A2', kind: 'preventive', text: 'Rehearse the restore', owner: 'eve', dueOn: '2026-03-20' }
  ])
  expect(desk.pager.delivered.filter(one => one.text.includes('post-mortem is overdue'))).toEqual([])
})

test('a post-mortem that people declined is not proposed again, and stays owed', async () => {
  const { desk, documents } = await ended('P1')
  documents.end('post-mortem-inc-1', 'declined')

  await desk.clock.sleep(48 * hour + 1)
  await desk.tick()

  expect(documents.all).toHaveLength(1)
  expect(desk.pager.delivered.some(one => one.text.includes('post-mortem is overdue'))).toBe(true)
})
