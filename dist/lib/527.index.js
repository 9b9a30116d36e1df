export const id = 527;
export const ids = [527];
export const modules = {

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ensureLocalKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8013);




/** Reads the signing key of this folder, or makes one that only its owner can read. Safe when two start at once. */
async function ensureLocalKey(home) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'signing-key.pem');
    const pem = (await readIfThere(path)) ?? (await createKey(home, path));
    return { pem, publicPem: publicHalf(pem) };
}
async function createKey(home, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    // A hard link never replaces a key that another process made in the meantime.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path).catch(ignore('EEXIST'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
async function readIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(ignore('ENOENT'));
}
function ignore(code) {
    return error => {
        if (error.code !== code)
            throw error;
        return undefined;
    };
}
function publicHalf(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem)).export({ format: 'pem', type: 'spki' }).toString();
    }
    catch (cause) {
        const expected = 'a private key in PEM; remove the file to have a new one made';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-key', { input: 'signing-key.pem', found: 'something else', expected, cause });
    }
}


/***/ }),

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/src/domain/policy/names.js


/** The JSON Schema of the policy file as people write it. */
function policyJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(policy/* PolicyFile */.jp, { io: 'input' });
}
/** The keys that the file may have at a path; none where every name is allowed. */
function keysAt(path) {
    let candidates = [policyJsonSchema()];
    for (const part of path)
        candidates = candidates.flatMap(branches).flatMap(schema => child(schema, part));
    return candidates.flatMap(branches).flatMap(schema => Object.keys(schema.properties ?? {}));
}
function branches(schema) {
    return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(branch => branches(branch));
}
function child(schema, part) {
    const found = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties);
    return typeof found === 'object' && !Array.isArray(found) ? [found] : [];
}
/** The valid name that a mistyped one most likely meant; undefined when none is near. */
function nearest(typed, valid) {
    // Distance is quadratic in the length, and nobody mistypes a name this long.
    if (typed.length > 60)
        return undefined;
    const ranked = valid.map(name => ({ name, distance: distance(typed, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined;
}
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/domain/policy/problems.js

/** Turns what the schema found wrong into sentences, one per unknown key. */
function problemsOf(issues, parent = []) {
    return issues.flatMap(issue => {
        const path = [...parent, ...issue.path];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => unknownKey(path, key));
        if (issue.code === 'invalid_union')
            return closestBranch(issue, path);
        if (issue.code === 'invalid_key')
            return problemsOf(issue.issues, path);
        return [{ path, message: `${nameOf(path)}: ${issue.message}` }];
    });
}
function closestBranch(issue, path) {
    // The branch that got past the type itself is the one that was meant.
    const meant = issue.errors.find(branch => branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type'));
    return meant === undefined
        ? [{ path, message: `${nameOf(path)}: none of the allowed forms` }]
        : problemsOf(meant, path);
}
function unknownKey(path, key) {
    const near = nearest(key, keysAt(path));
    const place = path.length === 0 ? 'the policy' : nameOf(path);
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
    return { path, key, message: `unknown key "${key}" in ${place}${hint}` };
}
function nameOf(path) {
    return path.length === 0 ? 'policy' : path.map(String).join('.');
}

;// CONCATENATED MODULE: ./lib/src/domain/policy/references.js

/** Finds names that point nowhere: a stage before, a train's environment, a role; and stages that wait for each other. */
function danglingNames(policy) {
    return [...stages(policy), ...trains(policy), ...roles(policy)];
}
function stages(policy) {
    return Object.entries(policy.environments).flatMap(([name, { after }]) => {
        if (after === undefined)
            return [];
        const path = ['environments', name, 'after'];
        const missing = unknownName('environment', after, Object.keys(policy.environments), path);
        if (missing.length > 0)
            return missing;
        return comesBack(policy, name) ? [{ path, message: `the stages before "${name}" lead back to it` }] : [];
    });
}
function comesBack(policy, start) {
    const seen = new Set();
    let stage = policy.environments[start]?.after;
    while (stage !== undefined && stage !== start && !seen.has(stage)) {
        seen.add(stage);
        stage = policy.environments[stage]?.after;
    }
    return stage === start;
}
function trains(policy) {
    const valid = Object.keys(policy.environments);
    return policy.schedule.trains.flatMap(({ environment }, index) => unknownName('environment', environment, valid, ['schedule', 'trains', index, 'environment']));
}
function roles(policy) {
    const { notify, alerts, incident, support, access } = policy;
    const named = rolesNamedIn({ notify, alerts, incident, support, access }, []);
    return named.flatMap(({ role, path }) => unknownName('role', role, Object.keys(policy.roles), path));
}
function rolesNamedIn(value, path) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
        if (key === 'role' && typeof inner === 'string')
            return [{ role: inner, path: innerPath }];
        return rolesNamedIn(inner, innerPath);
    });
}
function unknownName(kind, name, valid, path) {
    if (valid.includes(name))
        return [];
    const near = nearest(name, valid);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return [{ path, message: `there is no ${kind} "${name}".${hint}` }];
}

;// CONCATENATED MODULE: ./lib/src/domain/policy/parse.js





const longestCharacters = 256 * 1024;
const mostAliases = 50;
const mostShown = 10;
/** Reads the policy file. Throws `usage` (`bad-policy`) that shows file, line, column and the nearest valid name. */
function parsePolicy(text, path) {
    if (text.length > longestCharacters)
        throw bad(`${path}: expected at most 256 KiB, found ${text.length} characters`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2' });
    const source = { text, path, lines, document };
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0)
        throw bad(together(errors.map(error => framed(source, error.pos, sentence(error)))));
    return checked(source, unfold(source));
}
// A few lines of YAML can name gigabytes through aliases; the library counts them for us.
function unfold({ document, path }) {
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (cause) {
        throw bad(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function checked(source, value) {
    const read = policy/* PolicyFile */.jp.safeParse(value);
    const problems = read.success ? danglingNames(read.data) : problemsOf(read.error.issues);
    if (read.success && problems.length === 0)
        return read.data;
    throw bad(together(problems.map(problem => framed(source, rangeOf(source.document, problem), problem.message))));
}
function rangeOf(document, { path, key }) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        const whole = length === path.length;
        const range = key !== undefined && whole ? keyRange(node, key) : (0,dist/* isNode */.Ll)(node) ? node.range : undefined;
        if (range)
            return whole ? [range[0], range[1]] : [range[0], range[0] + 1];
    }
    return [0, 1];
}
function keyRange(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const found = node.items.find(item => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
    return (0,dist/* isScalar */.jn)(found?.key) ? found.key.range : undefined;
}
function framed({ text, path, lines }, range, message) {
    const [start, end] = range;
    const { line, col } = lines.linePos(start);
    const shown = text.split('\n')[line - 1]?.trimEnd() ?? '';
    const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - col + 1)));
    const number = String(line).padStart(4);
    return `${path}:${line}:${col}  ${message}\n${number} | ${shown}\n     | ${' '.repeat(col - 1)}${carets}`;
}
function sentence(error) {
    return error.code === 'DUPLICATE_KEY' ? 'this key is written twice' : error.message;
}
function together(frames) {
    const more = frames.length > mostShown ? [`and ${frames.length - mostShown} more`] : [];
    return [...frames.slice(0, mostShown), ...more].join('\n');
}
function bad(message) {
    return new failure/* Failure */.HR({ kind: 'usage', code: 'bad-policy', message });
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/policy-file.js






/**
 * Reads the policy file of a working directory. Throws `usage`: `missing-policy` when it is absent and not optional,
 * `outside-workspace` when the path or a link leaves the directory, `bad-policy` when it cannot be read as a policy.
 */
async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = await read(path, workingDirectory);
    if (bytes !== undefined)
        return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOf(bytes) };
    if (optional)
        return { policy: (0,policy/* defaultPolicy */.G4)(), digest: null };
    throw new failure/* Failure */.HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
