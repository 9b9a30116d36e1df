import { expect, test } from '@jest/globals'
import { incidentFacts } from '../../../src/domain/incident/facts.ts'
import { postMortem } from '../../../src/domain/incident/post-mortem.ts'
import { reviewProblems, writtenActions } from '../../../src/domain/incident/review.ts'
import { openDesk, wellEnded } from '../../operations/ops-incident/desk.ts'

async function ended() {
  const desk = openDesk()
  await desk.say({ severity: 'P0', title: 'Service Down', detail: 'checkout answers 503' })
  await desk.clock.sleep(300_000)
  await desk.say({ id: 'INC-1', ack: 'true', assign: 'commander=alice', to: 'investigation' })
  await desk.clock.sleep(600_000)
  await desk.say({ id: 'INC-1', to: 'mitigation' })
  await desk.say({ id: 'INC-1', to: 'verification' })
  await desk.clock.sleep(300_000)
  await desk.say({ id: 'INC-1', to: 'resolved', ...wellEnded })
  const { events } = await desk.ledger.read()
  const [incident] = await desk.incidents()
  return incidentFacts(incident as NonNullable<typeof incident>, events)
}

test('holds the six times of the form, over midnight, each with its event', async () => {
  const timeline = postMortem(await ended())
    .split('## Timeline\n\n')[1]
    ?.split('\n\n')[0]

  expect(timeline?.split('\n')).toEqual([
    '- 2026-03-01 23:50:00 UTC - Alert triggered (event 1)',
    '- 2026-03-01 23:50:00 UTC - On-call paged (event 2)',
    '- 2026-03-01 23:55:00 UTC - Investigation started (event 6)',
    '- 2026-03-02 00:10:00 UTC - Root cause identified (event 9)',
    '- 2026-03-02 00:05:00 UTC - Mitigation deployed (event 7)',
    '- 2026-03-02 00:10:00 UTC - Incident resolved (event 12)'
  ])
})

test('computes the duration, keeps places for what only people know, and names nobody', async () => {
  const text = postMortem(await ended())

  expect(text).toContain('- Duration: 20 min')
  expect(text).toContain('[how many users]')
  expect(text).not.toMatch(/alice|ada/)
})

test('gives the same bytes from the same events, and names people only when asked', async () => {
  const [one, two] = [await ended(), await ended()]

  expect(postMortem(one)).toBe(postMortem(two))
  expect(postMortem(one, true)).toContain('- commander: alice')
})

test('is not done while anything of the form is left, and says what', async () => {
  const facts = await ended()
  const draft = postMortem(facts)
  const finished = draft
    .split('\n')
    .filter(line => !line.includes('[preventive measure]') && !line.includes('[documentation update]'))
    .join('\n')
    .replaceAll(/\[(?![ xX]\])[^\]]+\]/g, 'written')

  expect(reviewProblems(draft, facts).length).toBeGreaterThan(5)
  expect(reviewProblems(finished, facts)).toEqual([])
  expect(reviewProblems(finished.replace('20 min', '2 min'), facts)).toEqual(['the duration is 20 min by the ledger'])
  expect(reviewProblems(finished.replace('## Root Cause', '## Cause'), facts)).toEqual([
    'the section "Root Cause" is missing'
  ])
  expect(reviewProblems(finished.replace('(event 7)', '(event 8)'), facts)).toHaveLength(1)
})

test('reads the action items with an owner and a day, and no others', () => {
  const items = ['- [ ] one (Owner: bob, Due: 2026-03-10)', '- [x] two (Owner: eve, Due: 2026-03-11)']
  items.push('- [ ] six (Owner: Ann, Bob (platform), Due: 2026-03-12)')
  const others = ['- [ ] three (Owner: [who], Due: 2026-03-11)', '- [ ] four (Owner: bob, Due: soon)', '- five']

  expect(writtenActions([...items, ...others].join('\n'))).toEqual([
    { text: 'one', owner: 'bob', dueOn: '2026-03-10' },
    { text: 'two', owner: 'eve', dueOn: '2026-03-11' },
    { text: 'six', owner: 'Ann, Bob (platform)', dueOn: '2026-03-12' }
  ])
})

test('text from outside carries no markup into the post-mortem', async () => {
  const facts = await ended()
  const hostile = { ...facts, incident: { ...facts.incident, title: '<b>@all</b>\n## Root Cause' } }

  expect(postMortem(hostile).split('\n')[0]).toBe(
    '# Incident Post-Mortem: &#60;b&#62;&#64;all&#60;/b&#62; &#35;&#35; Root Cause'
  )
})
