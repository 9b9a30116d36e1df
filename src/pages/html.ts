/** Text that is already safe HTML. Only `html` and `raw` make one. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | undefined | readonly Html[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Escapes text for element content and for quoted attributes; control and direction marks become visible. */
export function escapeHtml(text: string): string {
  // Most text has nothing to escape, and the classes of Unicode take long to be built.
  if (/^[ !#-%(-;=?-~]*$/.test(text)) return text
  return text
    .replace(/[&<>"']/g, character => entities[character] ?? character)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (/[\n\t]/.test(character) ? character : '\ufffd'))
}

/** Marks markup of our own as safe. Never for text from outside. */
export function raw(markup: string): Html {
  return { markup }
}

/** Fills a template; every value is escaped unless it is Html already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return raw(strings.reduce((text, next, index) => text + show(parts[index - 1]) + next))
}

function show(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  if ('markup' in part) return part.markup
  return part.map(one => one.markup).join('\n')
}

/** A link when the address is a plain web address, else the words alone: `javascript:` never becomes a link. */
export function link(address: string, words: string): Html {
  return /^https?:\/\/[^\s]+$/.test(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : html`${words}`
}

/** Large numbers side by side, each above what it counts. */
export function numberRow(numbers: readonly (readonly [value: string | number, name: string])[]): Html {
  return html`<div class="numbers">${numbers.map(([value, name]) => html`<div class="number"><b>${value}</b>${name}</div>`)}</div>`
}

/** One row of a table, with cells. */
export function row(cells: readonly (Html | string | number)[]): Html {
  return html`<tr>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`
}

/** A table, or a sentence when there is nothing to show. */
export function table(head: readonly string[], rows: readonly Html[], empty: string): Html {
  if (rows.length === 0) return html`<p class="muted">${empty}</p>`
  const headings = head.map(text => html`<th scope="col">${text}</th>`)
  return html`<table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table>`
}
