export const id = 4360;
export const ids = [4360];
export const modules = {

/***/ 67262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GitLedger),
  W: () => (/* binding */ createEmbeddedLedger)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/ledger/branch-ledger.js + 2 modules
var branch_ledger = __webpack_require__(92502);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/git-repository.js



const settings = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C'
};
class GitRepository {
    #directory;
    #environment;
    #created = false;
    constructor(directory, { PATH, SystemRoot } = {}) {
        this.#directory = directory;
        this.#environment = { ...(PATH !== undefined && { PATH }), SystemRoot };
    }
    async create() {
        if (this.#created)
            return;
        await (0,promises_.mkdir)(this.#directory, { recursive: true });
        for (let attempt = 1;; attempt += 1) {
            const made = await this.#git(['init', '--quiet', '--bare', '--template='], '');
            if (made.exitCode === 0)
                break;
            if (attempt === 5)
                throw (0,failure/* unavailable */.hU)('ledger-unreadable', `${this.#directory}: ${made.errors.trim()}`);
        }
        this.#created = true;
    }
    async resolve(reference) {
        const { exitCode, bytes } = await this.#git(['rev-parse', '--verify', '--quiet', reference], '');
        return exitCode === 0 ? bytes.toString('utf8').trim() : undefined;
    }
    async texts(commit, paths) {
        const output = await this.#git(['cat-file', '--batch'], paths.map(path => `${commit}:${path}\n`).join(''));
        if (output.exitCode !== 0)
            throw (0,failure/* unavailable */.hU)('ledger-unreadable', output.errors.trim());
        return blobs(output.bytes);
    }
    async commit(reference, parent, message, files) {
        const from = parent === undefined ? '' : `from ${parent}\n`;
        const changes = [...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join('');
        const who = 'committer Sluice <sluice@localhost> now\n';
        const stream = `feature done\ncommit ${reference}\n${who}${data(message)}${from}${changes}done\n`;
        const { exitCode, errors } = await this.#git(['fast-import', '--quiet', '--date-format=now'], stream);
        return exitCode === 0 ? undefined : errors.trim();
    }
    #git(command, input) {
        const env = { ...this.#environment, ...settings, GIT_DIR: this.#directory };
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_.spawn)('git', command, { env, cwd: this.#directory, stdio: 'pipe' });
            const out = [];
            const errors = [];
            child.stdout.on('data', chunk => out.push(chunk));
            child.stderr.on('data', chunk => errors.push(chunk));
            child.on('error', cause => reject((0,failure/* unavailable */.hU)('ledger-unreadable', 'git does not start', cause)));
            child.on('close', code => resolve({ exitCode: code ?? 1, bytes: Buffer.concat(out), errors: Buffer.concat(errors).toString('utf8') }));
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        });
    }
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
function blobs(bytes) {
    const found = [];
    let start = 0;
    while (start < bytes.length) {
        const lineEnd = bytes.indexOf(10, start);
        const header = bytes.toString('utf8', start, lineEnd);
        const size = / blob (\d+)$/.exec(header)?.[1];
        start = lineEnd + 1;
        found.push(size === undefined ? undefined : bytes.toString('utf8', start, start + Number(size)));
        if (size !== undefined)
            start += Number(size) + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/git-ledger.js




class GitLedger extends branch_ledger/* BranchLedger */.c {
    constructor(options) {
        super(new GitBranch(options));
    }
}
class GitBranch {
    location;
    pauseMilliseconds = 20;
    #reference;
    #repository;
    constructor({ directory, branch, environment }) {
        this.location = directory;
        this.#reference = `refs/heads/${branch}`;
        this.#repository = new GitRepository(directory, environment);
    }
    async head() {
        return (0,external_node_fs_.existsSync)(this.location) ? this.#repository.resolve(this.#reference) : undefined;
    }
    texts(commit, paths) {
        return this.#repository.texts(commit, paths);
    }
    async newest(path) {
        const commit = await this.head();
        const [text] = commit === undefined ? [] : await this.texts(commit, [path]);
        return { commit, text };
    }
    async commit({ parent, subject, files }) {
        await this.#repository.create();
        return { lost: await this.#repository.commit(this.#reference, parent, `${subject}\n`, files) };
    }
}
function createEmbeddedLedger(home, environment) {
    return new GitLedger({ directory: (0,external_node_path_.join)(home, 'ledger'), branch: 'sluice-ledger', environment });
}


/***/ }),

/***/ 92502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ BranchLedger)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/chain.js + 1 modules
var chain = __webpack_require__(59819);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/append.js

function prepareAppend(view, drafts) {
    const known = new Map(view.events.map(event => [event.key, event]));
    const fresh = [];
    let head = view.head;
    const answers = drafts.map(draft => {
        const old = known.get(draft.key);
        if (old !== undefined)
            return old;
        const event = (0,chain/* chainEvent */.MO)(draft, head);
        head = { sequence: event.seq, hash: event.hash };
        known.set(event.key, event);
        fresh.push(event);
        return event;
    });
    return { fresh, answers, view: { events: [...view.events, ...fresh], head } };
}

// EXTERNAL MODULE: ./node_modules/json-canonicalize/dist/index.mjs
var dist = __webpack_require__(15008);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/segment.js




const mostEvents = 256;
const mostBytes = 128 * 1024;
const Head = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    sequence: schemas/* int */.Whr().nonnegative(),
    hash: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    segment: schemas/* int */.Whr().nonnegative().max(999_999),
    checkpoint: schemas/* string */.YjP().nullable()
});
const emptySegments = { version: 1, ...chain/* emptyHead */.Cc, segment: 0, checkpoint: null };
function segmentPath(segment) {
    return `events/${String(segment).padStart(6, '0')}.jsonl`;
}
function recordPath(hex) {
    return `records/${hex}.jsonl`;
}
function chainHead(head) {
    return { sequence: head.sequence, hash: head.hash };
}
function parseHead(text) {
    try {
        return Head.parse(JSON.parse(text));
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('ledger-unreadable', 'head.json of the ledger is malformed', cause);
    }
}
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function packEvents(head, newest, events) {
    const files = new Map();
    let { segment } = head;
    let text = newest;
    let count = linesOf(newest).length;
    for (const event of events) {
        const line = `${(0,dist/* canonicalize */.d)(event)}\n`;
        const full = count >= mostEvents || Buffer.byteLength(text) + Buffer.byteLength(line) > mostBytes;
        if (segment === 0 || (full && count > 0)) {
            segment += 1;
            text = '';
            count = 0;
        }
        text += line;
        count += 1;
        files.set(segmentPath(segment), text);
    }
    const last = events.at(-1);
    const position = last === undefined ? chainHead(head) : { sequence: last.seq, hash: last.hash };
    files.set('head.json', `${(0,dist/* canonicalize */.d)({ ...head, ...position, segment })}\n`);
    return files;
}

;// CONCATENATED MODULE: ./lib/src/adapters/ledger/branch-ledger.js






const nothing = {
    commit: undefined,
    head: emptySegments,
    segments: [],
    view: { events: [], head: chain/* emptyHead */.Cc }
};
const mostAttempts = 60;
class BranchLedger {
    location;
    #branch;
    #newest = nothing;
    #seen = chain/* emptyHead */.Cc;
    #isCurrent = false;
    #records = new Map();
    constructor(branch) {
        this.location = branch.location;
        this.#branch = branch;
    }
    async read() {
        return (await this.#snapshot()).view;
    }
    async append(propose) {
        let problem = '';
        for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
            const isGuess = attempt === 0 && this.#isCurrent;
            const snapshot = isGuess ? this.#newest : await this.#snapshot();
            const proposed = isGuess ? guess(propose, snapshot.view) : propose(snapshot.view);
            if (proposed === undefined)
                continue;
            const prepared = prepareAppend(snapshot.view, proposed.events);
            const records = await this.#changedRecords(snapshot.commit, proposed.records ?? []);
            if (prepared.fresh.length === 0 && records.size === 0) {
                if (isGuess)
                    continue;
                return prepared.answers;
            }
            const { lost } = await this.#commit(snapshot, prepared, records);
            if (lost === undefined || (await this.#isWritten(prepared)))
                return prepared.answers;
            problem = lost;
            await (0,promises_.setTimeout)(Math.random() * this.#branch.pauseMilliseconds * Math.min(attempt + 1, 10));
        }
        throw (0,failure/* conflict */.hj)('ledger-moved', `${mostAttempts} attempts to append to ${this.location} failed: ${problem}`);
    }
    async record(digest) {
        const path = recordPath((0,domain_digest/* hexOf */.ZD)(digest));
        const known = this.#isCurrent ? this.#records.get(path) : undefined;
        if (known !== undefined)
            return linesOf(known);
        const { commit, text = '' } = await this.#branch.newest(path);
        if (commit !== undefined && commit === this.#newest.commit)
            this.#records = new Map(this.#records).set(path, text);
        return linesOf(text);
    }
    async #isWritten({ fresh }) {
        if (fresh.length === 0)
            return false;
        const { events } = (await this.#snapshot()).view;
        return fresh.every(({ seq, hash }) => events[seq - 1]?.hash === hash);
    }
    async #commit(snapshot, prepared, records) {
        const { fresh, view } = prepared;
        const files = new Map([...packEvents(snapshot.head, snapshot.segments.at(-1) ?? '', fresh), ...records]);
        const subject = fresh.map(event => event.kind).join(', ') || 'record';
        this.#isCurrent = false;
        const committed = await this.#branch.commit({ parent: snapshot.commit, subject, files });
        if (committed.lost !== undefined)
            return committed;
        this.#seen = view.head;
        if (committed.commit !== undefined) {
            const head = parseHead(files.get('head.json') ?? '');
            const segments = Array.from({ length: head.segment }, (_, index) => files.get(segmentPath(index + 1)) ?? snapshot.segments[index] ?? '');
            this.#newest = { commit: committed.commit, head, segments, view };
            this.#records = new Map([...this.#records, ...records]);
            this.#isCurrent = true;
        }
        return committed;
    }
    async #snapshot() {
        const commit = await this.#branch.head();
        const snapshot = commit === this.#newest.commit ? this.#newest : await this.#load(commit);
        this.#demandSeen(snapshot.view);
        if (snapshot !== this.#newest)
            this.#records = new Map();
        this.#newest = snapshot;
        this.#seen = snapshot.view.head;
        this.#isCurrent = true;
        return snapshot;
    }
    #demandSeen({ events, head }) {
        const { sequence, hash } = this.#seen;
        const was = `${this.location} had event ${sequence} a moment ago`;
        if (head.sequence < sequence)
            throw (0,failure/* unavailable */.hU)('ledger-truncated', `${was} and is shorter now`);
        if (sequence === 0 || events[sequence - 1]?.hash === hash)
            return;
        throw (0,failure/* unavailable */.hU)('ledger-altered', `${was}, and has another one there now`);
    }
    async #load(commit) {
        if (commit === undefined)
            return nothing;
        const [headText] = await this.#branch.texts(commit, ['head.json']);
        const head = parseHead(headText ?? '');
        const paths = Array.from({ length: head.segment }, (_, index) => segmentPath(index + 1));
        const texts = paths.length === 0 ? [] : await this.#branch.texts(commit, paths);
        const missing = texts.indexOf(undefined);
        if (missing >= 0)
            throw (0,failure/* unavailable */.hU)('ledger-truncated', `${paths[missing]} of the ledger is missing`);
        const segments = texts;
        return { commit, head, segments, view: this.#check(head, segments) };
    }
    #check(head, segments) {
        const text = segments.join('');
        const before = this.#newest.segments.join('');
        const known = text.startsWith(before) ? this.#newest.view : nothing.view;
        const added = known === nothing.view ? text : text.slice(before.length);
        const check = (0,chain/* intactChain */.ne)((0,chain/* verifyLines */.XY)(linesOf(added), known.head, chainHead(head)));
        if (check.head.sequence !== head.sequence || check.head.hash !== head.hash) {
            throw (0,failure/* unavailable */.hU)('ledger-altered', `head.json names event ${head.sequence}, the events end at ${check.head.sequence}`);
        }
        return { events: [...known.events, ...check.events], head: check.head };
    }
    async #changedRecords(commit, records) {
        const files = new Map();
        for (const { digest, lines } of records) {
            const path = recordPath((0,domain_digest/* hexOf */.ZD)(digest));
            const old = files.get(path) ?? (await this.#recordAt(commit, path));
            const known = new Set(linesOf(old));
            const added = [...new Set(lines)].filter(line => !known.has(line));
            if (added.length > 0)
                files.set(path, old + added.map(line => `${line}\n`).join(''));
        }
        return files;
    }
    async #recordAt(commit, path) {
        if (commit === undefined)
            return '';
        const known = commit === this.#newest.commit ? this.#records.get(path) : undefined;
        return known ?? (await this.#branch.texts(commit, [path]))[0] ?? '';
    }
}
function guess(propose, view) {
    try {
        return propose(view);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectationOf)
/* harmony export */ });
const libraryWords = /^(Too small|Too big|Invalid input: expected|Invalid option)/;
function expectationOf(issue) {
    if (!libraryWords.test(issue.message))
        return issue.message;
    switch (issue.code) {
        case 'invalid_type':
            return `expected a value of type ${issue.expected}`;
        case 'too_small':
            return `expected ${bound(issue.inclusive, 'at least', 'more than')} ${sized(issue.minimum, issue.origin)}`;
        case 'too_big':
            return `expected ${bound(issue.inclusive, 'at most', 'less than')} ${sized(issue.maximum, issue.origin)}`;
        case 'invalid_value':
            return `expected one of ${issue.values.map(String).join(', ')}`;
        default:
            return issue.message;
    }
}
function bound(inclusive, within, beyond) {
    return inclusive === false ? beyond : within;
}
function sized(limit, origin) {
    if (origin === 'string')
        return `${limit} characters`;
    return origin === 'array' || origin === 'set' || origin === 'map' ? `${limit} entries` : String(limit);
}


/***/ }),

