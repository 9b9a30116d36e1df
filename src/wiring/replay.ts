import { localTraceFiles } from '../adapters/embedded/trace-files.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { type AnyDoor, door } from '../door.ts'
import { replayOperation } from '../operations/replay/index.ts'

/** `sluice rollout --replay`: reads one file, and neither policy nor clock. */
export const replayDoor: AnyDoor = door(replayOperation, async (_, { run }) => ({
  ports: { traces: localTraceFiles(run.workingDirectory) },
  policy: defaultPolicy()
}))
