export const id = 8877;
export const ids = [8877];
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

/***/ 78877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   oE: () => (/* binding */ isStated)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);



const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(text => text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''));
const suite = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99}):\s*(\S.{0,999})$/;
const tests = lines.refine(all => all.every(line => suite.test(line)), {
    error: 'expected lines such as unit_tests: junit/*.xml'
});
const exampleDigest = `sha256:${'9f2c41aa'.repeat(8)}`;
const fields = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Build command, run once through the shell.')
        .meta({ examples: ['npm run build'] }),
    path: lines
        .optional()
        .describe('File, folder or globs (one per line) that the build made; more than one file becomes one archive.')
        .meta({ examples: ['dist/'] }),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(2000)
        .optional()
        .describe('Instead of path: an image that was pushed, as registry/repository@sha256:… .')
        .meta({ examples: [`ghcr.io/acme/shop@${exampleDigest}`] }),
    subjectDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('Instead of both: digest of an artifact built earlier, to add evidence to.')
        .meta({ examples: [exampleDigest] }),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(100)
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
        .optional()
        .describe("Name of the artifact. Default: the policy's, then the repository's.")
        .meta({ examples: ['shop'] }),
    tests: tests
        .prefault('')
        .describe('Test results, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.')
        .meta({ examples: ['unit_tests: junit/*.xml'] }),
    allowFailedTests: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Record failed tests instead of refusing the build.'),
    sbom: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Path of a bill of materials in JSON, SPDX or CycloneDX.')
        .meta({ examples: ['sbom.spdx.json'] }),
    proveFiles: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Also prove each file of the archive by itself, up to 1,023 of them.'),
    store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Where it is kept: artifact, release, oci://registry/repository, s3://bucket/prefix or oci-layout:DIR.')
        .meta({ examples: ['oci-layout:.sluice/store'] }),
    retentionDays: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .WholeNumber */ .$x.refine(days => days >= 1 && days <= 400, { error: 'expected 1 to 400' })
        .optional()
        .describe('How many days the store artifact keeps it.')
        .meta({ examples: ['30'] })
});
/** Reads what is built and proven. Exactly one of path, image and subject-digest says which artifact is meant. */
const Inputs = fields.check(({ value, issues }) => {
    const given = ['path', 'image', 'subjectDigest'].filter(name => value[name] !== undefined);
    if (given.length === 1)
        return;
    const several = given.length > 1;
    issues.push({
        code: 'custom',
        input: value,
        path: [given[1] ?? 'path'],
        message: several ? 'expected only one of path, image and subject-digest' : 'expected path, image or subject-digest',
        ...(several ? { params: { reason: 'several-artifacts' } } : {})
    });
});
function suitesOf(inputs) {
    return inputs.tests.map(line => {
        const [, name = '', source = ''] = suite.exec(line) ?? [];
        return { suite: name, source };
    });
}
/** True for a source that is stated rather than read from a report. */
function isStated(source) {
    return source === 'passed' || source === 'failed';
}


/***/ })

};
