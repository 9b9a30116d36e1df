export const id = 300;
export const ids = [300];
export const modules = {

/***/ 31590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }).catch(() => undefined);
    }
};


/***/ }),

/***/ 71911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Duration),
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const unitMilliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const pattern = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/;
const Duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(pattern, { error: 'expected a duration such as 30m, 2h, 15s or 250ms' })
    .transform(parseDuration)
    .meta({ id: 'Duration', title: 'duration' });
function parseDuration(text) {
    const [, amount, unit] = pattern.exec(text) ?? [];
    return Number(amount) * unitMilliseconds[unit];
}
function showDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${trim(milliseconds / 1000)} s`;
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    return `${Math.floor(hours / 24)} d`;
}
function trim(seconds) {
    return seconds < 10 ? String(Math.round(seconds * 10) / 10) : String(Math.round(seconds));
}


/***/ }),

/***/ 68013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   jr: () => (/* binding */ bug),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
class Failure extends Error {
    kind;
    code;
    hint;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.name = 'Failure';
        this.kind = details.kind;
        this.code = details.code;
        this.hint = details.hint;
    }
}
function usage(code, bad) {
    const message = `${bad.input}: expected ${bad.expected}, found ${show(bad.found)}`;
    const example = bad.example === undefined ? undefined : `a valid example: ${bad.example}`;
    const hint = bad.meant === undefined ? example : `did you mean ${bad.meant}?`;
    return new Failure({ kind: 'usage', code, message, hint, cause: bad.cause });
}
function refused(code, message, cause, hint) {
    return new Failure({ kind: 'refused', code, message, cause, hint });
}
function unavailable(code, message, cause, hint) {
    return new Failure({ kind: 'unavailable', code, message, cause, hint });
}
function conflict(code, message, hint) {
    return new Failure({ kind: 'conflict', code, message, hint });
}
function bug(message, cause) {
    return new Failure({ kind: 'bug', code: 'bug', message, cause });
}
function toFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    return bug(thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
const longestShownCharacters = 120;
function show(found) {
    if (found === undefined || found === '')
        return 'nothing';
    const text = typeof found === 'string' ? JSON.stringify(found) : String(JSON.stringify(found));
    return text.length > longestShownCharacters ? `${text.slice(0, longestShownCharacters)}…` : text;
}


/***/ }),

/***/ 20771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
const exitCodes = {
    done: 0,
    unchanged: 0,
    planned: 0,
    completed: 0,
    continuing: 0,
    usage: 2,
    refused: 3,
    'rolled-back': 3,
    aborted: 3,
    held: 3,
    conflict: 4,
    bug: 70,
    unavailable: 75
};


/***/ }),

/***/ 59304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(typed, valid) {
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

/***/ 20517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ secretNames)
/* harmony export */ });
function secretNames(policy) {
    if (typeof policy !== 'object' || policy === null)
        return [];
    const found = Object.entries(policy).flatMap(([key, value]) => isSecretKey(key) && typeof value === 'string' ? [value] : secretNames(value));
    return [...new Set(found)];
}
function isSecretKey(key) {
    return key.endsWith('Env') && key !== 'portEnv';
}


/***/ }),

/***/ 9466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ isReasonCode),
  v: () => (/* binding */ reasons)
});

;// CONCATENATED MODULE: ./lib/src/domain/reasons/evidence.js
const evidenceReasons = {
    'build-failed': 'The build command ended with an error.',
    'tests-failed': 'A test suite that the build names has failures.',
    'build-id-taken': 'The build id already names another digest of this artifact.',
    'checkout-mismatch': 'The sources in the folder are those of another commit than the one the run is about.',
    'empty-build': 'The build made no file, or a file without bytes.',
    'several-artifacts': 'Two artifacts were given where one is meant.',
    'bad-key': 'A signing key cannot be read, or is of a kind that cannot sign.',
    'sign-command-failed': 'The program that signs failed, or its signature does not fit its key.',
    'signing-unavailable': 'The services that sign without a key did not sign.',
    'artifact-missing': 'The store has no artifact of that digest.',
    'artifact-altered': 'The bytes in the store are not the bytes that the digest names.',
    'bundle-malformed': 'A line is not a Sigstore bundle in the one form that is accepted.',
    'statement-malformed': 'A signed statement does not have the shape that its type demands.',
    'signature-invalid': 'A signature does not fit its statement, its key or its certificate.',
    'trust-root-malformed': 'A trusted root cannot be read, or does not say since when its keys are valid.',
    'trust-root-unavailable': 'The trusted root of an instance that may have signed could not be fetched.',
    'signer-untrusted': 'A statement is signed by somebody whom the policy does not trust.',
    'subject-mismatch': 'A statement is about another artifact.',
    'provenance-mismatch': 'The provenance contradicts the certificate that signed it, or the policy.',
    'evidence-missing': 'No trusted statement about this artifact was found.',
    'store-refused': 'A store did not take or give an artifact.',
    'unsupported-artifact': 'An artifact has a shape that could not be copied whole.',
    'artifact-recalled': 'A trusted recall forbids the use of this artifact.',
    'record-line-missing': 'A decision names a statement that the record no longer holds.',
    'record-reordered': 'The statements of the record are not in the order in which they were made.',
    'record-replayed': 'The record holds the same statement twice.',
    'record-spliced': 'The record holds a trusted statement that belongs to another artifact.',
    'record-tail-cut': 'The newest decision or deployment that is expected is not in the record.',
    'recall-unsealed': 'A recall is not followed by the failed decision that seals it.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/gates.js
const gateReasons = {
    'gate-provenance-missing': 'No provenance of this digest was found.',
    'gate-provenance-untrusted': 'The provenance of this digest is not signed by whom the policy trusts.',
    'gate-tests-missing': 'A required suite has no verified passing result for this digest.',
    'gate-previous-same-run': 'The environment before was deployed by this same job or run.',
    'gate-previous-missing': 'The environment before does not run this digest.',
    'gate-smoke-missing': 'No passing smoke result for this digest in the environment before.',
    'gate-smoke-failed': 'The last smoke result in the environment before is a failure.',
    'gate-soak-short': 'The digest has not been long enough in the environment before.',
    'gate-soak-revoked': 'A check failed while the digest soaked; the time starts again when it passes.',
    'gate-approvals-rejected': 'Somebody who may approve has rejected this release.',
    'gate-approvals-unknown': 'Nothing here can tell who approved; unknown is closed.',
    'gate-approvals-missing': 'Not enough people who may approve have approved.',
    'gate-trigger-by-hand': 'Somebody started this by hand, and there is no emergency.',
    'gate-trigger-unknown': 'Nothing here can tell whether this is an emergency; unknown is closed.',
    'gate-second-person-missing': 'Nobody but the person who started it wants this hotfix.',
    'gate-second-person-unknown': 'Nothing here can tell who else wants this hotfix; unknown is closed.',
    'gate-window-closed': 'The release window is closed.',
    'gate-window-unknown': 'A release window cannot be read; unknown is closed.',
    'gate-freeze-unknown': 'A freeze cannot be read; unknown is closed.',
    'gate-freeze-active': 'A freeze is in force.',
    'gate-lock-held': 'Another promotion holds the lock of this environment.',
    'gate-recall-recalled': 'This digest was recalled.',
    'gate-rollback-target-missing': 'The digest to go back to is not complete or not proven.',
    'gate-unknown': 'A gate could not find out; unknown is closed.',
    'gate-rollback-target-unproven': 'The record of the digest to go back to is not intact.',
    'slot-held': 'The idle slot is held for people to look into.',
    'debt-open': 'A hotfix skipped gates, and that debt is not settled.',
    'debt-unknown': 'There is no open debt of that id.',
    'train-not-due': 'No slot of this train is due now.',
    'train-missed': 'The time of this slot of the train is over.',
    'train-released': 'This slot of the train was released before.',
    'not-recorded': 'The ledger knows no such artifact.',
    'deploy-failed': 'The deploy command ended with an error.',
    'unknown-environment': 'The policy has no environment of that name.',
    'nothing-to-promote': 'The environment before runs nothing yet.',
    'nothing-to-roll-back': 'There is no last good digest to go back to.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/github.js
const githubReasons = {
    'github-unavailable': 'GitHub gave no whole answer, after retries.',
    'github-unauthorized': 'GitHub does not accept the token.',
    'github-forbidden': 'The token lacks a permission that this needs.',
    'github-limited': 'GitHub asks to slow down for longer than this run waits.',
    'github-not-found': 'GitHub shows nothing of that name to this token.',
    'github-conflict': 'GitHub refuses because something changed meanwhile.',
    'github-refused': 'GitHub does not take what was sent.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/inputs.js
const inputReasons = {
    'bad-input': 'An input has a value that it cannot have.',
    'missing-input': 'A required input is absent.',
    'unknown-input': 'There is no input, flag or command of that name.',
    'bad-digest': 'A digest is not "sha256:" and 64 lower-case hex characters.',
    'bad-policy': 'The policy file has an unknown key, a wrong type or a dangling name.',
    'missing-policy': 'There is no policy file where one is needed.',
    'workspace-unwritable': 'A file cannot be written on this machine, such as when its disk is full.',
    'outside-workspace': 'A path leaves the workspace.',
    'component-missing': 'A program that this setting needs is not installed.',
    'never-answered': 'A call was taken outside and never answered, so nobody knows whether it was done; running this again looks.',
    'timed-out': 'The step took longer than its timeout and was ended; running it again continues.',
    bug: 'Sluice made a mistake of its own; please report it.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/ledger.js
const ledgerReasons = {
    'ledger-altered': 'An event in the ledger is not the one that was appended.',
    'ledger-truncated': 'The ledger ends before an event that a checkpoint names.',
    'ledger-unreadable': 'The ledger cannot be read.',
    'ledger-protected': "A rule of the repository keeps the ledger's branch from being written.",
    'ledger-moved': 'Another writer appended first, too often in a row.',
    'lock-held': 'Another operation holds the lock of this environment.',
    'lock-lost': 'The lock of this environment expired or was taken over.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/operations.js
const operationsReasons = {
    'project-unknown': 'Nothing in the folder tells how it is built or served.',
    'check-missing': 'Something that the pipeline relies on is missing, or is not what the policy says.',
    'notifier-in-doubt': 'A message may have reached somebody who cannot be asked, so it is not sent again.',
    'notifier-failed': 'Nobody could be told; the next run tells again.',
    'incident-unknown': 'There is no incident of that id.',
    'incident-transition': 'An incident does not go from its state to that one.',
    'incident-not-verified': 'An incident is resolved only after it was verified that users are well again.',
    'incident-no-cause': 'An incident ends only when its root cause was written down.',
    'incident-no-prevention': 'An incident ends only when something will prevent it from happening again.',
    'incident-audience-undecided': 'An incident ends only when it was decided whether customers noticed it.',
    'post-mortem-unfinished': 'A post-mortem is done when nothing of its template is left to be written.',
    'post-mortem-exists': 'A post-mortem that people may have written into is not written over.',
    'command-not-allowed': 'Whoever wrote the comment may not give commands here.',
    'bad-command': 'A command in a workflow or a comment is none that there is.',
    'alert-blind-spot': 'The alert rules leave something that nobody would hear of.',
    'panel-empty': 'A panel of the dashboard has nothing to show.',
    'bad-series': 'A file of recorded figures is not of a form that can be read.',
    'drift-found': 'What runs, is stored or is shown is not what the ledger says.',
    'rollback-not-ready': 'An earlier good digest is not whole, not proven or not protected.',
    'deployment-unknown': 'There is no deployment of that id.',
    'deployment-ambiguous': 'More than one deployment begins with that id.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/rollout.js
const rolloutReasons = {
    'not-staged': 'This digest is not staged in the environment.',
    'green-worse': 'Green harms requests that blue would have served.',
    'health-failed': 'Green failed its health checks.',
    'alarm-fired': 'An absolute alarm fired.',
    blind: 'The metrics gave no fresh data for too long.',
    'metrics-unavailable': 'The metric source does not answer, or answers something else than counts.',
    inconclusive: 'The profile ended before green was proven good enough.',
    'on-failure-hold': 'Green is worse, and the policy says to stop and hold.',
    'manual-stop': 'Somebody asked to go back.',
    'router-refused': 'The router did not take the weight.',
    'engine-failed': 'The delivery engine gave green up, or was given something else.',
    'engine-paused': 'The delivery engine is at a pause that a person must end.',
    'router-lied': 'The weight read back is not the weight that was set.',
    'lease-lapsed': 'The lease of the router lapsed; traffic is on blue.',
    'staging-expired': 'The staged deployment was not ended in time.',
    'replaced-by-newer': 'A newer promotion took the place of this one.',
    'router-elsewhere': 'The router serves another slot than the ledger says is live, or green already has traffic.',
    interrupted: 'The run was interrupted, or its time was over; traffic is on blue.',
    'nothing-rolling': 'No rollout is in progress in this environment.',
    'bad-trace': 'A recorded trace cannot be read.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/smoke.js
const smokeReasons = {
    'smoke-failed': 'A check of the smoke suite failed.',
    'smoke-inconclusive': 'The smoke suite could not come to a verdict.',
    'empty-suite': 'The smoke suite has no checks.',
    'smoke-unreachable': 'The service did not answer a request of the smoke suite.',
    'smoke-timeout': 'The time of a smoke request was over before its answer was whole.',
    'smoke-oversize': 'An answer is larger than a smoke test reads.',
    'smoke-certificate': 'The certificate of the service is not to be trusted.',
    'smoke-wrong-host': 'The certificate of the service is made out to another host.',
    'smoke-no-token': 'The workflow cannot have an OIDC token.',
    'missing-secret': 'An environment variable that a smoke suite names is not set.',
    'bad-suite': 'The smoke suite cannot be read.',
    'identity-mismatch': 'What answers is not what was promoted.',
    'identity-unknown': 'What answers does not say what it is.',
    'nothing-live': 'Nothing is live in this environment.',
    'no-address': 'Nobody says where the environment answers.',
    unhealthy: 'A health check failed.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/triage.js
const triageReasons = {
    'bad-evidence': 'An evidence file cannot be read.',
    'triage-unknown': 'A fact that this gate needs could not be read, so the gate is closed.',
    'triage-author-foreign': 'The pull request was not opened by an account that the policy trusts.',
    'triage-commit-foreign': 'A commit was not made by the bot and signed by GitHub.',
    'triage-commits-missing': 'Not every commit of the pull request was read.',
    'triage-head-fork': 'The branch of the pull request is not in this repository.',
    'triage-head-moved': 'The commit that was looked at is not the newest of the pull request.',
    'triage-file-foreign': 'A file was touched that is neither a manifest nor a lock file of the update.',
    'triage-lock-unexplained': 'A lock file changed in a way that the manifest does not explain.',
    'triage-registry-foreign': 'A package comes from another place than before.',
    'triage-version-withdrawn': 'The registry has deprecated or withdrawn a version that enters.',
    'triage-integrity-changed': 'The content of a version changed, or is not what the registry has.',
    'triage-script-added': 'A package brings an install script that it did not have before.',
    'triage-package-new': 'A package enters that nobody used before, and it is not known well enough.',
    'triage-age-short': 'A version that enters was released too short a time ago.',
    'triage-pin-missing': 'An action is not pinned to the commit that its version names upstream.',
    'triage-malware': 'An advisory says that a version that enters is malware.',
    'triage-fix-unproven': 'It is not proven that every copy leaves the vulnerable range.',
    'triage-advisory-added': 'A version that enters is itself vulnerable.',
    'triage-checks-red': 'A check of the newest commit failed.',
    'triage-checks-missing': 'A required check has no result from the app that must give it, or there are no checks.',
    'triage-checks-pending': 'A check of the newest commit has not ended.',
    'triage-merge-state': 'GitHub would not merge the pull request as it is.',
    'security-findings': 'At least one alert is open.',
    'security-unread': 'A project or a fact about it could not be read, so nothing can be said about it.',
    'licence-denied': 'A package has a licence that the policy denies.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/index.js









const reasons = {
    ...inputReasons,
    ...evidenceReasons,
    ...gateReasons,
    ...ledgerReasons,
    ...rolloutReasons,
    ...smokeReasons,
    ...triageReasons,
    ...operationsReasons,
    ...githubReasons
};
function isReasonCode(text) {
    return Object.hasOwn(reasons, text);
}


/***/ }),

/***/ 49729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   gh: () => (/* binding */ maskAll),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
const shownInstead = '***';
const shortestFragment = 6;
function maskForms(secret) {
    const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim());
    const parts = lines.length > 1 ? lines.filter(line => line.length >= shortestLine) : [];
    const forms = [secret, ...parts].flatMap(formsOf).flatMap(escapedAgain);
    return [...new Set(forms)].filter(form => form !== '').sort((one, other) => other.length - one.length);
}
const shortestLine = 8;
function escapedAgain(form) {
    const once = JSON.stringify(form).slice(1, -1);
    return [form, once, JSON.stringify(once).slice(1, -1)];
}
function formsOf(secret) {
    const url = encodeURIComponent(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    return [
        secret,
        secret.trim(),
        url,
        lowerPercent(url),
        url.replaceAll('%20', '+'),
        lowerPercent(url).replaceAll('%20', '+'),
        new URLSearchParams({ s: secret }).toString().slice(2),
        strictUrl(secret),
        json,
        json.replaceAll('/', '\\/'),
        escapedUnicode(secret),
        ...htmlForms(secret),
        Buffer.from(secret).toString('hex'),
        Buffer.from(secret).toString('hex').toUpperCase(),
        ...base64Forms(secret)
    ];
}
function lowerPercent(text) {
    return text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
}
function strictUrl(secret) {
    return encodeURIComponent(secret).replace(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
function escapedUnicode(secret) {
    return JSON.stringify(secret)
        .slice(1, -1)
        .replace(/[<>&'\u0080-\uffff]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function htmlForms(secret) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const escaped = (single, double = '&quot;') => secret.replace(/[&<>"']/g, letter => (letter === "'" ? single : letter === '"' ? double : (named[letter] ?? '')));
    const numeric = secret.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`);
    return [escaped('&#39;'), escaped('&#x27;'), escaped('&apos;'), escaped("'", '"'), escaped('&#39;', '&#34;'), numeric];
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    const forms = [0, 1, 2].flatMap(before => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = Math.ceil((before * 8) / 6);
        const end = Math.floor(((before + bytes.length) * 8) / 6);
        return [text.slice(start, end)];
    });
    const url = forms.map(form => form.replaceAll('+', '-').replaceAll('/', '_'));
    return [...forms, ...url].filter(form => form.length >= shortestFragment);
}
function mask(text, forms) {
    return forms.reduce((masked, form) => masked.replaceAll(form, shownInstead), text);
}
function maskAll(value, forms) {
    return forms.length === 0 ? value : maskAny(value, forms);
}
function maskAny(value, forms) {
    if (typeof value === 'string')
        return mask(value, forms);
    if (Array.isArray(value))
        return value.map(item => maskAny(item, forms));
    if (value === null || typeof value !== 'object' || value instanceof Date)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [mask(key, forms), maskAny(item, forms)]));
}


