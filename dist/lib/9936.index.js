export const id = 9936;
export const ids = [9936];
export const modules = {

/***/ 72643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ filledLink),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
function linksOf({ logs, traces }) {
    return [
        { name: 'application logs', setting: ['logs', 'application'], template: logs.application },
        { name: 'access logs', setting: ['logs', 'access'], template: logs.access },
        { name: 'error logs', setting: ['logs', 'errors'], template: logs.errors },
        { name: 'audit logs', setting: ['logs', 'audit'], template: logs.audit },
        { name: 'traces of requests', setting: ['traces', 'requests'], template: traces.requests },
        { name: 'traces of bottlenecks', setting: ['traces', 'bottlenecks'], template: traces.bottlenecks },
        { name: 'traces of dependencies', setting: ['traces', 'dependencies'], template: traces.dependencies }
    ];
}
function filledLink(template, shown) {
    return template.replaceAll(/\{(artifact|environment|from|to)\}/g, (_, key) => encodeURIComponent(String(shown[key])));
}


/***/ }),

/***/ 29804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ numberRow),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeHtml */
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
function escapeHtml(text) {
    if (/^[ !#-%(-;=?-~]*$/.test(text))
        return text;
    return text
        .replace(/[&<>"']/g, character => entities[character] ?? character)
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (/[\n\t]/.test(character) ? character : '\ufffd'));
}
function raw(markup) {
    return { markup };
}
function html(strings, ...parts) {
    return raw(strings.reduce((text, next, index) => text + show(parts[index - 1]) + next));
}
function show(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    if ('markup' in part)
        return part.markup;
    return part.map(one => one.markup).join('\n');
}
function link(address, words) {
    return /^https?:\/\/[^\s]+$/.test(address) ? html `<a href="${address}" rel="noreferrer">${words}</a>` : html `${words}`;
}
function numberRow(numbers) {
    return html `<div class="numbers">${numbers.map(([value, name]) => html `<div class="number"><b>${value}</b>${name}</div>`)}</div>`;
}
function row(cells) {
    return html `<tr>${cells.map(cell => html `<td>${cell}</td>`)}</tr>`;
}
function table(head, rows, empty) {
    if (rows.length === 0)
        return html `<p class="muted">${empty}</p>`;
    const headings = head.map(text => html `<th scope="col">${text}</th>`);
    return html `<table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table>`;
}


/***/ }),

/***/ 38534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ plotSvg)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29804);

