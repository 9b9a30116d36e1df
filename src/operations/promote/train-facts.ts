import { usage } from '../../domain/failure.ts'
import { trainKey } from '../../domain/ledger/fold-train.ts'
import type { Deployment } from '../../domain/ledger/state.ts'
import {
  slotOfKey,
  standAt,
  type Train,
  type TrainHistory,
  type TrainSlot,
  timeOfKey
} from '../../domain/schedule/train.ts'
import type { PromoteContext } from './context.ts'
import type { Around } from './facts.ts'

export interface TrainFacts {
  /** The slot that is asked for: by its key, or the one that is due. */
  readonly slot: TrainSlot | undefined
  /** What the slot was used for. */
  readonly used: Deployment | undefined
  /** Why the slot was written off. */
  readonly passed: string | undefined
  readonly missed: readonly Passed[]
  readonly next: number | undefined
}

/** A slot that goes by without a release, with the reason. */
export interface Passed {
  readonly slot: string
  readonly reason: string
}

/** Reads what became of a train's slots. Throws `usage` for a train that the policy does not have. */
export function trainFacts(context: PromoteContext, around: Around): TrainFacts | undefined {
  const { inputs, ports } = context
  if (inputs.train === undefined) return undefined
  const { train, key } = trainOf(context, inputs.train)
  const book = bookOf(around, inputs.environment)
  const { due, missed, next } = standAt(train, book.history(train), ports.clock.now().getTime())
  const slot = key === undefined ? due : slotOfKey(train, key)
  if (key !== undefined && slot === undefined) throw badTrain(context, key)
  return {
    slot,
    used: slot && book.used(slot.key),
    passed: slot && book.use(slot.key)?.passed,
    missed: missed.map(one => ({ slot: one.key, reason: book.whyMissed(one.key) })),
    next
  }
}

function trainOf(context: PromoteContext, asked: string): { readonly train: Train; readonly key: string | undefined } {
  const { trains } = context.policy.schedule
  const here = trains.filter(train => train.environment === context.inputs.environment)
  const named = here.find(train => train.name === asked)
  if (named !== undefined) return { train: named, key: undefined }
  const train = here.find(one => asked.startsWith(`${one.name}/`))
  if (train === undefined) throw badTrain(context, asked)
  return { train, key: asked }
}

function badTrain({ policy, inputs }: PromoteContext, found: string) {
  const names = policy.schedule.trains.filter(one => one.environment === inputs.environment).map(one => one.name)
  const expected = `a train to ${inputs.environment} (${names.join(', ') || 'the policy has none'}) or one of its slots`
  const example = `${names[0] ?? 'nightly'}/2026-11-24T02:00Z`
  return usage('bad-input', { input: 'train', found, expected, example })
}

const ended = ['staged', 'completed', 'rolled-back', 'aborted']

/** Looks slots up in the ledger's state. One whose deployment failed may be tried again while its time lasts. */
function bookOf({ artifact, state }: Around, environment: string) {
  const use = (slot: string) => state.trains.get(trainKey(artifact, environment, slot))
  const deploymentOf = (slot: string) => {
    const id = use(slot)?.deployment
    return id && state.deployments.findLast(one => one.id === id && one.artifact === artifact)
  }
  const used = (slot: string) => {
    const deployment = deploymentOf(slot)
    return deployment && ended.includes(deployment.status) ? deployment : undefined
  }
  const isHandled = (slot: string) => use(slot)?.passed !== undefined || used(slot) !== undefined
  const history = (train: Train): TrainHistory => {
    const keys = [...state.trains.keys()].map(key => JSON.parse(key) as [string, string, string])
    const own = keys.filter(([name, place, slot]) => name === artifact && place === environment && isOf(train, slot))
    const times = own.map(([, , slot]) => timeOfKey(slot) ?? 0).sort((one, other) => one - other)
    const newest = own.flatMap(([, , slot]) => (isHandled(slot) ? (timeOfKey(slot) ?? 0) : []))
    return { isHandled, newest: newest.length === 0 ? undefined : Math.max(...newest), oldest: times[0] }
  }
  const whyMissed = (slot: string) => {
    const known = use(slot)
    return known?.refused ?? (known?.deployment === undefined ? 'nobody asked in time' : 'its deployment did not end')
  }
  return { use, used, history, whyMissed }
}

function isOf(train: Train, slot: string): boolean {
  return slot.startsWith(`${train.name}/`)
}