/***/ }),

/***/ 72474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ answerOfFailure),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
function answerOf({ outcome, reason, result }) {
    return { outcome, 'reason-code': reason ?? null, 'schema-version': 1, result };
}
function answerOfFailure({ kind, code, message }) {
    return { outcome: kind, 'reason-code': code, 'schema-version': 1, result: { message } };
}
function failureText(failure) {
    const hint = failure.hint === undefined ? '' : `\n  ${failure.hint}`;
    return `sluice: ${failure.message} (${failure.code})${hint}\n`;
}


/***/ }),

/***/ 10101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35777);



function knownSecrets(raw, environment) {
    const inputs = Object.entries(raw).filter(([name, text]) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretInput */ .pX)(name) && !(/key$/.test(name) && isPath(text, raw, environment)));
    const tokens = Object.entries(environment).flatMap(([name, text = '']) => (isSecretName(name, text) ? [text] : []));
    return [...inputs.map(([, text]) => text), ...tokens].filter(text => text !== '');
}
function isPath(text, raw, { GITHUB_WORKSPACE: workspace }) {
    const isOneWord = text.length < longestPath && !/[\r\n]/.test(text);
    return isOneWord && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace || '.', raw['working-directory'] ?? '.', text));
}
function isSecretName(name, text) {
    if (runnerTokens.includes(name))
        return true;
    return (text.length >= shortestSecret && /(^|_)(TOKEN|KEY|SECRET|PASSWORD|PASSPHRASE|WEBHOOK|CREDENTIALS?)$/i.test(name));
}
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
const shortestSecret = 8;
const longestPath = 1000;


