export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 19975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
const slack = 1.1;
function coverageOf(sightings, interval, span) {
    const newest = sightings.at(-1);
    const end = Date.parse(newest?.time ?? '');
    const recent = sightings.filter(({ time }) => Date.parse(time) >= end - span);
    const totals = { up: 0, down: 0, unknown: 0 };
    let [longestGap, late] = [0, 0];
    for (const [index, sighting] of recent.entries()) {
        const next = recent[index + 1];
        if (next === undefined)
            break;
        const gap = Date.parse(next.time) - Date.parse(sighting.time);
        const seen = gap <= interval * slack ? gap : interval;
        totals[stateOf(sighting)] += seen;
        totals.unknown += gap - seen;
        longestGap = Math.max(longestGap, gap - seen);
        late = gap - seen;
    }
    const whole = totals.up + totals.down + totals.unknown;
    const share = whole === 0 ? 0 : (totals.up + totals.down) / whole;
    return { span: whole, ...totals, share, longestGap, late };
}
function stateOf({ verdict }) {
    if (verdict === 'inconclusive')
        return 'unknown';
    return verdict === 'fail' ? 'down' : 'up';
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

/***/ 14377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsIncidentDoor: () => (/* binding */ opsIncidentDoor),
  opsIncidentReportDoor: () => (/* binding */ opsIncidentReportDoor),
  opsMetricsDoor: () => (/* binding */ opsMetricsDoor),
  opsTickDoor: () => (/* binding */ opsTickDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
;// CONCATENATED MODULE: ./lib/src/domain/incident/change.js

function incidentChanges(incident, request) {
    return [
        ...acknowledged(incident, request),
        ...graded(incident, request),
        ...assigned(incident, request),
        ...explained(incident, request),
        ...toDo(incident, request),
        ...audience(incident, request),
        ...moved(incident, request),
        ...published(incident, request)
    ];
}
function refusalOf(incident, request) {
    const { to } = request;
    if (to === undefined || to === incident.state)
        return undefined;
    const forced = to === 'resolved' && request.force === true;
    if (!forced && !(0,states/* waysFrom */.nZ)(incident.state).includes(to))
        return noWay(incident, to);
    return to === 'resolved' ? unfinished(incident, request) : undefined;
}
function noWay({ id, state }, to) {
    const ways = (0,states/* waysFrom */.nZ)(state);
    const reason = to === 'resolved' ? 'incident-not-verified' : 'incident-transition';
    const found = `${id} is in ${state}, from which it goes to ${ways.join(' or ')}`;
    return { reason, found, next: `sluice ops incident --id=${id} --to=${ways[0]}` };
}
function unfinished(incident, request) {
    const { id } = incident;
    const call = `sluice ops incident --id=${id}`;
    if (incident.cause === undefined && request.cause === undefined) {
        const next = `${call} --cause="what made it happen"`;
        return { reason: 'incident-no-cause', found: `nobody said what caused ${id}`, next };
    }
    const kinds = [...incident.actions, ...(request.action === undefined ? [] : [request.action])].map(one => one.kind);
    if (!kinds.includes('preventive')) {
        const next = `${call} --action="what will prevent it" --owner=NAME --due=YYYY-MM-DD`;
        return { reason: 'incident-no-prevention', found: `nothing will prevent ${id} from happening again`, next };
    }
    if (incident.customers === undefined && request.customers === undefined) {
        const found = `nobody decided whether customers noticed ${id}`;
        return { reason: 'incident-audience-undecided', found, next: `${call} --customers=false --note="why"` };
    }
    return undefined;
}
function acknowledged({ id, acknowledgedAt }, { ack }) {
    const due = ack === true && acknowledgedAt === undefined;
    return due ? [{ kind: 'incident.acknowledged', data: { incident: id } }] : [];
}
function graded({ id, severity: before }, { severity, note }) {
    if (severity === undefined || severity === before)
        return [];
    return [{ kind: 'incident.graded', data: { incident: id, severity, reason: note ?? `it was ${before}` } }];
}
function assigned({ id, roles }, { assign }) {
    if (assign === undefined || roles[assign.role] === assign.person)
        return [];
    return [{ kind: 'incident.assigned', data: { incident: id, ...assign } }];
}
function explained({ id, cause: before }, { cause }) {
    return cause === undefined || cause === before ? [] : [{ kind: 'incident.explained', data: { incident: id, cause } }];
}
function toDo({ id, actions }, { action }) {
    if (action === undefined)
        return [];
    const known = actions.some(one => one.text === action.text && one.owner === action.owner);
    const data = { incident: id, action: `${id}-A${actions.length + 1}`, ...action };
    return known ? [] : [{ kind: 'incident.action-added', data }];
}
function audience({ id, customers: before }, request) {
    const { customers, note = 'no reason was given' } = request;
    if (customers === undefined || customers === before)
        return [];
    return [{ kind: 'incident.audience-decided', data: { incident: id, customers, reason: note } }];
}
function moved(incident, request) {
    const { id, state } = incident;
    const { to = state, note, force } = request;
    const elsewhere = request.severity !== undefined || request.customers !== undefined;
    if (to === state && (note === undefined || elsewhere))
        return [];
    const unverified = force === true && to === 'resolved' && state !== 'verification' ? ' (not verified)' : '';
    const text = to === state ? (note ?? '') : [`Now in ${to}${unverified}.`, note].filter(Boolean).join(' ');
    return [{ kind: 'incident.updated', data: { incident: id, state: to, note: text } }];
}
function published({ id, state, published: before }, request) {
    const { publish, to = state } = request;
    const newest = before.at(-1);
    if (publish === undefined || (newest?.text === publish && newest.state === to))
        return [];
    return [{ kind: 'incident.published', data: { incident: id, state: to, text: publish } }];
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/operations/ops-incident/drafts.js
var drafts = __webpack_require__(76543);
// EXTERNAL MODULE: ./lib/src/domain/ledger/mirror-incident.js
var mirror_incident = __webpack_require__(9209);
;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/channel.js



async function talkAbout(incident, teller) {
    const { channels } = teller.ports;
    const isOver = incident.state === 'resolved' && !incident.channel;
    if (!(0,states/* isMajor */.wO)(incident.severity) || isOver)
        return;
    if (channels === undefined) {
        if (incident.channel === undefined)
            await decide(incident, teller);
        return;
    }
    const channel = incident.channel ?? (await opened(incident, teller, channels));
    await channels.post(channel.id, messagesOf(incident));
}
async function opened(incident, teller, channels) {
    const { id, artifact, severity, title } = incident;
    const { prefix } = teller.policy.incident.channel ?? { prefix: '' };
    const name = `${prefix}${artifact}-${id}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const channel = await channels.open({ name, topic: `${severity}: ${title} (${id})` });
    await decide(incident, teller, channel);
    return channel;
}
async function decide(incident, teller, channel) {
    const { id } = incident;
    const key = channel === undefined ? `${id}/no-channel` : `${id}/channel`;
    const data = { incident: id, ...(channel && { channel: { id: channel.id, name: channel.name } }) };
    const draft = (0,drafts/* draftOf */.b)(teller, incident, { kind: 'incident.channel-decided', key, data });
    await teller.ports.ledger.append(() => ({ events: [draft] }));
}
function messagesOf(incident) {
    const matter = (0,mirror_incident/* issueKey */.FT)(incident);
    return incident.timeline.map(({ time, text }, at) => ({
        key: `${matter}/${at}`,
        text: `${time.slice(11, 16)} UTC · ${text}`
    }));
}

// EXTERNAL MODULE: ./lib/src/domain/incident/clocks.js
var clocks = __webpack_require__(69243);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-incident.js
var fold_incident = __webpack_require__(77893);
;// CONCATENATED MODULE: ./lib/src/domain/incident/facts.js

function incidentFacts(incident, all) {
    const own = all.filter(event => isAbout(event, incident));
    const back = find(own, 'rollout.rolled-back');
    const shifted = own.find(event => event.kind === 'rollout.shifted' && event.data.weight > 0);
    const alert = find(own, 'alert.fired');
    const impactStart = shifted?.time ?? back?.data.detectedAt ?? alert?.data.firedAt ?? incident.openedAt;
    const over = ended(own);
    const end = over?.time ?? own.at(-1)?.time ?? incident.openedAt;
    return {
        incident,
        story: over === undefined ? incident.timeline : storyUntil(over, incident, own),
        moments: momentsOf(own),
        impactStart,
        durationMs: Date.parse(end) - Date.parse(impactStart),
        failedRequests: back === undefined ? undefined : Math.round(back.data.harmed)
    };
}
function storyUntil(over, { id, timeline }, own) {
    const later = own.filter(event => event.seq > over.seq && (0,fold_incident/* addsLine */.B)(event, id)).length;
    return timeline.slice(0, timeline.length - later);
}
function momentsOf(own) {
    const back = find(own, 'rollout.rolled-back');
    const alert = find(own, 'alert.fired');
    const first = back ?? alert ?? find(own, 'incident.opened');
    const page = own.find(event => event.kind === 'page.sent' && event.data.level !== 'notice');
    return [
        ...moment('Alert triggered', first, back?.data.detectedAt ?? alert?.data.firedAt),
        ...moment('On-call paged', page),
        ...moment('Investigation started', entered(own, 'investigation')),
        ...moment('Root cause identified', find(own, 'incident.explained')),
        ...moment('Mitigation deployed', back ?? entered(own, 'mitigation')),
        ...moment('Incident resolved', ended(own))
    ];
}
function moment(what, event, time = event?.time) {
    return event === undefined || time === undefined ? [] : [{ what, time, seq: event.seq }];
}
function isAbout({ data, subject }, { id, deployment, artifact }) {
    if ('incident' in data && data.incident !== undefined)
        return data.incident === id;
    return (deployment !== undefined && 'deployment' in data && data.deployment === deployment && subject.artifact === artifact);
}
function find(own, kind) {
    return own.find(event => event.kind === kind);
}
function entered(own, state) {
    return own.find(event => event.kind === 'incident.updated' && event.data.state === state);
}
function ended(own) {
    const newest = own.findLast(event => event.kind === 'incident.updated');
    const over = newest?.kind === 'incident.updated' && newest.data.state === 'resolved';
    if (!over)
        return undefined;
    const states = own.filter(event => event.kind === 'incident.updated');
    const before = states.findLastIndex(event => event.kind === 'incident.updated' && event.data.state !== 'resolved');
    return states[before + 1];
}

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/domain/plain-markdown.js
var plain_markdown = __webpack_require__(72049);
;// CONCATENATED MODULE: ./lib/src/domain/incident/post-mortem.js


const placeholder = {
    summary: '[one paragraph: what happened, to whom, for how long]',
    cause: '[what caused it; systems, not people]',
    users: '[how many users]',
    revenue: '[how much revenue]',
    requests: '[how many requests failed]',
    well: '[what went well]',
    wrong: '[what went wrong]',
    lessons: '[what we learned]'
};
function postMortem(facts, people = false) {
    const { incident } = facts;
    return [
        `# Incident Post-Mortem: ${(0,plain_markdown/* plainMarkdown */.E)(incident.title)}`,
        `${incident.id} · ${incident.severity} · ${subjectOf(facts)}`,
        section('Summary', [placeholder.summary]),
        section('Timeline', [...facts.moments.map(momentLine), '', ...storyOf(facts)]),
        section('Root Cause', [incident.cause === undefined ? placeholder.cause : (0,plain_markdown/* plainMarkdown */.E)(incident.cause)]),
        section('Impact', impactOf(facts)),
        section('What Went Well', [`- ${placeholder.well}`]),
        section('What Went Wrong', [`- ${placeholder.wrong}`]),
        section('Action Items', actionsOf(facts)),
        section('Lessons Learned', [placeholder.lessons]),
        ...(people ? [section('Roles', rolesOf(facts))] : [])
    ]
        .join('\n\n')
        .concat('\n');
}
function section(title, lines) {
    return [`## ${title}`, '', ...lines].join('\n');
}
function subjectOf({ incident: { artifact, environment, digest } }) {
    return [artifact, environment, digest].flatMap(part => (part === undefined ? [] : [(0,plain_markdown/* plainMarkdown */.E)(part)])).join(' · ');
}
function momentLine({ what, time, seq }) {
    return `- ${minute(time)} - ${what} (event ${seq})`;
}
function storyOf({ story }) {
    return story.map(({ time, text }) => `- ${minute(time)} - ${(0,plain_markdown/* plainMarkdown */.E)(text)}`);
}
function minute(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}
function impactOf({ durationMs, failedRequests }) {
    return [
        `- Duration: ${(0,duration/* showDuration */.k)(durationMs)}`,
        `- Users affected: ${placeholder.users}`,
        `- Requests failed: ${failedRequests ?? placeholder.requests}`,
        `- Revenue impact: ${placeholder.revenue}`
    ];
}
function actionsOf({ incident: { actions } }) {
    const preventive = actions.filter(one => one.kind === 'preventive').length;
    const documentation = actions.length - preventive;
    return [
        ...actions.map(({ text, owner, dueOn }) => actionLine((0,plain_markdown/* plainMarkdown */.E)(text), (0,plain_markdown/* plainMarkdown */.E)(owner), dueOn)),
        ...Array.from({ length: Math.max(0, 2 - preventive) }, () => actionLine('[preventive measure]')),
        ...(documentation === 0 ? [actionLine('[documentation update]')] : [])
    ];
}
function actionLine(text, owner = '[who]', dueOn = '[when]') {
    return `- [ ] ${text} (Owner: ${owner}, Due: ${dueOn})`;
}
function rolesOf({ incident: { roles } }) {
    const named = Object.entries(roles).map(([role, person]) => `- ${role}: ${(0,plain_markdown/* plainMarkdown */.E)(person)}`);
    return named.length === 0 ? ['- nobody was named'] : named;
}

;// CONCATENATED MODULE: ./lib/src/domain/incident/review.js

const sections = [
    'Summary',
    'Timeline',
    'Root Cause',
    'Impact',
    'What Went Well',
    'What Went Wrong',
    'Action Items',
    'Lessons Learned'
];
const longestText = 200_000;
function reviewProblems(markdown, { durationMs, moments }) {
    if (markdown.length > longestText)
        return [`it is longer than ${longestText} characters`];
    const lines = markdown.split(/\r\n|\r|\n/);
    return [
        ...sections.filter(title => !lines.includes(`## ${title}`)).map(title => `the section "${title}" is missing`),
        ...lines.filter(isUnfinished).map(line => `still to be written: ${line.trim()}`),
        ...(lines.includes(`- Duration: ${(0,duration/* showDuration */.k)(durationMs)}`)
            ? []
            : [`the duration is ${(0,duration/* showDuration */.k)(durationMs)} by the ledger`]),
        ...moments.flatMap(({ what, seq }) => markdown.includes(`${what} (event ${seq})`) ? [] : [`the time of "${what}" is not that of event ${seq}`]),
        ...(writtenActions(markdown).length === 0 ? ['it has no action item with an owner and a date'] : [])
    ];
}
function isUnfinished(line) {
    return /\[(?![ xX]\])[^\]]{1,200}\](?!\()/.test(line);
}
function writtenActions(markdown) {
    return markdown.split(/\r\n|\r|\n/).flatMap(line => {
        const found = /^- \[[ xX]\] (.{1,2000}) \(Owner: ([^[\]]{1,100}), Due: (\d{4}-\d{2}-\d{2})\)$/.exec(line);
        return found === null ? [] : [{ text: found[1] ?? '', owner: found[2] ?? '', dueOn: found[3] ?? '' }];
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/post-mortem-proposal.js







async function keepPostMortem(incident, teller) {
    const { documents, ledger } = teller.ports;
    if (documents === undefined || !(0,clocks/* owesPostMortem */.f$)(incident) || !/^INC-\d{1,9}$/.test(incident.id))
        return;
    const { id } = incident;
    const path = `${teller.policy.incident.documents}/${id}.md`;
    const view = await ledger.read();
    const draft = { key: `post-mortem-${id.toLowerCase()}`, path, title: `Post-mortem of ${id}` };
    const text = postMortem(incidentFacts(incident, view.events), teller.policy.incident.people);
    const { url, state } = await documents.propose({ ...draft, text, body: bodyOf(incident, teller, path) });
    const proposed = (0,drafts/* draftOf */.b)(teller, incident, {
        kind: 'incident.document-proposed',
        key: `${id}/document`,
        data: { incident: id, document: path, url }
    });
    await ledger.append(() => ({ events: incident.document === undefined ? [proposed] : [] }));
    if (state !== 'accepted')
        return;
    const accepted = (await documents.read(path)) ?? '';
    await ledger.append(now => ({ events: acceptedDrafts(now, { incident, accepted, url }, teller) }));
}
function acceptedDrafts({ events }, { incident, accepted, url }, teller) {
    const now = (0,ledger_state.foldLedger)(events).incidents.findLast(one => one.id === incident.id) ?? incident;
    if (now.reviewedAt !== undefined)
        return [];
    const { id, actions } = now;
    const known = new Set(actions.map(one => (0,plain_markdown/* plainMarkdown */.E)(one.text)));
    const fresh = writtenActions(accepted).filter(({ text }) => !known.has(text) && !known.has((0,plain_markdown/* plainMarkdown */.E)(text)));
    const items = fresh.map(({ text, owner, dueOn }, at) => {
        const action = `${id}-A${actions.length + at + 1}`;
        const kind = /documentation/i.test(text) ? 'documentation' : 'preventive';
        const data = { incident: id, action, kind, text, owner, dueOn };
        return (0,drafts/* draftOf */.b)(teller, now, { kind: 'incident.action-added', key: `${action}/written`, data });
    });
    const data = { incident: id, document: url };
    return [...items, (0,drafts/* draftOf */.b)(teller, now, { kind: 'incident.reviewed', key: `${id}/reviewed`, data })];
}
function bodyOf({ id, title, severity, states }, { policy }, path) {
    const endedAt = Date.parse(states.at(-1)?.time ?? '');
    const due = new Date(endedAt + policy.incident.postMortem).toISOString().slice(0, 16).replace('T', ' ');
    return [
        `${id} (${severity}, ${(0,plain_markdown/* plainMarkdown */.E)(title)}) is over. Its post-mortem is due by **${due} UTC**.`,
        'Timeline, duration and impact are filled in from the ledger; write what stands in brackets, about systems rather than people.',
        `\`sluice ops incident-report --id=${id} --check=${path}\` tells what is still missing.`,
        'Merging accepts it: each action item with an owner and a date becomes an issue, and the clock stops.'
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/publishing.js


async function publishAbout(incident, teller) {
    const { statusPage, ledger } = teller.ports;
    const { id, published } = incident;
    const waiting = unshown(incident);
    if (statusPage === undefined || waiting.length === 0)
        return;
    const updates = published.map(({ seq, state, text }) => ({ key: `${seq}`, state, text }));
    await statusPage.publish((0,mirror_incident/* issueKey */.FT)(incident), updates);
    const sent = waiting.map(({ seq }) => {
        const dedupKey = publishedKey(incident, seq);
        const data = { dedupKey, to: statusPage.name, incident: id, level: 'notice' };
        return (0,drafts/* draftOf */.b)(teller, incident, { kind: 'page.sent', key: `page/${dedupKey}`, data });
    });
    await ledger.append(() => ({ events: sent }));
}
function unshown(incident) {
    return incident.published.filter(({ seq }) => !incident.pages.includes(publishedKey(incident, seq)));
}
function publishedKey({ artifact, id }, seq) {
    return `${artifact}/${id}/published/${seq}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/follow-up.js




const steps = [talkAbout, publishAbout, keepPostMortem];
async function followUp(incident, teller) {
    const undone = [];
    for (const step of steps) {
        try {
            await step(incident, teller);
        }
        catch (thrown) {
            undone.push((0,failure/* toFailure */.w2)(thrown).message);
        }
    }
    return undone;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/observe.js

async function observe({ inputs, ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const view = await ports.ledger.read();
    const open = incidentsOf(view, artifact).filter(one => one.state !== 'resolved');
    return {
        now: ports.clock.now(),
        artifact,
        incident: meant(view, artifact, inputs),
        open: open.map(one => one.id),
        isFollowed: isFollowed(view, artifact, inputs),
        location: ports.ledger.location
    };
}
function isFollowed({ events }, artifact, { requestId }) {
    return requestId !== undefined && events.some(({ key }) => key.startsWith(`${artifact}/${requestKey(requestId)}`));
}
function openedBy({ events }, artifact, { requestId }) {
    if (requestId === undefined)
        return undefined;
    const opened = events.find(({ key }) => key === `${artifact}/${requestKey(requestId, 'incident.opened')}`);
    return opened?.kind === 'incident.opened' ? opened.data.incident : undefined;
}
function requestKey(requestId, kind = '') {
    return `request/${requestId}/${kind}`;
}
function meant(view, artifact, inputs) {
    const { title } = inputs;
    const own = incidentsOf(view, artifact);
    const id = inputs.id ?? openedBy(view, artifact, inputs);
    if (id !== undefined)
        return own.findLast(one => one.id === id);
    return own.findLast(one => one.title === title && one.state !== 'resolved');
}
function incidentsOf(view, artifact) {
    return (0,ledger_state.foldLedger)(view.events).incidents.filter(one => one.artifact === artifact);
}

// EXTERNAL MODULE: ./lib/src/operations/ops-incident/telling.js
var telling = __webpack_require__(52126);
;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/apply.js







async function apply(plan, context, facts) {
    const id = plan.kind === 'open' ? await apply_open(plan, context, facts) : plan.incident.id;
    if (plan.kind === 'change')
        await change(plan, context, facts);
    const untold = await (0,telling/* tellDue */.I)(await byId(context, facts, id), context);
    const undone = await followUp(await byId(context, facts, id), context);
    const failed = [...(untold === undefined ? [] : [untold]), ...undone];
    const incident = await byId(context, facts, id);
    return { incident, untold: failed.length === 0 ? undefined : failed.join('; ') };
}
async function apply_open({ severity, title }, context, { artifact }) {
    const { inputs, ports } = context;
    let id = '';
    await ports.ledger.append(view => {
        const same = meant(view, artifact, inputs);
        id = same?.id ?? `INC-${(0,ledger_state.foldLedger)(view.events).incidents.length + 1}`;
        const data = { incident: id, severity, title, detail: inputs.detail ?? title };
        return { events: same === undefined ? [openedDraft(data, context, artifact)] : [] };
    });
    return id;
}
function openedDraft(data, context, artifact) {
    const { environment, requestId } = context.inputs;
    const key = requestId === undefined ? `${data.incident}/opened` : requestKey(requestId, 'incident.opened');
    return (0,drafts/* draftOf */.b)(context, { artifact, environment }, { kind: 'incident.opened', key, data });
}
async function change({ incident: { id }, request }, context, { artifact }) {
    await context.ports.ledger.append(view => {
        const incident = incidentIn(view, artifact, id);
        if (isFollowed(view, artifact, context.inputs))
            return { events: [] };
        const refused = incident && refusalOf(incident, request);
        if (refused !== undefined)
            throw (0,failure/* conflict */.hj)(refused.reason, refused.found, refused.next);
        const changes = incident === undefined ? [] : incidentChanges(incident, request);
        return { events: changes.map(one => changeDraft(one, context, incident)) };
    });
}
function changeDraft({ kind, data }, context, incident) {
    const { artifact, environment, id, seq } = incident;
    const { requestId } = context.inputs;
    const key = requestId === undefined ? `${id}/${seq}/${kind}` : requestKey(requestId, kind);
    return (0,drafts/* draftOf */.b)(context, { artifact, environment }, { kind, key, data });
}
async function byId({ ports }, { artifact }, id) {
    return incidentIn(await ports.ledger.read(), artifact, id);
}
function incidentIn(view, artifact, id) {
    return (0,ledger_state.foldLedger)(view.events).incidents.findLast(one => one.artifact === artifact && one.id === id);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/inputs.js



const Line = schemas/* string */.YjP().trim().min(1).max(2000);
const Assignment = schemas/* string */.YjP()
    .regex(new RegExp(`^(${states/* incidentRoles */.g$.join('|')})=\\s*\\S.{0,99}$`), {
    error: `expected a role (${states/* incidentRoles */.g$.join(', ')}), "=" and a name`
})
    .transform(text => {
    const at = text.indexOf('=');
    return { role: text.slice(0, at), person: text.slice(at + 1).trim() };
})
    .meta({ examples: ['commander=alice'] });
const IncidentInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    id: schemas/* string */.YjP()
        .max(100)
        .optional()
        .describe('Incident to go on with; without it a new one is opened.')
        .meta({ examples: ['INC-12'] }),
    severity: schemas/* enum */.k5n(states/* severities */.gO)
        .optional()
        .describe('P0 to P3; for a new incident, or as it turned out.')
        .meta({ examples: ['P1'] }),
    title: Line.optional()
        .describe('What a new incident is about, in a few words.')
        .meta({ examples: ['Service Down'] }),
    detail: Line.optional().describe('What is known when it is opened.'),
    environment: Line.optional().describe('Environment that a new incident is about.'),
    ack: inputs/* Flag */.lN.prefault('false').describe('Say that somebody is on it, so that nobody else is paged.'),
    assign: Assignment.optional().describe('Who takes a role: commander, technical-lead, communications-lead or scribe.'),
    to: schemas/* enum */.k5n(states/* incidentStates */.bt)
        .optional()
        .describe('State that it goes to: investigation, mitigation, verification, resolved.'),
    note: Line.optional().describe('An update, or why.'),
    cause: Line.optional().describe('The root cause; without one it does not end.'),
    action: Line.optional().describe('Something to do, so that it does not happen again.'),
    actionKind: schemas/* enum */.k5n(states/* actionKinds */._R).default('preventive').describe('What the action is: preventive or documentation.'),
    owner: Line.optional().describe('Who does the action.'),
    due: iso/* date */.p6()
        .optional()
        .describe('Day by which the action is done.')
        .meta({ examples: ['2026-12-01'] }),
    customers: inputs/* Flag */.lN.optional().describe('Whether customers notice, which decides what is told outside.'),
    publish: Line.optional().describe('What customers are told on the status page, in words for them.'),
    force: inputs/* Flag */.lN.prefault('false').describe('Resolve although nobody verified; it is written down.'),
    requestId: schemas/* string */.YjP()
        .regex(/^[\w./-]{1,100}$/, { error: 'expected letters, digits and . / _ -' })
        .optional()
        .describe('Names this request; the same one again changes nothing, whatever was said in between.')
        .meta({ examples: ['comment-2847193'] })
})
    .superRefine((inputs, context) => {
    const missing = missingInput(inputs);
    if (missing !== undefined)
        context.addIssue({ code: 'custom', path: [missing.input], message: missing.message });
});
function missingInput({ id, severity, title, action, owner, due }) {
    if (id === undefined && title === undefined)
        return { input: 'title', message: 'expected a title, or the id of an incident' };
    if (id === undefined && severity === undefined)
        return { input: 'severity', message: `expected one of ${states/* severities */.gO.join(', ')}` };
    if (action !== undefined && owner === undefined)
        return { input: 'owner', message: 'expected who does the action' };
    if (action !== undefined && due === undefined)
        return { input: 'due', message: 'expected the day by which the action is done' };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/plan.js

function plan(inputs, facts) {
    const { incident } = facts;
    if (facts.isFollowed && incident !== undefined)
        return { proceed: false, kind: 'unchanged', incident };
    if (inputs.id === undefined)
        return incident === undefined ? opening(inputs) : changing(incident, plan_opened(inputs));
    if (incident === undefined)
        return unknown(inputs.id, facts.open);
    return changing(incident, requestOf(inputs));
}
function opening({ severity = 'P1', title = '' }) {
    return { proceed: true, kind: 'open', severity, title };
}
function unknown(id, open) {
    const found = `there is no incident ${id}; open ones: ${open.join(', ') || 'none'}`;
    return { proceed: false, kind: 'refused', reason: 'incident-unknown', found, next: 'sluice ops status lists them.' };
}
function changing(incident, request) {
    const refused = refusalOf(incident, request);
    if (refused !== undefined)
        return { proceed: false, kind: 'refused', ...refused };
    const nothingNew = incidentChanges(incident, request).length === 0 && !isUntold(incident);
    return nothingNew
        ? { proceed: false, kind: 'unchanged', incident }
        : { proceed: true, kind: 'change', incident, request };
}
function isUntold({ pages, severity, deployment, state }) {
    const major = severity === 'P0' || severity === 'P1';
    return major && deployment === undefined && state !== 'resolved' && pages.length === 0;
}
function plan_opened({ severity }) {
    return { severity };
}
function requestOf(inputs) {
    const { ack, severity, assign, cause, customers, to, note, publish, force, action, actionKind, owner, due } = inputs;
    const todo = action !== undefined && owner !== undefined && due !== undefined;
    return {
        ack,
        severity,
        assign,
        cause,
        customers,
        to,
        note,
        publish,
        force,
        action: todo ? { kind: actionKind, text: action, owner, dueOn: due } : undefined
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/report.js

function report({ inputs, facts, plan, done }) {
    const looked = { 'looked-at': facts.location };
    if (plan.kind === 'refused')
        return refused(plan, inputs, looked);
    const incident = done?.incident ?? (plan.kind === 'open' ? undefined : plan.incident);
    const outcome = plan.kind === 'unchanged' ? 'unchanged' : done === undefined ? 'planned' : 'done';
    if (incident === undefined) {
        const headline = `incident planned · ${inputs.severity} · ${inputs.title}`;
        return { outcome, headline, blocks: [], result: { ...looked, incident: null } };
    }
    const untold = done?.untold;
    const blocks = [
        { kind: 'table', columns: ['when', 'what'], rows: incident.timeline.map(rowOf), newestLast: true }
    ];
    if (untold !== undefined)
        blocks.push({ kind: 'text', text: `Nobody was told: ${untold}. Run this again.` });
    blocks.push({ kind: 'next', text: nextStep(incident) });
    return {
        outcome: untold === undefined ? outcome : 'unavailable',
        ...(untold !== undefined && { reason: 'notifier-failed' }),
        headline: `${incident.id} ${incident.severity} · ${incident.state} · ${incident.title}`,
        blocks,
        result: { ...looked, incident }
    };
}
function refused({ reason, found, next }, { id }, looked) {
    const blocks = [
        { kind: 'text', text: found },
        { kind: 'next', text: next }
    ];
    return {
        outcome: 'refused',
        reason,
        headline: `incident refused · ${id}`,
        blocks,
        result: { ...looked, incident: id }
    };
}
function rowOf({ time, text }) {
    return [time, text];
}
function nextStep({ id, state, acknowledgedAt }) {
    if (state === 'resolved')
        return `sluice ops incident-report --id=${id} writes the post-mortem.`;
    if (acknowledgedAt === undefined)
        return `sluice ops incident --id=${id} --ack=true`;
    return `sluice ops incident --id=${id} --to=${(0,states/* waysFrom */.nZ)(state)[0]}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/index.js





const opsIncident = {
    name: 'ops-incident',
    Inputs: IncidentInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/apply.js
async function apply_apply({ path, markdown }, { ports }) {
    return ports.files.write(path, markdown);
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/inputs.js


const ReportInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    id: schemas/* string */.YjP()
        .min(1)
        .max(100)
        .describe('Incident to write about.')
        .meta({ examples: ['INC-12'] }),
    output: schemas/* string */.YjP()
        .optional()
        .describe('Path that the post-mortem is written to; a file that is there stays as it is, unless overwrite.'),
    overwrite: inputs/* Flag */.lN.prefault('false').describe('Write over a file that is there, with all that people wrote into it.'),
    check: schemas/* string */.YjP().optional().describe('Path of a post-mortem, to be told what it still lacks.')
});

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/observe.js


async function observe_observe({ inputs, ports, policy }) {
    const { events } = await ports.ledger.read();
    const artifact = policy.artifact.name ?? 'artifact';
    const own = (0,ledger_state.foldLedger)(events).incidents.filter(one => one.artifact === artifact);
    const incident = own.findLast(one => one.id === inputs.id);
    return {
        facts: incident && incidentFacts(incident, events),
        known: own.map(one => one.id),
        written: inputs.check === undefined ? undefined : await ports.files.read(inputs.check),
        taken: inputs.output !== undefined && (await ports.files.exists(inputs.output)),
        people: policy.incident.people,
        location: ports.ledger.location
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/plan.js


function plan_plan(inputs, { facts, known, written, taken, people }) {
    if (facts === undefined) {
        const found = `there is no incident ${inputs.id}; known ones: ${known.join(', ') || 'none'}`;
        return { proceed: false, kind: 'refused', reason: 'incident-unknown', found: [found] };
    }
    if (written !== undefined) {
        const found = reviewProblems(written, facts);
        return found.length === 0
            ? { proceed: false, kind: 'checked' }
            : { proceed: false, kind: 'refused', reason: 'post-mortem-unfinished', found };
    }
    const markdown = postMortem(facts, people);
    if (inputs.output === undefined)
        return { proceed: false, kind: 'shown', markdown };
    if (!taken || inputs.overwrite)
        return { proceed: true, kind: 'write', path: inputs.output, markdown };
    const found = [`${inputs.output} is there already; what people wrote into it would be lost`];
    return { proceed: false, kind: 'refused', reason: 'post-mortem-exists', found };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/report.js
function report_report({ inputs, facts, plan, done }) {
    const { id } = inputs;
    const result = { 'looked-at': facts.location, incident: id };
    switch (plan.kind) {
        case 'refused': {
            const blocks = plan.found.map(text => ({ kind: 'text', text }));
            const headline = `incident-report refused · ${id}`;
            return { outcome: 'refused', reason: plan.reason, headline, blocks, result: { ...result, findings: plan.found } };
        }
        case 'checked':
            return { outcome: 'done', headline: `the post-mortem of ${id} is complete`, blocks: [], result };
        case 'shown':
            return {
                outcome: 'done',
                headline: `post-mortem of ${id}`,
                blocks: [{ kind: 'text', text: plan.markdown }],
                result: { ...result, markdown: plan.markdown }
            };
        case 'write': {
            const outcome = done === undefined ? 'planned' : 'done';
            const blocks = done === undefined ? [] : [{ kind: 'link', text: 'post-mortem', target: done }];
            const whole = { ...result, path: done ?? plan.path, markdown: plan.markdown };
            return { outcome, headline: `post-mortem of ${id} ${outcome}`, blocks, result: whole };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/index.js





const opsIncidentReport = {
    name: 'ops-incident-report',
    Inputs: ReportInputs,
    observe: observe_observe,
    plan: plan_plan,
    apply: apply_apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/apply.js
async function ops_metrics_apply_apply({ path, html }, { ports }) {
    return ports.files.write(path, html);
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/metric.js
const metricNames = [
    'uptime',
    'time-to-recover',
    'time-to-detect',
    'deployment-frequency',
    'deployment-success',
    'rollback-rate',
    'lead-time'
];
function judged(metric) {
    const { value, bounds, target } = metric;
    if (value === null)
        return { ...metric, met: null };
    const [low, high] = bounds ?? [value, value];
    return { ...metric, met: target.kind === 'at-least' ? low >= target.value : high <= target.value };
}
function share(part, whole) {
    return whole === 0 ? null : part / whole;
}
function summary(values) {
    if (values.length === 0)
        return undefined;
    const sorted = [...values].sort((one, other) => one - other);
    const rank = (part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    return { mean, median: rank(0.5), p90: rank(0.9) };
}
function isWithin(time, { from, to }) {
    const at = Date.parse(time);
    return at >= from && at < to;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/inputs.js




const MetricsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    environment: schemas/* string */.YjP().optional().describe('Environment that is measured. Default: the last one of the policy.'),
    over: duration/* Duration */.d.prefault('30d').describe('How far back the metrics look, such as 30d.'),
    interval: duration/* Duration */.d.prefault('5m').describe('How long one health check vouches for.'),
    page: schemas/* string */.YjP()
        .min(1)
        .max(1000)
        .optional()
        .describe('Path that a status page is written to: HTML in one file, with what runs, incidents, plots and metrics.'),
    explain: schemas/* enum */.k5n(metricNames).optional().describe('Metric whose every counted fact is listed.')
});

;// CONCATENATED MODULE: ./lib/src/domain/metrics/courses.js
function releasesOf(events, place) {
    return coursesOf(events, place).filter(({ isRetreat }) => isRetreat !== true);
}
function coursesOf(events, { artifact, environment }) {
    const courses = new Map();
    let good = [];
    for (const event of events) {
        const { subject, data } = event;
        if (subject.artifact !== artifact || subject.environment !== environment || !('deployment' in data))
            continue;
        const { deployment } = data;
        if (deployment === undefined)
            continue;
        const begun = courses.get(deployment) ?? begin(event, deployment);
        if (begun !== undefined)
            courses.set(deployment, follow(begun, event));
        if (event.kind === 'deployment.completed' && event.data.action === 'rollback') {
            takeBack(courses, good.at(-1), event);
            good = good.slice(0, -1);
        }
        if (event.kind === 'rollout.rolled-back')
            good = good.filter(id => id !== deployment);
        if (event.kind === 'deployment.completed' || event.kind === 'rollout.completed')
            good = [...good, deployment];
    }
    return [...courses.values()];
}
const beginnings = new Set(['deployment.staged', 'deployment.completed', 'deployment.failed']);
function begin({ kind, seq, time, subject }, id) {
    if (!beginnings.has(kind) || subject.digest === undefined)
        return undefined;
    return { id, digest: subject.digest, start: { seq, time } };
}
function follow(course, event) {
    const { seq, time } = event;
    const fact = { seq, time };
    switch (event.kind) {
        case 'rollout.shifted':
            return event.data.weight > 0 && course.traffic === undefined ? { ...course, traffic: fact } : course;
        case 'deployment.completed':
            return {
                ...course,
                traffic: course.traffic ?? fact,
                completed: fact,
                isRetreat: event.data.action === 'rollback'
            };
        case 'rollout.completed':
            return { ...course, traffic: course.traffic ?? fact, completed: fact };
        case 'rollout.rolled-back':
            return { ...course, back: fact };
        case 'rollout.aborted':
        case 'deployment.failed':
            return { ...course, failed: fact };
        default:
            return course;
    }
}
function takeBack(courses, live, { seq, time }) {
    const left = live === undefined ? undefined : courses.get(live);
    if (left !== undefined && left.back === undefined)
        courses.set(left.id, { ...left, back: { seq, time } });
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/delivery.js


const dayMs = 86_400_000;
const hourMs = 3_600_000;
function deploymentFrequency(events, { window, ...place }) {
    const released = releasesOf(events, place).filter(({ completed }) => completed && isWithin(completed.time, window));
    const days = new Set(released.map(({ completed }) => completed?.time.slice(0, 10)));
    const length = (window.to - window.from) / dayMs;
    return judged({
        name: 'deployment-frequency',
        unit: 'per-day',
        value: length > 0 ? days.size / length : null,
        target: { kind: 'at-least', value: 1 },
        counted: released.map(one => counted(one.completed?.seq ?? one.start.seq, `${one.id} completed`))
    });
}
function deploymentSuccess(events, { window, bakeMs, ...place }) {
    const ended = releasesOf(events, place).filter(one => isWithin(one.start.time, window) && hasEnded(one));
    const good = ended.filter(one => isGood(one, bakeMs));
    return judged({
        name: 'deployment-success',
        unit: 'share',
        value: share(good.length, ended.length),
        target: { kind: 'at-least', value: 0.95 },
        counted: ended.map(one => counted(one.start.seq, `${one.id} ${isGood(one, bakeMs) ? 'succeeded' : 'failed'}`)),
        beside: { succeeded: good.length, ended: ended.length }
    });
}
function rollbackRate(events, { window, ...place }) {
    const served = releasesOf(events, place).filter(({ traffic }) => traffic && isWithin(traffic.time, window));
    const back = served.filter(one => one.back !== undefined);
    return judged({
        name: 'rollback-rate',
        unit: 'share',
        value: share(back.length, served.length),
        target: { kind: 'at-most', value: 0.05 },
        counted: served.map(one => counted(one.traffic?.seq ?? 0, `${one.id} ${one.back ? 'was taken back' : 'stayed'}`)),
        beside: { back: back.length, served: served.length }
    });
}
function leadTime(events, { window, trainsApart = false, ...place }) {
    const committed = commitTimes(events, place);
    const trains = trainsOf(events);
    const seen = new Set();
    const leads = releasesOf(events, place).flatMap(({ completed, digest, id }) => {
        const from = committed.get(digest);
        if (completed === undefined || from === undefined || seen.has(digest))
            return [];
        seen.add(digest);
        if (!isWithin(completed.time, window))
            return [];
        const train = trains.get(id);
        const text = `${id} from ${from}${train === undefined ? '' : `, by the train ${train}`}`;
        return [{ ...counted(completed.seq, text), length: Date.parse(completed.time) - Date.parse(from), train }];
    });
    const figures = summary(leads.filter(({ train }) => !trainsApart || train === undefined).map(one => one.length));
    const scheduled = summary(leads.filter(({ train }) => train !== undefined).map(one => one.length));
    return judged({
        name: 'lead-time',
        unit: 'milliseconds',
        value: figures?.mean ?? null,
        target: { kind: 'at-most', value: 4 * hourMs },
        counted: leads.map(({ seq, text }) => ({ seq, text })),
        ...((figures ?? scheduled) && {
            beside: {
                ...(figures && { median: figures.median, p90: figures.p90 }),
                ...(scheduled && { 'scheduled mean': scheduled.mean, 'scheduled median': scheduled.median })
            }
        })
    });
}
function trainsOf(events) {
    const decided = events.flatMap(({ kind, data }) => {
        if (kind !== 'promotion.decided' || data.train === undefined || data.deployment === undefined)
            return [];
        return [[data.deployment, data.train]];
    });
    return new Map(decided);
}
function commitTimes(events, { artifact }) {
    const built = events.flatMap(({ kind, subject, data }) => {
        if (kind !== 'artifact.built' || subject.artifact !== artifact || subject.digest === undefined)
            return [];
        return data.committedAt === undefined ? [] : [[subject.digest, data.committedAt]];
    });
    return new Map(built);
}
function hasEnded({ completed, failed, back }) {
    return completed !== undefined || failed !== undefined || back !== undefined;
}
function isGood({ completed, back }, bakeMs) {
    if (completed === undefined)
        return false;
    return back === undefined || Date.parse(back.time) - Date.parse(completed.time) > bakeMs;
}
function counted(seq, text) {
    return { seq, text };
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/recovery.js



const minuteMs = 60_000;
function timeToRecover(events, { window, ...place }) {
    const resolved = recovery_incidentsOf(events, place).filter(one => one.severity === 'P0' && isWithin(resolvedAt(one) ?? '', window));
    return lengths(events, resolved, { name: 'time-to-recover', targetMs: 60 * minuteMs, end: resolvedAt });
}
function timeToDetect(events, { window, ...place }) {
    const opened = recovery_incidentsOf(events, place).filter(one => isWithin(one.openedAt, window));
    return lengths(events, opened, { name: 'time-to-detect', targetMs: 5 * minuteMs, end: detectedAt(events) });
}
function lengths(events, incidents, { name, targetMs, end }) {
    const measured = incidents.flatMap(incident => {
        const at = end(incident);
        if (at === undefined)
            return [];
        const from = incidentFacts(incident, events).impactStart;
        return [
            { seq: incident.openSeq, text: `${incident.id} from ${from} to ${at}`, length: Date.parse(at) - Date.parse(from) }
        ];
    });
    const figures = summary(measured.map(one => one.length));
    return judged({
        name,
        unit: 'milliseconds',
        value: figures?.mean ?? null,
        target: { kind: 'at-most', value: targetMs },
        counted: measured.map(({ seq, text }) => ({ seq, text })),
        ...(figures && { beside: { median: figures.median, p90: figures.p90 } })
    });
}
function recovery_incidentsOf(events, { artifact, environment }) {
    const isHere = (place) => place === undefined || place === environment;
    return (0,ledger_state.foldLedger)(events).incidents.filter(one => one.artifact === artifact && isHere(one.environment));
}
function resolvedAt({ state, states }) {
    return state === 'resolved' ? states.at(-1)?.time : undefined;
}
function detectedAt(events) {
    return ({ deployment, artifact }) => {
        const back = events.find(event => event.kind === 'rollout.rolled-back' &&
            event.subject.artifact === artifact &&
            event.data.deployment === deployment);
        return back?.kind === 'rollout.rolled-back' ? back.data.detectedAt : undefined;
    };
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/coverage.js
var coverage = __webpack_require__(19975);
;// CONCATENATED MODULE: ./lib/src/domain/metrics/uptime.js


const target = 0.999;
function uptime(sightings, intervalMs, { from, to }) {
    const now = { time: new Date(to).toISOString(), verdict: 'inconclusive' };
    const seen = (0,coverage/* coverageOf */._)([...sightings, now], intervalMs, to - from);
    const { span, up, down, unknown, share, longestGap } = seen;
    const metric = { name: 'uptime', unit: 'share', target: { kind: 'at-least', value: target }, counted: [] };
    if (up + down === 0)
        return judged({ ...metric, value: null });
    return judged({
        ...metric,
        value: up / (up + down),
        bounds: [up / span, (up + unknown) / span],
        beside: { coverage: share, longestGap, down }
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/success.js



function successMetrics({ events, sightings, intervalMs }, asked) {
    const { window } = asked;
    const seen = sightings.filter(({ time }) => Date.parse(time) < window.to && Date.parse(time) >= window.from);
    return [
        uptime(seen, intervalMs, window),
        timeToRecover(events, asked),
        timeToDetect(events, asked),
        deploymentFrequency(events, asked),
        deploymentSuccess(events, asked),
        rollbackRate(events, asked),
        leadTime(events, asked)
    ];
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
;// CONCATENATED MODULE: ./lib/src/domain/status-page.js

const status_page_dayMs = 86_400_000;
function statusFacts(events, { service, now, metrics }) {
    const state = (0,ledger_state.foldLedger)(events);
    const own = state.incidents.filter(one => one.artifact === service).toReversed();
    const days = Array.from({ length: 30 }, (_, at) => dayOf(events, service, now.getTime() - (29 - at) * status_page_dayMs));
    return {
        service,
        now: now.toISOString(),
        state,
        open: own.filter(one => one.state !== 'resolved'),
        over: own.filter(one => one.state === 'resolved').slice(0, 20),
        days,
        metrics
    };
}
function dayOf(events, service, time) {
    const day = new Date(time).toISOString().slice(0, 10);
    const own = events.filter(event => event.subject.artifact === service && event.time.startsWith(day));
    const of = (...kinds) => own.filter(({ kind }) => kinds.includes(kind)).length;
    return {
        day,
        completed: of('rollout.completed', 'deployment.completed'),
        rolledBack: of('rollout.rolled-back'),
        incidents: of('incident.opened')
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/observe.js





async function ops_metrics_observe_observe({ inputs, ports, policy }) {
    const environment = inputs.environment ?? (0,policy_policy.environmentNames)(policy).at(-1);
    if (environment === undefined) {
        const expected = 'the name of an environment, or a policy that has one';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'environment', found: undefined, expected, example: 'production' });
    }
    const { events } = await ports.ledger.read();
    const sightings = (await ports.health.read()).filter(one => one.environment === environment);
    const to = ports.clock.now().getTime();
    const window = { from: to - inputs.over, to };
    const place = { artifact: policy.artifact.name ?? 'artifact', environment };
    const bakeMs = (0,rollout_of/* rolloutOf */.Z)(policy, environment)?.bake ?? 0;
    const trainsApart = policy.schedule.leadTime === 'apart';
    const measure = (over) => successMetrics({ events, sightings, intervalMs: inputs.interval }, { ...place, bakeMs, trainsApart, window: over });
    const before = measure({ from: window.from - inputs.over, to: window.from });
    const metrics = measure(window);
    const status = statusFacts(events, { service: place.artifact, now: new Date(to), metrics });
    return { environment, window, metrics, before, status, location: ports.ledger.location };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-alert.js
var fold_alert = __webpack_require__(51381);
// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(29804);
// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(75292);
;// CONCATENATED MODULE: ./lib/src/pages/status-page.js





const status_page_style = `
.bar{fill:var(--green)}.bar.bad{fill:var(--bad)}.bar.mark{fill:var(--mark);stroke:none}
svg.days text{font-size:11px}
`;
function statusPage(facts) {
    const { service, now, open, over } = facts;
    const sentence = open.length === 0 ? 'No open incident' : `${open.length} open ${open.length === 1 ? 'incident' : 'incidents'}`;
    const tone = open.length === 0 ? 'good' : 'bad';
    return (0,style/* page */.M)(`Status · ${service}`, (0,html/* html */.qy) `<p class="muted">${service} · ${time(now)}</p>
<h1 class="${tone}">${open.length === 0 ? '✓' : '✗'} ${sentence}</h1>
${numbers(facts)}
<h2>What runs</h2>${environments(facts)}
<h2>Open incidents</h2>${incidents(open, now)}
<h2>The last thirty days</h2>
${bars('Releases completed, a day', facts.days, one => one.completed, 'good')}
${bars('Rollbacks, a day', facts.days, one => one.rolledBack, 'bad')}
${bars('Incidents opened, a day', facts.days, one => one.incidents, 'mark')}
<h2>Against the targets</h2>${metrics(facts.metrics)}
<h2>Incidents that are over</h2>${incidents(over, now)}
<p class="muted">Made from the ledger alone: the same events give the same page.</p>`, status_page_style);
}
function numbers({ days, state, service }) {
    const sum = (of) => days.reduce((all, day) => all + of(day), 0);
    const firing = (0,fold_alert/* openAlerts */.o)(state, service).length;
    return (0,html/* numberRow */.ET)([
        [sum(one => one.completed), 'releases in 30 days'],
        [sum(one => one.rolledBack), 'rolled back'],
        [sum(one => one.incidents), 'incidents'],
        [firing, 'alerts firing now']
    ]);
}
function environments({ state, service, now }) {
    const own = [...state.environments.values()].filter(one => one.artifact === service);
    const rows = own.map(({ environment, live, rollout, staged }) => {
        const moving = rollout === undefined ? (staged === undefined ? '–' : 'staged') : `${Math.round(rollout.weight * 100)} % on green`;
        const since = live === undefined ? '–' : (0,duration/* showDuration */.k)(Date.parse(now) - Date.parse(live.since));
        return (0,html/* row */.nM)([
            environment,
            live === undefined ? 'nothing' : (0,digest/* shortDigest */.VK)(live.digest),
            live?.buildId ?? '–',
            since,
            moving
        ]);
    });
    return (0,html/* table */.tp)(['environment', 'digest', 'build', 'for', 'moving'], rows, 'Nothing was deployed yet.');
}
function incidents(all, now) {
    const rows = all.map(({ id, severity, title, state, openedAt, states }) => {
        const end = state === 'resolved' ? (states.at(-1)?.time ?? now) : now;
        return (0,html/* row */.nM)([id, severity, title, state, time(openedAt), (0,duration/* showDuration */.k)(Date.parse(end) - Date.parse(openedAt))]);
    });
    return (0,html/* table */.tp)(['incident', 'severity', 'what', 'state', 'opened', 'lasted'], rows, 'None.');
}
function metrics(all) {
    const rows = all.map(metric => {
        const { name, target, met } = metric;
        const sign = target.kind === 'at-least' ? 'at least' : 'at most';
        const words = met === null ? '? not known' : met ? '✓ met' : '✗ missed';
        return (0,html/* row */.nM)([name, shown(metric.value, metric), `${sign} ${shown(target.value, metric)}`, words]);
    });
    return (0,html/* table */.tp)(['metric', 'value', 'target', ''], rows, 'Nothing was measured.');
}
function shown(value, { unit }) {
    if (value === null)
        return 'nothing seen';
    if (unit === 'milliseconds')
        return (0,duration/* showDuration */.k)(value);
    return unit === 'share' ? `${Number((value * 100).toFixed(2))} %` : `${Number(value.toFixed(2))} a day`;
}
const status_page_frame = { width: 900, height: 96, top: 24, bottom: 20 };
function bars(title, days, of, tone) {
    const most = Math.max(1, ...days.map(of));
    const step = status_page_frame.width / days.length;
    const room = status_page_frame.height - status_page_frame.top - status_page_frame.bottom;
    const drawn = days.map((day, at) => {
        const height = (of(day) / most) * room;
        const y = status_page_frame.height - status_page_frame.bottom - height;
        return (0,html/* html */.qy) `<rect class="bar ${tone}" x="${(at * step + 2).toFixed(1)}" y="${y.toFixed(1)}" width="${(step - 4).toFixed(1)}" height="${Math.max(height, 1).toFixed(1)}"><title>${day.day}: ${of(day)}</title></rect>`;
    });
    const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
    return (0,html/* html */.qy) `<svg class="days" viewBox="0 0 ${status_page_frame.width} ${status_page_frame.height}" role="img" aria-label="${title}">
<text class="name" x="0" y="14">${title}</text><text x="${status_page_frame.width}" y="14" text-anchor="end">most: ${Math.max(0, ...days.map(of))}</text>
${drawn}<text x="0" y="${status_page_frame.height - 4}">${first}</text><text x="${status_page_frame.width}" y="${status_page_frame.height - 4}" text-anchor="end">${last}</text>
</svg>`;
}
function time(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/plan.js

function ops_metrics_plan_plan({ page }, { status }) {
    return page === undefined ? { proceed: false } : { proceed: true, path: page, html: statusPage(status) };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/report.js

function ops_metrics_report_report({ inputs, facts, plan, done }) {
    const { environment, metrics, before, window, location } = facts;
    const rows = metrics.map((metric, at) => report_rowOf(metric, before[at]));
    const blocks = [{ kind: 'table', columns: ['metric', 'value', 'target', 'met', 'before'], rows }];
    const explained = metrics.find(({ name }) => name === inputs.explain);
    if (explained !== undefined)
        blocks.push(explanation(explained));
    if (done !== undefined)
        blocks.push({ kind: 'link', text: 'status page', target: done });
    const [from, to] = [window.from, window.to].map(time => new Date(time).toISOString());
    const looked = { 'looked-at': location, environment, from, to };
    const missed = metrics.filter(({ met }) => met === false).length;
    const headline = `metrics · ${environment} · ${(0,duration/* showDuration */.k)(inputs.over)} · ${missed === 0 ? 'no target missed' : `${missed} missed`}`;
    const page = inputs.page === undefined ? {} : { page: done ?? inputs.page };
    const outcome = plan.proceed && done === undefined ? 'planned' : 'done';
    return { outcome, headline, blocks, result: { ...looked, ...page, metrics, before } };
}
function report_rowOf(metric, before) {
    const { name, target, met } = metric;
    const sign = target.kind === 'at-least' ? '≥' : '≤';
    const word = met === null ? 'not known' : met ? '✓' : '✗';
    return [name, report_shown(metric), `${sign} ${shownValue(target.value, metric)}`, word, before ? report_shown(before) : '–'];
}
function report_shown(metric) {
    const { value, bounds } = metric;
    if (value === null)
        return 'nothing seen';
    const text = shownValue(value, metric);
    return bounds === undefined ? text : `${text} (${bounds.map(bound => shownValue(bound, metric)).join(' to ')})`;
}
function shownValue(value, { unit }) {
    if (unit === 'milliseconds')
        return (0,duration/* showDuration */.k)(value);
    return unit === 'share' ? `${Number((value * 100).toFixed(2))} %` : `${Number(value.toFixed(2))} a day`;
}
function explanation({ name, counted, beside = {} }) {
    const figures = Object.entries(beside).map(([what, value]) => `${what} ${Number(value.toFixed(3))}`);
    const facts = counted.map(({ seq, text }) => `event ${seq}: ${text}`);
    return { kind: 'details', title: `${name} counts ${counted.length}`, text: [...figures, ...facts].join('\n') };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/index.js





const opsMetrics = {
    name: 'ops-metrics',
    Inputs: MetricsInputs,
    observe: ops_metrics_observe_observe,
    plan: ops_metrics_plan_plan,
    apply: ops_metrics_apply_apply,
    report: ops_metrics_report_report
};

;// CONCATENATED MODULE: ./lib/src/domain/procedure-review.js
const quarterMs = 91 * 86_400_000;
function newestReview(events, artifact) {
    return events.findLast((event) => event.kind === 'procedure.review-due' && event.subject.artifact === artifact);
}
function reviewDue(events, { artifact, incidents }, { now, isOpen }) {
    const newest = newestReview(events, artifact);
    const ended = incidents.filter(one => one.artifact === artifact && one.severity === 'P0' && one.state === 'resolved');
    const fresh = ended.findLast(one => (one.states.at(-1)?.time ?? '') > (newest?.time ?? ''));
    if (fresh !== undefined)
        return { reason: `${fresh.id}, a P0, has ended`, occasion: fresh.id };
    const since = newest?.time ?? events.find(one => one.subject.artifact === artifact)?.time;
    if (since === undefined || isOpen || now.getTime() - Date.parse(since) < quarterMs)
        return undefined;
    return { reason: `a quarter went by since ${since.slice(0, 10)}`, occasion: since.slice(0, 10) };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/review.js


async function askForReview({ reason, occasion, open }, context) {
    const { ports, policy } = context;
    const artifact = policy.artifact.name ?? 'artifact';
    const newest = newestReview((await ports.ledger.read()).events, artifact);
    const key = open !== undefined && newest !== undefined ? newest.data.issue : `${artifact}/procedure/${occasion}`;
    if (open !== undefined)
        await ports.issues?.comment(open.number, { key: occasion, body: `Also because ${reason}.` });
    else
        await ports.issues?.open(issueOf(key, reason, context));
    const draft = (0,drafts/* draftOf */.b)(context, { artifact }, {
        kind: 'procedure.review-due',
        key: `procedure/${occasion}`,
        data: { reason, issue: key }
    });
    await ports.ledger.append(() => ({ events: [draft] }));
}
function issueOf(key, reason, { policy }) {
    const { id = 'the procedure', version = '' } = policy.sop ?? {};
    const owners = (policy.roles['devops-lead'] ?? []).join(', ') || 'the DevOps lead, whom the policy does not name';
    return {
        key,
        title: `Review ${id} ${version}`.trim(),
        body: [
            `Due because ${reason}.`,
            `It falls to ${owners}. Read the procedure against what happened since the last review: incidents, their action items, and \`sluice ops sop --gaps\`.`,
            'Closing this issue says that it was reviewed.'
        ].join('\n\n'),
        labels: ['sluice', 'sluice:review'],
        assignees: []
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/apply.js




async function ops_tick_apply_apply(_plan, context, facts) {
    const untold = [];
    for (const { incident } of facts.due) {
        const why = await (0,telling/* tellDue */.I)(incident, context);
        if (why !== undefined)
            untold.push(`${incident.id}: ${why}`);
    }
    for (const incident of facts.followed) {
        for (const why of await followUp(incident, context))
            untold.push(`${incident.id}: ${why}`);
    }
    untold.push(...(await review(context, facts)));
    const { head } = await context.ports.ledger.read();
    return { untold, isNew: head.sequence > facts.sequence };
}
async function review(context, { review: due }) {
    if (due === undefined)
        return [];
    try {
        await askForReview(due, context);
        return [];
    }
    catch (thrown) {
        return [`the review of the procedure: ${(0,failure/* toFailure */.w2)(thrown).message}`];
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/inputs.js


const TickInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/followable.js



function isFollowable(incident, { channels, statusPage, documents }, { settings, now }) {
    const { severity, state, channel } = incident;
    const isOver = state === 'resolved';
    const isFresh = !isOver || now.getTime() - Date.parse(incident.states.at(-1)?.time ?? '') <= settings.postMortem;
    const isSilent = channels === undefined && !isOver && channel === undefined;
    const talks = (0,states/* isMajor */.wO)(severity) && ((channels !== undefined && isFresh) || isSilent);
    return (talks ||
        (statusPage !== undefined && unshown(incident).length > 0) ||
        (documents !== undefined && (0,clocks/* owesPostMortem */.f$)(incident)));
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/observe.js




async function ops_tick_observe_observe(context) {
    const { ports, policy } = context;
    const now = ports.clock.now();
    const artifact = policy.artifact.name ?? 'artifact';
    const view = await ports.ledger.read();
    const state = (0,ledger_state.foldLedger)(view.events);
    const own = state.incidents.filter(one => one.artifact === artifact);
    const due = own.map(incident => ({ incident, due: (0,clocks/* dueNow */.ZJ)(incident, policy.incident, now) }));
    return {
        due: due.filter(one => one.due.length > 0),
        followed: own.filter(incident => isFollowable(incident, ports, { settings: policy.incident, now })),
        review: policy.sop && (await reviewOf(view, state, context)),
        sequence: view.head.sequence,
        location: ports.ledger.location
    };
}
async function reviewOf({ events }, { incidents }, { ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const now = ports.clock.now();
    if (reviewDue(events, { artifact, incidents }, { now, isOpen: false }) === undefined)
        return undefined;
    const newest = newestReview(events, artifact);
    const found = newest && (await ports.issues?.find(newest.data.issue));
    const open = found?.state === 'open' ? found : undefined;
    const due = reviewDue(events, { artifact, incidents }, { now, isOpen: open !== undefined });
    return due && { ...due, open };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/plan.js
function ops_tick_plan_plan(_inputs, { due, followed, review }) {
    const isIdle = due.length === 0 && followed.length === 0 && review === undefined;
    return { proceed: !isIdle };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/report.js
function ops_tick_report_report({ facts, plan, done }) {
    const { review } = facts;
    const told = facts.due.flatMap(({ due }) => due.map(({ level, text }) => ({ level, text })));
    if (review !== undefined)
        told.push({ level: 'notice', text: `the procedure is to be reviewed: ${review.reason}` });
    const untold = done?.untold ?? [];
    const result = { 'looked-at': facts.location, due: told, untold };
    const blocks = told.map(({ level, text }) => ({ kind: 'text', text: `${level}: ${text}` }));
    if (untold.length > 0) {
        const failed = untold.map(text => ({ kind: 'text', text: `not told: ${text}` }));
        const headline = `tick · ${untold.length} could not be told`;
        return { outcome: 'unavailable', reason: 'notifier-failed', headline, blocks: [...blocks, ...failed], result };
    }
    if (told.length > 0) {
        return { outcome: done === undefined ? 'planned' : 'done', headline: `tick · ${told.length} due`, blocks, result };
    }
    if (plan.proceed && done?.isNew === true) {
        return { outcome: 'done', headline: 'tick · nothing is due; what is shown elsewhere was mended', blocks, result };
    }
    return { outcome: 'unchanged', headline: 'tick · nothing is due', blocks, result };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/index.js





const opsTick = {
    name: 'ops-tick',
    Inputs: TickInputs,
    observe: ops_tick_observe_observe,
    plan: ops_tick_plan_plan,
    apply: ops_tick_apply_apply,
    report: ops_tick_report_report
};

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/health-log.js + 1 modules
var health_log = __webpack_require__(87304);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/notifiers.js + 1 modules
var notifiers = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-outside.js



const pause = (milliseconds) => system_clock/* systemClock */.m.sleep(milliseconds);
async function outsideOf(policy, inputs, host) {
    const [channels, statusPage, documents] = await Promise.all([
        channelsOf(policy, host),
        statusPageOf(policy, host),
        documentsOf(policy, inputs, host)
    ]);
    return { channels, statusPage, documents };
}
async function channelsOf({ incident: { channel } }, host) {
    if (channel === undefined)
        return undefined;
    const { createSlackChannels } = await __webpack_require__.e(/* import() */ 5212).then(__webpack_require__.bind(__webpack_require__, 25212));
    return createSlackChannels({ url: channel.url, token: (0,secrets/* secretOf */.O)(host, channel.tokenEnv), pause });
}
async function statusPageOf({ notify }, host) {
    const settings = notify.find(one => one.kind === 'statuspage');
    if (settings === undefined)
        return undefined;
    const { createStatuspage } = await __webpack_require__.e(/* import() */ 7005).then(__webpack_require__.bind(__webpack_require__, 37005));
    const url = `${settings.url}/pages/${settings.page}/incidents`;
    return createStatuspage({ url, apiKey: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), pause });
}
async function documentsOf(policy, inputs, host) {
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined)
        return undefined;
    const { createGitHubDocuments } = await __webpack_require__.e(/* import() */ 8749).then(__webpack_require__.bind(__webpack_require__, 8749));
    return createGitHubDocuments(await (0,github/* connectTo */.m6)(repository, inputs, host));
}

;// CONCATENATED MODULE: ./lib/src/wiring/ops-people.js













async function wire(inputs, host) {
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const ledger = await (0,wiring_ledger.ledgerOf)(policy, inputs, host);
    const notifier = await (0,notifiers/* notifierOf */.y)(policy, inputs, host);
    const outside = await outsideOf(policy, inputs, host);
    return { ports: { ledger, notifier, clock: system_clock/* systemClock */.m, policyDigest: digest, ...outside }, policy };
}
async function wireTick(inputs, host) {
    const { ports, policy } = await wire(inputs, host);
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined)
        return { ports, policy };
    const { createGitHubIssues } = await __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155));
    return { ports: { ...ports, issues: createGitHubIssues(await (0,github/* connectTo */.m6)(repository, inputs, host)) }, policy };
}
async function wireReport(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const ledger = await (0,wiring_ledger.ledgerToRead)(policy, inputs, host);
    return { ports: { ledger, files: (0,text_files/* textFiles */.z)(host.run.workingDirectory) }, policy };
}
async function wireMetrics(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const health = await (0,health_log/* healthLogOf */.u)(policy, inputs, host);
    const files = (0,text_files/* textFiles */.z)(host.run.workingDirectory);
    return { ports: { ledger: await (0,wiring_ledger.ledgerToRead)(policy, inputs, host), clock: system_clock/* systemClock */.m, health, files }, policy };
}
const opsMetricsDoor = (0,door/* door */.d)(opsMetrics, wireMetrics);
const opsIncidentDoor = (0,door/* door */.d)(opsIncident, wire);
const opsTickDoor = (0,door/* door */.d)(opsTick, wireTick);
const opsIncidentReportDoor = (0,door/* door */.d)(opsIncidentReport, wireReport);


/***/ })

};
