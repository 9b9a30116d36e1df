/** What search knows of a page: each part below a heading, as plain words. */
export function searchIndex({ path, title, html }) {
  const parts = html.split(/(?=<h[1-6] id=")/).filter(part => part.trim() !== '')
  return parts.map(part => {
    const [, id = '', heading = title] = /^<h[1-6] id="([^"]*)">(.*?)<\/h/s.exec(part) ?? []
    return { path: id === '' ? path : `${path}#${id}`, page: title, heading: plain(heading), text: plain(part) }
  })
}

function plain(html) {
  const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  const words = html.replace(/<[^>]+>/g, ' ').replace(/&[a-z#0-9]+;/g, sign => signs[sign] ?? sign)
  return words.replace(/\s+/g, ' ').trim()
}