/***/ }),

/***/ 81325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Dl: () => (/* binding */ webLink),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const breakBehind = '&#8203;';
function plainText(text) {
    return htmlText(text)
        .replace(/[\\`*[\]|~$]|(?<!&)#|:(?=\/\/)|(?<=www)\.|(?<!\w)_|_(?!\w)/gi, '\\$&')
        .replace(/^(\s*)(?=[-+])|^(\s*\d+)(?=[.)])/, '$&\\')
        .replace(/\\#(?=\d)/g, `\\#${breakBehind}`);
}
function htmlText(text) {
    return visible(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/(?<!\w)@(?=\w)/g, `@${breakBehind}`);
}
function plainLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(plainText)
        .join('<br>');
}
function codeBlock(text) {
    const body = text
        .split(/\r\n|\r|\n/)
        .map(visible)
        .join('\n');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${body}\n${fence}`;
}
function webLink(text, target) {
    if (!/^https?:\/\/[^\s<>\\]+$/i.test(target) || !URL.canParse(target))
        return `${plainText(text)} ${plainText(target)}`;
    return `[${plainText(text)}](<${visible(target)}>)`;
}
function visible(text) {
    return text.replace(unseen, '\ufffd');
}


/***/ }),

/***/ 40651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   DM: () => (/* binding */ program),
/* harmony export */   JC: () => (/* binding */ interrupts),
/* harmony export */   Y8: () => (/* binding */ listenForStillness),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   ej: () => (/* binding */ listenForInterruption),
/* harmony export */   jh: () => (/* binding */ typedArguments),
/* harmony export */   l3: () => (/* binding */ exitNow),
/* harmony export */   nJ: () => (/* binding */ endSoon),
/* harmony export */   nh: () => (/* binding */ abilities),
/* harmony export */   nv: () => (/* binding */ exitWith),
/* harmony export */   oS: () => (/* binding */ streams),
/* harmony export */   oW: () => (/* binding */ hideFromChildren)
/* harmony export */ });
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4176);

const streams = {
    out: text => void process.stdout.write(text),
    people: text => void process.stderr.write(text)
};
function abilities(stream) {
    return (0,_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .abilitiesOf */ .sT)(process[stream], process.env);
}
function typedArguments() {
    return process.argv.slice(2);
}
function environment() {
    return process.env;
}
function exitWith(code) {
    process.exitCode = code;
}
function program() {
    return process.argv[1] ?? '';
}
function outliveReaders() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function listenForInterruption(insisted) {
    const controller = new AbortController();
    let code;
    for (const [name, exitCode] of Object.entries(signals)) {
        process.on(name, () => {
            if (code !== undefined)
                insisted(code);
            code ??= exitCode;
            controller.abort();
        });
    }
    return { signal: controller.signal, code: () => code };
}
function interrupts() {
    return listenForInterruption(exitNow).signal;
}
function listenForStillness(still) {
    process.once('beforeExit', still);
    return { stop: () => void process.off('beforeExit', still) };
}
function exitNow(code) {
    process.exit(code);
}
function hideFromChildren(hidden) {
    for (const name of Object.keys(process.env))
        if (hidden(name))
            delete process.env[name];
}
function endSoon(code) {
    process.exitCode = code;
    setTimeout(() => process.exit(), lingerMs).unref();
}
const lingerMs = 1000;


/***/ }),

/***/ 62563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ cleanFailure),
/* harmony export */   Eg: () => (/* binding */ createRedaction)
/* harmony export */ });
/* unused harmony exports redactor, redactDeeply */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_smoke_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49729);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81325);



const shortestAnywhere = 4;
const shownInstead = '***';
function createRedaction(learned = () => undefined) {
    const known = new Set();
    let redact = withoutLogins;
    return {
        hide(secret) {
            if (secret.trim() === '' || known.has(secret))
                return;
            known.add(secret);
            learned(secret);
            redact = redactor([...known]);
        },
        text: text => redact(text),
        clean: value => redactDeeply(value, redact)
    };
}
function redactor(secrets) {
    const whole = secrets.filter(secret => secret.trim().length >= shortestAnywhere);
    const words = secrets.map(secret => secret.trim()).filter(word => word !== '' && word.length < shortestAnywhere);
    const forms = [...new Set(whole.flatMap(writtenForms))].sort((one, other) => other.length - one.length);
    return text => words.reduce(withoutWord, (0,_domain_smoke_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(withoutLogins(text), forms));
}
function withoutLogins(text) {
    if (!text.includes('@'))
        return text;
    return text.replace(/(https?:\/\/)[^\s/?#@"'`<>]{1,1000}@/gi, `$1${shownInstead}@`);
}
function writtenForms(secret) {
    const forms = (0,_domain_smoke_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskForms */ .ye)(secret);
    return [...forms, ...[secret, secret.trim()].flatMap(form => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(form), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(form)])];
}
function withoutWord(text, word) {
    const literally = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'gu'), shownInstead);
}
function redactDeeply(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number')
        return redactedNumber(value, redact);
    if (Array.isArray(value))
        return value.map(one => redactDeeply(one, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [redact(key), redactDeeply(inner, redact)]);
    return Object.fromEntries(entries);
}
function cleanFailure({ kind, code, message, hint, stack }, { clean }) {
    const told = clean({ message, hint, stack });
    const failure = new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({ kind, code, message: told.message, hint: told.hint });
    if (told.stack !== undefined)
        failure.stack = told.stack;
    return failure;
}
function redactedNumber(value, redact) {
    const text = String(value);
    return text.length < shortestAnywhere || redact(text) === text ? value : redact(text);
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
const marks = { passed: '✓', failed: '✗', unknown: '?', bypassed: '!', note: '·' };
const indent = '  ';
function renderReport(report) {
    const reason = report.reason === undefined ? '' : ` · ${report.reason}`;
    const parts = report.blocks.map(renderBlock).filter(text => text !== '');
    return `${[printable(report.headline) + reason, ...parts].join('\n\n')}\n`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'text':
            return lines(printable(block.text));
        case 'checks':
            return renderChecks(block.checks);
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'details':
            return `${indent}${printable(block.title)}\n${lines(printable(block.text), indent + indent)}`;
        case 'link':
            return `${indent}${printable(block.text)}  ${printable(block.target)}`;
        case 'next':
            return `${indent}Next: ${printable(block.text)}`;
    }
}
function renderChecks(checks) {
    const width = Math.max(...checks.map(check => check.name.length), 0);
    return checks.map(check => renderCheck(check, width)).join('\n');
}
function renderCheck(check, width) {
    const margin = ' '.repeat(indent.length + 2 + width + 2);
    const rows = [`${indent}${marks[check.mark]} ${printable(check.name).padEnd(width)}  ${printable(check.text)}`];
    if (check.expected !== undefined)
        rows.push(`${margin}expected  ${printable(check.expected)}`);
    if (check.found !== undefined)
        rows.push(`${margin}found     ${printable(check.found)}`);
    return rows.join('\n');
}
function renderTable(columns, rows) {
    const widths = columns.map((column, index) => Math.max(column.length, ...rows.map(row => (row[index] ?? '').length)));
    const line = (cells) => indent +
        cells
            .map((cell, index) => printable(cell).padEnd(widths[index] ?? 0))
            .join('  ')
            .trimEnd();
    return [line(columns), ...rows.map(line)].join('\n');
}
function lines(text, margin = indent) {
    return text
        .split('\n')
        .map(line => (line === '' ? '' : margin + line))
        .join('\n');
}
function printable(text) {
    return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ createScreen),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   sT: () => (/* binding */ abilitiesOf)
/* harmony export */ });
/* unused harmony export clip */
const plain = { moves: false, colours: false, columns: 80 };
function abilitiesOf(stream, environment) {
    const terminal = stream.isTTY === true && environment.TERM !== 'dumb';
    return { moves: terminal, colours: terminal && !environment.NO_COLOR, columns: stream.columns ?? 80 };
}
const eraseLine = '\r\u001b[2K';
function createScreen(write, abilities) {
    const { moves, colours, columns } = abilities;
    const shown = (text) => (colours ? paint(text) : text);
    let live = false;
    let lastStep;
    let unseen;
    const erase = () => {
        if (live)
            write(eraseLine);
        live = false;
    };
    return {
        abilities,
        line: text => {
            erase();
            lastStep = undefined;
            unseen = undefined;
            write(`${shown(text)}\n`);
        },
        live: (text, step) => {
            if (moves)
                write(eraseLine + shown(clip(text, columns - 1)));
            else if (step !== lastStep)
                write(`${shown(text)}\n`);
            unseen = moves || step !== lastStep ? undefined : text;
            live = moves;
            lastStep = step;
        },
        settle: () => {
            if (live)
                write('\n');
            if (unseen !== undefined)
                write(`${shown(unseen)}\n`);
            live = false;
            unseen = undefined;
        }
    };
}
function clip(text, columns) {
    const characters = [...text];
    return characters.length <= columns ? text : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
const colours = { red: 31, green: 32, yellow: 33, dim: 90, bold: 1 };
const marks = [
    [/✓|█+/g, 'green'],
    [/✗/g, 'red'],
    [/ [?!] /g, 'yellow'],
    [/░+| · /g, 'dim'],
    [/^ {2}v\d+ /gm, 'bold']
];
function paint(text) {
    return marks.reduce((painted, [mark, colour]) => painted.replace(mark, found => `\u001b[${colours[colour]}m${found}\u001b[0m`), text);
}


/***/ }),

