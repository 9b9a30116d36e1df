export const id = 6806;
export const ids = [6806];
export const modules = {

/***/ 58666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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

/***/ 46806:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* unused harmony export guard */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _embedded_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83698);
/* harmony import */ var _embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58666);
/* harmony import */ var _nginx_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(851);
/* harmony import */ var _nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30985);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53362);







const pollMs = 100;
/** So long with nothing to guard, and it ends by itself. */
const idleMs = 30_000;
/**
 * Closes the gates of one folder when their lease is not renewed. It counts by its own clock from when it saw the
 * renewal, so a clock that is set does not lengthen a lease. Returns when there has been nothing to guard for a while.
 */
async function guard({ directory, stays }) {
    (0,_embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'guard.json'), { pid: process.pid, startTime: (0,_embedded_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimeOf */ .P2)(process.pid) });
    let seen;
    let began = 0;
    let busy = performance.now();
    for (;;) {
        const lease = (0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .readLease */ .z)(directory);
        const now = performance.now();
        if (!isSame(lease, seen))
            began = seen === undefined ? now - Math.max(0, Date.now() - lease.renewed) : now;
        seen = lease;
        if (await isOpen(directory)) {
            busy = now;
            if (lease.leaseMs !== null && now - began >= lease.leaseMs)
                await lapse(directory, lease);
        }
        if (!stays && now - busy > idleMs)
            return;
        await new Promise(later => setTimeout(later, pollMs));
    }
}
async function isOpen(directory) {
    const { open } = await (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .readGates */ .D6)(directory);
    return open.a > 0 || open.b > 0;
}
function isSame(lease, seen) {
    return lease.renewed === seen?.renewed && lease.fence === seen.fence;
}
/** Looks once more in turn, so that a renewal which is being written now is not answered with a closed gate. */
async function lapse(directory, lease) {
    await (0,_turns_js__WEBPACK_IMPORTED_MODULE_6__/* .inTurn */ .l)(`nginx ${directory}`, async () => {
        if (!isSame((0,_nginx_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .readLease */ .z)(directory), lease))
            return;
        await Promise.all([(0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .closeGate */ .i2)(directory, 'a'), (0,_nginx_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .closeGate */ .i2)(directory, 'b')]);
    });
}
/** Guards the folder that is the first word; `--stay` keeps it up for a service manager. */
async function main([directory = '', ...flags]) {
    await guard({ directory, stays: flags.includes('--stay') });
}
/** From its sources the guard is started directly; in the bundle this file has no address of its own. */
const [, script, ...words] = process.argv;
if (script?.endsWith('nginx-guard.ts') && import.meta.url === (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(script).href)
    await main(words);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
