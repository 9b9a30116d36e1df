import { join } from 'node:path'
import { createFilePages } from '../adapters/embedded/file-pages.ts'
import { createFileTraceLog } from '../adapters/embedded/file-trace-log.ts'
import { writeAtomically } from '../adapters/embedded/files.ts'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { ensureLocalKey } from '../adapters/embedded/local-key.ts'
import { verifyRecord } from '../domain/evidence/record.ts'
import { judgeTick, type MetricWealth, startJudge } from '../domain/judge/harm.ts'
import { harmedRequests } from '../domain/judge/harmed.ts'
import { replay, replayRules } from '../domain/judge/replay.ts'
import { foldLedger } from '../domain/ledger/state.ts'
import { passportPage } from '../pages/passport.ts'
import { passportOf } from '../pages/passport-of.ts'
import { rolloutReportPage } from '../pages/rollout-report.ts'

/** Writes the passport of what is live, from the ledger and the verified record alone. Returns its path. */
export async function writePassport(home: string): Promise<string> {
  const ledger = createEmbeddedLedger(home)
  const { events } = await ledger.read()
  const { environments, summaryHeads } = foldLedger(events)
  const production = [...environments.values()].find(one => one.environment === 'production')
  const live = production?.live
  if (production === undefined || live === undefined) return '(nothing is live)'
  const { publicPem } = await ensureLocalKey(home)
  const head = summaryHeads.get(live.digest)
  const lines = await ledger.record(live.digest)
  const trust = { workflows: [], issuer: '', keys: [publicPem] }
  const record = verifyRecord(lines, { digest: live.digest, trust, ...(head && { head }) })
  const names = [...environments.values()].map(one => ({ name: one.environment, requires: [] }))
  const html = passportPage(
    passportOf({
      artifact: production.artifact,
      record,
      events,
      environments: names,
      recordFile: 'passport.sigstore.jsonl',
      keyFile: 'passport.key.pem'
    })
  )
  // Beside the page, so that the command it shows works as it is copied.
  await writeAtomically(join(home, 'pages', 'passport.sigstore.jsonl'), lines.map(line => `${line}\n`).join(''))
  await writeAtomically(join(home, 'pages', 'passport.key.pem'), publicPem)
  return createFilePages(join(home, 'pages')).write('passport', html)
}

/** Writes the report of one rollout from its trace and its events. Returns its path. */
export async function writeRolloutReport(home: string, deployment: string): Promise<string> {
  const trace = await createFileTraceLog(join(home, 'rollouts')).read(deployment)
  const { events } = await createEmbeddedLedger(home).read()
  const ended = events.find(event => event.kind === 'rollout.rolled-back' && event.data.deployment === deployment)
  if (trace === undefined || ended?.kind !== 'rollout.rolled-back') return '(no trace)'
  const { header, lines } = trace
  let judge = startJudge(header)
  const evidence = lines.map(line => {
    judge = judgeTick(judge, line)
    return judge.wealth
  })
  const seconds = lines.at(-1)?.t ?? 0
  const html = rolloutReportPage({
    service: ended.subject.artifact,
    environment: ended.subject.environment ?? 'production',
    digest: ended.subject.digest ?? '',
    verdict: 'rolled-back',
    because: becauseOf(judge.shares),
    harmed: Math.round(harmedRequests(lines)),
    decisionSeconds: seconds,
    safetyMs: ended.data.rollbackMs,
    header,
    lines,
    evidence,
    events: [
      { t: 0, kind: 'start', text: 'rollout started' },
      { t: seconds, kind: 'decision', text: 'evidence passed its limit' }
    ],
    comparison: replayRules.map(rule => {
      const answer = replay(header, lines, rule)
      const decidedAfterSeconds = answer.atTick === null ? null : answer.atTick * header.tickSeconds
      const verdict = answer.estimated ? `${answer.verdict} (estimated)` : answer.verdict
      return { rule, verdict, decidedAfterSeconds, harmed: answer.harmed }
    })
  })
  return createFilePages(join(home, 'pages')).write('rollout-3', html)
}

/** Names the metric that carried most of the evidence. */
function becauseOf({ errors, p50, p90, p99 }: MetricWealth): string {
  return errors > p50 + p90 + p99 ? 'green fails requests that blue serves' : 'green answers slower than blue'
}
