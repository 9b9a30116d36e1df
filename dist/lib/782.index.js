export const id = 782;
export const ids = [782];
export const modules = {

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(49);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var ledger_state = __webpack_require__(1103);
// EXTERNAL MODULE: ./lib/src/hosts/local-context.js
var local_context = __webpack_require__(319);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 2 modules
var terminal = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/src/wiring/bluegreen.js + 11 modules
var bluegreen = __webpack_require__(7559);
// EXTERNAL MODULE: ./lib/src/wiring/build-provenance.js + 25 modules
var build_provenance = __webpack_require__(763);
// EXTERNAL MODULE: ./lib/src/wiring/down.js + 7 modules
var down = __webpack_require__(4958);
// EXTERNAL MODULE: ./lib/src/wiring/ops.js + 9 modules
var ops = __webpack_require__(5977);
// EXTERNAL MODULE: ./lib/src/wiring/promote.js + 11 modules
var promote = __webpack_require__(7180);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/demo/load.js

/** Eight keep-alive customers who browse and buy until they are told to stop. */
function startLoad(port, customers = 8) {
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: customers });
    const count = { answered: 0, dropped: 0, failed: 0 };
    let going = true;
    const customer = async (index) => {
        for (let turn = index; going; turn += 1) {
            await visit(agent, port, turn, count);
            await new Promise(resolve => setTimeout(resolve, pauseMs));
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
const pauseMs = 15;
function visit(agent, port, turn, count) {
    const buys = turn % 5 === 0;
    return new Promise(resolve => {
        const outgoing = (0,external_node_http_.request)({
            agent,
            port,
            host: '127.0.0.1',
            method: buys ? 'POST' : 'GET',
            path: buys ? '/checkout' : '/products',
            headers: { 'content-type': 'application/json' }
        }, answer => {
            answer.resume();
            answer.on('end', () => {
                count.answered += 1;
                if ((answer.statusCode ?? 500) >= 500)
                    count.failed += 1;
                resolve();
            });
            answer.on('error', () => drop());
        });
        const drop = () => {
            count.dropped += 1;
            resolve();
        };
        outgoing.on('error', drop);
        outgoing.end(buys ? JSON.stringify({ sku: 'A1' }) : undefined);
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-pages.js



const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** Keeps pages as files of one directory, which is made when the first page is written. */
function createFilePages(directory) {
    return {
        async write(name, html) {
            if (!plainName.test(name))
                throw (0,failure/* bug */.jr)(`a page's name must be a plain file name, found ${JSON.stringify(name)}`);
            const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(directory, name.endsWith('.html') ? name : `${name}.html`));
            await (0,promises_.mkdir)(directory, { recursive: true });
            // A reader sees the old page or the new one, never half of one.
            const draft = `${path}.${process.pid}.draft`;
            await (0,promises_.writeFile)(draft, html);
            await (0,promises_.rename)(draft, path);
            return path;
        }
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-trace-log.js
var file_trace_log = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-key.js
var local_key = __webpack_require__(6627);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 7 modules
var evidence_record = __webpack_require__(5043);
// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 8 modules
var harm = __webpack_require__(4369);
// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var harmed = __webpack_require__(5120);
// EXTERNAL MODULE: ./lib/src/domain/judge/replay.js + 8 modules
var replay = __webpack_require__(9072);
// EXTERNAL MODULE: ./lib/src/pages/passport.js + 1 modules
var passport = __webpack_require__(977);
// EXTERNAL MODULE: ./lib/src/pages/passport-of.js + 1 modules
var passport_of = __webpack_require__(4790);
// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(9804);
;// CONCATENATED MODULE: ./lib/src/pages/plot.js

const plot_frame = { width: 900, height: 170, left: 56, right: 12, top: 26, bottom: 24 };
const inner = { width: plot_frame.width - plot_frame.left - plot_frame.right, height: plot_frame.height - plot_frame.top - plot_frame.bottom };
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
    const values = [...seen, ...(plot.limit === undefined ? [] : [plot.limit])].filter(Number.isFinite);
    const largest = values.reduce((a, b) => Math.max(a, b), 0) || 1;
    const ticks = plot.logarithmic ? logarithmicTicks(values) : linearTicks(largest);
    const place = plot.logarithmic ? (value) => Math.log10(Math.max(value, 1e-300)) : (value) => value;
    const low = place(ticks[0] ?? 0);
    const high = place(ticks.at(-1) ?? 1);
    const within = (fraction) => Math.min(1, Math.max(0, fraction));
    return {
        x: t => plot_frame.left + within(t / plot.until) * inner.width,
        y: value => plot_frame.top + inner.height * (1 - within((place(value) - low) / (high - low))),
        ticks
    };
}
function pathOf(curve, scale) {
    let path = '';
    let pen = false;
    for (const { t, value } of curve.points) {
        const drawn = value !== null && Number.isFinite(value);
        if (drawn) {
            const [x, y] = [scale.x(t).toFixed(1), scale.y(value).toFixed(1)];
            path += pen ? (curve.steps ? `V${y}H${x}` : `L${x} ${y}`) : `M${x} ${y}h.1`;
        }
        pen = drawn;
    }
    return path;
}
function show(value) {
    return value >= 1e6 || (value > 0 && value < 1e-3) ? value.toExponential(0) : String(Number(value.toPrecision(4)));
}
function valueAxis(scale) {
    const right = plot_frame.width - plot_frame.right;
    return scale.ticks.map(tick => {
        const y = scale.y(tick).toFixed(1);
        return (0,html/* html */.qy) `<line class="grid" x1="${plot_frame.left}" x2="${right}" y1="${y}" y2="${y}"/><text x="${plot_frame.left - 8}" y="${y}" dy="4" text-anchor="end">${show(tick)}</text>`;
    });
}
function timeAxis(until, scale) {
    const times = linearTicks(until).filter(t => t <= until);
    return times.map(t => (0,html/* html */.qy) `<text x="${scale.x(t).toFixed(1)}" y="${plot_frame.height - 6}" text-anchor="middle">${show(t)} s</text>`);
}
function markLines(plot, scale) {
    return plot.marks.map(mark => {
        const x = scale.x(mark.t).toFixed(1);
        return (0,html/* html */.qy) `<line class="mark" x1="${x}" x2="${x}" y1="${plot_frame.top}" y2="${plot_frame.height - plot_frame.bottom}"><title>${mark.label}</title></line>`;
    });
}
function limitLine(plot, scale) {
    if (plot.limit === undefined)
        return undefined;
    const y = scale.y(plot.limit).toFixed(1);
    const right = plot_frame.width - plot_frame.right;
    return (0,html/* html */.qy) `<line class="limit" x1="${plot_frame.left}" x2="${right}" y1="${y}" y2="${y}"/><text x="${plot_frame.left + 6}" y="${y}" dy="-4">limit ${show(plot.limit)}</text>`;
}
/** Draws one plot as SVG. */
function plotSvg(plot) {
    const scale = scaleOf(plot);
    const curves = plot.curves.map(curve => (0,html/* html */.qy) `<path class="curve ${curve.colour} ${curve.dash}" d="${pathOf(curve, scale)}"/>`);
    return (0,html/* html */.qy) `<svg viewBox="0 0 ${plot_frame.width} ${plot_frame.height}" role="img" aria-label="${plot.title}">
<text class="name" x="0" y="14">${plot.title}</text><text x="${plot_frame.width - plot_frame.right}" y="14" text-anchor="end">${plot.unit}</text>
${valueAxis(scale)}${timeAxis(plot.until, scale)}${markLines(plot, scale)}${limitLine(plot, scale)}${curves}
</svg>`;
}

;// CONCATENATED MODULE: ./lib/src/pages/rollout-curves.js
const roles = ['blue', 'green'];
/**
 * Reads a quantile from a histogram, in milliseconds, straight-line inside the bin. What lies above the last
 * bound is shown at that bound. Null without requests.
 */
function quantileMs(counts, boundsMs, quantile) {
    const total = counts?.latency.reduce((sum, count) => sum + count, 0) ?? 0;
    if (counts === null || total === 0)
        return null;
    let below = 0;
    for (const [index, count] of counts.latency.entries()) {
        const upper = boundsMs[index];
        if (upper === undefined)
            break;
        if (count > 0 && below + count >= quantile * total) {
            const lower = boundsMs[index - 1] ?? 0;
            return lower + ((upper - lower) * (quantile * total - below)) / count;
        }
        below += count;
    }
    return boundsMs.at(-1) ?? null;
}
function errorPercent(counts) {
    return counts === null || counts.requests === 0 ? null : (100 * counts.errors) / counts.requests;
}
function pointsOf(lines, value) {
    return lines.map(line => ({ t: line.t, value: value(line) }));
}
function weightCurves({ lines, header }) {
    // A line carries the end of its tick; the first weight began one tick before.
    const first = lines.slice(0, 1).map(line => ({ ...line, t: line.t - header.tickSeconds }));
    return roles.map(colour => ({
        colour,
        steps: true,
        points: pointsOf([...first, ...lines], line => 100 * (colour === 'green' ? line.weight : 1 - line.weight))
    }));
}
function latencyCurves({ lines, header }) {
    const quantiles = [{ quantile: 0.5, dash: 'dots' }, { quantile: 0.9, dash: 'dash' }, { quantile: 0.99 }];
    return roles.flatMap(colour => quantiles.map(({ quantile, ...look }) => ({
        colour,
        ...look,
        points: pointsOf(lines, line => quantileMs(line[colour], header.boundsMs, quantile))
    })));
}
function marksOf(report) {
    return report.events.map(event => ({ t: event.t, label: `${event.t} s · ${event.kind} · ${event.text}` }));
}
/** The four plots of a rollout on one time axis. */
function rolloutPlots(report) {
    const { lines, evidence, limit = 100 } = report;
    const last = Math.max(lines.at(-1)?.t ?? 0, ...report.events.slice(-1).map(event => event.t));
    const shared = { until: last || 1, marks: marksOf(report) };
    const errors = roles.map(colour => ({ colour, points: pointsOf(lines, line => errorPercent(line[colour])) }));
    const proof = lines.map(({ t }, index) => ({ t, value: evidence[index] ?? null }));
    const latency = 'ms · p50 dotted, p90 dashed, p99 solid';
    return [
        { ...shared, title: 'Weight', unit: '% of traffic', curves: weightCurves(report) },
        { ...shared, title: 'Error rate', unit: '% of requests', curves: errors },
        { ...shared, title: 'Latency', unit: latency, curves: latencyCurves(report) },
        {
            ...shared,
            title: 'Evidence against green',
            unit: 'logarithmic',
            curves: [{ colour: 'ink', points: proof }],
            logarithmic: true,
            limit
        }
    ];
}

// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(5292);
;// CONCATENATED MODULE: ./lib/src/pages/rollout-report.js





const verdicts = { completed: 'Completed', 'rolled-back': 'Rolled back', held: 'Held', aborted: 'Aborted' };
function seconds(value) {
    return value === null ? '–' : `${Number(value.toFixed(1))} s`;
}
function verdictSentence(report) {
    const after = report.decisionSeconds === null ? '' : ` after ${seconds(report.decisionSeconds)}`;
    return `${verdicts[report.verdict]}${after}: ${report.because}.`;
}
function numbers(report) {
    const shown = [
        [report.harmed.toLocaleString('en'), 'requests harmed'],
        [report.decisionSeconds === null ? '–' : `${Number(report.decisionSeconds.toFixed(1))}`, 'seconds to decision'],
        [report.safetyMs === null ? '–' : `${Math.round(report.safetyMs)}`, 'milliseconds to safety']
    ];
    return (0,html/* html */.qy) `<div class="numbers">${shown.map(([value, name]) => (0,html/* html */.qy) `<div class="number"><b>${value}</b>${name}</div>`)}</div>`;
}
function eventTable(report) {
    const rows = report.events.map(event => (0,html/* row */.nM)([seconds(event.t), event.kind, event.text]));
    return (0,html/* table */.tp)(['after', 'event', 'what happened'], rows, 'No events were recorded.');
}
function comparisonTable(report) {
    const rows = report.comparison.map(other => (0,html/* row */.nM)([other.rule, other.verdict, seconds(other.decidedAfterSeconds), other.harmed.toLocaleString('en')]));
    return (0,html/* table */.tp)(['rule', 'verdict', 'decided after', 'requests harmed'], rows, 'No other rule was played on this trace.');
}
/** The trace as JSON lines, header first: what a replay reads. */
function download(report) {
    const lines = [report.header, ...report.lines].map(line => JSON.stringify(line));
    const address = `data:application/x-ndjson;charset=utf-8,${encodeURIComponent(`${lines.join('\n')}\n`)}`;
    const words = `Download the trace (${report.lines.length} ticks)`;
    return (0,html/* html */.qy) `<p><a download="trace.jsonl" href="${address}">${words}</a>, to replay it with any rule.</p>`;
}
/** Writes the report of one rollout as an HTML page in one file. */
function rolloutReportPage(report) {
    const name = [report.service, report.version, report.environment].filter(part => part !== undefined).join(' · ');
    const tone = report.verdict === 'completed' ? 'good' : 'bad';
    return (0,style/* page */.M)(`Rollout · ${name}`, (0,html/* html */.qy) `<p class="muted">${name} · <code title="${report.digest}">${(0,digest/* shortDigest */.VK)(report.digest)}</code></p>
<h1 class="${tone}">${verdictSentence(report)}</h1>
${numbers(report)}
<p class="key muted"><i class="blue"></i>blue, live before<i class="green"></i>green, the newcomer · dotted upright lines are the events below</p>
${rolloutPlots(report).map(plotSvg)}
<h2>Events</h2>${eventTable(report)}
<h2>What other rules would have done with this trace</h2>${comparisonTable(report)}
${download(report)}`);
}

;// CONCATENATED MODULE: ./lib/src/demo/pages.js













/** Writes the passport of what is live, from the ledger and the verified record alone. Returns its path. */
async function writePassport(home) {
    const ledger = (0,git_ledger/* createEmbeddedLedger */.W)(home);
    const { events } = await ledger.read();
    const { environments, summaryHeads } = (0,ledger_state/* foldLedger */.n)(events);
    const production = [...environments.values()].find(one => one.environment === 'production');
    const live = production?.live;
    if (production === undefined || live === undefined)
        return '(nothing is live)';
    const { publicPem } = await (0,local_key/* ensureLocalKey */.f)(home);
    const head = summaryHeads.get(live.digest);
    const trust = { workflows: [], issuer: '', keys: [publicPem] };
    const record = (0,evidence_record/* verifyRecord */.R)(await ledger.record(live.digest), { digest: live.digest, trust, ...(head && { head }) });
    const names = [...environments.values()].map(one => ({ name: one.environment, requires: [] }));
    const buildId = record.buildRecords[0]?.buildId ?? '';
    const html = (0,passport/* passportPage */.C)((0,passport_of/* passportOf */.S)({
        artifact: production.artifact,
        record,
        events,
        environments: names,
        recordFile: `../builds/${buildId}.sigstore.jsonl`,
        keyFile: `../builds/${buildId}.key.pem`
    }));
    return createFilePages((0,external_node_path_.join)(home, 'pages')).write('passport', html);
}
/** Writes the report of one rollout from its trace and its events. Returns its path. */
async function writeRolloutReport(home, deployment) {
    const trace = await (0,file_trace_log/* createFileTraceLog */.M)((0,external_node_path_.join)(home, 'rollouts')).read(deployment);
    const { events } = await (0,git_ledger/* createEmbeddedLedger */.W)(home).read();
    const ended = events.find(event => event.kind === 'rollout.rolled-back' && event.data.deployment === deployment);
    if (trace === undefined || ended?.kind !== 'rollout.rolled-back')
        return '(no trace)';
    const { header, lines } = trace;
    let judge = (0,harm/* startJudge */.Sl)(header);
    const evidence = lines.map(line => {
        judge = (0,harm/* judgeTick */.p6)(judge, line);
        return judge.wealth;
    });
    const seconds = lines.at(-1)?.t ?? 0;
    const html = rolloutReportPage({
        service: ended.subject.artifact,
        environment: ended.subject.environment ?? 'production',
        digest: ended.subject.digest ?? '',
        verdict: 'rolled-back',
        because: becauseOf(judge.shares),
        harmed: Math.round((0,harmed/* harmedRequests */._)(lines)),
        decisionSeconds: seconds,
        safetyMs: ended.data.rollbackMs,
        header,
        lines,
        evidence,
        events: [
            { t: 0, kind: 'start', text: 'rollout started' },
            { t: seconds, kind: 'decision', text: 'evidence passed its limit' }
        ],
        comparison: replay/* replayRules */.h.map(rule => {
            const answer = (0,replay/* replay */.e)(header, lines, rule);
            const decidedAfterSeconds = answer.atTick === null ? null : answer.atTick * header.tickSeconds;
            const verdict = answer.estimated ? `${answer.verdict} (estimated)` : answer.verdict;
            return { rule, verdict, decidedAfterSeconds, harmed: answer.harmed };
        })
    });
    return createFilePages((0,external_node_path_.join)(home, 'pages')).write('rollout-3', html);
}
/** Names the metric that carried most of the evidence. */
function becauseOf({ errors, p50, p90, p99 }) {
    return errors > p50 + p90 + p99 ? 'green fails requests that blue serves' : 'green answers slower than blue';
}

;// CONCATENATED MODULE: ./lib/src/demo/index.js

















const rolloutDuration = '12s';
const tests = ['unit_tests: junit/unit.xml', 'integration_tests: junit/integration.xml', 'security_scan: report.sarif'];
/** Plays three releases of the sample service on this machine: one new, one good, one bad. Returns the exit code. */
async function playDemo(program, environment, streams, onInterrupt) {
    const stage = prepare(program, environment, streams);
    onInterrupt(() => stopAll(stage));
    try {
        streams.out('sluice demo · shop · local, nothing leaves this machine\n');
        return await play(stage);
    }
    finally {
        await stopAll(stage);
    }
}
async function play(stage) {
    await release(stage, 'v1');
    await call(stage, promote.promoteDoor, { environment: 'production' }, ['done']);
    const { port } = (0,start/* findProxy */.EE)({ home: stage.home, artifact: 'shop', environment: 'production' }) ?? { port: 0 };
    const load = startLoad(port);
    try {
        await new Promise(resolve => setTimeout(resolve, 2000));
        await rollOut(stage, 'v2', 'completed', load.count);
        await rollOut(stage, 'v3', 'rolled-back', load.count);
    }
    finally {
        await load.stop();
    }
    await call(stage, ops.opsDeploymentsDoor, {}, ['done']);
    await call(stage, ops.opsStatusDoor, {}, ['done']);
    return closing(stage, load.count);
}
async function rollOut(stage, version, expected, count) {
    const { digest } = (await release(stage, version)).result;
    await call(stage, promote.promoteDoor, { environment: 'production', digest }, ['done']);
    await call(stage, bluegreen.bluegreenDoor, { environment: 'production', duration: rolloutDuration }, [expected]);
    stage.streams.out(`      ${count.answered} requests so far · ${count.dropped} dropped\n`);
}
async function release(stage, version) {
    stage.streams.out(`\n${version}\n`);
    checkOut(stage, version);
    const command = 'node build.mjs && node test.mjs && node scan.mjs';
    const built = await call(stage, build_provenance.buildProvenanceDoor, { command, path: 'dist', tests: tests.join('\n') }, ['done']);
    const { digest } = built.result;
    await call(stage, promote.promoteDoor, { environment: 'staging', digest }, ['done']);
    return built;
}
/** Runs one operation as the command line does, and stops the play when it ends otherwise than it should. */
async function call(stage, door, raw, expected) {
    const run = { ...(0,local_context/* localContext */.N)({ 'working-directory': stage.workspace }), home: stage.home };
    const report = await (0,terminal/* runDoor */.M6)(door, raw, { run, environment: stage.environment }, stage.streams.out);
    stage.streams.out(`${(0,render/* renderReport */.B)(report).trimEnd()}\n`);
    if (expected.includes(report.outcome))
        return report;
    throw new Error(`the demo expected ${expected.join(' or ')} and got ${report.outcome} (${report.reason ?? 'no reason'})`);
}
async function closing(stage, count) {
    const state = (0,ledger_state/* foldLedger */.n)((await (0,git_ledger/* createEmbeddedLedger */.W)(stage.home).read()).events);
    const undone = state.deployments.findLast(one => one.status === 'rolled-back');
    const live = [...state.environments.values()].find(one => one.environment === 'production')?.live;
    const passport = await writePassport(stage.home);
    const report = await writeRolloutReport(stage.home, undone?.id ?? '');
    stage.streams.out(`\nproduction runs ${live === undefined ? 'nothing' : (0,digest/* shortDigest */.VK)(live.digest)}\n`);
    stage.streams.out(`${count.answered} requests · ${count.failed} failed · ${count.dropped} dropped by a weight change\n`);
    stage.streams.out(`passport ${passport}\nrollout report ${report}\n`);
    stage.streams.out('node dist/cli/index.js ops status tells the rest; everything is stopped\n');
    return count.dropped === 0 ? 0 : 1;
}
function prepare(program, environment, streams) {
    const home = (0,external_node_path_.join)((0,local_context/* localContext */.N)({}).home, 'demo');
    const workspace = (0,external_node_path_.join)(home, 'shop');
    (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(home, { recursive: true });
    (0,external_node_fs_.cpSync)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(program), '../../examples/shop'), workspace, { recursive: true });
    const stage = { home, workspace, environment, streams };
    git(stage, 'init', '-q', '-b', 'main');
    return stage;
}
/** Each version is a commit of its own, made from the first by a patch. */
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
    const env = { ...environment, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(workspace), GIT_CONFIG_NOSYSTEM: '1' };
    (0,external_node_child_process_.execFileSync)('git', words, { cwd: workspace, env, stdio: 'ignore' });
}
async function stopAll(stage) {
    const run = { ...(0,local_context/* localContext */.N)({ 'working-directory': stage.workspace }), home: stage.home };
    await (0,terminal/* runDoor */.M6)(down.downDoor, {}, { run, environment: stage.environment }, () => undefined);
}

// EXTERNAL MODULE: ./lib/src/hosts/process.js
var hosts_process = __webpack_require__(651);
;// CONCATENATED MODULE: ./lib/src/cli/demo.js


/** `sluice demo`: the whole release on this machine; an interrupt stops all it started. */
function demo() {
    return playDemo((0,hosts_process/* program */.DM)(), (0,hosts_process/* environment */.cA)(), { ...hosts_process/* streams */.oS, out: hosts_process/* streams */.oS.people }, hosts_process/* onceInterrupted */.Op);
}


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay),
  h: () => (/* binding */ replayRules)
});

