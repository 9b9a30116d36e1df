// Refuses a bundled package whose licence is not on the list, or that names none.
import { existsSync, readFileSync } from 'node:fs'
import { packageList } from './bundled-packages.mjs'

const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0'
])

function licenceOf(path) {
  const file = `${path}/package.json`
  if (!existsSync(file)) return 'not installed'
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof license === 'string') return license
  return license?.type ?? licenses?.[0]?.type ?? 'none named'
}

/** A choice is allowed if one side of it is; a conjunction if all of it is. */
function isAllowed(licence) {
  const sides = licence.replace(/[()]/g, '').split(' OR ')
  return sides.some(side => side.split(' AND ').every(part => allowed.has(part.trim())))
}

const names = readFileSync(`dist/lib/${packageList}`, 'utf8').split('\n').filter(Boolean)
const all = names.map(name => `node_modules/${name}`)
const refused = all.map(path => ({ path, licence: licenceOf(path) })).filter(({ licence }) => !isAllowed(licence))
for (const { path, licence } of refused) console.error(`${path}: ${licence} is not on the list of allowed licences`)
console.log(`${all.length - refused.length} licences allowed, ${refused.length} refused`)
process.exitCode = refused.length > 0 || all.length === 0 ? 1 : 0
