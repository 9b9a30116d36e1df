export const id = 398;
export const ids = [398,3698,1317,8460];
export const modules = {

/***/ 49334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ localJob),
/* harmony export */   a: () => (/* binding */ localJobs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83698);


const pattern = /^local:([^:]*):(\d{1,10}):(\d*):[0-9a-f-]+$/;
function localJob() {
    return `local:${encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)())}:${process.pid}:${(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .startTimeOf */ .P2)(process.pid)}:${moment()}`;
}
function moment() {
    return `${Date.now().toString(16)}-${process.hrtime.bigint().toString(16)}`;
}
const localJobs = {
    async ended(job) {
        const [, host, pid, startTime = ''] = pattern.exec(job) ?? [];
        if (host !== encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()))
            return false;
        return !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)({ pid: Number(pid), startTime });
    }
};


/***/ }),

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export signalGroup */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function startTimeOf(pid) {
    const fields = statOf(pid);
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}
function isAlive(identity) {
    try {
        process.kill(identity.pid, 0);
    }
    catch {
        return false;
    }
    return startTimeOf(identity.pid) === identity.startTime;
}
function signalGroup(identity, signal) {
    try {
        process.kill(-identity.pid, signal);
    }
    catch { }
}
function isGroupAlive(identity) {
    if (isAlive(identity))
        return true;
    const { mark } = identity;
    return mark !== undefined && membersOf(identity.pid).some(pid => environmentOf(pid).includes(mark));
}
async function endGroup(identity, timeoutMs) {
    if (!isGroupAlive(identity))
        return;
    signalGroup(identity, 'SIGTERM');
    const deadline = performance.now() + timeoutMs;
    while (hasMembers(identity) && performance.now() < deadline)
        await pause(20);
    signalGroup(identity, 'SIGKILL');
    while (hasMembers(identity) && performance.now() < deadline + 5000)
        await pause(20);
}
function hasMembers(identity) {
    if (isAlive(identity))
        return true;
    try {
        process.kill(-identity.pid, 0);
    }
    catch {
        return false;
    }
    return membersOf(identity.pid).length > 0;
}
function membersOf(group) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter(name => {
            const [state, , itsGroup] = /^\d+$/.test(name) ? statOf(name) : [];
            return state !== undefined && state !== 'Z' && Number(itsGroup) === group;
        });
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}


/***/ }),

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
const firmGates = ['provenance', 'lock', 'recall', 'trigger', 'second-person'];
function passed(gate, text) {
    return { gate, status: 'passed', text };
}
function failed(gate, code, text, expected, found) {
    return { gate, status: 'failed', code, text, expected, found };
}
function unknown(gate, code, expected, found) {
    return { gate, status: 'unknown', code, text: 'cannot be answered here, so it is closed', expected, found };
}
function allOpen(answers) {
    return answers.every(isOpen);
}
function isOpen(answer) {
    return answer.status === 'passed' || answer.status === 'bypassed';
}
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
const GateNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
    .refine(names => names.every(name => skippable.includes(name)), {
    error: `expected names among ${skippable.join(', ')}; nothing skips ${_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.join(', ')}`
})
    .transform(names => names);
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


/***/ }),

