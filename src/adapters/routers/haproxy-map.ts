import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { unavailable } from '../../domain/failure.ts'

/**
 * Keeps values in HAProxy's map file, which it reads when it starts and when it is reloaded; other keys stay as they are.
 * A reader sees the old file or the new one. Throws `router-refused` when the file cannot be written.
 */
export async function keepInMap(path: string, values: ReadonlyMap<string, string>): Promise<void> {
  try {
    const written = await readFile(path, 'utf8')
    const others = written.split('\n').filter(line => line !== '' && !values.has(line.trim().split(/\s+/)[0] ?? ''))
    const lines = [...others, ...[...values].map(([name, value]) => `${name} ${value}`)]
    const draft = `${path}.${randomUUID()}`
    await writeFile(draft, `${lines.join('\n')}\n`, { mode: 0o644 })
    await rename(draft, path)
  } catch (cause) {
    const hint = 'the step must run on the machine of the proxy, as a user who may write in that folder'
    const message = `the map file ${path} cannot be written, so a reload would undo what is set`
    throw unavailable('router-refused', message, cause, hint)
  }
}
