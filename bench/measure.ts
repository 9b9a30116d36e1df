import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

/** A title, and the file of this folder that measures. */
export type Measurement = readonly [title: string, file: string]

/** Runs each in a process of its own, so that one that fails does not hide the others; names the failed at the end. */
export function measureAll(measurements: readonly Measurement[]): void {
  const [load = 0] = loadavg()
  console.log(`Node ${process.version} on ${process.platform}-${process.arch}, load ${load.toFixed(1)}`)
  const there = measurements.filter(([, file]) => existsSync(join(import.meta.dirname, file)))
  const failed = there.filter(measurement => !succeeds(measurement))
  console.log(`\n${there.length - failed.length} done, ${failed.length} failed`)
  for (const [title, file] of failed) console.log(`  ${title}: bench/${file}`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

function succeeds([title, file]: Measurement): boolean {
  console.log(`\n${title} (bench/${file})`)
  const began = performance.now()
  const { status } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program(file)], {
    stdio: 'inherit'
  })
  console.log(`took ${((performance.now() - began) / 1000).toFixed(0)} s${status === 0 ? '' : ', FAILED'}`)
  return status === 0
}

/** Some files measure when they are loaded, others export `run` because tests use their parts. */
function program(file: string): string {
  const address = JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)
  return `const { run } = await import(${address}); await run?.()`
}
