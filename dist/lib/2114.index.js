export const id = 2114;
export const ids = [2114,4377];
export const modules = {

/***/ 31590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's own clock. */
const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }).catch(() => undefined);
    }
};


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

/***/ 11418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openDebts),
/* harmony export */   L: () => (/* binding */ foldDebt)
/* harmony export */ });
/** Keeps the debts; there is no way from a bypass to a clean state but an event that settles it. */
function foldDebt(state, event) {
    const { artifact, environment = '' } = event.subject;
    if (event.kind === 'debt.opened') {
        const { debt, ...data } = event.data;
        state.debts.push({ id: debt, artifact, environment, openedAt: event.time, ...data });
    }
    if (event.kind === 'debt.settled') {
        const index = state.debts.findIndex(debt => debt.id === event.data.debt && debt.artifact === artifact);
        const debt = state.debts[index];
        if (debt !== undefined)
            state.debts[index] = { ...debt, settledAt: event.time };
    }
}
/** The debts of one environment that are not settled, oldest first. */
function openDebts(state, artifact, environment) {
    return state.debts.filter(debt => debt.artifact === artifact && debt.environment === environment && debt.settledAt === undefined);
}


/***/ }),

/***/ 82862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foldLock),
/* harmony export */   i: () => (/* binding */ isHeld)
/* harmony export */ });
/** Keeps an environment's lock. Renewals and releases count only from the lock that is held. */
function foldLock(here, event) {
    if (event.kind === 'lock.acquired') {
        const { lock, owner, expiresAt } = event.data;
        here.lock = { lock, owner, expiresAt, fence: event.seq, acquiredAt: event.time };
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


/***/ }),

/***/ 73745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ environmentKey),
  n: () => (/* binding */ foldLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-debt.js
var fold_debt = __webpack_require__(11418);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-deployment.js
const folds = {
    'deployment.staged': stage,
    'deployment.completed': complete,
    'deployment.failed': fail,
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
        const recoveredAt = recovery(here.smoke.get(digest), verdict, event.time);
        const seen = { suite, verdict, passed, failed, slot, bundle, time: event.time, seq: event.seq };
        here.smoke.set(digest, { ...seen, recoveredAt });
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
    const { seq } = event;
    const { deployment, slot, generation, buildId, url, job, run } = event.data;
    const { lock, expiresAt } = event.data;
    here.staged = { digest, deployment, slot, generation, buildId, lock, expiresAt, url, job, run, seq };
    here.held = here.held.filter(held => held.slot !== slot);
    const { artifact, environment } = here;
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
    state.deployments.push({ ...placed, status: 'staged', stagedAt: event.time });
}
function fail(here, event, state) {
    const { digest } = event.subject;
    const { deployment, slot, code, generation = 0, buildId = '' } = event.data;
    leave(here, deployment);
    if (digest !== undefined && !state.deployments.some(known => known.id === deployment)) {
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'failed', stagedAt: event.time });
    }
    fold_deployment_close(state, event, 'failed', code);
}
/** A check that fails takes back what was proven before; the first that passes again starts the time anew. */
function recovery(before, verdict, time) {
    if (!isGood(verdict) || before === undefined)
        return undefined;
    return isGood(before.verdict) ? before.recoveredAt : time;
}
function isGood(verdict) {
    return verdict === 'pass' || verdict === 'flaky-pass';
}
function complete(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, url, job, run, action } = event.data;
    if (action === 'rollback')
        retreat(here, event, state);
    if (!state.deployments.some(known => known.id === deployment)) {
        // A rollback may go to a slot that still runs the version, without staging anything.
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time });
    }
    const back = action === 'rollback' ? { action } : {};
    place(here, { digest, deployment, slot, generation, buildId, url, job, run, since: event.time, ...back });
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
    const staged = here.staged?.deployment === deployment ? here.staged : undefined;
    const { live } = here;
    if (live !== undefined && live.slot !== slot) {
        hold(here, { slot: live.slot, digest: live.digest, until: retainUntil, reason: 'previous' });
    }
    const { url, run } = staged ?? {};
    place(here, { digest, deployment, slot, generation, buildId, job, run, url, since: event.time });
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
        timeline: [...(state.timelines.get(deployment ?? '') ?? []), { time: event.time, text: detail }],
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