/***/ 59819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ chainEvent),
  Cc: () => (/* binding */ emptyHead),
  ne: () => (/* binding */ intactChain),
  XY: () => (/* binding */ verifyLines)
});

// UNUSED EXPORTS: chainProblem, longestEvent, sha256, verifyChain

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/json-canonicalize/dist/index.mjs
var dist = __webpack_require__(15008);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/expectation.js
var expectation = __webpack_require__(74189);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/event.js



const event_digest = schemas/* string */.YjP().refine(digest/* isDigest */.Bc, 'expected sha256: and 64 hex characters');
const time = iso/* datetime */.w$();
const slot = schemas/* enum */.k5n(['a', 'b']);
const event_text = schemas/* string */.YjP().max(10_000);
const weight = schemas/* number */.aig().min(0).max(1);
const eventData = {
    'artifact.built': schemas/* strictObject */.rej({
        buildId: event_text,
        commit: event_text,
        branch: event_text,
        builtAt: time,
        committedAt: time.optional(),
        bytes: schemas/* int */.Whr(),
        store: event_text,
        bundles: schemas/* array */.YOg(event_digest)
    }),
    'evidence.added': schemas/* strictObject */.rej({
        predicateType: event_text,
        suite: event_text.optional(),
        result: schemas/* enum */.k5n(['PASSED', 'WARNED', 'FAILED']).optional(),
        bundle: event_digest
    }),
    'promotion.decided': schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['passed', 'failed']),
        gates: schemas/* array */.YOg(schemas/* strictObject */.rej({ gate: event_text, status: event_text, code: event_text.optional() })),
        bypassed: schemas/* array */.YOg(event_text),
        reason: event_text.optional(),
        summary: event_digest,
        deployment: event_text.optional(),
        train: event_text.optional()
    }),
    'train.passed': schemas/* strictObject */.rej({ train: event_text, reason: event_text }),
    'debt.opened': schemas/* strictObject */.rej({
        debt: event_text,
        gates: schemas/* array */.YOg(event_text),
        reason: event_text,
        deployment: event_text,
        dueAt: time,
        person: schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), login: event_text }).optional(),
        second: schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), login: event_text }).optional()
    }),
    'debt.settled': schemas/* strictObject */.rej({ debt: event_text, reason: event_text }),
    'lock.acquired': schemas/* strictObject */.rej({ lock: event_text, owner: event_text, expiresAt: time }),
    'lock.renewed': schemas/* strictObject */.rej({ lock: event_text, owner: event_text, expiresAt: time }),
    'lock.requested': schemas/* strictObject */.rej({ lock: event_text, owner: event_text }),
    'lock.released': schemas/* strictObject */.rej({ lock: event_text, owner: event_text }),
    'deployment.staged': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        buildId: event_text,
        lock: event_text,
        expiresAt: time,
        url: event_text.optional(),
        job: event_text,
        run: event_text.optional()
    }),
    'deployment.completed': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        buildId: event_text,
        previous: event_digest.nullable(),
        action: schemas/* enum */.k5n(['deploy', 'rollback']),
        bundle: event_digest.optional(),
        url: event_text.optional(),
        job: event_text,
        run: event_text.optional()
    }),
    'deployment.failed': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        code: event_text,
        detail: event_text,
        generation: schemas/* int */.Whr().optional(),
        buildId: event_text.optional()
    }),
    'rollout.started': schemas/* strictObject */.rej({
        deployment: event_text,
        rollout: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        profile: event_text,
        rule: event_text,
        plannedTicks: schemas/* int */.Whr(),
        tickMs: schemas/* number */.aig()
    }),
    'rollout.shifted': schemas/* strictObject */.rej({
        deployment: event_text,
        weight,
        elapsedMs: schemas/* number */.aig(),
        evidence: schemas/* number */.aig().optional()
    }),
    'rollout.completed': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        buildId: event_text,
        previous: event_digest.nullable(),
        requests: schemas/* int */.Whr(),
        bundle: event_digest.optional(),
        retainUntil: time,
        job: event_text
    }),
    'rollout.rolled-back': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        reason: event_text,
        weight,
        detectedAt: time,
        rollbackMs: schemas/* number */.aig(),
        harmed: schemas/* number */.aig(),
        evidence: schemas/* number */.aig(),
        summary: event_text,
        holdUntil: time
    }),
    'rollout.aborted': schemas/* strictObject */.rej({ deployment: event_text, slot, reason: event_text }),
    'rollout.held': schemas/* strictObject */.rej({ deployment: event_text, slot, reason: event_text, weight }),
    'slot.released': schemas/* strictObject */.rej({
        slot,
        reason: event_text,
        saved: schemas/* strictObject */.rej({ digest: event_digest, until: time, reason: event_text }).optional()
    }),
    'smoke.recorded': schemas/* strictObject */.rej({
        suite: event_text,
        verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'flaky-pass']),
        passed: schemas/* int */.Whr(),
        failed: schemas/* int */.Whr(),
        slot: slot.optional(),
        bundle: event_digest.optional()
    }),
    'digest.recalled': schemas/* strictObject */.rej({ reason: event_text, bundle: event_digest, summary: event_digest }),
    'incident.opened': schemas/* strictObject */.rej({
        incident: event_text,
        severity: schemas/* enum */.k5n(states/* severities */.gO),
        title: event_text,
        deployment: event_text.optional(),
        detail: event_text
    }),
    'incident.updated': schemas/* strictObject */.rej({ incident: event_text, state: event_text, note: event_text }),
    'incident.acknowledged': schemas/* strictObject */.rej({ incident: event_text }),
    'incident.assigned': schemas/* strictObject */.rej({ incident: event_text, role: schemas/* enum */.k5n(states/* incidentRoles */.g$), person: event_text }),
    'incident.graded': schemas/* strictObject */.rej({ incident: event_text, severity: schemas/* enum */.k5n(states/* severities */.gO), reason: event_text }),
    'incident.explained': schemas/* strictObject */.rej({ incident: event_text, cause: event_text }),
    'incident.action-added': schemas/* strictObject */.rej({
        incident: event_text,
        action: event_text,
        kind: schemas/* enum */.k5n(states/* actionKinds */._R),
        text: event_text,
        owner: event_text,
        dueOn: iso/* date */.p6()
    }),
    'incident.audience-decided': schemas/* strictObject */.rej({ incident: event_text, customers: schemas/* boolean */.zMY(), reason: event_text }),
    'triage.decided': schemas/* strictObject */.rej({
        pull: schemas/* int */.Whr(),
        head: event_text,
        decision: schemas/* enum */.k5n(['merge', 'wait', 'review', 'standard', 'blocked']),
        severity: schemas/* enum */.k5n(['none', 'low', 'medium', 'unknown', 'high', 'critical']),
        gates: schemas/* array */.YOg(schemas/* strictObject */.rej({ gate: event_text, status: event_text, code: event_text.optional() })),
        evidence: event_digest,
        updates: schemas/* array */.YOg(schemas/* strictObject */.rej({ ecosystem: event_text, directory: event_text, name: event_text, to: event_text.nullable() }))
            .max(100)
            .optional()
    }),
    'triage.escalated': schemas/* strictObject */.rej({ pull: schemas/* int */.Whr(), percent: schemas/* number */.aig(), due: time }),
    'triage.merged': schemas/* strictObject */.rej({ pull: schemas/* int */.Whr(), head: event_text, effect: schemas/* enum */.k5n(['merged', 'armed', 'queued']) }),
    'incident.channel-decided': schemas/* strictObject */.rej({
        incident: event_text,
        channel: schemas/* strictObject */.rej({ id: event_text, name: event_text }).optional()
    }),
    'incident.published': schemas/* strictObject */.rej({ incident: event_text, state: schemas/* enum */.k5n(states/* incidentStates */.bt), text: event_text }),
    'incident.document-proposed': schemas/* strictObject */.rej({ incident: event_text, document: event_text, url: event_text }),
    'incident.reviewed': schemas/* strictObject */.rej({ incident: event_text, document: event_text }),
    'procedure.review-due': schemas/* strictObject */.rej({ reason: event_text, issue: event_text }),
    'page.sent': schemas/* strictObject */.rej({
        dedupKey: event_text,
        to: event_text,
        incident: event_text.optional(),
        level: schemas/* enum */.k5n(['page', 'notice']).optional()
    }),
    'page.begun': schemas/* strictObject */.rej({ dedupKey: event_text, to: event_text, undone: schemas/* boolean */.zMY().optional() }),
    'alert.fired': schemas/* strictObject */.rej({
        rule: event_text,
        severity: schemas/* enum */.k5n(states/* severities */.gO),
        signal: event_text,
        summary: event_text,
        runbook: event_text,
        firedAt: time,
        incident: event_text.optional()
    }),
    'alert.resolved': schemas/* strictObject */.rej({ rule: event_text }),
    'ledger.checkpoint': schemas/* strictObject */.rej({ head: event_text, sequence: schemas/* int */.Whr(), witness: event_text })
};

