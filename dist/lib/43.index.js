export const id = 43;
export const ids = [43];
export const modules = {

/***/ 5043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ verifyRecord)
});

;// CONCATENATED MODULE: ./lib/src/domain/evidence/chain.js
/** Follows the summaries of a record, oldest first, and tells the first place where the chain does not hold. */
function checkChain(links, ignored, head) {
    const summaries = links.flatMap(link => (link.kind === 'summary' ? [link.summary] : []));
    const broken = replayed(links) ?? spliced(ignored) ?? unlinked(summaries, links) ?? unsealed(links) ?? cut(summaries, head);
    const fresh = broken === undefined && head !== undefined;
    return { broken, freshness: fresh ? 'proven' : 'not proven', head: summaries.at(-1)?.bundle };
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
/** Only lines with a trusted signature get as far as a subject, so a stranger cannot cause this. */
function spliced(ignored) {
    const line = ignored.find(entry => entry.code === 'subject-mismatch');
    return line && broke('record-spliced', `line ${line.position + 1}: ${line.detail}`);
}
function unlinked(summaries, links) {
    const places = new Map(links.map(link => [link.bundle, link.position]));
    let before;
    for (const summary of summaries) {
        const broken = wrongPrevious(summary, before, places) ?? wrongInputs(summary, places);
        if (broken !== undefined)
            return broken;
        before = summary;
    }
    return undefined;
}
function wrongPrevious(summary, before, places) {
    if (summary.previous === before?.bundle)
        return undefined;
    const gone = summary.previous !== undefined && !places.has(summary.previous);
    const detail = `the decision in line ${summary.position + 1} does not follow the one before it`;
    return broke(gone ? 'record-line-missing' : 'record-reordered', detail);
}
function wrongInputs(summary, places) {
    let last = -1;
    for (const input of summary.inputs) {
        const place = places.get(input);
        const detail = `the decision in line ${summary.position + 1} names ${input}`;
        if (place === undefined)
            return broke('record-line-missing', detail);
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
/** A record may have grown past the expected head; it must not have lost it. */
function cut(summaries, head) {
    if (head === undefined || summaries.some(summary => summary.bundle === head))
        return undefined;
    return broke('record-tail-cut', `the decision ${head} is not in the record`);
}
function broke(code, detail) {
    return { code, detail };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/predicates.js

const Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const Commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Time = iso/* datetime */.w$({ offset: true });
const DigestText = schemas/* custom */.IeY(value => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value));
const StatementShape = schemas/* strictObject */.rej({
    _type: schemas/* literal */.euz('https://in-toto.io/Statement/v1'),
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().optional(),
        uri: schemas/* string */.YjP().optional(),
        digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    }))
        .min(1)
        .max(1024),
    predicateType: schemas/* string */.YjP(),
    predicate: schemas/* unknown */.L5J()
});
/** Unknown external parameters are refused: they would steer the build unseen. */
const ProvenanceShape = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({
        buildType: schemas/* literal */.euz('https://actions.github.io/buildtypes/workflow/v1'),
        externalParameters: schemas/* strictObject */.rej({
            workflow: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), repository: schemas/* url */.OZ5(), path: schemas/* string */.YjP() })
        }),
        internalParameters: schemas/* object */.Ikc({ github: schemas/* object */.Ikc({ runner_environment: schemas/* string */.YjP() }) }),
        resolvedDependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: schemas/* string */.YjP(), digest: schemas/* object */.Ikc({ gitCommit: Commit }) })).min(1)
    }),
    runDetails: schemas/* object */.Ikc({
        builder: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }),
        metadata: schemas/* object */.Ikc({ invocationId: schemas/* string */.YjP() })
    })
});
const Count = schemas/* int */.Whr().min(0);
const Counts = schemas/* object */.Ikc({ passed: Count, failed: Count });
const TestShape = schemas/* object */.Ikc({
    result: schemas/* enum */.k5n(['PASSED', 'WARNED', 'FAILED']),
    configuration: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional(), annotations: Counts.optional() })).min(1),
    passedTests: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    failedTests: schemas/* array */.YOg(schemas/* string */.YjP()).default([])
});
const BuildRecordShape = schemas/* strictObject */.rej({
    artifact: schemas/* string */.YjP(),
    buildId: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    builtAt: iso/* datetime */.w$(),
    uncommitted: schemas/* int */.Whr().min(1).optional()
});
const DeploymentShape = schemas/* strictObject */.rej({
    environment: schemas/* string */.YjP(),
    slot: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['deploy', 'rollback']),
    previous: DigestText.nullable(),
    runUrl: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    time: Time
});
const SummaryShape = schemas/* object */.Ikc({
    timeVerified: Time,
    resourceUri: schemas/* string */.YjP().startsWith('sluice:environment:'),
    verificationResult: schemas/* enum */.k5n(['PASSED', 'FAILED']),
    inputAttestations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        uri: schemas/* enum */.k5n(['sluice:summary', 'sluice:statement']),
        digest: schemas/* strictObject */.rej({ sha256: Sha256 })
    }))
});
const RecallShape = schemas/* strictObject */.rej({ reason: schemas/* string */.YjP(), actor: schemas/* string */.YjP(), time: Time });

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./lib/src/domain/evidence/canonical.js
var evidence_canonical = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/rejection.js
/** Why one line proves nothing. Never leaves the evidence modules: it becomes an ignored line. */
class Rejection extends Error {
    code;
    constructor(code, detail) {
        super(detail);
        this.name = 'Rejection';
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/bundle.js



// Room for the largest bill of materials that GitHub stores, in base64.
const longestLine = 24 * 1024 * 1024;
/** Reads one bundle with a DSSE envelope. Throws a Rejection for every form that is not accepted. */
function readBundle(line, form) {
    if (line.length > longestLine)
        throw malformed(`longer than ${longestLine} characters`);
    const value = parseJson(line, 'bundle-malformed');
    const canonical = (0,evidence_canonical/* canonicalLine */.n)(value);
    if (form === 'canonical' && canonical !== line)
        throw malformed('not canonical JSON');
    const bundle = parseBundle(value);
    if (form !== 'compatible')
        demandExactForm(bundle, canonical);
    return bundle;
}
/** Parses JSON that no other parser could understand differently: a name that stands twice is refused. */
function parseJson(text, code) {
    const value = attempt(() => JSON.parse(text), code);
    if (writtenNames(text) !== heldNames(value))
        throw new Rejection(code, 'a name stands twice in one object');
    return value;
}
function parseBundle(value) {
    const bundle = attempt(() => (0,dist/* bundleFromJSON */.vw)(value), 'bundle-malformed');
    if (!(0,dist/* isBundleWithDsseEnvelope */.Km)(bundle))
        throw malformed('no DSSE envelope');
    if (bundle.content.dsseEnvelope.signatures.length !== 1)
        throw malformed('not exactly one signature');
    return bundle;
}
/** Writing what was read must give what was written: so no field is unknown, and no base64 is sloppy. */
function demandExactForm(bundle, canonical) {
    if (bundle.mediaType !== dist/* BUNDLE_V03_MEDIA_TYPE */.HM)
        throw malformed(`media type ${bundle.mediaType}`);
    if ((0,evidence_canonical/* canonicalLine */.n)((0,dist/* bundleToJSON */.ev)(bundle)) !== canonical)
        throw malformed('unknown fields, or base64 in another form');
    const material = bundle.verificationMaterial.content;
    const hint = material.$case === 'publicKey' ? material.publicKey.hint : '';
    const keyId = bundle.content.dsseEnvelope.signatures[0]?.keyid;
    if (keyId !== '' && keyId !== hint)
        throw malformed('the key id names another key');
}
function attempt(read, code) {
    try {
        return read();
    }
    catch (thrown) {
        throw new Rejection(code, thrown instanceof Error ? thrown.message : String(thrown));
    }
}
function writtenNames(json) {
    let names = 0;
    for (const match of json.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g))
        if (match[1] === ':')
            names += 1;
    return names;
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
    return new Rejection('bundle-malformed', detail);
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/read-line.js





/** Reads one line. Answers why it proves nothing instead of throwing, whatever the line holds. */
function readLine(line, position, reading) {
    try {
        return trustedLine(line, position, reading);
    }
    catch (thrown) {
        if (thrown instanceof Rejection)
            return { position, code: thrown.code, detail: thrown.message };
        return { position, code: 'bundle-malformed', detail: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
/** Parses signed content by its shape. Throws a Rejection that names the first wrong place. */
function shaped(schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new Rejection('statement-malformed', `${issue?.path.map(String).join('.')}: ${issue?.message}`);
}
function trustedLine(line, position, reading) {
    const bundle = readBundle(line, reading.form);
    const signer = reading.check(bundle);
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    if (payloadType !== 'application/vnd.in-toto+json')
        throw new Rejection('statement-malformed', payloadType);
    const statement = shaped(StatementShape, parseJson(payload.toString('utf8'), 'statement-malformed'));
    demandSubject(statement, reading.digest);
    return { bundle: (0,evidence_canonical/* bundleDigest */.b)((0,evidence_canonical/* canonicalLine */.n)(JSON.parse(line))), position, signer, statement };
}
/** Another algorithm's digest beside the right one cannot be checked here, and a wrong one would mislead others. */
function demandSubject(statement, digest) {
    const subject = statement.subject.find(entry => entry.digest.sha256 === (0,domain_digest/* hexOf */.ZD)(digest));
    if (subject === undefined)
        throw new Rejection('subject-mismatch', describe(statement));
    const others = Object.keys(subject.digest).filter(algorithm => !['sha256', 'gitCommit'].includes(algorithm));
    if (others.length > 0)
        throw new Rejection('subject-mismatch', `the digest ${others[0]} cannot be compared`);
}
function describe(statement) {
    const first = statement.subject[0];
    return `the statement is about ${first?.name ?? 'something unnamed'}, sha256 ${first?.digest.sha256 ?? 'absent'}`;
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/sbom.js
var sbom = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statement.js
var statement = __webpack_require__(5268);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/interpret.js





/** Reads what a trusted statement says. Throws a Rejection for unknown types and wrong shapes. */
function interpret(line, trust) {
    const seen = { bundle: line.bundle, position: line.position, signer: line.signer };
    const { predicateType, predicate } = line.statement;
    switch (predicateType) {
        case statement/* predicateTypes */.Z.provenance:
            return { kind: 'provenance', value: provenance(seen, predicate, trust) };
        case statement/* predicateTypes */.Z.buildRecord:
            return { kind: 'buildRecord', value: { ...seen, ...shaped(BuildRecordShape, predicate) } };
        case statement/* predicateTypes */.Z.testResult:
            return { kind: 'testResult', value: test(seen, predicate) };
        case statement/* predicateTypes */.Z.deployment:
            return { kind: 'deployment', value: { ...seen, ...shaped(DeploymentShape, predicate) } };
        case statement/* predicateTypes */.Z.summary:
            return { kind: 'summary', value: summary(seen, predicate) };
        case statement/* predicateTypes */.Z.recall:
            return { kind: 'recall', value: { ...seen, ...shaped(RecallShape, predicate) } };
        case sbom/* cycloneDxType */.qv:
            return { kind: 'sbom', value: cycloneDx(seen, predicate) };
        default:
            if (predicateType.startsWith(sbom/* spdxTypePrefix */.CD))
                return { kind: 'sbom', value: spdx(seen, predicate) };
            throw new Rejection('statement-malformed', `the type ${predicateType} is not known here`);
    }
}
function provenance(seen, predicate, trust) {
    const { buildDefinition, runDetails } = shaped(ProvenanceShape, predicate);
    const { workflow } = buildDefinition.externalParameters;
    const found = {
        ...seen,
        repository: new URL(workflow.repository).pathname.slice(1),
        commit: buildDefinition.resolvedDependencies[0]?.digest.gitCommit ?? '',
        ref: workflow.ref,
        workflow: runDetails.builder.id,
        runUrl: runDetails.metadata.invocationId,
        runner: buildDefinition.internalParameters.github.runner_environment
    };
    demandClaims(found, trust);
    return found;
}
/** A signature says who speaks; what is said must agree with it and with the policy. */
function demandClaims(found, trust) {
    const repository = trust.repository?.includes(':') ? new URL(trust.repository).pathname.slice(1) : trust.repository;
    const builder = found.signer.kind === 'certificate' ? found.signer.identity : undefined;
    const claims = [
        [found.repository, repository],
        [found.ref, trust.ref],
        [found.runner, trust.runner],
        [found.workflow, builder]
    ];
    for (const [claim, expected] of claims) {
        if (expected !== undefined && claim !== expected) {
            throw new Rejection('provenance-mismatch', `it claims ${claim} where ${expected} is trusted`);
        }
    }
}
function test(seen, predicate) {
    const { result, configuration, passedTests, failedTests } = shaped(TestShape, predicate);
    const suite = configuration[0]?.name;
    if (suite === undefined)
        throw new Rejection('statement-malformed', 'a test result without the name of its suite');
    const counts = configuration[0]?.annotations ?? { passed: passedTests.length, failed: failedTests.length };
    if (counts.passed < passedTests.length || counts.failed < failedTests.length) {
        throw new Rejection('statement-malformed', 'a test result that names more tests than it counts');
    }
    if (result === 'PASSED' && counts.failed > 0) {
        throw new Rejection('statement-malformed', 'a test result that passed with failures');
    }
    return { ...seen, suite, result, passed: counts.passed, failed: counts.failed };
}
function cycloneDx(seen, predicate) {
    return { ...seen, format: 'CycloneDX', components: shaped(sbom/* CycloneDxShape */.tl, predicate).components.length };
}
function spdx(seen, predicate) {
    return { ...seen, format: 'SPDX', components: shaped(sbom/* SpdxShape */.Vj, predicate).packages.length };
}
/** The link to the summary before may stand only first, so that it cannot be given twice. */
function summary(seen, predicate) {
    const { inputAttestations, ...shape } = shaped(SummaryShape, predicate);
    const linked = inputAttestations[0]?.uri === 'sluice:summary' ? inputAttestations[0] : undefined;
    const inputs = linked === undefined ? inputAttestations : inputAttestations.slice(1);
    if (inputs.some(entry => entry.uri === 'sluice:summary')) {
        throw new Rejection('statement-malformed', 'a link to a decision that is not the first entry');
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/signature.js





/** Prepares keys and trust root once for all lines of a record. */
function signatureChecker(trust) {
    const keys = new Map(trust.keys.map(pem => keyByIdentity(pem)));
    return bundle => {
        const material = bundle.verificationMaterial.content;
        if (material.$case !== 'publicKey')
            return checkCertificate(bundle, trust);
        const identity = material.publicKey.hint;
        const key = keys.get(identity);
        if (key === undefined)
            throw new Rejection('signer-untrusted', `signed by the key ${JSON.stringify(identity)}`);
        checkKey(bundle, key);
        return { kind: 'key', identity };
    };
}
function keyByIdentity(pem) {
    const key = readPublicKey(pem);
    const spki = key.export({ format: 'der', type: 'spki' });
    return [`sha256:${(0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex')}`, key];
}
function readPublicKey(pem) {
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-key', { input: 'key', found: 'something else', expected: 'a public key in PEM (SPKI)', cause });
    }
}
function checkKey(bundle, publicKey) {
    const root = protobuf_specs_dist.TrustedRoot.fromJSON({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' });
    const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
    const finder = () => ({ publicKey, validFor: () => true });
    guarded(() => new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root, finder), thresholds).verify((0,verify_dist/* toSignedEntity */.DC)(bundle)));
}
function checkCertificate(bundle, trust) {
    if (trust.root === undefined)
        throw new Rejection('signer-untrusted', 'signed by a certificate; only keys are trusted');
    const signer = guarded(() => {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(trust.root);
        // A root without logs is a private instance, whose time comes from a timestamp authority alone.
        const thresholds = {
            tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
            ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
            timestampThreshold: 1
        };
        return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), thresholds).verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
    });
    return trustedIdentity(signer, trust);
}
/** Compares here, because the library takes a text for an unanchored pattern. */
function trustedIdentity(signer, trust) {
    const identity = signer.identity?.subjectAlternativeName ?? '';
    const issuer = signer.identity?.extensions?.issuer;
    const untrusted = (found) => new Rejection('signer-untrusted', `signed by ${identity}: ${found}`);
    if (!trust.workflows.includes(identity))
        throw untrusted('not a trusted workflow');
    if (issuer !== trust.issuer)
        throw untrusted(`issuer ${issuer}`);
    for (const [number, expected] of certificateClaims(trust)) {
        const found = extension(signer, number);
        if (expected !== undefined && found !== expected)
            throw untrusted(`${found} where ${expected} is trusted`);
    }
    return { kind: 'certificate', identity, issuer };
}
/** Fulcio's numbers below 1.3.6.1.4.1.57264.1, each with what the policy demands. */
function certificateClaims(trust) {
    const repository = trust.repository;
    const address = repository === undefined || repository.includes(':') ? repository : `https://github.com/${repository}`;
    return [
        [11, trust.runner],
        [12, address],
        [14, trust.ref],
        [15, trust.repositoryId],
        [20, trust.event]
    ];
}
/** A UTF-8 string in DER, shorter than 128 bytes or with a length of one or two bytes. */
function extension(signer, number) {
    const name = `1.3.6.1.4.1.57264.1.${number}`;
    const value = signer.identity?.oids?.find(pair => pair.oid?.id.join('.') === name)?.value;
    const size = value?.[1];
    if (value?.[0] !== 0x0c || size === undefined)
        return undefined;
    return value.subarray(size < 0x80 ? 2 : size - 0x80 + 2).toString('utf8');
}
/** The library throws many kinds of errors at hostile bundles; one kind leaves. */
function guarded(verify) {
    try {
        return verify();
    }
    catch (thrown) {
        throw new Rejection('signature-invalid', thrown instanceof Error ? thrown.message : String(thrown));
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/record.js





/**
 * Says what the record of one artifact proves. Lines that prove nothing are set aside with their reason, so that
 * nobody can deny service by appending one. Throws `usage` (`bad-key`) only when a trusted key cannot be read.
 */
function verifyRecord(lines, expectation) {
    const { digest, trust, head, form = 'canonical' } = expectation;
    const reading = { digest, form, check: signatureChecker(trust) };
    const read = lines.map((line, position) => understood(readLine(line, position, reading), trust));
    const known = read.filter(entry => 'kind' in entry);
    const ignored = read.filter(entry => 'code' in entry);
    const chain = checkChain(known.map(record_link), ignored, head);
    return { digest, ...byKind(known), ignored, ...chain };
}
/** A statement of a type that is not ours, or with a wrong shape, is set aside as well. */
function understood(line, trust) {
    if ('code' in line)
        return line;
    try {
        return interpret(line, trust);
    }
    catch (thrown) {
        if (!(thrown instanceof Rejection))
            throw thrown;
        return { position: line.position, code: thrown.code, detail: thrown.message };
    }
}
function record_link(known) {
    const { bundle, position } = known.value;
    if (known.kind === 'summary')
        return { kind: 'summary', summary: known.value, bundle, position };
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
        recalls: known.flatMap(entry => (entry.kind === 'recall' ? [entry.value] : []))
    };
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ spdxTypePrefix),
/* harmony export */   Vj: () => (/* binding */ SpdxShape),
/* harmony export */   kH: () => (/* binding */ readSbom),
/* harmony export */   qv: () => (/* binding */ cycloneDxType),
/* harmony export */   tl: () => (/* binding */ CycloneDxShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);


// GitHub's attestation store refuses a larger predicate, and tells only when the release is being made.
const maxBytes = 16 * 1024 * 1024;
const cycloneDxType = 'https://cyclonedx.org/bom';
const spdxTypePrefix = 'https://spdx.dev/Document/v';
const SpdxShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    spdxVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^SPDX-\d{1,2}\.\d{1,2}$/),
    SPDXID: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('SPDXRef-DOCUMENT'),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default([])
});
const CycloneDxShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    bomFormat: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('CycloneDX'),
    specVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default([])
});
/** Reads an SPDX or CycloneDX document in JSON. Throws `bad-input` for anything else, and for one that is too large. */
function readSbom(text) {
    if (Buffer.byteLength(text) > maxBytes)
        throw unreadable(`${Buffer.byteLength(text)} bytes`);
    const document = parse(text);
    const spdx = SpdxShape.safeParse(document);
    if (spdx.success) {
        const version = spdx.data.spdxVersion.slice('SPDX-'.length);
        return { format: 'SPDX', predicateType: `${spdxTypePrefix}${version}`, document };
    }
    if (CycloneDxShape.safeParse(document).success) {
        return { format: 'CycloneDX', predicateType: cycloneDxType, document };
    }
    throw unreadable(text.slice(0, 60));
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


/***/ })

};
