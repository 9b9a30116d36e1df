export const id = 2561;
export const ids = [2561];
export const modules = {

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
    'trigger',
    'window',
    'freeze',
    'lock',
    'recall',
    'rollback-target',
    'second-person'
];
/** Gates that no hotfix may skip. */
const firmGates = ['provenance', 'lock', 'recall', 'trigger', 'second-person'];
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
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('latest')
        .describe('The artifact; latest means the newest that the previous environment runs, or the last good one.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('')
        .describe('Environment of the policy to promote into; needed by every mode but recall.')
        .meta({ examples: ['production'] }),
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
    hotfix: GateNames.prefault('')
        .describe('Names of gates to skip; needs a reason, and opens a debt to settle.')
        .meta({ values: skippable }),
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


/***/ })

};
