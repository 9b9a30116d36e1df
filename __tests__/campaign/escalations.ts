import { MemoryEvidenceRecords } from '../../src/adapters/memory/memory-evidence-records.ts'
import { MemoryLedger } from '../../src/adapters/memory/memory-ledger.ts'
import { MemoryPulls, type SeedPull } from '../../src/adapters/memory/memory-pulls.ts'
import { defaultPolicy } from '../../src/domain/policy/default-policy.ts'
import { parseInputs } from '../../src/inputs.ts'
import { runOperation } from '../../src/operation.ts'
import { dependencyTriage } from '../../src/operations/dependency-triage/index.ts'
import type { Propose } from '../../src/ports/ledger.ts'
import type { Notification } from '../../src/ports/notifier.ts'
import { genuine } from '../domain/triage/genuine.ts'
import { seeded } from '../support/mutations.ts'

const hour = 3_600_000
const remindersByHours = { 50: 12, 100: 24, 150: 36 } as const
const openAtOnce = 6

export interface PlayedTicks {
  readonly ticks: number
  readonly pulls: number
  readonly sent: number
  readonly deaths: number
  readonly edits: number
  readonly problems: readonly string[]
}

/**
 * Sweeps on a simulated clock whose ticks come late, twice, or not for a day, and die at any message and any write,
 * while people edit labels, push, and close. Counts every reminder against its own arithmetic of the hours.
 */
export async function playTicks(ticks: number, seed: number): Promise<PlayedTicks> {
  const play = new Play(seed)
  for (let tick = 0; tick < ticks; tick += 1) await play.tick()
  return play.told(ticks)
}

class Play {
  readonly #random: () => number
  readonly #seeds: SeedPull[] = []
  #pulls = new MemoryPulls([])
  readonly #ledger = new MemoryLedger()
  readonly #sent = new Map<string, number>()
  readonly #problems: string[] = []
  #time = Date.parse('2026-01-01T00:00:00Z')
  #mayDie = false
  #counts = { deaths: 0, edits: 0 }

  constructor(seed: number) {
    this.#random = seeded(seed)
  }

