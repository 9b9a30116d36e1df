export const id = 5900;
export const ids = [5900];
export const modules = {

/***/ 35900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveIdentity: () => (/* binding */ proveIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32608);
/* harmony import */ var _domain_smoke_plain_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62513);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70389);





async function proveIdentity(plan, session) {
    const { claim, level } = plan;
    const strong = level === 'content' || level === 'challenge';
    if (strong && claim.version === undefined)
        return proveByBytes(plan, session);
    const claimed = await sampleAll(plan, async (_, connectTo) => (0,_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(claim, await askFresh(plan.path, session, connectTo)));
    if (claimed.kind !== 'agrees' || level === 'claimed' || level === 'commit')
        return claimed;
    return strong ? proveByBytes(plan, session) : readPlatform(claim, claimed, session);
}
async function readPlatform(claim, claimed, session) {
    const level = 'platform';
    const digests = await session.ports.witness?.running(session.run.baseUrl);
    if (digests === undefined || digests.length === 0) {
        return { kind: 'unknown', level, text: `${claimed.text}, but the platform does not say what it runs` };
    }
    const other = digests.find(digest => digest !== claim.digest);
    if (other === undefined)
        return { kind: 'agrees', level, text: `${claimed.text}; the platform runs ${claim.digest}` };
    return { kind: 'mismatch', level, found: other, text: `the platform runs ${other}, expected ${claim.digest}` };
}
async function proveByBytes(plan, session) {
    const { claim, level } = plan;
    const { witness } = session.ports;
    const digest = claim.digest;
    const files = Object.entries(plan.content);
    const missing = witness === undefined || digest === undefined || (level === 'content' ? files.length === 0 : !plan.challenge);
    if (missing)
        return { kind: 'unknown', level, text: `nothing to prove ${(0,_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedText */ .GD)(claim)} by ${level} with` };
    const known = new Map();
    const bytesOf = async (path) => {
        const bytes = known.get(path) ?? (await witness.file(digest, path));
        known.set(path, bytes);
        return bytes;
    };
    return sampleAll({ ...plan, claim: { ...claim, version: undefined, commit: undefined } }, async (index, to) => {
        if (level === 'challenge')
            return answerChallenge(plan, { session, bytesOf, connectTo: to, text: witness.challenge() });
        const [url = '', file = ''] = files[index % files.length] ?? [];
        const answer = await askFresh(url, session, to, true);
        const same = answer.status === 200 && answer.sha256 === sha256(await bytesOf(file));
        return { told: same ? digest : `other bytes at ${url}` };
    });
}
async function answerChallenge({ challenge, claim }, asked) {
    const { path = '', file = '' } = challenge ?? {};
    const answer = await askFresh(`${path}?challenge=${asked.text}`, asked.session, asked.connectTo);
    const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', await asked.bytesOf(file))
        .update(asked.text)
        .digest('hex');
    const right = answer.status === 200 && answer.body.trim() === expected;
    return { told: right ? claim.digest : 'a wrong answer to the challenge' };
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function askFresh(path, session, connectTo, hashed = false) {
    return (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)({ request: (0,_domain_smoke_plain_request_js__WEBPACK_IMPORTED_MODULE_4__/* .plainRequest */ .k)(path), session, end: session.checksEnd, fresh: true, connectTo, hashed });
}
const atOnce = 10;
async function sampleAll(plan, sample) {
    const { claim, level, backends } = plan;
    const everyBackend = backends.length > 0;
    const wanted = everyBackend ? backends.length : (0,_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleSize */ .se)(claim.confidence, claim.staleShare);
    const samples = [];
    while (samples.length < wanted) {
        const count = Math.min(atOnce, wanted - samples.length);
        const first = samples.length;
        const round = Array.from({ length: count }, (_, index) => first + index);
        samples.push(...(await Promise.all(round.map(index => answered(() => sample(index, backends[index]))))));
        const judged = (0,_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeIdentity */ .Ec)({ claim, level, samples, wanted, everyBackend });
        if (judged.kind === 'mismatch')
            return judged;
    }
    return (0,_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeIdentity */ .Ec)({ claim, level, samples, wanted, everyBackend });
}
async function answered(sample) {
    try {
        return await sample();
    }
    catch (thrown) {
        if (thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && thrown.kind === 'unavailable')
            return { told: undefined };
        throw thrown;
    }
}


/***/ })

};
