import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { loadPolicy } from '../../../src/adapters/embedded/policy-file.ts'

let workspace = ''

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'policy-'))
})

afterEach(async () => {
  await rm(workspace, { recursive: true, force: true })
})

test('the policy file is read with the digest of its bytes', async () => {
  await writeFile(join(workspace, 'sluice.yml'), 'version: 1\n')
  const { policy, digest } = await loadPolicy('sluice.yml', workspace)
  expect(policy.version).toBe(1)
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('an absent policy file is refused where one is needed, and every default where it is optional', async () => {
  await expect(loadPolicy('sluice.yml', workspace)).rejects.toMatchObject({ code: 'missing-policy' })
  const { policy, digest } = await loadPolicy('.github/sluice.yml', workspace, { optional: true })
  expect(digest).toBeNull()
  expect(policy.environments).toEqual({})
})

test('a policy at a path that somebody typed is needed wherever it is read', async () => {
  await expect(loadPolicy('sluce.yml', workspace, { optional: true })).rejects.toMatchObject({ code: 'missing-policy' })
})

test('a policy outside the workspace is refused, by path and by link', async () => {
  await symlink('/etc/hostname', join(workspace, 'link.yml'))
  await expect(loadPolicy('../sluice.yml', workspace)).rejects.toMatchObject({ code: 'outside-workspace' })
  await expect(loadPolicy('link.yml', workspace)).rejects.toMatchObject({ code: 'outside-workspace' })
})

test('a policy that is not text is refused', async () => {
  await writeFile(join(workspace, 'sluice.yml'), Buffer.from([0xff, 0xfe, 0x00]))
  await expect(loadPolicy('sluice.yml', workspace)).rejects.toMatchObject({ code: 'bad-policy' })
})
