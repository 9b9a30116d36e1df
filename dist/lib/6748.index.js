export const id = 6748;
export const ids = [6748];
export const modules = {

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/hosts/local-context.js
var local_context = __webpack_require__(319);
// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(651);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 1 modules
var terminal = __webpack_require__(6103);
;// CONCATENATED MODULE: ./lib/src/cli/arguments.js

/** Finds the command by its longest run of words, then reads flags and positionals. Throws `usage`. */
function parseArguments(commands, typed) {
    const named = longestMatch(commands, typed);
    const rest = typed.slice(named?.words.split(' ').length ?? 0);
    const command = commands.find(other => asksInstead(other, named, rest)) ?? named;
    if (command === undefined && rest[0] !== undefined && !rest[0].startsWith('-'))
        throw unknownCommand(commands, typed);
    const { flags, positionals } = split(rest);
    const placed = Object.fromEntries((command?.positionals ?? []).map((name, index) => [name, positionals[index]]));
    const extra = positionals[command?.positionals?.length ?? 0];
    if (extra !== undefined)
        throw (0,failure/* usage */.CI)('unknown-input', { input: 'argument', found: extra, expected: 'a flag' });
    const given = Object.entries({ ...placed, ...flags, ...command?.fixed }).filter(pair => pair[1] !== undefined);
    const { json, help, ...raw } = Object.fromEntries(given);
    return { command, raw, json: json !== undefined && json !== 'false', help: help !== undefined };
}
function longestMatch(commands, typed) {
    const fits = commands.filter(command => command.words.split(' ').every((word, index) => typed[index] === word));
    return fits.sort((one, other) => other.words.length - one.words.length)[0];
}
/** A command may stand behind a flag of another one: `rollout --replay` is `rollout replay`. */
function asksInstead(other, named, rest) {
    const flag = other.behindFlag;
    if (flag === undefined || named === undefined || other.words !== `${named.words} ${flag}`)
        return false;
    return rest.some(word => word === `--${flag}` || word.startsWith(`--${flag}=`));
}
function split(typed) {
    const flags = {};
    const positionals = [];
    for (let index = 0; index < typed.length; index += 1) {
        const word = typed[index];
        if (!word.startsWith('--')) {
            positionals.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        const name = word.slice(2, equals < 0 ? undefined : equals);
        const next = typed[index + 1];
        if (equals >= 0)
            flags[name] = word.slice(equals + 1);
        else if (next === undefined || next.startsWith('--') || valueless.has(name))
            flags[name] = 'true';
        else {
            flags[name] = next;
            index += 1;
        }
    }
    return { flags, positionals };
}
/** Flags that stand alone, so that a positional may follow them. */
const valueless = new Set([
    'json',
    'help',
    'dry-run',
    'strict',
    'compat',
    'full',
    'pending',
    'all-projects',
    'security'
]);
function unknownCommand(commands, typed) {
    const expected = `one of ${commands.map(command => command.words).join(', ')}`;
    return (0,failure/* usage */.CI)('unknown-input', {
        input: 'command',
        found: typed.slice(0, 2).join(' '),
        expected,
        example: 'sluice demo'
    });
}

;// CONCATENATED MODULE: ./lib/src/cli/commands.js
/** The whole command line in one table. Add a line here to add a command. */
const commands = [
    {
        words: 'audit verify',
        summary: 'Check that no event of the ledger was changed, moved or removed.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2477), __webpack_require__.e(3545)]).then(__webpack_require__.bind(__webpack_require__, 2192))).auditVerifyDoor
    },
    {
        words: 'down',
        summary: 'Stop what local promotions and rollouts left running.',
        load: async () => (await __webpack_require__.e(/* import() */ 4958).then(__webpack_require__.bind(__webpack_require__, 4958))).downDoor
    },
    {
        words: 'verify',
        summary: 'Tell whether a record proves anything about an artifact.',
        positionals: ['subject'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1074), __webpack_require__.e(7599), __webpack_require__.e(2595), __webpack_require__.e(8504)]).then(__webpack_require__.bind(__webpack_require__, 9591))).verifyDoor
    },
    {
        words: 'build',
        summary: 'Run the build once, and prove what it made.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(9449), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 9449))).buildProvenanceDoor
    },
    {
        words: 'smoke',
        summary: 'Show that what answers is what was promoted, and that it works.',
        positionals: ['suite'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(3383), __webpack_require__.e(7965), __webpack_require__.e(4101)]).then(__webpack_require__.bind(__webpack_require__, 7965))).smokeTestDoor
    },
    {
        words: 'promote',
        summary: 'Move one digest to the next environment, or say exactly why not.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(6118), __webpack_require__.e(7599), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(7578), __webpack_require__.e(7965), __webpack_require__.e(2595), __webpack_require__.e(3708), __webpack_require__.e(9683)]).then(__webpack_require__.bind(__webpack_require__, 552))).promoteDoor
    },
    {
        words: 'rollout',
        summary: 'Shift traffic to the staged digest step by step, judge, and go back when it is worse.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(6118), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(7578), __webpack_require__.e(6020), __webpack_require__.e(1189)]).then(__webpack_require__.bind(__webpack_require__, 6020))).bluegreenDoor
    },
    {
        words: 'rollout replay',
        behindFlag: 'replay',
        summary: 'Run a rule over a recorded trace.',
        positionals: ['replay'],
        load: async () => (await __webpack_require__.e(/* import() */ 2109).then(__webpack_require__.bind(__webpack_require__, 2109))).replayDoor
    },
    {
        words: 'triage',
        summary: 'Merge dependency updates that are proven, and put a clock on the rest.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(3383), __webpack_require__.e(4147)]).then(__webpack_require__.bind(__webpack_require__, 8329))).dependencyTriageDoor
    },
    {
        words: 'ops status',
        summary: 'Tell what runs where, what is moving, which incidents are open.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2477), __webpack_require__.e(2114)]).then(__webpack_require__.bind(__webpack_require__, 5977))).opsStatusDoor
    },
    {
        words: 'ops deployments',
        summary: 'List the newest deployments and how each ended.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2477), __webpack_require__.e(2114)]).then(__webpack_require__.bind(__webpack_require__, 5977))).opsDeploymentsDoor
    }
];

