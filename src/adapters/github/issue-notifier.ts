import type { Issues } from '../../ports/issues.ts'
import type { Notification, Notifier } from '../../ports/notifier.ts'

/** Tells people by an issue: one per incident, with the severity as a label. */
export function createIssueNotifier(issues: Issues, assignees: readonly string[] = []): Notifier {
  return {
    name: 'github-issues',
    async notify({ dedupKey, severity, title, text, link }: Notification): Promise<void> {
      const body = link === undefined ? text : `${text}\n\n${link}`
      await issues.open({ key: dedupKey, title, body, labels: ['sluice', `sluice:${severity}`], assignees })
    }
  }
}
