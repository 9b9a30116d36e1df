export const id = 2114;
export const ids = [2114,4377];
export const modules = {

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

/***/ 4125:
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

// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(7520);
;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js





const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: sections/* Artifact */.FV.prefault({}).describe('What is released.'),
    trust: sections/* Trust */.R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: sections/* Signing */.SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: sections/* Smoke */._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: sections/* Triage */.Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: sections/* Schedule */.qg.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(sections/* Notify */.M9).max(100).default([]).describe('Who is told.'),
    roles: sections/* Roles */.YK.default({}).describe('People or teams by role.'),
    ledger: sections/* Ledger */.Oc.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: sections/* Sop */.b1.optional().describe('The tracked procedure that this policy follows.')
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

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ Artifact),
/* harmony export */   M9: () => (/* binding */ Notify),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   R_: () => (/* binding */ Trust),
/* harmony export */   SG: () => (/* binding */ Signing),
/* harmony export */   Tr: () => (/* binding */ Triage),
/* harmony export */   YK: () => (/* binding */ Roles),
/* harmony export */   _v: () => (/* binding */ Smoke),
/* harmony export */   b1: () => (/* binding */ Sop),
/* harmony export */   qg: () => (/* binding */ Schedule)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);



const DigestText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    level: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    root: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('/api/version'),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['claimed', 'measured', 'attested']).default('claimed'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1).default(0.99),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.1)
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY])).default([]),
    licenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional()
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    cron: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('0 2 * * *'),
    zone: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('UTC'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('4h')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ trains: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Train).max(100).default([]) });
