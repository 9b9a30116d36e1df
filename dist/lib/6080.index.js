export const id = 6080;
export const ids = [6080,4377];
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
            externalParameters: { workflow: { ref, repository, path: facts.workflowPath } },
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
        configuration: [{ name: facts.suite, digest: { gitCommit: facts.commit } }],
        ...(facts.url === undefined ? {} : { url: facts.url }),
        passedTests: facts.passedTests,
        failedTests: facts.failedTests
    });
}
/** States which build made an artifact, and when. */
function buildRecordStatement({ subject, ...build }) {
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.buildRecord, { artifact: subject.name, ...build });
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
