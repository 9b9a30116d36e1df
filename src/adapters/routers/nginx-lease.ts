import { join } from 'node:path'
import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { readJson, writeJson } from '../embedded/proxy/files.ts'

const Lease = z.strictObject({
  fence: z.int().min(0),
  /** Null: what is set stays. */
  leaseMs: z.number().positive().nullable(),
  /** When it was renewed last, milliseconds since 1970. */
  renewed: z.number()
})
export type Lease = z.infer<typeof Lease>

/** What the router was told last, and until when it holds; nothing where nobody has told it anything. */
export function readLease(directory: string): Lease {
  return readJson(join(directory, 'lease.json'), Lease) ?? { fence: 0, leaseMs: null, renewed: 0 }
}

/** Throws `router-refused` when the folder cannot be written. */
export function keepLease(directory: string, lease: Lease): void {
  try {
    writeJson(join(directory, 'lease.json'), lease)
  } catch (cause) {
    throw unavailable('router-refused', `${directory} cannot be written`, cause)
  }
}
