import { join, resolve } from 'node:path'
import { createOciLayoutStore } from '../adapters/embedded/oci-layout-store.ts'
import { usage } from '../domain/failure.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { RunContext } from '../run-context.ts'

const scheme = 'oci-layout:'

/** Opens a store by its address; without one, the store in Sluice's own folder. Throws `usage` for other kinds. */
export function openStore(location: string | undefined, input: string, run: RunContext): ArtifactStore {
  if (location === undefined) return createOciLayoutStore(join(run.home, 'store'))
  if (location.startsWith(scheme) && location.length > scheme.length) {
    return createOciLayoutStore(resolve(run.workingDirectory, location.slice(scheme.length)))
  }
  const example = 'oci-layout:.sluice/store'
  throw usage('bad-input', { input, found: location, expected: 'oci-layout:DIR', example })
}
