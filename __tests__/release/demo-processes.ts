import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve('dist/cli/index.js')

export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** The shipped demo in an empty folder, as its own process group, the way a terminal starts it. */
export function startDemo(): {
  folder: string
  interruptAfter(text: string, delayMs: number): Promise<Ended>
  close(): void
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-demo-')))
  const interruptAfter = (text: string, delayMs: number) => {
    const child = spawn(process.execPath, [program, 'demo'], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    let sent = false
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (sent || !output.includes(text)) return
      sent = true
      setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGINT'), delayMs)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    return new Promise<Ended>(done => child.on('close', code => done({ code, output })))
  }
  return { folder, interruptAfter, close: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Command lines of the processes that work in a folder or were told its path. */
export function processesOf(folder: string): readonly string[] {
  const numbers = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return numbers.flatMap(number => {
    const command = whole(() => readFileSync(`/proc/${number}/cmdline`, 'utf8').replaceAll('\0', ' '))
    const place = whole(() => realpathSync(`/proc/${number}/cwd`))
    return command.includes(folder) || place.startsWith(folder) ? [command] : []
  })
}

/** A process may end while it is looked at. */
function whole(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
