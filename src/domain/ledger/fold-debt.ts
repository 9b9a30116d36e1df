import type { LedgerEvent } from './event.ts'
import type { LedgerState } from './state.ts'

interface Actor {
  readonly id: number
  readonly login: string
}

/** What a hotfix owes: gates that were skipped, and by when that must be made good. */
export interface Debt {
  readonly id: string
  readonly artifact: string
  readonly environment: string
  readonly deployment: string
  readonly gates: readonly string[]
  readonly reason: string
  /** Who started it, and who else let it go on. */
  readonly person?: Actor | undefined
  readonly second?: Actor | undefined
  readonly openedAt: string
  readonly dueAt: string
  readonly settledAt?: string | undefined
}

/** Keeps the debts; there is no way from a bypass to a clean state but an event that settles it. */
export function foldDebt(state: LedgerState, event: LedgerEvent): void {
  const { artifact, environment = '' } = event.subject
  if (event.kind === 'debt.opened') {
    const { debt, ...data } = event.data
    state.debts.push({ id: debt, artifact, environment, openedAt: event.time, ...data })
  }
  if (event.kind === 'debt.settled') {
    const index = state.debts.findIndex(debt => debt.id === event.data.debt && debt.artifact === artifact)
    const debt = state.debts[index]
    if (debt !== undefined) state.debts[index] = { ...debt, settledAt: event.time }
  }
}

/** The debts of one environment that are not settled, oldest first. */
export function openDebts(state: LedgerState, artifact: string, environment: string): readonly Debt[] {
  return state.debts.filter(
    debt => debt.artifact === artifact && debt.environment === environment && debt.settledAt === undefined
  )
}
