import { owesPostMortem } from '../../domain/incident/clocks.ts'
import { isMajor } from '../../domain/incident/states.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import type { IncidentSettings } from '../../domain/policy/incident.ts'
import type { OutsidePorts } from './follow-up.ts'
import { unshown } from './publishing.ts'

/** True when something about an incident may have to be shown elsewhere; what is long over costs no request. */
export function isFollowable(
  incident: Incident,
  { channels, statusPage, documents }: OutsidePorts,
  { settings, now }: { readonly settings: IncidentSettings; readonly now: Date }
): boolean {
  const { severity, state, channel } = incident
  const isOver = state === 'resolved'
  const isFresh = !isOver || now.getTime() - Date.parse(incident.states.at(-1)?.time ?? '') <= settings.postMortem
  const isSilent = channels === undefined && !isOver && channel === undefined
  const talks = isMajor(severity) && ((channels !== undefined && isFresh) || isSilent)
  return (
    talks ||
    (statusPage !== undefined && unshown(incident).length > 0) ||
    (documents !== undefined && owesPostMortem(incident))
  )
}
