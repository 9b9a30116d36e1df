import { expect, test } from '@jest/globals'
import { type StageKind, stageKinds } from '../../bench/router-stages.ts'
import { shiftUnderLoad } from '../../bench/shifts.ts'
import { withProgram } from '../support/components.ts'

// The campaign asks a million times: npm run campaign.
const few = { requests: 0, changes: 12, kills: 1, reloads: 1, slow: 40, seed: 1, pauseMs: 10, headEvery: 4 }

function losesNothing(kind: StageKind): void {
  test(`no GET or HEAD is lost on ${kind} while weights change, it is reloaded, and green dies`, async () => {
    const seen = await shiftUnderLoad(kind, few)

    expect(seen).toMatchObject({ failed: 0, slowFailed: 0, changes: 12, kills: 1, slow: 40 })
    expect(seen.green).toBeGreaterThan(0)
    expect(seen.heads).toBeGreaterThan(0)
    expect(seen.requests).toBeGreaterThan(seen.green)
  }, 120_000)
}

losesNothing('embedded')
for (const kind of stageKinds) if (kind !== 'embedded') withProgram(kind, () => losesNothing(kind))
