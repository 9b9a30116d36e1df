import { asObject, asText, parseJsonObject } from '../update/lines.ts'
import type { LicensedPackage } from './licences.ts'

type Json = Readonly<Record<string, unknown>>

/** The packages of an SPDX or CycloneDX document with their licences; undefined when it is neither. */
export function packagesOfSbom(text: string): readonly LicensedPackage[] | undefined {
  const written = parseJsonObject(text)
  // GitHub wraps what its dependency graph exports.
  const root = asObject(written?.sbom) ?? written
  if (Array.isArray(root?.packages) && asText(root?.spdxVersion) !== undefined) return root.packages.flatMap(ofSpdx)
  if (asText(root?.bomFormat) !== 'CycloneDX') return undefined
  return (Array.isArray(root?.components) ? root.components : []).flatMap(ofCycloneDx)
}

function ofSpdx(value: unknown): readonly LicensedPackage[] {
  const found = asObject(value)
  const name = asText(found?.name)
  if (found === undefined || name === undefined) return []
  const licence = [asText(found.licenseConcluded), asText(found.licenseDeclared)].find(isSaid)
  return [{ name, version: asText(found.versionInfo) ?? '', licence }]
}

function isSaid(licence: string | undefined): boolean {
  return licence !== undefined && !['NOASSERTION', 'NONE', ''].includes(licence)
}

function ofCycloneDx(value: unknown): readonly LicensedPackage[] {
  const found = asObject(value)
  const name = asText(found?.name)
  if (found === undefined || name === undefined) return []
  const group = asText(found.group)
  const licences = (Array.isArray(found.licenses) ? found.licenses : []).flatMap(entry => licenceOf(asObject(entry)))
  return [
    {
      name: group === undefined || group === '' ? name : `${group}/${name}`,
      version: asText(found.version) ?? '',
      licence: licences.length === 0 ? undefined : licences.join(' AND ')
    }
  ]
}

function licenceOf(entry: Json | undefined): readonly string[] {
  const licence = asObject(entry?.license)
  const told = asText(entry?.expression) ?? asText(licence?.id) ?? asText(licence?.name)
  return told === undefined ? [] : [told.includes(' OR ') ? `(${told})` : told]
}
