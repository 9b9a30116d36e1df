export const id = 7631;
export const ids = [7631];
export const modules = {

/***/ 80827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const repository = /^[a-z0-9][a-z0-9.-]{0,250}(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]{0,250}){1,20}$/;
const example = `ghcr.io/acme/shop@sha256:${'9f2c41aa'.repeat(8)}`;
function parseImage(text, input = 'image') {
    const at = text.indexOf('@');
    const digest = at === -1 ? '' : text.slice(at + 1);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-digest', {
            input,
            found: text,
            expected: "a reference that ends with the image's digest",
            example
        });
    }
    const name = text.slice(0, at).replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '');
    if (repository.test(name))
        return { repository: name, digest };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-input', { input, found: text, expected: 'registry/repository@sha256:…', example });
}


/***/ }),

/***/ 24790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ passportOf)
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
;// CONCATENATED MODULE: ./lib/src/pages/passport-check.js
function checkCommands({ record, recordFile, keyFile }) {
    const head = record.head === undefined ? '' : ` --head ${record.head}`;
    const verify = `sluice verify ${record.digest} --bundle ${quoted(recordFile)}${head}`;
    const signer = record.provenance[0]?.signer;
    if (signer === undefined || signer.kind === 'key')
        return [`${verify} --key ${quoted(keyFile ?? 'PUBLIC_KEY.pem')}`];
    const identity = `--certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${quoted(signer.issuer ?? '')}`;
    return [`${verify} ${identity}`];
}
function quoted(text) {
    return /^[A-Za-z0-9._:/@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/pages/passport-of.js


function passportOf(sources) {
    const { artifact, record, events, environments } = sources;
    const state = (0,ledger_state.foldLedger)(events);
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
function unproven({ record, environments }, approvals) {
    const passed = new Set(record.tests.filter(test => test.result === 'PASSED').map(test => test.suite));
    const missing = environments.flatMap(({ name, requires }) => requires
        .filter(suite => !passed.has(suite))
        .map(suite => `${suite}: ${name} asks for it, no verified pass was found.`));
    const stated = record.tests
        .filter(test => test.stated)
        .map(test => `That ${test.suite} ran: its result was stated, without a report.`);
    const byKey = record.provenance.some(one => one.signer.kind === 'key');
    const changed = record.buildRecords.find(one => one.uncommitted !== undefined)?.uncommitted;
    return [
        ...missing,
        ...stated,
        ...(byKey ? ['That a build service made it: a key signed, so its owner alone vouches for the origin.'] : []),
        ...(changed === undefined ? [] : [`That the commit tells all: ${changed} tracked files differed from it.`]),
        ...(record.sboms.length === 0 ? ['What it is made of: there is no bill of materials.'] : []),
        ...(approvals.some(one => one.approved) ? [] : ['That a second person approved: no approval was asked for.'])
    ];
}


/***/ }),

/***/ 70977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ passportPage)
});

// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(29804);
;// CONCATENATED MODULE: ./lib/src/pages/passport-style.js
const passportStyle = `
.way{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:1.1rem 0 .4rem;padding:0}
.way li{flex:1 1 10rem;display:flex;flex-direction:column;padding:.6rem .9rem;border:1px solid var(--line);border-left-width:4px;border-radius:8px;background:var(--soft)}
.way span{color:var(--muted);font-size:.85rem}
.way .running{border-left-color:var(--green)}.way .running b{color:var(--green)}
.way .rolled-back,.way .failed{border-left-color:var(--bad)}.way .rolled-back b,.way .failed b{color:var(--bad)}
.questions{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.questions section{min-width:0}
.questions .whole{grid-column:1/-1}
.questions th,.questions td:first-child{overflow-wrap:normal;white-space:nowrap}
@media (max-width:44rem){.questions{grid-template-columns:1fr}.questions table{font-size:.8rem}.questions th,.questions td{padding-right:.5rem}}
@media print{.way{margin:.4rem 0 0}.way li{padding:.2rem .5rem}.questions{grid-template-columns:1fr 1fr}section{break-inside:avoid}}
`;

// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(75292);
;// CONCATENATED MODULE: ./lib/src/pages/passport.js



function instant(time) {
    return time === undefined ? '–' : time.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}
