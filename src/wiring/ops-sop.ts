import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { type AnyDoor, door } from '../door.ts'
import { opsSop } from '../operations/ops-sop/index.ts'

/** Reads neither policy nor ledger: the table is part of the program. */
export const opsSopDoor: AnyDoor = door(opsSop, async () => ({ ports: {}, policy: defaultPolicy() }))
