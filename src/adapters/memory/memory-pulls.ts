import { conflict, unavailable } from '../../domain/failure.ts'
import type {
  MergeEffect,
  MergeOrder,
  PeopleAsked,
  PullRequestMerge,
  PullRequestNotes
} from '../../ports/pull-request-effects.ts'
import type { GatheredPull, PullNotes, PullPulse, PullRequests, Unread } from '../../ports/pull-requests.ts'

/** What a pull request of the twin begins with; `evidence` has GitHub's own shapes. */
export interface SeedPull {
  readonly number: number
  head: string
  open: boolean
  evidence: Readonly<Record<string, unknown>>
  unread?: readonly Unread[]
  checks: Record<string, string>
  /** True when GitHub asks for more than checks, so that a merge has to wait. */
  protected?: boolean
}

interface Kept extends SeedPull {
  notes: PullNotes
}

/** A repository's pull requests that live as long as their process. Counts what is written. */
export class MemoryPulls implements PullRequests, PullRequestNotes, PullRequestMerge {
  /** Names that nobody has here. */
  readonly strangers = new Set<string>()
  writes = 0
  readonly merged: MergeOrder[] = []
  readonly #pulls: Map<number, Kept>

  constructor(seeds: readonly SeedPull[]) {
    const notes = { comment: undefined, labels: [], assignees: [], reviewers: [], armed: undefined }
    this.#pulls = new Map(seeds.map(seed => [seed.number, { ...seed, notes }]))
  }

  async open() {
    const open = [...this.#pulls.values()].filter(pull => pull.open)
    return open.sort((one, other) => one.number - other.number).map(({ number, head }) => ({ number, head }))
  }

  async gather(number: number): Promise<GatheredPull> {
    const { evidence, unread = [], notes } = this.#find(number)
    return { evidence, unread, notes }
  }

  async pulse(number: number): Promise<PullPulse> {
    const { head, open, checks } = this.#find(number)
    return { head, open, checks }
  }

  async comment(number: number, body: string): Promise<void> {
    this.#note(number, { comment: body })
  }

  async label(number: number, change: { readonly add: readonly string[]; readonly remove: readonly string[] }) {
    const kept = this.#find(number).notes.labels.filter(label => !change.remove.includes(label))
    this.#note(number, { labels: [...new Set([...kept, ...change.add])] })
  }

  async ask(number: number, people: PeopleAsked): Promise<readonly string[]> {
    const { assignees, reviewers } = this.#find(number).notes
    const isKnown = (name: string) => !this.strangers.has(name)
    const asked = [...people.reviewers.filter(isKnown), ...people.teams.filter(isKnown).map(team => `team-${team}`)]
    this.#note(number, {
      assignees: [...new Set([...assignees, ...people.assignees.filter(isKnown)])],
      reviewers: [...new Set([...reviewers, ...asked])]
    })
    return [...people.assignees, ...people.reviewers, ...people.teams].filter(name => !isKnown(name))
  }

  async merge(order: MergeOrder): Promise<MergeEffect> {
    const pull = this.#find(order.number)
    if (pull.head !== order.head) throw conflict('triage-head-moved', `the head is ${pull.head}`)
    if (!pull.open) throw unavailable('triage-merge-state', 'the pull request is not open')
    if (pull.protected === true) {
      this.#note(order.number, { armed: order.head })
      return 'armed'
    }
    this.writes += 1
    pull.open = false
    this.merged.push(order)
    return 'merged'
  }

  async disarm(number: number): Promise<void> {
    if (this.#find(number).notes.armed !== undefined) this.#note(number, { armed: undefined })
  }

  /** Somebody pushes. */
  push(number: number, head: string, evidence?: Readonly<Record<string, unknown>>): void {
    Object.assign(this.#find(number), { head, ...(evidence && { evidence }) })
  }

  #note(number: number, change: Partial<PullNotes>): void {
    this.writes += 1
    const pull = this.#find(number)
    pull.notes = { ...pull.notes, ...change }
  }

  #find(number: number): Kept {
    const pull = this.#pulls.get(number)
    if (pull === undefined) throw unavailable('triage-unknown', `there is no pull request ${number}`)
    return pull
  }
}
