import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { brokenLinks, pagesOf, snippetErrors, snippetsOf } from './snippets.ts'

const root = join(import.meta.dirname, '../..')
const pages = pagesOf(root)
const snippets = pages.flatMap(page => snippetsOf(page, root))

test.each(snippets)('$page:$line shows YAML that can be copied', async snippet => {
  expect(await snippetErrors(snippet, root)).toEqual([])
})

test.each(pages)('%s links to nothing that is not there', page => {
  expect(brokenLinks(page, root)).toEqual([])
})

const folder = mkdtempSync(join(tmpdir(), 'sluice-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a link, a picture and a source that lead nowhere are noticed in a page', () => {
  const dead = '[a](gone.md#part) ![b](gone.svg) <source srcset="gone.avif"> <img src="gone.png">'
  const fine = '[c](page.md) [d](#part) [e](https://example.org/gone) ```[f](gone.txt)```'
  writeFileSync(join(folder, 'page.md'), `${dead} ${fine}`)

  expect(brokenLinks('page.md', folder)).toEqual(['gone.md', 'gone.svg', 'gone.avif', 'gone.png'])
})

const shown = (text: string) => snippetErrors({ page: 'README.md', line: 1, text }, root)

test.each([
  [
    'an input that the action lacks',
    '- uses: sluice-actions/sluice/actions/promote@v1\n  with: { environment: staging, digst: x }',
    'sluice-actions/sluice/actions/promote@v1 has no input digst'
  ],
  [
    'a required input that is left out',
    '- uses: sluice-actions/sluice/actions/smoke-test@v1',
    'sluice-actions/sluice/actions/smoke-test@v1 needs input base-url'
  ],
  [
    'an input that the workflow lacks',
    'on: push\njobs:\n  a:\n    uses: sluice-actions/sluice/.github/workflows/release.yml@v1\n    with: { unit-test: x }',
    'sluice-actions/sluice/.github/workflows/release.yml@v1 input unit-test does not exist'
  ],
  [
    'an output that the job before does not have',
    `jobs:\n  a:\n    needs: build\n    steps:\n      - run: a\n        env: { A: "\${{ needs.build.outputs.digst }}" }`,
    'needs.build has no output digst'
  ]
])('%s is noticed in a page and named', async (_, text, expected) => {
  expect(await shown(text)).toContain(expected)
})

test.each([
  ['an unknown key of a job', 'jobs:\n  a:\n    run-on: x\n    steps: [{ run: a }]', 'run-on'],
  ['an unknown key of a policy', 'environments: { staging: { sooak: 1m } }', 'sooak']
])('%s is noticed in a page, by those who read such files', async (_, text, named) => {
  expect((await shown(text)).join('\n')).toContain(named)
})
