import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { ReleaseSlotInputs, type ReleaseSlotPorts } from './inputs.ts'
import { observe, type ReleaseSlotFacts } from './observe.ts'
import { plan, type ReleaseSlotPlan } from './plan.ts'
import { report } from './report.ts'

/** Gives a slot free that is held after a rollback. */
export const opsReleaseSlot: Operation<ReleaseSlotInputs, ReleaseSlotPorts, ReleaseSlotFacts, ReleaseSlotPlan, number> =
  {
    name: 'ops-release-slot',
    Inputs: ReleaseSlotInputs,
    observe,
    plan,
    apply,
    report
  }
