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
    exports.signUp_201 = validate10;
    var schema13 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Verification e-mail sent."] } }, "example": { "detail": "Verification e-mail sent." } };
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/SignedUp/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate10.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/SignedUp/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Verification e-mail sent.")) {
                validate10.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/SignedUp/properties/detail/enum", keyword: "enum", params: { allowedValues: schema13.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/SignedUp/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.signUp_400 = validate12;
    var schema14 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password1": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password2": { "$ref": "spec:#/components/schemas/FieldMessages" }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
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
              if (data.password1 !== void 0) {
                let data3 = data.password1;
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
                            validate12.errors = [{ instancePath: instancePath + "/password1/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate12.errors = [{ instancePath: instancePath + "/password1/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/password1", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.password2 !== void 0) {
                  let data5 = data.password2;
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
                              validate12.errors = [{ instancePath: instancePath + "/password2/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate12.errors = [{ instancePath: instancePath + "/password2/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/password2", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.name !== void 0) {
                    let data7 = data.name;
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
                                validate12.errors = [{ instancePath: instancePath + "/name/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate12.errors = [{ instancePath: instancePath + "/name/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.non_field_errors !== void 0) {
                      let data9 = data.non_field_errors;
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
                                  validate12.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate12.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate12.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
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
    exports.signUp_405 = validate13;
    var pattern5 = new RegExp('^Method "[A-Z-]+" not allowed\\.$', "u");
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
                  if (!pattern5.test(data0)) {
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
    exports.signUp_413 = validate14;
    var schema21 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["The request body is too large."] } } };
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
                validate14.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema21.properties.detail.enum } }];
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
    exports.signUp_415 = validate15;
    var pattern6 = new RegExp('^Unsupported media type "[^"]*" in request\\.$', "u");
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
                  if (!pattern6.test(data0)) {
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
    exports.signUp_429 = validate16;
    var pattern7 = new RegExp("^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$", "u");
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
                  if (!pattern7.test(data0)) {
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
    exports.signUp_503 = validate17;
    var schema24 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Service temporarily unavailable, try again later."] } } };
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
                validate17.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema24.properties.detail.enum } }];
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
    exports.verifyEmail_200 = validate18;
    var schema26 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Your email has been successfully verified."] } }, "example": { "detail": "Your email has been successfully verified." } };
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate18.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Verified/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate18.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/Verified/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Your email has been successfully verified.")) {
                validate18.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/Verified/properties/detail/enum", keyword: "enum", params: { allowedValues: schema26.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate18.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Verified/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.verifyEmail_400 = validate19;
    var schema27 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error", "The verification email has expired, please request a new verification email"] }, "key": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
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
            if (!(data0 === "JSON parse error" || data0 === "The verification email has expired, please request a new verification email")) {
              validate19.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema27.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.key !== void 0) {
              let data1 = data.key;
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
                          validate19.errors = [{ instancePath: instancePath + "/key/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate19.errors = [{ instancePath: instancePath + "/key/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate19.errors = [{ instancePath: instancePath + "/key", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate19.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate19.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate19.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    exports.confirmEmail_400 = validate20;
    var schema30 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["The verification email has expired, please request a new verification email"] } } };
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
              if (!(data0 === "The verification email has expired, please request a new verification email")) {
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
    exports.confirmEmail_404 = validate21;
    var schema31 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Not found."] } } };
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate21.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Not found.")) {
                validate21.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema31.properties.detail.enum } }];
                return false;
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
    exports.resendVerification_201 = validate22;
    var schema33 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Email confirmation sent"] } }, "example": { "message": "Email confirmation sent" } };
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate22.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/VerificationSent/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/VerificationSent/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Email confirmation sent")) {
                validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/VerificationSent/properties/message/enum", keyword: "enum", params: { allowedValues: schema33.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate22.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/VerificationSent/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.resendVerification_400 = validate23;
    var schema34 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate23.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema34.properties.detail.enum } }];
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
                          validate23.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate23.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    exports.logIn_200 = validate24;
    var func2 = require_ucs2length().default;
    var schema39 = { "type": "object", "description": "The caller, with what is shown to nobody else.", "required": ["name", "slug", "followers_count", "following_count", "am_i_following", "picture", "profile", "email"], "properties": { "name": { "type": "string" }, "slug": { "$ref": "#/components/schemas/Slug" }, "followers_count": { "type": "integer", "minimum": 0 }, "following_count": { "type": "integer", "minimum": 0 }, "am_i_following": { "type": "string", "description": "Whether the caller follows this person; `Me` where the two are one.", "enum": ["Me", "Yes", "No"] }, "picture": { "$ref": "#/components/schemas/Picture" }, "profile": { "$ref": "#/components/schemas/Profile" }, "email": { "type": "string" } } };
    var pattern12 = new RegExp("^[-a-z0-9]+$", "u");
    var schema42 = { "type": "object", "required": ["pk", "user", "date_of_birth", "age", "bio", "sex", "type_of_body", "feet", "inches", "lives_in", "skills", "updated_on"], "properties": { "pk": { "$ref": "#/components/schemas/Pk" }, "user": { "$ref": "#/components/schemas/Slug" }, "date_of_birth": { "type": "string", "format": "date", "nullable": true }, "age": { "type": "integer", "description": "In years; null without a date of birth.", "minimum": 0, "nullable": true }, "bio": { "type": "string" }, "sex": { "type": "string", "enum": ["Male", "Female", null], "nullable": true }, "type_of_body": { "type": "string", "enum": ["Slim", "Average", "Athletic", "Heavyset", null], "nullable": true }, "feet": { "type": "integer", "minimum": 0, "maximum": 2147483647, "nullable": true }, "inches": { "type": "integer", "minimum": 0, "maximum": 2147483647, "nullable": true }, "lives_in": { "type": "string" }, "skills": { "$ref": "#/components/schemas/SkillPks" }, "updated_on": { "$ref": "#/components/schemas/Instant" } }, "example": { "pk": 7, "user": "ada-bello-x7k2p9", "date_of_birth": "1994-12-22", "age": 30, "bio": "Dances and directs.", "sex": "Female", "type_of_body": "Athletic", "feet": 5, "inches": 9, "lives_in": "Lagos", "skills": [3, 8], "updated_on": "2023-03-15T12:41:30.668695Z" } };
    var pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$", "u");
    var formats0 = require_formats().fullFormats.date;
    var formats2 = require_formats().fullFormats["date-time"];
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (Array.isArray(data)) {
          if (data.length > 100) {
            validate28.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data0 = data[i0];
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs1 === errors;
              if (!valid0) {
                break;
              }
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.user === void 0 && (missing0 = "user") || data.date_of_birth === void 0 && (missing0 = "date_of_birth") || data.age === void 0 && (missing0 = "age") || data.bio === void 0 && (missing0 = "bio") || data.sex === void 0 && (missing0 = "sex") || data.type_of_body === void 0 && (missing0 = "type_of_body") || data.feet === void 0 && (missing0 = "feet") || data.inches === void 0 && (missing0 = "inches") || data.lives_in === void 0 && (missing0 = "lives_in") || data.skills === void 0 && (missing0 = "skills") || data.updated_on === void 0 && (missing0 = "updated_on")) {
            validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate27.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate27.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate27.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.user !== void 0) {
                let data1 = data.user;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate27.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate27.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.date_of_birth !== void 0) {
                  let data2 = data.date_of_birth;
                  const _errs7 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate27.errors = [{ instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (!formats0.validate(data2)) {
                          validate27.errors = [{ instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/format", keyword: "format", params: { format: "date" } }];
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
                  if (data.age !== void 0) {
                    let data3 = data.age;
                    const _errs10 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                      validate27.errors = [{ instancePath: instancePath + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate27.errors = [{ instancePath: instancePath + "/age", schemaPath: "#/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.bio !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.bio !== "string") {
                        validate27.errors = [{ instancePath: instancePath + "/bio", schemaPath: "#/properties/bio/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sex !== void 0) {
                        let data5 = data.sex;
                        const _errs15 = errors;
                        if (typeof data5 !== "string" && data5 !== null) {
                          validate27.errors = [{ instancePath: instancePath + "/sex", schemaPath: "#/properties/sex/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data5 === "Male" || data5 === "Female" || data5 === null)) {
                          validate27.errors = [{ instancePath: instancePath + "/sex", schemaPath: "#/properties/sex/enum", keyword: "enum", params: { allowedValues: schema42.properties.sex.enum } }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.type_of_body !== void 0) {
                          let data6 = data.type_of_body;
                          const _errs18 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate27.errors = [{ instancePath: instancePath + "/type_of_body", schemaPath: "#/properties/type_of_body/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if (!(data6 === "Slim" || data6 === "Average" || data6 === "Athletic" || data6 === "Heavyset" || data6 === null)) {
                            validate27.errors = [{ instancePath: instancePath + "/type_of_body", schemaPath: "#/properties/type_of_body/enum", keyword: "enum", params: { allowedValues: schema42.properties.type_of_body.enum } }];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.feet !== void 0) {
                            let data7 = data.feet;
                            const _errs21 = errors;
                            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                              validate27.errors = [{ instancePath: instancePath + "/feet", schemaPath: "#/properties/feet/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                            if (errors === _errs21) {
                              if (typeof data7 == "number" && isFinite(data7)) {
                                if (data7 > 2147483647 || isNaN(data7)) {
                                  validate27.errors = [{ instancePath: instancePath + "/feet", schemaPath: "#/properties/feet/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                                  return false;
                                } else {
                                  if (data7 < 0 || isNaN(data7)) {
                                    validate27.errors = [{ instancePath: instancePath + "/feet", schemaPath: "#/properties/feet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.inches !== void 0) {
                              let data8 = data.inches;
                              const _errs24 = errors;
                              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                                validate27.errors = [{ instancePath: instancePath + "/inches", schemaPath: "#/properties/inches/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs24) {
                                if (typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 2147483647 || isNaN(data8)) {
                                    validate27.errors = [{ instancePath: instancePath + "/inches", schemaPath: "#/properties/inches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                                    return false;
                                  } else {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate27.errors = [{ instancePath: instancePath + "/inches", schemaPath: "#/properties/inches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.lives_in !== void 0) {
                                const _errs27 = errors;
                                if (typeof data.lives_in !== "string") {
                                  validate27.errors = [{ instancePath: instancePath + "/lives_in", schemaPath: "#/properties/lives_in/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.skills !== void 0) {
                                  const _errs29 = errors;
                                  if (!validate28(data.skills, { instancePath: instancePath + "/skills", parentData: data, parentDataProperty: "skills", rootData })) {
                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.updated_on !== void 0) {
                                    let data11 = data.updated_on;
                                    const _errs30 = errors;
                                    const _errs31 = errors;
                                    if (errors === _errs31) {
                                      if (errors === _errs31) {
                                        if (typeof data11 === "string") {
                                          if (!pattern14.test(data11)) {
                                            validate27.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                            return false;
                                          } else {
                                            if (!formats2.validate(data11)) {
                                              validate27.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate27.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid0 = _errs30 === errors;
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
        } else {
          validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.slug === void 0 && (missing0 = "slug") || data.followers_count === void 0 && (missing0 = "followers_count") || data.following_count === void 0 && (missing0 = "following_count") || data.am_i_following === void 0 && (missing0 = "am_i_following") || data.picture === void 0 && (missing0 = "picture") || data.profile === void 0 && (missing0 = "profile") || data.email === void 0 && (missing0 = "email")) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.name !== void 0) {
              const _errs1 = errors;
              if (typeof data.name !== "string") {
                validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.slug !== void 0) {
                let data1 = data.slug;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate26.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate26.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.followers_count !== void 0) {
                  let data2 = data.followers_count;
                  const _errs6 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate26.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 0 || isNaN(data2)) {
                        validate26.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.following_count !== void 0) {
                    let data3 = data.following_count;
                    const _errs8 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate26.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate26.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.am_i_following !== void 0) {
                      let data4 = data.am_i_following;
                      const _errs10 = errors;
                      if (typeof data4 !== "string") {
                        validate26.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data4 === "Me" || data4 === "Yes" || data4 === "No")) {
                        validate26.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/enum", keyword: "enum", params: { allowedValues: schema39.properties.am_i_following.enum } }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.picture !== void 0) {
                        let data5 = data.picture;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                          validate26.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                        if (errors === _errs13) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if (data5.url === void 0 && (missing1 = "url") || data5.width === void 0 && (missing1 = "width") || data5.height === void 0 && (missing1 = "height")) {
                              validate26.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/required", keyword: "required", params: { missingProperty: missing1 } }];
                              return false;
                            } else {
                              if (data5.url !== void 0) {
                                let data6 = data5.url;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data6 === "string") {
                                    if (func2(data6) > 2e3) {
                                      validate26.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }];
                                      return false;
                                    }
                                  } else {
                                    validate26.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.width !== void 0) {
                                  let data7 = data5.width;
                                  const _errs18 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                                    validate26.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs18) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate26.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.height !== void 0) {
                                    let data8 = data5.height;
                                    const _errs21 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                                      validate26.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/type", keyword: "type", params: { type: "integer" } }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 1 || isNaN(data8)) {
                                          validate26.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.profile !== void 0) {
                          const _errs24 = errors;
                          if (!validate27(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.email !== void 0) {
                            const _errs25 = errors;
                            if (typeof data.email !== "string") {
                              validate26.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                              return false;
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access_token === void 0 && (missing0 = "access_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.user === void 0 && (missing0 = "user")) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access_token !== void 0) {
              let data0 = data.access_token;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.refresh_token !== void 0) {
                let data1 = data.refresh_token;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate25.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  const _errs5 = errors;
                  if (!validate26(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
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
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    exports.logIn_400 = validate33;
    var schema48 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
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
            if (!(data0 === "JSON parse error")) {
              validate33.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema48.properties.detail.enum } }];
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
                          validate33.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate33.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                              validate33.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate33.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    exports.refreshLogin_200 = validate34;
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access_token === void 0 && (missing0 = "access_token") || data.refresh_token === void 0 && (missing0 = "refresh_token")) {
            validate34.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Refreshed/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access_token !== void 0) {
              let data0 = data.access_token;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate34.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "spec:#/components/schemas/Refreshed/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "spec:#/components/schemas/Refreshed/properties/access_token/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.refresh_token !== void 0) {
                let data1 = data.refresh_token;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate34.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "spec:#/components/schemas/Refreshed/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate34.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "spec:#/components/schemas/Refreshed/properties/refresh_token/type", keyword: "type", params: { type: "string" } }];
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
          validate34.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Refreshed/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    exports.refreshLogin_400 = validate35;
    var schema54 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "refresh_token": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate35.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate35.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema54.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let data1 = data.refresh_token;
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
                          validate35.errors = [{ instancePath: instancePath + "/refresh_token/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate35.errors = [{ instancePath: instancePath + "/refresh_token/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate35.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate35.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate35.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    exports.refreshLogin_401 = validate36;
    var schema57 = { "type": "object", "required": ["detail", "code"], "properties": { "detail": { "type": "string", "enum": ["Token is invalid or expired"] }, "code": { "type": "string", "enum": ["token_not_valid"] } } };
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail") || data.code === void 0 && (missing0 = "code")) {
            validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate36.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Token is invalid or expired")) {
                validate36.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema57.properties.detail.enum } }];
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
                  validate36.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "token_not_valid")) {
                  validate36.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema57.properties.code.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
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
    exports.logOut_200 = validate37;
    var schema59 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Successfully logged out."] } }, "example": { "detail": "Successfully logged out." } };
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate37.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/LoggedOut/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate37.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/LoggedOut/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully logged out.")) {
                validate37.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/LoggedOut/properties/detail/enum", keyword: "enum", params: { allowedValues: schema59.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate37.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/LoggedOut/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    exports.logOut_401 = validate38;
    var schema60 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Authentication credentials were not provided.", "Given token not valid for any token type"] }, "code": { "type": "string", "enum": ["token_not_valid"] } } };
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate38.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Authentication credentials were not provided." || data0 === "Given token not valid for any token type")) {
                validate38.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema60.properties.detail.enum } }];
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
                  validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "token_not_valid")) {
                  validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema60.properties.code.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
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
    exports.logInWithGoogle_400 = validate39;
    var schema61 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "access_token": { "$ref": "spec:#/components/schemas/FieldMessages" }, "code": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate39.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate39.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema61.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.access_token !== void 0) {
              let data1 = data.access_token;
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
                          validate39.errors = [{ instancePath: instancePath + "/access_token/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate39.errors = [{ instancePath: instancePath + "/access_token/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.code !== void 0) {
                let data3 = data.code;
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
                            validate39.errors = [{ instancePath: instancePath + "/code/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate39.errors = [{ instancePath: instancePath + "/code/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate39.errors = [{ instancePath: instancePath + "/code", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                              validate39.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate39.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    exports.getMe_200 = validate40;
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.slug === void 0 && (missing0 = "slug")) {
            validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.slug !== void 0) {
              let data0 = data.slug;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 120) {
                    validate41.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                    return false;
                  } else {
                    if (!pattern12.test(data0)) {
                      validate41.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate41.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                  return false;
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
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    exports.getAccount_200 = validate43;
    function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.slug === void 0 && (missing0 = "slug") || data.followers_count === void 0 && (missing0 = "followers_count") || data.following_count === void 0 && (missing0 = "following_count") || data.am_i_following === void 0 && (missing0 = "am_i_following") || data.picture === void 0 && (missing0 = "picture") || data.profile === void 0 && (missing0 = "profile") || data.email === void 0 && (missing0 = "email")) {
            validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.name !== void 0) {
              const _errs1 = errors;
              if (typeof data.name !== "string") {
                validate44.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.slug !== void 0) {
                let data1 = data.slug;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate44.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate44.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate44.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.followers_count !== void 0) {
                  let data2 = data.followers_count;
                  const _errs6 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate44.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 0 || isNaN(data2)) {
                        validate44.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.following_count !== void 0) {
                    let data3 = data.following_count;
                    const _errs8 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate44.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate44.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.am_i_following !== void 0) {
                      let data4 = data.am_i_following;
                      const _errs10 = errors;
                      if (typeof data4 !== "string") {
                        validate44.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data4 === "Me" || data4 === "Yes" || data4 === "No")) {
                        validate44.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/enum", keyword: "enum", params: { allowedValues: schema39.properties.am_i_following.enum } }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.picture !== void 0) {
                        let data5 = data.picture;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                          validate44.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                        if (errors === _errs13) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if (data5.url === void 0 && (missing1 = "url") || data5.width === void 0 && (missing1 = "width") || data5.height === void 0 && (missing1 = "height")) {
                              validate44.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/required", keyword: "required", params: { missingProperty: missing1 } }];
                              return false;
                            } else {
                              if (data5.url !== void 0) {
                                let data6 = data5.url;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data6 === "string") {
                                    if (func2(data6) > 2e3) {
                                      validate44.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }];
                                      return false;
                                    }
                                  } else {
                                    validate44.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.width !== void 0) {
                                  let data7 = data5.width;
                                  const _errs18 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                                    validate44.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs18) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate44.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.height !== void 0) {
                                    let data8 = data5.height;
                                    const _errs21 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                                      validate44.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/type", keyword: "type", params: { type: "integer" } }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 1 || isNaN(data8)) {
                                          validate44.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.profile !== void 0) {
                          const _errs24 = errors;
                          if (!validate27(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.email !== void 0) {
                            const _errs25 = errors;
                            if (typeof data.email !== "string") {
                              validate44.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                              return false;
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
        } else {
          validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate44.errors = vErrors;
      return errors === 0;
    }
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    exports.editAccount_400 = validate47;
    var schema72 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error", "Multipart form parse error"] }, "picture": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate47.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error" || data0 === "Multipart form parse error")) {
              validate47.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema72.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.picture !== void 0) {
              let data1 = data.picture;
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
                          validate47.errors = [{ instancePath: instancePath + "/picture/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate47.errors = [{ instancePath: instancePath + "/picture/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate47.errors = [{ instancePath: instancePath + "/picture", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate47.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate47.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate47.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate47.errors = vErrors;
      return errors === 0;
    }
    exports.editAccount_507 = validate48;
    var schema75 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["There is no room left to store this."] } } };
    function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate48.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "There is no room left to store this.")) {
                validate48.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema75.properties.detail.enum } }];
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
    exports.changePassword_200 = validate49;
    var schema77 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["New password has been saved."] } }, "example": { "detail": "New password has been saved." } };
    function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate49.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordChanged/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate49.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/PasswordChanged/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "New password has been saved.")) {
                validate49.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/PasswordChanged/properties/detail/enum", keyword: "enum", params: { allowedValues: schema77.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate49.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordChanged/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate49.errors = vErrors;
      return errors === 0;
    }
    exports.changePassword_400 = validate50;
    var schema78 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "old_password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "new_password1": { "$ref": "spec:#/components/schemas/FieldMessages" }, "new_password2": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
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
            if (!(data0 === "JSON parse error")) {
              validate50.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema78.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.old_password !== void 0) {
              let data1 = data.old_password;
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
                          validate50.errors = [{ instancePath: instancePath + "/old_password/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate50.errors = [{ instancePath: instancePath + "/old_password/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate50.errors = [{ instancePath: instancePath + "/old_password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_password1 !== void 0) {
                let data3 = data.new_password1;
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
                            validate50.errors = [{ instancePath: instancePath + "/new_password1/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate50.errors = [{ instancePath: instancePath + "/new_password1/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate50.errors = [{ instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.new_password2 !== void 0) {
                  let data5 = data.new_password2;
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
                              validate50.errors = [{ instancePath: instancePath + "/new_password2/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate50.errors = [{ instancePath: instancePath + "/new_password2/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate50.errors = [{ instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                                validate50.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate50.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate50.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate50.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_200 = validate51;
    var schema84 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Password reset e-mail has been sent."] } }, "example": { "detail": "Password reset e-mail has been sent." } };
    function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate51.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordResetSent/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate51.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/PasswordResetSent/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Password reset e-mail has been sent.")) {
                validate51.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/PasswordResetSent/properties/detail/enum", keyword: "enum", params: { allowedValues: schema84.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate51.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordResetSent/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate51.errors = vErrors;
      return errors === 0;
    }
    exports.confirmPasswordReset_200 = validate52;
    var schema86 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Password has been reset with the new password."] } }, "example": { "detail": "Password has been reset with the new password." } };
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate52.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordWasReset/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate52.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/PasswordWasReset/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Password has been reset with the new password.")) {
                validate52.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/PasswordWasReset/properties/detail/enum", keyword: "enum", params: { allowedValues: schema86.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate52.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/PasswordWasReset/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    exports.confirmPasswordReset_400 = validate53;
    var schema87 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "new_password1": { "$ref": "spec:#/components/schemas/FieldMessages" }, "new_password2": { "$ref": "spec:#/components/schemas/FieldMessages" }, "uid": { "$ref": "spec:#/components/schemas/FieldMessages" }, "token": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate53.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate53.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema87.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.new_password1 !== void 0) {
              let data1 = data.new_password1;
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
                          validate53.errors = [{ instancePath: instancePath + "/new_password1/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/new_password1/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate53.errors = [{ instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_password2 !== void 0) {
                let data3 = data.new_password2;
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
                            validate53.errors = [{ instancePath: instancePath + "/new_password2/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate53.errors = [{ instancePath: instancePath + "/new_password2/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.uid !== void 0) {
                  let data5 = data.uid;
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
                              validate53.errors = [{ instancePath: instancePath + "/uid/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate53.errors = [{ instancePath: instancePath + "/uid/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate53.errors = [{ instancePath: instancePath + "/uid", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.token !== void 0) {
                    let data7 = data.token;
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
                                validate53.errors = [{ instancePath: instancePath + "/token/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate53.errors = [{ instancePath: instancePath + "/token/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.non_field_errors !== void 0) {
                      let data9 = data.non_field_errors;
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
                                  validate53.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate53.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate53.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
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
    exports.listUsers_200 = validate54;
    var formats4 = require_formats().fullFormats.uri;
    var schema98 = { "type": "object", "required": ["name", "slug", "followers_count", "following_count", "am_i_following", "picture"], "properties": { "name": { "type": "string" }, "slug": { "$ref": "#/components/schemas/Slug" }, "followers_count": { "type": "integer", "minimum": 0 }, "following_count": { "type": "integer", "minimum": 0 }, "am_i_following": { "type": "string", "description": "Whether the caller follows this person; `Me` where the two are one.", "enum": ["Me", "Yes", "No"] }, "picture": { "$ref": "#/components/schemas/Picture" } }, "example": { "name": "Ada Bello", "slug": "ada-bello-x7k2p9", "followers_count": 12, "following_count": 3, "am_i_following": "Yes", "picture": { "url": "https://cdn.example.com/ada.png", "width": 400, "height": 400 } } };
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.slug === void 0 && (missing0 = "slug") || data.followers_count === void 0 && (missing0 = "followers_count") || data.following_count === void 0 && (missing0 = "following_count") || data.am_i_following === void 0 && (missing0 = "am_i_following") || data.picture === void 0 && (missing0 = "picture")) {
            validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.name !== void 0) {
              const _errs1 = errors;
              if (typeof data.name !== "string") {
                validate56.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.slug !== void 0) {
                let data1 = data.slug;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate56.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate56.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate56.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.followers_count !== void 0) {
                  let data2 = data.followers_count;
                  const _errs6 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate56.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 0 || isNaN(data2)) {
                        validate56.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.following_count !== void 0) {
                    let data3 = data.following_count;
                    const _errs8 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate56.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate56.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.am_i_following !== void 0) {
                      let data4 = data.am_i_following;
                      const _errs10 = errors;
                      if (typeof data4 !== "string") {
                        validate56.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data4 === "Me" || data4 === "Yes" || data4 === "No")) {
                        validate56.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/enum", keyword: "enum", params: { allowedValues: schema98.properties.am_i_following.enum } }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.picture !== void 0) {
                        let data5 = data.picture;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                          validate56.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                        if (errors === _errs13) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if (data5.url === void 0 && (missing1 = "url") || data5.width === void 0 && (missing1 = "width") || data5.height === void 0 && (missing1 = "height")) {
                              validate56.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/required", keyword: "required", params: { missingProperty: missing1 } }];
                              return false;
                            } else {
                              if (data5.url !== void 0) {
                                let data6 = data5.url;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data6 === "string") {
                                    if (func2(data6) > 2e3) {
                                      validate56.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }];
                                      return false;
                                    }
                                  } else {
                                    validate56.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.width !== void 0) {
                                  let data7 = data5.width;
                                  const _errs18 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                                    validate56.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs18) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate56.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.height !== void 0) {
                                    let data8 = data5.height;
                                    const _errs21 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                                      validate56.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/type", keyword: "type", params: { type: "integer" } }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 1 || isNaN(data8)) {
                                          validate56.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate55.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate55.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate55.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate55.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate55.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate55.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate56(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate55.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
    exports.listUsers_400 = validate59;
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.search === void 0 && (missing0 = "search")) {
            validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.search !== void 0) {
              let data0 = data.search;
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
                          validate59.errors = [{ instancePath: instancePath + "/search/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate59.errors = [{ instancePath: instancePath + "/search/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs4 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/search", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
    exports.listUsers_404 = validate60;
    var schema103 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Invalid page."] } } };
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate60.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Invalid page.")) {
                validate60.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema103.properties.detail.enum } }];
                return false;
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
    exports.getUser_200 = validate61;
    var schema105 = { "type": "object", "required": ["name", "slug", "followers_count", "following_count", "am_i_following", "picture", "profile"], "properties": { "name": { "type": "string" }, "slug": { "$ref": "#/components/schemas/Slug" }, "followers_count": { "type": "integer", "minimum": 0 }, "following_count": { "type": "integer", "minimum": 0 }, "am_i_following": { "type": "string", "description": "Whether the caller follows this person; `Me` where the two are one.", "enum": ["Me", "Yes", "No"] }, "picture": { "$ref": "#/components/schemas/Picture" }, "profile": { "$ref": "#/components/schemas/Profile" }, "email": { "type": "string", "description": "Only where the caller is this person." } } };
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.slug === void 0 && (missing0 = "slug") || data.followers_count === void 0 && (missing0 = "followers_count") || data.following_count === void 0 && (missing0 = "following_count") || data.am_i_following === void 0 && (missing0 = "am_i_following") || data.picture === void 0 && (missing0 = "picture") || data.profile === void 0 && (missing0 = "profile")) {
            validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.name !== void 0) {
              const _errs1 = errors;
              if (typeof data.name !== "string") {
                validate62.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.slug !== void 0) {
                let data1 = data.slug;
                const _errs3 = errors;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate62.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate62.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate62.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.followers_count !== void 0) {
                  let data2 = data.followers_count;
                  const _errs6 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate62.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 0 || isNaN(data2)) {
                        validate62.errors = [{ instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.following_count !== void 0) {
                    let data3 = data.following_count;
                    const _errs8 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      validate62.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate62.errors = [{ instancePath: instancePath + "/following_count", schemaPath: "#/properties/following_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.am_i_following !== void 0) {
                      let data4 = data.am_i_following;
                      const _errs10 = errors;
                      if (typeof data4 !== "string") {
                        validate62.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data4 === "Me" || data4 === "Yes" || data4 === "No")) {
                        validate62.errors = [{ instancePath: instancePath + "/am_i_following", schemaPath: "#/properties/am_i_following/enum", keyword: "enum", params: { allowedValues: schema105.properties.am_i_following.enum } }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.picture !== void 0) {
                        let data5 = data.picture;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                          validate62.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                        if (errors === _errs13) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if (data5.url === void 0 && (missing1 = "url") || data5.width === void 0 && (missing1 = "width") || data5.height === void 0 && (missing1 = "height")) {
                              validate62.errors = [{ instancePath: instancePath + "/picture", schemaPath: "#/components/schemas/Picture/required", keyword: "required", params: { missingProperty: missing1 } }];
                              return false;
                            } else {
                              if (data5.url !== void 0) {
                                let data6 = data5.url;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data6 === "string") {
                                    if (func2(data6) > 2e3) {
                                      validate62.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }];
                                      return false;
                                    }
                                  } else {
                                    validate62.errors = [{ instancePath: instancePath + "/picture/url", schemaPath: "#/components/schemas/Picture/properties/url/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.width !== void 0) {
                                  let data7 = data5.width;
                                  const _errs18 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                                    validate62.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs18) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate62.errors = [{ instancePath: instancePath + "/picture/width", schemaPath: "#/components/schemas/Picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.height !== void 0) {
                                    let data8 = data5.height;
                                    const _errs21 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                                      validate62.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/type", keyword: "type", params: { type: "integer" } }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 1 || isNaN(data8)) {
                                          validate62.errors = [{ instancePath: instancePath + "/picture/height", schemaPath: "#/components/schemas/Picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.profile !== void 0) {
                          const _errs24 = errors;
                          if (!validate27(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.email !== void 0) {
                            const _errs25 = errors;
                            if (typeof data.email !== "string") {
                              validate62.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                              return false;
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
        } else {
          validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
    function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    exports.followUser_201 = validate65;
    var schema109 = { "type": "object", "required": ["status", "detail"], "properties": { "status": { "type": "boolean", "enum": [true] }, "detail": { "type": "string", "enum": ["Follow Successful"] } }, "example": { "status": true, "detail": "Follow Successful" } };
    function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.detail === void 0 && (missing0 = "detail")) {
            validate65.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Followed/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs2 = errors;
              if (typeof data0 !== "boolean") {
                validate65.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Followed/properties/status/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              if (!(data0 === true)) {
                validate65.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Followed/properties/status/enum", keyword: "enum", params: { allowedValues: schema109.properties.status.enum } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.detail !== void 0) {
                let data1 = data.detail;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  validate65.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/Followed/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Follow Successful")) {
                  validate65.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/Followed/properties/detail/enum", keyword: "enum", params: { allowedValues: schema109.properties.detail.enum } }];
                  return false;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        } else {
          validate65.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Followed/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate65.errors = vErrors;
      return errors === 0;
    }
    exports.followUser_400 = validate66;
    var schema110 = { "type": "object", "required": ["status", "detail"], "properties": { "status": { "type": "boolean", "enum": [false] }, "detail": { "type": "string", "enum": ["Cannot follow oneself"] } } };
    function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.detail === void 0 && (missing0 = "detail")) {
            validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "boolean") {
                validate66.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              if (!(data0 === false)) {
                validate66.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema110.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.detail !== void 0) {
                let data1 = data.detail;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate66.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Cannot follow oneself")) {
                  validate66.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema110.properties.detail.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
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
    exports.unfollowUser_202 = validate67;
    var schema112 = { "type": "object", "required": ["status", "detail"], "properties": { "status": { "type": "boolean", "enum": [true] }, "detail": { "type": "string", "enum": ["UnFollow Successful"] } }, "example": { "status": true, "detail": "UnFollow Successful" } };
    function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.detail === void 0 && (missing0 = "detail")) {
            validate67.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Unfollowed/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs2 = errors;
              if (typeof data0 !== "boolean") {
                validate67.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Unfollowed/properties/status/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              if (!(data0 === true)) {
                validate67.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Unfollowed/properties/status/enum", keyword: "enum", params: { allowedValues: schema112.properties.status.enum } }];
                return false;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.detail !== void 0) {
                let data1 = data.detail;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  validate67.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/Unfollowed/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "UnFollow Successful")) {
                  validate67.errors = [{ instancePath: instancePath + "/detail", schemaPath: "spec:#/components/schemas/Unfollowed/properties/detail/enum", keyword: "enum", params: { allowedValues: schema112.properties.detail.enum } }];
                  return false;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        } else {
          validate67.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Unfollowed/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate67.errors = vErrors;
      return errors === 0;
    }
    exports.unfollowUser_400 = validate68;
    var schema113 = { "type": "object", "required": ["status", "detail"], "properties": { "status": { "type": "boolean", "enum": [false] }, "detail": { "type": "string", "enum": ["Cannot unfollow oneself"] } } };
    function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status") || data.detail === void 0 && (missing0 = "detail")) {
            validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs1 = errors;
              if (typeof data0 !== "boolean") {
                validate68.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              if (!(data0 === false)) {
                validate68.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema113.properties.status.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.detail !== void 0) {
                let data1 = data.detail;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate68.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "Cannot unfollow oneself")) {
                  validate68.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema113.properties.detail.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
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
    exports.listFollowers_404 = validate69;
    var schema114 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Not found.", "Invalid page."] } } };
    function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate69.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Not found." || data0 === "Invalid page.")) {
                validate69.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema114.properties.detail.enum } }];
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
    exports.listShowcasesOfUser_200 = validate70;
    var schema124 = { "type": "string", "enum": ["image", "video", "audio"] };
    var pattern40 = new RegExp("^https?://\\S+$", "u");
    function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
            validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.url !== void 0) {
              let data0 = data.url;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 2e3) {
                    validate74.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }];
                    return false;
                  } else {
                    if (!pattern40.test(data0)) {
                      validate74.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate74.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                let data1 = data.type;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate74.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MediaType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "image" || data1 === "video" || data1 === "audio")) {
                  validate74.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MediaType/enum", keyword: "enum", params: { allowedValues: schema124.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
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
      if (!Array.isArray(data) && data !== null) {
        validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
        return false;
      }
      if (errors === 0) {
        if (Array.isArray(data)) {
          if (data.length > 20) {
            validate73.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs2 = errors;
              if (!validate74(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
              if (!valid0) {
                break;
              }
            }
          }
        }
      }
      validate73.errors = vErrors;
      return errors === 0;
    }
    function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.slug === void 0 && (missing0 = "slug") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.content === void 0 && (missing0 = "content") || data.skill_type === void 0 && (missing0 = "skill_type") || data.user === void 0 && (missing0 = "user") || data.created_on === void 0 && (missing0 = "created_on") || data.updated_on === void 0 && (missing0 = "updated_on") || data.likes_count === void 0 && (missing0 = "likes_count") || data.comment_count === void 0 && (missing0 = "comment_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.is_owner === void 0 && (missing0 = "is_owner") || data.is_admin === void 0 && (missing0 = "is_admin")) {
            validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.slug !== void 0) {
              let data0 = data.slug;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 120) {
                    validate72.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                    return false;
                  } else {
                    if (!pattern12.test(data0)) {
                      validate72.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate72.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
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
                  validate72.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
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
                    validate72.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs8 = errors;
                    if (!validate73(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
                      vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.skill_type !== void 0) {
                      const _errs9 = errors;
                      if (!validate28(data.skill_type, { instancePath: instancePath + "/skill_type", parentData: data, parentDataProperty: "skill_type", rootData })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.user !== void 0) {
                        let data5 = data.user;
                        const _errs10 = errors;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data5 === "string") {
                            if (func2(data5) > 120) {
                              validate72.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                              return false;
                            } else {
                              if (!pattern12.test(data5)) {
                                validate72.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                                return false;
                              }
                            }
                          } else {
                            validate72.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.created_on !== void 0) {
                          let data6 = data.created_on;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (errors === _errs14) {
                              if (typeof data6 === "string") {
                                if (!pattern14.test(data6)) {
                                  validate72.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                  return false;
                                } else {
                                  if (!formats2.validate(data6)) {
                                    validate72.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                    return false;
                                  }
                                }
                              } else {
                                validate72.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.updated_on !== void 0) {
                            let data7 = data.updated_on;
                            const _errs16 = errors;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (errors === _errs17) {
                                if (typeof data7 === "string") {
                                  if (!pattern14.test(data7)) {
                                    validate72.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats2.validate(data7)) {
                                      validate72.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate72.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.likes_count !== void 0) {
                              let data8 = data.likes_count;
                              const _errs19 = errors;
                              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                validate72.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 < 0 || isNaN(data8)) {
                                    validate72.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.comment_count !== void 0) {
                                let data9 = data.comment_count;
                                const _errs21 = errors;
                                if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                  validate72.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate72.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.user_has_voted !== void 0) {
                                  const _errs23 = errors;
                                  if (typeof data.user_has_voted !== "boolean") {
                                    validate72.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.is_owner !== void 0) {
                                    const _errs25 = errors;
                                    if (typeof data.is_owner !== "boolean") {
                                      validate72.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                                      return false;
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.is_admin !== void 0) {
                                      const _errs27 = errors;
                                      if (typeof data.is_admin !== "boolean") {
                                        validate72.errors = [{ instancePath: instancePath + "/is_admin", schemaPath: "#/properties/is_admin/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate71.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate71.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate71.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate71.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate71.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate71.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate72(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate71.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate71.errors = vErrors;
      return errors === 0;
    }
    function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
      validate70.errors = vErrors;
      return errors === 0;
    }
    exports.listCollaborationsOfUser_200 = validate80;
    function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.slug === void 0 && (missing0 = "slug") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.media === void 0 && (missing0 = "media") || data.location === void 0 && (missing0 = "location") || data.looking_for === void 0 && (missing0 = "looking_for") || data.user === void 0 && (missing0 = "user") || data.created_on === void 0 && (missing0 = "created_on") || data.updated_on === void 0 && (missing0 = "updated_on") || data.likes_count === void 0 && (missing0 = "likes_count") || data.comment_count === void 0 && (missing0 = "comment_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.user_has_shown_interest === void 0 && (missing0 = "user_has_shown_interest") || data.is_owner === void 0 && (missing0 = "is_owner") || data.is_admin === void 0 && (missing0 = "is_admin")) {
            validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.slug !== void 0) {
              let data0 = data.slug;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 120) {
                    validate82.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                    return false;
                  } else {
                    if (!pattern12.test(data0)) {
                      validate82.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate82.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
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
                  validate82.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
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
                    validate82.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.media !== void 0) {
                    const _errs8 = errors;
                    if (!validate73(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData })) {
                      vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.location !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.location !== "string") {
                        validate82.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.looking_for !== void 0) {
                        const _errs11 = errors;
                        if (!validate28(data.looking_for, { instancePath: instancePath + "/looking_for", parentData: data, parentDataProperty: "looking_for", rootData })) {
                          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user !== void 0) {
                          let data6 = data.user;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data6 === "string") {
                              if (func2(data6) > 120) {
                                validate82.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                                return false;
                              } else {
                                if (!pattern12.test(data6)) {
                                  validate82.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                                  return false;
                                }
                              }
                            } else {
                              validate82.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_on !== void 0) {
                            let data7 = data.created_on;
                            const _errs15 = errors;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (errors === _errs16) {
                                if (typeof data7 === "string") {
                                  if (!pattern14.test(data7)) {
                                    validate82.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats2.validate(data7)) {
                                      validate82.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate82.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_on !== void 0) {
                              let data8 = data.updated_on;
                              const _errs18 = errors;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (errors === _errs19) {
                                  if (typeof data8 === "string") {
                                    if (!pattern14.test(data8)) {
                                      validate82.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                      return false;
                                    } else {
                                      if (!formats2.validate(data8)) {
                                        validate82.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate82.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.likes_count !== void 0) {
                                let data9 = data.likes_count;
                                const _errs21 = errors;
                                if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                  validate82.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate82.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.comment_count !== void 0) {
                                  let data10 = data.comment_count;
                                  const _errs23 = errors;
                                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                    validate82.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs23) {
                                    if (typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 < 0 || isNaN(data10)) {
                                        validate82.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.user_has_voted !== void 0) {
                                    const _errs25 = errors;
                                    if (typeof data.user_has_voted !== "boolean") {
                                      validate82.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                                      return false;
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.user_has_shown_interest !== void 0) {
                                      const _errs27 = errors;
                                      if (typeof data.user_has_shown_interest !== "boolean") {
                                        validate82.errors = [{ instancePath: instancePath + "/user_has_shown_interest", schemaPath: "#/properties/user_has_shown_interest/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.is_owner !== void 0) {
                                        const _errs29 = errors;
                                        if (typeof data.is_owner !== "boolean") {
                                          validate82.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                                          return false;
                                        }
                                        var valid0 = _errs29 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.is_admin !== void 0) {
                                          const _errs31 = errors;
                                          if (typeof data.is_admin !== "boolean") {
                                            validate82.errors = [{ instancePath: instancePath + "/is_admin", schemaPath: "#/properties/is_admin/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                          }
                                          var valid0 = _errs31 === errors;
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate81.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate81.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate81.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate81.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate81.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate81.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate82(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate81.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate81.errors = vErrors;
      return errors === 0;
    }
    function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
      validate80.errors = vErrors;
      return errors === 0;
    }
    exports.getProfile_200 = validate87;
    function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.user === void 0 && (missing0 = "user") || data.date_of_birth === void 0 && (missing0 = "date_of_birth") || data.age === void 0 && (missing0 = "age") || data.bio === void 0 && (missing0 = "bio") || data.sex === void 0 && (missing0 = "sex") || data.type_of_body === void 0 && (missing0 = "type_of_body") || data.feet === void 0 && (missing0 = "feet") || data.inches === void 0 && (missing0 = "inches") || data.lives_in === void 0 && (missing0 = "lives_in") || data.skills === void 0 && (missing0 = "skills") || data.updated_on === void 0 && (missing0 = "updated_on")) {
            validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate88.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate88.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate88.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.user !== void 0) {
                let data1 = data.user;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate88.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate88.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate88.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.date_of_birth !== void 0) {
                  let data2 = data.date_of_birth;
                  const _errs7 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate88.errors = [{ instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (!formats0.validate(data2)) {
                          validate88.errors = [{ instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/format", keyword: "format", params: { format: "date" } }];
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
                  if (data.age !== void 0) {
                    let data3 = data.age;
                    const _errs10 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                      validate88.errors = [{ instancePath: instancePath + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate88.errors = [{ instancePath: instancePath + "/age", schemaPath: "#/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.bio !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.bio !== "string") {
                        validate88.errors = [{ instancePath: instancePath + "/bio", schemaPath: "#/properties/bio/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sex !== void 0) {
                        let data5 = data.sex;
                        const _errs15 = errors;
                        if (typeof data5 !== "string" && data5 !== null) {
                          validate88.errors = [{ instancePath: instancePath + "/sex", schemaPath: "#/properties/sex/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data5 === "Male" || data5 === "Female" || data5 === null)) {
                          validate88.errors = [{ instancePath: instancePath + "/sex", schemaPath: "#/properties/sex/enum", keyword: "enum", params: { allowedValues: schema42.properties.sex.enum } }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.type_of_body !== void 0) {
                          let data6 = data.type_of_body;
                          const _errs18 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate88.errors = [{ instancePath: instancePath + "/type_of_body", schemaPath: "#/properties/type_of_body/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if (!(data6 === "Slim" || data6 === "Average" || data6 === "Athletic" || data6 === "Heavyset" || data6 === null)) {
                            validate88.errors = [{ instancePath: instancePath + "/type_of_body", schemaPath: "#/properties/type_of_body/enum", keyword: "enum", params: { allowedValues: schema42.properties.type_of_body.enum } }];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.feet !== void 0) {
                            let data7 = data.feet;
                            const _errs21 = errors;
                            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                              validate88.errors = [{ instancePath: instancePath + "/feet", schemaPath: "#/properties/feet/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                            if (errors === _errs21) {
                              if (typeof data7 == "number" && isFinite(data7)) {
                                if (data7 > 2147483647 || isNaN(data7)) {
                                  validate88.errors = [{ instancePath: instancePath + "/feet", schemaPath: "#/properties/feet/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                                  return false;
                                } else {
                                  if (data7 < 0 || isNaN(data7)) {
                                    validate88.errors = [{ instancePath: instancePath + "/feet", schemaPath: "#/properties/feet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.inches !== void 0) {
                              let data8 = data.inches;
                              const _errs24 = errors;
                              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                                validate88.errors = [{ instancePath: instancePath + "/inches", schemaPath: "#/properties/inches/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs24) {
                                if (typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 2147483647 || isNaN(data8)) {
                                    validate88.errors = [{ instancePath: instancePath + "/inches", schemaPath: "#/properties/inches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                                    return false;
                                  } else {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate88.errors = [{ instancePath: instancePath + "/inches", schemaPath: "#/properties/inches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.lives_in !== void 0) {
                                const _errs27 = errors;
                                if (typeof data.lives_in !== "string") {
                                  validate88.errors = [{ instancePath: instancePath + "/lives_in", schemaPath: "#/properties/lives_in/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.skills !== void 0) {
                                  const _errs29 = errors;
                                  if (!validate28(data.skills, { instancePath: instancePath + "/skills", parentData: data, parentDataProperty: "skills", rootData })) {
                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.updated_on !== void 0) {
                                    let data11 = data.updated_on;
                                    const _errs30 = errors;
                                    const _errs31 = errors;
                                    if (errors === _errs31) {
                                      if (errors === _errs31) {
                                        if (typeof data11 === "string") {
                                          if (!pattern14.test(data11)) {
                                            validate88.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                            return false;
                                          } else {
                                            if (!formats2.validate(data11)) {
                                              validate88.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate88.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid0 = _errs30 === errors;
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
        } else {
          validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate88.errors = vErrors;
      return errors === 0;
    }
    function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
      validate87.errors = vErrors;
      return errors === 0;
    }
    exports.editProfile_400 = validate91;
    var schema143 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "date_of_birth": { "$ref": "spec:#/components/schemas/FieldMessages" }, "bio": { "$ref": "spec:#/components/schemas/FieldMessages" }, "sex": { "$ref": "spec:#/components/schemas/FieldMessages" }, "type_of_body": { "$ref": "spec:#/components/schemas/FieldMessages" }, "feet": { "$ref": "spec:#/components/schemas/FieldMessages" }, "inches": { "$ref": "spec:#/components/schemas/FieldMessages" }, "lives_in": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate91.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate91.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema143.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date_of_birth !== void 0) {
              let data1 = data.date_of_birth;
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
                          validate91.errors = [{ instancePath: instancePath + "/date_of_birth/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate91.errors = [{ instancePath: instancePath + "/date_of_birth/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate91.errors = [{ instancePath: instancePath + "/date_of_birth", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bio !== void 0) {
                let data3 = data.bio;
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
                            validate91.errors = [{ instancePath: instancePath + "/bio/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate91.errors = [{ instancePath: instancePath + "/bio/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate91.errors = [{ instancePath: instancePath + "/bio", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sex !== void 0) {
                  let data5 = data.sex;
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
                              validate91.errors = [{ instancePath: instancePath + "/sex/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate91.errors = [{ instancePath: instancePath + "/sex/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate91.errors = [{ instancePath: instancePath + "/sex", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type_of_body !== void 0) {
                    let data7 = data.type_of_body;
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
                                validate91.errors = [{ instancePath: instancePath + "/type_of_body/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate91.errors = [{ instancePath: instancePath + "/type_of_body/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate91.errors = [{ instancePath: instancePath + "/type_of_body", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.feet !== void 0) {
                      let data9 = data.feet;
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
                                  validate91.errors = [{ instancePath: instancePath + "/feet/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate91.errors = [{ instancePath: instancePath + "/feet/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate91.errors = [{ instancePath: instancePath + "/feet", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.inches !== void 0) {
                        let data11 = data.inches;
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
                                    validate91.errors = [{ instancePath: instancePath + "/inches/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate91.errors = [{ instancePath: instancePath + "/inches/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate91.errors = [{ instancePath: instancePath + "/inches", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lives_in !== void 0) {
                          let data13 = data.lives_in;
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
                                      validate91.errors = [{ instancePath: instancePath + "/lives_in/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                      return false;
                                    }
                                  } else {
                                    validate91.errors = [{ instancePath: instancePath + "/lives_in/" + i6, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid14 = _errs36 === errors;
                                if (!valid14) {
                                  break;
                                }
                              }
                            } else {
                              validate91.errors = [{ instancePath: instancePath + "/lives_in", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs33 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.non_field_errors !== void 0) {
                            let data15 = data.non_field_errors;
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
                                        validate91.errors = [{ instancePath: instancePath + "/non_field_errors/" + i7, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                        return false;
                                      }
                                    } else {
                                      validate91.errors = [{ instancePath: instancePath + "/non_field_errors/" + i7, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid16 = _errs41 === errors;
                                  if (!valid16) {
                                    break;
                                  }
                                }
                              } else {
                                validate91.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate91.errors = vErrors;
      return errors === 0;
    }
    exports.editProfile_403 = validate92;
    var schema152 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["You do not have permission to perform this action."] } } };
    function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate92.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "You do not have permission to perform this action.")) {
                validate92.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema152.properties.detail.enum } }];
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
    exports.getProfileSkills_200 = validate93;
    function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.skills === void 0 && (missing0 = "skills")) {
            validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.skills !== void 0) {
              if (!validate28(data.skills, { instancePath: instancePath + "/skills", parentData: data, parentDataProperty: "skills", rootData })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
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
    function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
      validate93.errors = vErrors;
      return errors === 0;
    }
    exports.editProfileSkills_400 = validate97;
    var schema155 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "skills": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate97.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate97.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema155.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.skills !== void 0) {
              let data1 = data.skills;
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
                          validate97.errors = [{ instancePath: instancePath + "/skills/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate97.errors = [{ instancePath: instancePath + "/skills/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate97.errors = [{ instancePath: instancePath + "/skills", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate97.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate97.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate97.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate97.errors = vErrors;
      return errors === 0;
    }
    exports.listSkills_200 = validate98;
    function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.name === void 0 && (missing0 = "name") || data.subcategory === void 0 && (missing0 = "subcategory") || data.description === void 0 && (missing0 = "description")) {
            validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate100.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate100.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate100.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
                  validate100.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.subcategory !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.subcategory !== "string") {
                    validate100.errors = [{ instancePath: instancePath + "/subcategory", schemaPath: "#/properties/subcategory/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.description !== "string") {
                      validate100.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate99.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate99.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate99.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate99.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate99.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate99.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate100(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate99.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate99.errors = vErrors;
      return errors === 0;
    }
    function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
      validate98.errors = vErrors;
      return errors === 0;
    }
    exports.createSkill_201 = validate103;
    function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.name === void 0 && (missing0 = "name") || data.subcategory === void 0 && (missing0 = "subcategory") || data.description === void 0 && (missing0 = "description")) {
            validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate104.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate104.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate104.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
                  validate104.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.subcategory !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.subcategory !== "string") {
                    validate104.errors = [{ instancePath: instancePath + "/subcategory", schemaPath: "#/properties/subcategory/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.description !== "string") {
                      validate104.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
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
          validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate104.errors = vErrors;
      return errors === 0;
    }
    function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
      validate103.errors = vErrors;
      return errors === 0;
    }
    exports.createSkill_400 = validate106;
    var schema168 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "subcategory": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate106.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate106.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema168.properties.detail.enum } }];
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
                          validate106.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate106.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate106.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.subcategory !== void 0) {
                let data3 = data.subcategory;
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
                            validate106.errors = [{ instancePath: instancePath + "/subcategory/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate106.errors = [{ instancePath: instancePath + "/subcategory/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate106.errors = [{ instancePath: instancePath + "/subcategory", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  let data5 = data.description;
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
                              validate106.errors = [{ instancePath: instancePath + "/description/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate106.errors = [{ instancePath: instancePath + "/description/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate106.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                                validate106.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate106.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate106.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate106.errors = vErrors;
      return errors === 0;
    }
    exports.uploadMedia_201 = validate107;
    function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type") || data.width === void 0 && (missing0 = "width") || data.height === void 0 && (missing0 = "height")) {
            validate108.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.url !== void 0) {
              let data0 = data.url;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (errors === _errs1) {
                  if (typeof data0 === "string") {
                    if (func2(data0) > 2e3) {
                      validate108.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }];
                      return false;
                    } else {
                      if (!formats4(data0)) {
                        validate108.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    }
                  } else {
                    validate108.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                let data1 = data.type;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate108.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MediaType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "image" || data1 === "video" || data1 === "audio")) {
                  validate108.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MediaType/enum", keyword: "enum", params: { allowedValues: schema124.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.width !== void 0) {
                  let data2 = data.width;
                  const _errs6 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
                    validate108.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 1 || isNaN(data2)) {
                        validate108.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.height !== void 0) {
                    let data3 = data.height;
                    const _errs9 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                      validate108.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 1 || isNaN(data3)) {
                          validate108.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
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
          validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate108.errors = vErrors;
      return errors === 0;
    }
    function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate108(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
      validate107.errors = vErrors;
      return errors === 0;
    }
    exports.uploadMedia_400 = validate110;
    var schema176 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["Multipart form parse error"] }, "file": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate110.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "Multipart form parse error")) {
              validate110.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema176.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file !== void 0) {
              let data1 = data.file;
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
                          validate110.errors = [{ instancePath: instancePath + "/file/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate110.errors = [{ instancePath: instancePath + "/file/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate110.errors = [{ instancePath: instancePath + "/file", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        } else {
          validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate110.errors = vErrors;
      return errors === 0;
    }
    exports.getShowcaseForm_200 = validate111;
    function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.content === void 0 && (missing0 = "content") || data.skill_type === void 0 && (missing0 = "skill_type")) {
            validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.title !== void 0) {
              let data0 = data.title;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 0) {
                    validate112.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 0 } }];
                    return false;
                  }
                } else {
                  validate112.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data1 = data.description;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 0) {
                      validate112.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 0 } }];
                      return false;
                    }
                  } else {
                    validate112.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.content !== void 0) {
                  const _errs5 = errors;
                  if (!validate73(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.skill_type !== void 0) {
                    let data3 = data.skill_type;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (Array.isArray(data3)) {
                        if (data3.length > 0) {
                          validate112.errors = [{ instancePath: instancePath + "/skill_type", schemaPath: "#/properties/skill_type/maxItems", keyword: "maxItems", params: { limit: 0 } }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data3.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs8 = errors;
                            const _errs9 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate112.errors = [{ instancePath: instancePath + "/skill_type/" + i0, schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                            if (errors === _errs9) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 > 2147483647 || isNaN(data4)) {
                                  validate112.errors = [{ instancePath: instancePath + "/skill_type/" + i0, schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                                  return false;
                                } else {
                                  if (data4 < 1 || isNaN(data4)) {
                                    validate112.errors = [{ instancePath: instancePath + "/skill_type/" + i0, schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid1 = _errs8 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate112.errors = [{ instancePath: instancePath + "/skill_type", schemaPath: "#/properties/skill_type/type", keyword: "type", params: { type: "array" } }];
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
          }
        } else {
          validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate112.errors = vErrors;
      return errors === 0;
    }
    function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
      validate111.errors = vErrors;
      return errors === 0;
    }
    exports.createShowcase_201 = validate115;
    function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.slug === void 0 && (missing0 = "slug") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.content === void 0 && (missing0 = "content") || data.skill_type === void 0 && (missing0 = "skill_type") || data.user === void 0 && (missing0 = "user") || data.created_on === void 0 && (missing0 = "created_on") || data.updated_on === void 0 && (missing0 = "updated_on") || data.likes_count === void 0 && (missing0 = "likes_count") || data.comment_count === void 0 && (missing0 = "comment_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.is_owner === void 0 && (missing0 = "is_owner") || data.is_admin === void 0 && (missing0 = "is_admin")) {
            validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.slug !== void 0) {
              let data0 = data.slug;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 120) {
                    validate116.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                    return false;
                  } else {
                    if (!pattern12.test(data0)) {
                      validate116.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate116.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
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
                  validate116.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
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
                    validate116.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs8 = errors;
                    if (!validate73(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
                      vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.skill_type !== void 0) {
                      const _errs9 = errors;
                      if (!validate28(data.skill_type, { instancePath: instancePath + "/skill_type", parentData: data, parentDataProperty: "skill_type", rootData })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.user !== void 0) {
                        let data5 = data.user;
                        const _errs10 = errors;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data5 === "string") {
                            if (func2(data5) > 120) {
                              validate116.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                              return false;
                            } else {
                              if (!pattern12.test(data5)) {
                                validate116.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                                return false;
                              }
                            }
                          } else {
                            validate116.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.created_on !== void 0) {
                          let data6 = data.created_on;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (errors === _errs14) {
                              if (typeof data6 === "string") {
                                if (!pattern14.test(data6)) {
                                  validate116.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                  return false;
                                } else {
                                  if (!formats2.validate(data6)) {
                                    validate116.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                    return false;
                                  }
                                }
                              } else {
                                validate116.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.updated_on !== void 0) {
                            let data7 = data.updated_on;
                            const _errs16 = errors;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (errors === _errs17) {
                                if (typeof data7 === "string") {
                                  if (!pattern14.test(data7)) {
                                    validate116.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats2.validate(data7)) {
                                      validate116.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate116.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.likes_count !== void 0) {
                              let data8 = data.likes_count;
                              const _errs19 = errors;
                              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                validate116.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 < 0 || isNaN(data8)) {
                                    validate116.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.comment_count !== void 0) {
                                let data9 = data.comment_count;
                                const _errs21 = errors;
                                if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                  validate116.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate116.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.user_has_voted !== void 0) {
                                  const _errs23 = errors;
                                  if (typeof data.user_has_voted !== "boolean") {
                                    validate116.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.is_owner !== void 0) {
                                    const _errs25 = errors;
                                    if (typeof data.is_owner !== "boolean") {
                                      validate116.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                                      return false;
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.is_admin !== void 0) {
                                      const _errs27 = errors;
                                      if (typeof data.is_admin !== "boolean") {
                                        validate116.errors = [{ instancePath: instancePath + "/is_admin", schemaPath: "#/properties/is_admin/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
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
        } else {
          validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate116.errors = vErrors;
      return errors === 0;
    }
    function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
      validate115.errors = vErrors;
      return errors === 0;
    }
    exports.createShowcase_400 = validate120;
    var schema187 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "title": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "content": { "$ref": "spec:#/components/schemas/FieldMessages" }, "skill_type": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate120.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate120.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema187.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              let data1 = data.title;
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
                          validate120.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate120.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate120.errors = [{ instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate120.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate120.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate120.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.content !== void 0) {
                  let data5 = data.content;
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
                              validate120.errors = [{ instancePath: instancePath + "/content/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate120.errors = [{ instancePath: instancePath + "/content/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate120.errors = [{ instancePath: instancePath + "/content", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.skill_type !== void 0) {
                    let data7 = data.skill_type;
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
                                validate120.errors = [{ instancePath: instancePath + "/skill_type/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate120.errors = [{ instancePath: instancePath + "/skill_type/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate120.errors = [{ instancePath: instancePath + "/skill_type", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.non_field_errors !== void 0) {
                      let data9 = data.non_field_errors;
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
                                  validate120.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate120.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate120.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate120.errors = vErrors;
      return errors === 0;
    }
    exports.likeShowcase_200 = validate121;
    var schema194 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Successfully liked"] } }, "example": { "message": "Successfully liked" } };
    function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate121.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Liked/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate121.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/Liked/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully liked")) {
                validate121.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/Liked/properties/message/enum", keyword: "enum", params: { allowedValues: schema194.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate121.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Liked/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate121.errors = vErrors;
      return errors === 0;
    }
    exports.unlikeShowcase_200 = validate122;
    var schema196 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Successfully unliked"] } }, "example": { "message": "Successfully unliked" } };
    function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate122.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Unliked/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate122.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/Unliked/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully unliked")) {
                validate122.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/Unliked/properties/message/enum", keyword: "enum", params: { allowedValues: schema196.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate122.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Unliked/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate122.errors = vErrors;
      return errors === 0;
    }
    exports.putShowcaseAdministrators_201 = validate123;
    function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.administrator === void 0 && (missing0 = "administrator")) {
            validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.administrator !== void 0) {
              let data0 = data.administrator;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (Array.isArray(data0)) {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs3 = errors;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 120) {
                          validate124.errors = [{ instancePath: instancePath + "/administrator/" + i0, schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                          return false;
                        } else {
                          if (!pattern12.test(data1)) {
                            validate124.errors = [{ instancePath: instancePath + "/administrator/" + i0, schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                            return false;
                          }
                        }
                      } else {
                        validate124.errors = [{ instancePath: instancePath + "/administrator/" + i0, schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate124.errors = [{ instancePath: instancePath + "/administrator", schemaPath: "#/properties/administrator/type", keyword: "type", params: { type: "array" } }];
                  return false;
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
    exports.putShowcaseAdministrators_400 = validate126;
    var schema200 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "administrator": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate126.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate126.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema200.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.administrator !== void 0) {
              let data1 = data.administrator;
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
                          validate126.errors = [{ instancePath: instancePath + "/administrator/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate126.errors = [{ instancePath: instancePath + "/administrator/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate126.errors = [{ instancePath: instancePath + "/administrator", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate126.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate126.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate126.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate126.errors = vErrors;
      return errors === 0;
    }
    exports.listCollaborators_200 = validate127;
    function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.post === void 0 && (missing0 = "post") || data.user === void 0 && (missing0 = "user") || data.role === void 0 && (missing0 = "role") || data.skill === void 0 && (missing0 = "skill")) {
            validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate129.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate129.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate129.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.post !== void 0) {
                let data1 = data.post;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate129.errors = [{ instancePath: instancePath + "/post", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate129.errors = [{ instancePath: instancePath + "/post", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate129.errors = [{ instancePath: instancePath + "/post", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  let data2 = data.user;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data2 === "string") {
                      if (func2(data2) > 120) {
                        validate129.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                        return false;
                      } else {
                        if (!pattern12.test(data2)) {
                          validate129.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                          return false;
                        }
                      }
                    } else {
                      validate129.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.role !== "string") {
                      validate129.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.skill !== void 0) {
                      const _errs12 = errors;
                      if (!validate28(data.skill, { instancePath: instancePath + "/skill", parentData: data, parentDataProperty: "skill", rootData })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
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
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate128.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate128.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate128.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate128.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate128.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate128.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate129(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate128.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate128.errors = vErrors;
      return errors === 0;
    }
    function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
      validate127.errors = vErrors;
      return errors === 0;
    }
    exports.addCollaborator_201 = validate133;
    var schema213 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Successfully added a new collaborator"] } }, "example": { "message": "Successfully added a new collaborator" } };
    function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate133.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/CollaboratorAdded/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate133.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/CollaboratorAdded/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully added a new collaborator")) {
                validate133.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/CollaboratorAdded/properties/message/enum", keyword: "enum", params: { allowedValues: schema213.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate133.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/CollaboratorAdded/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate133.errors = vErrors;
      return errors === 0;
    }
    exports.addCollaborator_400 = validate134;
    var schema214 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "user": { "$ref": "spec:#/components/schemas/FieldMessages" }, "role": { "$ref": "spec:#/components/schemas/FieldMessages" }, "skill": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate134.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate134.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema214.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user !== void 0) {
              let data1 = data.user;
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
                          validate134.errors = [{ instancePath: instancePath + "/user/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate134.errors = [{ instancePath: instancePath + "/user/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate134.errors = [{ instancePath: instancePath + "/user", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                let data3 = data.role;
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
                            validate134.errors = [{ instancePath: instancePath + "/role/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate134.errors = [{ instancePath: instancePath + "/role/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate134.errors = [{ instancePath: instancePath + "/role", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.skill !== void 0) {
                  let data5 = data.skill;
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
                              validate134.errors = [{ instancePath: instancePath + "/skill/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate134.errors = [{ instancePath: instancePath + "/skill/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate134.errors = [{ instancePath: instancePath + "/skill", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                                validate134.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate134.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate134.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate134.errors = vErrors;
      return errors === 0;
    }
    exports.getCollaborator_200 = validate135;
    function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.post === void 0 && (missing0 = "post") || data.user === void 0 && (missing0 = "user") || data.role === void 0 && (missing0 = "role") || data.skill === void 0 && (missing0 = "skill")) {
            validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate136.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate136.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate136.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.post !== void 0) {
                let data1 = data.post;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 120) {
                      validate136.errors = [{ instancePath: instancePath + "/post", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                      return false;
                    } else {
                      if (!pattern12.test(data1)) {
                        validate136.errors = [{ instancePath: instancePath + "/post", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                        return false;
                      }
                    }
                  } else {
                    validate136.errors = [{ instancePath: instancePath + "/post", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  let data2 = data.user;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data2 === "string") {
                      if (func2(data2) > 120) {
                        validate136.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                        return false;
                      } else {
                        if (!pattern12.test(data2)) {
                          validate136.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                          return false;
                        }
                      }
                    } else {
                      validate136.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.role !== "string") {
                      validate136.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.skill !== void 0) {
                      const _errs12 = errors;
                      if (!validate28(data.skill, { instancePath: instancePath + "/skill", parentData: data, parentDataProperty: "skill", rootData })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
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
      if (!validate136(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
      validate135.errors = vErrors;
      return errors === 0;
    }
    exports.editCollaborator_400 = validate139;
    var schema224 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "role": { "$ref": "spec:#/components/schemas/FieldMessages" }, "skill": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate139.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate139.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema224.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.role !== void 0) {
              let data1 = data.role;
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
                          validate139.errors = [{ instancePath: instancePath + "/role/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate139.errors = [{ instancePath: instancePath + "/role/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate139.errors = [{ instancePath: instancePath + "/role", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.skill !== void 0) {
                let data3 = data.skill;
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
                            validate139.errors = [{ instancePath: instancePath + "/skill/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate139.errors = [{ instancePath: instancePath + "/skill/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate139.errors = [{ instancePath: instancePath + "/skill", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                              validate139.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate139.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate139.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate139.errors = vErrors;
      return errors === 0;
    }
    exports.commentOnShowcase_201 = validate140;
    function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.body === void 0 && (missing0 = "body") || data.user === void 0 && (missing0 = "user") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.likes_count === void 0 && (missing0 = "likes_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.is_owner === void 0 && (missing0 = "is_owner") || data.comment_by_op === void 0 && (missing0 = "comment_by_op")) {
            validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate141.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate141.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate141.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.body !== void 0) {
                const _errs4 = errors;
                if (typeof data.body !== "string") {
                  validate141.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  let data2 = data.user;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) > 120) {
                        validate141.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                        return false;
                      } else {
                        if (!pattern12.test(data2)) {
                          validate141.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                          return false;
                        }
                      }
                    } else {
                      validate141.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.created_at !== void 0) {
                    let data3 = data.created_at;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data3 === "string") {
                          if (!pattern14.test(data3)) {
                            validate141.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                            return false;
                          } else {
                            if (!formats2.validate(data3)) {
                              validate141.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                              return false;
                            }
                          }
                        } else {
                          validate141.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.updated_at !== void 0) {
                      let data4 = data.updated_at;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (errors === _errs13) {
                          if (typeof data4 === "string") {
                            if (!pattern14.test(data4)) {
                              validate141.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                              return false;
                            } else {
                              if (!formats2.validate(data4)) {
                                validate141.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                return false;
                              }
                            }
                          } else {
                            validate141.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.likes_count !== void 0) {
                        let data5 = data.likes_count;
                        const _errs15 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate141.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 0 || isNaN(data5)) {
                              validate141.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_has_voted !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.user_has_voted !== "boolean") {
                            validate141.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.is_owner !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.is_owner !== "boolean") {
                              validate141.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.comment_by_op !== void 0) {
                              const _errs21 = errors;
                              if (typeof data.comment_by_op !== "boolean") {
                                validate141.errors = [{ instancePath: instancePath + "/comment_by_op", schemaPath: "#/properties/comment_by_op/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
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
          validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate141.errors = vErrors;
      return errors === 0;
    }
    function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
        errors = vErrors.length;
      }
      validate140.errors = vErrors;
      return errors === 0;
    }
    exports.commentOnShowcase_400 = validate143;
    var schema234 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "body": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate143.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate143.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema234.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== void 0) {
              let data1 = data.body;
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
                          validate143.errors = [{ instancePath: instancePath + "/body/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate143.errors = [{ instancePath: instancePath + "/body/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate143.errors = [{ instancePath: instancePath + "/body", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate143.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate143.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate143.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
          validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate143.errors = vErrors;
      return errors === 0;
    }
    exports.listShowcaseComments_200 = validate144;
    function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.body === void 0 && (missing0 = "body") || data.user === void 0 && (missing0 = "user") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.likes_count === void 0 && (missing0 = "likes_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.is_owner === void 0 && (missing0 = "is_owner") || data.comment_by_op === void 0 && (missing0 = "comment_by_op")) {
            validate146.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate146.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate146.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate146.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.body !== void 0) {
                const _errs4 = errors;
                if (typeof data.body !== "string") {
                  validate146.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  let data2 = data.user;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) > 120) {
                        validate146.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                        return false;
                      } else {
                        if (!pattern12.test(data2)) {
                          validate146.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                          return false;
                        }
                      }
                    } else {
                      validate146.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.created_at !== void 0) {
                    let data3 = data.created_at;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data3 === "string") {
                          if (!pattern14.test(data3)) {
                            validate146.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                            return false;
                          } else {
                            if (!formats2.validate(data3)) {
                              validate146.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                              return false;
                            }
                          }
                        } else {
                          validate146.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.updated_at !== void 0) {
                      let data4 = data.updated_at;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (errors === _errs13) {
                          if (typeof data4 === "string") {
                            if (!pattern14.test(data4)) {
                              validate146.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                              return false;
                            } else {
                              if (!formats2.validate(data4)) {
                                validate146.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                return false;
                              }
                            }
                          } else {
                            validate146.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.likes_count !== void 0) {
                        let data5 = data.likes_count;
                        const _errs15 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate146.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 0 || isNaN(data5)) {
                              validate146.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_has_voted !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.user_has_voted !== "boolean") {
                            validate146.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.is_owner !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.is_owner !== "boolean") {
                              validate146.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.comment_by_op !== void 0) {
                              const _errs21 = errors;
                              if (typeof data.comment_by_op !== "boolean") {
                                validate146.errors = [{ instancePath: instancePath + "/comment_by_op", schemaPath: "#/properties/comment_by_op/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
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
          validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate146.errors = vErrors;
      return errors === 0;
    }
    function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate145.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate145.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate145.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate145.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate145.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate145.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate145.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate146(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate145.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate145.errors = vErrors;
      return errors === 0;
    }
    function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate145(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
        errors = vErrors.length;
      }
      validate144.errors = vErrors;
      return errors === 0;
    }
    exports.replyToShowcaseComment_201 = validate149;
    function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.body === void 0 && (missing0 = "body") || data.user === void 0 && (missing0 = "user") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.likes_count === void 0 && (missing0 = "likes_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.is_owner === void 0 && (missing0 = "is_owner") || data.reply_by_op === void 0 && (missing0 = "reply_by_op")) {
            validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate150.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate150.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate150.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.body !== void 0) {
                const _errs4 = errors;
                if (typeof data.body !== "string") {
                  validate150.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  let data2 = data.user;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) > 120) {
                        validate150.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                        return false;
                      } else {
                        if (!pattern12.test(data2)) {
                          validate150.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                          return false;
                        }
                      }
                    } else {
                      validate150.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.created_at !== void 0) {
                    let data3 = data.created_at;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data3 === "string") {
                          if (!pattern14.test(data3)) {
                            validate150.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                            return false;
                          } else {
                            if (!formats2.validate(data3)) {
                              validate150.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                              return false;
                            }
                          }
                        } else {
                          validate150.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.updated_at !== void 0) {
                      let data4 = data.updated_at;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (errors === _errs13) {
                          if (typeof data4 === "string") {
                            if (!pattern14.test(data4)) {
                              validate150.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                              return false;
                            } else {
                              if (!formats2.validate(data4)) {
                                validate150.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                return false;
                              }
                            }
                          } else {
                            validate150.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.likes_count !== void 0) {
                        let data5 = data.likes_count;
                        const _errs15 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate150.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 0 || isNaN(data5)) {
                              validate150.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_has_voted !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.user_has_voted !== "boolean") {
                            validate150.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.is_owner !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.is_owner !== "boolean") {
                              validate150.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reply_by_op !== void 0) {
                              const _errs21 = errors;
                              if (typeof data.reply_by_op !== "boolean") {
                                validate150.errors = [{ instancePath: instancePath + "/reply_by_op", schemaPath: "#/properties/reply_by_op/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
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
    exports.listShowcaseCommentReplies_200 = validate152;
    function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.pk === void 0 && (missing0 = "pk") || data.body === void 0 && (missing0 = "body") || data.user === void 0 && (missing0 = "user") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.likes_count === void 0 && (missing0 = "likes_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.is_owner === void 0 && (missing0 = "is_owner") || data.reply_by_op === void 0 && (missing0 = "reply_by_op")) {
            validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.pk !== void 0) {
              let data0 = data.pk;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate154.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 2147483647 || isNaN(data0)) {
                    validate154.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data0 < 1 || isNaN(data0)) {
                      validate154.errors = [{ instancePath: instancePath + "/pk", schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.body !== void 0) {
                const _errs4 = errors;
                if (typeof data.body !== "string") {
                  validate154.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user !== void 0) {
                  let data2 = data.user;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) > 120) {
                        validate154.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                        return false;
                      } else {
                        if (!pattern12.test(data2)) {
                          validate154.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                          return false;
                        }
                      }
                    } else {
                      validate154.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.created_at !== void 0) {
                    let data3 = data.created_at;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data3 === "string") {
                          if (!pattern14.test(data3)) {
                            validate154.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                            return false;
                          } else {
                            if (!formats2.validate(data3)) {
                              validate154.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                              return false;
                            }
                          }
                        } else {
                          validate154.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.updated_at !== void 0) {
                      let data4 = data.updated_at;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (errors === _errs13) {
                          if (typeof data4 === "string") {
                            if (!pattern14.test(data4)) {
                              validate154.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                              return false;
                            } else {
                              if (!formats2.validate(data4)) {
                                validate154.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                return false;
                              }
                            }
                          } else {
                            validate154.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.likes_count !== void 0) {
                        let data5 = data.likes_count;
                        const _errs15 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          validate154.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 0 || isNaN(data5)) {
                              validate154.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_has_voted !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.user_has_voted !== "boolean") {
                            validate154.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.is_owner !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.is_owner !== "boolean") {
                              validate154.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reply_by_op !== void 0) {
                              const _errs21 = errors;
                              if (typeof data.reply_by_op !== "boolean") {
                                validate154.errors = [{ instancePath: instancePath + "/reply_by_op", schemaPath: "#/properties/reply_by_op/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
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
          validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate154.errors = vErrors;
      return errors === 0;
    }
    function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate153.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate153.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate153.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate153.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate153.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate153.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          if (!validate154(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate153.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate153.errors = vErrors;
      return errors === 0;
    }
    function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate153(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
        errors = vErrors.length;
      }
      validate152.errors = vErrors;
      return errors === 0;
    }
    exports.getCollaborationForm_200 = validate157;
    function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.media === void 0 && (missing0 = "media") || data.location === void 0 && (missing0 = "location") || data.looking_for === void 0 && (missing0 = "looking_for")) {
            validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.title !== void 0) {
              let data0 = data.title;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 0) {
                    validate158.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 0 } }];
                    return false;
                  }
                } else {
                  validate158.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data1 = data.description;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data1 === "string") {
                    if (func2(data1) > 0) {
                      validate158.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 0 } }];
                      return false;
                    }
                  } else {
                    validate158.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.media !== void 0) {
                  const _errs5 = errors;
                  if (!validate73(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData })) {
                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    let data3 = data.location;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data3 === "string") {
                        if (func2(data3) > 0) {
                          validate158.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 0 } }];
                          return false;
                        }
                      } else {
                        validate158.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.looking_for !== void 0) {
                      let data4 = data.looking_for;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (Array.isArray(data4)) {
                          if (data4.length > 0) {
                            validate158.errors = [{ instancePath: instancePath + "/looking_for", schemaPath: "#/properties/looking_for/maxItems", keyword: "maxItems", params: { limit: 0 } }];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data4.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data5 = data4[i0];
                              const _errs10 = errors;
                              const _errs11 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate158.errors = [{ instancePath: instancePath + "/looking_for/" + i0, schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs11) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 > 2147483647 || isNaN(data5)) {
                                    validate158.errors = [{ instancePath: instancePath + "/looking_for/" + i0, schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                                    return false;
                                  } else {
                                    if (data5 < 1 || isNaN(data5)) {
                                      validate158.errors = [{ instancePath: instancePath + "/looking_for/" + i0, schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid1 = _errs10 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate158.errors = [{ instancePath: instancePath + "/looking_for", schemaPath: "#/properties/looking_for/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate158.errors = vErrors;
      return errors === 0;
    }
    function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate158(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
        errors = vErrors.length;
      }
      validate157.errors = vErrors;
      return errors === 0;
    }
    exports.createCollaboration_201 = validate161;
    function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.slug === void 0 && (missing0 = "slug") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.media === void 0 && (missing0 = "media") || data.location === void 0 && (missing0 = "location") || data.looking_for === void 0 && (missing0 = "looking_for") || data.user === void 0 && (missing0 = "user") || data.created_on === void 0 && (missing0 = "created_on") || data.updated_on === void 0 && (missing0 = "updated_on") || data.likes_count === void 0 && (missing0 = "likes_count") || data.comment_count === void 0 && (missing0 = "comment_count") || data.user_has_voted === void 0 && (missing0 = "user_has_voted") || data.user_has_shown_interest === void 0 && (missing0 = "user_has_shown_interest") || data.is_owner === void 0 && (missing0 = "is_owner") || data.is_admin === void 0 && (missing0 = "is_admin")) {
            validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.slug !== void 0) {
              let data0 = data.slug;
              const _errs1 = errors;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 120) {
                    validate162.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                    return false;
                  } else {
                    if (!pattern12.test(data0)) {
                      validate162.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate162.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
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
                  validate162.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
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
                    validate162.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.media !== void 0) {
                    const _errs8 = errors;
                    if (!validate73(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData })) {
                      vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.location !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.location !== "string") {
                        validate162.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.looking_for !== void 0) {
                        const _errs11 = errors;
                        if (!validate28(data.looking_for, { instancePath: instancePath + "/looking_for", parentData: data, parentDataProperty: "looking_for", rootData })) {
                          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user !== void 0) {
                          let data6 = data.user;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data6 === "string") {
                              if (func2(data6) > 120) {
                                validate162.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                                return false;
                              } else {
                                if (!pattern12.test(data6)) {
                                  validate162.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                                  return false;
                                }
                              }
                            } else {
                              validate162.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_on !== void 0) {
                            let data7 = data.created_on;
                            const _errs15 = errors;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (errors === _errs16) {
                                if (typeof data7 === "string") {
                                  if (!pattern14.test(data7)) {
                                    validate162.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                    return false;
                                  } else {
                                    if (!formats2.validate(data7)) {
                                      validate162.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate162.errors = [{ instancePath: instancePath + "/created_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_on !== void 0) {
                              let data8 = data.updated_on;
                              const _errs18 = errors;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (errors === _errs19) {
                                  if (typeof data8 === "string") {
                                    if (!pattern14.test(data8)) {
                                      validate162.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                      return false;
                                    } else {
                                      if (!formats2.validate(data8)) {
                                        validate162.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate162.errors = [{ instancePath: instancePath + "/updated_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.likes_count !== void 0) {
                                let data9 = data.likes_count;
                                const _errs21 = errors;
                                if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                  validate162.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate162.errors = [{ instancePath: instancePath + "/likes_count", schemaPath: "#/properties/likes_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.comment_count !== void 0) {
                                  let data10 = data.comment_count;
                                  const _errs23 = errors;
                                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                    validate162.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs23) {
                                    if (typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 < 0 || isNaN(data10)) {
                                        validate162.errors = [{ instancePath: instancePath + "/comment_count", schemaPath: "#/properties/comment_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.user_has_voted !== void 0) {
                                    const _errs25 = errors;
                                    if (typeof data.user_has_voted !== "boolean") {
                                      validate162.errors = [{ instancePath: instancePath + "/user_has_voted", schemaPath: "#/properties/user_has_voted/type", keyword: "type", params: { type: "boolean" } }];
                                      return false;
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.user_has_shown_interest !== void 0) {
                                      const _errs27 = errors;
                                      if (typeof data.user_has_shown_interest !== "boolean") {
                                        validate162.errors = [{ instancePath: instancePath + "/user_has_shown_interest", schemaPath: "#/properties/user_has_shown_interest/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.is_owner !== void 0) {
                                        const _errs29 = errors;
                                        if (typeof data.is_owner !== "boolean") {
                                          validate162.errors = [{ instancePath: instancePath + "/is_owner", schemaPath: "#/properties/is_owner/type", keyword: "type", params: { type: "boolean" } }];
                                          return false;
                                        }
                                        var valid0 = _errs29 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.is_admin !== void 0) {
                                          const _errs31 = errors;
                                          if (typeof data.is_admin !== "boolean") {
                                            validate162.errors = [{ instancePath: instancePath + "/is_admin", schemaPath: "#/properties/is_admin/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                          }
                                          var valid0 = _errs31 === errors;
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
        } else {
          validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate162.errors = vErrors;
      return errors === 0;
    }
    function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors = vErrors.length;
      }
      validate161.errors = vErrors;
      return errors === 0;
    }
    exports.createCollaboration_400 = validate166;
    var schema272 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "title": { "$ref": "spec:#/components/schemas/FieldMessages" }, "description": { "$ref": "spec:#/components/schemas/FieldMessages" }, "media": { "$ref": "spec:#/components/schemas/FieldMessages" }, "location": { "$ref": "spec:#/components/schemas/FieldMessages" }, "looking_for": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate166.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate166.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema272.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              let data1 = data.title;
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
                          validate166.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate166.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate166.errors = [{ instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                            validate166.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate166.errors = [{ instancePath: instancePath + "/description/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate166.errors = [{ instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.media !== void 0) {
                  let data5 = data.media;
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
                              validate166.errors = [{ instancePath: instancePath + "/media/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate166.errors = [{ instancePath: instancePath + "/media/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate166.errors = [{ instancePath: instancePath + "/media", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    let data7 = data.location;
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
                                validate166.errors = [{ instancePath: instancePath + "/location/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate166.errors = [{ instancePath: instancePath + "/location/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate166.errors = [{ instancePath: instancePath + "/location", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.looking_for !== void 0) {
                      let data9 = data.looking_for;
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
                                  validate166.errors = [{ instancePath: instancePath + "/looking_for/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate166.errors = [{ instancePath: instancePath + "/looking_for/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate166.errors = [{ instancePath: instancePath + "/looking_for", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
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
                                    validate166.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate166.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate166.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
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
        } else {
          validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate166.errors = vErrors;
      return errors === 0;
    }
    exports.listInterest_200 = validate167;
    function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate168.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate168.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
                  validate168.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats4(data1)) {
                        validate168.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                    validate168.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats4(data2)) {
                          validate168.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
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
                          let data4 = data3[i0];
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                              let missing1;
                              if (data4.user === void 0 && (missing1 = "user") || data4.showed_interest_on === void 0 && (missing1 = "showed_interest_on")) {
                                validate168.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                return false;
                              } else {
                                if (data4.user !== void 0) {
                                  let data5 = data4.user;
                                  const _errs16 = errors;
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (typeof data5 === "string") {
                                      if (func2(data5) > 120) {
                                        validate168.errors = [{ instancePath: instancePath + "/results/" + i0 + "/user", schemaPath: "#/components/schemas/Slug/maxLength", keyword: "maxLength", params: { limit: 120 } }];
                                        return false;
                                      } else {
                                        if (!pattern12.test(data5)) {
                                          validate168.errors = [{ instancePath: instancePath + "/results/" + i0 + "/user", schemaPath: "#/components/schemas/Slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate168.errors = [{ instancePath: instancePath + "/results/" + i0 + "/user", schemaPath: "#/components/schemas/Slug/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid5 = _errs16 === errors;
                                } else {
                                  var valid5 = true;
                                }
                                if (valid5) {
                                  if (data4.showed_interest_on !== void 0) {
                                    let data6 = data4.showed_interest_on;
                                    const _errs19 = errors;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                      if (errors === _errs20) {
                                        if (typeof data6 === "string") {
                                          if (!pattern14.test(data6)) {
                                            validate168.errors = [{ instancePath: instancePath + "/results/" + i0 + "/showed_interest_on", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                                            return false;
                                          } else {
                                            if (!formats2.validate(data6)) {
                                              validate168.errors = [{ instancePath: instancePath + "/results/" + i0 + "/showed_interest_on", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate168.errors = [{ instancePath: instancePath + "/results/" + i0 + "/showed_interest_on", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid5 = _errs19 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                }
                              }
                            } else {
                              validate168.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate168.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
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
          validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate168.errors = vErrors;
      return errors === 0;
    }
    function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate168(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
        errors = vErrors.length;
      }
      validate167.errors = vErrors;
      return errors === 0;
    }
    exports.showInterest_201 = validate170;
    var schema287 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Successfully shown interest"] } }, "example": { "message": "Successfully shown interest" } };
    function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate170.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/InterestShown/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate170.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/InterestShown/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully shown interest")) {
                validate170.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/InterestShown/properties/message/enum", keyword: "enum", params: { allowedValues: schema287.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate170.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/InterestShown/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate170.errors = vErrors;
      return errors === 0;
    }
    exports.showInterest_400 = validate171;
    var schema288 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["You cannot show interest in your post", "You have already shown interest"] } } };
    function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate171.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "You cannot show interest in your post" || data0 === "You have already shown interest")) {
                validate171.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema288.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate171.errors = vErrors;
      return errors === 0;
    }
    exports.removeInterest_200 = validate172;
    var schema290 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["Successfully removed interest"] } }, "example": { "message": "Successfully removed interest" } };
    function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate172.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/InterestRemoved/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate172.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/InterestRemoved/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Successfully removed interest")) {
                validate172.errors = [{ instancePath: instancePath + "/message", schemaPath: "spec:#/components/schemas/InterestRemoved/properties/message/enum", keyword: "enum", params: { allowedValues: schema290.properties.message.enum } }];
                return false;
              }
            }
          }
        } else {
          validate172.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/InterestRemoved/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate172.errors = vErrors;
      return errors === 0;
    }
    exports.removeInterest_400 = validate173;
    var schema291 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "enum": ["You have no interest here to delete"] } } };
    function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate173.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.message !== void 0) {
              let data0 = data.message;
              if (typeof data0 !== "string") {
                validate173.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "You have no interest here to delete")) {
                validate173.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema291.properties.message.enum } }];
                return false;
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
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  signUp: { 201: import_generated_judges.default.signUp_201, 400: import_generated_judges.default.signUp_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 429: import_generated_judges.default.signUp_429, 503: import_generated_judges.default.signUp_503 },
  verifyEmail: { 200: import_generated_judges.default.verifyEmail_200, 400: import_generated_judges.default.verifyEmail_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  confirmEmail: { 200: import_generated_judges.default.verifyEmail_200, 400: import_generated_judges.default.confirmEmail_400, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  resendVerification: { 201: import_generated_judges.default.resendVerification_201, 400: import_generated_judges.default.resendVerification_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 429: import_generated_judges.default.signUp_429, 503: import_generated_judges.default.signUp_503 },
  logIn: { 200: import_generated_judges.default.logIn_200, 400: import_generated_judges.default.logIn_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 429: import_generated_judges.default.signUp_429, 503: import_generated_judges.default.signUp_503 },
  refreshLogin: { 200: import_generated_judges.default.refreshLogin_200, 400: import_generated_judges.default.refreshLogin_400, 401: import_generated_judges.default.refreshLogin_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  logOut: { 200: import_generated_judges.default.logOut_200, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  logInWithGoogle: { 200: import_generated_judges.default.logIn_200, 400: import_generated_judges.default.logInWithGoogle_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  getMe: { 200: import_generated_judges.default.getMe_200, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getAccount: { 200: import_generated_judges.default.getAccount_200, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editAccount: { 200: import_generated_judges.default.getAccount_200, 400: import_generated_judges.default.editAccount_400, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503, 507: import_generated_judges.default.editAccount_507 },
  patchAccount: { 200: import_generated_judges.default.getAccount_200, 400: import_generated_judges.default.editAccount_400, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503, 507: import_generated_judges.default.editAccount_507 },
  changePassword: { 200: import_generated_judges.default.changePassword_200, 400: import_generated_judges.default.changePassword_400, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 429: import_generated_judges.default.signUp_429, 503: import_generated_judges.default.signUp_503 },
  resetPassword: { 200: import_generated_judges.default.resetPassword_200, 400: import_generated_judges.default.resendVerification_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 429: import_generated_judges.default.signUp_429, 503: import_generated_judges.default.signUp_503 },
  confirmPasswordReset: { 200: import_generated_judges.default.confirmPasswordReset_200, 400: import_generated_judges.default.confirmPasswordReset_400, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  confirmPasswordResetByLink: { 200: import_generated_judges.default.confirmPasswordReset_200, 400: import_generated_judges.default.confirmPasswordReset_400, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listUsers: { 200: import_generated_judges.default.listUsers_200, 400: import_generated_judges.default.listUsers_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getUser: { 200: import_generated_judges.default.getUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  followUser: { 201: import_generated_judges.default.followUser_201, 400: import_generated_judges.default.followUser_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unfollowUser: { 202: import_generated_judges.default.unfollowUser_202, 400: import_generated_judges.default.unfollowUser_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listFollowers: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listFollowing: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listShowcasesOfUser: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listCollaborationsOfUser: { 200: import_generated_judges.default.listCollaborationsOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listAdministeredShowcases: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listAdministeredCollaborations: { 200: import_generated_judges.default.listCollaborationsOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getProfile: { 200: import_generated_judges.default.getProfile_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editProfile: { 200: import_generated_judges.default.getProfile_200, 400: import_generated_judges.default.editProfile_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchProfile: { 200: import_generated_judges.default.getProfile_200, 400: import_generated_judges.default.editProfile_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  getProfileSkills: { 200: import_generated_judges.default.getProfileSkills_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editProfileSkills: { 200: import_generated_judges.default.getProfileSkills_200, 400: import_generated_judges.default.editProfileSkills_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchProfileSkills: { 200: import_generated_judges.default.getProfileSkills_200, 400: import_generated_judges.default.editProfileSkills_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listSkills: { 200: import_generated_judges.default.listSkills_200, 400: import_generated_judges.default.listUsers_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  createSkill: { 201: import_generated_judges.default.createSkill_201, 400: import_generated_judges.default.createSkill_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  getSkill: { 200: import_generated_judges.default.createSkill_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editSkill: { 200: import_generated_judges.default.createSkill_201, 400: import_generated_judges.default.createSkill_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchSkill: { 200: import_generated_judges.default.createSkill_201, 400: import_generated_judges.default.createSkill_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteSkill: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  uploadMedia: { 201: import_generated_judges.default.uploadMedia_201, 400: import_generated_judges.default.uploadMedia_400, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503, 507: import_generated_judges.default.editAccount_507 },
  listShowcases: { 200: import_generated_judges.default.listShowcasesOfUser_200, 400: import_generated_judges.default.listUsers_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getShowcaseForm: { 200: import_generated_judges.default.getShowcaseForm_200, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  createShowcase: { 201: import_generated_judges.default.createShowcase_201, 400: import_generated_judges.default.createShowcase_400, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listMostLikedShowcases: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listMostLikedShowcasesOfYear: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listMostLikedShowcasesOfMonth: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listMostLikedShowcasesOfWeek: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listFollowedShowcases: { 200: import_generated_judges.default.listShowcasesOfUser_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getShowcase: { 200: import_generated_judges.default.createShowcase_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getShowcaseToEdit: { 200: import_generated_judges.default.createShowcase_201, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editShowcase: { 200: import_generated_judges.default.createShowcase_201, 400: import_generated_judges.default.createShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchShowcase: { 200: import_generated_judges.default.createShowcase_201, 400: import_generated_judges.default.createShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteShowcase: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  likeShowcase: { 200: import_generated_judges.default.likeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unlikeShowcase: { 200: import_generated_judges.default.unlikeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listShowcaseLikers: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listShowcaseAdministrators: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  putShowcaseAdministrators: { 201: import_generated_judges.default.putShowcaseAdministrators_201, 400: import_generated_judges.default.putShowcaseAdministrators_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  addShowcaseAdministrators: { 201: import_generated_judges.default.putShowcaseAdministrators_201, 400: import_generated_judges.default.putShowcaseAdministrators_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listCollaborators: { 200: import_generated_judges.default.listCollaborators_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  addCollaborator: { 201: import_generated_judges.default.addCollaborator_201, 400: import_generated_judges.default.addCollaborator_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  getCollaborator: { 200: import_generated_judges.default.getCollaborator_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getCollaboratorToEdit: { 200: import_generated_judges.default.getCollaborator_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editCollaborator: { 200: import_generated_judges.default.getCollaborator_200, 400: import_generated_judges.default.editCollaborator_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchCollaborator: { 200: import_generated_judges.default.getCollaborator_200, 400: import_generated_judges.default.editCollaborator_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteCollaborator: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  commentOnShowcase: { 201: import_generated_judges.default.commentOnShowcase_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listShowcaseComments: { 200: import_generated_judges.default.listShowcaseComments_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getShowcaseComment: { 200: import_generated_judges.default.commentOnShowcase_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editShowcaseComment: { 200: import_generated_judges.default.commentOnShowcase_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchShowcaseComment: { 200: import_generated_judges.default.commentOnShowcase_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteShowcaseComment: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  likeShowcaseComment: { 200: import_generated_judges.default.likeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unlikeShowcaseComment: { 200: import_generated_judges.default.unlikeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  replyToShowcaseComment: { 201: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listShowcaseCommentReplies: { 200: import_generated_judges.default.listShowcaseCommentReplies_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getShowcaseReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editShowcaseReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  updateShowcaseReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchShowcaseReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteShowcaseReply: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  likeShowcaseReply: { 200: import_generated_judges.default.likeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unlikeShowcaseReply: { 200: import_generated_judges.default.unlikeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listCollaborations: { 200: import_generated_judges.default.listCollaborationsOfUser_200, 400: import_generated_judges.default.listUsers_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listUsers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getCollaborationForm: { 200: import_generated_judges.default.getCollaborationForm_200, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  createCollaboration: { 201: import_generated_judges.default.createCollaboration_201, 400: import_generated_judges.default.createCollaboration_400, 401: import_generated_judges.default.logOut_401, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  getCollaboration: { 200: import_generated_judges.default.createCollaboration_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getCollaborationToEdit: { 200: import_generated_judges.default.createCollaboration_201, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editCollaboration: { 200: import_generated_judges.default.createCollaboration_201, 400: import_generated_judges.default.createCollaboration_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchCollaboration: { 200: import_generated_judges.default.createCollaboration_201, 400: import_generated_judges.default.createCollaboration_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteCollaboration: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  likeCollaboration: { 200: import_generated_judges.default.likeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unlikeCollaboration: { 200: import_generated_judges.default.unlikeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listCollaborationLikers: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  listCollaborationAdministrators: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  putCollaborationAdministrators: { 201: import_generated_judges.default.putShowcaseAdministrators_201, 400: import_generated_judges.default.putShowcaseAdministrators_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  addCollaborationAdministrators: { 201: import_generated_judges.default.putShowcaseAdministrators_201, 400: import_generated_judges.default.putShowcaseAdministrators_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listInterest: { 200: import_generated_judges.default.listInterest_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  showInterest: { 201: import_generated_judges.default.showInterest_201, 400: import_generated_judges.default.showInterest_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  removeInterest: { 200: import_generated_judges.default.removeInterest_200, 400: import_generated_judges.default.removeInterest_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  commentOnCollaboration: { 201: import_generated_judges.default.commentOnShowcase_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listCollaborationComments: { 200: import_generated_judges.default.listShowcaseComments_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getCollaborationComment: { 200: import_generated_judges.default.commentOnShowcase_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editCollaborationComment: { 200: import_generated_judges.default.commentOnShowcase_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchCollaborationComment: { 200: import_generated_judges.default.commentOnShowcase_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteCollaborationComment: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  likeCollaborationComment: { 200: import_generated_judges.default.likeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unlikeCollaborationComment: { 200: import_generated_judges.default.unlikeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  replyToCollaborationComment: { 201: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  listCollaborationCommentReplies: { 200: import_generated_judges.default.listShowcaseCommentReplies_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.listFollowers_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  getCollaborationReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  editCollaborationReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  updateCollaborationReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  patchCollaborationReply: { 200: import_generated_judges.default.replyToShowcaseComment_201, 400: import_generated_judges.default.commentOnShowcase_400, 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 413: import_generated_judges.default.signUp_413, 415: import_generated_judges.default.signUp_415, 503: import_generated_judges.default.signUp_503 },
  deleteCollaborationReply: { 401: import_generated_judges.default.logOut_401, 403: import_generated_judges.default.editProfile_403, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  likeCollaborationReply: { 200: import_generated_judges.default.likeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 },
  unlikeCollaborationReply: { 200: import_generated_judges.default.unlikeShowcase_200, 401: import_generated_judges.default.logOut_401, 404: import_generated_judges.default.confirmEmail_404, 405: import_generated_judges.default.signUp_405, 503: import_generated_judges.default.signUp_503 }
};
export {
  validators
};
