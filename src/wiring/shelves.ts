import { createShelvedLedger, type KeptShelf, type ShelvedLedger } from '../adapters/ledger/shelved-ledger.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { Ledger } from '../ports/ledger.ts'
import { liveName } from './registries.ts'
import { openStore, type StoreChoice } from './stores.ts'

export interface ShelvesAsked {
  readonly source?: string | undefined
  readonly destination?: string | undefined
  readonly environment: string
}

/** Keeps evidence and the name of what is live in the stores that can, at the end of a run that is not dry. */
export async function shelvedLedger(
  ledger: Ledger,
  asked: ShelvesAsked,
  policy: Policy,
  choice: StoreChoice,
  host: HostFacts
): Promise<Ledger> {
  const { environment } = asked
  const source = asked.source ?? policy.artifact.store
  const own = asked.destination ?? policy.environments[environment]?.store
  const shown = own ?? source
  const places = [...new Set([source, own])].filter(place => place !== undefined)
  const kept: KeptShelf[] = []
  for (const location of places) {
    const { shelf } = await openStore({ location, input: 'store' }, policy, choice, host)
    const artifact = policy.artifact.name ?? 'artifact'
    const name = liveName(location, environment)
    const shows = location === shown ? { artifact, environment, name, always: own !== undefined } : undefined
    if (shelf !== undefined) kept.push({ location, shelf, shows })
  }
  return settledAtTheEnd(createShelvedLedger(ledger, kept), host)
}

/** The same for a build: what it proves stands beside what it made. */
export function shelvedBuild(ledger: Ledger, store: ArtifactStore, host: HostFacts): Ledger {
  const { shelf, location } = store
  return shelf === undefined ? ledger : settledAtTheEnd(createShelvedLedger(ledger, [{ location, shelf }]), host)
}

function settledAtTheEnd(ledger: ShelvedLedger, host: HostFacts): Ledger {
  host.afterwards?.(() => ledger.settle())
  return ledger
}