// EXTERNAL MODULE: ./lib/src/inputs.js
var src_inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/cli/help.js

/** All commands with what they are for. */
function overview(commands) {
    const width = Math.max(...commands.map(command => command.words.length));
    const play = `  sluice ${'demo'.padEnd(width)}  Play three releases on this machine: a new one, a good one, a bad one.`;
    const rows = [play, ...commands.map(command => `  sluice ${command.words.padEnd(width)}  ${command.summary}`)];
    return `Production releases that nobody has to watch.\n\n${rows.join('\n')}\n\nsluice COMMAND --help tells its inputs.\n`;
}
/** One command with its inputs; the words are those of the schema, and so of action.yml. */
function commandHelp(command, inputs) {
    const shape = inputs.shape ?? {};
    const rows = Object.entries(shape).map(([name, schema]) => [
        `--${(0,src_inputs/* kebabCase */.kW)(name)}`,
        schema.description ?? ''
    ]);
    const width = Math.max(...rows.map(row => row[0]?.length ?? 0), 0);
    const positionals = (command.positionals ?? []).map(name => ` ${name.toUpperCase()}`).join('');
    const flags = rows.map(([flag, text]) => `  ${(flag ?? '').padEnd(width)}  ${text}`).join('\n');
    return `sluice ${command.words}${positionals}\n\n${command.summary}\n\n${flags}\n  ${'--json'.padEnd(width)}  Print one JSON object on standard output.\n`;
}

;// CONCATENATED MODULE: ./lib/src/cli/index.js







/** The command line: finds the command, loads it, runs it. */
async function main() {
    (0,process/* exitWith */.nv)(await answer((0,process/* typedArguments */.jh)()));
}
async function answer(typed) {
    if (typed[0] === 'internal-proxy')
        return serveProxy(typed.slice(1));
    try {
        if (typed[0] === 'demo' && typed.length === 1)
            return await (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(6118), __webpack_require__.e(7599), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(7578), __webpack_require__.e(7965), __webpack_require__.e(2595), __webpack_require__.e(6020), __webpack_require__.e(9449), __webpack_require__.e(3708), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 7404))).demo();
        return await carryOut(parseArguments(commands, typed));
    }
    catch (thrown) {
        return (0,terminal/* reportFailure */.xV)((0,failure/* toFailure */.w2)(thrown), { json: typed.includes('--json'), streams: process/* streams */.oS });
    }
}
async function carryOut(invocation) {
    const { command, raw, json, help } = invocation;
    if (command === undefined) {
        process/* streams */.oS.out(overview(commands));
        return 0;
    }
    const door = await command.load();
    if (help) {
        process/* streams */.oS.out(commandHelp(command, door.operation.Inputs));
        return 0;
    }
    return (0,terminal/* runInTerminal */.xs)({ door, raw, json, streams: process/* streams */.oS, facts: { run: (0,local_context/* localContext */.N)(raw), environment: (0,process/* environment */.cA)() } });
}
/** The embedded proxy is this same program in another process; see src/adapters/embedded/proxy. */
async function serveProxy(rest) {
    const { main: serve } = await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 9876));
    await serve(rest);
    return 0;
}


