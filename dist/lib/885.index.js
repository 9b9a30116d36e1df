export const id = 885;
export const ids = [885];
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

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);


/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
/** Names a bundle by the SHA-256 of its canonical line. */
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mergeEvidence),
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5903);

/** Splits a file of evidence: one bundle, which may span lines, or JSON lines of them. */
function splitBundles(text) {
    try {
        JSON.parse(text);
        return [text.replace(/\n$/, '')];
    }
    catch {
        return text.split('\n').filter(line => line !== '');
    }
}
/** Adds evidence that was kept elsewhere to a record: each bundle once, whatever its formatting; the record first. */
function mergeEvidence(record, added) {
    const known = new Set(record.map(_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b));
    const fresh = [];
    for (const line of added.map(canonicalOrSame)) {
        const digest = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line);
        if (!known.has(digest))
            fresh.push(line);
        known.add(digest);
    }
    return [...record, ...fresh];
}
/** What is no JSON stays as it is, to be set aside with its reason later. */
function canonicalOrSame(line) {
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(JSON.parse(line));
    }
    catch {
        return line;
    }
}


/***/ }),

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes),
/* harmony export */   t: () => (/* binding */ publisher)
/* harmony export */ });
/** Who publishes Sluice, and so owns its predicate types. Never the consumer. */
const publisher = 'https://sluice-actions.github.io/sluice';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    summary: 'https://slsa.dev/verification_summary/v1',
    buildRecord: `${publisher}/build-record/v1`,
    deployment: `${publisher}/deployment/v1`,
    recall: `${publisher}/recall/v1`
};


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ PolicyFile),
  G4: () => (/* binding */ defaultPolicy),
  iF: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js
var rollout = __webpack_require__(3667);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/environment.js



