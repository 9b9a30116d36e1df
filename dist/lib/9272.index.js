export const id = 9272;
export const ids = [9272];
export const modules = {

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 1 modules
var git_ledger = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var domain_outcome = __webpack_require__(20771);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/src/wiring/bluegreen.js + 33 modules
var bluegreen = __webpack_require__(3457);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-trace-log.js
var file_trace_log = __webpack_require__(60481);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/wiring/build-provenance.js + 21 modules
var build_provenance = __webpack_require__(87631);
// EXTERNAL MODULE: ./lib/src/wiring/promote.js + 5 modules
var promote = __webpack_require__(44482);
;// CONCATENATED MODULE: ./lib/src/demo/rows.js

function row(stageName, text, version = '') {
    return `  ${version.padEnd(4)}${stageName.padEnd(11)}${text}`;
}
function underWay(screen, text) {
    if (screen.abilities.moves)
        screen.live(text, '');
}
function tell({ screen, verbose }, rows, report) {
    for (const text of rows)
        screen.line(text);
    if (verbose)
        screen.line((0,render/* renderReport */.B1)(report).replace(/^(?=.)/gm, ' '.repeat(8)));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/src/hosts/local-context.js
var local_context = __webpack_require__(50319);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 4 modules
var terminal = __webpack_require__(93000);
// EXTERNAL MODULE: ./lib/src/wiring/down.js + 7 modules
var down = __webpack_require__(44958);
;// CONCATENATED MODULE: ./lib/src/demo/stage.js






class Departure extends Error {
    report;
    constructor(report) {
        super(report.headline);
        this.report = report;
    }
}
class Interrupted extends Error {
}
function nameStage(call) {
    const workspace = (0,external_node_path_.join)((0,local_context/* localContext */.N)({}).home, 'demo');
    return { ...call, workspace, home: (0,local_context/* localContext */.N)({ 'working-directory': workspace }).home };
}
function setStage(stage) {
    (0,external_node_fs_.rmSync)(stage.workspace, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(stage.workspace, { recursive: true });
    (0,external_node_fs_.cpSync)((0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(stage.program)), '../../examples/shop'), stage.workspace, { recursive: true });
    git(stage, 'init', '-q', '-b', 'main');
}
function checkOut(stage, version) {
    if (version !== 'v1')
        git(stage, 'checkout', '-q', 'v1', '--', '.');
    if (version !== 'v1')
        git(stage, 'apply', `versions/${version}.patch`);
    git(stage, 'add', '-A');
    const who = ['-c', 'user.name=demo', '-c', 'user.email=demo@localhost', '-c', 'commit.gpgsign=false'];
    git(stage, ...who, 'commit', '-q', '-m', `Release ${version}`);
    git(stage, 'tag', version);
}
function git({ workspace, environment }, ...words) {
    const own = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'));
    const alone = {
        GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(workspace),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null'
    };
    const env = { ...Object.fromEntries(own), ...alone };
    (0,external_node_child_process_.execFileSync)('git', words, { cwd: workspace, env, stdio: 'ignore' });
}
async function call(stage, door, raw, expected, live = () => undefined) {
    if (stage.signal.aborted)
        throw new Interrupted();
    const report = await direct(stage, door, raw, live);
    if (stage.signal.aborted)
        throw new Interrupted();
    if (report.outcome !== expected)
        throw new Departure(report);
    return report;
}
function direct(stage, door, raw, live) {
    const { workspace, environment, signal } = stage;
    const run = (0,local_context/* localContext */.N)({ 'working-directory': workspace });
    return (0,terminal/* runDoor */.M6)(door, raw, { run, environment, ...(live && { signal }) }, live ?? (() => undefined));
}
async function stopAll(stage) {
    for (;;) {
        const { outcome } = await direct(stage, down.downDoor, {});
        if (outcome === 'unchanged')
            return;
    }
}
function here(path) {
    const short = (0,external_node_path_.relative)('.', path);
    return short === '' || short.startsWith('..') ? path : short;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/domain/judge/comparison.js
var comparison = __webpack_require__(43274);
// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var harmed = __webpack_require__(65120);
// EXTERNAL MODULE: ./lib/src/domain/judge/slowed.js
var judge_slowed = __webpack_require__(57803);
;// CONCATENATED MODULE: ./lib/src/demo/story.js






const Built = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({ suite: schemas/* string */.YjP(), passed: schemas/* number */.aig(), failed: schemas/* number */.aig() }))
});
const Moved = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    gates: schemas/* array */.YOg(schemas/* object */.Ikc({ gate: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
    slot: schemas/* string */.YjP(),
    smoke: schemas/* object */.Ikc({ passed: schemas/* number */.aig(), failed: schemas/* number */.aig(), lines: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullish()
});
const Shifted = schemas/* object */.Ikc({ 'rollback-ms': schemas/* number */.aig().nullable(), requests: schemas/* number */.aig() });
function digestOf(report) {
    return Built.parse(report.result).digest;
}
function builtLine(report, bytes, milliseconds) {
    const { digest } = Built.parse(report.result);
    return `✓ 1 artifact · ${(0,domain_digest/* shortDigest */.VK)(digest)} · ${size(bytes)} · ${(0,duration/* showDuration */.k)(milliseconds)}`;
}
function provenLine(report) {
    const { tests } = Built.parse(report.result);
    const suites = tests.map(({ suite, passed, failed }) => suite === 'security_scan'
        ? `${suite} ${failed === 0 ? 'clean' : 'with findings'}`
        : `${suite} ${passed}/${passed + failed}`);
    return `✓ ${['provenance', ...suites].join(', ')} · signed`;
}
function promotedLine(report, place) {
    const { gates, slot, smoke, digest } = Moved.parse(report.result);
    const passed = gates.filter(gate => gate.status === 'passed').length;
    const parts = [`${passed} gates passed`];
    if (smoke)
        parts.push(`smoke ${smoke.passed}/${smoke.passed + smoke.failed}`);
    if (place !== undefined)
        return `✓ ${[...parts, place(slot)].join(' · ')}`;
    const asked = smoke?.lines.map(line => connections.exec(line)?.[1]).find(found => found !== undefined);
    return `✓ ${[...parts, asked === undefined ? '' : `${asked} answer ${(0,domain_digest/* shortDigest */.VK)(digest)}`].join(' · ')}`;
}
const connections = /^identity\s+(\d+ of \d+ fresh connections) answer/;
function completedLine({ report, lines, dropped }) {
    const { requests } = Shifted.parse(report.result);
    return `✓ completed after ${seconds(lines)} · ${count(requests)} requests · ${count(dropped)} dropped`;
}
function rolledBackLines({ report, header, lines }, aftermath) {
    const { green, blue } = { green: errorRate(lines, 'green'), blue: errorRate(lines, 'blue') };
    const milliseconds = Shifted.parse(report.result)['rollback-ms'] ?? 0;
    const slowed = Math.round((0,judge_slowed/* slowedRequests */.f)(header, lines));
    const parts = [
        `${requestsOf((0,harmed/* harmedRequests */._)(lines))} harmed`,
        ...(slowed === 0 ? [] : [`${count(slowed)} slowed`]),
        `traffic on blue in ${milliseconds} ms`,
        ...(aftermath.keptMs === undefined ? [] : [`green kept for ${(0,duration/* showDuration */.k)(aftermath.keptMs)}`]),
        ...(aftermath.incident === undefined ? [] : [`incident ${aftermath.incident} open`])
    ];
    const flagger = (0,comparison/* compareRules */.D)(header, lines, aftermath.durationMs).find(({ rule }) => rule === 'flagger');
    return [
        `✗ rolled back after ${seconds(lines)} of canary: green fails ${green} of requests, blue ${blue}`,
        parts.join(' · '),
        `a 30-minute rollout played in ${(0,duration/* showDuration */.k)(aftermath.durationMs)} · Flagger-style rules would have harmed ${about(flagger?.harmed ?? 0)} on this trace`
    ];
}
function errorRate(lines, role) {
    const requests = lines.reduce((sum, line) => sum + (line[role]?.requests ?? 0), 0);
    const errors = lines.reduce((sum, line) => sum + (line[role]?.errors ?? 0), 0);
    return requests === 0 ? '–' : `${((100 * errors) / requests).toFixed(1)} %`;
}
function seconds(lines) {
    return (0,duration/* showDuration */.k)((lines.at(-1)?.t ?? 0) * 1000);
}
function requestsOf(number) {
    const whole = Math.round(number);
    return `${count(whole)} ${whole === 1 ? 'request' : 'requests'}`;
}
function about(number) {
    return `about ${count(Number(number.toPrecision(2)))}`;
}
function count(number) {
    return number.toLocaleString('en-US');
}
function size(bytes) {
    return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

;// CONCATENATED MODULE: ./lib/src/demo/acts.js












const rolloutMs = 15_000;
const command = 'node build.mjs && node test.mjs && node scan.mjs';
const tests = ['unit_tests: junit/unit.xml', 'integration_tests: junit/integration.xml', 'security_scan: report.sarif'];
async function release(stage, version) {
    const { screen } = stage;
    checkOut(stage, version);
    const began = performance.now();
    underWay(screen, row('build', '… building, testing, scanning', version));
    const built = await call(stage, build_provenance.buildProvenanceDoor, { command, path: 'dist', tests: tests.join('\n') }, 'done');
    const bytes = (0,external_node_fs_.statSync)(String(built.result.artifactPath)).size;
    const text = builtLine(built, bytes, performance.now() - began);
    tell(stage, [row('build', text, version), row('prove', provenLine(built))], built);
    underWay(screen, row('staging', '… starting it, asking who answers'));
    const digest = digestOf(built);
    const staged = await call(stage, promote.promoteDoor, { environment: 'staging', digest }, 'done');
    tell(stage, [row('staging', promotedLine(staged))], staged);
    return digest;
}
async function acts_promote(stage, place) {
    underWay(stage.screen, row('production', '… asking the gates'));
    const report = await call(stage, promote.promoteDoor, { environment: 'production' }, 'done');
    tell(stage, [row('production', promotedLine(report, place))], report);
}
async function rollOut(stage, expected, dropped) {
    const { screen } = stage;
    const before = dropped();
    const asked = { environment: 'production', duration: `${rolloutMs}ms` };
    const live = (text, step) => {
        if (step !== 'ended')
            screen.live(row('rollout', text), step);
    };
    const report = await call(stage, bluegreen.bluegreenDoor, asked, expected, live);
    screen.settle();
    const [verdict = '', ...more] = await ending(stage, report, dropped() - before);
    tell(stage, [row('', verdict), ...more.map(text => row('', `  ${text}`))], report);
    return String(report.result.report ?? '');
}
async function ending(stage, report, dropped) {
    const state = (0,ledger_state.foldLedger)((await (0,git_ledger/* createEmbeddedLedger */.W)(stage.home, stage.environment).read()).events);
    const deployment = state.deployments.findLast(one => one.environment === 'production');
    const trace = await (0,file_trace_log/* createFileTraceLog */.M)((0,external_node_path_.join)(stage.home, 'rollouts')).read(deployment?.id ?? '');
    if (trace === undefined)
        throw (0,failure/* unavailable */.hU)('bad-trace', 'the rollout left no trace');
    const tale = { report, header: trace.header, lines: trace.lines, dropped };
    if (report.outcome === 'completed')
        return [completedLine(tale)];
    const held = [...state.environments.values()].flatMap(one => one.held).find(one => one.digest === deployment?.digest);
    const keptMs = held && wholeMinutes(Date.parse(held.until) - Date.parse(deployment?.endedAt ?? ''));
    const incident = state.incidents.find(one => one.deployment === deployment?.id)?.id;
    return rolledBackLines(tale, { keptMs, incident, durationMs: rolloutMs });
}
function wholeMinutes(milliseconds) {
    return Math.ceil(milliseconds / 60_000) * 60_000;
}

// EXTERNAL MODULE: ./lib/src/wiring/ops.js + 9 modules
var ops = __webpack_require__(15977);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-pages.js
var file_pages = __webpack_require__(48383);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-key.js
var local_key = __webpack_require__(56627);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 8 modules
var evidence_record = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/src/pages/passport.js + 1 modules
var passport = __webpack_require__(70977);
// EXTERNAL MODULE: ./lib/src/pages/passport-of.js + 1 modules
var passport_of = __webpack_require__(24790);
;// CONCATENATED MODULE: ./lib/src/demo/pages.js









async function writePassport(home) {
    const ledger = (0,git_ledger/* createEmbeddedLedger */.W)(home);
    const { events } = await ledger.read();
    const { environments, recordHeads } = (0,ledger_state.foldLedger)(events);
    const production = [...environments.values()].find(one => one.environment === 'production');
    const live = production?.live;
    if (production === undefined || live === undefined)
        return { path: '(nothing is live)', statements: 0 };
    const { publicPem } = await (0,local_key/* ensureLocalKey */.f)(home);
    const head = recordHeads.get(live.digest);
    const lines = await ledger.record(live.digest);
    const trust = { workflows: [], issuer: '', keys: [publicPem] };
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { digest: live.digest, trust, ...(head && { head }) });
    const html = (0,passport/* passportPage */.C)((0,passport_of/* passportOf */.S)({
        artifact: production.artifact,
        record,
        events,
        environments: [...environments.values()].map(one => ({ name: one.environment, requires: [] })),
        recordFile: 'passport.sigstore.jsonl',
        keyFile: 'passport.key.pem'
    }));
    const pages = (0,external_node_path_.join)(home, 'pages');
    await (0,files.writeAtomically)((0,external_node_path_.join)(pages, 'passport.sigstore.jsonl'), lines.map(line => `${line}\n`).join(''));
    await (0,files.writeAtomically)((0,external_node_path_.join)(pages, 'passport.key.pem'), publicPem);
    const { provenance, buildRecords, tests, deployments, summaries } = record;
    const statements = [provenance, buildRecords, tests, deployments, summaries].flat().length;
    return { path: await (0,file_pages/* createFilePages */.L)(pages).write('passport', html), statements };
}

;// CONCATENATED MODULE: ./lib/src/demo/closing.js








const Deployments = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    stagedAt: schemas/* string */.YjP(),
    endedAt: schemas/* string */.YjP().optional()
}));
const Environments = schemas/* array */.YOg(schemas/* object */.Ikc({ environment: schemas/* string */.YjP(), live: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), slot: schemas/* string */.YjP(), since: schemas/* string */.YjP() }) }));
const Incidents = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), severity: schemas/* string */.YjP(), title: schemas/* string */.YjP() }));
async function closing(stage, { versions, load, report }) {
    const { screen } = stage;
    const status = (await call(stage, ops.opsStatusDoor, {}, 'done')).result;
    const deployments = Deployments.parse((await call(stage, ops.opsDeploymentsDoor, {}, 'done')).result.deployments);
    const environments = Environments.parse(status.environments);
    const incidents = Incidents.parse(status.incidents);
    const { path: passport, statements } = await writePassport(stage.home);
    screen.line(`\n${statusTable(environments, versions)}`);
    for (const { id, severity, title } of incidents)
        screen.line(`  incident    ${id} ${severity} open · ${title}`);
    screen.line(`\n${deploymentsTable(deployments, versions)}`);
    const live = environments.find(one => one.environment === 'production')?.live.digest ?? '';
    const runs = `production runs ${versions.get(live) ?? 'nothing'} · ${(0,domain_digest/* shortDigest */.VK)(live)}`;
    screen.line(`\n  ${runs} · proven by ${statements} statements · ${loadText(load)}`);
    screen.line(`  passport ${here(passport)} · rollout report ${here(report)}`);
    return { production: live, ...load, passport, report, deployments, incidents };
}
function statusTable(environments, versions) {
    const rows = environments.map(({ environment, live }) => [
        environment,
        versions.get(live.digest) ?? '–',
        (0,domain_digest/* shortDigest */.VK)(live.digest),
        `live in slot ${live.slot} for ${age(live.since)}`
    ]);
    return (0,render/* renderTable */.bo)(['status', 'version', 'digest', 'where'], rows);
}
function deploymentsTable(deployments, versions) {
    const rows = deployments.map(one => [
        one.environment,
        versions.get(one.digest) ?? '–',
        (0,domain_digest/* shortDigest */.VK)(one.digest),
        one.status,
        `${age(one.endedAt ?? one.stagedAt)} ago`
    ]);
    return (0,render/* renderTable */.bo)(['deployments', 'version', 'digest', 'ended', 'when'], rows);
}
function loadText({ answered, failed, dropped }) {
    return `${count(answered)} requests, ${count(failed)} failed, ${count(dropped)} dropped`;
}
function age(since) {
    return (0,duration/* showDuration */.k)(Date.now() - Date.parse(since));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/src/demo/load.js

const customers = 16;
const visitMs = 40;
function startLoad(port) {
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: customers });
    const count = { answered: 0, dropped: 0, failed: 0 };
    let going = true;
    const customer = async (index) => {
        let next = performance.now() + (index * visitMs) / customers;
        for (let turn = index; going; turn += 1) {
            await pauseUntil(next);
            await visit(agent, port, turn % 5 === 0 ? buying : browsing, count);
            next = Math.max(next + visitMs, performance.now());
        }
    };
    const all = Array.from({ length: customers }, (_, index) => customer(index));
    const stop = async () => {
        going = false;
        await Promise.all(all);
        agent.destroy();
    };
    return { count, stop };
}
function pauseUntil(time) {
    return new Promise(resolve => setTimeout(resolve, Math.max(0, time - performance.now())));
}
const browsing = { method: 'GET', path: '/products' };
const buying = { method: 'POST', path: '/checkout', body: '{"items":[{"id":"cup","quantity":2}]}' };
function visit(agent, port, { method, path, body }, count) {
    const headers = { 'content-type': 'application/json' };
    return new Promise(resolve => {
        const drop = () => {
            count.dropped += 1;
            resolve();
        };
        const outgoing = (0,external_node_http_.request)({ agent, port, host: '127.0.0.1', method, path, headers }, answer => {
            answer.resume();
            answer.on('error', drop);
            answer.on('end', () => {
                count.answered += 1;
                if ((answer.statusCode ?? 500) >= 500)
                    count.failed += 1;
                resolve();
            });
        });
        outgoing.on('error', drop);
        outgoing.end(body);
    });
}

