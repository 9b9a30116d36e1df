import { expect, test } from '@jest/globals'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { demandTold } from '../../../src/domain/evidence/told.ts'

const digest = `sha256:${'ab'.repeat(32)}` as const
const record = verifyRecord(['none'], { digest, trust: { workflows: [], issuer: '', keys: [] } })

test('a gate goes on past lines that prove nothing', () => {
  expect(demandTold(record)).toBe(record)
})

test('a gate stops at a line of which nobody can tell whether it is a recall', () => {
  const untold = { position: 1, code: 'trust-root-unavailable', detail: 'the root could not be had' } as const
  const read = () => demandTold({ ...record, ignored: [...record.ignored, untold] })
  expect(read).toThrow(expect.objectContaining({ kind: 'unavailable', code: 'trust-root-unavailable' }))
})
