export const id = 956;
export const ids = [956];
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

/***/ 60956:
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
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/schema.js
/* harmony default export */ const schema = ({
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$id": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/core": true,
    "https://json-schema.org/draft/2019-09/vocab/applicator": true,
    "https://json-schema.org/draft/2019-09/vocab/validation": true,
    "https://json-schema.org/draft/2019-09/vocab/meta-data": true,
    "https://json-schema.org/draft/2019-09/vocab/format": false,
    "https://json-schema.org/draft/2019-09/vocab/content": true
  },
  "$recursiveAnchor": true,

  "title": "Core and Validation specifications meta-schema",
  "allOf": [
    { "$ref": "meta/core" },
    { "$ref": "meta/applicator" },
    { "$ref": "meta/validation" },
    { "$ref": "meta/meta-data" },
    { "$ref": "meta/format" },
    { "$ref": "meta/content" }
  ],
  "type": ["object", "boolean"],
  "properties": {
    "definitions": {
      "$comment": "While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.",
      "type": "object",
      "additionalProperties": { "$recursiveRef": "#" },
      "default": {}
    },
    "dependencies": {
      "$comment": "\"dependencies\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \"dependentSchemas\" and \"dependentRequired\"",
      "type": "object",
      "additionalProperties": {
        "anyOf": [
          { "$recursiveRef": "#" },
          { "$ref": "meta/validation#/$defs/stringArray" }
        ]
      }
    }
  }
});

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/meta/core.js
/* harmony default export */ const core = ({
  "$id": "https://json-schema.org/draft/2019-09/meta/core",
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/core": true
  },
  "$recursiveAnchor": true,

  "title": "Core vocabulary meta-schema",
  "type": ["object", "boolean"],
  "properties": {
    "$id": {
      "type": "string",
      "format": "uri-reference",
      "$comment": "Non-empty fragments not allowed.",
      "pattern": "^[^#]*#?$"
    },
    "$schema": {
      "type": "string",
      "format": "uri"
    },
    "$anchor": {
      "type": "string",
      "pattern": "^[A-Za-z][-A-Za-z0-9.:_]*$"
    },
    "$ref": {
      "type": "string",
      "format": "uri-reference"
    },
    "$recursiveRef": {
      "type": "string",
      "format": "uri-reference"
    },
    "$recursiveAnchor": {
      "type": "boolean",
      "default": false
    },
    "$vocabulary": {
      "type": "object",
      "propertyNames": {
        "type": "string",
        "format": "uri"
      },
      "additionalProperties": {
        "type": "boolean"
      }
    },
    "$comment": {
      "type": "string"
    },
    "$defs": {
      "type": "object",
      "additionalProperties": { "$recursiveRef": "#" },
      "default": {}
    }
  }
});

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/meta/applicator.js
/* harmony default export */ const applicator = ({
  "$id": "https://json-schema.org/draft/2019-09/meta/applicator",
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/applicator": true
  },
  "$recursiveAnchor": true,

  "title": "Applicator vocabulary meta-schema",
  "properties": {
    "additionalItems": { "$recursiveRef": "#" },
    "unevaluatedItems": { "$recursiveRef": "#" },
    "items": {
      "anyOf": [
        { "$recursiveRef": "#" },
        { "$ref": "#/$defs/schemaArray" }
      ]
    },
    "contains": { "$recursiveRef": "#" },
    "additionalProperties": { "$recursiveRef": "#" },
    "unevaluatedProperties": { "$recursiveRef": "#" },
    "properties": {
      "type": "object",
      "additionalProperties": { "$recursiveRef": "#" },
      "default": {}
    },
    "patternProperties": {
      "type": "object",
      "additionalProperties": { "$recursiveRef": "#" },
      "propertyNames": { "format": "regex" },
      "default": {}
    },
    "dependentSchemas": {
      "type": "object",
      "additionalProperties": {
        "$recursiveRef": "#"
      }
    },
    "propertyNames": { "$recursiveRef": "#" },
    "if": { "$recursiveRef": "#" },
    "then": { "$recursiveRef": "#" },
    "else": { "$recursiveRef": "#" },
    "allOf": { "$ref": "#/$defs/schemaArray" },
    "anyOf": { "$ref": "#/$defs/schemaArray" },
    "oneOf": { "$ref": "#/$defs/schemaArray" },
    "not": { "$recursiveRef": "#" }
  },
  "$defs": {
    "schemaArray": {
      "type": "array",
      "minItems": 1,
      "items": { "$recursiveRef": "#" }
    }
  }
});

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/meta/validation.js
/* harmony default export */ const validation = ({
  "$id": "https://json-schema.org/draft/2019-09/meta/validation",
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/validation": true
  },
  "$recursiveAnchor": true,

  "title": "Validation vocabulary meta-schema",
  "type": ["object", "boolean"],
  "properties": {
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
    "maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
    "minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
    "pattern": {
      "type": "string",
      "format": "regex"
    },
    "maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
    "minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
    "uniqueItems": {
      "type": "boolean",
      "default": false
    },
    "maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
    "minContains": {
      "$ref": "#/$defs/nonNegativeInteger",
      "default": 1
    },
    "maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
    "minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
    "required": { "$ref": "#/$defs/stringArray" },
    "dependentRequired": {
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/stringArray"
      }
    },
    "const": true,
    "enum": {
      "type": "array",
      "items": true
    },
    "type": {
      "anyOf": [
        { "$ref": "#/$defs/simpleTypes" },
        {
          "type": "array",
          "items": { "$ref": "#/$defs/simpleTypes" },
          "minItems": 1,
          "uniqueItems": true
        }
      ]
    }
  },
  "$defs": {
    "nonNegativeInteger": {
      "type": "integer",
      "minimum": 0
    },
    "nonNegativeIntegerDefault0": {
      "$ref": "#/$defs/nonNegativeInteger",
      "default": 0
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
  }
});

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/meta/meta-data.js
/* harmony default export */ const meta_data = ({
  "$id": "https://json-schema.org/draft/2019-09/meta/meta-data",
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/meta-data": true
  },
  "$recursiveAnchor": true,

  "title": "Meta-data vocabulary meta-schema",

  "type": ["object", "boolean"],
  "properties": {
    "title": {
      "type": "string"
    },
    "description": {
      "type": "string"
    },
    "default": true,
    "deprecated": {
      "type": "boolean",
      "default": false
    },
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
    }
  }
});

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/meta/format.js
/* harmony default export */ const format = ({
  "$id": "https://json-schema.org/draft/2019-09/meta/format",
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/format": true
  },
  "$recursiveAnchor": true,

  "title": "Format vocabulary meta-schema",
  "type": ["object", "boolean"],
  "properties": {
    "format": { "type": "string" }
  }
});

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/meta/content.js
/* harmony default export */ const content = ({
  "$id": "https://json-schema.org/draft/2019-09/meta/content",
  "$schema": "https://json-schema.org/draft/2019-09/schema",
  "$vocabulary": {
    "https://json-schema.org/draft/2019-09/vocab/content": true
  },
  "$recursiveAnchor": true,

  "title": "Content vocabulary meta-schema",

  "type": ["object", "boolean"],
  "properties": {
    "contentMediaType": { "type": "string" },
    "contentEncoding": { "type": "string" },
    "contentSchema": { "$recursiveRef": "#" }
  }
});

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/draft-04/additionalItems.js
var additionalItems = __webpack_require__(45948);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/draft-04/items.js
var items = __webpack_require__(64787);
// EXTERNAL MODULE: ./node_modules/@hyperjump/browser/lib/index.js + 7 modules
var browser_lib = __webpack_require__(14387);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/instance.js
var lib_instance = __webpack_require__(27337);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/configuration.js
var configuration = __webpack_require__(27782);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/format-assertion.js






