// Looks for words in all pages. The index is a script beside this one, so it works from a folder as from a server.

const form = document.querySelector('form[role=search]')
const input = document.getElementById('q')
const found = document.getElementById('found')
const most = 20

form.hidden = false
// On a phone the list of pages would stand before every page.
if (window.matchMedia('(max-width: 60rem)').matches) document.querySelector('nav details').open = false
form.addEventListener('submit', event => event.preventDefault())
input.addEventListener('input', () => show(input.value))
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') show('')
  if (event.key !== '/' || event.target === input) return
  event.preventDefault()
  input.focus()
})
input.value = new URLSearchParams(location.search).get('q') ?? ''
show(input.value)

function show(asked) {
  const words = asked
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
  found.hidden = words.length === 0
  found.replaceChildren(...(words.length === 0 ? [] : answer(words)))
}

function answer(words) {
  const hits = window.searchIndex
    .map(part => ({ part, score: scoreOf(part, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const list = element('ol')
  for (const { part } of hits.slice(0, most)) list.append(item(part, words[0]))
  const many = hits.length > most ? `, the first ${most} shown` : ''
  return [element('p', hits.length === 0 ? 'Nothing was found.' : `${hits.length} found${many}`), list]
}

/** Every word must be there; in a heading it counts most. */
function scoreOf({ page, heading, text }, words) {
  const [inPage, inHeading, inText] = [page, heading, text].map(one => one.toLowerCase())
  let score = 0
  for (const word of words) {
    const times = inText.split(word).length - 1
    const one = (inHeading.includes(word) ? 20 : 0) + (inPage.includes(word) ? 10 : 0) + Math.min(times, 5)
    if (one === 0) return 0
    score += one
  }
  return score
}

function item({ path, page, heading, text }, word) {
  const link = element('a', heading === page ? page : `${page}: ${heading}`)
  link.href = `${document.body.dataset.up}/${path}`
  const at = Math.max(0, text.toLowerCase().indexOf(word) - 60)
  const row = element('li')
  row.append(link, element('p', `${at > 0 ? '…' : ''}${text.slice(at, at + 180)}…`))
  return row
}

function element(name, text = '') {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
