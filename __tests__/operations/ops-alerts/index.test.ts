import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createAlertSamples } from '../../../src/adapters/embedded/alert-samples.ts'
import { textFiles } from '../../../src/adapters/embedded/text-files.ts'
import { localTraceFiles } from '../../../src/adapters/embedded/trace-files.ts'
import { createMemoryEngine, createMemorySamples } from '../../../src/adapters/memory/memory-alerts.ts'
import { memoryHealthLog } from '../../../src/adapters/memory/memory-health-log.ts'
import { createMemoryNotifier } from '../../../src/adapters/memory/memory-notifier.ts'
import { createAlertmanager } from '../../../src/adapters/metrics/alertmanager.ts'
import type { Sample } from '../../../src/domain/alerts/history.ts'
import { incidentFacts } from '../../../src/domain/incident/facts.ts'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsAlerts } from '../../../src/operations/ops-alerts/index.ts'
import type { AlertsPorts } from '../../../src/operations/ops-alerts/inputs.ts'
import type { Counters } from '../../../src/ports/metric-source.ts'
import { policyOf } from '../../domain/alerts/packs.ts'
import { openDesk } from '../ops-incident/desk.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-ops-alerts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => void server.close(resolve))
  }
})

/** Somebody on call, and a service that is measured each time somebody looks. */
function openWatch(own: Partial<AlertsPorts> = {}, yaml = '') {
  const policy = policyOf(yaml)
  const desk = openDesk({ ...own, policy })
  const well = { requests: 1000, errors: 0, latency: [1000, 0], gauges: { health: 1, capacity: 0.2, integrity: 0 } }
  let now: Omit<Sample, 'time'> = well
  const tickets = createMemoryNotifier()
  const samples = createMemorySamples([0.1], () => ({ time: desk.clock.now().getTime(), ...now }))
  const base = { files: textFiles(folder), recordings: localTraceFiles(folder), tickets, samples }
  const about = { ...desk.about, ports: { ...desk.about.ports, ...base, ...own } }
  const ask = (raw: RawInputs) =>
    runOperation(
      opsAlerts,
      { ...about, inputs: parseInputs(opsAlerts.Inputs, raw) },
      { dryRun: raw['dry-run'] === 'true', line: () => undefined }
    )
  return {
    ...desk,
    tickets,
    ask,
    well: () => {
      now = well
    },
    become: (change: Partial<Sample>) => {
      now = { ...well, ...change }
    },
    /** A minute passes, and somebody looks. */
    minute: async () => {
      await desk.clock.sleep(60_000)
      return ask({ evaluate: 'true' })
    }
  }
}

test('nothing is written down, and nobody told, while all is well', async () => {
  const watch = openWatch()

  const reports = [await watch.minute(), await watch.minute()]

  expect(reports.map(one => one.outcome)).toEqual(['unchanged', 'unchanged'])
  expect(await watch.kinds()).toEqual([])
})

test('a P0 pages in the same look, once, with the incident and the runbook', async () => {
  const watch = openWatch()
  await watch.minute()
  watch.become({ gauges: { health: 1, capacity: 0.2, integrity: 1 } })

  const first = await watch.minute()
  await watch.minute()

  expect(first.result).toMatchObject({ fired: ['DataIntegrity'] })
  expect(watch.pager.delivered.map(one => one.severity)).toEqual(['page'])
  expect(await watch.kinds()).toEqual(['incident.opened', 'alert.fired', 'page.sent'])
  expect((await watch.incidents())[0]?.timeline[0]?.text).toContain('docs/operations/runbooks/database-issues.md')
})

test('several rules about one figure are one incident and one page, and another figure is another incident', async () => {
  const watch = openWatch()
  await watch.minute()
  watch.become({ gauges: { health: 1, capacity: 0.85, integrity: 0 } })
  await watch.minute()
  watch.become({ errors: 100 })
  for (let minute = 0; minute < 8; minute += 1) await watch.minute()

  const incidents = await watch.incidents()
  expect(incidents.map(({ id, severity }) => [id, severity])).toEqual([
    ['INC-1', 'P1'],
    ['INC-2', 'P0']
  ])
  expect(watch.pager.delivered.filter(one => one.severity === 'page')).toHaveLength(1)
})

