export const id = 6759;
export const ids = [6759];
export const modules = {

/***/ 24151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ createCommandSlots),
  h: () => (/* binding */ variablesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/process-identity.js
var process_identity = __webpack_require__(83698);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/deploy-note.js



const graceMs = 10_000;
function noteDeploy(path, leader) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify({ pid: leader, startTime: (0,process_identity/* startTimeOf */.P2)(leader) }));
}
function forgetDeploy(path) {
    (0,external_node_fs_.rmSync)(path, { force: true });
}
async function endLeftDeploy(path) {
    const left = read(path);
    if (left !== undefined && left.startTime !== '')
        await (0,process_identity/* endGroup */.N4)(left, graceMs);
    forgetDeploy(path);
}
function read(path) {
    try {
        const { pid, startTime } = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return Number.isSafeInteger(pid) && pid > 1 && typeof startTime === 'string' ? { pid, startTime } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/command-slots.js



function createCommandSlots(settings) {
    return {
        list: settings.known,
        place: placement => place(settings, placement),
        stop: async () => undefined
    };
}
async function place(settings, placement) {
    const { commands, command, workingDirectory } = settings;
    const { artifact, environment } = placement;
    const note = (0,external_node_path_.join)(settings.notes, `${encodeURIComponent(artifact)}.${encodeURIComponent(environment)}.json`);
    await endLeftDeploy(note);
    const ended = await commands.run({
        command,
        workingDirectory,
        variables: variablesOf(placement),
        leavesRunning: true,
        onStart: leader => noteDeploy(note, leader)
    });
    forgetDeploy(note);
    if (ended.exitCode !== 0) {
        const message = `the deploy command ended with exit code ${ended.exitCode}`;
        throw (0,failure/* unavailable */.hU)('deploy-failed', message, undefined, ended.tail.trim());
    }
    const { slot, digest } = placement;
    const url = settings.url?.replaceAll('{slot}', slot);
    if (url !== undefined)
        await settings.onUrl?.(slot, url);
    return { slot, digest, url, startedAt: settings.now().toISOString() };
}
function variablesOf(placement) {
    return {
        SLUICE_DIGEST: placement.digest,
        SLUICE_ARTIFACT: placement.file,
        SLUICE_ENVIRONMENT: placement.environment,
        SLUICE_SLOT: placement.slot,
        SLUICE_BUILD_ID: placement.buildId
    };
}


/***/ }),

/***/ 82543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createFolderSigner)
/* harmony export */ });
/* harmony import */ var _signing_key_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97459);
/* harmony import */ var _local_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56627);


async function createFolderSigner(home) {
    const found = await (0,_local_key_js__WEBPACK_IMPORTED_MODULE_1__/* .findLocalKey */ .W)(home);
    let made = found && (0,_signing_key_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeySigner */ .e)(found.pem);
    return {
        get identity() {
            return made?.identity ?? 'the key of this folder';
        },
        get publicKey() {
            return made?.publicKey;
        },
        async sign(request) {
            made ??= (0,_signing_key_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeySigner */ .e)((await (0,_local_key_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureLocalKey */ .f)(home)).pem);
            return made.sign(request);
        }
    };
}


/***/ }),

/***/ 56627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findLocalKey),
/* harmony export */   f: () => (/* binding */ ensureLocalKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96117);





async function findLocalKey(home) {
    const pem = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.readTextIfThere)(pathOf(home));
    return pem === undefined ? undefined : { pem, publicPem: publicHalf(pem) };
}
async function ensureLocalKey(home) {
    const found = await findLocalKey(home);
    if (found !== undefined)
        return found;
    const pem = await createKey(home, pathOf(home));
    return { pem, publicPem: publicHalf(pem) };
}
function pathOf(home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'signing-key.pem');
}
async function createKey(home, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
    await keepOutOfCommits(home);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path).catch(cause => {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.hasCode)(cause, 'EEXIST'))
            throw cause;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