const id = "https://json-schema.org/keyword/draft-2019-09/format-assertion";

const compile = (schema) => browser_lib/* value */.Uq(schema);

const interpret = (format, instance) => {
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
  "duration": "https://json-schema.org/format/duration",
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
  "uuid": "https://json-schema.org/format/uuid",
  "uri-template": "https://json-schema.org/format/uri-template",
  "json-pointer": "https://json-schema.org/format/json-pointer",
  "relative-json-pointer": "https://json-schema.org/format/relative-json-pointer",
  "regex": "https://json-schema.org/format/regex"
};

/* harmony default export */ const format_assertion = ({ id, compile, interpret, annotation, formats });

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/format.js






const format_id = "https://json-schema.org/keyword/draft-2019-09/format";

const format_compile = (schema) => browser_lib/* value */.Uq(schema);

const format_interpret = (format, instance) => {
  if (!(0,configuration/* getShouldValidateFormat */.pg)()) {
    return true;
  }

  const handler = (0,keywords/* getFormatHandler */.wv)(format_formats[format]);
  return handler?.(lib_instance/* value */.Uq(instance)) ?? true;
};

const format_annotation = (format) => format;

const format_formats = {
  "date-time": "https://json-schema.org/format/date-time",
  "date": "https://json-schema.org/format/date",
  "time": "https://json-schema.org/format/time",
  "duration": "https://json-schema.org/format/duration",
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
  "uuid": "https://json-schema.org/format/uuid",
  "uri-template": "https://json-schema.org/format/uri-template",
  "json-pointer": "https://json-schema.org/format/json-pointer",
  "relative-json-pointer": "https://json-schema.org/format/relative-json-pointer",
  "regex": "https://json-schema.org/format/regex"
};