  /** One tick of a scheduler, and whatever people do before it. */
  async tick(): Promise<void> {
    this.#time += this.#chance(0.002) ? 25 * hour : this.#chance(0.2) ? 0 : this.#random() * 40 * 60_000
    this.#people()
    this.#mayDie = this.#chance(0.5)
    const deathsBefore = this.#counts.deaths
    await this.#sweep()
    this.#mayDie = false
    if (this.#counts.deaths === deathsBefore) await this.#check()
  }

  told(ticks: number): PlayedTicks {
    const sent = [...this.#sent.values()].reduce((sum, times) => sum + times, 0)
    return { ticks, pulls: this.#seeds.length, sent, ...this.#counts, problems: this.#problems }
  }

  #chance(share: number): boolean {
    return this.#random() < share
  }

  /** Opens, pushes, closes, and edits the labels and comments that triage wrote. */
  #people(): void {
    const open = this.#seeds.filter(seed => seed.open)
    if (open.length < openAtOnce && this.#chance(0.3)) this.#open()
    const one = open[Math.floor(this.#random() * open.length)]
    if (one === undefined) return
    if (this.#chance(0.01)) one.open = false
    if (this.#chance(0.01)) this.#push(one)
    if (this.#chance(0.05)) {
      this.#counts.edits += 1
      const labels = ['sluice: review', 'sluice: high', 'sluice: critical', 'sluice: standard']
      const kept = labels.filter(() => this.#chance(0.5))
      void this.#pulls.label(one.number, { add: kept, remove: labels.filter(label => !kept.includes(label)) })
      void this.#pulls.comment(one.number, 'edited')
    }
  }

  #open(): void {
    this.#seeds.push(seedOf(this.#seeds.length + 1))
    this.#pulls = new MemoryPulls(this.#seeds)
  }

  #push(one: SeedPull): void {
    const head = (BigInt(`0x${one.head}`) + 0x100000n).toString(16).padStart(40, '0')
    const { pull } = one.evidence as { readonly pull: { readonly head: object } }
    Object.assign(one, { head, evidence: { ...one.evidence, pull: { ...pull, head: { ...pull.head, sha: head } } } })
    this.#pulls = new MemoryPulls(this.#seeds)
  }

  /** The process may die before its effect, or after it. */
  async #mortal<T>(act: () => Promise<T>): Promise<T> {
    if (this.#mayDie && this.#chance(0.2)) this.#die()
    const done = await act()
    if (this.#mayDie && this.#chance(0.2)) this.#die()
    return done
  }

  #die(): never {
    this.#counts.deaths += 1
    throw new Death()
  }

  async #sweep(): Promise<void> {
    const ledger = {
      location: 'memory',
      read: () => this.#ledger.read(),
      append: (propose: Propose) => this.#mortal(() => this.#ledger.append(propose)),
      record: this.#ledger.record.bind(this.#ledger)
    }
    const ports = {
      records: new MemoryEvidenceRecords(),
      clock: { now: () => new Date(this.#time), sleep: async () => undefined },
      pulls: this.#pulls,
      notes: this.#pulls,
      merge: this.#pulls,
      ledger,
      notifiers: [{ name: 'team', notify: (one: Notification) => this.#mortal(() => this.#deliver(one)) }]
    }
    const run = { actor: { id: 1, login: 'sluice' }, workingDirectory: '/', home: '/.sluice', job: 'job' }
    const inputs = parseInputs(dependencyTriage.Inputs, { mode: 'sweep' })
    const context = { inputs, ports, policy: defaultPolicy(), run }
    try {
      await runOperation(dependencyTriage, context, { dryRun: false, line() {} })
    } catch (thrown) {
      if (!(thrown instanceof Death)) throw thrown
    }
  }

  /** What receives a message knows its key, as an issue and a pager do: a repeat after a death shows nobody anything. */
  async #deliver({ dedupKey }: Notification): Promise<void> {
    const times = this.#sent.get(dedupKey) ?? 0
    if (times > 0 && (await this.#ledger.read()).events.some(({ key }) => key === dedupKey)) {
      this.#problems.push(`${dedupKey} is sent again although it is known`)
    }
    this.#sent.set(dedupKey, 1)
  }

  /** After a tick that lived, what is due by the hours is sent, once; and nothing before its time. */
  async #check(): Promise<void> {
    const { events } = await this.#ledger.read()
    for (const { number, open } of this.#seeds) {
      const first = events.find(event => event.kind === 'triage.decided' && event.data.pull === number)
      if (first === undefined) {
        if (open) this.#problems.push(`${number} is open and undecided`)
        continue
      }
      const hours = (this.#time - Date.parse(first.time)) / hour
      for (const [percent, due] of Object.entries(remindersByHours)) {
        const sent = [...this.#sent.keys()].filter(
          key => key.startsWith(`triage/${number}/`) && key.endsWith(`/${percent}`)
        )
        if (sent.length > 1) this.#problems.push(`${number} is reminded ${sent.length} times of ${percent} %`)
        if (sent.length > 0 && hours < due) this.#problems.push(`${number} is reminded of ${percent} % too early`)
        if (open && sent.length === 0 && hours >= due) this.#problems.push(`${number} misses ${percent} %`)
      }
    }
  }
}

class Death extends Error {}

/** An update of a highly vulnerable package: somebody must look within a day. */
function seedOf(number: number): SeedPull {
  const head = number.toString(16).padStart(40, '0')
  const { policy: _policy, observed_at: _time, ...evidence } = genuine()
  const [alert] = evidence.alerts as { security_vulnerability: { severity: string } }[]
  if (alert !== undefined) alert.security_vulnerability.severity = 'high'
  const pull = { ...evidence.pull, number, head: { ...evidence.pull.head, sha: head } }
  const written = { ...evidence, advisories: [], pull }
  return { number, head, open: true, evidence: written, checks: { test: 'success' } }
}
