export const id = 6019;
export const ids = [6019,9812];
export const modules = {

/***/ 67654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createFileHealthLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96117);




const Entry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    time: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'flaky-pass'])
});
/** A week of checks of ten environments every five minutes. */
const mostEntries = 20_000;
/** Keeps health checks as JSON lines in one file. A line that cannot be read tells nothing, and is left out. */
function createFileHealthLog(path) {
    return {
        location: path,
        read: () => readEntries(path),
        async append(entries) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, entries.map(entry => `${JSON.stringify(entry)}\n`).join(''));
            const all = await readEntries(path);
            if (all.length <= mostEntries)
                return;
            const kept = all.slice(-mostEntries / 2).map(entry => `${JSON.stringify(entry)}\n`);
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)(path, kept.join(''));
        }
    };
}
async function readEntries(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    return text.split('\n').flatMap(line => {
        try {
            return [Entry.parse(JSON.parse(line))];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   cV: () => (/* binding */ copyHashing),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






const blockBytes = 1024 * 1024;
/** Hashes a file block by block, so that its size does not matter: while one is hashed, the next is read. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        let bytes = 0;
        let [block, spare] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
        let read = await file.read(block, 0, blockBytes);
        while (read.bytesRead > 0) {
            const next = file.read(spare, 0, blockBytes);
            hash.update(block.subarray(0, read.bytesRead));
            bytes += read.bytesRead;
            read = await next;
            [block, spare] = [spare, block];
        }
        return { digest: `sha256:${hash.digest('hex')}`, bytes };
    }
    finally {
        await file.close();
    }
}
/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
async function copyHashing(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const tap = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from), tap, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx' }));
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/** A name in the same folder, so that the rename which follows is atomic. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
async function moveInto(temporary, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function writeAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}
/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}


/***/ }),

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25754);

const part = '([A-Za-z0-9_.-]{1,100})';
/**
 * Reads `owner/name` off the remote `origin` of the repository that holds the folder. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
async function originRepository(clone, serverUrl) {
    try {
        const address = await (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .o)({ ...clone, words: ['remote', 'get-url', 'origin'] });
        return repositoryAt(address.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const mostBytes = 16 * 1024 * 1024;
/**
 * Asks git, which ends by itself, and answers what it printed; nothing of it is echoed, for it is text from outside.
 * Throws `component-missing` when git is missing, ends with another code than zero, or prints more than 16 MiB.
 */
async function gitOutput({ directory, words, environment }) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const printed = [];
    let bytes = 0;
    const keep = (chunk) => {
        bytes += chunk.length;
        if (bytes <= mostBytes)
            printed.push(chunk);
    };
    const options = { env: given(environment), silent: true, ignoreReturnCode: true, listeners: { stdout: keep } };
    const code = await exec('git', ['-C', directory, ...words], options).catch(cause => refuse(directory, cause));
    return code === 0 && bytes <= mostBytes ? Buffer.concat(printed).toString('utf8') : refuse(directory, `code ${code}`);
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
function refuse(directory, cause) {
    const hint = 'git must be installed, and the folder must be a repository with a commit';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
}


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57846);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5599);






/**
 * Reads the policy file of a working directory. Throws `usage`: `missing-policy` when it is absent and not optional,
 * `outside-workspace` when the path or a link leaves the directory, `bad-policy` when it cannot be read as a policy.
 */
async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = await read(path, workingDirectory);
    if (bytes !== undefined)
        return { policy: (0,_domain_policy_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(textOf(bytes, path), path), digest: digestOf(bytes) };
    // A path that somebody typed is meant: a policy that cannot be found must not become one that asks for nothing.
    if (optional && path === defaultPath)
        return { policy: (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicy */ .G4)(), digest: null };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
const defaultPath = '.github/sluice.yml';
async function read(path, workingDirectory) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path);
    refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workingDirectory), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted), path);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(wanted);
    }
    catch (cause) {
        if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw cause;
        if (isMissing(cause))
            return undefined;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function isMissing(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96117);




const largestBytes = 1_000_000;
/** Reads and writes below one directory; links that lead out of it are followed nowhere. */
function textFiles(directory) {
    return {
        async read(path) {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(inside(directory, path)).catch(cause => {
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: 'no such file', expected: 'a file that exists', cause });
            });
            inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), real);
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
            if (size <= largestBytes)
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(inside(directory, path)).then(() => true, cause => {
                if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return false;
                throw cause;
            });
        },
        async list(folder) {
            try {
                return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(inside(directory, folder))).sort();
            }
            catch (cause) {
                if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            // A folder on the way may be a link that leads out.
            inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), await nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(target, text);
            return target;
        }
    };
}
/** The real path of the nearest folder that is there: what is missing will be made inside it. */
async function nearestReal(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (cause) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
            throw cause;
        return nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
}
function inside(directory, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return target;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}


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

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ actionKinds),
/* harmony export */   bt: () => (/* binding */ incidentStates),
/* harmony export */   g$: () => (/* binding */ incidentRoles),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nZ: () => (/* binding */ waysFrom),
/* harmony export */   wO: () => (/* binding */ isMajor)
/* harmony export */ });
/** Where an incident stands, as the SOP's workflow has it; it may go back, and be opened again. */
const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'];
const ways = {
    triage: ['investigation', 'mitigation'],
    investigation: ['mitigation'],
    mitigation: ['verification', 'investigation'],
    verification: ['resolved', 'investigation', 'mitigation'],
    resolved: ['investigation']
};
/** Where an incident may go from here. */
function waysFrom(state) {
    return ways[state];
}
const severities = ['P0', 'P1', 'P2', 'P3'];
/** The severities for which people are called together, told regularly, and a post-mortem is due. */
function isMajor(severity) {
    return severity === 'P0' || severity === 'P1';
}
/** Who does what during an incident. The ledger writes things down, so a scribe is needed only beside it. */
const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'];
/** What an action item is for: so that it does not happen again, or so that the next person knows. */
const actionKinds = ['preventive', 'documentation'];


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

/***/ 36577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ foldTrain),
/* harmony export */   U: () => (/* binding */ trainKey)
/* harmony export */ });
/** Names one slot of a train in one environment. */
function trainKey(artifact, environment, slot) {
    return JSON.stringify([artifact, environment, slot]);
}
/** Keeps what became of each slot; a release counts more than a refusal before it. */
function foldTrain({ trains }, event) {
    const { artifact, environment = '' } = event.subject;
    if (event.kind === 'train.passed') {
        trains.set(trainKey(artifact, environment, event.data.train), { passed: event.data.reason });
    }
    if (event.kind !== 'promotion.decided' || event.data.train === undefined)
        return;
    const key = trainKey(artifact, environment, event.data.train);
    const { deployment, gates } = event.data;
    const refused = gates.find(gate => gate.code !== undefined)?.code;
    trains.set(key, deployment === undefined ? { ...trains.get(key), refused } : { deployment });
}


/***/ }),

/***/ 82862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ placeInLine),
/* harmony export */   H1: () => (/* binding */ foldLock),
/* harmony export */   i7: () => (/* binding */ isHeld)
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
    if (event.kind === 'lock.requested' && here.lock?.lock === event.data.lock) {
        const { waiting = [] } = here.lock;
        const { owner } = event.data;
        here.lock = { ...here.lock, waiting: waiting.includes(owner) ? waiting : [...waiting, owner] };
    }
    if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock)
        delete here.lock;
}
/** How many go before a job that finds the lock held, and itself: 1 is next. Who has not asked yet comes last. */
function placeInLine({ waiting = [] }, job) {
    const known = waiting.indexOf(job);
    return known < 0 ? waiting.length + 1 : known + 1;
}
/** Tells whether somebody holds the lock at `now`, in milliseconds since 1970. An unreadable expiry counts as held. */
function isHeld(lock, now) {
    return lock !== undefined && !(Date.parse(lock.expiresAt) <= now);
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ mirroredIncident),
/* harmony export */   FT: () => (/* binding */ issueKey),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72049);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73745);