;// CONCATENATED MODULE: ./lib/src/demo/index.js











const programme = `demo would play three releases of examples/shop in .sluice/demo:

  v1  build, prove, staging, production: live in slot a
  v2  build, prove, staging, production: shifted step by step under load, and completed
  v3  the same, but it fails under load: rolled back by the judge

Nothing leaves this machine, and everything that it starts is stopped.`;
const warmUpMs = 2000;
const patienceMs = 10_000;
const signalMs = 500;
async function playDemo(asked) {
    const stage = nameStage(asked);
    try {
        return await watch(stage);
    }
    finally {
        await goBack(stage).finally(() => stopAll(stage));
        stage.screen.line(`  everything is stopped · node ${here(stage.program)} ops status tells the rest`);
    }
}
async function watch(stage) {
    try {
        await stopAll(stage);
        setStage(stage);
        stage.screen.line('  sluice demo · shop · local, nothing leaves this machine\n');
        return await Promise.race([play(stage), impatience(stage.signal)]);
    }
    catch (thrown) {
        await (0,promises_.setTimeout)(signalMs, undefined, { signal: stage.signal }).catch(() => undefined);
        return explain(stage, stage.signal.aborted ? new Interrupted() : thrown);
    }
}
async function play(stage) {
    const versions = new Map();
    versions.set(await release(stage, 'v1'), 'v1');
    await acts_promote(stage, slot => `live in slot ${slot}`);
    const { port } = (0,start/* findProxy */.EE)({ home: stage.home, artifact: 'shop', environment: 'production' }) ?? { port: 0 };
    const load = startLoad(port);
    let report = '';
    try {
        await pause(warmUpMs, stage.signal);
        for (const [version, ending] of [
            ['v2', 'completed'],
            ['v3', 'rolled-back']
        ]) {
            stage.screen.line('');
            versions.set(await release(stage, version), version);
            await acts_promote(stage, slot => `waits in slot ${slot} without traffic`);
            report = await rollOut(stage, ending, () => load.count.dropped);
        }
    }
    finally {
        await load.stop();
    }
    const result = await closing(stage, { versions, load: load.count, report });
    return { outcome: load.count.dropped === 0 ? 'done' : 'bug', result };
}
function explain({ screen }, thrown) {
    screen.settle();
    if (thrown instanceof Interrupted) {
        screen.line('\n  interrupted · traffic goes back to blue');
        return { outcome: 'aborted', result: {} };
    }
    if (!(thrown instanceof Departure))
        throw thrown;
    const { outcome, reason, result } = thrown.report;
    screen.line(`\n${(0,render/* renderReport */.B1)(thrown.report)}\n  The demo ends here: its story goes otherwise.`);
    return { outcome: domain_outcome/* exitCodes */.h[outcome] === 0 ? 'bug' : outcome, reason, result };
}
async function goBack(stage) {
    const state = (0,ledger_state.foldLedger)((await (0,git_ledger/* createEmbeddedLedger */.W)(stage.home, stage.environment).read()).events);
    const open = [...state.environments.values()].filter(one => one.staged !== undefined);
    for (const { environment } of open)
        await direct(stage, bluegreen.bluegreenDoor, { environment, mode: 'rollback' });
}
function pause(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            reject(new Interrupted());
        });
    });
}
function impatience(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => setTimeout(() => reject(new Interrupted()), patienceMs).unref());
    });
}

// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(72474);
// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(40651);
// EXTERNAL MODULE: ./lib/src/hosts/screen.js
var hosts_screen = __webpack_require__(4176);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
// EXTERNAL MODULE: ./lib/src/cli/demo-command.js
var demo_command = __webpack_require__(16940);
// EXTERNAL MODULE: ./lib/src/cli/help.js
var cli_help = __webpack_require__(2600);
;// CONCATENATED MODULE: ./lib/src/cli/demo.js








async function demo({ raw, json, help }, voice) {
    const { streams, redaction } = voice;
    if (help) {
        streams.out((0,cli_help/* commandHelp */.b)(demo_command/* demoCommand */.t, demo_command/* DemoInputs */.V));
        return 0;
    }
    const { verbose, dryRun } = (0,inputs/* parseInputs */.TL)(demo_command/* DemoInputs */.V, raw);
    const screen = json
        ? (0,hosts_screen/* createScreen */.dm)(streams.people, (0,process/* abilities */.nh)('stderr'))
        : (0,hosts_screen/* createScreen */.dm)(text => streams.out(redaction.text(text)), (0,process/* abilities */.nh)('stdout'));
    if (dryRun) {
        if (json)
            streams.out(`${JSON.stringify((0,answer/* answerOf */.ut)({ outcome: 'planned', result: { programme: programme } }))}\n`);
        screen.line(programme);
        return 0;
    }
    const { signal, code } = (0,process/* listenForInterruption */.ej)(() => undefined);
    const ended = await playDemo({ program: (0,process/* program */.DM)(), environment: (0,process/* environment */.cA)(), signal, screen, verbose });
    if (json)
        streams.out(`${JSON.stringify(redaction.clean((0,answer/* answerOf */.ut)(ended)))}\n`);
    const interrupted = code();
    if (interrupted !== undefined)
        (0,process/* exitNow */.l3)(interrupted);
    return domain_outcome/* exitCodes */.h[ended.outcome];
}


