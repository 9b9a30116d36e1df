import { baseName, type Reader } from './entry.ts'
import { isGap, linesOf } from './lines.ts'
import { parseRequirement, pythonName } from './python-name.ts'

/** environment.yml: conda's own packages, and those that it hands on to pip. */
export const condaEnvironment: Reader = {
  ecosystem: 'conda',
  kind: 'manifest',
  fits: path => /^(?:environment|conda|conda-env)[\w.-]{0,60}\.ya?ml$/i.test(baseName(path)),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const asked = isGap(line) ? undefined : /^\s*-\s+["']?([^"'#]{1,300}?)["']?\s*(?:#.*)?$/.exec(line)?.[1]
      if (asked === undefined) return []
      const requirement = parseRequirement(asked)
      if (requirement !== undefined) return [{ ...requirement, direct: true }]
      // `conda-forge::numpy=1.26.0=py311h` names channel, version and build.
      const found = /^(?:[\w-]{1,60}::)?([A-Za-z0-9_][\w.-]{0,100})\s*=\s*(\d[\w.*+!-]{0,100})(?:=[\w.-]{1,60})?$/.exec(
        asked
      )
      return found?.[1] === undefined ? [] : [{ name: pythonName(found[1]), version: found[2] ?? '', direct: true }]
    })
}
