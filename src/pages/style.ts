import { type Html, html, raw } from './html.ts'

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2024;--muted:#5f6872;--line:#dde1e6;--soft:#f5f7f9;--blue:#1f6feb;--green:#12805c;--bad:#c0342b;--mark:#8a6100}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e6e9ec;--muted:#9aa4ae;--line:#30363d;--soft:#1c2126;--blue:#6cb0ff;--green:#4cc38a;--bad:#ff7b72;--mark:#e3b341}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 3rem;max-width:60rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .35rem;text-wrap:balance}
h2{font-size:1rem;margin:1.6rem 0 .3rem}
p{margin:.3rem 0}
a{color:var(--blue)}
code,pre{font:.85em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.4rem 0;white-space:pre-wrap}
.muted{color:var(--muted)}.bad{color:var(--bad)}.good{color:var(--green)}.sign{white-space:nowrap}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1.4rem 0}
.number{border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem}
.number b{display:block;font-size:1.9rem;line-height:1.2;font-variant-numeric:tabular-nums}
ul{margin:.3rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:600;color:var(--muted)}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.words th,.words td:not(:last-child){overflow-wrap:normal}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--muted);font:11px system-ui,sans-serif}
svg text.name{fill:var(--ink);font-weight:600;font-size:13px}
.grid{stroke:var(--line);stroke-width:1}.limit{stroke:var(--bad);stroke-dasharray:5 4}.mark{stroke:var(--mark);stroke-dasharray:2 3}
.curve{fill:none;stroke-width:1.8;stroke-linejoin:round}.blue{stroke:var(--blue)}.green{stroke:var(--green)}.ink{stroke:var(--ink)}
.band{stroke:none;opacity:.14}.band.blue{fill:var(--blue)}.band.green{fill:var(--green)}
.dash{stroke-dasharray:6 3}.dots{stroke-dasharray:1.5 3}
.key i{display:inline-block;width:1.4rem;border-top:3px solid;vertical-align:middle;margin:0 .3rem 0 .8rem}
.key i:first-child{margin-left:0}
.key .blue{border-color:var(--blue)}.key .green{border-color:var(--green)}
@media print{@page{size:A4;margin:10mm}:root{--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--soft:#fff}body{padding:0;max-width:none;font-size:9.5pt;line-height:1.35}h1{font-size:14pt}h2{margin:.55rem 0 .1rem;font-size:10pt}pre{padding:.2rem .4rem}}
`

/** A whole page in one file: no network, no script. The content policy says so to the browser as well. `more` adds to the style. */
export function page(title: string, body: Html, more = ''): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${raw(style + more)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup
}
