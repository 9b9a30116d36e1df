import { showDuration } from '../duration.ts'
import type { Expectations } from './expectations.ts'
import { type Finding, finding, type Scene } from './finding.ts'
import type { ServerCertificate } from './response.ts'

type Wanted = NonNullable<Expectations['certificate']>

/** Compares what the server showed of itself with what is expected; a connection without TLS showed nothing. */
export function certificateFindings(wanted: Wanted | undefined, scene: Scene): Finding[] {
  if (wanted === undefined) return []
  const { certificate } = scene.response
  if (certificate === undefined) {
    const judged = {
      passed: false,
      expression: 'certificate',
      expected: 'a certificate',
      found: undefined,
      excerpt: ''
    }
    return [finding(scene, judged)]
  }
  return [
    ...validity(wanted, certificate, scene),
    ...host(wanted, certificate, scene),
    ...issuer(wanted, certificate, scene),
    ...trust(wanted, certificate, scene),
    ...protocol(wanted, certificate, scene)
  ]
}

function validity(wanted: Wanted, { validTo }: ServerCertificate, scene: Scene): Finding[] {
  const least = wanted['valid-for']
  if (least === undefined) return []
  const left = Date.parse(validTo) - (scene.response.time?.getTime() ?? Number.NaN)
  const found = left > 0 ? `${showDuration(left)}, until ${validTo}` : `expired at ${validTo}`
  return [line(scene, left >= least, 'valid-for', `at least ${showDuration(least)}`, found)]
}

function host(wanted: Wanted, { names }: ServerCertificate, scene: Scene): Finding[] {
  if (wanted.host === undefined) return []
  const name = wanted.host.toLowerCase()
  return [
    line(
      scene,
      names.some(each => covers(each.toLowerCase(), name)),
      'host',
      wanted.host,
      names.join(', ')
    )
  ]
}

/** RFC 6125: a star stands for exactly one whole label, the first. */
export function covers(pattern: string, name: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === name
  const dot = name.indexOf('.')
  return dot > 0 && pattern.slice(1) === name.slice(dot)
}

function issuer(wanted: Wanted, certificate: ServerCertificate, scene: Scene): Finding[] {
  if (wanted.issuer === undefined) return []
  const passed = certificate.issuer.includes(wanted.issuer)
  return [line(scene, passed, 'issuer', wanted.issuer, certificate.issuer)]
}

function trust(wanted: Wanted, { untrusted }: ServerCertificate, scene: Scene): Finding[] {
  if (wanted.trusted === undefined) return []
  const passed = wanted.trusted === (untrusted === undefined)
  return [line(scene, passed, 'trusted', String(wanted.trusted), untrusted ?? 'trusted')]
}

function protocol(wanted: Wanted, certificate: ServerCertificate, scene: Scene): Finding[] {
  if (wanted.protocol === undefined) return []
  const passed = wanted.protocol.some(each => each === certificate.protocol)
  return [line(scene, passed, 'protocol', wanted.protocol.join(' or '), certificate.protocol)]
}

function line(scene: Scene, passed: boolean, name: string, expected: string, found: string): Finding {
  return finding(scene, { passed, expression: `certificate ${name}`, expected, found, excerpt: '' })
}
