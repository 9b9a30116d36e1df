export const id = 6572;
export const ids = [6572];
export const modules = {

/***/ 45948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _hyperjump_browser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14387);
/* harmony import */ var _lib_instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27337);
/* harmony import */ var _lib_experimental_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10689);





const id = "https://json-schema.org/keyword/draft-04/additionalItems";

const compile = async (schema, ast, parentSchema) => {
  const itemsKeywordName = (0,_lib_experimental_js__WEBPACK_IMPORTED_MODULE_2__/* .getKeywordName */ .$D)(schema.document.dialectId, "https://json-schema.org/keyword/draft-04/items");
  const items = await _hyperjump_browser__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM(itemsKeywordName, parentSchema);
  const numberOfItems = _hyperjump_browser__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP(items) === "array" ? _hyperjump_browser__WEBPACK_IMPORTED_MODULE_0__/* .length */ .Bw(items) : Number.MAX_SAFE_INTEGER;

  return [numberOfItems, await _lib_experimental_js__WEBPACK_IMPORTED_MODULE_2__/* .Validation */ .OH.compile(schema, ast)];
};

const interpret = ([numberOfItems, additionalItems], instance, context) => {
  if (_lib_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP(instance) !== "array") {
    return true;
  }

  let isValid = true;
  let index = 0;
  for (const item of _lib_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .iter */ .tJ(instance)) {
    if (index >= numberOfItems) {
      if (!_lib_experimental_js__WEBPACK_IMPORTED_MODULE_2__/* .Validation */ .OH.interpret(additionalItems, item, context)) {
        isValid = false;
      }

      context.evaluatedItems?.add(index);
    }
    index++;
  }

  return isValid;
};

const simpleApplicator = true;

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({ id, compile, interpret, simpleApplicator });


/***/ }),

/***/ 64787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _hyperjump_pact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37632);
/* harmony import */ var _hyperjump_browser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14387);
/* harmony import */ var _lib_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27337);
/* harmony import */ var _lib_experimental_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10689);






const id = "https://json-schema.org/keyword/draft-04/items";

const compile = (schema, ast) => {
  if (_hyperjump_browser__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP(schema) === "array") {
    return (0,_hyperjump_pact__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
      _hyperjump_browser__WEBPACK_IMPORTED_MODULE_1__/* .iter */ .tJ(schema),
      (0,_hyperjump_pact__WEBPACK_IMPORTED_MODULE_0__/* .asyncMap */ .xb)((itemSchema) => _lib_experimental_js__WEBPACK_IMPORTED_MODULE_3__/* .Validation */ .OH.compile(itemSchema, ast)),
      _hyperjump_pact__WEBPACK_IMPORTED_MODULE_0__/* .asyncCollectArray */ .I9
    );
  } else {
    return _lib_experimental_js__WEBPACK_IMPORTED_MODULE_3__/* .Validation */ .OH.compile(schema, ast);
  }
};

const interpret = (items, instance, context) => {
  if (_lib_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP(instance) !== "array") {
    return true;
  }

  let isValid = true;
  let index = 0;

  if (typeof items === "string") {
    for (const item of _lib_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .iter */ .tJ(instance)) {
      if (!_lib_experimental_js__WEBPACK_IMPORTED_MODULE_3__/* .Validation */ .OH.interpret(items, item, context)) {
        isValid = false;
      }

      context.evaluatedItems?.add(index++);
    }
  } else {
    for (const item of _lib_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .iter */ .tJ(instance)) {
      if (index >= items.length) {
        break;
      }

      if (!_lib_experimental_js__WEBPACK_IMPORTED_MODULE_3__/* .Validation */ .OH.interpret(items[index], item, context)) {
        isValid = false;
      }

      context.evaluatedItems?.add(index);
      index++;
    }
  }

  return isValid;
};

const simpleApplicator = true;

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({ id, compile, interpret, simpleApplicator });


/***/ }),

