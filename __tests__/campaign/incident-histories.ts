import { createIssueNotifier } from '../../src/adapters/github/issue-notifier.ts'
import { createMirroredLedger } from '../../src/adapters/ledger/mirrored-ledger.ts'
import { createMemoryClock } from '../../src/adapters/memory/memory-clock.ts'
import { MemoryDeployments } from '../../src/adapters/memory/memory-deployments.ts'
import { MemoryIssues } from '../../src/adapters/memory/memory-issues.ts'
import { MemoryLedger } from '../../src/adapters/memory/memory-ledger.ts'
import { createMemoryNotifier } from '../../src/adapters/memory/memory-notifier.ts'
import type { Sample } from '../../src/domain/alerts/history.ts'
import { foldLedger } from '../../src/domain/ledger/state.ts'
import { defaultPolicy } from '../../src/domain/policy/default-policy.ts'
import { parseInputs, type RawInputs } from '../../src/inputs.ts'
import { type Operation, type Proposal, runOperation } from '../../src/operation.ts'
import { opsAlerts } from '../../src/operations/ops-alerts/index.ts'
import type { AlertsPorts } from '../../src/operations/ops-alerts/inputs.ts'
import { opsIncident } from '../../src/operations/ops-incident/index.ts'
import { opsTick } from '../../src/operations/ops-tick/index.ts'
import type { Notification } from '../../src/ports/notifier.ts'
import { seeded } from '../support/mutations.ts'

/** A message that was sent: a command with the name of its request, or a look at the clocks or the alerts. */
interface Sent {
  readonly what: 'say' | 'tick' | 'look'
  readonly raw: RawInputs
}

export interface Played {
  readonly incidents: number
  readonly pages: number
  readonly crashes: number
  readonly deliveries: number
  readonly duplicateIssues: number
  readonly doublePages: number
  readonly lostEvents: number
}

/** The commands that fill an incident's life, each with the name of its request. */
const story = (title: string, name: string): readonly RawInputs[] => [
  { 'request-id': `${name}-ack`, ack: 'true' },
  { 'request-id': `${name}-role`, assign: 'commander=ada' },
  { 'request-id': `${name}-one`, note: `${title}: first look` },
  { 'request-id': `${name}-two`, note: `${title}: second look` },
  { 'request-id': `${name}-investigation`, to: 'investigation' },
  { 'request-id': `${name}-cause`, cause: `${title}: an index was dropped` },
  { 'request-id': `${name}-mitigation`, to: 'mitigation' },
  { 'request-id': `${name}-verification`, to: 'verification' },
  {
    'request-id': `${name}-end`,
    to: 'resolved',
    action: 'refuse it',
    owner: 'bob',
    due: '2026-04-01',
    customers: 'false'
  }
]

/** Plays one history: every message comes one to three times, out of order, and any run may die at any call. */
export async function playHistory(seed: number): Promise<Played> {
  const random = seeded(seed)
  random()
  const world = openWorld(random)
  const titles = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, at) => `matter ${at + 1}`)
  for (const [at, title] of titles.entries()) {
    const severity = random() < 0.5 ? 'P0' : 'P1'
    const opened = { 'request-id': `open-${at}`, severity, title }
    await world.deliver({ what: 'say', raw: opened })
    const id = (await world.incidents()).find(one => one.title === title)?.id ?? 'INC-lost'
    const told = story(title, `m${at}`).map((raw): Sent => ({ what: 'say', raw: { ...raw, id } }))
    const others = Array.from({ length: 4 }, (): Sent => ({ what: random() < 0.5 ? 'tick' : 'look', raw: {} }))
    await world.deliverAll(shaken([...told, ...told.filter(() => random() < 0.5), ...others], random))
    await finish(world, id, `m${at}`)
    // A copy of the first message comes when all is over.
    await world.deliver({ what: 'say', raw: opened })
  }
  await world.settle()
  return world.judge(titles)
}

const onward = { triage: 'investigation', investigation: 'mitigation', mitigation: 'verification' } as const

/** Disorder may lead somewhere else than was meant; a person sees where it stands, and brings it to its end. */
async function finish(world: ReturnType<typeof openWorld>, id: string, name: string): Promise<void> {
  for (let step = 0; step < 5; step += 1) {
    const state = (await world.incidents()).find(one => one.id === id)?.state ?? 'resolved'
    if (state === 'resolved') return
    const end = { to: 'resolved', cause: 'an index was dropped', action: 'refuse it', owner: 'bob', due: '2026-04-01' }
    const raw = state === 'verification' ? { ...end, customers: 'false' } : { to: onward[state] }
    await world.deliver({ what: 'say', raw: { ...raw, id, 'request-id': `${name}-finish-${step}` } })
  }
}

/** Not sorted any more, but nothing comes from the other end of time. */
function shaken<One>(all: readonly One[], random: () => number): readonly One[] {
  const placed = all.map((one, at) => ({ one, at: (at % 13) + random() * 6 }))
  return placed.sort((one, other) => one.at - other.at).map(({ one }) => one)
}

