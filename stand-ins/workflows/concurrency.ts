/** What a run or a job asks of its group. */
export interface Asked {
  readonly group: string
  readonly queue: 'single' | 'max'
  readonly cancelInProgress: boolean
}

interface Waiter {
  readonly enter: (ticket: Ticket | undefined) => void
}

/** The right to go on; to be given back. */
export interface Ticket {
  release(): void
}

interface Group {
  holder: (() => void) | undefined
  readonly waiting: Waiter[]
}

const longestQueue = 100

/** The concurrency groups of one repository. Their names do not mind capitals. */
export class Groups {
  readonly #groups = new Map<string, Group>()

  /** Waits for its turn. Undefined: a newer one took its place, or the queue was full. `cancel` ends it while it runs. */
  enter({ group: name, queue, cancelInProgress }: Asked, cancel: () => void): Promise<Ticket | undefined> {
    const key = name.toLowerCase()
    const group = this.#groups.get(key) ?? { holder: undefined, waiting: [] }
    this.#groups.set(key, group)
    if (group.holder === undefined) return Promise.resolve(hold(group, cancel))
    if (queue === 'max' && group.waiting.length >= longestQueue) return Promise.resolve(undefined)
    if (queue === 'single') for (const older of group.waiting.splice(0)) older.enter(undefined)
    if (cancelInProgress) group.holder()
    return new Promise(resolve => {
      group.waiting.push({ enter: ticket => resolve(ticket === undefined ? undefined : hold(group, cancel)) })
    })
  }
}

function hold(group: Group, cancel: () => void): Ticket {
  group.holder = cancel
  return {
    release() {
      group.holder = undefined
      group.waiting.shift()?.enter(this)
    }
  }
}

/** Reads the filled `concurrency` of a run or a job. */
export function askedOf(written: unknown): Asked | undefined {
  if (written === undefined || written === null || written === '') return undefined
  if (typeof written !== 'object') return { group: String(written), queue: 'single', cancelInProgress: false }
  const { group, queue, 'cancel-in-progress': cancel } = written as Record<string, unknown>
  return {
    group: String(group),
    queue: queue === 'max' ? 'max' : 'single',
    cancelInProgress: cancel === true || cancel === 'true'
  }
}
