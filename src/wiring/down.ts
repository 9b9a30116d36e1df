import { createLocalProcesses } from '../adapters/embedded/local-processes.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { type AnyDoor, door } from '../door.ts'
import { down } from '../operations/down/index.ts'
import { demoHome } from './embedded.ts'

/** The policy plays no part: what runs is stopped even when the policy cannot be read. */
export const downDoor: AnyDoor = door(down, async (_, { run }) => ({
  ports: { processes: createLocalProcesses([run.home, demoHome(run)]) },
  policy: defaultPolicy()
}))
