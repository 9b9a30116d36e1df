import { expect, test } from '@jest/globals'
import { rollBackUnderLoad } from '../../bench/rollback.ts'
import { type StageKind, stageKinds } from '../../bench/router-stages.ts'
import { withProgram } from '../support/components.ts'

function rollsBack(kind: StageKind): void {
  test(`weights go to green and back under load on ${kind}, and no request fails`, async () => {
    const { failed, requests, rolled } = await rollBackUnderLoad(kind, 4)

    expect(rolled).toHaveLength(4)
    expect(requests).toBeGreaterThan(0)
    expect(failed).toBe(0)
  }, 120_000)
}

rollsBack('embedded')
for (const kind of stageKinds) if (kind !== 'embedded') withProgram(kind, () => rollsBack(kind))
