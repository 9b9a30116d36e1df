import type { Ecosystem } from '../update/entry.ts'

const usual: Readonly<Partial<Record<Ecosystem, readonly string[]>>> = {
  npm: ['https://registry.npmjs.org', 'https://registry.yarnpkg.com', 'npm:'],
  cargo: ['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io'],
  pip: ['registry+https://pypi.org/simple', 'https://pypi.org', 'https://files.pythonhosted.org'],
  bundler: ['https://rubygems.org'],
  composer: ['https://api.github.com', 'https://github.com'],
  pub: ['https://pub.dev', 'https://pub.dartlang.org'],
  mix: ['hexpm']
}

/** Whether a package comes from the public registry of its ecosystem. */
export function isUsualSource(ecosystem: Ecosystem, source: string): boolean {
  const kind = kindOfSource(source)
  return (usual[ecosystem] ?? []).some(known => kind === kindOfSource(known))
}

/** Whether the public registry may be asked about a package. PHP's packages come from repositories, by their registry's word. */
export function isListedPublicly(ecosystem: Ecosystem, source: string | undefined): boolean {
  if (source === undefined || isUsualSource(ecosystem, source)) return true
  return ecosystem === 'composer' && /^https:\/\/(?:api\.)?github\.com\//.test(source)
}

/** On a host that anybody can publish on, the repository is the source, not the host. */
function repositoryIn(host: string, path: string): string {
  if (!/(?:^|\.)(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/i.test(host)) return ''
  return path
    .split('/')
    .slice(0, host.startsWith('api.') ? 4 : 3)
    .join('/')
}

/**
 * What must not change between two addresses: scheme and host, and for git the repository too.
 * `https://registry.npmjs.org/a/-/a-1.tgz` gives `https://registry.npmjs.org`.
 */
export function kindOfSource(source: string): string {
  const text = source.trim()
  if (/^(?:git\+|git:|git@|ssh:)|\.git(?:[#?]|$)|codeload\.github\.com/.test(text))
    return text.replace(/[#?].*$/s, '').toLowerCase()
  const berry = /^(?:@?[^@\s]{1,214})@(npm|patch|git|file|link|portal|workspace|https?):/.exec(text)?.[1]
  if (berry !== undefined) return `${berry}:`
  const address =
    /^((?:registry|sparse)\+)?(https?:\/\/)(?:[^/@]{0,200}@)?([^/:?#]{1,253}(?::\d{1,5})?)(\/[^?#]{0,2000})?/i.exec(
      text
    )
  if (address === null) return text.toLowerCase()
  const [, prefix = '', scheme = '', host = '', path = ''] = address
  const index = prefix === '' ? repositoryIn(host, path) : path.replace(/\/$/, '')
  return `${prefix}${scheme}${host}${index}`.toLowerCase().replace('//registry.yarnpkg.com', '//registry.npmjs.org')
}
