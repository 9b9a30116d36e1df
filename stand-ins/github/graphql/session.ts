import type { Call } from '../http/call.ts'
import type { World } from '../state/world.ts'

/** What resolvers share: the call, and the world as the mutations before have left it. */
export interface Session {
  readonly call: Call
  world: World
}