test('an incident becomes as bad as the worst rule that fires about its figure', async () => {
  const firing = (rule: string) => ({ rule, firedAt: '2026-03-01T23:49:00.000Z', isSuppressed: false })
  const alerts = [firing('LatencyHigh')]
  const watch = openWatch({ engine: createMemoryEngine(alerts) })
  await watch.minute()
  alerts.push(firing('LatencyCritical'))

  await watch.minute()

  expect((await watch.incidents()).map(({ id, severity }) => [id, severity])).toEqual([['INC-1', 'P0']])
  expect(await watch.kinds()).toContain('incident.graded')
})

test('a ticket that is written down is not sent again, whatever its receiver forgets', async () => {
  const sent: string[] = []
  const watch = openWatch({ tickets: { name: 'forgetful', notify: async ({ title }) => void sent.push(title) } })
  watch.become({ gauges: { health: 1, capacity: 0.75, integrity: 0 } })

  for (let minute = 0; minute < 3; minute += 1) await watch.minute()

  expect(sent).toHaveLength(1)
})

test('a P1 is a notice at once, and a page at 15 minutes unless somebody acknowledged it', async () => {
  const hot = { gauges: { health: 1, capacity: 0.8, integrity: 0 } }
  const told = async (isHeard: boolean) => {
    const watch = openWatch()
    watch.become(hot)
    await watch.minute()
    expect(watch.pager.delivered.map(one => one.severity)).toEqual(['notice'])
    if (isHeard) await watch.say({ id: 'INC-1', ack: 'true', assign: 'commander=ada' })
    for (let minute = 0; minute < 16; minute += 1) await watch.minute()
    return watch.pager.delivered.filter(one => one.severity === 'page').map(one => one.text)
  }

  expect(await told(false)).toContain('INC-1: nobody acknowledged it')
  expect(await told(true)).toEqual([])
})

test('a P2 is one ticket for as long as it fires, and a P3 is only shown', async () => {
  const watch = openWatch()
  watch.become({ gauges: { health: 1, capacity: 0.7, integrity: 0, dependencies: 0 } })
  for (let minute = 0; minute < 8; minute += 1) await watch.minute()

  expect(watch.tickets.delivered.map(one => one.title)).toEqual(['P2: Capacity is at 70 %. (shop, CapacityRaised)'])
  expect(watch.pager.delivered).toEqual([])
  expect(await watch.incidents()).toEqual([])
  const listed = await watch.ask({ severity: 'info' })
  expect((listed.result.alerts as { rule: string }[]).map(one => one.rule)).toEqual(['DependencyDown'])
})

test('a dry run tells what it would write down, remembers nothing, and tells nobody', async () => {
  const kept: number[] = []
  const samples = createMemorySamples([0.1], () => ({ time: 0, gauges: { integrity: 1, health: 1, capacity: 0.2 } }))
  const counting = {
    take: async () => {
      const taken = await samples.take()
      return { ...taken, keep: async () => void kept.push(taken.samples.length) }
    }
  }
  const watch = openWatch({ samples: counting })

  const planned = await watch.ask({ evaluate: 'true', 'dry-run': 'true' })
  const before = [...kept]
  await watch.ask({ evaluate: 'true' })

  expect(planned).toMatchObject({ outcome: 'planned', result: { fired: ['DataIntegrity'] } })
  expect([before, kept]).toEqual([[], [1]])
})

