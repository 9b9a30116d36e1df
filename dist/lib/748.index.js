export const id = 748;
export const ids = [748];
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
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 2 modules
var terminal = __webpack_require__(6883);
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 2192))).auditVerifyDoor
    },
    {
        words: 'down',
        summary: 'Stop what local promotions and rollouts left running.',
        load: async () => (await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 4958))).downDoor
    },
    {
        words: 'verify',
        summary: 'Tell whether a record proves anything about an artifact.',
        positionals: ['subject'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(187), __webpack_require__.e(43), __webpack_require__.e(885)]).then(__webpack_require__.bind(__webpack_require__, 2508))).verifyDoor
    },
    {
        words: 'build',
        summary: 'Run the build once, and prove what it made.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(187), __webpack_require__.e(916), __webpack_require__.e(527), __webpack_require__.e(43), __webpack_require__.e(763), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 763))).buildProvenanceDoor
    },
    {
        words: 'smoke',
        summary: 'Show that what answers is what was promoted, and that it works.',
        positionals: ['suite'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(359), __webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__, 1359))).smokeTestDoor
    },
    {
        words: 'promote',
        summary: 'Move one digest to the next environment, or say exactly why not.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(187), __webpack_require__.e(118), __webpack_require__.e(916), __webpack_require__.e(527), __webpack_require__.e(43), __webpack_require__.e(359), __webpack_require__.e(805), __webpack_require__.e(180), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 7180))).promoteDoor
    },
    {
        words: 'rollout',
        summary: 'Shift traffic to the staged digest step by step, judge, and go back when it is worse.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(118), __webpack_require__.e(916), __webpack_require__.e(527), __webpack_require__.e(805), __webpack_require__.e(559)]).then(__webpack_require__.bind(__webpack_require__, 7559))).bluegreenDoor
    },
    {
        words: 'rollout replay',
        behindFlag: 'replay',
        summary: 'Run a rule over a recorded trace.',
        positionals: ['replay'],
        load: async () => (await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 2109))).replayDoor
    },
    {
        words: 'ops status',
        summary: 'Tell what runs where, what is moving, which incidents are open.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 5977))).opsStatusDoor
    },
    {
        words: 'ops deployments',
        summary: 'List the newest deployments and how each ended.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 5977))).opsDeploymentsDoor
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
            return await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(187), __webpack_require__.e(118), __webpack_require__.e(916), __webpack_require__.e(527), __webpack_require__.e(43), __webpack_require__.e(359), __webpack_require__.e(805), __webpack_require__.e(763), __webpack_require__.e(559), __webpack_require__.e(180), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 6782))).demo();
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
    const { main: serve } = await __webpack_require__.e(/* import() */ 876).then(__webpack_require__.bind(__webpack_require__, 9876));
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

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ isReasonCode),
  v: () => (/* binding */ reasons)
});