async function read(path, workingDirectory) {
    const wanted = (0,external_node_path_.resolve)(workingDirectory, path);
    refuseOutside((0,external_node_path_.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(await (0,promises_.realpath)(workingDirectory), await (0,promises_.realpath)(wanted), path);
        return await (0,promises_.readFile)(wanted);
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        if (isMissing(cause))
            return undefined;
        throw (0,failure/* unavailable */.hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,external_node_path_.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,failure/* usage */.CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function isMissing(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's own clock. */
const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }).catch(() => undefined);
    }
};


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

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sealStatement)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5903);

/** Signs a statement and gives it the form it has in a record. */
async function sealStatement(signer, statement) {
    const payload = new TextEncoder().encode((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(statement));
    const line = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(await signer.sign({ payload, payloadType: 'application/vnd.in-toto+json' }));
    return { line, digest: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line) };
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

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   DE: () => (/* binding */ buildRecordStatement),
/* harmony export */   OW: () => (/* binding */ summaryStatement),
/* harmony export */   b5: () => (/* binding */ sbomStatement),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export recallStatement */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5268);


/** States where an artifact came from, in exactly the shape GitHub's attestation store accepts. */
function provenanceStatement(facts) {
    const { repository, ref, commit } = facts;
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.provenance, {
        buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref: facts.workflowRef ?? ref, repository, path: facts.workflowPath } },
            internalParameters: {
                github: {
                    event_name: facts.event,
                    repository_id: facts.repositoryId,
                    repository_owner_id: facts.ownerId,
                    runner_environment: facts.runner
                }
            },
            resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }]
        },
        runDetails: { builder: { id: facts.builder }, metadata: { invocationId: facts.invocation } }
    });
}
/** States how one suite came out for an artifact. The suite is the name of the configuration. */
function testResultStatement(facts) {
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.testResult, {
        result: facts.result,
        configuration: [
            {
                name: facts.suite,
                digest: { gitCommit: facts.commit },
                ...(facts.counts === undefined ? {} : { annotations: facts.counts })
            }
        ],
        ...(facts.url === undefined ? {} : { url: facts.url }),
        passedTests: facts.passedTests,
        failedTests: facts.failedTests
    });
}
/** States what an artifact is made of; the predicate is the document itself. */
function sbomStatement(subject, sbom) {
    return statement(subject, sbom.predicateType, sbom.document);
}
/** States which build made an artifact, and when. */
function buildRecordStatement({ subject, artifact, uncommitted, ...build }) {
    const changed = uncommitted === undefined ? {} : { uncommitted };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.buildRecord, {
        artifact: artifact ?? subject.name,
        ...build,
        ...changed
    });
}
/** States that an artifact was placed in an environment. */
function deploymentStatement({ subject, ...deployment }) {
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.deployment, deployment);
}
/** States how all gates of an environment decided together, and links the decision to the one before. */
function summaryStatement(facts) {
    const previous = facts.previous === undefined ? [] : [input('sluice:summary', facts.previous)];
    const inputs = inRecordOrder(facts.inputs).map(digest => input('sluice:statement', digest));
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.summary, {
        verifier: { id: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .publisher */ .t },
        timeVerified: facts.time,
        resourceUri: `sluice:environment:${facts.environment}`,
        policy: { uri: facts.policy.uri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(facts.policy.digest) } },
        inputAttestations: [...previous, ...inputs],
        verificationResult: facts.result,
        verifiedLevels: facts.levels ?? [],
        slsaVersion: '1.1'
    });
}
/** States that an artifact must not be used any more. A FAILED summary that names it has to follow at once. */
function recallStatement({ subject, ...recall }) {
    return statement(subject, predicateTypes.recall, recall);
}
function inRecordOrder(inputs) {
    const place = (entry) => (typeof entry === 'string' ? Number.MAX_SAFE_INTEGER : entry.position);
    const ordered = inputs.toSorted((left, right) => place(left) - place(right));
    return ordered.map(entry => (typeof entry === 'string' ? entry : entry.bundle));
}
function input(uri, digest) {
    return { uri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } };
}
function statement(subject, predicateType, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: subject.name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject.digest) } }],
        predicateType,
        predicate
    };
}


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ environmentKey),
  n: () => (/* binding */ foldLedger)
});

