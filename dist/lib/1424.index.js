export const id = 1424;
export const ids = [1424];
export const modules = {

/***/ 93180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Z0: () => (/* binding */ writeAtomicallyNow),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function writeAtomicallyNow(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}
function isAbsent(cause) {
    return hasCode(cause, 'ENOENT');
}
function hasCode(cause, code) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}


/***/ }),

/***/ 48383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createFilePages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
function createFilePages(directory) {
    return {
        async write(name, html) {
            if (!plainName.test(name))
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bug */ .jr)(`a page's name must be a plain file name, found ${JSON.stringify(name)}`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name.endsWith('.html') ? name : `${name}.html`));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            const draft = `${path}.${process.pid}.draft`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, html);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
            return path;
        }
    };
}


/***/ }),

/***/ 60481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createFileTraceLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _domain_judge_trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61530);
/* harmony import */ var _domain_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9466);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96117);







const lineFeed = 10;
const Decided = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine(_domain_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isReasonCode */ .O),
    weight: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(1),
    at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$()
});
function createFileTraceLog(directory) {
    const location = (rollout) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${rollout}.jsonl`);
    const basePath = (rollout) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${rollout}.base.json`);
    const decisionPath = (rollout) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${rollout}.decided.json`);
    return {
        location,
        read: async (rollout) => {
            const trace = await readTrace(location(rollout), basePath(rollout));
            return trace && { ...trace, decided: await readDecision(decisionPath(rollout)) };
        },
        start: async (rollout, header, base) => {
            if ((await readTrace(location(rollout), basePath(rollout))) !== undefined)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(basePath(rollout), JSON.stringify(base));
            const draft = `${location(rollout)}.draft`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(header)}\n`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, location(rollout));
        },
        append: async (rollout, line) => {
            await dropTornLine(location(rollout));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(location(rollout), `${JSON.stringify(line)}\n`);
        },
        decide: async (rollout, decided) => {
            if ((await readDecision(decisionPath(rollout))) !== undefined)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            const draft = `${decisionPath(rollout)}.draft`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, JSON.stringify(decided));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, decisionPath(rollout));
        }
    };
}
async function dropTornLine(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    if (bytes.at(-1) !== lineFeed)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(path, bytes.lastIndexOf(lineFeed) + 1);
}
async function readDecision(path) {
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.readTextIfThere)(path);
        return text === undefined ? undefined : Decided.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ kind: 'unavailable', code: 'bad-trace', message: `the decision ${path} cannot be read`, cause });
    }
}
async function readTrace(path, basePath) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.readTextIfThere)(path);
    if (text === undefined)
        return undefined;
    try {
        const whole = text.slice(0, text.lastIndexOf('\n')).split('\n');
        const [header, ...lines] = whole.map(line => JSON.parse(line));
        const base = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(basePath, 'utf8'));
        return { header: _domain_judge_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .TraceHeader */ .JN.parse(header), lines: lines.map(line => _domain_judge_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .TraceLine */ .Q7.parse(line)), base };
    }
    catch (cause) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ kind: 'unavailable', code: 'bad-trace', message: `the trace ${path} cannot be read`, cause });
    }
}


/***/ }),

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25754);