const Notify = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, digest: DigestText });


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

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDeploymentsDoor: () => (/* binding */ opsDeploymentsDoor),
  opsStatusDoor: () => (/* binding */ opsStatusDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(4125);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/apply.js
/** Status changes nothing. */
async function apply() {
    throw new Error('status has no effects');
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var state = __webpack_require__(1103);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/observe.js

/** Reads the ledger once. */
async function observe({ ports }) {
    const { events } = await ports.ledger.read();
    return { now: ports.clock.now(), state: (0,state/* foldLedger */.n)(events), location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/plan.js
/** Status has no effects. */
function plan(_inputs, _facts) {
    return { proceed: false };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/inputs.js


const DeploymentsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    limit: inputs/* WholeNumber */.$x.prefault('10').describe('How many deployments to list, newest first.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/report.js

/** The newest deployments first, with how each ended. */
function report({ inputs, facts }) {
    const deployments = facts.state.deployments.toReversed().slice(0, inputs.limit);
    const rows = deployments.map(one => [
        one.id,
        one.environment,
        (0,digest/* shortDigest */.VK)(one.digest),
        one.buildId,
        one.status,
        one.stagedAt
    ]);
    return {
        outcome: 'done',
        headline: `deployments · looked at ${facts.location}`,
        blocks: [{ kind: 'table', columns: ['deployment', 'environment', 'digest', 'build', 'status', 'at'], rows }],
        result: { 'looked-at': facts.location, deployments }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/index.js





/** Lists what was deployed; reads the same facts as status and shows another side of them. */
const opsDeployments = {
    name: 'ops-deployments',
    Inputs: DeploymentsInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/inputs.js


const StatusInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/report.js


/** What runs where, since when, what is moving, and which incidents are open. */
function report_report({ facts }) {
    const { state, now, location } = facts;
    const environments = [...state.environments.values()];
    const open = state.incidents.filter(incident => incident.state !== 'resolved');
    const rows = environments.map(environment => describe(environment, now));
    const incidents = open.map(incident => [incident.id, incident.severity, incident.state, incident.title]);
    const columns = ['environment', 'digest', 'build', 'where', 'since', 'rollout', 'back to'];
    return {
        outcome: 'done',
        headline: `status · looked at ${location}`,
        blocks: [
            { kind: 'table', columns, rows },
            open.length === 0
                ? { kind: 'text', text: 'no open incident' }
                : { kind: 'table', columns: ['incident', 'severity', 'state', 'title'], rows: incidents }
        ],
        result: { 'looked-at': location, environments: environments.map(environmentResult), incidents: open }
    };
}
function describe(environment, now) {
    const { live, rollout, staged, completed } = environment;
    const target = completed.filter(version => version.digest !== live?.digest).at(-1);
    const moving = rollout === undefined ? staged && `staged in slot ${staged.slot}` : `green ${Math.round(rollout.weight * 100)} %`;
    return [
        environment.environment,
        live === undefined ? 'nothing' : (0,digest/* shortDigest */.VK)(live.digest),
        live?.buildId ?? '–',
        live === undefined ? '–' : `slot ${live.slot}`,
        live === undefined ? '–' : (0,duration/* showDuration */.k)(now.getTime() - Date.parse(live.since)),
        moving ?? 'none',
        target === undefined ? '–' : (0,digest/* shortDigest */.VK)(target.digest)
    ];
}
function environmentResult(environment) {
    const { artifact, live, staged, rollout, held, lock } = environment;
    return { artifact, environment: environment.environment, live, staged, rollout, held, lock };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/index.js





/** Tells what runs where. */
const opsStatus = {
    name: 'ops-status',
    Inputs: StatusInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/wiring/ops.js








/** Reads the ledger of this folder; where there is none, the one that the demo left. */
async function wire(_inputs, { run }) {
    const demo = (0,external_node_path_.join)(run.home, 'demo');
    const home = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.home, 'ledger')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(demo, 'ledger')) ? demo : run.home;
    return { ports: { ledger: (0,git_ledger.createEmbeddedLedger)(home), clock: system_clock/* systemClock */.m }, policy: (0,policy/* defaultPolicy */.G4)() };
}
const opsStatusDoor = (0,door/* door */.d)(opsStatus, wire);
const opsDeploymentsDoor = (0,door/* door */.d)(opsDeployments, wire);


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalize)
/* harmony export */ });
/* unused harmony export canonicalizeEx */
// src/serializer.ts
var CircularRootPathName = "$";
function _serialize(obj, options) {
  let buffer = "";
  const vInclude = options && options.include;
  let vExclude = options && options.exclude;
  if (vExclude) {
    if (typeof vExclude === "string") vExclude = [vExclude];
  }
  if (vInclude) vInclude.sort();
  const visited = /* @__PURE__ */ new WeakMap();
  const allowCircular = options && options.allowCircular;
  const filterUndefined = options && options.filterUndefined;
  const undefinedInArrayToNull = options && options.undefinedInArrayToNull;
  const strictUndefined = options && options.strictUndefined;
  serialize(obj, CircularRootPathName);
  return buffer;
  function serialize(object, path) {
    if (strictUndefined && object === void 0) {
      throw new Error(
        `undefined is not permitted in JSON at "${path}" (strictUndefined)`
      );
    }
    if (object === null || typeof object !== "object" || object.toJSON != null) {
      if (typeof object === "number" && !Number.isFinite(object)) {
        throw new Error(
          `Non-finite number (${object}) is not permitted in JSON (RFC 8785 \xA73.2.2.3)`
        );
      }
      buffer += JSON.stringify(object);
    } else if (Array.isArray(object)) {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "[";
      let next = false;
      object.forEach((element, index) => {
        if (next) {
          buffer += ",";
        }
        next = true;
        if (element === void 0 && strictUndefined) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}[${index}]" (strictUndefined)`
          );
        }
        if (undefinedInArrayToNull && element === void 0) {
          element = null;
        }
        serialize(element, `${path}[${index}]`);
      });
      buffer += "]";
    } else {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "{";
      let next = false;
      const addProp = (property) => {
        if (vExclude && vExclude.includes(property)) {
          return;
        }
        if (strictUndefined && object[property] === void 0) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}.${property}" (strictUndefined)`
          );
        }
        if (next) {
          buffer += ",";
        }
        next = true;
        buffer += JSON.stringify(property);
        buffer += ":";
        serialize(object[property], `${path}.${property}`);
      };
      if (path === CircularRootPathName && vInclude) {
        vInclude.forEach((property) => {
          if (object.hasOwnProperty(property)) {
            addProp(property);
          }
        });
      } else {
        let vKeys = Object.keys(object);
        if (filterUndefined && !strictUndefined) {
          vKeys = vKeys.filter((k) => object[k] !== void 0);
        }
        vKeys.sort();
        vKeys.forEach((property) => {
          addProp(property);
        });
      }
      buffer += "}";
    }
  }
}

// src/canonicalize.ts
function canonicalize(obj, allowCircular) {
  return _serialize(obj, {
    allowCircular,
    filterUndefined: true,
    undefinedInArrayToNull: true
  });
}

// src/canonicalize-ex.ts
function canonicalizeEx(obj, options) {
  return _serialize(obj, options);
}

//# sourceMappingURL=index.mjs.map

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
