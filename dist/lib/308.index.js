export const id = 308;
export const ids = [308];
export const modules = {

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

/***/ 58652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ gateNames),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   UL: () => (/* binding */ allOpen),
/* harmony export */   XH: () => (/* binding */ bypass),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   xj: () => (/* binding */ firmGates)
/* harmony export */ });
const gateNames = [
    'provenance',
    'tests',
    'previous',
    'smoke',
    'soak',
    'approvals',
    'window',
    'freeze',
    'lock',
    'recall',
    'rollback-target'
];
/** Gates that no hotfix may skip. */
const firmGates = ['provenance', 'lock', 'recall'];
function passed(gate, text) {
    return { gate, status: 'passed', text };
}
function failed(gate, code, text, expected, found) {
    return { gate, status: 'failed', code, text, expected, found };
}
/** Answers for a gate that could not find out: closed, like a failed one. */
function unknown(gate, code, expected, found) {
    return { gate, status: 'unknown', code, text: 'cannot be answered here, so it is closed', expected, found };
}
/** Open only when every gate is passed or knowingly bypassed. */
function allOpen(answers) {
    return answers.every(isOpen);
}
function isOpen(answer) {
    return answer.status === 'passed' || answer.status === 'bypassed';
}
/** Marks the closed ones among the gates that a hotfix names; the firm ones stay as they are. */
function bypass(answers, names) {
    return answers.map(answer => !isOpen(answer) && names.includes(answer.gate) && !firmGates.includes(answer.gate)
        ? { ...answer, status: 'bypassed' }
        : answer);
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

/***/ 32561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PromoteInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58652);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);




const skippable = _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNames */ .AO.filter(name => !_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.includes(name));
/** Names of gates, separated by commas, spaces or lines. */
const GateNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
    .refine(names => names.every(name => skippable.includes(name)), {
    error: `expected names among ${skippable.join(', ')}; nothing skips ${_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.join(', ')}`
})
    .transform(names => names);
/** What promote is asked: which digest, where to, and how. */
const PromoteInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('latest')
        .describe('The artifact; latest means the newest that the previous environment runs, or the last good one.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('')
        .describe('Environment of the policy to promote into; needed by every mode but recall.'),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['promote', 'plan', 'rollback', 'recall'])
        .default('promote')
        .describe('promote moves the digest; plan only answers; rollback goes to the last good; recall bars a digest.'),
    wait: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault('0s').describe('How long to hold for gates that only time opens, such as soak and window.'),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Store to take the artifact from, when the policy's is not meant."),
    destination: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Store to put the artifact into, when the policy's is not meant."),
    deploy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Command that puts the verified artifact in place; it gets SLUICE_DIGEST, SLUICE_ARTIFACT and more.'),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Smoke suite to run after the deploy; default the policy's smoke.suite."),
    hotfix: GateNames.prefault('').describe('Names of gates to skip; needs a reason, and opens a debt to settle.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000).optional().describe('Why, for the record.'),
    replaceHeld: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.optional().describe('Take a slot that is held after a rollback; default true for a hotfix.'),
    train: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(200)
        .optional()
        .describe('A scheduled release: the name of a train, or the key of one slot, such as nightly/2026-11-24T02:00Z.')
})
    .refine(({ environment, mode }) => mode === 'recall' || environment !== '', {
    path: ['environment'],
    error: 'expected the name of an environment'
})
    .refine(({ mode, digest }) => mode !== 'recall' || digest !== 'latest', {
    path: ['digest'],
    error: 'expected the digest to recall'
})
    .refine(({ mode, hotfix, reason = '' }) => (mode !== 'recall' && hotfix.length === 0) || reason.trim() !== '', {
    path: ['reason'],
    error: 'expected why, because this is recorded'
});


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
