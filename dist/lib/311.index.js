export const id = 311;
export const ids = [311];
export const modules = {

/***/ 79335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ demandBuildRecord),
/* harmony export */   d$: () => (/* binding */ buildIdOf),
/* harmony export */   zW: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* unused harmony export branchOf */
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86566);

function demandBuildRecord(build, { claims = {} }) {
    const made = buildIdOf(build.builtAt, build.commit);
    if (build.buildId !== made)
        throw mismatch('the build id', build.buildId, made);
    if (claims.commit !== undefined && build.commit !== claims.commit) {
        throw mismatch('the commit of the build', build.commit, claims.commit);
    }
    const branch = branchOf(claims.ref);
    if (branch !== undefined && build.branch !== branch)
        throw mismatch('the branch of the build', build.branch, branch);
}
function contradictionOf(build, provenances) {
    if (provenances.length === 0 || provenances.some(provenance => agree(build, provenance)))
        return undefined;
    const [first] = provenances;
    return `a build of ${build.branch} at ${build.commit}, where the provenance tells ${first?.ref} at ${first?.commit}`;
}
function buildIdOf(time, commit) {
    const [day = '', clock = ''] = time.split('T');
    return `${day.replaceAll('-', '')}-${clock.slice(0, 5).replace(':', '')}-${commit.slice(0, 6)}`;
}
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
function agree(build, { commit, ref }) {
    return build.commit === commit && (branchOf(ref) ?? build.branch) === build.branch;
}
function mismatch(name, told, expected) {
    return new _rejection_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejection */ .m('provenance-mismatch', `${name} is told as ${told}, where ${expected} is expected`);
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


function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 35371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ demandIdentity),
/* harmony export */   n: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86566);

const numbers = {
    builder: 9,
    runner: 11,
    repository: 12,
    commit: 13,
    ref: 14,
    repositoryId: 15,
    ownerId: 17,
    workflow: 18,
    event: 20,
    invocation: 21
};
function demandIdentity(signer, trust) {
    const identity = signer.identity?.subjectAlternativeName ?? '';
    const issuer = signer.identity?.extensions?.issuer;
    const claims = claimsOf(signer);
    const seen = { kind: 'certificate', identity, issuer, claims };
    const untrusted = (found, claim) => new _rejection_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejection */ .m('signer-untrusted', `signed by ${JSON.stringify(identity)}: ${found}`, { signer: seen, claim });
    if (!trust.workflows.includes(identity))
        throw untrusted('not a signer that is trusted');
    if (issuer !== trust.issuer)
        throw untrusted(`vouched for by ${issuer}, where ${trust.issuer} is trusted`);
    for (const [name, expected] of expectations(trust)) {
        const found = claims[name];
        if (expected !== undefined && found !== expected) {
            throw untrusted(`${name} is ${found ?? 'not told'}, where ${expected} is trusted`, name);
        }
    }
    return seen;
}
function expectations(trust) {
    return [
        ['runner', trust.runner],
        ['repository', repositoryAddress(trust.repository)],
        ['ref', trust.ref],
        ['repositoryId', trust.repositoryId],
        ['event', trust.event]
    ];
}
function repositoryAddress(repository) {
    return repository === undefined || repository.includes('://') ? repository : `https://github.com/${repository}`;
}
function claimsOf(signer) {
    const told = Object.entries(numbers).map(([name, number]) => [name, extension(signer, number)]);
    return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}
function extension(signer, number) {
    const name = `1.3.6.1.4.1.57264.1.${number}`;
    const value = signer.identity?.oids?.find(pair => pair.oid?.id.join('.') === name)?.value;
    const size = value?.[1];
    if (value === undefined || value[0] !== 0x0c || size === undefined)
        return undefined;
    const start = size < 0x80 ? 2 : size - 0x80 + 2;
    const length = size < 0x80 ? size : value.subarray(2, start).reduce((total, byte) => total * 256 + byte, 0);
    return start + length === value.length ? value.subarray(start).toString('utf8') : undefined;
}


/***/ }),

/***/ 51496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutBareProofs),
/* harmony export */   z: () => (/* binding */ demandCheckpoints)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86566);


function demandCheckpoints({ verificationMaterial }) {
    for (const { inclusionProof } of verificationMaterial.tlogEntries) {
        if (inclusionProof?.checkpoint === undefined)
            continue;
        const { envelope } = inclusionProof.checkpoint;
        const [, size, root] = envelope.split('\n');
        if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64')) {
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejection */ .m('bundle-malformed', 'the proof of inclusion disagrees with its checkpoint');
        }
        if (!signedInOneForm(envelope))
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejection */ .m('bundle-malformed', 'a checkpoint signed in another form');
    }
}
const dash = '\u2014';
function signedInOneForm(envelope) {
    const signatures = envelope.slice(envelope.indexOf('\n\n') + 2);
    const lines = signatures.split('\n');
    return lines.pop() === '' && lines.every(isSignature);
}
function isSignature(line) {
    const [mark, , signature = '', ...more] = line.split(' ');
    return mark === dash && more.length === 0 && Buffer.from(signature, 'base64').toString('base64') === signature;
}
function withoutBareProofs(bundle) {
    const { mediaType, verificationMaterial } = bundle;
    if (mediaType !== _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.BUNDLE_V01_MEDIA_TYPE)
        return bundle;
    const tlogEntries = verificationMaterial.tlogEntries.map(entry => entry.inclusionPromise !== undefined && entry.inclusionProof?.checkpoint === undefined
        ? { ...entry, inclusionProof: undefined }
        : entry);
    return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } };
}


/***/ }),

/***/ 83624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LB: () => (/* binding */ demandMessage),
  BK: () => (/* binding */ messageContent),
  wC: () => (/* binding */ signsItself)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 10 modules
var nist = __webpack_require__(13260);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/digest-curves.js

const curves = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };

// EXTERNAL MODULE: ./lib/src/domain/evidence/rejection.js
var rejection = __webpack_require__(86566);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/message-signature.js





