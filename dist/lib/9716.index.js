export const id = 9716;
export const ids = [9716,6117];
export const modules = {

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyHashing: () => (/* binding */ copyHashing),
/* harmony export */   digestOfChunks: () => (/* binding */ digestOfChunks),
/* harmony export */   digestOfText: () => (/* binding */ digestOfText),
/* harmony export */   hasCode: () => (/* reexport safe */ _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__.up),
/* harmony export */   hashFile: () => (/* binding */ hashFile),
/* harmony export */   isAbsent: () => (/* reexport safe */ _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__.W0),
/* harmony export */   moveInto: () => (/* binding */ moveInto),
/* harmony export */   readTextIfThere: () => (/* binding */ readTextIfThere),
/* harmony export */   temporaryIn: () => (/* binding */ temporaryIn),
/* harmony export */   writeAtomically: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93180);








const blockBytes = 1024 * 1024;
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        let bytes = 0;
        let [block, spare] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
        let read = await file.read(block, 0, blockBytes);
        while (read.bytesRead > 0) {
            const next = file.read(spare, 0, blockBytes);
            hash.update(block.subarray(0, read.bytesRead));
            bytes += read.bytesRead;
            read = await next;
            [block, spare] = [spare, block];
        }
        return { digest: `sha256:${hash.digest('hex')}`, bytes };
    }
    finally {
        await file.close();
    }
}
async function copyHashing(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const tap = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from), tap, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx' }));
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
async function digestOfChunks(chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of chunks)
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function readTextIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(cause => {
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw cause;
    });
}
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
async function moveInto(temporary, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function writeAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93180);




const largestBytes = 1_000_000;
function textFiles(directory) {
    return {
        async read(path) {
            const real = existing(inside(directory, path), path);
            inside(realpath(directory), real);
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            if (size <= largestBytes)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(inside(directory, path), { throwIfNoEntry: false }) !== undefined;
        },
        async list(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(inside(directory, folder)).sort();
            }
            catch (cause) {
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            inside(realpath(directory), nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomicallyNow */ .Z0)(target, text);
            return target;
        }
    };
}
const realpath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native;
function existing(path, named) {
    try {
        return realpath(path);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: named, found: 'no such file', expected: 'a file that exists', cause });
    }
}
function nearestReal(folder) {
    try {
        return realpath(folder);
    }
    catch (cause) {
        if (!(0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
            throw cause;
        return nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
}
function inside(directory, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return target;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}


/***/ }),

/***/ 76969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ healthLine),
/* harmony export */   h: () => (/* binding */ parseHealthLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const Entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'flaky-pass'])
});
function healthLine({ time, environment, verdict }) {
    return JSON.stringify({ time, environment, verdict });
}
function parseHealthLines(text) {
    return text.split('\n').flatMap(line => {
        try {
            return [Entry.parse(JSON.parse(line))];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 69243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ dueNow),
/* harmony export */   f$: () => (/* binding */ owesPostMortem)
/* harmony export */ });
/* unused harmony export isUnsummed */
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);

function dueNow(incident, settings, now) {
    const all = incident.state === 'resolved' ? afterwards(incident, settings, now) : during(incident, settings, now);
    return all.filter(({ key }) => !incident.pages.includes(key));
}
function during(incident, settings, now) {
    const { severity, acknowledgedAt, roles, openedAt } = incident;
    const untold = unpublished(incident, settings, now);
    if (!(0,_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isMajor */ .wO)(severity))
        return untold;
    const age = since(openedAt, now);
    const unheard = acknowledgedAt === undefined && age >= settings.acknowledge;
    const uncommanded = roles.commander === undefined && age >= settings.commander;
    return [
        ...opening(incident),
        ...(unheard ? [due(incident, 'unacknowledged', 'page', 'nobody acknowledged it')] : []),
        ...(uncommanded ? [due(incident, 'no-commander', 'page', 'it has no commander')] : []),
        ...overdueUpdate(incident, settings, now),
        ...untold
    ];
}
function opening(incident) {
    const { deployment, severity, title } = incident;
    if (deployment !== undefined)
        return [];
    return [due(incident, `opened-${severity}`, severity === 'P0' ? 'page' : 'notice', title)];
}
function overdueUpdate(incident, { update }, now) {
    const { updatedAt, roles } = incident;
    if (since(updatedAt, now) <= longestSilence(incident, update))
        return [];
    return [due(incident, `update-${updatedAt}`, 'notice', `an update is overdue; it falls to ${speaker(roles)}`)];
}
function longestSilence({ severity }, update) {
    return severity === 'P0' ? update.P0 : update.P1;
}
function speaker(roles) {
    return roles['communications-lead'] ?? 'the communications lead, who is not named yet';
}
function unpublished(incident, { update }, now) {
    const { customers, audienceDecidedAt, published, roles, openedAt } = incident;
    const last = published.at(-1)?.time ?? audienceDecidedAt ?? openedAt;
    if (customers !== true || since(last, now) <= longestSilence(incident, update))
        return [];
    const text = `customers notice it, and nothing was published since ${last}; it falls to ${speaker(roles)}`;
    return [due(incident, `publish-${last}`, 'notice', text)];
}
function afterwards(incident, settings, now) {
    const resolvedAt = incident.states.at(-1)?.time ?? incident.updatedAt;
    if (since(resolvedAt, now) <= settings.postMortem)
        return [];
    return [
        ...(owesPostMortem(incident) ? [due(incident, 'post-mortem', 'notice', 'its post-mortem is overdue')] : []),
        ...(isUnsummed(incident) ? [due(incident, 'summary', 'notice', 'customers were not told how it ended')] : [])
    ];
}
function owesPostMortem({ severity, state, reviewedAt }) {
    return (0,_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isMajor */ .wO)(severity) && state === 'resolved' && reviewedAt === undefined;
}
function isUnsummed({ customers, state, published }) {
    return customers === true && state === 'resolved' && published.at(-1)?.state !== 'resolved';
}
function due({ artifact, id }, what, level, text) {
    return { key: `${artifact}/${id}/${what}`, level, text: `${id}: ${text}` };
}
function since(time, now) {
    return now.getTime() - Date.parse(time);
}


