import { resolve } from 'node:path'
import { createLocalEvidenceFiles } from '../adapters/embedded/local-evidence-files.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { door } from '../door.ts'
import { verify } from '../operations/verify/index.ts'

/** Whom to trust comes from the inputs alone, so no policy file is read. */
export const verifyDoor = door(verify, async (inputs, host) => {
  const directory = resolve(host.run.workingDirectory, inputs.workingDirectory)
  return { ports: { files: createLocalEvidenceFiles(directory) }, policy: defaultPolicy() }
})
