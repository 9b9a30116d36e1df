import { isMajor } from '../../domain/incident/states.ts'
import { issueKey } from '../../domain/ledger/mirror-incident.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import type { Channel, ChannelMessage, Channels } from '../../ports/channels.ts'
import { draftOf } from './drafts.ts'
import type { FollowingTeller } from './follow-up.ts'

/** A major incident has a channel of its own, where all that is said about it is said too; or it is said that there is none. */
export async function talkAbout(incident: Incident, teller: FollowingTeller): Promise<void> {
  const { channels } = teller.ports
  const isOver = incident.state === 'resolved' && !incident.channel
  if (!isMajor(incident.severity) || isOver) return
  if (channels === undefined) {
    if (incident.channel === undefined) await decide(incident, teller)
    return
  }
  const channel = incident.channel ?? (await opened(incident, teller, channels))
  await channels.post(channel.id, messagesOf(incident))
}

async function opened(incident: Incident, teller: FollowingTeller, channels: Channels): Promise<Channel> {
  const { id, artifact, severity, title } = incident
  const { prefix } = teller.policy.incident.channel ?? { prefix: '' }
  const name = `${prefix}${artifact}-${id}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const channel = await channels.open({ name, topic: `${severity}: ${title} (${id})` })
  await decide(incident, teller, channel)
  return channel
}

async function decide(incident: Incident, teller: FollowingTeller, channel?: Channel): Promise<void> {
  const { id } = incident
  const key = channel === undefined ? `${id}/no-channel` : `${id}/channel`
  const data = { incident: id, ...(channel && { channel: { id: channel.id, name: channel.name } }) }
  const draft = draftOf(teller, incident, { kind: 'incident.channel-decided', key, data })
  await teller.ports.ledger.append(() => ({ events: [draft] }))
}

/** One message for each thing that was said; a timeline only grows at its end, so its places are good keys. */
function messagesOf(incident: Incident): readonly ChannelMessage[] {
  const matter = issueKey(incident)
  return incident.timeline.map(({ time, text }, at) => ({
    key: `${matter}/${at}`,
    text: `${time.slice(11, 16)} UTC · ${text}`
  }))
}