;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-timeline.js
const sentences = {
    'deployment.staged': ({ buildId, slot }) => `Build ${buildId} was staged in slot ${slot}.`,
    'rollout.started': ({ profile, rule }) => `The rollout began: profile ${profile}, rule ${rule}.`,
    'rollout.shifted': ({ weight }) => `Green was given ${shownPercent(weight)} of the traffic.`,
    'rollout.rolled-back': ({ rollbackMs, detectedAt }) => `All traffic is on blue, ${rollbackMs} ms after the decision at ${detectedAt}.`,
    'rollout.held': ({ weight, reason }) => `The rollout was held (${reason}) with ${shownPercent(weight)} on green.`
};
/** Keeps what happened to each deployment, one sentence each, so that an incident about it begins with its story. */
function foldTimeline({ timelines }, event) {
    const deployment = 'deployment' in event.data ? event.data.deployment : undefined;
    const sentence = sentences[event.kind];
    if (deployment === undefined || sentence === undefined)
        return;
    const entry = { time: event.time, text: sentence(event.data) };
    timelines.set(deployment, [...(timelines.get(deployment) ?? []), entry]);
}
function shownPercent(weight) {
    return `${Number((weight * 100).toFixed(1))} %`;
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var lock = __webpack_require__(82862);
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
        debts: [],
        trains: new Map(),
        recalled: new Set(),
        timelines: new Map(),
        summaryHeads: new Map()
    };
    for (const event of events) {
        foldArtifact(state, event);
        foldTimeline(state, event);
        foldIncident(state, event);
        (0,fold_debt/* foldDebt */.L)(state, event);
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
    if (event.kind === 'promotion.decided') {
        const { summary, train, deployment } = event.data;
        state.summaryHeads.set(digest, summary);
        if (train !== undefined && deployment !== undefined) {
            state.trains.set(JSON.stringify([artifact, event.subject.environment, train]), deployment);
        }
    }
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
    (0,lock/* foldLock */.H)(here, event);
    foldDeployment(state, here, event);
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   bo: () => (/* binding */ Zone),
/* harmony export */   u3: () => (/* binding */ CronText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79565);
/* harmony import */ var _schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72057);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53667);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);





const Approvals = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(20).default(1),
    'distinct-from': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A zone of the IANA database, with its own days of summer time. */
const Zone = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isZone */ .DS, { error: 'expected an IANA zone such as UTC or Europe/Vienna' });
/** Five fields: minute, hour, day of the month, month, day of the week. */
const CronText = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isCron */ .dS, { error: 'expected five cron fields such as 0 2 * * *' });
const Moment = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isMoment */ .t, { error: 'expected a time such as 2026-12-24T18:00 or 2026-12-24T17:00:00Z' });
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    zone: Zone.default('UTC'),
    cron: CronText.optional(),
    for: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1h'),
    from: Moment.optional(),
    to: Moment.optional(),
    reason: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    command: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,
    'port-env': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('PORT'),
    health: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('/health'),
    'stop-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    after: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional().describe('The stage before.'),
    soak: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Names */ .fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Where the digest goes.'),
    url: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), _rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutOverrides */ .v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});


/***/ }),

/***/ 71306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   jp: () => (/* binding */ PolicyFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53667);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57520);