function openWorld(random: () => number) {
  const truth = new MemoryLedger()
  const issues = new MemoryIssues()
  const pager = createMemoryNotifier()
  const clock = createMemoryClock('2026-03-01T00:00:00Z')
  const samples: Sample[] = []
  const trouble = { crashes: 0, deliveries: 0 }
  const capacity = random() < 0.4 ? 0.85 : random() < 0.5 ? 0.75 : 0.1

  /** The ports of one run, which dies at the call that chance chose, before or after it had its effect. */
  function portsOf(diesAt: number): AlertsPorts {
    let calls = 0
    let isDead = false
    const call = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      if (isDead) throw new Error('dead')
      calls += 1
      const ends = calls === diesAt
      if (ends) trouble.crashes += 1
      if (ends && random() < 0.5) {
        isDead = true
        throw new Error('died before')
      }
      const answer = await work()
      if (!ends) return answer
      isDead = true
      throw new Error('died after')
    }
    const deployments = new MemoryDeployments()
    const dying = {
      find: (key: string) => call(() => issues.find(key)),
      open: (draft: Parameters<MemoryIssues['open']>[0]) => call(() => issues.open(draft)),
      comment: (number: number, comment: { key: string; body: string }) => call(() => issues.comment(number, comment)),
      close: (number: number) => call(() => issues.close(number))
    }
    const ledger = createMirroredLedger(
      {
        location: truth.location,
        read: () => call(() => truth.read()),
        append: propose => call(() => truth.append(propose)),
        record: digest => truth.record(digest)
      },
      { deployments, issues: dying, logUrl: undefined, trouble: () => undefined }
    )
    const byIssue = createIssueNotifier(dying)
    const notify = async (notification: Notification) => {
      await byIssue.notify(notification)
      await call(() => pager.notify(notification))
    }
    return {
      ledger,
      clock,
      policyDigest: null,
      notifier: { name: 'people', notify },
      tickets: byIssue,
      files: { read: unused, exists: unused, list: unused, write: unused },
      recordings: { read: unused },
      samples: {
        take: async () => {
          const taken = {
            time: clock.now().getTime(),
            requests: 10,
            errors: 0,
            latency: [10, 0],
            gauges: { capacity, health: 1, integrity: 0 }
          }
          const keep = async () => void samples.push(taken)
          return { boundsSeconds: [0.1], samples: [...samples, taken], keep }
        }
      }
    }
  }

  async function once(sent: Sent, diesAt: number): Promise<string> {
    trouble.deliveries += 1
    await clock.sleep(20_000)
    const about = { ports: portsOf(diesAt), policy: defaultPolicy(), run }
    const drive = async <Plan extends Proposal, Facts, Done, Inputs>(
      operation: Operation<Inputs, AlertsPorts, Facts, Plan, Done>,
      raw: RawInputs
    ) => (await runOperation(operation, { ...about, inputs: parseInputs(operation.Inputs, raw) }, watcher)).outcome
    try {
      if (sent.what === 'say') return await drive(opsIncident, sent.raw)
      return await (sent.what === 'tick' ? drive(opsTick, {}) : drive(opsAlerts, { evaluate: 'true' }))
    } catch {
      return 'died'
    }
  }

  /** Tries until somebody answered; whoever sends again after a death is one more source of copies. */
  async function deliver(sent: Sent): Promise<string> {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const outcome = await once(sent, random() < 0.4 ? 1 + Math.floor(random() * 9) : 0)
      if (outcome !== 'died' && outcome !== 'unavailable') return outcome
    }
    return once(sent, 0)
  }

  return {
    deliver,
    incidents: async () => foldLedger((await truth.read()).events).incidents,
    /** What is refused because it came too early comes again. */
    async deliverAll(all: readonly Sent[]): Promise<void> {
      let waiting = all
      for (let round = 0; round < 8 && waiting.length > 0; round += 1) {
        const refused: Sent[] = []
        for (const sent of waiting) if ((await deliver(sent)) === 'refused') refused.push(sent)
        waiting = refused
      }
    },
    async settle(): Promise<void> {
      for (let look = 0; look < 2; look += 1) {
        await once({ what: 'look', raw: {} }, 0)
        await once({ what: 'tick', raw: {} }, 0)
      }
    },
    async judge(titles: readonly string[]): Promise<Played> {
      const { events } = await truth.read()
      const { incidents, alerts } = foldLedger(events)
      const sent = events.flatMap(event => (event.kind === 'page.sent' ? [event.data.dedupKey] : []))
      const keys = pager.delivered.map(one => one.dedupKey)
      const own = issues.all.filter(one => /\(INC-\d+\)$/.test(one.title))
      const texts = incidents.flatMap(one => one.timeline.map(({ text }) => text))
      const expected = titles.flatMap(title => [`${title}: first look`, `${title}: second look`])
      const ended = titles.filter(title => {
        const [incident, ...more] = incidents.filter(one => one.title === title)
        const entered = new Set(incident?.states.map(({ state }) => state))
        const whole = entered.size === 5 && incident?.roles.commander === 'ada' && incident.acknowledgedAt !== undefined
        return more.length > 0 || incident?.state !== 'resolved' || !whole
      })
      const matters = new Set(alerts.map(one => one.incident).filter(id => id !== undefined)).size
      return {
        incidents: incidents.length,
        pages: keys.length,
        ...trouble,
        duplicateIssues:
          own.length -
          new Set(own.map(one => one.title.slice(-8))).size +
          Math.max(0, incidents.length - titles.length - matters),
        doublePages:
          sent.length -
          new Set(sent).size +
          keys.length -
          new Set(keys).size +
          keys.filter(key => !sent.includes(key)).length,
        lostEvents:
          ended.length +
          expected.filter(text => texts.filter(one => one === text).length !== 1).length +
          lostDue(incidents, keys)
      }
    }
  }
}

/** Every incident that was opened was told of. */
function lostDue(incidents: readonly { readonly id: string }[], keys: readonly string[]): number {
  return incidents.filter(({ id }) => !keys.some(key => key.startsWith(`artifact/${id}/opened-`))).length
}

const run = { actor: { id: 7, login: 'ada' }, workingDirectory: '/', home: '/', job: 'campaign' }
const watcher = { dryRun: false, line: () => undefined }

async function unused(): Promise<never> {
  throw new Error('no file is touched here')
}
