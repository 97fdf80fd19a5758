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
    exports.revokeToken_200 = validate10;
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.tokens_deleted === void 0 && (missing0 = "tokens_deleted")) {
            validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/TokensDeleted/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.tokens_deleted !== void 0) {
              let data0 = data.tokens_deleted;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate10.errors = [{ instancePath: instancePath + "/tokens_deleted", schemaPath: "spec:#/components/schemas/TokensDeleted/properties/tokens_deleted/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate10.errors = [{ instancePath: instancePath + "/tokens_deleted", schemaPath: "spec:#/components/schemas/TokensDeleted/properties/tokens_deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
            }
          }
        } else {
          validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/TokensDeleted/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.revokeToken_400 = validate12;
    var pattern0 = new RegExp("^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$", "u");
    var pattern1 = new RegExp("\\S", "u");
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.token !== void 0) {
                      let data1 = data0.token;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/token", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/token", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate12.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
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
    exports.revokeToken_401 = validate13;
    var schema17 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Authentication credentials were not provided.", "Token is invalid or expired"] } } };
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate13.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Authentication credentials were not provided." || data0 === "Token is invalid or expired")) {
                validate13.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema17.properties.error.enum } }];
                return false;
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
    exports.revokeToken_405 = validate14;
    var pattern2 = new RegExp('^Method "[A-Z-]+" not allowed\\.$', "u");
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern2.test(data0)) {
                    validate14.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: '^Method "[A-Z-]+" not allowed\\.$' } }];
                    return false;
                  }
                } else {
                  validate14.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
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
    exports.revokeToken_413 = validate15;
    var schema19 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["The request body is too large."] } } };
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate15.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The request body is too large.")) {
                validate15.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema19.properties.error.enum } }];
                return false;
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
    exports.revokeToken_415 = validate16;
    var pattern3 = new RegExp('^Unsupported media type "[^"]*" in request\\.$', "u");
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern3.test(data0)) {
                    validate16.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: '^Unsupported media type "[^"]*" in request\\.$' } }];
                    return false;
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
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
    exports.revokeToken_503 = validate17;
    var schema21 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Service temporarily unavailable, try again later."] } } };
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate17.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Service temporarily unavailable, try again later.")) {
                validate17.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema21.properties.error.enum } }];
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
    exports.obtainTokens_200 = validate18;
    var func2 = require_ucs2length().default;
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access === void 0 && (missing0 = "access") || data.refresh === void 0 && (missing0 = "refresh")) {
            validate18.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/TokenPair/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access !== void 0) {
              let data0 = data.access;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate18.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/TokenPair/properties/access/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate18.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/TokenPair/properties/access/type", keyword: "type", params: { type: "string" } }];
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
                      validate18.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/TokenPair/properties/refresh/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate18.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/TokenPair/properties/refresh/type", keyword: "type", params: { type: "string" } }];
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
          validate18.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/TokenPair/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.obtainTokens_400 = validate19;
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.password !== void 0) {
                        let data2 = data0.password;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/password", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/password", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate19.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
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
    exports.obtainTokens_401 = validate20;
    var schema28 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["No active account found with the given credentials"] } } };
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "No active account found with the given credentials")) {
                validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema28.properties.error.enum } }];
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
    exports.obtainTokens_429 = validate21;
    var pattern7 = new RegExp("^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$", "u");
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern7.test(data0)) {
                    validate21.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: "^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$" } }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
    exports.refreshToken_200 = validate22;
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access === void 0 && (missing0 = "access")) {
            validate22.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/AccessToken/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access !== void 0) {
              let data0 = data.access;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/AccessToken/properties/access/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/AccessToken/properties/access/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate22.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/AccessToken/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_400 = validate23;
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.refresh !== void 0) {
                      let data1 = data0.refresh;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/refresh", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/refresh", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate23.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
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
    exports.refreshToken_401 = validate24;
    var schema35 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Token is invalid or expired"] } } };
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate24.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Token is invalid or expired")) {
                validate24.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema35.properties.error.enum } }];
                return false;
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
    exports.logInWithProvider_400 = validate25;
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.accessToken !== void 0) {
                      let data1 = data0.accessToken;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/accessToken", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/accessToken", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate25.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
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
    exports.logInWithProvider_401 = validate26;
    var schema39 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["The provider does not vouch for this token", "No active account found with the given credentials", "Authentication credentials were not provided.", "Token is invalid or expired"] } } };
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate26.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The provider does not vouch for this token" || data0 === "No active account found with the given credentials" || data0 === "Authentication credentials were not provided." || data0 === "Token is invalid or expired")) {
                validate26.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema39.properties.error.enum } }];
                return false;
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
    exports.logInWithProvider_404 = validate27;
    var schema40 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Provider not found."] } } };
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate27.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Provider not found.")) {
                validate27.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema40.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    exports.logInWithProvider_422 = validate28;
    var schema41 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["An account with this email already exists. Log in to it to link the provider.", "This account of the provider is linked to another user.", "Another account of this provider is linked."] } } };
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate28.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "An account with this email already exists. Log in to it to link the provider." || data0 === "This account of the provider is linked to another user." || data0 === "Another account of this provider is linked.")) {
                validate28.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema41.properties.error.enum } }];
                return false;
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
    exports.getAuthModes_200 = validate29;
    var schema44 = { "type": "string", "enum": ["google", "github", "facebook"] };
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.password === void 0 && (missing0 = "password") || data["o-auth"] === void 0 && (missing0 = "o-auth")) {
            validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.password !== void 0) {
              const _errs1 = errors;
              if (typeof data.password !== "boolean") {
                validate30.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["o-auth"] !== void 0) {
                let data1 = data["o-auth"];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (Array.isArray(data1)) {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0];
                      const _errs5 = errors;
                      if (typeof data2 !== "string") {
                        validate30.errors = [{ instancePath: instancePath + "/o-auth/" + i0, schemaPath: "#/components/schemas/Provider/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data2 === "google" || data2 === "github" || data2 === "facebook")) {
                        validate30.errors = [{ instancePath: instancePath + "/o-auth/" + i0, schemaPath: "#/components/schemas/Provider/enum", keyword: "enum", params: { allowedValues: schema44.enum } }];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate30.errors = [{ instancePath: instancePath + "/o-auth", schemaPath: "#/properties/o-auth/type", keyword: "type", params: { type: "array" } }];
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
          validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    exports.getAuthModes_403 = validate32;
    var schema45 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["You do not have permission to perform this action."] } } };
    function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate32.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "You do not have permission to perform this action.")) {
                validate32.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema45.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate32.errors = vErrors;
      return errors === 0;
    }
    exports.getAuthModes_404 = validate33;
    var schema46 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["User not found."] } } };
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate33.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "User not found.")) {
                validate33.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema46.properties.error.enum } }];
                return false;
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
    exports.changePassword_200 = validate34;
    var schema48 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Password changed"] } }, "example": { "message": "Password changed" } };
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate34.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordChanged/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PasswordChanged/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Password changed")) {
                validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PasswordChanged/properties/message/enum", keyword: "enum", params: { allowedValues: schema48.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate34.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordChanged/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    exports.changePassword_400 = validate35;
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.oldPassword !== void 0) {
                      let data1 = data0.oldPassword;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/oldPassword", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/oldPassword", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.newPassword !== void 0) {
                        let data2 = data0.newPassword;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/newPassword", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/newPassword", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate35.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
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
    exports.changePassword_422 = validate36;
    var schema53 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["oldPassword"], "properties": { "oldPassword": { "type": "string", "enum": ["Incorrect password"] } } } } };
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  let missing1;
                  if (data0.oldPassword === void 0 && (missing1 = "oldPassword")) {
                    validate36.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 } }];
                    return false;
                  } else {
                    if (data0.oldPassword !== void 0) {
                      let data1 = data0.oldPassword;
                      if (typeof data1 !== "string") {
                        validate36.errors = [{ instancePath: instancePath + "/error/oldPassword", schemaPath: "#/properties/error/properties/oldPassword/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data1 === "Incorrect password")) {
                        validate36.errors = [{ instancePath: instancePath + "/error/oldPassword", schemaPath: "#/properties/error/properties/oldPassword/enum", keyword: "enum", params: { allowedValues: schema53.properties.error.properties.oldPassword.enum } }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } }];
                  return false;
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
    exports.createPassword_201 = validate37;
    var schema55 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["new password created"] } }, "example": { "message": "new password created" } };
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate37.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordCreated/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PasswordCreated/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "new password created")) {
                validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PasswordCreated/properties/message/enum", keyword: "enum", params: { allowedValues: schema55.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate37.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordCreated/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    exports.createPassword_400 = validate38;
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.password !== void 0) {
                      let data1 = data0.password;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/password", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/password", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate38.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    exports.createPassword_422 = validate39;
    var schema59 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Password already exists"] } } };
    function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate39.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Password already exists")) {
                validate39.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema59.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_200 = validate40;
    var schema61 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Password reset successfully"] } }, "example": { "message": "Password reset successfully" } };
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate40.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordWasReset/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PasswordWasReset/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Password reset successfully")) {
                validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PasswordWasReset/properties/message/enum", keyword: "enum", params: { allowedValues: schema61.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate40.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordWasReset/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_400 = validate41;
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.resetToken !== void 0) {
                      let data1 = data0.resetToken;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/resetToken", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/resetToken", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.newPassword !== void 0) {
                        let data2 = data0.newPassword;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/newPassword", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/newPassword", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate41.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
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
    exports.resetPassword_422 = validate42;
    var schema66 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["resetToken"], "properties": { "resetToken": { "type": "string", "enum": ["token is invalid, expired or already used. Please get a new token"] } } } } };
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  let missing1;
                  if (data0.resetToken === void 0 && (missing1 = "resetToken")) {
                    validate42.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 } }];
                    return false;
                  } else {
                    if (data0.resetToken !== void 0) {
                      let data1 = data0.resetToken;
                      if (typeof data1 !== "string") {
                        validate42.errors = [{ instancePath: instancePath + "/error/resetToken", schemaPath: "#/properties/error/properties/resetToken/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data1 === "token is invalid, expired or already used. Please get a new token")) {
                        validate42.errors = [{ instancePath: instancePath + "/error/resetToken", schemaPath: "#/properties/error/properties/resetToken/enum", keyword: "enum", params: { allowedValues: schema66.properties.error.properties.resetToken.enum } }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate42.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    exports.requestPasswordReset_202 = validate43;
    var schema68 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Reset token mailed"] } }, "example": { "message": "Reset token mailed" } };
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate43.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/ResetTokenMailed/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate43.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/ResetTokenMailed/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Reset token mailed")) {
                validate43.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/ResetTokenMailed/properties/message/enum", keyword: "enum", params: { allowedValues: schema68.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate43.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/ResetTokenMailed/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    exports.listUsers_200 = validate44;
    var formats0 = require_formats().fullFormats["date-time"];
    function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.publicId === void 0 && (missing0 = "publicId") || data.username === void 0 && (missing0 = "username") || data.firstName === void 0 && (missing0 = "firstName") || data.lastName === void 0 && (missing0 = "lastName") || data.email === void 0 && (missing0 = "email") || data.phoneNumber === void 0 && (missing0 = "phoneNumber") || data.collegeName === void 0 && (missing0 = "collegeName") || data.profilePicture === void 0 && (missing0 = "profilePicture") || data.dateJoined === void 0 && (missing0 = "dateJoined") || data.lastLogin === void 0 && (missing0 = "lastLogin")) {
            validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.publicId !== void 0) {
              let data0 = data.publicId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate46.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate46.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.username !== void 0) {
                let data1 = data.username;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate46.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate46.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.firstName !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.firstName !== "string") {
                    validate46.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.lastName !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.lastName !== "string") {
                      validate46.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.email !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.email !== "string") {
                        validate46.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.phoneNumber !== void 0) {
                        let data5 = data.phoneNumber;
                        const _errs13 = errors;
                        if (typeof data5 !== "string" && data5 !== null) {
                          validate46.errors = [{ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.collegeName !== void 0) {
                          let data6 = data.collegeName;
                          const _errs16 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate46.errors = [{ instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.profilePicture !== void 0) {
                            let data7 = data.profilePicture;
                            const _errs19 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate46.errors = [{ instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.dateJoined !== void 0) {
                              let data8 = data.dateJoined;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              if (errors === _errs23) {
                                if (errors === _errs23) {
                                  if (typeof data8 === "string") {
                                    if (!formats0.validate(data8)) {
                                      validate46.errors = [{ instancePath: instancePath + "/dateJoined", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  } else {
                                    validate46.errors = [{ instancePath: instancePath + "/dateJoined", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.lastLogin !== void 0) {
                                let data9 = data.lastLogin;
                                const _errs25 = errors;
                                if (typeof data9 !== "string" && data9 !== null) {
                                  validate46.errors = [{ instancePath: instancePath + "/lastLogin", schemaPath: "#/properties/lastLogin/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                if (errors === _errs25) {
                                  if (errors === _errs25) {
                                    if (typeof data9 === "string") {
                                      if (!formats0.validate(data9)) {
                                        validate46.errors = [{ instancePath: instancePath + "/lastLogin", schemaPath: "#/properties/lastLogin/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs25 === errors;
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
          }
        } else {
          validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.currentPage === void 0 && (missing0 = "currentPage") || data.noOfPages === void 0 && (missing0 = "noOfPages") || data.users === void 0 && (missing0 = "users")) {
            validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.currentPage !== void 0) {
              let data0 = data.currentPage;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate45.errors = [{ instancePath: instancePath + "/currentPage", schemaPath: "#/components/schemas/PageNumber/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate45.errors = [{ instancePath: instancePath + "/currentPage", schemaPath: "#/components/schemas/PageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.noOfPages !== void 0) {
                let data1 = data.noOfPages;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  validate45.errors = [{ instancePath: instancePath + "/noOfPages", schemaPath: "#/components/schemas/PageCount/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      validate45.errors = [{ instancePath: instancePath + "/noOfPages", schemaPath: "#/components/schemas/PageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.users !== void 0) {
                  let data2 = data.users;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data2)) {
                      var valid3 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate46(data2[i0], { instancePath: instancePath + "/users/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs9 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate45.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
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
    function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
      validate44.errors = vErrors;
      return errors === 0;
    }
    exports.listUsers_400 = validate49;
    var schema78 = { "type": "object", "required": ["message", "pageSize", "noOfPages"], "properties": { "message": { "type": "string", "enum": ["This page does not exist"] }, "pageSize": { "type": "integer", "minimum": 1 }, "noOfPages": { "type": "integer", "minimum": 1 } }, "example": { "message": "This page does not exist", "pageSize": 10, "noOfPages": 5 } };
    function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.pageSize === void 0 && (missing0 = "pageSize") || data.noOfPages === void 0 && (missing0 = "noOfPages")) {
            const err0 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/required", keyword: "required", params: { missingProperty: missing0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs4 = errors;
              if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (!(data0 === "This page does not exist")) {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/enum", keyword: "enum", params: { allowedValues: schema78.properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var valid2 = _errs4 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.pageSize !== void 0) {
                let data1 = data.pageSize;
                const _errs6 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  const err3 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      const err4 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.noOfPages !== void 0) {
                  let data2 = data.noOfPages;
                  const _errs8 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    const err5 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (errors === _errs8) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 1 || isNaN(data2)) {
                        const err6 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
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
          const err7 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.error === void 0 && (missing1 = "error")) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            if (data.error !== void 0) {
              let data3 = data.error;
              const _errs12 = errors;
              if (errors === _errs12) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (Object.keys(data3).length < 1) {
                    const err9 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  } else {
                    if (data3.limit !== void 0) {
                      let data4 = data3.limit;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (typeof data4 === "string") {
                          if (!pattern1.test(data4)) {
                            const err10 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        } else {
                          const err11 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.page !== void 0) {
                        let data5 = data3.page;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern1.test(data5)) {
                              const err12 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                            }
                          } else {
                            const err13 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err13];
                            } else {
                              vErrors.push(err13);
                            }
                            errors++;
                          }
                        }
                        var valid4 = _errs17 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err15 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
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
        const err16 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
        validate49.errors = vErrors;
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
      validate49.errors = vErrors;
      return errors === 0;
    }
    exports.createUser_201 = validate50;
    function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.publicId === void 0 && (missing0 = "publicId") || data.username === void 0 && (missing0 = "username") || data.firstName === void 0 && (missing0 = "firstName") || data.lastName === void 0 && (missing0 = "lastName") || data.email === void 0 && (missing0 = "email") || data.phoneNumber === void 0 && (missing0 = "phoneNumber") || data.collegeName === void 0 && (missing0 = "collegeName") || data.profilePicture === void 0 && (missing0 = "profilePicture") || data.dateJoined === void 0 && (missing0 = "dateJoined") || data.lastLogin === void 0 && (missing0 = "lastLogin")) {
            validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.publicId !== void 0) {
              let data0 = data.publicId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate51.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate51.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.username !== void 0) {
                let data1 = data.username;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate51.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate51.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.firstName !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.firstName !== "string") {
                    validate51.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.lastName !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.lastName !== "string") {
                      validate51.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.email !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.email !== "string") {
                        validate51.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.phoneNumber !== void 0) {
                        let data5 = data.phoneNumber;
                        const _errs13 = errors;
                        if (typeof data5 !== "string" && data5 !== null) {
                          validate51.errors = [{ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.collegeName !== void 0) {
                          let data6 = data.collegeName;
                          const _errs16 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate51.errors = [{ instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.profilePicture !== void 0) {
                            let data7 = data.profilePicture;
                            const _errs19 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate51.errors = [{ instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.dateJoined !== void 0) {
                              let data8 = data.dateJoined;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              if (errors === _errs23) {
                                if (errors === _errs23) {
                                  if (typeof data8 === "string") {
                                    if (!formats0.validate(data8)) {
                                      validate51.errors = [{ instancePath: instancePath + "/dateJoined", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  } else {
                                    validate51.errors = [{ instancePath: instancePath + "/dateJoined", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.lastLogin !== void 0) {
                                let data9 = data.lastLogin;
                                const _errs25 = errors;
                                if (typeof data9 !== "string" && data9 !== null) {
                                  validate51.errors = [{ instancePath: instancePath + "/lastLogin", schemaPath: "#/properties/lastLogin/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                if (errors === _errs25) {
                                  if (errors === _errs25) {
                                    if (typeof data9 === "string") {
                                      if (!formats0.validate(data9)) {
                                        validate51.errors = [{ instancePath: instancePath + "/lastLogin", schemaPath: "#/properties/lastLogin/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs25 === errors;
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
          }
        } else {
          validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate51.errors = vErrors;
      return errors === 0;
    }
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate51(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
      validate50.errors = vErrors;
      return errors === 0;
    }
    exports.createUser_400 = validate53;
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (Object.keys(data).length < 1) {
            validate53.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    validate53.errors = [{ instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } }];
                    return false;
                  }
                } else {
                  validate53.errors = [{ instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.errors !== void 0) {
                let data1 = data.errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (Object.keys(data1).length < 1) {
                      validate53.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                      return false;
                    } else {
                      if (data1.username !== void 0) {
                        let data2 = data1.username;
                        const _errs6 = errors;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              validate53.errors = [{ instancePath: instancePath + "/errors/username", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate53.errors = [{ instancePath: instancePath + "/errors/username", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs6 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.firstName !== void 0) {
                          let data3 = data1.firstName;
                          const _errs9 = errors;
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (typeof data3 === "string") {
                              if (!pattern1.test(data3)) {
                                validate53.errors = [{ instancePath: instancePath + "/errors/firstName", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate53.errors = [{ instancePath: instancePath + "/errors/firstName", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid2 = _errs9 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.lastName !== void 0) {
                            let data4 = data1.lastName;
                            const _errs12 = errors;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data4 === "string") {
                                if (!pattern1.test(data4)) {
                                  validate53.errors = [{ instancePath: instancePath + "/errors/lastName", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate53.errors = [{ instancePath: instancePath + "/errors/lastName", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid2 = _errs12 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.email !== void 0) {
                              let data5 = data1.email;
                              const _errs15 = errors;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (typeof data5 === "string") {
                                  if (!pattern1.test(data5)) {
                                    validate53.errors = [{ instancePath: instancePath + "/errors/email", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate53.errors = [{ instancePath: instancePath + "/errors/email", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid2 = _errs15 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.password !== void 0) {
                                let data6 = data1.password;
                                const _errs18 = errors;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                  if (typeof data6 === "string") {
                                    if (!pattern1.test(data6)) {
                                      validate53.errors = [{ instancePath: instancePath + "/errors/password", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                      return false;
                                    }
                                  } else {
                                    validate53.errors = [{ instancePath: instancePath + "/errors/password", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs18 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.phoneNumber !== void 0) {
                                  let data7 = data1.phoneNumber;
                                  const _errs21 = errors;
                                  const _errs22 = errors;
                                  if (errors === _errs22) {
                                    if (typeof data7 === "string") {
                                      if (!pattern1.test(data7)) {
                                        validate53.errors = [{ instancePath: instancePath + "/errors/phoneNumber", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                        return false;
                                      }
                                    } else {
                                      validate53.errors = [{ instancePath: instancePath + "/errors/phoneNumber", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs21 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.collegeName !== void 0) {
                                    let data8 = data1.collegeName;
                                    const _errs24 = errors;
                                    const _errs25 = errors;
                                    if (errors === _errs25) {
                                      if (typeof data8 === "string") {
                                        if (!pattern1.test(data8)) {
                                          validate53.errors = [{ instancePath: instancePath + "/errors/collegeName", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                          return false;
                                        }
                                      } else {
                                        validate53.errors = [{ instancePath: instancePath + "/errors/collegeName", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs24 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.profilePicture !== void 0) {
                                      let data9 = data1.profilePicture;
                                      const _errs27 = errors;
                                      const _errs28 = errors;
                                      if (errors === _errs28) {
                                        if (typeof data9 === "string") {
                                          if (!pattern1.test(data9)) {
                                            validate53.errors = [{ instancePath: instancePath + "/errors/profilePicture", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                            return false;
                                          }
                                        } else {
                                          validate53.errors = [{ instancePath: instancePath + "/errors/profilePicture", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs27 === errors;
                                    } else {
                                      var valid2 = true;
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
                    validate53.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
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
    exports.createUser_422 = validate54;
    var schema96 = { "type": "object", "required": ["errors"], "properties": { "errors": { "type": "object", "minProperties": 1, "properties": { "username": { "type": "string", "enum": ["This username already exists"] }, "email": { "type": "string", "enum": ["This email already exists"] } } } } };
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.errors === void 0 && (missing0 = "errors")) {
            validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.errors !== void 0) {
              let data0 = data.errors;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    validate54.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                    return false;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs3 = errors;
                      if (typeof data1 !== "string") {
                        validate54.errors = [{ instancePath: instancePath + "/errors/username", schemaPath: "#/properties/errors/properties/username/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data1 === "This username already exists")) {
                        validate54.errors = [{ instancePath: instancePath + "/errors/username", schemaPath: "#/properties/errors/properties/username/enum", keyword: "enum", params: { allowedValues: schema96.properties.errors.properties.username.enum } }];
                        return false;
                      }
                      var valid1 = _errs3 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.email !== void 0) {
                        let data2 = data0.email;
                        const _errs5 = errors;
                        if (typeof data2 !== "string") {
                          validate54.errors = [{ instancePath: instancePath + "/errors/email", schemaPath: "#/properties/errors/properties/email/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data2 === "This email already exists")) {
                          validate54.errors = [{ instancePath: instancePath + "/errors/email", schemaPath: "#/properties/errors/properties/email/enum", keyword: "enum", params: { allowedValues: schema96.properties.errors.properties.email.enum } }];
                          return false;
                        }
                        var valid1 = _errs5 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
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
    exports.editUser_200 = validate55;
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.publicId === void 0 && (missing0 = "publicId") || data.username === void 0 && (missing0 = "username") || data.firstName === void 0 && (missing0 = "firstName") || data.lastName === void 0 && (missing0 = "lastName") || data.email === void 0 && (missing0 = "email") || data.phoneNumber === void 0 && (missing0 = "phoneNumber") || data.collegeName === void 0 && (missing0 = "collegeName") || data.profilePicture === void 0 && (missing0 = "profilePicture")) {
            validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.publicId !== void 0) {
              let data0 = data.publicId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate56.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate56.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.username !== void 0) {
                let data1 = data.username;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate56.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate56.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.firstName !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.firstName !== "string") {
                    validate56.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.lastName !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.lastName !== "string") {
                      validate56.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.email !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.email !== "string") {
                        validate56.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.phoneNumber !== void 0) {
                        let data5 = data.phoneNumber;
                        const _errs13 = errors;
                        if (typeof data5 !== "string" && data5 !== null) {
                          validate56.errors = [{ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.collegeName !== void 0) {
                          let data6 = data.collegeName;
                          const _errs16 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate56.errors = [{ instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.profilePicture !== void 0) {
                            let data7 = data.profilePicture;
                            const _errs19 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate56.errors = [{ instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
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
          validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate56.errors = vErrors;
      return errors === 0;
    }
    function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
      validate55.errors = vErrors;
      return errors === 0;
    }
    exports.editUser_400 = validate58;
    function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.firstName !== void 0) {
                        let data2 = data0.firstName;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/firstName", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/firstName", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data0.lastName !== void 0) {
                          let data3 = data0.lastName;
                          const _errs14 = errors;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data3 === "string") {
                              if (!pattern1.test(data3)) {
                                const err7 = { instancePath: instancePath + "/error/lastName", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err7];
                                } else {
                                  vErrors.push(err7);
                                }
                                errors++;
                              }
                            } else {
                              const err8 = { instancePath: instancePath + "/error/lastName", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                          }
                          var valid3 = _errs14 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data0.email !== void 0) {
                            let data4 = data0.email;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data4 === "string") {
                                if (!pattern1.test(data4)) {
                                  const err9 = { instancePath: instancePath + "/error/email", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err9];
                                  } else {
                                    vErrors.push(err9);
                                  }
                                  errors++;
                                }
                              } else {
                                const err10 = { instancePath: instancePath + "/error/email", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                              }
                            }
                            var valid3 = _errs17 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data0.phoneNumber !== void 0) {
                              let data5 = data0.phoneNumber;
                              const _errs20 = errors;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (typeof data5 === "string") {
                                  if (!pattern1.test(data5)) {
                                    const err11 = { instancePath: instancePath + "/error/phoneNumber", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                      vErrors = [err11];
                                    } else {
                                      vErrors.push(err11);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err12 = { instancePath: instancePath + "/error/phoneNumber", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                              }
                              var valid3 = _errs20 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data0.collegeName !== void 0) {
                                let data6 = data0.collegeName;
                                const _errs23 = errors;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (typeof data6 === "string") {
                                    if (!pattern1.test(data6)) {
                                      const err13 = { instancePath: instancePath + "/error/collegeName", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err13];
                                      } else {
                                        vErrors.push(err13);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err14 = { instancePath: instancePath + "/error/collegeName", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err14];
                                    } else {
                                      vErrors.push(err14);
                                    }
                                    errors++;
                                  }
                                }
                                var valid3 = _errs23 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data0.profilePicture !== void 0) {
                                  let data7 = data0.profilePicture;
                                  const _errs26 = errors;
                                  const _errs27 = errors;
                                  if (errors === _errs27) {
                                    if (typeof data7 === "string") {
                                      if (!pattern1.test(data7)) {
                                        const err15 = { instancePath: instancePath + "/error/profilePicture", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                        if (vErrors === null) {
                                          vErrors = [err15];
                                        } else {
                                          vErrors.push(err15);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err16 = { instancePath: instancePath + "/error/profilePicture", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                      if (vErrors === null) {
                                        vErrors = [err16];
                                      } else {
                                        vErrors.push(err16);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid3 = _errs26 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err17 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err18 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
                validate58.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate58.errors = vErrors;
      return errors === 0;
    }
    exports.editUser_422 = validate59;
    var schema110 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "minProperties": 1, "properties": { "username": { "type": "string", "enum": ["This username already exists"] }, "email": { "type": "string", "enum": ["This email already exists"] } } } } };
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    validate59.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                    return false;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs3 = errors;
                      if (typeof data1 !== "string") {
                        validate59.errors = [{ instancePath: instancePath + "/error/username", schemaPath: "#/properties/error/properties/username/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data1 === "This username already exists")) {
                        validate59.errors = [{ instancePath: instancePath + "/error/username", schemaPath: "#/properties/error/properties/username/enum", keyword: "enum", params: { allowedValues: schema110.properties.error.properties.username.enum } }];
                        return false;
                      }
                      var valid1 = _errs3 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.email !== void 0) {
                        let data2 = data0.email;
                        const _errs5 = errors;
                        if (typeof data2 !== "string") {
                          validate59.errors = [{ instancePath: instancePath + "/error/email", schemaPath: "#/properties/error/properties/email/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data2 === "This email already exists")) {
                          validate59.errors = [{ instancePath: instancePath + "/error/email", schemaPath: "#/properties/error/properties/email/enum", keyword: "enum", params: { allowedValues: schema110.properties.error.properties.email.enum } }];
                          return false;
                        }
                        var valid1 = _errs5 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } }];
                  return false;
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
    exports.deleteUser_200 = validate60;
    var schema112 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["User deleted"] } }, "example": { "message": "User deleted" } };
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate60.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/UserDeleted/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate60.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/UserDeleted/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "User deleted")) {
                validate60.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/UserDeleted/properties/message/enum", keyword: "enum", params: { allowedValues: schema112.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate60.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/UserDeleted/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate60.errors = vErrors;
      return errors === 0;
    }
    exports.deleteUser_422 = validate61;
    var schema113 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Cant delete a user who leads a team."] } } };
    function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate61.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Cant delete a user who leads a team.")) {
                validate61.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema113.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    exports.getUserState_200 = validate62;
    var schema115 = { "type": "object", "required": ["state"], "properties": { "state": { "type": "string", "enum": ["normal", "staff", "superuser"] }, "privileges": { "type": "object", "description": "Of staff alone. What they may do with each kind of thing.", "required": ["user", "event", "firebaseUser", "category", "tag", "team", "ticket"], "properties": { "user": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } }, "event": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } }, "firebaseUser": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } }, "category": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } }, "tag": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } }, "team": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } }, "ticket": { "type": "array", "items": { "type": "string", "enum": ["read", "create", "update", "delete"] } } } } }, "example": { "state": "normal" } };
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.state === void 0 && (missing0 = "state")) {
            validate62.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/UserState/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.state !== void 0) {
              let data0 = data.state;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                validate62.errors = [{ instancePath: instancePath + "/state", schemaPath: "spec:#/components/schemas/UserState/properties/state/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "normal" || data0 === "staff" || data0 === "superuser")) {
                validate62.errors = [{ instancePath: instancePath + "/state", schemaPath: "spec:#/components/schemas/UserState/properties/state/enum", keyword: "enum", params: { allowedValues: schema115.properties.state.enum } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.privileges !== void 0) {
                let data1 = data.privileges;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.user === void 0 && (missing1 = "user") || data1.event === void 0 && (missing1 = "event") || data1.firebaseUser === void 0 && (missing1 = "firebaseUser") || data1.category === void 0 && (missing1 = "category") || data1.tag === void 0 && (missing1 = "tag") || data1.team === void 0 && (missing1 = "team") || data1.ticket === void 0 && (missing1 = "ticket")) {
                      validate62.errors = [{ instancePath: instancePath + "/privileges", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/required", keyword: "required", params: { missingProperty: missing1 } }];
                      return false;
                    } else {
                      if (data1.user !== void 0) {
                        let data2 = data1.user;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                          if (Array.isArray(data2)) {
                            var valid3 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data3 = data2[i0];
                              const _errs8 = errors;
                              if (typeof data3 !== "string") {
                                validate62.errors = [{ instancePath: instancePath + "/privileges/user/" + i0, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/user/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              if (!(data3 === "read" || data3 === "create" || data3 === "update" || data3 === "delete")) {
                                validate62.errors = [{ instancePath: instancePath + "/privileges/user/" + i0, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/user/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.user.items.enum } }];
                                return false;
                              }
                              var valid3 = _errs8 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate62.errors = [{ instancePath: instancePath + "/privileges/user", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/user/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs6 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.event !== void 0) {
                          let data4 = data1.event;
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (Array.isArray(data4)) {
                              var valid4 = true;
                              const len1 = data4.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data5 = data4[i1];
                                const _errs12 = errors;
                                if (typeof data5 !== "string") {
                                  validate62.errors = [{ instancePath: instancePath + "/privileges/event/" + i1, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/event/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                if (!(data5 === "read" || data5 === "create" || data5 === "update" || data5 === "delete")) {
                                  validate62.errors = [{ instancePath: instancePath + "/privileges/event/" + i1, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/event/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.event.items.enum } }];
                                  return false;
                                }
                                var valid4 = _errs12 === errors;
                                if (!valid4) {
                                  break;
                                }
                              }
                            } else {
                              validate62.errors = [{ instancePath: instancePath + "/privileges/event", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/event/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid2 = _errs10 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.firebaseUser !== void 0) {
                            let data6 = data1.firebaseUser;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (Array.isArray(data6)) {
                                var valid5 = true;
                                const len2 = data6.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data7 = data6[i2];
                                  const _errs16 = errors;
                                  if (typeof data7 !== "string") {
                                    validate62.errors = [{ instancePath: instancePath + "/privileges/firebaseUser/" + i2, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/firebaseUser/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  if (!(data7 === "read" || data7 === "create" || data7 === "update" || data7 === "delete")) {
                                    validate62.errors = [{ instancePath: instancePath + "/privileges/firebaseUser/" + i2, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/firebaseUser/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.firebaseUser.items.enum } }];
                                    return false;
                                  }
                                  var valid5 = _errs16 === errors;
                                  if (!valid5) {
                                    break;
                                  }
                                }
                              } else {
                                validate62.errors = [{ instancePath: instancePath + "/privileges/firebaseUser", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/firebaseUser/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid2 = _errs14 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.category !== void 0) {
                              let data8 = data1.category;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data8)) {
                                  var valid6 = true;
                                  const len3 = data8.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data9 = data8[i3];
                                    const _errs20 = errors;
                                    if (typeof data9 !== "string") {
                                      validate62.errors = [{ instancePath: instancePath + "/privileges/category/" + i3, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/category/items/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    if (!(data9 === "read" || data9 === "create" || data9 === "update" || data9 === "delete")) {
                                      validate62.errors = [{ instancePath: instancePath + "/privileges/category/" + i3, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/category/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.category.items.enum } }];
                                      return false;
                                    }
                                    var valid6 = _errs20 === errors;
                                    if (!valid6) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate62.errors = [{ instancePath: instancePath + "/privileges/category", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/category/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid2 = _errs18 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.tag !== void 0) {
                                let data10 = data1.tag;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (Array.isArray(data10)) {
                                    var valid7 = true;
                                    const len4 = data10.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      let data11 = data10[i4];
                                      const _errs24 = errors;
                                      if (typeof data11 !== "string") {
                                        validate62.errors = [{ instancePath: instancePath + "/privileges/tag/" + i4, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/tag/items/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                      if (!(data11 === "read" || data11 === "create" || data11 === "update" || data11 === "delete")) {
                                        validate62.errors = [{ instancePath: instancePath + "/privileges/tag/" + i4, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/tag/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.tag.items.enum } }];
                                        return false;
                                      }
                                      var valid7 = _errs24 === errors;
                                      if (!valid7) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate62.errors = [{ instancePath: instancePath + "/privileges/tag", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/tag/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs22 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.team !== void 0) {
                                  let data12 = data1.team;
                                  const _errs26 = errors;
                                  if (errors === _errs26) {
                                    if (Array.isArray(data12)) {
                                      var valid8 = true;
                                      const len5 = data12.length;
                                      for (let i5 = 0; i5 < len5; i5++) {
                                        let data13 = data12[i5];
                                        const _errs28 = errors;
                                        if (typeof data13 !== "string") {
                                          validate62.errors = [{ instancePath: instancePath + "/privileges/team/" + i5, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/team/items/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                        if (!(data13 === "read" || data13 === "create" || data13 === "update" || data13 === "delete")) {
                                          validate62.errors = [{ instancePath: instancePath + "/privileges/team/" + i5, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/team/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.team.items.enum } }];
                                          return false;
                                        }
                                        var valid8 = _errs28 === errors;
                                        if (!valid8) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate62.errors = [{ instancePath: instancePath + "/privileges/team", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/team/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs26 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.ticket !== void 0) {
                                    let data14 = data1.ticket;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (Array.isArray(data14)) {
                                        var valid9 = true;
                                        const len6 = data14.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          let data15 = data14[i6];
                                          const _errs32 = errors;
                                          if (typeof data15 !== "string") {
                                            validate62.errors = [{ instancePath: instancePath + "/privileges/ticket/" + i6, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/ticket/items/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                          }
                                          if (!(data15 === "read" || data15 === "create" || data15 === "update" || data15 === "delete")) {
                                            validate62.errors = [{ instancePath: instancePath + "/privileges/ticket/" + i6, schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/ticket/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.privileges.properties.ticket.items.enum } }];
                                            return false;
                                          }
                                          var valid9 = _errs32 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate62.errors = [{ instancePath: instancePath + "/privileges/ticket", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/properties/ticket/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs30 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate62.errors = [{ instancePath: instancePath + "/privileges", schemaPath: "spec:#/components/schemas/UserState/properties/privileges/type", keyword: "type", params: { type: "object" } }];
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
          validate62.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/UserState/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
    exports.disableUser_200 = validate63;
    var schema117 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["User disabled"] } }, "example": { "message": "User disabled" } };
    function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate63.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/UserDisabled/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate63.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/UserDisabled/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "User disabled")) {
                validate63.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/UserDisabled/properties/message/enum", keyword: "enum", params: { allowedValues: schema117.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate63.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/UserDisabled/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate63.errors = vErrors;
      return errors === 0;
    }
    exports.takePictureFromProvider_200 = validate64;
    var schema119 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Profile Picture updated"] } }, "example": { "message": "Profile Picture updated" } };
    function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate64.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PictureTaken/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate64.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PictureTaken/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Profile Picture updated")) {
                validate64.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PictureTaken/properties/message/enum", keyword: "enum", params: { allowedValues: schema119.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate64.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PictureTaken/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate64.errors = vErrors;
      return errors === 0;
    }
    exports.takePictureFromProvider_400 = validate65;
    function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.provider !== void 0) {
                      let data1 = data0.provider;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/provider", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/provider", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate65.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
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
    exports.takePictureFromProvider_422 = validate66;
    var schema123 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This provider is not linked.", "This provider has no picture."] } } };
    function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate66.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This provider is not linked." || data0 === "This provider has no picture.")) {
                validate66.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema123.properties.error.enum } }];
                return false;
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
    exports.uploadPicture_202 = validate67;
    var schema125 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Profile Picture Updated"] } }, "example": { "message": "Profile Picture Updated" } };
    function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate67.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PictureUploaded/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate67.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PictureUploaded/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Profile Picture Updated")) {
                validate67.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/PictureUploaded/properties/message/enum", keyword: "enum", params: { allowedValues: schema125.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate67.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PictureUploaded/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate67.errors = vErrors;
      return errors === 0;
    }
    exports.uploadPicture_400 = validate68;
    var schema127 = { "type": "string", "description": "What is wrong with the form as a whole.", "enum": ["Multipart form parse error"] };
    function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              if (typeof data0 !== "string") {
                const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/FormMessage/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              if (!(data0 === "Multipart form parse error")) {
                const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/FormMessage/enum", keyword: "enum", params: { allowedValues: schema127.enum } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.picture !== void 0) {
                      let data1 = data0.picture;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/picture", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/picture", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate68.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate68.errors = vErrors;
      return errors === 0;
    }
    exports.uploadPicture_422 = validate69;
    var schema129 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Only image type data allowed"] } } };
    function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate69.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Only image type data allowed")) {
                validate69.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema129.properties.error.enum } }];
                return false;
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
    exports.uploadPicture_507 = validate70;
    var schema130 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["There is no room left to store this."] } } };
    function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate70.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "There is no room left to store this.")) {
                validate70.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema130.properties.error.enum } }];
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
    exports.listInvitations_200 = validate71;
    var schema133 = { "type": "object", "required": ["teamid", "name", "leader", "status"], "properties": { "teamid": { "$ref": "#/components/schemas/PublicId" }, "name": { "type": "string" }, "leader": { "$ref": "#/components/schemas/Username" }, "status": { "type": "string", "enum": ["pending", "accepted", "rejected"] } } };
    function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name") || data.leader === void 0 && (missing0 = "leader") || data.status === void 0 && (missing0 = "status")) {
            validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.teamid !== void 0) {
              let data0 = data.teamid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate73.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate73.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate73.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.leader !== void 0) {
                  let data2 = data.leader;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) < 1) {
                        validate73.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    } else {
                      validate73.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data3 = data.status;
                    const _errs9 = errors;
                    if (typeof data3 !== "string") {
                      validate73.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data3 === "pending" || data3 === "accepted" || data3 === "rejected")) {
                      validate73.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema133.properties.status.enum } }];
                      return false;
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
          validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate73.errors = vErrors;
      return errors === 0;
    }
    function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate73(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
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
    exports.acceptInvitation_200 = validate76;
    var schema137 = { "type": "object", "required": ["status", "teamid", "name"], "properties": { "status": { "type": "string", "enum": ["invitation accepted"] }, "teamid": { "$ref": "#/components/schemas/PublicId" }, "name": { "type": "string" } }, "example": { "status": "invitation accepted", "teamid": "q5JwU7eGm0Xa", "name": "The Gingers" } };
    function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name")) {
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
              if (!(data0 === "invitation accepted")) {
                validate77.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema137.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.teamid !== void 0) {
                let data1 = data.teamid;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate77.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate77.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.name !== "string") {
                    validate77.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
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
          validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate77.errors = vErrors;
      return errors === 0;
    }
    function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
      validate76.errors = vErrors;
      return errors === 0;
    }
    exports.acceptInvitation_404 = validate79;
    var schema139 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Invitation not found.", "User not found."] } } };
    function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate79.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Invitation not found." || data0 === "User not found.")) {
                validate79.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema139.properties.error.enum } }];
                return false;
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
    exports.acceptInvitation_422 = validate80;
    var schema140 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Already Accepted", "Team is too large for event", "Already registered for event with another team", "Organisers and volunteers cannot register for event"] } } };
    function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate80.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Already Accepted" || data0 === "Team is too large for event" || data0 === "Already registered for event with another team" || data0 === "Organisers and volunteers cannot register for event")) {
                validate80.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema140.properties.error.enum } }];
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
    exports.rejectInvitation_200 = validate81;
    var schema142 = { "type": "object", "required": ["status", "teamid", "name"], "properties": { "status": { "type": "string", "enum": ["invitation rejectedd"] }, "teamid": { "$ref": "#/components/schemas/PublicId" }, "name": { "type": "string" } }, "example": { "status": "invitation rejectedd", "teamid": "q5JwU7eGm0Xa", "name": "The Gingers" } };
    function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name")) {
            validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate82.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "invitation rejectedd")) {
                validate82.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema142.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.teamid !== void 0) {
                let data1 = data.teamid;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate82.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate82.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.name !== "string") {
                    validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
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
          validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate82.errors = vErrors;
      return errors === 0;
    }
    function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
      validate81.errors = vErrors;
      return errors === 0;
    }
    exports.rejectInvitation_422 = validate84;
    var schema144 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Already Accepted"] } } };
    function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate84.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Already Accepted")) {
                validate84.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema144.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate84.errors = vErrors;
      return errors === 0;
    }
    exports.listCategories_200 = validate85;
    function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                if (data0.name === void 0 && (missing0 = "name") || data0.description === void 0 && (missing0 = "description")) {
                  validate86.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Label/required", keyword: "required", params: { missingProperty: missing0 } }];
                  return false;
                } else {
                  if (data0.name !== void 0) {
                    const _errs4 = errors;
                    if (typeof data0.name !== "string") {
                      validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/components/schemas/Label/properties/name/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid2 = _errs4 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.description !== void 0) {
                      const _errs6 = errors;
                      if (typeof data0.description !== "string") {
                        validate86.errors = [{ instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/components/schemas/Label/properties/description/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              } else {
                validate86.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Label/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
          return false;
        }
      }
      validate86.errors = vErrors;
      return errors === 0;
    }
    function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
      validate85.errors = vErrors;
      return errors === 0;
    }
    exports.createCategory_201 = validate88;
    function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description")) {
            validate88.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Label/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.name !== void 0) {
              const _errs2 = errors;
              if (typeof data.name !== "string") {
                validate88.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Label/properties/name/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.description !== void 0) {
                const _errs4 = errors;
                if (typeof data.description !== "string") {
                  validate88.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/Label/properties/description/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        } else {
          validate88.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Label/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate88.errors = vErrors;
      return errors === 0;
    }
    exports.createCategory_400 = validate89;
    function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.name !== void 0) {
                      let data1 = data0.name;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/name", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/name", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.description !== void 0) {
                        let data2 = data0.description;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate89.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate89.errors = vErrors;
      return errors === 0;
    }
    exports.createCategory_422 = validate90;
    var schema154 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This category already exist."] } } };
    function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate90.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This category already exist.")) {
                validate90.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema154.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate90.errors = vErrors;
      return errors === 0;
    }
    exports.editCategory_400 = validate91;
    function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.description !== void 0) {
                      let data1 = data0.description;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate91.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate91.errors = vErrors;
      return errors === 0;
    }
    exports.editCategory_404 = validate92;
    var schema158 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Category not found."] } } };
    function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate92.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Category not found.")) {
                validate92.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema158.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate92.errors = vErrors;
      return errors === 0;
    }
    exports.editCategory_422 = validate93;
    var schema159 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Category does not exist."] } } };
    function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate93.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Category does not exist.")) {
                validate93.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema159.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate93.errors = vErrors;
      return errors === 0;
    }
    exports.deleteCategory_422 = validate94;
    var schema160 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This category does not exixt.", "Cant delete a category that is in use."] } } };
    function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate94.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This category does not exixt." || data0 === "Cant delete a category that is in use.")) {
                validate94.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema160.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate94.errors = vErrors;
      return errors === 0;
    }
    exports.createTag_422 = validate95;
    var schema161 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Tag already exist."] } } };
    function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate95.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Tag already exist.")) {
                validate95.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema161.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate95.errors = vErrors;
      return errors === 0;
    }
    exports.editTag_404 = validate96;
    var schema162 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Tag not found."] } } };
    function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate96.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Tag not found.")) {
                validate96.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema162.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate96.errors = vErrors;
      return errors === 0;
    }
    exports.editTag_422 = validate97;
    var schema163 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Tag does not exist."] } } };
    function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate97.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Tag does not exist.")) {
                validate97.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema163.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate97.errors = vErrors;
      return errors === 0;
    }
    exports.deleteTag_422 = validate98;
    var schema164 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This tag does not exixt.", "Cant delete a tag that is in use."] } } };
    function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate98.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This tag does not exixt." || data0 === "Cant delete a tag that is in use.")) {
                validate98.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema164.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate98.errors = vErrors;
      return errors === 0;
    }
    exports.listEvents_200 = validate99;
    var formats8 = require_formats().fullFormats.date;
    var pattern47 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
    function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.publicId === void 0 && (missing0 = "publicId") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.date === void 0 && (missing0 = "date") || data.time === void 0 && (missing0 = "time") || data.venue === void 0 && (missing0 = "venue") || data.category === void 0 && (missing0 = "category") || data.tags === void 0 && (missing0 = "tags")) {
            validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.publicId !== void 0) {
              let data0 = data.publicId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate101.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate101.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.eventPicture !== void 0) {
                const _errs4 = errors;
                if (typeof data.eventPicture !== "string") {
                  validate101.errors = [{ instancePath: instancePath + "/eventPicture", schemaPath: "#/properties/eventPicture/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.eventLogo !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.eventLogo !== "string") {
                    validate101.errors = [{ instancePath: instancePath + "/eventLogo", schemaPath: "#/properties/eventLogo/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.name !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.name !== "string") {
                      validate101.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      const _errs10 = errors;
                      if (typeof data.description !== "string") {
                        validate101.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.date !== void 0) {
                        let data5 = data.date;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (errors === _errs12) {
                            if (typeof data5 === "string") {
                              if (!formats8.validate(data5)) {
                                validate101.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" } }];
                                return false;
                              }
                            } else {
                              validate101.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.time !== void 0) {
                          let data6 = data.time;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!pattern47.test(data6)) {
                                validate101.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } }];
                                return false;
                              }
                            } else {
                              validate101.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.venue !== void 0) {
                            const _errs16 = errors;
                            if (typeof data.venue !== "string") {
                              validate101.errors = [{ instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.category !== void 0) {
                              let data8 = data.category;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data8)) {
                                  var valid2 = true;
                                  const len0 = data8.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs20 = errors;
                                    if (typeof data8[i0] !== "string") {
                                      validate101.errors = [{ instancePath: instancePath + "/category/" + i0, schemaPath: "#/properties/category/items/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    var valid2 = _errs20 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate101.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.tags !== void 0) {
                                let data10 = data.tags;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (Array.isArray(data10)) {
                                    var valid3 = true;
                                    const len1 = data10.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs24 = errors;
                                      if (typeof data10[i1] !== "string") {
                                        validate101.errors = [{ instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                      var valid3 = _errs24 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate101.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs22 === errors;
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
          }
        } else {
          validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate101.errors = vErrors;
      return errors === 0;
    }
    function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.events === void 0 && (missing0 = "events") || data.currentPage === void 0 && (missing0 = "currentPage") || data.noOfPages === void 0 && (missing0 = "noOfPages")) {
            validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.events !== void 0) {
              let data0 = data.events;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (Array.isArray(data0)) {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs3 = errors;
                    if (!validate101(data0[i0], { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate100.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currentPage !== void 0) {
                let data2 = data.currentPage;
                const _errs4 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate100.errors = [{ instancePath: instancePath + "/currentPage", schemaPath: "#/properties/currentPage/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate100.errors = [{ instancePath: instancePath + "/currentPage", schemaPath: "#/properties/currentPage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.noOfPages !== void 0) {
                  let data3 = data.noOfPages;
                  const _errs6 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate100.errors = [{ instancePath: instancePath + "/noOfPages", schemaPath: "#/properties/noOfPages/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 1 || isNaN(data3)) {
                        validate100.errors = [{ instancePath: instancePath + "/noOfPages", schemaPath: "#/properties/noOfPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate100.errors = vErrors;
      return errors === 0;
    }
    function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
      validate99.errors = vErrors;
      return errors === 0;
    }
    exports.listEvents_400 = validate104;
    function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.pageSize === void 0 && (missing0 = "pageSize") || data.noOfPages === void 0 && (missing0 = "noOfPages")) {
            const err0 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/required", keyword: "required", params: { missingProperty: missing0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs4 = errors;
              if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (!(data0 === "This page does not exist")) {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/enum", keyword: "enum", params: { allowedValues: schema78.properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var valid2 = _errs4 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.pageSize !== void 0) {
                let data1 = data.pageSize;
                const _errs6 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  const err3 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      const err4 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.noOfPages !== void 0) {
                  let data2 = data.noOfPages;
                  const _errs8 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    const err5 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (errors === _errs8) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 1 || isNaN(data2)) {
                        const err6 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
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
          const err7 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.error === void 0 && (missing1 = "error")) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            if (data.error !== void 0) {
              let data3 = data.error;
              const _errs12 = errors;
              if (errors === _errs12) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (Object.keys(data3).length < 1) {
                    const err9 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  } else {
                    if (data3.limit !== void 0) {
                      let data4 = data3.limit;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (typeof data4 === "string") {
                          if (!pattern1.test(data4)) {
                            const err10 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        } else {
                          const err11 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.page !== void 0) {
                        let data5 = data3.page;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern1.test(data5)) {
                              const err12 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                            }
                          } else {
                            const err13 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err13];
                            } else {
                              vErrors.push(err13);
                            }
                            errors++;
                          }
                        }
                        var valid4 = _errs17 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data3.category !== void 0) {
                          let data6 = data3.category;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data6 === "string") {
                              if (!pattern1.test(data6)) {
                                const err14 = { instancePath: instancePath + "/error/category", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                              }
                            } else {
                              const err15 = { instancePath: instancePath + "/error/category", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                          }
                          var valid4 = _errs20 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data3.order !== void 0) {
                            let data7 = data3.order;
                            const _errs23 = errors;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data7 === "string") {
                                if (!pattern1.test(data7)) {
                                  const err16 = { instancePath: instancePath + "/error/order", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                              } else {
                                const err17 = { instancePath: instancePath + "/error/order", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs23 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data3.tags !== void 0) {
                              let data8 = data3.tags;
                              const _errs26 = errors;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (typeof data8 === "string") {
                                  if (!pattern1.test(data8)) {
                                    const err18 = { instancePath: instancePath + "/error/tags", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                      vErrors = [err18];
                                    } else {
                                      vErrors.push(err18);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err19 = { instancePath: instancePath + "/error/tags", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err19];
                                  } else {
                                    vErrors.push(err19);
                                  }
                                  errors++;
                                }
                              }
                              var valid4 = _errs26 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err21 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
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
        const err22 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
        validate104.errors = vErrors;
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
      validate104.errors = vErrors;
      return errors === 0;
    }
    exports.createEvent_201 = validate105;
    function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.publicId === void 0 && (missing0 = "publicId") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.date === void 0 && (missing0 = "date") || data.time === void 0 && (missing0 = "time") || data.venue === void 0 && (missing0 = "venue") || data.fees === void 0 && (missing0 = "fees") || data.prize === void 0 && (missing0 = "prize") || data.teamEvent === void 0 && (missing0 = "teamEvent") || data.minSize === void 0 && (missing0 = "minSize") || data.maxSize === void 0 && (missing0 = "maxSize") || data.rules === void 0 && (missing0 = "rules") || data.faq === void 0 && (missing0 = "faq") || data.category === void 0 && (missing0 = "category") || data.tags === void 0 && (missing0 = "tags") || data.maxParticipants === void 0 && (missing0 = "maxParticipants")) {
            validate105.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/CreatedEvent/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.publicId !== void 0) {
              let data0 = data.publicId;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate105.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/publicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate105.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/publicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.name !== void 0) {
                const _errs4 = errors;
                if (typeof data.name !== "string") {
                  validate105.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.description !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.description !== "string") {
                    validate105.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.date !== void 0) {
                    let data3 = data.date;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (errors === _errs8) {
                        if (typeof data3 === "string") {
                          if (!formats8.validate(data3)) {
                            validate105.errors = [{ instancePath: instancePath + "/date", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/date/format", keyword: "format", params: { format: "date" } }];
                            return false;
                          }
                        } else {
                          validate105.errors = [{ instancePath: instancePath + "/date", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/date/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.time !== void 0) {
                      let data4 = data.time;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data4 === "string") {
                          if (!pattern47.test(data4)) {
                            validate105.errors = [{ instancePath: instancePath + "/time", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/time/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } }];
                            return false;
                          }
                        } else {
                          validate105.errors = [{ instancePath: instancePath + "/time", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/time/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.venue !== void 0) {
                        const _errs12 = errors;
                        if (typeof data.venue !== "string") {
                          validate105.errors = [{ instancePath: instancePath + "/venue", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/venue/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid1 = _errs12 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.fees !== void 0) {
                          const _errs14 = errors;
                          if (typeof data.fees !== "string") {
                            validate105.errors = [{ instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/fees/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid1 = _errs14 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.prize !== void 0) {
                            let data7 = data.prize;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (Array.isArray(data7)) {
                                var valid2 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs18 = errors;
                                  if (typeof data7[i0] !== "string") {
                                    validate105.errors = [{ instancePath: instancePath + "/prize/" + i0, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/prize/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  var valid2 = _errs18 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate105.errors = [{ instancePath: instancePath + "/prize", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/prize/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid1 = _errs16 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.teamEvent !== void 0) {
                              const _errs20 = errors;
                              if (typeof data.teamEvent !== "boolean") {
                                validate105.errors = [{ instancePath: instancePath + "/teamEvent", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/teamEvent/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid1 = _errs20 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.minSize !== void 0) {
                                let data10 = data.minSize;
                                const _errs22 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate105.errors = [{ instancePath: instancePath + "/minSize", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/minSize/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs22) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 1 || isNaN(data10)) {
                                      validate105.errors = [{ instancePath: instancePath + "/minSize", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs22 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.maxSize !== void 0) {
                                  let data11 = data.maxSize;
                                  const _errs24 = errors;
                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                    validate105.errors = [{ instancePath: instancePath + "/maxSize", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/maxSize/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 < 1 || isNaN(data11)) {
                                        validate105.errors = [{ instancePath: instancePath + "/maxSize", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/maxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid1 = _errs24 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.rules !== void 0) {
                                    let data12 = data.rules;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (Array.isArray(data12)) {
                                        var valid3 = true;
                                        const len1 = data12.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs28 = errors;
                                          if (typeof data12[i1] !== "string") {
                                            validate105.errors = [{ instancePath: instancePath + "/rules/" + i1, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/rules/items/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                          }
                                          var valid3 = _errs28 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate105.errors = [{ instancePath: instancePath + "/rules", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/rules/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs26 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.faq !== void 0) {
                                      let data14 = data.faq;
                                      const _errs30 = errors;
                                      if (errors === _errs30) {
                                        if (Array.isArray(data14)) {
                                          var valid4 = true;
                                          const len2 = data14.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data15 = data14[i2];
                                            const _errs32 = errors;
                                            if (errors === _errs32) {
                                              if (Array.isArray(data15)) {
                                                if (data15.length > 2) {
                                                  validate105.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/faq/items/maxItems", keyword: "maxItems", params: { limit: 2 } }];
                                                  return false;
                                                } else {
                                                  if (data15.length < 2) {
                                                    validate105.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/faq/items/minItems", keyword: "minItems", params: { limit: 2 } }];
                                                    return false;
                                                  } else {
                                                    var valid5 = true;
                                                    const len3 = data15.length;
                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                      const _errs34 = errors;
                                                      if (typeof data15[i3] !== "string") {
                                                        validate105.errors = [{ instancePath: instancePath + "/faq/" + i2 + "/" + i3, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/faq/items/items/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                      }
                                                      var valid5 = _errs34 === errors;
                                                      if (!valid5) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate105.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/faq/items/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs32 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate105.errors = [{ instancePath: instancePath + "/faq", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/faq/type", keyword: "type", params: { type: "array" } }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs30 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.category !== void 0) {
                                        let data17 = data.category;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (Array.isArray(data17)) {
                                            var valid6 = true;
                                            const len4 = data17.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs38 = errors;
                                              if (typeof data17[i4] !== "string") {
                                                validate105.errors = [{ instancePath: instancePath + "/category/" + i4, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/category/items/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                              var valid6 = _errs38 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate105.errors = [{ instancePath: instancePath + "/category", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/category/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs36 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.tags !== void 0) {
                                          let data19 = data.tags;
                                          const _errs40 = errors;
                                          if (errors === _errs40) {
                                            if (Array.isArray(data19)) {
                                              var valid7 = true;
                                              const len5 = data19.length;
                                              for (let i5 = 0; i5 < len5; i5++) {
                                                const _errs42 = errors;
                                                if (typeof data19[i5] !== "string") {
                                                  validate105.errors = [{ instancePath: instancePath + "/tags/" + i5, schemaPath: "spec:#/components/schemas/CreatedEvent/properties/tags/items/type", keyword: "type", params: { type: "string" } }];
                                                  return false;
                                                }
                                                var valid7 = _errs42 === errors;
                                                if (!valid7) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate105.errors = [{ instancePath: instancePath + "/tags", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/tags/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs40 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.maxParticipants !== void 0) {
                                            let data21 = data.maxParticipants;
                                            const _errs44 = errors;
                                            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                                              validate105.errors = [{ instancePath: instancePath + "/maxParticipants", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/maxParticipants/type", keyword: "type", params: { type: "integer" } }];
                                              return false;
                                            }
                                            if (errors === _errs44) {
                                              if (typeof data21 == "number" && isFinite(data21)) {
                                                if (data21 < 1 || isNaN(data21)) {
                                                  validate105.errors = [{ instancePath: instancePath + "/maxParticipants", schemaPath: "spec:#/components/schemas/CreatedEvent/properties/maxParticipants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid1 = _errs44 === errors;
                                          } else {
                                            var valid1 = true;
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
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate105.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/CreatedEvent/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate105.errors = vErrors;
      return errors === 0;
    }
    exports.createEvent_400 = validate106;
    function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.name !== void 0) {
                      let data1 = data0.name;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/name", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/name", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.description !== void 0) {
                        let data2 = data0.description;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data0.date !== void 0) {
                          let data3 = data0.date;
                          const _errs14 = errors;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data3 === "string") {
                              if (!pattern1.test(data3)) {
                                const err7 = { instancePath: instancePath + "/error/date", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err7];
                                } else {
                                  vErrors.push(err7);
                                }
                                errors++;
                              }
                            } else {
                              const err8 = { instancePath: instancePath + "/error/date", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                          }
                          var valid3 = _errs14 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data0.time !== void 0) {
                            let data4 = data0.time;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data4 === "string") {
                                if (!pattern1.test(data4)) {
                                  const err9 = { instancePath: instancePath + "/error/time", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err9];
                                  } else {
                                    vErrors.push(err9);
                                  }
                                  errors++;
                                }
                              } else {
                                const err10 = { instancePath: instancePath + "/error/time", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                              }
                            }
                            var valid3 = _errs17 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data0.venue !== void 0) {
                              let data5 = data0.venue;
                              const _errs20 = errors;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (typeof data5 === "string") {
                                  if (!pattern1.test(data5)) {
                                    const err11 = { instancePath: instancePath + "/error/venue", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                      vErrors = [err11];
                                    } else {
                                      vErrors.push(err11);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err12 = { instancePath: instancePath + "/error/venue", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                              }
                              var valid3 = _errs20 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data0.fees !== void 0) {
                                let data6 = data0.fees;
                                const _errs23 = errors;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (typeof data6 === "string") {
                                    if (!pattern1.test(data6)) {
                                      const err13 = { instancePath: instancePath + "/error/fees", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                      if (vErrors === null) {
                                        vErrors = [err13];
                                      } else {
                                        vErrors.push(err13);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err14 = { instancePath: instancePath + "/error/fees", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err14];
                                    } else {
                                      vErrors.push(err14);
                                    }
                                    errors++;
                                  }
                                }
                                var valid3 = _errs23 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data0.prize !== void 0) {
                                  let data7 = data0.prize;
                                  const _errs26 = errors;
                                  const _errs27 = errors;
                                  if (errors === _errs27) {
                                    if (typeof data7 === "string") {
                                      if (!pattern1.test(data7)) {
                                        const err15 = { instancePath: instancePath + "/error/prize", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                        if (vErrors === null) {
                                          vErrors = [err15];
                                        } else {
                                          vErrors.push(err15);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err16 = { instancePath: instancePath + "/error/prize", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                      if (vErrors === null) {
                                        vErrors = [err16];
                                      } else {
                                        vErrors.push(err16);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid3 = _errs26 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data0.teamEvent !== void 0) {
                                    let data8 = data0.teamEvent;
                                    const _errs29 = errors;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (typeof data8 === "string") {
                                        if (!pattern1.test(data8)) {
                                          const err17 = { instancePath: instancePath + "/error/teamEvent", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                          if (vErrors === null) {
                                            vErrors = [err17];
                                          } else {
                                            vErrors.push(err17);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err18 = { instancePath: instancePath + "/error/teamEvent", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                          vErrors = [err18];
                                        } else {
                                          vErrors.push(err18);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid3 = _errs29 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data0.minSize !== void 0) {
                                      let data9 = data0.minSize;
                                      const _errs32 = errors;
                                      const _errs33 = errors;
                                      if (errors === _errs33) {
                                        if (typeof data9 === "string") {
                                          if (!pattern1.test(data9)) {
                                            const err19 = { instancePath: instancePath + "/error/minSize", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                              vErrors = [err19];
                                            } else {
                                              vErrors.push(err19);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err20 = { instancePath: instancePath + "/error/minSize", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err20];
                                          } else {
                                            vErrors.push(err20);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid3 = _errs32 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data0.maxSize !== void 0) {
                                        let data10 = data0.maxSize;
                                        const _errs35 = errors;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (typeof data10 === "string") {
                                            if (!pattern1.test(data10)) {
                                              const err21 = { instancePath: instancePath + "/error/maxSize", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                              if (vErrors === null) {
                                                vErrors = [err21];
                                              } else {
                                                vErrors.push(err21);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err22 = { instancePath: instancePath + "/error/maxSize", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err22];
                                            } else {
                                              vErrors.push(err22);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid3 = _errs35 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data0.teamProperties !== void 0) {
                                          let data11 = data0.teamProperties;
                                          const _errs38 = errors;
                                          const _errs39 = errors;
                                          if (errors === _errs39) {
                                            if (typeof data11 === "string") {
                                              if (!pattern1.test(data11)) {
                                                const err23 = { instancePath: instancePath + "/error/teamProperties", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                if (vErrors === null) {
                                                  vErrors = [err23];
                                                } else {
                                                  vErrors.push(err23);
                                                }
                                                errors++;
                                              }
                                            } else {
                                              const err24 = { instancePath: instancePath + "/error/teamProperties", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                              if (vErrors === null) {
                                                vErrors = [err24];
                                              } else {
                                                vErrors.push(err24);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid3 = _errs38 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data0.rules !== void 0) {
                                            let data12 = data0.rules;
                                            const _errs41 = errors;
                                            const _errs42 = errors;
                                            if (errors === _errs42) {
                                              if (typeof data12 === "string") {
                                                if (!pattern1.test(data12)) {
                                                  const err25 = { instancePath: instancePath + "/error/rules", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err25];
                                                  } else {
                                                    vErrors.push(err25);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err26 = { instancePath: instancePath + "/error/rules", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                  vErrors = [err26];
                                                } else {
                                                  vErrors.push(err26);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid3 = _errs41 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data0.faq !== void 0) {
                                              let data13 = data0.faq;
                                              const _errs44 = errors;
                                              const _errs45 = errors;
                                              if (errors === _errs45) {
                                                if (typeof data13 === "string") {
                                                  if (!pattern1.test(data13)) {
                                                    const err27 = { instancePath: instancePath + "/error/faq", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                      vErrors = [err27];
                                                    } else {
                                                      vErrors.push(err27);
                                                    }
                                                    errors++;
                                                  }
                                                } else {
                                                  const err28 = { instancePath: instancePath + "/error/faq", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err28];
                                                  } else {
                                                    vErrors.push(err28);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid3 = _errs44 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data0.category !== void 0) {
                                                let data14 = data0.category;
                                                const _errs47 = errors;
                                                const _errs48 = errors;
                                                if (errors === _errs48) {
                                                  if (typeof data14 === "string") {
                                                    if (!pattern1.test(data14)) {
                                                      const err29 = { instancePath: instancePath + "/error/category", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                      if (vErrors === null) {
                                                        vErrors = [err29];
                                                      } else {
                                                        vErrors.push(err29);
                                                      }
                                                      errors++;
                                                    }
                                                  } else {
                                                    const err30 = { instancePath: instancePath + "/error/category", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                      vErrors = [err30];
                                                    } else {
                                                      vErrors.push(err30);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid3 = _errs47 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data0.tags !== void 0) {
                                                  let data15 = data0.tags;
                                                  const _errs50 = errors;
                                                  const _errs51 = errors;
                                                  if (errors === _errs51) {
                                                    if (typeof data15 === "string") {
                                                      if (!pattern1.test(data15)) {
                                                        const err31 = { instancePath: instancePath + "/error/tags", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                        if (vErrors === null) {
                                                          vErrors = [err31];
                                                        } else {
                                                          vErrors.push(err31);
                                                        }
                                                        errors++;
                                                      }
                                                    } else {
                                                      const err32 = { instancePath: instancePath + "/error/tags", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                                      if (vErrors === null) {
                                                        vErrors = [err32];
                                                      } else {
                                                        vErrors.push(err32);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid3 = _errs50 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data0.maxParticipants !== void 0) {
                                                    let data16 = data0.maxParticipants;
                                                    const _errs53 = errors;
                                                    const _errs54 = errors;
                                                    if (errors === _errs54) {
                                                      if (typeof data16 === "string") {
                                                        if (!pattern1.test(data16)) {
                                                          const err33 = { instancePath: instancePath + "/error/maxParticipants", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                          if (vErrors === null) {
                                                            vErrors = [err33];
                                                          } else {
                                                            vErrors.push(err33);
                                                          }
                                                          errors++;
                                                        }
                                                      } else {
                                                        const err34 = { instancePath: instancePath + "/error/maxParticipants", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                          vErrors = [err34];
                                                        } else {
                                                          vErrors.push(err34);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var valid3 = _errs53 === errors;
                                                  } else {
                                                    var valid3 = true;
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
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err36 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
                validate106.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate106.errors = vErrors;
      return errors === 0;
    }
    exports.createEvent_422 = validate107;
    var schema196 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This event already exist.", "Category does not exist.", "Tag does not exist."] } } };
    function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate107.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This event already exist." || data0 === "Category does not exist." || data0 === "Tag does not exist.")) {
                validate107.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema196.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate107.errors = vErrors;
      return errors === 0;
    }
    exports.getEvent_200 = validate108;
    function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.publicId === void 0 && (missing0 = "publicId") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.date === void 0 && (missing0 = "date") || data.time === void 0 && (missing0 = "time") || data.venue === void 0 && (missing0 = "venue") || data.fees === void 0 && (missing0 = "fees") || data.prize === void 0 && (missing0 = "prize") || data.teamEvent === void 0 && (missing0 = "teamEvent") || data.teamEventProperties === void 0 && (missing0 = "teamEventProperties") || data.rules === void 0 && (missing0 = "rules") || data.faq === void 0 && (missing0 = "faq") || data.category === void 0 && (missing0 = "category") || data.tags === void 0 && (missing0 = "tags") || data.maxParticipants === void 0 && (missing0 = "maxParticipants")) {
            validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.publicId !== void 0) {
              let data0 = data.publicId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate109.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate109.errors = [{ instancePath: instancePath + "/publicId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate109.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.eventPicture !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.eventPicture !== "string") {
                    validate109.errors = [{ instancePath: instancePath + "/eventPicture", schemaPath: "#/properties/eventPicture/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.eventLogo !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.eventLogo !== "string") {
                      validate109.errors = [{ instancePath: instancePath + "/eventLogo", schemaPath: "#/properties/eventLogo/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      const _errs10 = errors;
                      if (typeof data.description !== "string") {
                        validate109.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.date !== void 0) {
                        let data5 = data.date;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (errors === _errs12) {
                            if (typeof data5 === "string") {
                              if (!formats8.validate(data5)) {
                                validate109.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" } }];
                                return false;
                              }
                            } else {
                              validate109.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.time !== void 0) {
                          let data6 = data.time;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!pattern47.test(data6)) {
                                validate109.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } }];
                                return false;
                              }
                            } else {
                              validate109.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.venue !== void 0) {
                            const _errs16 = errors;
                            if (typeof data.venue !== "string") {
                              validate109.errors = [{ instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.fees !== void 0) {
                              let data8 = data.fees;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 < 0 || isNaN(data8)) {
                                    validate109.errors = [{ instancePath: instancePath + "/fees", schemaPath: "#/properties/fees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                } else {
                                  validate109.errors = [{ instancePath: instancePath + "/fees", schemaPath: "#/properties/fees/type", keyword: "type", params: { type: "number" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.prize !== void 0) {
                                let data9 = data.prize;
                                const _errs20 = errors;
                                if (errors === _errs20) {
                                  if (Array.isArray(data9)) {
                                    var valid2 = true;
                                    const len0 = data9.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs22 = errors;
                                      if (typeof data9[i0] !== "string") {
                                        validate109.errors = [{ instancePath: instancePath + "/prize/" + i0, schemaPath: "#/properties/prize/items/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                      var valid2 = _errs22 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate109.errors = [{ instancePath: instancePath + "/prize", schemaPath: "#/properties/prize/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.teamEvent !== void 0) {
                                  const _errs24 = errors;
                                  if (typeof data.teamEvent !== "boolean") {
                                    validate109.errors = [{ instancePath: instancePath + "/teamEvent", schemaPath: "#/properties/teamEvent/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.teamEventProperties !== void 0) {
                                    let data12 = data.teamEventProperties;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                        let missing1;
                                        if (data12.minSize === void 0 && (missing1 = "minSize") || data12.maxSize === void 0 && (missing1 = "maxSize")) {
                                          validate109.errors = [{ instancePath: instancePath + "/teamEventProperties", schemaPath: "#/properties/teamEventProperties/required", keyword: "required", params: { missingProperty: missing1 } }];
                                          return false;
                                        } else {
                                          if (data12.minSize !== void 0) {
                                            let data13 = data12.minSize;
                                            const _errs28 = errors;
                                            if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                              validate109.errors = [{ instancePath: instancePath + "/teamEventProperties/minSize", schemaPath: "#/properties/teamEventProperties/properties/minSize/type", keyword: "type", params: { type: "integer" } }];
                                              return false;
                                            }
                                            if (errors === _errs28) {
                                              if (typeof data13 == "number" && isFinite(data13)) {
                                                if (data13 < 1 || isNaN(data13)) {
                                                  validate109.errors = [{ instancePath: instancePath + "/teamEventProperties/minSize", schemaPath: "#/properties/teamEventProperties/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid3 = _errs28 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data12.maxSize !== void 0) {
                                              let data14 = data12.maxSize;
                                              const _errs30 = errors;
                                              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                                validate109.errors = [{ instancePath: instancePath + "/teamEventProperties/maxSize", schemaPath: "#/properties/teamEventProperties/properties/maxSize/type", keyword: "type", params: { type: "integer" } }];
                                                return false;
                                              }
                                              if (errors === _errs30) {
                                                if (typeof data14 == "number" && isFinite(data14)) {
                                                  if (data14 < 1 || isNaN(data14)) {
                                                    validate109.errors = [{ instancePath: instancePath + "/teamEventProperties/maxSize", schemaPath: "#/properties/teamEventProperties/properties/maxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid3 = _errs30 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      } else {
                                        validate109.errors = [{ instancePath: instancePath + "/teamEventProperties", schemaPath: "#/properties/teamEventProperties/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.rules !== void 0) {
                                      let data15 = data.rules;
                                      const _errs32 = errors;
                                      if (errors === _errs32) {
                                        if (Array.isArray(data15)) {
                                          var valid4 = true;
                                          const len1 = data15.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs34 = errors;
                                            if (typeof data15[i1] !== "string") {
                                              validate109.errors = [{ instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                            var valid4 = _errs34 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate109.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs32 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.faq !== void 0) {
                                        let data17 = data.faq;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (Array.isArray(data17)) {
                                            var valid5 = true;
                                            const len2 = data17.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data18 = data17[i2];
                                              const _errs38 = errors;
                                              if (errors === _errs38) {
                                                if (Array.isArray(data18)) {
                                                  if (data18.length > 2) {
                                                    validate109.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "#/properties/faq/items/maxItems", keyword: "maxItems", params: { limit: 2 } }];
                                                    return false;
                                                  } else {
                                                    if (data18.length < 2) {
                                                      validate109.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "#/properties/faq/items/minItems", keyword: "minItems", params: { limit: 2 } }];
                                                      return false;
                                                    } else {
                                                      var valid6 = true;
                                                      const len3 = data18.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        const _errs40 = errors;
                                                        if (typeof data18[i3] !== "string") {
                                                          validate109.errors = [{ instancePath: instancePath + "/faq/" + i2 + "/" + i3, schemaPath: "#/properties/faq/items/items/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                        var valid6 = _errs40 === errors;
                                                        if (!valid6) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate109.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "#/properties/faq/items/type", keyword: "type", params: { type: "array" } }];
                                                  return false;
                                                }
                                              }
                                              var valid5 = _errs38 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate109.errors = [{ instancePath: instancePath + "/faq", schemaPath: "#/properties/faq/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs36 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.category !== void 0) {
                                          let data20 = data.category;
                                          const _errs42 = errors;
                                          if (errors === _errs42) {
                                            if (Array.isArray(data20)) {
                                              var valid7 = true;
                                              const len4 = data20.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                const _errs44 = errors;
                                                if (typeof data20[i4] !== "string") {
                                                  validate109.errors = [{ instancePath: instancePath + "/category/" + i4, schemaPath: "#/properties/category/items/type", keyword: "type", params: { type: "string" } }];
                                                  return false;
                                                }
                                                var valid7 = _errs44 === errors;
                                                if (!valid7) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate109.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs42 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.tags !== void 0) {
                                            let data22 = data.tags;
                                            const _errs46 = errors;
                                            if (errors === _errs46) {
                                              if (Array.isArray(data22)) {
                                                var valid8 = true;
                                                const len5 = data22.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  const _errs48 = errors;
                                                  if (typeof data22[i5] !== "string") {
                                                    validate109.errors = [{ instancePath: instancePath + "/tags/" + i5, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                  }
                                                  var valid8 = _errs48 === errors;
                                                  if (!valid8) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate109.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs46 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.maxParticipants !== void 0) {
                                              let data24 = data.maxParticipants;
                                              const _errs50 = errors;
                                              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24)) && data24 !== null) {
                                                validate109.errors = [{ instancePath: instancePath + "/maxParticipants", schemaPath: "#/properties/maxParticipants/type", keyword: "type", params: { type: "integer" } }];
                                                return false;
                                              }
                                              if (errors === _errs50) {
                                                if (typeof data24 == "number" && isFinite(data24)) {
                                                  if (data24 < 1 || isNaN(data24)) {
                                                    validate109.errors = [{ instancePath: instancePath + "/maxParticipants", schemaPath: "#/properties/maxParticipants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs50 === errors;
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
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate109.errors = vErrors;
      return errors === 0;
    }
    function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
      validate108.errors = vErrors;
      return errors === 0;
    }
    exports.getEvent_404 = validate111;
    var schema200 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Event not found."] } } };
    function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate111.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Event not found.")) {
                validate111.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema200.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate111.errors = vErrors;
      return errors === 0;
    }
    exports.editEvent_202 = validate112;
    function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.eventid === void 0 && (missing0 = "eventid") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.date === void 0 && (missing0 = "date") || data.time === void 0 && (missing0 = "time") || data.venue === void 0 && (missing0 = "venue") || data.fees === void 0 && (missing0 = "fees") || data.prize === void 0 && (missing0 = "prize") || data.teamEvent === void 0 && (missing0 = "teamEvent") || data.minSize === void 0 && (missing0 = "minSize") || data.maxSize === void 0 && (missing0 = "maxSize") || data.rules === void 0 && (missing0 = "rules") || data.faq === void 0 && (missing0 = "faq") || data.category === void 0 && (missing0 = "category") || data.tags === void 0 && (missing0 = "tags") || data.maxParticipants === void 0 && (missing0 = "maxParticipants")) {
            validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.eventid !== void 0) {
              let data0 = data.eventid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate113.errors = [{ instancePath: instancePath + "/eventid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate113.errors = [{ instancePath: instancePath + "/eventid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate113.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.description !== "string") {
                    validate113.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.date !== void 0) {
                    let data3 = data.date;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (errors === _errs8) {
                        if (typeof data3 === "string") {
                          if (!formats8.validate(data3)) {
                            validate113.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" } }];
                            return false;
                          }
                        } else {
                          validate113.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.time !== void 0) {
                      let data4 = data.time;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data4 === "string") {
                          if (!pattern47.test(data4)) {
                            validate113.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } }];
                            return false;
                          }
                        } else {
                          validate113.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.venue !== void 0) {
                        const _errs12 = errors;
                        if (typeof data.venue !== "string") {
                          validate113.errors = [{ instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.fees !== void 0) {
                          const _errs14 = errors;
                          if (typeof data.fees !== "string") {
                            validate113.errors = [{ instancePath: instancePath + "/fees", schemaPath: "#/properties/fees/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.prize !== void 0) {
                            let data7 = data.prize;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (Array.isArray(data7)) {
                                var valid2 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs18 = errors;
                                  if (typeof data7[i0] !== "string") {
                                    validate113.errors = [{ instancePath: instancePath + "/prize/" + i0, schemaPath: "#/properties/prize/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                  var valid2 = _errs18 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate113.errors = [{ instancePath: instancePath + "/prize", schemaPath: "#/properties/prize/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.teamEvent !== void 0) {
                              const _errs20 = errors;
                              if (typeof data.teamEvent !== "boolean") {
                                validate113.errors = [{ instancePath: instancePath + "/teamEvent", schemaPath: "#/properties/teamEvent/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.minSize !== void 0) {
                                let data10 = data.minSize;
                                const _errs22 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate113.errors = [{ instancePath: instancePath + "/minSize", schemaPath: "#/properties/minSize/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs22) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 1 || isNaN(data10)) {
                                      validate113.errors = [{ instancePath: instancePath + "/minSize", schemaPath: "#/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.maxSize !== void 0) {
                                  let data11 = data.maxSize;
                                  const _errs24 = errors;
                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                    validate113.errors = [{ instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 < 1 || isNaN(data11)) {
                                        validate113.errors = [{ instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.rules !== void 0) {
                                    let data12 = data.rules;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (Array.isArray(data12)) {
                                        var valid3 = true;
                                        const len1 = data12.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs28 = errors;
                                          if (typeof data12[i1] !== "string") {
                                            validate113.errors = [{ instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                          }
                                          var valid3 = _errs28 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate113.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.faq !== void 0) {
                                      let data14 = data.faq;
                                      const _errs30 = errors;
                                      if (errors === _errs30) {
                                        if (Array.isArray(data14)) {
                                          var valid4 = true;
                                          const len2 = data14.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data15 = data14[i2];
                                            const _errs32 = errors;
                                            if (errors === _errs32) {
                                              if (Array.isArray(data15)) {
                                                if (data15.length > 2) {
                                                  validate113.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "#/properties/faq/items/maxItems", keyword: "maxItems", params: { limit: 2 } }];
                                                  return false;
                                                } else {
                                                  if (data15.length < 2) {
                                                    validate113.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "#/properties/faq/items/minItems", keyword: "minItems", params: { limit: 2 } }];
                                                    return false;
                                                  } else {
                                                    var valid5 = true;
                                                    const len3 = data15.length;
                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                      const _errs34 = errors;
                                                      if (typeof data15[i3] !== "string") {
                                                        validate113.errors = [{ instancePath: instancePath + "/faq/" + i2 + "/" + i3, schemaPath: "#/properties/faq/items/items/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                      }
                                                      var valid5 = _errs34 === errors;
                                                      if (!valid5) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate113.errors = [{ instancePath: instancePath + "/faq/" + i2, schemaPath: "#/properties/faq/items/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs32 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate113.errors = [{ instancePath: instancePath + "/faq", schemaPath: "#/properties/faq/type", keyword: "type", params: { type: "array" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.category !== void 0) {
                                        let data17 = data.category;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (Array.isArray(data17)) {
                                            var valid6 = true;
                                            const len4 = data17.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs38 = errors;
                                              if (typeof data17[i4] !== "string") {
                                                validate113.errors = [{ instancePath: instancePath + "/category/" + i4, schemaPath: "#/properties/category/items/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                              }
                                              var valid6 = _errs38 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate113.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs36 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.tags !== void 0) {
                                          let data19 = data.tags;
                                          const _errs40 = errors;
                                          if (errors === _errs40) {
                                            if (Array.isArray(data19)) {
                                              var valid7 = true;
                                              const len5 = data19.length;
                                              for (let i5 = 0; i5 < len5; i5++) {
                                                const _errs42 = errors;
                                                if (typeof data19[i5] !== "string") {
                                                  validate113.errors = [{ instancePath: instancePath + "/tags/" + i5, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } }];
                                                  return false;
                                                }
                                                var valid7 = _errs42 === errors;
                                                if (!valid7) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate113.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs40 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.maxParticipants !== void 0) {
                                            let data21 = data.maxParticipants;
                                            const _errs44 = errors;
                                            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                                              validate113.errors = [{ instancePath: instancePath + "/maxParticipants", schemaPath: "#/properties/maxParticipants/type", keyword: "type", params: { type: "integer" } }];
                                              return false;
                                            }
                                            if (errors === _errs44) {
                                              if (typeof data21 == "number" && isFinite(data21)) {
                                                if (data21 < 1 || isNaN(data21)) {
                                                  validate113.errors = [{ instancePath: instancePath + "/maxParticipants", schemaPath: "#/properties/maxParticipants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs44 === errors;
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
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate113.errors = vErrors;
      return errors === 0;
    }
    function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
      validate112.errors = vErrors;
      return errors === 0;
    }
    exports.editEvent_422 = validate115;
    var schema204 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This event already exist.", "Category does not exist.", "Tag does not exist.", "Cant change teamEvent of an event with registrations."] } } };
    function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate115.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This event already exist." || data0 === "Category does not exist." || data0 === "Tag does not exist." || data0 === "Cant change teamEvent of an event with registrations.")) {
                validate115.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema204.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate115.errors = vErrors;
      return errors === 0;
    }
    exports.deleteEvent_200 = validate116;
    var schema206 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Event deleted"], "x-addition": true } }, "example": { "message": "Event deleted" } };
    function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate116.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/EventDeleted/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate116.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/EventDeleted/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Event deleted")) {
                validate116.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/EventDeleted/properties/message/enum", keyword: "enum", params: { allowedValues: schema206.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate116.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/EventDeleted/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate116.errors = vErrors;
      return errors === 0;
    }
    exports.deleteEvent_422 = validate117;
    var schema207 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Cant delete an event with confirmed registrations."] } } };
    function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate117.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Cant delete an event with confirmed registrations.")) {
                validate117.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema207.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate117.errors = vErrors;
      return errors === 0;
    }
    exports.uploadEventPhotos_200 = validate118;
    function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.eventPicture === void 0 && (missing0 = "eventPicture") || data.eventLogo === void 0 && (missing0 = "eventLogo")) {
            validate118.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Photos/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.eventPicture !== void 0) {
              let data0 = data.eventPicture;
              const _errs2 = errors;
              if (typeof data0 !== "string" && data0 !== null) {
                validate118.errors = [{ instancePath: instancePath + "/eventPicture", schemaPath: "spec:#/components/schemas/Photos/properties/eventPicture/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.eventLogo !== void 0) {
                let data1 = data.eventLogo;
                const _errs5 = errors;
                if (typeof data1 !== "string" && data1 !== null) {
                  validate118.errors = [{ instancePath: instancePath + "/eventLogo", schemaPath: "spec:#/components/schemas/Photos/properties/eventLogo/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        } else {
          validate118.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Photos/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate118.errors = vErrors;
      return errors === 0;
    }
    exports.uploadEventPhotos_400 = validate119;
    var schema210 = { "type": "object", "required": ["error"], "properties": { "error": { "oneOf": [{ "$ref": "spec:#/components/schemas/FormMessage" }, { "type": "string", "enum": ["Send eventPicture or eventLogo."] }] } } };
    function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              if (typeof data0 !== "string") {
                const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/FormMessage/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              if (!(data0 === "Multipart form parse error")) {
                const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/FormMessage/enum", keyword: "enum", params: { allowedValues: schema127.enum } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              if (!(data0 === "Send eventPicture or eventLogo.")) {
                const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/enum", keyword: "enum", params: { allowedValues: schema210.properties.error.oneOf[1].enum } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                validate119.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate119.errors = vErrors;
      return errors === 0;
    }
    exports.registerForEvent_201 = validate120;
    var schema213 = { "type": "object", "required": ["message", "registrationId", "status"], "properties": { "message": { "type": "string", "enum": ["Successfully registered"] }, "registrationId": { "type": "string", "minLength": 1, "x-addition": true }, "status": { "type": "string", "description": "Whether there was a place, and what it waits for.", "enum": ["confirmed", "payment pending", "waiting"], "x-addition": true } }, "example": { "message": "Successfully registered", "registrationId": "r8PzN4cYd1Hs", "status": "payment pending" } };
    function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.registrationId === void 0 && (missing0 = "registrationId") || data.status === void 0 && (missing0 = "status")) {
            validate120.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Registered/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                validate120.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/Registered/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully registered")) {
                validate120.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/Registered/properties/message/enum", keyword: "enum", params: { allowedValues: schema213.properties.message.enum } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.registrationId !== void 0) {
                let data1 = data.registrationId;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate120.errors = [{ instancePath: instancePath + "/registrationId", schemaPath: "spec:#/components/schemas/Registered/properties/registrationId/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate120.errors = [{ instancePath: instancePath + "/registrationId", schemaPath: "spec:#/components/schemas/Registered/properties/registrationId/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.status !== void 0) {
                  let data2 = data.status;
                  const _errs6 = errors;
                  if (typeof data2 !== "string") {
                    validate120.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Registered/properties/status/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data2 === "confirmed" || data2 === "payment pending" || data2 === "waiting")) {
                    validate120.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Registered/properties/status/enum", keyword: "enum", params: { allowedValues: schema213.properties.status.enum } }];
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
          validate120.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Registered/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate120.errors = vErrors;
      return errors === 0;
    }
    exports.registerForEvent_400 = validate121;
    function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.teamId !== void 0) {
                      let data1 = data0.teamId;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/teamId", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/teamId", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate121.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate121.errors = vErrors;
      return errors === 0;
    }
    exports.registerForEvent_422 = validate122;
    var schema217 = { "oneOf": [{ "type": "object", "required": ["message", "eventId", "teamId", "status"], "properties": { "message": { "type": "string", "enum": ["Team already registered for event"] }, "eventId": { "type": "string" }, "teamId": { "type": "string" }, "status": { "type": "string", "enum": ["registered"] } } }, { "type": "object", "required": ["message", "eventId", "userId", "status"], "properties": { "message": { "type": "string", "enum": ["User already registered for event"] }, "eventId": { "type": "string" }, "userId": { "type": "string", "description": "The person's username." }, "status": { "type": "string", "enum": ["registered"] } } }, { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Team does not exist", "Only the leader can register a team", "Team is too small for event", "Team is too large for event", "A member already registered for event with another team", "Organisers and volunteers cannot register for event"] } } }] };
    function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.eventId === void 0 && (missing0 = "eventId") || data.teamId === void 0 && (missing0 = "teamId") || data.status === void 0 && (missing0 = "status")) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs3 = errors;
              if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (!(data0 === "Team already registered for event")) {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/0/properties/message/enum", keyword: "enum", params: { allowedValues: schema217.oneOf[0].properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.eventId !== void 0) {
                const _errs5 = errors;
                if (typeof data.eventId !== "string") {
                  const err3 = { instancePath: instancePath + "/eventId", schemaPath: "#/oneOf/0/properties/eventId/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.teamId !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.teamId !== "string") {
                    const err4 = { instancePath: instancePath + "/teamId", schemaPath: "#/oneOf/0/properties/teamId/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.status !== void 0) {
                    let data3 = data.status;
                    const _errs9 = errors;
                    if (typeof data3 !== "string") {
                      const err5 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                    if (!(data3 === "registered")) {
                      const err6 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema217.oneOf[0].properties.status.enum } };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        } else {
          const err7 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs11 = errors;
      if (errors === _errs11) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.message === void 0 && (missing1 = "message") || data.eventId === void 0 && (missing1 = "eventId") || data.userId === void 0 && (missing1 = "userId") || data.status === void 0 && (missing1 = "status")) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data4 = data.message;
              const _errs13 = errors;
              if (typeof data4 !== "string") {
                const err9 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (!(data4 === "User already registered for event")) {
                const err10 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/1/properties/message/enum", keyword: "enum", params: { allowedValues: schema217.oneOf[1].properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              var valid2 = _errs13 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.eventId !== void 0) {
                const _errs15 = errors;
                if (typeof data.eventId !== "string") {
                  const err11 = { instancePath: instancePath + "/eventId", schemaPath: "#/oneOf/1/properties/eventId/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                var valid2 = _errs15 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.userId !== void 0) {
                  const _errs17 = errors;
                  if (typeof data.userId !== "string") {
                    const err12 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/1/properties/userId/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                  var valid2 = _errs17 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.status !== void 0) {
                    let data7 = data.status;
                    const _errs19 = errors;
                    if (typeof data7 !== "string") {
                      const err13 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                    if (!(data7 === "registered")) {
                      const err14 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema217.oneOf[1].properties.status.enum } };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    var valid2 = _errs19 === errors;
                  } else {
                    var valid2 = true;
                  }
                }
              }
            }
          }
        } else {
          const err15 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 1;
        }
        const _errs21 = errors;
        if (errors === _errs21) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (data.message === void 0 && (missing2 = "message")) {
              const err16 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            } else {
              if (data.message !== void 0) {
                let data8 = data.message;
                if (typeof data8 !== "string") {
                  const err17 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (!(data8 === "Team does not exist" || data8 === "Only the leader can register a team" || data8 === "Team is too small for event" || data8 === "Team is too large for event" || data8 === "A member already registered for event with another team" || data8 === "Organisers and volunteers cannot register for event")) {
                  const err18 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/2/properties/message/enum", keyword: "enum", params: { allowedValues: schema217.oneOf[2].properties.message.enum } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err19 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        var _valid0 = _errs21 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 2;
          }
        }
      }
      if (!valid0) {
        const err20 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
        validate122.errors = vErrors;
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
      validate122.errors = vErrors;
      return errors === 0;
    }
    exports.listRegistrations_200 = validate123;
    var schema219 = { "type": "object", "required": ["eventPublicId", "eventType", "registrations"], "properties": { "eventPublicId": { "$ref": "#/components/schemas/PublicId" }, "eventType": { "type": "string", "enum": ["team", "single"] }, "registrations": { "type": "array", "items": { "$ref": "#/components/schemas/Registration" } } }, "example": { "eventPublicId": "kT3vQ9xWbL2m", "eventType": "single", "registrations": [{ "registrationId": "r8PzN4cYd1Hs", "userId": "asha_rao", "status": "confirmed" }] } };
    var schema223 = { "type": "string", "description": "A registration that waits has no place yet; one whose payment is pending holds its place.", "enum": ["confirmed", "payment pending", "waiting"] };
    function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.registrationId === void 0 && (missing0 = "registrationId") || data.status === void 0 && (missing0 = "status")) {
            validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.registrationId !== void 0) {
              let data0 = data.registrationId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate125.errors = [{ instancePath: instancePath + "/registrationId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate125.errors = [{ instancePath: instancePath + "/registrationId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.userId !== void 0) {
                const _errs4 = errors;
                if (typeof data.userId !== "string") {
                  validate125.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.teamId !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.teamId !== "string") {
                    validate125.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data3 = data.status;
                    const _errs8 = errors;
                    if (typeof data3 !== "string") {
                      validate125.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RegistrationStatus/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data3 === "confirmed" || data3 === "payment pending" || data3 === "waiting")) {
                      validate125.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RegistrationStatus/enum", keyword: "enum", params: { allowedValues: schema223.enum } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate125.errors = vErrors;
      return errors === 0;
    }
    function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.eventPublicId === void 0 && (missing0 = "eventPublicId") || data.eventType === void 0 && (missing0 = "eventType") || data.registrations === void 0 && (missing0 = "registrations")) {
            validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.eventPublicId !== void 0) {
              let data0 = data.eventPublicId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate124.errors = [{ instancePath: instancePath + "/eventPublicId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate124.errors = [{ instancePath: instancePath + "/eventPublicId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.eventType !== void 0) {
                let data1 = data.eventType;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  validate124.errors = [{ instancePath: instancePath + "/eventType", schemaPath: "#/properties/eventType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "team" || data1 === "single")) {
                  validate124.errors = [{ instancePath: instancePath + "/eventType", schemaPath: "#/properties/eventType/enum", keyword: "enum", params: { allowedValues: schema219.properties.eventType.enum } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.registrations !== void 0) {
                  let data2 = data.registrations;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate125(data2[i0], { instancePath: instancePath + "/registrations/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate124.errors = [{ instancePath: instancePath + "/registrations", schemaPath: "#/properties/registrations/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate124.errors = vErrors;
      return errors === 0;
    }
    function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate124(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
      validate123.errors = vErrors;
      return errors === 0;
    }
    exports.getRegistration_200 = validate128;
    function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.registrationId === void 0 && (missing0 = "registrationId") || data.status === void 0 && (missing0 = "status")) {
            validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.registrationId !== void 0) {
              let data0 = data.registrationId;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate129.errors = [{ instancePath: instancePath + "/registrationId", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate129.errors = [{ instancePath: instancePath + "/registrationId", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.userId !== void 0) {
                const _errs4 = errors;
                if (typeof data.userId !== "string") {
                  validate129.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.teamId !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.teamId !== "string") {
                    validate129.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data3 = data.status;
                    const _errs8 = errors;
                    if (typeof data3 !== "string") {
                      validate129.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RegistrationStatus/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data3 === "confirmed" || data3 === "payment pending" || data3 === "waiting")) {
                      validate129.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RegistrationStatus/enum", keyword: "enum", params: { allowedValues: schema223.enum } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate129.errors = vErrors;
      return errors === 0;
    }
    function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate129(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
        errors = vErrors.length;
      }
      validate128.errors = vErrors;
      return errors === 0;
    }
    exports.getRegistration_404 = validate131;
    var schema228 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Registration not found.", "Event not found."] } } };
    function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate131.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Registration not found." || data0 === "Event not found.")) {
                validate131.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema228.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate131.errors = vErrors;
      return errors === 0;
    }
    exports.editRegistration_400 = validate132;
    function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.status !== void 0) {
                      let data1 = data0.status;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/status", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/status", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate132.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate132.errors = vErrors;
      return errors === 0;
    }
    exports.editRegistration_422 = validate133;
    var schema232 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["No place is free"] } } };
    function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate133.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "No place is free")) {
                validate133.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema232.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate133.errors = vErrors;
      return errors === 0;
    }
    exports.listOrganisers_200 = validate134;
    function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.username === void 0 && (missing0 = "username") || data.role === void 0 && (missing0 = "role")) {
            validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.username !== void 0) {
              let data0 = data.username;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate136.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate136.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs4 = errors;
                if (typeof data.role !== "string") {
                  validate136.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate136.errors = vErrors;
      return errors === 0;
    }
    function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate136(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
          return false;
        }
      }
      validate135.errors = vErrors;
      return errors === 0;
    }
    function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
        errors = vErrors.length;
      }
      validate134.errors = vErrors;
      return errors === 0;
    }
    exports.addOrganiser_400 = validate139;
    function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate139.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.role !== void 0) {
                        let data2 = data0.role;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/role", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/role", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate139.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate139.errors = vErrors;
      return errors === 0;
    }
    exports.addOrganiser_422 = validate140;
    var schema241 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Wrong Username", "Already an organiser"] } } };
    function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate140.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Wrong Username" || data0 === "Already an organiser")) {
                validate140.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema241.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate140.errors = vErrors;
      return errors === 0;
    }
    exports.removeOrganiser_404 = validate141;
    var schema242 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Organiser not found.", "Event not found."] } } };
    function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate141.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Organiser not found." || data0 === "Event not found.")) {
                validate141.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema242.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate141.errors = vErrors;
      return errors === 0;
    }
    exports.listVolunteers_200 = validate142;
    function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.username === void 0 && (missing0 = "username") || data.task === void 0 && (missing0 = "task")) {
            validate144.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.username !== void 0) {
              let data0 = data.username;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate144.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate144.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.task !== void 0) {
                let data1 = data.task;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data1)) {
                    var valid2 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (typeof data1[i0] !== "string") {
                        validate144.errors = [{ instancePath: instancePath + "/task/" + i0, schemaPath: "#/properties/task/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate144.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate144.errors = vErrors;
      return errors === 0;
    }
    function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate144(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        } else {
          validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
          return false;
        }
      }
      validate143.errors = vErrors;
      return errors === 0;
    }
    function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate143(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
        errors = vErrors.length;
      }
      validate142.errors = vErrors;
      return errors === 0;
    }
    exports.addVolunteer_400 = validate147;
    function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.task !== void 0) {
                        let data2 = data0.task;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/task", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/task", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate147.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate147.errors = vErrors;
      return errors === 0;
    }
    exports.addVolunteer_422 = validate148;
    var schema251 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Wrong Username", "Already a volunteer"] } } };
    function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate148.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Wrong Username" || data0 === "Already a volunteer")) {
                validate148.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema251.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate148.errors = vErrors;
      return errors === 0;
    }
    exports.changeVolunteerTasks_200 = validate149;
    function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.eventid === void 0 && (missing0 = "eventid") || data.volunteer === void 0 && (missing0 = "volunteer") || data.task === void 0 && (missing0 = "task")) {
            validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.eventid !== void 0) {
              let data0 = data.eventid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate150.errors = [{ instancePath: instancePath + "/eventid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate150.errors = [{ instancePath: instancePath + "/eventid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.volunteer !== void 0) {
                let data1 = data.volunteer;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate150.errors = [{ instancePath: instancePath + "/volunteer", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate150.errors = [{ instancePath: instancePath + "/volunteer", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.task !== void 0) {
                  let data2 = data.task;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data2)) {
                      var valid3 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate150.errors = [{ instancePath: instancePath + "/task/" + i0, schemaPath: "#/properties/task/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid3 = _errs9 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate150.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate150.errors = vErrors;
      return errors === 0;
    }
    function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
        errors = vErrors.length;
      }
      validate149.errors = vErrors;
      return errors === 0;
    }
    exports.changeVolunteerTasks_400 = validate152;
    function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate152.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.task !== void 0) {
                      let data1 = data0.task;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/task", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/task", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate152.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate152.errors = vErrors;
      return errors === 0;
    }
    exports.changeVolunteerTasks_404 = validate153;
    var schema259 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Volunteer not found.", "Event not found."] } } };
    function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate153.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Volunteer not found." || data0 === "Event not found.")) {
                validate153.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema259.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate153.errors = vErrors;
      return errors === 0;
    }
    exports.listTeams_200 = validate154;
    function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name") || data.leader === void 0 && (missing0 = "leader") || data.members === void 0 && (missing0 = "members") || data.invitees === void 0 && (missing0 = "invitees") || data.events === void 0 && (missing0 = "events")) {
            validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.teamid !== void 0) {
              let data0 = data.teamid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate156.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate156.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate156.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.leader !== void 0) {
                  let data2 = data.leader;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) < 1) {
                        validate156.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    } else {
                      validate156.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.members !== void 0) {
                    let data3 = data.members;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data3)) {
                        var valid3 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (typeof data3[i0] !== "string") {
                            validate156.errors = [{ instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate156.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.invitees !== void 0) {
                      let data5 = data.invitees;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data5)) {
                          var valid4 = true;
                          const len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (typeof data5[i1] !== "string") {
                              validate156.errors = [{ instancePath: instancePath + "/invitees/" + i1, schemaPath: "#/properties/invitees/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid4 = _errs15 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate156.errors = [{ instancePath: instancePath + "/invitees", schemaPath: "#/properties/invitees/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.events !== void 0) {
                        let data7 = data.events;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data7)) {
                            var valid5 = true;
                            const len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs19 = errors;
                              if (typeof data7[i2] !== "string") {
                                validate156.errors = [{ instancePath: instancePath + "/events/" + i2, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate156.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
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
          validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate156.errors = vErrors;
      return errors === 0;
    }
    function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pages === void 0 && (missing0 = "pages") || data.currentpage === void 0 && (missing0 = "currentpage") || data.result === void 0 && (missing0 = "result")) {
            validate155.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pages !== void 0) {
              let data0 = data.pages;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate155.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/components/schemas/PageCount/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate155.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/components/schemas/PageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currentpage !== void 0) {
                let data1 = data.currentpage;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  validate155.errors = [{ instancePath: instancePath + "/currentpage", schemaPath: "#/components/schemas/PageNumber/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      validate155.errors = [{ instancePath: instancePath + "/currentpage", schemaPath: "#/components/schemas/PageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.result !== void 0) {
                  let data2 = data.result;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data2)) {
                      var valid3 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate156(data2[i0], { instancePath: instancePath + "/result/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs9 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate155.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate155.errors = vErrors;
      return errors === 0;
    }
    function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
        errors = vErrors.length;
      }
      validate154.errors = vErrors;
      return errors === 0;
    }
    exports.listTeams_400 = validate159;
    function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.pageSize === void 0 && (missing0 = "pageSize") || data.noOfPages === void 0 && (missing0 = "noOfPages")) {
            const err0 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/required", keyword: "required", params: { missingProperty: missing0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs4 = errors;
              if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (!(data0 === "This page does not exist")) {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/enum", keyword: "enum", params: { allowedValues: schema78.properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var valid2 = _errs4 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.pageSize !== void 0) {
                let data1 = data.pageSize;
                const _errs6 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  const err3 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      const err4 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.noOfPages !== void 0) {
                  let data2 = data.noOfPages;
                  const _errs8 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    const err5 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (errors === _errs8) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 1 || isNaN(data2)) {
                        const err6 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
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
          const err7 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.error === void 0 && (missing1 = "error")) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            if (data.error !== void 0) {
              let data3 = data.error;
              const _errs12 = errors;
              if (errors === _errs12) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (Object.keys(data3).length < 1) {
                    const err9 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  } else {
                    if (data3.limit !== void 0) {
                      let data4 = data3.limit;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (typeof data4 === "string") {
                          if (!pattern1.test(data4)) {
                            const err10 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        } else {
                          const err11 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.page !== void 0) {
                        let data5 = data3.page;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern1.test(data5)) {
                              const err12 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                            }
                          } else {
                            const err13 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err13];
                            } else {
                              vErrors.push(err13);
                            }
                            errors++;
                          }
                        }
                        var valid4 = _errs17 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data3.event !== void 0) {
                          let data6 = data3.event;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data6 === "string") {
                              if (!pattern1.test(data6)) {
                                const err14 = { instancePath: instancePath + "/error/event", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                              }
                            } else {
                              const err15 = { instancePath: instancePath + "/error/event", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                          }
                          var valid4 = _errs20 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data3.user !== void 0) {
                            let data7 = data3.user;
                            const _errs23 = errors;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data7 === "string") {
                                if (!pattern1.test(data7)) {
                                  const err16 = { instancePath: instancePath + "/error/user", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                              } else {
                                const err17 = { instancePath: instancePath + "/error/user", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs23 === errors;
                          } else {
                            var valid4 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err19 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
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
        const err20 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
        validate159.errors = vErrors;
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
      validate159.errors = vErrors;
      return errors === 0;
    }
    exports.createTeam_201 = validate160;
    function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name") || data.leader === void 0 && (missing0 = "leader") || data.members === void 0 && (missing0 = "members") || data.events === void 0 && (missing0 = "events") || data.invitees === void 0 && (missing0 = "invitees")) {
            validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.teamid !== void 0) {
              let data0 = data.teamid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate161.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate161.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate161.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.leader !== void 0) {
                  let data2 = data.leader;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) < 1) {
                        validate161.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    } else {
                      validate161.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.members !== void 0) {
                    let data3 = data.members;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data3)) {
                        var valid3 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (typeof data3[i0] !== "string") {
                            validate161.errors = [{ instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate161.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.events !== void 0) {
                      let data5 = data.events;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data5)) {
                          var valid4 = true;
                          const len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (typeof data5[i1] !== "string") {
                              validate161.errors = [{ instancePath: instancePath + "/events/" + i1, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid4 = _errs15 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate161.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.invitees !== void 0) {
                        let data7 = data.invitees;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data7)) {
                            var valid5 = true;
                            const len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs19 = errors;
                              if (typeof data7[i2] !== "string") {
                                validate161.errors = [{ instancePath: instancePath + "/invitees/" + i2, schemaPath: "#/properties/invitees/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate161.errors = [{ instancePath: instancePath + "/invitees", schemaPath: "#/properties/invitees/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
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
          validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate161.errors = vErrors;
      return errors === 0;
    }
    function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate161(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
        errors = vErrors.length;
      }
      validate160.errors = vErrors;
      return errors === 0;
    }
    exports.createTeam_400 = validate163;
    function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.name !== void 0) {
                      let data1 = data0.name;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/name", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/name", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate163.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate163.errors = vErrors;
      return errors === 0;
    }
    exports.createTeam_422 = validate164;
    var schema280 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This team already exist."] } } };
    function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate164.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate164.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This team already exist.")) {
                validate164.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema280.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate164.errors = vErrors;
      return errors === 0;
    }
    exports.getTeam_200 = validate165;
    function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name") || data.leader === void 0 && (missing0 = "leader") || data.members === void 0 && (missing0 = "members") || data.invitees === void 0 && (missing0 = "invitees") || data.events === void 0 && (missing0 = "events")) {
            validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.teamid !== void 0) {
              let data0 = data.teamid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate166.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate166.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate166.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.leader !== void 0) {
                  let data2 = data.leader;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) < 1) {
                        validate166.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    } else {
                      validate166.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.members !== void 0) {
                    let data3 = data.members;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data3)) {
                        var valid3 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (typeof data3[i0] !== "string") {
                            validate166.errors = [{ instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate166.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.invitees !== void 0) {
                      let data5 = data.invitees;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data5)) {
                          var valid4 = true;
                          const len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (typeof data5[i1] !== "string") {
                              validate166.errors = [{ instancePath: instancePath + "/invitees/" + i1, schemaPath: "#/properties/invitees/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid4 = _errs15 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate166.errors = [{ instancePath: instancePath + "/invitees", schemaPath: "#/properties/invitees/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.events !== void 0) {
                        let data7 = data.events;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data7)) {
                            var valid5 = true;
                            const len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs19 = errors;
                              if (typeof data7[i2] !== "string") {
                                validate166.errors = [{ instancePath: instancePath + "/events/" + i2, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate166.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
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
          validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate166.errors = vErrors;
      return errors === 0;
    }
    function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate166(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
      validate165.errors = vErrors;
      return errors === 0;
    }
    exports.getTeam_404 = validate168;
    var schema285 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Team not found."] } } };
    function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate168.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Team not found.")) {
                validate168.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema285.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate168.errors = vErrors;
      return errors === 0;
    }
    exports.editTeam_200 = validate169;
    function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.teamid === void 0 && (missing0 = "teamid") || data.name === void 0 && (missing0 = "name") || data.leader === void 0 && (missing0 = "leader") || data.members === void 0 && (missing0 = "members") || data.event === void 0 && (missing0 = "event") || data.invitees === void 0 && (missing0 = "invitees")) {
            validate170.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.teamid !== void 0) {
              let data0 = data.teamid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate170.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate170.errors = [{ instancePath: instancePath + "/teamid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
                  validate170.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.leader !== void 0) {
                  let data2 = data.leader;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) < 1) {
                        validate170.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    } else {
                      validate170.errors = [{ instancePath: instancePath + "/leader", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.members !== void 0) {
                    let data3 = data.members;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data3)) {
                        var valid3 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (typeof data3[i0] !== "string") {
                            validate170.errors = [{ instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate170.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.event !== void 0) {
                      let data5 = data.event;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data5)) {
                          var valid4 = true;
                          const len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (typeof data5[i1] !== "string") {
                              validate170.errors = [{ instancePath: instancePath + "/event/" + i1, schemaPath: "#/properties/event/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid4 = _errs15 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate170.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.invitees !== void 0) {
                        let data7 = data.invitees;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data7)) {
                            var valid5 = true;
                            const len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs19 = errors;
                              if (typeof data7[i2] !== "string") {
                                validate170.errors = [{ instancePath: instancePath + "/invitees/" + i2, schemaPath: "#/properties/invitees/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate170.errors = [{ instancePath: instancePath + "/invitees", schemaPath: "#/properties/invitees/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
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
          validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate170.errors = vErrors;
      return errors === 0;
    }
    function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
      validate169.errors = vErrors;
      return errors === 0;
    }
    exports.deleteTeam_422 = validate172;
    var schema290 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Cant delete a team that is registered for an event."] } } };
    function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate172.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Cant delete a team that is registered for an event.")) {
                validate172.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema290.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate172.errors = vErrors;
      return errors === 0;
    }
    exports.createInvitation_400 = validate173;
    function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate173.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.username !== void 0) {
                      let data1 = data0.username;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/username", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate173.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate173.errors = vErrors;
      return errors === 0;
    }
    exports.createInvitation_422 = validate174;
    var schema294 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Not from same college", "Already invited", "Already a member", "Wrong Username"] } } };
    function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate174.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Not from same college" || data0 === "Already invited" || data0 === "Already a member" || data0 === "Wrong Username")) {
                validate174.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema294.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate174.errors = vErrors;
      return errors === 0;
    }
    exports.withdrawInvitation_422 = validate175;
    var schema295 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Does not exist", "Already Accepted"] } } };
    function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate175.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Does not exist" || data0 === "Already Accepted")) {
                validate175.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema295.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate175.errors = vErrors;
      return errors === 0;
    }
    exports.removeMember_404 = validate176;
    var schema296 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Member not found.", "Team not found."] } } };
    function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate176.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate176.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Member not found." || data0 === "Team not found.")) {
                validate176.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema296.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate176.errors = vErrors;
      return errors === 0;
    }
    exports.removeMember_422 = validate177;
    var schema297 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["The leader cannot leave the team."] } } };
    function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate177.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The leader cannot leave the team.")) {
                validate177.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema297.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate177.errors = vErrors;
      return errors === 0;
    }
    exports.listTickets_200 = validate178;
    var schema302 = { "type": "object", "required": ["ticketid", "title", "description", "openedBy", "openingDate", "openingdate", "topic", "view", "solution"], "properties": { "ticketid": { "$ref": "#/components/schemas/PublicId" }, "title": { "type": "string" }, "description": { "type": "string" }, "openedBy": { "$ref": "#/components/schemas/Username" }, "openingDate": { "type": "string", "format": "date" }, "openingdate": { "type": "string", "format": "date", "description": "The same as `openingDate`.", "deprecated": true }, "topic": { "type": "string", "description": "Null where none was given.", "nullable": true, "x-addition": true }, "view": { "type": "string", "description": "Who may read it.", "enum": ["public", "private"], "x-addition": true }, "solution": { "$ref": "#/components/schemas/TicketSolution" } } };
    var schema305 = { "type": "object", "description": "The rest is there once the ticket is solved; who solved it, as long as they have an account.", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["solved", "unsolved"] }, "solvedBy": { "$ref": "#/components/schemas/Username" }, "solvingDate": { "type": "string", "format": "date" }, "content": { "type": "string" } } };
    function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status")) {
            validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate181.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "solved" || data0 === "unsolved")) {
                validate181.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema305.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.solvedBy !== void 0) {
                let data1 = data.solvedBy;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate181.errors = [{ instancePath: instancePath + "/solvedBy", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate181.errors = [{ instancePath: instancePath + "/solvedBy", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.solvingDate !== void 0) {
                  let data2 = data.solvingDate;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!formats8.validate(data2)) {
                          validate181.errors = [{ instancePath: instancePath + "/solvingDate", schemaPath: "#/properties/solvingDate/format", keyword: "format", params: { format: "date" } }];
                          return false;
                        }
                      } else {
                        validate181.errors = [{ instancePath: instancePath + "/solvingDate", schemaPath: "#/properties/solvingDate/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.content !== "string") {
                      validate181.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate181.errors = vErrors;
      return errors === 0;
    }
    function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.ticketid === void 0 && (missing0 = "ticketid") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.openedBy === void 0 && (missing0 = "openedBy") || data.openingDate === void 0 && (missing0 = "openingDate") || data.openingdate === void 0 && (missing0 = "openingdate") || data.topic === void 0 && (missing0 = "topic") || data.view === void 0 && (missing0 = "view") || data.solution === void 0 && (missing0 = "solution")) {
            validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.ticketid !== void 0) {
              let data0 = data.ticketid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate180.errors = [{ instancePath: instancePath + "/ticketid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate180.errors = [{ instancePath: instancePath + "/ticketid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs4 = errors;
                if (typeof data.title !== "string") {
                  validate180.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.description !== "string") {
                    validate180.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.openedBy !== void 0) {
                    let data3 = data.openedBy;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (func2(data3) < 1) {
                          validate180.errors = [{ instancePath: instancePath + "/openedBy", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      } else {
                        validate180.errors = [{ instancePath: instancePath + "/openedBy", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.openingDate !== void 0) {
                      let data4 = data.openingDate;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (errors === _errs11) {
                          if (typeof data4 === "string") {
                            if (!formats8.validate(data4)) {
                              validate180.errors = [{ instancePath: instancePath + "/openingDate", schemaPath: "#/properties/openingDate/format", keyword: "format", params: { format: "date" } }];
                              return false;
                            }
                          } else {
                            validate180.errors = [{ instancePath: instancePath + "/openingDate", schemaPath: "#/properties/openingDate/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.openingdate !== void 0) {
                        let data5 = data.openingdate;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (errors === _errs13) {
                            if (typeof data5 === "string") {
                              if (!formats8.validate(data5)) {
                                validate180.errors = [{ instancePath: instancePath + "/openingdate", schemaPath: "#/properties/openingdate/format", keyword: "format", params: { format: "date" } }];
                                return false;
                              }
                            } else {
                              validate180.errors = [{ instancePath: instancePath + "/openingdate", schemaPath: "#/properties/openingdate/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.topic !== void 0) {
                          let data6 = data.topic;
                          const _errs15 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate180.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.view !== void 0) {
                            let data7 = data.view;
                            const _errs18 = errors;
                            if (typeof data7 !== "string") {
                              validate180.errors = [{ instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            if (!(data7 === "public" || data7 === "private")) {
                              validate180.errors = [{ instancePath: instancePath + "/view", schemaPath: "#/properties/view/enum", keyword: "enum", params: { allowedValues: schema302.properties.view.enum } }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.solution !== void 0) {
                              const _errs20 = errors;
                              if (!validate181(data.solution, { instancePath: instancePath + "/solution", parentData: data, parentDataProperty: "solution", rootData })) {
                                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs20 === errors;
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
          validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate180.errors = vErrors;
      return errors === 0;
    }
    function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pages === void 0 && (missing0 = "pages") || data.currentpage === void 0 && (missing0 = "currentpage") || data.result === void 0 && (missing0 = "result")) {
            validate179.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pages !== void 0) {
              let data0 = data.pages;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate179.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/components/schemas/PageCount/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate179.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/components/schemas/PageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currentpage !== void 0) {
                let data1 = data.currentpage;
                const _errs4 = errors;
                const _errs5 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  validate179.errors = [{ instancePath: instancePath + "/currentpage", schemaPath: "#/components/schemas/PageNumber/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      validate179.errors = [{ instancePath: instancePath + "/currentpage", schemaPath: "#/components/schemas/PageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.result !== void 0) {
                  let data2 = data.result;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data2)) {
                      var valid3 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate180(data2[i0], { instancePath: instancePath + "/result/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs9 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate179.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate179.errors = vErrors;
      return errors === 0;
    }
    function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
        errors = vErrors.length;
      }
      validate178.errors = vErrors;
      return errors === 0;
    }
    exports.listTickets_400 = validate185;
    function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.pageSize === void 0 && (missing0 = "pageSize") || data.noOfPages === void 0 && (missing0 = "noOfPages")) {
            const err0 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/required", keyword: "required", params: { missingProperty: missing0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs4 = errors;
              if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (!(data0 === "This page does not exist")) {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/enum", keyword: "enum", params: { allowedValues: schema78.properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var valid2 = _errs4 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.pageSize !== void 0) {
                let data1 = data.pageSize;
                const _errs6 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  const err3 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      const err4 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.noOfPages !== void 0) {
                  let data2 = data.noOfPages;
                  const _errs8 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    const err5 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (errors === _errs8) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 1 || isNaN(data2)) {
                        const err6 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
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
          const err7 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.error === void 0 && (missing1 = "error")) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            if (data.error !== void 0) {
              let data3 = data.error;
              const _errs12 = errors;
              if (errors === _errs12) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (Object.keys(data3).length < 1) {
                    const err9 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  } else {
                    if (data3.limit !== void 0) {
                      let data4 = data3.limit;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (typeof data4 === "string") {
                          if (!pattern1.test(data4)) {
                            const err10 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        } else {
                          const err11 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.page !== void 0) {
                        let data5 = data3.page;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern1.test(data5)) {
                              const err12 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                            }
                          } else {
                            const err13 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err13];
                            } else {
                              vErrors.push(err13);
                            }
                            errors++;
                          }
                        }
                        var valid4 = _errs17 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data3.user !== void 0) {
                          let data6 = data3.user;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data6 === "string") {
                              if (!pattern1.test(data6)) {
                                const err14 = { instancePath: instancePath + "/error/user", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                              }
                            } else {
                              const err15 = { instancePath: instancePath + "/error/user", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                          }
                          var valid4 = _errs20 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data3.topic !== void 0) {
                            let data7 = data3.topic;
                            const _errs23 = errors;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data7 === "string") {
                                if (!pattern1.test(data7)) {
                                  const err16 = { instancePath: instancePath + "/error/topic", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                              } else {
                                const err17 = { instancePath: instancePath + "/error/topic", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs23 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data3.status !== void 0) {
                              let data8 = data3.status;
                              const _errs26 = errors;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (typeof data8 === "string") {
                                  if (!pattern1.test(data8)) {
                                    const err18 = { instancePath: instancePath + "/error/status", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                      vErrors = [err18];
                                    } else {
                                      vErrors.push(err18);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err19 = { instancePath: instancePath + "/error/status", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err19];
                                  } else {
                                    vErrors.push(err19);
                                  }
                                  errors++;
                                }
                              }
                              var valid4 = _errs26 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err21 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
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
        const err22 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
        validate185.errors = vErrors;
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
      validate185.errors = vErrors;
      return errors === 0;
    }
    exports.openTicket_201 = validate186;
    function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.ticketid === void 0 && (missing0 = "ticketid") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.openedBy === void 0 && (missing0 = "openedBy") || data.openingDate === void 0 && (missing0 = "openingDate") || data.openingdate === void 0 && (missing0 = "openingdate") || data.topic === void 0 && (missing0 = "topic") || data.view === void 0 && (missing0 = "view") || data.solution === void 0 && (missing0 = "solution")) {
            validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.ticketid !== void 0) {
              let data0 = data.ticketid;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate187.errors = [{ instancePath: instancePath + "/ticketid", schemaPath: "#/components/schemas/PublicId/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate187.errors = [{ instancePath: instancePath + "/ticketid", schemaPath: "#/components/schemas/PublicId/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs4 = errors;
                if (typeof data.title !== "string") {
                  validate187.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.description !== "string") {
                    validate187.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.openedBy !== void 0) {
                    let data3 = data.openedBy;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (func2(data3) < 1) {
                          validate187.errors = [{ instancePath: instancePath + "/openedBy", schemaPath: "#/components/schemas/Username/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      } else {
                        validate187.errors = [{ instancePath: instancePath + "/openedBy", schemaPath: "#/components/schemas/Username/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.openingDate !== void 0) {
                      let data4 = data.openingDate;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (errors === _errs11) {
                          if (typeof data4 === "string") {
                            if (!formats8.validate(data4)) {
                              validate187.errors = [{ instancePath: instancePath + "/openingDate", schemaPath: "#/properties/openingDate/format", keyword: "format", params: { format: "date" } }];
                              return false;
                            }
                          } else {
                            validate187.errors = [{ instancePath: instancePath + "/openingDate", schemaPath: "#/properties/openingDate/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.openingdate !== void 0) {
                        let data5 = data.openingdate;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (errors === _errs13) {
                            if (typeof data5 === "string") {
                              if (!formats8.validate(data5)) {
                                validate187.errors = [{ instancePath: instancePath + "/openingdate", schemaPath: "#/properties/openingdate/format", keyword: "format", params: { format: "date" } }];
                                return false;
                              }
                            } else {
                              validate187.errors = [{ instancePath: instancePath + "/openingdate", schemaPath: "#/properties/openingdate/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.topic !== void 0) {
                          let data6 = data.topic;
                          const _errs15 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate187.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.view !== void 0) {
                            let data7 = data.view;
                            const _errs18 = errors;
                            if (typeof data7 !== "string") {
                              validate187.errors = [{ instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            if (!(data7 === "public" || data7 === "private")) {
                              validate187.errors = [{ instancePath: instancePath + "/view", schemaPath: "#/properties/view/enum", keyword: "enum", params: { allowedValues: schema302.properties.view.enum } }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.solution !== void 0) {
                              const _errs20 = errors;
                              if (!validate181(data.solution, { instancePath: instancePath + "/solution", parentData: data, parentDataProperty: "solution", rootData })) {
                                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs20 === errors;
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
          validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate187.errors = vErrors;
      return errors === 0;
    }
    function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate187(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
        errors = vErrors.length;
      }
      validate186.errors = vErrors;
      return errors === 0;
    }
    exports.openTicket_400 = validate190;
    function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate190.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.title !== void 0) {
                      let data1 = data0.title;
                      const _errs8 = errors;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/title", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/title", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var valid3 = _errs8 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data0.description !== void 0) {
                        let data2 = data0.description;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data2 === "string") {
                            if (!pattern1.test(data2)) {
                              const err5 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/error/description", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data0.topic !== void 0) {
                          let data3 = data0.topic;
                          const _errs14 = errors;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data3 === "string") {
                              if (!pattern1.test(data3)) {
                                const err7 = { instancePath: instancePath + "/error/topic", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err7];
                                } else {
                                  vErrors.push(err7);
                                }
                                errors++;
                              }
                            } else {
                              const err8 = { instancePath: instancePath + "/error/topic", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                          }
                          var valid3 = _errs14 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data0.view !== void 0) {
                            let data4 = data0.view;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data4 === "string") {
                                if (!pattern1.test(data4)) {
                                  const err9 = { instancePath: instancePath + "/error/view", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err9];
                                  } else {
                                    vErrors.push(err9);
                                  }
                                  errors++;
                                }
                              } else {
                                const err10 = { instancePath: instancePath + "/error/view", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                              }
                            }
                            var valid3 = _errs17 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
                validate190.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate190.errors = vErrors;
      return errors === 0;
    }
    exports.listPublicTickets_400 = validate191;
    function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message") || data.pageSize === void 0 && (missing0 = "pageSize") || data.noOfPages === void 0 && (missing0 = "noOfPages")) {
            const err0 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/required", keyword: "required", params: { missingProperty: missing0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              const _errs4 = errors;
              if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (!(data0 === "This page does not exist")) {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/message/enum", keyword: "enum", params: { allowedValues: schema78.properties.message.enum } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var valid2 = _errs4 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.pageSize !== void 0) {
                let data1 = data.pageSize;
                const _errs6 = errors;
                if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  const err3 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 1 || isNaN(data1)) {
                      const err4 = { instancePath: instancePath + "/pageSize", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.noOfPages !== void 0) {
                  let data2 = data.noOfPages;
                  const _errs8 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    const err5 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (errors === _errs8) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 1 || isNaN(data2)) {
                        const err6 = { instancePath: instancePath + "/noOfPages", schemaPath: "spec:#/components/schemas/NoSuchPage/properties/noOfPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
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
          const err7 = { instancePath, schemaPath: "spec:#/components/schemas/NoSuchPage/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.error === void 0 && (missing1 = "error")) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            if (data.error !== void 0) {
              let data3 = data.error;
              const _errs12 = errors;
              if (errors === _errs12) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (Object.keys(data3).length < 1) {
                    const err9 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  } else {
                    if (data3.limit !== void 0) {
                      let data4 = data3.limit;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (typeof data4 === "string") {
                          if (!pattern1.test(data4)) {
                            const err10 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        } else {
                          const err11 = { instancePath: instancePath + "/error/limit", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.page !== void 0) {
                        let data5 = data3.page;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern1.test(data5)) {
                              const err12 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                            }
                          } else {
                            const err13 = { instancePath: instancePath + "/error/page", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err13];
                            } else {
                              vErrors.push(err13);
                            }
                            errors++;
                          }
                        }
                        var valid4 = _errs17 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data3.topic !== void 0) {
                          let data6 = data3.topic;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data6 === "string") {
                              if (!pattern1.test(data6)) {
                                const err14 = { instancePath: instancePath + "/error/topic", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                              }
                            } else {
                              const err15 = { instancePath: instancePath + "/error/topic", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                          }
                          var valid4 = _errs20 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data3.status !== void 0) {
                            let data7 = data3.status;
                            const _errs23 = errors;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data7 === "string") {
                                if (!pattern1.test(data7)) {
                                  const err16 = { instancePath: instancePath + "/error/status", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                              } else {
                                const err17 = { instancePath: instancePath + "/error/status", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs23 === errors;
                          } else {
                            var valid4 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/error", schemaPath: "#/oneOf/1/properties/error/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err19 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
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
        const err20 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
        validate191.errors = vErrors;
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
      validate191.errors = vErrors;
      return errors === 0;
    }
    exports.closeTicket_400 = validate192;
    function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate192.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs2 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data0 === "string") {
                  if (!pattern0.test(data0)) {
                    const err0 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/pattern", keyword: "pattern", params: { pattern: "^(JSON parse error|Invalid data\\. Expected a dictionary\\.)$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/error", schemaPath: "spec:#/components/schemas/BodyMessage/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs3 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data0.content !== void 0) {
                      let data1 = data0.content;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data1 === "string") {
                          if (!pattern1.test(data1)) {
                            const err3 = { instancePath: instancePath + "/error/content", schemaPath: "spec:#/components/schemas/FieldMessage/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/error/content", schemaPath: "spec:#/components/schemas/FieldMessage/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                validate192.errors = vErrors;
                return false;
              } else {
                errors = _errs2;
                if (vErrors !== null) {
                  if (_errs2) {
                    vErrors.length = _errs2;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        } else {
          validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate192.errors = vErrors;
      return errors === 0;
    }
    exports.closeTicket_404 = validate193;
    var schema333 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["Ticket not found."] } } };
    function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate193.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate193.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Ticket not found.")) {
                validate193.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema333.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate193.errors = vErrors;
      return errors === 0;
    }
    exports.closeTicket_422 = validate194;
    var schema334 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string", "enum": ["This ticket is already solved."] } } };
    function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              if (typeof data0 !== "string") {
                validate194.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This ticket is already solved.")) {
                validate194.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema334.properties.error.enum } }];
                return false;
              }
            }
          }
        } else {
          validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate194.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  revokeToken: { 200: import_generated_judges.default.revokeToken_200, 400: import_generated_judges.default.revokeToken_400, 401: import_generated_judges.default.revokeToken_401, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 503: import_generated_judges.default.revokeToken_503 },
  obtainTokens: { 200: import_generated_judges.default.obtainTokens_200, 400: import_generated_judges.default.obtainTokens_400, 401: import_generated_judges.default.obtainTokens_401, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 429: import_generated_judges.default.obtainTokens_429, 503: import_generated_judges.default.revokeToken_503 },
  revokeTokens: { 200: import_generated_judges.default.revokeToken_200, 401: import_generated_judges.default.revokeToken_401, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  refreshToken: { 200: import_generated_judges.default.refreshToken_200, 400: import_generated_judges.default.refreshToken_400, 401: import_generated_judges.default.refreshToken_401, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 503: import_generated_judges.default.revokeToken_503 },
  logInWithProvider: { 200: import_generated_judges.default.obtainTokens_200, 400: import_generated_judges.default.logInWithProvider_400, 401: import_generated_judges.default.logInWithProvider_401, 404: import_generated_judges.default.logInWithProvider_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.logInWithProvider_422, 503: import_generated_judges.default.revokeToken_503 },
  getAuthModes: { 200: import_generated_judges.default.getAuthModes_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  changePassword: { 200: import_generated_judges.default.changePassword_200, 400: import_generated_judges.default.changePassword_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.changePassword_422, 429: import_generated_judges.default.obtainTokens_429, 503: import_generated_judges.default.revokeToken_503 },
  createPassword: { 201: import_generated_judges.default.createPassword_201, 400: import_generated_judges.default.createPassword_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createPassword_422, 503: import_generated_judges.default.revokeToken_503 },
  resetPassword: { 200: import_generated_judges.default.resetPassword_200, 400: import_generated_judges.default.resetPassword_400, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.resetPassword_422, 503: import_generated_judges.default.revokeToken_503 },
  requestPasswordReset: { 202: import_generated_judges.default.requestPasswordReset_202, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 429: import_generated_judges.default.obtainTokens_429, 503: import_generated_judges.default.revokeToken_503 },
  listUsers: { 200: import_generated_judges.default.listUsers_200, 400: import_generated_judges.default.listUsers_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  createUser: { 201: import_generated_judges.default.createUser_201, 400: import_generated_judges.default.createUser_400, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createUser_422, 503: import_generated_judges.default.revokeToken_503 },
  getUser: { 200: import_generated_judges.default.createUser_201, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  editUser: { 200: import_generated_judges.default.editUser_200, 400: import_generated_judges.default.editUser_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.editUser_422, 503: import_generated_judges.default.revokeToken_503 },
  deleteUser: { 200: import_generated_judges.default.deleteUser_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.deleteUser_422, 503: import_generated_judges.default.revokeToken_503 },
  getUserState: { 200: import_generated_judges.default.getUserState_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  disableUser: { 200: import_generated_judges.default.disableUser_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  takePictureFromProvider: { 200: import_generated_judges.default.takePictureFromProvider_200, 400: import_generated_judges.default.takePictureFromProvider_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.takePictureFromProvider_422, 503: import_generated_judges.default.revokeToken_503 },
  uploadPicture: { 202: import_generated_judges.default.uploadPicture_202, 400: import_generated_judges.default.uploadPicture_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.uploadPicture_422, 503: import_generated_judges.default.revokeToken_503, 507: import_generated_judges.default.uploadPicture_507 },
  listInvitations: { 200: import_generated_judges.default.listInvitations_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  acceptInvitation: { 200: import_generated_judges.default.acceptInvitation_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.acceptInvitation_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.acceptInvitation_422, 503: import_generated_judges.default.revokeToken_503 },
  rejectInvitation: { 200: import_generated_judges.default.rejectInvitation_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.acceptInvitation_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.rejectInvitation_422, 503: import_generated_judges.default.revokeToken_503 },
  listCategories: { 200: import_generated_judges.default.listCategories_200, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  createCategory: { 201: import_generated_judges.default.createCategory_201, 400: import_generated_judges.default.createCategory_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createCategory_422, 503: import_generated_judges.default.revokeToken_503 },
  editCategory: { 202: import_generated_judges.default.createCategory_201, 400: import_generated_judges.default.editCategory_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.editCategory_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.editCategory_422, 503: import_generated_judges.default.revokeToken_503 },
  deleteCategory: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.editCategory_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.deleteCategory_422, 503: import_generated_judges.default.revokeToken_503 },
  listTags: { 200: import_generated_judges.default.listCategories_200, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  createTag: { 201: import_generated_judges.default.createCategory_201, 400: import_generated_judges.default.createCategory_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createTag_422, 503: import_generated_judges.default.revokeToken_503 },
  editTag: { 202: import_generated_judges.default.createCategory_201, 400: import_generated_judges.default.editCategory_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.editTag_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.editTag_422, 503: import_generated_judges.default.revokeToken_503 },
  deleteTag: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.editTag_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.deleteTag_422, 503: import_generated_judges.default.revokeToken_503 },
  listEvents: { 200: import_generated_judges.default.listEvents_200, 400: import_generated_judges.default.listEvents_400, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  createEvent: { 201: import_generated_judges.default.createEvent_201, 400: import_generated_judges.default.createEvent_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createEvent_422, 503: import_generated_judges.default.revokeToken_503 },
  getEvent: { 200: import_generated_judges.default.getEvent_200, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  editEvent: { 202: import_generated_judges.default.editEvent_202, 400: import_generated_judges.default.createEvent_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.editEvent_422, 503: import_generated_judges.default.revokeToken_503 },
  deleteEvent: { 200: import_generated_judges.default.deleteEvent_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.deleteEvent_422, 503: import_generated_judges.default.revokeToken_503 },
  uploadEventPhotos: { 200: import_generated_judges.default.uploadEventPhotos_200, 400: import_generated_judges.default.uploadEventPhotos_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.uploadPicture_422, 503: import_generated_judges.default.revokeToken_503, 507: import_generated_judges.default.uploadPicture_507 },
  getEventCalendar: { 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  registerForEvent: { 201: import_generated_judges.default.registerForEvent_201, 400: import_generated_judges.default.registerForEvent_400, 401: import_generated_judges.default.revokeToken_401, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.registerForEvent_422, 503: import_generated_judges.default.revokeToken_503 },
  listRegistrations: { 200: import_generated_judges.default.listRegistrations_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  exportRegistrations: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  getRegistration: { 200: import_generated_judges.default.getRegistration_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getRegistration_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  editRegistration: { 200: import_generated_judges.default.getRegistration_200, 400: import_generated_judges.default.editRegistration_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getRegistration_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.editRegistration_422, 503: import_generated_judges.default.revokeToken_503 },
  withdrawRegistration: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getRegistration_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  listOrganisers: { 200: import_generated_judges.default.listOrganisers_200, 401: import_generated_judges.default.revokeToken_401, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  addOrganiser: { 201: import_generated_judges.default.listOrganisers_200, 400: import_generated_judges.default.addOrganiser_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.addOrganiser_422, 503: import_generated_judges.default.revokeToken_503 },
  removeOrganiser: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.removeOrganiser_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  listVolunteers: { 200: import_generated_judges.default.listVolunteers_200, 401: import_generated_judges.default.revokeToken_401, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  addVolunteer: { 201: import_generated_judges.default.listVolunteers_200, 400: import_generated_judges.default.addVolunteer_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getEvent_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.addVolunteer_422, 503: import_generated_judges.default.revokeToken_503 },
  changeVolunteerTasks: { 200: import_generated_judges.default.changeVolunteerTasks_200, 400: import_generated_judges.default.changeVolunteerTasks_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.changeVolunteerTasks_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 503: import_generated_judges.default.revokeToken_503 },
  removeVolunteer: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.changeVolunteerTasks_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  listTeams: { 200: import_generated_judges.default.listTeams_200, 400: import_generated_judges.default.listTeams_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  createTeam: { 201: import_generated_judges.default.createTeam_201, 400: import_generated_judges.default.createTeam_400, 401: import_generated_judges.default.revokeToken_401, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createTeam_422, 503: import_generated_judges.default.revokeToken_503 },
  getTeam: { 200: import_generated_judges.default.getTeam_200, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getTeam_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  editTeam: { 200: import_generated_judges.default.editTeam_200, 400: import_generated_judges.default.createTeam_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getTeam_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createTeam_422, 503: import_generated_judges.default.revokeToken_503 },
  deleteTeam: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getTeam_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.deleteTeam_422, 503: import_generated_judges.default.revokeToken_503 },
  createInvitation: { 201: import_generated_judges.default.createTeam_201, 400: import_generated_judges.default.createInvitation_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getTeam_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.createInvitation_422, 503: import_generated_judges.default.revokeToken_503 },
  withdrawInvitation: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getTeam_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.withdrawInvitation_422, 503: import_generated_judges.default.revokeToken_503 },
  removeMember: { 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.removeMember_404, 405: import_generated_judges.default.revokeToken_405, 422: import_generated_judges.default.removeMember_422, 503: import_generated_judges.default.revokeToken_503 },
  listTickets: { 200: import_generated_judges.default.listTickets_200, 400: import_generated_judges.default.listTickets_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  openTicket: { 201: import_generated_judges.default.openTicket_201, 400: import_generated_judges.default.openTicket_400, 401: import_generated_judges.default.revokeToken_401, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 503: import_generated_judges.default.revokeToken_503 },
  listPublicTickets: { 200: import_generated_judges.default.listTickets_200, 400: import_generated_judges.default.listPublicTickets_400, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  listUserTickets: { 200: import_generated_judges.default.listTickets_200, 400: import_generated_judges.default.listPublicTickets_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.getAuthModes_404, 405: import_generated_judges.default.revokeToken_405, 503: import_generated_judges.default.revokeToken_503 },
  closeTicket: { 200: import_generated_judges.default.openTicket_201, 400: import_generated_judges.default.closeTicket_400, 401: import_generated_judges.default.revokeToken_401, 403: import_generated_judges.default.getAuthModes_403, 404: import_generated_judges.default.closeTicket_404, 405: import_generated_judges.default.revokeToken_405, 413: import_generated_judges.default.revokeToken_413, 415: import_generated_judges.default.revokeToken_415, 422: import_generated_judges.default.closeTicket_422, 503: import_generated_judges.default.revokeToken_503 }
};
export {
  validators
};
