export const id = 3755;
export const ids = [3755,3698,1317,8460];
export const modules = {

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

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export signalGroup */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function startTimeOf(pid) {
    const fields = statOf(pid);
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}
function isAlive(identity) {
    try {
        process.kill(identity.pid, 0);
    }
    catch {
        return false;
    }
    return startTimeOf(identity.pid) === identity.startTime;
}
function signalGroup(identity, signal) {
    try {
        process.kill(-identity.pid, signal);
    }
    catch { }
}
function isGroupAlive(identity) {
    if (isAlive(identity))
        return true;
    const { mark } = identity;
    return mark !== undefined && membersOf(identity.pid).some(pid => environmentOf(pid).includes(mark));
}
async function endGroup(identity, timeoutMs) {
    if (!isGroupAlive(identity))
        return;
    signalGroup(identity, 'SIGTERM');
    const deadline = performance.now() + timeoutMs;
    while (hasMembers(identity) && performance.now() < deadline)
        await pause(20);
    signalGroup(identity, 'SIGKILL');
    while (hasMembers(identity) && performance.now() < deadline + 5000)
        await pause(20);
}
function hasMembers(identity) {
    if (isAlive(identity))
        return true;
    try {
        process.kill(-identity.pid, 0);
    }
    catch {
        return false;
    }
    return membersOf(identity.pid).length > 0;
}
function membersOf(group) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter(name => {
            const [state, , itsGroup] = /^\d+$/.test(name) ? statOf(name) : [];
            return state !== undefined && state !== 'Z' && Number(itsGroup) === group;
        });
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
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


/***/ })

};