/***/ 33857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsReleaseSlotDoor: () => (/* binding */ opsReleaseSlotDoor),
  opsRollbackDoor: () => (/* binding */ opsRollbackDoor),
  opsSettleDebtDoor: () => (/* binding */ opsSettleDebtDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/apply.js
async function apply({ release }, { inputs, ports, run }, { artifact, now }) {
    const { environment, reason } = inputs;
    const events = release.map(({ slot, ...saved }) => {
        const subject = { artifact, environment, digest: saved.digest };
        const key = `${artifact}/${environment}/slot-released/${slot}/${saved.until}`;
        const data = { slot, reason, saved: { digest: saved.digest, until: saved.until, reason: saved.reason } };
        const who = { time: now.toISOString(), actor: run.actor, causes: [], policy: ports.policyDigest };
        return { kind: 'slot.released', key, subject, data, ...who };
    });
    await ports.ledger.append(() => ({ events }));
    return release.length;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/inputs.js


const ReleaseSlotInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    environment: schemas/* string */.YjP().min(1).describe('Environment whose held slot is given free.'),
    slot: schemas/* enum */.k5n(['a', 'b']).optional().describe('Which slot; default the one that is held.'),
    reason: schemas/* string */.YjP().max(1000).default('nobody looks into it any more').describe('Why, for the record.')
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/observe.js

async function observe({ inputs, ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const held = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, inputs.environment))?.held ?? [];
    return { artifact, now: ports.clock.now(), held, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/plan.js
function plan({ slot }, { held, now }) {
    const meant = held.filter(one => (slot === undefined ? one.reason !== 'previous' : one.slot === slot));
    const release = meant.filter(one => Date.parse(one.until) > now.getTime());
    return release.length === 0 ? { proceed: false } : { proceed: true, release };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/report.js

function report({ inputs, facts, plan, done }) {
    const { environment } = inputs;
    const shared = { 'looked-at': facts.location, environment };
    if (!plan.proceed) {
        const headline = `release-slot unchanged · ${environment} · no slot is held`;
        return { outcome: 'unchanged', headline, blocks: [], result: { ...shared, released: [] } };
    }
    const columns = ['slot', 'digest', 'held for', 'until'];
    const rows = plan.release.map(one => [one.slot, (0,digest/* shortDigest */.VK)(one.digest), one.reason, one.until]);
    const outcome = done === undefined ? 'planned' : 'done';
    return {
        outcome,
        headline: `release-slot ${outcome} · ${environment}`,
        blocks: [{ kind: 'table', columns, rows }],
        result: { ...shared, released: plan.release }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/index.js





const opsReleaseSlot = {
    name: 'ops-release-slot',
    Inputs: ReleaseSlotInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/operations/promote/apply.js + 13 modules
var promote_apply = __webpack_require__(57736);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/apply.js


async function apply_apply(plan, _, { inner, facts }) {
    if (inner === undefined || facts === undefined)
        throw (0,failure/* bug */.jr)('a rollback without a deployment that stands');
    return (0,promote_apply/* apply */.B)(plan, inner, facts);
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/inputs.js


const OpsRollbackInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    ...inputs/* registryInputs */.P4,
    ...inputs/* evidenceInputs */.jN,
    deployment: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .describe('The deployment to undo: its id, build id or digest, or a beginning that only one has.'),
    to: schemas/* string */.YjP().default('latest').describe('Digest to go to; default the last good one.'),
    reason: schemas/* string */.YjP().max(1000).optional().describe('Why, for the record.')
});

// EXTERNAL MODULE: ./lib/src/operations/promote/observe.js + 6 modules
var promote_observe = __webpack_require__(19269);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/resolve.js

function resolveDeployment(asked, state) {
    const exact = state.deployments.filter(one => one.id === asked);
    const found = exact.length > 0 ? exact : state.deployments.filter(one => namesOf(one).some(isMeant(asked)));
    const [only, another] = found;
    if (only === undefined)
        throw unknownDeployment(asked, state);
    if (another === undefined)
        return only;
    const choices = found.map(one => one.id).slice(-5);
    throw (0,failure/* conflict */.hj)('deployment-ambiguous', `${asked} names ${found.length} deployments: ${choices.join(', ')}`);
}
function isMeant(asked) {
    return name => name.startsWith(asked);
}
function namesOf({ id, buildId, digest }) {
    return [id, buildId, digest, digest.slice('sha256:'.length)];
}
function unknownDeployment(asked, state) {
    const newest = state.deployments.slice(-3).map(one => one.id);
    const expected = newest.length === 0 ? 'a deployment; the ledger has none' : `a deployment such as ${newest.join(', ')}`;
    return (0,failure/* usage */.CI)('deployment-unknown', { input: 'deployment', found: asked, expected, example: 'sluice ops deployments' });
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/observe.js



async function observe_observe(context) {
    const { inputs, ports } = context;
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const deployment = resolveDeployment(inputs.deployment, state);
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(deployment.artifact, deployment.environment));
    const stands = [here?.live?.deployment, here?.staged?.deployment].includes(deployment.id);
    const found = { deployment, stands, location: ports.ledger.location };
    if (!stands)
        return { ...found, inner: undefined, facts: undefined };
    const promotion = rollbackInputs(inputs, deployment.environment);
    const inner = { ...context, inputs: promotion, ports: await ports.promotion(promotion) };
    return { ...found, inner, facts: await (0,promote_observe/* observe */.l)(inner) };
}
function rollbackInputs(inputs, environment) {
    const { deployment: _, to, ...shared } = inputs;
    return { ...shared, environment, mode: 'rollback', digest: to, wait: 0, hotfix: [] };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/plan.js + 14 modules
var promote_plan = __webpack_require__(52910);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/plan.js

function plan_plan(_, { deployment, inner, facts }) {
    if (inner !== undefined && facts !== undefined)
        return (0,promote_plan/* plan */.e)(inner.inputs, facts);
    if (deployment.status === 'rolled-back' || deployment.status === 'aborted') {
        return { proceed: false, kind: 'unchanged', text: `${deployment.id} is ${deployment.status} already.` };
    }
    const found = `${deployment.id} is ${deployment.status}; it is neither live nor staged`;
    return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason: 'nothing-to-roll-back', found };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/report.js + 2 modules
var promote_report = __webpack_require__(22902);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/report.js

function report_report({ facts, plan, done }) {
    const { deployment, inner, facts: seen, location } = facts;
    const undone = { undoes: deployment.id };
    if (inner !== undefined && seen !== undefined) {
        const whole = (0,promote_report/* report */.z8)({ inputs: inner.inputs, facts: seen, plan, done });
        return { ...whole, result: { ...whole.result, ...undone } };
    }
    const result = { ...undone, environment: deployment.environment, 'looked-at': location };
    const about = `${deployment.environment} · ${deployment.id}`;
    if (plan.kind === 'unchanged') {
        const blocks = [{ kind: 'text', text: plan.text }];
        return { outcome: 'unchanged', headline: `rollback unchanged · ${about}`, blocks, result };
    }
    const found = plan.kind === 'refused' ? (plan.found ?? '') : '';
    const next = `sluice promote --mode=rollback --environment=${deployment.environment} takes out what is live.`;
    return {
        outcome: 'refused',
        reason: 'nothing-to-roll-back',
        headline: `rollback refused · ${about}`,
        blocks: [
            { kind: 'text', text: found },
            { kind: 'next', text: next }
        ],
        result
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/index.js





const opsRollback = {
    name: 'ops-rollback',
    Inputs: OpsRollbackInputs,
    observe: observe_observe,
    plan: plan_plan,
    apply: apply_apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/apply.js
async function ops_settle_debt_apply_apply({ debt }, { inputs, ports, run }, { now }) {
    const { artifact, environment, id } = debt;
    const who = { time: now.toISOString(), actor: run.actor, causes: [], policy: ports.policyDigest };
    const data = { debt: id, reason: inputs.reason };
    const key = `${artifact}/${id}/settled`;
    await ports.ledger.append(() => ({
        events: [{ kind: 'debt.settled', key, subject: { artifact, environment }, data, ...who }]
    }));
    return true;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/inputs.js


const SettleDebtInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    debt: schemas/* string */.YjP().min(1).max(300).describe('Id of the debt that a hotfix left; a refusal and ops status name it.'),
    reason: schemas/* string */.YjP().trim().min(1).max(1000).describe('How what was skipped has been made good.')
});

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/observe.js

async function ops_settle_debt_observe_observe({ inputs, ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const { debts } = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const own = debts.filter(debt => debt.artifact === artifact);
    const open = own.filter(debt => debt.settledAt === undefined);
    const debt = own.find(one => one.id === inputs.debt);
    return { now: ports.clock.now(), debt, open, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/plan.js
function ops_settle_debt_plan_plan({ debt: asked }, { debt, open }) {
    if (debt === undefined) {
        const names = open.map(one => one.id).join(', ') || 'none';
        return { proceed: false, kind: 'unknown', found: `there is no debt ${asked}; open ones: ${names}` };
    }
    return debt.settledAt === undefined ? { proceed: true, kind: 'settle', debt } : { proceed: false, kind: 'unchanged' };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/report.js
function ops_settle_debt_report_report({ inputs, facts, plan, done }) {
    const result = { 'looked-at': facts.location, debt: inputs.debt };
    if (plan.kind === 'unknown') {
        const headline = `settle-debt refused · ${inputs.debt}`;
        return {
            outcome: 'refused',
            reason: 'debt-unknown',
            headline,
            blocks: [{ kind: 'text', text: plan.found }],
            result
        };
    }
    const outcome = plan.kind === 'unchanged' ? 'unchanged' : done === undefined ? 'planned' : 'done';
    return { outcome, headline: `settle-debt ${outcome} · ${inputs.debt}`, blocks: [], result };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/index.js





const opsSettleDebt = {
    name: 'ops-settle-debt',
    Inputs: SettleDebtInputs,
    observe: ops_settle_debt_observe_observe,
    plan: ops_settle_debt_plan_plan,
    apply: ops_settle_debt_apply_apply,
    report: ops_settle_debt_report_report
};

// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/promote.js + 5 modules
var promote = __webpack_require__(44482);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-release.js








async function wireLedger(inputs, host) {
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory);
    const ledger = await (0,wiring_ledger.ledgerOf)(policy, inputs, host);
    return { ports: { ledger, clock: system_clock/* systemClock */.m, policyDigest: digest }, policy };
}
async function wireRollback(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory);
    const { githubToken, registryCredentials } = inputs;
    const ports = {
        ledger: await (0,wiring_ledger.ledgerOf)(policy, inputs, host),
        promotion: async (promotion) => (await (0,promote.wirePromote)({ ...promotion, githubToken, registryCredentials }, host)).ports
    };
    return { ports, policy };
}
const opsRollbackDoor = (0,door/* door */.d)(opsRollback, wireRollback);
const opsReleaseSlotDoor = (0,door/* door */.d)(opsReleaseSlot, wireLedger);
const opsSettleDebtDoor = (0,door/* door */.d)(opsSettleDebt, wireLedger);


/***/ })

};