;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-deployment.js
const folds = {
    'deployment.staged': stage,
    'deployment.completed': complete,
    'deployment.failed': (here, event, state) => {
        leave(here, event.data.deployment);
        fold_deployment_close(state, event, 'failed', event.data.code);
    },
    'rollout.started': startRollout,
    'rollout.shifted': (here, event) => {
        const { deployment, weight, elapsedMs, evidence } = event.data;
        if (here.rollout?.deployment !== deployment)
            return;
        const { held: _, ...moving } = here.rollout;
        here.rollout = { ...moving, weight, elapsedMs, evidence };
    },
    'rollout.held': (here, event) => {
        const { deployment, reason, weight } = event.data;
        if (here.rollout?.deployment === deployment)
            here.rollout = { ...here.rollout, weight, held: reason };
    },
    'rollout.completed': completeRollout,
    'rollout.rolled-back': rollBack,
    'rollout.aborted': (here, event, state) => {
        leave(here, event.data.deployment);
        fold_deployment_close(state, event, 'aborted', event.data.reason);
    },
    'slot.released': (here, event) => {
        here.held = here.held.filter(held => held.slot !== event.data.slot);
    },
    'smoke.recorded': (here, event) => {
        const { digest } = event.subject;
        const { suite, verdict, passed, failed, slot, bundle } = event.data;
        if (digest === undefined)
            return;
        here.smoke.set(digest, { suite, verdict, passed, failed, slot, bundle, time: event.time, seq: event.seq });
    }
};
/** Keeps what is live, staged, shifting and held in one environment, and the list of all deployments. */
function foldDeployment(state, here, event) {
    const fold = folds[event.kind];
    fold?.(here, event, state);
}
function stage(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, lock, expiresAt, url, job } = event.data;
    here.staged = { digest, deployment, slot, generation, buildId, lock, expiresAt, url, job, seq: event.seq };
    here.held = here.held.filter(held => held.slot !== slot);
    const { artifact, environment } = here;
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
    state.deployments.push({ ...placed, status: 'staged', stagedAt: event.time });
}
function complete(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, url, job, action } = event.data;
    if (action === 'rollback')
        retreat(here, event, state);
    if (!state.deployments.some(known => known.id === deployment)) {
        // A rollback may go to a slot that still runs the version, without staging anything.
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time });
    }
    place(here, { digest, deployment, slot, generation, buildId, url, job, since: event.time });
    fold_deployment_close(state, event, 'completed');
}
/** A rollback disowns the version that was live: it is no longer a good one to go back to. */
function retreat(here, event, state) {
    const left = here.live;
    if (left === undefined)
        return;
    here.completed = here.completed.filter(placed => placed.deployment !== left.deployment);
    end(state, left.deployment, { status: 'rolled-back', endedAt: event.time, reason: 'rollback' });
}
function startRollout(here, event) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const fence = here.lock?.fence ?? event.seq;
    here.rollout = { ...event.data, digest, weight: 0, fence, startedAt: event.time, elapsedMs: 0 };
}
function completeRollout(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, retainUntil, job } = event.data;
    const url = here.staged?.deployment === deployment ? here.staged.url : undefined;
    const { live } = here;
    if (live !== undefined && live.slot !== slot) {
        hold(here, { slot: live.slot, digest: live.digest, until: retainUntil, reason: 'previous' });
    }
    place(here, { digest, deployment, slot, generation, buildId, job, url, since: event.time });
    fold_deployment_close(state, event, 'completed');
}
function rollBack(here, event, state) {
    const { deployment, slot, reason, holdUntil } = event.data;
    const digest = event.subject.digest ?? here.rollout?.digest;
    leave(here, deployment);
    here.completed = here.completed.filter(placed => placed.deployment !== deployment);
    if (digest !== undefined)
        hold(here, { slot, digest, until: holdUntil, reason });
    fold_deployment_close(state, event, 'rolled-back', reason);
}
function hold(here, held) {
    here.held = [...here.held.filter(other => other.slot !== held.slot), held];
}
function place(here, placed) {
    here.live = placed;
    here.completed.push(placed);
    here.held = here.held.filter(held => held.slot !== placed.slot);
    leave(here, placed.deployment);
}
function leave(here, deployment) {
    if (here.staged?.deployment === deployment)
        delete here.staged;
    if (here.rollout?.deployment === deployment)
        delete here.rollout;
}
function fold_deployment_close(state, event, status, reason) {
    end(state, event.data.deployment, { status, endedAt: event.time, reason });
}
function end(state, id, changes) {
    const index = state.deployments.findLastIndex(deployment => deployment.id === id);
    const deployment = state.deployments[index];
    if (deployment !== undefined)
        state.deployments[index] = { ...deployment, ...changes };
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-incident.js
/** Keeps the incidents and what was said about each, oldest first. */
function foldIncident(state, event) {
    if (event.kind === 'incident.opened')
        fold_incident_open(state, event);
    if (event.kind === 'incident.updated') {
        const { state: newState, note } = event.data;
        change(state, event.data.incident, event.time, note, { state: newState });
    }
    if (event.kind === 'page.sent' && event.data.incident !== undefined) {
        change(state, event.data.incident, event.time, `Page sent to ${event.data.to}.`, {});
    }
}
function fold_incident_open(state, event) {
    const { incident, severity, title, deployment, detail } = event.data;
    state.incidents.push({
        id: incident,
        severity,
        title,
        state: 'open',
        openedAt: event.time,
        timeline: [{ time: event.time, text: detail }],
        deployment,
        ...event.subject
    });
}
function change(state, id, time, text, changes) {
    const index = state.incidents.findLastIndex(incident => incident.id === id);
    const incident = state.incidents[index];
    if (incident === undefined)
        return;
    state.incidents[index] = { ...incident, ...changes, timeline: [...incident.timeline, { time, text }] };
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/lock.js
/** Keeps an environment's lock. Renewals and releases count only from the lock that is held. */
function foldLock(here, event) {
    if (event.kind === 'lock.acquired') {
        const { lock, owner, expiresAt } = event.data;
        here.lock = { lock, owner, expiresAt, fence: event.seq };
    }
    if (event.kind === 'lock.renewed' && here.lock?.lock === event.data.lock) {
        here.lock = { ...here.lock, expiresAt: event.data.expiresAt };
    }
    if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock)
        delete here.lock;
}
/** Tells whether somebody holds the lock at `now`, in milliseconds since 1970. An unreadable expiry counts as held. */
function isHeld(lock, now) {
    return lock !== undefined && !(Date.parse(lock.expiresAt) <= now);
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/state.js



/** Names one environment of one artifact. JSON, so that no name can be mistaken for another pair. */
function environmentKey(artifact, environment) {
    return JSON.stringify([artifact, environment]);
}
/** Reads the state off the facts. Pure: the same events give the same state. */
function foldLedger(events) {
    const state = {
        builds: [],
        environments: new Map(),
        deployments: [],
        incidents: [],
        recalled: new Set(),
        summaryHeads: new Map()
    };
    for (const event of events) {
        foldArtifact(state, event);
        foldIncident(state, event);
        foldEnvironment(state, event);
    }
    return state;
}
function foldArtifact(state, event) {
    const { artifact, digest } = event.subject;
    if (digest === undefined)
        return;
    if (event.kind === 'artifact.built') {
        const { buildId, commit, branch, builtAt, bundles } = event.data;
        state.builds.push({ artifact, digest, buildId, commit, branch, builtAt, bundles });
    }
    if (event.kind === 'promotion.decided')
        state.summaryHeads.set(digest, event.data.summary);
    if (event.kind === 'digest.recalled') {
        state.recalled.add(digest);
        state.summaryHeads.set(digest, event.data.summary);
    }
}
function foldEnvironment(state, event) {
    const { artifact, environment } = event.subject;
    if (environment === undefined)
        return;
    const key = environmentKey(artifact, environment);
    const here = state.environments.get(key) ?? { artifact, environment, held: [], completed: [], smoke: new Map() };
    state.environments.set(key, here);
    foldLock(here, event);
    foldDeployment(state, here, event);
}


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ signerOf),
  A: () => (/* binding */ trustOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-key.js
var local_key = __webpack_require__(6627);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/src/adapters/signing/key-bundle.js



/** The two kinds of keys that every verifier reads the same way; undefined for all others. */
function kindOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'p256' : undefined;
}
/** Makes a signer of a public key and whatever can sign for it. The key is named by the SHA-256 of its SPKI. */
function keySealer(publicKey, sign) {
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    const identity = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex')}`;
    return {
        identity,
        publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
        async sign({ payload, payloadType }) {
            const artifact = Buffer.from(payload);
            const signature = await sign(core_dist.dsse.preAuthEncoding(payloadType, artifact));
            return (0,dist/* bundleToJSON */.ev)((0,dist/* toDSSEBundle */.PR)({ artifact, artifactType: payloadType, signature, keyHint: identity }));
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/words.js
/**
 * Splits a command into words as people write them: spaces separate, quotes of either kind keep together.
 * Nothing is expanded. Undefined when a quote is not closed.
 */
function splitWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (const letter of text) {
        if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                word = `${word ?? ''}${letter}`;
        }
        else if (letter === '"' || letter === "'") {
            quote = letter;
            word ??= '';
        }
        else if (/\s/.test(letter)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${letter}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/command-signer.js





const longestAnswerBytes = 64 * 1024;
const timeLimitMs = 60_000;
const example = './kms-sign.sh --key alias/release';
/**
 * Signs with a program that holds the key: a KMS, a card, an agent. Asked `public-key` it prints a public key or a
 * certificate in PEM; asked `sign` it reads the bytes to sign and prints the signature in base64. Every signature is
 * checked here first. Throws `usage` for a command or key that cannot be, `sign-command-failed` when it fails.
 */
async function createCommandSigner(request) {
    const printed = await ask(request, 'public-key');
    const key = readKey(printed.toString('utf8'));
    return keySealer(key, async (bytes) => {
        const signature = Buffer.from((await ask(request, 'sign', bytes)).toString('utf8').trim(), 'base64');
        const fits = (0,external_node_crypto_.verify)(kindOf(key) === 'ed25519' ? null : 'sha256', bytes, key, signature);
        if (!fits)
            throw failed(request, 'its signature does not fit the public key that it printed');
        return signature;
    });
}
function readKey(pem) {
    const key = attempt(() => (0,external_node_crypto_.createPublicKey)(pem));
    if (key !== undefined && kindOf(key) !== undefined)
        return key;
    throw (0,failure/* usage */.CI)('bad-key', {
        input: 'sign-command',
        found: key === undefined ? 'an answer to "public-key" that is no PEM' : 'a key of another kind',
        expected: 'a program that prints a P-256 or Ed25519 public key, or its certificate, in PEM',
        example
    });
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function ask(request, question, input) {
    const [program, ...words] = splitWords(request.command) ?? [];
    if (program === undefined) {
        const expected = 'a program with its arguments; quotes must be closed';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-command', found: request.command, expected, example });
    }
    const child = (0,external_node_child_process_.spawn)(program, [...words, question], {
        cwd: request.workingDirectory,
        env: { ...request.environment },
        stdio: ['pipe', 'pipe', 'ignore'],
        shell: false,
        signal: AbortSignal.timeout(timeLimitMs),
        killSignal: 'SIGKILL'
    });
    // A program that does not read its input closes the pipe; what it answers is what counts.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return answerOf(child, request);
}
function answerOf(child, request) {
    const chunks = [];
    let bytes = 0;
    child.stdout?.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > longestAnswerBytes)
            child.kill('SIGKILL');
        else
            chunks.push(chunk);
    });
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            const late = cause.name === 'AbortError' || cause.name === 'TimeoutError';
            reject(failed(request, late ? 'it took longer than a minute' : 'it could not be started', cause));
        });
        child.once('close', (code, signal) => {
            if (code === 0)
                resolve(Buffer.concat(chunks));
            else
                reject(failed(request, `it ended with ${code ?? signal}`));
        });
    });
}
function failed({ command }, why, cause) {
    const hint = 'run it by hand with the argument "public-key"; docs/signing.md tells what it must answer';
    return (0,failure/* unavailable */.hU)('sign-command-failed', `sign-command: ${JSON.stringify(command)}: ${why}`, cause, hint);
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/key-signer.js



const passphraseVariable = 'SLUICE_KEY_PASSPHRASE';
/**
 * Signs with a private key in PEM: P-256 or Ed25519, plain or encrypted. Throws `usage` (`bad-key`) for anything
 * else, and for an encrypted key without its passphrase.
 */
function createKeySigner(pem, passphrase) {
    const key = parseKey(pem, passphrase);
    if (kindOf(key) === undefined)
        throw badKey(`a key of kind ${describe(key)}`);
    const algorithm = kindOf(key) === 'ed25519' ? null : 'sha256';
    return keySealer((0,external_node_crypto_.createPublicKey)(key), async (bytes) => (0,external_node_crypto_.sign)(algorithm, bytes, key));
}
function parseKey(pem, passphrase) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
    }
    catch {
        throw unreadable(pem, passphrase);
    }
}
function unreadable(pem, passphrase) {
    const encrypted = pem.includes('BEGIN ENCRYPTED PRIVATE KEY') || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (!encrypted)
        return badKey('something that is not a private key');
    return (0,failure/* usage */.CI)('bad-key', {
        input: 'private-key',
        found: `an encrypted key, and ${passphrase === undefined ? 'no passphrase' : 'a passphrase that does not open it'}`,
        expected: `its passphrase in the environment variable ${passphraseVariable}`,
        example: `${passphraseVariable}: \${{ secrets.KEY_PASSPHRASE }}`
    });
}
function describe(key) {
    return key.asymmetricKeyDetails?.namedCurve ?? String(key.asymmetricKeyType);
}
/** Tells the kind of what was found, never the text: it may be a secret. */
function badKey(found) {
    return (0,failure/* usage */.CI)('bad-key', {
        input: 'private-key',
        found,
        expected: 'a P-256 or Ed25519 private key in PEM, or the path of one',
        example: 'the output of: openssl genpkey -algorithm ed25519'
    });
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/wiring/signing.js







const largestKeyBytes = 64 * 1024;
/** Picks the signer: a program or key given by hand, else the policy's, else the key of this folder. */
async function signerOf(policy, choice, host) {
    const { run, environment } = host;
    const method = choice.signWith ?? policy.signing.with ?? 'key';
    if (method !== 'key') {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-with', found: method, expected: 'key outside a workflow', example: 'key' });
    }
    if (choice.privateKey !== undefined && choice.signCommand !== undefined) {
        const expected = 'private-key or sign-command, not both';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-command', found: choice.signCommand, expected });
    }
    const command = choice.privateKey === undefined ? (choice.signCommand ?? policy.signing.command) : undefined;
    if (command !== undefined) {
        return createCommandSigner({ command, workingDirectory: run.workingDirectory, environment });
    }
    return createKeySigner(await privateKeyOf(policy, choice, host), environment[passphraseVariable]);
}
async function privateKeyOf(policy, choice, { run, environment }) {
    const variable = policy.signing.privateKeyEnv;
    const given = choice.privateKey ?? (variable === undefined ? undefined : environment[variable]);
    if (given === undefined)
        return (await (0,local_key/* ensureLocalKey */.f)(run.home)).pem;
    return given.includes('-----BEGIN') ? given : ((await readSmall((0,external_node_path_.resolve)(run.workingDirectory, given))) ?? given);
}
/** Whom the policy trusts, and the key that this operation itself holds. Nothing is taken from the evidence. */
async function trustOf(policy, signer, { run }) {
    const { trust } = policy;
    const keys = signer.publicKey === undefined ? [] : [signer.publicKey];
    for (const key of trust.keys.filter(key => !(0,digest/* isDigest */.Bc)(key)))
        keys.push(await publicKeyAt(key, run.workingDirectory));
    const { repository, repositoryId, ref, issuer, event, runner } = trust;
    return { workflows: trust.workflow, repository, repositoryId, ref, issuer, event, runner, keys };
}
async function publicKeyAt(path, directory) {
    if (path.includes('-----BEGIN'))
        return path;
    const text = await readSmall((0,external_node_path_.resolve)(directory, path));
    if (text?.includes('-----BEGIN PUBLIC KEY'))
        return text;
    const found = text === undefined ? `${path}, which cannot be read` : `${path}, which is something else`;
    const expected = 'the path of a public key in PEM';
    throw (0,failure/* usage */.CI)('bad-key', { input: 'trust.keys', found, expected, example: 'keys: [.github/release-key.pem]' });
}
/** Undefined when there is no such small file. */
async function readSmall(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > largestKeyBytes ? undefined : await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
