import { unavailable } from '../failure.ts'
import { adviceFor } from './advice.ts'
import type { VerifiedRecord } from './verified.ts'

/**
 * Gives back a record of which every line could be judged. Throws `unavailable` for one with a line whose authority
 * could not be asked: it may be the provenance that is missing, and it may be a recall.
 */
export function demandTold(record: VerifiedRecord): VerifiedRecord {
  const untold = record.ignored.find(line => line.code === 'trust-root-unavailable')
  if (untold === undefined) return record
  const message = `line ${untold.position + 1} of the record of ${record.digest}: ${untold.detail}`
  throw unavailable('trust-root-unavailable', message, undefined, adviceFor('trust-root-unavailable').next)
}
