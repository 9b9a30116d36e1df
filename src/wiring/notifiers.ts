import { join } from 'node:path'
import { createFileNotifier } from '../adapters/embedded/file-notifier.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import type { Listener } from '../adapters/notifiers/every.ts'
import type { Notify } from '../domain/policy/notify.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Notification, Notifier } from '../ports/notifier.ts'
import { connectTo, ledgerRepository } from './github.ts'
import { type LedgerChoice, ledgerOf } from './ledger.ts'
import { secretOf } from './secrets.ts'

const all: readonly Notification['severity'][] = ['page', 'notice']

/** People are told as the policy's `notify` says; by an issue where the facts are on GitHub, else in a file, in any case. */
export async function notifierOf(policy: Policy, inputs: LedgerChoice, host: HostFacts): Promise<Notifier> {
  const own = await ownNotifier(policy, inputs, host)
  if (policy.notify.length === 0) return own
  const [{ createEveryNotifier }, { fileDeliveries }, asked] = await Promise.all([
    import('../adapters/notifiers/every.ts'),
    import('../adapters/notifiers/file-deliveries.ts'),
    Promise.all(policy.notify.map((settings, index) => listenerOf(settings, index, host)))
  ])
  const listeners = [{ notifier: own, on: all }, ...asked]
  const here = fileDeliveries(join(host.run.home, 'deliveries.jsonl'))
  const forgetful = new Set(asked.filter(({ notifier }) => notifier.forgets).map(({ notifier }) => notifier.name))
  if (forgetful.size === 0) return createEveryNotifier(listeners, here)
  const { ledgerDeliveries } = await import('../adapters/notifiers/ledger-deliveries.ts')
  const shared = ledgerDeliveries({
    ledger: () => ledgerOf(policy, inputs, host),
    artifact: policy.artifact.name ?? 'artifact',
    actor: host.run.actor,
    now: () => systemClock.now(),
    forgetful,
    here
  })
  return createEveryNotifier(listeners, shared)
}

/** An issue where the facts are on GitHub, else a line in a file: what is there without anybody's account. */
export async function ownNotifier(policy: Policy, inputs: LedgerChoice, host: HostFacts): Promise<Notifier> {
  const repository = await ledgerRepository(policy, inputs, host)
  if (repository === undefined) {
    return createFileNotifier(join(host.run.home, 'notifications.jsonl'), systemClock)
  }
  const [{ createIssueNotifier }, { createGitHubIssues }] = await Promise.all([
    import('../adapters/github/issue-notifier.ts'),
    import('../adapters/github/issues.ts')
  ])
  return createIssueNotifier(createGitHubIssues(await connectTo(repository, inputs, host)))
}

/** Two of one kind are told apart by their place in the policy. */
async function listenerOf(settings: Notify, index: number, host: HostFacts): Promise<Listener> {
  const notifier = await pluggedNotifier(settings, host)
  return { notifier: { ...notifier, name: `${notifier.name} ${index + 1}` }, on: settings.on }
}

async function pluggedNotifier(settings: Notify, host: HostFacts): Promise<Notifier> {
  const pause = (milliseconds: number) => systemClock.sleep(milliseconds)
  switch (settings.kind) {
    case 'pagerduty': {
      const { createPagerDutyNotifier } = await import('../adapters/notifiers/pagerduty.ts')
      return createPagerDutyNotifier({ url: settings.url, routingKey: secretOf(host, settings.routingKeyEnv), pause })
    }
    case 'opsgenie': {
      const { createOpsgenieNotifier } = await import('../adapters/notifiers/opsgenie.ts')
      const { url, responders, apiKeyEnv } = settings
      return createOpsgenieNotifier({ url, responders, apiKey: secretOf(host, apiKeyEnv), pause })
    }
    case 'slack': {
      const { createSlackNotifier } = await import('../adapters/notifiers/slack.ts')
      return createSlackNotifier({ url: secretOf(host, settings.webhookEnv), pause })
    }
    case 'statuspage': {
      const { createStatuspageNotifier } = await import('../adapters/notifiers/statuspage.ts')
      const url = `${settings.url}/pages/${settings.page}/incidents`
      return createStatuspageNotifier({ url, apiKey: secretOf(host, settings.apiKeyEnv), pause })
    }
    case 'webhook': {
      const { createWebhookNotifier } = await import('../adapters/notifiers/webhook.ts')
      return createWebhookNotifier({
        url: settings.url,
        secret: secretOf(host, settings.secretEnv),
        now: Date.now,
        pause
      })
    }
  }
}
