export const id = 7835;
export const ids = [7835];
export const modules = {

/***/ 57835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLocalWitness: () => (/* binding */ createLocalWitness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68013);
/* harmony import */ var _domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40829);
/* harmony import */ var _unpacker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31121);







/** Knows artifacts by this machine's ledger, store and processes. */
function createLocalWitness({ ledger, store, running }) {
    return {
        challenge: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
        async commit(digest) {
            const { builds } = (0,_domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .foldLedger */ .n)((await ledger.read()).events);
            return builds.findLast(build => build.digest === digest)?.commit;
        },
        async running(baseUrl) {
            const origin = new URL(baseUrl).origin;
            const here = (await running()).filter(({ url }) => url !== undefined && new URL(url).origin === origin);
            return here.length === 0 ? undefined : here.map(({ digest }) => digest);
        },
        file: (digest, path) => readInside(store, digest, path)
    };
}
/** Unpacks into a folder of its own; the store has compared the bytes with the digest before. */
async function readInside(store, digest, path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'sluice-witness-')));
    try {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'files');
        await (0,_unpacker_js__WEBPACK_IMPORTED_MODULE_6__/* .unpackArtifact */ .n)(await store.fetch(digest, folder), root);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        if (!file.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep))
            throw new Error('it leaves the artifact');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)('artifact-missing', `${path} cannot be read from ${digest}`, cause);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
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
/**
 * Puts an artifact's files into `directory` and returns it. A file that is no `.tar.gz` is copied as it is.
 * Throws `outside-workspace` on an entry that leaves the folder, is a link, or is too much.
 */
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


/***/ })

};
