import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { followGuide, readGuide, shapeOf } from './guide.ts'

const blocks = readGuide(readFileSync('docs/your-service.md', 'utf8'))
const service = 'serve@14.2.7'

function registryAnswers(): boolean {
  const asked = spawnSync('npm', ['view', service, 'version', '--fetch-retries=0', '--fetch-timeout=10000'])
  return asked.status === 0
}

const reachable = registryAnswers()
if (!reachable)
  process.emitWarning(`skipped: the npm registry does not answer for ${service}, so the guide is not followed`)

test('the registry answers where every component is asked for', () => {
  expect(reachable || process.env.SLUICE_REQUIRE_COMPONENTS !== '1').toBe(true)
})

test('the guide has files, commands, and what each of the commands prints', () => {
  const commands = blocks.filter(({ language, file }) => language === 'sh' && file === undefined)
  const shown = blocks.filter(({ language, file }) => language === 'text' && file === undefined)

  expect(commands).toHaveLength(shown.length)
  expect(shown.every(({ text }) => text.trim() !== '')).toBe(true)
})

const follow = reachable ? test : test.skip
follow(
  'takes a published service to production, as the guide says and with what it shows',
  () => {
    const steps = followGuide(blocks)

    for (const { commands, code, printed, shown } of steps) {
      expect({ commands, code, printed }).toMatchObject({ code: 0 })
      // Refresh what is shown with: node scripts/guide.mjs
      expect(shapeOf(printed.split('\n')[0] ?? '')).toBe(shapeOf(shown.split('\n')[0] ?? ''))
    }
    expect(steps).toHaveLength(blocks.filter(({ language, file }) => language === 'sh' && file === undefined).length)
    expect(steps.map(({ printed }) => printed).join('')).toMatch(/rollout completed · production/)
  },
  240_000
)