;// CONCATENATED MODULE: ./lib/src/domain/ledger/chain.js







const emptyHead = { sequence: 0, hash: '0'.repeat(64) };
const longestEvent = 100_000;
const chain_name = schemas/* string */.YjP().max(1_000);
const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const chain_digest = schemas/* string */.YjP().refine(digest/* isDigest */.Bc);
const Envelope = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    seq: schemas/* int */.Whr().positive(),
    prev: hash,
    hash,
    kind: schemas/* enum */.k5n(Object.keys(eventData)),
    key: chain_name,
    time: iso/* datetime */.w$(),
    actor: schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), login: chain_name }),
    subject: schemas/* strictObject */.rej({ artifact: chain_name, digest: chain_digest.optional(), environment: chain_name.optional() }),
    causes: schemas/* array */.YOg(schemas/* int */.Whr().positive()).max(1_000),
    policy: chain_digest.nullable(),
    data: schemas/* unknown */.L5J()
});
function chainEvent(draft, previous) {
    const plain = JSON.parse(JSON.stringify(draft));
    const body = { ...plain, v: 1, seq: previous.sequence + 1, prev: previous.hash };
    const event = { ...body, hash: sha256((0,dist/* canonicalize */.d)(body)) };
    const problem = shapeProblem(event);
    if (problem !== undefined)
        throw (0,failure/* bug */.jr)(`a ${draft.kind} event is malformed: ${problem}`);
    if ((0,dist/* canonicalize */.d)(event).length > longestEvent)
        throw (0,failure/* bug */.jr)(`a ${draft.kind} event is longer than ${longestEvent}`);
    return event;
}
function verifyChain(events, checkpoint) {
    return verifyLines(events.map(event => canonicalize(event)), emptyHead, checkpoint);
}
function verifyLines(lines, start = emptyHead, checkpoint) {
    const events = [];
    let head = start;
    for (const line of lines) {
        const event = readLine(line, head);
        if (typeof event === 'string')
            return altered(head.sequence + 1, event);
        events.push(event);
        head = { sequence: event.seq, hash: event.hash };
        if (checkpoint?.sequence === head.sequence && checkpoint.hash !== head.hash) {
            return altered(head.sequence, 'it differs from the checkpoint');
        }
    }
    if (checkpoint !== undefined && checkpoint.sequence > head.sequence) {
        const detail = `the checkpoint names event ${checkpoint.sequence}`;
        return { intact: false, code: 'ledger-truncated', sequence: head.sequence, detail };
    }
    return { intact: true, events, head };
}
function intactChain(check) {
    if (check.intact)
        return check;
    throw (0,failure/* unavailable */.hU)(check.code, chainProblem(check), undefined, 'run: sluice audit verify');
}
function chainProblem(check) {
    const what = check.code === 'ledger-altered' ? 'is altered' : 'is the last, but not the newest that was appended';
    return `event ${check.sequence} of the ledger ${what}: ${check.detail}`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function altered(sequence, detail) {
    return { intact: false, code: 'ledger-altered', sequence, detail };
}
function readLine(line, head) {
    if (line.length > longestEvent)
        return `it is longer than ${longestEvent} characters`;
    const event = parseJson(line);
    if (event === undefined)
        return 'it is not JSON';
    const problem = shapeProblem(event);
    if (problem !== undefined)
        return problem;
    const sealed = event;
    if (sealed.seq !== head.sequence + 1)
        return `its number is ${sealed.seq}`;
    if (sealed.prev !== head.hash)
        return 'it does not follow the event before it';
    if (!isCanonical(sealed, line))
        return 'it is not in canonical form';
    const body = line.replace(`"hash":"${sealed.hash}",`, '');
    return sha256(body) === sealed.hash ? sealed : 'its hash does not fit its content';
}
function isCanonical(value, line) {
    return JSON.stringify(value) === line && hasSortedKeys(value);
}
function hasSortedKeys(value) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(hasSortedKeys);
    let before = '';
    for (const [key, member] of Object.entries(value)) {
        if (key < before || !hasSortedKeys(member))
            return false;
        before = key;
    }
    return true;
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function shapeProblem(event) {
    const envelope = Envelope.safeParse(event);
    if (!envelope.success)
        return firstProblem(envelope.error);
    const data = eventData[envelope.data.kind].safeParse(envelope.data.data);
    return data.success ? undefined : firstProblem(data.error);
}
function firstProblem(error) {
    const issue = error.issues[0];
    return `${issue?.path.join('.') || 'event'}: ${issue === undefined ? 'malformed' : (0,expectation/* expectationOf */.E)(issue)}`;
}


/***/ }),

