export const id = 462;
export const ids = [462];
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


/** Writes a file whole or not at all. Whoever foresees the temporary name gains nothing: it must not exist yet. */
function writeAtomicallyNow(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}
/** True for an error of the file system that there is no such file. */
function isAbsent(cause) {
    return hasCode(cause, 'ENOENT');
}
/** Looks at the code alone: an error of another realm is no `instanceof Error`. */
function hasCode(cause, code) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
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
/**
 * Reads and writes below one directory; links that lead out of it are followed nowhere. The files are small, and a
 * thread for each of a dozen calls costs a short command an eighth of its processor time, so none is used.
 */
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
            // A folder on the way may be a link that leads out.
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
/** The real path of the nearest folder that is there: what is missing will be made inside it. */
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

/***/ 30462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var domain_outcome = __webpack_require__(20771);
// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(72474);
// EXTERNAL MODULE: ./lib/src/hosts/local-context.js
var local_context = __webpack_require__(50319);
// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(40651);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/src/hosts/screen.js
var hosts_screen = __webpack_require__(4176);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 3 modules
var terminal = __webpack_require__(30485);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/domain/project/read-caller.js

const stages = ['setup', 'compile', 'unit-tests', 'integration-tests', 'build', 'scan'];
const suites = [
    ['unit_tests', 'unit-tests', 'unit-results'],
    ['integration_tests', 'integration-tests', 'integration-results'],
    ['security_scan', 'scan', 'scan-report']
];
/** Reads the job that calls release.yml; undefined when the text has none. Expressions are left out: nothing here has contexts. */
function readCaller(text) {
    const inputs = inputsOf(text);
    if (inputs === undefined)
        return undefined;
    const said = (name) => {
        const value = inputs[name];
        return typeof value === 'string' && !value.includes('${{') ? value.trim() : '';
    };
    const given = suites.filter(([, command]) => said(command) !== '');
    return {
        commands: stages.map(said).filter(command => command !== '' && command !== 'true'),
        path: said('path')
            .split(/\s+/)
            .filter(word => word !== ''),
        tests: given.map(([suite, , results]) => `${suite}: ${said(results) || 'passed'}`),
        staging: said('staging') || 'staging',
        production: said('production') || 'production'
    };
}
function inputsOf(text) {
    const { jobs = {} } = (asObject((0,dist/* parse */.qg)(text, { maxAliasCount: 10 })) ?? {});
    const calls = Object.values(jobs).map(job => asObject(job));
    const call = calls.find(job => /\/release\.yml(@|$)/.test(String(job?.uses ?? '')));
    return call && (asObject(call.with) ?? {});
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/wiring/release.js




/** Reads the workflow that calls release.yml, for a machine that plays it. Throws `usage` when there is none. */
async function loadCaller(workflow, directory) {
    const caller = readCaller(await (0,text_files/* textFiles */.z)((0,external_node_path_.resolve)(directory)).read(workflow));
    if (caller !== undefined)
        return caller;
    const expected = 'a workflow with a job that calls release.yml';
    throw (0,failure/* usage */.CI)('bad-input', { input: 'workflow', found: workflow, expected, example: 'what "sluice init" writes' });
}

// EXTERNAL MODULE: ./lib/src/cli/commands.js
var commands = __webpack_require__(79713);
// EXTERNAL MODULE: ./lib/src/cli/help.js
var cli_help = __webpack_require__(2600);
// EXTERNAL MODULE: ./lib/src/cli/release-command.js
var release_command = __webpack_require__(67402);
;// CONCATENATED MODULE: ./lib/src/cli/release.js













/** Plays a release on this machine, each operation as its own command would. The first that does not go on ends it. */
async function release({ raw, json, help }, voice) {
    const { streams } = voice;
    if (help) {
        streams.out((0,cli_help/* commandHelp */.b)(release_command/* releaseCommand */.P, release_command/* ReleaseInputs */.b));
        return 0;
    }
    const screen = (0,hosts_screen/* createScreen */.dm)(streams.people, (0,process/* abilities */.nh)('stderr'));
    const { workflow, policy, workingDirectory, dryRun } = (0,inputs/* parseInputs */.TL)(release_command/* ReleaseInputs */.b, raw);
    const caller = await loadCaller(workflow, workingDirectory);
    const parts = partsOf(caller, { policy, 'working-directory': workingDirectory });
    try {
        return dryRun ? planned(parts, { ...voice, json }, screen) : await play(parts, { ...voice, json }, screen);
    }
    catch (thrown) {
        screen.settle();
        return (0,terminal/* reportFailure */.xV)((0,failure/* toFailure */.w2)(thrown), { ...voice, json });
    }
}
/** The operations of release.yml that one machine has. The tests run inside the build, before the artifact is made. */
function partsOf(caller, shared) {
    const { commands: steps, path, tests, staging, production } = caller;
    const build = {
        ...shared,
        ...(steps.length > 0 && { command: steps.map(step => `(${step})`).join(' && ') }),
        path: path.join('\n'),
        ...(tests.length > 0 && { tests: tests.join('\n') })
    };
    const to = (words, environment) => ({ words, raw: { ...shared, environment } });
    return [{ words: 'build', raw: build }, to('promote', staging), to('promote', production), to('rollout', production)];
}
async function play(parts, telling, screen) {
    const { signal } = (0,process/* listenForInterruption */.ej)(process/* exitNow */.l3);
    const answers = {};
    let outcome = 'done';
    for (const part of parts) {
        const name = nameOf(part);
        screen.line(`== sluice ${name}`);
        const report = await carryOut(part, telling, { signal, screen });
        screen.settle();
        screen.line((0,render/* renderReport */.B1)(report));
        answers[name] = (0,answer/* answerOf */.ut)(report);
        outcome = domain_outcome/* exitCodes */.h[report.outcome] === 0 ? 'done' : report.outcome;
        if (outcome !== 'done')
            break;
    }
    if (telling.json)
        telling.streams.out(`${JSON.stringify((0,answer/* answerOf */.ut)({ outcome, result: answers }))}\n`);
    return domain_outcome/* exitCodes */.h[outcome];
}
async function carryOut({ words, raw }, { streams, redaction }, { signal, screen }) {
    const { hide, clean } = redaction;
    const door = await commands/* commands */.P.find(command => command.words === words)?.load();
    if (door === undefined)
        throw new Error(`there is no command ${words}`);
    const notice = (text) => streams.people(`sluice: ${text}\n`);
    const facts = { run: (0,local_context/* localContext */.N)(raw), environment: (0,process/* environment */.cA)(), signal, notice, hide, clean };
    return clean(await (0,terminal/* runDoor */.M6)(door, raw, facts, screen.live));
}
function planned(parts, { json, streams, redaction }, screen) {
    const told = parts.map(part => `sluice ${nameOf(part)}${part.raw.command ? `: ${part.raw.command}` : ''}`);
    const lines = redaction.clean(told);
    if (json)
        streams.out(`${JSON.stringify((0,answer/* answerOf */.ut)({ outcome: 'planned', result: { commands: lines } }))}\n`);
    screen.line(lines.join('\n'));
    return 0;
}
function nameOf({ words, raw }) {
    return `${words} ${raw.environment ?? ''}`.trim();
}


/***/ })

};
