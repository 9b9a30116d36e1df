export const id = 3214;
export const ids = [3214,5539];
export const modules = {

/***/ 14478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ passFence)
/* harmony export */ });
/* unused harmony export outrun */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Throws `router-refused` when somebody with a higher fence has steered since. */
function passFence(asked, accepted) {
    if (asked < accepted)
        throw outrun(asked, accepted);
}
function outrun(asked, accepted) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `fence ${asked} is lower than ${accepted}, which the router has accepted`);
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ readGates),
/* harmony export */   GN: () => (/* binding */ openGate),
/* harmony export */   K4: () => (/* binding */ buckets),
/* harmony export */   i2: () => (/* binding */ closeGate),
/* harmony export */   jN: () => (/* binding */ setLive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);




/** Requests fall into as many buckets, by three hexadecimal digits of their random id. */
const buckets = 4096;
const bucketsPerPart = 256;
/** Reads the gates: the file `live-b`, and the links `green-a` and `green-b` whose targets tell how many buckets. */
async function readGates(directory) {
    const [live, a, b] = await Promise.all([
        exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'live-b')),
        openBuckets(directory, 'a'),
        openBuckets(directory, 'b')
    ]);
    return { live: live ? 'b' : 'a', open: { a, b } };
}
async function openBuckets(directory, slot) {
    try {
        return Number((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(gate(directory, slot))));
    }
    catch (cause) {
        if (isAbsent(cause))
            return 0;
        throw unusable(directory, cause);
    }
}
/** Opens a gate for so many buckets at one stroke: a link to a folder that is complete takes the place of the old one. */
async function openGate(directory, slot, count) {
    try {
        await fillShare(directory, count);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('shares', String(count)), draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, gate(directory, slot));
    }
    catch (cause) {
        throw unusable(directory, cause);
    }
}
async function closeGate(directory, slot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(gate(directory, slot), { force: true }).catch(cause => {
        throw unusable(directory, cause);
    });
}
/** Makes a slot the one that gets what no gate takes. */
async function setLive(directory, slot) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'live-b');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
        if (slot === 'b')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, '');
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    }
    catch (cause) {
        throw unusable(directory, cause);
    }
}
/** Sixteen folders, one for each first digit; full ones are the same folder, so a share costs a few links. */
async function fillShare(directory, count) {
    const share = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'shares', String(count));
    if (await exists(share))
        return;
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(draft, { recursive: true });
    for (let digit = 0; digit < buckets / bucketsPerPart; digit++) {
        const inside = Math.min(bucketsPerPart, count - digit * bucketsPerPart);
        if (inside <= 0)
            break;
        await fillPart(directory, inside);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('..', '..', 'parts', String(inside)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(draft, digit.toString(16)));
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'shares'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, share);
}
async function fillPart(directory, count) {
    const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'parts', String(count));
    if (await exists(part))
        return;
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(draft, { recursive: true });
    const names = Array.from({ length: count }, (_, index) => index.toString(16).padStart(2, '0'));
    await Promise.all(names.map(name => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(draft, name), '')));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'parts'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, part);
}
function gate(directory, slot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `green-${slot}`);
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return true;
    }
    catch (cause) {
        if (isAbsent(cause))
            return false;
        throw unusable(path, cause);
    }
}
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function unusable(directory, cause) {
    const hint = 'the step must run on the machine of the proxy, as a user who may write in that folder';
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('router-refused', `the gates in ${directory} cannot be read or written`, cause, hint);
}


/***/ }),

/***/ 55539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureGuard: () => (/* binding */ ensureGuard),
/* harmony export */   ownGuardEntry: () => (/* binding */ ownGuardEntry)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _embedded_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83698);
/* harmony import */ var _embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58666);






/** Calls the guard as a command of the program that is running, which is how the bundle carries it. */
function ownGuardEntry() {
    return { command: process.execPath, args: [process.argv[1] ?? '', 'internal-guard'] };
}
const Running = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1), startTime: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const startTimeoutMs = 10_000;
/** Starts the guard of a folder unless it runs. Throws `router-refused` when it does not come up. */
async function ensureGuard(directory, { command, args }) {
    if (runs(directory))
        return;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args, directory], {
        detached: true,
        stdio: 'ignore',
        // It needs nothing from the step; and a runner ends every process of its job that has the job's mark in here.
        env: {}
    });
    child.on('error', () => undefined);
    child.unref();
    const deadline = performance.now() + startTimeoutMs;
    while (performance.now() < deadline) {
        if (runs(directory))
            return;
        await new Promise(later => setTimeout(later, 20));
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `nothing watches over the lease of ${directory}: its guard did not start`);
}
function runs(directory) {
    const found = (0,_embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'guard.json'), Running);
    return found !== undefined && (0,_embedded_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(found);
}


/***/ }),

/***/ 30985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ keepLease),
/* harmony export */   z: () => (/* binding */ readLease)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58666);




