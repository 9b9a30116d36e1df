export const id = 763;
export const ids = [763,618];
export const modules = {

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createOciLayoutStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(6117);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/oci-index.js




const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const artifactType = 'application/vnd.sluice.artifact.v1';
const title = 'org.opencontainers.image.title';
const blobKey = 'dev.sluice.artifact.digest';
const bytesKey = 'dev.sluice.artifact.bytes';
/** The content of the empty configuration that the OCI image specification names. */
const emptyConfig = '{}';
const digest = schemas/* string */.YjP().refine(domain_digest/* isDigest */.Bc);
const Descriptor = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP(),
    digest,
    size: schemas/* int */.Whr(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional()
});
const Index = schemas/* looseObject */._H3({ schemaVersion: schemas/* literal */.euz(2), manifests: schemas/* array */.YOg(Descriptor) });
/** Reads `index.json`. Throws `artifact-altered` when it is not an OCI index. */
function parseIndex(text) {
    try {
        return Index.parse(JSON.parse(text)).manifests;
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('artifact-altered', 'index.json of the store is not an OCI image index', cause);
    }
}
/** Makes the manifest of one artifact, and the descriptor that finds the artifact without opening the manifest. */
function descriptorOf(blob, digestOf) {
    const annotations = { [title]: blob.fileName };
    const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(emptyConfig), size: 2 },
        layers: [{ mediaType: blob.mediaType, digest: blob.digest, size: blob.bytes, annotations }]
    });
    const descriptor = {
        mediaType: manifestType,
        artifactType,
        digest: digestOf(manifest),
        size: Buffer.byteLength(manifest),
        annotations: { ...annotations, [blobKey]: blob.digest, [bytesKey]: String(blob.bytes) }
    };
    return { manifest, descriptor };
}
/** The text of `index.json` with one more manifest; the same blob or manifest is never listed twice. */
function withDescriptor(index, added) {
    const blob = added.annotations?.[blobKey];
    const others = index.filter(each => each.digest !== added.digest && each.annotations?.[blobKey] !== blob);
    return JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...others, added] });
}
/** Finds an artifact in the index. A title is somebody's text, so only its last part names a file. */
function storedFrom(index, wanted) {
    const found = index.find(each => each.annotations?.[blobKey] === wanted);
    if (found === undefined)
        return undefined;
    const fileName = safeName(found.annotations?.[title] ?? '');
    return { digest: wanted, bytes: Number(found.annotations?.[bytesKey] ?? 0), fileName };
}
function safeName(text) {
    const name = (0,external_node_path_.basename)(text.replaceAll('\\', '/'));
    return name === '' || name === '.' || name === '..' ? 'artifact' : name;
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/oci-layout-store.js






const layoutText = '{"imageLayoutVersion":"1.0.0"}';
/**
 * Keeps artifacts in an OCI image layout: each file is a blob under the digest of its own bytes, and a small
 * manifest in `index.json` names it. Any OCI tool can copy the folder to a registry and back.
 */
function createOciLayoutStore(directory) {
    return {
        location: `oci-layout:${directory}`,
        put: (path, artifact) => put(directory, path, artifact),
        find: async (digest) => storedFrom(await readIndex(directory), digest),
        fetch: (digest, into) => fetch(directory, digest, into)
    };
}
async function put(directory, path, artifact) {
    const blobs = blobFolder(directory);
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const quarantine = (0,files/* temporaryIn */.xt)(blobs);
    const { digest, bytes } = await (0,files/* copyHashing */.cV)(path, quarantine);
    const known = storedFrom(await readIndex(directory), digest);
    if (known !== undefined && (await isIntact(directory, digest))) {
        await (0,promises_.rm)(quarantine, { force: true });
        return known;
    }
    await (0,files/* moveInto */.cG)(quarantine, blobPath(directory, digest));
    await enlist(directory, { digest, bytes, ...artifact });
    return { digest, bytes, fileName: artifact.fileName };
}
async function enlist(directory, blob) {
    const { manifest, descriptor } = descriptorOf(blob, files/* digestOfText */.Nv);
    const config = (0,files/* digestOfText */.Nv)(emptyConfig);
    await (0,files/* writeAtomically */.vK)(blobPath(directory, config), emptyConfig);
    await (0,files/* writeAtomically */.vK)(blobPath(directory, descriptor.digest), manifest);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'oci-layout'), layoutText);
    const index = withDescriptor(await readIndex(directory), descriptor);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'index.json'), index);
}
async function fetch(directory, digest, into) {
    const stored = storedFrom(await readIndex(directory), digest);
    if (stored === undefined)
        throw missing(directory, digest);
    await (0,promises_.mkdir)(into, { recursive: true });
    const quarantine = (0,files/* temporaryIn */.xt)(into);
    try {
        const found = await copyOrMissing(directory, digest, quarantine);
        if (found !== digest)
            throw altered(directory, digest, found);
        const target = (0,external_node_path_.join)(into, stored.fileName);
        await (0,files/* moveInto */.cG)(quarantine, target);
        return target;
    }
    finally {
        await (0,promises_.rm)(quarantine, { force: true });
    }
}
async function copyOrMissing(directory, digest, quarantine) {
    try {
        await (0,promises_.copyFile)(blobPath(directory, digest), quarantine);
    }
    catch (cause) {
        if ((0,files/* isAbsent */.W0)(cause))
            throw missing(directory, digest);
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
    return (await (0,files/* hashFile */.DC)(quarantine)).digest;
}
async function isIntact(directory, digest) {
    try {
        return (await (0,files/* hashFile */.DC)(blobPath(directory, digest))).digest === digest;
    }
    catch {
        return false;
    }
}
async function readIndex(directory) {
    try {
        return parseIndex(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'index.json'), 'utf8'));
    }
    catch (cause) {
        if ((0,files/* isAbsent */.W0)(cause))
            return [];
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
}
function blobFolder(directory) {
    return (0,external_node_path_.join)(directory, 'blobs', 'sha256');
}
function blobPath(directory, digest) {
    return (0,external_node_path_.join)(blobFolder(directory), (0,domain_digest/* hexOf */.ZD)(digest));
}
function missing(directory, digest) {
    return (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} has no artifact ${digest}`);
}
function altered(directory, digest, found) {
    return (0,failure/* unavailable */.hU)('artifact-altered', `the store ${directory} holds other bytes: expected ${digest}, found ${found}`);
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mergeEvidence),
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5903);

/** Splits a file of evidence: one bundle, which may span lines, or JSON lines of them. */
function splitBundles(text) {
    try {
        JSON.parse(text);
        return [text.replace(/\n$/, '')];
    }
    catch {
        return text.split('\n').filter(line => line !== '');
    }
}
/** Adds evidence that was kept elsewhere to a record: each bundle once, whatever its formatting; the record first. */
function mergeEvidence(record, added) {
    const known = new Set(record.map(_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b));
    const fresh = [];
    for (const line of added.map(canonicalOrSame)) {
        const digest = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line);
        if (!known.has(digest))
            fresh.push(line);
        known.add(digest);
    }
    return [...record, ...fresh];
}
/** What is no JSON stays as it is, to be set aside with its reason later. */
function canonicalOrSame(line) {
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(JSON.parse(line));
    }
    catch {
        return line;
    }
}


/***/ }),

/***/ 9804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** Escapes text for element content and for quoted attributes; control and direction marks become visible. */
function escapeHtml(text) {
    return text
        .replace(/[&<>"']/g, character => entities[character] ?? character)
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (/[\n\t]/.test(character) ? character : '\ufffd'));
}
/** Marks markup of our own as safe. Never for text from outside. */
function raw(markup) {
    return { markup };
}
/** Fills a template; every value is escaped unless it is Html already. */
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
/** A link when the address is a plain web address, else the words alone: `javascript:` never becomes a link. */
function link(address, words) {
    return /^https?:\/\/[^\s]+$/.test(address) ? html `<a href="${address}" rel="noreferrer">${words}</a>` : html `${words}`;
}
/** One row of a table, with cells. */
function row(cells) {
    return html `<tr>${cells.map(cell => html `<td>${cell}</td>`)}</tr>`;
}
/** A table, or a sentence when there is nothing to show. */
function table(head, rows, empty) {
    if (rows.length === 0)
        return html `<p class="muted">${empty}</p>`;
    const headings = head.map(text => html `<th scope="col">${text}</th>`);
    return html `<table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table>`;
}


/***/ }),

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ passportOf)
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var ledger_state = __webpack_require__(1103);
;// CONCATENATED MODULE: ./lib/src/pages/passport-check.js
/** The commands with which anybody checks the passport, to be run in the folder of the page. */
function checkCommands({ record, recordFile, keyFile }) {
    const head = record.head === undefined ? '' : ` --head ${record.head}`;
    const verify = `sluice verify ${record.digest} --bundle ${quoted(recordFile)}${head}`;
    const signer = record.provenance[0]?.signer;
    if (signer === undefined || signer.kind === 'key')
        return [`${verify} --key ${quoted(keyFile ?? 'PUBLIC_KEY.pem')}`];
    const identity = `--certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${quoted(signer.issuer ?? '')}`;
    return [`${verify} --trusted-root trusted_root.json ${identity}`];
}
/** Quotes for a shell: identities are other people's text, and the reader will paste this. */
function quoted(text) {
    return /^[A-Za-z0-9._:/@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/pages/passport-of.js


/** Computes a passport from the verified record and the ledger alone: the same facts give the same passport. */
function passportOf(sources) {
    const { artifact, record, events, environments } = sources;
    const state = (0,ledger_state/* foldLedger */.n)(events);
    const known = [...state.environments.values()].filter(one => one.artifact === artifact).map(one => one.environment);
    const names = [...new Set([...environments.map(one => one.name), ...known])];
    const approvals = events.filter(event => event.kind === 'promotion.decided').filter(event => isAbout(event, sources));
    return {
        artifact,
        record,
        environments: names.map(name => placeOf(name, sources, state)),
        approvals: approvals.map(approvalOf),
        unproven: unproven(sources, approvals.map(approvalOf)),
        check: checkCommands(sources)
    };
}
function isAbout({ subject }, { artifact, record }) {
    return subject.artifact === artifact && subject.digest === record.digest;
}
function placeOf(environment, { artifact, record }, state) {
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment));
    const { digest } = record;
    if (here?.live?.digest === digest) {
        const { since, slot, url } = here.live;
        return { environment, state: 'running', since, slot, url };
    }
    if (here?.staged?.digest === digest)
        return { environment, state: 'staged', slot: here.staged.slot };
    const last = state.deployments.findLast(one => one.artifact === artifact && one.environment === environment && one.digest === digest);
    if (last === undefined)
        return { environment, state: 'never' };
    if (last.status === 'completed') {
        const at = here?.completed.findLastIndex(placed => placed.digest === digest) ?? -1;
        return {
            environment,
            state: 'replaced',
            since: last.endedAt,
            until: here?.completed[at + 1]?.since,
            slot: last.slot
        };
    }
    const ended = last.status === 'failed' ? 'failed' : 'rolled back';
    return { environment, state: ended, since: last.stagedAt, until: last.endedAt, slot: last.slot };
}
function approvalOf(event) {
    const { verdict, gates, bypassed, reason } = event.data;
    return {
        environment: event.subject.environment ?? '',
        time: event.time,
        verdict,
        decidedBy: event.actor.login,
        gates: { asked: gates.length, open: gates.filter(gate => gate.status === 'passed').length },
        approved: gates.some(gate => gate.gate === 'approvals' && gate.status === 'passed'),
        bypassed,
        reason
    };
}
/** What the policy asks for and what a reader might take for granted, when nothing verified says it. */
function unproven({ record, environments }, approvals) {
    const passed = new Set(record.tests.filter(test => test.result === 'PASSED').map(test => test.suite));
    const missing = environments.flatMap(({ name, requires }) => requires
        .filter(suite => !passed.has(suite))
        .map(suite => `${suite}: ${name} asks for it, no verified pass was found.`));
    const byKey = record.provenance.some(one => one.signer.kind === 'key');
    const changed = record.buildRecords.find(one => one.uncommitted !== undefined)?.uncommitted;
    return [
        ...missing,
        ...(byKey ? ['That a build service made it: a key signed, so its owner alone vouches for the origin.'] : []),
        ...(changed === undefined ? [] : [`That the commit tells all: ${changed} tracked files differed from it.`]),
        ...(record.sboms.length === 0 ? ['What it is made of: there is no bill of materials.'] : []),
        ...(approvals.some(one => one.approved) ? [] : ['That a second person approved: no approval was asked for.'])
    ];
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ passportPage)
});

// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(9804);
;// CONCATENATED MODULE: ./lib/src/pages/passport-style.js
/** What the passport adds to the common style. */
const passportStyle = `
.way{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:1.1rem 0 .4rem;padding:0}
.way li{flex:1 1 10rem;display:flex;flex-direction:column;padding:.6rem .9rem;border:1px solid var(--line);border-left-width:4px;border-radius:8px;background:var(--soft)}
.way span{color:var(--muted);font-size:.85rem}
.way .running{border-left-color:var(--green)}.way .running b{color:var(--green)}
.way .rolled-back,.way .failed{border-left-color:var(--bad)}.way .rolled-back b,.way .failed b{color:var(--bad)}
.questions{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.questions section{min-width:0}
.questions .whole{grid-column:1/-1}
@media (max-width:44rem){.questions{grid-template-columns:1fr}}
@media print{.way{margin:.4rem 0 0}.way li{padding:.2rem .5rem}.questions{grid-template-columns:1fr 1fr}section{break-inside:avoid}}
`;

// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(5292);
;// CONCATENATED MODULE: ./lib/src/pages/passport.js



function instant(time) {
    return time === undefined ? '–' : time.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}
function question(words, answer, size = 'half') {
    return (0,html/* html */.qy) `<section class="${size}"><h2>${words}</h2>${answer}</section>`;
}
function identity({ artifact, record }) {
    const builds = record.buildRecords.map(build => (0,html/* html */.qy) `, build <code>${build.buildId}</code>`);
    const materials = record.sboms.map(sbom => (0,html/* html */.qy) `<p>Made of ${sbom.components} listed parts (${sbom.format}).</p>`);
    return (0,html/* html */.qy) `<p><b>${artifact}</b>${builds}</p><p><code>${record.digest}</code></p>${materials}`;
}
function commit({ record }) {
    const lines = record.provenance.map(one => (0,html/* html */.qy) `<p><code>${one.commit}</code></p><p>of ${(0,html/* link */.nf)(`https://github.com/${one.repository}`, one.repository)}, ${one.ref}</p>`);
    return lines.length === 0
        ? (0,html/* html */.qy) `<p class="bad">Not proven: the record holds no verified provenance.</p>`
        : (0,html/* html */.qy) `${lines}`;
}
function build({ record }) {
    const times = record.buildRecords.map(one => (0,html/* html */.qy) `<p>${instant(one.builtAt)}, from branch ${one.branch}</p>`);
    const made = record.provenance.map(one => {
        const run = /^https?:/.test(one.runUrl) ? (0,html/* html */.qy) `, ${(0,html/* link */.nf)(one.runUrl, 'the run')}` : undefined;
        const where = one.runner === 'local' ? "on a person's own machine" : `on a ${one.runner} runner`;
        return (0,html/* html */.qy) `<p>by <code>${one.workflow}</code> ${where}${run}</p><p>signed by <code>${one.signer.identity}</code></p>`;
    });
    return made.length + times.length === 0 ? (0,html/* html */.qy) `<p class="bad">Not proven.</p>` : (0,html/* html */.qy) `${times}${made}`;
}
function tests({ record }) {
    const rows = record.tests.map(test => {
        const tone = test.result === 'FAILED' ? 'bad' : 'good';
        const mark = test.result === 'FAILED' ? '✗' : '✓';
        const result = (0,html/* html */.qy) `<span class="${tone}">${mark} ${test.result.toLowerCase()}</span>`;
        return (0,html/* row */.nM)([test.suite, result, test.passed, test.failed]);
    });
    return (0,html/* table */.tp)(['suite', 'result', 'passed', 'failed'], rows, 'No verified test result.');
}
function approvals(passport) {
    const rows = passport.approvals.map(one => (0,html/* row */.nM)([one.environment, instant(one.time), people(one), gates(one)]));
    return (0,html/* table */.tp)(['environment', 'decided', 'by', 'gates'], rows, 'No promotion was decided.');
}
function people({ decidedBy, approved }) {
    return approved ? `${decidedBy}, approved by others` : `${decidedBy}, nobody else`;
}
function gates({ verdict, gates: { asked, open }, bypassed, reason }) {
    const by = bypassed.length === 0 ? '' : `, bypassed ${bypassed.join(', ')}: ${reason ?? 'no reason given'}`;
    const tone = verdict === 'passed' && bypassed.length === 0 ? 'good' : 'bad';
    return (0,html/* html */.qy) `<span class="${tone}">${verdict === 'passed' ? '✓' : '✗'} ${open} of ${asked} open${by}</span>`;
}
function place(one) {
    const name = one.url === undefined ? (0,html/* html */.qy) `${one.environment}` : (0,html/* link */.nf)(one.url, one.environment);
    const slot = one.slot === undefined ? '' : `, slot ${one.slot}`;
    const tone = one.state === 'running' ? 'good' : one.state === 'rolled back' || one.state === 'failed' ? 'bad' : 'muted';
    return (0,html/* row */.nM)([name, (0,html/* html */.qy) `<span class="${tone}">${one.state}${slot}</span>`, instant(one.since), instant(one.until)]);
}
function doubts({ record, unproven }) {
    const found = [
        ...record.recalls.map(recall => `Recalled ${instant(recall.time)} by ${recall.actor}: ${recall.reason}`),
        ...(record.broken === undefined ? [] : [`The record was changed (${record.broken.code}): ${record.broken.detail}`]),
        ...(record.freshness === 'proven' ? [] : ['That this record is the newest: compare its head with the ledger.']),
        ...unproven,
        ...record.ignored.map(line => `Line ${line.position + 1} proves nothing (${line.code}): ${line.detail}`)
    ];
    if (found.length === 0)
        return (0,html/* html */.qy) `<p>Nothing that the policy asks for.</p>`;
    return (0,html/* html */.qy) `<ul>${found.map(text => (0,html/* html */.qy) `<li>${text}</li>`)}</ul>`;
}
function selfCheck({ record, check }) {
    const head = record.head === undefined ? undefined : (0,html/* html */.qy) `<p>Head of the record: <code>${record.head}</code></p>`;
    return (0,html/* html */.qy) `<p>In the folder of this page, with no account and no network:</p><pre>${check.join('\n')}</pre>${head}`;
}
function headline({ artifact, record, environments }) {
    if (record.recalls.length > 0)
        return (0,html/* html */.qy) `<h1 class="bad">${artifact} was recalled.</h1>`;
    if (record.broken !== undefined)
        return (0,html/* html */.qy) `<h1 class="bad">${artifact}: the record was changed, trust none of it.</h1>`;
    const running = environments.filter(one => one.state === 'running').map(one => one.environment);
    return (0,html/* html */.qy) `<h1>${artifact} ${running.length === 0 ? 'runs nowhere' : `runs in ${running.join(' and ')}`}.</h1>`;
}
/** The way of the artifact as one line: each environment with a mark, a word and a time. */
function way({ environments }) {
    const marks = { running: '●', staged: '◐', replaced: '○', 'rolled back': '✗', failed: '✗', never: '·' };
    const steps = environments.map(one => (0,html/* html */.qy) `<li class="${one.state.replace(' ', '-')}"><b>${marks[one.state]} ${one.environment}</b><span>${one.state}</span><span>${one.since === undefined ? '' : instant(one.since)}</span></li>`);
    return steps.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<ol class="way">${steps}</ol>`;
}
/** Writes the passport of one digest as an HTML page in one file, one sheet when printed. */
function passportPage(passport) {
    const places = (0,html/* table */.tp)(['environment', 'state', 'since', 'until'], passport.environments.map(place), 'Nowhere yet.');
    const body = (0,html/* html */.qy) `<p class="muted">Passport of an artifact</p>${headline(passport)}
${way(passport)}
<div class="questions">
${question('What is it?', identity(passport))}
${question('From which commit?', commit(passport))}
${question('Built where and when?', build(passport))}
${question('Tested by what?', tests(passport))}
${question('Approved by whom?', approvals(passport), 'whole')}
${question('Where does it run now?', places, 'whole')}
${question('What was not proven?', doubts(passport), 'whole')}
${question('How to check it yourself', selfCheck(passport), 'whole')}
</div>`;
    return (0,style/* page */.M)(`Passport · ${passport.artifact}`, body, passportStyle);
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9804);

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
.muted{color:var(--muted)}.bad{color:var(--bad)}.good{color:var(--green)}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1.4rem 0}
.number{border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem}
.number b{display:block;font-size:1.9rem;line-height:1.2;font-variant-numeric:tabular-nums}
ul{margin:.3rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:600;color:var(--muted)}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--muted);font:11px system-ui,sans-serif}
svg text.name{fill:var(--ink);font-weight:600;font-size:13px}
.grid{stroke:var(--line);stroke-width:1}.limit{stroke:var(--bad);stroke-dasharray:5 4}.mark{stroke:var(--mark);stroke-dasharray:2 3}
.curve{fill:none;stroke-width:1.8;stroke-linejoin:round}.blue{stroke:var(--blue)}.green{stroke:var(--green)}.ink{stroke:var(--ink)}
.dash{stroke-dasharray:6 3}.dots{stroke-dasharray:1.5 3}
.key i{display:inline-block;width:1.4rem;border-top:3px solid;vertical-align:middle;margin:0 .3rem 0 .8rem}
.key i:first-child{margin-left:0}
.key .blue{border-color:var(--blue)}.key .green{border-color:var(--green)}
@media print{@page{size:A4;margin:10mm}:root{--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--soft:#fff}body{padding:0;max-width:none;font-size:9.5pt;line-height:1.35}h1{font-size:14pt}h2{margin:.55rem 0 .1rem;font-size:10pt}pre{padding:.2rem .4rem}}
`;
/** A whole page in one file: no network, no script. The content policy says so to the browser as well. `more` adds to the style. */
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

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProvenanceDoor: () => (/* binding */ buildProvenanceDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var embedded_files = __webpack_require__(6117);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/domain/artifact/inside.js


/**
 * Refuses a path or pattern that names something outside the workspace, before anything is looked at.
 * Links are another matter: only the disk knows where they lead. Throws `outside-workspace`.
 */
function demandInside(place) {
    const { root, path, input, typed = path } = place;
    if (!leaves((0,external_node_path_.relative)((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(root, path))))
        return;
    throw (0,failure/* usage */.CI)('outside-workspace', { input, found: typed, expected: 'a path inside the workspace', example: 'dist/' });
}
function leaves(way) {
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/tar.js

const blockBytes = 512;
const nameBytes = 100;
const prefixBytes = 155;
/** Writes a ustar archive whose bytes depend on names, contents and the executable bit, and on nothing else. */
async function* writeTar(entries) {
    for (const entry of entries) {
        yield* header(entry);
        yield* (0,external_node_fs_.createReadStream)(entry.path);
        yield padding(entry.bytes);
    }
    yield Buffer.alloc(2 * blockBytes);
}
function* header(entry) {
    const mode = entry.executable ? 0o755 : 0o644;
    const split = splitName(entry.name);
    if (split === undefined) {
        const record = paxRecord('path', entry.name);
        yield block({ name: 'path', prefix: '', mode: 0o644, bytes: record.length, type: 'x' });
        yield record;
        yield padding(record.length);
    }
    yield block({ ...(split ?? { name: 'long-name', prefix: '' }), mode, bytes: entry.bytes, type: '0' });
}
function splitName(name) {
    if (Buffer.byteLength(name) <= nameBytes)
        return { name, prefix: '' };
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
        const parts = { prefix: name.slice(0, at), name: name.slice(at + 1) };
        if (Buffer.byteLength(parts.prefix) > prefixBytes)
            return undefined;
        if (Buffer.byteLength(parts.name) <= nameBytes)
            return parts;
    }
    return undefined;
}
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (String(length).length > String(rest).length)
        length = rest + String(length).length;
    return Buffer.from(`${length} ${key}=${value}\n`);
}
function block(fields) {
    const made = Buffer.alloc(blockBytes);
    made.write(fields.name, 0);
    made.write(octal(fields.mode, 7), 100);
    made.write(octal(0, 7), 108);
    made.write(octal(0, 7), 116);
    made.write(octal(fields.bytes, 11), 124);
    made.write(octal(0, 11), 136);
    made.write(' '.repeat(8), 148);
    made.write(fields.type, 156);
    made.write('ustar\u000000', 257);
    made.write(fields.prefix, 345);
    const sum = made.reduce((total, byte) => total + byte, 0);
    made.write(`${octal(sum, 6)} `, 148);
    return made;
}
function octal(value, digits) {
    return `${value.toString(8).padStart(digits, '0')}\0`;
}
function padding(bytes) {
    return Buffer.alloc((blockBytes - (bytes % blockBytes)) % blockBytes);
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/packer.js










const archiveType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const gzipOsOffset = 9;
const unknownOs = 255;
/** Makes one artifact of the files that the patterns match. The same files always give the same bytes. */
async function packFiles({ workspace, patterns, into }) {
    const root = await (0,promises_.realpath)(workspace);
    const { files, sawFolder } = await collect({ root, patterns, input: 'path' });
    const [first] = files;
    if (first === undefined || files.every(file => file.bytes === 0))
        throw empty(patterns);
    const names = files.map(file => file.name);
    if (files.length === 1 && !sawFolder) {
        const fileName = (0,external_node_path_.basename)(first.path);
        return { path: first.path, fileName, mediaType: 'application/octet-stream', files: names };
    }
    const fileName = `${archiveName(patterns)}.tar.gz`;
    const path = (0,external_node_path_.join)(into, fileName);
    await writeArchive(files, path, into);
    return { path, fileName, mediaType: archiveType, files: names };
}
/** Lists the plain files that patterns match, sorted by bytes of their names. Throws `outside-workspace`. */
async function collect(selection) {
    const { root, patterns, input } = selection;
    const found = new Map();
    let sawFolder = false;
    for (const pattern of patterns) {
        demandInside({ root, path: pattern, input });
        for (const path of await matches({ root, path: pattern, input })) {
            const entries = await filesUnder({ root, path, input });
            sawFolder ||= entries.folder;
            for (const entry of entries.files)
                found.set(entry.name, entry);
        }
    }
    const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    return { files, sawFolder };
}
/** Braces can hide a way out, so every match is looked at again. */
async function matches({ root, path: pattern, input }) {
    const literal = (0,external_node_path_.resolve)(root, pattern);
    try {
        await (0,promises_.lstat)(literal);
        return [literal];
    }
    catch (cause) {
        if (!(0,embedded_files/* isAbsent */.W0)(cause))
            throw cause;
    }
    const found = [];
    for await (const name of (0,promises_.glob)(pattern, { cwd: root })) {
        demandInside({ root, path: name, input, typed: pattern });
        found.push((0,external_node_path_.resolve)(root, name));
    }
    return found;
}
async function filesUnder(place) {
    const { root, path, input } = place;
    const real = await (0,promises_.realpath)(path).catch(() => {
        throw unusual(place, 'files that can be read, and links that lead to some');
    });
    demandInside({ root, path: real, input });
    const status = await (0,promises_.lstat)(real);
    const name = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    if (status.isFile()) {
        const executable = (status.mode & 0o100) !== 0;
        return { folder: false, files: [{ name, path: real, bytes: status.size, executable }] };
    }
    if (!status.isDirectory())
        throw unusual(place, 'plain files and folders');
    if ((await (0,promises_.lstat)(path)).isSymbolicLink())
        throw unusual(place, 'folders that are not symbolic links');
    const nested = [];
    for (const child of await (0,promises_.readdir)(path))
        nested.push(...(await filesUnder({ root, input, path: (0,external_node_path_.join)(path, child) })).files);
    return { folder: true, files: nested };
}
async function writeArchive(files, path, into) {
    await (0,promises_.mkdir)(into, { recursive: true });
    const temporary = (0,embedded_files/* temporaryIn */.xt)(into);
    const target = (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(writeTar(files)), (0,external_node_zlib_.createGzip)({ level: 9 }), withoutOs, target);
    await (0,embedded_files/* moveInto */.cG)(temporary, path);
}
async function* withoutOs(chunks) {
    let offset = 0;
    for await (const chunk of chunks) {
        const at = gzipOsOffset - offset;
        if (at >= 0 && at < chunk.length)
            chunk[at] = unknownOs;
        offset += chunk.length;
        yield chunk;
    }
}
function archiveName(patterns) {
    const [only] = patterns;
    const name = patterns.length === 1 && only !== undefined ? (0,external_node_path_.basename)(only) : '';
    return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name) ? name : 'artifact';
}
function unusual({ root, path, input }, expected) {
    return (0,failure/* usage */.CI)('outside-workspace', { input, found: (0,external_node_path_.relative)(root, path), expected, example: 'dist/' });
}
function empty(patterns) {
    const example = 'dist/';
    return (0,failure/* usage */.CI)('empty-build', { input: 'path', found: patterns.join(', '), expected: 'a file with content', example });
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/folder-workspace.js





const maxReadBytes = 64 * 1024 * 1024;
/** Packs and reads files of one folder; what it writes itself goes to `into`. */
function createFolderWorkspace(folder, into) {
    return {
        pack: patterns => packFiles({ workspace: folder, patterns, into }),
        async read(pattern, input) {
            const { files } = await collect({ root: await (0,promises_.realpath)(folder), patterns: [pattern], input });
            const large = files.find(file => file.bytes > maxReadBytes);
            if (large !== undefined) {
                throw (0,failure/* usage */.CI)('bad-input', { input, found: large.name, expected: 'a file of at most 64 MiB' });
            }
            return Promise.all(files.map(async (file) => ({ path: file.name, text: await (0,promises_.readFile)(file.path, 'utf8') })));
        },
        async write(name, text) {
            const path = (0,external_node_path_.join)(into, (0,external_node_path_.basename)(name));
            await (0,embedded_files/* writeAtomically */.vK)(path, text);
            return path;
        }
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/git-source-control.js



const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const maxBytes = 16 * 1024 * 1024;
const revision = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/;
/** Reads commits of the git repository that holds `directory`. It never writes. */
function createGitSourceControl(directory) {
    return { head: () => head(directory), log: (from, to) => log(directory, from, to) };
}
async function head(directory) {
    const [shown, branch, status] = await Promise.all([
        git(directory, ['show', '--no-patch', '--format=%H%x00%an <%ae>%x00%cI%x00%B', 'HEAD']),
        git(directory, ['rev-parse', '--abbrev-ref', 'HEAD']),
        git(directory, ['status', '--porcelain', '-z'])
    ]);
    const [sha = '', author = '', time = '', body = ''] = shown.split('\0');
    const authors = [...new Set([author, ...coAuthors(body)])];
    const dirty = status.split('\0').filter(line => line !== '');
    return { sha, branch: branch.trim(), authors, time: new Date(time.trim()).toISOString(), dirty };
}
async function log(directory, from, to) {
    if (!revision.test(from) || !revision.test(to)) {
        throw (0,failure/* unavailable */.hU)('bad-input', 'a revision has characters that a commit name cannot have');
    }
    const shown = await git(directory, ['log', '-z', '--format=%H%x09%s', `${from}..${to}`, '--']);
    return shown
        .split('\0')
        .filter(line => line !== '')
        .map(line => ({ sha: line.slice(0, line.indexOf('\t')), subject: line.slice(line.indexOf('\t') + 1) }));
}
function coAuthors(body) {
    const prefix = 'co-authored-by:';
    return body
        .split('\n')
        .filter(line => line.toLowerCase().startsWith(prefix))
        .map(line => line.slice(prefix.length).trim());
}
async function git(directory, words) {
    try {
        const { stdout } = await execute('git', ['--no-optional-locks', '-C', directory, ...words], { maxBuffer: maxBytes });
        return stdout;
    }
    catch (cause) {
        const hint = 'git must be installed, and the folder must be a repository with a commit';
        throw (0,failure/* unavailable */.hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/oci-layout-store.js + 1 modules
var oci_layout_store = __webpack_require__(6618);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js + 4 modules
var policy_file = __webpack_require__(6826);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/shell-commands.js



const tailBytes = 8192;
const killedExitCode = 124;
const graceMs = 2000;
/** Runs the user's commands through a shell, each in a process group of its own that ends with the command. */
function createShellCommands(shell = 'sh') {
    return { run: request => run(shell, request) };
}
function run(shell, request) {
    const started = external_node_perf_hooks_.performance.now();
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', request.command], {
        cwd: request.workingDirectory,
        env: { ...process.env, ...request.variables },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true
    });
    const tail = keepTail(child);
    const limit = limitTime(child, request.timeoutMs);
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            limit.stop();
            reject((0,failure/* unavailable */.hU)('component-missing', `the command could not be started with the shell "${shell}"`, cause));
        });
        child.once('close', code => {
            limit.stop();
            const exitCode = limit.expired() ? killedExitCode : (code ?? 1);
            resolve({ exitCode, tail: tail(), elapsedMs: external_node_perf_hooks_.performance.now() - started });
        });
    });
}
function keepTail(child) {
    let kept = Buffer.alloc(0);
    const keep = (chunk) => {
        kept = Buffer.concat([kept, chunk]).subarray(-tailBytes);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    return () => kept.toString('utf8');
}
function limitTime(child, timeoutMs) {
    let expired = false;
    const timers = [];
    if (timeoutMs !== undefined) {
        timers.push(setTimeout(() => {
            expired = true;
            signalGroup(child, 'SIGTERM');
            timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs));
        }, timeoutMs));
    }
    return { expired: () => expired, stop: () => timers.forEach(clearTimeout) };
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        child.kill(signal);
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/events.js
/** The facts of one build: that it was built, and every test result that came with it. */
function draftEvents(proving, buildId, signed) {
    const { build, facts, kept, context } = proving;
    const subject = { artifact: facts.artifact, digest: kept.digest };
    const shared = { time: facts.time, actor: context.run.actor, subject, causes: [], policy: null };
    const added = signed
        .filter(each => each.test !== undefined || build.source.kind === 'known')
        .map(({ bundle, predicateType, test }) => ({
        ...shared,
        kind: 'evidence.added',
        key: `evidence.added:${bundle.digest}`,
        data: { predicateType, suite: test?.suite, result: test?.result, bundle: bundle.digest }
    }));
    if (kept.stored === undefined)
        return added;
    const { sha, branch } = facts.commit;
    const bundles = signed.map(each => each.bundle.digest);
    const data = { buildId, commit: sha, branch, builtAt: facts.time, ...kept.stored, bundles };
    const key = `artifact.built:${facts.artifact}:${kept.digest}`;
    return [{ ...shared, kind: 'artifact.built', key, data }, ...added];
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/append.js


/** Appends the signed statements and the events that name them, together or not at all. */
async function append(proving, buildId, signed) {
    if (signed.length === 0)
        return;
    const { digest } = proving.kept;
    await proving.context.ports.ledger.append(view => {
        refuseTaken(view, proving, buildId);
        const lines = signed.map(each => each.bundle.line);
        return { events: draftEvents(proving, buildId, signed), records: [{ digest, lines }] };
    });
}
/** Asked again for every view, because only the ledger's own order decides who was first. */
function refuseTaken({ events }, { facts, kept }, buildId) {
    const taken = events
        .filter(event => event.kind === 'artifact.built')
        .filter(event => event.subject.artifact === facts.artifact && event.data.buildId === buildId)
        .find(event => event.subject.digest !== kept.digest);
    if (taken === undefined)
        return;
    const message = `${buildId} already names ${taken.subject.digest} of ${facts.artifact}, found ${kept.digest}`;
    throw (0,failure/* conflict */.hj)('build-id-taken', message, 'build from another commit, or a minute later');
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/sbom.js
var sbom = __webpack_require__(708);
;// CONCATENATED MODULE: ./lib/src/domain/test-report/report.js

const maxCharacters = 64 * 1024 * 1024;
const maxFailures = 100;
const maxNameCharacters = 300;
// A statement goes into a ledger whose commits are small, so a huge suite is counted rather than listed.
const maxPassesCharacters = 100_000;
/** Makes a report of names. A suite without a single test has proven nothing, so it is a failure. */
function testReport(suite, passes, failures) {
    const failed = failures.length;
    const result = failed === 0 && passes.length > 0 ? 'PASSED' : 'FAILED';
    const shown = failures.slice(0, maxFailures).map(shorten);
    return { suite, result, passed: passes.length, failed, passes: listed(passes), failures: shown };
}
/** Adds the reports of several files of one suite. */
function mergeReports(suite, reports) {
    const sum = (pick) => reports.reduce((total, report) => total + pick(report), 0);
    const failed = sum(report => report.failed);
    const result = reports.length > 0 && reports.every(report => report.result === 'PASSED') ? 'PASSED' : 'FAILED';
    const passes = listed(reports.flatMap(report => report.passes));
    const failures = reports.flatMap(report => report.failures).slice(0, maxFailures);
    return { suite, result, passed: sum(report => report.passed), failed, passes, failures };
}
function listed(names) {
    let characters = 0;
    const shortened = names.map(shorten);
    const end = shortened.findIndex(name => {
        characters += name.length;
        return characters > maxPassesCharacters;
    });
    return end === -1 ? shortened : shortened.slice(0, end);
}
function shorten(name) {
    return name.slice(0, maxNameCharacters);
}
function refuseLarge(suite, text) {
    if (text.length <= maxCharacters)
        return;
    throw unreadable(suite, `${text.length} characters`);
}
function unreadable(suite, found) {
    return (0,failure/* usage */.CI)('bad-input', {
        input: 'tests',
        found: `${suite}: ${found}`,
        expected: 'a JUnit, SARIF or TAP file of at most 64 MiB, or passed or failed',
        example: 'unit_tests: junit/*.xml'
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/junit.js

const nameAttribute = /\sname\s*=\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')/;
/** Reads a JUnit XML report: every test case counts once, skipped ones not at all. */
function readJunit(suite, text) {
    refuseLarge(suite, text);
    const failures = [];
    const passes = [];
    let current;
    const close = () => {
        if (current?.state === 'failed')
            failures.push(current.name);
        if (current?.state === 'passed')
            passes.push(current.name);
        current = undefined;
    };
    let sawSuite = false;
    for (const tag of tags(text)) {
        const kind = tagName(tag);
        if (kind === 'testsuite' || kind === 'testsuites')
            sawSuite = true;
        if (kind === 'testcase') {
            close();
            current = { name: caseName(tag), state: 'passed' };
            if (tag.endsWith('/'))
                close();
        }
        else if (kind === '/testcase')
            close();
        else if (current !== undefined && (kind === 'failure' || kind === 'error'))
            current.state = 'failed';
        else if (kind === 'failure' || kind === 'error')
            failures.push(`${suite}: failed outside any test`);
        else if (current?.state === 'passed' && kind === 'skipped')
            current.state = 'skipped';
    }
    if (!sawSuite || current !== undefined)
        throw unreadable(suite, 'text that is not a whole JUnit report');
    return testReport(suite, passes, failures);
}
/** Yields what stands between `<` and `>`, outside comments and CDATA. One pass, no backtracking. */
function* tags(text) {
    let at = text.indexOf('<');
    while (at !== -1) {
        const end = text.startsWith('<!--', at)
            ? after(text, '-->', at)
            : text.startsWith('<![CDATA[', at)
                ? after(text, ']]>', at)
                : tagEnd(text, at);
        if (end === -1)
            return;
        if (text[at + 1] !== '!')
            yield text.slice(at + 1, end - 1);
        at = text.indexOf('<', end);
    }
}
function after(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found === -1 ? -1 : found + mark.length;
}
function tagEnd(text, from) {
    let quote = '';
    for (let at = from + 1; at < text.length; at += 1) {
        const letter = text[at];
        if (quote !== '')
            quote = letter === quote ? '' : quote;
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (letter === '>')
            return at + 1;
    }
    return -1;
}
function tagName(tag) {
    return tag
        .slice(0, 30)
        .split(/[\s/>]/, tag.startsWith('/') ? 2 : 1)
        .join('/');
}
function caseName(tag) {
    const found = nameAttribute.exec(tag.slice(0, 4000));
    return found?.[1] ?? found?.[2] ?? 'a test without a name';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/src/domain/test-report/sarif.js


const Result = schemas/* looseObject */._H3({
    ruleId: schemas/* string */.YjP().optional(),
    level: schemas/* enum */.k5n(['none', 'note', 'warning', 'error']).default('warning'),
    kind: schemas/* string */.YjP().default('fail'),
    suppressions: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([])
});
const Tool = schemas/* looseObject */._H3({ driver: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }) });
const Sarif = schemas/* looseObject */._H3({
    version: schemas/* string */.YjP().startsWith('2.1'),
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({ tool: Tool.optional(), results: schemas/* array */.YOg(Result).nullish() })).min(1)
});
/** Reads a SARIF 2.1 report: an unsuppressed error is a failure; a run without one counts as passed. */
function readSarif(suite, text) {
    refuseLarge(suite, text);
    const { runs } = parse(suite, text);
    const results = runs.flatMap(run => run.results ?? []);
    const errors = results.filter(each => each.level === 'error' && each.kind === 'fail' && each.suppressions.length === 0);
    const failures = errors.map(each => each.ruleId ?? 'a finding without a rule');
    const clean = runs.map(run => `no error of ${run.tool?.driver.name ?? 'a tool without a name'}`);
    return testReport(suite, failures.length === 0 ? clean : [], failures);
}
function parse(suite, text) {
    try {
        return Sarif.parse(JSON.parse(text));
    }
    catch {
        throw unreadable(suite, 'JSON that is not SARIF 2.1');
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/tap.js

const line = /^(not )?ok\b(.{0,1000})/;
const plan = /^1\.\.(\d{1,9})\b/;
/** Reads TAP 12 to 14: `todo` and `skip` are no failures, and a plan that was not fulfilled is one. */
function readTap(suite, text) {
    refuseLarge(suite, text);
    const failures = [];
    const passes = [];
    let seen = 0;
    let planned;
    for (const row of text.split('\n')) {
        planned ??= plannedTests(row);
        if (row.startsWith('Bail out!'))
            failures.push(row);
        const found = line.exec(row);
        if (found === null)
            continue;
        seen += 1;
        if (/#\s{0,9}(todo|skip)/i.test(found[2] ?? ''))
            continue;
        const name = (found[2] ?? '').trim();
        if (found[1] === undefined)
            passes.push(name);
        else
            failures.push(name);
    }
    if (planned === undefined && seen === 0)
        throw unreadable(suite, 'text that is not TAP');
    if (planned !== undefined && planned !== seen)
        failures.push(`${planned} tests planned, ${seen} run`);
    return testReport(suite, passes, failures);
}
function plannedTests(row) {
    const found = plan.exec(row);
    return found === null ? undefined : Number(found[1]);
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/read.js



/** Reads a report by what it looks like, not by its name. Throws `bad-input` when it is none. */
function readTestReport(suite, text) {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start.startsWith('<'))
        return readJunit(suite, start);
    if (start.startsWith('{'))
        return readSarif(suite, start);
    return readTap(suite, start);
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/inputs.js



const lines = schemas/* string */.YjP().transform(text => text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''));
const suite = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99}):\s*(\S.{0,999})$/;
const tests = lines.refine(all => all.every(line => suite.test(line)), {
    error: 'expected lines such as unit_tests: junit/*.xml'
});
const exampleDigest = `sha256:${'9f2c41aa'.repeat(8)}`;
const fields = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    ...inputs/* evidenceInputs */.jN,
    command: schemas/* string */.YjP()
        .optional()
        .describe('Build command, run once through the shell.')
        .meta({ examples: ['npm run build'] }),
    path: lines
        .optional()
        .describe('File, folder or globs (one per line) that the build made; more than one file becomes one archive.')
        .meta({ examples: ['dist/'] }),
    image: schemas/* string */.YjP()
        .max(2000)
        .optional()
        .describe('Instead of path: an image that was pushed, as registry/repository@sha256:… .')
        .meta({ examples: [`ghcr.io/acme/shop@${exampleDigest}`] }),
    subjectDigest: schemas/* string */.YjP()
        .refine(domain_digest/* isDigest */.Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('Instead of both: digest of an artifact built earlier, to add evidence to.')
        .meta({ examples: [exampleDigest] }),
    name: schemas/* string */.YjP()
        .max(100)
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
        .optional()
        .describe("Name of the artifact. Default: the policy's, then the repository's.")
        .meta({ examples: ['shop'] }),
    tests: tests
        .prefault('')
        .describe('Test results, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.')
        .meta({ examples: ['unit_tests: junit/*.xml'] }),
    allowFailedTests: inputs/* Flag */.lN.prefault('false').describe('Record failed tests instead of refusing the build.'),
    sbom: schemas/* string */.YjP()
        .optional()
        .describe('Path of a bill of materials in JSON, SPDX or CycloneDX.')
        .meta({ examples: ['sbom.spdx.json'] }),
    store: schemas/* string */.YjP()
        .optional()
        .describe('Where the artifact is kept, such as oci-layout:DIR.')
        .meta({ examples: ['oci-layout:.sluice/store'] }),
    retentionDays: inputs/* WholeNumber */.$x.refine(days => days >= 1 && days <= 400, { error: 'expected 1 to 400' })
        .optional()
        .describe('How many days the store artifact keeps it.')
        .meta({ examples: ['30'] })
});
/** Reads what is built and proven. Exactly one of path, image and subject-digest says which artifact is meant. */
const Inputs = fields.check(({ value, issues }) => {
    const given = ['path', 'image', 'subjectDigest'].filter(name => value[name] !== undefined);
    if (given.length === 1)
        return;
    const several = given.length > 1;
    issues.push({
        code: 'custom',
        input: value,
        path: [given[1] ?? 'path'],
        message: several ? 'expected only one of path, image and subject-digest' : 'expected path, image or subject-digest',
        ...(several ? { params: { reason: 'several-artifacts' } } : {})
    });
});
function suitesOf(inputs) {
    return inputs.tests.map(line => {
        const [, name = '', source = ''] = suite.exec(line) ?? [];
        return { suite: name, source };
    });
}
/** True for a source that is stated rather than read from a report. */
function isStated(source) {
    return source === 'passed' || source === 'failed';
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/claims.js





/** Reads how every suite came out, and the bill of materials. What is not there is an error, never a pass. */
async function readClaims({ inputs, ports }, suites) {
    const tests = [];
    for (const input of suites)
        tests.push(await readSuite(ports.workspace, input));
    return { tests, sbom: inputs.sbom === undefined ? undefined : await readMaterials(ports.workspace, inputs.sbom) };
}
async function readSuite(workspace, { suite, source }) {
    if (isStated(source)) {
        const words = [`stated as ${source}`];
        return source === 'passed' ? testReport(suite, words, []) : testReport(suite, [], words);
    }
    const files = await workspace.read(source, 'tests');
    if (files.length === 0)
        throw unreadable(suite, `no file that matches ${source}`);
    return mergeReports(suite, files.map(file => readTestReport(suite, file.text)));
}
async function readMaterials(workspace, path) {
    const files = await workspace.read(path, 'sbom');
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return (0,sbom/* readSbom */.kH)(only.text);
    const found = `${files.length} files that match ${path}`;
    throw (0,failure/* usage */.CI)('bad-input', { input: 'sbom', found, expected: 'the path of one file', example: 'sbom.spdx.json' });
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/seal.js
var seal = __webpack_require__(7360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(4219);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/provenance.js

/** States the origin: the workflow run on GitHub, or honestly that it was this machine. */
function provenanceOf(subject, commit, run) {
    return run.repository === undefined || run.workflowRef === undefined
        ? localProvenance(subject, commit, run)
        : workflowProvenance(subject, commit, { ...run, repository: run.repository, workflowRef: run.workflowRef });
}
/** The values are those of the run's OIDC token, in the places where GitHub's own attestations have them. */
function workflowProvenance(subject, commit, run) {
    const server = run.serverUrl ?? 'https://github.com';
    const repository = `${server}/${run.repository}`;
    const { path, ref } = splitWorkflow(run);
    return (0,statements/* provenanceStatement */.D2)({
        subject,
        repository,
        repositoryId: run.repositoryId ?? '',
        ownerId: run.repositoryOwnerId ?? '',
        workflowRef: ref,
        workflowPath: path,
        ref: run.ref ?? `refs/heads/${commit.branch}`,
        commit: run.commit ?? commit.sha,
        event: run.eventName ?? '',
        runner: run.runnerEnvironment ?? 'unknown',
        builder: `${server}/${run.jobWorkflowRef ?? run.workflowRef}`,
        invocation: `${repository}/actions/runs/${run.runId ?? ''}/attempts/${run.runAttempt ?? 1}`
    });
}
/** `acme/shop/.github/workflows/release.yml@refs/heads/main`: a path, and a ref that may hold `@` itself. */
function splitWorkflow({ workflowRef, repository }) {
    const own = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef;
    const at = own.indexOf('@');
    return at === -1 ? { path: own, ref: '' } : { path: own.slice(0, at), ref: own.slice(at + 1) };
}
function localProvenance(subject, commit, run) {
    const ref = `refs/heads/${commit.branch}`;
    return (0,statements/* provenanceStatement */.D2)({
        subject,
        repository: 'https://localhost/local/workspace',
        repositoryId: '0',
        ownerId: '0',
        workflowRef: ref,
        workflowPath: 'local',
        ref,
        commit: commit.sha,
        event: 'local',
        runner: 'local',
        builder: 'local',
        invocation: run.job
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/evidence.js



/** Signs everything that is claimed: where a new artifact comes from, how its suites came out, what it is made of. */
async function sealAll(proving, buildId) {
    const { build, claims } = proving;
    const subject = subjectOf(proving);
    const made = [
        ...(build.source.kind === 'known' ? [] : origin(proving, subject, buildId)),
        ...claims.tests.map(test => ({ test, statement: testStatement(proving, subject, test) })),
        ...(claims.sbom === undefined ? [] : [{ statement: (0,statements/* sbomStatement */.b5)(subject, claims.sbom) }])
    ];
    const sealed = [];
    for (const { statement, test } of made) {
        const bundle = await (0,seal/* sealStatement */.f)(proving.context.ports.signer, statement);
        sealed.push({ bundle, predicateType: statement.predicateType, test });
    }
    return sealed;
}
/** An image is named by its repository, because that is what tools for images look for. */
function subjectOf({ build, facts, kept }) {
    const name = build.source.kind === 'image' ? build.source.image.repository : facts.artifact;
    return { name, digest: kept.digest };
}
function origin({ context, facts }, subject, buildId) {
    const { sha, branch, dirty } = facts.commit;
    // Files that git does not know are mostly what builds leave behind.
    const changed = dirty.filter(line => !line.startsWith('??')).length;
    const uncommitted = changed === 0 ? undefined : changed;
    const record = { artifact: facts.artifact, buildId, commit: sha, branch, builtAt: facts.time, uncommitted };
    return [
        { statement: provenanceOf(subject, facts.commit, context.run) },
        { statement: (0,statements/* buildRecordStatement */.DE)({ subject, ...record }) }
    ];
}
function testStatement({ context, facts }, subject, test) {
    const { suite, result, passed, failed, passes, failures } = test;
    const whole = passes.length === passed && failures.length === failed;
    return (0,statements/* testResultStatement */.tO)({
        subject,
        suite,
        result,
        commit: facts.commit.sha,
        url: context.run.runUrl,
        passedTests: passes,
        failedTests: failures,
        ...(whole ? {} : { counts: { passed, failed } })
    });
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(3457);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/metadata.js

const endedBadly = ['failed', 'rolled-back', 'aborted'];
/**
 * Computes the metadata from verified statements. The ledger only takes away: a deployment that it tells as failed
 * or rolled back is not listed, and one without a verified statement never is.
 */
function artifactMetadata(record, deployments) {
    const build = record.buildRecords[0];
    return {
        buildId: build?.buildId,
        commit: build?.commit,
        branch: build?.branch,
        builtAt: build && wholeSeconds(build.builtAt),
        testsPassed: passedSuites(record.tests),
        deployedTo: standing(record, deployments).map(({ environment, time }) => ({
            environment,
            time: wholeSeconds(time)
        }))
    };
}
/** Writes the block as the procedure shows it. What is not proven is null, so that it cannot be overlooked. */
function metadataYaml(metadata) {
    const block = {
        build_id: metadata.buildId ?? null,
        commit_sha: metadata.commit ?? null,
        branch: metadata.branch ?? null,
        build_timestamp: metadata.builtAt ?? null,
        tests_passed: metadata.testsPassed.map(suite => ({ [suite]: '✅' })),
        deployed_to: metadata.deployedTo.map(({ environment, time }) => ({ [environment]: time }))
    };
    return (0,dist/* stringify */.As)({ artifact_metadata: block }, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}
function passedSuites(tests) {
    const newest = new Map();
    for (const test of tests)
        newest.set(test.suite, test);
    return [...newest.values()].filter(test => test.result === 'PASSED').map(test => test.suite);
}
function standing(record, deployments) {
    const newest = new Map();
    for (const deployment of record.deployments)
        newest.set(deployment.environment, deployment);
    const own = deployments.filter(deployment => deployment.digest === record.digest);
    const takenBack = ({ environment }) => {
        const last = own.findLast(deployment => deployment.environment === environment);
        return last !== undefined && endedBadly.includes(last.status);
    };
    return [...newest.values()]
        .filter(deployment => !takenBack(deployment))
        .sort((left, right) => Date.parse(left.time) - Date.parse(right.time));
}
function wholeSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 7 modules
var evidence_record = __webpack_require__(5043);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var ledger_state = __webpack_require__(1103);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/src/pages/passport.js + 1 modules
var passport = __webpack_require__(977);
// EXTERNAL MODULE: ./lib/src/pages/passport-of.js + 1 modules
var passport_of = __webpack_require__(4790);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/files.js







/** Writes the record, and what is computed from it once it is read back and verified. */
async function writeFiles({ context, facts, kept }, buildId) {
    const { ports, policy } = context;
    const { digest } = kept;
    const [own, view] = await Promise.all([ports.ledger.record(digest), ports.ledger.read()]);
    const lines = (0,merge/* mergeEvidence */.i)(own, facts.bundles);
    const state = (0,ledger_state/* foldLedger */.n)(view.events);
    const head = state.summaryHeads.get(digest);
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { digest, trust: ports.trust, ...(head && { head }) });
    const recordFile = `${buildId}.sigstore.jsonl`;
    const bundle = await ports.workspace.write(recordFile, lines.map(line => `${line}\n`).join(''));
    const keyFile = await writeKey(ports, buildId);
    const metadata = metadataYaml(artifactMetadata(record, state.deployments));
    const environments = (0,policy_policy/* environmentNames */.iF)(policy).map(name => ({
        name,
        requires: policy.environments[name]?.requires ?? []
    }));
    const about = { artifact: facts.artifact, record, events: view.events, environments, recordFile, keyFile };
    return {
        bundle,
        metadata: await ports.workspace.write(`${buildId}.metadata.yml`, metadata),
        passport: await ports.workspace.write(`${buildId}.passport.html`, (0,passport/* passportPage */.C)((0,passport_of/* passportOf */.S)(about)))
    };
}
/** The public half, so that the command in the passport works as it is copied. */
async function writeKey({ signer, workspace }, buildId) {
    if (signer.publicKey === undefined)
        return undefined;
    const name = `${buildId}.key.pem`;
    await workspace.write(name, signer.publicKey);
    return name;
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/apply.js




/** Runs the build once, keeps what it made, and signs what is known about it. Nothing is kept before all is read. */
async function apply(build, context, facts) {
    const failed = await runCommand(build, context);
    if (failed !== undefined)
        return failed;
    const claims = await readClaims(context, build.suites);
    const { tests } = claims;
    if (!context.inputs.allowFailedTests && tests.some(test => test.result === 'FAILED')) {
        return { kind: 'tests-failed', tests };
    }
    return prove({ build, context, facts, claims, kept: await keep(build, context) });
}
async function runCommand({ source }, { inputs, ports, run }) {
    if (inputs.command === undefined || source.kind === 'known')
        return undefined;
    const timeout = inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout };
    const request = { command: inputs.command, workingDirectory: run.workingDirectory, variables: {}, ...timeout };
    const { exitCode, tail } = await ports.commands.run(request);
    return exitCode === 0 ? undefined : { kind: 'build-failed', exitCode, tail };
}
async function keep({ source }, { ports }) {
    if (source.kind === 'known')
        return { digest: source.digest, path: '', url: '', stored: undefined };
    if (source.kind === 'image') {
        const { repository, digest } = source.image;
        // A registry tells no size before it is asked, and nobody asks it here.
        return { digest, path: '', url: `${repository}@${digest}`, stored: { store: `oci://${repository}`, bytes: 0 } };
    }
    const packed = await ports.workspace.pack(source.patterns);
    const { digest, bytes, url } = await ports.store.put(packed.path, packed);
    const stored = { store: ports.store.location, bytes };
    return { digest, path: packed.path, url: url ?? `${ports.store.location}@${digest}`, stored };
}
async function prove(proving) {
    const { build, facts, kept, claims } = proving;
    const before = facts.built.find(event => event.subject.digest === kept.digest);
    const buildId = before?.data.buildId ?? build.buildId;
    const known = before !== undefined && build.source.kind !== 'known';
    if (!known)
        await append(proving, buildId, await sealAll(proving, buildId));
    return {
        kind: known ? 'unchanged' : 'built',
        digest: kept.digest,
        buildId,
        artifactPath: kept.path,
        artifactUrl: kept.url,
        tests: claims.tests,
        ...(await writeFiles(proving, buildId))
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/artifact/image.js


const repository = /^[a-z0-9][a-z0-9.-]{0,250}(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]{0,250}){1,20}$/;
const example = `ghcr.io/acme/shop@sha256:${'9f2c41aa'.repeat(8)}`;
/** Reads `registry/repository@sha256:…`. Throws `bad-digest` without a whole digest, `bad-input` for the rest. */
function parseImage(text, input = 'image') {
    const at = text.indexOf('@');
    const digest = at === -1 ? '' : text.slice(at + 1);
    if (!(0,domain_digest/* isDigest */.Bc)(digest)) {
        throw (0,failure/* usage */.CI)('bad-digest', {
            input,
            found: text,
            expected: "a reference that ends with the image's digest",
            example
        });
    }
    const name = text.slice(0, at).replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '');
    if (repository.test(name))
        return { repository: name, digest };
    throw (0,failure/* usage */.CI)('bad-input', { input, found: text, expected: 'registry/repository@sha256:…', example });
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/observe.js




/** Reads the commit, which artifacts were built before, and the evidence that is added. Refuses paths that lead out. */
async function observe({ inputs, ports, policy, run }) {
    refuseOutside(inputs, run.workingDirectory);
    const image = inputs.image === undefined ? undefined : parseImage(inputs.image);
    const artifact = inputs.name ?? policy.artifact.name ?? lastPart(run.repository ?? run.workingDirectory);
    const [commit, view] = await Promise.all([ports.sourceControl.head(), ports.ledger.read()]);
    const built = view.events
        .filter(event => event.kind === 'artifact.built')
        .filter(event => event.subject.artifact === artifact);
    const given = inputs.bundle === undefined ? [] : await ports.workspace.read(inputs.bundle, 'bundle');
    const bundles = given.flatMap(file => (0,merge/* splitBundles */.w)(file.text));
    return { artifact, commit, time: ports.clock.now().toISOString(), built, image, bundles };
}
function refuseOutside(inputs, root) {
    const sources = suitesOf(inputs).map(each => each.source);
    const named = {
        path: inputs.path ?? [],
        tests: sources.filter(source => !isStated(source)),
        sbom: inputs.sbom === undefined ? [] : [inputs.sbom],
        bundle: inputs.bundle === undefined ? [] : [inputs.bundle]
    };
    for (const [input, paths] of Object.entries(named)) {
        for (const path of paths)
            demandInside({ root, path, input });
    }
}
function lastPart(path) {
    return path.split(/[\\/]/).findLast(part => part !== '') ?? 'artifact';
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/plan.js

function plan_plan(inputs, facts) {
    const suites = suitesOf(inputs);
    const fresh = { proceed: true, buildId: buildIdOf(facts), suites };
    if (facts.image !== undefined)
        return { ...fresh, source: { kind: 'image', image: facts.image } };
    const digest = inputs.subjectDigest;
    if (digest === undefined)
        return { ...fresh, source: { kind: 'files', patterns: inputs.path ?? [] } };
    const before = facts.built.find(event => event.subject.digest === digest);
    if (before === undefined) {
        const expected = `a digest of ${facts.artifact} that was built before`;
        return { proceed: false, reason: 'artifact-missing', found: digest, expected };
    }
    return { proceed: true, buildId: before.data.buildId, suites, source: { kind: 'known', digest } };
}
/** `YYYYMMDD-HHMM-abcdef`: when it was built, in UTC, and from which commit. */
function buildIdOf({ time, commit }) {
    const [day = '', clock = ''] = time.split('T');
    return `${day.replaceAll('-', '')}-${clock.slice(0, 5).replace(':', '')}-${commit.sha.slice(0, 6)}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/report.js

/** The action's outputs. */
const outputs = {
    digest: 'Digest of the artifact, "sha256:" and 64 hex characters.',
    'build-id': 'Build id, such as 20251122-1445-a3f2c1.',
    'artifact-path': 'Path of the one file that is the artifact; empty for an image or a digest.',
    'artifact-url': 'Where the artifact is kept.',
    bundle: 'Path of the record: Sigstore bundles as JSON lines.',
    metadata: 'Path of the artifact_metadata YAML.',
    passport: 'Path of the passport, an HTML page.'
};
function report({ facts, plan, done }) {
    if (!plan.proceed) {
        const { reason, found, expected } = plan;
        const check = { mark: 'failed', name: 'artifact', text: 'unknown', found, expected };
        return refusal(reason, `refused: no build of ${facts.artifact} has that digest`, [check], { found, expected });
    }
    if (done === undefined) {
        const headline = `would build ${facts.artifact} as ${plan.buildId}`;
        return { outcome: 'planned', headline, blocks: [], result: { artifact: facts.artifact, buildId: plan.buildId } };
    }
    if (done.kind === 'build-failed') {
        const check = { mark: 'failed', name: 'command', text: `ended with ${done.exitCode}`, found: done.tail };
        return refusal('build-failed', 'refused: the build command failed', [check], { exitCode: done.exitCode });
    }
    if (done.kind === 'tests-failed') {
        const { tests } = done;
        return refusal('tests-failed', 'refused: tests failed, nothing was stored', tests.map(testCheck), { tests });
    }
    return success(facts, done);
}
function success(facts, done) {
    const { digest, buildId, artifactPath, artifactUrl, bundle, metadata, passport, tests, kind } = done;
    const files = { bundle, metadata, passport };
    return {
        outcome: kind === 'built' ? 'done' : 'unchanged',
        headline: `${facts.artifact} ${buildId} ${(0,domain_digest/* shortDigest */.VK)(digest)} ${kind === 'built' ? 'built and proven' : 'was built before'}`,
        blocks: [
            { kind: 'checks', checks: tests.map(testCheck) },
            { kind: 'link', text: 'passport', target: passport }
        ],
        result: { artifact: facts.artifact, digest, buildId, artifactPath, artifactUrl, ...files, tests },
        outputs: {
            digest,
            'build-id': buildId,
            'artifact-path': artifactPath,
            'artifact-url': artifactUrl,
            ...files
        }
    };
}
function refusal(reason, headline, checks, result) {
    return { outcome: 'refused', reason, headline, blocks: [{ kind: 'checks', checks }], result };
}
function testCheck(test) {
    const mark = test.result === 'PASSED' ? 'passed' : 'failed';
    const text = `${test.passed} passed, ${test.failed} failed`;
    return { mark, name: test.suite, text, found: test.failures.slice(0, 5).join(', ') || undefined };
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/index.js





/** Runs the build once, and proves what it made. */
const buildProvenance = {
    name: 'build-provenance',
    Inputs: Inputs,
    outputs: outputs,
    observe: observe,
    plan: plan_plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/signing.js + 4 modules
var signing = __webpack_require__(2632);
;// CONCATENATED MODULE: ./lib/src/wiring/build-provenance.js












async function wire(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const { run } = host;
    const signer = await (0,signing/* signerOf */.K)(policy, inputs, host);
    const ports = {
        clock: system_clock/* systemClock */.m,
        commands: createShellCommands(inputs.shell),
        ledger: (0,git_ledger/* createEmbeddedLedger */.W)(run.home),
        signer,
        trust: await (0,signing/* trustOf */.A)(policy, signer, host),
        sourceControl: createGitSourceControl(run.workingDirectory),
        store: storeOf(inputs, policy.artifact.store, run),
        workspace: createFolderWorkspace(run.workingDirectory, (0,external_node_path_.join)(run.home, 'builds'))
    };
    return { ports, policy };
}
function storeOf(inputs, byDefault, run) {
    const scheme = 'oci-layout:';
    const location = inputs.store ?? byDefault;
    if (inputs.retentionDays !== undefined) {
        const expected = 'no number of days, because only the store artifact forgets';
        throw (0,failure/* usage */.CI)('bad-input', {
            input: 'retention-days',
            found: inputs.retentionDays,
            expected,
            example: 'store: artifact'
        });
    }
    if (location === undefined)
        return (0,oci_layout_store/* createOciLayoutStore */.r)((0,external_node_path_.join)(run.home, 'store'));
    if (!location.startsWith(scheme)) {
        const expected = 'oci-layout:DIR';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'store', found: location, expected, example: 'oci-layout:.sluice/store' });
    }
    return (0,oci_layout_store/* createOciLayoutStore */.r)((0,external_node_path_.resolve)(run.workingDirectory, location.slice(scheme.length)));
}
const buildProvenanceDoor = (0,door/* door */.d)(buildProvenance, wire);


/***/ })

};