/***/ }),

/***/ 58652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ gateNames),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   UL: () => (/* binding */ allOpen),
/* harmony export */   XH: () => (/* binding */ bypass),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   xj: () => (/* binding */ firmGates)
/* harmony export */ });
const gateNames = [
    'provenance',
    'tests',
    'previous',
    'smoke',
    'soak',
    'approvals',
    'trigger',
    'window',
    'freeze',
    'lock',
    'recall',
    'rollback-target',
    'second-person'
];
const firmGates = ['provenance', 'lock', 'recall', 'trigger', 'second-person'];
function passed(gate, text) {
    return { gate, status: 'passed', text };
}
function failed(gate, code, text, expected, found) {
    return { gate, status: 'failed', code, text, expected, found };
}
function unknown(gate, code, expected, found) {
    return { gate, status: 'unknown', code, text: 'cannot be answered here, so it is closed', expected, found };
}
function allOpen(answers) {
    return answers.every(isOpen);
}
function isOpen(answer) {
    return answer.status === 'passed' || answer.status === 'bypassed';
}
function bypass(answers, names) {
    return answers.map(answer => !isOpen(answer) && names.includes(answer.gate) && !firmGates.includes(answer.gate)
        ? { ...answer, status: 'bypassed' }
        : answer);
}


/***/ }),