/***/ 93000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ reportFailure),
  M6: () => (/* binding */ runDoor),
  xs: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var outcome = __webpack_require__(20771);
// EXTERNAL MODULE: ./lib/src/domain/policy/secret-names.js
var secret_names = __webpack_require__(20517);
// EXTERNAL MODULE: ./lib/src/inputs.js
var src_inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operation.js
async function runOperation(operation, context, watcher) {
    let before;
    for (;;) {
        const facts = await operation.observe(context, before);
        before = facts;
        const plan = operation.plan(context.inputs, facts);
        const applied = isActionable(plan) && !watcher.dryRun;
        const done = applied ? await operation.apply(plan, context, facts) : undefined;
        const end = { inputs: context.inputs, facts, plan, done };
        const narration = operation.narrate?.(end);
        if (narration !== undefined)
            watcher.line(narration.text, narration.step);
        const another = done !== undefined && operation.again?.(plan, done) === true;
        const cutShort = context.signal?.aborted === true && operation.heedsInterrupts !== true;
        if (!another || cutShort)
            return operation.report(end);
    }
}
function isActionable(plan) {
    return plan.proceed;
}

// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(72474);
;// CONCATENATED MODULE: ./lib/src/hosts/chores.js


async function doChores(chores) {
    const failed = [];
    for (const chore of chores)
        await chore().catch((thrown) => void failed.push((0,failure/* toFailure */.w2)(thrown)));
    return failed;
}
function withUndone(report, failures) {
    const [first] = failures;
    if (first === undefined)
        return report;
    const endedWell = outcome/* exitCodes */.h[report.outcome] === 0;
    return {
        ...report,
        ...(endedWell && { outcome: first.kind, reason: first.code }),
        blocks: [
            ...report.blocks,
            { kind: 'checks', checks: failures.map(({ code, message }) => ({ mark: 'failed', name: code, text: message })) },
            { kind: 'next', text: first.hint ?? 'run it again: what is done stays done, and only what is missing is tried' }
        ],
        result: { ...report.result, undone: failures.map(({ code, message }) => ({ 'reason-code': code, message })) }
    };
}