const Approvals = (0,section/* section */.uW)({
    count: schemas/* int */.Whr().min(1).max(20).default(1),
    'distinct-from': schemas/* array */.YOg(schemas/* enum */.k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,section/* section */.uW)({
    zone: section/* Text */.EY.default('UTC'),
    cron: section/* Text */.EY.optional(),
    for: (0,section/* duration */.p0)('1h'),
    from: section/* Text */.EY.optional(),
    to: section/* Text */.EY.optional(),
    reason: section/* Text */.EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,section/* section */.uW)({
    command: section/* Text */.EY,
    'port-env': section/* Text */.EY.default('PORT'),
    health: section/* Text */.EY.default('/health'),
    'stop-timeout': (0,section/* duration */.p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,section/* section */.uW)({
    after: section/* Name */.SX.optional().describe('The stage before.'),
    soak: (0,section/* duration */.p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: section/* Names */.fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': schemas/* boolean */.zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: section/* Text */.EY.optional().describe('Where the digest goes.'),
    url: section/* Text */.EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,section/* duration */.p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: section/* Text */.EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: schemas/* union */.KCZ([schemas/* boolean */.zMY(), rollout/* RolloutOverrides */.v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/domain/policy/sections.js



const DigestText = schemas/* string */.YjP().refine(digest/* isDigest */.Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,section/* section */.uW)({ name: section/* Name */.SX.optional(), store: section/* Text */.EY.optional() });
const Trust = (0,section/* section */.uW)({
    workflow: section/* Texts */.NT,
    repository: section/* Text */.EY.optional(),
    'repository-id': section/* Text */.EY.optional(),
    ref: section/* Text */.EY.optional(),
    issuer: section/* Text */.EY.default('https://token.actions.githubusercontent.com'),
    event: section/* Text */.EY.optional(),
    runner: section/* Text */.EY.optional(),
    level: section/* Text */.EY.optional(),
    keys: section/* Texts */.NT,
    root: section/* Text */.EY.optional()
});
const Signing = (0,section/* section */.uW)({
    with: schemas/* enum */.k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': section/* Text */.EY.optional(),
    command: section/* Text */.EY.optional()
});
const Identity = (0,section/* section */.uW)({
    version: section/* Text */.EY.default('/api/version'),
    level: schemas/* enum */.k5n(['claimed', 'measured', 'attested']).default('claimed'),
    confidence: schemas/* number */.aig().gt(0).lt(1).default(0.99),
    'stale-share': schemas/* number */.aig().gt(0).max(1).default(0.1)
});
const Smoke = (0,section/* section */.uW)({ suite: section/* Text */.EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,section/* section */.uW)({
    critical: schemas/* enum */.k5n(['merge', 'label']).default('merge'),
    'critical-major': schemas/* enum */.k5n(['label', 'merge']).default('label'),
    'merge-method': schemas/* enum */.k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,section/* duration */.p0)('72h'),
    review: (0,section/* duration */.p0)('24h'),
    escalate: schemas/* array */.YOg(schemas/* number */.aig().positive()).default([50, 100, 150]),
    bots: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* int */.Whr(), section/* Text */.EY])).default([]),
    licenses: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional()
});
const Train = (0,section/* section */.uW)({
    name: section/* Name */.SX,
    cron: section/* Text */.EY.default('0 2 * * *'),
    zone: section/* Text */.EY.default('UTC'),
    environment: section/* Name */.SX,
    'catch-up': (0,section/* duration */.p0)('4h')
});
const Schedule = (0,section/* section */.uW)({ trains: schemas/* array */.YOg(Train).max(100).default([]) });
const Notify = schemas/* looseObject */._H3({
    kind: schemas/* enum */.k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: section/* Texts */.NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = schemas/* record */.g1P(section/* Name */.SX, schemas/* union */.KCZ([section/* Text */.EY.transform(one => [one]), schemas/* array */.YOg(section/* Text */.EY).min(1)]));
const Ledger = (0,section/* section */.uW)({
    kind: schemas/* enum */.k5n(['github', 'git']).optional(),
    branch: section/* Text */.EY.default('sluice-ledger'),
    repository: section/* Text */.EY.optional()
});
const Sop = (0,section/* section */.uW)({ id: section/* Text */.EY, version: section/* Text */.EY, digest: DigestText });

;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js





const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: Artifact.prefault({}).describe('What is released.'),
    trust: Trust.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: Signing.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: Smoke.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: Triage.prefault({}).describe('What happens to dependency updates.'),
    schedule: Schedule.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(Notify).max(100).default([]).describe('Who is told.'),
    roles: Roles.default({}).describe('People or teams by role.'),
    ledger: Ledger.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: Sop.optional().describe('The tracked procedure that this policy follows.')
});
/** The policy of a repository without a policy file: every default, no environment. */
function defaultPolicy() {
    return PolicyFile.parse({ version: 1 });
}
/** The environments' names, each behind the one that it comes `after`; a cycle's members come last, as written. */
function environmentNames(policy) {
    const waiting = Object.keys(policy.environments);
    const ordered = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(name => {
            const after = policy.environments[name]?.after;
            return after === undefined || !waiting.includes(after);
        });
        ordered.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return ordered;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1589);


const Step = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ at: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s'), weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100) });
const Profile = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle']),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-relative': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10),
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(0.02),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10)
});
const Margin = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(1),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(20)
});
const Alarms = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-rate': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(100).default(5),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(3)
});
const probability = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(0.5);
const AfterFailure = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rollback', 'hold']);
const shape = {
    router: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('How long to watch after the last step.'),
    holdback: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': AfterFailure.default('hold').describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(shape);
// A default would hide that the key is not written, and the whole file's value would never be reached.
function withoutDefaults() {
    const entries = Object.entries(shape).map(([key, value]) => [
        key,
        value
            .unwrap()
            .optional()
            .describe(value.description ?? key)
    ]);
    return Object.fromEntries(entries);
}
/** The same keys for one environment. What is not written there keeps the value of the whole file. */
const RolloutOverrides = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(withoutDefaults());


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

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyDoor: () => (/* binding */ verifyDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/local-evidence-files.js






const largestFile = 64 * 1024 * 1024;
/** Reads evidence from the disk; relative paths start from `directory`. */
function createLocalEvidenceFiles(directory) {
    return {
        async read(path) {
            const place = (0,external_node_path_.resolve)(directory, path);
            const { size } = await (0,promises_.stat)(place).catch(unreadable(path));
            if (size > largestFile)
                throw (0,failure/* usage */.CI)('bad-input', { input: 'file', found: path, expected: 'at most 64 MiB' });
            return (0,promises_.readFile)(place, 'utf8').catch(unreadable(path));
        },
        async digest(path) {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(directory, path)), hash).catch(unreadable(path));
            return `sha256:${hash.digest('hex')}`;
        }
    };
}
function unreadable(path) {
    return cause => {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'file', found: path, expected: 'a file that can be read', cause });
    };
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/verify/apply.js
/** Verifying changes nothing. */
async function apply() {
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/verify/inputs.js


/** What verify is asked: which artifact, which evidence, and whom to trust. */
const VerifyInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    subject: schemas/* string */.YjP().min(1).describe('The artifact: a file, or its sha256 digest.'),
    bundle: schemas/* string */.YjP().min(1).describe('Path of its record: one Sigstore bundle, or JSON lines of them.'),
    head: schemas/* string */.YjP().optional().describe('Bundle digest of the newest decision that must be in the record.'),
    key: schemas/* string */.YjP().optional().describe('Path of a trusted public key in PEM.'),
    strict: inputs/* Flag */.lN.prefault('false').describe('Refuse lines that are not canonical JSON.'),
    compat: inputs/* Flag */.lN.prefault('false').describe('Admit the older bundle forms of other tools.'),
    trustedRoot: schemas/* string */.YjP().optional().describe('Path of a trusted_root.json, for signatures with certificates.'),
    certificateIdentity: schemas/* string */.YjP().optional().describe('Identity that the certificate must name, compared whole.'),
    certificateOidcIssuer: schemas/* string */.YjP()
        .default('https://token.actions.githubusercontent.com')
        .describe('Issuer that the certificate must name.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(3457);
;// CONCATENATED MODULE: ./lib/src/operations/verify/observe.js



/** Reads the files that were named; decides nothing. */
async function observe({ inputs, ports }) {
    const { subject, head } = inputs;
    const named = (0,digest/* isDigest */.Bc)(subject) || subject.startsWith('sha256:');
    return {
        head: head === undefined ? undefined : (0,digest/* parseDigest */.m)(head, 'head'),
        digest: named ? (0,digest/* parseDigest */.m)(subject, 'subject') : await ports.files.digest(subject),
        trust: await trusted(inputs, ports.files),
        lines: (0,merge/* splitBundles */.w)(await ports.files.read(inputs.bundle))
    };
}
async function trusted(inputs, files) {
    const { key, trustedRoot, certificateIdentity, certificateOidcIssuer: issuer } = inputs;
    if (key === undefined && (trustedRoot === undefined || certificateIdentity === undefined)) {
        const expected = 'a public key, or trusted-root together with certificate-identity';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'key', found: key, expected });
    }
    return {
        workflows: certificateIdentity === undefined ? [] : [certificateIdentity],
        issuer,
        keys: key === undefined ? [] : [await files.read(key)],
        root: trustedRoot === undefined ? undefined : parseRoot(await files.read(trustedRoot))
    };
}
function parseRoot(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'trusted-root', found: text, expected: 'JSON', cause });
    }
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 7 modules
var evidence_record = __webpack_require__(5043);
;// CONCATENATED MODULE: ./lib/src/operations/verify/plan.js