/***/ 93152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BluegreenInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69693);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35777);





const NotNegative = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DecimalNumber */ .fR.refine(number => number >= 0, { error: 'expected a number that is not negative' });
const BluegreenInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .registryInputs */ .P4,
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .describe('Environment of the policy whose traffic is shifted.')
        .meta({ examples: ['production'] }),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('What goes live; default: the digest that is staged there.')
        .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['run', 'step', 'rollback'])
        .default('run')
        .describe('run shifts and judges to the end; step makes one decision and exits; rollback goes to blue now.'),
    router: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe("What moves the traffic, by its kind; default the policy's.")
        .meta({ values: _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .routerKinds */ .R }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe("What tells how both colours do, by its kind; default the policy's.")
        .meta({ values: _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKinds */ .I }),
    profile: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle'])
        .optional()
        .describe("Steps of the weight; default the policy's, which may also list them."),
    duration: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.optional().describe('Scales every time of the judge and the profile by duration / 30 min.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['sequential', 'thresholds'])
        .optional()
        .describe("How green is judged: by evidence, or by plain limits; default the policy's."),
    maxErrorRateIncrease: NotNegative.optional().describe("Percentage points that green's error rate may lie above blue's; default the policy's margin, 1."),
    maxLatencyIncrease: NotNegative.optional().describe("Percent that green may be slower than blue; default the policy's margin, 20."),
    healthUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^https?:\/\/\S+$/, { error: 'expected an http or https address' })
        .optional()
        .describe('Address asked every second on green, {slot} in it is filled in; 3 failures in a row roll back.'),
    onFailure: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['rollback', 'hold'])
        .optional()
        .describe("What to do when green is worse: go back, or stop and page; default the policy's."),
    lease: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.optional().describe('Without renewal within this time the router goes to blue by itself.')
});


