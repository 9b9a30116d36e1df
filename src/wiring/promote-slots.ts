import { join } from 'node:path'
import { createCommandSlots } from '../adapters/embedded/command-slots.ts'
import { setBackend } from '../adapters/embedded/proxy/client.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { environmentKey, foldLedger } from '../domain/ledger/state.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { PromoteInputs } from '../operations/promote/inputs.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Running, Slots } from '../ports/slots.ts'
import { localSlots, proxyPlace } from './embedded.ts'
import { type EngineSettings, engineSlots } from './engines.ts'
import { shellCommands } from './programs.ts'

export interface SlotsAbout {
  readonly ledger: Ledger
  readonly proxied: boolean
  /** Present where a delivery engine brings versions out. */
  readonly engine: EngineSettings | undefined
}

/** A deploy command where there is one, else processes on this machine; or an engine, with what a command does before. */
export function slotsOf(policy: Policy, inputs: PromoteInputs, host: HostFacts, about: SlotsAbout): Slots {
  const { environment } = inputs
  const settings = policy.environments[environment]
  const command = inputs.deploy ?? settings?.deploy
  const known: Slots['list'] = (artifact, name) => knownSlots(about.ledger, artifact, name)
  const now = () => systemClock.now()
  const filled = (text: string) => commandSlots(text, { policy, inputs, host, proxied: about.proxied, known })
  if (about.engine !== undefined) {
    const before = command === undefined ? undefined : filled(command)
    return engineSlots({ settings: about.engine, host, before, known, now })
  }
  if (command === undefined) return lazySlots(() => localSlots(policy, environment, host, about.proxied))
  return filled(command)
}

interface CommandPlace {
  readonly policy: Policy
  readonly inputs: PromoteInputs
  readonly host: HostFacts
  readonly proxied: boolean
  readonly known: Slots['list']
}

function commandSlots(command: string, { policy, inputs, host, proxied, known }: CommandPlace): Slots {
  const { environment } = inputs
  const place = proxyPlace(policy, environment, host)
  return createCommandSlots({
    commands: shellCommands(inputs.shell, policy, host),
    command,
    workingDirectory: host.run.workingDirectory,
    notes: join(host.run.home, 'deploys'),
    url: policy.environments[environment]?.url,
    known,
    now: () => systemClock.now(),
    ...(proxied && { onUrl: (slot, url) => setBackend(() => findProxy(place), slot, Number(new URL(url).port)) })
  })
}

/** What the ledger says is deployed: the live version, and the one before while it is kept. */
async function knownSlots(ledger: Ledger, artifact: string, environment: string): Promise<readonly Running[]> {
  const state = foldLedger((await ledger.read()).events)
  const here = state.environments.get(environmentKey(artifact, environment))
  const kept = here?.held.filter(held => held.reason === 'previous') ?? []
  const live = here?.live === undefined ? [] : [here.live]
  return [
    ...live.map(({ slot, digest, url, since }) => ({ slot, digest, url, startedAt: since })),
    ...kept.map(({ slot, digest, until }) => ({ slot, digest, url: undefined, startedAt: until }))
  ]
}

/** An unknown environment is promote's own answer, so what it would run on is looked up only when it is used. */
function lazySlots(make: () => Slots): Slots {
  return {
    list: (artifact, environment) => make().list(artifact, environment),
    place: placement => make().place(placement),
    stop: (artifact, environment, slot) => make().stop(artifact, environment, slot)
  }
}
