export const id = 3776;
export const ids = [3776];
export const modules = {

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);
/* harmony import */ var _src_operations_build_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);


/** Runs the build once, and proves what it made. */
async function main() {
    await (0,_src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)({
        Inputs: _src_operations_build_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Inputs */ .G,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(9449), __webpack_require__.e(3110)]).then(__webpack_require__.bind(__webpack_require__, 9449))).buildProvenanceDoor
    });
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

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Inputs),
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);



const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(text => text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''));
const suite = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99}):\s*(\S.{0,999})$/;
const tests = lines.refine(all => all.every(line => suite.test(line)), {
    error: 'expected lines such as unit_tests: junit/*.xml'
});
const Inputs = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Build command, run once through the shell.'),
    path: lines.optional().describe('File, folder or globs (one per line) that the build made.'),
    subjectDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' })
        .optional()
        .describe('Digest of an artifact built earlier, to add test results to.'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Name of the artifact. Default: the policy's, then the repository's."),
    tests: tests
        .prefault('')
        .describe('Test reports, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.'),
    allowFailedTests: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Record failed tests instead of refusing the build.'),
    store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Where the artifact is kept, such as oci-layout:DIR.')
})
    .refine(inputs => (inputs.path === undefined) !== (inputs.subjectDigest === undefined), {
    path: ['path'],
    error: 'expected either path or subject-digest'
});
function suitesOf(inputs) {
    return inputs.tests.map(line => {
        const [, name = '', source = ''] = suite.exec(line) ?? [];
        return { suite: name, source };
    });
}


/***/ })

};
