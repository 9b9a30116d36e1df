import { readFile, stat } from 'node:fs/promises'

const largestBytes = 1024 * 1024

/** Reads a key or a trusted root. Undefined when there is no such file, or when it is too large to be one. */
export async function readSmall(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path)
    return size > largestBytes ? undefined : await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