/***/ }),

/***/ 78877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   oE: () => (/* binding */ isStated)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);



const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(text => text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''));
const suite = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99}):\s*(\S.{0,999})$/;
const tests = lines.refine(all => all.every(line => suite.test(line)), {
    error: 'expected lines such as unit_tests: junit/*.xml'
});
const exampleDigest = `sha256:${'9f2c41aa'.repeat(8)}`;
const fields = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Build command, run once through the shell.')
        .meta({ examples: ['npm run build'] }),
    path: lines
        .optional()
        .describe('File, folder or globs (one per line) that the build made; more than one file becomes one archive.')
        .meta({ examples: ['dist/'] }),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(2000)
        .optional()
        .describe('Instead of path: an image that was pushed, as registry/repository@sha256:… .')
        .meta({ examples: [`ghcr.io/acme/shop@${exampleDigest}`] }),
    subjectDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('Instead of both: digest of an artifact built earlier, to add evidence to.')
        .meta({ examples: [exampleDigest] }),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(100)
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
        .optional()
        .describe("Name of the artifact. Default: the policy's, then the repository's.")
        .meta({ examples: ['shop'] }),
    tests: tests
        .prefault('')
        .describe('Test results, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.')
        .meta({ examples: ['unit_tests: junit/*.xml'] }),
    allowFailedTests: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Record failed tests instead of refusing the build.'),
    sbom: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Path of a bill of materials in JSON, SPDX or CycloneDX.')
        .meta({ examples: ['sbom.spdx.json'] }),
    proveFiles: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Also prove each file of the archive by itself, up to 1,023 of them.'),
    store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe("Where it is kept: artifact, release, oci://registry/repository, s3://bucket/prefix or oci-layout:DIR. Default: the policy's artifact.store, else artifact in a workflow and oci-layout:.sluice/store elsewhere.")
        .meta({ examples: ['oci-layout:.sluice/store'] }),
    retentionDays: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .WholeNumber */ .$x.refine(days => days >= 1 && days <= 400, { error: 'expected 1 to 400' })
        .optional()
        .describe('How many days the store artifact keeps it.')
        .meta({ examples: ['30'] })
});
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
function isStated(source) {
    return source === 'passed' || source === 'failed';
}


