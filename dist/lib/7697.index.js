export const id = 7697;
export const ids = [7697];
export const modules = {

/***/ 56627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ensureLocalKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);




/** Reads the signing key of this folder, or makes one that only its owner can read. Safe when two start at once. */
async function ensureLocalKey(home) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'signing-key.pem');
    const pem = (await readIfThere(path)) ?? (await createKey(home, path));
    return { pem, publicPem: publicHalf(pem) };
}
async function createKey(home, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    // A hard link never replaces a key that another process made in the meantime.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path).catch(ignore('EEXIST'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
async function readIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(ignore('ENOENT'));
}
function ignore(code) {
    return error => {
        if (error.code !== code)
            throw error;
        return undefined;
    };
}
function publicHalf(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem)).export({ format: 'pem', type: 'spki' }).toString();
    }
    catch (cause) {
        const expected = 'a private key in PEM; remove the file to have a new one made';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-key', { input: 'signing-key.pem', found: 'something else', expected, cause });
    }
}


/***/ }),

/***/ 88167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicGoodRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



/**
 * The trusted root of Sigstore's public-good instance, through TUF, kept below `home` for the next time.
 * Throws `unavailable` without network and without a kept one: an old root must not pass for the current one.
 */
async function publicGoodRoot(home) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(7335), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.toJSON(await getTrustedRoot({ cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'tuf'), retry: 2, timeout: 10_000 }));
    }
    catch (cause) {
        const message = 'trusted-root: the trusted root of the public-good instance could not be fetched';
        const hint = 'give one with --trusted-root trusted_root.json; "gh attestation trusted-root" writes it';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('trust-root-unavailable', message, cause, hint);
    }
}


/***/ }),

