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
    exports.registerUser_201 = validate10;
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.name === void 0 && (missing0 = "name")) {
            validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Account/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "spec:#/components/schemas/Account/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "spec:#/components/schemas/Account/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.email !== void 0) {
                const _errs4 = errors;
                if (typeof data.email !== "string") {
                  validate10.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Account/properties/email/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.name !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.name !== "string") {
                    validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Account/properties/name/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        } else {
          validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Account/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.registerUser_400 = validate12;
    var schema14 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    var pattern0 = new RegExp("\\S", "u");
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate12.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate12.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema14.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate12.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                let data3 = data.password;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate12.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate12.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  let data5 = data.name;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate12.errors = [{ instancePath: instancePath + "/name/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate12.errors = [{ instancePath: instancePath + "/name/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.non_field_errors !== void 0) {
                    let data7 = data.non_field_errors;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate12.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate12.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
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
    exports.registerUser_405 = validate13;
    var pattern4 = new RegExp('^Method "[A-Z-]+" not allowed\\.$', "u");
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate13.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/pattern", keyword: "pattern", params: { pattern: '^Method "[A-Z-]+" not allowed\\.$' } }];
                    return false;
                  }
                } else {
                  validate13.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate13.errors = vErrors;
      return errors === 0;
    }
    exports.registerUser_413 = validate14;
    var schema20 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["The request body is too large."] } } };
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate14.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The request body is too large.")) {
                validate14.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema20.properties.detail.enum } }];
                return false;
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
    exports.registerUser_415 = validate15;
    var pattern5 = new RegExp('^Unsupported media type "[^"]*" in request\\.$', "u");
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern5.test(data0)) {
                    validate15.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/pattern", keyword: "pattern", params: { pattern: '^Unsupported media type "[^"]*" in request\\.$' } }];
                    return false;
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
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
    exports.registerUser_429 = validate16;
    var pattern6 = new RegExp("^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$", "u");
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern6.test(data0)) {
                    validate16.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/pattern", keyword: "pattern", params: { pattern: "^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$" } }];
                    return false;
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
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
    exports.registerUser_503 = validate17;
    var schema23 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Service temporarily unavailable, try again later."] } } };
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate17.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Service temporarily unavailable, try again later.")) {
                validate17.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema23.properties.detail.enum } }];
                return false;
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
    exports.createToken_200 = validate18;
    var func2 = require_ucs2length().default;
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access === void 0 && (missing0 = "access") || data.refresh === void 0 && (missing0 = "refresh")) {
            validate18.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Tokens/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access !== void 0) {
              let data0 = data.access;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate18.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Tokens/properties/access/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate18.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Tokens/properties/access/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.refresh !== void 0) {
                let data1 = data.refresh;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate18.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/Tokens/properties/refresh/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate18.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/Tokens/properties/refresh/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        } else {
          validate18.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Tokens/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_400 = validate19;
    var schema26 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate19.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate19.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema26.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate19.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate19.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate19.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                let data3 = data.password;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate19.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate19.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate19.errors = [{ instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.non_field_errors !== void 0) {
                  let data5 = data.non_field_errors;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate19.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate19.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate19.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
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
    exports.createToken_401 = validate20;
    var schema30 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["No active account found with the given credentials"] } } };
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate20.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "No active account found with the given credentials")) {
                validate20.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema30.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_200 = validate21;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access === void 0 && (missing0 = "access")) {
            validate21.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Refreshed/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access !== void 0) {
              let data0 = data.access;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate21.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Refreshed/properties/access/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Refreshed/properties/access/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate21.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Refreshed/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_400 = validate22;
    var schema33 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "refresh": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate22.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema33.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.refresh !== void 0) {
              let data1 = data.refresh;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate22.errors = [{ instancePath: instancePath + "/refresh/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/refresh/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.non_field_errors !== void 0) {
                let data3 = data.non_field_errors;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate22.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_401 = validate23;
    var schema36 = { "type": "object", "required": ["detail", "code"], "properties": { "detail": { "type": "string", "enum": ["Token is invalid or expired"] }, "code": { "type": "string", "enum": ["token_not_valid"] } } };
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail") || data.code === void 0 && (missing0 = "code")) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Token is invalid or expired")) {
                validate23.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema36.properties.detail.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.code !== void 0) {
                let data1 = data.code;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "token_not_valid")) {
                  validate23.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema36.properties.code.enum } }];
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
    exports.getSubscription_200 = validate24;
    var schema38 = { "type": "object", "required": ["plan", "booth_limit", "booths_used"], "properties": { "plan": { "type": "string", "enum": ["free", "standard", "premium"] }, "booth_limit": { "type": "integer", "minimum": 0, "description": "How many booths one may have." }, "booths_used": { "type": "integer", "minimum": 0 } }, "example": { "plan": "free", "booth_limit": 3, "booths_used": 1 } };
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.plan === void 0 && (missing0 = "plan") || data.booth_limit === void 0 && (missing0 = "booth_limit") || data.booths_used === void 0 && (missing0 = "booths_used")) {
            validate24.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Subscription/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.plan !== void 0) {
              let data0 = data.plan;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                validate24.errors = [{ instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/Subscription/properties/plan/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "free" || data0 === "standard" || data0 === "premium")) {
                validate24.errors = [{ instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/Subscription/properties/plan/enum", keyword: "enum", params: { allowedValues: schema38.properties.plan.enum } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.booth_limit !== void 0) {
                let data1 = data.booth_limit;
                const _errs4 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  validate24.errors = [{ instancePath: instancePath + "/booth_limit", schemaPath: "spec:#/components/schemas/Subscription/properties/booth_limit/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 0 || isNaN(data1)) {
                      validate24.errors = [{ instancePath: instancePath + "/booth_limit", schemaPath: "spec:#/components/schemas/Subscription/properties/booth_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.booths_used !== void 0) {
                  let data2 = data.booths_used;
                  const _errs6 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate24.errors = [{ instancePath: instancePath + "/booths_used", schemaPath: "spec:#/components/schemas/Subscription/properties/booths_used/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 0 || isNaN(data2)) {
                        validate24.errors = [{ instancePath: instancePath + "/booths_used", schemaPath: "spec:#/components/schemas/Subscription/properties/booths_used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        } else {
          validate24.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Subscription/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    exports.getSubscription_401 = validate25;
    var schema39 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Authentication credentials were not provided.", "Given token not valid for any token type"] }, "code": { "type": "string", "enum": ["token_not_valid"] } } };
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate25.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Authentication credentials were not provided." || data0 === "Given token not valid for any token type")) {
                validate25.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema39.properties.detail.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.code !== void 0) {
                let data1 = data.code;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate25.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "token_not_valid")) {
                  validate25.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema39.properties.code.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    exports.getHealth_200 = validate26;
    var schema41 = { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["ok"] } }, "example": { "status": "ok" } };
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status")) {
            validate26.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Health/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              if (typeof data0 !== "string") {
                validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Health/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "ok")) {
                validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Health/properties/status/enum", keyword: "enum", params: { allowedValues: schema41.properties.status.enum } }];
                return false;
              }
            }
          }
        } else {
          validate26.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Health/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    exports.listCountries_200 = validate27;
    var pattern12 = new RegExp("^[A-Z]{2}$", "u");
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs1 = errors;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing0;
                if (data0.id === void 0 && (missing0 = "id") || data0.name === void 0 && (missing0 = "name") || data0.code === void 0 && (missing0 = "code")) {
                  validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Country/required", keyword: "required", params: { missingProperty: missing0 } }];
                  return false;
                } else {
                  if (data0.id !== void 0) {
                    let data1 = data0.id;
                    const _errs4 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/components/schemas/Country/properties/id/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs4) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 < 1 || isNaN(data1)) {
                          validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/components/schemas/Country/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                    var valid2 = _errs4 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.name !== void 0) {
                      const _errs6 = errors;
                      if (typeof data0.name !== "string") {
                        validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/components/schemas/Country/properties/name/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.code !== void 0) {
                        let data3 = data0.code;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (typeof data3 === "string") {
                            if (!pattern12.test(data3)) {
                              validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/components/schemas/Country/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } }];
                              return false;
                            }
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/components/schemas/Country/properties/code/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Country/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
          return false;
        }
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    exports.createBooth_201 = validate30;
    var formats0 = require_formats().fullFormats.uri;
    var formats4 = require_formats().fullFormats["date-time"];
    var pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$", "u");
    function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.category === void 0 && (missing0 = "category") || data.country === void 0 && (missing0 = "country") || data.images === void 0 && (missing0 = "images") || data.videos === void 0 && (missing0 = "videos") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
            validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs1) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs3 = errors;
                if (typeof data.name !== "string") {
                  validate31.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.description !== "string") {
                    validate31.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.category !== void 0) {
                    const _errs7 = errors;
                    if (typeof data.category !== "string") {
                      validate31.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.country !== void 0) {
                      let data4 = data.country;
                      const _errs9 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        validate31.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs9) {
                        if (typeof data4 == "number" && isFinite(data4)) {
                          if (data4 < 1 || isNaN(data4)) {
                            validate31.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.images !== void 0) {
                        let data5 = data.images;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (Array.isArray(data5)) {
                            var valid1 = true;
                            const len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data6 = data5[i0];
                              const _errs13 = errors;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing1;
                                  if (data6.id === void 0 && (missing1 = "id") || data6.url === void 0 && (missing1 = "url") || data6.is_primary === void 0 && (missing1 = "is_primary")) {
                                    validate31.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/required", keyword: "required", params: { missingProperty: missing1 } }];
                                    return false;
                                  } else {
                                    if (data6.id !== void 0) {
                                      let data7 = data6.id;
                                      const _errs16 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate31.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                      }
                                      if (errors === _errs16) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 < 1 || isNaN(data7)) {
                                            validate31.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid3 = _errs16 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.url !== void 0) {
                                        let data8 = data6.url;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                          if (errors === _errs18) {
                                            if (typeof data8 === "string") {
                                              if (!formats0(data8)) {
                                                validate31.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                                return false;
                                              }
                                            } else {
                                              validate31.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs18 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data6.is_primary !== void 0) {
                                          const _errs20 = errors;
                                          if (typeof data6.is_primary !== "boolean") {
                                            validate31.errors = [{ instancePath: instancePath + "/images/" + i0 + "/is_primary", schemaPath: "#/components/schemas/Medium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                          }
                                          var valid3 = _errs20 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate31.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/type", keyword: "type", params: { type: "object" } }];
                                  return false;
                                }
                              }
                              var valid1 = _errs13 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate31.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.videos !== void 0) {
                          let data10 = data.videos;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (Array.isArray(data10)) {
                              var valid4 = true;
                              const len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data11 = data10[i1];
                                const _errs24 = errors;
                                const _errs25 = errors;
                                if (errors === _errs25) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    let missing2;
                                    if (data11.id === void 0 && (missing2 = "id") || data11.url === void 0 && (missing2 = "url") || data11.is_primary === void 0 && (missing2 = "is_primary")) {
                                      validate31.errors = [{ instancePath: instancePath + "/videos/" + i1, schemaPath: "#/components/schemas/Medium/required", keyword: "required", params: { missingProperty: missing2 } }];
                                      return false;
                                    } else {
                                      if (data11.id !== void 0) {
                                        let data12 = data11.id;
                                        const _errs27 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate31.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                                          return false;
                                        }
                                        if (errors === _errs27) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 < 1 || isNaN(data12)) {
                                              validate31.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid6 = _errs27 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data11.url !== void 0) {
                                          let data13 = data11.url;
                                          const _errs29 = errors;
                                          if (errors === _errs29) {
                                            if (errors === _errs29) {
                                              if (typeof data13 === "string") {
                                                if (!formats0(data13)) {
                                                  validate31.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                                  return false;
                                                }
                                              } else {
                                                validate31.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid6 = _errs29 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data11.is_primary !== void 0) {
                                            const _errs31 = errors;
                                            if (typeof data11.is_primary !== "boolean") {
                                              validate31.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/is_primary", schemaPath: "#/components/schemas/Medium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                                              return false;
                                            }
                                            var valid6 = _errs31 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate31.errors = [{ instancePath: instancePath + "/videos/" + i1, schemaPath: "#/components/schemas/Medium/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs24 === errors;
                                if (!valid4) {
                                  break;
                                }
                              }
                            } else {
                              validate31.errors = [{ instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            let data15 = data.created_at;
                            const _errs33 = errors;
                            const _errs34 = errors;
                            if (errors === _errs34) {
                              if (errors === _errs34) {
                                if (typeof data15 === "string") {
                                  if (!pattern13.test(data15)) {
                                    validate31.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats4.validate(data15)) {
                                      validate31.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate31.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs33 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              let data16 = data.updated_at;
                              const _errs36 = errors;
                              const _errs37 = errors;
                              if (errors === _errs37) {
                                if (errors === _errs37) {
                                  if (typeof data16 === "string") {
                                    if (!pattern13.test(data16)) {
                                      validate31.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                      return false;
                                    } else {
                                      if (!formats4.validate(data16)) {
                                        validate31.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate31.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs36 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
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
    exports.createBooth_400 = validate33;
    var schema51 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error", "Multipart form parse error"] }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "category": { "$ref": "spec:#/components/schemas/FieldMessages" }, "country": { "$ref": "spec:#/components/schemas/FieldMessages" }, "images": { "$ref": "spec:#/components/schemas/FieldMessages" }, "videos": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" }, "Idempotency-Key": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate33.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error" || data0 === "Multipart form parse error")) {
              validate33.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema51.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate33.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data3 = data.description;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate33.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.category !== void 0) {
                  let data5 = data.category;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate33.errors = [{ instancePath: instancePath + "/category/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/category/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate33.errors = [{ instancePath: instancePath + "/category", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.country !== void 0) {
                    let data7 = data.country;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate33.errors = [{ instancePath: instancePath + "/country/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate33.errors = [{ instancePath: instancePath + "/country/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/country", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.images !== void 0) {
                      let data9 = data.images;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate33.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/images", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.videos !== void 0) {
                        let data11 = data.videos;
                        const _errs28 = errors;
                        const _errs29 = errors;
                        if (errors === _errs29) {
                          if (Array.isArray(data11)) {
                            var valid12 = true;
                            const len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data12 = data11[i5];
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data12 === "string") {
                                  if (!pattern0.test(data12)) {
                                    validate33.errors = [{ instancePath: instancePath + "/videos/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate33.errors = [{ instancePath: instancePath + "/videos/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/videos", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.non_field_errors !== void 0) {
                          let data13 = data.non_field_errors;
                          const _errs33 = errors;
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (Array.isArray(data13)) {
                              var valid14 = true;
                              const len6 = data13.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let data14 = data13[i6];
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (typeof data14 === "string") {
                                    if (!pattern0.test(data14)) {
                                      validate33.errors = [{ instancePath: instancePath + "/non_field_errors/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                      return false;
                                    }
                                  } else {
                                    validate33.errors = [{ instancePath: instancePath + "/non_field_errors/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid14 = _errs36 === errors;
                                if (!valid14) {
                                  break;
                                }
                              }
                            } else {
                              validate33.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs33 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["Idempotency-Key"] !== void 0) {
                            let data15 = data["Idempotency-Key"];
                            const _errs38 = errors;
                            const _errs39 = errors;
                            if (errors === _errs39) {
                              if (Array.isArray(data15)) {
                                var valid16 = true;
                                const len7 = data15.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                  let data16 = data15[i7];
                                  const _errs41 = errors;
                                  if (errors === _errs41) {
                                    if (typeof data16 === "string") {
                                      if (!pattern0.test(data16)) {
                                        validate33.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i7, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                        return false;
                                      }
                                    } else {
                                      validate33.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i7, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid16 = _errs41 === errors;
                                  if (!valid16) {
                                    break;
                                  }
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/Idempotency-Key", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs38 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
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
    exports.createBooth_403 = validate34;
    var schema60 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Subscription quota exceeded."] } } };
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate34.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Subscription quota exceeded.")) {
                validate34.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema60.properties.detail.enum } }];
                return false;
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
    exports.createBooth_409 = validate35;
    var schema61 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["This Idempotency-Key was used for another request.", "The first request with this Idempotency-Key is still running."] } } };
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate35.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This Idempotency-Key was used for another request." || data0 === "The first request with this Idempotency-Key is still running.")) {
                validate35.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema61.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    exports.createBooth_507 = validate36;
    var schema62 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["There is no room left to store this."] } } };
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate36.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "There is no room left to store this.")) {
                validate36.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema62.properties.detail.enum } }];
                return false;
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
    exports.listBooths_200 = validate37;
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.category === void 0 && (missing0 = "category") || data.country === void 0 && (missing0 = "country") || data.images === void 0 && (missing0 = "images") || data.videos === void 0 && (missing0 = "videos") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
            validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate40.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs1) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate40.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs3 = errors;
                if (typeof data.name !== "string") {
                  validate40.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.description !== "string") {
                    validate40.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.category !== void 0) {
                    const _errs7 = errors;
                    if (typeof data.category !== "string") {
                      validate40.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.country !== void 0) {
                      let data4 = data.country;
                      const _errs9 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        validate40.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs9) {
                        if (typeof data4 == "number" && isFinite(data4)) {
                          if (data4 < 1 || isNaN(data4)) {
                            validate40.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.images !== void 0) {
                        let data5 = data.images;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (Array.isArray(data5)) {
                            var valid1 = true;
                            const len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data6 = data5[i0];
                              const _errs13 = errors;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing1;
                                  if (data6.id === void 0 && (missing1 = "id") || data6.url === void 0 && (missing1 = "url") || data6.is_primary === void 0 && (missing1 = "is_primary")) {
                                    validate40.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/required", keyword: "required", params: { missingProperty: missing1 } }];
                                    return false;
                                  } else {
                                    if (data6.id !== void 0) {
                                      let data7 = data6.id;
                                      const _errs16 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate40.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                      }
                                      if (errors === _errs16) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 < 1 || isNaN(data7)) {
                                            validate40.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid3 = _errs16 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.url !== void 0) {
                                        let data8 = data6.url;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                          if (errors === _errs18) {
                                            if (typeof data8 === "string") {
                                              if (!formats0(data8)) {
                                                validate40.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                                return false;
                                              }
                                            } else {
                                              validate40.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs18 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data6.is_primary !== void 0) {
                                          const _errs20 = errors;
                                          if (typeof data6.is_primary !== "boolean") {
                                            validate40.errors = [{ instancePath: instancePath + "/images/" + i0 + "/is_primary", schemaPath: "#/components/schemas/Medium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                          }
                                          var valid3 = _errs20 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate40.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/type", keyword: "type", params: { type: "object" } }];
                                  return false;
                                }
                              }
                              var valid1 = _errs13 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate40.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.videos !== void 0) {
                          let data10 = data.videos;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (Array.isArray(data10)) {
                              var valid4 = true;
                              const len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data11 = data10[i1];
                                const _errs24 = errors;
                                const _errs25 = errors;
                                if (errors === _errs25) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    let missing2;
                                    if (data11.id === void 0 && (missing2 = "id") || data11.url === void 0 && (missing2 = "url") || data11.is_primary === void 0 && (missing2 = "is_primary")) {
                                      validate40.errors = [{ instancePath: instancePath + "/videos/" + i1, schemaPath: "#/components/schemas/Medium/required", keyword: "required", params: { missingProperty: missing2 } }];
                                      return false;
                                    } else {
                                      if (data11.id !== void 0) {
                                        let data12 = data11.id;
                                        const _errs27 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate40.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                                          return false;
                                        }
                                        if (errors === _errs27) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 < 1 || isNaN(data12)) {
                                              validate40.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid6 = _errs27 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data11.url !== void 0) {
                                          let data13 = data11.url;
                                          const _errs29 = errors;
                                          if (errors === _errs29) {
                                            if (errors === _errs29) {
                                              if (typeof data13 === "string") {
                                                if (!formats0(data13)) {
                                                  validate40.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                                  return false;
                                                }
                                              } else {
                                                validate40.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid6 = _errs29 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data11.is_primary !== void 0) {
                                            const _errs31 = errors;
                                            if (typeof data11.is_primary !== "boolean") {
                                              validate40.errors = [{ instancePath: instancePath + "/videos/" + i1 + "/is_primary", schemaPath: "#/components/schemas/Medium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                                              return false;
                                            }
                                            var valid6 = _errs31 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate40.errors = [{ instancePath: instancePath + "/videos/" + i1, schemaPath: "#/components/schemas/Medium/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs24 === errors;
                                if (!valid4) {
                                  break;
                                }
                              }
                            } else {
                              validate40.errors = [{ instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            let data15 = data.created_at;
                            const _errs33 = errors;
                            const _errs34 = errors;
                            if (errors === _errs34) {
                              if (errors === _errs34) {
                                if (typeof data15 === "string") {
                                  if (!pattern13.test(data15)) {
                                    validate40.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats4.validate(data15)) {
                                      validate40.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate40.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs33 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              let data16 = data.updated_at;
                              const _errs36 = errors;
                              const _errs37 = errors;
                              if (errors === _errs37) {
                                if (errors === _errs37) {
                                  if (typeof data16 === "string") {
                                    if (!pattern13.test(data16)) {
                                      validate40.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                      return false;
                                    } else {
                                      if (!formats4.validate(data16)) {
                                        validate40.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate40.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs36 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
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
    function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate40(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
          return false;
        }
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate43.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate43.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.next !== void 0) {
                let data1 = data.next;
                const _errs4 = errors;
                const _errs5 = errors;
                if (typeof data1 !== "string" && data1 !== null) {
                  validate43.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate43.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.previous !== void 0) {
                  let data2 = data.previous;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate43.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats0(data2)) {
                          validate43.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.results !== void 0) {
                    let data3 = data.results;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data3)) {
                        var valid4 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (!validate40(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate43.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
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
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs2 = errors;
      if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs2 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 1;
        }
      }
      if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
        validate38.errors = vErrors;
        return false;
      } else {
        errors = _errs0;
        if (vErrors !== null) {
          if (_errs0) {
            vErrors.length = _errs0;
          } else {
            vErrors = null;
          }
        }
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    exports.listBooths_404 = validate47;
    var schema75 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Invalid page."] } } };
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate47.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Invalid page.")) {
                validate47.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema75.properties.detail.enum } }];
                return false;
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
    exports.getBooth_400 = validate48;
    function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["If-None-Match"] !== void 0) {
            let data0 = data["If-None-Match"];
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (!pattern0.test(data1)) {
                        validate48.errors = [{ instancePath: instancePath + "/If-None-Match/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                        return false;
                      }
                    } else {
                      validate48.errors = [{ instancePath: instancePath + "/If-None-Match/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate48.errors = [{ instancePath: instancePath + "/If-None-Match", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
          }
        } else {
          validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate48.errors = vErrors;
      return errors === 0;
    }
    exports.getBooth_404 = validate49;
    var schema78 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Not found."] } } };
    function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate49.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Not found.")) {
                validate49.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema78.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate49.errors = vErrors;
      return errors === 0;
    }
    exports.updateBooth_400 = validate50;
    var schema79 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error", "Multipart form parse error"] }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "category": { "$ref": "spec:#/components/schemas/FieldMessages" }, "country": { "$ref": "spec:#/components/schemas/FieldMessages" }, "images": { "$ref": "spec:#/components/schemas/FieldMessages" }, "videos": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" }, "If-Match": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate50.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error" || data0 === "Multipart form parse error")) {
              validate50.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema79.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate50.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate50.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate50.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data3 = data.description;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate50.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate50.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate50.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.category !== void 0) {
                  let data5 = data.category;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate50.errors = [{ instancePath: instancePath + "/category/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate50.errors = [{ instancePath: instancePath + "/category/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate50.errors = [{ instancePath: instancePath + "/category", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.country !== void 0) {
                    let data7 = data.country;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate50.errors = [{ instancePath: instancePath + "/country/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate50.errors = [{ instancePath: instancePath + "/country/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate50.errors = [{ instancePath: instancePath + "/country", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.images !== void 0) {
                      let data9 = data.images;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate50.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate50.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate50.errors = [{ instancePath: instancePath + "/images", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.videos !== void 0) {
                        let data11 = data.videos;
                        const _errs28 = errors;
                        const _errs29 = errors;
                        if (errors === _errs29) {
                          if (Array.isArray(data11)) {
                            var valid12 = true;
                            const len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data12 = data11[i5];
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data12 === "string") {
                                  if (!pattern0.test(data12)) {
                                    validate50.errors = [{ instancePath: instancePath + "/videos/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate50.errors = [{ instancePath: instancePath + "/videos/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate50.errors = [{ instancePath: instancePath + "/videos", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.non_field_errors !== void 0) {
                          let data13 = data.non_field_errors;
                          const _errs33 = errors;
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (Array.isArray(data13)) {
                              var valid14 = true;
                              const len6 = data13.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let data14 = data13[i6];
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (typeof data14 === "string") {
                                    if (!pattern0.test(data14)) {
                                      validate50.errors = [{ instancePath: instancePath + "/non_field_errors/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                      return false;
                                    }
                                  } else {
                                    validate50.errors = [{ instancePath: instancePath + "/non_field_errors/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid14 = _errs36 === errors;
                                if (!valid14) {
                                  break;
                                }
                              }
                            } else {
                              validate50.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs33 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["If-Match"] !== void 0) {
                            let data15 = data["If-Match"];
                            const _errs38 = errors;
                            const _errs39 = errors;
                            if (errors === _errs39) {
                              if (Array.isArray(data15)) {
                                var valid16 = true;
                                const len7 = data15.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                  let data16 = data15[i7];
                                  const _errs41 = errors;
                                  if (errors === _errs41) {
                                    if (typeof data16 === "string") {
                                      if (!pattern0.test(data16)) {
                                        validate50.errors = [{ instancePath: instancePath + "/If-Match/" + i7, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                        return false;
                                      }
                                    } else {
                                      validate50.errors = [{ instancePath: instancePath + "/If-Match/" + i7, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid16 = _errs41 === errors;
                                  if (!valid16) {
                                    break;
                                  }
                                }
                              } else {
                                validate50.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs38 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
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
    exports.updateBooth_403 = validate51;
    var schema88 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["You do not have permission to perform this action."] } } };
    function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate51.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "You do not have permission to perform this action.")) {
                validate51.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema88.properties.detail.enum } }];
                return false;
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
    exports.deleteBooth_400 = validate52;
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["If-Match"] !== void 0) {
            let data0 = data["If-Match"];
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (!pattern0.test(data1)) {
                        validate52.errors = [{ instancePath: instancePath + "/If-Match/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                        return false;
                      }
                    } else {
                      validate52.errors = [{ instancePath: instancePath + "/If-Match/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate52.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                return false;
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
    exports.createBoothImage_201 = validate53;
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url") || data.is_primary === void 0 && (missing0 = "is_primary") || data.booth === void 0 && (missing0 = "booth")) {
            validate53.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/BoothMedium/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "spec:#/components/schemas/BoothMedium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "spec:#/components/schemas/BoothMedium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.url !== void 0) {
                let data1 = data.url;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate53.errors = [{ instancePath: instancePath + "/url", schemaPath: "spec:#/components/schemas/BoothMedium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    } else {
                      validate53.errors = [{ instancePath: instancePath + "/url", schemaPath: "spec:#/components/schemas/BoothMedium/properties/url/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.is_primary !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.is_primary !== "boolean") {
                    validate53.errors = [{ instancePath: instancePath + "/is_primary", schemaPath: "spec:#/components/schemas/BoothMedium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.booth !== void 0) {
                    let data3 = data.booth;
                    const _errs8 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate53.errors = [{ instancePath: instancePath + "/booth", schemaPath: "spec:#/components/schemas/BoothMedium/properties/booth/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 1 || isNaN(data3)) {
                          validate53.errors = [{ instancePath: instancePath + "/booth", schemaPath: "spec:#/components/schemas/BoothMedium/properties/booth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        } else {
          validate53.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/BoothMedium/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate53.errors = vErrors;
      return errors === 0;
    }
    exports.createBoothImage_400 = validate54;
    var schema93 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["Multipart form parse error"] }, "image": { "$ref": "spec:#/components/schemas/FieldMessages" }, "Idempotency-Key": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate54.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "Multipart form parse error")) {
              validate54.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema93.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.image !== void 0) {
              let data1 = data.image;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate54.errors = [{ instancePath: instancePath + "/image/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate54.errors = [{ instancePath: instancePath + "/image/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/image", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["Idempotency-Key"] !== void 0) {
                let data3 = data["Idempotency-Key"];
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate54.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate54.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate54.errors = [{ instancePath: instancePath + "/Idempotency-Key", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
    exports.createBoothVideo_400 = validate55;
    var schema96 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["Multipart form parse error"] }, "video": { "$ref": "spec:#/components/schemas/FieldMessages" }, "Idempotency-Key": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate55.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "Multipart form parse error")) {
              validate55.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema96.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.video !== void 0) {
              let data1 = data.video;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate55.errors = [{ instancePath: instancePath + "/video/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate55.errors = [{ instancePath: instancePath + "/video/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate55.errors = [{ instancePath: instancePath + "/video", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["Idempotency-Key"] !== void 0) {
                let data3 = data["Idempotency-Key"];
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate55.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate55.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate55.errors = [{ instancePath: instancePath + "/Idempotency-Key", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
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
    exports.createItem_201 = validate56;
    var pattern39 = new RegExp("^[0-9]{1,8}\\.[0-9]{2}$", "u");
    function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.price === void 0 && (missing0 = "price") || data.quantity === void 0 && (missing0 = "quantity") || data.booth === void 0 && (missing0 = "booth") || data.images === void 0 && (missing0 = "images") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
            validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate57.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs1) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate57.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs3 = errors;
                if (typeof data.name !== "string") {
                  validate57.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.description !== "string") {
                    validate57.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.price !== void 0) {
                    let data3 = data.price;
                    const _errs7 = errors;
                    if (typeof data3 !== "string" && data3 !== null) {
                      validate57.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern39.test(data3)) {
                          validate57.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,8}\\.[0-9]{2}$" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.quantity !== void 0) {
                      let data4 = data.quantity;
                      const _errs10 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        validate57.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data4 == "number" && isFinite(data4)) {
                          if (data4 < 0 || isNaN(data4)) {
                            validate57.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.booth !== void 0) {
                        let data5 = data.booth;
                        const _errs12 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate57.errors = [{ instancePath: instancePath + "/booth", schemaPath: "#/properties/booth/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs12) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate57.errors = [{ instancePath: instancePath + "/booth", schemaPath: "#/properties/booth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.images !== void 0) {
                          let data6 = data.images;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (Array.isArray(data6)) {
                              var valid1 = true;
                              const len0 = data6.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data7 = data6[i0];
                                const _errs16 = errors;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                    let missing1;
                                    if (data7.id === void 0 && (missing1 = "id") || data7.url === void 0 && (missing1 = "url") || data7.is_primary === void 0 && (missing1 = "is_primary")) {
                                      validate57.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/required", keyword: "required", params: { missingProperty: missing1 } }];
                                      return false;
                                    } else {
                                      if (data7.id !== void 0) {
                                        let data8 = data7.id;
                                        const _errs19 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate57.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                                          return false;
                                        }
                                        if (errors === _errs19) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 < 1 || isNaN(data8)) {
                                              validate57.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data7.url !== void 0) {
                                          let data9 = data7.url;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (errors === _errs21) {
                                              if (typeof data9 === "string") {
                                                if (!formats0(data9)) {
                                                  validate57.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                                  return false;
                                                }
                                              } else {
                                                validate57.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data7.is_primary !== void 0) {
                                            const _errs23 = errors;
                                            if (typeof data7.is_primary !== "boolean") {
                                              validate57.errors = [{ instancePath: instancePath + "/images/" + i0 + "/is_primary", schemaPath: "#/components/schemas/Medium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                                              return false;
                                            }
                                            var valid3 = _errs23 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate57.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs16 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate57.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            let data11 = data.created_at;
                            const _errs25 = errors;
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (errors === _errs26) {
                                if (typeof data11 === "string") {
                                  if (!pattern13.test(data11)) {
                                    validate57.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats4.validate(data11)) {
                                      validate57.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate57.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              let data12 = data.updated_at;
                              const _errs28 = errors;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (errors === _errs29) {
                                  if (typeof data12 === "string") {
                                    if (!pattern13.test(data12)) {
                                      validate57.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                      return false;
                                    } else {
                                      if (!formats4.validate(data12)) {
                                        validate57.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate57.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs28 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
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
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
      validate56.errors = vErrors;
      return errors === 0;
    }
    exports.createItem_400 = validate59;
    var schema104 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error", "Multipart form parse error"] }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "price": { "$ref": "spec:#/components/schemas/FieldMessages" }, "quantity": { "$ref": "spec:#/components/schemas/FieldMessages" }, "images": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" }, "Idempotency-Key": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate59.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error" || data0 === "Multipart form parse error")) {
              validate59.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema104.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate59.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate59.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data3 = data.description;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate59.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate59.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate59.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.price !== void 0) {
                  let data5 = data.price;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate59.errors = [{ instancePath: instancePath + "/price/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate59.errors = [{ instancePath: instancePath + "/price/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate59.errors = [{ instancePath: instancePath + "/price", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.quantity !== void 0) {
                    let data7 = data.quantity;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate59.errors = [{ instancePath: instancePath + "/quantity/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate59.errors = [{ instancePath: instancePath + "/quantity/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate59.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.images !== void 0) {
                      let data9 = data.images;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate59.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate59.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate59.errors = [{ instancePath: instancePath + "/images", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.non_field_errors !== void 0) {
                        let data11 = data.non_field_errors;
                        const _errs28 = errors;
                        const _errs29 = errors;
                        if (errors === _errs29) {
                          if (Array.isArray(data11)) {
                            var valid12 = true;
                            const len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data12 = data11[i5];
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data12 === "string") {
                                  if (!pattern0.test(data12)) {
                                    validate59.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate59.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate59.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data["Idempotency-Key"] !== void 0) {
                          let data13 = data["Idempotency-Key"];
                          const _errs33 = errors;
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (Array.isArray(data13)) {
                              var valid14 = true;
                              const len6 = data13.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let data14 = data13[i6];
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (typeof data14 === "string") {
                                    if (!pattern0.test(data14)) {
                                      validate59.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                      return false;
                                    }
                                  } else {
                                    validate59.errors = [{ instancePath: instancePath + "/Idempotency-Key/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid14 = _errs36 === errors;
                                if (!valid14) {
                                  break;
                                }
                              }
                            } else {
                              validate59.errors = [{ instancePath: instancePath + "/Idempotency-Key", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs33 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
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
    exports.listItems_200 = validate60;
    function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.price === void 0 && (missing0 = "price") || data.quantity === void 0 && (missing0 = "quantity") || data.booth === void 0 && (missing0 = "booth") || data.images === void 0 && (missing0 = "images") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
            validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate63.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs1) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate63.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs3 = errors;
                if (typeof data.name !== "string") {
                  validate63.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.description !== "string") {
                    validate63.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.price !== void 0) {
                    let data3 = data.price;
                    const _errs7 = errors;
                    if (typeof data3 !== "string" && data3 !== null) {
                      validate63.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern39.test(data3)) {
                          validate63.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,8}\\.[0-9]{2}$" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.quantity !== void 0) {
                      let data4 = data.quantity;
                      const _errs10 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        validate63.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data4 == "number" && isFinite(data4)) {
                          if (data4 < 0 || isNaN(data4)) {
                            validate63.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.booth !== void 0) {
                        let data5 = data.booth;
                        const _errs12 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate63.errors = [{ instancePath: instancePath + "/booth", schemaPath: "#/properties/booth/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs12) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate63.errors = [{ instancePath: instancePath + "/booth", schemaPath: "#/properties/booth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.images !== void 0) {
                          let data6 = data.images;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (Array.isArray(data6)) {
                              var valid1 = true;
                              const len0 = data6.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data7 = data6[i0];
                                const _errs16 = errors;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                    let missing1;
                                    if (data7.id === void 0 && (missing1 = "id") || data7.url === void 0 && (missing1 = "url") || data7.is_primary === void 0 && (missing1 = "is_primary")) {
                                      validate63.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/required", keyword: "required", params: { missingProperty: missing1 } }];
                                      return false;
                                    } else {
                                      if (data7.id !== void 0) {
                                        let data8 = data7.id;
                                        const _errs19 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate63.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/type", keyword: "type", params: { type: "integer" } }];
                                          return false;
                                        }
                                        if (errors === _errs19) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 < 1 || isNaN(data8)) {
                                              validate63.errors = [{ instancePath: instancePath + "/images/" + i0 + "/id", schemaPath: "#/components/schemas/Medium/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data7.url !== void 0) {
                                          let data9 = data7.url;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (errors === _errs21) {
                                              if (typeof data9 === "string") {
                                                if (!formats0(data9)) {
                                                  validate63.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                                  return false;
                                                }
                                              } else {
                                                validate63.errors = [{ instancePath: instancePath + "/images/" + i0 + "/url", schemaPath: "#/components/schemas/Medium/properties/url/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data7.is_primary !== void 0) {
                                            const _errs23 = errors;
                                            if (typeof data7.is_primary !== "boolean") {
                                              validate63.errors = [{ instancePath: instancePath + "/images/" + i0 + "/is_primary", schemaPath: "#/components/schemas/Medium/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                                              return false;
                                            }
                                            var valid3 = _errs23 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate63.errors = [{ instancePath: instancePath + "/images/" + i0, schemaPath: "#/components/schemas/Medium/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs16 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate63.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            let data11 = data.created_at;
                            const _errs25 = errors;
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (errors === _errs26) {
                                if (typeof data11 === "string") {
                                  if (!pattern13.test(data11)) {
                                    validate63.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats4.validate(data11)) {
                                      validate63.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate63.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              let data12 = data.updated_at;
                              const _errs28 = errors;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (errors === _errs29) {
                                  if (typeof data12 === "string") {
                                    if (!pattern13.test(data12)) {
                                      validate63.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                      return false;
                                    } else {
                                      if (!formats4.validate(data12)) {
                                        validate63.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate63.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs28 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
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
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate63(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
          return false;
        }
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
    function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate66.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate66.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.next !== void 0) {
                let data1 = data.next;
                const _errs4 = errors;
                const _errs5 = errors;
                if (typeof data1 !== "string" && data1 !== null) {
                  validate66.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate66.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.previous !== void 0) {
                  let data2 = data.previous;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate66.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats0(data2)) {
                          validate66.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.results !== void 0) {
                    let data3 = data.results;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data3)) {
                        var valid4 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (!validate63(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate66.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
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
    function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs2 = errors;
      if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs2 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 1;
        }
      }
      if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
        validate61.errors = vErrors;
        return false;
      } else {
        errors = _errs0;
        if (vErrors !== null) {
          if (_errs0) {
            vErrors.length = _errs0;
          } else {
            vErrors = null;
          }
        }
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
      validate60.errors = vErrors;
      return errors === 0;
    }
    exports.listItems_404 = validate70;
    var schema123 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Not found.", "Invalid page."] } } };
    function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate70.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Not found." || data0 === "Invalid page.")) {
                validate70.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema123.properties.detail.enum } }];
                return false;
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
    exports.updateItem_400 = validate71;
    var schema124 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error", "Multipart form parse error"] }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "price": { "$ref": "spec:#/components/schemas/FieldMessages" }, "quantity": { "$ref": "spec:#/components/schemas/FieldMessages" }, "images": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" }, "If-Match": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate71.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error" || data0 === "Multipart form parse error")) {
              validate71.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema124.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate71.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate71.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate71.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data3 = data.description;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate71.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate71.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate71.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.price !== void 0) {
                  let data5 = data.price;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate71.errors = [{ instancePath: instancePath + "/price/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate71.errors = [{ instancePath: instancePath + "/price/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate71.errors = [{ instancePath: instancePath + "/price", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.quantity !== void 0) {
                    let data7 = data.quantity;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate71.errors = [{ instancePath: instancePath + "/quantity/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate71.errors = [{ instancePath: instancePath + "/quantity/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate71.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.images !== void 0) {
                      let data9 = data.images;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate71.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate71.errors = [{ instancePath: instancePath + "/images/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate71.errors = [{ instancePath: instancePath + "/images", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.non_field_errors !== void 0) {
                        let data11 = data.non_field_errors;
                        const _errs28 = errors;
                        const _errs29 = errors;
                        if (errors === _errs29) {
                          if (Array.isArray(data11)) {
                            var valid12 = true;
                            const len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data12 = data11[i5];
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data12 === "string") {
                                  if (!pattern0.test(data12)) {
                                    validate71.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate71.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate71.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data["If-Match"] !== void 0) {
                          let data13 = data["If-Match"];
                          const _errs33 = errors;
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (Array.isArray(data13)) {
                              var valid14 = true;
                              const len6 = data13.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let data14 = data13[i6];
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (typeof data14 === "string") {
                                    if (!pattern0.test(data14)) {
                                      validate71.errors = [{ instancePath: instancePath + "/If-Match/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                      return false;
                                    }
                                  } else {
                                    validate71.errors = [{ instancePath: instancePath + "/If-Match/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid14 = _errs36 === errors;
                                if (!valid14) {
                                  break;
                                }
                              }
                            } else {
                              validate71.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs33 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate71.errors = vErrors;
      return errors === 0;
    }
    exports.createItemImage_201 = validate72;
    function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url") || data.is_primary === void 0 && (missing0 = "is_primary") || data.item === void 0 && (missing0 = "item")) {
            validate72.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/ItemImage/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate72.errors = [{ instancePath: instancePath + "/id", schemaPath: "spec:#/components/schemas/ItemImage/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate72.errors = [{ instancePath: instancePath + "/id", schemaPath: "spec:#/components/schemas/ItemImage/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.url !== void 0) {
                let data1 = data.url;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate72.errors = [{ instancePath: instancePath + "/url", schemaPath: "spec:#/components/schemas/ItemImage/properties/url/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    } else {
                      validate72.errors = [{ instancePath: instancePath + "/url", schemaPath: "spec:#/components/schemas/ItemImage/properties/url/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.is_primary !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.is_primary !== "boolean") {
                    validate72.errors = [{ instancePath: instancePath + "/is_primary", schemaPath: "spec:#/components/schemas/ItemImage/properties/is_primary/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.item !== void 0) {
                    let data3 = data.item;
                    const _errs8 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate72.errors = [{ instancePath: instancePath + "/item", schemaPath: "spec:#/components/schemas/ItemImage/properties/item/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 1 || isNaN(data3)) {
                          validate72.errors = [{ instancePath: instancePath + "/item", schemaPath: "spec:#/components/schemas/ItemImage/properties/item/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        } else {
          validate72.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/ItemImage/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate72.errors = vErrors;
      return errors === 0;
    }
    exports.syncChanges_200 = validate73;
    function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.booths === void 0 && (missing0 = "booths") || data.items === void 0 && (missing0 = "items") || data.images === void 0 && (missing0 = "images") || data.videos === void 0 && (missing0 = "videos")) {
            validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.booths !== void 0) {
              let data0 = data.booths;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (Array.isArray(data0)) {
                  var valid2 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate77.errors = [{ instancePath: instancePath + "/booths/" + i0, schemaPath: "#/components/schemas/Ids/items/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs4) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 < 1 || isNaN(data1)) {
                          validate77.errors = [{ instancePath: instancePath + "/booths/" + i0, schemaPath: "#/components/schemas/Ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                    var valid2 = _errs4 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate77.errors = [{ instancePath: instancePath + "/booths", schemaPath: "#/components/schemas/Ids/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.items !== void 0) {
                let data2 = data.items;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data2)) {
                    var valid4 = true;
                    const len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data3 = data2[i1];
                      const _errs9 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate77.errors = [{ instancePath: instancePath + "/items/" + i1, schemaPath: "#/components/schemas/Ids/items/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs9) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 < 1 || isNaN(data3)) {
                            validate77.errors = [{ instancePath: instancePath + "/items/" + i1, schemaPath: "#/components/schemas/Ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                      var valid4 = _errs9 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate77.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/components/schemas/Ids/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.images !== void 0) {
                  let data4 = data.images;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (Array.isArray(data4)) {
                      var valid6 = true;
                      const len2 = data4.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data5 = data4[i2];
                        const _errs14 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate77.errors = [{ instancePath: instancePath + "/images/" + i2, schemaPath: "#/components/schemas/Ids/items/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate77.errors = [{ instancePath: instancePath + "/images/" + i2, schemaPath: "#/components/schemas/Ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid6 = _errs14 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate77.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/components/schemas/Ids/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.videos !== void 0) {
                    let data6 = data.videos;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (Array.isArray(data6)) {
                        var valid8 = true;
                        const len3 = data6.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data7 = data6[i3];
                          const _errs19 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate77.errors = [{ instancePath: instancePath + "/videos/" + i3, schemaPath: "#/components/schemas/Ids/items/type", keyword: "type", params: { type: "integer" } }];
                            return false;
                          }
                          if (errors === _errs19) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 1 || isNaN(data7)) {
                                validate77.errors = [{ instancePath: instancePath + "/videos/" + i3, schemaPath: "#/components/schemas/Ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                return false;
                              }
                            }
                          }
                          var valid8 = _errs19 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate77.errors = [{ instancePath: instancePath + "/videos", schemaPath: "#/components/schemas/Ids/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
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
    function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.cursor === void 0 && (missing0 = "cursor") || data.has_more === void 0 && (missing0 = "has_more") || data.booths === void 0 && (missing0 = "booths") || data.items === void 0 && (missing0 = "items") || data.deleted === void 0 && (missing0 = "deleted")) {
            validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.cursor !== void 0) {
              let data0 = data.cursor;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate74.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate74.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.has_more !== void 0) {
                const _errs3 = errors;
                if (typeof data.has_more !== "boolean") {
                  validate74.errors = [{ instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.booths !== void 0) {
                  let data2 = data.booths;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (Array.isArray(data2)) {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate40(data2[i0], { instancePath: instancePath + "/booths/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate74.errors = [{ instancePath: instancePath + "/booths", schemaPath: "#/properties/booths/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.items !== void 0) {
                    let data4 = data.items;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data4)) {
                        var valid2 = true;
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs10 = errors;
                          if (!validate63(data4[i1], { instancePath: instancePath + "/items/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate74.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.deleted !== void 0) {
                      const _errs11 = errors;
                      if (!validate77(data.deleted, { instancePath: instancePath + "/deleted", parentData: data, parentDataProperty: "deleted", rootData })) {
                        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate74.errors = vErrors;
      return errors === 0;
    }
    function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
      validate73.errors = vErrors;
      return errors === 0;
    }
    exports.syncChanges_400 = validate80;
    function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.since !== void 0) {
            let data0 = data.since;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (!pattern0.test(data1)) {
                        validate80.errors = [{ instancePath: instancePath + "/since/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                        return false;
                      }
                    } else {
                      validate80.errors = [{ instancePath: instancePath + "/since/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate80.errors = [{ instancePath: instancePath + "/since", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
          }
        } else {
          validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate80.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  registerUser: { 201: import_generated_judges.default.registerUser_201, 400: import_generated_judges.default.registerUser_400, 405: import_generated_judges.default.registerUser_405, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  createToken: { 200: import_generated_judges.default.createToken_200, 400: import_generated_judges.default.createToken_400, 401: import_generated_judges.default.createToken_401, 405: import_generated_judges.default.registerUser_405, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  refreshToken: { 200: import_generated_judges.default.refreshToken_200, 400: import_generated_judges.default.refreshToken_400, 401: import_generated_judges.default.refreshToken_401, 405: import_generated_judges.default.registerUser_405, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  getSubscription: { 200: import_generated_judges.default.getSubscription_200, 401: import_generated_judges.default.getSubscription_401, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  getHealth: { 200: import_generated_judges.default.getHealth_200, 405: import_generated_judges.default.registerUser_405 },
  listCountries: { 200: import_generated_judges.default.listCountries_200, 401: import_generated_judges.default.getSubscription_401, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  createBooth: { 201: import_generated_judges.default.createBooth_201, 400: import_generated_judges.default.createBooth_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.createBooth_403, 405: import_generated_judges.default.registerUser_405, 409: import_generated_judges.default.createBooth_409, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  listBooths: { 200: import_generated_judges.default.listBooths_200, 401: import_generated_judges.default.getSubscription_401, 404: import_generated_judges.default.listBooths_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  getBooth: { 200: import_generated_judges.default.createBooth_201, 400: import_generated_judges.default.getBooth_400, 401: import_generated_judges.default.getSubscription_401, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  updateBooth: { 200: import_generated_judges.default.createBooth_201, 400: import_generated_judges.default.updateBooth_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 412: import_generated_judges.default.createBooth_201, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  deleteBooth: { 400: import_generated_judges.default.deleteBooth_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 412: import_generated_judges.default.createBooth_201, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  createBoothImage: { 201: import_generated_judges.default.createBoothImage_201, 400: import_generated_judges.default.createBoothImage_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 409: import_generated_judges.default.createBooth_409, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  deleteBoothImage: { 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  setPrimaryBoothImage: { 200: import_generated_judges.default.createBoothImage_201, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  createBoothVideo: { 201: import_generated_judges.default.createBoothImage_201, 400: import_generated_judges.default.createBoothVideo_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 409: import_generated_judges.default.createBooth_409, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  deleteBoothVideo: { 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  setPrimaryBoothVideo: { 200: import_generated_judges.default.createBoothImage_201, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  createItem: { 201: import_generated_judges.default.createItem_201, 400: import_generated_judges.default.createItem_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 409: import_generated_judges.default.createBooth_409, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  listItems: { 200: import_generated_judges.default.listItems_200, 401: import_generated_judges.default.getSubscription_401, 404: import_generated_judges.default.listItems_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  getItem: { 200: import_generated_judges.default.createItem_201, 400: import_generated_judges.default.getBooth_400, 401: import_generated_judges.default.getSubscription_401, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  updateItem: { 200: import_generated_judges.default.createItem_201, 400: import_generated_judges.default.updateItem_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 412: import_generated_judges.default.createItem_201, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  deleteItem: { 400: import_generated_judges.default.deleteBooth_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 412: import_generated_judges.default.createItem_201, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  createItemImage: { 201: import_generated_judges.default.createItemImage_201, 400: import_generated_judges.default.createBoothImage_400, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 409: import_generated_judges.default.createBooth_409, 413: import_generated_judges.default.registerUser_413, 415: import_generated_judges.default.registerUser_415, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503, 507: import_generated_judges.default.createBooth_507 },
  deleteItemImage: { 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  setPrimaryItemImage: { 200: import_generated_judges.default.createItemImage_201, 401: import_generated_judges.default.getSubscription_401, 403: import_generated_judges.default.updateBooth_403, 404: import_generated_judges.default.getBooth_404, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 },
  syncChanges: { 200: import_generated_judges.default.syncChanges_200, 400: import_generated_judges.default.syncChanges_400, 401: import_generated_judges.default.getSubscription_401, 405: import_generated_judges.default.registerUser_405, 429: import_generated_judges.default.registerUser_429, 503: import_generated_judges.default.registerUser_503 }
};
export {
  validators
};