/***/ }),

/***/ 32561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PromoteInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58652);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);




const skippable = _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNames */ .AO.filter(name => !_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.includes(name));
const GateNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
    .refine(names => names.every(name => skippable.includes(name)), {
    error: `expected names among ${skippable.join(', ')}; nothing skips ${_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.join(', ')}`
})
    .transform(names => names);
const PromoteInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('latest')
        .describe('The artifact; latest means the newest that the previous environment runs, or the last good one.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('')
        .describe('Environment of the policy to promote into; needed by every mode but recall.')
        .meta({ examples: ['production'] }),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['promote', 'plan', 'rollback', 'recall'])
        .default('promote')
        .describe('promote moves the digest; plan only answers; rollback goes to the last good; recall bars a digest.'),
    wait: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault('0s').describe('How long to hold for gates that only time opens, such as soak and window.'),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Store to take the artifact from, when the policy's is not meant."),
    destination: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Store to put the artifact into, when the policy's is not meant."),
    deploy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Command that puts the verified artifact in place; it gets SLUICE_DIGEST, SLUICE_ARTIFACT and more.'),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Smoke suite to run after the deploy; default the policy's smoke.suite."),
    hotfix: GateNames.prefault('')
        .describe('Names of gates to skip; needs a reason, and opens a debt to settle.')
        .meta({ values: skippable }),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000).optional().describe('Why, for the record.'),
    replaceHeld: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.optional().describe('Take a slot that is held after a rollback; default true for a hotfix.'),
    train: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(200)
        .optional()
        .describe('A scheduled release: the name of a train, or the key of one slot, such as nightly/2026-11-24T02:00Z.')
})
    .refine(({ environment, mode }) => mode === 'recall' || environment !== '', {
    path: ['environment'],
    error: 'expected the name of an environment'
})
    .refine(({ mode, digest }) => mode !== 'recall' || digest !== 'latest', {
    path: ['digest'],
    error: 'expected the digest to recall'
})
    .refine(({ mode, hotfix, reason = '' }) => (mode !== 'recall' && hotfix.length === 0) || reason.trim() !== '', {
    path: ['reason'],
    error: 'expected why, because this is recorded'
});


/***/ }),