/***/ 21355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSmall)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const largestBytes = 1024 * 1024;
/** Reads a key or a trusted root. Undefined when there is no such file, or when it is too large to be one. */
async function readSmall(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return size > largestBytes ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ methodOf),
  f: () => (/* binding */ signingOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-key.js
var local_key = __webpack_require__(56627);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/adapters/signing/actions-token.js

const timeLimitMs = 30_000;
// A kept connection may have died while this process was busy; the next one is fresh.
const attempts = 3;
/** Reads where this job may ask for identity tokens. Undefined without `permissions: id-token: write`. */
function tokenSource(environment) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    return url === undefined || bearer === undefined ? undefined : { url, bearer };
}
/** Asks GitHub for one identity token. Throws `unavailable`, never with the token in its message. */
async function identityToken({ url, bearer }, audience = 'sigstore') {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const token = await ask(address, bearer);
        if (token !== undefined)
            return token;
    }
    throw (0,failure/* unavailable */.hU)('signing-unavailable', 'sign-with: GitHub gave no identity token to this job');
}
/** Undefined for whatever goes wrong: the cause may hold the address with its secrets. */
async function ask(address, bearer) {
    try {
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        const answer = await fetch(address, { headers, signal: AbortSignal.timeout(timeLimitMs) });
        const { value } = (await answer.json());
        return answer.ok && typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a token says. It comes from GitHub itself, over a channel of ours, so its signature is not checked again. */
function tokenClaims(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, String(value)]));
    }
    catch {
        throw (0,failure/* unavailable */.hU)('signing-unavailable', 'sign-with: the identity token of this job cannot be read');
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./lib/src/adapters/signing/key-bundle.js



/** The two kinds of keys that every verifier reads the same way; undefined for all others. */
function kindOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'p256' : undefined;
}
/** Makes a signer of a public key and whatever can sign for it. The key is named by the SHA-256 of its SPKI. */
function keySealer(publicKey, sign) {
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    const identity = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex')}`;
    return {
        identity,
        publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
        async sign({ payload, payloadType }) {
            const artifact = Buffer.from(payload);
            const signature = await sign(core_dist.dsse.preAuthEncoding(payloadType, artifact));
            return (0,dist.bundleToJSON)((0,dist.toDSSEBundle)({ artifact, artifactType: payloadType, signature, keyHint: identity }));
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/words.js
/**
 * Splits a command into words as people write them: spaces separate, quotes of either kind keep together.
 * Nothing is expanded. Undefined when a quote is not closed.
 */
function splitWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (const letter of text) {
        if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                word = `${word ?? ''}${letter}`;
        }
        else if (letter === '"' || letter === "'") {
            quote = letter;
            word ??= '';
        }
        else if (/\s/.test(letter)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${letter}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/command-signer.js





const longestAnswerBytes = 64 * 1024;
const command_signer_timeLimitMs = 60_000;
const example = './kms-sign.sh --key alias/release';
/**
 * Signs with a program that holds the key: a KMS, a card, an agent. Asked `public-key` it prints a public key or a
 * certificate in PEM; asked `sign` it reads the bytes to sign and prints the signature in base64. Every signature is
 * checked here first. Throws `usage` for a command or key that cannot be, `sign-command-failed` when it fails.
 */
async function createCommandSigner(request) {
    const printed = await command_signer_ask(request, 'public-key');
    const key = readKey(printed.toString('utf8'));
    return keySealer(key, async (bytes) => {
        const signature = Buffer.from((await command_signer_ask(request, 'sign', bytes)).toString('utf8').trim(), 'base64');
        const fits = (0,external_node_crypto_.verify)(kindOf(key) === 'ed25519' ? null : 'sha256', bytes, key, signature);
        if (!fits)
            throw failed(request, 'its signature does not fit the public key that it printed');
        return signature;
    });
}
function readKey(pem) {
    const key = attempt(() => (0,external_node_crypto_.createPublicKey)(pem));
    if (key !== undefined && kindOf(key) !== undefined)
        return key;
    throw (0,failure/* usage */.CI)('bad-key', {
        input: 'sign-command',
        found: key === undefined ? 'an answer to "public-key" that is no PEM' : 'a key of another kind',
        expected: 'a program that prints a P-256 or Ed25519 public key, or its certificate, in PEM',
        example
    });
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function command_signer_ask(request, question, input) {
    const [program, ...words] = splitWords(request.command) ?? [];
    if (program === undefined) {
        const expected = 'a program with its arguments; quotes must be closed';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-command', found: request.command, expected, example });
    }
    const child = (0,external_node_child_process_.spawn)(program, [...words, question], {
        cwd: request.workingDirectory,
        env: { ...request.environment },
        stdio: ['pipe', 'pipe', 'ignore'],
        shell: false,
        signal: AbortSignal.timeout(command_signer_timeLimitMs),
        killSignal: 'SIGKILL'
    });
    // A program that does not read its input closes the pipe; what it answers is what counts.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return answerOf(child, request);
}
function answerOf(child, request) {
    const chunks = [];
    let bytes = 0;
    child.stdout?.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > longestAnswerBytes)
            child.kill('SIGKILL');
        else
            chunks.push(chunk);
    });
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            const late = cause.name === 'AbortError' || cause.name === 'TimeoutError';
            reject(failed(request, late ? 'it took longer than a minute' : 'it could not be started', cause));
        });
        child.once('close', (code, signal) => {
            if (code === 0)
                resolve(Buffer.concat(chunks));
            else
                reject(failed(request, `it ended with ${code ?? signal}`));
        });
    });
}
function failed({ command }, why, cause) {
    const hint = 'run it by hand with the argument "public-key"; docs/signing.md tells what it must answer';
    return (0,failure/* unavailable */.hU)('sign-command-failed', `sign-command: ${JSON.stringify(command)}: ${why}`, cause, hint);
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/key-signer.js



const passphraseVariable = 'SLUICE_KEY_PASSPHRASE';
/**
 * Signs with a private key in PEM: P-256 or Ed25519, plain or encrypted. Throws `usage` (`bad-key`) for anything
 * else, and for an encrypted key without its passphrase.
 */
function createKeySigner(pem, passphrase) {
    const key = parseKey(pem, passphrase);
    if (kindOf(key) === undefined)
        throw badKey(`a key of kind ${describe(key)}`);
    const algorithm = kindOf(key) === 'ed25519' ? null : 'sha256';
    return keySealer((0,external_node_crypto_.createPublicKey)(key), async (bytes) => (0,external_node_crypto_.sign)(algorithm, bytes, key));
}
function parseKey(pem, passphrase) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
    }
    catch {
        throw unreadable(pem, passphrase);
    }
}
function unreadable(pem, passphrase) {
    const encrypted = pem.includes('BEGIN ENCRYPTED PRIVATE KEY') || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (!encrypted)
        return badKey('something that is not a private key');
    return (0,failure/* usage */.CI)('bad-key', {
        input: 'private-key',
        found: `an encrypted key, and ${passphrase === undefined ? 'no passphrase' : 'a passphrase that does not open it'}`,
        expected: `its passphrase in the environment variable ${passphraseVariable}`,
        example: `${passphraseVariable}: \${{ secrets.KEY_PASSPHRASE }}`
    });
}
function describe(key) {
    return key.asymmetricKeyDetails?.namedCurve ?? String(key.asymmetricKeyType);
}
/** Tells the kind of what was found, never the text: it may be a secret. */
function badKey(found) {
    return (0,failure/* usage */.CI)('bad-key', {
        input: 'private-key',
        found,
        expected: 'a P-256 or Ed25519 private key in PEM, or the path of one',
        example: 'the output of: openssl genpkey -algorithm ed25519'
    });
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/keyless-signer.js


const limits = { retry: 3, timeout: 30_000 };
/** Signs without a key to keep: a certificate for one signature, witnessed by a log, a timestamp, or both. */
function createKeylessSigner({ services, identity, token }) {
    return {
        identity,
        async sign({ payload, payloadType }) {
            const bundler = await bundlerFor(services, token);
            try {
                return (0,dist.bundleToJSON)(await bundler.create({ data: Buffer.from(payload), type: payloadType }));
            }
            catch (cause) {
                throw keyless_signer_failed(cause, services);
            }
        }
    };
}
async function bundlerFor({ fulcio, rekor, timestamp }, getToken) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const log = rekor && { rekorBaseURL: rekor.url, majorApiVersion: rekor.version, ...limits };
    return new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider: { getToken }, ...limits }),
        witnesses: [
            ...(log === undefined ? [] : [new RekorWitness(log)]),
            ...(timestamp === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestamp, ...limits })])
        ]
    });
}
/** The library's messages may hold the token, so only the code of the step that failed is told. */
function keyless_signer_failed(cause, { fulcio }) {
    const step = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown step';
    const hint = 'the job needs "permissions: id-token: write", and the signing services must be reachable';
    return (0,failure/* unavailable */.hU)('signing-unavailable', `sign-with: ${fulcio} and its witnesses did not sign (${step})`, undefined, hint);
}