const Lease = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    fence: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
    /** Null: what is set stays. */
    leaseMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().nullable(),
    /** When it was renewed last, milliseconds since 1970. */
    renewed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
});
/** What the router was told last, and until when it holds; nothing where nobody has told it anything. */
function readLease(directory) {
    return (0,_embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'lease.json'), Lease) ?? { fence: 0, leaseMs: null, renewed: 0 };
}
/** Throws `router-refused` when the folder cannot be written. */
function keepLease(directory, lease) {
    try {
        (0,_embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'lease.json'), lease);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('router-refused', `${directory} cannot be written`, cause);
    }
}


/***/ }),

/***/ 83214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNginxRouter: () => (/* binding */ createNginxRouter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_slot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51979);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14478);
/* harmony import */ var _nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(851);
/* harmony import */ var _nginx_guard_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55539);
/* harmony import */ var _nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30985);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53362);








/**
 * Steers nginx without a reload: a request goes to green when a file with the number of its bucket is there. A process
 * of its own, which outlives the runner, closes the gate when the lease is not renewed.
 */
function createNginxRouter({ directory, guard }) {
    const steered = (work) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_6__/* .inTurn */ .l)(`nginx ${directory}`, work);
    return {
        capabilities: () => ({ kind: 'nginx', granularity: 1 / _nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .buckets */ .K4, assignment: 'request', lease: true, shiftMs: 50 }),
        read: () => readState(directory),
        set: shift => steered(() => steer(directory, guard, shift)),
        finalize: (live, fence) => steered(async () => {
            (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .passFence */ .r)(fence, (0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .readLease */ .z)(directory).fence);
            (0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .keepLease */ .y)(directory, { fence, leaseMs: null, renewed: Date.now() });
            await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .setLive */ .jN)(directory, live);
            await Promise.all([(0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .closeGate */ .i2)(directory, 'a'), (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .closeGate */ .i2)(directory, 'b')]);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'shares'), { recursive: true, force: true });
        })
    };
}
async function steer(directory, guard, shift) {
    const { blue, green, weight, fence } = shift;
    (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .passFence */ .r)(fence, (0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .readLease */ .z)(directory).fence);
    const count = Math.round(weight * _nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .buckets */ .K4);
    const leaseMs = count > 0 ? shift.leaseMs : null;
    if (count === 0)
        await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .closeGate */ .i2)(directory, green);
    (0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .keepLease */ .y)(directory, { fence, leaseMs, renewed: Date.now() });
    if (leaseMs !== null)
        await (0,_nginx_guard_start_js__WEBPACK_IMPORTED_MODULE_4__.ensureGuard)(directory, guard);
    const before = await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .readGates */ .D6)(directory);
    if (count > 0 && before.open[green] !== count)
        await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .openGate */ .GN)(directory, green, count);
    if (before.live !== blue)
        await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .setLive */ .jN)(directory, blue);
    await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .closeGate */ .i2)(directory, blue);
    // A guard that had nothing to do may have ended between being seen and the gate being open.
    if (leaseMs !== null)
        await (0,_nginx_guard_start_js__WEBPACK_IMPORTED_MODULE_4__.ensureGuard)(directory, guard);
}
async function readState(directory) {
    const { live: blue, open } = await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .readGates */ .D6)(directory);
    const { fence, leaseMs, renewed } = (0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .readLease */ .z)(directory);
    const green = (0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_7__/* .otherSlot */ .j)(blue);
    const runs = open[green] > 0 && leaseMs !== null;
    return {
        blue,
        green,
        weight: open[green] / _nginx_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .buckets */ .K4,
        fence,
        leaseMs: runs ? Math.max(0, Math.min(leaseMs, renewed + leaseMs - Date.now())) : null
    };
}


/***/ }),

/***/ 53362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const patienceMs = 5000;
const pauseMs = 5;
/**
 * Lets one driver of this machine at a time read a fence and write behind it. The kernel holds the name of a socket for
 * as long as the process lives, so a driver that is killed leaves nothing locked. Elsewhere than on Linux there is no
 * such name, and nothing is held. Throws `router-refused` when another driver does not end.
 */
async function inTurn(what, work) {
    if (process.platform !== 'linux')
        return work();
    const name = `\0sluice-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(what).digest('hex').slice(0, 40)}`;
    const held = await take(name, what);
    try {
        return await work();
    }
    finally {
        await new Promise(done => held.close(done));
    }
}
async function take(name, what) {
    const deadline = performance.now() + patienceMs;
    for (;;) {
        const held = await listen(name);
        if (held !== undefined)
            return held;
        if (performance.now() > deadline)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `another driver holds ${what}`);
        await new Promise(later => setTimeout(later, pauseMs));
    }
}
function listen(path) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)(socket => socket.destroy());
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            if (cause.code === 'EADDRINUSE')
                resolve(undefined);
            else
                reject(cause);
        });
        server.listen({ path }, () => resolve(server));
    });
}


/***/ })

};
