import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createFilePages } from '../../../src/adapters/embedded/file-pages.ts'

const root = mkdtempSync(join(tmpdir(), 'pages-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('pages as files', () => {
  test('the same name is the same place, with the newer text', async () => {
    const pages = createFilePages(join(root, 'made/when/needed'))
    const first = await pages.write('passport', 'old')
    expect(await pages.write('passport', 'new')).toBe(first)
    expect(readFileSync(first, 'utf8')).toBe('new')
    expect(readdirSync(join(root, 'made/when/needed'))).toEqual(['passport.html'])
  })

  test('no name leads out of the directory', async () => {
    for (const name of ['../out', 'a/b', '', '.hidden', '/etc/page'])
      await expect(createFilePages(root).write(name, 'x')).rejects.toMatchObject({ code: 'bug' })
  })
})
