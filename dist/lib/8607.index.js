export const id = 8607;
export const ids = [8607];
export const modules = {

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albRouter: () => (/* binding */ albRouter),
/* harmony export */   lambdaRouter: () => (/* binding */ lambdaRouter)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31590);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


async function albRouter(settings, host) {
    const [{ createAlbRouter }, { exchange }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4658), __webpack_require__.e(9126)]).then(__webpack_require__.bind(__webpack_require__, 9126)),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    const { rule, targetGroups, endpoint } = settings;
    const [, partition = '', , region = ''] = rule.split(':');
    return createAlbRouter({
        exchange,
        endpoint: (endpoint ?? publicEndpoint(partition, region)).replace(/\/+$/, ''),
        region,
        credentials: credentialsIn(host),
        now: () => _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now(),
        rule,
        targetGroups
    });
}
async function lambdaRouter(settings, host) {
    const [{ createLambdaRouter }, { exchange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4249).then(__webpack_require__.bind(__webpack_require__, 4249)),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    const { region, alias, slots, endpoint } = settings;
    const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws';
    return createLambdaRouter({
        exchange,
        endpoint: (endpoint ?? publicEndpoint(partition, region, 'lambda')).replace(/\/+$/, ''),
        region,
        credentials: credentialsIn(host),
        now: () => _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now(),
        function: settings.function,
        alias,
        slots
    });
}
function publicEndpoint(partition, region, service = 'elasticloadbalancing') {
    return `https://${service}.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`;
}
function credentialsIn({ environment }) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
    if (accessKeyId && secretAccessKey)
        return { accessKeyId, secretAccessKey, sessionToken: environment.AWS_SESSION_TOKEN || undefined };
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', {
        input: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
        found: undefined,
        expected: 'credentials in the environment of the step, as configure-aws-credentials leaves them',
        example: 'uses: aws-actions/configure-aws-credentials'
    });
}


/***/ })

};