/***/ 44958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downDoor: () => (/* binding */ downDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/process-slots.js
var process_slots = __webpack_require__(42863);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/local-processes.js


function createLocalProcesses(homes) {
    return {
        list: async () => homes.flatMap(home => [...proxiesOf(home), ...slotsOf(home)]),
        stop: ({ kind, home, name }) => (kind === 'proxy' ? (0,start/* stopProxyNamed */.CK)(home, name) : (0,process_slots/* stopSlotNamed */.q9)(home, name))
    };
}
function proxiesOf(home) {
    return (0,start/* runningProxies */.wB)(home).map(name => ({ kind: 'proxy', home, name }));
}
function slotsOf(home) {
    return (0,process_slots/* runningSlots */.Ri)(home).map(name => ({ kind: 'slot', home, name }));
}

// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/down/apply.js
async function apply({ stop }, { ports }) {
    for (const process of stop)
        await ports.processes.stop(process);
    return { count: stop.length };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/down/inputs.js


const DownInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

;// CONCATENATED MODULE: ./lib/src/operations/down/observe.js
async function observe({ ports }) {
    return { running: await ports.processes.list() };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/plan.js
function plan(_, { running }) {
    return running.length === 0 ? { proceed: false } : { proceed: true, stop: running };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/report.js
function report({ plan, done }) {
    if (!plan.proceed)
        return { outcome: 'unchanged', headline: 'Nothing is running.', blocks: [], result: { stopped: [] } };
    const names = plan.stop.map(({ kind, name }) => `${kind} ${name}`);
    const rows = plan.stop.map(({ kind, name }) => [kind, name]);
    const blocks = [{ kind: 'table', columns: ['kind', 'name'], rows }];
    const count = `${names.length} ${names.length === 1 ? 'process' : 'processes'}`;
    if (done === undefined) {
        return { outcome: 'planned', headline: `Would stop ${count}.`, blocks, result: { running: names } };
    }
    return { outcome: 'done', headline: `Stopped ${count}.`, blocks, result: { stopped: names } };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/index.js





const down = {
    name: 'down',
    Inputs: DownInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
;// CONCATENATED MODULE: ./lib/src/wiring/down.js





const downDoor = (0,door/* door */.d)(down, async (_, { run }) => ({
    ports: { processes: createLocalProcesses([run.home, (0,embedded.demoHome)(run)]) },
    policy: (0,default_policy/* defaultPolicy */.G)()
}));


/***/ }),

/***/ 15977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDeploymentsDoor: () => (/* binding */ opsDeploymentsDoor),
  opsStatusDoor: () => (/* binding */ opsStatusDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/apply.js
async function apply() {
    throw new Error('status has no effects');
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var state = __webpack_require__(45196);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/observe.js

async function observe({ ports }) {
    const { events } = await ports.ledger.read();
    return { now: ports.clock.now(), state: (0,state.foldLedger)(events), location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/plan.js
function plan(_inputs, _facts) {
    return { proceed: false };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/inputs.js


const DeploymentsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    limit: inputs/* WholeNumber */.$x.prefault('10').describe('How many deployments to list, newest first.')
});

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/report.js

function report({ inputs, facts }) {
    const { location, now, state } = facts;
    const deployments = state.deployments.toReversed().slice(0, inputs.limit);
    const rows = deployments.map(({ id, buildId, status, stagedAt, endedAt = stagedAt }) => [
        id,
        buildId,
        status,
        `${(0,duration/* showDuration */.k)(Math.max(0, now.getTime() - Date.parse(endedAt)))} ago`
    ]);
    return {
        outcome: 'done',
        headline: `deployments · looked at ${location}`,
        blocks: rows.length === 0
            ? [{ kind: 'text', text: 'none yet' }]
            : [{ kind: 'table', columns: ['deployment', 'build', 'status', 'when'], rows }],
        result: { 'looked-at': location, deployments }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/index.js





const opsDeployments = {
    name: 'ops-deployments',
    Inputs: DeploymentsInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/inputs.js


const StatusInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/report.js


function report_report({ facts }) {
    const { state, now, location } = facts;
    const environments = [...state.environments.values()];
    const open = state.incidents.filter(incident => incident.state !== 'resolved');
    const debts = state.debts.filter(debt => debt.settledAt === undefined);
    const rows = environments.map(environment => describe(environment, now));
    const incidents = open.map(incident => [incident.id, incident.severity, incident.state, incident.title]);
    const columns = ['environment', 'digest', 'build', 'where', 'since', 'rollout', 'back to'];
    return {
        outcome: 'done',
        headline: `status · looked at ${location}`,
        blocks: [
            { kind: 'table', columns, rows },
            open.length === 0
                ? { kind: 'text', text: 'no open incident' }
                : { kind: 'table', columns: ['incident', 'severity', 'state', 'title'], rows: incidents },
            ...debts.map(debt => ({ kind: 'text', text: describeDebt(debt, now) }))
        ],
        result: { 'looked-at': location, environments: environments.map(environmentResult), incidents: open, debts }
    };
}
function describe(environment, now) {
    const { live, rollout, staged, completed } = environment;
    const target = completed.filter(version => version.digest !== live?.digest).at(-1);
    const moving = rollout === undefined ? staged && `staged in slot ${staged.slot}` : `green ${Math.round(rollout.weight * 100)} %`;
    return [
        environment.environment,
        live === undefined ? 'nothing' : (0,digest/* shortDigest */.VK)(live.digest),
        live?.buildId ?? '–',
        live === undefined ? '–' : `slot ${live.slot}`,
        live === undefined ? '–' : (0,duration/* showDuration */.k)(now.getTime() - Date.parse(live.since)),
        moving ?? 'none',
        target === undefined ? '–' : (0,digest/* shortDigest */.VK)(target.digest)
    ];
}
function describeDebt({ id, gates, dueAt, person, second }, now) {
    const left = Date.parse(dueAt) - now.getTime();
    const due = left > 0 ? `due in ${(0,duration/* showDuration */.k)(left)}` : `overdue since ${(0,duration/* showDuration */.k)(-left)}`;
    const people = [person, second].flatMap(one => one?.login ?? []).join(' and ');
    const who = people === '' ? '' : ` by ${people}`;
    return `debt ${id}: skipped ${gates.join(', ')}${who}, ${due}; sluice ops settle-debt ends it`;
}
function environmentResult(environment) {
    const { artifact, live, staged, rollout, held, lock } = environment;
    return { artifact, environment: environment.environment, live, staged, rollout, held, lock };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/index.js





const opsStatus = {
    name: 'ops-status',
    Inputs: StatusInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report_report
};

// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
;// CONCATENATED MODULE: ./lib/src/wiring/ops.js






async function wire(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    return { ports: { ledger: await (0,ledger.ledgerToRead)(policy, inputs, host), clock: system_clock/* systemClock */.m }, policy };
}
const opsStatusDoor = (0,door/* door */.d)(opsStatus, wire);
const opsDeploymentsDoor = (0,door/* door */.d)(opsDeployments, wire);


/***/ })

};