/***/ }),

/***/ 51381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foldAlert),
/* harmony export */   o: () => (/* binding */ openAlerts)
/* harmony export */ });
function foldAlert(state, event) {
    const { artifact } = event.subject;
    if (event.kind === 'alert.fired')
        state.alerts.push({ artifact, ...event.data });
    if (event.kind !== 'alert.resolved')
        return;
    const index = state.alerts.findLastIndex(one => one.artifact === artifact && one.rule === event.data.rule);
    const alert = state.alerts[index];
    if (alert !== undefined)
        state.alerts[index] = { ...alert, resolvedAt: event.time };
}
function openAlerts({ alerts }, artifact) {
    return alerts.filter(one => one.artifact === artifact && one.resolvedAt === undefined);
}


/***/ }),

/***/ 11418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openDebts),
/* harmony export */   L: () => (/* binding */ foldDebt)
/* harmony export */ });
function foldDebt(state, event) {
    const { artifact, environment = '' } = event.subject;
    if (event.kind === 'debt.opened') {
        const { debt, ...data } = event.data;
        state.debts.push({ id: debt, artifact, environment, openedAt: event.time, ...data });
    }
    if (event.kind === 'debt.settled') {
        const index = state.debts.findIndex(debt => debt.id === event.data.debt && debt.artifact === artifact);
        const debt = state.debts[index];
        if (debt !== undefined)
            state.debts[index] = { ...debt, settledAt: event.time };
    }
}
function openDebts(state, artifact, environment) {
    return state.debts.filter(debt => debt.artifact === artifact && debt.environment === environment && debt.settledAt === undefined);
}


/***/ }),

/***/ 77893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ addsLine),
/* harmony export */   I: () => (/* binding */ foldIncident)
/* harmony export */ });
/* harmony import */ var _incident_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);

const changes = {
    'incident.updated': ({ data, time }, { states }) => {
        const state = stateOf(data.state);
        const entered = states.at(-1)?.state !== state;
        return [data.note, { state, updatedAt: time, ...(entered && { states: [...states, { state, time }] }) }];
    },
    'incident.acknowledged': ({ time }) => ['Acknowledged.', { acknowledgedAt: time }],
    'incident.assigned': ({ data }, { roles }) => [
        `The ${data.role} was named.`,
        { roles: { ...roles, [data.role]: data.person } }
    ],
    'incident.graded': ({ data }) => [`Severity is ${data.severity}: ${data.reason}`, { severity: data.severity }],
    'incident.explained': ({ data }) => [`Root cause: ${data.cause}`, { cause: data.cause }],
    'incident.action-added': ({ data }, { actions }) => [
        `To do: ${data.text}`,
        { actions: [...actions, { id: data.action, ...pick(data) }] }
    ],
    'incident.audience-decided': ({ data, time }) => [
        `Customers ${data.customers ? 'notice' : 'do not notice'}: ${data.reason}`,
        { customers: data.customers, audienceDecidedAt: time }
    ],
    'incident.channel-decided': ({ data: { channel } }) => [
        channel === undefined ? 'No channel is configured; talk in this issue.' : `Talk in #${channel.name}.`,
        { channel: channel ?? null }
    ],
    'incident.published': ({ data, time, seq }, { published }) => [
        `Customers were told: ${data.text}`,
        { published: [...published, { seq, time, state: data.state, text: data.text }] }
    ],
    'incident.document-proposed': ({ data }) => [
        `Post-mortem to be finished: ${data.url}`,
        { document: { path: data.document, url: data.url } }
    ],
    'incident.reviewed': ({ data, time }) => [`Post-mortem accepted: ${data.document}`, { reviewedAt: time }],
    'page.sent': ({ data }, { pages }) => [
        `${data.level === 'notice' ? 'Notice' : 'Page'} sent to ${data.to}.`,
        { pages: [...pages, data.dedupKey] }
    ]
};
function addsLine({ kind, data }, id) {
    return Object.hasOwn(changes, kind) && data.incident === id;
}
function foldIncident(state, event) {
    if (event.kind === 'incident.opened')
        open(state, event);
    const change = changes[event.kind];
    const about = event.data.incident;
    if (change === undefined || about === undefined)
        return;
    const index = state.incidents.findLastIndex(incident => incident.id === about);
    const before = state.incidents[index];
    if (before === undefined)
        return;
    const [text, after = {}] = change(event, before);
    const timeline = [...before.timeline, { time: event.time, text }];
    state.incidents[index] = { ...before, ...after, timeline, seq: event.seq };
}
function open(state, event) {
    const { incident, severity, title, deployment, detail } = event.data;
    state.incidents.push({
        id: incident,
        severity,
        title,
        state: 'triage',
        openedAt: event.time,
        updatedAt: event.time,
        timeline: [...(state.timelines.get(deployment ?? '') ?? []), { time: event.time, text: detail }],
        deployment,
        roles: {},
        actions: [],
        pages: [],
        published: [],
        states: [{ state: 'triage', time: event.time }],
        openSeq: event.seq,
        seq: event.seq,
        ...event.subject
    });
}
function stateOf(written) {
    if (written === 'closed')
        return 'resolved';
    return _incident_states_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentStates */ .bt.find(state => state === written) ?? 'triage';
}
function pick({ kind, text, owner, dueOn }) {
    return { kind, text, owner, dueOn };
}


