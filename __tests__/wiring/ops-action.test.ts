import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { parseInputs } from '../../src/inputs.ts'
import { OpsInputs, type OpsPorts } from '../../src/operations/ops/inputs.ts'
import type { Clock } from '../../src/ports/clock.ts'
import { opsActionDoor } from '../../src/wiring/ops-action.ts'

const run = { actor: { id: 0, login: 'mona' }, workingDirectory: '/', home: '/nowhere', job: 'job' }

test('the action knows every verb that the command line has, and runs them', async () => {
  const inputs = parseInputs(OpsInputs, { command: 'sop' })

  const { ports } = await opsActionDoor.wire(inputs, { run, environment: {} })

  const { known, run: runVerb } = (ports as OpsPorts).commands
  const words = commands.map(one => one.words).filter(one => one.startsWith('ops '))
  expect([...known].sort()).toEqual([...words].sort())
  expect((await runVerb('ops sop', { row: 'O24' })).result.rows).toMatchObject([{ id: 'O24' }])
})

const opened: string[] = []

afterEach(() => opened.splice(0).forEach(folder => void rmSync(folder, { recursive: true, force: true })))

async function commandsIn(clock?: Clock) {
  const folder = mkdtempSync(join(tmpdir(), 'ops-action-'))
  opened.push(folder)
  const host = { run: { ...run, workingDirectory: folder }, environment: {}, clock }
  const { ports } = await opsActionDoor.wire(parseInputs(OpsInputs, { command: 'incident' }), host)
  return { folder, commands: (ports as OpsPorts).commands }
}

test('a verb that is told to run dry writes nothing, though the step itself is not dry', async () => {
  const { folder, commands: asked } = await commandsIn()

  const report = await asked.run('ops incident', { severity: 'P2', title: 'Slow', 'dry-run': 'true' })

  expect(report.outcome).toBe('planned')
  expect(readdirSync(folder)).toEqual([])
})

test('a verb is ended by its own timeout', async () => {
  const { commands: asked } = await commandsIn({ now: () => new Date(0), sleep: async () => undefined })

  const ended = asked.run('ops status', { timeout: '1m' })

  await expect(ended).rejects.toMatchObject({ code: 'timed-out' })
})

test('a folder for one verb alone is refused, for it would not be looked into', async () => {
  const { commands: asked } = await commandsIn()

  expect(() => asked.run('ops status', { 'working-directory': 'shop' })).toThrow(/own input working-directory/)
})