async function keepOutOfCommits(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.gitignore'), '*\n', { flag: 'wx' }).catch(cause => {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.hasCode)(cause, 'EEXIST'))
            throw cause;
    });
}
function publicHalf(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem)).export({ format: 'pem', type: 'spki' }).toString();
    }
    catch (cause) {
        const expected = 'a private key in PEM; remove the file to have a new one made';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-key', { input: 'signing-key.pem', found: 'something else', expected, cause });
    }
}


/***/ }),

/***/ 42863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ createProcessSlots),
/* harmony export */   Ri: () => (/* binding */ runningSlots),
/* harmony export */   q9: () => (/* binding */ stopSlotNamed)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68013);
/* harmony import */ var _command_slots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24151);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83698);
/* harmony import */ var _proxy_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58666);










const Entry = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().min(2),
    startTime: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    port: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr(),
    digest: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc),
    slot: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(['a', 'b']),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    stopTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig()
});
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
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file)) {
        const hint = `give a deploy command, or environments.${environment}.deploy; it gets the image as SLUICE_ARTIFACT`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('deploy-failed', `${file} is an image, which is no process of this machine`, undefined, hint);
    }
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
        env: { ...settings.variables, ...(0,_command_slots_js__WEBPACK_IMPORTED_MODULE_6__/* .variablesOf */ .h)(placement), [settings.run.portEnv]: String(port) },
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
    const entry = { pid, startTime: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .startTimeOf */ .P2)(pid), port, digest, slot, startedAt, stopTimeoutMs };
    (0,_proxy_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.json'), entry);
    return entry;
}
async function becomeHealthy(run, entry, directory) {
    const deadline = performance.now() + (run.startTimeoutMs ?? 30_000);
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .isGroupAlive */ .JM)(identityOf(entry)) && performance.now() < deadline) {
        if (await answers(entry.port, run.health))
            return;
        await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .pause */ .v7)(50);
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
        await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .endGroup */ .N4)(identityOf(entry), entry.stopTimeoutMs);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.json'), { force: true });
}
function running(directory) {
    const entry = (0,_proxy_files_js__WEBPACK_IMPORTED_MODULE_8__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'slot.json'), Entry);
    return entry !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .isGroupAlive */ .JM)(identityOf(entry)) ? entry : undefined;
}
function identityOf({ pid, startTime, digest }) {
    return { pid, startTime, mark: `SLUICE_DIGEST=${digest}` };
}
function describe({ slot, digest, port, startedAt }) {
    return { slot, digest, url: `http://127.0.0.1:${port}`, startedAt };
}
function directoryOf(home, environment, artifact, slot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'slots', `${encodeURIComponent(environment)}-${encodeURIComponent(artifact)}-${slot}`);
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

/***/ 99262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   P4: () => (/* binding */ changeProxy),
/* harmony export */   jh: () => (/* binding */ setBackend),
/* harmony export */   nM: () => (/* binding */ readProxy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10983);



const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const counters = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ requests: count, errors: count, latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(count) });
const bySlot = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ a: counters, b: counters });
const Answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    routing: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
        blue: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .slotSchema */ .U0,
        green: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .slotSchema */ .U0,
        fence: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        leaseMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()
    }),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    slots: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ a: counters.nullable(), b: counters.nullable() }),
    inFlight: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ a: count, b: count })
});
const timeoutMs = 5000;
async function readProxy(find) {
    return Answer.parse(await call(find, 'GET', '/state'));
}
async function readHistory(find, milliseconds) {
    return bySlot.parse(await call(find, 'GET', `/history?ms=${milliseconds}`));
}
async function changeProxy(find, path, body) {
    await call(find, 'PUT', path, body);
}
async function setBackend(find, slot, port) {
    await changeProxy(find, '/backends', { [slot]: port });
}
async function call(find, method, path, body) {
    const state = find();
    if (state === undefined)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', 'the embedded proxy is not running');
    const response = await send(state, method, path, body);
    if (response.ok)
        return response.json();
    const text = (await response.text()).slice(0, 200);
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `the embedded proxy answered ${response.status}: ${text}`);
}
async function send(state, method, path, body) {
    try {
        return await fetch(`http://127.0.0.1:${state.controlPort}${path}`, {
            method,
            headers: { authorization: `Bearer ${state.token}` },
            body: body === undefined ? null : JSON.stringify(body),
            signal: AbortSignal.timeout(timeoutMs)
        });
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', 'the embedded proxy does not answer', cause);
    }
}


