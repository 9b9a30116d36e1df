import { describe, expect, test } from '@jest/globals'
import { bots } from './pull-requests/bots.ts'
import { toldOf } from './pull-requests/case.ts'
import { infrastructure } from './pull-requests/infrastructure.ts'
import { javascript } from './pull-requests/javascript.ts'
import { languages } from './pull-requests/languages.ts'

const groups = { javascript, languages, infrastructure, bots }

describe.each(Object.entries(groups))('pull requests, %s', (_, cases) => {
  test.each(cases.map(one => [one.what, one] as const))('tells %s by the patch', (_, one) => {
    const { rows, findings } = toldOf(one)

    expect(rows).toEqual([...one.rows].sort())
    expect(findings).toEqual([])
  })
})