// EXTERNAL MODULE: ./lib/src/hosts/redaction.js
var hosts_redaction = __webpack_require__(62563);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(40651);
;// CONCATENATED MODULE: ./lib/src/hosts/stillness.js


async function unlessStill(work) {
    let listening;
    const stillness = new Promise((_, reject) => {
        listening = (0,process/* listenForStillness */.Y8)(() => reject(neverAnswered()));
    });
    try {
        return await Promise.race([work, stillness]);
    }
    finally {
        listening?.stop();
    }
}
function neverAnswered() {
    const message = 'a call outside was cut off in its middle, and what waits for its answer would wait for ever';
    return (0,failure/* unavailable */.hU)('never-answered', message, undefined, 'run it again; it looks what was done and continues');
}

;// CONCATENATED MODULE: ./lib/src/hosts/time-limit.js


const ownEndMs = 60_000;
const patienceMs = 5_000;
async function withinTime(limit, run) {
    const { timeoutMs, signal } = limit;
    if (timeoutMs === undefined)
        return run(signal);
    const over = new AbortController();
    const ended = new AbortController();
    const running = run(signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]));
    try {
        const report = await Promise.race([running, expiry(limit, timeoutMs, over, ended.signal)]);
        if (!isCutOff(limit, over) || outcome/* exitCodes */.h[report.outcome] === 0)
            return report;
        throw timedOut(timeoutMs);
    }
    catch (thrown) {
        throw isCutOff(limit, over) ? timedOut(timeoutMs, thrown) : thrown;
    }
    finally {
        ended.abort();
        running.catch(() => undefined);
    }
}
async function expiry(limit, timeoutMs, over, ended) {
    const { clock, heedsInterrupts, heedsTimeout } = limit;
    await clock.sleep(timeoutMs + (heedsTimeout ? ownEndMs : 0), ended);
    if (!ended.aborted)
        over.abort();
    await clock.sleep(heedsInterrupts ? ownEndMs : patienceMs, ended);
    throw timedOut(timeoutMs);
}
function isCutOff({ heedsInterrupts }, over) {
    return over.signal.aborted && !heedsInterrupts;
}
function timedOut(timeoutMs, cause) {
    const message = `the step took longer than its timeout of ${timeoutMs / 1000} s and was ended`;
    return (0,failure/* unavailable */.hU)('timed-out', message, cause, 'run it again, it continues; or give it a longer timeout');
}