const Reserved = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1).describe('The version of this format.'),
    artifact: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Artifact */ .FV.prefault({}).describe('What is released.'),
    trust: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Trust */ .R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Signing */ .SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX, _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: _rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .Rollout */ .m.optional().describe('How traffic is shifted and judged.'),
    smoke: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Smoke */ ._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Triage */ .Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Schedule */ .qg.prefault({}).describe('Release trains.'),
    notify: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Notify */ .M9).max(100).default([]).describe('Who is told.'),
    roles: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Roles */ .YK.default({}).describe('People or teams by role.'),
    ledger: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Ledger */ .Oc.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .Sop */ .b1.optional().describe('The tracked procedure that this policy follows.')
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

/***/ 53667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71589);


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
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hold', 'promote', 'rollback'])
        .default('hold')
        .describe('What to do when nothing could be proven.'),
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

/***/ 71589:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);


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

/***/ 57520:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _smoke_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32608);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);





const DigestText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    level: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT,
    root: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional()
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    fulcio: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    rekor: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'rekor-version': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(2)]).default(1),
    timestamp: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'public-log': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false)
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('/api/version').describe('Path that tells version, commit, build_id or digest.'),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_smoke_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceLevels */ .To).default('claimed').describe('How strongly the digest must be shown.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1).default(0.99).describe('How sure it must be that no stale share is left.'),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1).default(0.1).describe('Share of stale backends that must not stay unseen.'),
    instances: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(10_000).optional().describe('How many instances there are; fewer answering is sticky.'),
    backends: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).max(1000).default([]).describe('host:port of each backend, to ask one by one.'),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).default({}).describe('Served path → file in the artifact, for level content.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, file: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY })
        .optional()
        .describe('Path that answers challenges and the file that holds the key, for level challenge.')
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY])).default([]),
    licenses: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional()
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX,
    cron: _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .CronText */ .u3.default('0 2 * * *'),
    zone: _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .Zone */ .bo.default('UTC'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX,
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('4h')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ trains: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Train).max(100).default([]) });
const Notify = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional()
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, digest: DigestText });


/***/ }),

/***/ 79565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   DU: () => (/* binding */ firingOf),
/* harmony export */   dS: () => (/* binding */ isCron)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);

/** Tells whether the text is a schedule of five fields, such as `0 2 * * *`. */
function isCron(text) {
    return firingOf(text, 'UTC') !== undefined;
}
/** Tells whether the text is a zone of the IANA database, such as `Europe/Vienna`. */
function isZone(text) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return /^[A-Za-z]/.test(text);
    }
    catch {
        return false;
    }
}
/**
 * Reads a schedule in its zone; undefined when it cannot be read.
 * A time inside a spring gap fires right after the jump; one that an autumn night has twice fires once, the first time.
 */
function firingOf(cron, zone) {
    if (cron.trim().split(/\s+/).length !== 5)
        return undefined;
    try {
        const schedule = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true });
        // The library works in whole seconds; a fraction must not make it skip the second that follows.
        return after => schedule.nextRun(new Date(Math.floor(after / 1000) * 1000))?.getTime();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 72057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readMoment),
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** Reads the text; undefined when it names no day and time that exist on a calendar. */
function readMoment(text) {
    const [, day = '', time = '00:00', offset] = pattern.exec(text) ?? [];
    const instant = Date.parse(`${day}T${time}Z`);
    // A day such as 31 February is taken for a day in March.
    if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day))
        return undefined;
    return { day, time, offset };
}
/** Tells whether the text is a moment that a policy may write. */
function isMoment(text) {
    return readMoment(text) !== undefined;
}


/***/ }),

/***/ 32608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ evidenceLevels),
  GD: () => (/* binding */ expectedText),
  Ec: () => (/* binding */ judgeIdentity),
  xN: () => (/* binding */ readIdentity),
  se: () => (/* binding */ sampleSize)
});

// EXTERNAL MODULE: ./lib/src/domain/smoke/response.js
var smoke_response = __webpack_require__(53974);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/routing.js
const fewestForRuns = 12;
const leastShareOfSwitches = 0.3;
/**
 * Looks whether connections were routed independently, on which every bound rests. Affinity to the caller's address
 * shows as fewer instances than there are; affinity for a time, as long runs of the same one.
 */