;// CONCATENATED MODULE: ./lib/src/adapters/signing/services.js

/** Sigstore for everybody: what is signed there stands in a public log for ever, with the repository's name. */
const publicGood = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: { url: 'https://rekor.sigstore.dev', version: 1 }
};
/** GitHub's own instance for private repositories: no log, a timestamp instead. */
const githubPrivate = {
    fulcio: 'https://fulcio.githubapp.com',
    timestamp: 'https://timestamp.githubapp.com'
};
/** Picks the services. Throws `usage` rather than put a private repository's name into a public log unasked. */
function chooseServices({ method, visibility, own, publicLog }) {
    if (own !== undefined)
        return own;
    if (method === 'github')
        return visibility === 'public' ? publicGood : githubPrivate;
    if (visibility === 'public' || publicLog)
        return publicGood;
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'sign-with',
        found: `sigstore for a repository that is ${visibility}: its name would stand in a public log for ever`,
        expected: 'github, key, or "signing: { public-log: true }" in the policy',
        example: 'sign-with: key'
    });
}

// EXTERNAL MODULE: ./lib/src/adapters/signing/small-file.js
var small_file = __webpack_require__(21355);
;// CONCATENATED MODULE: ./lib/src/wiring/signing.js









/** How statements are signed: as asked, as the policy says, by the job's identity where there is one, else by key. */
function methodOf(policy, choice, { environment }) {
    const byHand = choice.privateKey !== undefined || choice.signCommand !== undefined;
    const byDefault = tokenSource(environment) !== undefined && !byHand ? 'github' : 'key';
    return choice.signWith ?? policy.signing.with ?? byDefault;
}
async function signingOf(policy, choice, host) {
    const method = methodOf(policy, choice, host);
    return method === 'key' ? { signer: await keySigner(policy, choice, host) } : keyless(method, policy, host);
}
async function keyless(method, policy, { environment }) {
    const source = tokenSource(environment);
    if (source === undefined) {
        const expected = 'key outside a workflow, or "permissions: id-token: write" in one';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-with', found: method, expected, example: 'sign-with: key' });
    }
    const claims = tokenClaims(await identityToken(source));
    const visibility = claims.repository_visibility ?? 'private';
    const { publicLog } = policy.signing;
    const services = chooseServices({ method, visibility, own: ownServices(policy), publicLog });
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    const identity = `${server}/${claims.job_workflow_ref}`;
    return {
        signer: createKeylessSigner({ services, identity, token: () => identityToken(source) }),
        origin: originOf(claims)
    };
}
function ownServices({ signing }) {
    const { fulcio, rekor, rekorVersion, timestamp } = signing;
    if (fulcio === undefined)
        return undefined;
    return { fulcio, timestamp, rekor: rekor === undefined ? undefined : { url: rekor, version: rekorVersion } };
}
/** The token says better than the environment where this runs, and the certificate will say the same. */
function originOf(claims) {
    return {
        repository: claims.repository,
        repositoryId: claims.repository_id,
        repositoryOwnerId: claims.repository_owner_id,
        ref: claims.ref,
        commit: claims.sha,
        workflowRef: claims.workflow_ref,
        jobWorkflowRef: claims.job_workflow_ref,
        runnerEnvironment: claims.runner_environment,
        eventName: claims.event_name,
        runId: claims.run_id,
        runAttempt: Number(claims.run_attempt ?? 1)
    };
}
/** A program or key given by hand, else the policy's, else the key of this folder. */
async function keySigner(policy, choice, { run, environment }) {
    if (choice.privateKey !== undefined && choice.signCommand !== undefined) {
        const expected = 'private-key or sign-command, not both';
        const example = '--private-key key.pem';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'sign-command', found: choice.signCommand, expected, example });
    }
    const command = choice.privateKey === undefined ? (choice.signCommand ?? policy.signing.command) : undefined;
    if (command !== undefined) {
        return createCommandSigner({ command, workingDirectory: run.workingDirectory, environment });
    }
    const variable = policy.signing.privateKeyEnv;
    const given = choice.privateKey ?? (variable === undefined ? undefined : environment[variable]);
    return createKeySigner(await pemOf(given, run), environment[passphraseVariable]);
}
async function pemOf(given, run) {
    if (given === undefined)
        return (await (0,local_key/* ensureLocalKey */.f)(run.home)).pem;
    return given.includes('-----BEGIN') ? given : ((await (0,small_file/* readSmall */.o)((0,external_node_path_.resolve)(run.workingDirectory, given))) ?? given);
}


