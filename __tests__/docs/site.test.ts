import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { programPath } from '../support/programs.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sluice-site-'))
const site = join(folder, 'site')
let built: { readonly status: number | null; readonly stdout: string; readonly stderr: string }

beforeAll(() => {
  built = spawnSync(process.execPath, [join(root, 'scripts/site.mjs'), site], { encoding: 'utf8' })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function pages(): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
}

test('every link in the documentation leads to a page, a heading or a file that is there', () => {
  expect(built).toMatchObject({ status: 0, stderr: '' })
  expect(pages().length).toBeGreaterThan(40)
})

test('no page loads anything from elsewhere, and every picture says what it shows', () => {
  for (const page of pages()) {
    const html = readFileSync(join(site, page), 'utf8')

    expect([
      ...html.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*?(?:src|srcset|href)="(?:https?:)?\/\//g)
    ]).toEqual([])
    expect([...html.matchAll(/<img(?![^>]*\balt="[^"])[^>]*>/g)].map(([tag]) => tag)).toEqual([])
  }
})

test('every page has one headline, and its levels leave none out', () => {
  for (const page of pages()) {
    const [, main = ''] = readFileSync(join(site, page), 'utf8').split('<main')
    const levels = [...main.matchAll(/<h([1-6]) /g)].map(([, level]) => Number(level))

    expect({ page, headlines: levels.filter(level => level === 1).length }).toEqual({ page, headlines: 1 })
    expect({ page, jumps: levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1) }).toEqual({
      page,
      jumps: []
    })
  }
})

const there = spawnSync('sh', ['-c', 'command -v chromium'], { env: { PATH: programPath } }).status === 0

test('chromium is there where every component is asked for', () => {
  expect(there || process.env.SLUICE_REQUIRE_COMPONENTS !== '1').toBe(true)
})

;(there ? describe : describe.skip)('in chromium', () => {
  test('a search finds the page with the words, and no script complains', () => {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--enable-logging=stderr', '--dump-dom']
    const address = `file://${join(site, 'docs/policy.html')}?q=closed+list`
    const words = [...flags, `--user-data-dir=${join(folder, 'profile')}`, address]
    const { stdout, stderr } = spawnSync('chromium', words, {
      encoding: 'utf8',
      env: { ...process.env, PATH: programPath }
    })

    expect(stdout).toMatch(/<section id="found"[^>]*>.*<a href="\.\.\/docs\/reason-codes\.html[^"]*">Reason codes/s)
    expect(stderr.split('\n').filter(line => line.includes(':CONSOLE'))).toEqual([])
  }, 180_000)
})