function routingOf(samples, instances) {
    const named = samples.flatMap(({ instance }) => instance ?? []);
    const counts = new Map();
    for (const name of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    if (instances !== undefined && counts.size < instances) {
        return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' };
    }
    if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
        return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' };
    }
    if (counts.size === 0)
        return { note: '' };
    return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` };
}
/** Independent draws change from one to the next with probability 1 − Σp²; far fewer changes are no chance. */
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    // One stray answer of another instance is expected to switch only twice; that alone is no run.
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


/**
 * How the identity is known, weakest first. `claimed`: the service says so. `commit`: the commit that it says is the
 * one that was built. `platform`: the platform says which digest it runs. `content`: it serves the artifact's own
 * bytes. `challenge`: it knows a secret that only the artifact holds.
 */
const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
/** The one text that is compared: all that is claimed, in one order. */
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
/** Reads the claimed fields from an answer. One that is not told leaves the whole untold. */
function readIdentity(claim, response) {
    const json = response.status === 200 ? (0,smoke_response/* parseJson */.q)(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return { told: undefined };
    const all = json;
    const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim));
    const told = found.every(part => part !== undefined) ? found.join(' ') : undefined;
    return { told, instance: instanceOf(all, response) };
}
const shortestCommit = 7;
/** Commits are often told short; a beginning of at least seven characters counts as the whole. */
function toldField(name, value, claim) {
    if (typeof value !== 'string' || value.length > 200 || value === '')
        return undefined;
    const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value);
    return short ? claim.commit : value;
}
function instanceOf(told, { headers }) {
    const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by'];
    return typeof named === 'string' && named.length <= 200 ? named : undefined;
}
/** Judges samples. One that differs decides; silence is never agreement, and neither is asking one backend again. */
function judgeIdentity(sampled) {
    const { claim, level, samples, wanted, everyBackend = false } = sampled;
    const expected = expectedText(claim);
    const who = everyBackend ? 'backends' : 'fresh connections';
    const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`;
    const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told;
    if (other !== undefined) {
        const count = samples.filter(({ told }) => told === other).length;
        const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`;
        return { kind: 'mismatch', level, found: other, text };
    }
    const agreeing = samples.filter(({ told }) => told === expected).length;
    const text = `${agreeing} of ${wanted} ${who} ${how}`;
    if (agreeing < wanted)
        return { kind: 'unknown', level, text };
    if (everyBackend)
        return { kind: 'agrees', level, text };
    const routing = routingOf(samples, claim.instances);
    if (routing.sticky !== undefined)
        return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` };
    return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}


/***/ }),

/***/ 53974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Reads a JSON body; undefined when it is not JSON. The wrapper tells JSON `null` from that. */
function parseJson(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 15977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDeploymentsDoor: () => (/* binding */ opsDeploymentsDoor),
  opsStatusDoor: () => (/* binding */ opsStatusDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 3 modules
var git_ledger = __webpack_require__(12799);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js
var policy = __webpack_require__(71306);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/apply.js
/** Status changes nothing. */
async function apply() {
    throw new Error('status has no effects');
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var state = __webpack_require__(73745);
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
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/inputs.js


const DeploymentsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    limit: inputs/* WholeNumber */.$x.prefault('10').describe('How many deployments to list, newest first.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
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
var duration = __webpack_require__(71911);
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

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
;// CONCATENATED MODULE: ./lib/src/wiring/ops.js







async function wire(_inputs, { run }) {
    return { ports: { ledger: (0,git_ledger.createEmbeddedLedger)((0,embedded.homeWithLedger)(run)), clock: system_clock/* systemClock */.m }, policy: (0,policy/* defaultPolicy */.G4)() };
}
const opsStatusDoor = (0,door/* door */.d)(opsStatus, wire);
const opsDeploymentsDoor = (0,door/* door */.d)(opsDeployments, wire);


/***/ }),

/***/ 15008:
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



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
