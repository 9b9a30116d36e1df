import { expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { parseInputs } from '../../src/inputs.ts'
import { OpsInputs, type OpsPorts } from '../../src/operations/ops/inputs.ts'
import { opsActionDoor } from '../../src/wiring/ops-action.ts'

const run = { actor: { id: 0, login: 'mona' }, workingDirectory: '/nowhere', home: '/nowhere', job: 'job' }

test('the action knows every verb that the command line has, and runs them', async () => {
  const inputs = parseInputs(OpsInputs, { command: 'sop' })

  const { ports } = await opsActionDoor.wire(inputs, { run, environment: {} })

  const { known, run: runVerb } = (ports as OpsPorts).commands
  const words = commands.map(one => one.words).filter(one => one.startsWith('ops '))
  expect([...known].sort()).toEqual([...words].sort())
  expect((await runVerb('ops sop', { row: 'O24' })).result.rows).toMatchObject([{ id: 'O24' }])
})
