export const id = 4958;
export const ids = [4958];
export const modules = {

/***/ 3698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export signalGroup */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * When a process started, as the kernel counts, so that a number that was given to another process is not taken for ours.
 * An empty text where the system does not say.
 */
function startTimeOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
    }
    catch {
        return '';
    }
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
/** Ends a group: asks first, and kills what is left after `timeoutMs`. */
async function endGroup(identity, timeoutMs) {
    if (!isAlive(identity))
        return;
    signalGroup(identity, 'SIGTERM');
    const deadline = performance.now() + timeoutMs;
    while (isAlive(identity) && performance.now() < deadline)
        await pause(20);
    signalGroup(identity, 'SIGKILL');
    while (isAlive(identity) && performance.now() < deadline + 5000)
        await pause(20);
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ createProcessSlots),
/* harmony export */   Ri: () => (/* binding */ runningSlots),
/* harmony export */   q9: () => (/* binding */ stopSlotNamed)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8013);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3698);
/* harmony import */ var _proxy_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8666);









const Entry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(2),
    startTime: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    port: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
    digest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc),
    slot: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['a', 'b']),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    stopTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()
});
/** Runs each slot as a group of processes on this machine. */
function createProcessSlots(settings) {
    const { home } = settings;
    return {
        list: async (artifact, environment) => ['a', 'b'].flatMap(slot => {
            const entry = running(directoryOf(home, environment, artifact, slot));
            return entry === undefined ? [] : [describe(entry)];
        }),
        place: placement => place(settings, placement),
        stop: (artifact, environment, slot) => stopIn(directoryOf(home, environment, artifact, slot))
    };
}
/** Names of the slots whose process runs under a home. */
function runningSlots(home) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'slots');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(root))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root).filter(name => running((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name)) !== undefined);
}
async function stopSlotNamed(home, name) {
    await stopIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'slots', name));
}
async function place(settings, placement) {
    const { artifact, environment, slot, digest, file } = placement;
    const directory = directoryOf(settings.home, environment, artifact, slot);
    const current = running(directory);
    if (current?.digest === digest && (await answers(current.port, settings.run.health))) {
        await settings.onPort?.(slot, current.port);
        return describe(current);
    }
    await stopIn(directory);
    const files = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'files');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(files, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(files, { recursive: true });
    await settings.unpack(file, files);
    const entry = await launch(settings, placement, directory);
    await becomeHealthy(settings.run, entry, directory);
    await settings.onPort?.(slot, entry.port);
    return describe(entry);
}
async function launch(settings, placement, directory) {
    const port = await freePort();
    const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.log'), 'a');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', settings.run.command], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'files'),
        env: { ...settings.variables, ...variablesOf(placement), [settings.run.portEnv]: String(port) },
        detached: true,
        stdio: ['ignore', output, output]
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
    child.on('error', () => undefined);
    child.unref();
    const { pid } = child;
    if (pid === undefined)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('component-missing', 'the run command needs a shell named sh');
    const { digest, slot } = placement;
    const { stopTimeoutMs } = settings.run;
    const startedAt = new Date().toISOString();
    const entry = { pid, startTime: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .startTimeOf */ .P2)(pid), port, digest, slot, startedAt, stopTimeoutMs };
    (0,_proxy_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.json'), entry);
    return entry;
}
async function becomeHealthy(run, entry, directory) {
    const deadline = performance.now() + (run.startTimeoutMs ?? 30_000);
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(entry) && performance.now() < deadline) {
        if (await answers(entry.port, run.health))
            return;
        await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .pause */ .v7)(50);
    }
    await stopIn(directory);
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('health-failed', `slot ${entry.slot} did not become healthy; see ${directory}/slot.log`);
}
async function answers(port, path) {
    try {
        const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2000) });
        await response.body?.cancel();
        return response.ok;
    }
    catch {
        return false;
    }
}
async function stopIn(directory) {
    const entry = running(directory);
    if (entry !== undefined)
        await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .endGroup */ .N4)(entry, entry.stopTimeoutMs);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.json'), { force: true });
}
function running(directory) {
    const entry = (0,_proxy_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.json'), Entry);
    return entry !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(entry) ? entry : undefined;
}
function describe({ slot, digest, port, startedAt }) {
    return { slot, digest, url: `http://127.0.0.1:${port}`, startedAt };
}
function directoryOf(home, environment, artifact, slot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'slots', `${encodeURIComponent(environment)}-${encodeURIComponent(artifact)}-${slot}`);
}
function variablesOf(placement) {
    return {
        SLUICE_DIGEST: placement.digest,
        SLUICE_ARTIFACT: placement.artifact,
        SLUICE_ENVIRONMENT: placement.environment,
        SLUICE_SLOT: placement.slot,
        SLUICE_BUILD_ID: placement.buildId
    };
}
function freePort() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)();
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            const port = typeof address === 'object' && address !== null ? address.port : 0;
            server.close(() => resolve(port));
        });
    });
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ slotSchema),
/* harmony export */   _R: () => (/* binding */ WeightsBody),
/* harmony export */   cT: () => (/* binding */ BackendsBody),
/* harmony export */   dt: () => (/* binding */ FinalizeBody),
/* harmony export */   jB: () => (/* binding */ ProxyConfig),
/* harmony export */   qE: () => (/* binding */ ProxyState),
/* harmony export */   ve: () => (/* binding */ Live)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const slotSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['a', 'b']);
const port = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_535);
/** What the proxy is started with. */
const ProxyConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Where the proxy says how to reach it, and what keeps its live slot over a restart. */
    stateFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    liveFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** 0: any free port. */
    port: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(65_535),
    requestTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)
});
/** What a running proxy says about itself. */
const ProxyState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    startTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    port,
    controlPort: port,
    token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(32)
});
const backends = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ a: port.optional(), b: port.optional() });
/** What must survive a restart. */
const Live = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ live: slotSchema, fence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), backends });
const WeightsBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    blue: slotSchema,
    green: slotSchema,
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    fence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    leaseMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().nullable()
})
    .refine(body => body.blue !== body.green, { error: 'blue and green must differ' });
const FinalizeBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ live: slotSchema, fence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) });
const BackendsBody = backends;


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Writes JSON so that a reader sees the old file or the new one, never half of it. Only the owner may read it. */
function writeJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, JSON.stringify(value), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
/** Reads JSON of a known shape; undefined when the file is absent or is not that. */
function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 49:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ stopProxyNamed),
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   nL: () => (/* binding */ startProxy),
/* harmony export */   vW: () => (/* binding */ ownProxyEntry),
/* harmony export */   wB: () => (/* binding */ runningProxies)
/* harmony export */ });
/* unused harmony export stopProxy */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8013);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3698);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(983);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8666);







/** Calls the proxy as a command of the program that is running, which is how the bundle carries it. */
function ownProxyEntry() {
    return { command: process.execPath, args: [process.argv[1] ?? '', 'internal-proxy'] };
}
const startTimeoutMs = 10_000;
const stopTimeoutMs = 5000;
/** Starts the proxy of one environment, or finds the one that runs. Throws `unavailable` when it does not come up. */
async function startProxy(start) {
    const running = findProxy(start);
    if (running !== undefined)
        return running;
    const directory = directoryOf(start);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'state.json'), { force: true });
    const settings = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'config.json');
    (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .G)(settings, configOf(start, directory));
    launch(start.entry, settings, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'proxy.log'));
    return waitFor(start, directory);
}
/** The running proxy of one environment; undefined when there is none. */
function findProxy(place) {
    return runningIn(directoryOf(place));
}
/** Ends the proxy of one environment once the requests it accepted have ended. None running is no error. */
async function stopProxy(place) {
    await stopIn(directoryOf(place));
}
/** Names of the proxies that run under a home. */
function runningProxies(home) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'proxies');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(root))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root).filter(name => runningIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)) !== undefined);
}
async function stopProxyNamed(home, name) {
    await stopIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'proxies', name));
}
async function stopIn(directory) {
    const state = runningIn(directory);
    if (state !== undefined)
        await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .endGroup */ .N4)(state, stopTimeoutMs);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'state.json'), { force: true });
}
function runningIn(directory) {
    const state = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'state.json'), _config_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyState */ .qE);
    return state !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(state) ? state : undefined;
}
function directoryOf(place) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.home, 'proxies', `${encodeURIComponent(place.environment)}-${encodeURIComponent(place.artifact)}`);
}
function configOf(start, directory) {
    return {
        stateFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'state.json'),
        liveFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'live.json'),
        port: start.port ?? 0,
        requestTimeoutMs: start.requestTimeoutMs ?? 30_000
    };
}
function launch(entry, settings, log) {
    const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(log, 'a');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(entry.command, [...entry.args, settings], { detached: true, stdio: ['ignore', output, output] });
    child.on('error', () => undefined);
    child.unref();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
}
async function waitFor(place, directory) {
    const deadline = performance.now() + startTimeoutMs;
    while (performance.now() < deadline) {
        const state = runningIn(directory);
        if (state !== undefined)
            return state;
        await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(20);
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('router-refused', `the proxy of ${place.environment} did not start; see ${directory}/proxy.log`);
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

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

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ PolicyFile),
  G4: () => (/* binding */ defaultPolicy),
  iF: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js
var rollout = __webpack_require__(3667);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/environment.js



const Approvals = (0,section/* section */.uW)({
    count: schemas/* int */.Whr().min(1).max(20).default(1),
    'distinct-from': schemas/* array */.YOg(schemas/* enum */.k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,section/* section */.uW)({
    zone: section/* Text */.EY.default('UTC'),
    cron: section/* Text */.EY.optional(),
    for: (0,section/* duration */.p0)('1h'),
    from: section/* Text */.EY.optional(),
    to: section/* Text */.EY.optional(),
    reason: section/* Text */.EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,section/* section */.uW)({
    command: section/* Text */.EY,
    'port-env': section/* Text */.EY.default('PORT'),
    health: section/* Text */.EY.default('/health'),
    'stop-timeout': (0,section/* duration */.p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,section/* section */.uW)({
    after: section/* Name */.SX.optional().describe('The stage before.'),
    soak: (0,section/* duration */.p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: section/* Names */.fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': schemas/* boolean */.zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: section/* Text */.EY.optional().describe('Where the digest goes.'),
    url: section/* Text */.EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,section/* duration */.p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: section/* Text */.EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: schemas/* union */.KCZ([schemas/* boolean */.zMY(), rollout/* RolloutOverrides */.v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(7520);
;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js





const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: sections/* Artifact */.FV.prefault({}).describe('What is released.'),
    trust: sections/* Trust */.R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: sections/* Signing */.SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: sections/* Smoke */._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: sections/* Triage */.Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: sections/* Schedule */.qg.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(sections/* Notify */.M9).max(100).default([]).describe('Who is told.'),
    roles: sections/* Roles */.YK.default({}).describe('People or teams by role.'),
    ledger: sections/* Ledger */.Oc.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: sections/* Sop */.b1.optional().describe('The tracked procedure that this policy follows.')
});
/** The policy of a repository without a policy file: every default, no environment. */
function defaultPolicy() {
    return PolicyFile.parse({ version: 1 });
}
/** The environments' names, each behind the one that it comes `after`; a cycle's members come last, as written. */
function environmentNames(policy) {
    const waiting = Object.keys(policy.environments);
    const ordered = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(name => {
            const after = policy.environments[name]?.after;
            return after === undefined || !waiting.includes(after);
        });
        ordered.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return ordered;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1589);


const Step = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ at: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s'), weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100) });
const Profile = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle']),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-relative': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10),
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(0.02),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10)
});
const Margin = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(1),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(20)
});
const Alarms = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-rate': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(100).default(5),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(3)
});
const probability = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(0.5);
const AfterFailure = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rollback', 'hold']);
const shape = {
    router: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('How long to watch after the last step.'),
    holdback: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': AfterFailure.default('hold').describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(shape);
// A default would hide that the key is not written, and the whole file's value would never be reached.
function withoutDefaults() {
    const entries = Object.entries(shape).map(([key, value]) => [
        key,
        value
            .unwrap()
            .optional()
            .describe(value.description ?? key)
    ]);
    return Object.fromEntries(entries);
}
/** The same keys for one environment. What is not written there keeps the value of the whole file. */
const RolloutOverrides = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(withoutDefaults());


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Fc: () => (/* binding */ Plug),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);


/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A duration that may be left out; the default is written as people write it. */
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
/** A name that others refer to: an environment, a suite, a role. */
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    // Such a key would reach an object's prototype instead of becoming a name.
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
/** One plug by its kind; the adapter of that kind checks its own settings. */
const Plug = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: Name });


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ Artifact),
/* harmony export */   M9: () => (/* binding */ Notify),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   R_: () => (/* binding */ Trust),
/* harmony export */   SG: () => (/* binding */ Signing),
/* harmony export */   Tr: () => (/* binding */ Triage),
/* harmony export */   YK: () => (/* binding */ Roles),
/* harmony export */   _v: () => (/* binding */ Smoke),
/* harmony export */   b1: () => (/* binding */ Sop),
/* harmony export */   qg: () => (/* binding */ Schedule)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);



const DigestText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    level: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    root: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('/api/version'),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['claimed', 'measured', 'attested']).default('claimed'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1).default(0.99),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.1)
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY])).default([]),
    licenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional()
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    cron: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('0 2 * * *'),
    zone: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('UTC'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('4h')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ trains: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Train).max(100).default([]) });
const Notify = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, digest: DigestText });


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
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

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(4125);
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


/***/ })

};
