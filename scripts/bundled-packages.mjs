import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a build lists the packages that it holds, since shrunk chunks no longer name them. */
export const packageList = 'packages.txt'

/** Names of the packages whose code is in the scripts of `folder`, as ncc writes them there. */
export function bundledPackages(folder) {
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js'))
  const paths = scripts.flatMap(name => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)
  ])
  return [...new Set(paths.map(([, name]) => name))].sort()
}
