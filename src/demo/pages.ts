import { join } from 'node:path'
import { createFilePages } from '../adapters/embedded/file-pages.ts'
import { writeAtomically } from '../adapters/embedded/files.ts'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { ensureLocalKey } from '../adapters/embedded/local-key.ts'
import { verifyRecord } from '../domain/evidence/record.ts'
import { foldLedger } from '../domain/ledger/state.ts'
import { passportPage } from '../pages/passport.ts'
import { passportOf } from '../pages/passport-of.ts'

/** Writes the passport of what is live, from the ledger and the verified record alone. Returns its path and what proves it. */
export async function writePassport(home: string): Promise<{ path: string; statements: number }> {
  const ledger = createEmbeddedLedger(home)
  const { events } = await ledger.read()
  const { environments, recordHeads } = foldLedger(events)
  const production = [...environments.values()].find(one => one.environment === 'production')
  const live = production?.live
  if (production === undefined || live === undefined) return { path: '(nothing is live)', statements: 0 }
  const { publicPem } = await ensureLocalKey(home)
  const head = recordHeads.get(live.digest)
  const lines = await ledger.record(live.digest)
  const trust = { workflows: [], issuer: '', keys: [publicPem] }
  const record = verifyRecord(lines, { digest: live.digest, trust, ...(head && { head }) })
  const html = passportPage(
    passportOf({
      artifact: production.artifact,
      record,
      events,
      environments: [...environments.values()].map(one => ({ name: one.environment, requires: [] })),
      recordFile: 'passport.sigstore.jsonl',
      keyFile: 'passport.key.pem'
    })
  )
  // Beside the page, so that the command it shows works as it is copied.
  const pages = join(home, 'pages')
  await writeAtomically(join(pages, 'passport.sigstore.jsonl'), lines.map(line => `${line}\n`).join(''))
  await writeAtomically(join(pages, 'passport.key.pem'), publicPem)
  const { provenance, buildRecords, tests, deployments, summaries } = record
  const statements = [provenance, buildRecords, tests, deployments, summaries].flat().length
  return { path: await createFilePages(pages).write('passport', html), statements }
}