/** The incident that an event is about, when a mirror of incidents is out of date after it. */
function incidentOf(event) {
    return 'incident' in event.data ? event.data.incident : undefined;
}
/** Projects one incident from the facts. Pure: an issue that got lost comes back the same. */
function mirroredIncident(events, id) {
    const start = events.findIndex(event => event.kind === 'incident.opened' && event.data.incident === id);
    const opened = events[start];
    const incident = incidentAfter(events.slice(0, start + 1), id);
    const now = incidentAfter(events, id);
    if (opened === undefined || incident === undefined || now === undefined)
        return undefined;
    const later = events.slice(start + 1).filter(event => incidentOf(event) === id);
    // Each later event about an incident adds one line to its timeline.
    const said = now.timeline.slice(incident.timeline.length);
    return {
        key: issueKey(incident),
        title: `${incident.severity}: ${incident.title} (${id})`,
        body: bodyOf(incident),
        labels: ['sluice', `sluice:${now.severity}`],
        comments: said.map(({ time, text }, at) => ({ key: `${later[at]?.seq}`, body: `${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}` })),
        isClosed: now.state === 'resolved'
    };
}
/** The one issue of an incident, whoever writes to it: this mirror, a rollout's page, or a clock. */
function issueKey({ id, artifact, deployment }) {
    return deployment === undefined ? id : `${artifact}/${deployment}`;
}
function incidentAfter(events, id) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLedger */ .n)(events).incidents.findLast(one => one.id === id);
}
function bodyOf({ environment, digest, deployment, timeline }) {
    const about = [
        ['environment', environment],
        ['digest', digest],
        ['deployment', deployment]
    ];
    const facts = about.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${code(value)}`]));
    const story = timeline.map(({ time, text }) => `- ${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}`);
    return [...facts, '', '**Timeline**', '', ...story].join('\n');
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
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
    if (here.live?.deployment === deployment)
        liveAgain(here, slot);
    if (digest !== undefined)
        hold(here, { slot, digest, until: holdUntil, reason });
    fold_deployment_close(state, event, 'rolled-back', reason);
}
/** After a completed rollout was taken back, what was live before it is live again. */
function liveAgain(here, left) {
    const previous = here.completed.findLast(placed => placed.slot !== left);
    if (previous === undefined)
        return;
    here.live = previous;
    here.held = here.held.filter(held => held.slot !== previous.slot);
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

// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-incident.js

const changes = {
    'incident.updated': ({ data, time }, { states }) => {
        const state = stateOf(data.state);
        const entered = states.at(-1)?.state !== state;
        return [data.note, { state, updatedAt: time, ...(entered && { states: [...states, { state, time }] }) }];
    },
    'incident.acknowledged': ({ time }) => ['Acknowledged.', { acknowledgedAt: time }],
    'incident.assigned': ({ data }, { roles }) => [
        `The ${data.role} was named.`,
        { roles: { ...roles, [data.role]: data.person } }
    ],
    'incident.graded': ({ data }) => [`Severity is ${data.severity}: ${data.reason}`, { severity: data.severity }],
    'incident.explained': ({ data }) => [`Root cause: ${data.cause}`, { cause: data.cause }],
    'incident.action-added': ({ data }, { actions }) => [
        `To do: ${data.text}`,
        { actions: [...actions, { id: data.action, ...pick(data) }] }
    ],
    'incident.audience-decided': ({ data }) => [
        `Customers ${data.customers ? 'notice' : 'do not notice'}: ${data.reason}`,
        { customers: data.customers }
    ],
    'incident.reviewed': ({ data, time }) => [`Post-mortem accepted: ${data.document}`, { reviewedAt: time }],
    'page.sent': ({ data }, { pages }) => [
        `${data.level === 'notice' ? 'Notice' : 'Page'} sent to ${data.to}.`,
        { pages: [...pages, data.dedupKey] }
    ]
};
/** Keeps the incidents and what was said about each, oldest first. */
function foldIncident(state, event) {
    if (event.kind === 'incident.opened')
        fold_incident_open(state, event);
    const change = changes[event.kind];
    const index = state.incidents.findLastIndex(incident => incident.id === event.data.incident);
    const before = state.incidents[index];
    if (change === undefined || before === undefined)
        return;
    const [text, after = {}] = change(event, before);
    const timeline = [...before.timeline, { time: event.time, text }];
    state.incidents[index] = { ...before, ...after, timeline, seq: event.seq };
}
function fold_incident_open(state, event) {
    const { incident, severity, title, deployment, detail } = event.data;
    state.incidents.push({
        id: incident,
        severity,
        title,
        state: 'triage',
        openedAt: event.time,
        updatedAt: event.time,
        timeline: [...(state.timelines.get(deployment ?? '') ?? []), { time: event.time, text: detail }],
        deployment,
        roles: {},
        actions: [],
        pages: [],
        states: [{ state: 'triage', time: event.time }],
        openSeq: event.seq,
        seq: event.seq,
        ...event.subject
    });
}
/** Earlier versions wrote other words for an incident that nobody had looked at, or that was over. */
function stateOf(written) {
    if (written === 'closed')
        return 'resolved';
    return states/* incidentStates */.bt.find(state => state === written) ?? 'triage';
}
function pick({ kind, text, owner, dueOn }) {
    return { kind, text, owner, dueOn };
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

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-train.js
var fold_train = __webpack_require__(36577);
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
        (0,fold_train/* foldTrain */.O)(state, event);
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
        state.summaryHeads.set(digest, event.data.summary);
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
    (0,lock/* foldLock */.H1)(here, event);
    foldDeployment(state, here, event);
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


/***/ }),

/***/ 79150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
/* unused harmony export policyJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5599);


/** The JSON Schema of the policy file as people write it. */
function policyJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyFile */ .jp, { io: 'input' });
}
/** The keys that a file of this schema may have at a path; none where every name is allowed. */
function keysAt(path, whole = policyJsonSchema()) {
    const branches = (schema) => branchesOf(schema, whole);
    let candidates = [whole];
    for (const part of path)
        candidates = candidates.flatMap(branches).flatMap(schema => child(schema, part));
    return candidates.flatMap(branches).flatMap(schema => Object.keys(schema.properties ?? {}));
}
function branchesOf(schema, whole) {
    if (schema.$ref !== undefined) {
        const named = whole.$defs?.[schema.$ref.split('/').at(-1) ?? ''];
        return named === undefined ? [] : branchesOf(named, whole);
    }
    const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    return parts === undefined ? [schema] : parts.flatMap(branch => branchesOf(branch, whole));
}
function child(schema, part) {
    const found = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties);
    return typeof found === 'object' && !Array.isArray(found) ? [found] : [];
}


/***/ }),

/***/ 59304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 57846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ framed),
  ON: () => (/* binding */ parsePolicy),
  be: () => (/* binding */ rangeOf),
  em: () => (/* binding */ sentence),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/src/domain/policy/problems.js
var policy_problems = __webpack_require__(95020);
// EXTERNAL MODULE: ./lib/src/domain/policy/nearest.js
var nearest = __webpack_require__(59304);
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
    const near = (0,nearest/* nearest */.p)(name, valid);
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
    const problems = read.success ? danglingNames(read.data) : (0,policy_problems/* problemsOf */.G)(read.error.issues);
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


/***/ }),

/***/ 95020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79150);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59304);


const policyFile = { name: 'policy', keysAt: path => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._)(path) };
/** Turns what the schema found wrong into sentences, one per unknown key. */
function problemsOf(issues, parent = [], file = policyFile) {
    return issues.flatMap(issue => {
        const path = [...parent, ...issue.path];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => unknownKey(path, key, file));
        if (issue.code === 'invalid_union' && issue.errors.length > 0)
            return closestBranch(issue, path, file);
        if (issue.code === 'invalid_key')
            return problemsOf(issue.issues, path, file);
        return [{ path, message: `${nameOf(path, file)}: ${issue.message}` }];
    });
}
function closestBranch(issue, path, file) {
    // The branch that got past the type itself is the one that was meant.
    const meant = issue.errors.find(branch => branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type'));
    return meant === undefined
        ? [{ path, message: `${nameOf(path, file)}: none of the allowed forms` }]
        : problemsOf(meant, path, file);
}
function unknownKey(path, key, file) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, file.keysAt(path));
    const place = path.length === 0 ? `the ${file.name}` : nameOf(path, file);
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
    return { path, key, message: `unknown key "${key}" in ${place}${hint}` };
}
function nameOf(path, file) {
    return path.length === 0 ? file.name : path.map(String).join('.');
}


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59304);



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
/** What to say of a `kind` that no plug has: every kind there is, and the one that was most likely meant. */
function unknownKind(kinds) {
    return ({ code, input }) => {
        if (code !== 'invalid_union')
            return undefined;
        const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
        const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, kinds) : undefined;
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
        return `expected one of ${kinds.join(', ')}${hint}`;
    };
}


/***/ }),

/***/ 19975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/** A scheduler that is a little late is on time. */
const slack = 1.1;
/**
 * Tells what a series of checks has seen. A check vouches for the time behind it until the next one, and never for
 * longer than the interval: what lies beyond was not seen, however well both ends look.
 */
function coverageOf(sightings, interval, span) {
    const newest = sightings.at(-1);
    const end = Date.parse(newest?.time ?? '');
    const recent = sightings.filter(({ time }) => Date.parse(time) >= end - span);
    const totals = { up: 0, down: 0, unknown: 0 };
    let [longestGap, late] = [0, 0];
    for (const [index, sighting] of recent.entries()) {
        const next = recent[index + 1];
        if (next === undefined)
            break;
        const gap = Date.parse(next.time) - Date.parse(sighting.time);
        const seen = gap <= interval * slack ? gap : interval;
        totals[stateOf(sighting)] += seen;
        totals.unknown += gap - seen;
        longestGap = Math.max(longestGap, gap - seen);
        late = gap - seen;
    }
    const whole = totals.up + totals.down + totals.unknown;
    const share = whole === 0 ? 0 : (totals.up + totals.down) / whole;
    return { span: whole, ...totals, share, longestGap, late };
}
function stateOf({ verdict }) {
    if (verdict === 'inconclusive')
        return 'unknown';
    return verdict === 'fail' ? 'down' : 'up';
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

// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
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
    const json = response.status === 200 ? (0,json_body/* parseJson */.qF)(response.body)?.value : undefined;
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

/***/ 52976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ deepestJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oV: () => (/* binding */ whyNotJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** How deep an answer may nest; what people write stays far below, and deeper ones only serve to exhaust a stack. */
const deepestJson = 1000;
/** Reads a JSON body; undefined when it is none, or too deep. The wrapper tells JSON `null` from that. */
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
/** Says why a body is no JSON that can be looked into. */
function whyNotJson(body) {
    if (body.trim() === '')
        return 'an empty body instead of JSON';
    if (parsed(body) !== undefined)
        return `JSON that nests deeper than ${deepestJson}`;
    return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON';
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function nestsDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1));
}
/** Whether two JSON values are the same: numbers by their value, objects whatever their order. */
function sameJson(one, other) {
    if (one === other)
        return true;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [keys, others] = [Object.keys(one), Object.keys(other)];
    if (keys.length !== others.length)
        return false;
    return keys.every(key => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* unused harmony export cloneOf */
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), host.environment.GITHUB_SERVER_URL || publicServer);
}
/** Where this host stands, for git. */
function cloneOf({ run, environment }) {
    return { directory: run.workingDirectory, environment };
}
/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(8043)]).then(__webpack_require__.bind(__webpack_require__, 38043));
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    return new Connection({ token, repository, apiUrl, ...host.pace });
}
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ notifierOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-notifier.js




const Delivered = schemas/* object */.Ikc({ dedupKey: schemas/* string */.YjP() });
/** Appends each notification to a file as one line of JSON: where a machine without a pager tells people. */
function createFileNotifier(path, clock) {
    return {
        name: `file ${path}`,
        notify: async (notification) => {
            if ((await deliveredKeys(path)).has(notification.dedupKey))
                return;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.appendFile)(path, `${JSON.stringify({ time: clock.now().toISOString(), ...notification })}\n`);
        }
    };
}
/** A line that a crash cut off told nobody, so its key does not count. */
async function deliveredKeys(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(cause => {
        if ((0,files/* isAbsent */.W0)(cause))
            return '';
        throw cause;
    });
    return new Set(text.split('\n').flatMap(line => keyOf(line)));
}
function keyOf(line) {
    try {
        return [Delivered.parse(JSON.parse(line)).dedupKey];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/notifiers.js






const notifiers_all = ['page', 'notice'];
/** People are told as the policy's `notify` says; by an issue where the facts are on GitHub, else in a file, in any case. */
async function notifierOf(policy, inputs, host) {
    const own = await ownNotifier(policy, inputs, host);
    if (policy.notify.length === 0)
        return own;
    const [{ createEveryNotifier }, { fileDeliveries }, asked] = await Promise.all([
        __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 60440)),
        __webpack_require__.e(/* import() */ 6110).then(__webpack_require__.bind(__webpack_require__, 76110)),
        Promise.all(policy.notify.map((settings, index) => listenerOf(settings, index, host)))
    ]);
    const listeners = [{ notifier: own, on: notifiers_all }, ...asked];
    const here = fileDeliveries((0,external_node_path_.join)(host.run.home, 'deliveries.jsonl'));
    const forgetful = new Set(asked.filter(({ notifier }) => notifier.forgets).map(({ notifier }) => notifier.name));
    if (forgetful.size === 0)
        return createEveryNotifier(listeners, here);
    const { ledgerDeliveries } = await __webpack_require__.e(/* import() */ 3543).then(__webpack_require__.bind(__webpack_require__, 33543));
    const shared = ledgerDeliveries({
        ledger: () => (0,ledger.ledgerOf)(policy, inputs, host),
        artifact: policy.artifact.name ?? 'artifact',
        actor: host.run.actor,
        now: () => system_clock/* systemClock */.m.now(),
        forgetful,
        here
    });
    return createEveryNotifier(listeners, shared);
}
async function ownNotifier(policy, inputs, host) {
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined) {
        return createFileNotifier((0,external_node_path_.join)(host.run.home, 'notifications.jsonl'), system_clock/* systemClock */.m);
    }
    const [{ createIssueNotifier }, { createGitHubIssues }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7663).then(__webpack_require__.bind(__webpack_require__, 27663)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155))
    ]);
    return createIssueNotifier(createGitHubIssues(await (0,github/* connectTo */.m6)(repository, inputs, host)));
}
/** Two of one kind are told apart by their place in the policy. */
async function listenerOf(settings, index, host) {
    const notifier = await pluggedNotifier(settings, host);
    return { notifier: { ...notifier, name: `${notifier.name} ${index + 1}` }, on: settings.on };
}
async function pluggedNotifier(settings, host) {
    const pause = (milliseconds) => system_clock/* systemClock */.m.sleep(milliseconds);
    switch (settings.kind) {
        case 'pagerduty': {
            const { createPagerDutyNotifier } = await __webpack_require__.e(/* import() */ 6276).then(__webpack_require__.bind(__webpack_require__, 16276));
            return createPagerDutyNotifier({ url: settings.url, routingKey: (0,secrets/* secretOf */.O)(host, settings.routingKeyEnv), pause });
        }
        case 'opsgenie': {
            const { createOpsgenieNotifier } = await __webpack_require__.e(/* import() */ 3679).then(__webpack_require__.bind(__webpack_require__, 33679));
            const { url, responders, apiKeyEnv } = settings;
            return createOpsgenieNotifier({ url, responders, apiKey: (0,secrets/* secretOf */.O)(host, apiKeyEnv), pause });
        }
        case 'slack': {
            const { createSlackNotifier } = await __webpack_require__.e(/* import() */ 2255).then(__webpack_require__.bind(__webpack_require__, 42255));
            return createSlackNotifier({ url: (0,secrets/* secretOf */.O)(host, settings.webhookEnv), pause });
        }
        case 'statuspage': {
            const { createStatuspageNotifier } = await __webpack_require__.e(/* import() */ 3658).then(__webpack_require__.bind(__webpack_require__, 53658));
            const url = `${settings.url}/pages/${settings.page}/incidents`;
            return createStatuspageNotifier({ url, apiKey: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), pause });
        }
        case 'webhook': {
            const { createWebhookNotifier } = await __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 8930));
            return createWebhookNotifier({
                url: settings.url,
                secret: (0,secrets/* secretOf */.O)(host, settings.secretEnv),
                now: Date.now,
                pause
            });
        }
    }
}


/***/ }),

/***/ 78069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsIncidentDoor: () => (/* binding */ opsIncidentDoor),
  opsIncidentReportDoor: () => (/* binding */ opsIncidentReportDoor),
  opsMetricsDoor: () => (/* binding */ opsMetricsDoor),
  opsTickDoor: () => (/* binding */ opsTickDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-health-log.js
var file_health_log = __webpack_require__(67654);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
;// CONCATENATED MODULE: ./lib/src/domain/incident/change.js

/** Says which facts a request adds. What is so already adds none, so saying it twice changes nothing. */
function incidentChanges(incident, request) {
    return [
        ...acknowledged(incident, request),
        ...graded(incident, request),
        ...assigned(incident, request),
        ...explained(incident, request),
        ...toDo(incident, request),
        ...audience(incident, request),
        ...moved(incident, request)
    ];
}
/** Why a request must not be followed; judged with all that the same request says. */
function refusalOf(incident, request) {
    const { to } = request;
    if (to === undefined || to === incident.state)
        return undefined;
    const forced = to === 'resolved' && request.force === true;
    if (!forced && !(0,states/* waysFrom */.nZ)(incident.state).includes(to))
        return noWay(incident, to);
    return to === 'resolved' ? unfinished(incident, request) : undefined;
}
function noWay({ id, state }, to) {
    const ways = (0,states/* waysFrom */.nZ)(state);
    const reason = to === 'resolved' ? 'incident-not-verified' : 'incident-transition';
    const found = `${id} is in ${state}, from which it goes to ${ways.join(' or ')}`;
    return { reason, found, next: `sluice ops incident --id=${id} --to=${ways[0]}` };
}
function unfinished(incident, request) {
    const { id } = incident;
    const call = `sluice ops incident --id=${id}`;
    if (incident.cause === undefined && request.cause === undefined) {
        const next = `${call} --cause="what made it happen"`;
        return { reason: 'incident-no-cause', found: `nobody said what caused ${id}`, next };
    }
    const kinds = [...incident.actions, ...(request.action === undefined ? [] : [request.action])].map(one => one.kind);
    if (!kinds.includes('preventive')) {
        const next = `${call} --action="what will prevent it" --owner=NAME --due=YYYY-MM-DD`;
        return { reason: 'incident-no-prevention', found: `nothing will prevent ${id} from happening again`, next };
    }
    if (incident.customers === undefined && request.customers === undefined) {
        const found = `nobody decided whether customers noticed ${id}`;
        return { reason: 'incident-audience-undecided', found, next: `${call} --customers=false --note="why"` };
    }
    return undefined;
}
function acknowledged({ id, acknowledgedAt }, { ack }) {
    const due = ack === true && acknowledgedAt === undefined;
    return due ? [{ kind: 'incident.acknowledged', data: { incident: id } }] : [];
}
function graded({ id, severity: before }, { severity, note }) {
    if (severity === undefined || severity === before)
        return [];
    return [{ kind: 'incident.graded', data: { incident: id, severity, reason: note ?? `it was ${before}` } }];
}
function assigned({ id, roles }, { assign }) {
    if (assign === undefined || roles[assign.role] === assign.person)
        return [];
    return [{ kind: 'incident.assigned', data: { incident: id, ...assign } }];
}
function explained({ id, cause: before }, { cause }) {
    return cause === undefined || cause === before ? [] : [{ kind: 'incident.explained', data: { incident: id, cause } }];
}
function toDo({ id, actions }, { action }) {
    if (action === undefined)
        return [];
    const known = actions.some(one => one.text === action.text && one.owner === action.owner);
    const data = { incident: id, action: `${id}-A${actions.length + 1}`, ...action };
    return known ? [] : [{ kind: 'incident.action-added', data }];
}
function audience({ id, customers: before }, request) {
    const { customers, note = 'no reason was given' } = request;
    if (customers === undefined || customers === before)
        return [];
    return [{ kind: 'incident.audience-decided', data: { incident: id, customers, reason: note } }];
}
/** A note alone is an update; it belongs to the severity or the audience when one of these is said with it. */
function moved(incident, request) {
    const { id, state } = incident;
    const { to = state, note, force } = request;
    const elsewhere = request.severity !== undefined || request.customers !== undefined;
    if (to === state && (note === undefined || elsewhere))
        return [];
    const unverified = force === true && to === 'resolved' && state !== 'verification' ? ' (not verified)' : '';
    const text = to === state ? (note ?? '') : [`Now in ${to}${unverified}.`, note].filter(Boolean).join(' ');
    return [{ kind: 'incident.updated', data: { incident: id, state: to, note: text } }];
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var state = __webpack_require__(73745);
;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/drafts.js
/** Writes a draft about an artifact's operations, under a key of that artifact. */
function draftOf({ run, ports }, { artifact, environment }, { kind, key, data }) {
    return {
        kind,
        key: `${artifact}/${key}`,
        time: ports.clock.now().toISOString(),
        actor: run.actor,
        subject: { artifact, ...(environment === undefined ? {} : { environment }) },
        causes: [],
        data,
        policy: ports.policyDigest
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/observe.js

/** Reads the incidents of this artifact. */
async function observe({ inputs, ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const view = await ports.ledger.read();
    const open = incidentsOf(view, artifact).filter(one => one.state !== 'resolved');
    return {
        now: ports.clock.now(),
        artifact,
        incident: meant(view, artifact, inputs),
        open: open.map(one => one.id),
        location: ports.ledger.location
    };
}
/** The incident of that id; without one, an open one of that title, so that opening it twice opens one. */
function meant(view, artifact, { id, title }) {
    const own = incidentsOf(view, artifact);
    if (id !== undefined)
        return own.findLast(one => one.id === id);
    return own.findLast(one => one.title === title && one.state !== 'resolved');
}
function incidentsOf(view, artifact) {
    return (0,state/* foldLedger */.n)(view.events).incidents.filter(one => one.artifact === artifact);
}

;// CONCATENATED MODULE: ./lib/src/domain/incident/clocks.js

/**
 * Says what is due about an incident and was not said before. Pure: the clock comes in, so a policy that changes later
 * never rewrites what was due then, and a run that comes late says it late, but once.
 */
function dueNow(incident, settings, now) {
    const all = incident.state === 'resolved' ? afterwards(incident, settings, now) : during(incident, settings, now);
    return all.filter(({ key }) => !incident.pages.includes(key));
}
function during(incident, settings, now) {
    const { severity, acknowledgedAt, roles, openedAt } = incident;
    if (!(0,states/* isMajor */.wO)(severity))
        return [];
    const age = since(openedAt, now);
    const unheard = acknowledgedAt === undefined && age >= settings.acknowledge;
    const uncommanded = roles.commander === undefined && age >= settings.commander;
    return [
        ...opening(incident),
        ...(unheard ? [due(incident, 'unacknowledged', 'page', 'nobody acknowledged it')] : []),
        ...(uncommanded ? [due(incident, 'no-commander', 'page', 'it has no commander')] : []),
        ...overdueUpdate(incident, settings, now)
    ];
}
/** A rollout pages about its own incident; any other is told when it is opened. */
function opening(incident) {
    const { deployment, severity, title } = incident;
    if (deployment !== undefined)
        return [];
    return [due(incident, `opened-${severity}`, severity === 'P0' ? 'page' : 'notice', title)];
}
function overdueUpdate(incident, { update }, now) {
    const { severity, updatedAt, roles } = incident;
    const longest = severity === 'P0' ? update.P0 : update.P1;
    if (since(updatedAt, now) <= longest)
        return [];
    const who = roles['communications-lead'] ?? 'the communications lead, who is not named yet';
    return [due(incident, `update-${updatedAt}`, 'notice', `an update is overdue; it falls to ${who}`)];
}
function afterwards(incident, settings, now) {
    const resolvedAt = incident.states.at(-1)?.time ?? incident.updatedAt;
    const owed = (0,states/* isMajor */.wO)(incident.severity) && incident.reviewedAt === undefined;
    if (!owed || since(resolvedAt, now) <= settings.postMortem)
        return [];
    return [due(incident, 'post-mortem', 'notice', 'its post-mortem is overdue')];
}
function due({ artifact, id }, what, level, text) {
    return { key: `${artifact}/${id}/${what}`, level, text: `${id}: ${text}` };
}
function since(time, now) {
    return now.getTime() - Date.parse(time);
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/mirror-incident.js
var mirror_incident = __webpack_require__(9209);
;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/telling.js




/**
 * Tells what is due about an incident, and writes down that it was told. Whoever dies in between tells it again under
 * the same key, which reaches nobody twice. Returns why somebody could not be told.
 */
async function tellDue(incident, teller) {
    const { policy, ports } = teller;
    for (const due of dueNow(incident, policy.incident, ports.clock.now())) {
        try {
            await tell(due, incident, teller);
        }
        catch (thrown) {
            return (0,failure/* toFailure */.w2)(thrown).message;
        }
    }
    return undefined;
}
async function tell({ key, level, text }, incident, teller) {
    const { notifier, ledger } = teller.ports;
    const { id, artifact, environment, severity, title } = incident;
    const notification = { dedupKey: key, severity: level, title: `${severity}: ${title} (${id})`, text };
    await notifier.notify({ ...notification, about: (0,mirror_incident/* issueKey */.FT)(incident), link: teller.run.runUrl });
    const data = { dedupKey: key, to: notifier.name, incident: id, level };
    const sent = draftOf(teller, { artifact, environment }, { kind: 'page.sent', key: `page/${key}`, data });
    await ledger.append(() => ({ events: [sent] }));
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/apply.js






/** Appends what is new, judged again by the newest facts, then tells whoever must know. */
async function apply(plan, context, facts) {
    const id = plan.kind === 'open' ? await apply_open(plan, context, facts) : plan.incident.id;
    if (plan.kind === 'change')
        await change(plan, context, facts);
    const untold = await tellDue(await byId(context, facts, id), context);
    return { incident: await byId(context, facts, id), untold };
}
async function apply_open({ severity, title }, context, { artifact }) {
    const { inputs, ports } = context;
    let id = '';
    await ports.ledger.append(view => {
        // Somebody may have opened the same one since it was looked for.
        const same = meant(view, artifact, inputs);
        id = same?.id ?? `INC-${(0,state/* foldLedger */.n)(view.events).incidents.length + 1}`;
        const data = { incident: id, severity, title, detail: inputs.detail ?? title };
        return { events: same === undefined ? [openedDraft(data, context, artifact)] : [] };
    });
    return id;
}
function openedDraft(data, context, artifact) {
    const { environment } = context.inputs;
    return draftOf(context, { artifact, environment }, { kind: 'incident.opened', key: `${data.incident}/opened`, data });
}
async function change({ incident: { id }, request }, context, { artifact }) {
    await context.ports.ledger.append(view => {
        const incident = incidentIn(view, artifact, id);
        const refused = incident && refusalOf(incident, request);
        if (refused !== undefined)
            throw (0,failure/* conflict */.hj)(refused.reason, refused.found, refused.next);
        const changes = incident === undefined ? [] : incidentChanges(incident, request);
        return { events: changes.map(one => changeDraft(one, context, incident)) };
    });
}
/** The key holds what was newest, so that the same words may be said again later, and a lost answer repeats nothing. */
function changeDraft({ kind, data }, context, incident) {
    const { artifact, environment, id, seq } = incident;
    return draftOf(context, { artifact, environment }, { kind, key: `${id}/${seq}/${kind}`, data });
}
async function byId({ ports }, { artifact }, id) {
    return incidentIn(await ports.ledger.read(), artifact, id);
}
function incidentIn(view, artifact, id) {
    return (0,state/* foldLedger */.n)(view.events).incidents.findLast(one => one.artifact === artifact && one.id === id);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/inputs.js



const Line = schemas/* string */.YjP().trim().min(1).max(2000);
const Assignment = schemas/* string */.YjP()
    .regex(new RegExp(`^(${states/* incidentRoles */.g$.join('|')})=\\s*\\S.{0,99}$`), {
    error: `expected a role (${states/* incidentRoles */.g$.join(', ')}), "=" and a name`
})
    .transform(text => {
    const at = text.indexOf('=');
    return { role: text.slice(0, at), person: text.slice(at + 1).trim() };
})
    .meta({ examples: ['commander=alice'] });
const IncidentInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    id: schemas/* string */.YjP()
        .max(100)
        .optional()
        .describe('Incident to go on with; without it a new one is opened.')
        .meta({ examples: ['INC-12'] }),
    severity: schemas/* enum */.k5n(states/* severities */.gO)
        .optional()
        .describe('P0 to P3; for a new incident, or as it turned out.')
        .meta({ examples: ['P1'] }),
    title: Line.optional()
        .describe('What a new incident is about, in a few words.')
        .meta({ examples: ['Service Down'] }),
    detail: Line.optional().describe('What is known when it is opened.'),
    environment: Line.optional().describe('Environment that a new incident is about.'),
    ack: inputs/* Flag */.lN.prefault('false').describe('Say that somebody is on it, so that nobody else is paged.'),
    assign: Assignment.optional().describe('Who takes a role: commander, technical-lead, communications-lead or scribe.'),
    to: schemas/* enum */.k5n(states/* incidentStates */.bt)
        .optional()
        .describe('State that it goes to: investigation, mitigation, verification, resolved.'),
    note: Line.optional().describe('An update, or why.'),
    cause: Line.optional().describe('The root cause; without one it does not end.'),
    action: Line.optional().describe('Something to do, so that it does not happen again.'),
    actionKind: schemas/* enum */.k5n(states/* actionKinds */._R).default('preventive').describe('What the action is: preventive or documentation.'),
    owner: Line.optional().describe('Who does the action.'),
    due: iso/* date */.p6()
        .optional()
        .describe('Day by which the action is done.')
        .meta({ examples: ['2026-12-01'] }),
    customers: inputs/* Flag */.lN.optional().describe('Whether customers notice, which decides what is told outside.'),
    force: inputs/* Flag */.lN.prefault('false').describe('Resolve although nobody verified; it is written down.')
})
    .superRefine((inputs, context) => {
    const missing = missingInput(inputs);
    if (missing !== undefined)
        context.addIssue({ code: 'custom', path: [missing.input], message: missing.message });
});
function missingInput({ id, severity, title, action, owner, due }) {
    if (id === undefined && title === undefined)
        return { input: 'title', message: 'expected a title, or the id of an incident' };
    if (id === undefined && severity === undefined)
        return { input: 'severity', message: `expected one of ${states/* severities */.gO.join(', ')}` };
    if (action !== undefined && owner === undefined)
        return { input: 'owner', message: 'expected who does the action' };
    if (action !== undefined && due === undefined)
        return { input: 'due', message: 'expected the day by which the action is done' };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/plan.js

/** Opens an incident, adds to one, or says why not. */
function plan(inputs, facts) {
    const { incident } = facts;
    if (inputs.id === undefined)
        return incident === undefined ? plan_opening(inputs) : changing(incident, opened(inputs));
    if (incident === undefined)
        return unknown(inputs.id, facts.open);
    return changing(incident, requestOf(inputs));
}
function plan_opening({ severity = 'P1', title = '' }) {
    return { proceed: true, kind: 'open', severity, title };
}
function unknown(id, open) {
    const found = `there is no incident ${id}; open ones: ${open.join(', ') || 'none'}`;
    return { proceed: false, kind: 'refused', reason: 'incident-unknown', found, next: 'sluice ops status lists them.' };
}
function changing(incident, request) {
    const refused = refusalOf(incident, request);
    if (refused !== undefined)
        return { proceed: false, kind: 'refused', ...refused };
    const nothingNew = incidentChanges(incident, request).length === 0 && !isUntold(incident);
    return nothingNew
        ? { proceed: false, kind: 'unchanged', incident }
        : { proceed: true, kind: 'change', incident, request };
}
/** Who was opened and never told, because a run died in between, is told by the next one. */
function isUntold({ pages, severity, deployment, state }) {
    const major = severity === 'P0' || severity === 'P1';
    // A rollout tells about its own incident.
    return major && deployment === undefined && state !== 'resolved' && pages.length === 0;
}
/** Opening the same once more says nothing about it, except how bad it is. */
function opened({ severity }) {
    return { severity };
}
/** What the inputs say about an incident that is there. */
function requestOf(inputs) {
    const { ack, severity, assign, cause, customers, to, note, force, action, actionKind, owner, due } = inputs;
    const todo = action !== undefined && owner !== undefined && due !== undefined;
    return {
        ack,
        severity,
        assign,
        cause,
        customers,
        to,
        note,
        force,
        action: todo ? { kind: actionKind, text: action, owner, dueOn: due } : undefined
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/report.js

/** Says how the incident stands, and what comes next. */
function report({ inputs, facts, plan, done }) {
    const looked = { 'looked-at': facts.location };
    if (plan.kind === 'refused')
        return refused(plan, inputs, looked);
    const incident = done?.incident ?? (plan.kind === 'open' ? undefined : plan.incident);
    const outcome = plan.kind === 'unchanged' ? 'unchanged' : done === undefined ? 'planned' : 'done';
    if (incident === undefined) {
        const headline = `incident planned · ${inputs.severity} · ${inputs.title}`;
        return { outcome, headline, blocks: [], result: { ...looked, incident: null } };
    }
    const untold = done?.untold;
    const blocks = [{ kind: 'table', columns: ['when', 'what'], rows: incident.timeline.map(rowOf) }];
    if (untold !== undefined)
        blocks.push({ kind: 'text', text: `Nobody was told: ${untold}. Run this again.` });
    blocks.push({ kind: 'next', text: nextStep(incident) });
    return {
        outcome: untold === undefined ? outcome : 'unavailable',
        ...(untold !== undefined && { reason: 'notifier-failed' }),
        headline: `${incident.id} ${incident.severity} · ${incident.state} · ${incident.title}`,
        blocks,
        result: { ...looked, incident }
    };
}
function refused({ reason, found, next }, { id }, looked) {
    const blocks = [
        { kind: 'text', text: found },
        { kind: 'next', text: next }
    ];
    return {
        outcome: 'refused',
        reason,
        headline: `incident refused · ${id}`,
        blocks,
        result: { ...looked, incident: id }
    };
}
function rowOf({ time, text }) {
    return [time, text];
}
function nextStep({ id, state, acknowledgedAt }) {
    if (state === 'resolved')
        return `sluice ops incident-report --id=${id} writes the post-mortem.`;
    if (acknowledgedAt === undefined)
        return `sluice ops incident --id=${id} --ack=true`;
    return `sluice ops incident --id=${id} --to=${(0,states/* waysFrom */.nZ)(state)[0]}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident/index.js





/** Opens an incident, or says something about one: who is on it, what was found, what will be done. */
const opsIncident = {
    name: 'ops-incident',
    Inputs: IncidentInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/apply.js
/** Writes the file, whole or not at all, and returns its path. */
async function apply_apply({ path, markdown }, { ports }) {
    return ports.files.write(path, markdown);
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/inputs.js


const ReportInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    id: schemas/* string */.YjP()
        .min(1)
        .max(100)
        .describe('Incident to write about.')
        .meta({ examples: ['INC-12'] }),
    output: schemas/* string */.YjP()
        .optional()
        .describe('Path that the post-mortem is written to; a file that is there stays as it is, unless overwrite.'),
    overwrite: inputs/* Flag */.lN.prefault('false').describe('Write over a file that is there, with all that people wrote into it.'),
    check: schemas/* string */.YjP().optional().describe('Path of a post-mortem, to be told what it still lacks.')
});

;// CONCATENATED MODULE: ./lib/src/domain/incident/facts.js
/** Reads the course of an incident off the events. Pure, and without a clock: the same events give the same facts. */
function incidentFacts(incident, all) {
    const own = all.filter(event => isAbout(event, incident));
    const back = find(own, 'rollout.rolled-back');
    const shifted = own.find(event => event.kind === 'rollout.shifted' && event.data.weight > 0);
    const impactStart = shifted?.time ?? back?.data.detectedAt ?? incident.openedAt;
    const end = ended(own)?.time ?? own.at(-1)?.time ?? incident.openedAt;
    return {
        incident,
        moments: momentsOf(own),
        impactStart,
        durationMs: Date.parse(end) - Date.parse(impactStart),
        failedRequests: back === undefined ? undefined : Math.round(back.data.harmed)
    };
}
function momentsOf(own) {
    const back = find(own, 'rollout.rolled-back');
    const page = own.find(event => event.kind === 'page.sent' && event.data.level !== 'notice');
    return [
        ...moment('Alert triggered', back ?? find(own, 'incident.opened'), back?.data.detectedAt),
        ...moment('On-call paged', page),
        ...moment('Investigation started', entered(own, 'investigation')),
        ...moment('Root cause identified', find(own, 'incident.explained')),
        ...moment('Mitigation deployed', back ?? entered(own, 'mitigation')),
        ...moment('Incident resolved', ended(own))
    ];
}
function moment(what, event, time = event?.time) {
    return event === undefined || time === undefined ? [] : [{ what, time, seq: event.seq }];
}
function isAbout({ data, subject }, { id, deployment, artifact }) {
    if ('incident' in data && data.incident !== undefined)
        return data.incident === id;
    return (deployment !== undefined && 'deployment' in data && data.deployment === deployment && subject.artifact === artifact);
}
function find(own, kind) {
    return own.find(event => event.kind === kind);
}
function entered(own, state) {
    return own.find(event => event.kind === 'incident.updated' && event.data.state === state);
}
/** The last end, unless it was opened again since. */
function ended(own) {
    const newest = own.findLast(event => event.kind === 'incident.updated');
    const over = newest?.kind === 'incident.updated' && newest.data.state === 'resolved';
    if (!over)
        return undefined;
    const states = own.filter(event => event.kind === 'incident.updated');
    const before = states.findLastIndex(event => event.kind === 'incident.updated' && event.data.state !== 'resolved');
    return states[before + 1];
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/observe.js


/** Reads the ledger, and the files that were named. */
async function observe_observe({ inputs, ports, policy }) {
    const { events } = await ports.ledger.read();
    const artifact = policy.artifact.name ?? 'artifact';
    const own = (0,state/* foldLedger */.n)(events).incidents.filter(one => one.artifact === artifact);
    const incident = own.findLast(one => one.id === inputs.id);
    return {
        facts: incident && incidentFacts(incident, events),
        known: own.map(one => one.id),
        written: inputs.check === undefined ? undefined : await ports.files.read(inputs.check),
        taken: inputs.output !== undefined && (await ports.files.exists(inputs.output)),
        people: policy.incident.people,
        location: ports.ledger.location
    };
}

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/domain/plain-markdown.js
var plain_markdown = __webpack_require__(72049);
;// CONCATENATED MODULE: ./lib/src/domain/incident/post-mortem.js


/** What a person still has to write; a post-mortem that keeps one of these is not done. */
const placeholder = {
    summary: '[one paragraph: what happened, to whom, for how long]',
    cause: '[what caused it; systems, not people]',
    users: '[how many users]',
    revenue: '[how much revenue]',
    requests: '[how many requests failed]',
    well: '[what went well]',
    wrong: '[what went wrong]',
    lessons: '[what we learned]'
};
/**
 * Writes the post-mortem's draft in the SOP's form: times, duration and impact are filled in from the ledger, each time
 * with the number of its event. Pure: the same facts give the same bytes. Names nobody unless `people` is set.
 */
function postMortem(facts, people = false) {
    const { incident } = facts;
    return [
        `# Incident Post-Mortem: ${(0,plain_markdown/* plainMarkdown */.E)(incident.title)}`,
        `${incident.id} · ${incident.severity} · ${subjectOf(facts)}`,
        section('Summary', [placeholder.summary]),
        section('Timeline', [...facts.moments.map(momentLine), '', ...storyOf(facts)]),
        section('Root Cause', [incident.cause === undefined ? placeholder.cause : (0,plain_markdown/* plainMarkdown */.E)(incident.cause)]),
        section('Impact', impactOf(facts)),
        section('What Went Well', [`- ${placeholder.well}`]),
        section('What Went Wrong', [`- ${placeholder.wrong}`]),
        section('Action Items', actionsOf(facts)),
        section('Lessons Learned', [placeholder.lessons]),
        ...(people ? [section('Roles', rolesOf(facts))] : [])
    ]
        .join('\n\n')
        .concat('\n');
}
function section(title, lines) {
    return [`## ${title}`, '', ...lines].join('\n');
}
function subjectOf({ incident: { artifact, environment, digest } }) {
    return [artifact, environment, digest].flatMap(part => (part === undefined ? [] : [(0,plain_markdown/* plainMarkdown */.E)(part)])).join(' · ');
}
/** The whole time in UTC: an hour and a minute say little at midnight, or to somebody elsewhere. */
function momentLine({ what, time, seq }) {
    return `- ${minute(time)} - ${what} (event ${seq})`;
}
function storyOf({ incident }) {
    return incident.timeline.map(({ time, text }) => `- ${minute(time)} - ${(0,plain_markdown/* plainMarkdown */.E)(text)}`);
}
function minute(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}
function impactOf({ durationMs, failedRequests }) {
    return [
        `- Duration: ${(0,duration/* showDuration */.k)(durationMs)}`,
        `- Users affected: ${placeholder.users}`,
        `- Requests failed: ${failedRequests ?? placeholder.requests}`,
        `- Revenue impact: ${placeholder.revenue}`
    ];
}
function actionsOf({ incident: { actions } }) {
    const preventive = actions.filter(one => one.kind === 'preventive').length;
    const documentation = actions.length - preventive;
    return [
        ...actions.map(({ text, owner, dueOn }) => actionLine((0,plain_markdown/* plainMarkdown */.E)(text), (0,plain_markdown/* plainMarkdown */.E)(owner), dueOn)),
        ...Array.from({ length: Math.max(0, 2 - preventive) }, () => actionLine('[preventive measure]')),
        ...(documentation === 0 ? [actionLine('[documentation update]')] : [])
    ];
}
function actionLine(text, owner = '[who]', dueOn = '[when]') {
    return `- [ ] ${text} (Owner: ${owner}, Due: ${dueOn})`;
}
function rolesOf({ incident: { roles } }) {
    const named = Object.entries(roles).map(([role, person]) => `- ${role}: ${(0,plain_markdown/* plainMarkdown */.E)(person)}`);
    return named.length === 0 ? ['- nobody was named'] : named;
}

;// CONCATENATED MODULE: ./lib/src/domain/incident/review.js

const sections = [
    'Summary',
    'Timeline',
    'Root Cause',
    'Impact',
    'What Went Well',
    'What Went Wrong',
    'Action Items',
    'Lessons Learned'
];
const longestText = 200_000;
/** Says what keeps a post-mortem from being done; nothing when it is. Reads it line by line, in linear time. */
function reviewProblems(markdown, { durationMs, moments }) {
    if (markdown.length > longestText)
        return [`it is longer than ${longestText} characters`];
    const lines = markdown.split(/\r\n|\r|\n/);
    return [
        ...sections.filter(title => !lines.includes(`## ${title}`)).map(title => `the section "${title}" is missing`),
        ...lines.filter(isUnfinished).map(line => `still to be written: ${line.trim()}`),
        ...(lines.includes(`- Duration: ${(0,duration/* showDuration */.k)(durationMs)}`)
            ? []
            : [`the duration is ${(0,duration/* showDuration */.k)(durationMs)} by the ledger`]),
        ...moments.flatMap(({ what, seq }) => markdown.includes(`${what} (event ${seq})`) ? [] : [`the time of "${what}" is not that of event ${seq}`]),
        ...(writtenActions(markdown).length === 0 ? ['it has no action item with an owner and a date'] : [])
    ];
}
/** A bracketed note is one of the template's; a link, `[text](…)`, and a check box are not. */
function isUnfinished(line) {
    return /\[(?![ xX]\])[^\]]{1,200}\](?!\()/.test(line);
}
/** The action items, each with who does it and by when; those that lack one are not here. */
function writtenActions(markdown) {
    return markdown.split(/\r\n|\r|\n/).flatMap(line => {
        const found = /^- \[[ xX]\] (.{1,2000}) \(Owner: ([^,()[\]]{1,100}), Due: (\d{4}-\d{2}-\d{2})\)$/.exec(line);
        return found === null ? [] : [{ text: found[1] ?? '', owner: found[2] ?? '', dueOn: found[3] ?? '' }];
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/plan.js


/** Shows, writes or checks a post-mortem; what people wrote is never written over unasked. */
function plan_plan(inputs, { facts, known, written, taken, people }) {
    if (facts === undefined) {
        const found = `there is no incident ${inputs.id}; known ones: ${known.join(', ') || 'none'}`;
        return { proceed: false, kind: 'refused', reason: 'incident-unknown', found: [found] };
    }
    if (written !== undefined) {
        const found = reviewProblems(written, facts);
        return found.length === 0
            ? { proceed: false, kind: 'checked' }
            : { proceed: false, kind: 'refused', reason: 'post-mortem-unfinished', found };
    }
    const markdown = postMortem(facts, people);
    if (inputs.output === undefined)
        return { proceed: false, kind: 'shown', markdown };
    if (!taken || inputs.overwrite)
        return { proceed: true, kind: 'write', path: inputs.output, markdown };
    const found = [`${inputs.output} is there already; what people wrote into it would be lost`];
    return { proceed: false, kind: 'refused', reason: 'post-mortem-exists', found };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/report.js
/** Shows the post-mortem, says where it is, or what it lacks. */
function report_report({ inputs, facts, plan, done }) {
    const { id } = inputs;
    const result = { 'looked-at': facts.location, incident: id };
    switch (plan.kind) {
        case 'refused': {
            const blocks = plan.found.map(text => ({ kind: 'text', text }));
            const headline = `incident-report refused · ${id}`;
            return { outcome: 'refused', reason: plan.reason, headline, blocks, result: { ...result, findings: plan.found } };
        }
        case 'checked':
            return { outcome: 'done', headline: `the post-mortem of ${id} is complete`, blocks: [], result };
        case 'shown':
            return {
                outcome: 'done',
                headline: `post-mortem of ${id}`,
                blocks: [{ kind: 'text', text: plan.markdown }],
                result: { ...result, markdown: plan.markdown }
            };
        case 'write': {
            const outcome = done === undefined ? 'planned' : 'done';
            const blocks = done === undefined ? [] : [{ kind: 'link', text: 'post-mortem', target: done }];
            const whole = { ...result, path: done ?? plan.path, markdown: plan.markdown };
            return { outcome, headline: `post-mortem of ${id} ${outcome}`, blocks, result: whole };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-incident-report/index.js





/** Writes an incident's post-mortem from the ledger alone, and checks the one that people finished. */
const opsIncidentReport = {
    name: 'ops-incident-report',
    Inputs: ReportInputs,
    observe: observe_observe,
    plan: plan_plan,
    apply: apply_apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/apply.js
/** Measuring has no effects. */
async function ops_metrics_apply_apply() {
    throw new Error('metrics have no effects');
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/metric.js
const metricNames = [
    'uptime',
    'time-to-recover',
    'time-to-detect',
    'deployment-frequency',
    'deployment-success',
    'rollback-rate',
    'lead-time'
];
/** Compares with the target by the worse end of what is certain. */
function judged(metric) {
    const { value, bounds, target } = metric;
    if (value === null)
        return { ...metric, met: null };
    const [low, high] = bounds ?? [value, value];
    return { ...metric, met: target.kind === 'at-least' ? low >= target.value : high <= target.value };
}
/** A share of things counted, or nothing where there were none. */
function share(part, whole) {
    return whole === 0 ? null : part / whole;
}
/** Mean, median and 90th percentile (nearest rank) of lengths; nothing where there are none. */
function summary(values) {
    if (values.length === 0)
        return undefined;
    const sorted = [...values].sort((one, other) => one - other);
    const rank = (part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    return { mean, median: rank(0.5), p90: rank(0.9) };
}
function isWithin(time, { from, to }) {
    const at = Date.parse(time);
    return at >= from && at < to;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/inputs.js




const MetricsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    environment: schemas/* string */.YjP().optional().describe('Environment that is measured. Default: the last one of the policy.'),
    over: duration/* Duration */.d.prefault('30d').describe('How far back the metrics look, such as 30d.'),
    interval: duration/* Duration */.d.prefault('5m').describe('How long one health check vouches for.'),
    explain: schemas/* enum */.k5n(metricNames).optional().describe('Metric whose every counted fact is listed.')
});

;// CONCATENATED MODULE: ./lib/src/domain/metrics/courses.js
/** Follows each release of a place through the events, oldest first. A step back is none. */
function releasesOf(events, place) {
    return coursesOf(events, place).filter(({ isRetreat }) => isRetreat !== true);
}
function coursesOf(events, { artifact, environment }) {
    const courses = new Map();
    // What was completed and not taken back, oldest first: the last one is live.
    let good = [];
    for (const event of events) {
        const { subject, data } = event;
        if (subject.artifact !== artifact || subject.environment !== environment || !('deployment' in data))
            continue;
        const { deployment } = data;
        if (deployment === undefined)
            continue;
        const begun = courses.get(deployment) ?? begin(event, deployment);
        if (begun !== undefined)
            courses.set(deployment, follow(begun, event));
        if (event.kind === 'deployment.completed' && event.data.action === 'rollback') {
            takeBack(courses, good.at(-1), event);
            good = good.slice(0, -1);
        }
        if (event.kind === 'rollout.rolled-back')
            good = good.filter(id => id !== deployment);
        if (event.kind === 'deployment.completed' || event.kind === 'rollout.completed')
            good = [...good, deployment];
    }
    return [...courses.values()];
}
const beginnings = new Set(['deployment.staged', 'deployment.completed', 'deployment.failed']);
function begin({ kind, seq, time, subject }, id) {
    if (!beginnings.has(kind) || subject.digest === undefined)
        return undefined;
    return { id, digest: subject.digest, start: { seq, time } };
}
function follow(course, event) {
    const { seq, time } = event;
    const fact = { seq, time };
    switch (event.kind) {
        case 'rollout.shifted':
            return event.data.weight > 0 && course.traffic === undefined ? { ...course, traffic: fact } : course;
        case 'deployment.completed':
            return {
                ...course,
                traffic: course.traffic ?? fact,
                completed: fact,
                isRetreat: event.data.action === 'rollback'
            };
        case 'rollout.completed':
            return { ...course, traffic: course.traffic ?? fact, completed: fact };
        case 'rollout.rolled-back':
            return { ...course, back: fact };
        case 'rollout.aborted':
        case 'deployment.failed':
            return { ...course, failed: fact };
        default:
            return course;
    }
}
/** A step back by hand disowns what was live, also what came back to life when a newer one was taken back. */
function takeBack(courses, live, { seq, time }) {
    const left = live === undefined ? undefined : courses.get(live);
    if (left !== undefined && left.back === undefined)
        courses.set(left.id, { ...left, back: { seq, time } });
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/delivery.js


const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Days with a completed release, per day of the window. */
function deploymentFrequency(events, { window, ...place }) {
    const released = releasesOf(events, place).filter(({ completed }) => completed && isWithin(completed.time, window));
    const days = new Set(released.map(({ completed }) => completed?.time.slice(0, 10)));
    const length = (window.to - window.from) / dayMs;
    return judged({
        name: 'deployment-frequency',
        unit: 'per-day',
        value: length > 0 ? days.size / length : null,
        target: { kind: 'at-least', value: 1 },
        counted: released.map(one => counted(one.completed?.seq ?? one.start.seq, `${one.id} completed`))
    });
}
/** Completed and not taken back within the bake time, of those that were begun and ended. */
function deploymentSuccess(events, { window, bakeMs, ...place }) {
    const ended = releasesOf(events, place).filter(one => isWithin(one.start.time, window) && hasEnded(one));
    const good = ended.filter(one => isGood(one, bakeMs));
    return judged({
        name: 'deployment-success',
        unit: 'share',
        value: share(good.length, ended.length),
        target: { kind: 'at-least', value: 0.95 },
        counted: ended.map(one => counted(one.start.seq, `${one.id} ${isGood(one, bakeMs) ? 'succeeded' : 'failed'}`)),
        beside: { succeeded: good.length, ended: ended.length }
    });
}
/** Taken back, of those that got traffic. */
function rollbackRate(events, { window, ...place }) {
    const served = releasesOf(events, place).filter(({ traffic }) => traffic && isWithin(traffic.time, window));
    const back = served.filter(one => one.back !== undefined);
    return judged({
        name: 'rollback-rate',
        unit: 'share',
        value: share(back.length, served.length),
        target: { kind: 'at-most', value: 0.05 },
        counted: served.map(one => counted(one.traffic?.seq ?? 0, `${one.id} ${one.back ? 'was taken back' : 'stayed'}`)),
        beside: { back: back.length, served: served.length }
    });
}
/** From the commit to the first completed release of its build, averaged; builds without a commit time do not count. */
function leadTime(events, { window, ...place }) {
    const committed = commitTimes(events, place);
    const seen = new Set();
    const leads = releasesOf(events, place).flatMap(({ completed, digest, id }) => {
        const from = committed.get(digest);
        if (completed === undefined || from === undefined || seen.has(digest))
            return [];
        seen.add(digest);
        if (!isWithin(completed.time, window))
            return [];
        return [{ ...counted(completed.seq, `${id} from ${from}`), length: Date.parse(completed.time) - Date.parse(from) }];
    });
    const figures = summary(leads.map(one => one.length));
    return judged({
        name: 'lead-time',
        unit: 'milliseconds',
        value: figures?.mean ?? null,
        target: { kind: 'at-most', value: 4 * hourMs },
        counted: leads.map(({ seq, text }) => ({ seq, text })),
        ...(figures && { beside: { median: figures.median, p90: figures.p90 } })
    });
}
function commitTimes(events, { artifact }) {
    const built = events.flatMap(({ kind, subject, data }) => {
        if (kind !== 'artifact.built' || subject.artifact !== artifact || subject.digest === undefined)
            return [];
        return data.committedAt === undefined ? [] : [[subject.digest, data.committedAt]];
    });
    return new Map(built);
}
function hasEnded({ completed, failed, back }) {
    return completed !== undefined || failed !== undefined || back !== undefined;
}
function isGood({ completed, back }, bakeMs) {
    if (completed === undefined)
        return false;
    return back === undefined || Date.parse(back.time) - Date.parse(completed.time) > bakeMs;
}
function counted(seq, text) {
    return { seq, text };
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/recovery.js



const minuteMs = 60_000;
/** From the start of the impact to its end, over the P0 incidents that ended in the window. */
function timeToRecover(events, { window, ...place }) {
    const resolved = recovery_incidentsOf(events, place).filter(one => one.severity === 'P0' && isWithin(resolvedAt(one) ?? '', window));
    return lengths(events, resolved, { name: 'time-to-recover', targetMs: 60 * minuteMs, end: resolvedAt });
}
/**
 * From the start of the impact until a judge saw it, over the incidents that were opened in the window. Where somebody
 * opened one by hand, nobody knows when the impact began, so it does not count.
 */
function timeToDetect(events, { window, ...place }) {
    const opened = recovery_incidentsOf(events, place).filter(one => isWithin(one.openedAt, window));
    return lengths(events, opened, { name: 'time-to-detect', targetMs: 5 * minuteMs, end: detectedAt(events) });
}
function lengths(events, incidents, { name, targetMs, end }) {
    const measured = incidents.flatMap(incident => {
        const at = end(incident);
        if (at === undefined)
            return [];
        const from = incidentFacts(incident, events).impactStart;
        return [
            { seq: incident.openSeq, text: `${incident.id} from ${from} to ${at}`, length: Date.parse(at) - Date.parse(from) }
        ];
    });
    const figures = summary(measured.map(one => one.length));
    return judged({
        name,
        unit: 'milliseconds',
        value: figures?.mean ?? null,
        target: { kind: 'at-most', value: targetMs },
        counted: measured.map(({ seq, text }) => ({ seq, text })),
        ...(figures && { beside: { median: figures.median, p90: figures.p90 } })
    });
}
function recovery_incidentsOf(events, { artifact, environment }) {
    const isHere = (place) => place === undefined || place === environment;
    return (0,state/* foldLedger */.n)(events).incidents.filter(one => one.artifact === artifact && isHere(one.environment));
}
function resolvedAt({ state, states }) {
    return state === 'resolved' ? states.at(-1)?.time : undefined;
}
/** A rollout knows when it decided, which is before the incident was written down. */
function detectedAt(events) {
    return ({ deployment, artifact }) => {
        const back = events.find(event => event.kind === 'rollout.rolled-back' &&
            event.subject.artifact === artifact &&
            event.data.deployment === deployment);
        return back?.kind === 'rollout.rolled-back' ? back.data.detectedAt : undefined;
    };
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/coverage.js
var coverage = __webpack_require__(19975);
;// CONCATENATED MODULE: ./lib/src/domain/metrics/uptime.js


const target = 0.999;
/**
 * Share of the time that was up. What nobody saw is neither up nor down, so the value has bounds, and the target is met
 * only when the lower one meets it. `intervalMs`: how long one health check vouches for.
 */
function uptime(sightings, intervalMs, { from, to }) {
    // Nobody looked since the newest check: that, too, is time that was not seen.
    const now = { time: new Date(to).toISOString(), verdict: 'inconclusive' };
    const seen = (0,coverage/* coverageOf */._)([...sightings, now], intervalMs, to - from);
    const { span, up, down, unknown, share, longestGap } = seen;
    const metric = { name: 'uptime', unit: 'share', target: { kind: 'at-least', value: target }, counted: [] };
    if (up + down === 0)
        return judged({ ...metric, value: null });
    return judged({
        ...metric,
        value: up / (up + down),
        bounds: [up / span, (up + unknown) / span],
        beside: { coverage: share, longestGap, down }
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/metrics/success.js



/** The SOP's success metrics over one window, each with what it counts. Pure. */
function successMetrics({ events, sightings, intervalMs }, asked) {
    const { window } = asked;
    const seen = sightings.filter(({ time }) => Date.parse(time) < window.to && Date.parse(time) >= window.from);
    return [
        uptime(seen, intervalMs, window),
        timeToRecover(events, asked),
        timeToDetect(events, asked),
        deploymentFrequency(events, asked),
        deploymentSuccess(events, asked),
        rollbackRate(events, asked),
        leadTime(events, asked)
    ];
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/observe.js




/** Reads the ledger and the health checks, and measures both windows. */
async function ops_metrics_observe_observe({ inputs, ports, policy }) {
    const environment = inputs.environment ?? (0,policy_policy/* environmentNames */.iF)(policy).at(-1);
    if (environment === undefined) {
        const expected = 'the name of an environment, or a policy that has one';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'environment', found: undefined, expected, example: 'production' });
    }
    const { events } = await ports.ledger.read();
    const sightings = (await ports.health.read()).filter(one => one.environment === environment);
    const to = ports.clock.now().getTime();
    const window = { from: to - inputs.over, to };
    const place = { artifact: policy.artifact.name ?? 'artifact', environment };
    const bakeMs = (0,rollout_of/* rolloutOf */.Z)(policy, environment)?.bake ?? 0;
    const measure = (over) => successMetrics({ events, sightings, intervalMs: inputs.interval }, { ...place, bakeMs, window: over });
    const before = measure({ from: window.from - inputs.over, to: window.from });
    return { environment, window, metrics: measure(window), before, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/plan.js
/** Measuring changes nothing. */
function ops_metrics_plan_plan(_inputs, _facts) {
    return { proceed: false };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/report.js

/** Each metric with its value, target and trend; with `explain`, every fact that one of them counts. */
function ops_metrics_report_report({ inputs, facts }) {
    const { environment, metrics, before, window, location } = facts;
    const rows = metrics.map((metric, at) => report_rowOf(metric, before[at]));
    const blocks = [{ kind: 'table', columns: ['metric', 'value', 'target', 'met', 'before'], rows }];
    const explained = metrics.find(({ name }) => name === inputs.explain);
    if (explained !== undefined)
        blocks.push(explanation(explained));
    const [from, to] = [window.from, window.to].map(time => new Date(time).toISOString());
    const looked = { 'looked-at': location, environment, from, to };
    const missed = metrics.filter(({ met }) => met === false).length;
    const headline = `metrics · ${environment} · ${(0,duration/* showDuration */.k)(inputs.over)} · ${missed === 0 ? 'no target missed' : `${missed} missed`}`;
    return { outcome: 'done', headline, blocks, result: { ...looked, metrics, before } };
}
function report_rowOf(metric, before) {
    const { name, target, met } = metric;
    const sign = target.kind === 'at-least' ? '≥' : '≤';
    const word = met === null ? 'not known' : met ? '✓' : '✗';
    return [name, shown(metric), `${sign} ${shownValue(target.value, metric)}`, word, before ? shown(before) : '–'];
}
function shown(metric) {
    const { value, bounds } = metric;
    if (value === null)
        return 'nothing seen';
    const text = shownValue(value, metric);
    return bounds === undefined ? text : `${text} (${bounds.map(bound => shownValue(bound, metric)).join(' to ')})`;
}
function shownValue(value, { unit }) {
    if (unit === 'milliseconds')
        return (0,duration/* showDuration */.k)(value);
    return unit === 'share' ? `${Number((value * 100).toFixed(2))} %` : `${Number(value.toFixed(2))} a day`;
}
function explanation({ name, counted, beside = {} }) {
    const figures = Object.entries(beside).map(([what, value]) => `${what} ${Number(value.toFixed(3))}`);
    const facts = counted.map(({ seq, text }) => `event ${seq}: ${text}`);
    return { kind: 'details', title: `${name} counts ${counted.length}`, text: [...figures, ...facts].join('\n') };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-metrics/index.js





/** Measures how well releases go, and lists what each figure counts. */
const opsMetrics = {
    name: 'ops-metrics',
    Inputs: MetricsInputs,
    observe: ops_metrics_observe_observe,
    plan: ops_metrics_plan_plan,
    apply: ops_metrics_apply_apply,
    report: ops_metrics_report_report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/apply.js

/** Tells what is due, and returns what could not be told: one that fails does not keep the others from being heard. */
async function ops_tick_apply_apply(_plan, context, { due }) {
    const untold = [];
    for (const { incident } of due) {
        const why = await tellDue(incident, context);
        if (why !== undefined)
            untold.push(`${incident.id}: ${why}`);
    }
    return untold;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/inputs.js


const TickInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/observe.js


/** Looks what is due about each incident of this artifact. */
async function ops_tick_observe_observe({ ports, policy }) {
    const now = ports.clock.now();
    const artifact = policy.artifact.name ?? 'artifact';
    const { incidents } = (0,state/* foldLedger */.n)((await ports.ledger.read()).events);
    const own = incidents.filter(one => one.artifact === artifact);
    const due = own.map(incident => ({ incident, due: dueNow(incident, policy.incident, now) }));
    return { due: due.filter(one => one.due.length > 0), location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/plan.js
/** Tells what is due; nothing to tell changes nothing. */
function ops_tick_plan_plan(_inputs, { due }) {
    return due.length === 0 ? { proceed: false } : { proceed: true };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/report.js
/** Says what was told to whom, and what could not be told. */
function ops_tick_report_report({ facts, done }) {
    const told = facts.due.flatMap(({ due }) => due.map(({ level, text }) => ({ level, text })));
    const result = { 'looked-at': facts.location, due: told, untold: done ?? [] };
    const blocks = told.map(({ level, text }) => ({ kind: 'text', text: `${level}: ${text}` }));
    if (done !== undefined && done.length > 0) {
        const failed = done.map(text => ({ kind: 'text', text: `not told: ${text}` }));
        const headline = `tick · ${done.length} could not be told`;
        return { outcome: 'unavailable', reason: 'notifier-failed', headline, blocks: [...blocks, ...failed], result };
    }
    if (told.length === 0)
        return { outcome: 'unchanged', headline: 'tick · nothing is due', blocks, result };
    return { outcome: done === undefined ? 'planned' : 'done', headline: `tick · ${told.length} due`, blocks, result };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-tick/index.js





/** Looks at every clock and tells what is due; meant to be called every few minutes, however late. */
const opsTick = {
    name: 'ops-tick',
    Inputs: TickInputs,
    observe: ops_tick_observe_observe,
    plan: ops_tick_plan_plan,
    apply: ops_tick_apply_apply,
    report: ops_tick_report_report
};

// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/notifiers.js + 1 modules
var notifiers = __webpack_require__(50784);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-people.js












async function wire(inputs, host) {
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const ledger = await (0,wiring_ledger.ledgerOf)(policy, inputs, host);
    const notifier = await (0,notifiers/* notifierOf */.y)(policy, inputs, host);
    return { ports: { ledger, notifier, clock: system_clock/* systemClock */.m, policyDigest: digest }, policy };
}
async function wireReport(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const ledger = await (0,wiring_ledger.ledgerToRead)(policy, inputs, host);
    return { ports: { ledger, files: (0,text_files/* textFiles */.z)(host.run.workingDirectory) }, policy };
}
async function wireMetrics(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const artifact = policy.artifact.name ?? 'artifact';
    const health = (0,file_health_log/* createFileHealthLog */.j)((0,external_node_path_.join)(host.run.home, 'health', `${artifact}.jsonl`));
    return { ports: { ledger: await (0,wiring_ledger.ledgerToRead)(policy, inputs, host), clock: system_clock/* systemClock */.m, health }, policy };
}
const opsMetricsDoor = (0,door/* door */.d)(opsMetrics, wireMetrics);
const opsIncidentDoor = (0,door/* door */.d)(opsIncident, wire);
const opsTickDoor = (0,door/* door */.d)(opsTick, wire);
const opsIncidentReportDoor = (0,door/* door */.d)(opsIncidentReport, wireReport);


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Reads a secret by the name that the policy gives, and hides it. Throws `missing-input` when it is not set. */
function secretOf(host, name) {
    const value = secretIfSet(host, name);
    if (value)
        return value;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
        input: name,
        found: undefined,
        expected: 'an environment variable that holds the secret which the policy names',
        example: `env: { ${name}: \${{ secrets.${name} }} }`
    });
}
/** The same where it may be missing. */
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


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
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
