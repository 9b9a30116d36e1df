import { unavailable } from '../../src/domain/failure.ts'

/** How a call of a port goes wrong: the process is killed there, or the call fails; before its effect or after it. */
export const faultKinds = ['killed before', 'killed after', 'failed before', 'failed after'] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Faults {
  /** Calls that were made so far. */
  count(): number
  /** Resolves when the process would be dead. */
  readonly killed: Promise<'killed'>
  wrap<Port extends object>(name: string, port: Port): Port
  /** Which call went wrong, such as `ledger.append`. */
  place(): string
}

/** Lets exactly one call go wrong: the one with this number, counted from 1. Zero lets all go well. */
export function faults(number: number, kind: FaultKind): Faults {
  let calls = 0
  let place = 'none'
  let kill: (word: 'killed') => void = () => undefined
  const killed = new Promise<'killed'>(resolve => {
    kill = resolve
  })
  const dead = () => {
    kill('killed')
    return new Promise<never>(() => undefined)
  }
  const call = async (name: string, run: () => unknown): Promise<unknown> => {
    calls += 1
    if (calls !== number) return run()
    place = name
    if (kind === 'killed before') return dead()
    if (kind === 'failed before') throw unavailable('ledger-unreadable', `${name} fails`)
    await run()
    if (kind === 'killed after') return dead()
    throw unavailable('ledger-unreadable', `the answer of ${name} is lost`)
  }
  const wrap = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get(target, property) {
        const member = Reflect.get(target, property, target) as unknown
        if (typeof member !== 'function' || synchronous.has(String(property))) return bound(member, target)
        const method = `${name}.${String(property)}`
        return (...words: unknown[]) => call(method, () => Reflect.apply(member, target, words))
      }
    })
  return { count: () => calls, killed, wrap, place: () => place }
}

const synchronous = new Set(['capabilities', 'now'])

function bound(member: unknown, target: object): unknown {
  return typeof member === 'function' ? member.bind(target) : member
}
