export const id = 1869;
export const ids = [1869];
export const modules = {

/***/ 10465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ localTraceFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const largestBytes = 256 * 1024 * 1024;
function localTraceFiles(folder) {
    return { read: path => readTraceFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path), path) };
}
async function readTraceFile(absolute, path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).size <= largestBytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-trace', { input: 'replay', found: path, expected: 'a file that can be read', cause });
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-trace', { input: 'replay', found: path, expected: 'a file of at most 256 MB' });
}


/***/ }),

/***/ 73751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTrace)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61530);


const longestLines = 200_000;
function readTrace(text, name) {
    const rows = text.replace(/\n$/, '').split('\n');
    if (rows.length > longestLines)
        throw badTrace(name, longestLines + 1, `at most ${longestLines} lines`, rows.length);
    const header = read(_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .TraceHeader */ .JN, rows[0] ?? '', name, 1);
    checkHeader(header, name);
    const lines = rows.slice(1).map((row, index) => read(_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .TraceLine */ .Q7, row, name, index + 2));
    for (const [index, line] of lines.entries())
        checkLine(line, lines[index - 1], header, `${name}:${index + 2}`);
    return { header, lines };
}
function read(schema, row, name, number) {
    const parsed = schema.safeParse(parseJson(row, name, number));
    if (parsed.data !== undefined)
        return parsed.data;
    const issue = parsed.error?.issues[0];
    const place = issue?.path.map(String).join('.') ?? '';
    throw badTrace(name, number, `${place === '' ? 'the line' : place} to be right: ${issue?.message ?? 'invalid'}`, row);
}
function parseJson(row, name, number) {
    try {
        return JSON.parse(row);
    }
    catch (cause) {
        throw badTrace(name, number, 'one JSON object', row, cause);
    }
}
function checkHeader({ boundsMs, history }, name) {
    const rising = boundsMs.every((bound, index) => bound > (boundsMs[index - 1] ?? 0));
    if (!rising)
        throw badTrace(name, 1, 'boundsMs in rising order', boundsMs);
    checkBins(history, boundsMs.length + 1, `${name}:1`);
}
function checkLine(line, before, header, place) {
    if (before !== undefined && line.t <= before.t) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-trace', { input: place, found: line.t, expected: `t above ${before.t}` });
    }
    checkBins(line.blue, header.boundsMs.length + 1, place);
    checkBins(line.green, header.boundsMs.length + 1, place);
}
function checkBins(counts, bins, place) {
    if (!counts || counts.latency.length === bins)
        return;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-trace', { input: place, found: counts.latency.length, expected: `${bins} latency counts` });
}
function badTrace(name, line, expected, found, cause) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-trace', { input: `${name}:${line}`, found, expected, cause });
}


/***/ }),

/***/ 21869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayDoor: () => (/* binding */ replayDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/trace-files.js
var trace_files = __webpack_require__(10465);
// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/replay/apply.js
async function apply() {
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/judge/replay.js + 4 modules
var replay = __webpack_require__(87368);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/replay/inputs.js



const ReplayInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    replay: schemas/* string */.YjP().min(1).describe('Path of a recorded trace (JSON lines).'),
    rule: schemas/* enum */.k5n(replay/* replayRules */.h).default('sequential').describe('The rule that judges the trace.')
});

// EXTERNAL MODULE: ./lib/src/domain/judge/read-trace.js
var read_trace = __webpack_require__(73751);
;// CONCATENATED MODULE: ./lib/src/operations/replay/observe.js

async function observe({ inputs, ports }) {
    return (0,read_trace/* readTrace */.c)(await ports.traces.read(inputs.replay), inputs.replay);
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/plan.js

function plan(inputs, trace) {
    return { proceed: false, replayed: (0,replay/* replay */.e)(trace.header, trace.lines, inputs.rule) };
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/report.js
const words = { rollback: 'rolls back', complete: 'completes', inconclusive: 'is inconclusive' };
function report({ inputs, facts, plan }) {
    const { verdict, atTick, evidence, harmed, estimated } = plan.replayed;
    const at = atTick === null ? '' : ` at tick ${atTick}`;
    const row = [inputs.rule, verdict, String(atTick ?? '–'), evidence?.toPrecision(4) ?? '–', harmed.toFixed(1)];
    return {
        outcome: 'done',
        headline: `${inputs.rule} ${words[verdict]}${at} of ${facts.lines.length}${estimated ? ' (estimated)' : ''}`,
        blocks: [{ kind: 'table', columns: ['Rule', 'Verdict', 'Tick', 'Evidence', 'Harmed'], rows: [row] }],
        result: { verdict, atTick, evidence, harmed, estimated }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/index.js





const replayOperation = {
    name: 'replay',
    Inputs: ReplayInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/replay.js




const replayDoor = (0,door/* door */.d)(replayOperation, async (_, { run }) => ({
    ports: { traces: (0,trace_files/* localTraceFiles */.G)(run.workingDirectory) },
    policy: (0,default_policy/* defaultPolicy */.G)()
}));


/***/ })

};
