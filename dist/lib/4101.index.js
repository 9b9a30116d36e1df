export const id = 4101;
export const ids = [4101];
export const modules = {

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

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SmokeTestInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1911);
/* harmony import */ var _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1589);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5777);





const Address = zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expected an http or https address' });
const DigestText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Confidence = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .DecimalNumber */ .fR.refine(share => share > 0 && share <= 0.99999, {
    error: 'expected a number above 0 and at most 0.99999'
});
/** What smoke-test is asked: which suite, against what, and what must answer. */
const SmokeTestInputs = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceInputs */ .jN,
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe("Path of a YAML suite. Default: the policy's, else /health and /api/version."),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_000_000).optional().describe('The suite itself, instead of a path.'),
    baseUrl: Address.describe('Address of the service, such as https://example.org.'),
    connectTo: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i, { error: 'expected host:port' })
        .optional()
        .describe('host:port to connect to instead, without changing Host, SNI or certificate checks.'),
    expectDigest: DigestText.optional().describe('Digest that every fresh connection must answer.'),
    expectVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200).optional().describe('Version that every fresh connection must answer.'),
    identityConfidence: Confidence.optional().describe('How sure the identity must be, such as 0.99; sets the number of fresh connections.'),
    compareTo: Address.optional().describe('Address of blue, for differential checks.'),
    deadline: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
    retry: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeNumber */ .$x.refine(count => count <= 100, { error: 'expected at most 100' })
        .prefault('2')
        .describe('How often a step that did not pass is tried again.'),
    consecutive: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeNumber */ .$x.refine(count => count >= 1 && count <= 100, { error: 'expected 1 to 100' })
        .prefault('1')
        .describe('Passes in a row that a step needs.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200).optional().describe('Makes the generated values of a suite the same again.'),
    recordAs: _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional().describe('Suite name, such as e2e_tests, under which the result is signed as evidence about expect-digest.'),
    junit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-junit.xml').describe('Path of the JUnit file that is written.'),
    report: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-report.json').describe('Path of the whole result that is written.')
})
    .refine(inputs => inputs.recordAs === undefined || inputs.expectDigest !== undefined, {
    path: ['expectDigest'],
    error: 'expected the digest that the evidence of record-as is about'
});


/***/ })

};
