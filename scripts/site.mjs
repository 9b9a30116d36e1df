// Makes the documentation a static site that is searched without a server: node scripts/site.mjs [FOLDER]. Default: site.
// Fails, and says where, when a link leads nowhere.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { framed } from './site/frame.mjs'
import { groupsOf, readPages } from './site/pages.mjs'
import { renderPage } from './site/render.mjs'
import { searchIndex } from './site/search-index.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = resolve(process.argv[2] ?? join(root, 'site'))

const pages = readPages(root)
const groups = groupsOf(pages)
const rendered = pages.map(page => renderPage(page, { root, pages }))
const broken = brokenLinks(rendered)

for (const page of rendered) write(page.path, framed(page, groups))
write('search-index.js', `window.searchIndex = ${JSON.stringify(rendered.flatMap(searchIndex))}\n`)
for (const name of ['site.css', 'search.js']) cpSync(join(root, 'scripts/site', name), join(target, name))
cpSync(join(root, 'docs/images'), join(target, 'docs/images'), { recursive: true })

for (const line of broken) console.error(line)
console.log(`${rendered.length} pages in ${target}, ${broken.length} links that lead nowhere`)
process.exitCode = broken.length > 0 ? 1 : 0

function write(path, text) {
  const file = join(target, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Links to files were looked at when they were read; here, that the headings they name are there. */
function brokenLinks(all) {
  const ids = new Map(all.map(page => [page.path, new Set(page.headings.map(({ id }) => id))]))
  return all.flatMap(page => [
    ...page.broken.map(href => `${page.source}: ${href} leads to no file`),
    ...page.links
      .filter(({ path, hash }) => hash !== '' && !ids.get(path)?.has(hash))
      .map(({ href }) => `${page.source}: ${href} names no heading`)
  ])
}