/***/ 14360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerOf: () => (/* binding */ ledgerOf),
/* harmony export */   ledgerToRead: () => (/* binding */ ledgerToRead)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26759);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73954);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55491);




async function ledgerOf(policy, choice, host, place) {
    const repository = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerRepository */ .Ed)(policy, choice, host);
    if (repository === undefined)
        return (0,_adapters_embedded_git_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .createEmbeddedLedger */ .W)(host.run.home, host.environment);
    const connection = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .connectTo */ .m6)(repository, choice, host);
    const [{ createGitHubLedger }, { createMirroredLedger }, mirrors] = await Promise.all([
        __webpack_require__.e(/* import() */ 6357).then(__webpack_require__.bind(__webpack_require__, 96357)),
        __webpack_require__.e(/* import() */ 2155).then(__webpack_require__.bind(__webpack_require__, 52155)),
        mirrorsOn(connection, policy, choice, host)
    ]);
    const ledger = createMirroredLedger(createGitHubLedger(connection, policy.ledger.branch), mirrors);
    if (place !== undefined)
        host.afterwards?.(() => ledger.mend(place));
    return ledger;
}
async function ledgerToRead(policy, choice, host) {
    const remote = (await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerRepository */ .Ed)(policy, choice, host)) !== undefined;
    return remote ? ledgerOf(policy, choice, host) : (0,_adapters_embedded_git_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .createEmbeddedLedger */ .W)((0,_embedded_js__WEBPACK_IMPORTED_MODULE_1__.homeWithLedger)(host.run), host.environment);
}
async function mirrorsOn(connection, policy, choice, host) {
    const [{ createGitHubDeployments }, { createGitHubIssues }, { createGitHubAttestations }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1061).then(__webpack_require__.bind(__webpack_require__, 71061)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155)),
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 99258))
    ]);
    const copied = (0,_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .N)(policy, choice, host) === 'github';
    return {
        deployments: createGitHubDeployments(connection),
        issues: createGitHubIssues(connection),
        attestations: copied ? createGitHubAttestations(connection) : undefined,
        logUrl: host.run.runUrl,
        trouble: text => host.notice?.(text)
    };
}


/***/ })

};
