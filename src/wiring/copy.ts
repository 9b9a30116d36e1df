import { resolve } from 'node:path'
import { createOciCopies } from '../adapters/stores/oci-copies.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { door } from '../door.ts'
import { copy } from '../operations/copy/index.ts'
import { credentialsOf } from './registries.ts'

export const copyDoor = door(copy, async (inputs, host) => {
  const copies = createOciCopies({
    credentials: credentialsOf(inputs, host),
    secondMilliseconds: host.pace?.secondMilliseconds,
    resolve: directory => resolve(host.run.workingDirectory, directory)
  })
  return { ports: { copies }, policy: defaultPolicy() }
})
