import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Marked } from 'marked'

const repository = 'https://github.com/sluice-actions/sluice'

/** Renders one page, and gathers its headings, where it links to, and what of that leads nowhere. */
export function renderPage(page, { root, pages }) {
  const found = { headings: [], links: [], broken: [] }
  const marked = new Marked({ gfm: true, renderer: rendererOf(page, { root, pages, found }) })
  return { ...page, ...found, html: withSets(marked.parse(page.markdown), page) }
}

function rendererOf(page, world) {
  const { found } = world
  return {
    heading({ tokens, depth, text }) {
      const base = idOf(text)
      const same = found.headings.filter(one => one.base === base).length
      const id = same === 0 ? base : `${base}-${same}`
      found.headings.push({ id, base })
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      const target = resolved(href, page, world)
      return target === undefined ? text : `<a href="${escaped(target)}">${text}</a>`
    },
    table(token) {
      const row = (cells, open, close) =>
        `<tr>${cells.map(({ tokens }) => `${open}${this.parser.parseInline(tokens)}${close}`).join('')}</tr>`
      const head = row(token.header, '<th scope="col">', '</th>')
      const body = token.rows.map(cells => row(cells, '<td>', '</td>')).join('\n')
      const table = `<table><thead>${head}</thead><tbody>${body}</tbody></table>`
      return `<div class="scroll" tabindex="0" role="region" aria-label="table">${table}</div>\n`
    },
    code({ text, lang = '' }) {
      return `<pre tabindex="0"><code data-language="${escaped(lang.split(' ')[0])}">${escaped(text)}</code></pre>\n`
    }
  }
}

/** A page where there is one; else the file as the repository shows it. */
function resolved(href, page, { root, pages, found }) {
  if (/^[a-z]+:/.test(href)) return href
  const [file = '', hash = ''] = href.split('#')
  const source = file === '' ? page.source : posix.join(posix.dirname(`${page.source}x`), decodeURI(file))
  const plain = source.replace(/\/$/, '')
  const to = pages.find(one => [plain, `${plain}/`, `${plain}/README.md`].includes(one.source))
  if (to !== undefined) {
    found.links.push({ href, path: to.path, hash })
    const way = posix.relative(posix.dirname(page.path), to.path)
    return `${file === '' ? '' : way}${hash === '' ? '' : `#${hash}`}`
  }
  if (!existsSync(join(root, plain))) {
    found.broken.push(href)
    return undefined
  }
  return `${repository}/${statSync(join(root, plain)).isDirectory() ? 'tree' : 'blob'}/main/${plain}`
}

/** Pictures lie where they lay, seen from the top. */
function withSets(html, page) {
  const up = posix.relative(posix.dirname(page.path), posix.dirname(page.source) || '.')
  return html.replace(/ (src|srcset)="([^":]+)"/g, (_, name, path) => ` ${name}="${posix.join(up, path)}"`)
}

/** As GitHub names headings, so that links work there and here. */
function idOf(text) {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-')
}

export function escaped(text) {
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, sign => signs[sign])
}
