import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../adapters/embedded/proxy-router.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Router } from '../ports/router.ts'
import type { Slots } from '../ports/slots.ts'
import { ensureProxy, proxyPlace } from './embedded.ts'

/** The embedded proxy of one environment, started by the first that needs it: a refusal leaves no proxy behind. */
export function lazyProxy(policy: Policy, environment: string, host: HostFacts) {
  let started: Promise<void> | undefined
  const start = () => {
    started ??= ensureProxy(policy, environment, host)
    return started
  }
  return {
    router: startedRouter(policy, environment, host, start),
    before: (slots: Slots) => startedSlots(slots, start)
  }
}

function startedRouter(policy: Policy, environment: string, host: HostFacts, start: () => Promise<void>): Router {
  const router = createProxyRouter(() => findProxy(proxyPlace(policy, environment, host)))
  return {
    capabilities: () => router.capabilities(),
    read: () => start().then(() => router.read()),
    set: weights => start().then(() => router.set(weights)),
    finalize: (slot, fence) => start().then(() => router.finalize(slot, fence))
  }
}

/** A version that comes up is told to the proxy, so that must run first. */
function startedSlots(slots: Slots, start: () => Promise<void>): Slots {
  return {
    list: (artifact, name) => slots.list(artifact, name),
    place: placement => start().then(() => slots.place(placement)),
    stop: (artifact, name, slot) => slots.stop(artifact, name, slot)
  }
}