test('what is quiet again is written down, and firing again later is another alert and another ticket', async () => {
  const watch = openWatch()
  const raised = { gauges: { health: 1, capacity: 0.75, integrity: 0 } }
  watch.become(raised)
  await watch.minute()
  watch.well()
  for (let minute = 0; minute < 6; minute += 1) await watch.minute()
  watch.become(raised)
  await watch.minute()

  expect((await watch.kinds()).filter(kind => kind.startsWith('alert.'))).toEqual([
    'alert.fired',
    'alert.resolved',
    'alert.fired'
  ])
  expect(watch.tickets.delivered).toHaveLength(2)
})

test('whoever could not be told is told by the next look, and nobody twice', async () => {
  let isDeaf = true
  const pager = createMemoryNotifier()
  const notifier = {
    name: 'moody',
    notify: async (one: Parameters<typeof pager.notify>[0]) => {
      if (isDeaf) throw new Error('no answer')
      await pager.notify(one)
    }
  }
  const watch = openWatch({ notifier, tickets: notifier })
  watch.become({ gauges: { health: 1, capacity: 0.75, integrity: 5 } })

  const failed = await watch.minute()
  isDeaf = false
  await watch.minute()
  await watch.minute()

  expect(failed).toMatchObject({ outcome: 'unavailable', reason: 'notifier-failed' })
  expect(pager.delivered.map(one => one.severity).sort()).toEqual(['notice', 'page'])
})

test('an alert’s incident has the time at which it fired as the first of its six', async () => {
  const watch = openWatch()
  watch.become({ gauges: { health: 1, capacity: 0.2, integrity: 1 } })
  await watch.minute()

  const { events } = await watch.ledger.read()
  const [incident] = foldLedger(events).incidents
  const facts = incidentFacts(incident as NonNullable<typeof incident>, events)

  const fired = events.find(event => event.kind === 'alert.fired')
  expect(facts.moments[0]).toEqual({ what: 'Alert triggered', time: fired?.time, seq: fired?.seq })
})

test('where an engine watches, its alerts are tickets and incidents, and its page is not sent again', async () => {
  const firing = (rule: string) => ({ rule, firedAt: '2026-03-01T23:49:00.000Z', isSuppressed: false })
  const quieted = { ...firing('LatencyHigh'), isSuppressed: true }
  const engine = createMemoryEngine([firing('ErrorRateCritical'), firing('CapacityRaised'), firing('Unknown'), quieted])
  const watch = openWatch({ engine })

  await watch.minute()
  const listed = await watch.ask({ severity: 'critical' })

  expect(watch.pager.delivered).toEqual([])
  expect(watch.tickets.delivered).toHaveLength(1)
  expect((await watch.incidents()).map(({ severity, pages }) => [severity, pages])).toEqual([
    ['P0', ['shop/INC-1/opened-P0']]
  ])
  expect((listed.result.alerts as { rule: string }[]).map(one => one.rule)).toEqual(['ErrorRateCritical'])
})

test.each([
  ['critical', ['P0', 'P1']],
  ['warning', ['P2']],
  ['info', ['P3']],
  ['P1', ['P1']]
])('--severity=%s lists %j', async (severity, expected) => {
  const rules = ['ErrorRateCritical', 'CapacityHigh', 'CapacityRaised', 'SlightlySlow']
  const engine = createMemoryEngine(rules.map(rule => ({ rule, firedAt: '2026-03-01T00:00:00Z', isSuppressed: false })))

  const { result } = await openWatch({ engine }).ask({ severity })

  expect((result.alerts as { severity: string }[]).map(one => one.severity)).toEqual(expected)
})

test('compiles to files that stay the same, and tells what is blind', async () => {
  const watch = openWatch()

  const once = await watch.ask({ compile: 'monitoring' })
  const text = readFileSync(join(folder, 'monitoring/sluice.rules.yml'), 'utf8')
  await watch.ask({ compile: 'monitoring' })

  expect(once.outcome).toBe('done')
  expect(JSON.stringify(once.result.findings)).toContain('rule-without-runbook')
  expect(readFileSync(join(folder, 'monitoring/sluice.rules.yml'), 'utf8')).toBe(text)
})

test('a blind spot refuses the lint', async () => {
  expect(await openWatch().ask({ lint: 'true' })).toMatchObject({ outcome: 'refused', reason: 'alert-blind-spot' })
})

