import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answer, openShop } from './shop.ts'

const shop = openShop()
let built: Answer

beforeAll(() => {
  built = shop.build()
}, 60_000)
afterAll(() => shop.close())

test('builds, proves and names the artifact by its digest', () => {
  expect(built.outcome).toBe('done')
  expect(built.result.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('plans a promotion without writing anything', () => {
  const before = shop.sluice('audit', 'verify').result

  expect(shop.sluice('promote', '--environment', 'staging', '--dry-run').outcome).toBe('planned')
  expect(shop.sluice('audit', 'verify').result).toEqual(before)
})

test('refuses production while a required suite has no result and staging runs nothing', () => {
  const answer = shop.sluice('promote', '--environment', 'production', '--digest', String(built.result.digest))

  expect(answer).toMatchObject({ code: 3, outcome: 'refused', reason: 'gate-tests-missing' })
  expect(answer.people).toContain('security_scan')
})

test('refuses an environment that the policy does not name, and shows those it does', () => {
  const answer = shop.sluice('promote', '--environment', 'moon')

  expect(answer).toMatchObject({ code: 2, reason: 'unknown-environment' })
  expect(answer.people).toContain('staging, production')
})

test('never deploys bytes that are not what the digest names', () => {
  const blobs = join(shop.folder, '.sluice/store/blobs/sha256')
  const name = readdirSync(blobs).find(file => `sha256:${file}` === built.result.digest) ?? ''
  const bytes = readFileSync(join(blobs, name))
  writeFileSync(join(blobs, name), Buffer.concat([bytes, Buffer.from('x')]))

  const answer = shop.sluice('promote', '--environment', 'staging')

  expect(answer.code).not.toBe(0)
  expect(answer.reason).toBe('artifact-altered')
  expect(shop.sluice('ops', 'status').people).not.toContain('slot')
})