;// CONCATENATED MODULE: ./lib/src/hosts/terminal.js













async function runInTerminal(call) {
    try {
        const notice = (text) => call.streams.people(`sluice: ${text}\n`);
        const { hide, clean } = call.redaction;
        const report = clean(await runDoor(call.door, call.raw, { notice, hide, clean, ...call.facts }, call.screen.live));
        call.screen.settle();
        if (call.json)
            call.streams.out(`${JSON.stringify((0,answer/* answerOf */.ut)(report))}\n`);
        call.screen.line((0,render/* renderReport */.B1)(report).trimEnd());
        return outcome/* exitCodes */.h[report.outcome];
    }
    catch (thrown) {
        call.screen.settle();
        return reportFailure((0,failure/* toFailure */.w2)(thrown), call);
    }
}
async function runDoor(door, raw, facts, line) {
    const inputs = (0,src_inputs/* parseInputs */.TL)(door.operation.Inputs, raw);
    demandFolder(raw['working-directory'], facts.run.workingDirectory);
    const { heedsInterrupts = false, heedsTimeout = false } = door.operation;
    const { clock = system_clock/* systemClock */.m, signal } = facts;
    const limit = { timeoutMs: inputs.timeout, clock, signal, heedsInterrupts, heedsTimeout };
    let finished;
    const verdict = (report) => {
        finished = report;
    };
    try {
        return await unlessStill(withinTime(limit, signal => drive(door, inputs, { ...facts, signal }, { line, verdict })));
    }
    catch (thrown) {
        if (finished === undefined)
            throw thrown;
        return withUndone(finished, [(0,failure/* toFailure */.w2)(thrown)]);
    }
}
function demandFolder(given, folder) {
    if (given === undefined || (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    const expected = 'a folder that is there, from the root of the workspace';
    throw (0,failure/* usage */.CI)('bad-input', { input: 'working-directory', found: given, expected, example: 'services/shop' });
}
async function drive(door, inputs, facts, listener) {
    const chores = [];
    const wired = await door.wire(inputs, { ...facts, afterwards: chore => void chores.push(chore) });
    const { ports, policy } = wired;
    hideSecrets(policy, facts);
    const context = { inputs: (0,src_inputs/* withoutSecrets */.cT)(inputs), ports, policy, run: facts.run, signal: facts.signal };
    const dryRun = inputs.dryRun === true;
    const report = await runOperation(door.operation, context, { dryRun, line: listener.line });
    if (dryRun)
        return report;
    const isCutOff = facts.signal?.aborted === true && door.operation.heedsInterrupts !== true;
    if (!isCutOff || outcome/* exitCodes */.h[report.outcome] === 0)
        listener.verdict(report);
    return withUndone(report, await doChores(chores));
}
function hideSecrets(policy, { environment, hide }) {
    for (const name of (0,secret_names/* secretNames */.X)(policy))
        hide?.(environment[name] ?? '');
}
function reportFailure(raised, { json, streams, redaction }) {
    const failure = (0,hosts_redaction/* cleanFailure */.A7)(raised, redaction);
    if (json)
        streams.out(`${JSON.stringify((0,answer/* answerOfFailure */.ai)(failure))}\n`);
    streams.people((0,answer/* failureText */.kY)(failure));
    if (failure.kind === 'bug' && failure.stack !== undefined)
        streams.people(`${failure.stack}\n`);
    return outcome/* exitCodes */.h[failure.kind];
}


/***/ }),

