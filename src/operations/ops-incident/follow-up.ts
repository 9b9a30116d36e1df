import { toFailure } from '../../domain/failure.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import type { Channels } from '../../ports/channels.ts'
import type { Documents } from '../../ports/documents.ts'
import type { StatusPage } from '../../ports/status-page.ts'
import { talkAbout } from './channel.ts'
import { keepPostMortem } from './post-mortem-proposal.ts'
import { publishAbout } from './publishing.ts'
import type { Teller } from './telling.ts'

/** Places outside that an incident reaches into; absent where the policy names none. */
export interface OutsidePorts {
  readonly channels?: Channels | undefined
  readonly statusPage?: StatusPage | undefined
  /** Absent where there is no repository on GitHub. */
  readonly documents?: Documents | undefined
}

export interface FollowingTeller extends Teller {
  readonly ports: Teller['ports'] & OutsidePorts
}

const steps = [talkAbout, publishAbout, keepPostMortem]

/**
 * Brings an incident's channel, its public updates and its post-mortem up to date. Each looks before it does anything,
 * so whoever comes after a crash finishes it. Returns what could not be done: one that fails keeps no other from it.
 */
export async function followUp(incident: Incident, teller: FollowingTeller): Promise<readonly string[]> {
  const undone: string[] = []
  for (const step of steps) {
    try {
      await step(incident, teller)
    } catch (thrown) {
      undone.push(toFailure(thrown).message)
    }
  }
  return undone
}
