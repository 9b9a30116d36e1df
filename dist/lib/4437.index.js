export const id = 4437;
export const ids = [4437,3698];
export const modules = {

/***/ 49334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ localJob),
/* harmony export */   a: () => (/* binding */ localJobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83698);



const pattern = /^local:([^:]*):(\d{1,10}):(\d*):[0-9a-f-]+$/;
/** Names one command of this process so that others on this machine can tell when the process has ended. */
function localJob() {
    return `local:${encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())}:${process.pid}:${(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimeOf */ .P2)(process.pid)}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** Tells of jobs that were processes of this machine. About any other job it knows nothing. */
const localJobs = {
    async ended(job) {
        const [, host, pid, startTime = ''] = pattern.exec(job) ?? [];
        if (host !== encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()))
            return false;
        return !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)({ pid: Number(pid), startTime });
    }
};


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

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 51979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ otherSlot)
/* harmony export */ });
function otherSlot(slot) {
    return slot === 'a' ? 'b' : 'a';
}


/***/ }),

/***/ 98996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ routerOf),
  X: () => (/* binding */ routerSettings)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/client.js
var client = __webpack_require__(99262);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy-router.js

/** A router that steers the embedded proxy; `find` is asked each time, because a proxy may be restarted. */
function createProxyRouter(find) {
    return {
        capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
        read: async () => (await (0,client/* readProxy */.nM)(find)).routing,
        set: ({ blue, green, weight, fence, leaseMs }) => (0,client/* changeProxy */.P4)(find, '/weights', { blue, green, weight, fence, leaseMs }),
        finalize: (live, fence) => (0,client/* changeProxy */.P4)(find, '/finalize', { live, fence })
    };
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
// EXTERNAL MODULE: ./lib/src/domain/policy/router.js
var router = __webpack_require__(99109);
// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
;// CONCATENATED MODULE: ./lib/src/wiring/routers.js






/** What the policy says moves the traffic of an environment; the embedded proxy where it says nothing. */
function routerSettings(policy, environment, asked) {
    const settings = (0,rollout_of/* rolloutOf */.Z)(policy, environment)?.router ?? { kind: 'embedded', port: undefined };
    if (asked === undefined || asked === settings.kind)
        return settings;
    if (asked === 'embedded')
        return { kind: 'embedded', port: undefined };
    const known = router/* routerKinds */.R.includes(asked);
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'router',
        found: asked,
        expected: known
            ? `the policy to have its settings, rollout.router of this kind`
            : `one of ${router/* routerKinds */.R.join(', ')}`,
        example: settings.kind
    });
}
/** Picks the adapter of one environment's router; each but the embedded one is loaded when it is used. */
async function routerOf(policy, environment, host, settings) {
    const place = (0,embedded.proxyPlace)(policy, environment, host);
    switch (settings.kind) {
        case 'embedded':
            return createProxyRouter(() => (0,start/* findProxy */.EE)(place));
        case 'haproxy': {
            const { createHaproxyRouter } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 7396));
            const { socket, map, table, key = place.artifact } = settings;
            return createHaproxyRouter({ sockets: socket, map, table, key });
        }
        case 'nginx': {
            const { createNginxRouter } = await __webpack_require__.e(/* import() */ 3214).then(__webpack_require__.bind(__webpack_require__, 83214));
            const { ownGuardEntry } = await __webpack_require__.e(/* import() */ 5539).then(__webpack_require__.bind(__webpack_require__, 55539));
            return createNginxRouter({ directory: settings.directory, guard: ownGuardEntry() });
        }
        default:
            throw (0,failure/* usage */.CI)('bad-policy', {
                input: 'rollout.router.kind',
                found: settings.kind,
                expected: 'a kind that is there'
            });
    }
}


/***/ })

};
