import { spawnSync } from 'node:child_process'

/** Debian keeps servers where the path of an ordinary user does not look. */
export const programPath = `${process.env.PATH ?? ''}:/usr/sbin`

export function hasProgram(program: string): boolean {
  return spawnSync(program, ['-v'], { stdio: 'ignore', env: { ...process.env, PATH: programPath } }).error === undefined
}
