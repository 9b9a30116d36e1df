import { describe, expect, test } from '@jest/globals'
import { scoreOfVector } from '../../../src/domain/severity/cvss.ts'

describe('a CVSS vector', () => {
  // Scores as FIRST's own calculators give them.
  test.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 7.5],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 7.8],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N', 3.7],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N', 8.7],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0]
  ])('%s scores %d', (vector, score) => {
    expect(scoreOfVector(vector)).toBe(score)
  })

  test('is scored by its base alone, so that nobody can talk it down', () => {
    const base = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'

    expect(scoreOfVector(`${base}/E:U`)).toBe(9.3)
    expect(scoreOfVector('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RL:O/RC:U')).toBe(9.8)
  })

  test.each([
    ['one that lacks metrics', 'CVSS:4.0/AV:N'],
    ['a value that no metric has', 'CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    ['a value of another version', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'],
    ['version 2', 'AV:N/AC:L/Au:N/C:P/I:P/A:P'],
    ['nothing', ''],
    ['an absent one', null],
    ['an endless one', `CVSS:3.1/${'AV:N/'.repeat(100_000)}`]
  ])('has no score when it is %s, rather than a harmless one', (_, vector) => {
    expect(scoreOfVector(vector)).toBeUndefined()
  })
})
