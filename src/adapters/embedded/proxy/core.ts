import type { Slot } from '../../../domain/slot.ts'
import type { Shift } from '../../../ports/router.ts'
import { pickSlot } from './balancer.ts'
import type { Live } from './config.ts'
import { SlotCounters } from './counters.ts'
import { finalized, initialRouting, type Routing, shifted, stateAt, weightAt } from './lease.ts'

type Backends = Live['backends']

/** Is responsible for what the proxy decides and remembers; sockets and files are elsewhere. */
export class ProxyCore {
  readonly counters = { a: new SlotCounters(), b: new SlotCounters() }
  #routing: Routing
  #backends: Backends
  readonly #now: () => number
  readonly #keep: (live: Live) => void

  constructor(start: Live, keep: (live: Live) => void, now: () => number) {
    this.#routing = initialRouting(start.live, start.fence)
    this.#backends = start.backends
    this.#keep = keep
    this.#now = now
  }

  /** `instead` is blue for a request of green: who is not proven yet never answers for who is. */
  pick(coin: number): { readonly slot: Slot; readonly port: number | undefined; readonly instead: Slot | undefined } {
    const { blue, green } = this.#routing
    const slot = pickSlot({ blue, green, weight: weightAt(this.#routing, this.#now()) }, coin)
    return { slot, port: this.#backends[slot], instead: slot === green ? blue : undefined }
  }

  portOf(slot: Slot): number | undefined {
    return this.#backends[slot]
  }

  shift(shift: Shift): boolean {
    return this.#take(shifted(this.#routing, shift, this.#now()))
  }

  finalize(live: Slot, fence: number): boolean {
    return this.#take(finalized(this.#routing, live, fence))
  }

  setBackends(change: Backends): boolean {
    this.#backends = { ...this.#backends, ...change }
    return this.#take(this.#routing)
  }

  /** A slot of which nobody has said where it answers has no counts, rather than counts of nothing. */
  state() {
    const { a, b } = this.counters
    const countsOf = (slot: Slot) => (this.#backends[slot] === undefined ? null : this.counters[slot].total())
    return {
      routing: stateAt(this.#routing, this.#now()),
      backends: this.#backends,
      time: Date.now(),
      slots: { a: countsOf('a'), b: countsOf('b') },
      inFlight: { a: a.inFlight, b: b.inFlight }
    }
  }

  history(milliseconds: number) {
    const now = Date.now()
    return { a: this.counters.a.history(now, milliseconds), b: this.counters.b.history(now, milliseconds) }
  }

  /** What is kept names blue: after a crash in the middle of a rollout, traffic is where it is safe. */
  #take(next: Routing | undefined): boolean {
    if (next === undefined) return false
    this.#routing = next
    this.#keep({ live: next.blue, fence: next.fence, backends: this.#backends })
    return true
  }
}