;// CONCATENATED MODULE: ./lib/src/domain/reasons/evidence.js
/** Artifacts and the proof about them. */
const evidenceReasons = {
    'build-failed': 'The build command ended with an error.',
    'tests-failed': 'A test suite that the build names has failures.',
    'build-id-taken': 'The build id already names another digest of this artifact.',
    'empty-build': 'The build made no file, or a file without bytes.',
    'several-artifacts': 'Two artifacts were given where one is meant.',
    'bad-key': 'A signing key cannot be read, or is of a kind that cannot sign.',
    'sign-command-failed': 'The program that signs failed, or its signature does not fit its key.',
    'artifact-missing': 'The store has no artifact of that digest.',
    'artifact-altered': 'The bytes in the store are not the bytes that the digest names.',
    'bundle-malformed': 'A line is not a Sigstore bundle in the one form that is accepted.',
    'statement-malformed': 'A signed statement does not have the shape that its type demands.',
    'signature-invalid': 'A signature does not fit its statement, its key or its certificate.',
    'signer-untrusted': 'A statement is signed by somebody whom the policy does not trust.',
    'subject-mismatch': 'A statement is about another artifact.',
    'provenance-mismatch': 'The provenance contradicts the certificate that signed it, or the policy.',
    'evidence-missing': 'No trusted statement about this artifact was found.',
    'artifact-recalled': 'A trusted recall forbids the use of this artifact.',
    'record-line-missing': 'A decision names a statement that the record no longer holds.',
    'record-reordered': 'The statements of the record are not in the order in which they were made.',
    'record-replayed': 'The record holds the same statement twice.',
    'record-spliced': 'The record holds a trusted statement that belongs to another artifact.',
    'record-tail-cut': 'The newest decision that is expected is not in the record.',
    'recall-unsealed': 'A recall is not followed by the failed decision that seals it.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/gates.js
/** What promote asks before an artifact moves. */
const gateReasons = {
    'gate-provenance-missing': 'No provenance of this digest was found.',
    'gate-provenance-untrusted': 'The provenance of this digest is not signed by whom the policy trusts.',
    'gate-tests-missing': 'A required suite has no verified passing result for this digest.',
    'gate-previous-missing': 'The environment before does not run this digest.',
    'gate-smoke-missing': 'No passing smoke result for this digest in the environment before.',
    'gate-smoke-failed': 'The last smoke result in the environment before is a failure.',
    'gate-soak-short': 'The digest has not been long enough in the environment before.',
    'gate-approvals-missing': 'Not enough people who may approve have approved.',
    'gate-window-closed': 'The release window is closed.',
    'gate-freeze-active': 'A freeze is in force.',
    'gate-lock-held': 'Another promotion holds the lock of this environment.',
    'gate-recall-recalled': 'This digest was recalled.',
    'gate-rollback-target-missing': 'The digest to go back to is not complete or not proven.',
    'gate-unknown': 'A gate could not find out; unknown is closed.',
    'deploy-failed': 'The deploy command ended with an error.',
    'unknown-environment': 'The policy has no environment of that name.',
    'nothing-to-promote': 'The environment before runs nothing yet.',
    'nothing-to-roll-back': 'There is no last good digest to go back to.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/inputs.js
/** What people type: inputs, flags, files of settings. */
const inputReasons = {
    'bad-input': 'An input has a value that it cannot have.',
    'missing-input': 'A required input is absent.',
    'unknown-input': 'There is no input, flag or command of that name.',
    'bad-digest': 'A digest is not "sha256:" and 64 lower-case hex characters.',
    'bad-policy': 'The policy file has an unknown key, a wrong type or a dangling name.',
    'missing-policy': 'There is no policy file where one is needed.',
    'outside-workspace': 'A path leaves the workspace.',
    'component-missing': 'A program that this setting needs is not installed.',
    bug: 'Sluice made a mistake of its own; please report it.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/ledger.js
/** The append-only list of facts. */
const ledgerReasons = {
    'ledger-altered': 'An event in the ledger is not the one that was appended.',
    'ledger-truncated': 'The ledger ends before an event that a checkpoint names.',
    'ledger-unreadable': 'The ledger cannot be read.',
    'ledger-moved': 'Another writer appended first, too often in a row.',
    'lock-held': 'Another operation holds the lock of this environment.',
    'lock-lost': 'The lock of this environment expired or was taken over.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/operations.js
/** Status, incidents and the rest of operations. */
const operationsReasons = {
    'incident-unknown': 'There is no incident of that id.',
    'deployment-unknown': 'There is no deployment of that id.',
    'deployment-ambiguous': 'More than one deployment begins with that id.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/rollout.js
/** Shifting traffic. */
const rolloutReasons = {
    'not-staged': 'This digest is not staged in the environment.',
    'green-worse': 'Green harms requests that blue would have served.',
    'health-failed': 'Green failed its health checks.',
    'alarm-fired': 'An absolute alarm fired.',
    blind: 'The metrics gave no fresh data for too long.',
    inconclusive: 'The profile ended before green was proven good enough.',
    'on-failure-hold': 'Green is worse, and the policy says to stop and hold.',
    'manual-stop': 'Somebody asked to go back.',
    'router-refused': 'The router did not take the weight.',
    'router-lied': 'The weight read back is not the weight that was set.',
    'lease-lapsed': 'The lease of the router lapsed; traffic is on blue.',
    'staging-expired': 'The staged deployment was not ended in time.',
    'replaced-by-newer': 'A newer promotion took the place of this one.',
    'nothing-rolling': 'No rollout is in progress in this environment.',
    'bad-trace': 'A recorded trace cannot be read.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/smoke.js
/** Smoke tests and the identity of what answers. */
const smokeReasons = {
    'smoke-failed': 'A check of the smoke suite failed.',
    'smoke-inconclusive': 'The smoke suite could not come to a verdict.',
    'empty-suite': 'The smoke suite has no checks.',
    'smoke-unreachable': 'The service did not answer a request of the smoke suite.',
    'smoke-timeout': 'The time of a smoke request was over before its answer was whole.',
    'smoke-oversize': 'An answer is larger than a smoke test reads.',
    'bad-suite': 'The smoke suite cannot be read.',
    'identity-mismatch': 'What answers is not what was promoted.',
    'identity-unknown': 'What answers does not say what it is.',
    unhealthy: 'A health check failed.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/triage.js
/** Dependency updates. */
const triageReasons = {
    'bad-evidence': 'An evidence file cannot be read.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/index.js








/** The one closed list of reason codes, each with its sentence; the table in the docs is generated from it. */
const reasons = {
    ...inputReasons,
    ...evidenceReasons,
    ...gateReasons,
    ...ledgerReasons,
    ...rolloutReasons,
    ...smokeReasons,
    ...triageReasons,
    ...operationsReasons
};
function isReasonCode(text) {
    return Object.hasOwn(reasons, text);
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
/* harmony export */   Op: () => (/* binding */ onceInterrupted),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   jh: () => (/* binding */ typedArguments),
/* harmony export */   nv: () => (/* binding */ exitWith),
/* harmony export */   oS: () => (/* binding */ streams)
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
/** Runs `stop` when somebody presses Ctrl-C or asks the process to end, then ends with the signal's code. */
function onceInterrupted(stop) {
    const end = (code) => () => void stop().finally(() => process.exit(code));
    process.once('SIGINT', end(130));
    process.once('SIGTERM', end(143));
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/* unused harmony export renderTable */
const marks = { passed: '✓', failed: '✗', unknown: '?', bypassed: '!', note: '·' };
const indent = '  ';
/** Renders a report for a terminal or a log: the same words everywhere, no movement, no reliance on colour. */
function renderReport(report) {
    const reason = report.reason === undefined ? '' : ` · ${report.reason}`;
    const parts = report.blocks.map(renderBlock).filter(text => text !== '');
    return `${[safe(report.headline) + reason, ...parts].join('\n\n')}\n`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'text':
            return lines(safe(block.text));
        case 'checks':
            return renderChecks(block.checks);
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'details':
            return `${indent}${safe(block.title)}\n${lines(safe(block.text), indent + indent)}`;
        case 'link':
            return `${indent}${safe(block.text)}  ${safe(block.target)}`;
        case 'next':
            return `${indent}Next: ${safe(block.text)}`;
    }
}
function renderChecks(checks) {
    const width = Math.max(...checks.map(check => check.name.length), 0);
    return checks.map(check => renderCheck(check, width)).join('\n');
}
function renderCheck(check, width) {
    const margin = ' '.repeat(indent.length + 2 + width + 2);
    const rows = [`${indent}${marks[check.mark]} ${safe(check.name).padEnd(width)}  ${safe(check.text)}`];
    if (check.expected !== undefined)
        rows.push(`${margin}expected  ${safe(check.expected)}`);
    if (check.found !== undefined)
        rows.push(`${margin}found     ${safe(check.found)}`);
    return rows.join('\n');
}
/** Lays out rows under headings, each column as wide as its widest cell. */
function renderTable(columns, rows) {
    const widths = columns.map((column, index) => Math.max(column.length, ...rows.map(row => (row[index] ?? '').length)));
    const line = (cells) => indent +
        cells
            .map((cell, index) => safe(cell).padEnd(widths[index] ?? 0))
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
function safe(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ reportFailure),
  M6: () => (/* binding */ runDoor),
  xs: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/domain/outcome.js
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

// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
;// CONCATENATED MODULE: ./lib/src/hosts/terminal.js





/** Runs one operation for a person at a terminal, or a shell script. Returns the exit code. */
async function runInTerminal(call) {
    try {
        const report = await runDoor(call.door, call.raw, call.facts, call.streams.people);
        if (call.json)
            call.streams.out(`${JSON.stringify(envelope(report))}\n`);
        call.streams.people((0,render/* renderReport */.B)(report));
        return exitCodes[report.outcome];
    }
    catch (thrown) {
        return reportFailure((0,failure/* toFailure */.w2)(thrown), call);
    }
}
/** Parses, wires and drives; what every host does between its own reading and writing. */
async function runDoor(door, raw, facts, people) {
    const inputs = (0,src_inputs/* parseInputs */.TL)(door.operation.Inputs, raw);
    const wired = await door.wire(inputs, facts);
    const context = { inputs, ports: wired.ports, policy: wired.policy, run: facts.run };
    return runOperation(door.operation, context, {
        dryRun: inputs.dryRun === true,
        line: text => people(`${text}\n`)
    });
}
function reportFailure(failure, call) {
    if (call.json) {
        const answer = {
            outcome: failure.kind,
            'reason-code': failure.code,
            'schema-version': 1,
            result: { message: failure.message }
        };
        call.streams.out(`${JSON.stringify(answer)}\n`);
    }
    const hint = failure.hint === undefined ? '' : `\n  ${failure.hint}`;
    call.streams.people(`sluice: ${failure.message} (${failure.code})${hint}\n`);
    if (failure.kind === 'bug' && failure.stack !== undefined)
        call.streams.people(`${failure.stack}\n`);
    return exitCodes[failure.kind];
}
function envelope(report) {
    return {
        outcome: report.outcome,
        'reason-code': report.reason ?? null,
        'schema-version': 1,
        result: report.result
    };
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
/* harmony export */   lN: () => (/* binding */ Flag)
/* harmony export */ });
/* unused harmony export camelCase */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);
/* harmony import */ var _domain_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3516);




const truths = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false
};
/** A yes or no, as YAML's core schema writes it. */
const Flag = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(text => Object.hasOwn(truths, text), { error: 'expected true or false' })
    .transform(text => truths[text]);
/** Whole number typed as text. */
const WholeNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^\d{1,15}$/, { error: 'expected a whole number' })
    .transform(Number);
/** Decimal number typed as text. */
const DecimalNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^-?\d{1,15}(\.\d{1,9})?$/, { error: 'expected a number' })
    .transform(Number);
/** The inputs that mean the same in every action and every command; the words are compared by a test. */
const sharedInputs = {
    githubToken: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Token for the GitHub API.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('.github/sluice.yml').describe('Path of the policy file.'),
    dryRun: Flag.prefault('false').describe('Decide and report, but change nothing.'),
    timeout: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.optional().describe('Longest time the whole step may take, such as 30m.'),
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('.').describe('Folder that relative paths start from.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('sh').describe('Shell that runs commands.')
};
/** Inputs of the actions that read and write evidence. */
const evidenceInputs = {
    bundle: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Path of Sigstore bundles (JSON lines) that add to the evidence that is read.'),
    signWith: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'sigstore', 'key'])
        .optional()
        .describe("How statements are signed: github, sigstore or key. Default: the policy's signing."),
    privateKey: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Private key in PEM, or the path of one, for sign-with: key.')
        .meta({ examples: ['a file made by: openssl genpkey -algorithm ed25519 -out key.pem'] }),
    signCommand: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Program that signs, instead of a key; see the signing page.')
        .meta({ examples: ['./kms-sign.sh --key alias/release'] })
};
/** Reads raw inputs once, into one typed object. Throws `usage` that names the first wrong input. */
function parseInputs(schema, raw) {
    const camel = Object.fromEntries(Object.entries(raw).map(([name, text]) => [camelCase(name), text]));
    const parsed = schema.safeParse(camel);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw badInput(issue, raw, exampleOf(schema, String(issue?.path[0] ?? '')));
}
/** A schema tells a valid value with `.meta({ examples: [...] })`. */
function exampleOf(schema, name) {
    const shape = schema.shape ?? {};
    const examples = Object.hasOwn(shape, name) ? shape[name].meta()?.examples : undefined;
    return Array.isArray(examples) ? String(examples[0]) : undefined;
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function kebabCase(name) {
    return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
function badInput(issue, raw, example) {
    if (issue?.code === 'unrecognized_keys') {
        const name = kebabCase(issue.keys[0] ?? '');
        return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('unknown-input', { input: name, found: raw[name], expected: 'an input that this operation has' });
    }
    const input = kebabCase(String(issue?.path[0] ?? 'inputs'));
    const found = raw[input];
    const code = namedReason(issue) ?? (found === undefined || found === '' ? 'missing-input' : 'bad-input');
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)(code, { input, found, expected: expectation(issue), ...(example === undefined ? {} : { example }) });
}
/** A refinement may name a more telling reason: `{ params: { reason: 'bad-digest' } }`. */
function namedReason(issue) {
    const reason = issue?.code === 'custom' ? issue.params?.reason : undefined;
    return typeof reason === 'string' && (0,_domain_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isReasonCode */ .O)(reason) ? reason : undefined;
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
