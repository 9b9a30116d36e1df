import type { Issues } from '../../ports/issues.ts'
import type { Notification, Notifier } from '../../ports/notifier.ts'

/** Tells people by an issue: one per matter, with the severity as a label; what is said later becomes a comment. */
export function createIssueNotifier(issues: Issues, assignees: readonly string[] = []): Notifier {
  return {
    name: 'github-issues',
    async notify({ dedupKey, about = dedupKey, severity, title, text, link }: Notification): Promise<void> {
      const body = link === undefined ? text : `${text}\n\n${link}`
      const labels = ['sluice', `sluice:${severity}`]
      const { number } = await issues.open({ key: about, title, body, labels, assignees })
      if (about !== dedupKey) await issues.comment(number, { key: dedupKey, body })
    }
  }
}
