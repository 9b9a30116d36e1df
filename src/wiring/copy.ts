import { layoutFolder } from '../adapters/embedded/layout-folder.ts'
import { createOciCopies } from '../adapters/stores/oci-copies.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { door } from '../door.ts'
import { copy } from '../operations/copy/index.ts'
import { credentialsOf } from './registries.ts'

export const copyDoor = door(copy, async (inputs, host) => {
  const copies = createOciCopies({
    credentials: credentialsOf(inputs, host),
    secondMilliseconds: host.pace?.secondMilliseconds,
    resolve: directory => layoutFolder(host.run.workingDirectory, directory, 'source or destination')
  })
  return { ports: { copies }, policy: defaultPolicy() }
})