function question(words, answer, size = 'half') {
    return (0,html/* html */.qy) `<section class="${size}"><h2>${words}</h2>${answer}</section>`;
}
function identity({ artifact, record }) {
    const builds = record.buildRecords.map(build => (0,html/* html */.qy) `, build <code>${build.buildId}</code>`);
    const materials = record.sboms.map(sbom => (0,html/* html */.qy) `<p>Parts listed: ${sbom.components} (${sbom.format})</p>`);
    return (0,html/* html */.qy) `<p><b>${artifact}</b>${builds}</p><p><code>${record.digest}</code></p>${materials}`;
}
function commit({ record }) {
    const lines = record.provenance.map(one => (0,html/* html */.qy) `<p><code>${one.commit}</code></p><p>${repository(one)}, ${one.ref}</p>`);
    return lines.length === 0
        ? (0,html/* html */.qy) `<p class="bad">Not proven: the record holds no verified provenance.</p>`
        : (0,html/* html */.qy) `${lines}`;
}
function repository({ repository, workflow, runner }) {
    if (runner === 'local')
        return (0,html/* html */.qy) `of a repository on that person's machine`;
    const origin = /^https?:\/\/[^/\s]+/.exec(workflow)?.[0];
    return (0,html/* html */.qy) `of ${origin === undefined ? repository : (0,html/* link */.nf)(`${origin}/${repository}`, repository)}`;
}
function build({ record }) {
    const times = record.buildRecords.map(one => (0,html/* html */.qy) `<p>${instant(one.builtAt)}, from branch ${one.branch}</p>`);
    const made = record.provenance.map(one => {
        const run = /^https?:/.test(one.runUrl) ? (0,html/* html */.qy) `, ${(0,html/* link */.nf)(one.runUrl, 'the run')}` : undefined;
        const where = one.runner === 'local' ? "on a person's own machine" : `on a ${one.runner} runner`;
        const signer = (0,html/* html */.qy) `<p>signed by <code>${one.signer.identity}</code></p>`;
        return (0,html/* html */.qy) `<p>by <code>${one.workflow}</code> ${where}${run}</p>${signer}<p>SLSA build level ${one.level}</p>`;
    });
    return made.length + times.length === 0 ? (0,html/* html */.qy) `<p class="bad">Not proven.</p>` : (0,html/* html */.qy) `${times}${made}`;
}
function tests({ record }) {
    const rows = record.tests.map(test => {
        const tone = test.result === 'FAILED' ? 'bad' : 'good';
        const mark = test.result === 'FAILED' ? '✗' : '✓';
        const result = (0,html/* html */.qy) `<span class="${tone}">${mark} ${test.result.toLowerCase()}</span>`;
        const counts = test.stated ? ['stated', 'stated'] : [test.passed, test.failed];
        return (0,html/* row */.nM)([test.suite, result, ...counts]);
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
        ...(record.freshness === 'proven' ? [] : [freshness(record)]),
        ...unproven,
        ...record.ignored.map(line => `Line ${line.position + 1} proves nothing (${line.code}): ${line.detail}`)
    ];
    if (found.length === 0)
        return (0,html/* html */.qy) `<p>Nothing that the policy asks for.</p>`;
    return (0,html/* html */.qy) `<ul>${found.map(text => (0,html/* html */.qy) `<li>${text}</li>`)}</ul>`;
}
function freshness({ uncovered }) {
    if (uncovered === undefined)
        return 'That this record is the newest: compare its head with the ledger.';
    return `That this record is the newest: its head does not say ${uncovered}.`;
}
function selfCheck({ record, check }) {
    const head = record.head === undefined ? undefined : (0,html/* html */.qy) `<p>Head of the record: <code>${record.head}</code></p>`;
    const byKey = record.provenance[0]?.signer.kind !== 'certificate';
    const needs = byKey ? 'no account and no network' : 'no account';
    return (0,html/* html */.qy) `<p>In the folder of this page, with ${needs}:</p><pre>${check.join('\n')}</pre>
<p>Without Sluice: <code>node sluice-verify.mjs</code> and the same words. It is one file.</p>${head}`;
}
function headline({ artifact, record, environments }) {
    if (record.recalls.length > 0)
        return (0,html/* html */.qy) `<h1 class="bad">${artifact} was recalled.</h1>`;
    if (record.broken !== undefined)
        return (0,html/* html */.qy) `<h1 class="bad">${artifact}: the record was changed, trust none of it.</h1>`;
    const running = environments.filter(one => one.state === 'running').map(one => one.environment);
    return (0,html/* html */.qy) `<h1>${artifact} ${running.length === 0 ? 'runs nowhere' : `runs in ${running.join(' and ')}`}.</h1>`;
}
function way({ environments }) {
    const marks = { running: '●', staged: '◐', replaced: '○', 'rolled back': '✗', failed: '✗', never: '·' };
    const steps = environments.map(one => (0,html/* html */.qy) `<li class="${one.state.replace(' ', '-')}"><b>${marks[one.state]} ${one.environment}</b><span>${one.state}</span><span>${one.since === undefined ? '' : instant(one.since)}</span></li>`);
    return steps.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<ol class="way">${steps}</ol>`;
}
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

/***/ 87631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProvenanceDoor: () => (/* binding */ buildProvenanceDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/folder-workspace.js + 6 modules
var folder_workspace = __webpack_require__(7069);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-source-control.js
var git_source_control = __webpack_require__(61274);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/domain/artifact/tree.js


function treeDigest(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, digest, executable } of sorted(files)) {
        hash.update(`${executable ? '100755' : '100644'}\0${(0,domain_digest/* hexOf */.ZD)(digest)}\0${name}\0`);
    }
    return `sha256:${hash.digest('hex')}`;
}
function checksums(files) {
    return files.map(({ name, digest }) => checksum(name, (0,domain_digest/* hexOf */.ZD)(digest))).join('');
}
function checksum(name, hex) {
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === name ? '' : '\\'}${hex}  ${escaped}\n`;
}
function sorted(files) {
    return files.toSorted((left, right) => Buffer.compare(Buffer.from(left.name), Buffer.from(right.name)));
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/canonical.js
var canonical = __webpack_require__(95903);
// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(33457);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 8 modules
var evidence_record = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/src/domain/evidence/verified.js
var verified = __webpack_require__(20657);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/added.js




async function readAdded({ context, facts, kept }) {
    if (facts.bundles.length === 0)
        return [];
    const { ledger, trust } = context.ports;
    const own = await ledger.record(kept.digest);
    const fresh = (0,merge/* mergeEvidence */.i)(own, facts.bundles).slice(own.length);
    const record = (0,evidence_record/* verifyRecord */.R)(fresh, { digest: kept.digest, trust });
    return (0,verified/* verifiedLines */.o)(record).map(({ position, predicateType = '' }) => {
        const line = fresh[position] ?? '';
        const bundle = { line, digest: (0,canonical/* bundleDigest */.b)(line) };
        return { bundle, predicateType, test: testAt(record, position), elsewhere: true };
    });
}
function testAt({ tests }, position) {
    return tests.find(test => test.position === position);
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/events.js
function draftEvents(proving, buildId, signed) {
    const { build, facts, kept, context } = proving;
    const subject = { artifact: facts.artifact, digest: kept.digest };
    const shared = { time: facts.time, actor: context.run.actor, subject, causes: [], policy: null };
    const added = signed
        .filter(each => each.test !== undefined || each.elsewhere === true || build.source.kind === 'known')
        .map(({ bundle, predicateType, test }) => ({
        ...shared,
        kind: 'evidence.added',
        key: `evidence.added:${bundle.digest}`,
        data: { predicateType, suite: test?.suite, result: test?.result, bundle: bundle.digest }
    }));
    if (kept.stored === undefined)
        return added;
    const { sha, branch, time } = facts.commit;
    const committedAt = new Date(time).toISOString();
    const bundles = signed.map(each => each.bundle.digest);
    const data = { buildId, commit: sha, branch, builtAt: facts.time, committedAt, ...kept.stored, bundles };
    const key = `artifact.built:${facts.artifact}:${kept.digest}`;
    return [{ ...shared, kind: 'artifact.built', key, data }, ...added];
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/append.js


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
var sbom = __webpack_require__(30708);
;// CONCATENATED MODULE: ./lib/src/domain/test-report/report.js

function statedReport(suite, result) {
    const words = [`stated as ${result}`];
    const report = result === 'passed' ? testReport(suite, words, []) : testReport(suite, [], words);
    return { ...report, stated: true };
}
const maxCharacters = 64 * 1024 * 1024;
const maxFailures = 100;
const maxNameCharacters = 300;
const maxPassesCharacters = 100_000;
function testReport(suite, passes, failures) {
    const failed = failures.length;
    const result = failed === 0 && passes.length > 0 ? 'PASSED' : 'FAILED';
    const shown = failures.slice(0, maxFailures).map(shorten);
    return { suite, result, passed: passes.length, failed, passes: listed(passes), failures: shown };
}
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

;// CONCATENATED MODULE: ./lib/src/domain/test-report/xml-tags.js
const longestAttributes = 4000;
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
        if (!text.startsWith('<!', at))
            yield tagOf(text.slice(at + 1, end - 1));
        else if (!text.startsWith('<!--', at) && !text.startsWith('<![CDATA[', at))
            yield declaration;
        at = text.indexOf('<', end);
    }
}
const declaration = { name: '!', kind: 'declaration', attributes: '' };
function attribute({ attributes }, name) {
    for (const [, found, , double, single] of attributes.matchAll(/\s([\w:.-]{1,99})\s{0,9}=\s{0,9}("([^"]*)"|'([^']*)')/g)) {
        if (found === name)
            return plain(double ?? single ?? '');
    }
    return undefined;
}
function nameOf(tag) {
    return attribute(tag, 'name');
}
function tagOf(inner) {
    const closes = inner.startsWith('/');
    const text = closes ? inner.slice(1) : inner;
    const [name = ''] = text.slice(0, 60).split(/[\s/>]/, 1);
    const kind = closes ? 'close' : text.endsWith('/') ? 'whole' : 'open';
    return { name, kind, attributes: text.slice(name.length, name.length + longestAttributes) };
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
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function plain(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/junit.js


function readJunit(suite, text) {
    refuseLarge(suite, text);
    const reading = { passes: [], failures: [], open: [], current: undefined };
    let sawSuite = false;
    for (const tag of tags(text)) {
        if (tag.kind === 'declaration')
            throw unreadable(suite, 'XML with a document type, which no test report needs');
        if (isSuite(tag))
            sawSuite = true;
        read(reading, suite, tag);
    }
    const whole = sawSuite && reading.open.length === 0 && reading.current === undefined;
    if (!whole)
        throw unreadable(suite, 'text that is not a whole JUnit report');
    return testReport(suite, reading.passes, reading.failures);
}
function isSuite({ name }) {
    return name === 'testsuite' || name === 'testsuites';
}
function read(reading, suite, tag) {
    const { name, kind } = tag;
    if (isSuite(tag)) {
        if (kind !== 'close')
            openSuite(reading, tag);
        if (kind !== 'open')
            closeSuite(reading);
    }
    else if (name === 'testcase') {
        if (kind !== 'close')
            openCase(reading, tag);
        if (kind !== 'open')
            closeCase(reading);
    }
    else if (kind !== 'close' && (name === 'failure' || name === 'error'))
        fail(reading, suite);
    else if (name === 'skipped' && reading.current?.state === 'passed')
        reading.current.state = 'skipped';
}
function openCase(reading, tag) {
    closeCase(reading);
    reading.current = { name: nameOf(tag) ?? 'a test without a name', state: 'passed' };
}
function closeCase(reading) {
    const { current, failures, passes } = reading;
    if (current?.state === 'failed')
        failures.push(current.name);
    if (current?.state === 'passed')
        passes.push(current.name);
    reading.current = undefined;
}
function fail({ current, failures, open }, suite) {
    const innermost = open.at(-1);
    if (innermost !== undefined)
        innermost.seen += 1;
    if (current === undefined)
        failures.push(`${suite}: failed outside any test`);
    else
        current.state = 'failed';
}
function openSuite(reading, tag) {
    const count = (name) => Number(/^\d{1,9}$/.exec(attribute(tag, name) ?? '')?.[0] ?? 0);
    const counted = count('failures') + count('errors');
    reading.open.push({ name: nameOf(tag) ?? 'a suite without a name', counted, seen: 0 });
}
function closeSuite(reading) {
    const closed = reading.open.pop();
    if (closed === undefined)
        return;
    const hidden = closed.counted - closed.seen;
    if (hidden > 0)
        reading.failures.push(`${closed.name}: counts ${hidden} more failures than its tests show`);
    const around = reading.open.at(-1);
    if (around !== undefined)
        around.seen += Math.max(closed.counted, closed.seen);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/domain/test-report/sarif.js


const Level = schemas/* enum */.k5n(['none', 'note', 'warning', 'error']);
const Index = schemas/* int */.Whr().min(0).optional().catch(undefined);
const Result = schemas/* looseObject */._H3({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: Index,
    rule: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().optional(), index: Index, toolComponent: schemas/* looseObject */._H3({ index: Index }).optional() })
        .optional(),
    level: Level.optional(),
    kind: schemas/* string */.YjP().default('fail'),
    baselineState: schemas/* string */.YjP().optional(),
    suppressions: schemas/* array */.YOg(schemas/* looseObject */._H3({ status: schemas/* string */.YjP().default('accepted') })).default([])
});
const Rule = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    defaultConfiguration: schemas/* looseObject */._H3({ level: Level.optional() }).optional()
});
const Component = schemas/* looseObject */._H3({ rules: schemas/* array */.YOg(Rule).nullish() });
const Tool = schemas/* looseObject */._H3({
    driver: Component.extend({ name: schemas/* string */.YjP() }),
    extensions: schemas/* array */.YOg(Component).nullish()
});
const Run = schemas/* looseObject */._H3({
    tool: Tool.optional(),
    invocations: schemas/* array */.YOg(schemas/* looseObject */._H3({ executionSuccessful: schemas/* boolean */.zMY().optional() })).nullish(),
    results: schemas/* array */.YOg(Result).nullish()
});
const Sarif = schemas/* looseObject */._H3({ version: schemas/* string */.YjP().startsWith('2.1'), runs: schemas/* array */.YOg(Run).min(1) });
function readSarif(suite, text) {
    refuseLarge(suite, text);
    const { runs } = parse(suite, text);
    const failures = runs.flatMap(failuresOf);
    const clean = runs.filter(run => run.results).map(run => `no error of ${sarif_nameOf(run)}`);
    return testReport(suite, failures.length === 0 ? clean : [], failures);
}
function failuresOf(run) {
    const levels = levelsOf(run);
    const broken = run.invocations?.some(one => one.executionSuccessful === false);
    const errors = (run.results ?? []).filter(result => counts(result) && levels(result) === 'error');
    return [...(broken ? [`${sarif_nameOf(run)} did not run to its end`] : []), ...errors.map(ruleOf)];
}
function counts({ kind, baselineState, suppressions }) {
    const accepted = suppressions.length > 0 && suppressions.every(one => one.status === 'accepted');
    return kind === 'fail' && baselineState !== 'absent' && !accepted;
}
function levelsOf({ tool }) {
    const extensions = tool?.extensions ?? [];
    const known = [tool?.driver, ...extensions].flatMap(one => one?.rules ?? []);
    const byId = new Map(known.map(rule => [rule.id, rule]));
    return ({ level, rule, ruleId, ruleIndex }) => {
        if (level !== undefined)
            return level;
        const part = rule?.toolComponent?.index;
        const rules = part === undefined ? tool?.driver.rules : extensions[part]?.rules;
        const index = rule?.index ?? ruleIndex;
        const found = index === undefined ? byId.get(ruleId ?? rule?.id ?? '') : rules?.[index];
        return found?.defaultConfiguration?.level ?? 'warning';
    };
}
function ruleOf({ ruleId, rule }) {
    return ruleId ?? rule?.id ?? 'a finding without a rule';
}
function sarif_nameOf({ tool }) {
    return tool?.driver.name ?? 'a tool without a name';
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
const directive = /\s#\s{0,9}(?:todo|skip(?:ped)?)\b/i;
const plan = /^1\.\.(\d{1,9})\b/;
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
        if (directive.test(found[2] ?? ''))
            continue;
        const name = described(found[2] ?? '') || `test ${seen}`;
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
function described(rest) {
    return rest
        .replace(/^\s*\d{0,9}\s*(?:-\s+)?/, '')
        .replace(/\\([#\\])/g, '$1')
        .trim();
}
function plannedTests(row) {
    const found = plan.exec(row);
    return found === null ? undefined : Number(found[1]);
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/read.js



function readTestReport(suite, text) {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start.startsWith('<'))
        return readJunit(suite, start);
    if (start.startsWith('{'))
        return readSarif(suite, start);
    return readTap(suite, start);
}

// EXTERNAL MODULE: ./lib/src/operations/build-provenance/inputs.js
var build_provenance_inputs = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/claims.js





async function readClaims({ inputs, ports }, suites) {
    const tests = [];
    for (const input of suites)
        tests.push(await readSuite(ports.workspace, input));
    return { tests, sbom: inputs.sbom === undefined ? undefined : await readMaterials(ports.workspace, inputs.sbom) };
}
async function readSuite(workspace, { suite, source }) {
    if ((0,build_provenance_inputs/* isStated */.oE)(source))
        return statedReport(suite, source);
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
var seal = __webpack_require__(57360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(44219);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/changed-files.js
function changedFiles({ dirty }) {
    return dirty.filter(line => !line.startsWith('??')).map(line => line.slice(3));
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/provenance.js

function provenanceOf(subject, commit, run) {
    return run.repository === undefined || run.workflowRef === undefined
        ? localProvenance(subject, commit, run)
        : workflowProvenance(subject, commit, { ...run, repository: run.repository, workflowRef: run.workflowRef });
}
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
function subjectOf({ build, facts, kept }) {
    const name = build.source.kind === 'image' ? build.source.image.repository : facts.artifact;
    return { name, digest: kept.digest };
}
const mostSubjects = 1024;
function demandSubjects({ proveFiles }, { tree }) {
    if (!proveFiles || tree.length < mostSubjects)
        return;
    const expected = `at most ${mostSubjects - 1} files in the archive`;
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'prove-files',
        found: `${tree.length} files`,
        expected,
        example: 'prove-files: false'
    });
}
function filesOf({ context, facts, kept }) {
    return context.inputs.proveFiles
        ? kept.tree.map(({ name, digest }) => ({ name: `${facts.artifact}/${name}`, digest }))
        : [];
}
function registered({ kept }, statement) {
    if (kept.registered === undefined)
        return statement;
    const { purl, sha512 } = kept.registered;
    return { ...statement, subject: [...statement.subject, { name: purl, digest: { sha512 } }] };
}
function origin(proving, subject, buildId) {
    const { context, facts } = proving;
    const { sha, branch } = facts.commit;
    const changed = changedFiles(facts.commit).length;
    const uncommitted = changed === 0 ? undefined : changed;
    const record = { artifact: facts.artifact, buildId, commit: sha, branch, builtAt: facts.time, uncommitted };
    const run = { ...context.run, ...context.ports.origin };
    return [
        { statement: registered(proving, (0,statements/* withSubjects */.gN)(provenanceOf(subject, facts.commit, run), filesOf(proving))) },
        { statement: (0,statements/* buildRecordStatement */.DE)({ subject, ...record }) }
    ];
}
function testStatement({ context, facts }, subject, test) {
    const { suite, result, passed, failed, passes, failures, stated } = test;
    const whole = passes.length === passed && failures.length === failed;
    const notes = { ...(whole ? {} : { passed, failed }), ...(stated ? { stated } : {}) };
    return (0,statements/* testResultStatement */.tO)({
        subject,
        suite,
        result,
        commit: facts.commit.sha,
        url: context.run.runUrl,
        passedTests: passes,
        failedTests: failures,
        ...(Object.keys(notes).length === 0 ? {} : { notes })
    });
}

// EXTERNAL MODULE: ./lib/src/domain/artifact/file-stem.js
var file_stem = __webpack_require__(99182);
// EXTERNAL MODULE: ./lib/src/domain/evidence/metadata.js
var evidence_metadata = __webpack_require__(33672);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/pages/passport.js + 1 modules
var passport = __webpack_require__(70977);
// EXTERNAL MODULE: ./lib/src/pages/passport-of.js + 1 modules
var passport_of = __webpack_require__(24790);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/files.js









async function writeFiles({ context, facts, kept }, buildId) {
    const { ports, policy } = context;
    const { digest } = kept;
    const [own, view] = await Promise.all([ports.ledger.record(digest), ports.ledger.read()]);
    const lines = (0,merge/* mergeEvidence */.i)(own, facts.bundles);
    const state = (0,ledger_state.foldLedger)(view.events);
    const head = state.recordHeads.get(digest);
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { digest, trust: ports.trust, ...(head && { head }) });
    const stem = (0,file_stem/* fileStem */.E)(facts.artifact, buildId);
    const recordFile = `${stem}.sigstore.jsonl`;
    const write = (name, text) => ports.workspace.write({ digest, name: `${stem}.${name}` }, text);
    const bundle = await write('sigstore.jsonl', lines.map(line => `${line}\n`).join(''));
    const keyFile = ports.signer.publicKey === undefined ? undefined : `${stem}.key.pem`;
    if (ports.signer.publicKey !== undefined)
        await write('key.pem', ports.signer.publicKey);
    const metadata = (0,evidence_metadata/* metadataYaml */.R)((0,evidence_metadata/* artifactMetadata */.I)(record, state.deployments));
    const environments = (0,policy_policy.environmentNames)(policy).map(name => ({
        name,
        requires: policy.environments[name]?.requires ?? []
    }));
    const about = { artifact: facts.artifact, record, events: view.events, environments, recordFile, keyFile };
    return {
        bundle,
        ...(await writeChecksums(kept, write)),
        metadata: await write('metadata.yml', metadata),
        passport: await write('passport.html', (0,passport/* passportPage */.C)((0,passport_of/* passportOf */.S)(about)))
    };
}
async function writeChecksums({ digest, fileName, tree }, write) {
    return {
        checksums: fileName === '' ? '' : await write('sha256', checksums([{ name: fileName, digest }])),
        fileChecksums: tree.length === 0 ? '' : await write('files.sha256', checksums(tree))
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/apply.js






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
    const request = { command: inputs.command, workingDirectory: run.workingDirectory, variables: {} };
    const { exitCode, tail } = await ports.commands.run(request);
    return exitCode === 0 ? undefined : { kind: 'build-failed', exitCode, tail };
}
async function keep({ source }, { inputs, ports }) {
    if (source.kind === 'known')
        return { ...nothing, digest: source.digest, url: '', stored: undefined };
    if (source.kind === 'image') {
        const { repository, digest } = source.image;
        const stored = { store: `oci://${repository}`, bytes: 0 };
        return { ...nothing, digest, url: `${repository}@${digest}`, stored };
    }
    const packed = await ports.workspace.pack(source.patterns);
    demandSubjects(inputs, packed);
    const { digest, bytes, url } = await ports.store.put(packed.path, packed);
    const stored = { store: ports.store.location, bytes };
    const { path, tree, fileName, registered } = packed;
    return { digest, path, url: url ?? `${ports.store.location}@${digest}`, stored, tree, fileName, registered };
}
const nothing = { path: '', tree: [], fileName: '' };
async function prove(proving) {
    const { build, facts, kept, claims } = proving;
    const before = facts.built.find(event => event.subject.digest === kept.digest);
    const buildId = before?.data.buildId ?? build.buildId;
    const known = before !== undefined && build.source.kind !== 'known';
    const signed = known ? [] : await sealAll(proving, buildId);
    const added = await readAdded(proving);
    await append(proving, buildId, [...signed, ...added]);
    return {
        kind: known && added.length === 0 ? 'unchanged' : before === undefined ? 'built' : 'added',
        digest: kept.digest,
        buildId,
        artifactPath: kept.path,
        artifactUrl: kept.url,
        treeDigest: kept.tree.length === 0 ? undefined : treeDigest(kept.tree),
        files: kept.tree.length,
        purl: kept.registered?.purl,
        tests: claims.tests,
        ...(await writeFiles(proving, buildId))
    };
}

// EXTERNAL MODULE: ./lib/src/domain/artifact/image.js
var artifact_image = __webpack_require__(80827);
// EXTERNAL MODULE: ./lib/src/domain/artifact/inside.js
var inside = __webpack_require__(42564);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/rehearsal.js




async function rehearse(context) {
    const { inputs, ports, run } = context;
    if (inputs.command !== undefined && inputs.subjectDigest === undefined) {
        const nothing = { command: 'exit 0', workingDirectory: run.workingDirectory, variables: {} };
        const { exitCode } = await ports.commands.run(nothing);
        if (exitCode === 0)
            return [];
        throw (0,failure/* unavailable */.hU)('component-missing', `the shell "${inputs.shell}" ends with ${exitCode} on "exit 0"`);
    }
    const { tests } = await readClaims(context, (0,build_provenance_inputs/* suitesOf */.f3)(inputs));
    if (inputs.path !== undefined)
        demandSubjects(inputs, { tree: await ports.workspace.survey(inputs.path) });
    return tests;
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/observe.js





async function observe(context) {
    const { inputs, ports, policy, run } = context;
    refuseOutside(inputs, run.workingDirectory);
    const image = inputs.image === undefined ? undefined : (0,artifact_image/* parseImage */.z)(inputs.image);
    const artifact = inputs.name ?? policy.artifact.name ?? lastPart(run.repository ?? run.workingDirectory);
    const [commit, view] = await Promise.all([ports.sourceControl.head(), ports.ledger.read()]);
    const built = view.events
        .filter(event => event.kind === 'artifact.built')
        .filter(event => event.subject.artifact === artifact);
    const given = inputs.bundle === undefined ? [] : await ports.workspace.read(inputs.bundle, 'bundle');
    const bundles = given.flatMap(file => (0,merge/* splitBundles */.w)(file.text));
    const { location } = ports.ledger;
    const { workflowRef, commit: claimed } = { ...run, ...ports.origin };
    const about = { artifact, commit, claimed: workflowRef === undefined ? undefined : claimed };
    const rehearsed = inputs.dryRun ? await rehearse(context) : undefined;
    return { ...about, time: ports.clock.now().toISOString(), built, image, bundles, rehearsed, location };
}
function refuseOutside(inputs, root) {
    const sources = (0,build_provenance_inputs/* suitesOf */.f3)(inputs).map(each => each.source);
    const named = {
        path: inputs.path ?? [],
        tests: sources.filter(source => !(0,build_provenance_inputs/* isStated */.oE)(source)),
        sbom: inputs.sbom === undefined ? [] : [inputs.sbom],
        bundle: inputs.bundle === undefined ? [] : [inputs.bundle]
    };
    for (const [input, paths] of Object.entries(named)) {
        for (const path of paths)
            (0,inside/* demandInside */.Q)({ root, path, input });
    }
}
function lastPart(path) {
    return path.split(/[\\/]/).findLast(part => part !== '') ?? 'artifact';
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/build-record.js
var build_record = __webpack_require__(79335);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/plan.js


function plan_plan(inputs, facts) {
    const digest = inputs.subjectDigest;
    const suites = (0,build_provenance_inputs/* suitesOf */.f3)(inputs);
    if (digest === undefined && facts.claimed !== undefined && facts.claimed !== facts.commit.sha) {
        return { proceed: false, reason: 'checkout-mismatch', found: facts.commit.sha, expected: facts.claimed };
    }
    const { rehearsed: tests = [] } = facts;
    if (!inputs.allowFailedTests && tests.some(test => test.result === 'FAILED')) {
        return { proceed: false, reason: 'tests-failed', tests };
    }
    const fresh = { proceed: true, buildId: (0,build_record/* buildIdOf */.d$)(facts.time, facts.commit.sha), suites };
    if (facts.image !== undefined)
        return { ...fresh, source: { kind: 'image', image: facts.image } };
    if (digest === undefined)
        return { ...fresh, source: { kind: 'files', patterns: inputs.path ?? [] } };
    const before = facts.built.find(event => event.subject.digest === digest);
    if (before === undefined) {
        const expected = `a digest of ${facts.artifact} that was built before`;
        return { proceed: false, reason: 'artifact-missing', found: digest, expected };
    }
    return { proceed: true, buildId: before.data.buildId, suites, source: { kind: 'known', digest } };
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/report.js


const outputs = {
    digest: 'Digest of the artifact, "sha256:" and 64 hex characters.',
    'build-id': 'Build id, such as 20251122-1445-a3f2c1.',
    'artifact-path': 'Path of the one file that is the artifact; empty for an image or a digest.',
    'artifact-url': 'Where the artifact is kept.',
    checksums: 'Path of the checksum of the artifact, for sha256sum --check in the folder of "artifact-path"; empty for an image or a digest.',
    'file-checksums': 'Path of the checksums of the files that were packed, for sha256sum --check in the workspace; empty where nothing was packed.',
    bundle: 'Path of the record: Sigstore bundles as JSON lines.',
    metadata: 'Path of the artifact_metadata YAML.',
    passport: 'Path of the passport, an HTML page.'
};
function report({ facts, plan, done }) {
    if (!plan.proceed)
        return plan.reason === 'tests-failed' ? testsFailed(plan.tests) : refused(facts, plan);
    if (done === undefined) {
        const headline = `would build ${facts.artifact} as ${plan.buildId}`;
        return { outcome: 'planned', headline, blocks: [], result: { artifact: facts.artifact, buildId: plan.buildId } };
    }
    if (done.kind === 'build-failed') {
        const check = { mark: 'failed', name: 'command', text: `ended with ${done.exitCode}`, found: done.tail };
        return refusal('build-failed', 'refused: the build command failed', [check], { exitCode: done.exitCode });
    }
    if (done.kind === 'tests-failed')
        return testsFailed(done.tests);
    return success(facts, done);
}
function testsFailed(tests) {
    return refusal('tests-failed', 'refused: tests failed, nothing was stored', tests.map(testCheck), {
        tests: tests.map(shown)
    });
}
function changed({ commit }) {
    const files = changedFiles(commit);
    if (files.length === 0)
        return [];
    const text = `${files.length} tracked ${files.length === 1 ? 'file differs' : 'files differ'} from the commit; the record says so`;
    return [{ mark: 'note', name: 'working tree', text, found: files.slice(0, 5).join(', ') }];
}
function refused({ artifact }, { reason, found, expected }) {
    const unknown = reason === 'artifact-missing';
    const headline = unknown
        ? `refused: no build of ${artifact} has that digest`
        : 'refused: a proof of this build would name a commit that it was not made from';
    const name = unknown ? 'artifact' : 'checkout';
    const check = { mark: 'failed', name, text: unknown ? 'unknown' : 'another commit', found, expected };
    const answer = refusal(reason, headline, [check], { found, expected });
    const text = 'check out the commit of the run (actions/checkout without "ref"), or trigger the workflow by that commit';
    return unknown ? answer : { ...answer, blocks: [...answer.blocks, { kind: 'next', text }] };
}
const endings = { built: 'built and proven', added: 'has more evidence', unchanged: 'was built before' };
function success(facts, done) {
    const { digest, buildId, artifactPath, artifactUrl, bundle, metadata, passport, tests, kind } = done;
    const { checksums, fileChecksums } = done;
    const files = { checksums, bundle, metadata, passport };
    return {
        outcome: kind === 'unchanged' ? 'unchanged' : 'done',
        headline: `${facts.artifact} ${buildId} ${(0,domain_digest/* shortDigest */.VK)(digest)} ${endings[kind]}`,
        blocks: [
            { kind: 'checks', checks: [...tests.map(testCheck), ...changed(facts)] },
            { kind: 'link', text: 'passport', target: passport }
        ],
        result: {
            artifact: facts.artifact,
            digest,
            buildId,
            artifactPath,
            artifactUrl,
            ...files,
            fileChecksums,
            commit: facts.commit.sha,
            uncommitted: changedFiles(facts.commit).length,
            treeDigest: done.treeDigest ?? null,
            files: done.files,
            purl: done.purl ?? null,
            tests: tests.map(shown),
            'looked-at': facts.location
        },
        outputs: {
            digest,
            'build-id': buildId,
            'artifact-path': artifactPath,
            'artifact-url': artifactUrl,
            'file-checksums': fileChecksums,
            ...files
        }
    };
}
function refusal(reason, headline, checks, result) {
    return { outcome: 'refused', reason, headline, blocks: [{ kind: 'checks', checks }], result };
}
function shown({ suite, result, passed, failed, failures }) {
    return { suite, result, passed, failed, failures };
}
function testCheck(test) {
    const mark = test.result === 'PASSED' ? 'passed' : 'failed';
    const text = `${test.passed} passed, ${test.failed} failed`;
    return { mark, name: test.suite, text, found: test.failures.slice(0, 5).join(', ') || undefined };
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/index.js





const buildProvenance = {
    name: 'build-provenance',
    Inputs: build_provenance_inputs/* Inputs */.G0,
    outputs: outputs,
    observe: observe,
    plan: plan_plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/programs.js + 1 modules
var programs = __webpack_require__(87822);
// EXTERNAL MODULE: ./lib/src/wiring/shelves.js + 1 modules
var shelves = __webpack_require__(69341);
// EXTERNAL MODULE: ./lib/src/wiring/signing.js + 5 modules
var signing = __webpack_require__(55491);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
// EXTERNAL MODULE: ./lib/src/wiring/trust.js
var trust = __webpack_require__(85287);
;// CONCATENATED MODULE: ./lib/src/wiring/build-provenance.js













async function wire(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const { run } = host;
    const { signer, origin } = await (0,signing/* signingOf */.f)(policy, inputs, host);
    const { store: location = policy.artifact.store, retentionDays } = inputs;
    const store = await (0,stores.openStore)({ location, input: 'store', retentionDays }, policy, inputs, host);
    const place = { artifact: inputs.name ?? policy.artifact.name ?? 'artifact' };
    const ledger = (0,shelves/* shelvedBuild */.A)(await (0,wiring_ledger.ledgerOf)(policy, inputs, host, place), store, host);
    const ports = {
        clock: system_clock/* systemClock */.m,
        commands: (0,programs/* shellCommands */.h)(inputs.shell, policy, host),
        ledger,
        signer,
        trust: await (0,trust/* trustOf */.A)(policy, [signer], host, { keysSuffice: (0,signing/* methodOf */.N)(policy, inputs, host) === 'key' }),
        origin,
        sourceControl: (0,git_source_control/* createGitSourceControl */.T)(run.workingDirectory, host.environment),
        store,
        workspace: (0,folder_workspace/* createFolderWorkspace */.U)(run.workingDirectory, (0,external_node_path_.join)(run.home, 'builds'))
    };
    return { ports, policy };
}
const buildProvenanceDoor = (0,door/* door */.d)(buildProvenance, wire);


/***/ })

};