/** Decides whether the evidence proves anything, and whether anything speaks against it. */
function plan(inputs, { digest, trust, head, lines }) {
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { digest, trust, head, form: plan_form(inputs) });
    const statements = statementsOf(record);
    const against = objection(record, statements);
    return { proceed: false, code: against?.code, detail: against?.detail, statements, record };
}
function plan_form({ strict, compat }) {
    if (strict)
        return 'canonical';
    return compat ? 'compatible' : 'exact';
}
function objection(record, statements) {
    const recall = record.recalls[0];
    if (recall !== undefined)
        return { code: 'artifact-recalled', detail: recall.reason };
    if (statements.length > 0)
        return record.broken;
    return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' };
}
function statementsOf(record) {
    const { provenance, buildRecords, tests, sboms, deployments, summaries, recalls } = record;
    const all = [provenance, buildRecords, tests, sboms, deployments, summaries, recalls].flat();
    return all.toSorted((left, right) => left.position - right.position);
}

// EXTERNAL MODULE: ./lib/src/domain/reasons/index.js + 8 modules
var reasons = __webpack_require__(3516);
;// CONCATENATED MODULE: ./lib/src/operations/verify/report.js


/** Says what is proven, what was set aside, and why the answer is what it is. */
function report({ plan, facts }) {
    const { code, detail, statements, record } = plan;
    const verified = code === undefined;
    return {
        outcome: verified ? 'completed' : 'refused',
        reason: code,
        headline: verified
            ? `${(0,digest/* shortDigest */.VK)(facts.digest)} is verified: ${statements.length} statements, freshness ${record.freshness}`
            : `${(0,digest/* shortDigest */.VK)(facts.digest)} is not verified: ${reasons/* reasons */.v[code]}`,
        blocks: [{ kind: 'checks', checks: checks(plan) }],
        result: {
            verified,
            code: code ?? null,
            detail: detail ?? null,
            digest: facts.digest,
            signer: statements[0]?.signer ?? null,
            statements: statements.map(({ bundle, position, signer }) => ({ bundle, position, signer })),
            ignored: record.ignored,
            freshness: record.freshness,
            head: record.head ?? null
        }
    };
}
function checks({ code, detail, statements, record }) {
    const proven = statements.map(({ position, signer }) => ({ mark: 'passed', name: `line ${position + 1}`, text: `by ${signer.identity}` }));
    const aside = record.ignored.map((line) => ({ mark: 'note', name: `line ${line.position + 1}`, text: reasons/* reasons */.v[line.code], found: line.detail }));
    const against = code ? [{ mark: 'failed', name: code, text: reasons/* reasons */.v[code], found: detail }] : [];
    return [...proven, ...aside, ...against];
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/index.js





/** Tells whether a record proves anything about an artifact. */
const verify = {
    name: 'verify',
    Inputs: VerifyInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/verify.js





/** Whom to trust comes from the inputs alone, so no policy file is read. */
const verifyDoor = (0,door/* door */.d)(verify, async (inputs, host) => {
    const directory = (0,external_node_path_.resolve)(host.run.workingDirectory, inputs.workingDirectory);
    return { ports: { files: createLocalEvidenceFiles(directory) }, policy: (0,policy/* defaultPolicy */.G4)() };
});


/***/ })

};
