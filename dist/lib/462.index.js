export const id = 462;
export const ids = [462];
export const modules = {

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   cV: () => (/* binding */ copyHashing),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






const blockBytes = 1024 * 1024;
/** Hashes a file block by block, so that its size does not matter: while one is hashed, the next is read. */
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
/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
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
/** A name in the same folder, so that the rename which follows is atomic. */
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
/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96117);




const largestBytes = 1_000_000;
/** Reads and writes below one directory; links that lead out of it are followed nowhere. */
function textFiles(directory) {
    return {
        async read(path) {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(inside(directory, path)).catch(cause => {
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: 'no such file', expected: 'a file that exists', cause });
            });
            inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), real);
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
            if (size <= largestBytes)
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(inside(directory, path)).then(() => true, cause => {
                if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return false;
                throw cause;
            });
        },
        async list(folder) {
            try {
                return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(inside(directory, folder))).sort();
            }
            catch (cause) {
                if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            // A folder on the way may be a link that leads out.
            inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), await nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(target, text);
            return target;
        }
    };
}
/** The real path of the nearest folder that is there: what is missing will be made inside it. */
async function nearestReal(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (cause) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
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
var terminal = __webpack_require__(22380);
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
