import { createMemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { createMemoryNotifier } from '../../../src/adapters/memory/memory-notifier.ts'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import type { Policy } from '../../../src/domain/policy/policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import type { OutsidePorts } from '../../../src/operations/ops-incident/follow-up.ts'
import { opsIncident } from '../../../src/operations/ops-incident/index.ts'
import { opsTick } from '../../../src/operations/ops-tick/index.ts'
import type { Issues } from '../../../src/ports/issues.ts'
import type { Ledger } from '../../../src/ports/ledger.ts'
import type { Notifier } from '../../../src/ports/notifier.ts'

interface Own {
  readonly ledger?: Ledger
  readonly notifier?: Notifier
  readonly policy?: Policy
  readonly outside?: OutsidePorts & { readonly issues?: Issues }
}

/** Where somebody on call sits: a ledger, a clock that only moves when told, and a pager that remembers. */
export function openDesk(own: Own = {}) {
  const clock = createMemoryClock('2026-03-01T23:50:00Z')
  const pager = createMemoryNotifier()
  const ledger = own.ledger ?? new MemoryLedger()
  const ports = { ledger, clock, notifier: own.notifier ?? pager, policyDigest: null, ...own.outside }
  const run = { actor: { id: 7, login: 'ada' }, workingDirectory: '/', home: '/', job: 'on call' }
  const about = { ports, policy: own.policy ?? defaultPolicy(), run }
  const watcher = { dryRun: false, line: () => undefined }
  return {
    clock,
    pager,
    ledger,
    about,
    say: (raw: RawInputs) => {
      const inputs = parseInputs(opsIncident.Inputs, raw)
      return runOperation(opsIncident, { ...about, inputs }, { ...watcher, dryRun: inputs.dryRun })
    },
    tick: () => runOperation(opsTick, { ...about, inputs: parseInputs(opsTick.Inputs, {}) }, watcher),
    incidents: async () => foldLedger((await ledger.read()).events).incidents,
    kinds: async () => (await ledger.read()).events.map(event => event.kind)
  }
}

/** All that must be said before an incident may end. */
export const wellEnded: RawInputs = {
  cause: 'an index was dropped',
  action: 'refuse migrations that drop an index',
  owner: 'bob',
  due: '2026-03-10',
  customers: 'true',
  note: 'they saw errors'
}
