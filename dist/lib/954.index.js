export const id = 954;
export const ids = [954];
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

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(482);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93180);





/**
 * Reads the policy file of a working directory. Throws `usage`: `missing-policy` when it is absent and not optional,
 * `outside-workspace` when the path or a link leaves the directory, `bad-policy` when it cannot be read as a policy.
 */
async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = read(path, workingDirectory);
    if (bytes !== undefined) {
        // Where there is no file, nobody waits for the schema and for YAML.
        const [{ parsePolicy }, { digestOfText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8815), __webpack_require__.e(1260), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 6578)),
            __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 96117))
        ]);
        return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOfText(bytes) };
    }
    // A path that somebody typed is meant: a policy that cannot be found must not become one that asks for nothing.
    if (optional && path === defaultPath)
        return { policy: (0,_domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G)(), digest: null };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
const defaultPath = '.github/sluice.yml';
function read(path, workingDirectory) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workingDirectory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted), path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wanted);
    }
    catch (cause) {
        if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
/**
 * The policy of a repository without a policy file: every default, no environment. Written out, because building the
 * whole schema for it would take longer than many a command; a test compares it with what the schema says.
 */
function defaultPolicy() {
    return {
        version: 1,
        artifact: {},
        trust: { workflow: [], issuer: 'https://token.actions.githubusercontent.com', parameters: {}, keys: [] },
        signing: { rekorVersion: 1, publicLog: false },
        environments: {},
        smoke: {
            identity: {
                version: '/api/version',
                level: 'claimed',
                confidence: 0.99,
                staleShare: 0.1,
                backends: [],
                content: {}
            }
        },
        triage: {
            critical: 'merge',
            criticalMajor: 'label',
            mergeMethod: 'squash',
            age: 72 * hour,
            review: 24 * hour,
            escalate: [50, 100, 150],
            bots: [],
            npmRegistry: 'https://registry.npmjs.org',
            projects: [],
            licenses: { allow: [], deny: [], exceptions: {} }
        },
        schedule: { trains: [] },
        notify: [],
        roles: {},
        ledger: { branch: 'sluice-ledger' },
        commands: { env: [] },
        alerts: alerts(),
        incident: {
            acknowledge: 15 * minute,
            commander: 15 * minute,
            update: { P0: 30 * minute, P1: hour },
            postMortem: 48 * hour,
            people: false
        }
    };
}
function alerts() {
    return {
        pack: 'sop',
        objective: { target: 99.9, window: 30 * 24 * hour },
        minimumErrors: 3,
        pageAfter: 15 * minute,
        signals: {
            requests: {},
            latency: { quantile: 0.95 },
            health: { metric: 'probe_success', match: {} },
            capacity: { metric: 'capacity_used_ratio', match: {} },
            integrity: { metric: 'data_integrity_problems', match: {} },
            dependencies: { metric: 'dependency_up', match: {} },
            own: {}
        },
        rules: [],
        runbooks: 'docs/operations/runbooks',
        secrets: '/etc/alertmanager/secrets'
    };
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