const sha256Prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex');
function messageContent(message, artifact) {
    const { signature, messageDigest } = message;
    const { digest } = messageDigest;
    return {
        signature,
        compareSignature: other => signature.equals(other),
        compareDigest: other => digest.equals(other),
        compareSignedDigest: other => digest.equals(other),
        verifySignature: key => key.asymmetricKeyType === 'ed25519' ? verifyWhole(artifact, message, key) : verifyDigest(digest, signature, key)
    };
}
function signsItself(line) {
    return line.includes('"messageSignature"');
}
function demandMessage({ messageDigest }, digest) {
    const { algorithm, digest: found } = messageDigest;
    if (algorithm !== dist.HashAlgorithm.SHA2_256)
        throw mismatch('a digest that is not SHA-256');
    if (found.toString('hex') !== (0,domain_digest/* hexOf */.ZD)(digest))
        throw mismatch(`sha256 ${found.toString('hex')}`);
}
function verifyWhole(artifact, { signature, messageDigest }, key) {
    if (artifact === undefined) {
        const detail = 'an Ed25519 key signs a file and not its digest: give the file itself, of at most 64 MiB';
        throw new rejection/* Rejection */.m('signature-invalid', detail);
    }
    const isNamed = (0,external_node_crypto_.createHash)('sha256').update(artifact).digest().equals(messageDigest.digest);
    return (0,external_node_crypto_.verify)(null, artifact, key, signature) && isNamed;
}
function verifyDigest(digest, signature, key) {
    if (key.asymmetricKeyType === 'rsa')
        return verifyRsa(digest, signature, key);
    const name = key.asymmetricKeyDetails?.namedCurve ?? '';
    const curve = Object.hasOwn(curves, name) ? curves[name] : undefined;
    if (curve === undefined)
        throw new rejection/* Rejection */.m('signature-invalid', `a key of kind ${name || key.asymmetricKeyType}`);
    try {
        return curve.verify(signature, digest, point(key), { format: 'der', lowS: false, prehash: false });
    }
    catch {
        return false;
    }
}
function point(key) {
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}
function verifyRsa(digest, signature, key) {
    try {
        const opened = (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature);
        return opened.equals(Buffer.concat([sha256Prefix, digest]));
    }
    catch {
        return false;
    }
}
function mismatch(found) {
    return new rejection/* Rejection */.m('subject-mismatch', `the signature is about ${found}`);
}


/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hP: () => (/* binding */ BuildRecordShape),
  tl: () => (/* binding */ CycloneDxShape),
  NV: () => (/* binding */ DeploymentShape),
  PU: () => (/* binding */ OlderStatementShape),
  ni: () => (/* binding */ ProvenanceShape),
  Hv: () => (/* binding */ RecallShape),
  Vj: () => (/* binding */ SpdxShape),
  Pi: () => (/* binding */ StatementShape),
  ob: () => (/* binding */ SummaryShape),
  Wl: () => (/* binding */ TestShape)
});

// EXTERNAL MODULE: ./lib/src/domain/evidence/rejection.js
var rejection = __webpack_require__(86566);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/shape.js

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const anything = value => value;
const shape_text = (value, place) => (typeof value === 'string' ? value : refuse(place, 'a text'));
const truth = (value, place) => typeof value === 'boolean' ? value : refuse(place, 'true or false');
function matching(pattern, what) {
    return (value, place) => (typeof value === 'string' && pattern.test(value) ? value : refuse(place, what));
}
const time = (value, place) => {
    const moment = matching(instant, 'a time with its zone')(value, place);
    return Number.isNaN(Date.parse(moment)) ? refuse(place, 'a time that exists') : moment;
};
function oneOf(...values) {
    return (value, place) => values.includes(value) ? value : refuse(place, values.join(' or '));
}
function wholeNumber(least) {
    return (value, place) => {
        const fits = Number.isSafeInteger(value) && value >= least;
        return fits ? value : refuse(place, `a whole number of at least ${least}`);
    };
}
function orNull(shape) {
    return (value, place) => (value === null ? null : shape(value, place));
}
function optional(shape) {
    const read = (value, place) => (value === undefined ? undefined : shape(value, place));
    return Object.assign(read, { optional: true });
}
function list(shape, { least = 0, most = Infinity } = {}) {
    return (value, place) => {
        const items = value === undefined && least === 0 ? [] : value;
        const fits = Array.isArray(items) && items.length >= least && items.length <= most;
        if (!fits)
            return refuse(place, `a list of ${least} to ${most} items`);
        return items.map((item, index) => shape(item, `${place}.${index}`));
    };
}
function textsByName(value, place) {
    return Object.fromEntries(Object.entries(objectOf(value, place)).map(([name, item]) => [name, shape_text(item, `${place}.${name}`)]));
}
function fields(shapes) {
    return (value, place) => {
        const object = objectOf(value, place);
        const read = Object.entries(shapes).map(([name, shape]) => {
            const held = Object.hasOwn(object, name) ? object[name] : undefined;
            return [name, shape(held, place === '' ? name : `${place}.${name}`)];
        });
        return Object.fromEntries(read.filter(([, item]) => item !== undefined));
    };
}
function onlyFields(shapes) {
    const read = fields(shapes);
    return (value, place) => {
        const unknown = Object.keys(objectOf(value, place)).find(name => !Object.hasOwn(shapes, name));
        return unknown === undefined ? read(value, place) : refuse(place, `no field ${JSON.stringify(unknown)}`);
    };
}
function withRest(shape, ...known) {
    return (value, place) => {
        const others = Object.entries(objectOf(value, place)).filter(([name]) => !known.includes(name));
        return { ...shape(value, place), rest: Object.fromEntries(others) };
    };
}
function objectOf(value, place) {
    const fits = typeof value === 'object' && value !== null && !Array.isArray(value);
    return fits ? value : refuse(place, 'an object');
}
function refuse(place, expected) {
    throw new rejection/* Rejection */.m('statement-malformed', `${place === '' ? 'the statement' : place}: expected ${expected}`);
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/predicates.js

const sha256 = matching(/^[0-9a-f]{64}$/, 'a SHA-256 in hex');
const commit = matching(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a commit in hex');
const digest = matching(/^sha256:[0-9a-f]{64}$/, 'a digest');
const address = matching(/^https?:\/\/[^\s/?#@]+\/[^\s?#@]*$/, 'a web address');
const statement = 'https://in-toto.io/Statement/v1';
const StatementShape = statementOf(statement);
const OlderStatementShape = statementOf(statement, 'https://in-toto.io/Statement/v0.1');
function statementOf(...types) {
    return onlyFields({
        _type: oneOf(...types),
        subject: list(fields({ name: optional(shape_text), uri: optional(shape_text), digest: textsByName }), { least: 1, most: 1024 }),
        predicateType: shape_text,
        predicate: optional(anything)
    });
}
const ProvenanceShape = fields({
    buildDefinition: fields({
        buildType: oneOf('https://actions.github.io/buildtypes/workflow/v1'),
        externalParameters: withRest(fields({ workflow: onlyFields({ ref: shape_text, repository: address, path: shape_text }) }), 'workflow'),
        internalParameters: fields({
            github: fields({
                event_name: shape_text,
                repository_id: shape_text,
                repository_owner_id: shape_text,
                runner_environment: shape_text
            })
        }),
        resolvedDependencies: list(fields({ uri: shape_text, digest: fields({ gitCommit: commit }) }), { least: 1 })
    }),
    runDetails: fields({ builder: fields({ id: shape_text }), metadata: fields({ invocationId: shape_text }) })
});
const notes = fields({ passed: optional(wholeNumber(0)), failed: optional(wholeNumber(0)), stated: optional(truth) });
const TestShape = fields({
    result: oneOf('PASSED', 'WARNED', 'FAILED'),
    configuration: list(fields({ name: optional(shape_text), annotations: optional(notes) }), { least: 1 }),
    passedTests: list(shape_text),
    failedTests: list(shape_text)
});
const BuildRecordShape = onlyFields({
    artifact: shape_text,
    buildId: matching(/^\d{8}-\d{4}-[0-9a-f]{6}$/, 'a build id such as 20251122-1445-a3f2c1'),
    commit,
    branch: shape_text,
    builtAt: matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, 'a time in UTC'),
    uncommitted: optional(wholeNumber(1))
});
const DeploymentShape = onlyFields({
    environment: shape_text,
    slot: shape_text,
    action: oneOf('deploy', 'rollback'),
    previous: orNull(digest),
    decision: optional(digest),
    runUrl: shape_text,
    actor: shape_text,
    time: time
});
const SummaryShape = fields({
    timeVerified: time,
    resourceUri: matching(/^sluice:environment:/, 'sluice:environment: and a name'),
    verificationResult: oneOf('PASSED', 'FAILED'),
    inputAttestations: list(onlyFields({ uri: oneOf('sluice:summary', 'sluice:statement'), digest: onlyFields({ sha256 }) }))
});
const RecallShape = onlyFields({ reason: shape_text, actor: shape_text, time: time });
const SpdxShape = fields({
    spdxVersion: matching(/^SPDX-\d{1,2}\.\d{1,2}$/, 'SPDX- and a version'),
    SPDXID: oneOf('SPDXRef-DOCUMENT'),
    packages: list(anything)
});
const CycloneDxShape = fields({
    bomFormat: oneOf('CycloneDX'),
    specVersion: shape_text,
    components: list(anything)
});


/***/ }),

/***/ 20311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ verifyRecord)
});