;// CONCATENATED MODULE: ./lib/src/domain/judge/windows.js
const nothing = { requests: 0, errors: 0, latency: [] };
/** The lines of the `seconds` up to and with the last line. */
function lastSeconds(lines, seconds) {
    const since = (lines.at(-1)?.t ?? 0) - seconds;
    return lines.filter(line => line.t > since + 1e-9);
}
function sumOf(lines, colour) {
    return lines.reduce((total, line) => add(total, line[colour]), nothing);
}
function errorRate(sum) {
    return sum.requests === 0 ? 0 : sum.errors / sum.requests;
}
/** A latency quantile by linear interpolation inside its bin; the last bin counts as its lower bound. */
function quantileMs(sum, boundsMs, quantile) {
    const needed = quantile * sum.latency.reduce((total, count) => total + count, 0);
    if (needed === 0)
        return 0;
    let below = 0;
    for (const [position, high] of boundsMs.entries()) {
        const count = sum.latency[position] ?? 0;
        const low = boundsMs[position - 1] ?? 0;
        if (count > 0 && below + count >= needed)
            return low + ((needed - below) / count) * (high - low);
        below += count;
    }
    return boundsMs.at(-1) ?? 0;
}
function add(total, counts) {
    if (counts === null)
        return total;
    return {
        requests: total.requests + counts.requests,
        errors: total.errors + counts.errors,
        latency: counts.latency.map((count, position) => count + (total.latency[position] ?? 0))
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/argo.js

const windowSeconds = 60;
const errorMargin = 0.01;
const slowdown = 1.2;
/** Takes base and normal from the history; without one, such a rule asks for nothing that could fail. */
function normalOf(header, quantile) {
    const history = header.history;
    if (!history?.requests)
        return { errorRate: 1, latencyMs: Number.POSITIVE_INFINITY };
    return { errorRate: errorRate(history), latencyMs: quantileMs(history, header.boundsMs, quantile) };
}
/** Argo's tuned analysis: one-minute windows of green's success rate and p95, more than three failures. */
function argoFails(header, lines, failureLimit = 3) {
    const normal = normalOf(header, 0.95);
    return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.95)) > failureLimit;
}
function isBad(green, normal, boundsMs, quantile) {
    if (green.requests === 0)
        return false;
    if (errorRate(green) > normal.errorRate + errorMargin)
        return true;
    return quantileMs(green, boundsMs, quantile) > slowdown * normal.latencyMs;
}
/** Counts the whole minutes, one after the other, whose green counts fail the check. */
function failedMinutes(header, lines, failed) {
    const perWindow = Math.max(1, Math.round(windowSeconds / header.tickSeconds));
    let failures = 0;
    for (let end = perWindow; end <= lines.length; end += perWindow) {
        const window = lastSeconds(lines.slice(end - perWindow, end), windowSeconds);
        if (failed(sumOf(window, 'green')))
            failures++;
    }
    return failures;
}