/***/ 46572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FLAG: () => (/* reexport */ lib/* FLAG */.lx),
  InvalidSchemaError: () => (/* reexport */ lib/* InvalidSchemaError */.LE),
  addSchema: () => (/* reexport */ lib/* addSchema */.pD),
  getAllRegisteredSchemaUris: () => (/* reexport */ lib/* getAllRegisteredSchemaUris */.Wf),
  getMetaSchemaOutputFormat: () => (/* reexport */ lib/* getMetaSchemaOutputFormat */.dJ),
  getShouldValidateFormat: () => (/* reexport */ lib/* getShouldValidateFormat */.pg),
  getShouldValidateSchema: () => (/* reexport */ lib/* getShouldValidateSchema */.tw),
  hasSchema: () => (/* reexport */ lib/* hasSchema */.E1),
  registerSchema: () => (/* reexport */ lib/* registerSchema */.zK),
  restoreValidator: () => (/* reexport */ lib/* restoreValidator */.MT),
  setMetaSchemaOutputFormat: () => (/* reexport */ lib/* setMetaSchemaOutputFormat */.He),
  setShouldValidateFormat: () => (/* reexport */ lib/* setShouldValidateFormat */.DZ),
  setShouldValidateSchema: () => (/* reexport */ lib/* setShouldValidateSchema */.X7),
  unregisterSchema: () => (/* reexport */ lib/* unregisterSchema */.mq),
  validate: () => (/* reexport */ lib/* validate */.tf)
});

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/keywords.js
var keywords = __webpack_require__(42282);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/index.js + 62 modules
var lib = __webpack_require__(49046);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-07/schema.js
/* harmony default export */ const schema = ({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "http://json-schema.org/draft-07/schema#",
  "title": "Core schema meta-schema",
  "definitions": {
    "schemaArray": {
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#" }
    },
    "nonNegativeInteger": {
      "type": "integer",
      "minimum": 0
    },
    "nonNegativeIntegerDefault0": {
      "allOf": [
        { "$ref": "#/definitions/nonNegativeInteger" },
        { "default": 0 }
      ]
    },
    "simpleTypes": {
      "enum": [
        "array",
        "boolean",
        "integer",
        "null",
        "number",
        "object",
        "string"
      ]
    },
    "stringArray": {
      "type": "array",
      "items": { "type": "string" },
      "uniqueItems": true,
      "default": []
    }
  },
  "type": ["object", "boolean"],
  "properties": {
    "$id": {
      "type": "string",
      "format": "uri-reference"
    },
    "$schema": {
      "type": "string",
      "format": "uri"
    },
    "$ref": {
      "type": "string",
      "format": "uri-reference"
    },
    "$comment": {
      "type": "string"
    },
    "title": {
      "type": "string"
    },
    "description": {
      "type": "string"
    },
    "default": true,
    "readOnly": {
      "type": "boolean",
      "default": false
    },
    "writeOnly": {
      "type": "boolean",
      "default": false
    },
    "examples": {
      "type": "array",
      "items": true
    },
    "multipleOf": {
      "type": "number",
      "exclusiveMinimum": 0
    },
    "maximum": {
      "type": "number"
    },
    "exclusiveMaximum": {
      "type": "number"
    },
    "minimum": {
      "type": "number"
    },
    "exclusiveMinimum": {
      "type": "number"
    },
    "maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
    "minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
    "pattern": {
      "type": "string",
      "format": "regex"
    },
    "additionalItems": { "$ref": "#" },
    "items": {
      "anyOf": [
        { "$ref": "#" },
        { "$ref": "#/definitions/schemaArray" }
      ],
      "default": true
    },
    "maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
    "minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
    "uniqueItems": {
      "type": "boolean",
      "default": false
    },
    "contains": { "$ref": "#" },
    "maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
    "minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
    "required": { "$ref": "#/definitions/stringArray" },
    "additionalProperties": { "$ref": "#" },
    "definitions": {
      "type": "object",
      "additionalProperties": { "$ref": "#" },
      "default": {}
    },
    "properties": {
      "type": "object",
      "additionalProperties": { "$ref": "#" },
      "default": {}
    },
    "patternProperties": {
      "type": "object",
      "additionalProperties": { "$ref": "#" },
      "propertyNames": { "format": "regex" },
      "default": {}
    },
    "dependencies": {
      "type": "object",
      "additionalProperties": {
        "anyOf": [
          { "$ref": "#" },
          { "$ref": "#/definitions/stringArray" }
        ]
      }
    },
    "propertyNames": { "$ref": "#" },
    "const": true,
    "enum": {
      "type": "array",
      "items": true,
      "minItems": 1,
      "uniqueItems": true
    },
    "type": {
      "anyOf": [
        { "$ref": "#/definitions/simpleTypes" },
        {
          "type": "array",
          "items": { "$ref": "#/definitions/simpleTypes" },
          "minItems": 1,
          "uniqueItems": true
        }
      ]
    },
    "format": { "type": "string" },
    "contentMediaType": { "type": "string" },
    "contentEncoding": { "type": "string" },
    "if": { "$ref": "#" },
    "then": { "$ref": "#" },
    "else": { "$ref": "#" },
    "allOf": { "$ref": "#/definitions/schemaArray" },
    "anyOf": { "$ref": "#/definitions/schemaArray" },
    "oneOf": { "$ref": "#/definitions/schemaArray" },
    "not": { "$ref": "#" }
  },
  "default": true
});

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/draft-04/additionalItems.js
var additionalItems = __webpack_require__(45948);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/instance.js
var lib_instance = __webpack_require__(27337);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/experimental.js + 1 modules
var experimental = __webpack_require__(10689);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-06/contains.js




