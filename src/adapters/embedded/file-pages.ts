import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bug } from '../../domain/failure.ts'
import type { Pages } from '../../ports/pages.ts'

const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

/** Keeps pages as files of one directory, which is made when the first page is written. */
export function createFilePages(directory: string): Pages {
  return {
    async write(name, html) {
      if (!plainName.test(name)) throw bug(`a page's name must be a plain file name, found ${JSON.stringify(name)}`)
      const path = resolve(join(directory, name.endsWith('.html') ? name : `${name}.html`))
      await mkdir(directory, { recursive: true })
      // A reader sees the old page or the new one, never half of one.
      const draft = `${path}.${process.pid}.draft`
      await writeFile(draft, html)
      await rename(draft, path)
      return path
    }
  }
}
