export const id = 5855;
export const ids = [5855,3698,3755];
export const modules = {

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const part = '([A-Za-z0-9_.-]{1,100})';
/**
 * Reads `owner/name` off the remote `origin` of the repository that holds `directory`. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
async function originRepository(directory, serverUrl) {
    try {
        const { stdout } = await execute('git', ['-C', directory, 'remote', 'get-url', 'origin']);
        return repositoryAt(stdout.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export signalGroup */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * When a process started, as the kernel counts, so that a number that was given to another process is not taken for ours.
 * An empty text where the system does not say.
 */
function startTimeOf(pid) {
    const fields = statOf(pid);
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}
/** True while exactly this process runs. */
function isAlive(identity) {
    try {
        process.kill(identity.pid, 0);
    }
    catch {
        return false;
    }
    return startTimeOf(identity.pid) === identity.startTime;
}
/** Sends a signal to the whole group that the process leads. A group that is gone is no error. */
function signalGroup(identity, signal) {
    try {
        process.kill(-identity.pid, signal);
    }
    catch { }
}
/** Ends a group: asks first, and kills what is left after `timeoutMs`. Returns once every member is gone. */
async function endGroup(identity, timeoutMs) {
    if (!isAlive(identity))
        return;
    signalGroup(identity, 'SIGTERM');
    const deadline = performance.now() + timeoutMs;
    while (hasMembers(identity) && performance.now() < deadline)
        await pause(20);
    signalGroup(identity, 'SIGKILL');
    while (hasMembers(identity) && performance.now() < deadline + 5000)
        await pause(20);
}
/** True while a member of the group runs. The leader, often a shell, may end before what it started. */
function hasMembers(identity) {
    if (isAlive(identity))
        return true;
    try {
        process.kill(-identity.pid, 0);
    }
    catch {
        return false;
    }
    return groupsRunning().has(identity.pid);
}
/** Groups with a member that has not ended; one that has may wait long for its parent to look. */
function groupsRunning() {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter(name => /^\d+$/.test(name))
            .map(statOf);
        return new Set(stats.filter(fields => fields[0] !== 'Z').map(fields => Number(fields[2])));
    }
    catch {
        return new Set();
    }
}
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, host.environment.GITHUB_SERVER_URL || publicServer);
}
/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(8043)]).then(__webpack_require__.bind(__webpack_require__, 38043));
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    return new Connection({ token, repository, apiUrl, ...host.pace });
}
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
