export const id = 5553;
export const ids = [5553];
export const modules = {

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97202);
/* harmony import */ var _src_operations_bluegreen_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93152);


/** Goes back to blue when the step did not come to its end: the job was cancelled, or its process died. */
async function main() {
    await (0,_src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .runAfterwards */ .Dw)({
        Inputs: _src_operations_bluegreen_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .BluegreenInputs */ .t,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8815), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(6354), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9641), __webpack_require__.e(489), __webpack_require__.e(1739), __webpack_require__.e(5161), __webpack_require__.e(3266)]).then(__webpack_require__.bind(__webpack_require__, 5161))).bluegreenDoor
    });
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

/***/ 93152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BluegreenInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35777);




const NotNegative = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DecimalNumber */ .fR.refine(number => number >= 0, { error: 'expected a number that is not negative' });
/** What bluegreen is asked: which staged digest goes live where, and how carefully. */
const BluegreenInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInputs */ .jN,
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .describe('Environment of the policy whose traffic is shifted.')
        .meta({ examples: ['production'] }),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('What goes live; default: the digest that is staged there.')
        .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['run', 'step', 'rollback'])
        .default('run')
        .describe('run shifts and judges to the end; step makes one decision and exits; rollback goes to blue now.'),
    router: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("What moves the traffic, by its kind; default the policy's."),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("What tells how both colours do, by its kind; default the policy's."),
    profile: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle'])
        .optional()
        .describe("Steps of the weight; default the policy's, which may also list them."),
    duration: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.optional().describe('Scales every time of the judge and the profile by duration / 30 min.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['sequential', 'thresholds'])
        .optional()
        .describe("How green is judged: by evidence, or by plain limits; default the policy's."),
    maxErrorRateIncrease: NotNegative.optional().describe("Percentage points that green's error rate may lie above blue's; default the policy's margin, 1."),
    maxLatencyIncrease: NotNegative.optional().describe("Percent that green may be slower than blue; default the policy's margin, 20."),
    healthUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^https?:\/\/\S+$/, { error: 'expected an http or https address' })
        .optional()
        .describe('Address asked every second on green, {slot} in it is filled in; 3 failures in a row roll back.'),
    onFailure: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['rollback', 'hold'])
        .optional()
        .describe("What to do when green is worse: go back, or stop and page; default the policy's."),
    lease: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.optional().describe('Without renewal within this time the router goes to blue by itself.')
});


/***/ })

};