const part = '([A-Za-z0-9_.-]{1,100})';
async function originRepository(clone, serverUrl) {
    try {
        const address = await (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .o)({ ...clone, words: ['remote', 'get-url', 'origin'] });
        return repositoryAt(address.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const mostBytes = 16 * 1024 * 1024;
async function gitOutput({ directory, words, environment }) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const printed = [];
    let bytes = 0;
    const keep = (chunk) => {
        bytes += chunk.length;
        if (bytes <= mostBytes)
            printed.push(chunk);
    };
    const options = { env: given(environment), silent: true, ignoreReturnCode: true, listeners: { stdout: keep } };
    const code = await exec('git', ['-C', directory, ...words], options).catch(cause => refuse(directory, cause));
    return code === 0 && bytes <= mostBytes ? Buffer.concat(printed).toString('utf8') : refuse(directory, `code ${code}`);
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
function refuse(directory, cause) {
    const first = 'git init && git add --all && git commit --message "First version"';
    const hint = `git must be installed, and the folder must be a repository with a commit: ${first}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
}


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(482);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93180);





async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = read(path, workingDirectory);
    if (bytes !== undefined) {
        const [{ parsePolicy }, { digestOfText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 6578)),
            __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 96117))
        ]);
        return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOfText(bytes) };
    }
    if (optional && path === defaultPath)
        return { policy: (0,_domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G)(), digest: null };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
const defaultPath = '.github/sluice.yml';
function read(path, workingDirectory) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workingDirectory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted), path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wanted);
    }
    catch (cause) {
        if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ boundsMs),
/* harmony export */   qc: () => (/* binding */ SlotCounters)
/* harmony export */ });
/* unused harmony export binOf */
const leastStepMs = 0.5;
const boundsMs = latencyBounds(5000);
function latencyBounds(last) {
    const bounds = [leastStepMs];
    for (let bound = leastStepMs; bound < last; bounds.push(bound)) {
        bound = Math.max(bound + leastStepMs, Math.ceil(bound * 1100) / 1000);
    }
    return bounds;
}
const rememberedSeconds = 3600;
class SlotCounters {
    inFlight = 0;
    #total = emptyTally();
    #ring = new Map();
    record(now, elapsedMs, failed) {
        const bin = binOf(elapsedMs);
        for (const tally of [this.#total, this.#tallyOf(Math.floor(now / 1000))]) {
            tally.requests += 1;
            tally.errors += failed ? 1 : 0;
            tally.latency[bin] = (tally.latency[bin] ?? 0) + 1;
        }
    }
    fail(now) {
        this.#total.errors += 1;
        this.#tallyOf(Math.floor(now / 1000)).errors += 1;
    }
    total() {
        return { ...this.#total, latency: [...this.#total.latency] };
    }
    history(now, milliseconds) {
        const sum = emptyTally();
        const oldest = Math.floor((now - milliseconds) / 1000);
        for (const { second, tally } of this.#ring.values())
            if (second >= oldest)
                add(sum, tally);
        return sum;
    }
    #tallyOf(second) {
        const place = second % rememberedSeconds;
        const known = this.#ring.get(place);
        if (known?.second === second)
            return known.tally;
        const fresh = { second, tally: emptyTally() };
        this.#ring.set(place, fresh);
        return fresh.tally;
    }
}
function binOf(elapsedMs) {
    const bin = boundsMs.findIndex(bound => elapsedMs <= bound);
    return bin === -1 ? boundsMs.length : bin;
}
function emptyTally() {
    return { requests: 0, errors: 0, latency: Array.from({ length: boundsMs.length + 1 }, () => 0) };
}
function add(sum, more) {
    sum.requests += more.requests;
    sum.errors += more.errors;
    for (const [bin, count] of more.latency.entries())
        sum.latency[bin] = (sum.latency[bin] ?? 0) + count;
}


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ actionKinds),
/* harmony export */   bt: () => (/* binding */ incidentStates),
/* harmony export */   g$: () => (/* binding */ incidentRoles),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nZ: () => (/* binding */ waysFrom),
/* harmony export */   wO: () => (/* binding */ isMajor)
/* harmony export */ });
const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'];
const ways = {
    triage: ['investigation', 'mitigation'],
    investigation: ['mitigation'],
    mitigation: ['verification', 'investigation'],
    verification: ['resolved', 'investigation', 'mitigation'],
    resolved: ['investigation']
};
function waysFrom(state) {
    return ways[state];
}
const severities = ['P0', 'P1', 'P2', 'P3'];
function isMajor(severity) {
    return severity === 'P0' || severity === 'P1';
}
const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'];
const actionKinds = ['preventive', 'documentation'];


/***/ }),

/***/ 43274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compareRules)
/* harmony export */ });
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23102);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87368);


function compareRules(header, lines, durationMs = _profile_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDurationMs */ .GJ) {
    const factor = _profile_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDurationMs */ .GJ / durationMs;
    const slow = {
        ...header,
        tickSeconds: header.tickSeconds * factor,
        graceSeconds: header.graceSeconds * factor
    };
    const slowLines = lines.map(line => ({ ...line, t: line.t * factor }));
    return _replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replayRules */ .h.map(rule => {
        const { verdict, estimated, atTick, harmed, slowed } = (0,_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(slow, slowLines, rule);
        const decidedAfterSeconds = atTick === null ? null : endOfTick(header, lines, atTick);
        return { rule, verdict: estimated ? `${verdict} (estimated)` : verdict, decidedAfterSeconds, harmed, slowed };
    });
}
function endOfTick({ tickSeconds }, lines, tick) {
    const played = lines[tick - 1] ?? lines.at(-1);
    return (played?.t ?? 0) + Math.max(0, tick - lines.length) * tickSeconds;
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

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bluegreenDoor: () => (/* binding */ bluegreenDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-pages.js
var file_pages = __webpack_require__(48383);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-trace-log.js
var file_trace_log = __webpack_require__(60481);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/http-health.js
const intervalMs = 1000;
function createHttpHealth(addressOf) {
    const watched = new Map();
    return {
        failures: async (slot) => {
            const known = watched.get(slot);
            if (known !== undefined)
                return known.failures;
            const address = await addressOf(slot);
            if (address === undefined)
                return null;
            const watch = begin(address);
            watched.set(slot, watch);
            await ask(address, watch);
            return watch.failures;
        },
        stop: () => {
            for (const { timer } of watched.values())
                clearInterval(timer);
            watched.clear();
        }
    };
}
function begin(address) {
    const watch = { failures: 0, timer: setInterval(() => void ask(address, watch), intervalMs).unref() };
    return watch;
}
async function ask(address, watch) {
    watch.failures = (await isWell(address)) ? 0 : watch.failures + 1;
}
async function isWell(address) {
    try {
        const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(intervalMs) });
        await answer.body?.cancel();
        return answer.ok;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/slot.js
var domain_slot = __webpack_require__(51979);
// EXTERNAL MODULE: ./lib/src/domain/judge/alarm.js
var alarm = __webpack_require__(58406);
// EXTERNAL MODULE: ./lib/src/domain/judge/profile.js
var judge_profile = __webpack_require__(23102);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/bake.js


const alarmWindowMs = 5 * 60_000;
function bakeTrace({ deployment }) {
    return `${deployment}-bake`;
}
function bakeAlarm({ watch }, settings) {
    if ((watch.healthFailures ?? 0) >= settings.alarms.health)
        return 'health-failed';
    const windowSeconds = (alarmWindowMs * settings.durationMs) / judge_profile/* referenceDurationMs */.GJ / 1000;
    const { requests, errors } = (0,alarm/* totalOver */.N9)(watch.lines, windowSeconds);
    return (0,alarm/* alarmFires */.XE)(requests, errors, settings.alarms.errorRate / 100) ? 'alarm-fired' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/drafts.js
function draft({ ports, run, inputs }, { artifact, digest, deployment, causes = [] }, event) {
    const subject = { artifact, environment: inputs.environment, ...(digest && { digest }) };
    return {
        kind: event.kind,
        key: `${artifact}/${deployment}/${event.key}`,
        time: ports.clock.now().toISOString(),
        actor: run.actor,
        subject,
        causes,
        data: event.data,
        policy: ports.policyDigest
    };
}
function aboutStaged(artifact, staged) {
    return { artifact, digest: staged.digest, deployment: staged.deployment, causes: [staged.seq] };
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/seal.js
var seal = __webpack_require__(57360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(44219);
// EXTERNAL MODULE: ./lib/src/domain/ledger/deciding.js
var deciding = __webpack_require__(88298);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/decision.js
function decisionOf({ reason, watch }, { ports }, facts) {
    return { reason, weight: exposedWeight(facts, watch), at: ports.clock.now().toISOString() };
}
function exposedWeight({ environment }, { weight, lines }) {
    return weight > 0 ? weight : Math.max(environment?.rollout?.weight ?? 0, lines.at(-1)?.weight ?? 0);
}
async function keepDecision({ ports }, trace, decided) {
    await ports.trace.decide(trace, decided).catch(() => undefined);
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/domain/rollout-incident.js
var rollout_incident = __webpack_require__(23305);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/incident-draft.js



function incidentDraft(subject, context, view) {
    const { about, buildId, weight, reason, detail } = subject;
    const data = (0,rollout_incident/* rolloutIncident */.u)({
        known: (0,state.foldLedger)(view.events).incidents.length,
        environment: context.inputs.environment,
        deployment: about.deployment,
        buildId,
        weight,
        held: reason === 'on-failure-hold',
        detail
    });
    return draft(context, about, { kind: 'incident.opened', key: 'incident', data });
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var ledger_lock = __webpack_require__(82862);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/unfinished.js
function unfinishedEnd(all, artifact, environment) {
    const here = all.filter(event => event.subject.artifact === artifact && event.subject.environment === environment);
    const stop = here.findLast(event => isStop(event));
    if (stop === undefined || here.some(event => event.kind === 'page.sent' && event.data.dedupKey === pageKey(stop))) {
        return undefined;
    }
    const incident = here.find(event => event.kind === 'incident.opened' && event.data.deployment === stop.data.deployment);
    return { stop, incident };
}
function pageKey({ subject, data }) {
    return `${subject.artifact}/${data.deployment}`;
}
function isStop(event) {
    return (event.kind === 'rollout.rolled-back' ||
        (event.kind === 'rollout.held' && event.data.reason === 'on-failure-hold'));
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/standing.js



async function readStanding({ inputs, ports, policy, run }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const all = (await ports.ledger.read()).events;
    const environment = (0,state.foldLedger)(all).environments.get((0,state/* environmentKey */.J)(artifact, inputs.environment));
    const deployment = environment?.staged?.deployment;
    return {
        artifact,
        environment,
        events: all.filter(event => deploymentOf(event) === deployment),
        lock: standingOf(all, environment, { job: run.job, now: ports.clock.now().getTime() }),
        started: deployment !== undefined && environment?.rollout?.deployment === deployment,
        completed: all.findLast(event => isCompletionOf(event, environment?.live?.deployment)),
        refused: newestRefusal(all, artifact, inputs.environment),
        unfinished: unfinishedEnd(all, artifact, inputs.environment)
    };
}
function newestRefusal(all, artifact, environment) {
    const decided = all.findLast(({ kind, subject }) => kind === 'promotion.decided' && subject.artifact === artifact && subject.environment === environment);
    const isNo = decided?.kind === 'promotion.decided' && decided.data.verdict === 'failed';
    return isNo ? decided.subject.digest : undefined;
}
function isCompletionOf(event, deployment) {
    return event.kind === 'rollout.completed' && event.data.deployment === deployment;
}
function lockKey(artifact, deployment, job) {
    return `${artifact}/${deployment}/lock/${job}`;
}
function deploymentOf({ data }) {
    return 'deployment' in data ? data.deployment : undefined;
}
function standingOf(all, environment, { job, now }) {
    const { staged, lock, artifact = '' } = environment ?? {};
    if (staged === undefined)
        return 'open';
    if (lock !== undefined && lock.lock !== staged.lock)
        return (0,ledger_lock/* isHeld */.i7)(lock, now) ? 'foreign' : 'open';
    const taken = all.find(event => event.key === lockKey(artifact, staged.deployment, job));
    if (taken === undefined)
        return 'open';
    return lock?.fence === taken.seq ? 'mine' : 'lost';
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/lock.js





async function takeLock(context, { artifact, settings }, staged, lifeMs = settings.lockMs) {
    const { ports, run, inputs } = context;
    const now = ports.clock.now().getTime();
    const data = { lock: staged.lock, owner: run.job, expiresAt: new Date(now + lifeMs).toISOString() };
    const event = draft(context, aboutStaged(artifact, staged), { kind: 'lock.acquired', key: `lock/${run.job}`, data });
    const [taken] = await ports.ledger.append(view => {
        const here = (0,state.foldLedger)(view.events).environments.get((0,state/* environmentKey */.J)(artifact, inputs.environment));
        if (here?.staged?.deployment !== staged.deployment) {
            throw (0,failure/* conflict */.hj)('lock-lost', `${staged.deployment} is no longer staged in ${inputs.environment}`);
        }
        if (here.lock !== undefined && here.lock.lock !== staged.lock && (0,ledger_lock/* isHeld */.i7)(here.lock, now)) {
            throw (0,failure/* conflict */.hj)('lock-held', `${here.lock.owner} holds the lock until ${here.lock.expiresAt}`);
        }
        return { events: [event] };
    });
    return taken?.seq ?? 0;
}
function fenceOf({ environment }) {
    return environment?.lock?.fence ?? 0;
}
function lockRenewal(context, facts, staged) {
    const { artifact, environment, settings, now } = facts;
    const leftMs = Date.parse(environment?.lock?.expiresAt ?? '') - now.getTime();
    if (leftMs > (settings.lockMs * 2) / 3)
        return [];
    const expiresAt = new Date(now.getTime() + settings.lockMs).toISOString();
    const data = { lock: staged.lock, owner: context.run.job, expiresAt };
    return [draft(context, aboutStaged(artifact, staged), { kind: 'lock.renewed', key: `lock/${expiresAt}`, data })];
}
function lockRelease(context, artifact, staged) {
    const data = { lock: staged.lock, owner: context.run.job };
    return draft(context, aboutStaged(artifact, staged), { kind: 'lock.released', key: 'lock-released', data });
}
async function confirmLock(context) {
    const { lock, environment } = await readStanding(context);
    if (lock === 'mine')
        return;
    throw (0,failure/* conflict */.hj)('lock-lost', `${environment?.lock?.owner ?? 'somebody'} took the rollout over`);
}
function underFence({ inputs }, { artifact, fence }, draftsFor) {
    return (view) => {
        const lock = (0,state.foldLedger)(view.events).environments.get((0,state/* environmentKey */.J)(artifact, inputs.environment))?.lock;
        const drafts = draftsFor(view);
        const known = new Set(view.events.map(event => event.key));
        if (lock?.fence === fence || drafts.every(draft => known.has(draft.key)))
            return drafts;
        throw (0,failure/* conflict */.hj)('lock-lost', `${lock?.owner ?? 'somebody'} took the rollout over`);
    };
}
async function record(context, facts, draftsFor, records = []) {
    const drafts = underFence(context, { artifact: facts.artifact, fence: fenceOf(facts) }, draftsFor);
    await context.ports.ledger.append(view => ({ events: drafts(view), records }));
}

// EXTERNAL MODULE: ./lib/src/domain/judge/course.js
var judge_course = __webpack_require__(17630);
// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 5 modules
var harm = __webpack_require__(98648);
// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var harmed = __webpack_require__(65120);
// EXTERNAL MODULE: ./lib/src/domain/judge/windows.js
var windows = __webpack_require__(54302);
// EXTERNAL MODULE: ./lib/src/domain/reasons/index.js + 9 modules
var reasons = __webpack_require__(9466);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/seen.js





const shownTicks = 60;
function becauseOf(reason, settings, watch) {
    switch (reason) {
        case 'green-worse':
        case 'on-failure-hold':
            return whatWasWorse(watch);
        case 'health-failed':
            return `green failed ${watch.healthFailures} health checks in a row`;
        case 'alarm-fired':
            return `${percent(rateOfBoth(watch.lines))} of all requests fail, and ${settings.alarms.errorRate} % is alarming`;
        case 'engine-failed':
            return `the engine gave it up: ${watch.router?.engine?.message || 'it does not say why'}`;
        case 'blind':
            return `the metrics gave nothing new for ${Math.round(watch.staleMs / 1000)} s`;
        case 'inconclusive':
            return `nothing was proven in time; ${errorsSeen(watch.lines)}`;
        default:
            return lowered(reasons/* reasons */.v[reason]);
    }
}
function errorsSeen(lines) {
    const shown = lines.slice(-shownTicks);
    if (requestsIn(lines) === 0)
        return 'no request was counted';
    if ((0,windows/* sumOf */.XN)(shown, 'green').errors + (0,windows/* sumOf */.XN)(shown, 'blue').errors === 0)
        return 'neither colour failed a request';
    const [green, blue] = percents([(0,windows/* errorRate */.zi)((0,windows/* sumOf */.XN)(shown, 'green')), (0,windows/* errorRate */.zi)((0,windows/* sumOf */.XN)(shown, 'blue'))]);
    return `green fails ${green} of requests, blue ${blue}`;
}
function latencySeen({ header, lines }) {
    const p95 = (colour) => `${Math.round((0,windows/* quantileMs */.Mt)((0,windows/* sumOf */.XN)(lines.slice(-shownTicks), colour), header.boundsMs, 0.95))} ms`;
    return `green's p95 is ${p95('green')}, blue's ${p95('blue')}`;
}
function whatWasWorse(trace) {
    const course = (0,judge_course/* judgeCourse */.BC)(trace.header, trace.lines);
    const shares = (course.find(harm/* harmShown */.AF) ?? course.at(-1))?.shares;
    const slower = shares !== undefined && shares.p50 + shares.p90 + shares.p99 > shares.errors;
    return slower ? latencySeen(trace) : errorsSeen(trace.lines);
}
function harmedIn(lines) {
    return (0,harmed/* harmedRequests */._)(lines);
}
function requestsIn(lines) {
    return (0,windows/* sumOf */.XN)(lines, 'blue').requests + (0,windows/* sumOf */.XN)(lines, 'green').requests;
}
function percent(rate) {
    return percents([rate])[0];
}
function percents(rates) {
    const digits = rates.some(rate => rate >= 0.01) ? 1 : 2;
    return rates.map(rate => `${(rate * 100).toFixed(digits)} %`);
}
function lowered(sentence) {
    return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, '');
}
function rateOfBoth(lines) {
    const shown = lines.slice(-shownTicks);
    const errors = (0,windows/* sumOf */.XN)(shown, 'blue').errors + (0,windows/* sumOf */.XN)(shown, 'green').errors;
    return errors / Math.max(1, requestsIn(shown));
}

// EXTERNAL MODULE: ./lib/src/domain/judge/trace.js
var trace = __webpack_require__(61530);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/tick.js
const shortestTick = 0.75;
function isDue({ header, lines }, line) {
    return line.t - (lines.at(-1)?.t ?? 0) >= header.tickSeconds * shortestTick;
}
function nextLine(recorded, sample, roles, weight) {
    const t = (sample.time - recorded.base.time) / 1000;
    if (t <= (recorded.lines.at(-1)?.t ?? 0))
        return undefined;
    const counts = (role) => {
        const now = sample.slots[roles[role]];
        const base = recorded.base.slots[roles[role]];
        if (now === null || base === null)
            return null;
        const counted = recorded.lines.flatMap(line => line[role] ?? []);
        return [base, ...counted].reduce(minus, { ...now, latency: [...now.latency] });
    };
    return { t, weight, blue: counts('blue'), green: counts('green') };
}
function minus(one, other) {
    if (one === null)
        return null;
    const latency = one.latency.map((count, index) => count - (other.latency[index] ?? 0));
    const left = { requests: one.requests - other.requests, errors: one.errors - other.errors, latency };
    return left.requests < 0 || left.errors < 0 || latency.some(count => count < 0) ? null : left;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/watch.js





async function readWatch(context, settings, { standing, staged, before }) {
    const { ports } = context;
    const recorded = await ports.trace.read(staged.deployment);
    const [sample, router, healthFailures] = await Promise.all([
        recorded === undefined ? ports.metrics.read() : readMetrics(context, recorded.base),
        ports.router.read(),
        ports.health.failures(staged.slot)
    ]);
    const { lagMs, seesInFlight, seesNothing = false } = ports.metrics.capabilities();
    const { shiftMs } = ports.router.capabilities();
    const weight = greenWeight(router, staged.slot);
    const told = { sample, router, weight, healthFailures, lagMs, seesInFlight, seesNothing, shiftMs };
    if (recorded === undefined) {
        const header = await openingHeader(context, settings, (0,domain_slot/* otherSlot */.j)(staged.slot));
        return { ...told, header, recorded: false, lines: [], course: [], fresh: undefined, staleMs: 0 };
    }
    const startedAt = Date.parse(standing.environment?.rollout?.startedAt ?? '');
    const runningMs = ports.clock.now().getTime() - startedAt;
    const seen = linesOf(recorded, sample, staged.slot, weight, runningMs);
    return { ...told, recorded: true, ...seen, course: (0,judge_course/* judgeCourse */.BC)(seen.header, seen.lines, knownOf(seen, before)) };
}
function knownOf({ header, lines }, before) {
    if (before === undefined || before.course.length > lines.length)
        return [];
    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    if (!same(header, before.header) || !same(lines.slice(0, before.lines.length), before.lines))
        return [];
    return before.course;
}
function greenWeight(router, slot) {
    return router.green === slot ? router.weight : 1 - router.weight;
}
function linesOf(recorded, sample, slot, weight, runningMs) {
    const { header, decided } = recorded;
    const line = sample && nextLine(recorded, sample, { blue: (0,domain_slot/* otherSlot */.j)(slot), green: slot }, weight);
    const fresh = line && isDue(recorded, line) ? line : undefined;
    const lines = fresh === undefined ? recorded.lines : [...recorded.lines, fresh];
    if (line?.blue && line.green)
        return { header, lines, fresh, decided, staleMs: 0 };
    const seen = recorded.lines.findLast(({ blue, green }) => blue !== null && green !== null);
    return { header, lines, fresh, decided, staleMs: Math.max(0, runningMs - (seen?.t ?? 0) * 1000) };
}
async function openingHeader(context, settings, blue) {
    const { metrics } = context.ports;
    const history = await metrics.history(blue, settings.historyMs);
    const { boundsMs, seesLatency } = metrics.capabilities();
    return trace/* TraceHeader */.JN.parse({
        trace: 1,
        tickSeconds: settings.tickMs / 1000,
        plannedTicks: settings.plannedTicks,
        boundsMs: [...boundsMs],
        ...(seesLatency === false && { latencyWatched: false }),
        history: history && { ...history, latency: [...history.latency] },
        ...settings.header
    });
}
async function readMetrics({ ports }, base) {
    try {
        return await ports.metrics.read(base);
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/shift.js



const pauseMs = 200;
const patienceMs = 5000;
async function shift({ ports }, target) {
    const { slot, weight, fence } = target;
    const began = ports.clock.now().getTime();
    const { lease, granularity, engine } = ports.router.capabilities();
    const leaseMs = weight > 0 && lease ? target.leaseMs : null;
    if (engine === undefined || weight === 0) {
        await ports.router.set({ blue: (0,domain_slot/* otherSlot */.j)(slot), green: slot, weight, fence, leaseMs });
    }
    const seen = greenWeight(await ports.router.read(), slot);
    const shiftMs = ports.clock.now().getTime() - began;
    if (Math.abs(seen - weight) <= granularity)
        return { weight: seen, shiftMs };
    throw (0,failure/* unavailable */.hU)('router-lied', `the router was told ${weight} for slot ${slot} and answers ${seen}`);
}
async function shiftToBlue(context, target) {
    const { clock } = context.ports;
    const began = clock.now().getTime();
    for (;;) {
        try {
            const { weight } = await shift(context, { ...target, weight: 0 });
            return { weight, shiftMs: clock.now().getTime() - began };
        }
        catch (thrown) {
            const triedMs = clock.now().getTime() - began;
            if (!isRoutersFault(thrown) || triedMs >= (target.leaseMs ?? patienceMs))
                throw thrown;
            await clock.sleep(pauseMs);
        }
    }
}
async function makeLive({ ports }, slot, fence) {
    await ports.router.finalize(slot, fence);
    const { blue, weight } = await ports.router.read();
    if (blue === slot && weight === 0)
        return;
    throw (0,failure/* unavailable */.hU)('router-lied', `the router was told slot ${slot} and serves slot ${blue}, ${weight} beside it`);
}
function isRoutersFault(thrown) {
    return thrown instanceof failure/* Failure */.HR && (thrown.code === 'router-lied' || thrown.code === 'router-refused');
}

// EXTERNAL MODULE: ./lib/src/domain/judge/comparison.js
var comparison = __webpack_require__(43274);
// EXTERNAL MODULE: ./lib/src/domain/judge/slowed.js
var slowed = __webpack_require__(57803);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/story.js





const endings = {
    'rollout.completed': 'completed',
    'rollout.rolled-back': 'rolled-back',
    'rollout.held': 'held',
    'rollout.aborted': 'aborted'
};
function storyOf(told) {
    const { header, lines, events, durationMs } = told;
    const end = events.findLast(isEnd);
    if (end === undefined)
        return undefined;
    const staged = events.find(event => event.kind === 'deployment.staged');
    const { subject } = end;
    const buildId = staged?.data.buildId;
    return {
        service: subject.artifact,
        environment: subject.environment ?? '',
        digest: subject.digest ?? '',
        ...(buildId !== undefined && { version: buildId }),
        verdict: endings[end.kind],
        because: story_becauseOf(end, told),
        harmed: Math.round(Math.max(harmedIn(lines), end.kind === 'rollout.rolled-back' ? end.data.harmed : 0)),
        slowed: Math.round((0,slowed/* slowedRequests */.f)(header, lines)),
        decisionSeconds: decidedAfter(end, events),
        safetyMs: end.kind === 'rollout.rolled-back' ? end.data.rollbackMs : null,
        header,
        lines,
        evidence: (0,judge_course/* judgeCourse */.BC)(header, lines).map(({ wealth }) => wealth),
        limit: 1 / header.alpha,
        events: marksOf(events),
        comparison: requestsIn(lines) === 0 ? [] : (0,comparison/* compareRules */.D)(header, lines, durationMs)
    };
}
function endReason(events) {
    const end = events.findLast(isEnd);
    const reason = end === undefined || end.kind === 'rollout.completed' ? '' : end.data.reason;
    return (0,reasons/* isReasonCode */.O)(reason) ? reason : undefined;
}
function isEnd(event) {
    return Object.hasOwn(endings, event.kind);
}
function story_becauseOf(end, { lines, events }) {
    if (end.kind === 'rollout.rolled-back')
        return end.data.summary;
    if (end.kind === 'rollout.completed')
        return errorsSeen(lines);
    if (end.kind === 'rollout.aborted')
        return reasonWords(end.data.reason);
    const kept = `green keeps ${percentOf(end.data.weight)} %`;
    const opened = events.find(event => event.kind === 'incident.opened');
    const seen = opened?.data.detail ?? `${reasonWords(end.data.reason)}; ${errorsSeen(lines)}`;
    return `${seen}; ${kept}`;
}
function percentOf(weight) {
    return Number((weight * 100).toFixed(1));
}
function reasonWords(reason) {
    return (0,reasons/* isReasonCode */.O)(reason) ? lowered(reasons/* reasons */.v[reason]) : reason;
}
function decidedAfter(end, events) {
    const decided = end.kind === 'rollout.rolled-back' ? end.data.detectedAt : end.time;
    const seconds = secondsSince(events, decided);
    return Number.isFinite(seconds) ? seconds : null;
}
function secondsSince(events, time) {
    const start = events.find(event => event.kind === 'rollout.started');
    return (Date.parse(time) - Date.parse(start?.time ?? '')) / 1000;
}
function marksOf(events) {
    return events.flatMap(event => {
        const t = secondsSince(events, event.time);
        return Number.isFinite(t) && t >= 0 ? markOf(event, t, events) : [];
    });
}
function markOf(event, t, events) {
    switch (event.kind) {
        case 'rollout.started':
            return [{ t, kind: 'start', text: `${event.data.profile} profile, rule ${event.data.rule}` }];
        case 'rollout.shifted':
            return [{ t, kind: 'step', text: `green ${percentOf(event.data.weight)} %` }];
        case 'rollout.rolled-back': {
            const decided = secondsSince(events, event.data.detectedAt);
            const shifted = decided + event.data.rollbackMs / 1000;
            const safe = `all traffic on blue, read back in ${event.data.rollbackMs} ms`;
            return [
                { t: decided, kind: 'decision', text: `roll back: ${event.data.summary}` },
                { t: shifted, kind: 'shifted', text: safe }
            ];
        }
        case 'rollout.held':
            return [{ t, kind: 'decision', text: reasonWords(event.data.reason) }];
        case 'rollout.aborted':
            return [
                { t, kind: 'decision', text: reasonWords(event.data.reason) },
                { t, kind: 'shifted', text: 'all traffic on blue, read back' }
            ];
        case 'rollout.completed':
            return [{ t, kind: 'completed', text: `slot ${event.data.slot} is live` }];
        case 'incident.opened':
            return [{ t, kind: 'incident', text: `${event.data.incident} ${event.data.severity}: ${event.data.title}` }];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/telling.js





async function tellPeople(context, facts, deployment) {
    const { ports, inputs } = context;
    const { events } = await ports.ledger.read();
    const unfinished = unfinishedEnd(events, facts.artifact, inputs.environment);
    const untold = unfinished && (await page(context, unfinished));
    const ended = await writeReport(context, facts, deployment);
    if (unfinished === undefined)
        return ended;
    if (untold !== undefined)
        return { ...ended, untold };
    await recordPage(context, facts, unfinished);
    return ended;
}
async function writeReport({ ports }, { settings }, deployment) {
    const events = (await ports.ledger.read()).events.filter(event => deploymentOf(event) === deployment);
    const opened = events.find(event => event.kind === 'incident.opened');
    const recorded = await ports.trace.read(deployment);
    const story = recorded && storyOf({ ...recorded, events, durationMs: settings.durationMs });
    return {
        story,
        reason: endReason(events),
        report: story && (await ports.reports.write(deployment, story)),
        trace: ports.trace.location(deployment),
        incident: opened?.data.incident
    };
}
async function page(context, { stop, incident }) {
    const { subject, data } = stop;
    const title = incident?.data.title ?? `${data.deployment}: ${data.reason}`;
    const text = [incident?.data.detail, safety(stop), incident && `incident ${incident.data.incident}`];
    try {
        await context.ports.notifier.notify({
            dedupKey: pageKey({ subject, data }),
            severity: 'page',
            title,
            text: text.filter(part => part !== undefined).join(' · '),
            link: context.run.runUrl
        });
        return undefined;
    }
    catch (thrown) {
        return (0,failure/* toFailure */.w2)(thrown).message;
    }
}
function safety(stop) {
    if (stop.kind === 'rollout.rolled-back')
        return `traffic on blue in ${stop.data.rollbackMs} ms`;
    return `green keeps ${stop.data.weight * 100} % of the traffic`;
}
async function recordPage(context, facts, { stop, incident }) {
    const { digest } = stop.subject;
    const { deployment } = stop.data;
    const opened = incident && { incident: incident.data.incident };
    const data = { dedupKey: pageKey(stop), to: context.ports.notifier.name, ...opened };
    const causes = [stop.seq];
    const sent = draft(context, { artifact: facts.artifact, digest, deployment, causes }, { kind: 'page.sent', key: 'page', data });
    await context.ports.ledger.append(() => ({ events: [sent] }));
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/ending.js










async function complete(plan, context, facts) {
    const { ports } = context;
    const { staged } = plan;
    const { events: known } = await ports.ledger.read();
    const decision = (0,deciding/* decisionFor */.a)(known, facts.artifact, staged.deployment);
    const sealed = await (0,seal/* sealStatement */.f)(ports.signer, statementOf({ staged, decision }, context, facts));
    await keepLine(plan, context);
    await confirmLock(context);
    const target = { slot: staged.slot, weight: 1, fence: fenceOf(facts), leaseMs: facts.settings.leaseMs };
    const shifted = await shift(context, target);
    await makeLive(context, staged.slot, target.fence);
    const events = [completedDraft(plan, context, facts, sealed.digest), lockRelease(context, facts.artifact, staged)];
    await record(context, facts, () => events, [{ digest: staged.digest, lines: [sealed.line] }]);
    const end = await writeReport(context, facts, staged.deployment);
    return bakes(context, facts) ? { ...shifted, completed: end, more: true } : { ...shifted, end };
}
function bakes({ inputs }, { settings, environment, router }) {
    const { adaptive, bakeMs, onFailure } = settings;
    const isOurs = router.engine === undefined && inputs.mode === 'run' && adaptive === undefined;
    return isOurs && bakeMs > 0 && onFailure === 'rollback' && environment?.live !== undefined;
}
async function rollBack(plan, context, facts) {
    const { staged, watch } = plan;
    const decided = watch.decided ?? decisionOf(plan, context, facts);
    await keepDecision(context, staged.deployment, decided);
    const shifted = await shiftToBlue(context, blueTarget(staged, facts));
    await keepLine(plan, context).catch(() => undefined);
    const seen = { decided, rollbackMs: shifted.shiftMs };
    await record(context, facts, view => [
        rolledBackDraft(plan, context, facts, seen),
        lockRelease(context, facts.artifact, staged),
        incidentOf({ ...plan, weight: decided.weight }, context, facts, view)
    ]);
    return { ...shifted, end: await tellPeople(context, facts, staged.deployment) };
}
async function hold(plan, context, facts) {
    const { staged, weight, reason } = plan;
    const { leaseMs } = facts.settings;
    const target = { slot: staged.slot, weight, fence: fenceOf(facts), leaseMs };
    const kept = facts.router.engine === undefined ? undefined : { weight, shiftMs: 0 };
    const shifted = kept ?? (await shift(context, target));
    await keepLine(plan, context);
    const harmful = reason === 'on-failure-hold';
    const { deployment, slot } = staged;
    const data = { deployment, slot, reason, weight };
    const about = aboutStaged(facts.artifact, staged);
    const held = draft(context, about, { kind: 'rollout.held', key: `held/${reason}`, data });
    await record(context, facts, view => (harmful ? [held, incidentOf(plan, context, facts, view)] : [held]));
    if (harmful)
        return { ...shifted, end: await tellPeople(context, facts, deployment) };
    return { ...shifted, end: await writeReport(context, facts, deployment) };
}
async function abort(plan, context, facts) {
    const { staged, reason } = plan;
    const shifted = await shiftToBlue(context, blueTarget(staged, facts));
    if (facts.started)
        await keepLine(plan, context);
    await record(context, facts, () => abortedDrafts(staged, context, facts, reason));
    return { ...shifted, end: await writeReport(context, facts, staged.deployment) };
}
async function expire(staged, context, facts) {
    const fence = await takeLock(context, facts, staged, 0);
    const shifted = await shiftToBlue(context, { ...blueTarget(staged, facts), fence });
    const events = abortedDrafts(staged, context, facts, 'staging-expired');
    await context.ports.ledger.append(() => ({ events }));
    return { ...shifted, end: await writeReport(context, facts, staged.deployment) };
}
async function retreat({ staged, cause }, context, facts) {
    await shiftToBlue(context, blueTarget(staged, facts));
    throw cause;
}
async function tell(unfinished, context, facts) {
    return { end: await tellPeople(context, facts, unfinished.stop.data.deployment) };
}
function blueTarget({ slot }, facts) {
    return { slot, fence: fenceOf(facts), leaseMs: facts.settings.leaseMs };
}
async function keepLine({ staged, watch }, { ports }) {
    if (watch.fresh !== undefined)
        await ports.trace.append(staged.deployment, watch.fresh);
}
function abortedDrafts(staged, context, facts, reason) {
    const { deployment, slot } = staged;
    const about = aboutStaged(facts.artifact, staged);
    const aborted = draft(context, about, { kind: 'rollout.aborted', key: 'aborted', data: { deployment, slot, reason } });
    return [aborted, lockRelease(context, facts.artifact, staged)];
}
function statementOf({ staged, decision }, { run, inputs, ports }, facts) {
    return (0,statements/* deploymentStatement */.r2)({
        subject: { name: facts.artifact, digest: staged.digest },
        environment: inputs.environment,
        slot: staged.slot,
        action: 'deploy',
        previous: facts.environment?.live?.digest ?? null,
        decision,
        runUrl: run.runUrl ?? '',
        actor: run.actor.login,
        time: ports.clock.now().toISOString()
    });
}
function completedDraft({ staged, watch }, context, facts, bundle) {
    const { deployment, slot, generation, buildId } = staged;
    const data = {
        deployment,
        slot,
        generation,
        buildId,
        previous: facts.environment?.live?.digest ?? null,
        requests: requestsIn(watch.lines),
        bundle,
        retainUntil: new Date(facts.now.getTime() + facts.settings.retainMs).toISOString(),
        job: context.run.job
    };
    return draft(context, aboutStaged(facts.artifact, staged), { kind: 'rollout.completed', key: 'completed', data });
}
function rolledBackDraft(plan, context, facts, seen) {
    const { staged, watch, judge, reason } = plan;
    const { weight, at: detectedAt } = seen.decided;
    const data = {
        deployment: staged.deployment,
        slot: staged.slot,
        reason,
        weight,
        detectedAt,
        rollbackMs: seen.rollbackMs,
        harmed: harmedIn(watch.lines),
        evidence: judge.wealth,
        summary: becauseOf(reason, facts.settings, watch),
        holdUntil: new Date(facts.now.getTime() + facts.settings.holdMs).toISOString()
    };
    const about = aboutStaged(facts.artifact, staged);
    return draft(context, about, { kind: 'rollout.rolled-back', key: 'rolled-back', data });
}
function incidentOf(plan, context, facts, view) {
    const { staged, watch, reason, weight } = plan;
    const about = aboutStaged(facts.artifact, staged);
    const detail = becauseOf(reason, facts.settings, watch);
    return incidentDraft({ about, buildId: staged.buildId, weight, reason, detail }, context, view);
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/engine.js

function followEngine(decision, facts, steering) {
    const { healthFailures, router, weight } = steering.watch;
    const back = (reason) => ({ ...steering, kind: 'rollback', reason });
    if ((healthFailures ?? 0) >= facts.settings.alarms.health)
        return back('health-failed');
    if (decision.action === 'rollback')
        return back(decision.reason);
    const tick = { ...steering, kind: 'tick', weight };
    if (router.blue === steering.staged.slot)
        return { ...steering, kind: 'complete', weight: 1 };
    switch (router.engine?.phase) {
        case 'moving':
            return tick;
        case 'done':
            return { ...steering, kind: 'complete', weight: 1 };
        case 'paused':
            return goesOn(decision, facts, steering) ? { ...tick, engine: 'resume' } : { ...tick, held: 'engine-paused' };
        case 'idle':
            return wasGiven(facts) ? back('engine-failed') : { ...tick, engine: 'hand-over' };
        default:
            return back('engine-failed');
    }
}
function wasGiven({ events }) {
    return events.some(({ kind }) => kind === 'rollout.shifted');
}
function goesOn(decision, { router, settings }, { watch }) {
    if (router.engine?.pauses !== 'judge' || (watch.healthFailures ?? 0) > 0)
        return false;
    switch (decision.action) {
        case 'complete':
            return true;
        case 'inconclusive':
            return watch.seesNothing || settings.onInconclusive === 'promote';
        default:
            return (decision.weight ?? 0) > watch.weight;
    }
}
async function tellEngine({ ports }, { engine }, { slot, fence, blue }) {
    const began = ports.clock.now().getTime();
    if (engine === 'hand-over')
        await ports.router.set({ blue, green: slot, weight: 1, fence, leaseMs: null });
    if (engine === 'resume')
        await ports.router.resume?.(fence);
    const weight = greenWeight(await ports.router.read(), slot);
    return { weight, shiftMs: ports.clock.now().getTime() - began };
}

// EXTERNAL MODULE: ./lib/src/domain/judge/attribution.js
var attribution = __webpack_require__(54982);
;// CONCATENATED MODULE: ./lib/src/domain/judge/detectable.js



const startMass = 0.5;
const power = 0.8416;
const sharedUnrest = 0.00025;
const steps = 40;
const smallest = 1e-5;
function detectableIncrease(outlook) {
    const largest = 1 - outlook.errorRate;
    if (!isNoticed(outlook, largest))
        return null;
    let [low, high] = [Math.log(smallest), Math.log(largest)];
    for (let step = 0; step < steps; step++) {
        const middle = (low + high) / 2;
        if (isNoticed(outlook, Math.exp(middle)))
            high = middle;
        else
            low = middle;
    }
    return Math.exp(high);
}
function isNoticed(outlook, increase) {
    const needed = Math.log(attribution/* attributionAlternatives */.g_ / (harm/* metricWeights */.gq.errors * startMass * outlook.alpha));
    const walks = Array.from({ length: attribution/* attributionAlternatives */.g_ }, () => ({ mean: 0, variance: 0 }));
    return stretches(outlook.profile).some(({ seconds, weight }) => {
        for (const [index, pace] of paces(outlook, weight, increase).entries()) {
            const walk = walks[index];
            walk.mean += seconds * pace.mean;
            walk.variance += seconds * pace.variance;
        }
        return walks.some(({ mean, variance }) => mean - power * Math.sqrt(variance) >= needed);
    });
}
function paces({ requestsPerSecond, errorRate, leastRate, tolerance }, weight, increase) {
    const ratio = (0,attribution/* toleratedRatio */.eP)(tolerance, Math.max(errorRate, leastRate));
    const traffic = { blue: requestsPerSecond * (1 - weight), green: requestsPerSecond * weight };
    const shared = errorRate + sharedUnrest;
    const bad = { blue: traffic.blue * shared, green: traffic.green * (shared + increase) };
    const one = (colour) => (0,attribution/* attributionLogs */.bb)({
        blue: { requests: traffic.blue, bad: colour === 'blue' ? 1 : 0 },
        green: { requests: traffic.green, bad: colour === 'green' ? 1 : 0 }
    }, ratio);
    const blue = one('blue');
    return one('green').map((green, index) => {
        const against = blue[index];
        return { mean: bad.green * green + bad.blue * against, variance: bad.green * green ** 2 + bad.blue * against ** 2 };
    });
}
function stretches(profile) {
    const pieces = 12;
    return profile.flatMap(({ atMs, weight }, index) => {
        const untilMs = profile[index + 1]?.atMs ?? (0,judge_profile/* profileEndMs */.f_)(profile);
        const seconds = (untilMs - atMs) / 1000 / pieces;
        if (seconds <= 0 || weight <= 0 || weight >= 1)
            return [];
        return Array.from({ length: pieces }, () => ({ seconds, weight }));
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/outlook.js


async function readOutlook({ ports }, { historyMs }, green) {
    if (ports.metrics.capabilities().seesNothing)
        return undefined;
    const seen = await ports.metrics.history((0,domain_slot/* otherSlot */.j)(green), historyMs).catch(() => null);
    return outlookOf(seen, historyMs);
}
function outlookOf(seen, historyMs) {
    if (!seen?.requests)
        return null;
    return { requestsPerSecond: seen.requests / (historyMs / 1000), errorRate: Math.min(1, seen.errors / seen.requests) };
}
function outlookSentence(outlook, settings) {
    if (outlook === null)
        return 'blue had no traffic that is remembered: what can be noticed is not known beforehand';
    const { requestsPerSecond, errorRate } = outlook;
    const { profile, header } = settings;
    const traffic = `${shown(requestsPerSecond)} requests a second, of which blue fails ${shown(errorRate * 100)} %`;
    if (settings.rule !== 'sequential')
        return traffic;
    const { tolerance, alpha, leastErrors } = header;
    const remembered = requestsPerSecond * (settings.historyMs / 1000);
    const leastRate = Math.min(0.5, leastErrors / (remembered / 4));
    const found = detectableIncrease({ ...outlook, leastRate, profile, tolerance, alpha });
    if (found === null)
        return `${traffic}: too few to notice any increase of errors`;
    return `${traffic}: ${shown(found * 100)} points more will be noticed with 80 % probability`;
}
function shown(value) {
    return String(Number(value.toPrecision(2)));
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/wait.js
const healthIntervalMs = 1000;
async function waitForTurn(context, settings, slot) {
    const { ports, signal } = context;
    let leftMs = pulseMs(settings);
    while (leftMs > 0 && !signal?.aborted) {
        const sliceMs = Math.min(leftMs, healthIntervalMs);
        await ports.clock.sleep(sliceMs, signal);
        leftMs -= sliceMs;
        if (((await ports.health.failures(slot)) ?? 0) >= settings.alarms.health)
            return;
    }
}
async function settleHealth(context, settings, slot) {
    for (let asked = 0; asked < settings.alarms.health; asked++) {
        const failures = (await context.ports.health.failures(slot)) ?? 0;
        if (failures === 0 || failures >= settings.alarms.health)
            return;
        await context.ports.clock.sleep(healthIntervalMs, context.signal);
    }
}
function pulseMs({ tickMs, leaseMs }) {
    return leaseMs === null ? tickMs : Math.min(tickMs, leaseMs / 3);
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/read-bake.js




async function readBake(context, settings, standing) {
    const { ports, inputs, signal } = context;
    const { environment, completed } = standing;
    const live = environment?.live;
    if (live === undefined || completed === undefined || environment?.staged !== undefined)
        return undefined;
    if (settings.adaptive !== undefined || settings.onFailure === 'hold')
        return undefined;
    if (ports.router.capabilities().engine !== undefined)
        return undefined;
    const previous = environment?.completed.findLast(placed => placed.slot !== live.slot);
    const kept = environment?.held.some(({ slot, digest }) => slot === previous?.slot && digest === previous.digest);
    const endsAt = Date.parse(completed.time) + settings.bakeMs;
    const leftMs = () => endsAt - ports.clock.now().getTime();
    if (previous === undefined || !kept)
        return undefined;
    const recorded = await ports.trace.read(bakeTrace(live));
    const decided = recorded?.decided !== undefined;
    if (!decided && leftMs() <= 0)
        return undefined;
    if (recorded !== undefined && !decided && inputs.mode === 'run')
        await waitForTurn(context, settings, live.slot);
    if (inputs.mode === 'step' && !signal?.aborted)
        await settleHealth(context, settings, live.slot);
    const [sample, healthFailures] = await Promise.all([
        readMetrics(context, recorded?.base),
        ports.health.failures(live.slot)
    ]);
    const told = { sample, healthFailures };
    if (recorded === undefined) {
        const header = await openingHeader(context, settings, (0,domain_slot/* otherSlot */.j)(live.slot));
        const watch = { ...told, header, recorded: false, lines: [], fresh: undefined, staleMs: 0 };
        return { live, previous, leftMs: leftMs(), watch };
    }
    const watch = { ...told, recorded: true, ...linesOf(recorded, sample, live.slot, 1, 0) };
    return { live, previous, leftMs: leftMs(), watch };
}

// EXTERNAL MODULE: ./lib/src/domain/policy/known-environments.js
var known_environments = __webpack_require__(50868);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/settings.js




const minute = 60_000;
const referenceTickMs = 5000;
const shortestTickMs = 250;
function rolloutSettings(policy, inputs) {
    (0,known_environments/* demandEnvironments */.e)(policy, [inputs.environment]);
    const rollout = (0,rollout_of/* rolloutOf */.Z)(policy, inputs.environment);
    if (rollout === undefined)
        throw noRollout(inputs.environment);
    const durationMs = inputs.duration ?? rollout.duration;
    const scale = durationMs / judge_profile/* referenceDurationMs */.GJ;
    const named = inputs.profile ?? rollout.profile;
    const profile = profileOf(named, durationMs);
    const tickMs = Math.max(shortestTickMs, referenceTickMs * scale);
    const leaseMs = inputs.lease ?? rollout.lease;
    const onFailure = inputs.onFailure ?? rollout.onFailure;
    if (inputs.mode === 'step')
        checkStepLease(inputs.lease, tickMs);
    const { harmBudget, holdback, alarms, onInconclusive } = rollout;
    return {
        profileName: typeof named === 'string' ? named : 'list',
        profile,
        adaptive: named === 'adaptive' ? { harmBudget, holdback: holdback / 100, bakeMs: rollout.bake * scale } : undefined,
        rule: inputs.rule ?? rollout.rule,
        durationMs,
        tickMs,
        plannedTicks: Math.max(1, Math.round((0,judge_profile/* profileEndMs */.f_)(profile) / tickMs)),
        leaseMs: onFailure === 'hold' ? null : leaseMs,
        longestGapMs: Math.max(leaseMs, 2 * tickMs),
        lockMs: policy.environments[inputs.environment]?.lock ?? 120 * minute,
        historyMs: Math.max(1000, 10 * minute * scale),
        blindTimeoutMs: rollout.blindTimeout * scale,
        bakeMs: rollout.bake * scale,
        holdMs: rollout.hold,
        retainMs: rollout.retain,
        timeoutMs: inputs.timeout,
        alarms,
        onFailure,
        onInconclusive,
        header: headerOf(rollout, inputs, scale)
    };
}
function profileOf(named, durationMs) {
    if (typeof named === 'string')
        return (0,judge_profile/* namedProfile */.pR)(named === 'adaptive' ? 'standard' : named, durationMs);
    return (0,judge_profile/* scaleProfile */.US)(named.map(step => ({ atMs: step.at, weight: step.weight / 100 })), durationMs);
}
function headerOf(rollout, inputs, scale) {
    const { tolerance, margin, alpha, beta, grace } = rollout;
    return {
        designEffect: 1,
        leastErrors: 1,
        graceSeconds: (grace * scale) / 1000,
        tolerance: {
            'error-relative': tolerance.errorRelative,
            'error-points': tolerance.errorPoints,
            latency: tolerance.latency
        },
        margin: {
            'error-points': inputs.maxErrorRateIncrease ?? margin.errorPoints,
            latency: inputs.maxLatencyIncrease ?? margin.latency
        },
        alpha,
        beta
    };
}
function checkStepLease(leaseMs, tickMs) {
    if (leaseMs !== undefined && leaseMs >= 2 * tickMs)
        return;
    throw (0,failure/* usage */.CI)(leaseMs === undefined ? 'missing-input' : 'bad-input', {
        input: 'lease',
        found: leaseMs === undefined ? undefined : `${leaseMs / 1000}s`,
        expected: `with mode: step, at least two intervals (${(2 * tickMs) / 1000}s or more between renewals)`,
        example: '12m'
    });
}
function noRollout(environment) {
    return (0,failure/* usage */.CI)('bad-policy', {
        input: `environments.${environment}.rollout`,
        found: 'no rollout',
        expected: 'a key "rollout" there, or for the whole policy',
        example: 'rollout: {}'
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/observe.js







async function observe(context, before) {
    try {
        return await look(context, before);
    }
    catch (thrown) {
        if (before?.watch === undefined || !leavesTrafficAlone(thrown, context, before.settings))
            throw thrown;
        return { ...before, resumed: true, lost: thrown, now: context.ports.clock.now() };
    }
}
function leavesTrafficAlone(thrown, { ports }, { onFailure }) {
    const lost = thrown instanceof failure/* Failure */.HR && (thrown.kind === 'unavailable' || thrown.kind === 'usage');
    const { lease, engine } = ports.router.capabilities();
    return lost && !lease && engine === undefined && onFailure === 'rollback';
}
async function look(context, before) {
    const { inputs, ports, policy } = context;
    const settings = rolloutSettings(policy, inputs);
    const known = before !== undefined && isSteering(before) ? before : await readStanding(context);
    const slot = known.environment?.staged?.slot;
    const steers = slot !== undefined && isSteering(known);
    if (steers && inputs.mode === 'run')
        await waitForTurn(context, settings, slot);
    if (steers && inputs.mode === 'step')
        await settleHealth(context, settings, slot);
    const standing = steers ? endedByOthers(known, await readStanding(context), context.run.job) : known;
    const waiting = standing.started ? undefined : standing.environment?.staged;
    const staged = standing.lock === 'mine' ? standing.environment?.staged : undefined;
    const bake = await readBake(context, settings, standing);
    return {
        ...standing,
        settings,
        resumed: before !== undefined,
        bake,
        serving: (bake ?? standing.environment?.staged) ? undefined : await readServing(context, standing),
        outlook: waiting && (await readOutlook(context, settings, waiting.slot)),
        watch: staged && (await readWatch(context, settings, { standing, staged, before: before?.watch })),
        now: ports.clock.now(),
        location: ports.ledger.location,
        router: ports.router.capabilities(),
        interrupted: context.signal?.aborted === true
    };
}
async function readServing({ ports }, { environment }) {
    if (environment?.live === undefined)
        return undefined;
    try {
        const { blue, green, weight } = await ports.router.read();
        return weight > 0.5 ? green : blue;
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}
function isSteering({ environment, lock, started }) {
    return environment?.staged !== undefined && lock === 'mine' && started;
}
function endedByOthers(before, now, job) {
    const gone = now.environment?.staged?.deployment !== before.environment?.staged?.deployment;
    const isOurs = now.completed?.data.job === job && now.completed.data.deployment === before.environment?.staged?.deployment;
    return gone && !isOurs ? { ...now, lock: 'lost' } : now;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/undo.js











async function undo({ bake, reason }, context, facts) {
    const { ports } = context;
    const { live, watch } = bake;
    const began = ports.clock.now();
    const decided = watch.decided ?? { reason, weight: 1, at: began.toISOString() };
    if (!watch.recorded && watch.sample !== undefined) {
        await ports.trace.start(bakeTrace(live), watch.header, watch.sample).catch(() => undefined);
    }
    await keepDecision(context, bakeTrace(live), decided);
    await giveBack(bake, context);
    const rollbackMs = ports.clock.now().getTime() - began.getTime();
    if (watch.fresh !== undefined)
        await ports.trace.append(bakeTrace(live), watch.fresh);
    const about = { artifact: facts.artifact, digest: live.digest, deployment: live.deployment };
    const summary = becauseOf(reason, facts.settings, watch);
    const data = {
        deployment: live.deployment,
        slot: live.slot,
        reason,
        weight: 1,
        detectedAt: decided.at,
        rollbackMs,
        harmed: await undo_harmed(bake, context),
        evidence: 1,
        summary,
        holdUntil: new Date(facts.now.getTime() + facts.settings.holdMs).toISOString()
    };
    const rolledBack = draft(context, about, { kind: 'rollout.rolled-back', key: 'rolled-back', data });
    const subject = { about, buildId: live.buildId, weight: 1, reason, detail: summary };
    await ports.ledger.append(view => {
        confirmLive(view, context, facts, bake);
        return { events: [rolledBack, incidentDraft(subject, context, view)] };
    });
    return { weight: 0, shiftMs: rollbackMs, end: await tellPeople(context, facts, live.deployment) };
}
async function giveBack({ previous }, context) {
    const { fence } = await context.ports.router.read();
    await makeLive(context, previous.slot, fence);
}
function confirmLive(view, { inputs }, { artifact }, { live }) {
    const here = (0,state.foldLedger)(view.events).environments.get((0,state/* environmentKey */.J)(artifact, inputs.environment));
    const ended = view.events.some(({ key }) => key === `${artifact}/${live.deployment}/rolled-back`);
    if (ended || here?.live?.deployment === live.deployment)
        return;
    throw (0,failure/* conflict */.hj)('lock-lost', `${live.deployment} is no longer live in ${inputs.environment}`);
}
async function undo_harmed({ live, watch }, { ports }) {
    const lines = (await ports.trace.read(live.deployment))?.lines ?? [];
    const { requests, errors } = (0,windows/* sumOf */.XN)(watch.lines, 'green');
    return (0,harmed/* harmedRequests */._)(lines) + Math.max(0, errors - requests * (0,windows/* errorRate */.zi)((0,windows/* sumOf */.XN)(lines, 'blue')));
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/apply.js











async function apply(plan, context, facts) {
    const turn = await carryOut(plan, context, facts);
    if (!turn.more)
        context.ports.health.stop();
    return turn;
}
async function carryOut(plan, context, facts) {
    switch (plan.kind) {
        case 'take':
            await takeLock(context, facts, plan.staged);
            return { more: true };
        case 'start':
            return start(plan, context, facts);
        case 'tick':
            return tick(plan, context, facts);
        case 'complete':
            return orGoBack(plan, context, facts, () => complete(plan, context, facts));
        case 'rollback':
            return rollBack(plan, context, facts);
        case 'hold':
            return hold(plan, context, facts);
        case 'abort':
            return abort(plan, context, facts);
        case 'expire':
            return expire(plan.staged, context, facts);
        case 'bake':
            return keepBaking(plan.bake, context);
        case 'baked':
            return { weight: 1, end: await writeReport(context, facts, plan.live.deployment) };
        case 'undo':
            return undo(plan, context, facts);
        case 'retreat':
            return retreat(plan, context, facts);
        case 'tell':
            return tell(plan.unfinished, context, facts);
    }
}
async function keepBaking({ live, watch }, { ports }) {
    const { recorded, header, sample, fresh } = watch;
    if (!recorded && sample !== undefined)
        await ports.trace.start(bakeTrace(live), header, sample);
    if (fresh !== undefined)
        await ports.trace.append(bakeTrace(live), fresh);
    return { weight: 1, more: true };
}
async function start(plan, context, facts) {
    const { ports } = context;
    const { settings, artifact } = facts;
    const { header, sample } = plan.watch;
    if (sample === undefined)
        throw (0,failure/* unavailable */.hU)('blind', 'the metric source does not answer');
    const { deployment, slot, generation } = plan.staged;
    const { plannedTicks, tickMs } = settings;
    const data = { deployment, rollout: deployment, slot, generation, ...mannersOf(plan, facts), plannedTicks, tickMs };
    const started = draft(context, aboutStaged(artifact, plan.staged), { kind: 'rollout.started', key: 'started', data });
    await record(context, facts, () => [started]);
    await ports.trace.start(deployment, header, sample);
    return advance(plan, context, facts);
}
function mannersOf({ watch }, { settings, router }) {
    const { profileName, rule } = settings;
    if (router.engine === undefined)
        return { profile: profileName, rule };
    return { profile: router.engine.name, rule: watch.seesNothing ? 'of its analysis' : rule };
}
async function tick(plan, context, facts) {
    const { fresh } = plan.watch;
    if (fresh !== undefined)
        await context.ports.trace.append(plan.staged.deployment, fresh);
    return advance(plan, context, facts);
}
async function advance(plan, context, facts) {
    const { leaseMs } = facts.settings;
    const target = { slot: plan.staged.slot, weight: plan.weight, fence: fenceOf(facts), leaseMs };
    return orGoBack(plan, context, facts, async () => {
        const shifted = facts.router.engine === undefined
            ? await shift(context, target)
            : await tellEngine(context, plan, { ...target, blue: (0,domain_slot/* otherSlot */.j)(target.slot) });
        await recordTick(plan, context, facts, shifted);
        return { ...shifted, more: context.inputs.mode !== 'step' };
    });
}
async function orGoBack(plan, context, facts, forward) {
    try {
        return await forward();
    }
    catch (thrown) {
        if (plan.kind !== 'complete' && !isRoutersFault(thrown) && leavesTrafficAlone(thrown, context, facts.settings)) {
            return retreat({ staged: plan.staged, cause: thrown }, context, facts);
        }
        if (!isRoutersFault(thrown) || facts.settings.onFailure === 'hold')
            throw thrown;
        const watch = { ...plan.watch, fresh: undefined };
        return rollBack({ ...plan, watch, weight: 0, reason: thrown.code }, context, facts);
    }
}
async function recordTick(plan, context, facts, { weight }) {
    const { staged, watch, judge, held } = plan;
    const { deployment, slot } = staged;
    const about = aboutStaged(facts.artifact, staged);
    const events = lockRenewal(context, facts, staged);
    if (held !== undefined && facts.environment?.rollout?.held === undefined) {
        events.push(draft(context, about, {
            kind: 'rollout.held',
            key: `held/${held}`,
            data: { deployment, slot, reason: held, weight }
        }));
    }
    else if (held === undefined && (isGiven(plan) || Math.abs(weightBefore(facts, watch) - weight) > 1e-9)) {
        const data = { deployment, weight, elapsedMs: (watch.lines.at(-1)?.t ?? 0) * 1000, evidence: judge.wealth };
        const key = `shifted/${watch.lines.length}/${weight}`;
        events.push(draft(context, about, { kind: 'rollout.shifted', key, data }));
    }
    if (events.length === 0)
        return;
    await record(context, facts, () => events);
}
function isGiven({ kind, engine }) {
    return kind === 'start' || engine === 'hand-over';
}
function weightBefore({ router, environment }, watch) {
    return router.engine === undefined ? watch.weight : (environment?.rollout?.weight ?? 0);
}

// EXTERNAL MODULE: ./lib/src/operations/bluegreen/inputs.js
var inputs = __webpack_require__(93152);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/exposure.js

function exposure({ settings, router }) {
    const { leaseMs, onFailure } = settings;
    if (onFailure === 'hold')
        return 'lease: none; green keeps its weight until somebody acts';
    if (leaseMs !== null && router.lease) {
        return `longest unattended exposure: ${(0,duration/* showDuration */.k)(leaseMs)}, then the router goes to blue by itself`;
    }
    if (router.engine !== undefined)
        return `lease: none; when the run dies, ${router.insteadOfLease}`;
    const instead = router.insteadOfLease ?? 'only the next run or sluice rollout --mode=rollback takes it back';
    return `lease: none; longest unattended exposure: without end, when the run dies green keeps its weight and ${instead}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/narrate.js




const glanceTicks = 12;
const width = 20;
function narrate(end) {
    const { plan, done, facts } = end;
    if (done === undefined)
        return undefined;
    if (plan.kind === 'take')
        return opening(facts);
    if (plan.kind === 'baked')
        return { text: '✓ nothing came up; the rollout is over', step: 'ended' };
    if (plan.kind === 'bake')
        return watching(plan.bake);
    const ended = done.end ?? done.completed;
    if (ended !== undefined)
        return closing(ended);
    if (plan.kind === 'start')
        return bar(plan, done, []);
    return plan.kind === 'tick' && plan.watch.fresh !== undefined ? bar(plan, done, plan.watch.lines) : undefined;
}
function opening(facts) {
    const outlook = facts.outlook === undefined ? [] : [outlookSentence(facts.outlook, facts.settings)];
    const exposed = facts.router.lease ? [] : [exposure(facts)];
    const text = [...outlook, ...exposed].join(' · ');
    return text === '' ? undefined : { text, step: 'outlook' };
}
function bar({ watch, judge, weight }, done, lines) {
    const green = done.weight ?? weight;
    const filled = Math.round(green * width);
    const drawn = '█'.repeat(filled) + '░'.repeat(width - filled);
    const share = `${Math.round(green * 100)} %`;
    const parts = [
        `green ${drawn} ${share}`,
        ...narrate_comparison(lines.slice(-glanceTicks), watch.header.boundsMs),
        ...(watch.seesNothing ? [] : [`evidence ${narrate_shown(judge.wealth)} of ${Math.round(1 / watch.header.alpha)}`]),
        ...(watch.router.engine === undefined ? [] : [watch.router.engine.message])
    ];
    return { text: parts.join('   '), step: share };
}
function narrate_comparison(lines, boundsMs) {
    const sums = [(0,windows/* sumOf */.XN)(lines, 'green'), (0,windows/* sumOf */.XN)(lines, 'blue')];
    if (sums.some(({ requests }) => requests === 0))
        return [];
    const p95 = sums.map(sum => Math.round((0,windows/* quantileMs */.Mt)(sum, boundsMs, 0.95)));
    return [`errors ${percents(sums.map(windows/* errorRate */.zi)).join(' | ')}`, `p95 ${p95.join(' | ')} ms`];
}
function watching({ leftMs, watch }) {
    const { requests, errors } = (0,windows/* sumOf */.XN)(watch.lines.slice(-glanceTicks), 'green');
    const failed = requests === 0 ? [] : [`errors ${percents([errors / requests]).join('')}`];
    const left = `watching for ${Math.ceil(leftMs / 1000)} s more`;
    return { text: [`live ${'█'.repeat(width)} 100 %`, ...failed, left].join('   '), step: 'watching' };
}
function closing({ story }) {
    if (story === undefined)
        return undefined;
    const mark = story.verdict === 'completed' ? '✓' : '✗';
    const verb = story.verdict.replace('-', ' ');
    const after = story.decisionSeconds === null ? '' : ` after ${Number(story.decisionSeconds.toFixed(1))} s`;
    const requests = requestsIn(story.lines).toLocaleString('en');
    return { text: `${mark} ${verb}${after}: ${story.because} · ${requests} requests`, step: 'ended' };
}
function narrate_shown(wealth) {
    return wealth >= 1e6 ? wealth.toExponential(0) : wealth.toFixed(1);
}

// EXTERNAL MODULE: ./lib/src/domain/judge/decide.js + 1 modules
var decide = __webpack_require__(90382);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/judgement.js

function tickFacts({ settings }, watch) {
    const { header, lines, course, weight, staleMs, lagMs, shiftMs } = watch;
    const { adaptive, durationMs, tickMs } = settings;
    return {
        header,
        lines,
        known: course,
        weight,
        staleMs: watch.seesNothing ? 0 : staleMs,
        durationMs,
        profile: settings.profile,
        elapsedMs: (0,judge_course/* steeredMs */.D0)(header, lines, Math.max(settings.longestGapMs, 2 * lagMs)),
        rule: settings.rule,
        adaptive: adaptive && {
            ...adaptive,
            expectedRequestsPerSecond: requestsPerSecond(watch, settings.historyMs),
            reactionMs: tickMs + lagMs + shiftMs
        },
        freezeMs: 2 * Math.max(lagMs, tickMs),
        blindTimeoutMs: Math.max(settings.blindTimeoutMs, 2 * lagMs + tickMs),
        alarmErrorRate: settings.alarms.errorRate
    };
}
function stepAfter(decision, facts, steering) {
    const { settings } = facts;
    const { healthFailures, weight } = steering.watch;
    if ((healthFailures ?? 0) >= settings.alarms.health)
        return goBack('health-failed', facts, steering);
    switch (decision.action) {
        case 'rollback':
            return goBack(decision.reason, facts, steering);
        case 'complete':
            return { ...steering, kind: 'complete', weight: 1 };
        case 'inconclusive':
            return undecided(facts, steering);
        default:
            return { ...steering, kind: 'tick', weight: decision.weight ?? weight };
    }
}
function goBack(reason, { settings }, steering) {
    if (settings.onFailure === 'rollback')
        return { ...steering, kind: 'rollback', reason };
    return { ...steering, kind: 'hold', reason: 'on-failure-hold', weight: steering.watch.weight };
}
function stopEarly({ settings, started, interrupted }, steering) {
    const reason = 'interrupted';
    const { router, weight } = steering.watch;
    if (!interrupted && router.engine?.phase === 'paused') {
        return { ...steering, kind: 'hold', reason: 'engine-paused', weight };
    }
    if (settings.onFailure === 'rollback' || !started)
        return { ...steering, kind: 'abort', reason };
    return { ...steering, kind: 'hold', reason, weight };
}
function isOutOfTime(facts, { action }) {
    const { timeoutMs } = facts.settings;
    const goesOn = action !== 'inconclusive' || facts.router.engine !== undefined;
    return timeoutMs !== undefined && goesOn && runMs(facts) >= timeoutMs;
}
function runMs({ environment, now }) {
    return now.getTime() - Date.parse(environment?.lock?.acquiredAt ?? '');
}
function undecided(facts, steering) {
    const { settings } = facts;
    const { weight } = steering.watch;
    const reason = 'inconclusive';
    if (settings.onInconclusive === 'promote')
        return { ...steering, kind: 'complete', weight: 1 };
    if (settings.onInconclusive === 'rollback')
        return { ...steering, kind: 'rollback', reason };
    if (settings.timeoutMs !== undefined && runMs(facts) < settings.timeoutMs) {
        return { ...steering, kind: 'tick', weight, held: reason };
    }
    return { ...steering, kind: 'hold', reason, weight };
}
function openingRefusal({ environment, settings: { onFailure } }, watch, staged) {
    const live = environment?.live;
    const { router, weight, sample } = watch;
    if (router.engine !== undefined && onFailure === 'hold') {
        return { reason: 'bad-policy', found: 'on-failure: hold, which an engine with an analysis of its own does not do' };
    }
    if (live !== undefined && (router.blue !== live.slot || weight > 0)) {
        const found = `the router serves slot ${router.blue} and gives ${weight * 100} % to slot ${staged.slot}`;
        return { reason: 'router-elsewhere', found };
    }
    if (watch.seesNothing)
        return undefined;
    if (sample !== undefined && (sample.slots.a === null || sample.slots.b === null)) {
        return { reason: 'blind', found: 'the metric source has no data for both slots' };
    }
    if (watch.seesInFlight || watch.healthFailures !== null)
        return undefined;
    const found = 'these metrics do not see requests in flight, so green needs a health-url';
    return { reason: 'missing-input', found };
}
function requestsPerSecond({ header, lines }, historyMs) {
    const last = lines.at(-1);
    if (last === undefined)
        return (header.history?.requests ?? 0) / (historyMs / 1000);
    const requests = lines.reduce((sum, { blue, green }) => sum + (blue?.requests ?? 0) + (green?.requests ?? 0), 0);
    return requests / last.t;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/plan.js





function plan(inputs, facts) {
    const { lost, environment } = facts;
    if (lost !== undefined && environment?.staged !== undefined) {
        return { proceed: true, kind: 'retreat', staged: environment.staged, cause: lost };
    }
    if (facts.lock === 'lost')
        return conflicting('lock-lost', `${ownerOf(facts)} took the rollout over`);
    if (facts.unfinished !== undefined)
        return { proceed: true, kind: 'tell', unfinished: facts.unfinished };
    const staged = facts.environment?.staged;
    if (staged === undefined)
        return nothingStaged(inputs, facts);
    if (inputs.digest !== undefined && inputs.digest !== staged.digest) {
        return { proceed: false, kind: 'refused', reason: 'not-staged', found: `${staged.digest} is staged` };
    }
    if (facts.lock === 'foreign') {
        return conflicting('lock-held', `${ownerOf(facts)} holds the lock until ${facts.environment?.lock?.expiresAt}`);
    }
    if (isExpired(facts, staged))
        return { proceed: true, kind: 'expire', staged, reason: 'staging-expired' };
    return steer(inputs, facts, staged);
}
function steer(inputs, facts, staged) {
    const { watch } = facts;
    if (watch === undefined) {
        const found = 'the run was asked to end before it began';
        if (facts.interrupted)
            return { proceed: false, kind: 'refused', reason: 'interrupted', found };
        return { proceed: true, kind: 'take', staged };
    }
    const decision = (0,decide/* decideTick */._)(tickFacts(facts, watch));
    const steering = { proceed: true, staged, watch, weight: 0, judge: decision.state };
    if (watch.decided !== undefined)
        return { ...steering, kind: 'rollback', reason: watch.decided.reason };
    if (facts.interrupted || isOutOfTime(facts, decision))
        return stopEarly(facts, steering);
    if (inputs.mode === 'rollback') {
        return { ...steering, kind: facts.started ? 'rollback' : 'abort', reason: 'manual-stop' };
    }
    const engine = facts.router.engine;
    if (watch.recorded)
        return engine ? followEngine(decision, facts, steering) : stepAfter(decision, facts, steering);
    const refusal = openingRefusal(facts, watch, staged);
    if (refusal !== undefined)
        return { proceed: false, kind: 'refused', ...refusal };
    if (engine !== undefined)
        return { ...steering, kind: 'start', engine: 'hand-over' };
    return { ...steering, kind: 'start', weight: decision.weight ?? 0 };
}
function nothingStaged(inputs, facts) {
    const live = facts.environment?.live;
    const asked = inputs.digest ?? live?.digest;
    const decided = facts.bake?.watch.decided;
    if (facts.bake !== undefined && decided !== undefined) {
        return { proceed: true, kind: 'undo', bake: facts.bake, reason: decided.reason };
    }
    if (inputs.digest === undefined && facts.refused !== undefined && !facts.resumed && facts.bake === undefined) {
        const reason = inputs.mode === 'rollback' ? 'nothing-rolling' : 'not-staged';
        return { proceed: false, kind: 'refused', reason, found: `the promotion of ${facts.refused} was refused` };
    }
    if (live !== undefined && asked === live.digest && inputs.mode !== 'rollback')
        return baking(inputs, facts, live);
    const reason = inputs.mode === 'rollback' ? 'nothing-rolling' : 'not-staged';
    return { proceed: false, kind: 'refused', reason, found: 'nothing is staged' };
}
function baking(inputs, facts, live) {
    const { bake, settings } = facts;
    const reason = bake && bakeAlarm(bake, settings);
    if (bake !== undefined && reason !== undefined)
        return { proceed: true, kind: 'undo', bake, reason };
    const goesOn = inputs.mode === 'run' && !facts.interrupted && !isBakeOutOfTime(facts);
    if (bake !== undefined && goesOn)
        return { proceed: true, kind: 'bake', bake };
    if (facts.resumed && facts.completed !== undefined)
        return { proceed: true, kind: 'baked', live };
    if (facts.serving !== undefined && facts.serving !== live.slot) {
        const found = `slot ${live.slot} is live in the ledger, and the router serves slot ${facts.serving}`;
        return { proceed: false, kind: 'refused', reason: 'router-elsewhere', found };
    }
    return { proceed: false, kind: 'unchanged', digest: live.digest };
}
function isBakeOutOfTime({ settings, completed, now, bake }) {
    if (bake?.watch.sample === undefined)
        return bake !== undefined;
    return settings.timeoutMs !== undefined && now.getTime() - Date.parse(completed?.time ?? '') >= settings.timeoutMs;
}
function conflicting(reason, found) {
    return { proceed: false, kind: 'conflict', reason, found };
}
function ownerOf({ environment }) {
    return environment?.lock?.owner ?? 'somebody';
}
function isExpired({ environment, now }, staged) {
    if (environment?.rollout?.held === 'on-failure-hold')
        return false;
    const { lock } = environment ?? {};
    if (lock?.lock === staged.lock)
        return !(0,ledger_lock/* isHeld */.i7)(lock, now.getTime());
    return Date.parse(staged.expiresAt) <= now.getTime();
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/report.js







const outputs = {
    'green-weight': "Green's share of the traffic at the end, a fraction.",
    'rollback-ms': 'Milliseconds from the decision to go back until the weights were read back.',
    incident: 'Id of the incident that was opened.',
    report: 'Path of the HTML page with the plots.',
    trace: 'Path of the recorded trace, JSON lines.'
};
function report(end) {
    const { inputs, facts, plan, done } = end;
    const looked = { environment: inputs.environment, 'looked-at': facts.location };
    if (!plan.proceed)
        return stopped(inputs, looked, plan);
    if (done?.end !== undefined)
        return ended(end, looked, done, done.end);
    const digest = 'staged' in plan ? plan.staged.digest : null;
    const result = { ...looked, digest, 'green-weight': done?.weight ?? null };
    if (done === undefined) {
        const headline = `rollout would ${plan.kind} · ${inputs.environment}`;
        const blocks = [...outlookBlocks(facts), { kind: 'text', text: exposure(facts) }];
        return { outcome: 'planned', headline, blocks, result };
    }
    const weight = `green ${Math.round((done.weight ?? 0) * 100)} %`;
    return {
        outcome: 'continuing',
        headline: `rollout continuing · ${inputs.environment} · ${weight}`,
        blocks: [{ kind: 'text', text: exposure(facts) }],
        result,
        outputs: { 'green-weight': String(done.weight ?? 0) }
    };
}
function stopped(inputs, looked, plan) {
    const where = inputs.environment;
    if (plan.kind === 'unchanged') {
        const headline = `rollout unchanged · ${where} · ${(0,digest/* shortDigest */.VK)(plan.digest)} is live already`;
        return { outcome: 'unchanged', headline, blocks: [], result: { ...looked, digest: plan.digest } };
    }
    const stages = plan.reason === 'not-staged'
        ? [{ kind: 'next', text: `sluice promote --environment=${where} stages a digest.` }]
        : [];
    const blocks = [{ kind: 'text', text: `found: ${plan.found}` }, ...stages];
    const headline = `rollout ${plan.kind} · ${where}`;
    return { outcome: plan.kind, reason: plan.reason, headline, blocks, result: { ...looked, found: plan.found } };
}
function ended(end, looked, turn, ended) {
    const { facts, inputs } = end;
    const { story, reason } = ended;
    const outcome = story?.verdict ?? (reason === undefined ? 'completed' : unreported(end));
    const because = story?.because ?? (reason === undefined ? '' : lowered(reasons/* reasons */.v[reason]));
    const rolledBack = outcome === 'rolled-back';
    const numbers = {
        'green-weight': turn.weight ?? (rolledBack ? 0 : null),
        'rollback-ms': rolledBack ? (story?.safetyMs ?? null) : null,
        incident: ended.incident ?? null,
        report: ended.report ?? null,
        trace: ended.trace
    };
    const requests = story ? requestsIn(story.lines) : 0;
    const { harmed = 0, slowed = 0 } = story ?? {};
    const measured = { harmed, slowed, requests, evidence: story?.evidence.at(-1) ?? null, because };
    return {
        outcome,
        reason,
        headline: `rollout ${outcome} · ${inputs.environment} · ${because}`,
        blocks: blocksOf(facts, turn, ended, outcome),
        result: { ...looked, digest: story?.digest ?? null, ...numbers, ...measured },
        outputs: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, value === null ? '' : String(value)]))
    };
}
function unreported({ plan }) {
    return plan.kind === 'rollback' || plan.kind === 'tell' ? 'rolled-back' : 'aborted';
}
function blocksOf(facts, turn, ended, outcome) {
    const { story, report, trace, incident, untold } = ended;
    const blocks = [];
    if (story !== undefined)
        blocks.push({ kind: 'text', text: numbersLine(facts, story, incident) });
    const flagger = story?.comparison.find(({ rule }) => rule === 'flagger');
    if (story !== undefined && flagger !== undefined && outcome === 'rolled-back') {
        blocks.push({ kind: 'text', text: `Flagger-style rules: about ${costs(flagger).join(', ')} on this trace` });
    }
    if (ended.reason === 'inconclusive')
        blocks.push(...outlookBlocks(facts, story));
    if (outcome === 'held')
        blocks.push({ kind: 'text', text: heldLine(facts, turn) });
    if (untold !== undefined)
        blocks.push({ kind: 'text', text: `nobody could be paged: ${untold}; run this again` });
    if (report !== undefined)
        blocks.push({ kind: 'link', text: 'report', target: report });
    if (story !== undefined)
        blocks.push({ kind: 'link', text: 'trace', target: trace });
    return blocks;
}
function outlookBlocks({ outlook, settings }, story) {
    const known = story === undefined ? outlook : outlookOf(story.header.history, settings.historyMs);
    return known === undefined ? [] : [{ kind: 'text', text: outlookSentence(known, settings) }];
}
function numbersLine({ settings }, story, incident) {
    const requests = requestsIn(story.lines);
    const parts = requests === 0 ? ['no request was counted'] : [`${requests.toLocaleString('en')} requests`, ...costs(story)];
    if (story.safetyMs !== null)
        parts.push(`traffic on blue in ${Math.round(story.safetyMs)} ms`);
    if (settings.durationMs < judge_profile/* referenceDurationMs */.GJ) {
        parts.push(`30-minute rollout played in ${(0,duration/* showDuration */.k)(settings.durationMs)}`);
    }
    if (story.verdict === 'rolled-back')
        parts.push(`green kept for ${(0,duration/* showDuration */.k)(settings.holdMs)}`);
    if (incident !== undefined)
        parts.push(`incident ${incident} open`);
    return parts.join(' · ');
}
function costs({ harmed, slowed }) {
    const shown = (requests) => Math.round(requests).toLocaleString('en');
    const parts = [`${shown(harmed)} harmed`];
    return Math.round(slowed) === 0 ? parts : [...parts, `${shown(slowed)} slowed`];
}
function heldLine({ settings, router }, { weight = 0 }) {
    const kept = `green keeps ${Math.round(weight * 100)} % of the traffic`;
    if (router.engine !== undefined)
        return `${kept} until somebody lets ${router.engine.name} go on; run this again then`;
    if (settings.leaseMs !== null && router.lease)
        return `${kept} until the lease lapses, in ${(0,duration/* showDuration */.k)(settings.leaseMs)} at most`;
    return `${kept} without a lease: it stays so until somebody acts, with sluice rollout --mode=rollback`;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/index.js






const bluegreen = {
    name: 'bluegreen',
    Inputs: inputs/* BluegreenInputs */.t,
    outputs: outputs,
    heedsInterrupts: true,
    heedsTimeout: true,
    observe: observe,
    plan: plan,
    apply: apply,
    again: (_step, turn) => turn.more === true,
    narrate: narrate,
    report: report
};

// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(29804);
// EXTERNAL MODULE: ./lib/src/pages/plot.js
var plot = __webpack_require__(38534);
;// CONCATENATED MODULE: ./lib/src/pages/rollout-curves.js

const roles = ['blue', 'green'];
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
const endWeights = { shifted: 0, completed: 1 };
function weightCurves({ lines, events }, until) {
    const first = lines.slice(0, 1).map(line => ({ t: 0, weight: line.weight }));
    const last = events.findLast(({ kind }) => endWeights[kind] !== undefined);
    const before = last === undefined ? [] : lines.slice(-1).map(({ t, weight }) => ({ t: Math.max(t, last.t), weight }));
    const after = last === undefined ? [] : [{ t: until, weight: endWeights[last.kind] ?? 0 }];
    const weights = [...first, ...lines, ...before, ...after];
    return roles.map(colour => ({
        colour,
        steps: true,
        points: weights.map(({ t, weight }) => ({ t, value: 100 * (colour === 'green' ? weight : 1 - weight) }))
    }));
}
const pooledTicks = 12;
function bandAt(lines, index, colour) {
    const pooled = (0,windows/* sumOf */.XN)(lines.slice(Math.max(0, index + 1 - pooledTicks), index + 1), colour);
    return { t: lines[index]?.t ?? 0, ...errorBand(pooled) };
}
function errorBand({ requests, errors }) {
    if (requests === 0)
        return null;
    const rate = Math.min(1, errors / requests);
    const squared = 1.96 ** 2;
    const middle = rate + squared / (2 * requests);
    const reach = 1.96 * Math.sqrt((rate * (1 - rate)) / requests + squared / (4 * requests ** 2));
    const scale = 100 / (1 + squared / requests);
    return { low: Math.max(0, (middle - reach) * scale), high: (middle + reach) * scale };
}
function latencyCurves({ lines, header }) {
    const quantiles = [{ quantile: 0.5, dash: 'dots' }, { quantile: 0.9, dash: 'dash' }, { quantile: 0.99 }];
    return roles.flatMap(colour => quantiles.map(({ quantile, ...look }) => ({
        colour,
        ...look,
        points: pointsOf(lines, line => quantileMs(line[colour], header.boundsMs, quantile))
    })));
}
function rollout_curves_marksOf(report, until) {
    return report.events
        .filter(({ t }) => t <= until)
        .map(event => ({ t: event.t, label: `${event.t} s · ${event.kind} · ${event.text}` }));
}
function wasCounted({ lines }) {
    return lines.some(({ blue, green }) => (blue?.requests ?? 0) + (green?.requests ?? 0) > 0);
}
function rolloutPlots(report) {
    const { lines, evidence, limit = 100 } = report;
    const traced = lines.at(-1)?.t ?? 0;
    const near = report.events.map(({ t }) => t).filter(t => traced === 0 || t <= 3 * traced);
    const until = Math.max(traced, ...near) || 1;
    const shared = { until, marks: rollout_curves_marksOf(report, until) };
    const bands = roles.map(colour => ({ colour, points: lines.map((_, index) => bandAt(lines, index, colour)) }));
    const errors = roles.map(colour => ({ colour, points: pointsOf(lines, line => errorPercent(line[colour])) }));
    const proof = lines.map(({ t }, index) => ({ t, value: evidence[index] ?? null }));
    const latency = 'ms · p50 dotted, p90 dashed, p99 solid';
    const watched = report.header.latencyWatched;
    const weight = {
        ...shared,
        title: 'Weight',
        unit: '% of traffic',
        curves: weightCurves(report, until),
        numbered: true
    };
    if (!wasCounted(report))
        return [weight];
    return [
        weight,
        { ...shared, title: 'Error rate', unit: '% of requests · band: 95 % certain over 12 ticks', curves: errors, bands },
        ...(watched ? [{ ...shared, title: 'Latency', unit: latency, curves: latencyCurves(report) }] : []),
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

;// CONCATENATED MODULE: ./lib/src/pages/rollout-tables.js



const colours = ['blue', 'green'];
const metricNames = { errors: 'errors', p50: 'latency p50', p90: 'latency p90', p99: 'latency p99' };
function countsTable({ header, lines }) {
    const rows = colours.map(colour => (0,html/* row */.nM)(countsOf(header.boundsMs, lines, colour, header.latencyWatched)));
    return (0,html/* table */.tp)(['colour', 'requests', 'failed', 'error rate', 'p50', 'p95'], rows, 'Nothing was counted.');
}
function countsOf(boundsMs, lines, colour, watched) {
    const sum = (0,windows/* sumOf */.XN)(lines, colour);
    const latency = (quantile) => watched && sum.requests > 0 ? `${Number((0,windows/* quantileMs */.Mt)(sum, boundsMs, quantile).toPrecision(3))} ms` : '–';
    const rate = sum.requests === 0 ? '–' : `${(100 * (0,windows/* errorRate */.zi)(sum)).toFixed(2)} %`;
    return [colour, sum.requests.toLocaleString('en'), sum.errors.toLocaleString('en'), rate, latency(0.5), latency(0.95)];
}
function sharesTable({ header, lines }) {
    const course = (0,judge_course/* judgeCourse */.BC)(header, lines);
    const decided = (0,judge_course/* firstHarm */.hh)(course);
    const tick = decided ?? course.length;
    const state = course[tick - 1];
    if (state === undefined)
        return (0,html/* html */.qy) ``;
    const when = `${decided === undefined ? 'after the last tick' : `at tick ${tick}, which decided`}`;
    const rows = Object.entries(metricNames).map(([metric, name]) => {
        const share = state.shares[metric];
        return (0,html/* row */.nM)([name, rollout_tables_shown(share), `${Math.round((100 * share) / state.wealth)} %`]);
    });
    return (0,html/* html */.qy) `<h2>Evidence by metric, ${when}: ${rollout_tables_shown(state.wealth)} of ${rollout_tables_shown(1 / header.alpha)}</h2>${(0,html/* table */.tp)(['metric', 'evidence', 'share'], rows, '')}`;
}
function rollout_tables_shown(wealth) {
    return wealth >= 1e6 ? wealth.toExponential(1) : String(Number(wealth.toPrecision(3)));
}

// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(75292);
;// CONCATENATED MODULE: ./lib/src/pages/rollout-report.js







const verdicts = { completed: 'Completed', 'rolled-back': 'Rolled back', held: 'Held', aborted: 'Aborted' };
const longSeconds = 600;
function seconds(value) {
    if (value === null)
        return '–';
    return value < longSeconds ? `${Number(value.toFixed(1))} s` : (0,duration/* showDuration */.k)(value * 1000);
}
function verdictSentence(report) {
    const after = report.decisionSeconds === null ? '' : ` after ${seconds(report.decisionSeconds)}`;
    return `${verdicts[report.verdict]}${after}: ${report.because}.`;
}
function numbers(report) {
    const harmed = report.harmed.toLocaleString('en');
    const costs = !wasCounted(report)
        ? [['–', 'requests counted']]
        : report.slowed === 0
            ? [[harmed, 'requests harmed']]
            : [[harmed, 'requests failed'], [report.slowed.toLocaleString('en'), 'requests slowed']];
    const { decisionSeconds: decided } = report;
    return (0,html/* numberRow */.ET)([
        ...costs,
        decided !== null && decided >= longSeconds
            ? [seconds(decided), 'to decision']
            : [decided === null ? '–' : `${Number(decided.toFixed(1))}`, 'seconds to decision'],
        [report.safetyMs === null ? '–' : `${Math.round(report.safetyMs)}`, 'milliseconds to safety']
    ]);
}
function eventTable(report) {
    const rows = report.events.map((event, index) => (0,html/* row */.nM)([index + 1, seconds(event.t), event.kind, event.text]));
    return (0,html/* table */.tp)(['', 'after', 'event', 'what happened'], rows, 'No events were recorded.');
}
function comparisonTable(report) {
    const rows = report.comparison.map(other => (0,html/* row */.nM)([other.rule, other.verdict, seconds(other.decidedAfterSeconds), about(other.harmed), about(other.slowed)]));
    return (0,html/* table */.tp)(['rule', 'verdict', 'decided after', 'requests failed', 'requests slowed'], rows, 'No other rule was played on this trace.');
}
function about(requests) {
    return Math.round(requests).toLocaleString('en');
}
function download(report) {
    const lines = [report.header, ...report.lines].map(line => JSON.stringify(line));
    const address = `data:application/x-ndjson;charset=utf-8,${encodeURIComponent(`${lines.join('\n')}\n`)}`;
    const words = `Download the trace (${report.lines.length} ticks)`;
    return (0,html/* html */.qy) `<p><a download="trace.jsonl" href="${address}">${words}</a>, to replay it with any rule.</p>`;
}
function rolloutReportPage(report) {
    const name = [report.service, report.version, report.environment].filter(part => part !== undefined).join(' · ');
    const counted = wasCounted(report);
    const tone = report.verdict === 'completed' ? 'good' : 'bad';
    return (0,style/* page */.M)(`Rollout · ${name}`, (0,html/* html */.qy) `<p class="muted">${name} · <code title="${report.digest}">${(0,digest/* shortDigest */.VK)(report.digest)}</code></p>
<h1 class="${tone}">${verdictSentence(report)}</h1>
${numbers(report)}
<p class="key muted"><i class="blue"></i>blue, live before<i class="green"></i>green, the newcomer · dotted upright lines are the numbered events below</p>
${rolloutPlots(report).map(plot/* plotSvg */.S)}
<div class="words">
${report.header.latencyWatched || !counted ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<p class="muted">Latency was not watched: the policy says that errors are enough.</p>`}
${counted
        ? (0,html/* html */.qy) `<h2>What each colour served</h2>${countsTable(report)}
${sharesTable(report)}`
        : (0,html/* html */.qy) `<p class="muted">No request was counted here: whoever moved the traffic judged by its own analysis.</p>`}
<h2>Events</h2>${eventTable(report)}
${counted ? (0,html/* html */.qy) `<h2>What other rules would have done with this trace</h2>${comparisonTable(report)}` : (0,html/* html */.qy) ``}
</div>
${counted ? (0,html/* html */.qy) `<p class="muted">Argo, Flagger and Kayenta: rules in their style, tuned to what this service does. Estimated: the trace ended before the rule did, so it goes on with the last minute's rates. Requests failed: beyond what blue's rate explains.</p>` : (0,html/* html */.qy) ``}
${counted ? download(report) : (0,html/* html */.qy) ``}`);
}

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/metrics.js + 1 modules
var wiring_metrics = __webpack_require__(45205);
// EXTERNAL MODULE: ./lib/src/wiring/notifiers.js + 1 modules
var notifiers = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/src/wiring/routers.js
var routers = __webpack_require__(56591);
// EXTERNAL MODULE: ./lib/src/wiring/shelves.js + 1 modules
var shelves = __webpack_require__(69341);
;// CONCATENATED MODULE: ./lib/src/wiring/bluegreen.js















async function wire(inputs, host) {
    const { run } = host;
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory);
    const metrics = (0,wiring_metrics/* metricSettings */.Qp)(policy, inputs.environment, inputs.metrics);
    const { signer } = await (0,embedded.localEvidence)(policy, inputs, host);
    const artifact = policy.artifact.name ?? 'artifact';
    const facts = await (0,ledger.ledgerOf)(policy, inputs, host, { artifact, environment: inputs.environment });
    const router = await (0,routers/* routerOf */.V)({ ...inputs, policy }, host);
    const ports = {
        ledger: await (0,shelves/* shelvedLedger */.H)(facts, { environment: inputs.environment }, policy, inputs, host),
        router,
        metrics: await sourceBeside(router, metrics, () => (0,wiring_metrics/* metricsOf */.Ps)(policy, inputs.environment, host, metrics)),
        health: createHttpHealth(healthAddress(policy, inputs, host)),
        trace: (0,file_trace_log/* createFileTraceLog */.M)((0,external_node_path_.join)(run.home, 'rollouts')),
        notifier: await (0,notifiers/* notifierOf */.y)(policy, inputs, host),
        reports: reportPages((0,external_node_path_.join)(run.home, 'pages')),
        signer,
        clock: system_clock/* systemClock */.m,
        policyDigest: (0,embedded.policySource)(inputs.policy, digest).digest
    };
    return { ports, policy };
}
async function sourceBeside(router, { kind }, open) {
    if (router.capabilities().engine === undefined)
        return open();
    if (kind === 'embedded')
        return (await __webpack_require__.e(/* import() */ 4330).then(__webpack_require__.bind(__webpack_require__, 24330))).createNoMetrics(Date.now);
    return (await __webpack_require__.e(/* import() */ 4581).then(__webpack_require__.bind(__webpack_require__, 96962))).metricsInRoles(await open(), router);
}
function healthAddress(policy, inputs, host) {
    const { environment, healthUrl } = inputs;
    const artifact = policy.artifact.name ?? 'artifact';
    const settings = policy.environments[environment]?.run;
    return async (slot) => {
        if (healthUrl !== undefined)
            return healthUrl.replaceAll('{slot}', slot);
        if (settings === undefined)
            return undefined;
        const running = await (0,embedded.localSlots)(policy, environment, host, false).list(artifact, environment);
        const url = running.find(one => one.slot === slot)?.url;
        return url === undefined ? undefined : new URL(settings.health, url).href;
    };
}
function reportPages(directory) {
    const pages = (0,file_pages/* createFilePages */.L)(directory);
    return { write: (rollout, report) => pages.write(`rollout-${rollout}`, rolloutReportPage(report)) };
}
const bluegreenDoor = (0,door/* door */.d)(bluegreen, wire);


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), host.environment.GITHUB_SERVER_URL || publicServer);
}
function cloneOf({ run, environment }) {
    return { directory: run.workingDirectory, environment };
}
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const [{ Connection }, { WritePace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__, 86371)),
        __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 60304))
    ]);
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    const writePace = paces.get(host) ?? new WritePace(host.pace?.secondMilliseconds ?? 1000);
    paces.set(host, writePace);
    return new Connection({ token, repository, apiUrl, writePace, ...host.pace });
}
const paces = new WeakMap();
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 45205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qp: () => (/* binding */ metricSettings),
  Ps: () => (/* binding */ metricsOf),
  B9: () => (/* binding */ tokenOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/client.js
var client = __webpack_require__(99262);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/counters.js
var counters = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy-metrics.js


function createProxyMetrics(find) {
    return {
        capabilities: () => ({ kind: 'embedded', boundsMs: counters/* boundsMs */.aQ, lagMs: 0, seesInFlight: true }),
        read: async () => {
            const { time, slots } = await (0,client/* readProxy */.nM)(find);
            return { time, slots };
        },
        history: async (slot, milliseconds) => (await (0,client/* readHistory */.Lu)(find, milliseconds))[slot]
    };
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/kinds.js
var kinds = __webpack_require__(69693);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/metrics.js







function metricSettings(policy, environment, asked) {
    const settings = (0,rollout_of/* rolloutOf */.Z)(policy, environment)?.metrics ?? { kind: 'embedded' };
    if (asked === undefined || asked === settings.kind)
        return settings;
    if (asked === 'embedded')
        return { kind: 'embedded' };
    const known = kinds/* metricKinds */.I.includes(asked);
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'metrics',
        found: asked,
        expected: known
            ? 'the policy to have its settings, rollout.metrics of this kind'
            : `one of ${kinds/* metricKinds */.I.join(', ')}`,
        example: settings.kind
    });
}
async function metricsOf(policy, environment, host, settings) {
    switch (settings.kind) {
        case 'embedded': {
            const place = (0,embedded.proxyPlace)(policy, environment, host);
            return createProxyMetrics(() => (0,start/* findProxy */.EE)(place));
        }
        case 'prometheus': {
            const { PrometheusMetrics } = await __webpack_require__.e(/* import() */ 3226).then(__webpack_require__.bind(__webpack_require__, 13226));
            const { prometheusApi } = await __webpack_require__.e(/* import() */ 8848).then(__webpack_require__.bind(__webpack_require__, 38848));
            return new PrometheusMetrics(prometheusApi(settings.url, tokenOf(settings.tokenEnv, host)), settings);
        }
        case 'haproxy': {
            const { createHaproxyMetrics } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 70752));
            const { haproxySocket } = await __webpack_require__.e(/* import() */ 2104).then(__webpack_require__.bind(__webpack_require__, 22104));
            return createHaproxyMetrics(haproxySocket(settings.socket), settings, Date.now);
        }
        case 'access-log': {
            const { AccessLogMetrics } = await __webpack_require__.e(/* import() */ 5174).then(__webpack_require__.bind(__webpack_require__, 25174));
            return new AccessLogMetrics(settings, Date.now);
        }
        case 'json': {
            const { createJsonMetrics } = await __webpack_require__.e(/* import() */ 2537).then(__webpack_require__.bind(__webpack_require__, 12537));
            const { jsonPath } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 68585));
            const token = tokenOf(settings.tokenEnv, host);
            return createJsonMetrics(settings, { select: jsonPath().select, token, now: Date.now });
        }
        case 'datadog':
        case 'cloudwatch':
            return periodSource(settings, host);
    }
}
async function periodSource(settings, host) {
    const { createPeriodSource } = await __webpack_require__.e(/* import() */ 2967).then(__webpack_require__.bind(__webpack_require__, 32967));
    if (settings.kind === 'datadog') {
        const { datadogService } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 60551));
        const keys = { api: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), application: (0,secrets/* secretOf */.O)(host, settings.applicationKeyEnv) };
        return createPeriodSource(datadogService(settings, keys), Date.now);
    }
    const { cloudwatchService } = await __webpack_require__.e(/* import() */ 9169).then(__webpack_require__.bind(__webpack_require__, 49169));
    return createPeriodSource(cloudwatchService(settings, { credentials: awsCredentials(host), now: Date.now }), Date.now);
}
function awsCredentials(host) {
    return {
        accessKeyId: (0,secrets/* secretOf */.O)(host, 'AWS_ACCESS_KEY_ID'),
        secretAccessKey: (0,secrets/* secretOf */.O)(host, 'AWS_SECRET_ACCESS_KEY'),
        sessionToken: host.environment.AWS_SESSION_TOKEN || undefined
    };
}
function tokenOf(name, host) {
    return name === undefined ? undefined : (0,secrets/* secretOf */.O)(host, name);
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


/***/ })

};
