export const id = 9693;
export const ids = [9693];
export const modules = {

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
// Apart from the settings themselves, so that what only lists them need not load those.
/** What can move the traffic. */
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy'
];
/** What can tell how both colours do. */
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ })

};
