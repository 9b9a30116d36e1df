export const id = 1547;
export const ids = [1547];
export const modules = {

/***/ 52155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMirroredLedger: () => (/* binding */ createMirroredLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/evidence/canonical.js
var canonical = __webpack_require__(95903);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
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

// EXTERNAL MODULE: ./lib/src/domain/ledger/mirror-incident.js
var mirror_incident = __webpack_require__(9209);
;// CONCATENATED MODULE: ./lib/src/adapters/ledger/mirrored-ledger.js





/** A ledger whose deployments, incidents and evidence are also shown where people and other tools look for them. */
function createMirroredLedger(ledger, mirrors) {
    return new Mirrored(ledger, mirrors);
}
class Mirrored {
    location;
    #ledger;
    #mirrors;
    /** Environments whose mirror was looked at in this run; whoever could not write it has said so already. */
    #tried = new Set();
    /** What other tools stored about a digest, as it was when this run first asked. */
    #copies = new Map();
    /** Lines of the ledger that others could not find when a record was read. */
    #owed = new Map();
    constructor(ledger, mirrors) {
        this.location = ledger.location;
        this.#ledger = ledger;
        this.#mirrors = mirrors;
    }
    read() {
        return this.#ledger.read();
    }
    /** The ledger's own lines first; what only a mirror has is added, each bundle once. */
    async record(digest) {
        const lines = await this.#ledger.record(digest);
        const copies = this.#copies.get(digest) ?? (await this.#mirrors.attestations?.list(digest)) ?? [];
        this.#copies.set(digest, copies);
        const known = new Set(lines.map(canonical/* bundleDigest */.b));
        const copied = copies.map(canonical/* canonicalLine */.n);
        const names = new Set(copied.map(canonical/* bundleDigest */.b));
        this.#owed.set(digest, lines.filter(line => !names.has((0,canonical/* bundleDigest */.b)(line))));
        return [...lines, ...new Set(copied.filter(line => !known.has((0,canonical/* bundleDigest */.b)(line))))];
    }
    async append(propose) {
        let seen;
        let records = [];
        const answered = await this.#ledger.append(view => {
            const change = propose(view);
            seen = view;
            records = change.records ?? [];
            return change;
        });
        const before = seen?.events ?? [];
        const events = [...before, ...answered.filter(({ seq }) => seq > before.length)];
        await this.#mirror('evidence', () => this.#storeEvidence(records));
        await this.#showDeployments(events, answered);
        await this.#showIncidents(events, answered);
        return answered;
    }
    async mend({ artifact, environment }) {
        await this.#mirror('evidence', () => {
            const owed = [...this.#owed].map(([digest, lines]) => ({ digest, lines: lines.filter(isByIdentity) }));
            return this.#storeEvidence(owed);
        });
        if (environment === undefined || this.#tried.has((0,ledger_state/* environmentKey */.J)(artifact, environment)))
            return;
        await this.#mirror('state', async () => {
            const { events } = await this.#ledger.read();
            const state = (0,ledger_state.foldLedger)(events);
            await this.#showEnvironment(state, { artifact, environment });
            const open = state.incidents.filter(one => one.artifact === artifact && one.environment === environment);
            const [newest] = open.filter(one => one.state !== 'resolved').slice(-1);
            if (newest !== undefined)
                await this.#showIncident(events, newest.id);
        });
    }
    async #mirror(what, write) {
        try {
            await write();
        }
        catch (thrown) {
            const { message, hint } = (0,failure/* toFailure */.w2)(thrown);
            const why = hint === undefined ? message : `${message}; ${hint}`;
            this.#mirrors.trouble(`the ledger has it, but the copy of its ${what} could not be written: ${why}`);
        }
    }
    async #storeEvidence(records) {
        const { attestations } = this.#mirrors;
        if (attestations === undefined)
            return;
        for (const { digest, lines } of records) {
            for (const line of lines)
                await attestations.store(digest, JSON.parse(line));
        }
    }
    /** Brings each environment that the events are about up to date, also with what was missed before. */
    async #showDeployments(events, answered) {
        const touched = answered.filter(changesDeployments).map(({ subject }) => subject);
        if (touched.length === 0)
            return;
        const state = (0,ledger_state.foldLedger)(events);
        const places = new Map(touched.map(({ artifact, environment = '' }) => [
            (0,ledger_state/* environmentKey */.J)(artifact, environment),
            { artifact, environment }
        ]));
        for (const place of places.values()) {
            await this.#mirror('deployments', () => this.#showEnvironment(state, place));
        }
    }
    async #showEnvironment(state, place) {
        const { deployments, logUrl } = this.#mirrors;
        this.#tried.add((0,ledger_state/* environmentKey */.J)(place.artifact, place.environment));
        const wanted = mirroredDeployments(state, place);
        const filed = wanted.length === 0 ? [] : await deployments.list(place.environment);
        for (const { state, description, url, ...note } of wanted) {
            const all = filed.filter(one => one.note.key === note.key && one.note.artifact === note.artifact);
            const known = all.find(one => one.state === state) ?? all[0];
            // An answer that came too late leaves a second one behind.
            for (const copy of all)
                if (copy !== known && copy.state !== 'inactive')
                    await this.#retire(copy.id, description);
            if (known?.state === state || (known === undefined && state === 'inactive'))
                continue;
            const id = known?.id ?? (await deployments.file(note));
            await deployments.mark(id, { state, description, url, logUrl });
        }
    }
    async #retire(id, description) {
        await this.#mirrors.deployments.mark(id, { state: 'inactive', description: `a copy of ${description}` });
    }
    async #showIncidents(events, answered) {
        for (const id of new Set(answered.flatMap(event => (0,mirror_incident/* incidentOf */.w8)(event) ?? []))) {
            await this.#mirror('incidents', () => this.#showIncident(events, id));
        }
    }
    async #showIncident(events, id) {
        const { issues } = this.#mirrors;
        const wanted = (0,mirror_incident/* mirroredIncident */.Dj)(events, id);
        if (wanted === undefined)
            return;
        const { items, ...own } = wanted;
        const issue = await issues.open({ ...own, assignees: [] });
        for (const comment of wanted.comments)
            await issues.comment(issue.number, comment);
        // Nobody is assigned: an owner's name is what somebody typed, and GitHub refuses an issue for an unknown one.
        for (const item of items)
            await issues.open({ ...item, assignees: [] });
        if (wanted.isClosed && issue.state === 'open')
            await issues.close(issue.number, 'completed');
    }
}
/** True for what GitHub's store takes: a key's signature names nobody. */
function isByIdentity(line) {
    const { verificationMaterial: signed } = JSON.parse(line);
    return signed != null && ('certificate' in signed || 'x509CertificateChain' in signed);
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15008);


/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
/** Names a bundle by the SHA-256 of its canonical line. */
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 72049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown)
/* harmony export */ });
/** Text from a service or a person, in one line of Markdown: it neither addresses people nor carries markup. */
function plainMarkdown(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.replaceAll(/[\\`*_{}[\]<>#@|!]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ })

};