const frame = { width: 900, height: 170, left: 56, right: 12, top: 26, bottom: 24 };
const inner = { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom };
function niceStep(largest) {
    const power = 10 ** Math.floor(Math.log10(largest / 3));
    return ([1, 2, 5, 10].find(step => largest / (step * power) <= 4) ?? 10) * power;
}
function linearTicks(largest) {
    const step = niceStep(largest);
    return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, index) => index * step);
}
function logarithmicTicks(values) {
    const exponents = values.filter(value => value > 0).map(value => Math.log10(value));
    const low = Math.floor(Math.max(-6, exponents.reduce((a, b) => Math.min(a, b), -1)));
    const high = Math.ceil(Math.min(12, exponents.reduce((a, b) => Math.max(a, b), 1)));
    const step = Math.ceil((high - low) / 4);
    return Array.from({ length: Math.ceil((high - low) / step) + 1 }, (_, index) => 10 ** (low + index * step));
}
function scaleOf(plot) {
    const seen = plot.curves.flatMap(curve => curve.points.flatMap(point => point.value ?? []));
    const highest = Math.max(5, 3 * seen.reduce((a, b) => Math.max(a, b), 0));
    const edges = (plot.bands ?? []).flatMap(band => band.points.flatMap(({ high = 0 }) => Math.min(high, highest)));
    const values = [...seen, ...edges, ...(plot.limit === undefined ? [] : [plot.limit])].filter(Number.isFinite);
    const largest = values.reduce((a, b) => Math.max(a, b), 0) || 1;
    const ticks = plot.logarithmic ? logarithmicTicks(values) : linearTicks(largest);
    const place = plot.logarithmic ? (value) => Math.log10(Math.max(value, 1e-300)) : (value) => value;
    const low = place(ticks[0] ?? 0);
    const high = place(ticks.at(-1) ?? 1);
    const within = (fraction) => Math.min(1, Math.max(0, fraction));
    return {
        x: t => frame.left + within(t / plot.until) * inner.width,
        y: value => frame.top + inner.height * (1 - within((place(value) - low) / (high - low))),
        ticks
    };
}
function isDrawn(value) {
    return value !== null && Number.isFinite(value);
}
function pathOf(curve, scale) {
    let path = '';
    let pen = false;
    for (const [index, { t, value }] of curve.points.entries()) {
        const drawn = isDrawn(value);
        if (drawn) {
            const [x, y] = [scale.x(t).toFixed(1), scale.y(value).toFixed(1)];
            const alone = isDrawn(curve.points[index + 1]?.value ?? null) ? `M${x} ${y}h.1` : `M${x} ${y}m-4 0h8`;
            path += pen ? (curve.steps ? `V${y}H${x}` : `L${x} ${y}`) : alone;
        }
        pen = drawn;
    }
    return path;
}
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function show(value) {
    const exponent = Math.round(Math.log10(value));
    if (value >= 1e5 && Math.abs(value / 10 ** exponent - 1) < 1e-9) {
        return `10${[...String(exponent)].map(digit => superscripts[Number(digit)]).join('')}`;
    }
    return value >= 1e6 || (value > 0 && value < 1e-3) ? value.toExponential(0) : String(Number(value.toPrecision(4)));
}
function valueAxis(scale) {
    const right = frame.width - frame.right;
    return scale.ticks.map(tick => {
        const y = scale.y(tick).toFixed(1);
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="grid" x1="${frame.left}" x2="${right}" y1="${y}" y2="${y}"/><text x="${frame.left - 8}" y="${y}" dy="4" text-anchor="end">${show(tick)}</text>`;
    });
}
function timeAxis({ until, clock = { seconds: 1, name: 's' } }, scale) {
    const times = linearTicks(until / clock.seconds).filter(t => t * clock.seconds <= until);
    return times.map(t => {
        const x = scale.x(t * clock.seconds).toFixed(1);
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${x}" y="${frame.height - 6}" text-anchor="middle">${show(t)} ${clock.name}</text>`;
    });
}
function markLines(plot, scale) {
    return plot.marks.map(mark => {
        const x = scale.x(mark.t).toFixed(1);
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="mark" x1="${x}" x2="${x}" y1="${frame.top}" y2="${frame.height - frame.bottom}"><title>${mark.label}</title></line>`;
    });
}
function markNumbers(plot, scale) {
    let free = 0;
    return plot.marks.flatMap((mark, index) => {
        const x = scale.x(mark.t);
        if (!plot.numbered || x < free)
            return [];
        free = x + 14;
        return [
            (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text class="number" x="${x.toFixed(1)}" y="${frame.top - 3}" text-anchor="middle">${index + 1}</text>`
        ];
    });
}
function bandPaths(band, scale) {
    const seen = band.points.flatMap(({ t, low, high }) => low === undefined || high === undefined ? [] : [{ t, low, high }]);
    const edge = (t, value) => `${scale.x(t).toFixed(1)} ${scale.y(value).toFixed(1)}`;
    const upper = seen.map(({ t, high }) => edge(t, high));
    const lower = seen.map(({ t, low }) => edge(t, low)).reverse();
    return seen.length < 2 ? [] : [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<path class="band ${band.colour}" d="M${[...upper, ...lower].join('L')}Z"/>`];
}
function limitLine(plot, scale) {
    if (plot.limit === undefined)
        return undefined;
    const y = scale.y(plot.limit).toFixed(1);
    const right = frame.width - frame.right;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="limit" x1="${frame.left}" x2="${right}" y1="${y}" y2="${y}"/><text x="${frame.left + 6}" y="${y}" dy="${Number(y) < frame.top + 12 ? 12 : -4}">limit ${show(plot.limit)}</text>`;
}
function plotSvg(plot) {
    const scale = scaleOf(plot);
    const curves = plot.curves.map(curve => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<path class="curve ${curve.colour} ${curve.dash}" d="${pathOf(curve, scale)}"/>`);
    const bands = (plot.bands ?? []).flatMap(band => bandPaths(band, scale));
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${plot.title}">
<text class="name" x="0" y="14">${plot.title}</text><text x="${frame.width - frame.right}" y="11" text-anchor="end">${plot.unit}</text>
${valueAxis(scale)}${timeAxis(plot, scale)}${bands}${markLines(plot, scale)}${markNumbers(plot, scale)}${limitLine(plot, scale)}${curves}
</svg>`;
}


/***/ }),