/***/ }),

/***/ 10983:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const slotSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['a', 'b']);
const port = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_535);
const ProxyConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    stateFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    liveFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    port: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(65_535),
    requestTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)
});
const ProxyState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    startTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    port,
    controlPort: port,
    token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(32)
});
const backends = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ a: port.optional(), b: port.optional() });
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

/***/ 58666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function writeJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, JSON.stringify(value), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ stopProxyNamed),
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   nL: () => (/* binding */ startProxy),
/* harmony export */   vW: () => (/* binding */ ownProxyEntry),
/* harmony export */   wB: () => (/* binding */ runningProxies)
/* harmony export */ });
/* unused harmony export stopProxy */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83698);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10983);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58666);







function ownProxyEntry() {
    return { command: process.execPath, args: [process.argv[1] ?? '', 'internal-proxy'] };
}
const startTimeoutMs = 10_000;
const stopTimeoutMs = 5000;
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
function findProxy(place) {
    return runningIn(directoryOf(place));
}
async function stopProxy(place) {
    await stopIn(directoryOf(place));
}
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

/***/ 31121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unpackArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68013);







const maxBytes = 4 * 1024 ** 3;
const maxFiles = 100_000;
async function unpackArtifact(file, directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    if (!/\.(tar\.gz|tgz)$/.test(file)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
        return directory;
    }
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const reading = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), archive);
    const writing = writeEntries(archive, directory);
    await Promise.all([reading, writing]);
    return directory;
}
async function writeEntries(archive, directory) {
    let files = 0;
    let bytes = 0;
    for await (const entry of archive) {
        const { name, type, size, mode } = entry.header;
        files += 1;
        bytes += size ?? 0;
        if (files > maxFiles || bytes > maxBytes)
            throw refused(name, 'is one too many');
        const target = insidePath(directory, name);
        if (type === 'directory') {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { recursive: true });
            entry.resume();
        }
        else if (type === 'file') {
            await writeEntry(entry, target, ((mode ?? 0) & 0o100) !== 0);
        }
        else
            throw refused(name, `is a ${type}`);
    }
}
async function writeEntry(entry, target, executable) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx', mode: executable ? 0o755 : 0o644 }));
}
function insidePath(directory, name) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name);
    if (target === root || target.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return target;
    throw refused(name, 'leaves the folder');
}
function refused(name, why) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .hU)('outside-workspace', `the archive's entry ${JSON.stringify(name)} ${why}`);
}


/***/ }),

/***/ 22245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ keySealer),
/* harmony export */   p: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83917);



function kindOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'p256' : undefined;
}
function keySealer(publicKey, sign) {
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    const identity = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest('hex')}`;
    return {
        identity,
        publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
        async sign({ payload, payloadType }) {
            const artifact = Buffer.from(payload);
            const signature = await sign(_sigstore_core__WEBPACK_IMPORTED_MODULE_2__.dsse.preAuthEncoding(payloadType, artifact));
            const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.toDSSEBundle)({ artifact, artifactType: payloadType, signature, keyHint: identity });
            const { dsseEnvelope } = bundle.content;
            const signatures = dsseEnvelope.signatures.map(each => ({ ...each, keyid: '' }));
            return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.bundleToJSON)({ ...bundle, content: { ...bundle.content, dsseEnvelope: { ...dsseEnvelope, signatures } } });
        }
    };
}


/***/ }),

/***/ 97459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createKeySigner),
/* harmony export */   f: () => (/* binding */ passphraseVariable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _key_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22245);



const passphraseVariable = 'SLUICE_KEY_PASSPHRASE';
function createKeySigner(pem, passphrase) {
    const key = parseKey(pem, passphrase);
    if ((0,_key_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .p)(key) === undefined)
        throw badKey(`a key of kind ${describe(key)}`);
    const algorithm = (0,_key_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .p)(key) === 'ed25519' ? null : 'sha256';
    return (0,_key_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .keySealer */ .I)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), async (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm, bytes, key));
}
function parseKey(pem, passphrase) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
    }
    catch {
        throw unreadable(pem, passphrase);
    }
}
function unreadable(pem, passphrase) {
    const encrypted = pem.includes('BEGIN ENCRYPTED PRIVATE KEY') || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (!encrypted)
        return badKey('something that is not a private key');
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-key', {
        input: 'private-key',
        found: `an encrypted key, and ${passphrase === undefined ? 'no passphrase' : 'a passphrase that does not open it'}`,
        expected: `its passphrase in the environment variable ${passphraseVariable}`,
        example: `${passphraseVariable}: \${{ secrets.KEY_PASSPHRASE }}`
    });
}
function describe(key) {
    return key.asymmetricKeyDetails?.namedCurve ?? String(key.asymmetricKeyType);
}
function badKey(found) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-key', {
        input: 'private-key',
        found,
        expected: 'a P-256 or Ed25519 private key in PEM, or the path of one',
        example: 'the output of: openssl genpkey -algorithm ed25519'
    });
}


/***/ }),

/***/ 41521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ rolloutOf)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90740);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42915);


function rolloutOf(policy, environment) {
    const asked = policy.environments[environment]?.rollout ?? isLastOfRollout(policy, environment);
    if (asked === false)
        return undefined;
    const whole = policy.rollout ?? _rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .Rollout */ .m.parse({});
    return asked === true ? whole : { ...whole, ...written(asked) };
}
function isLastOfRollout(policy, environment) {
    return policy.rollout !== undefined && (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.environmentNames)(policy).at(-1) === environment;
}
function written(overrides) {
    return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 26759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoHome: () => (/* binding */ demoHome),
/* harmony export */   ensureProxy: () => (/* binding */ ensureProxy),
/* harmony export */   homeWithLedger: () => (/* binding */ homeWithLedger),
/* harmony export */   localEvidence: () => (/* binding */ localEvidence),
/* harmony export */   localSlots: () => (/* binding */ localSlots),
/* harmony export */   policySource: () => (/* binding */ policySource),
/* harmony export */   proxyPlace: () => (/* binding */ proxyPlace),
/* harmony export */   quarantineOf: () => (/* binding */ quarantineOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _adapters_embedded_folder_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82543);
/* harmony import */ var _adapters_embedded_process_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42863);
/* harmony import */ var _adapters_embedded_proxy_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99262);
/* harmony import */ var _adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40049);
/* harmony import */ var _adapters_embedded_unpacker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31121);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41521);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73954);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87822);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55491);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85287);














function demoHome({ home }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'demo', '.sluice');
}
function homeWithLedger(run) {
    const hasLedger = (home) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'ledger'));
    return !hasLedger(run.home) && hasLedger(demoHome(run)) ? demoHome(run) : run.home;
}
async function localEvidence(policy, choice, host) {
    const { signer } = await (0,_signing_js__WEBPACK_IMPORTED_MODULE_12__/* .signingOf */ .f)(policy, choice, host);
    const alone = (0,_signing_js__WEBPACK_IMPORTED_MODULE_12__/* .methodOf */ .N)(policy, choice, host) === 'key' && !(0,_github_js__WEBPACK_IMPORTED_MODULE_10__/* .isJobOnGitHub */ .e7)(policy, host);
    const signers = alone ? [signer, await (0,_adapters_embedded_folder_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolderSigner */ .f)(host.run.home)] : [signer];
    return { signer, trust: await (0,_trust_js__WEBPACK_IMPORTED_MODULE_13__/* .trustOf */ .A)(policy, signers, host, { keysSuffice: alone }) };
}
function localSlots(policy, environment, host, proxied) {
    const settings = policy.environments[environment]?.run;
    if (settings === undefined) {
        const example = `environments: { ${environment}: { run: { command: node server.mjs } } }`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .usage */ .CI)('bad-policy', {
            input: `environments.${environment}.run`,
            found: '',
            expected: 'a command that starts the service',
            example
        });
    }
    const place = proxyPlace(policy, environment, host);
    return (0,_adapters_embedded_process_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .createProcessSlots */ .BZ)({
        home: host.run.home,
        run: {
            command: settings.command,
            portEnv: settings.portEnv,
            health: settings.health,
            stopTimeoutMs: settings.stopTimeout
        },
        unpack: _adapters_embedded_unpacker_js__WEBPACK_IMPORTED_MODULE_7__/* .unpackArtifact */ .n,
        variables: (0,_programs_js__WEBPACK_IMPORTED_MODULE_11__/* .commandEnvironment */ .J)(policy, host),
        ...(proxied && { onPort: (slot, port) => (0,_adapters_embedded_proxy_client_js__WEBPACK_IMPORTED_MODULE_5__/* .setBackend */ .jh)(() => (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxy */ .EE)(place), slot, port) })
    });
}
async function ensureProxy(policy, environment, host) {
    const router = (0,_domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_9__/* .rolloutOf */ .Z)(policy, environment)?.router;
    const port = router?.kind === 'embedded' ? router.port : undefined;
    await (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_6__/* .startProxy */ .nL)({ ...proxyPlace(policy, environment, host), entry: (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_6__/* .ownProxyEntry */ .vW)(), port });
}
function proxyPlace(policy, environment, { run }) {
    return { home: run.home, artifact: policy.artifact.name ?? 'artifact', environment };
}
function policySource(path, digest) {
    return { uri: path, digest: digest ?? `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest('hex')}` };
}
function quarantineOf({ run }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.home, 'quarantine');
}


/***/ }),

/***/ 87822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ commandEnvironment),
  h: () => (/* binding */ shellCommands)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/shell-commands.js



const tailCharacters = 8192;
const keptBytes = 4 * tailCharacters;
const killedExitCode = 124;
const graceMs = 2000;
function createShellCommands(shell) {
    return { run: request => run(shell, request) };
}
function run({ shell, environment, signal, clean }, request) {
    const started = external_node_perf_hooks_.performance.now();
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', request.command], {
        cwd: request.workingDirectory,
        env: { ...environment, ...request.variables },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true
    });
    if (child.pid !== undefined)
        request.onStart?.(child.pid);
    const tail = keepTail(child);
    const limit = limitTime(child, request.timeoutMs, signal);
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            limit.stop();
            reject((0,failure/* unavailable */.hU)('component-missing', `the command could not be started with the shell "${shell}"`, cause));
        });
        if (!request.leavesRunning)
            child.once('exit', limit.endRest);
        child.once('close', code => {
            limit.stop();
            const exitCode = limit.expired() ? killedExitCode : (code ?? 1);
            resolve({ exitCode, tail: clean(tail()).slice(-tailCharacters), elapsedMs: external_node_perf_hooks_.performance.now() - started });
        });
    });
}
function keepTail(child) {
    let kept = Buffer.alloc(0);
    const keep = (chunk) => {
        kept = Buffer.concat([kept, chunk]).subarray(-keptBytes);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    return () => kept.toString('utf8');
}
function limitTime(child, timeoutMs, signal) {
    let expired = false;
    const timers = [];
    const end = () => {
        expired = true;
        signalGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs));
    };
    if (timeoutMs !== undefined)
        timers.push(setTimeout(end, timeoutMs));
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const stop = () => {
        signal?.removeEventListener('abort', end);
        timers.forEach(clearTimeout);
    };
    const endRest = () => {
        signalGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs));
    };
    return { expired: () => expired, stop, endRest };
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        child.kill(signal);
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/signing/key-signer.js
var key_signer = __webpack_require__(97459);
// EXTERNAL MODULE: ./lib/src/domain/policy/secret-names.js
var secret_names = __webpack_require__(20517);
;// CONCATENATED MODULE: ./lib/src/wiring/programs.js



const tokens = ['GITHUB_TOKEN', 'GH_TOKEN', 'SLUICE_REGISTRY_CREDENTIALS', key_signer/* passphraseVariable */.f];
function commandEnvironment(policy, { environment }) {
    const withheld = new Set([...tokens, ...(0,secret_names/* secretNames */.X)(policy)]);
    const isWithheld = (name) => name.startsWith('ACTIONS_') || withheld.has(name);
    const isWanted = (name) => policy.commands.env.includes(name);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => isWanted(name) || !isWithheld(name)));
}
function shellCommands(shell, policy, host) {
    const { signal, clean = value => value } = host;
    return createShellCommands({ shell, environment: commandEnvironment(policy, host), signal, clean });
}


/***/ }),

/***/ 55491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ methodOf),
  f: () => (/* binding */ signingOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/folder-signer.js
var folder_signer = __webpack_require__(82543);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/adapters/signing/actions-token.js

const timeLimitMs = 30_000;
const attempts = 3;
function tokenSource(environment) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    return url === undefined || bearer === undefined ? undefined : { url, bearer };
}
async function identityToken({ url, bearer }, audience = 'sigstore') {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const token = await ask(address, bearer);
        if (token !== undefined)
            return token;
    }
    throw (0,failure/* unavailable */.hU)('signing-unavailable', 'sign-with: GitHub gave no identity token to this job');
}
async function ask(address, bearer) {
    try {
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        const answer = await fetch(address, { headers, signal: AbortSignal.timeout(timeLimitMs) });
        const { value } = (await answer.json());
        return answer.ok && typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function tokenClaims(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, String(value)]));
    }
    catch {
        throw (0,failure/* unavailable */.hU)('signing-unavailable', 'sign-with: the identity token of this job cannot be read');
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/adapters/signing/key-bundle.js
var key_bundle = __webpack_require__(22245);
;// CONCATENATED MODULE: ./lib/src/adapters/signing/words.js
function splitWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (const letter of text) {
        if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                word = `${word ?? ''}${letter}`;
        }
        else if (letter === '"' || letter === "'") {
            quote = letter;
            word ??= '';
        }
        else if (/\s/.test(letter)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${letter}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/command-signer.js





const longestAnswerBytes = 64 * 1024;
const command_signer_timeLimitMs = 60_000;
const hint = 'run it by hand with the argument "public-key"; docs/signing.md tells what it must answer';
const example = './kms-sign.sh --key alias/release';
async function createCommandSigner(request) {
    const printed = await command_signer_ask(request, 'public-key');
    const key = readKey(printed.toString('utf8'));
    return (0,key_bundle/* keySealer */.I)(key, async (bytes) => {
        const signature = Buffer.from((await command_signer_ask(request, 'sign', bytes)).toString('utf8').trim(), 'base64');
        const fits = (0,external_node_crypto_.verify)((0,key_bundle/* kindOf */.p)(key) === 'ed25519' ? null : 'sha256', bytes, key, signature);
        if (!fits)
            throw unfit(request);
        return signature;
    });
}
function readKey(pem) {
    const key = attempt(() => (0,external_node_crypto_.createPublicKey)(pem));
    if (key !== undefined && (0,key_bundle/* kindOf */.p)(key) !== undefined)
        return key;
    throw (0,failure/* usage */.CI)('bad-key', {
        input: 'sign-command',
        found: key === undefined ? 'an answer to "public-key" that is no PEM' : 'a key of another kind',
        expected: 'a program that prints a P-256 or Ed25519 public key, or its certificate, in PEM',
        example
    });
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function command_signer_ask(request, question, input) {
    const [program, ...words] = splitWords(request.command) ?? [];
    if (program === undefined) {
        const expected = 'a program with its arguments; quotes must be closed';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-command', found: request.command, expected, example });
    }
    const child = (0,external_node_child_process_.spawn)(program, [...words, question], {
        cwd: request.workingDirectory,
        env: { ...request.environment },
        stdio: ['pipe', 'pipe', 'ignore'],
        shell: false,
        signal: AbortSignal.timeout(command_signer_timeLimitMs),
        killSignal: 'SIGKILL'
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return answerOf(child, request);
}
function answerOf(child, request) {
    const chunks = [];
    let bytes = 0;
    child.stdout?.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > longestAnswerBytes)
            child.kill('SIGKILL');
        else
            chunks.push(chunk);
    });
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            const late = cause.name === 'AbortError' || cause.name === 'TimeoutError';
            reject(failed(request, late ? 'it took longer than a minute' : 'it could not be started', cause));
        });
        child.once('close', (code, signal) => {
            if (code === 0)
                resolve(Buffer.concat(chunks));
            else
                reject(failed(request, `it ended with ${code ?? signal}`));
        });
    });
}
function unfit({ command }) {
    const expected = 'expected a signature by the key that it printed, found one that does not fit the public key';
    return (0,failure/* refused */.J5)('sign-command-failed', `sign-command: ${JSON.stringify(command)}: ${expected}`, undefined, hint);
}
function failed({ command }, why, cause) {
    return (0,failure/* unavailable */.hU)('sign-command-failed', `sign-command: ${JSON.stringify(command)}: ${why}`, cause, hint);
}

// EXTERNAL MODULE: ./lib/src/adapters/signing/key-signer.js
var key_signer = __webpack_require__(97459);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./lib/src/adapters/signing/keyless-signer.js





const limits = { retry: 3, timeout: 30_000 };
function createKeylessSigner({ services, identity, token }) {
    return {
        identity,
        async sign({ payload, payloadType }) {
            const bundler = await bundlerFor(services, token);
            try {
                return (0,dist.bundleToJSON)(await bundler.create({ data: Buffer.from(payload), type: payloadType }));
            }
            catch (cause) {
                throw keyless_signer_failed(cause, services);
            }
        }
    };
}
async function bundlerFor({ fulcio, rekor, timestamp }, getToken) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const log = rekor && { rekorBaseURL: rekor.url, majorApiVersion: rekor.version, ...limits };
    return new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider: { getToken }, ...limits }),
        witnesses: [
            ...(log === undefined ? [] : [rekor?.version === 2 ? asDigest(new RekorWitness(log)) : new RekorWitness(log)]),
            ...(timestamp === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestamp, ...limits })])
        ]
    });
}
function asDigest(log) {
    return {
        testify: (content, publicKey) => log.testify(content.$case === 'dsseEnvelope' ? signedDigest(content.dsseEnvelope) : content, publicKey)
    };
}
function signedDigest({ payload, payloadType, signatures }) {
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(core_dist.dsse.preAuthEncoding(payloadType, payload)).digest();
    const messageDigest = { algorithm: protobuf_specs_dist.HashAlgorithm.SHA2_256, digest };
    return { $case: 'messageSignature', messageSignature: { messageDigest, signature } };
}
function keyless_signer_failed(cause, { fulcio }) {
    const step = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown step';
    const hint = 'the job needs "permissions: id-token: write", and the signing services must be reachable';
    return (0,failure/* unavailable */.hU)('signing-unavailable', `sign-with: ${fulcio} and its witnesses did not sign (${step})`, undefined, hint);
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/services.js

const publicGood = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: { url: 'https://rekor.sigstore.dev', version: 1 }
};
const githubPrivate = {
    fulcio: 'https://fulcio.githubapp.com',
    timestamp: 'https://timestamp.githubapp.com'
};
function chooseServices({ method, visibility, own, publicLog }) {
    if (own !== undefined)
        return own;
    if (method === 'github')
        return visibility === 'public' ? publicGood : githubPrivate;
    if (visibility === 'public' || publicLog)
        return publicGood;
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'sign-with',
        found: `sigstore for a repository that is ${visibility}: its name would stand in a public log for ever`,
        expected: 'github, key, or "signing: { public-log: true }" in the policy',
        example: 'sign-with: key'
    });
}

// EXTERNAL MODULE: ./lib/src/adapters/signing/small-file.js
var small_file = __webpack_require__(21355);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/signing.js











function methodOf(policy, choice, { environment }) {
    const byHand = choice.privateKey !== undefined || choice.signCommand !== undefined;
    const byDefault = tokenSource(environment) !== undefined && !byHand ? 'github' : 'key';
    return choice.signWith ?? policy.signing.with ?? byDefault;
}
async function signingOf(policy, choice, host) {
    const method = methodOf(policy, choice, host);
    return method === 'key' ? { signer: await keySigner(policy, choice, host) } : keyless(method, policy, host);
}
async function keyless(method, policy, { environment }) {
    const source = tokenSource(environment);
    if (source === undefined) {
        const expected = 'key outside a workflow, or "permissions: id-token: write" in one';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-with', found: method, expected, example: 'sign-with: key' });
    }
    const claims = tokenClaims(await identityToken(source));
    const visibility = claims.repository_visibility ?? 'private';
    const { publicLog } = policy.signing;
    const services = chooseServices({ method, visibility, own: ownServices(policy), publicLog });
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    const identity = `${server}/${claims.job_workflow_ref}`;
    return {
        signer: createKeylessSigner({ services, identity, token: () => identityToken(source) }),
        origin: originOf(claims)
    };
}
function ownServices({ signing }) {
    const { fulcio, rekor, rekorVersion, timestamp } = signing;
    if (fulcio === undefined)
        return undefined;
    return { fulcio, timestamp, rekor: rekor === undefined ? undefined : { url: rekor, version: rekorVersion } };
}
function originOf(claims) {
    return {
        repository: claims.repository,
        repositoryId: claims.repository_id,
        repositoryOwnerId: claims.repository_owner_id,
        ref: claims.ref,
        commit: claims.sha,
        workflowRef: claims.workflow_ref,
        jobWorkflowRef: claims.job_workflow_ref,
        runnerEnvironment: claims.runner_environment,
        eventName: claims.event_name,
        runId: claims.run_id,
        runAttempt: Number(claims.run_attempt ?? 1)
    };
}
async function keySigner(policy, choice, host) {
    const { run, environment } = host;
    if (choice.privateKey !== undefined && choice.signCommand !== undefined) {
        const expected = 'private-key or sign-command, not both';
        const example = '--private-key key.pem';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-command', found: choice.signCommand, expected, example });
    }
    const command = choice.privateKey === undefined ? (choice.signCommand ?? policy.signing.command) : undefined;
    if (command !== undefined) {
        return createCommandSigner({ command, workingDirectory: run.workingDirectory, environment });
    }
    const variable = policy.signing.privateKeyEnv;
    const given = choice.privateKey ?? (variable === undefined ? undefined : (0,secrets/* secretIfSet */.u)(host, variable));
    if (given === undefined && (0,github/* isJobOnGitHub */.e7)(policy, { run, environment })) {
        const expected = 'a key that outlives this job, or "permissions: id-token: write" and sign-with: github';
        const example = `private-key: \${{ secrets.RELEASE_KEY }}`;
        throw (0,failure/* usage */.CI)('missing-input', { input: 'private-key', found: '', expected, example });
    }
    if (given === undefined)
        return (0,folder_signer/* createFolderSigner */.f)(run.home);
    const pem = await pemOf(given, run);
    host.hide?.(pem);
    return (0,key_signer/* createKeySigner */.e)(pem, (0,secrets/* secretIfSet */.u)(host, key_signer/* passphraseVariable */.f));
}
async function pemOf(given, run) {
    return given.includes('-----BEGIN') ? given : ((await (0,small_file/* readSmall */.o)((0,external_node_path_.resolve)(run.workingDirectory, given))) ?? given);
}


/***/ })

};
