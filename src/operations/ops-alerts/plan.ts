import { alertmanagerConfig } from '../../domain/alerts/alertmanager.ts'
import { type BackTest, backTest } from '../../domain/alerts/back-test.ts'
import { backTestMarkdown } from '../../domain/alerts/back-test-markdown.ts'
import { type Finding, lintAlerts } from '../../domain/alerts/lint.ts'
import { prometheusRules } from '../../domain/alerts/prometheus-rules.ts'
import { prometheusTests } from '../../domain/alerts/prometheus-tests.ts'
import { severityWords } from '../../domain/alerts/routing.ts'
import type { FiredAlert } from '../../domain/ledger/fold-alert.ts'
import type { AlertsInputs } from './inputs.ts'
import type { AlertsFacts } from './observe.ts'
import { type AlertWork, workOf } from './work.ts'

interface WrittenFile {
  readonly path: string
  readonly text: string
}

export type AlertsPlan =
  | { readonly proceed: false; readonly kind: 'list'; readonly alerts: readonly FiredAlert[] }
  | { readonly proceed: false; readonly kind: 'lint'; readonly findings: readonly Finding[] }
  | { readonly proceed: false; readonly kind: 'played'; readonly test: BackTest; readonly markdown: string }
  | {
      readonly proceed: true
      readonly kind: 'write'
      readonly files: readonly WrittenFile[]
      readonly findings: readonly Finding[]
      readonly played?: { readonly test: BackTest; readonly markdown: string }
    }
  | ({ readonly proceed: true; readonly kind: 'evaluate' } & AlertWork)
  | ({ readonly proceed: false; readonly kind: 'evaluate' } & AlertWork)

/** Lists, lints, compiles, plays or evaluates, as asked. */
export function plan(inputs: AlertsInputs, facts: AlertsFacts): AlertsPlan {
  if (inputs.lint) return { proceed: false, kind: 'lint', findings: findingsOf(facts) }
  if (inputs.compile !== undefined) return compiling(inputs.compile, facts)
  if (facts.recorded !== undefined) return playing(inputs, facts)
  if (inputs.evaluate) return evaluating(facts)
  return listing(inputs, facts)
}

function findingsOf({ pack, policy, runbooks, hasEngine }: AlertsFacts): readonly Finding[] {
  // Where nothing of Prometheus is named, Sluice watches itself and opens the tickets.
  const opensTickets = hasEngine || policy.rollout?.metrics?.kind !== 'prometheus'
  return lintAlerts({ pack, policy, runbooks, opensTickets })
}

function compiling(folder: string, facts: AlertsFacts): AlertsPlan {
  const { pack, policy } = facts
  const [quick, slow] = prometheusTests(pack, 'sluice.rules.yml')
  const texts = {
    'sluice.rules.yml': prometheusRules(pack),
    'sluice.rules.test.yml': quick,
    'sluice.rules.slow.test.yml': slow,
    'alertmanager.yml': alertmanagerConfig(pack, policy.notify)
  }
  const files = Object.entries(texts).map(([name, text]) => ({ path: `${folder}/${name}`, text }))
  return { proceed: true, kind: 'write', files, findings: findingsOf(facts) }
}

function playing({ summary }: AlertsInputs, { pack, recorded }: AlertsFacts): AlertsPlan {
  const test = backTest(pack, recorded ?? { boundsSeconds: [], samples: [] })
  const markdown = backTestMarkdown(pack, test)
  if (summary === undefined) return { proceed: false, kind: 'played', test, markdown }
  const files = [{ path: summary, text: markdown }]
  return { proceed: true, kind: 'write', files, findings: [], played: { test, markdown } }
}

function evaluating({ current, firing = [], keep }: AlertsFacts): AlertsPlan {
  const work = workOf(current, firing)
  // What fired and was not told, because a run died in between, is told by the next one.
  const idle = work.fired.length + work.quiet.length + current.length === 0 && keep === undefined
  return idle ? { proceed: false, kind: 'evaluate', ...work } : { proceed: true, kind: 'evaluate', ...work }
}

/** What an engine says is firing counts, also before anybody wrote it down. */
function listing({ severity }: AlertsInputs, { current, firing, artifact }: AlertsFacts): AlertsPlan {
  const wanted = severity === undefined ? undefined : severityWords[severity]
  const known = (rule: string) => current.find(one => one.rule === rule)
  const all =
    firing?.map(({ rule, firedAt }): FiredAlert => {
      const { name, signal, summary, runbook } = rule
      const fresh = { rule: name, artifact, severity: rule.severity, signal, summary, runbook, firedAt }
      return known(name) ?? fresh
    }) ?? current
  const alerts = all.filter(one => wanted?.includes(one.severity) ?? true)
  const worst = [...alerts].sort((one, other) => (one.severity + one.firedAt < other.severity + other.firedAt ? -1 : 1))
  return { proceed: false, kind: 'list', alerts: worst }
}
