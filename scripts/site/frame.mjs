import { posix } from 'node:path'
import { escaped } from './render.mjs'

/** Puts a page between what all pages share. Everything it loads lies beside it. */
export function framed(page, groups) {
  const up = posix.relative(posix.dirname(page.path), '.') || '.'
  const name = page.path === 'index.html' ? 'Sluice' : `${page.title} · Sluice`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}/site.css">
<script defer src="${up}/search-index.js"></script>
<script defer src="${up}/search.js"></script>
</head>
<body data-up="${up}">
<a class="skip" href="#content">To the content</a>
<header>
<a class="home" href="${up}/index.html">Sluice</a>
<form role="search" hidden><label for="q">Search</label> <input id="q" name="q" type="search" autocomplete="off"></form>
</header>
<section id="found" aria-live="polite" aria-label="Found" hidden></section>
<div class="columns">
<nav aria-label="Pages"><details open><summary>Pages</summary>
${groups.map(group => groupOf(group, page, up)).join('\n')}
</details></nav>
<main id="content" tabindex="-1">
${page.html}</main>
</div>
</body>
</html>
`
}

function groupOf({ name, pages }, here, up) {
  const items = pages.map(page => {
    const current = page.path === here.path ? ' aria-current="page"' : ''
    return `<li><a href="${up}/${page.path}"${current}>${escaped(page.title)}</a></li>`
  })
  return `<h2>${name}</h2>\n<ul>${items.join('\n')}</ul>`
}