/***/ }),

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Duration),
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const unitMilliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const pattern = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/;
/** A length of time as people write it (`30m`, `2h`, `250ms`, `0s`), in milliseconds once read. */
const Duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(pattern, { error: 'expected a duration such as 30m, 2h, 15s or 250ms' })
    .transform(parseDuration)
    .meta({ id: 'Duration', title: 'duration' });
function parseDuration(text) {
    const [, amount, unit] = pattern.exec(text) ?? [];
    return Number(amount) * unitMilliseconds[unit];
}
/** Writes milliseconds for people: `41 min`, `2 h 10 min`, `3.1 s`. */
function showDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${trim(milliseconds / 1000)} s`;
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    return `${Math.floor(hours / 24)} d`;
}
function trim(seconds) {
    return seconds < 10 ? String(Math.round(seconds * 10) / 10) : String(Math.round(seconds));
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   jr: () => (/* binding */ bug),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
class Failure extends Error {
    kind;
    code;
    hint;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.name = 'Failure';
        this.kind = details.kind;
        this.code = details.code;
        this.hint = details.hint;
    }
}
function usage(code, bad) {
    const message = `${bad.input}: expected ${bad.expected}, found ${show(bad.found)}`;
    const hint = bad.example === undefined ? undefined : `a valid example: ${bad.example}`;
    return new Failure({ kind: 'usage', code, message, hint, cause: bad.cause });
}
function unavailable(code, message, cause, hint) {
    return new Failure({ kind: 'unavailable', code, message, cause, hint });
}
function conflict(code, message, hint) {
    return new Failure({ kind: 'conflict', code, message, hint });
}
/** A state our own code must never reach. */
function bug(message, cause) {
    return new Failure({ kind: 'bug', code: 'bug', message, cause });
}
/** Turns anything thrown into a Failure, so that no raw exception ever reaches a person. */
function toFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    return bug(thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
const longestShownCharacters = 120;
function show(found) {
    if (found === undefined || found === '')
        return 'nothing';
    const text = typeof found === 'string' ? JSON.stringify(found) : String(JSON.stringify(found));
    return text.length > longestShownCharacters ? `${text.slice(0, longestShownCharacters)}…` : text;
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit code of each outcome, the same on the command line and for a workflow's step. */
const exitCodes = {
    done: 0,
    unchanged: 0,
    planned: 0,
    completed: 0,
    continuing: 0,
    usage: 2,
    refused: 3,
    'rolled-back': 3,
    aborted: 3,
    held: 3,
    conflict: 4,
    bug: 70,
    unavailable: 75
};


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ answerOfFailure),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
function answerOf(report) {
    const { outcome, reason, result } = report;
    return { outcome, 'reason-code': reason ?? null, 'schema-version': 1, result };
}
function answerOfFailure({ kind, code, message }) {
    return { outcome: kind, 'reason-code': code, 'schema-version': 1, result: { message } };
}
/** What a person reads about a failure: the same words in the terminal, the job log and the job summary. */
function failureText(failure) {
    const hint = failure.hint === undefined ? '' : `\n  ${failure.hint}`;
    return `sluice: ${failure.message} (${failure.code})${hint}\n`;
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Makes the ambient facts of a command typed on this machine. Each command counts as a job of its own. */
function localContext(raw, job = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(raw['working-directory'] ?? '.');
    return {
        actor: { id: 0, login: localUser() },
        workingDirectory,
        home: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, '.sluice'),
        job
    };
}
function localUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        return 'local';
    }
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ program),
/* harmony export */   JC: () => (/* binding */ interrupts),
/* harmony export */   Op: () => (/* binding */ onceInterrupted),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   jh: () => (/* binding */ typedArguments),
/* harmony export */   nJ: () => (/* binding */ endSoon),
/* harmony export */   nv: () => (/* binding */ exitWith),
/* harmony export */   oS: () => (/* binding */ streams),
/* harmony export */   oW: () => (/* binding */ hideFromChildren)
/* harmony export */ });
/** The process around the command line: the one place below `cli/` that names `process`. */
const streams = {
    out: text => void process.stdout.write(text),
    people: text => void process.stderr.write(text)
};
function typedArguments() {
    return process.argv.slice(2);
}
function environment() {
    return process.env;
}
function exitWith(code) {
    process.exitCode = code;
}
/** Path of the program that was started, from which the files that ship with it are found. */
function program() {
    return process.argv[1] ?? '';
}
/**
 * Aborts at the first Ctrl-C or request to end, so that an operation can come to a safe end by itself.
 * The second one ends the process where it stands.
 */
function interrupts() {
    const controller = new AbortController();
    const heed = (code) => () => {
        if (controller.signal.aborted)
            process.exit(code);
        controller.abort();
    };
    process.on('SIGINT', heed(130));
    process.on('SIGTERM', heed(143));
    return controller.signal;
}
/** Runs `stop` when somebody presses Ctrl-C or asks the process to end, then ends with the signal's code. */
function onceInterrupted(stop) {
    const end = (code) => () => void stop().finally(() => process.exit(code));
    process.once('SIGINT', end(130));
    process.once('SIGTERM', end(143));
}
/** Takes variables out of the environment that the programs started from here would inherit. */
function hideFromChildren(hidden) {
    for (const name of Object.keys(process.env))
        if (hidden(name))
            delete process.env[name];
}
/** Ends the process soon, even when a socket that nobody needs any more is still open. */
function endSoon(code) {
    process.exitCode = code;
    setTimeout(() => process.exit(), lingerMs).unref();
}
const lingerMs = 1000;


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export renderTable */
const marks = { passed: '✓', failed: '✗', unknown: '?', bypassed: '!', note: '·' };
const indent = '  ';
/** Renders a report for a terminal or a log: the same words everywhere, no movement, no reliance on colour. */
function renderReport(report) {
    const reason = report.reason === undefined ? '' : ` · ${report.reason}`;
    const parts = report.blocks.map(renderBlock).filter(text => text !== '');
    return `${[printable(report.headline) + reason, ...parts].join('\n\n')}\n`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'text':
            return lines(printable(block.text));
        case 'checks':
            return renderChecks(block.checks);
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'details':
            return `${indent}${printable(block.title)}\n${lines(printable(block.text), indent + indent)}`;
        case 'link':
            return `${indent}${printable(block.text)}  ${printable(block.target)}`;
        case 'next':
            return `${indent}Next: ${printable(block.text)}`;
    }
}
function renderChecks(checks) {
    const width = Math.max(...checks.map(check => check.name.length), 0);
    return checks.map(check => renderCheck(check, width)).join('\n');
}
function renderCheck(check, width) {
    const margin = ' '.repeat(indent.length + 2 + width + 2);
    const rows = [`${indent}${marks[check.mark]} ${printable(check.name).padEnd(width)}  ${printable(check.text)}`];
    if (check.expected !== undefined)
        rows.push(`${margin}expected  ${printable(check.expected)}`);
    if (check.found !== undefined)
        rows.push(`${margin}found     ${printable(check.found)}`);
    return rows.join('\n');
}
/** Lays out rows under headings, each column as wide as its widest cell. */
function renderTable(columns, rows) {
    const widths = columns.map((column, index) => Math.max(column.length, ...rows.map(row => (row[index] ?? '').length)));
    const line = (cells) => indent +
        cells
            .map((cell, index) => printable(cell).padEnd(widths[index] ?? 0))
            .join('  ')
            .trimEnd();
    return [line(columns), ...rows.map(line)].join('\n');
}
function lines(text, margin = indent) {
    return text
        .split('\n')
        .map(line => (line === '' ? '' : margin + line))
        .join('\n');
}
/** Takes control characters out, so that text from outside cannot drive the terminal or a log command. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}


/***/ }),

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ reportFailure),
  M6: () => (/* binding */ runDoor),
  xs: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var outcome = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/src/inputs.js
var src_inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operation.js
/** Drives an operation through its life. Failures pass through; the host turns them into an exit code. */
async function runOperation(operation, context, watcher) {
    for (;;) {
        const facts = await operation.observe(context);
        const plan = operation.plan(context.inputs, facts);
        const applied = isActionable(plan) && !watcher.dryRun;
        const done = applied ? await operation.apply(plan, context, facts) : undefined;
        const end = { inputs: context.inputs, facts, plan, done };
        const line = operation.narrate?.(end);
        if (line !== undefined)
            watcher.line(line);
        if (done === undefined || !operation.again?.(plan, done))
            return operation.report(end);
    }
}
function isActionable(plan) {
    return plan.proceed;
}

// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
;// CONCATENATED MODULE: ./lib/src/hosts/terminal.js






/** Runs one operation for a person at a terminal, or a shell script. Returns the exit code. */
async function runInTerminal(call) {
    try {
        const report = await runDoor(call.door, call.raw, call.facts, call.streams.people);
        if (call.json)
            call.streams.out(`${JSON.stringify((0,answer/* answerOf */.ut)(report))}\n`);
        call.streams.people((0,render/* renderReport */.B1)(report));
        return outcome/* exitCodes */.h[report.outcome];
    }
    catch (thrown) {
        return reportFailure((0,failure/* toFailure */.w2)(thrown), call);
    }
}
/** Parses, wires and drives; what every host does between its own reading and writing. */
async function runDoor(door, raw, facts, people) {
    const inputs = (0,src_inputs/* parseInputs */.TL)(door.operation.Inputs, raw);
    const wired = await door.wire(inputs, facts);
    const { ports, policy } = wired;
    const context = { inputs, ports, policy, run: facts.run, signal: facts.signal };
    return runOperation(door.operation, context, {
        dryRun: inputs.dryRun === true,
        line: text => people(`${text}\n`)
    });
}
function reportFailure(failure, call) {
    if (call.json)
        call.streams.out(`${JSON.stringify((0,answer/* answerOfFailure */.ai)(failure))}\n`);
    call.streams.people((0,answer/* failureText */.kY)(failure));
    if (failure.kind === 'bug' && failure.stack !== undefined)
        call.streams.people(`${failure.stack}\n`);
    return outcome/* exitCodes */.h[failure.kind];
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ WholeNumber),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   fR: () => (/* binding */ DecimalNumber),
/* harmony export */   jN: () => (/* binding */ evidenceInputs),
/* harmony export */   kW: () => (/* binding */ kebabCase),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   pX: () => (/* binding */ isSecretInput)
/* harmony export */ });
/* unused harmony export camelCase */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);



const truths = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false
};
/** A yes or no, as YAML's core schema writes it. */
const Flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine(text => Object.hasOwn(truths, text), { error: 'expected true or false' })
    .transform(text => truths[text]);
/** Whole number typed as text. */
const WholeNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d{1,15}$/, { error: 'expected a whole number' })
    .transform(Number);
/** Decimal number typed as text. */
const DecimalNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^-?\d{1,15}(\.\d{1,9})?$/, { error: 'expected a number' })
    .transform(Number);
/** The inputs that mean the same in every action and every command; the words are compared by a test. */
const sharedInputs = {
    githubToken: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Token for the GitHub API.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('.github/sluice.yml').describe('Path of the policy file.'),
    dryRun: Flag.prefault('false').describe('Decide and report, but change nothing.'),
    timeout: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.optional().describe('Longest time the whole step may take, such as 30m.'),
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('.').describe('Folder that relative paths start from.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('sh').describe('Shell that runs commands.')
};
/** Inputs of the actions that read and write evidence. */
const evidenceInputs = {
    bundle: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Path of Sigstore bundles (JSON lines) that add to the evidence that is read.'),
    signWith: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'sigstore', 'key'])
        .optional()
        .describe("How statements are signed: github, sigstore or key. Default: the policy's signing."),
    privateKey: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Private key in PEM for sign-with: key.'),
    signCommand: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Program that signs, instead of a key; see the signing page.')
};
/** True for an input whose text must never be shown; a misspelt name counts too, for it may hold the same secret. */
function isSecretInput(name) {
    return /(^|[-_ ])(token|key|secret|password|credentials?)$/.test(name);
}
/** Reads raw inputs once, into one typed object. Throws `usage` that names the first wrong input. */
function parseInputs(schema, raw) {
    const camel = Object.fromEntries(Object.entries(raw).map(([name, text]) => [camelCase(name), text]));
    const parsed = schema.safeParse(camel);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    // A name that nobody knows explains why another is missing, so it is told first.
    throw badInput(issues.find(issue => issue.code === 'unrecognized_keys') ?? issues[0], raw);
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function kebabCase(name) {
    return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
function badInput(issue, raw) {
    if (issue?.code === 'unrecognized_keys') {
        const name = kebabCase(issue.keys[0] ?? '');
        return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('unknown-input', {
            input: name,
            found: shown(name, raw),
            expected: 'an input that this operation has'
        });
    }
    const input = kebabCase(String(issue?.path[0] ?? 'inputs'));
    const found = shown(input, raw);
    const code = found === undefined || found === '' ? 'missing-input' : 'bad-input';
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)(code, { input, found, expected: expectation(issue) });
}
function shown(name, raw) {
    return raw[name] !== undefined && isSecretInput(name) ? '(hidden)' : raw[name];
}
function expectation(issue) {
    if (issue?.code === 'invalid_value')
        return `one of ${issue.values.map(String).join(', ')}`;
    if (issue?.code === 'invalid_type')
        return 'a value';
    return (issue?.message ?? 'a valid value').replace(/^expected /, '');
}


/***/ })

};
