import { resolve } from 'node:path'
import { localTraceFiles } from '../adapters/embedded/trace-files.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { type AnyDoor, door } from '../door.ts'
import { replayOperation } from '../operations/replay/index.ts'

/** `sluice rollout --replay`: reads one file, and neither policy nor clock. */
export const replayDoor: AnyDoor = door(replayOperation, async (inputs, { run }) => {
  const folder = resolve(run.workingDirectory, inputs.workingDirectory)
  return { ports: { traces: localTraceFiles(folder) }, policy: defaultPolicy() }
})