test('a back-test writes its Markdown where it was asked to', async () => {
  const tick = { requests: 1000, errors: 90, latency: [1000, 0] }
  const lines = [
    { trace: 1, tickSeconds: 60, plannedTicks: 90, boundsMs: [100] },
    ...Array.from({ length: 90 }, (_, minute) => ({ t: (minute + 1) * 60, weight: 0, blue: tick, green: null }))
  ]
  writeFileSync(join(folder, 'trace.jsonl'), lines.map(line => JSON.stringify(line)).join('\n'))

  const { result } = await openWatch().ask({ 'back-test': 'trace.jsonl', summary: 'summary.md' })

  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(result.markdown)
  expect(result.markdown).toContain('| ErrorRateCritical | P0 | page |')
})

test('one thing is asked at a time', () => {
  expect(() => parseInputs(opsAlerts.Inputs, { lint: 'true', evaluate: 'true' })).toThrow(/one of lint, compile/)
})

test('measures both slots together, goes on where the last process stopped, and leaves a gap where nothing answers', async () => {
  const counted = (requests: number): Counters => ({ requests, errors: requests / 10, latency: [requests, 0] })
  const readings = [
    { time: 1, slots: { a: counted(100), b: null } },
    { time: 2, slots: { a: counted(160), b: counted(40) } },
    undefined,
    { time: 4, slots: { a: counted(170), b: counted(60) } }
  ]
  let [turn, now] = [0, Date.parse('2026-03-01T00:00:00Z')]
  const health = memoryHealthLog()
  await health.append([{ time: '2026-03-01T00:00:30Z', environment: 'production', verdict: 'fail' }])
  const source = {
    capabilities: () => ({ kind: 'memory', boundsMs: [100], lagMs: 0, seesInFlight: true }),
    read: async () => readings[turn++] ?? Promise.reject(new Error('gone')),
    history: async () => null
  }
  const path = join(folder, 'samples.jsonl')
  const take = async () => {
    now += 60_000
    const taken = await createAlertSamples({ path, environment: 'production', source, health, now: () => now }).take()
    await taken.keep?.()
    return taken
  }

  for (let look = 0; look < 3; look += 1) await take()
  const { samples, boundsSeconds } = await take()

  expect(boundsSeconds).toEqual([0.1])
  expect(samples.map(one => [one.requests, one.errors])).toEqual([
    [undefined, undefined],
    [100, 10],
    [undefined, undefined],
    [30, 3]
  ])
  expect(samples[0]?.gauges).toEqual({ health: 0 })
})

test('asks a real Alertmanager’s API for one service, and leaves its reminders out', async () => {
  let asked = ''
  const alert = (labels: object, state: string) => ({
    labels,
    startsAt: '2026-03-01T01:00:00+01:00',
    status: { state }
  })
  const server = createServer((request, response) => {
    asked = request.url ?? ''
    const body = [
      alert({ rule: 'ServiceDown', alertname: 'ServiceDown' }, 'active'),
      alert({ rule: 'LatencyHigh', alertname: 'Unacknowledged' }, 'active'),
      alert({ rule: 'LatencyHigh', alertname: 'LatencyHigh' }, 'suppressed'),
      alert({ alertname: 'NotOurs' }, 'active')
    ]
    response.end(JSON.stringify(body))
  })
  servers.push(server)
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))

  const { port } = server.address() as AddressInfo
  const firing = await createAlertmanager(`http://127.0.0.1:${port}/`).firing('shop "1"')

  expect(new URL(asked, 'http://x').searchParams.get('filter')).toBe('service="shop \\"1\\""')
  expect(firing).toEqual([
    { rule: 'ServiceDown', firedAt: '2026-03-01T00:00:00.000Z', isSuppressed: false },
    { rule: 'LatencyHigh', firedAt: '2026-03-01T00:00:00.000Z', isSuppressed: true }
  ])
})