// EXTERNAL MODULE: ./lib/src/domain/judge/profile.js
var judge_profile = __webpack_require__(3102);
;// CONCATENATED MODULE: ./lib/src/domain/judge/continuation.js


/** Goes on to the planned end with the last minute's rates, at the standard profile. Counts may be fractions. */
function continuation(header, lines) {
    const last = lines.at(-1);
    const missing = header.plannedTicks - lines.length;
    if (last === undefined || missing <= 0)
        return [];
    const minute = lastSeconds(lines, 60);
    const blue = sumOf(minute, 'blue');
    const green = sumOf(minute, 'green');
    const perTick = (blue.requests + green.requests) / minute.length;
    const profile = (0,judge_profile/* namedProfile */.pR)('standard', header.plannedTicks * header.tickSeconds * 1000);
    return Array.from({ length: missing }, (_, index) => {
        const t = last.t + (index + 1) * header.tickSeconds;
        const weight = (0,judge_profile/* weightAt */.UT)(profile, (t - header.tickSeconds) * 1000);
        return { t, weight, blue: scaled(blue, perTick * (1 - weight)), green: scaled(green, perTick * weight) };
    });
}
function scaled(sum, requests) {
    if (sum.requests === 0)
        return null;
    const factor = requests / sum.requests;
    return { requests, errors: sum.errors * factor, latency: sum.latency.map(count => count * factor) };
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 8 modules
var harm = __webpack_require__(4369);
;// CONCATENATED MODULE: ./lib/src/domain/judge/ramp.js

const highestWeight = 0.95;
const lowestWeight = 0.002;
const startWeight = 0.01;
const unprovenCap = 0.25;
const siteWideRisk = 0.005;
const headroom = 1.3;
const minute = 60_000;
/** The next weight: as high as the budget of harmed requests and the proof so far allow. */
function ramp_rampWeight(facts) {
    const harmPerWeight = facts.expectedRequestsPerSecond * headroom * (facts.reactionMs / 1000) * facts.bound;
    const budget = harmPerWeight > 0 ? facts.harmBudget / harmPerWeight : highestWeight;
    const proven = siteWideRisk / facts.bound;
    const earned = facts.latencyProven ? proven : Math.min(proven, unprovenCap);
    const wanted = facts.elapsedMs < facts.graceMs ? startWeight : Math.max(floorAt(facts), earned);
    return Math.max(lowestWeight, Math.min(budget, wanted, highestWeight));
}
/** True when the rollout may go to its holdback before the end of the profile. */
function ramp_mayFinish(facts) {
    const scale = facts.durationMs / referenceDurationMs;
    return (facts.halfForMs >= 2 * minute * scale &&
        facts.elapsedMs >= 6 * minute * scale &&
        facts.bound <= facts.margin &&
        facts.latencyProven);
}
function floorAt({ elapsedMs, durationMs }) {
    const unscaled = (elapsedMs * referenceDurationMs) / durationMs;
    if (unscaled < minute)
        return startWeight;
    if (unscaled < 3 * minute)
        return 0.05;
    return weightAt(namedProfile('standard'), unscaled);
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/thresholds.js

const thresholds_windowSeconds = 60;
const thresholds_errorMargin = 0.01;
const thresholds_slowdown = 1.2;
/** The plain thresholds of the procedure: one minute, one point more errors or a p95 a fifth slower. */
function thresholds_thresholdsExceeded(header, lines) {
    if ((lines.at(-1)?.t ?? 0) < thresholds_windowSeconds)
        return false;
    const window = lastSeconds(lines, thresholds_windowSeconds);
    const green = sumOf(window, 'green');
    const blue = sumOf(window, 'blue');
    if (green.requests === 0 || blue.requests === 0)
        return false;
    if (errorRate(green) - errorRate(blue) > thresholds_errorMargin)
        return true;
    return quantileMs(green, header.boundsMs, 0.95) > thresholds_slowdown * quantileMs(blue, header.boundsMs, 0.95);
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/decide.js





const alarmWindowMs = (/* unused pure expression or super */ null && (5 * 60_000));
/** Decides after one tick, purely: alarms first, then harm, then blindness, and only then progress. */
function decideTick(facts) {
    const state = judgeTrace(facts.header, facts.lines);
    const verdict = danger(facts, state) ?? (facts.adaptive ? ramp(facts, facts.adaptive, state) : step(facts, state));
    return { ...verdict, evidence: state.wealth, bound: state.bound };
}
function danger(facts, state) {
    if (alarmed(facts))
        return { action: 'rollback', reason: 'alarm-fired' };
    const worse = facts.rule === 'thresholds' ? thresholdsExceeded(facts.header, facts.lines) : harmSeen(facts, state);
    if (worse)
        return { action: 'rollback', reason: 'green-worse' };
    if (facts.staleMs >= facts.blindTimeoutMs)
        return { action: 'rollback', reason: 'blind' };
    if (facts.staleMs >= facts.freezeMs)
        return { action: 'wait', reason: 'no-fresh-data' };
    return undefined;
}
// W may fall again after it crossed; a rerun must come to the decision that an earlier turn came to.
function harmSeen({ header, lines }, last) {
    return harmShown(last) || firstHarm(header, lines) !== undefined;
}
/** 1-based number of the first tick at which harm is shown. */
function firstHarm(header, lines) {
    let state = startJudge(header);
    for (const line of lines) {
        state = judgeTick(state, line);
        if (harmShown(state))
            return state.ticks;
    }
    return undefined;
}
function alarmed({ alarmErrorRate, header, lines }) {
    if (alarmErrorRate === undefined)
        return false;
    const scale = (header.plannedTicks * header.tickSeconds * 1000) / referenceDurationMs;
    const { requests, errors } = totalOver(lines, (alarmWindowMs * scale) / 1000);
    return alarmFires(requests, errors, alarmErrorRate / 100);
}
function step(facts, state) {
    if (facts.elapsedMs >= profileEndMs(facts.profile)) {
        if (facts.rule === 'sequential' && !marginProven(facts.header, state))
            return unproven;
        return { action: 'complete', weight: 1, reason: 'profile-finished' };
    }
    return toward(weightAt(facts.profile, facts.elapsedMs), facts.weight);
}
const unproven = { action: 'inconclusive', reason: 'inconclusive' };
function ramp(facts, adaptive, state) {
    const { bound, latencyProven } = state;
    const { elapsedMs, header } = facts;
    const margin = header.margin['error-points'] / 100;
    const finish = { ...adaptive, elapsedMs, bound, latencyProven, margin, halfForMs: halfForMs(facts) };
    if (mayFinish(finish))
        return { action: 'complete', weight: 0.95, reason: 'margin-proven' };
    if (elapsedMs >= profileEndMs(facts.profile)) {
        return marginProven(header, state) ? { action: 'complete', weight: 0.95, reason: 'margin-proven' } : unproven;
    }
    const graceMs = header.graceSeconds * 1000;
    return toward(rampWeight({ ...adaptive, elapsedMs, graceMs, bound, latencyProven }), facts.weight);
}
/** True when green is proven within the policy's margin, in errors and in latency. */
function marginProven(header, state) {
    return state.bound <= header.margin['error-points'] / 100 && state.latencyProven;
}
function toward(wanted, weight) {
    if (Math.abs(wanted - weight) < 1e-9)
        return { action: 'wait', reason: 'unchanged' };
    return { action: 'shift', weight: wanted, reason: 'profile-step' };
}
function halfForMs({ header, lines }) {
    const below = lines.findLastIndex(line => line.weight < 0.5);
    return (lines.length - 1 - below) * header.tickSeconds * 1000;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/flagger.js

const threshold = 5;
/** Flagger's tuned analysis: green's success rate and p99 every minute, five failures. */
function flaggerFails(header, lines) {
    const normal = normalOf(header, 0.99);
    return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.99)) >= threshold;
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var judge_harmed = __webpack_require__(5120);
;// CONCATENATED MODULE: ./lib/src/domain/judge/kayenta.js

const intervalSeconds = 600;
const sampleSeconds = 60;
// Normal quantile of 98 % confidence, two-sided.
const confidence = 2.3263;
const worthMentioning = 1.25;
/** Kayenta's judgement every ten minutes: Mann-Whitney over one-minute samples, and an effect of a quarter. */
function kayentaFails(header, lines) {
    const perInterval = Math.max(1, Math.round(intervalSeconds / header.tickSeconds));
    if (lines.length === 0 || lines.length % perInterval !== 0)
        return false;
    const interval = lines.slice(-perInterval);
    return (isHigher(interval, header, errorRate) ||
        isHigher(interval, header, minute => quantileMs(minute, header.boundsMs, 0.99)));
}
function isHigher(lines, header, measure) {
    const green = samples(lines, header, 'green').map(measure);
    const blue = samples(lines, header, 'blue').map(measure);
    if (green.length === 0 || blue.length === 0)
        return false;
    return mean(green) > worthMentioning * mean(blue) && mannWhitney(green, blue) > confidence;
}
function samples(lines, header, colour) {
    const perSample = Math.max(1, Math.round(sampleSeconds / header.tickSeconds));
    const starts = Array.from({ length: Math.ceil(lines.length / perSample) }, (_, index) => index * perSample);
    return starts.map(start => sumOf(lines.slice(start, start + perSample), colour)).filter(sum => sum.requests > 0);
}
/** Standard score of "the first sample is larger"; ties count half. */
function mannWhitney(first, second) {
    let larger = 0;
    for (const left of first)
        for (const right of second)
            larger += left > right ? 1 : left === right ? 0.5 : 0;
    const pairs = first.length * second.length;
    return (larger - pairs / 2) / Math.sqrt((pairs * (first.length + second.length + 1)) / 12);
}
function mean(values) {
    return values.reduce((total, value) => total + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/replay.js








const replayRules = ['sequential', 'thresholds', 'argo', 'flagger', 'kayenta'];
const rules = {
    thresholds: thresholds_thresholdsExceeded,
    argo: argoFails,
    flagger: flaggerFails,
    kayenta: kayentaFails
};
/** Runs a rule over a recorded trace. Reads no clock and no policy. */
function replay(header, lines, rule) {
    return rule === 'sequential' ? replaySequential(header, lines) : replayOther(header, lines, rules[rule]);
}
function replaySequential(header, lines) {
    let state = (0,harm/* startJudge */.Sl)(header);
    for (const line of lines) {
        state = (0,harm/* judgeTick */.p6)(state, line);
        if ((0,harm/* harmShown */.AF)(state))
            return end('rollback', state.ticks, lines, state.wealth);
    }
    return end(marginProven(header, state) ? 'complete' : 'inconclusive', null, lines, state.wealth);
}
function replayOther(header, recorded, fails) {
    const lines = [...recorded, ...continuation(header, recorded)];
    const index = lines.findIndex((_, position) => fails(header, lines.slice(0, position + 1)));
    const atTick = index < 0 ? null : index + 1;
    const replayed = end(atTick === null ? 'complete' : 'rollback', atTick, lines, null);
    return { ...replayed, estimated: (atTick ?? lines.length) > recorded.length };
}
function end(verdict, atTick, lines, evidence) {
    const harmed = (0,judge_harmed/* harmedRequests */._)(lines.slice(0, atTick ?? lines.length));
    return { verdict, atTick, evidence, harmed, estimated: false };
}


/***/ }),

/***/ 4958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downDoor: () => (/* binding */ downDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/process-slots.js
var process_slots = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(49);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/local-processes.js


/** The proxies and slots that run under some homes; proxies come first, so that none points at a stopped slot. */
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

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/down/apply.js
async function apply({ stop }, { ports }) {
    for (const process of stop)
        await ports.processes.stop(process);
    return { count: stop.length };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/down/inputs.js


const DownInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

;// CONCATENATED MODULE: ./lib/src/operations/down/observe.js
async function observe({ ports }) {
    return { running: await ports.processes.list() };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/plan.js
/** Stops all that runs; proxies come before the slots they point at. */
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





/** Stops what local promotions and rollouts left running. */
const down = {
    name: 'down',
    Inputs: DownInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/down.js





/** The policy plays no part: what runs is stopped even when the policy cannot be read. */
const downDoor = (0,door/* door */.d)(down, async (_, { run }) => ({
    ports: { processes: createLocalProcesses([run.home, (0,external_node_path_.join)(run.home, 'demo')]) },
    policy: (0,policy/* defaultPolicy */.G4)()
}));


/***/ }),

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDeploymentsDoor: () => (/* binding */ opsDeploymentsDoor),
  opsStatusDoor: () => (/* binding */ opsStatusDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/apply.js
/** Status changes nothing. */
async function apply() {
    throw new Error('status has no effects');
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var state = __webpack_require__(1103);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/observe.js

/** Reads the ledger once. */
async function observe({ ports }) {
    const { events } = await ports.ledger.read();
    return { now: ports.clock.now(), state: (0,state/* foldLedger */.n)(events), location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/plan.js
/** Status has no effects. */
function plan(_inputs, _facts) {
    return { proceed: false };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/inputs.js


const DeploymentsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    limit: inputs/* WholeNumber */.$x.prefault('10').describe('How many deployments to list, newest first.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/report.js

/** The newest deployments first, with how each ended. */
function report({ inputs, facts }) {
    const deployments = facts.state.deployments.toReversed().slice(0, inputs.limit);
    const rows = deployments.map(one => [
        one.id,
        one.environment,
        (0,digest/* shortDigest */.VK)(one.digest),
        one.buildId,
        one.status,
        one.stagedAt
    ]);
    return {
        outcome: 'done',
        headline: `deployments · looked at ${facts.location}`,
        blocks: [{ kind: 'table', columns: ['deployment', 'environment', 'digest', 'build', 'status', 'at'], rows }],
        result: { 'looked-at': facts.location, deployments }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/index.js





/** Lists what was deployed; reads the same facts as status and shows another side of them. */
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

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/report.js


/** What runs where, since when, what is moving, and which incidents are open. */
function report_report({ facts }) {
    const { state, now, location } = facts;
    const environments = [...state.environments.values()];
    const open = state.incidents.filter(incident => incident.state !== 'resolved');
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
                : { kind: 'table', columns: ['incident', 'severity', 'state', 'title'], rows: incidents }
        ],
        result: { 'looked-at': location, environments: environments.map(environmentResult), incidents: open }
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
function environmentResult(environment) {
    const { artifact, live, staged, rollout, held, lock } = environment;
    return { artifact, environment: environment.environment, live, staged, rollout, held, lock };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/index.js





/** Tells what runs where. */
const opsStatus = {
    name: 'ops-status',
    Inputs: StatusInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/wiring/ops.js








/** Reads the ledger of this folder; where there is none, the one that the demo left. */
async function wire(_inputs, { run }) {
    const demo = (0,external_node_path_.join)(run.home, 'demo');
    const home = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.home, 'ledger')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(demo, 'ledger')) ? demo : run.home;
    return { ports: { ledger: (0,git_ledger/* createEmbeddedLedger */.W)(home), clock: system_clock/* systemClock */.m }, policy: (0,policy/* defaultPolicy */.G4)() };
}
const opsStatusDoor = (0,door/* door */.d)(opsStatus, wire);
const opsDeploymentsDoor = (0,door/* door */.d)(opsDeployments, wire);


/***/ })

};
