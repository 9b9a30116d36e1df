import { expect, test } from '@jest/globals'
import { killAtRandomMoments, killedLine, killSummary } from '../../bench/kill.ts'

test('a runner that is killed at any moment leaves the traffic on blue, and the next one goes on with its evidence', async () => {
  // Fifty moments, and later ones, are a campaign: npm run campaign.
  const campaign = await killAtRandomMoments(2, 2, { longestMs: 1500 })

  const { killed } = campaign
  process.stderr.write(`${[...killed.map(killedLine), killSummary(campaign)].join('\n')}\n`)
  expect(killed.map(({ failed }) => failed)).toEqual([0, 0])
  expect(killed.map(({ strays }) => strays)).toEqual([0, 0])
  expect(killed.every(({ sameEvidence }) => sameEvidence)).toBe(true)
  expect(killed.every(({ weight }) => weight > 0)).toBe(true)
  expect(campaign).toMatchObject({ outcome: 'rolled-back', liesOnBlue: true })
}, 180_000)
