// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// generated:generated:judges
var require_generated_judges = __commonJS({
  "generated:generated:judges"(exports) {
    "use strict";
    exports.register_201 = validate10;
    var schema13 = { "type": "object", "required": ["auth_token", "message", "status"], "properties": { "auth_token": { "$ref": "#/components/schemas/AuthToken" }, "message": { "type": "string", "enum": ["Successfully registered"] }, "status": { "$ref": "#/components/schemas/Success" } }, "example": { "auth_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo", "message": "Successfully registered", "status": "success" } };
    var schema15 = { "type": "string", "enum": ["success"] };
    var func2 = require_ucs2length().default;
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.auth_token === void 0 && (missing0 = "auth_token") || data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
            validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.auth_token !== void 0) {
              let data0 = data.auth_token;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate12.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/components/schemas/AuthToken/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/components/schemas/AuthToken/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  validate12.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Successfully registered")) {
                  validate12.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema13.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.status !== void 0) {
                  let data2 = data.status;
                  const _errs6 = errors;
                  if (typeof data2 !== "string") {
                    validate12.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data2 === "success")) {
                    validate12.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate12.errors = vErrors;
      return errors === 0;
    }
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate12(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.register_202 = validate14;
    var schema16 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Missing or wrong email format or password is less than four characters", "Failed, User already exists, Please sign In"] } } };
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate14.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate14.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema16.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate14.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Missing or wrong email format or password is less than four characters" || data1 === "Failed, User already exists, Please sign In")) {
                  validate14.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema16.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate14.errors = vErrors;
      return errors === 0;
    }
    exports.register_400 = validate15;
    var schema17 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["The body is not valid JSON"] } } };
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate15.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate15.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema17.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate15.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "The body is not valid JSON")) {
                  validate15.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema17.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    exports.register_405 = validate16;
    var schema18 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^The method [A-Z-]+ is not allowed here$" } } };
    var pattern0 = new RegExp("^The method [A-Z-]+ is not allowed here$", "u");
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate16.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate16.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema18.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                      validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^The method [A-Z-]+ is not allowed here$" } }];
                      return false;
                    }
                  } else {
                    validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    exports.register_413 = validate17;
    var schema19 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["The body is too large"] } } };
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate17.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate17.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate17.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "The body is too large")) {
                  validate17.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema19.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    exports.register_415 = validate18;
    var schema20 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Content-Type must be application/json"] } } };
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate18.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate18.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate18.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Content-Type must be application/json")) {
                  validate18.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema20.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.register_503 = validate19;
    var schema21 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["The service is not available now, please try again"] } } };
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate19.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate19.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema21.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate19.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "The service is not available now, please try again")) {
                  validate19.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema21.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    exports.login_200 = validate20;
    var schema23 = { "type": "object", "required": ["auth_token", "message", "status"], "properties": { "auth_token": { "$ref": "#/components/schemas/AuthToken" }, "message": { "type": "string", "enum": ["Successfully logged In"] }, "status": { "$ref": "#/components/schemas/Success" } }, "example": { "auth_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1In0.GC6IEOohdo", "message": "Successfully logged In", "status": "success" } };
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.auth_token === void 0 && (missing0 = "auth_token") || data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.auth_token !== void 0) {
              let data0 = data.auth_token;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate21.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/components/schemas/AuthToken/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/components/schemas/AuthToken/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Successfully logged In")) {
                  validate21.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema23.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.status !== void 0) {
                  let data2 = data.status;
                  const _errs6 = errors;
                  if (typeof data2 !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data2 === "success")) {
                    validate21.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    exports.login_401 = validate23;
    var schema26 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Missing or wrong email format or password is less than four characters"] } } };
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate23.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Missing or wrong email format or password is less than four characters")) {
                  validate23.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema26.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    exports.login_429 = validate24;
    var schema27 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^Too many attempts, try again in [0-9]+ seconds$" } } };
    var pattern1 = new RegExp("^Too many attempts, try again in [0-9]+ seconds$", "u");
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema27.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern1.test(data1)) {
                      validate24.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^Too many attempts, try again in [0-9]+ seconds$" } }];
                      return false;
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    exports.logout_200 = validate25;
    var schema29 = { "type": "object", "required": ["message", "status"], "properties": { "message": { "type": "string", "enum": ["Successfully logged out"] }, "status": { "$ref": "#/components/schemas/Success" } }, "example": { "message": "Successfully logged out", "status": "success" } };
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate26.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully logged out")) {
                validate26.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema29.properties.message.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    exports.logout_401 = validate28;
    var schema31 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Signature expired, Please sign in again", "Invalid token. Please sign in again", "Token was Blacklisted, Please login In"] } } };
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate28.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Signature expired, Please sign in again" || data1 === "Invalid token. Please sign in again" || data1 === "Token was Blacklisted, Please login In")) {
                  validate28.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema31.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    exports.logout_403 = validate29;
    var schema32 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Provide an authorization header", "Provide a valid auth token"] } } };
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate29.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate29.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate29.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Provide an authorization header" || data1 === "Provide a valid auth token")) {
                  validate29.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema32.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_200 = validate30;
    var schema34 = { "type": "object", "required": ["message", "status"], "properties": { "message": { "type": "string", "enum": ["Password reset successfully"] }, "status": { "$ref": "#/components/schemas/Success" } }, "example": { "message": "Password reset successfully", "status": "success" } };
    function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
            validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate31.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Password reset successfully")) {
                validate31.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema34.properties.message.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate31.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate31.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate31.errors = vErrors;
      return errors === 0;
    }
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_400 = validate33;
    var schema36 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(Missing required attributes|New Passwords do not match|New password should be greater than four characters long|The body is not valid JSON|(oldPassword|newPassword|passwordConfirmation) (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } } };
    var pattern2 = new RegExp("^(Missing required attributes|New Passwords do not match|New password should be greater than four characters long|The body is not valid JSON|(oldPassword|newPassword|passwordConfirmation) (must be at most [0-9]+ characters|holds a character that cannot be stored))$", "u");
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate33.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate33.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema36.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern2.test(data1)) {
                      validate33.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(Missing required attributes|New Passwords do not match|New password should be greater than four characters long|The body is not valid JSON|(oldPassword|newPassword|passwordConfirmation) (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } }];
                      return false;
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_401 = validate34;
    var schema37 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Token is missing", "Signature expired, Please sign in again", "Invalid token. Please sign in again", "Token was Blacklisted, Please login In", "Incorrect password"] } } };
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate34.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate34.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema37.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Token is missing" || data1 === "Signature expired, Please sign in again" || data1 === "Invalid token. Please sign in again" || data1 === "Token was Blacklisted, Please login In" || data1 === "Incorrect password")) {
                  validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema37.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    exports.listBuckets_200 = validate35;
    var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}$", "u");
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt")) {
            validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs4 = errors;
                if (typeof data.name !== "string") {
                  validate37.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.createdAt !== void 0) {
                  let data2 = data.createdAt;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (!pattern3.test(data2)) {
                        validate37.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}$" } }];
                        return false;
                      }
                    } else {
                      validate37.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.modifiedAt !== void 0) {
                    let data3 = data.modifiedAt;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data3 === "string") {
                        if (!pattern3.test(data3)) {
                          validate37.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}$" } }];
                          return false;
                        }
                      } else {
                        validate37.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    var formats0 = require_formats().fullFormats.uri;
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.buckets === void 0 && (missing0 = "buckets") || data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.status === void 0 && (missing0 = "status")) {
            validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.buckets !== void 0) {
              let data0 = data.buckets;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (Array.isArray(data0)) {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs3 = errors;
                    if (!validate37(data0[i0], { instancePath: instancePath + "/buckets/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.count !== void 0) {
                let data2 = data.count;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate36.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate36.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.next !== void 0) {
                  let data3 = data.next;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate36.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats0(data3)) {
                          validate36.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.previous !== void 0) {
                    let data4 = data.previous;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate36.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (errors === _errs12) {
                        if (typeof data4 === "string") {
                          if (!formats0(data4)) {
                            validate36.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status;
                      const _errs15 = errors;
                      if (typeof data5 !== "string") {
                        validate36.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data5 === "success")) {
                        validate36.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate36.errors = vErrors;
      return errors === 0;
    }
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    exports.listBuckets_400 = validate40;
    var schema48 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^q (must be at most [0-9]+ characters|holds a character that cannot be stored)$" } } };
    var pattern5 = new RegExp("^q (must be at most [0-9]+ characters|holds a character that cannot be stored)$", "u");
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate40.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate40.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema48.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern5.test(data1)) {
                      validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^q (must be at most [0-9]+ characters|holds a character that cannot be stored)$" } }];
                      return false;
                    }
                  } else {
                    validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    exports.listBuckets_401 = validate41;
    var schema49 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Token is missing", "Signature expired, Please sign in again", "Invalid token. Please sign in again", "Token was Blacklisted, Please login In"] } } };
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate41.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate41.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema49.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate41.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Token is missing" || data1 === "Signature expired, Please sign in again" || data1 === "Invalid token. Please sign in again" || data1 === "Token was Blacklisted, Please login In")) {
                  validate41.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema49.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate41.errors = vErrors;
      return errors === 0;
    }
    exports.createBucket_201 = validate42;
    var pattern6 = new RegExp("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$", "u");
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt") || data.status === void 0 && (missing0 = "status")) {
            validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs4 = errors;
                if (typeof data.name !== "string") {
                  validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.createdAt !== void 0) {
                  let data2 = data.createdAt;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (!pattern6.test(data2)) {
                        validate43.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/HttpDate/pattern", keyword: "pattern", params: { pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$" } }];
                        return false;
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/HttpDate/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.modifiedAt !== void 0) {
                    let data3 = data.modifiedAt;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data3 === "string") {
                        if (!pattern6.test(data3)) {
                          validate43.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/HttpDate/pattern", keyword: "pattern", params: { pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$" } }];
                          return false;
                        }
                      } else {
                        validate43.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/HttpDate/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data4 = data.status;
                      const _errs12 = errors;
                      if (typeof data4 !== "string") {
                        validate43.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data4 === "success")) {
                        validate43.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    exports.createBucket_400 = validate45;
    var schema56 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(Missing name attribute|The body is not valid JSON|name (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } } };
    var pattern8 = new RegExp("^(Missing name attribute|The body is not valid JSON|name (must be at most [0-9]+ characters|holds a character that cannot be stored))$", "u");
    function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate45.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate45.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema56.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern8.test(data1)) {
                      validate45.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(Missing name attribute|The body is not valid JSON|name (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } }];
                      return false;
                    }
                  } else {
                    validate45.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate45.errors = vErrors;
      return errors === 0;
    }
    exports.getBucket_200 = validate46;
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.bucket === void 0 && (missing0 = "bucket") || data.status === void 0 && (missing0 = "status")) {
            validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.bucket !== void 0) {
              const _errs1 = errors;
              if (!validate37(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs2 = errors;
                if (typeof data1 !== "string") {
                  validate47.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate47.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate47.errors = vErrors;
      return errors === 0;
    }
    function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    exports.getBucket_400 = validate50;
    var schema60 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Please provide a valid Bucket Id"] } } };
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate50.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate50.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema60.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate50.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Please provide a valid Bucket Id")) {
                  validate50.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema60.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate50.errors = vErrors;
      return errors === 0;
    }
    exports.getBucket_404 = validate51;
    var schema61 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Bucket not found"] } } };
    function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate51.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate51.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema61.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate51.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Bucket not found")) {
                  validate51.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema61.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate51.errors = vErrors;
      return errors === 0;
    }
    exports.updateBucket_400 = validate52;
    var schema62 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(No attribute or value was specified, nothing was changed|Please provide a valid Bucket Id|The body is not valid JSON|name (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } } };
    var pattern9 = new RegExp("^(No attribute or value was specified, nothing was changed|Please provide a valid Bucket Id|The body is not valid JSON|name (must be at most [0-9]+ characters|holds a character that cannot be stored))$", "u");
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate52.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate52.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema62.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern9.test(data1)) {
                      validate52.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(No attribute or value was specified, nothing was changed|Please provide a valid Bucket Id|The body is not valid JSON|name (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } }];
                      return false;
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    exports.updateBucket_404 = validate53;
    var schema63 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^The Bucket with Id [0-9]+ does not exist$" } } };
    var pattern10 = new RegExp("^The Bucket with Id [0-9]+ does not exist$", "u");
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate53.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate53.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern10.test(data1)) {
                      validate53.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^The Bucket with Id [0-9]+ does not exist$" } }];
                      return false;
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate53.errors = vErrors;
      return errors === 0;
    }
    exports.deleteBucket_200 = validate54;
    var schema65 = { "type": "object", "required": ["message", "status"], "properties": { "message": { "type": "string", "enum": ["Bucket Deleted successfully"] }, "status": { "$ref": "#/components/schemas/Success" } }, "example": { "message": "Bucket Deleted successfully", "status": "success" } };
    function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
            validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate55.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Bucket Deleted successfully")) {
                validate55.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema65.properties.message.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate55.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate55.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate55.errors = vErrors;
      return errors === 0;
    }
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
    exports.deleteBucket_404 = validate57;
    var schema67 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Bucket resource cannot be found"] } } };
    function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate57.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate57.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate57.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Bucket resource cannot be found")) {
                  validate57.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema67.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate57.errors = vErrors;
      return errors === 0;
    }
    exports.listItems_200 = validate58;
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.bucketId === void 0 && (missing0 = "bucketId") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt")) {
            validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate60.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate60.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate60.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs4 = errors;
                if (typeof data.name !== "string") {
                  validate60.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  let data2 = data.description;
                  const _errs6 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate60.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.bucketId !== void 0) {
                    let data3 = data.bucketId;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate60.errors = [{ instancePath: instancePath + "/bucketId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 > 2147483647 || isNaN(data3)) {
                          validate60.errors = [{ instancePath: instancePath + "/bucketId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                          return false;
                        } else {
                          if (data3 < 1 || isNaN(data3)) {
                            validate60.errors = [{ instancePath: instancePath + "/bucketId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.createdAt !== void 0) {
                      let data4 = data.createdAt;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data4 === "string") {
                          if (!pattern3.test(data4)) {
                            validate60.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}$" } }];
                            return false;
                          }
                        } else {
                          validate60.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.modifiedAt !== void 0) {
                        let data5 = data.modifiedAt;
                        const _errs15 = errors;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data5 === "string") {
                            if (!pattern3.test(data5)) {
                              validate60.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}$" } }];
                              return false;
                            }
                          } else {
                            validate60.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate60.errors = vErrors;
      return errors === 0;
    }
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.items === void 0 && (missing0 = "items") || data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.status === void 0 && (missing0 = "status")) {
            validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.items !== void 0) {
              let data0 = data.items;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (Array.isArray(data0)) {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs3 = errors;
                    if (!validate60(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.count !== void 0) {
                let data2 = data.count;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate59.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate59.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.next !== void 0) {
                  let data3 = data.next;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate59.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats0(data3)) {
                          validate59.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.previous !== void 0) {
                    let data4 = data.previous;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate59.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (errors === _errs12) {
                        if (typeof data4 === "string") {
                          if (!formats0(data4)) {
                            validate59.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status;
                      const _errs15 = errors;
                      if (typeof data5 !== "string") {
                        validate59.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data5 === "success")) {
                        validate59.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate59.errors = vErrors;
      return errors === 0;
    }
    function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
      validate58.errors = vErrors;
      return errors === 0;
    }
    exports.listItems_400 = validate63;
    var schema79 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(Provide a valid Bucket Id|q (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } } };
    var pattern13 = new RegExp("^(Provide a valid Bucket Id|q (must be at most [0-9]+ characters|holds a character that cannot be stored))$", "u");
    function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate63.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate63.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema79.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern13.test(data1)) {
                      validate63.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(Provide a valid Bucket Id|q (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } }];
                      return false;
                    }
                  } else {
                    validate63.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate63.errors = vErrors;
      return errors === 0;
    }
    exports.createItem_201 = validate64;
    function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.bucketId === void 0 && (missing0 = "bucketId") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt")) {
            validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate66.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate66.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate66.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs4 = errors;
                if (typeof data.name !== "string") {
                  validate66.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  let data2 = data.description;
                  const _errs6 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate66.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.bucketId !== void 0) {
                    let data3 = data.bucketId;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate66.errors = [{ instancePath: instancePath + "/bucketId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 > 2147483647 || isNaN(data3)) {
                          validate66.errors = [{ instancePath: instancePath + "/bucketId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                          return false;
                        } else {
                          if (data3 < 1 || isNaN(data3)) {
                            validate66.errors = [{ instancePath: instancePath + "/bucketId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.createdAt !== void 0) {
                      let data4 = data.createdAt;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data4 === "string") {
                          if (!pattern6.test(data4)) {
                            validate66.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/HttpDate/pattern", keyword: "pattern", params: { pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$" } }];
                            return false;
                          }
                        } else {
                          validate66.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/HttpDate/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.modifiedAt !== void 0) {
                        let data5 = data.modifiedAt;
                        const _errs15 = errors;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data5 === "string") {
                            if (!pattern6.test(data5)) {
                              validate66.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/HttpDate/pattern", keyword: "pattern", params: { pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$" } }];
                              return false;
                            }
                          } else {
                            validate66.errors = [{ instancePath: instancePath + "/modifiedAt", schemaPath: "#/components/schemas/HttpDate/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate66.errors = vErrors;
      return errors === 0;
    }
    function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.item === void 0 && (missing0 = "item") || data.status === void 0 && (missing0 = "status")) {
            validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.item !== void 0) {
              const _errs1 = errors;
              if (!validate66(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs2 = errors;
                if (typeof data1 !== "string") {
                  validate65.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate65.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate65.errors = vErrors;
      return errors === 0;
    }
    function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
      validate64.errors = vErrors;
      return errors === 0;
    }
    exports.createItem_400 = validate69;
    var schema88 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(No name or value attribute found|Provide a valid Bucket Id|The body is not valid JSON|(name|description) (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } } };
    var pattern16 = new RegExp("^(No name or value attribute found|Provide a valid Bucket Id|The body is not valid JSON|(name|description) (must be at most [0-9]+ characters|holds a character that cannot be stored))$", "u");
    function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate69.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate69.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema88.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern16.test(data1)) {
                      validate69.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(No name or value attribute found|Provide a valid Bucket Id|The body is not valid JSON|(name|description) (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } }];
                      return false;
                    }
                  } else {
                    validate69.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate69.errors = vErrors;
      return errors === 0;
    }
    exports.createItem_404 = validate70;
    var schema89 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^User has no Bucket with Id [0-9]+$" } } };
    var pattern17 = new RegExp("^User has no Bucket with Id [0-9]+$", "u");
    function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate70.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate70.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema89.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern17.test(data1)) {
                      validate70.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^User has no Bucket with Id [0-9]+$" } }];
                      return false;
                    }
                  } else {
                    validate70.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate70.errors = vErrors;
      return errors === 0;
    }
    exports.getItem_200 = validate71;
    function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.item === void 0 && (missing0 = "item") || data.status === void 0 && (missing0 = "status")) {
            validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.item !== void 0) {
              const _errs1 = errors;
              if (!validate60(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs2 = errors;
                if (typeof data1 !== "string") {
                  validate72.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate72.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate72.errors = vErrors;
      return errors === 0;
    }
    function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
      validate71.errors = vErrors;
      return errors === 0;
    }
    exports.getItem_400 = validate75;
    var schema93 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "enum": ["Provide a valid item Id", "Provide a valid Bucket Id"] } } };
    function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate75.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate75.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema93.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate75.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Provide a valid item Id" || data1 === "Provide a valid Bucket Id")) {
                  validate75.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema93.properties.message.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate75.errors = vErrors;
      return errors === 0;
    }
    exports.getItem_404 = validate76;
    var schema94 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(Item not found|User has no Bucket with Id [0-9]+)$" } } };
    var pattern18 = new RegExp("^(Item not found|User has no Bucket with Id [0-9]+)$", "u");
    function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate76.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate76.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema94.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern18.test(data1)) {
                      validate76.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(Item not found|User has no Bucket with Id [0-9]+)$" } }];
                      return false;
                    }
                  } else {
                    validate76.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate76.errors = vErrors;
      return errors === 0;
    }
    exports.updateItem_400 = validate77;
    var schema95 = { "type": "object", "required": ["status", "message"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "message": { "type": "string", "pattern": "^(No attributes specified in the request|No name or value attribute found|Provide a valid item Id|Provide a valid Bucket Id|The body is not valid JSON|(name|description) (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } } };
    var pattern19 = new RegExp("^(No attributes specified in the request|No name or value attribute found|Provide a valid item Id|Provide a valid Bucket Id|The body is not valid JSON|(name|description) (must be at most [0-9]+ characters|holds a character that cannot be stored))$", "u");
    function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message")) {
            validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate77.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "failed")) {
                validate77.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema95.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                let data1 = data.message;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (!pattern19.test(data1)) {
                      validate77.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(No attributes specified in the request|No name or value attribute found|Provide a valid item Id|Provide a valid Bucket Id|The body is not valid JSON|(name|description) (must be at most [0-9]+ characters|holds a character that cannot be stored))$" } }];
                      return false;
                    }
                  } else {
                    validate77.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate77.errors = vErrors;
      return errors === 0;
    }
    exports.deleteItem_200 = validate78;
    var pattern20 = new RegExp("^Successfully deleted the item from bucket with Id [0-9]+$", "u");
    function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
            validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern20.test(data0)) {
                    validate79.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^Successfully deleted the item from bucket with Id [0-9]+$" } }];
                    return false;
                  }
                } else {
                  validate79.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data1 = data.status;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate79.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "success")) {
                  validate79.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/Success/enum", keyword: "enum", params: { allowedValues: schema15.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate79.errors = vErrors;
      return errors === 0;
    }
    function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
      validate78.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  register: { 201: import_generated_judges.default.register_201, 202: import_generated_judges.default.register_202, 400: import_generated_judges.default.register_400, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 503: import_generated_judges.default.register_503 },
  login: { 200: import_generated_judges.default.login_200, 400: import_generated_judges.default.register_400, 401: import_generated_judges.default.login_401, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 429: import_generated_judges.default.login_429, 503: import_generated_judges.default.register_503 },
  logout: { 200: import_generated_judges.default.logout_200, 401: import_generated_judges.default.logout_401, 403: import_generated_judges.default.logout_403, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 },
  resetPassword: { 200: import_generated_judges.default.resetPassword_200, 400: import_generated_judges.default.resetPassword_400, 401: import_generated_judges.default.resetPassword_401, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 429: import_generated_judges.default.login_429, 503: import_generated_judges.default.register_503 },
  listBuckets: { 200: import_generated_judges.default.listBuckets_200, 400: import_generated_judges.default.listBuckets_400, 401: import_generated_judges.default.listBuckets_401, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 },
  createBucket: { 201: import_generated_judges.default.createBucket_201, 400: import_generated_judges.default.createBucket_400, 401: import_generated_judges.default.listBuckets_401, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 503: import_generated_judges.default.register_503 },
  getBucket: { 200: import_generated_judges.default.getBucket_200, 400: import_generated_judges.default.getBucket_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.getBucket_404, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 },
  updateBucket: { 201: import_generated_judges.default.createBucket_201, 400: import_generated_judges.default.updateBucket_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.updateBucket_404, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 503: import_generated_judges.default.register_503 },
  deleteBucket: { 200: import_generated_judges.default.deleteBucket_200, 400: import_generated_judges.default.getBucket_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.deleteBucket_404, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 },
  listItems: { 200: import_generated_judges.default.listItems_200, 400: import_generated_judges.default.listItems_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.getBucket_404, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 },
  createItem: { 201: import_generated_judges.default.createItem_201, 400: import_generated_judges.default.createItem_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.createItem_404, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 503: import_generated_judges.default.register_503 },
  getItem: { 200: import_generated_judges.default.getItem_200, 400: import_generated_judges.default.getItem_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.getItem_404, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 },
  updateItem: { 200: import_generated_judges.default.createItem_201, 400: import_generated_judges.default.updateItem_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.getItem_404, 405: import_generated_judges.default.register_405, 413: import_generated_judges.default.register_413, 415: import_generated_judges.default.register_415, 503: import_generated_judges.default.register_503 },
  deleteItem: { 200: import_generated_judges.default.deleteItem_200, 400: import_generated_judges.default.getItem_400, 401: import_generated_judges.default.listBuckets_401, 404: import_generated_judges.default.getItem_404, 405: import_generated_judges.default.register_405, 503: import_generated_judges.default.register_503 }
};
export {
  validators
};
