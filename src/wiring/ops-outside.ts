import { systemClock } from '../adapters/embedded/system-clock.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { OutsidePorts } from '../operations/ops-incident/follow-up.ts'
import type { Channels } from '../ports/channels.ts'
import type { Documents } from '../ports/documents.ts'
import type { StatusPage } from '../ports/status-page.ts'
import { connectTo, ledgerRepository } from './github.ts'
import type { LedgerChoice } from './ledger.ts'
import { secretOf } from './secrets.ts'

const pause = (milliseconds: number) => systemClock.sleep(milliseconds)

/** Where incidents reach outside, as the policy says: a channel, a status page, a pull request. */
export async function outsideOf(policy: Policy, inputs: LedgerChoice, host: HostFacts): Promise<OutsidePorts> {
  const [channels, statusPage, documents] = await Promise.all([
    channelsOf(policy, host),
    statusPageOf(policy, host),
    documentsOf(policy, inputs, host)
  ])
  return { channels, statusPage, documents }
}

async function channelsOf({ incident: { channel } }: Policy, host: HostFacts): Promise<Channels | undefined> {
  if (channel === undefined) return undefined
  const { createSlackChannels } = await import('../adapters/notifiers/slack-channels.ts')
  return createSlackChannels({ url: channel.url, token: secretOf(host, channel.tokenEnv), pause })
}

async function statusPageOf({ notify }: Policy, host: HostFacts): Promise<StatusPage | undefined> {
  const settings = notify.find(one => one.kind === 'statuspage')
  if (settings === undefined) return undefined
  const { createStatuspage } = await import('../adapters/notifiers/statuspage-updates.ts')
  const url = `${settings.url}/pages/${settings.page}/incidents`
  return createStatuspage({ url, apiKey: secretOf(host, settings.apiKeyEnv), pause })
}

async function documentsOf(policy: Policy, inputs: LedgerChoice, host: HostFacts): Promise<Documents | undefined> {
  const repository = await ledgerRepository(policy, inputs, host)
  if (repository === undefined) return undefined
  const { createGitHubDocuments } = await import('../adapters/github/documents.ts')
  return createGitHubDocuments(await connectTo(repository, inputs, host))
}
