import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { layoutFolder } from '../../../src/adapters/embedded/layout-folder.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import type { HostFacts } from '../../../src/door.ts'
import { openStore } from '../../../src/wiring/stores.ts'

const workspace = mkdtempSync(join(tmpdir(), 'sluice-layout-'))
const elsewhere = mkdtempSync(join(tmpdir(), 'sluice-elsewhere-'))
symlinkSync(elsewhere, join(workspace, 'link'))
symlinkSync(workspace, join(elsewhere, 'checkout'))

test.each(['../escape', 'a/../../escape', '..', 'link', 'link/below/it'])(
  'a layout in %s is refused, since it leaves the workspace',
  directory => {
    const find = () => layoutFolder(workspace, directory, 'destination')

    expect(find).toThrow(expect.objectContaining({ kind: 'usage', code: 'outside-workspace' }))
    expect(find).toThrow(/absolute path/)
  }
)

test.each([
  ['a folder that is there or not', workspace, 'new/store', join(workspace, 'new/store')],
  ['an absolute path, which is meant', workspace, elsewhere, elsewhere],
  ['a workspace that is a link itself', join(elsewhere, 'checkout'), 'store', join(elsewhere, 'checkout', 'store')]
])('a layout is taken in %s', (_, root, directory, found) => {
  expect(layoutFolder(root, directory, 'destination')).toBe(found)
})

test('a store that an input or the policy names outside the workspace is refused', async () => {
  const host = { run: { workingDirectory: workspace, home: workspace }, environment: {} } as unknown as HostFacts
  const opened = openStore({ location: 'oci-layout:../escape', input: 'store' }, defaultPolicy(), {}, host)

  await expect(opened).rejects.toMatchObject({ code: 'outside-workspace' })
})
