import { join } from 'node:path'
import { createFilePages } from '../adapters/embedded/file-pages.ts'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { ensureLocalKey } from '../adapters/embedded/local-key.ts'
import { verifyRecord } from '../domain/evidence/record.ts'
import { type EnvironmentState, foldLedger } from '../domain/ledger/state.ts'
import { passportPage } from '../pages/passport.ts'

/** Writes the passport of what is live, from the ledger and the verified record alone. Returns its path and what proves it. */
export async function writePassport(home: string): Promise<{ path: string; statements: number }> {
  const ledger = createEmbeddedLedger(home)
  const { environments, summaryHeads } = foldLedger((await ledger.read()).events)
  const production = [...environments.values()].find(one => one.environment === 'production')
  const live = production?.live
  if (production === undefined || live === undefined) return { path: '(nothing is live)', statements: 0 }
  const { publicPem } = await ensureLocalKey(home)
  const head = summaryHeads.get(live.digest)
  const trust = { workflows: [], issuer: '', keys: [publicPem] }
  const record = verifyRecord(await ledger.record(live.digest), { digest: live.digest, trust, ...(head && { head }) })
  const html = passportPage({
    artifact: production.artifact,
    record,
    environments: [...environments.values()].map(one => placeOf(one, live.digest)),
    approvals: [],
    unproven: ['approvals: the policy asks for none', 'a build service: this one was built and signed on this machine'],
    check: [`sluice verify ${live.digest} --bundle RECORD`, 'sluice audit verify']
  })
  const { provenance, buildRecords, tests, deployments, summaries } = record
  const statements = [provenance, buildRecords, tests, deployments, summaries].flat().length
  return { path: await createFilePages(join(home, 'pages')).write('passport', html), statements }
}

function placeOf(one: EnvironmentState, digest: string) {
  const runs = one.live?.digest === digest
  return {
    environment: one.environment,
    state: runs ? ('running' as const) : ('replaced' as const),
    ...(one.live && { since: one.live.since, slot: one.live.slot })
  }
}