/* harmony default export */ const draft_2019_09_format = ({ id: format_id, compile: format_compile, interpret: format_interpret, annotation: format_annotation, formats: format_formats });

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/recursiveAnchor.js
/* harmony default export */ const recursiveAnchor = ({ id: "https://json-schema.org/keyword/draft-2019-09/recursiveAnchor" });

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/draft-2020-12/dynamicRef.js
var dynamicRef = __webpack_require__(77055);
;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-schema/draft-2019-09/index.js



















(0,keywords/* addKeyword */.hP)(additionalItems/* default */.A);
(0,keywords/* addKeyword */.hP)(items/* default */.A);
(0,keywords/* addKeyword */.hP)(format_assertion);
(0,keywords/* addKeyword */.hP)(draft_2019_09_format);
(0,keywords/* addKeyword */.hP)(recursiveAnchor);
(0,keywords/* addKeyword */.hP)(dynamicRef/* default */.A);

(0,keywords/* defineVocabulary */.wy)("https://json-schema.org/draft/2019-09/vocab/core", {
  "$anchor": "https://json-schema.org/keyword/anchor",
  "$comment": "https://json-schema.org/keyword/comment",
  "$defs": "https://json-schema.org/keyword/definitions",
  "$recursiveAnchor": "https://json-schema.org/keyword/draft-2019-09/recursiveAnchor",
  "$recursiveRef": "https://json-schema.org/keyword/draft-2020-12/dynamicRef",
  "$id": "https://json-schema.org/keyword/id",
  "$ref": "https://json-schema.org/keyword/ref",
  "$vocabulary": "https://json-schema.org/keyword/vocabulary"
});

(0,keywords/* defineVocabulary */.wy)("https://json-schema.org/draft/2019-09/vocab/applicator", {
  "additionalItems": "https://json-schema.org/keyword/draft-04/additionalItems",
  "additionalProperties": "https://json-schema.org/keyword/additionalProperties",
  "allOf": "https://json-schema.org/keyword/allOf",
  "anyOf": "https://json-schema.org/keyword/anyOf",
  "contains": "https://json-schema.org/keyword/contains",
  "dependentSchemas": "https://json-schema.org/keyword/dependentSchemas",
  "if": "https://json-schema.org/keyword/if",
  "then": "https://json-schema.org/keyword/then",
  "else": "https://json-schema.org/keyword/else",
  "items": "https://json-schema.org/keyword/draft-04/items",
  "not": "https://json-schema.org/keyword/not",
  "oneOf": "https://json-schema.org/keyword/oneOf",
  "patternProperties": "https://json-schema.org/keyword/patternProperties",
  "properties": "https://json-schema.org/keyword/properties",
  "propertyNames": "https://json-schema.org/keyword/propertyNames",
  "unevaluatedItems": "https://json-schema.org/keyword/unevaluatedItems",
  "unevaluatedProperties": "https://json-schema.org/keyword/unevaluatedProperties"
});