const id = "https://json-schema.org/keyword/draft-06/contains";

const compile = (schema, ast) => experimental/* Validation */.OH.compile(schema, ast);

const interpret = (contains, instance, context) => {
  if (lib_instance/* typeOf */.QP(instance) !== "array") {
    return true;
  }

  for (const item of lib_instance/* iter */.tJ(instance)) {
    if (experimental/* Validation */.OH.interpret(contains, item, context)) {
      return true;
    }
  }

  return false;
};

/* harmony default export */ const contains = ({ id, compile, interpret });

// EXTERNAL MODULE: ./node_modules/@hyperjump/pact/src/index.js + 1 modules
var src = __webpack_require__(37632);
// EXTERNAL MODULE: ./node_modules/@hyperjump/browser/lib/index.js + 7 modules
var browser_lib = __webpack_require__(14387);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-04/dependencies.js






const dependencies_id = "https://json-schema.org/keyword/draft-04/dependencies";

const dependencies_compile = (schema, ast) => (0,src/* pipe */.Fs)(
  browser_lib/* entries */.jO(schema),
  (0,src/* asyncMap */.xb)(async ([key, dependency]) => [
    key,
    browser_lib/* typeOf */.QP(dependency) === "array" ? browser_lib/* value */.Uq(dependency) : await experimental/* Validation */.OH.compile(dependency, ast)
  ]),
  src/* asyncCollectArray */.I9
);

const dependencies_interpret = (dependencies, instance, context) => {
  if (lib_instance/* typeOf */.QP(instance) !== "object") {
    return true;
  }

  let isValid = true;
  for (const [propertyName, dependency] of dependencies) {
    if (!lib_instance/* has */.zy(propertyName, instance)) {
      continue;
    }

    if (Array.isArray(dependency)) {
      isValid &&= dependency.every((key) => lib_instance/* has */.zy(key, instance));
    } else {
      const isSchemaValid = experimental/* Validation */.OH.interpret(dependency, instance, context);
      isValid &&= isSchemaValid;
    }
  }

  return isValid;
};

/* harmony default export */ const dependencies = ({ id: dependencies_id, compile: dependencies_compile, interpret: dependencies_interpret });

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/draft-04/items.js
var items = __webpack_require__(64787);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-04/id.js
/* harmony default export */ const draft_04_id = ({ id: "https://json-schema.org/keyword/draft-04/id" });

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/configuration.js
var configuration = __webpack_require__(27782);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-07/format.js






const format_id = "https://json-schema.org/keyword/draft-07/format";

const format_compile = (schema) => browser_lib/* value */.Uq(schema);

const format_interpret = (format, instance) => {
  if ((0,configuration/* getShouldValidateFormat */.pg)() === false) {
    return true;
  }

  const handler = (0,keywords/* getFormatHandler */.wv)(formats[format]);
  return handler?.(lib_instance/* value */.Uq(instance)) ?? true;
};

const annotation = (format) => format;

const formats = {
  "date-time": "https://json-schema.org/format/date-time",
  "date": "https://json-schema.org/format/date",
  "time": "https://json-schema.org/format/time",
  "email": "https://json-schema.org/format/email",
  "idn-email": "https://json-schema.org/format/idn-email",
  "hostname": "https://json-schema.org/format/hostname",
  "idn-hostname": "https://json-schema.org/format/idn-hostname",
  "ipv4": "https://json-schema.org/format/ipv4",
  "ipv6": "https://json-schema.org/format/ipv6",
  "uri": "https://json-schema.org/format/uri",
  "uri-reference": "https://json-schema.org/format/uri-reference",
  "iri": "https://json-schema.org/format/iri",
  "iri-reference": "https://json-schema.org/format/iri-reference",
  "uri-template": "https://json-schema.org/format/uri-template",
  "json-pointer": "https://json-schema.org/format/json-pointer",
  "relative-json-pointer": "https://json-schema.org/format/relative-json-pointer",
  "regex": "https://json-schema.org/format/regex"
};

