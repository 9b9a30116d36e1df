import { type Digest, parseDigest } from '../../domain/digest.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { demandTold } from '../../domain/evidence/told.ts'
import type { VerifiedRecord } from '../../domain/evidence/verified.ts'
import { openDebts } from '../../domain/ledger/fold-debt.ts'
import { environmentKey, foldLedger, type LedgerState } from '../../domain/ledger/state.ts'
import { demandEnvironment } from '../../domain/policy/known-environments.ts'
import { rolloutOf } from '../../domain/policy/rollout-of.ts'
import { readChangelog } from './changelog.ts'
import { chooseDigest, chooseRollback } from './choice.ts'
import type { PromoteContext } from './context.ts'
import type { Around, PromoteFacts, PromotionFacts, RecallFacts } from './facts.ts'
import { gateFacts } from './gate-facts.ts'
import { situationOf } from './situation.ts'
import { trainFacts } from './train-facts.ts'

const dayMs = 86_400_000

/** Reads the ledger once, two records, the stores; decides nothing. */
export async function observe(context: PromoteContext): Promise<PromoteFacts> {
  const { inputs, ports, policy } = context
  const artifact = policy.artifact.name ?? 'artifact'
  const rules = inputs.mode === 'recall' ? undefined : demandEnvironment(policy, inputs.environment)
  const state = foldLedger((await ports.ledger.read()).events)
  if (rules === undefined) return observeRecall(context, artifact, state)
  const at = (name: string | undefined) => name && state.environments.get(environmentKey(artifact, name))
  const around = {
    artifact,
    rules,
    state,
    target: at(inputs.environment) || undefined,
    previous: at(rules.after) || undefined
  }
  if (inputs.mode !== 'rollback') return gather(context, around, chooseDigest(inputs.digest, around))
  const choice = chooseRollback(inputs.digest, around.target)
  if (choice.digest !== undefined) return gather(context, around, choice.digest)
  const { environment } = inputs
  return {
    kind: 'nothing',
    environment,
    reason: 'nothing-to-roll-back',
    found: choice.found,
    location: ports.ledger.location
  }
}

async function gather(context: PromoteContext, around: Around, digest: Digest): Promise<PromotionFacts> {
  const { inputs, ports, policy } = context
  const { artifact, rules, state, target } = around
  const record = await readRecord(context, state, digest)
  const live = target?.live?.digest
  const liveRecord = live === undefined ? undefined : await readRecord(context, state, live)
  const train = trainFacts(context, around)
  const place = { artifact, environment: inputs.environment, after: rules.after, digest, train: train?.slot?.key }
  return {
    kind: 'promotion',
    gates: await gateFacts(context, around, record, liveRecord),
    buildId: record.buildRecords[0]?.buildId ?? '',
    rollout: ports.router !== undefined,
    lockMs: rules.lock,
    holdMs: rolloutOf(policy, inputs.environment)?.hold ?? dayMs,
    debtMs: rules.hotfix.due,
    url: rules.url,
    location: ports.ledger.location,
    began: ports.began,
    deployments: state.deployments.filter(one => one.artifact === artifact && one.environment === inputs.environment),
    history: state.deployments.filter(one => one.artifact === artifact),
    debts: openDebts(state, artifact, inputs.environment),
    train,
    stillRunning: inputs.mode === 'rollback' && (await stillRuns(context, around, digest)),
    changelog: await readChangelog(ports.sourceControl, liveRecord, record),
    situation: situationOf(state, place)
  }
}

async function observeRecall(context: PromoteContext, artifact: string, state: LedgerState): Promise<RecallFacts> {
  const digest = parseDigest(context.inputs.digest)
  const record = await readRecord(context, state, digest)
  const places = [...state.environments.values()].filter(
    place => place.artifact === artifact && (place.live?.digest === digest || place.staged?.digest === digest)
  )
  const runsIn = places.map(place => place.environment)
  const recalled = state.recalled.has(digest)
  return { kind: 'recall', artifact, digest, record, recalled, runsIn, location: context.ports.ledger.location }
}

/** The ledger says which decision is the newest, so a record that lost it shows. */
async function readRecord({ ports }: PromoteContext, state: LedgerState, digest: Digest): Promise<VerifiedRecord> {
  const head = state.recordHeads.get(digest)
  const known = await ports.ledger.record(digest)
  const lines = [...known, ...ports.addedEvidence.filter(line => !known.includes(line))]
  return demandTold(verifyRecord(lines, { digest, trust: ports.trust, ...(head && { head }) }))
}

/** Both must say so: the ledger that it was kept, and the slots that it runs. */
async function stillRuns({ inputs, ports }: PromoteContext, { artifact, target }: Around, digest: Digest) {
  const kept = target?.held.find(held => held.reason === 'previous' && held.digest === digest)
  if (kept === undefined || !(Date.parse(kept.until) > ports.clock.now().getTime())) return false
  const running = await ports.slots.list(artifact, inputs.environment)
  return running.some(one => one.slot === kept.slot && one.digest === digest)
}