// EXTERNAL MODULE: ./lib/src/domain/evidence/build-record.js
var build_record = __webpack_require__(79335);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/set-aside.js
function setAside(bundle, namedBy, ignored) {
    const line = ignored.find(entry => bundle !== undefined && entry.bundle === bundle);
    return line && { code: line.code, detail: `line ${line.position + 1}, which ${namedBy} names: ${line.detail}` };
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/allowed.js

function unallowed(deployments, summaries, ignored) {
    const taken = new Set(deployments.flatMap(({ decision }) => decision ?? []));
    for (const deployment of deployments) {
        const fitting = summaries.filter(summary => fits(summary, deployment, taken));
        const allowing = fitting.find(({ position }) => position < deployment.position);
        if (allowing !== undefined)
            taken.add(allowing.bundle);
        else if (deployment.decision !== undefined || summaries.length > 0) {
            const who = `the deployment in line ${deployment.position + 1}`;
            return setAside(deployment.decision, who, ignored) ?? broken(deployment, fitting.length > 0);
        }
    }
    return undefined;
}
function unfollowed(deployments, summaries) {
    const newest = new Map(summaries.filter(({ result }) => result === 'PASSED').map(one => [one.environment, one]));
    const open = [...newest.values()].find(one => !deployments.some(deployment => follows(deployment, one)));
    return open && `whether the deployment to ${open.environment} took place that line ${open.position + 1} allows`;
}
function follows(deployment, summary) {
    return deployment.position > summary.position && fits(summary, deployment, new Set());
}
function fits({ environment, result, bundle }, deployment, taken) {
    if (result !== 'PASSED' || environment !== deployment.environment)
        return false;
    return deployment.decision === undefined ? !taken.has(bundle) : bundle === deployment.decision;
}
function broken({ position, environment, decision }, later) {
    const place = `the deployment in line ${position + 1}`;
    if (later)
        return { code: 'record-reordered', detail: `${place} stands before its decision` };
    const missing = decision === undefined ? 'has' : `names ${decision}, and has`;
    return {
        code: 'record-line-missing',
        detail: `${place} ${missing} no passed decision for ${environment} that allows it`
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/chain.js


function checkChain(links, ignored, head) {
    const summaries = links.flatMap(link => (link.kind === 'summary' ? [link.summary] : []));
    const deployments = links.flatMap(link => (link.kind === 'deployment' ? [link.deployment] : []));
    const heads = links.filter(({ kind }) => kind === 'summary' || kind === 'deployment').map(({ bundle }) => bundle);
    const broken = replayed(links) ??
        spliced(ignored) ??
        unlinked(summaries, { places: new Map(links.map(link => [link.bundle, link.position])), ignored }) ??
        unallowed(deployments, summaries, ignored) ??
        unsealed(links) ??
        cut(heads, head, ignored);
    const uncovered = head === undefined ? undefined : unfollowed(deployments, summaries);
    const fresh = broken === undefined && head !== undefined && uncovered === undefined;
    return { broken, freshness: fresh ? 'proven' : 'not proven', uncovered, head: heads.at(-1) };
}
function replayed(links) {
    const seen = new Set();
    for (const { bundle, position } of links) {
        if (seen.has(bundle))
            return broke('record-replayed', `line ${position + 1} stands in the record before`);
        seen.add(bundle);
    }
    return undefined;
}
function spliced(ignored) {
    const line = ignored.find(entry => entry.code === 'subject-mismatch');
    return line && broke('record-spliced', `line ${line.position + 1}: ${line.detail}`);
}
function unlinked(summaries, held) {
    let before;
    for (const summary of summaries) {
        const broken = wrongPrevious(summary, before, held) ?? wrongInputs(summary, held);
        if (broken !== undefined)
            return broken;
        before = summary;
    }
    return undefined;
}
function wrongPrevious(summary, before, { places, ignored }) {
    if (summary.previous === before?.bundle)
        return undefined;
    const who = `the decision in line ${summary.position + 1}`;
    const gone = summary.previous !== undefined && !places.has(summary.previous);
    const code = gone ? 'record-line-missing' : 'record-reordered';
    return setAside(summary.previous, who, ignored) ?? broke(code, `${who} does not follow the one before it`);
}
function wrongInputs(summary, { places, ignored }) {
    const who = `the decision in line ${summary.position + 1}`;
    let last = -1;
    for (const input of summary.inputs) {
        const place = places.get(input);
        const detail = `${who} names ${input}`;
        if (place === undefined)
            return setAside(input, who, ignored) ?? broke('record-line-missing', detail);
        if (place <= last || place >= summary.position)
            return broke('record-reordered', detail);
        last = place;
    }
    return undefined;
}
function unsealed(links) {
    const recall = links.find((link, index) => link.kind === 'recall' && !seals(links[index + 1], link.bundle));
    return recall && broke('recall-unsealed', `the recall in line ${recall.position + 1} stands alone`);
}
function seals(link, recall) {
    return link?.kind === 'summary' && link.summary.result === 'FAILED' && link.summary.inputs.includes(recall);
}
function cut(heads, head, ignored) {
    if (head === undefined || heads.includes(head))
        return undefined;
    const missing = broke('record-tail-cut', `no decision or deployment ${head} is in the record`);
    return setAside(head, 'the expected head', ignored) ?? missing;
}
function broke(code, detail) {
    return { code, detail };
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/build-level.js
function buildLevel({ kind, identity, claims = {} }) {
    if (kind === 'key' || claims.runner !== 'github-hosted')
        return 1;
    const builder = claims.builder ?? identity;
    return claims.workflow !== undefined && pathOf(builder) !== pathOf(claims.workflow) ? 3 : 2;
}
function pathOf(workflow) {
    const at = workflow.indexOf('@');
    return at === -1 ? workflow : workflow.slice(0, at);
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/identity.js
var identity = __webpack_require__(35371);
// EXTERNAL MODULE: ./lib/src/domain/evidence/rejection.js
var rejection = __webpack_require__(86566);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/claims.js



function demandClaims(shape, signer, trust) {
    demandParameters(shape, trust);
    demandLevel(signer, trust);
    for (const [name, told, expected] of [
        ...ownClaims(shape),
        ...policyClaims(shape, trust),
        ...certified(shape, signer)
    ]) {
        if (expected !== undefined && told !== expected) {
            const detail = `the ${inWords(name)} is told as ${told}, where ${expected} is expected`;
            throw new rejection/* Rejection */.m('provenance-mismatch', detail, { claim: name });
        }
    }
}
function inWords(name) {
    return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
function demandParameters({ buildDefinition }, { parameters = {} }) {
    for (const [name, value] of told(buildDefinition.externalParameters.rest)) {
        const allowed = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
        if (allowed?.includes(value))
            continue;
        const expected = allowed === undefined ? 'no such parameter is allowed' : `one of ${allowed.join(', ')} is`;
        throw new rejection/* Rejection */.m('provenance-mismatch', `the parameter ${name} is told as ${value}, where ${expected}`);
    }
}
function told(rest) {
    return Object.entries(rest).flatMap(([name, value]) => {
        const inputs = name === 'inputs' && typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
        const pairs = inputs?.map(([input, chosen]) => [`inputs.${input}`, chosen]) ?? [[name, value]];
        return pairs.map(([place, found]) => [place, typeof found === 'string' ? found : JSON.stringify(found)]);
    });
}
function demandLevel(signer, { level }) {
    const earned = buildLevel(signer);
    if (level === undefined || earned >= level)
        return;
    const detail = `the build level is ${earned}, where at least ${level} is expected`;
    throw new rejection/* Rejection */.m('provenance-mismatch', detail, { claim: 'level' });
}
function sourceRef({ buildDefinition }) {
    const { uri } = source(buildDefinition);
    const at = uri.indexOf('@');
    return at === -1 ? '' : uri.slice(at + 1);
}
function source({ resolvedDependencies }) {
    const [first] = resolvedDependencies;
    if (first === undefined)
        throw new rejection/* Rejection */.m('statement-malformed', 'no source is told');
    return first;
}
function ownClaims(shape) {
    const { repository } = shape.buildDefinition.externalParameters.workflow;
    const { uri } = source(shape.buildDefinition);
    return [['source', uri.split('@')[0] ?? '', `git+${repository}`]];
}
function policyClaims(shape, trust) {
    const { externalParameters, internalParameters } = shape.buildDefinition;
    const { github } = internalParameters;
    return [
        ['repository', externalParameters.workflow.repository, (0,identity/* repositoryAddress */.n)(trust.repository)],
        ['repositoryId', github.repository_id, trust.repositoryId],
        ['ref', sourceRef(shape), trust.ref],
        ['commit', source(shape.buildDefinition).digest.gitCommit, trust.commit],
        ['event', github.event_name, trust.event],
        ['runner', github.runner_environment, trust.runner]
    ];
}
function certified(shape, { kind, identity, claims = {} }) {
    if (kind === 'key')
        return [];
    const { externalParameters, internalParameters } = shape.buildDefinition;
    const { workflow } = externalParameters;
    const { github } = internalParameters;
    const { builder, metadata } = shape.runDetails;
    return [
        ['builder', builder.id, claims.builder ?? identity],
        ['workflow', `${workflow.repository}/${workflow.path}@${workflow.ref}`, claims.workflow],
        ['repository', workflow.repository, claims.repository],
        ['repositoryId', github.repository_id, claims.repositoryId],
        ['ownerId', github.repository_owner_id, claims.ownerId],
        ['ref', sourceRef(shape), claims.ref],
        ['commit', source(shape.buildDefinition).digest.gitCommit, claims.commit],
        ['event', github.event_name, claims.event],
        ['runner', github.runner_environment, claims.runner],
        ['run', metadata.invocationId, claims.invocation]
    ];
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/predicates.js + 1 modules
var predicates = __webpack_require__(541);
// EXTERNAL MODULE: ./lib/src/domain/evidence/sbom.js
var sbom = __webpack_require__(30708);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statement.js
var evidence_statement = __webpack_require__(45268);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/interpret.js







function interpret(line, trust) {
    const { statement, ...read } = line;
    if (statement === undefined)
        return { kind: 'other', value: read };
    const seen = { ...read, predicateType: statement.predicateType };
    if (ours.has(statement.predicateType))
        return understand(seen, statement, trust);
    try {
        return understand(seen, statement, trust);
    }
    catch (thrown) {
        if (!(thrown instanceof rejection/* Rejection */.m) || thrown.code !== 'statement-malformed')
            throw thrown;
        return { kind: 'other', value: { ...seen, note: thrown.message } };
    }
}
const ours = new Set([evidence_statement/* predicateTypes */.Z.buildRecord, evidence_statement/* predicateTypes */.Z.deployment, evidence_statement/* predicateTypes */.Z.recall]);
function understand(seen, statement, trust) {
    const { predicateType, predicate } = statement;
    if (meansOneArtifact(predicateType))
        demandOneSubject(statement);
    switch (predicateType) {
        case evidence_statement/* predicateTypes */.Z.provenance:
            return { kind: 'provenance', value: provenance(seen, predicate, trust) };
        case evidence_statement/* predicateTypes */.Z.buildRecord:
            return { kind: 'buildRecord', value: buildRecord(seen, predicate) };
        case evidence_statement/* predicateTypes */.Z.testResult:
            return { kind: 'testResult', value: test(seen, predicate) };
        case evidence_statement/* predicateTypes */.Z.deployment:
            return { kind: 'deployment', value: { ...seen, ...(0,predicates/* DeploymentShape */.NV)(predicate, '') } };
        case evidence_statement/* predicateTypes */.Z.summary:
            return { kind: 'summary', value: summary(seen, predicate) };
        case evidence_statement/* predicateTypes */.Z.recall:
            return { kind: 'recall', value: { ...seen, ...(0,predicates/* RecallShape */.Hv)(predicate, '') } };
        case sbom/* cycloneDxType */.qv:
            return { kind: 'sbom', value: cycloneDx(seen, predicate) };
        default:
            if (isSpdx(predicateType))
                return { kind: 'sbom', value: spdx(seen, predicate) };
            return { kind: 'other', value: seen };
    }
}
function demandOneSubject({ subject }) {
    const artifacts = subject.filter(entry => Object.keys(entry.digest).some(algorithm => algorithm !== 'gitCommit'));
    if (artifacts.length === 1)
        return;
    throw new rejection/* Rejection */.m('subject-mismatch', `it is about ${artifacts.length} artifacts at once`);
}
function meansOneArtifact(predicateType) {
    const { provenance: many, ...single } = evidence_statement/* predicateTypes */.Z;
    return [...Object.values(single), sbom/* cycloneDxType */.qv].includes(predicateType) || isSpdx(predicateType);
}
function isSpdx(predicateType) {
    return predicateType.startsWith(sbom/* spdxTypePrefix */.CD);
}
function buildRecord(seen, predicate) {
    const shape = (0,predicates/* BuildRecordShape */.hP)(predicate, '');
    (0,build_record/* demandBuildRecord */.ZH)(shape, seen.signer);
    return { ...seen, ...shape };
}
function provenance(seen, predicate, trust) {
    const shape = (0,predicates/* ProvenanceShape */.ni)(predicate, '');
    demandClaims(shape, seen.signer, trust);
    const { buildDefinition, runDetails } = shape;
    const { workflow } = buildDefinition.externalParameters;
    return {
        ...seen,
        repository: new URL(workflow.repository).pathname.slice(1),
        commit: buildDefinition.resolvedDependencies[0]?.digest.gitCommit ?? '',
        ref: sourceRef(shape),
        workflow: runDetails.builder.id,
        runUrl: runDetails.metadata.invocationId,
        runner: buildDefinition.internalParameters.github.runner_environment,
        level: buildLevel(seen.signer)
    };
}
function test(seen, predicate) {
    const { result, configuration, passedTests, failedTests } = (0,predicates/* TestShape */.Wl)(predicate, '');
    const suite = configuration[0]?.name;
    if (suite === undefined)
        throw new rejection/* Rejection */.m('statement-malformed', 'a test result without the name of its suite');
    const { passed = passedTests.length, failed = failedTests.length, stated } = configuration[0]?.annotations ?? {};
    if (passed < passedTests.length || failed < failedTests.length) {
        throw new rejection/* Rejection */.m('statement-malformed', 'a test result that names more tests than it counts');
    }
    if (result === 'PASSED' && failed > 0) {
        throw new rejection/* Rejection */.m('statement-malformed', 'a test result that passed with failures');
    }
    return { ...seen, suite, result, passed, failed, ...(stated ? { stated } : {}) };
}
function cycloneDx(seen, predicate) {
    return { ...seen, format: 'CycloneDX', components: (0,predicates/* CycloneDxShape */.tl)(predicate, '').components.length };
}
function spdx(seen, predicate) {
    return { ...seen, format: 'SPDX', components: (0,predicates/* SpdxShape */.Vj)(predicate, '').packages.length };
}
function summary(seen, predicate) {
    const { inputAttestations, ...shape } = (0,predicates/* SummaryShape */.ob)(predicate, '');
    const linked = inputAttestations[0]?.uri === 'sluice:summary' ? inputAttestations[0] : undefined;
    const inputs = linked === undefined ? inputAttestations : inputAttestations.slice(1);
    if (inputs.some(entry => entry.uri === 'sluice:summary')) {
        throw new rejection/* Rejection */.m('statement-malformed', 'a link to a decision that is not the first entry');
    }
    return {
        ...seen,
        environment: shape.resourceUri.slice('sluice:environment:'.length),
        result: shape.verificationResult,
        time: shape.timeVerified,
        previous: linked && asDigest(linked.digest.sha256),
        inputs: inputs.map(entry => asDigest(entry.digest.sha256))
    };
}
function asDigest(hex) {
    return `sha256:${hex}`;
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/src/domain/evidence/canonical.js
var canonical = __webpack_require__(95903);
// EXTERNAL MODULE: ./lib/src/domain/evidence/log-proof.js
var log_proof = __webpack_require__(51496);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/bundle.js




const longestLine = 24 * 1024 * 1024;
const certificateForms = {
    [dist.BUNDLE_V01_MEDIA_TYPE]: 'x509CertificateChain',
    [dist.BUNDLE_V02_MEDIA_TYPE]: 'x509CertificateChain',
    [dist.BUNDLE_V03_LEGACY_MEDIA_TYPE]: 'certificate',
    [dist.BUNDLE_V03_MEDIA_TYPE]: 'certificate'
};
const fieldNames = new Set(`mediaType verificationMaterial publicKey hint x509CertificateChain certificates certificate rawBytes
  tlogEntries logIndex logId keyId kindVersion kind version integratedTime inclusionPromise signedEntryTimestamp
  inclusionProof rootHash treeSize hashes checkpoint envelope canonicalizedBody timestampVerificationData
  rfc3161Timestamps signedTimestamp messageSignature messageDigest algorithm digest signature dsseEnvelope payload
  payloadType signatures sig keyid`.split(/\s+/));
function readBundle(line, form) {
    if (line.length > longestLine)
        throw malformed(`longer than ${longestLine} characters`);
    const value = parseJson(line, 'bundle-malformed');
    if (form === 'canonical' && (0,canonical/* canonicalLine */.n)(value) !== line)
        throw malformed('not canonical JSON, as --strict asks');
    const bundle = fromJson(value);
    demandMediaType(bundle, form);
    if (form === 'compatible')
        return bundle;
    const written = (0,dist.bundleToJSON)(bundle);
    if (form === 'canonical' ? (0,canonical/* canonicalLine */.n)(written) !== line : !sameContent(written, value)) {
        throw malformed('unknown fields, or base64 in another form');
    }
    demandKeyId(bundle);
    (0,log_proof/* demandCheckpoints */.z)(bundle);
    return bundle;
}
function parseJson(text, code) {
    const value = parsed(text, code);
    if (writtenNames(text) !== heldNames(value))
        throw new rejection/* Rejection */.m(code, 'a name stands twice in one object');
    return value;
}
function demandMediaType({ mediaType, verificationMaterial }, form) {
    const expected = Object.hasOwn(certificateForms, mediaType) ? certificateForms[mediaType] : undefined;
    const found = verificationMaterial.content.$case;
    const fits = expected !== undefined && (found === 'publicKey' || found === expected || form === 'compatible');
    if (!fits)
        throw malformed(`media type ${mediaType} with ${found}`);
}
function sameContent(written, value) {
    return knownNames(value) && (0,canonical/* canonicalLine */.n)(bundle_told(written) ?? {}) === (0,canonical/* canonicalLine */.n)(bundle_told(value) ?? {});
}
function knownNames(value) {
    if (typeof value !== 'object' || value === null)
        return true;
    const named = Array.isArray(value) || Object.keys(value).every(name => fieldNames.has(name));
    return named && Object.values(value).every(knownNames);
}
function demandKeyId(bundle) {
    if (bundle.content.$case !== 'dsseEnvelope')
        return;
    const material = bundle.verificationMaterial.content;
    const hint = material.$case === 'publicKey' ? material.publicKey.hint : '';
    const keyId = bundle.content.dsseEnvelope.signatures[0]?.keyid;
    if (keyId !== '' && keyId !== hint)
        throw malformed('the key id names another key');
}
function bundle_told(value) {
    if (value === null || value === '' || value === '0' || value === 0 || value === false)
        return undefined;
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.map(item => bundle_told(item) ?? null);
    if (typeof value !== 'object')
        return value;
    const entries = Object.entries(value).map(([name, item]) => [name, bundle_told(item)]);
    const kept = entries.filter(([, item]) => item !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
function parsed(text, code) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new rejection/* Rejection */.m(code, 'not JSON');
    }
}
function fromJson(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw malformed('no JSON object');
    try {
        return (0,dist.bundleFromJSON)(value);
    }
    catch (thrown) {
        const fields = thrown instanceof dist.ValidationError ? `: ${thrown.fields.join(', ')}` : '';
        throw malformed(`not in the shape of a Sigstore bundle${fields}`);
    }
}
const plain = /[^"\\]*/y;
const colon = /\s*:/y;
function writtenNames(json) {
    let names = 0;
    for (let at = json.indexOf('"'); at !== -1; at = json.indexOf('"', at)) {
        at = pastText(json, at + 1);
        colon.lastIndex = at;
        if (colon.test(json))
            names += 1;
    }
    return names;
}
function pastText(json, start) {
    let at = start;
    for (;;) {
        plain.lastIndex = at;
        plain.test(json);
        at = plain.lastIndex;
        if (json[at] !== '\\')
            return at + 1;
        at += 2;
    }
}
function heldNames(root) {
    let names = 0;
    const waiting = [root];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        if (!Array.isArray(value))
            names += Object.keys(value).length;
        for (const child of Object.values(value))
            waiting.push(child);
    }
    return names;
}
function malformed(detail) {
    return new rejection/* Rejection */.m('bundle-malformed', detail);
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/message-signature.js + 1 modules
var message_signature = __webpack_require__(83624);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/read-line.js






function readLine(line, position, reading) {
    try {
        return trustedLine(line, position, reading);
    }
    catch (thrown) {
        return { ...ignored(position, thrown), bundle: nameOf(line) };
    }
}
function nameOf(line) {
    try {
        return (0,canonical/* bundleDigest */.b)((0,canonical/* canonicalLine */.n)(JSON.parse(line)));
    }
    catch {
        return undefined;
    }
}
function ignored(position, thrown) {
    if (thrown instanceof rejection/* Rejection */.m) {
        const { code, message, about } = thrown;
        return { position, code, detail: message, ...about };
    }
    return { position, code: 'bundle-malformed', detail: 'a bundle that cannot be read' };
}
function trustedLine(line, position, reading) {
    const bundle = readBundle(line, reading.form);
    const signer = reading.check(bundle);
    const seen = { bundle: (0,canonical/* bundleDigest */.b)((0,canonical/* canonicalLine */.n)(JSON.parse(line))), position, signer };
    const { content } = bundle;
    if (content.$case !== 'dsseEnvelope') {
        attributed(signer, () => (0,message_signature/* demandMessage */.LB)(content.messageSignature, reading.digest));
        return { ...seen, statement: undefined };
    }
    return { ...seen, statement: attributed(signer, () => statementOf(content.dsseEnvelope, reading)) };
}
function statementOf({ payloadType, payload }, reading) {
    if (payloadType !== 'application/vnd.in-toto+json')
        throw new rejection/* Rejection */.m('statement-malformed', payloadType);
    const value = parseJson(payload.toString('utf8'), 'statement-malformed');
    const statement = reading.form === 'compatible' ? (0,predicates/* OlderStatementShape */.PU)(value, '') : (0,predicates/* StatementShape */.Pi)(value, '');
    demandSubject(statement, reading);
    return statement;
}
function attributed(signer, read) {
    try {
        return read();
    }
    catch (thrown) {
        throw thrown instanceof rejection/* Rejection */.m ? thrown.by(signer) : thrown;
    }
}
function demandSubject({ subject: subjects, ...statement }, { digest, others, form }) {
    const subject = subjects.find(entry => read_line_fits(entry, digest, others));
    if (subject === undefined)
        throw new rejection/* Rejection */.m('subject-mismatch', describe({ ...statement, subject: subjects }));
    const known = { sha256: (0,domain_digest/* hexOf */.ZD)(digest), ...others };
    for (const [algorithm, value] of Object.entries(subject.digest)) {
        const expected = Object.hasOwn(known, algorithm) ? known[algorithm] : undefined;
        const wrong = expected === undefined ? form === 'canonical' && algorithm !== 'gitCommit' : value !== expected;
        if (wrong)
            throw new rejection/* Rejection */.m('subject-mismatch', `its ${algorithm} is ${value}, where ${expected ?? 'none'} is expected`);
    }
    const namesakes = subjects.filter(entry => entry.name !== undefined && entry.name === subject.name);
    if (namesakes.length > 1)
        throw new rejection/* Rejection */.m('subject-mismatch', `${namesakes.length} subjects of one name`);
}
function read_line_fits(entry, digest, others) {
    const { sha256, sha512 } = entry.digest;
    if (sha256 !== undefined)
        return sha256 === (0,domain_digest/* hexOf */.ZD)(digest);
    return sha512 !== undefined && sha512 === others?.sha512;
}
function describe(statement) {
    const first = statement.subject[0];
    return `the statement is about ${first?.name ?? 'something unnamed'}, sha256 ${first?.digest.sha256 ?? 'absent'}`;
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/signature.js + 4 modules
var signature = __webpack_require__(24214);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/record.js






function verifyRecord(lines, expectation) {
    const { digest, trust, head } = expectation;
    const read = withoutContradictions(readAll(lines, expectation).map(line => understood(line, trust)));
    const known = read.filter(entry => 'kind' in entry);
    const aside = read.filter(entry => 'code' in entry);
    const chain = checkChain(known.map(record_link), aside, head);
    return { digest, ...byKind(known), ignored: aside, ...chain };
}
function readAll(lines, expectation) {
    const { digest, trust, others, artifact, form = 'canonical' } = expectation;
    try {
        const reading = { digest, form, others, check: (0,signature/* signatureChecker */.G)(trust, form, artifact) };
        return lines.map((line, position) => readLine(line, position, reading));
    }
    catch (thrown) {
        if (!(thrown instanceof rejection/* Rejection */.m))
            throw thrown;
        return lines.map((_, position) => ignored(position, thrown));
    }
}
function understood(line, trust) {
    if ('code' in line)
        return line;
    try {
        return attributed(line.signer, () => interpret(line, trust));
    }
    catch (thrown) {
        const { position, bundle, statement } = line;
        return { ...ignored(position, thrown), bundle, predicateType: statement?.predicateType };
    }
}
function withoutContradictions(read) {
    const provenances = read.flatMap(entry => ('kind' in entry && entry.kind === 'provenance' ? [entry.value] : []));
    return read.map(entry => {
        if (!('kind' in entry) || entry.kind !== 'buildRecord')
            return entry;
        const detail = (0,build_record/* contradictionOf */.zW)(entry.value, provenances);
        const { position, signer, bundle, predicateType } = entry.value;
        const aside = { position, signer, bundle, predicateType, code: 'provenance-mismatch' };
        return detail === undefined ? entry : { ...aside, detail };
    });
}
function record_link(known) {
    const { bundle, position } = known.value;
    if (known.kind === 'summary')
        return { kind: 'summary', summary: known.value, bundle, position };
    if (known.kind === 'deployment') {
        return { kind: 'deployment', deployment: known.value, bundle, position };
    }
    return { kind: known.kind === 'recall' ? 'recall' : 'statement', bundle, position };
}
function byKind(known) {
    return {
        provenance: known.flatMap(entry => (entry.kind === 'provenance' ? [entry.value] : [])),
        buildRecords: known.flatMap(entry => (entry.kind === 'buildRecord' ? [entry.value] : [])),
        tests: known.flatMap(entry => (entry.kind === 'testResult' ? [entry.value] : [])),
        sboms: known.flatMap(entry => (entry.kind === 'sbom' ? [entry.value] : [])),
        deployments: known.flatMap(entry => (entry.kind === 'deployment' ? [entry.value] : [])),
        summaries: known.flatMap(entry => (entry.kind === 'summary' ? [entry.value] : [])),
        recalls: known.flatMap(entry => (entry.kind === 'recall' ? [entry.value] : [])),
        others: known.flatMap(entry => (entry.kind === 'other' ? [entry.value] : []))
    };
}


/***/ }),

/***/ 86566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rejection)
/* harmony export */ });
class Rejection extends Error {
    code;
    about;
    constructor(code, detail, about = {}) {
        super(detail);
        this.name = 'Rejection';
        this.code = code;
        this.about = about;
    }
    by(signer) {
        return new Rejection(this.code, this.message, { signer, ...this.about });
    }
}


/***/ }),

/***/ 30708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ spdxTypePrefix),
/* harmony export */   kH: () => (/* binding */ readSbom),
/* harmony export */   qv: () => (/* binding */ cycloneDxType)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _predicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(541);


const maxBytes = 16 * 1024 * 1024;
const cycloneDxType = 'https://cyclonedx.org/bom';
const spdxTypePrefix = 'https://spdx.dev/Document/v';
function readSbom(text) {
    if (Buffer.byteLength(text) > maxBytes)
        throw unreadable(`${Buffer.byteLength(text)} bytes`);
    const document = parse(text);
    const spdx = attempt(_predicates_js__WEBPACK_IMPORTED_MODULE_1__/* .SpdxShape */ .Vj, document);
    if (spdx !== undefined) {
        const version = spdx.spdxVersion.slice('SPDX-'.length);
        return { format: 'SPDX', predicateType: `${spdxTypePrefix}${version}`, document };
    }
    if (attempt(_predicates_js__WEBPACK_IMPORTED_MODULE_1__/* .CycloneDxShape */ .tl, document) !== undefined) {
        return { format: 'CycloneDX', predicateType: cycloneDxType, document };
    }
    throw unreadable(text.slice(0, 60));
}
function attempt(shape, value) {
    try {
        return shape(value, '');
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function unreadable(found) {
    const expected = 'an SPDX or CycloneDX document in JSON of at most 16 MiB';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-input', { input: 'sbom', found, expected, example: 'sbom.spdx.json' });
}


/***/ }),

/***/ 24214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ keyIdentity),
  G: () => (/* binding */ signatureChecker)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/evidence/rejection.js
var rejection = __webpack_require__(86566);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/authority.js


function demandKnownAuthority({ verificationMaterial }, roots, { workflows, missingRoots = [] }) {
    if (missingRoots.length === 0 || workflows.length === 0)
        return;
    const issuer = issuerOf(verificationMaterial.content);
    const missing = missingRoots.find(({ organisation }) => names(issuer, organisation));
    if (issuer === undefined || missing === undefined || roots.flatMap(subjects).includes(issuer))
        return;
    const detail = `the certificate is of ${missing.name}, whose trusted root could not be had`;
    throw new rejection/* Rejection */.m('trust-root-unavailable', detail);
}
function names(issuer, organisation) {
    return issuer?.replaceAll('\\', '').split('\n').includes(`O=${organisation}`) === true;
}
function issuerOf(content) {
    if (content.$case === 'publicKey')
        return undefined;
    const leaf = content.$case === 'certificate' ? content.certificate : content.x509CertificateChain.certificates[0];
    return leaf && parsed(leaf.rawBytes)?.issuer;
}
function subjects({ certificateAuthorities }) {
    const held = certificateAuthorities.flatMap(authority => authority.certChain?.certificates ?? []);
    return held.flatMap(({ rawBytes }) => parsed(rawBytes)?.subject ?? []);
}
function parsed(bytes) {
    try {
        return new external_node_crypto_.X509Certificate(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/identity.js
var identity = __webpack_require__(35371);
// EXTERNAL MODULE: ./lib/src/domain/evidence/log-proof.js
var log_proof = __webpack_require__(51496);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/logged-key.js


function demandLoggedKey({ verificationMaterial }, key) {
    const { content, tlogEntries } = verificationMaterial;
    const leaf = content.$case === 'certificate'
        ? content.certificate.rawBytes
        : content.$case === 'x509CertificateChain'
            ? content.x509CertificateChain.certificates[0]?.rawBytes
            : undefined;
    const signer = { leaf, spki: key.export({ format: 'der', type: 'spki' }) };
    for (const { canonicalizedBody } of tlogEntries) {
        const verifier = verifierIn(JSON.parse(canonicalizedBody.toString('utf8')));
        if (verifier !== undefined && isSame(verifier, signer))
            continue;
        throw new rejection/* Rejection */.m('signature-invalid', 'the entry in the log names another signer');
    }
}
function verifierIn({ spec = {} }) {
    const { content, hashedRekordV002, dsseV002, signature, signatures } = spec;
    return (signature?.publicKey?.content ??
        signatures?.[0]?.verifier ??
        content?.envelope?.signatures?.[0]?.publicKey ??
        hashedRekordV002?.signature?.verifier ??
        dsseV002?.signatures?.[0]?.verifier);
}
function isSame(verifier, { leaf, spki }) {
    const { certificate, key } = typeof verifier === 'string' ? fromPem(verifier) : fromDer(verifier);
    if (certificate !== undefined) {
        return leaf === undefined
            ? certificate.publicKey.export({ format: 'der', type: 'spki' }).equals(spki)
            : certificate.raw.equals(leaf);
    }
    return key?.export({ format: 'der', type: 'spki' }).equals(spki) ?? false;
}
function fromPem(base64) {
    const pem = Buffer.from(base64, 'base64').toString('utf8');
    return pem.includes('BEGIN CERTIFICATE') ? { certificate: new external_node_crypto_.X509Certificate(pem) } : { key: (0,external_node_crypto_.createPublicKey)(pem) };
}
function fromDer({ x509Certificate, publicKey }) {
    if (x509Certificate?.rawBytes !== undefined) {
        return { certificate: new external_node_crypto_.X509Certificate(Buffer.from(x509Certificate.rawBytes, 'base64')) };
    }
    const der = Buffer.from(publicKey?.rawBytes ?? '', 'base64');
    return { key: (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' }) };
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/message-signature.js + 1 modules
var message_signature = __webpack_require__(83624);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/misfit.js

const misfits = [
    ['TLOG_BODY', 'its entry in the log is about another signature, or of an unknown kind'],
    ['TLOG', 'no log of the trusted root shows its entry, once and with a proof or promise that holds'],
    ['CERT', 'its certificate does not lead to the trusted root, was not valid then, or is not logged'],
    ['PUBLIC', 'its key is not known, or was not valid then'],
    ['SIGN', 'the signature does not fit what is signed'],
    ['TIME', 'no log or timestamp authority of the trusted root shows when it was signed']
];
function misfitOf(thrown) {
    const code = thrown instanceof verify_dist/* VerificationError */.mk ? thrown.code : '';
    const known = misfits.find(([start]) => code.startsWith(start));
    return known?.[1] ?? 'its certificate, signature or log proof cannot be read';
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/trust-root.js



function readRoots(value) {
    return (Array.isArray(value) ? value : [value]).map(readRoot);
}
function readRoot(value) {
    const root = parse(value);
    const timed = [
        ...root.certificateAuthorities,
        ...root.timestampAuthorities,
        ...[...root.tlogs, ...root.ctlogs].map(log => log.publicKey ?? {})
    ];
    if (timed.some(each => each.validFor?.start === undefined))
        throw malformed('a key or authority without validFor.start');
    return root;
}
function parse(value) {
    try {
        const root = dist.TrustedRoot.fromJSON(value);
        if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot'))
            throw malformed(`media type ${root.mediaType}`);
        (0,verify_dist/* toTrustMaterial */.jO)(root);
        return root;
    }
    catch (thrown) {
        if (thrown instanceof rejection/* Rejection */.m)
            throw thrown;
        throw malformed('not in the shape of a trusted_root.json');
    }
}
function certificateVerifier(root) {
    return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1
    });
}
function malformed(detail) {
    return new rejection/* Rejection */.m('trust-root-malformed', detail);
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/signature.js












function signatureChecker(trust, form, artifact) {
    const roots = trust.root === undefined ? [] : readRoots(trust.root);
    const keys = new Map(trust.keys.map(pem => keyByIdentity(pem)));
    const prepared = { trust, form, keys, roots, artifact, verifiers: roots.map(certificateVerifier) };
    return bundle => bundle.verificationMaterial.content.$case === 'publicKey'
        ? checkKey(bundle, bundle.verificationMaterial.content.publicKey.hint, prepared)
        : checkCertificate(bundle, prepared);
}
function keyIdentity(pem) {
    return identityOf(readPublicKey(pem));
}
function identityOf(key) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update(key.export({ format: 'der', type: 'spki' }))
        .digest('hex')}`;
}
function keyByIdentity(pem) {
    const key = readPublicKey(pem);
    return [identityOf(key), key];
}
function readPublicKey(pem) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
        throw badKey('a private key, which only its signer may hold');
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (cause) {
        throw badKey('something else', cause);
    }
}
function badKey(found, cause) {
    const expected = 'a public key in PEM (SPKI)';
    const example = 'openssl pkey -in release-key.pem -pubout -out release-key.pub.pem';
    return (0,failure/* usage */.CI)('bad-key', { input: 'key', found, expected, example, cause });
}
function checkKey(bundle, hint, prepared) {
    const { keys, form } = prepared;
    const named = [...keys].find(([name]) => name === hint || inBase64(name) === hint);
    if (named !== undefined) {
        verifyWithKey(bundle, named[1], prepared);
        return { kind: 'key', identity: named[0] };
    }
    const whole = wholeFileOnly(bundle, prepared);
    const tried = form === 'canonical' ? [] : [...keys];
    const fits = tried.find(([, key]) => attempt(() => verifyWithKey(bundle, key, prepared)));
    if (fits !== undefined)
        return { kind: 'key', identity: fits[0] };
    const pinned = prepared.trust.pins?.includes(hint) ? ', whose digest is trusted but whose bytes are not at hand' : '';
    throw new rejection/* Rejection */.m('signer-untrusted', `signed by the key ${JSON.stringify(hint)}${pinned}${whole}`);
}
function inBase64(identity) {
    return Buffer.from(identity.slice('sha256:'.length), 'hex').toString('base64');
}
function wholeFileOnly({ content }, { keys, artifact }) {
    const bare = content.$case === 'messageSignature' && artifact === undefined;
    const edwards = bare && [...keys.values()].some(key => key.asymmetricKeyType === 'ed25519');
    return edwards ? '; a signature by an Ed25519 key can be checked from the file only, not from its digest' : '';
}
function verifyWithKey(bundle, publicKey, { roots, artifact }) {
    const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
    const finder = () => ({ publicKey, validFor: () => true });
    const material = roots.length > 0 ? roots : [noRoot()];
    firstThatHolds(material.map(root => () => checked(new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root, finder), thresholds), bundle, artifact)));
}
function noRoot() {
    return dist.TrustedRoot.fromJSON({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' });
}
function checkCertificate(bundle, { trust, roots, verifiers, artifact }) {
    demandKnownAuthority(bundle, roots, trust);
    if (verifiers.length === 0) {
        throw new rejection/* Rejection */.m('signer-untrusted', 'signed by a certificate; only keys are trusted');
    }
    const signer = firstThatHolds(verifiers.map(verifier => () => checked(verifier, bundle, artifact)));
    return (0,identity/* demandIdentity */.a)(signer, trust);
}
function checked(verifier, bundle, artifact) {
    const signer = verifier.verify(entity(bundle, artifact));
    demandLoggedKey(bundle, signer.key);
    return signer;
}
function entity(bundle, artifact) {
    const whole = (0,verify_dist/* toSignedEntity */.DC)((0,log_proof/* withoutBareProofs */.E)(bundle));
    if (bundle.content.$case !== 'messageSignature')
        return whole;
    return { ...whole, signature: (0,message_signature/* messageContent */.BK)(bundle.content.messageSignature, artifact) };
}
function firstThatHolds(checks) {
    let last;
    for (const check of checks) {
        try {
            return check();
        }
        catch (thrown) {
            last = thrown;
        }
    }
    if (last instanceof rejection/* Rejection */.m)
        throw last;
    throw new rejection/* Rejection */.m('signature-invalid', misfitOf(last));
}
function attempt(check) {
    try {
        check();
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 45268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes),
/* harmony export */   t: () => (/* binding */ publisher)
/* harmony export */ });
const publisher = 'https://sluice-actions.github.io/sluice';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    summary: 'https://slsa.dev/verification_summary/v1',
    buildRecord: `${publisher}/build-record/v1`,
    deployment: `${publisher}/deployment/v1`,
    recall: `${publisher}/recall/v1`
};


/***/ })

};
