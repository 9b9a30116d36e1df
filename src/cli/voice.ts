import { knownSecrets } from '../hosts/known-secrets.ts'
import { environment, streams } from '../hosts/process.ts'
import { createRedaction, type Redaction } from '../hosts/redaction.ts'
import type { Streams } from '../hosts/terminal.ts'
import type { RawInputs } from '../inputs.ts'

/** How the command line speaks, and what must never be said by it. */
export interface Voice {
  /** What people read is redacted once more here; objects for programs are cleaned before they become text. */
  readonly streams: Streams
  readonly redaction: Redaction
  /** Takes note of the secrets among typed inputs. */
  heard(raw: RawInputs): void
}

/** Knows the environment's secrets from the first word on. */
export function openVoice(): Voice {
  const redaction = createRedaction()
  const heard = (raw: RawInputs) => knownSecrets(raw, environment()).forEach(redaction.hide)
  heard({})
  const people = (text: string) => streams.people(redaction.text(text))
  return { streams: { out: streams.out, people }, redaction, heard }
}