(0,keywords/* defineVocabulary */.wy)("https://json-schema.org/draft/2019-09/vocab/validation", {
  "const": "https://json-schema.org/keyword/const",
  "enum": "https://json-schema.org/keyword/enum",
  "dependentRequired": "https://json-schema.org/keyword/dependentRequired",
  "exclusiveMaximum": "https://json-schema.org/keyword/exclusiveMaximum",
  "exclusiveMinimum": "https://json-schema.org/keyword/exclusiveMinimum",
  "maxContains": "https://json-schema.org/keyword/maxContains",
  "maxItems": "https://json-schema.org/keyword/maxItems",
  "maxLength": "https://json-schema.org/keyword/maxLength",
  "maxProperties": "https://json-schema.org/keyword/maxProperties",
  "maximum": "https://json-schema.org/keyword/maximum",
  "minContains": "https://json-schema.org/keyword/minContains",
  "minItems": "https://json-schema.org/keyword/minItems",
  "minLength": "https://json-schema.org/keyword/minLength",
  "minProperties": "https://json-schema.org/keyword/minProperties",
  "minimum": "https://json-schema.org/keyword/minimum",
  "multipleOf": "https://json-schema.org/keyword/multipleOf",
  "pattern": "https://json-schema.org/keyword/pattern",
  "required": "https://json-schema.org/keyword/required",
  "type": "https://json-schema.org/keyword/type",
  "uniqueItems": "https://json-schema.org/keyword/uniqueItems"
});

(0,keywords/* defineVocabulary */.wy)("https://json-schema.org/draft/2019-09/vocab/meta-data", {
  "default": "https://json-schema.org/keyword/default",
  "deprecated": "https://json-schema.org/keyword/deprecated",
  "description": "https://json-schema.org/keyword/description",
  "examples": "https://json-schema.org/keyword/examples",
  "readOnly": "https://json-schema.org/keyword/readOnly",
  "title": "https://json-schema.org/keyword/title",
  "writeOnly": "https://json-schema.org/keyword/writeOnly"
});

(0,keywords/* defineVocabulary */.wy)("https://json-schema.org/draft/2019-09/vocab/format", {
  "format": "https://json-schema.org/keyword/draft-2019-09/format-assertion"
});

(0,keywords/* defineVocabulary */.wy)("https://json-schema.org/draft/2019-09/vocab/content", {
  "contentEncoding": "https://json-schema.org/keyword/contentEncoding",
  "contentMediaType": "https://json-schema.org/keyword/contentMediaType",
  "contentSchema": "https://json-schema.org/keyword/contentSchema"
});

(0,keywords/* loadDialect */.PN)("https://json-schema.org/draft/2019-09/schema", {
  "https://json-schema.org/draft/2019-09/vocab/core": true,
  "https://json-schema.org/draft/2019-09/vocab/applicator": true,
  "https://json-schema.org/draft/2019-09/vocab/validation": true,
  "https://json-schema.org/draft/2019-09/vocab/meta-data": true,
  "https://json-schema.org/draft/2019-09/vocab/format": true,
  "https://json-schema.org/draft/2019-09/vocab/content": true
}, true);

(0,lib/* registerSchema */.zK)(schema);
(0,lib/* registerSchema */.zK)(core);
(0,lib/* registerSchema */.zK)(applicator);
(0,lib/* registerSchema */.zK)(validation);
(0,lib/* registerSchema */.zK)(meta_data);
(0,lib/* registerSchema */.zK)(format);
(0,lib/* registerSchema */.zK)(content);




/***/ })

};