/***/ }),

/***/ 36577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ foldTrain),
/* harmony export */   U: () => (/* binding */ trainKey)
/* harmony export */ });
function trainKey(artifact, environment, slot) {
    return JSON.stringify([artifact, environment, slot]);
}
function foldTrain({ trains }, event) {
    const { artifact, environment = '' } = event.subject;
    if (event.kind === 'train.passed') {
        trains.set(trainKey(artifact, environment, event.data.train), { passed: event.data.reason });
    }
    if (event.kind !== 'promotion.decided' || event.data.train === undefined)
        return;
    const key = trainKey(artifact, environment, event.data.train);
    const { deployment, gates } = event.data;
    const refused = gates.find(gate => gate.code !== undefined)?.code;
    trains.set(key, deployment === undefined ? { ...trains.get(key), refused } : { deployment });
}


/***/ }),

/***/ 82862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ placeInLine),
/* harmony export */   H1: () => (/* binding */ foldLock),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
function foldLock(here, event) {
    if (event.kind === 'lock.acquired') {
        const { lock, owner, expiresAt } = event.data;
        here.lock = { lock, owner, expiresAt, fence: event.seq, acquiredAt: event.time };
    }
    if (event.kind === 'lock.renewed' && here.lock?.lock === event.data.lock) {
        here.lock = { ...here.lock, expiresAt: event.data.expiresAt };
    }
    if (event.kind === 'lock.requested' && here.lock?.lock === event.data.lock) {
        const { waiting = [] } = here.lock;
        const { owner } = event.data;
        here.lock = { ...here.lock, waiting: waiting.includes(owner) ? waiting : [...waiting, owner] };
    }
    if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock)
        delete here.lock;
}
function placeInLine({ waiting = [] }, job) {
    const known = waiting.indexOf(job);
    return known < 0 ? waiting.length + 1 : known + 1;
}
function isHeld(lock, now) {
    return lock !== undefined && !(Date.parse(lock.expiresAt) <= now);
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ mirroredIncident),
/* harmony export */   FT: () => (/* binding */ issueKey),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72049);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45196);