/***/ }),

/***/ 85287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   J: () => (/* binding */ policyTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_signing_public_good_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88167);
/* harmony import */ var _adapters_signing_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21355);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68013);





/** Whom the policy trusts, and the key that this operation itself holds. Nothing is taken from the evidence. */
async function trustOf(policy, signer, host) {
    const trust = await policyTrust(policy, host);
    return signer.publicKey === undefined ? trust : { ...trust, keys: [signer.publicKey, ...trust.keys] };
}
/** Whom the policy trusts, with its keys and its trusted root read; without one, that of the public-good instance. */
async function policyTrust({ trust }, { run }) {
    const keys = [];
    for (const key of trust.keys.filter(key => !(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(key)))
        keys.push(await publicKeyAt(key, run.workingDirectory));
    const { workflow: workflows, repository, repositoryId, ref, issuer, event, runner } = trust;
    const fallback = () => (workflows.length > 0 ? (0,_adapters_signing_public_good_root_js__WEBPACK_IMPORTED_MODULE_1__/* .publicGoodRoot */ .B)(run.home) : undefined);
    const root = trust.root === undefined ? await fallback() : await rootAt(trust.root, run.workingDirectory);
    return { workflows, repository, repositoryId, ref, issuer, event, runner, keys, root };
}
async function rootAt(path, directory) {
    const text = await (0,_adapters_signing_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    try {
        return JSON.parse(text ?? '');
    }
    catch (cause) {
        const expected = 'the path of a trusted_root.json';
        const example = 'root: .github/trusted_root.json';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)('bad-policy', { input: 'trust.root', found: path, expected, example, cause });
    }
}
async function publicKeyAt(path, directory) {
    if (path.includes('-----BEGIN'))
        return path;
    const text = await (0,_adapters_signing_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    if (text?.includes('-----BEGIN PUBLIC KEY'))
        return text;
    const found = text === undefined ? `${path}, which cannot be read` : `${path}, which is something else`;
    const expected = 'the path of a public key in PEM';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)('bad-key', { input: 'trust.keys', found, expected, example: 'keys: [.github/release-key.pem]' });
}


/***/ })

};
