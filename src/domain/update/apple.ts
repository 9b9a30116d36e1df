import { baseName, type Entry, type Reader } from './entry.ts'
import { asObject, asText, isGap, jsonMember, linesOf, parseJsonObject } from './lines.ts'

/** Package.swift: `.package(url: "…", from: "5.6.0")`. */
export const swiftManifest: Reader = {
  ecosystem: 'swift',
  kind: 'manifest',
  fits: path => baseName(path) === 'Package.swift',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const url = /\.package\(.{0,200}?url:\s*"([^"]{1,500})"/.exec(line)?.[1]
      const version = /(?:from|exact|revision|branch):\s*"([^"]{1,200})"|"(\d[^"]{0,100})"\s*(?:\.\.[.<])/.exec(line)
      const asked = version?.[1] ?? version?.[2]
      return url === undefined || asked === undefined
        ? []
        : [{ name: nameOfAddress(url), version: asked, direct: true }]
    })
}

export const swiftLock: Reader = {
  ecosystem: 'swift',
  kind: 'lock',
  fits: path => baseName(path) === 'Package.resolved',
  read: ({ text, whole }) => (whole ? readWhole(text) : readFragment(text))
}

export const podManifest: Reader = {
  ecosystem: 'cocoapods',
  kind: 'manifest',
  fits: path => baseName(path) === 'Podfile' || path.endsWith('.podspec'),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found =
        /^\s*(?:pod|\w{1,20}\.dependency)\s*\(?\s*["']([\w/+.-]{1,200})["']\s*,\s*["']([^"']{1,100})["']/.exec(line)
      return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }]
    })
}

export const podLock: Reader = {
  ecosystem: 'cocoapods',
  kind: 'lock',
  fits: path => baseName(path) === 'Podfile.lock',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found = /^ {2}- "?([\w/+.-]{1,200}) \((\d[^)]{0,100})\)"?:?$/.exec(line)
      return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '' }]
    })
}

function nameOfAddress(url: string): string {
  return url
    .replace(/^(?:https?:\/\/|git@|ssh:\/\/git@)/, '')
    .replace(':', '/')
    .replace(/\.git$/, '')
    .toLowerCase()
}

function readWhole(text: string): readonly Entry[] {
  const root = parseJsonObject(text)
  const pins = root?.pins ?? asObject(root?.object)?.pins
  return (Array.isArray(pins) ? pins : []).flatMap(value => {
    const pin = asObject(value)
    const location = asText(pin?.location) ?? asText(pin?.repositoryURL)
    const state = asObject(pin?.state)
    const version = asText(state?.version) ?? asText(state?.revision)
    if (location === undefined || version === undefined) return []
    return [{ name: nameOfAddress(location), version, source: location, pin: asText(state?.revision) }]
  })
}

function readFragment(text: string): readonly Entry[] {
  let location: string | undefined
  let revision: string | undefined
  return linesOf(text).flatMap(line => {
    if (isGap(line)) [location, revision] = [undefined, undefined]
    const member = jsonMember(line)
    if (member?.key === 'location' || member?.key === 'repositoryURL') location = member.value
    if (member?.key === 'revision') revision = member.value
    if (member?.key !== 'version' || location === undefined) return []
    return [{ name: nameOfAddress(location), version: member.value, source: location, pin: revision }]
  })
}