/***/ 75292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29804);

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
`;
function page(title, body, more = '') {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .raw */ .lS)(style + more)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}


/***/ }),

/***/ 79936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDashboardDoor: () => (/* binding */ opsDashboardDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/trace-files.js
var trace_files = __webpack_require__(10465);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-dashboard/apply.js
async function apply({ path, html }, { ports }) {
    return ports.files.write(path, html);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-dashboard/inputs.js



const Path = schemas/* string */.YjP().min(1).max(1000);
const DashboardInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    page: Path.optional()
        .describe('Path that the dashboard is written to: HTML in one file.')
        .meta({ examples: ['dashboard.html'] }),
    from: Path.optional().describe('Recorded figures to show instead of those of now: an answer to a range query.'),
    over: duration/* Duration */.d.refine(ms => ms >= 300_000, { error: 'expected at least 5m' })
        .prefault('3h')
        .describe('How far back it looks, such as 3h.'),
    strict: inputs/* Flag */.lN.prefault('false').describe('Refuse when a panel has nothing to show.')
});

// EXTERNAL MODULE: ./lib/src/domain/alerts/recorded-series.js
var recorded_series = __webpack_require__(67685);
// EXTERNAL MODULE: ./lib/src/domain/alerts/signals.js
var signals = __webpack_require__(81398);
// EXTERNAL MODULE: ./lib/src/domain/alerts/history.js
var alerts_history = __webpack_require__(52943);
// EXTERNAL MODULE: ./lib/src/domain/judge/latency-bins.js
var latency_bins = __webpack_require__(26156);
;// CONCATENATED MODULE: ./lib/src/domain/dashboard.js



const fiveMinutesMs = 300_000;
const mostPoints = 180;
function panelsOf(recorded, { sources, business, from, to }) {
    const history = (0,alerts_history/* historyOf */.o)(recorded);
    const step = Math.max(60_000, Math.ceil((to - from) / mostPoints));
    const times = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
    const draw = (value) => times.map(time => ({ time, value: value(time) ?? null }));
    return [
        ...dashboard_signals(history, sources).map(({ value, ...panel }) => ({
            ...panel,
            group: 'signals',
            points: draw(value)
        })),
        ...Object.entries(business).map(([name, { per, title = name }]) => ({
            name,
            title,
            unit: `per ${(0,duration/* showDuration */.k)(per)}`,
            group: 'business',
            points: draw(time => rateOf(recorded, { name, per, time }))
        }))
    ];
}
function dashboard_signals(history, { latency: { quantile } }) {
    const share = (time) => {
        const counts = history.counts(time, fiveMinutesMs);
        return counts === undefined || counts.requests === 0 ? undefined : (100 * counts.errors) / counts.requests;
    };
    const scaled = (value, factor) => (value === undefined ? undefined : value * factor);
    return [
        {
            name: 'latency',
            title: `Latency, ${quantile * 100} % are faster`,
            unit: 'ms',
            value: (time) => scaled(history.latency(time, quantile), 1000)
        },
        {
            name: 'traffic',
            title: 'Traffic',
            unit: 'requests a second',
            value: (time) => scaled(history.counts(time, fiveMinutesMs)?.requests, 1000 / fiveMinutesMs)
        },
        { name: 'errors', title: 'Errors', unit: '% of requests', value: share },
        {
            name: 'saturation',
            title: 'Saturation',
            unit: '% of capacity',
            value: (time) => scaled(history.gauge(time, 'capacity'), 100)
        }
    ];
}
function rateOf({ samples }, { name, per, time }) {
    const window = Math.max(per, fiveMinutesMs);
    const counts = samples.flatMap(({ time: at, counts }) => at > time - window && at <= time && counts?.[name] !== undefined ? [counts[name]] : []);
    return counts.length === 0 ? undefined : ((0,latency_bins/* sum */.cz)(counts) * per) / window;
}
function newestOf({ points }) {
    return points.findLast(({ value }) => value !== null)?.value ?? undefined;
}
function shownNewest(panel) {
    const newest = newestOf(panel);
    return newest === undefined ? undefined : String(Number(newest.toPrecision(3)));
}

// EXTERNAL MODULE: ./lib/src/domain/dashboard-links.js
var dashboard_links = __webpack_require__(72643);
;// CONCATENATED MODULE: ./lib/src/domain/dashboard-view.js
const marked = {
    'rollout.completed': 'released',
    'deployment.completed': 'deployed',
    'rollout.rolled-back': 'rolled back',
    'incident.opened': 'incident opened',
    'alert.fired': 'alert fired'
};
function marksOf(events, { artifact, from, to }) {
    return events.flatMap(({ kind, time, subject }) => {
        const [at, label] = [Date.parse(time), marked[kind]];
        return label === undefined || subject.artifact !== artifact || at < from || at > to ? [] : [{ time: at, label }];
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-dashboard/observe.js






async function observe({ inputs, ports, policy }) {
    const sources = dashboardSources(policy);
    const recorded = await recordedBy(inputs, ports, sources);
    const to = (inputs.from && recorded.samples.at(-1)?.time) || ports.clock.now().getTime();
    const environment = (0,policy_policy.environmentNames)(policy).at(-1) ?? '';
    const span = { artifact: sources.service, environment, from: to - inputs.over, to };
    const { events } = await ports.ledger.read();
    const links = (0,dashboard_links/* linksOf */.h)(policy.dashboard).flatMap(({ name, template }) => template === undefined ? [] : [[name, (0,dashboard_links/* filledLink */.F)(template, span)]]);
    const panels = panelsOf(recorded, { ...span, sources, business: policy.dashboard.business });
    return { view: { ...span, panels, marks: marksOf(events, span), links }, location: ports.ledger.location };
}
function dashboardSources(policy) {
    return { ...(0,signals/* sourcesOf */.u)(policy), counters: policy.dashboard.business };
}
async function recordedBy({ from }, { samples, recordings }, sources) {
    if (from !== undefined)
        return (0,recorded_series/* readRange */.qX)(await recordings.read(from), sources, from);
    return (await samples?.take()) ?? { boundsSeconds: [], samples: [] };
}

// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(29804);
// EXTERNAL MODULE: ./lib/src/pages/plot.js
var plot = __webpack_require__(38534);
// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(75292);
;// CONCATENATED MODULE: ./lib/src/pages/dashboard.js




function dashboardPage(view) {
    const { artifact, environment, panels, marks, links } = view;
    const ofGroup = (group) => panels.filter(one => one.group === group);
    const business = ofGroup('business');
    return (0,style/* page */.M)(`Dashboard · ${artifact}`, (0,html/* html */.qy) `<p class="muted">${artifact} · ${environment} · ${clock(view.from)} to ${clock(view.to)}</p>
