import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, startShop } from '../__tests__/adapters/github/connections.ts'
import {
  cutEverywhere,
  disorderEverywhere,
  editEveryByte,
  type Found,
  filesOf,
  type Written,
  writeAtOnce
} from '../__tests__/campaign/ledger.ts'
import { createEmbeddedLedger } from '../src/adapters/embedded/git-ledger.ts'
import { createGitHubLedger } from '../src/adapters/github/ledger-branch.ts'
import { verifyLines } from '../src/domain/ledger/chain.ts'
import { linesOf } from '../src/domain/ledger/segment.ts'

// node scripts/node24.mjs bench/ledger.ts: tampers with a ledger in every place, lets eight writers append at once,
// and verifies 100,000 events. The suite holds a sample of this.
let wrong = 0

function tell(what: string, { tried, missed }: Found): void {
  wrong += missed.length
  console.log(`${String(tried).padStart(6)} ${what}: ${missed.length} unnoticed`)
  for (const one of missed.slice(0, 5)) console.log(`         ${one}`)
}

function tellWritten(where: string, { events, lost, doubled, intact }: Written): void {
  wrong += lost + doubled + (intact ? 0 : 1)
  console.log(
    `8 writers ${where}: ${events} events, ${lost} lost, ${doubled} doubled, chain ${intact ? 'intact' : 'broken'}`
  )
}

tell('edited bytes', await editEveryByte(20, 2))
tell('removed, repeated, swapped, inserted and cut events', await disorderEverywhere(600))
tell('cut tails against a checkpoint', cutEverywhere(600))

const home = mkdtempSync(join(tmpdir(), 'sluice-writers-'))
tellWritten('in git', await writeAtOnce(() => createEmbeddedLedger(home), 8, 10))
rmSync(home, { recursive: true, force: true })
const github = await startShop()
tellWritten('on GitHub', await writeAtOnce(() => createGitHubLedger(connect(github)), 8, 10))
await github.stop()

const lines = [...filesOf(100_000)].filter(([path]) => path !== 'head.json').flatMap(([, text]) => linesOf(text))
const before = process.cpuUsage()
const check = verifyLines(lines)
const { user, system } = process.cpuUsage(before)
if (!check.intact) wrong += 1
console.log(`${lines.length} events verified in ${((user + system) / 1e6).toFixed(2)} s of CPU (at most 2)`)
process.exitCode = wrong === 0 ? 0 : 1
