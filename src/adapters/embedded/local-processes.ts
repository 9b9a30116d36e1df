import type { LocalProcess, LocalProcesses } from '../../ports/local-processes.ts'
import { runningSlots, stopSlotNamed } from './process-slots.ts'
import { runningProxies, stopProxyNamed } from './proxy/start.ts'

/** The proxies and slots that run under some homes; proxies come first, so that none points at a stopped slot. */
export function createLocalProcesses(homes: readonly string[]): LocalProcesses {
  return {
    list: async () => homes.flatMap(home => [...proxiesOf(home), ...slotsOf(home)]),
    stop: ({ kind, home, name }) => (kind === 'proxy' ? stopProxyNamed(home, name) : stopSlotNamed(home, name))
  }
}

function proxiesOf(home: string): LocalProcess[] {
  return runningProxies(home).map(name => ({ kind: 'proxy', home, name }))
}

function slotsOf(home: string): LocalProcess[] {
  return runningSlots(home).map(name => ({ kind: 'slot', home, name }))
}
