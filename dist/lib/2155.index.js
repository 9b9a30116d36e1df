export const id = 2155;
export const ids = [2155];
export const modules = {

/***/ 52155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMirroredLedger: () => (/* binding */ createMirroredLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var ledger_state = __webpack_require__(73745);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/mirror.js

const shown = 10;
const changing = new Set([
    'deployment.staged',
    'deployment.completed',
    'deployment.failed',
    'rollout.completed',
    'rollout.rolled-back',
    'rollout.aborted'
]);
/** True for an event after which a mirror of deployments is out of date. */
function changesDeployments({ kind }) {
    return changing.has(kind);
}
/** The newest deployments of one environment, oldest first. Pure: what is thrown away outside comes back the same. */
function mirroredDeployments(state, place) {
    const { artifact, environment } = place;
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment));
    const all = state.deployments.filter(one => one.artifact === artifact && one.environment === environment);
    return all.slice(-shown).map(({ id, digest, buildId, slot, generation, status, reason }) => {
        const commit = state.builds.find(build => build.artifact === artifact && build.digest === digest)?.commit ?? '';
        const live = here?.live?.deployment === id;
        const url = live ? here?.live?.url : undefined;
        const description = [buildId, `slot ${slot}`, status, ...(reason === undefined ? [] : [reason])].join(' · ');
        const note = { key: id, artifact, environment, digest, commit, buildId, slot, generation };
        return { ...note, state: stateOf(status, live), description, url };
    });
}
function stateOf(status, live) {
    if (status === 'staged')
        return 'in_progress';
    if (status === 'completed')
        return live ? 'success' : 'inactive';
    return 'failure';
}

;// CONCATENATED MODULE: ./lib/src/adapters/ledger/mirrored-ledger.js



/** A ledger whose deployments and evidence are also shown where people and other tools look for them. */
function createMirroredLedger(ledger, mirrors) {
    return {
        location: ledger.location,
        read: () => ledger.read(),
        record: digest => ledger.record(digest),
        async append(propose) {
            let records = [];
            const remembering = view => {
                const change = propose(view);
                records = change.records ?? [];
                return change;
            };
            const events = await ledger.append(remembering);
            await forgiving(mirrors, 'evidence', () => storeEvidence(mirrors.attestations, records));
            await forgiving(mirrors, 'deployments', () => showDeployments(ledger, events, mirrors));
            return events;
        }
    };
}
async function forgiving(mirrors, what, mirror) {
    try {
        await mirror();
    }
    catch (thrown) {
        mirrors.trouble(`the ledger has it, but the copy of its ${what} could not be written: ${(0,failure/* toFailure */.w2)(thrown).message}`);
    }
}
async function storeEvidence(attestations, records) {
    for (const { digest, lines } of records) {
        for (const line of lines)
            await attestations.store(digest, JSON.parse(line));
    }
}
/** Brings the mirror of each environment that the events are about up to date, also with what was missed before. */
async function showDeployments(ledger, events, mirrors) {
    const touched = events.filter(changesDeployments).map(({ subject }) => subject);
    if (touched.length === 0)
        return;
    const state = (0,ledger_state/* foldLedger */.n)((await ledger.read()).events);
    const places = new Map(touched.map(({ artifact, environment = '' }) => [`${environment}\n${artifact}`, { artifact, environment }]));
    for (const place of places.values())
        await showEnvironment(mirroredDeployments(state, place), place, mirrors);
}
async function showEnvironment(wanted, { environment }, { deployments, logUrl }) {
    const filed = await deployments.list(environment);
    for (const { state, description, url, ...note } of wanted) {
        const known = filed.find(one => one.note.key === note.key);
        if (known?.state === state || (known === undefined && state === 'inactive'))
            continue;
        const id = known?.id ?? (await deployments.file(note));
        await deployments.mark(id, { state, description, url, logUrl });
        if (state === 'success')
            await deployments.retireOthers({ id, note, state });
    }
}


/***/ })

};