<h1>How ${artifact} does</h1>
${(0,html/* numberRow */.ET)(panels.map(panel => [shownNewest(panel) ?? '–', `${panel.title}, ${panel.unit}`]))}
<h2>Golden signals</h2>${ofGroup('signals').map(panel => drawn(panel, view))}
<h2>Business</h2>${business.length === 0 ? (0,html/* html */.qy) `<p class="muted">The policy names no business metric.</p>` : business.map(panel => drawn(panel, view))}
<h2>What happened meanwhile</h2>${(0,html/* table */.tp)(['when', 'what'], marks.map(({ time, label }) => (0,html/* row */.nM)([clock(time), label])), 'Nothing.')}
<h2>Logs and traces</h2>${(0,html/* table */.tp)(['what', 'where'], links.map(([name, address]) => (0,html/* row */.nM)([name, (0,html/* link */.nf)(address, 'open')])), 'The policy links none.')}`);
}
function drawn(panel, { from, to, marks }) {
    const { title, unit, points } = panel;
    if (newestOf(panel) === undefined)
        return (0,html/* html */.qy) `<p class="bad">${title}: nothing measured it.</p>`;
    const seconds = (time) => (time - from) / 1000;
    return (0,plot/* plotSvg */.S)({
        title,
        unit,
        until: seconds(to),
        clock: { seconds: 60, name: 'min' },
        curves: [{ colour: 'ink', points: points.map(({ time, value }) => ({ t: seconds(time), value })) }],
        marks: marks.map(({ time, label }) => ({ t: seconds(time), label }))
    });
}
function clock(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-dashboard/plan.js


function plan({ page }, { view }) {
    const empty = view.panels.filter(panel => newestOf(panel) === undefined);
    if (page === undefined)
        return { proceed: false, empty };
    return { proceed: true, empty, path: page, html: dashboardPage(view) };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-dashboard/report.js

function report({ inputs, facts, plan, done }) {
    const { view, location } = facts;
    const { empty } = plan;
    const blocks = [{ kind: 'table', columns: ['panel', 'now', 'unit'], rows: view.panels.map(rowOf) }];
    for (const [name, address] of view.links)
        blocks.push({ kind: 'link', text: name, target: address });
    if (done !== undefined)
        blocks.push({ kind: 'link', text: 'dashboard', target: done });
    const panels = view.panels.map(panel => {
        const { points: _, ...about } = panel;
        return { ...about, now: newestOf(panel) ?? null };
    });
    const names = empty.map(({ name }) => name);
    const page = inputs.page === undefined ? {} : { page: done ?? inputs.page };
    const result = { 'looked-at': location, environment: view.environment, panels, empty: names, ...page };
    const lacking = names.length === 0 ? 'every panel has data' : `nothing measures ${names.join(', ')}`;
    const headline = `dashboard · ${view.artifact} · ${lacking}`;
    if (inputs.strict && names.length > 0)
        return { outcome: 'refused', reason: 'panel-empty', headline, blocks, result };
    const planned = plan.proceed && done === undefined;
    return { outcome: planned ? 'planned' : 'done', headline, blocks, result };
}
function rowOf(panel) {
    return [panel.title, shownNewest(panel) ?? 'nothing seen', panel.unit];
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-dashboard/index.js





const opsDashboard = {
    name: 'ops-dashboard',
    Inputs: DashboardInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/metrics.js + 1 modules
var metrics = __webpack_require__(45205);
// EXTERNAL MODULE: ./lib/src/wiring/ops-alerts.js + 19 modules
var ops_alerts = __webpack_require__(11792);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-dashboard.js











async function wire(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const ports = {
        ledger: await (0,ledger.ledgerToRead)(policy, inputs, host),
        clock: system_clock/* systemClock */.m,
        files: (0,text_files/* textFiles */.z)(host.run.workingDirectory),
        recordings: (0,trace_files/* localTraceFiles */.G)(host.run.workingDirectory),
        samples: inputs.from === undefined ? await figuresOf(policy, inputs, host) : undefined
    };
    return { ports, policy };
}
async function figuresOf(policy, inputs, host) {
    const environment = (0,policy_policy.environmentNames)(policy).at(-1);
    const settings = environment === undefined ? undefined : (0,metrics/* metricSettings */.Qp)(policy, environment);
    if (settings?.kind !== 'prometheus')
        return (0,ops_alerts.samplesOf)(policy, inputs, host);
    const { createPrometheusSamples } = await __webpack_require__.e(/* import() */ 4063).then(__webpack_require__.bind(__webpack_require__, 64063));
    return createPrometheusSamples({
        url: settings.url,
        token: (0,metrics/* tokenOf */.B9)(settings.tokenEnv, host),
        sources: dashboardSources(policy),
        overMs: inputs.over,
        now: Date.now
    });
}
const opsDashboardDoor = (0,door/* door */.d)(opsDashboard, wire);


/***/ })

};
