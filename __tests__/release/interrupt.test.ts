import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { processesOf, startDemo } from './demo-processes.ts'

interface Status {
  readonly environments: readonly {
    readonly environment: string
    readonly live?: { readonly slot: string }
    readonly staged?: unknown
    readonly rollout?: unknown
    readonly lock?: unknown
  }[]
}

const program = resolve('dist/cli/index.js')
/** What was last seen on the screen, and how long after it somebody presses Ctrl-C. */
const moments = [
  { during: 'the build', seen: 'sluice demo', delayMs: 150 },
  { during: 'the promotion to staging', seen: 'prove ', delayMs: 90 },
  { during: 'the first deployment to production', seen: 'staging ', delayMs: 60 },
  { during: 'the warm-up', seen: 'live in slot a', delayMs: 700 },
  { during: 'the rollout', seen: 'green █', delayMs: 1300 }
]

test.each(moments)(
  'leaves no process behind and blue live when interrupted during $during',
  async ({ seen, delayMs }) => {
    const demo = startDemo()

    const { code, output } = await demo.interruptAfter(seen, delayMs)
    const left = processesOf(demo.folder)
    const status = sluice(demo.folder, 'ops', 'status') as { result: Status }
    const audit = sluice(demo.folder, 'audit', 'verify') as { outcome: string }
    demo.close()

    expect({ code, left }).toEqual({ code: 130, left: [] })
    expect(output).toContain('everything is stopped')
    for (const { staged, rollout, live } of status.result.environments) {
      expect({ staged, rollout }).toEqual({ staged: undefined, rollout: undefined })
      expect(live?.slot ?? 'a').toBe('a')
    }
    expect(audit.outcome).toBe('done')
  },
  120_000
)

function sluice(folder: string, ...words: readonly string[]): unknown {
  return JSON.parse(
    spawnSync(process.execPath, [program, ...words, '--json'], { cwd: folder, encoding: 'utf8' }).stdout
  )
}