/***/ 35777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ WholeNumber),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   fR: () => (/* binding */ DecimalNumber),
/* harmony export */   jN: () => (/* binding */ evidenceInputs),
/* harmony export */   kW: () => (/* binding */ kebabCase),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   pX: () => (/* binding */ isSecretInput),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* unused harmony exports layersOf, camelCase */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59304);
/* harmony import */ var _domain_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);





const truths = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false
};
const Flag = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(text => Object.hasOwn(truths, text), { error: 'expected true or false' })
    .transform(text => truths[text]);
const WholeNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^\d{1,15}$/, { error: 'expected a whole number' })
    .transform(Number);
const DecimalNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^-?\d{1,15}(\.\d{1,9})?$/, { error: 'expected a number' })
    .transform(Number);
const sharedInputs = {
    githubToken: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Token for the GitHub API.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('.github/sluice.yml').describe('Path of the policy file.'),
    dryRun: Flag.prefault('false').describe('Decide and report, but change nothing.'),
    timeout: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.optional().describe('Longest time the whole step may take, such as 30m.'),
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('.').describe('Folder that relative paths start from.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('sh').describe('Shell that runs commands.')
};
const evidenceInputs = {
    bundle: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Path of Sigstore bundles (JSON lines) that add to the evidence that is read.'),
    signWith: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'sigstore', 'key'])
        .optional()
        .describe("How statements are signed: github, sigstore or key. Default: the policy's signing."),
    privateKey: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Private key in PEM, or the path of one, for sign-with: key.')
        .meta({ examples: ['a file made by: openssl genpkey -algorithm ed25519 -out key.pem'] }),
    signCommand: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Program that signs, instead of a key; see the signing page.')
        .meta({ examples: ['./kms-sign.sh --key alias/release'] })
};
const registryInputs = {
    registryCredentials: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe("Lines of a registry's host, a user and a password, where Docker's configuration is not meant.")
        .meta({ examples: ['registry.example robot:a-password'] })
};
function isSecretInput(name) {
    return /(^|[-_ ])(token|secret|password|credentials?)$|(private|signing|secret|api|access)[-_ ]?key$/.test(name);
}
function withoutSecrets(inputs) {
    const open = Object.entries(inputs).filter(([name]) => !isSecretInput(kebabCase(name)));
    return Object.fromEntries(open);
}
function parseInputs(schema, raw) {
    const camel = Object.fromEntries(Object.entries(raw).map(([name, text]) => [camelCase(name), text]));
    const parsed = schema.safeParse(camel, { jitless: true });
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const issue = issues.find(issue => issue.code === 'unrecognized_keys') ?? issues[0];
    if (issue?.code === 'unrecognized_keys')
        throw unknownInput(kebabCase(issue.keys[0] ?? ''), schema, raw);
    throw badInput(issue, raw, exampleOf(schema, String(issue?.path[0] ?? '')));
}
function unknownInput(input, schema, raw) {
    const known = Object.keys(shapeOf(schema)).map(kebabCase);
    const expected = 'an input that this operation has';
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('unknown-input', { input, found: shown(input, raw), expected, meant: (0,_domain_policy_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(input, known) });
}
function exampleOf(schema, name) {
    const shape = shapeOf(schema);
    const examples = Object.hasOwn(shape, name) ? shape[name].meta()?.examples : undefined;
    return Array.isArray(examples) ? String(examples[0]) : undefined;
}
function shapeOf(schema) {
    const object = layersOf(schema).find(layer => layer instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH);
    return object?.shape ?? {};
}
function layersOf(field) {
    const { innerType, in: source } = field._zod.def;
    const inner = innerType ?? source;
    return inner === undefined ? [field] : [field, ...layersOf(inner)];
}
function valuesOf(field) {
    for (const layer of layersOf(field)) {
        if (layer === Flag)
            return ['true', 'false'];
        if (layer instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodEnum */ .Vb4)
            return layer.options.map(String);
        const told = layer.meta()?.values;
        if (Array.isArray(told))
            return told.map(String);
    }
    return undefined;
}
function defaultOf(field) {
    const layer = layersOf(field).find(one => one instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodDefault */ .XiL || one instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodPrefault */ .xgV);
    const text = layer === undefined ? '' : String(layer.def.defaultValue);
    return text === '' ? undefined : text;
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function kebabCase(name) {
    return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
function badInput(issue, raw, example) {
    const input = kebabCase(String(issue?.path[0] ?? 'inputs'));
    const found = shown(input, raw);
    const code = namedReason(issue) ?? (found === undefined || found === '' ? 'missing-input' : 'bad-input');
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)(code, { input, found, expected: expectation(issue), ...(example === undefined ? {} : { example }) });
}
function namedReason(issue) {
    const reason = issue?.code === 'custom' ? issue.params?.reason : undefined;
    return typeof reason === 'string' && (0,_domain_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isReasonCode */ .O)(reason) ? reason : undefined;
}
function shown(name, raw) {
    return raw[name] !== undefined && isSecretInput(name) ? '(hidden)' : raw[name];
}
function expectation(issue) {
    if (issue?.code === 'invalid_value')
        return `one of ${issue.values.map(String).join(', ')}`;
    if (issue?.code === 'invalid_type')
        return 'a value';
    return (issue?.message ?? 'a valid value').replace(/^expected /, '');
}


/***/ })

};