function incidentOf(event) {
    return 'incident' in event.data ? event.data.incident : undefined;
}
function mirroredIncident(events, id) {
    const start = events.findIndex(event => event.kind === 'incident.opened' && event.data.incident === id);
    const opened = events[start];
    const incident = incidentAfter(events.slice(0, start + 1), id);
    const now = incidentAfter(events, id);
    if (opened === undefined || incident === undefined || now === undefined)
        return undefined;
    const later = events.slice(start + 1).filter(event => incidentOf(event) === id);
    const said = now.timeline.slice(incident.timeline.length);
    return {
        key: issueKey(incident),
        title: `${incident.severity}: ${incident.title} (${id})`,
        body: bodyOf(incident),
        labels: ['sluice', `sluice:${now.severity}`],
        comments: said.map(({ time, text }, at) => ({ key: `${later[at]?.seq}`, body: `${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}` })),
        isClosed: now.state === 'resolved',
        items: now.actions.map(item => itemOf(now, item))
    };
}
function itemOf({ id, artifact, severity }, { id: action, kind, text, owner, dueOn }) {
    return {
        key: `${artifact}/${action}`,
        title: `${id}: ${text.slice(0, 200)} · action item`,
        body: [
            `- Owner: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(owner)}`,
            `- Due: ${dueOn}`,
            `- Kind: ${kind}`,
            `- Incident: ${id}, ${severity}`
        ].join('\n'),
        labels: ['sluice', 'sluice:action-item']
    };
}
function issueKey({ id, artifact, deployment }) {
    return deployment === undefined ? id : `${artifact}/${deployment}`;
}
function incidentAfter(events, id) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__.foldLedger)(events).incidents.findLast(one => one.id === id);
}
function bodyOf({ environment, digest, deployment, timeline }) {
    const about = [
        ['environment', environment],
        ['digest', digest],
        ['deployment', deployment]
    ];
    const facts = about.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${code(value)}`]));
    const story = timeline.map(({ time, text }) => `- ${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}`);
    return [...facts, '', '**Timeline**', '', ...story].join('\n');
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
}


/***/ }),

/***/ 45196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ environmentKey),
  foldLedger: () => (/* binding */ foldLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-alert.js
var fold_alert = __webpack_require__(51381);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-debt.js
var fold_debt = __webpack_require__(11418);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-deployment.js
const folds = {
    'deployment.staged': stage,
    'deployment.completed': complete,
    'deployment.failed': fail,
    'rollout.started': startRollout,
    'rollout.shifted': (here, event) => {
        const { deployment, weight, elapsedMs, evidence } = event.data;
        if (here.rollout?.deployment !== deployment)
            return;
        const { held: _, ...moving } = here.rollout;
        here.rollout = { ...moving, weight, elapsedMs, evidence };
    },
    'rollout.held': (here, event) => {
        const { deployment, reason, weight } = event.data;
        if (here.rollout?.deployment === deployment)
            here.rollout = { ...here.rollout, weight, held: reason };
    },
    'rollout.completed': completeRollout,
    'rollout.rolled-back': rollBack,
    'rollout.aborted': (here, event, state) => {
        leave(here, event.data.deployment);
        fold_deployment_close(state, event, 'aborted', event.data.reason);
    },
    'slot.released': (here, event) => {
        here.held = here.held.filter(held => held.slot !== event.data.slot);
    },
    'smoke.recorded': (here, event) => {
        const { digest } = event.subject;
        const { suite, verdict, passed, failed, slot, bundle } = event.data;
        if (digest === undefined)
            return;
        const recoveredAt = recovery(here.smoke.get(digest), verdict, event.time);
        const seen = { suite, verdict, passed, failed, slot, bundle, time: event.time, seq: event.seq };
        here.smoke.set(digest, { ...seen, recoveredAt });
    }
};
function foldDeployment(state, here, event) {
    const fold = folds[event.kind];
    fold?.(here, event, state);
}
function stage(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { seq } = event;
    const { deployment, slot, generation, buildId, url, job, run } = event.data;
    const { lock, expiresAt } = event.data;
    here.staged = { digest, deployment, slot, generation, buildId, lock, expiresAt, url, job, run, seq };
    here.held = here.held.filter(held => held.slot !== slot);
    const { artifact, environment } = here;
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
    state.deployments.push({ ...placed, status: 'staged', stagedAt: event.time });
}
function fail(here, event, state) {
    const { digest } = event.subject;
    const { deployment, slot, code, generation = 0, buildId = '' } = event.data;
    leave(here, deployment);
    if (digest !== undefined && !isListed(state, deployment)) {
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'failed', stagedAt: event.time });
    }
    fold_deployment_close(state, event, 'failed', code);
}
function isListed({ deployments }, id) {
    return deployments.findLast(known => known.id === id) !== undefined;
}
function recovery(before, verdict, time) {
    if (!isGood(verdict) || before === undefined)
        return undefined;
    return isGood(before.verdict) ? before.recoveredAt : time;
}
function isGood(verdict) {
    return verdict === 'pass' || verdict === 'flaky-pass';
}
function complete(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, url, job, run, action } = event.data;
    if (action === 'rollback')
        retreat(here, event, state);
    if (!isListed(state, deployment)) {
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time });
    }
    const back = action === 'rollback' ? { action } : {};
    place(here, { digest, deployment, slot, generation, buildId, url, job, run, since: event.time, ...back });
    fold_deployment_close(state, event, 'completed');
}
function retreat(here, event, state) {
    const left = here.live;
    if (left === undefined)
        return;
    here.completed = here.completed.filter(placed => placed.deployment !== left.deployment);
    end(state, left.deployment, { status: 'rolled-back', endedAt: event.time, reason: 'rollback' });
}
function startRollout(here, event) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const fence = here.lock?.fence ?? event.seq;
    here.rollout = { ...event.data, digest, weight: 0, fence, startedAt: event.time, elapsedMs: 0 };
}
function completeRollout(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, retainUntil, job } = event.data;
    const staged = here.staged?.deployment === deployment ? here.staged : undefined;
    const { live } = here;
    if (live !== undefined && live.slot !== slot) {
        hold(here, { slot: live.slot, digest: live.digest, until: retainUntil, reason: 'previous' });
    }
    const { url, run } = staged ?? {};
    place(here, { digest, deployment, slot, generation, buildId, job, run, url, since: event.time });
    fold_deployment_close(state, event, 'completed');
}
function rollBack(here, event, state) {
    const { deployment, slot, reason, holdUntil } = event.data;
    const digest = event.subject.digest ?? here.rollout?.digest;
    leave(here, deployment);
    here.completed = here.completed.filter(placed => placed.deployment !== deployment);
    if (here.live?.deployment === deployment)
        liveAgain(here, slot);
    if (digest !== undefined)
        hold(here, { slot, digest, until: holdUntil, reason });
    fold_deployment_close(state, event, 'rolled-back', reason);
}
function liveAgain(here, left) {
    const previous = here.completed.findLast(placed => placed.slot !== left);
    if (previous === undefined)
        return;
    here.live = previous;
    here.held = here.held.filter(held => held.slot !== previous.slot);
}
function hold(here, held) {
    here.held = [...here.held.filter(other => other.slot !== held.slot), held];
}
function place(here, placed) {
    here.live = placed;
    here.completed.push(placed);
    here.held = here.held.filter(held => held.slot !== placed.slot);
    leave(here, placed.deployment);
}
function leave(here, deployment) {
    if (here.staged?.deployment === deployment)
        delete here.staged;
    if (here.rollout?.deployment === deployment)
        delete here.rollout;
}
function fold_deployment_close(state, event, status, reason) {
    end(state, event.data.deployment, { status, endedAt: event.time, reason });
}
function end(state, id, changes) {
    const index = state.deployments.findLastIndex(deployment => deployment.id === id);
    const deployment = state.deployments[index];
    if (deployment !== undefined)
        state.deployments[index] = { ...deployment, ...changes };
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-incident.js
var fold_incident = __webpack_require__(77893);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-timeline.js
const sentences = {
    'deployment.staged': ({ buildId, slot }) => `Build ${buildId} was staged in slot ${slot}.`,
    'rollout.started': ({ profile, rule }) => `The rollout began: profile ${profile}, rule ${rule}.`,
    'rollout.shifted': ({ weight }) => `Green was given ${shownPercent(weight)} of the traffic.`,
    'rollout.rolled-back': ({ rollbackMs, detectedAt }) => `All traffic is on blue, ${rollbackMs} ms after the decision at ${detectedAt}.`,
    'rollout.held': ({ weight, reason }) => `The rollout was held (${reason}) with ${shownPercent(weight)} on green.`
};
function foldTimeline({ timelines }, event) {
    const deployment = 'deployment' in event.data ? event.data.deployment : undefined;
    const sentence = sentences[event.kind];
    if (deployment === undefined || sentence === undefined)
        return;
    const entry = { time: event.time, text: sentence(event.data) };
    timelines.set(deployment, [...(timelines.get(deployment) ?? []), entry]);
}
function shownPercent(weight) {
    return `${Number((weight * 100).toFixed(1))} %`;
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-train.js
var fold_train = __webpack_require__(36577);
// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var lock = __webpack_require__(82862);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/state.js







function environmentKey(artifact, environment) {
    return JSON.stringify([artifact, environment]);
}
function foldLedger(events) {
    const state = {
        builds: [],
        environments: new Map(),
        deployments: [],
        incidents: [],
        alerts: [],
        debts: [],
        trains: new Map(),
        recalled: new Set(),
        timelines: new Map(),
        recordHeads: new Map()
    };
    for (const event of events) {
        foldArtifact(state, event);
        foldTimeline(state, event);
        (0,fold_train/* foldTrain */.O)(state, event);
        (0,fold_incident/* foldIncident */.I)(state, event);
        (0,fold_alert/* foldAlert */.U)(state, event);
        (0,fold_debt/* foldDebt */.L)(state, event);
        foldEnvironment(state, event);
    }
    return state;
}
function foldArtifact(state, event) {
    const { artifact, digest } = event.subject;
    if (digest === undefined)
        return;
    if (event.kind === 'artifact.built') {
        const { buildId, commit, branch, builtAt, bundles } = event.data;
        state.builds.push({ artifact, digest, buildId, commit, branch, builtAt, bundles });
    }
    if (event.kind === 'promotion.decided') {
        state.recordHeads.set(digest, event.data.summary);
    }
    if (event.kind === 'deployment.completed' || event.kind === 'rollout.completed') {
        if (event.data.bundle !== undefined)
            state.recordHeads.set(digest, event.data.bundle);
    }
    if (event.kind === 'digest.recalled') {
        state.recalled.add(digest);
        state.recordHeads.set(digest, event.data.summary);
    }
}
function foldEnvironment(state, event) {
    const { artifact, environment } = event.subject;
    if (environment === undefined)
        return;
    const key = environmentKey(artifact, environment);
    const here = state.environments.get(key) ?? { artifact, environment, held: [], completed: [], smoke: new Map() };
    state.environments.set(key, here);
    (0,lock/* foldLock */.H1)(here, event);
    foldDeployment(state, here, event);
}


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy',
    'argo-rollouts',
    'flagger'
];
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59304);



function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
function unknownKind(kinds) {
    return ({ code, input }) => {
        if (code !== 'invalid_union')
            return undefined;
        const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
        const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, kinds) : undefined;
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
        return `expected one of ${kinds.join(', ')}${hint}`;
    };
}


/***/ }),

/***/ 32608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ evidenceLevels),
  GD: () => (/* binding */ expectedText),
  Ec: () => (/* binding */ judgeIdentity),
  xN: () => (/* binding */ readIdentity),
  se: () => (/* binding */ sampleSize)
});

// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/routing.js
const fewestForRuns = 12;
const leastShareOfSwitches = 0.3;
function routingOf(samples, instances) {
    const named = samples.flatMap(({ instance }) => instance ?? []);
    const counts = new Map();
    for (const name of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    if (instances !== undefined && counts.size < instances) {
        return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' };
    }
    if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
        return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' };
    }
    if (counts.size === 0)
        return { note: '' };
    return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` };
}
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
function readIdentity(claim, response) {
    const json = response.status === 200 ? (0,json_body/* parseJson */.qF)(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return { told: undefined };
    const all = json;
    const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim));
    const told = found.every(part => part !== undefined) ? found.join(' ') : undefined;
    return { told, instance: instanceOf(all, response) };
}
const shortestCommit = 7;
function toldField(name, value, claim) {
    if (typeof value !== 'string' || value.length > 200 || value === '')
        return undefined;
    const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value);
    return short ? claim.commit : value;
}
function instanceOf(told, { headers }) {
    const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by'];
    return typeof named === 'string' && named.length <= 200 ? named : undefined;
}
function judgeIdentity(sampled) {
    const { claim, level, samples, wanted, everyBackend = false } = sampled;
    const expected = expectedText(claim);
    const who = everyBackend ? 'backends' : 'fresh connections';
    const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`;
    const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told;
    if (other !== undefined) {
        const count = samples.filter(({ told }) => told === other).length;
        const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`;
        return { kind: 'mismatch', level, found: other, text };
    }
    const agreeing = samples.filter(({ told }) => told === expected).length;
    const text = `${agreeing} of ${wanted} ${who} ${how}`;
    if (agreeing < wanted)
        return { kind: 'unknown', level, text };
    if (everyBackend)
        return { kind: 'agrees', level, text };
    const routing = routingOf(samples, claim.instances);
    if (routing.sticky !== undefined)
        return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` };
    return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}


/***/ }),

/***/ 52976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ deepestJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oV: () => (/* binding */ whyNotJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const deepestJson = 1000;
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
function whyNotJson(body) {
    if (body.trim() === '')
        return 'an empty body instead of JSON';
    if (parsed(body) !== undefined)
        return `JSON that nests deeper than ${deepestJson}`;
    return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON';
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function nestsDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1));
}
function sameJson(one, other) {
    if (one === other)
        return true;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [keys, others] = [Object.keys(one), Object.keys(other)];
    if (keys.length !== others.length)
        return false;
    return keys.every(key => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}


/***/ }),

/***/ 76543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ draftOf)
/* harmony export */ });
function draftOf({ run, ports }, { artifact, environment }, { kind, key, data }) {
    return {
        kind,
        key: `${artifact}/${key}`,
        time: ports.clock.now().toISOString(),
        actor: run.actor,
        subject: { artifact, ...(environment === undefined ? {} : { environment }) },
        causes: [],
        data,
        policy: ports.policyDigest
    };
}


/***/ }),

/***/ 52126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tellDue)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_incident_clocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69243);
/* harmony import */ var _domain_ledger_mirror_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9209);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76543);




async function tellDue(incident, teller) {
    const { policy, ports } = teller;
    for (const due of (0,_domain_incident_clocks_js__WEBPACK_IMPORTED_MODULE_1__/* .dueNow */ .ZJ)(incident, policy.incident, ports.clock.now())) {
        try {
            await tell(due, incident, teller);
        }
        catch (thrown) {
            return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown).message;
        }
    }
    return undefined;
}
async function tell({ key, level, text }, incident, teller) {
    const { notifier, ledger } = teller.ports;
    const { id, artifact, environment, severity, title } = incident;
    const notification = { dedupKey: key, severity: level, title: `${severity}: ${title} (${id})`, text };
    await notifier.notify({ ...notification, about: (0,_domain_ledger_mirror_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .issueKey */ .FT)(incident), link: teller.run.runUrl });
    const data = { dedupKey: key, to: notifier.name, incident: id, level };
    const sent = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .b)(teller, { artifact, environment }, { kind: 'page.sent', key: `page/${key}`, data });
    await ledger.append(() => ({ events: [sent] }));
}


/***/ }),

/***/ 87304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ healthLogOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/adapters/ledger/health-lines.js
var health_lines = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-health-log.js




const keptOfEach = 31 * 24 * 12;
function createFileHealthLog(path) {
    return {
        location: path,
        read: () => readEntries(path),
        async append(entries) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.appendFile)(path, entries.map(entry => `${(0,health_lines/* healthLine */.J)(entry)}\n`).join(''));
            const all = await readEntries(path);
            const kept = newestOfEach(all);
            if (kept.length === all.length)
                return;
            await (0,files.writeAtomically)(path, kept.map(entry => `${(0,health_lines/* healthLine */.J)(entry)}\n`).join(''));
        }
    };
}
function newestOfEach(all) {
    const places = new Map();
    for (const entry of all) {
        const own = places.get(entry.environment) ?? [];
        places.set(entry.environment, own);
        own.push(entry);
    }
    const full = [...places.values()].filter(entries => entries.length > 2 * keptOfEach);
    const dropped = new Set(full.flatMap(entries => entries.slice(0, -keptOfEach)));
    return dropped.size === 0 ? all : all.filter(entry => !dropped.has(entry));
}
async function readEntries(path) {
    return (0,health_lines/* parseHealthLines */.h)((await (0,files.readTextIfThere)(path)) ?? '');
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/health-log.js




async function healthLogOf(policy, choice, host) {
    const artifact = policy.artifact.name ?? 'artifact';
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, choice, host);
    if (repository === undefined)
        return createFileHealthLog((0,external_node_path_.join)(host.run.home, 'health', `${artifact}.jsonl`));
    const connection = await (0,github/* connectTo */.m6)(repository, choice, host);
    const [{ createGitHubBranch }, { createBranchHealthLog }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6357).then(__webpack_require__.bind(__webpack_require__, 96357)),
        __webpack_require__.e(/* import() */ 7679).then(__webpack_require__.bind(__webpack_require__, 97679))
    ]);
    return createBranchHealthLog(createGitHubBranch(connection, `${policy.ledger.branch}-health`), system_clock/* systemClock */.m);
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ notifierOf),
  J: () => (/* binding */ ownNotifier)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-notifier.js




const Delivered = schemas/* object */.Ikc({ dedupKey: schemas/* string */.YjP() });
function createFileNotifier(path, clock) {
    return {
        name: `file ${path}`,
        notify: async (notification) => {
            if ((await deliveredKeys(path)).has(notification.dedupKey))
                return;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.appendFile)(path, `${JSON.stringify({ time: clock.now().toISOString(), ...notification })}\n`);
        }
    };
}
async function deliveredKeys(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(cause => {
        if ((0,files.isAbsent)(cause))
            return '';
        throw cause;
    });
    return new Set(text.split('\n').flatMap(line => keyOf(line)));
}
function keyOf(line) {
    try {
        return [Delivered.parse(JSON.parse(line)).dedupKey];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/notifiers.js






const notifiers_all = ['page', 'notice'];
async function notifierOf(policy, inputs, host) {
    const own = await ownNotifier(policy, inputs, host);
    if (policy.notify.length === 0)
        return own;
    const [{ createEveryNotifier }, { fileDeliveries }, asked] = await Promise.all([
        __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 60440)),
        __webpack_require__.e(/* import() */ 6110).then(__webpack_require__.bind(__webpack_require__, 76110)),
        Promise.all(policy.notify.map((settings, index) => listenerOf(settings, index, host)))
    ]);
    const listeners = [{ notifier: own, on: notifiers_all }, ...asked];
    const here = fileDeliveries((0,external_node_path_.join)(host.run.home, 'deliveries.jsonl'));
    const forgetful = new Set(asked.filter(({ notifier }) => notifier.forgets).map(({ notifier }) => notifier.name));
    if (forgetful.size === 0)
        return createEveryNotifier(listeners, here);
    const { ledgerDeliveries } = await __webpack_require__.e(/* import() */ 3543).then(__webpack_require__.bind(__webpack_require__, 33543));
    const shared = ledgerDeliveries({
        ledger: () => (0,ledger.ledgerOf)(policy, inputs, host),
        artifact: policy.artifact.name ?? 'artifact',
        actor: host.run.actor,
        now: () => system_clock/* systemClock */.m.now(),
        forgetful,
        here
    });
    return createEveryNotifier(listeners, shared);
}
async function ownNotifier(policy, inputs, host) {
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined) {
        return createFileNotifier((0,external_node_path_.join)(host.run.home, 'notifications.jsonl'), system_clock/* systemClock */.m);
    }
    const [{ createIssueNotifier }, { createGitHubIssues }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7663).then(__webpack_require__.bind(__webpack_require__, 27663)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155))
    ]);
    return createIssueNotifier(createGitHubIssues(await (0,github/* connectTo */.m6)(repository, inputs, host)));
}
async function listenerOf(settings, index, host) {
    const notifier = await pluggedNotifier(settings, host);
    return { notifier: { ...notifier, name: `${notifier.name} ${index + 1}` }, on: settings.on };
}
async function pluggedNotifier(settings, host) {
    const pause = (milliseconds) => system_clock/* systemClock */.m.sleep(milliseconds);
    switch (settings.kind) {
        case 'pagerduty': {
            const { createPagerDutyNotifier } = await __webpack_require__.e(/* import() */ 6276).then(__webpack_require__.bind(__webpack_require__, 16276));
            return createPagerDutyNotifier({ url: settings.url, routingKey: (0,secrets/* secretOf */.O)(host, settings.routingKeyEnv), pause });
        }
        case 'opsgenie': {
            const { createOpsgenieNotifier } = await __webpack_require__.e(/* import() */ 3679).then(__webpack_require__.bind(__webpack_require__, 33679));
            const { url, responders, apiKeyEnv } = settings;
            return createOpsgenieNotifier({ url, responders, apiKey: (0,secrets/* secretOf */.O)(host, apiKeyEnv), pause });
        }
        case 'slack': {
            const { createSlackNotifier } = await __webpack_require__.e(/* import() */ 2255).then(__webpack_require__.bind(__webpack_require__, 42255));
            return createSlackNotifier({ url: (0,secrets/* secretOf */.O)(host, settings.webhookEnv), pause });
        }
        case 'statuspage': {
            const { createStatuspageNotifier } = await __webpack_require__.e(/* import() */ 3658).then(__webpack_require__.bind(__webpack_require__, 53658));
            const url = `${settings.url}/pages/${settings.page}/incidents`;
            return createStatuspageNotifier({ url, apiKey: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), pause });
        }
        case 'webhook': {
            const { createWebhookNotifier } = await __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 8930));
            return createWebhookNotifier({
                url: settings.url,
                secret: (0,secrets/* secretOf */.O)(host, settings.secretEnv),
                now: Date.now,
                pause
            });
        }
    }
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

function secretOf(host, name) {
    const value = secretIfSet(host, name);
    if (value)
        return value;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
        input: name,
        found: undefined,
        expected: 'an environment variable that holds the secret which the policy names',
        example: `env: { ${name}: \${{ secrets.${name} }} }`
    });
}
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


/***/ }),

/***/ 15008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalize)
/* harmony export */ });
/* unused harmony export canonicalizeEx */
// src/serializer.ts
var CircularRootPathName = "$";
function _serialize(obj, options) {
  let buffer = "";
  const vInclude = options && options.include;
  let vExclude = options && options.exclude;
  if (vExclude) {
    if (typeof vExclude === "string") vExclude = [vExclude];
  }
  if (vInclude) vInclude.sort();
  const visited = /* @__PURE__ */ new WeakMap();
  const allowCircular = options && options.allowCircular;
  const filterUndefined = options && options.filterUndefined;
  const undefinedInArrayToNull = options && options.undefinedInArrayToNull;
  const strictUndefined = options && options.strictUndefined;
  serialize(obj, CircularRootPathName);
  return buffer;
  function serialize(object, path) {
    if (strictUndefined && object === void 0) {
      throw new Error(
        `undefined is not permitted in JSON at "${path}" (strictUndefined)`
      );
    }
    if (object === null || typeof object !== "object" || object.toJSON != null) {
      if (typeof object === "number" && !Number.isFinite(object)) {
        throw new Error(
          `Non-finite number (${object}) is not permitted in JSON (RFC 8785 \xA73.2.2.3)`
        );
      }
      buffer += JSON.stringify(object);
    } else if (Array.isArray(object)) {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "[";
      let next = false;
      object.forEach((element, index) => {
        if (next) {
          buffer += ",";
        }
        next = true;
        if (element === void 0 && strictUndefined) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}[${index}]" (strictUndefined)`
          );
        }
        if (undefinedInArrayToNull && element === void 0) {
          element = null;
        }
        serialize(element, `${path}[${index}]`);
      });
      buffer += "]";
    } else {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "{";
      let next = false;
      const addProp = (property) => {
        if (vExclude && vExclude.includes(property)) {
          return;
        }
        if (strictUndefined && object[property] === void 0) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}.${property}" (strictUndefined)`
          );
        }
        if (next) {
          buffer += ",";
        }
        next = true;
        buffer += JSON.stringify(property);
        buffer += ":";
        serialize(object[property], `${path}.${property}`);
      };
      if (path === CircularRootPathName && vInclude) {
        vInclude.forEach((property) => {
          if (object.hasOwnProperty(property)) {
            addProp(property);
          }
        });
      } else {
        let vKeys = Object.keys(object);
        if (filterUndefined && !strictUndefined) {
          vKeys = vKeys.filter((k) => object[k] !== void 0);
        }
        vKeys.sort();
        vKeys.forEach((property) => {
          addProp(property);
        });
      }
      buffer += "}";
    }
  }
}

// src/canonicalize.ts
function canonicalize(obj, allowCircular) {
  return _serialize(obj, {
    allowCircular,
    filterUndefined: true,
    undefinedInArrayToNull: true
  });
}

// src/canonicalize-ex.ts
function canonicalizeEx(obj, options) {
  return _serialize(obj, options);
}

//# sourceMappingURL=index.mjs.map

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
