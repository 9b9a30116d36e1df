import { resolve } from 'node:path'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { currentRoots } from '../adapters/signing/known-roots.ts'
import type { CurrentRoots } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import { type CallerInputs, readCaller } from '../domain/project/read-caller.ts'
import type { HostFacts } from '../door.ts'
import { proxyPlace } from './embedded.ts'

/** Reads the workflow that calls release.yml, for a machine that plays it. Throws `usage` when there is none. */
export async function loadCaller(workflow: string, directory: string): Promise<CallerInputs> {
  const files = textFiles(resolve(directory))
  const isThere = await files.exists(workflow)
  const caller = isThere ? readCaller(await files.read(workflow)) : undefined
  if (caller !== undefined) return caller
  const found = isThere ? workflow : `no file ${workflow}`
  const expected = 'a workflow with a job that calls release.yml'
  throw usage('bad-input', { input: 'workflow', found, expected, example: 'what "sluice init" writes' })
}

/** Fetches Sigstore's roots at most once, also when they cannot be had: the next operation would wait for the same answer. */
export function rootsOnce(home: string): () => Promise<CurrentRoots> {
  let asked: Promise<CurrentRoots> | undefined
  return () => {
    asked ??= currentRoots(home)
    return asked
  }
}

/** Where users reach an environment on this machine: its weighted proxy; undefined when none runs. */
export async function proxyAddress(environment: string, policy: string, host: HostFacts): Promise<string | undefined> {
  const read = await loadPolicy(policy, host.run.workingDirectory)
  const proxy = findProxy(proxyPlace(read.policy, environment, host))
  return proxy && `http://127.0.0.1:${proxy.port}`
}