/* harmony default export */ const format = ({ id: format_id, compile: format_compile, interpret: format_interpret, annotation, formats });

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-04/ref.js
/* harmony default export */ const ref = ({ id: "https://json-schema.org/keyword/draft-04/ref" });

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-07/index.js













(0,keywords/* addKeyword */.hP)(additionalItems/* default */.A);
(0,keywords/* addKeyword */.hP)(contains);
(0,keywords/* addKeyword */.hP)(dependencies);
(0,keywords/* addKeyword */.hP)(draft_04_id);
(0,keywords/* addKeyword */.hP)(items/* default */.A);
(0,keywords/* addKeyword */.hP)(format);
(0,keywords/* addKeyword */.hP)(ref);

const jsonSchemaVersion = "http://json-schema.org/draft-07/schema";

(0,keywords/* defineVocabulary */.wy)(jsonSchemaVersion, {
  "$id": "https://json-schema.org/keyword/draft-04/id",
  "$ref": "https://json-schema.org/keyword/draft-04/ref",
  "$comment": "https://json-schema.org/keyword/comment",
  "additionalItems": "https://json-schema.org/keyword/draft-04/additionalItems",
  "additionalProperties": "https://json-schema.org/keyword/additionalProperties",
  "allOf": "https://json-schema.org/keyword/allOf",
  "anyOf": "https://json-schema.org/keyword/anyOf",
  "const": "https://json-schema.org/keyword/const",
  "contains": "https://json-schema.org/keyword/draft-06/contains",
  "contentEncoding": "https://json-schema.org/keyword/contentEncoding",
  "contentMediaType": "https://json-schema.org/keyword/contentMediaType",
  "default": "https://json-schema.org/keyword/default",
  "definitions": "https://json-schema.org/keyword/definitions",
  "dependencies": "https://json-schema.org/keyword/draft-04/dependencies",
  "description": "https://json-schema.org/keyword/description",
  "enum": "https://json-schema.org/keyword/enum",
  "examples": "https://json-schema.org/keyword/examples",
  "exclusiveMaximum": "https://json-schema.org/keyword/exclusiveMaximum",
  "exclusiveMinimum": "https://json-schema.org/keyword/exclusiveMinimum",
  "format": "https://json-schema.org/keyword/draft-07/format",
  "if": "https://json-schema.org/keyword/if",
  "then": "https://json-schema.org/keyword/then",
  "else": "https://json-schema.org/keyword/else",
  "items": "https://json-schema.org/keyword/draft-04/items",
  "maxItems": "https://json-schema.org/keyword/maxItems",
  "maxLength": "https://json-schema.org/keyword/maxLength",
  "maxProperties": "https://json-schema.org/keyword/maxProperties",
  "maximum": "https://json-schema.org/keyword/maximum",
  "minItems": "https://json-schema.org/keyword/minItems",
  "minLength": "https://json-schema.org/keyword/minLength",
  "minProperties": "https://json-schema.org/keyword/minProperties",
  "minimum": "https://json-schema.org/keyword/minimum",
  "multipleOf": "https://json-schema.org/keyword/multipleOf",
  "not": "https://json-schema.org/keyword/not",
  "oneOf": "https://json-schema.org/keyword/oneOf",
  "pattern": "https://json-schema.org/keyword/pattern",
  "patternProperties": "https://json-schema.org/keyword/patternProperties",
  "properties": "https://json-schema.org/keyword/properties",
  "propertyNames": "https://json-schema.org/keyword/propertyNames",
  "readOnly": "https://json-schema.org/keyword/readOnly",
  "required": "https://json-schema.org/keyword/required",
  "title": "https://json-schema.org/keyword/title",
  "type": "https://json-schema.org/keyword/type",
  "uniqueItems": "https://json-schema.org/keyword/uniqueItems",
  "writeOnly": "https://json-schema.org/keyword/writeOnly"
});

(0,keywords/* loadDialect */.PN)(jsonSchemaVersion, {
  [jsonSchemaVersion]: true
}, true);

(0,lib/* registerSchema */.zK)(schema);




/***/ })

};
