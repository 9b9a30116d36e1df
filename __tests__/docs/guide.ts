import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

/** A block of the guide: a file to write, commands to run, or what the commands before it printed. */
export interface GuideBlock {
  readonly language: string
  readonly file: string | undefined
  readonly text: string
}

export interface GuideStep {
  readonly commands: string
  readonly code: number | null
  readonly printed: string
  /** What the guide says is printed. */
  readonly shown: string
}

const fence = /^```(\w+)(?: file=(\S+))?\n((?:(?!```).*\n)*)```$/gm

export function readGuide(markdown: string): readonly GuideBlock[] {
  return [...markdown.matchAll(fence)].map(([, language = '', file, text = '']) => ({ language, file, text }))
}

/** Follows the guide literally in an empty folder. Stops at the first commands that fail; leaves nothing running. */
export function followGuide(blocks: readonly GuideBlock[]): readonly GuideStep[] {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'guide-')))
  const folder = join(place, 'site')
  mkdirSync(folder)
  const run = shellIn(place, folder)
  const steps: GuideStep[] = []
  try {
    for (const [index, { language, file, text }] of blocks.entries()) {
      if (file !== undefined) writeIn(folder, file, text)
      else if (language === 'sh') steps.push({ commands: text, ...run(text), shown: blocks[index + 1]?.text ?? '' })
      if (steps.at(-1)?.code) break
    }
    return steps
  } finally {
    run('sluice down')
    rmSync(place, { recursive: true, force: true })
  }
}

function writeIn(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function shellIn(place: string, folder: string) {
  const program = join(place, 'bin', 'sluice')
  mkdirSync(dirname(program))
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli/index.js')}' "$@"\n`, {
    mode: 0o755
  })
  const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH ?? ''}` }
  return (commands: string) => {
    const ended = spawnSync('sh', ['-e', '-c', `exec 2>&1\n${commands}`], { cwd: folder, env, encoding: 'utf8' })
    return { code: ended.status, printed: ended.stdout.replaceAll(folder, '/home/you/site') }
  }
}

/** What stays the same from one run to the next: names and words, not digests, times and counts, nor what follows from them. */
export function shapeOf(line: string): string {
  return (
    line
      .replace(/sha256:[0-9a-f]+(?:…[0-9a-f]+)?/g, 'DIGEST')
      .replace(/\d{8}-\d{4}-[0-9a-f]{6}/g, 'BUILD')
      .replace(/\d+(?:\.\d+)?/g, 'NUMBER')
      // A machine that is busy sends fewer requests, and with few enough of them nothing can be noticed.
      .replace(/: (?:NUMBER points more will be noticed .*|too few to notice .*)$/, ': OUTLOOK')
  )
}
