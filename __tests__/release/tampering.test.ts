import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, allSuites, openShop } from './shop.ts'

describe('a release whose parts are as they were made', () => {
  const shop = openShop()
  let built: Answer

  beforeAll(() => {
    built = shop.build(allSuites.slice(0, 2))
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

  test('refuses production while a required suite has no result, and names the suite', () => {
    const answer = shop.sluice('promote', '--environment', 'production', '--digest', String(built.result.digest))

    expect(answer).toMatchObject({ code: 3, outcome: 'refused', reason: 'gate-tests-missing' })
    expect(answer.people).toContain('security_scan: no verified pass')
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

    expect(answer.code).toBe(3)
    expect(answer.reason).toBe('artifact-altered')
    expect(shop.sluice('ops', 'status').people).not.toContain('slot')
  })
})

describe('a release that staging runs, tampered with before production', () => {
  const shop = openShop()
  const files = join(shop.folder, '.sluice')
  const kept = `${shop.folder}-kept`
  const production = () => shop.sluice('promote', '--environment', 'production')

  beforeAll(() => {
    shop.build()
    expect(shop.sluice('promote', '--environment', 'staging').outcome).toBe('done')
    cpSync(files, kept, { recursive: true })
  }, 60_000)
  afterEach(() => {
    endProxies(files)
    rmSync(files, { recursive: true })
    cpSync(kept, files, { recursive: true })
  })
  afterAll(() => {
    shop.close()
    rmSync(kept, { recursive: true })
  })

  test('is let through while nothing was touched', () => {
    expect(shop.sluice('promote', '--environment', 'production', '--dry-run').outcome).toBe('planned')
  })

  test('is stopped by an edited ledger, in the promotion and in the audit', () => {
    shop.editLedger(/^events\//, text => text.replace('"verdict":"pass"', '"verdict":"fail"'))

    expect(production()).toMatchObject({ code: 75, outcome: 'unavailable', reason: 'ledger-altered' })
    const audit = shop.sluice('audit', 'verify')
    expect(audit).toMatchObject({ code: 3, outcome: 'refused', reason: 'ledger-altered' })
    expect(audit.people).toContain('its hash does not fit its content')
  })

  test('is stopped by a ledger that lost an event from its middle', () => {
    shop.editLedger(/^events\//, text => text.split('\n').toSpliced(2, 1).join('\n'))

    expect(production()).toMatchObject({ code: 75, outcome: 'unavailable', reason: 'ledger-altered' })
  })

  test('is stopped when its deployment statement was cut off the end of the record', () => {
    shop.editLedger(/^records\//, text => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)

    const answer = production()

    expect(answer).toMatchObject({ code: 3, outcome: 'refused', reason: 'record-tail-cut' })
  })

  test('is stopped when a test result was taken out of the record', () => {
    shop.editLedger(/^records\//, text => text.split('\n').toSpliced(2, 1).join('\n'))

    const answer = production()

    expect(answer).toMatchObject({ code: 3, outcome: 'refused', reason: 'record-line-missing' })
    expect(answer.people).toContain('the record was altered')
  })

  test('is stopped when a statement of the record was rewritten', () => {
    shop.editLedger(/^records\//, text => text.replace(/"payload":"(.{9})./, '"payload":"$1A'))

    expect(production()).toMatchObject({ code: 3, outcome: 'refused' })
  })
})

describe('a second version that answers with another digest than its own', () => {
  const shop = openShop()

  beforeAll(() => {
    shop.build()
    expect(shop.sluice('promote', '--environment', 'staging').outcome).toBe('done')
    const module = join(shop.folder, 'src/version.mjs')
    const lie = "digest: environment.SLUICE_DIGEST?.replace(/(?<=.{60}).$/, 'x') ?? null"
    writeFileSync(module, readFileSync(module, 'utf8').replace('digest: environment.SLUICE_DIGEST ?? null', lie))
  }, 60_000)
  afterAll(() => shop.close())

  test('is refused by the smoke test before anything else is asked, and never reaches production', () => {
    const digest = String(shop.build(allSuites.slice(0, 1)).result.digest)

    const staging = shop.sluice('promote', '--environment', 'staging', '--digest', digest)
    const production = shop.sluice('promote', '--environment', 'production', '--digest', digest)

    expect(staging).toMatchObject({ code: 3, outcome: 'refused', reason: 'smoke-failed' })
    expect(staging.people).toMatch(/10 of 10 fresh connections answer sha256:[0-9a-f]{63}x, expected sha256:/)
    expect(production).toMatchObject({ code: 3, outcome: 'refused' })
  }, 60_000)
})

/** A promotion that is refused has started the proxy; without its files nobody could find and end it. */
function endProxies(files: string): void {
  const folder = join(files, 'proxies')
  for (const proxy of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, proxy, 'state.json')
    const { pid } = JSON.parse(readFileSync(path, 'utf8')) as { readonly pid: number }
    process.kill(pid, 'SIGTERM')
  }
}
