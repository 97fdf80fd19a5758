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

// node_modules/fast-json-stringify/lib/v8.js
var require_v8 = __commonJS({
  "node_modules/fast-json-stringify/lib/v8.js"(exports, module) {
    "use strict";
    var [v8Major, v8Minor] = String(process.versions.v8).split(".").map(Number);
    module.exports = {
      HAS_FAST_JSON_STRINGIFY: v8Major * 100 + v8Minor >= 1308
    };
  }
});

// node_modules/fast-json-stringify/lib/serializer.js
var require_serializer = __commonJS({
  "node_modules/fast-json-stringify/lib/serializer.js"(exports, module) {
    "use strict";
    var STR_ESCAPE = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    var { HAS_FAST_JSON_STRINGIFY } = require_v8();
    var NATIVE_STRING_ESCAPE_MIN_LENGTH = 8;
    function escapeStringNative(str) {
      return str.length < NATIVE_STRING_ESCAPE_MIN_LENGTH ? escapeStringLoop(str) : JSON.stringify(str);
    }
    var TWO_DIGITS = new Array(100);
    for (let i = 0; i < 100; i++) {
      TWO_DIGITS[i] = (i < 10 ? "0" : "") + i;
    }
    function asYear(year) {
      if (year >= 1e3) return year <= 9999 ? "" + year : null;
      if (year >= 100) return "0" + year;
      if (year >= 10) return "00" + year;
      if (year >= 0) return "000" + year;
      return null;
    }
    function escapeStringLoop(str) {
      const len = str.length;
      if (len === 0) {
        return '""';
      } else if (len < 42) {
        let result = "";
        let last = -1;
        let point = 255;
        for (let i = 0; i < len; i++) {
          point = str.charCodeAt(i);
          if (point === 34 || // '"'
          point === 92) {
            last === -1 && (last = 0);
            result += str.slice(last, i) + "\\";
            last = i;
          } else if (point < 32 || point >= 55296 && point <= 57343) {
            return JSON.stringify(str);
          }
        }
        return last === -1 && '"' + str + '"' || '"' + result + str.slice(last) + '"';
      } else if (len < 5e3 && STR_ESCAPE.test(str) === false) {
        return '"' + str + '"';
      } else {
        return JSON.stringify(str);
      }
    }
    var asString = [escapeStringLoop, escapeStringNative][Number(HAS_FAST_JSON_STRINGIFY)];
    module.exports = class Serializer {
      static escapeStringLoop = escapeStringLoop;
      static escapeStringNative = escapeStringNative;
      constructor(options) {
        switch (options && options.rounding) {
          case "floor":
            this.parseInteger = Math.floor;
            break;
          case "ceil":
            this.parseInteger = Math.ceil;
            break;
          case "round":
            this.parseInteger = Math.round;
            break;
          case "trunc":
          default:
            this.parseInteger = Math.trunc;
            break;
        }
        this._options = options;
      }
      asInteger(i) {
        if (Number.isInteger(i)) {
          return "" + i;
        } else if (typeof i === "bigint") {
          return i.toString();
        }
        const integer = this.parseInteger(i);
        if (integer === Infinity || integer === -Infinity || integer !== integer) {
          throw new Error(`The value "${i}" cannot be converted to an integer.`);
        }
        return "" + integer;
      }
      asNumber(i) {
        const num = Number(i);
        if (num !== num) {
          throw new Error(`The value "${i}" cannot be converted to a number.`);
        } else if (num === Infinity || num === -Infinity) {
          return "null";
        } else {
          return "" + num;
        }
      }
      asBoolean(bool) {
        return bool && "true" || "false";
      }
      asDateTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getUTCFullYear());
          if (year === null) return '"' + date.toISOString() + '"';
          const ms = date.getUTCMilliseconds();
          return '"' + year + "-" + TWO_DIGITS[date.getUTCMonth() + 1] + "-" + TWO_DIGITS[date.getUTCDate()] + "T" + TWO_DIGITS[date.getUTCHours()] + ":" + TWO_DIGITS[date.getUTCMinutes()] + ":" + TWO_DIGITS[date.getUTCSeconds()] + "." + (ms < 10 ? "00" : ms < 100 ? "0" : "") + ms + 'Z"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date-time.`);
      }
      asDate(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getFullYear());
          if (year === null) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(0, 10) + '"';
          }
          return '"' + year + "-" + TWO_DIGITS[date.getMonth() + 1] + "-" + TWO_DIGITS[date.getDate()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date.`);
      }
      asTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const hours = TWO_DIGITS[date.getHours()];
          if (hours === void 0) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(11, 19) + '"';
          }
          return '"' + hours + ":" + TWO_DIGITS[date.getMinutes()] + ":" + TWO_DIGITS[date.getSeconds()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a time.`);
      }
      asString(str) {
        return asString(str);
      }
      asUnsafeString(str) {
        return '"' + str + '"';
      }
      // Copy primitive strings once, ignoring array/prototype toJSON hooks. On a
      // miss, serialize the captured prefix and coerce the remaining items in order,
      // matching buildSingleTypeSerializer without rereading getters.
      asPlainStringArray(arr, len = arr.length) {
        const copy = new Array(len);
        if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
        for (let i = 0; i < len; i++) {
          const value = arr[i];
          if (typeof value !== "string") {
            copy.length = i;
            let json = JSON.stringify(copy).slice(0, -1);
            for (let j = i; j < len; j++) {
              const item = j === i ? value : arr[j];
              if (j > 0) json += ",";
              if (typeof item === "string") {
                json += asString(item);
              } else if (item === null) {
                json += '""';
              } else if (item instanceof Date) {
                json += '"' + item.toISOString() + '"';
              } else if (item instanceof RegExp) {
                json += asString(item.source);
              } else {
                json += asString(item.toString());
              }
            }
            return json + "]";
          }
          copy[i] = value;
        }
        return JSON.stringify(copy);
      }
      getState() {
        return this._options;
      }
      static restoreFromState(state) {
        return new Serializer(state);
      }
    };
  }
});

// generated:generated:signUp_201
var require_generated_signUp_201 = __commonJS({
  "generated:generated:signUp_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:verifyEmail_200
var require_generated_verifyEmail_200 = __commonJS({
  "generated:generated:verifyEmail_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:confirmEmail_200
var require_generated_confirmEmail_200 = __commonJS({
  "generated:generated:confirmEmail_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:resendVerification_201
var require_generated_resendVerification_201 = __commonJS({
  "generated:generated:resendVerification_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:logIn_200
var require_generated_logIn_200 = __commonJS({
  "generated:generated:logIn_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_12 = obj["url"];
        if (value_url_12 !== void 0) {
          json += '{"url":';
          if (typeof value_url_12 !== "string") {
            if (value_url_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_12 instanceof RegExp) {
              json += asString(value_url_12.source);
            } else {
              json += asString(value_url_12.toString());
            }
          } else {
            json += asString(value_url_12);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_13 = obj["width"];
        if (value_width_13 !== void 0) {
          json += ',"width":';
          if (value_width_13 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_13);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_14 = obj["height"];
        if (value_height_14 !== void 0) {
          json += ',"height":';
          if (value_height_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_14);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_17 = obj["pk"];
        if (value_pk_17 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_17);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_18 = obj["user"];
        if (value_user_18 !== void 0) {
          json += ',"user":';
          if (typeof value_user_18 !== "string") {
            if (value_user_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_18 instanceof RegExp) {
              json += asString(value_user_18.source);
            } else {
              json += asString(value_user_18.toString());
            }
          } else {
            json += asString(value_user_18);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_19 = obj["date_of_birth"];
        if (value_date_of_birth_19 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_19 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_19);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_20 = obj["age"];
        if (value_age_20 !== void 0) {
          json += ',"age":';
          if (value_age_20 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_20);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_21 = obj["bio"];
        if (value_bio_21 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_21 !== "string") {
            if (value_bio_21 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_21 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_21.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_21 instanceof RegExp) {
              json += asString(value_bio_21.source);
            } else {
              json += asString(value_bio_21.toString());
            }
          } else {
            json += asString(value_bio_21);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_22 = obj["sex"];
        if (value_sex_22 !== void 0) {
          json += ',"sex":';
          if (value_sex_22 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_22 !== "string") {
              if (value_sex_22 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_22 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_22.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_22 instanceof RegExp) {
                json += asString(value_sex_22.source);
              } else {
                json += asString(value_sex_22.toString());
              }
            } else {
              json += asString(value_sex_22);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_23 = obj["type_of_body"];
        if (value_type_of_body_23 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_23 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_23 !== "string") {
              if (value_type_of_body_23 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_23 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_23.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_23 instanceof RegExp) {
                json += asString(value_type_of_body_23.source);
              } else {
                json += asString(value_type_of_body_23.toString());
              }
            } else {
              json += asString(value_type_of_body_23);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_24 = obj["feet"];
        if (value_feet_24 !== void 0) {
          json += ',"feet":';
          if (value_feet_24 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_24);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_25 = obj["inches"];
        if (value_inches_25 !== void 0) {
          json += ',"inches":';
          if (value_inches_25 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_25);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_26 = obj["lives_in"];
        if (value_lives_in_26 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_26 !== "string") {
            if (value_lives_in_26 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_26 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_26.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_26 instanceof RegExp) {
              json += asString(value_lives_in_26.source);
            } else {
              json += asString(value_lives_in_26.toString());
            }
          } else {
            json += asString(value_lives_in_26);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_27 = obj["skills"];
        if (value_skills_27 !== void 0) {
          json += ',"skills":';
          json += anonymous4(value_skills_27);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_28 = obj["updated_on"];
        if (value_updated_on_28 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_28);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_5 = obj["name"];
        if (value_name_5 !== void 0) {
          json += '{"name":';
          if (typeof value_name_5 !== "string") {
            if (value_name_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_5 instanceof RegExp) {
              json += asString(value_name_5.source);
            } else {
              json += asString(value_name_5.toString());
            }
          } else {
            json += asString(value_name_5);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_7 = obj["followers_count"];
        if (value_followers_count_7 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_7);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_8 = obj["following_count"];
        if (value_following_count_8 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_8);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_9 = obj["am_i_following"];
        if (value_am_i_following_9 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_9 !== "string") {
            if (value_am_i_following_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_9 instanceof RegExp) {
              json += asString(value_am_i_following_9.source);
            } else {
              json += asString(value_am_i_following_9.toString());
            }
          } else {
            json += asString(value_am_i_following_9);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_10 = obj["picture"];
        if (value_picture_10 !== void 0) {
          json += ',"picture":';
          if (value_picture_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous2(value_picture_10);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        const value_profile_15 = obj["profile"];
        if (value_profile_15 !== void 0) {
          json += ',"profile":';
          json += anonymous3(value_profile_15);
        } else {
          throw new Error('"profile" is required!');
        }
        const value_email_29 = obj["email"];
        if (value_email_29 !== void 0) {
          json += ',"email":';
          if (typeof value_email_29 !== "string") {
            if (value_email_29 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_29 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_29.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_29 instanceof RegExp) {
              json += asString(value_email_29.source);
            } else {
              json += asString(value_email_29.toString());
            }
          } else {
            json += asString(value_email_29);
          }
        } else {
          throw new Error('"email" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_access_token_1 = obj["access_token"];
        if (value_access_token_1 !== void 0) {
          json += '{"access_token":';
          if (typeof value_access_token_1 !== "string") {
            if (value_access_token_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_token_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_token_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_token_1 instanceof RegExp) {
              json += asString(value_access_token_1.source);
            } else {
              json += asString(value_access_token_1.toString());
            }
          } else {
            json += asString(value_access_token_1);
          }
        } else {
          throw new Error('"access_token" is required!');
        }
        const value_refresh_token_2 = obj["refresh_token"];
        if (value_refresh_token_2 !== void 0) {
          json += ',"refresh_token":';
          if (typeof value_refresh_token_2 !== "string") {
            if (value_refresh_token_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_token_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_token_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_token_2 instanceof RegExp) {
              json += asString(value_refresh_token_2.source);
            } else {
              json += asString(value_refresh_token_2.toString());
            }
          } else {
            json += asString(value_refresh_token_2);
          }
        } else {
          throw new Error('"refresh_token" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          json += anonymous1(value_user_3);
        } else {
          throw new Error('"user" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:refreshLogin_200
var require_generated_refreshLogin_200 = __commonJS({
  "generated:generated:refreshLogin_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_access_token_1 = obj["access_token"];
        if (value_access_token_1 !== void 0) {
          json += '{"access_token":';
          if (typeof value_access_token_1 !== "string") {
            if (value_access_token_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_token_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_token_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_token_1 instanceof RegExp) {
              json += asString(value_access_token_1.source);
            } else {
              json += asString(value_access_token_1.toString());
            }
          } else {
            json += asString(value_access_token_1);
          }
        } else {
          throw new Error('"access_token" is required!');
        }
        const value_refresh_token_2 = obj["refresh_token"];
        if (value_refresh_token_2 !== void 0) {
          json += ',"refresh_token":';
          if (typeof value_refresh_token_2 !== "string") {
            if (value_refresh_token_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_token_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_token_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_token_2 instanceof RegExp) {
              json += asString(value_refresh_token_2.source);
            } else {
              json += asString(value_refresh_token_2.toString());
            }
          } else {
            json += asString(value_refresh_token_2);
          }
        } else {
          throw new Error('"refresh_token" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:logOut_200
var require_generated_logOut_200 = __commonJS({
  "generated:generated:logOut_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:logInWithGoogle_200
var require_generated_logInWithGoogle_200 = __commonJS({
  "generated:generated:logInWithGoogle_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_12 = obj["url"];
        if (value_url_12 !== void 0) {
          json += '{"url":';
          if (typeof value_url_12 !== "string") {
            if (value_url_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_12 instanceof RegExp) {
              json += asString(value_url_12.source);
            } else {
              json += asString(value_url_12.toString());
            }
          } else {
            json += asString(value_url_12);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_13 = obj["width"];
        if (value_width_13 !== void 0) {
          json += ',"width":';
          if (value_width_13 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_13);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_14 = obj["height"];
        if (value_height_14 !== void 0) {
          json += ',"height":';
          if (value_height_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_14);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_17 = obj["pk"];
        if (value_pk_17 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_17);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_18 = obj["user"];
        if (value_user_18 !== void 0) {
          json += ',"user":';
          if (typeof value_user_18 !== "string") {
            if (value_user_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_18 instanceof RegExp) {
              json += asString(value_user_18.source);
            } else {
              json += asString(value_user_18.toString());
            }
          } else {
            json += asString(value_user_18);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_19 = obj["date_of_birth"];
        if (value_date_of_birth_19 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_19 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_19);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_20 = obj["age"];
        if (value_age_20 !== void 0) {
          json += ',"age":';
          if (value_age_20 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_20);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_21 = obj["bio"];
        if (value_bio_21 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_21 !== "string") {
            if (value_bio_21 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_21 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_21.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_21 instanceof RegExp) {
              json += asString(value_bio_21.source);
            } else {
              json += asString(value_bio_21.toString());
            }
          } else {
            json += asString(value_bio_21);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_22 = obj["sex"];
        if (value_sex_22 !== void 0) {
          json += ',"sex":';
          if (value_sex_22 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_22 !== "string") {
              if (value_sex_22 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_22 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_22.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_22 instanceof RegExp) {
                json += asString(value_sex_22.source);
              } else {
                json += asString(value_sex_22.toString());
              }
            } else {
              json += asString(value_sex_22);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_23 = obj["type_of_body"];
        if (value_type_of_body_23 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_23 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_23 !== "string") {
              if (value_type_of_body_23 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_23 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_23.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_23 instanceof RegExp) {
                json += asString(value_type_of_body_23.source);
              } else {
                json += asString(value_type_of_body_23.toString());
              }
            } else {
              json += asString(value_type_of_body_23);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_24 = obj["feet"];
        if (value_feet_24 !== void 0) {
          json += ',"feet":';
          if (value_feet_24 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_24);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_25 = obj["inches"];
        if (value_inches_25 !== void 0) {
          json += ',"inches":';
          if (value_inches_25 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_25);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_26 = obj["lives_in"];
        if (value_lives_in_26 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_26 !== "string") {
            if (value_lives_in_26 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_26 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_26.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_26 instanceof RegExp) {
              json += asString(value_lives_in_26.source);
            } else {
              json += asString(value_lives_in_26.toString());
            }
          } else {
            json += asString(value_lives_in_26);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_27 = obj["skills"];
        if (value_skills_27 !== void 0) {
          json += ',"skills":';
          json += anonymous4(value_skills_27);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_28 = obj["updated_on"];
        if (value_updated_on_28 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_28);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_5 = obj["name"];
        if (value_name_5 !== void 0) {
          json += '{"name":';
          if (typeof value_name_5 !== "string") {
            if (value_name_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_5 instanceof RegExp) {
              json += asString(value_name_5.source);
            } else {
              json += asString(value_name_5.toString());
            }
          } else {
            json += asString(value_name_5);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_7 = obj["followers_count"];
        if (value_followers_count_7 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_7);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_8 = obj["following_count"];
        if (value_following_count_8 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_8);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_9 = obj["am_i_following"];
        if (value_am_i_following_9 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_9 !== "string") {
            if (value_am_i_following_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_9 instanceof RegExp) {
              json += asString(value_am_i_following_9.source);
            } else {
              json += asString(value_am_i_following_9.toString());
            }
          } else {
            json += asString(value_am_i_following_9);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_10 = obj["picture"];
        if (value_picture_10 !== void 0) {
          json += ',"picture":';
          if (value_picture_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous2(value_picture_10);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        const value_profile_15 = obj["profile"];
        if (value_profile_15 !== void 0) {
          json += ',"profile":';
          json += anonymous3(value_profile_15);
        } else {
          throw new Error('"profile" is required!');
        }
        const value_email_29 = obj["email"];
        if (value_email_29 !== void 0) {
          json += ',"email":';
          if (typeof value_email_29 !== "string") {
            if (value_email_29 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_29 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_29.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_29 instanceof RegExp) {
              json += asString(value_email_29.source);
            } else {
              json += asString(value_email_29.toString());
            }
          } else {
            json += asString(value_email_29);
          }
        } else {
          throw new Error('"email" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_access_token_1 = obj["access_token"];
        if (value_access_token_1 !== void 0) {
          json += '{"access_token":';
          if (typeof value_access_token_1 !== "string") {
            if (value_access_token_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_token_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_token_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_token_1 instanceof RegExp) {
              json += asString(value_access_token_1.source);
            } else {
              json += asString(value_access_token_1.toString());
            }
          } else {
            json += asString(value_access_token_1);
          }
        } else {
          throw new Error('"access_token" is required!');
        }
        const value_refresh_token_2 = obj["refresh_token"];
        if (value_refresh_token_2 !== void 0) {
          json += ',"refresh_token":';
          if (typeof value_refresh_token_2 !== "string") {
            if (value_refresh_token_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_token_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_token_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_token_2 instanceof RegExp) {
              json += asString(value_refresh_token_2.source);
            } else {
              json += asString(value_refresh_token_2.toString());
            }
          } else {
            json += asString(value_refresh_token_2);
          }
        } else {
          throw new Error('"refresh_token" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          json += anonymous1(value_user_3);
        } else {
          throw new Error('"user" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getMe_200
var require_generated_getMe_200 = __commonJS({
  "generated:generated:getMe_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getAccount_200
var require_generated_getAccount_200 = __commonJS({
  "generated:generated:getAccount_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_8 = obj["url"];
        if (value_url_8 !== void 0) {
          json += '{"url":';
          if (typeof value_url_8 !== "string") {
            if (value_url_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_8 instanceof RegExp) {
              json += asString(value_url_8.source);
            } else {
              json += asString(value_url_8.toString());
            }
          } else {
            json += asString(value_url_8);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_9 = obj["width"];
        if (value_width_9 !== void 0) {
          json += ',"width":';
          if (value_width_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_9);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_10 = obj["height"];
        if (value_height_10 !== void 0) {
          json += ',"height":';
          if (value_height_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_10);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_13 = obj["pk"];
        if (value_pk_13 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_13);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_15 = obj["date_of_birth"];
        if (value_date_of_birth_15 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_15);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_16 = obj["age"];
        if (value_age_16 !== void 0) {
          json += ',"age":';
          if (value_age_16 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_16);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_17 = obj["bio"];
        if (value_bio_17 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_17 !== "string") {
            if (value_bio_17 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_17 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_17.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_17 instanceof RegExp) {
              json += asString(value_bio_17.source);
            } else {
              json += asString(value_bio_17.toString());
            }
          } else {
            json += asString(value_bio_17);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_18 = obj["sex"];
        if (value_sex_18 !== void 0) {
          json += ',"sex":';
          if (value_sex_18 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_18 !== "string") {
              if (value_sex_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_18 instanceof RegExp) {
                json += asString(value_sex_18.source);
              } else {
                json += asString(value_sex_18.toString());
              }
            } else {
              json += asString(value_sex_18);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_19 = obj["type_of_body"];
        if (value_type_of_body_19 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_19 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_19 !== "string") {
              if (value_type_of_body_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_19 instanceof RegExp) {
                json += asString(value_type_of_body_19.source);
              } else {
                json += asString(value_type_of_body_19.toString());
              }
            } else {
              json += asString(value_type_of_body_19);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_20 = obj["feet"];
        if (value_feet_20 !== void 0) {
          json += ',"feet":';
          if (value_feet_20 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_20);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_21 = obj["inches"];
        if (value_inches_21 !== void 0) {
          json += ',"inches":';
          if (value_inches_21 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_21);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_22 = obj["lives_in"];
        if (value_lives_in_22 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_22 !== "string") {
            if (value_lives_in_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_22 instanceof RegExp) {
              json += asString(value_lives_in_22.source);
            } else {
              json += asString(value_lives_in_22.toString());
            }
          } else {
            json += asString(value_lives_in_22);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_23 = obj["skills"];
        if (value_skills_23 !== void 0) {
          json += ',"skills":';
          json += anonymous3(value_skills_23);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_24 = obj["updated_on"];
        if (value_updated_on_24 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_24);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_2 = obj["slug"];
        if (value_slug_2 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_2 !== "string") {
            if (value_slug_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_2 instanceof RegExp) {
              json += asString(value_slug_2.source);
            } else {
              json += asString(value_slug_2.toString());
            }
          } else {
            json += asString(value_slug_2);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_3 = obj["followers_count"];
        if (value_followers_count_3 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_3);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_4 = obj["following_count"];
        if (value_following_count_4 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_4);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_5 = obj["am_i_following"];
        if (value_am_i_following_5 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_5 !== "string") {
            if (value_am_i_following_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_5 instanceof RegExp) {
              json += asString(value_am_i_following_5.source);
            } else {
              json += asString(value_am_i_following_5.toString());
            }
          } else {
            json += asString(value_am_i_following_5);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_6 = obj["picture"];
        if (value_picture_6 !== void 0) {
          json += ',"picture":';
          if (value_picture_6 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_picture_6);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        const value_profile_11 = obj["profile"];
        if (value_profile_11 !== void 0) {
          json += ',"profile":';
          json += anonymous2(value_profile_11);
        } else {
          throw new Error('"profile" is required!');
        }
        const value_email_25 = obj["email"];
        if (value_email_25 !== void 0) {
          json += ',"email":';
          if (typeof value_email_25 !== "string") {
            if (value_email_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_25 instanceof RegExp) {
              json += asString(value_email_25.source);
            } else {
              json += asString(value_email_25.toString());
            }
          } else {
            json += asString(value_email_25);
          }
        } else {
          throw new Error('"email" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editAccount_200
var require_generated_editAccount_200 = __commonJS({
  "generated:generated:editAccount_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_8 = obj["url"];
        if (value_url_8 !== void 0) {
          json += '{"url":';
          if (typeof value_url_8 !== "string") {
            if (value_url_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_8 instanceof RegExp) {
              json += asString(value_url_8.source);
            } else {
              json += asString(value_url_8.toString());
            }
          } else {
            json += asString(value_url_8);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_9 = obj["width"];
        if (value_width_9 !== void 0) {
          json += ',"width":';
          if (value_width_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_9);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_10 = obj["height"];
        if (value_height_10 !== void 0) {
          json += ',"height":';
          if (value_height_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_10);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_13 = obj["pk"];
        if (value_pk_13 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_13);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_15 = obj["date_of_birth"];
        if (value_date_of_birth_15 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_15);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_16 = obj["age"];
        if (value_age_16 !== void 0) {
          json += ',"age":';
          if (value_age_16 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_16);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_17 = obj["bio"];
        if (value_bio_17 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_17 !== "string") {
            if (value_bio_17 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_17 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_17.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_17 instanceof RegExp) {
              json += asString(value_bio_17.source);
            } else {
              json += asString(value_bio_17.toString());
            }
          } else {
            json += asString(value_bio_17);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_18 = obj["sex"];
        if (value_sex_18 !== void 0) {
          json += ',"sex":';
          if (value_sex_18 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_18 !== "string") {
              if (value_sex_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_18 instanceof RegExp) {
                json += asString(value_sex_18.source);
              } else {
                json += asString(value_sex_18.toString());
              }
            } else {
              json += asString(value_sex_18);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_19 = obj["type_of_body"];
        if (value_type_of_body_19 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_19 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_19 !== "string") {
              if (value_type_of_body_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_19 instanceof RegExp) {
                json += asString(value_type_of_body_19.source);
              } else {
                json += asString(value_type_of_body_19.toString());
              }
            } else {
              json += asString(value_type_of_body_19);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_20 = obj["feet"];
        if (value_feet_20 !== void 0) {
          json += ',"feet":';
          if (value_feet_20 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_20);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_21 = obj["inches"];
        if (value_inches_21 !== void 0) {
          json += ',"inches":';
          if (value_inches_21 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_21);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_22 = obj["lives_in"];
        if (value_lives_in_22 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_22 !== "string") {
            if (value_lives_in_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_22 instanceof RegExp) {
              json += asString(value_lives_in_22.source);
            } else {
              json += asString(value_lives_in_22.toString());
            }
          } else {
            json += asString(value_lives_in_22);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_23 = obj["skills"];
        if (value_skills_23 !== void 0) {
          json += ',"skills":';
          json += anonymous3(value_skills_23);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_24 = obj["updated_on"];
        if (value_updated_on_24 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_24);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_2 = obj["slug"];
        if (value_slug_2 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_2 !== "string") {
            if (value_slug_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_2 instanceof RegExp) {
              json += asString(value_slug_2.source);
            } else {
              json += asString(value_slug_2.toString());
            }
          } else {
            json += asString(value_slug_2);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_3 = obj["followers_count"];
        if (value_followers_count_3 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_3);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_4 = obj["following_count"];
        if (value_following_count_4 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_4);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_5 = obj["am_i_following"];
        if (value_am_i_following_5 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_5 !== "string") {
            if (value_am_i_following_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_5 instanceof RegExp) {
              json += asString(value_am_i_following_5.source);
            } else {
              json += asString(value_am_i_following_5.toString());
            }
          } else {
            json += asString(value_am_i_following_5);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_6 = obj["picture"];
        if (value_picture_6 !== void 0) {
          json += ',"picture":';
          if (value_picture_6 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_picture_6);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        const value_profile_11 = obj["profile"];
        if (value_profile_11 !== void 0) {
          json += ',"profile":';
          json += anonymous2(value_profile_11);
        } else {
          throw new Error('"profile" is required!');
        }
        const value_email_25 = obj["email"];
        if (value_email_25 !== void 0) {
          json += ',"email":';
          if (typeof value_email_25 !== "string") {
            if (value_email_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_25 instanceof RegExp) {
              json += asString(value_email_25.source);
            } else {
              json += asString(value_email_25.toString());
            }
          } else {
            json += asString(value_email_25);
          }
        } else {
          throw new Error('"email" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchAccount_200
var require_generated_patchAccount_200 = __commonJS({
  "generated:generated:patchAccount_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_8 = obj["url"];
        if (value_url_8 !== void 0) {
          json += '{"url":';
          if (typeof value_url_8 !== "string") {
            if (value_url_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_8 instanceof RegExp) {
              json += asString(value_url_8.source);
            } else {
              json += asString(value_url_8.toString());
            }
          } else {
            json += asString(value_url_8);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_9 = obj["width"];
        if (value_width_9 !== void 0) {
          json += ',"width":';
          if (value_width_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_9);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_10 = obj["height"];
        if (value_height_10 !== void 0) {
          json += ',"height":';
          if (value_height_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_10);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_13 = obj["pk"];
        if (value_pk_13 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_13);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_15 = obj["date_of_birth"];
        if (value_date_of_birth_15 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_15);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_16 = obj["age"];
        if (value_age_16 !== void 0) {
          json += ',"age":';
          if (value_age_16 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_16);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_17 = obj["bio"];
        if (value_bio_17 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_17 !== "string") {
            if (value_bio_17 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_17 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_17.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_17 instanceof RegExp) {
              json += asString(value_bio_17.source);
            } else {
              json += asString(value_bio_17.toString());
            }
          } else {
            json += asString(value_bio_17);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_18 = obj["sex"];
        if (value_sex_18 !== void 0) {
          json += ',"sex":';
          if (value_sex_18 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_18 !== "string") {
              if (value_sex_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_18 instanceof RegExp) {
                json += asString(value_sex_18.source);
              } else {
                json += asString(value_sex_18.toString());
              }
            } else {
              json += asString(value_sex_18);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_19 = obj["type_of_body"];
        if (value_type_of_body_19 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_19 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_19 !== "string") {
              if (value_type_of_body_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_19 instanceof RegExp) {
                json += asString(value_type_of_body_19.source);
              } else {
                json += asString(value_type_of_body_19.toString());
              }
            } else {
              json += asString(value_type_of_body_19);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_20 = obj["feet"];
        if (value_feet_20 !== void 0) {
          json += ',"feet":';
          if (value_feet_20 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_20);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_21 = obj["inches"];
        if (value_inches_21 !== void 0) {
          json += ',"inches":';
          if (value_inches_21 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_21);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_22 = obj["lives_in"];
        if (value_lives_in_22 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_22 !== "string") {
            if (value_lives_in_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_22 instanceof RegExp) {
              json += asString(value_lives_in_22.source);
            } else {
              json += asString(value_lives_in_22.toString());
            }
          } else {
            json += asString(value_lives_in_22);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_23 = obj["skills"];
        if (value_skills_23 !== void 0) {
          json += ',"skills":';
          json += anonymous3(value_skills_23);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_24 = obj["updated_on"];
        if (value_updated_on_24 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_24);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_2 = obj["slug"];
        if (value_slug_2 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_2 !== "string") {
            if (value_slug_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_2 instanceof RegExp) {
              json += asString(value_slug_2.source);
            } else {
              json += asString(value_slug_2.toString());
            }
          } else {
            json += asString(value_slug_2);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_3 = obj["followers_count"];
        if (value_followers_count_3 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_3);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_4 = obj["following_count"];
        if (value_following_count_4 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_4);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_5 = obj["am_i_following"];
        if (value_am_i_following_5 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_5 !== "string") {
            if (value_am_i_following_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_5 instanceof RegExp) {
              json += asString(value_am_i_following_5.source);
            } else {
              json += asString(value_am_i_following_5.toString());
            }
          } else {
            json += asString(value_am_i_following_5);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_6 = obj["picture"];
        if (value_picture_6 !== void 0) {
          json += ',"picture":';
          if (value_picture_6 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_picture_6);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        const value_profile_11 = obj["profile"];
        if (value_profile_11 !== void 0) {
          json += ',"profile":';
          json += anonymous2(value_profile_11);
        } else {
          throw new Error('"profile" is required!');
        }
        const value_email_25 = obj["email"];
        if (value_email_25 !== void 0) {
          json += ',"email":';
          if (typeof value_email_25 !== "string") {
            if (value_email_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_25 instanceof RegExp) {
              json += asString(value_email_25.source);
            } else {
              json += asString(value_email_25.toString());
            }
          } else {
            json += asString(value_email_25);
          }
        } else {
          throw new Error('"email" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:changePassword_200
var require_generated_changePassword_200 = __commonJS({
  "generated:generated:changePassword_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:resetPassword_200
var require_generated_resetPassword_200 = __commonJS({
  "generated:generated:resetPassword_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:confirmPasswordReset_200
var require_generated_confirmPasswordReset_200 = __commonJS({
  "generated:generated:confirmPasswordReset_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:confirmPasswordResetByLink_200
var require_generated_confirmPasswordResetByLink_200 = __commonJS({
  "generated:generated:confirmPasswordResetByLink_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_detail_1 = obj["detail"];
        if (value_detail_1 !== void 0) {
          json += '{"detail":';
          if (typeof value_detail_1 !== "string") {
            if (value_detail_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_1 instanceof RegExp) {
              json += asString(value_detail_1.source);
            } else {
              json += asString(value_detail_1.toString());
            }
          } else {
            json += asString(value_detail_1);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listUsers_200
var require_generated_listUsers_200 = __commonJS({
  "generated:generated:listUsers_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_146#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getUser_200
var require_generated_getUser_200 = __commonJS({
  "generated:generated:getUser_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_8 = obj["url"];
        if (value_url_8 !== void 0) {
          json += '{"url":';
          if (typeof value_url_8 !== "string") {
            if (value_url_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_8 instanceof RegExp) {
              json += asString(value_url_8.source);
            } else {
              json += asString(value_url_8.toString());
            }
          } else {
            json += asString(value_url_8);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_9 = obj["width"];
        if (value_width_9 !== void 0) {
          json += ',"width":';
          if (value_width_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_9);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_10 = obj["height"];
        if (value_height_10 !== void 0) {
          json += ',"height":';
          if (value_height_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_10);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_13 = obj["pk"];
        if (value_pk_13 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_13);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_15 = obj["date_of_birth"];
        if (value_date_of_birth_15 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_15);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_16 = obj["age"];
        if (value_age_16 !== void 0) {
          json += ',"age":';
          if (value_age_16 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_16);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_17 = obj["bio"];
        if (value_bio_17 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_17 !== "string") {
            if (value_bio_17 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_17 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_17.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_17 instanceof RegExp) {
              json += asString(value_bio_17.source);
            } else {
              json += asString(value_bio_17.toString());
            }
          } else {
            json += asString(value_bio_17);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_18 = obj["sex"];
        if (value_sex_18 !== void 0) {
          json += ',"sex":';
          if (value_sex_18 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_18 !== "string") {
              if (value_sex_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_18 instanceof RegExp) {
                json += asString(value_sex_18.source);
              } else {
                json += asString(value_sex_18.toString());
              }
            } else {
              json += asString(value_sex_18);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_19 = obj["type_of_body"];
        if (value_type_of_body_19 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_19 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_19 !== "string") {
              if (value_type_of_body_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_19 instanceof RegExp) {
                json += asString(value_type_of_body_19.source);
              } else {
                json += asString(value_type_of_body_19.toString());
              }
            } else {
              json += asString(value_type_of_body_19);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_20 = obj["feet"];
        if (value_feet_20 !== void 0) {
          json += ',"feet":';
          if (value_feet_20 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_20);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_21 = obj["inches"];
        if (value_inches_21 !== void 0) {
          json += ',"inches":';
          if (value_inches_21 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_21);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_22 = obj["lives_in"];
        if (value_lives_in_22 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_22 !== "string") {
            if (value_lives_in_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_22 instanceof RegExp) {
              json += asString(value_lives_in_22.source);
            } else {
              json += asString(value_lives_in_22.toString());
            }
          } else {
            json += asString(value_lives_in_22);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_23 = obj["skills"];
        if (value_skills_23 !== void 0) {
          json += ',"skills":';
          json += anonymous3(value_skills_23);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_24 = obj["updated_on"];
        if (value_updated_on_24 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_24);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_2 = obj["slug"];
        if (value_slug_2 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_2 !== "string") {
            if (value_slug_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_2 instanceof RegExp) {
              json += asString(value_slug_2.source);
            } else {
              json += asString(value_slug_2.toString());
            }
          } else {
            json += asString(value_slug_2);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_3 = obj["followers_count"];
        if (value_followers_count_3 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_3);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_4 = obj["following_count"];
        if (value_following_count_4 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_4);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_5 = obj["am_i_following"];
        if (value_am_i_following_5 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_5 !== "string") {
            if (value_am_i_following_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_5 instanceof RegExp) {
              json += asString(value_am_i_following_5.source);
            } else {
              json += asString(value_am_i_following_5.toString());
            }
          } else {
            json += asString(value_am_i_following_5);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_6 = obj["picture"];
        if (value_picture_6 !== void 0) {
          json += ',"picture":';
          if (value_picture_6 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_picture_6);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        const value_profile_11 = obj["profile"];
        if (value_profile_11 !== void 0) {
          json += ',"profile":';
          json += anonymous2(value_profile_11);
        } else {
          throw new Error('"profile" is required!');
        }
        const value_email_25 = obj["email"];
        if (value_email_25 !== void 0) {
          json += ',"email":';
          if (typeof value_email_25 !== "string") {
            if (value_email_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_25 instanceof RegExp) {
              json += asString(value_email_25.source);
            } else {
              json += asString(value_email_25.toString());
            }
          } else {
            json += asString(value_email_25);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:followUser_201
var require_generated_followUser_201 = __commonJS({
  "generated:generated:followUser_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          json += asBoolean(value_status_1);
        } else {
          throw new Error('"status" is required!');
        }
        const value_detail_2 = obj["detail"];
        if (value_detail_2 !== void 0) {
          json += ',"detail":';
          if (typeof value_detail_2 !== "string") {
            if (value_detail_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_2 instanceof RegExp) {
              json += asString(value_detail_2.source);
            } else {
              json += asString(value_detail_2.toString());
            }
          } else {
            json += asString(value_detail_2);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unfollowUser_202
var require_generated_unfollowUser_202 = __commonJS({
  "generated:generated:unfollowUser_202"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          json += asBoolean(value_status_1);
        } else {
          throw new Error('"status" is required!');
        }
        const value_detail_2 = obj["detail"];
        if (value_detail_2 !== void 0) {
          json += ',"detail":';
          if (typeof value_detail_2 !== "string") {
            if (value_detail_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_detail_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_detail_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_detail_2 instanceof RegExp) {
              json += asString(value_detail_2.source);
            } else {
              json += asString(value_detail_2.toString());
            }
          } else {
            json += asString(value_detail_2);
          }
        } else {
          throw new Error('"detail" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listFollowers_200
var require_generated_listFollowers_200 = __commonJS({
  "generated:generated:listFollowers_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_154#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listFollowing_200
var require_generated_listFollowing_200 = __commonJS({
  "generated:generated:listFollowing_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_156#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listShowcasesOfUser_200
var require_generated_listShowcasesOfUser_200 = __commonJS({
  "generated:generated:listShowcasesOfUser_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_158#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborationsOfUser_200
var require_generated_listCollaborationsOfUser_200 = __commonJS({
  "generated:generated:listCollaborationsOfUser_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_9 = obj["media"];
        if (value_media_9 !== void 0) {
          json += ',"media":';
          if (value_media_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_media_9);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_13 = obj["location"];
        if (value_location_13 !== void 0) {
          json += ',"location":';
          if (typeof value_location_13 !== "string") {
            if (value_location_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_13 instanceof RegExp) {
              json += asString(value_location_13.source);
            } else {
              json += asString(value_location_13.toString());
            }
          } else {
            json += asString(value_location_13);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_14 = obj["looking_for"];
        if (value_looking_for_14 !== void 0) {
          json += ',"looking_for":';
          json += anonymous5(value_looking_for_14);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_15 = obj["user"];
        if (value_user_15 !== void 0) {
          json += ',"user":';
          if (typeof value_user_15 !== "string") {
            if (value_user_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_15 instanceof RegExp) {
              json += asString(value_user_15.source);
            } else {
              json += asString(value_user_15.toString());
            }
          } else {
            json += asString(value_user_15);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_16 = obj["created_on"];
        if (value_created_on_16 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_16);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_17 = obj["updated_on"];
        if (value_updated_on_17 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_17);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_18 = obj["likes_count"];
        if (value_likes_count_18 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_18);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_19 = obj["comment_count"];
        if (value_comment_count_19 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_19);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_20 = obj["user_has_voted"];
        if (value_user_has_voted_20 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_20);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_21 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_21 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_21);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_22 = obj["is_owner"];
        if (value_is_owner_22 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_22);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_23 = obj["is_admin"];
        if (value_is_admin_23 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_23);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_160#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listAdministeredShowcases_200
var require_generated_listAdministeredShowcases_200 = __commonJS({
  "generated:generated:listAdministeredShowcases_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_162#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listAdministeredCollaborations_200
var require_generated_listAdministeredCollaborations_200 = __commonJS({
  "generated:generated:listAdministeredCollaborations_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_9 = obj["media"];
        if (value_media_9 !== void 0) {
          json += ',"media":';
          if (value_media_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_media_9);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_13 = obj["location"];
        if (value_location_13 !== void 0) {
          json += ',"location":';
          if (typeof value_location_13 !== "string") {
            if (value_location_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_13 instanceof RegExp) {
              json += asString(value_location_13.source);
            } else {
              json += asString(value_location_13.toString());
            }
          } else {
            json += asString(value_location_13);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_14 = obj["looking_for"];
        if (value_looking_for_14 !== void 0) {
          json += ',"looking_for":';
          json += anonymous5(value_looking_for_14);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_15 = obj["user"];
        if (value_user_15 !== void 0) {
          json += ',"user":';
          if (typeof value_user_15 !== "string") {
            if (value_user_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_15 instanceof RegExp) {
              json += asString(value_user_15.source);
            } else {
              json += asString(value_user_15.toString());
            }
          } else {
            json += asString(value_user_15);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_16 = obj["created_on"];
        if (value_created_on_16 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_16);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_17 = obj["updated_on"];
        if (value_updated_on_17 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_17);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_18 = obj["likes_count"];
        if (value_likes_count_18 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_18);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_19 = obj["comment_count"];
        if (value_comment_count_19 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_19);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_20 = obj["user_has_voted"];
        if (value_user_has_voted_20 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_20);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_21 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_21 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_21);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_22 = obj["is_owner"];
        if (value_is_owner_22 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_22);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_23 = obj["is_admin"];
        if (value_is_admin_23 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_23);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_164#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getProfile_200
var require_generated_getProfile_200 = __commonJS({
  "generated:generated:getProfile_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_2 = obj["user"];
        if (value_user_2 !== void 0) {
          json += ',"user":';
          if (typeof value_user_2 !== "string") {
            if (value_user_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_2 instanceof RegExp) {
              json += asString(value_user_2.source);
            } else {
              json += asString(value_user_2.toString());
            }
          } else {
            json += asString(value_user_2);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_3 = obj["date_of_birth"];
        if (value_date_of_birth_3 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_3 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_3);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_4 = obj["age"];
        if (value_age_4 !== void 0) {
          json += ',"age":';
          if (value_age_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_4);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_5 = obj["bio"];
        if (value_bio_5 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_5 !== "string") {
            if (value_bio_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_5 instanceof RegExp) {
              json += asString(value_bio_5.source);
            } else {
              json += asString(value_bio_5.toString());
            }
          } else {
            json += asString(value_bio_5);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_6 = obj["sex"];
        if (value_sex_6 !== void 0) {
          json += ',"sex":';
          if (value_sex_6 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_6 !== "string") {
              if (value_sex_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_6 instanceof RegExp) {
                json += asString(value_sex_6.source);
              } else {
                json += asString(value_sex_6.toString());
              }
            } else {
              json += asString(value_sex_6);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_7 = obj["type_of_body"];
        if (value_type_of_body_7 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_7 !== "string") {
              if (value_type_of_body_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_7 instanceof RegExp) {
                json += asString(value_type_of_body_7.source);
              } else {
                json += asString(value_type_of_body_7.toString());
              }
            } else {
              json += asString(value_type_of_body_7);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_8 = obj["feet"];
        if (value_feet_8 !== void 0) {
          json += ',"feet":';
          if (value_feet_8 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_8);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_9 = obj["inches"];
        if (value_inches_9 !== void 0) {
          json += ',"inches":';
          if (value_inches_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_9);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_10 = obj["lives_in"];
        if (value_lives_in_10 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_10 !== "string") {
            if (value_lives_in_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_10 instanceof RegExp) {
              json += asString(value_lives_in_10.source);
            } else {
              json += asString(value_lives_in_10.toString());
            }
          } else {
            json += asString(value_lives_in_10);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_11 = obj["skills"];
        if (value_skills_11 !== void 0) {
          json += ',"skills":';
          json += anonymous1(value_skills_11);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editProfile_200
var require_generated_editProfile_200 = __commonJS({
  "generated:generated:editProfile_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_2 = obj["user"];
        if (value_user_2 !== void 0) {
          json += ',"user":';
          if (typeof value_user_2 !== "string") {
            if (value_user_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_2 instanceof RegExp) {
              json += asString(value_user_2.source);
            } else {
              json += asString(value_user_2.toString());
            }
          } else {
            json += asString(value_user_2);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_3 = obj["date_of_birth"];
        if (value_date_of_birth_3 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_3 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_3);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_4 = obj["age"];
        if (value_age_4 !== void 0) {
          json += ',"age":';
          if (value_age_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_4);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_5 = obj["bio"];
        if (value_bio_5 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_5 !== "string") {
            if (value_bio_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_5 instanceof RegExp) {
              json += asString(value_bio_5.source);
            } else {
              json += asString(value_bio_5.toString());
            }
          } else {
            json += asString(value_bio_5);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_6 = obj["sex"];
        if (value_sex_6 !== void 0) {
          json += ',"sex":';
          if (value_sex_6 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_6 !== "string") {
              if (value_sex_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_6 instanceof RegExp) {
                json += asString(value_sex_6.source);
              } else {
                json += asString(value_sex_6.toString());
              }
            } else {
              json += asString(value_sex_6);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_7 = obj["type_of_body"];
        if (value_type_of_body_7 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_7 !== "string") {
              if (value_type_of_body_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_7 instanceof RegExp) {
                json += asString(value_type_of_body_7.source);
              } else {
                json += asString(value_type_of_body_7.toString());
              }
            } else {
              json += asString(value_type_of_body_7);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_8 = obj["feet"];
        if (value_feet_8 !== void 0) {
          json += ',"feet":';
          if (value_feet_8 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_8);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_9 = obj["inches"];
        if (value_inches_9 !== void 0) {
          json += ',"inches":';
          if (value_inches_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_9);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_10 = obj["lives_in"];
        if (value_lives_in_10 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_10 !== "string") {
            if (value_lives_in_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_10 instanceof RegExp) {
              json += asString(value_lives_in_10.source);
            } else {
              json += asString(value_lives_in_10.toString());
            }
          } else {
            json += asString(value_lives_in_10);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_11 = obj["skills"];
        if (value_skills_11 !== void 0) {
          json += ',"skills":';
          json += anonymous1(value_skills_11);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchProfile_200
var require_generated_patchProfile_200 = __commonJS({
  "generated:generated:patchProfile_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_user_2 = obj["user"];
        if (value_user_2 !== void 0) {
          json += ',"user":';
          if (typeof value_user_2 !== "string") {
            if (value_user_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_2 instanceof RegExp) {
              json += asString(value_user_2.source);
            } else {
              json += asString(value_user_2.toString());
            }
          } else {
            json += asString(value_user_2);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_date_of_birth_3 = obj["date_of_birth"];
        if (value_date_of_birth_3 !== void 0) {
          json += ',"date_of_birth":';
          if (value_date_of_birth_3 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDate(value_date_of_birth_3);
          }
        } else {
          throw new Error('"date_of_birth" is required!');
        }
        const value_age_4 = obj["age"];
        if (value_age_4 !== void 0) {
          json += ',"age":';
          if (value_age_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_age_4);
          }
        } else {
          throw new Error('"age" is required!');
        }
        const value_bio_5 = obj["bio"];
        if (value_bio_5 !== void 0) {
          json += ',"bio":';
          if (typeof value_bio_5 !== "string") {
            if (value_bio_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bio_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_bio_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_bio_5 instanceof RegExp) {
              json += asString(value_bio_5.source);
            } else {
              json += asString(value_bio_5.toString());
            }
          } else {
            json += asString(value_bio_5);
          }
        } else {
          throw new Error('"bio" is required!');
        }
        const value_sex_6 = obj["sex"];
        if (value_sex_6 !== void 0) {
          json += ',"sex":';
          if (value_sex_6 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_sex_6 !== "string") {
              if (value_sex_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_sex_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_sex_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_sex_6 instanceof RegExp) {
                json += asString(value_sex_6.source);
              } else {
                json += asString(value_sex_6.toString());
              }
            } else {
              json += asString(value_sex_6);
            }
          }
        } else {
          throw new Error('"sex" is required!');
        }
        const value_type_of_body_7 = obj["type_of_body"];
        if (value_type_of_body_7 !== void 0) {
          json += ',"type_of_body":';
          if (value_type_of_body_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_type_of_body_7 !== "string") {
              if (value_type_of_body_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_of_body_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_of_body_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_of_body_7 instanceof RegExp) {
                json += asString(value_type_of_body_7.source);
              } else {
                json += asString(value_type_of_body_7.toString());
              }
            } else {
              json += asString(value_type_of_body_7);
            }
          }
        } else {
          throw new Error('"type_of_body" is required!');
        }
        const value_feet_8 = obj["feet"];
        if (value_feet_8 !== void 0) {
          json += ',"feet":';
          if (value_feet_8 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_feet_8);
          }
        } else {
          throw new Error('"feet" is required!');
        }
        const value_inches_9 = obj["inches"];
        if (value_inches_9 !== void 0) {
          json += ',"inches":';
          if (value_inches_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_inches_9);
          }
        } else {
          throw new Error('"inches" is required!');
        }
        const value_lives_in_10 = obj["lives_in"];
        if (value_lives_in_10 !== void 0) {
          json += ',"lives_in":';
          if (typeof value_lives_in_10 !== "string") {
            if (value_lives_in_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lives_in_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_lives_in_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_lives_in_10 instanceof RegExp) {
              json += asString(value_lives_in_10.source);
            } else {
              json += asString(value_lives_in_10.toString());
            }
          } else {
            json += asString(value_lives_in_10);
          }
        } else {
          throw new Error('"lives_in" is required!');
        }
        const value_skills_11 = obj["skills"];
        if (value_skills_11 !== void 0) {
          json += ',"skills":';
          json += anonymous1(value_skills_11);
        } else {
          throw new Error('"skills" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getProfileSkills_200
var require_generated_getProfileSkills_200 = __commonJS({
  "generated:generated:getProfileSkills_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_skills_1 = obj["skills"];
        if (value_skills_1 !== void 0) {
          json += '{"skills":';
          json += anonymous1(value_skills_1);
        } else {
          throw new Error('"skills" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editProfileSkills_200
var require_generated_editProfileSkills_200 = __commonJS({
  "generated:generated:editProfileSkills_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_skills_1 = obj["skills"];
        if (value_skills_1 !== void 0) {
          json += '{"skills":';
          json += anonymous1(value_skills_1);
        } else {
          throw new Error('"skills" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchProfileSkills_200
var require_generated_patchProfileSkills_200 = __commonJS({
  "generated:generated:patchProfileSkills_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_skills_1 = obj["skills"];
        if (value_skills_1 !== void 0) {
          json += '{"skills":';
          json += anonymous1(value_skills_1);
        } else {
          throw new Error('"skills" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listSkills_200
var require_generated_listSkills_200 = __commonJS({
  "generated:generated:listSkills_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_6 = obj["pk"];
        if (value_pk_6 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_6);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_name_7 = obj["name"];
        if (value_name_7 !== void 0) {
          json += ',"name":';
          if (typeof value_name_7 !== "string") {
            if (value_name_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_7 instanceof RegExp) {
              json += asString(value_name_7.source);
            } else {
              json += asString(value_name_7.toString());
            }
          } else {
            json += asString(value_name_7);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_subcategory_8 = obj["subcategory"];
        if (value_subcategory_8 !== void 0) {
          json += ',"subcategory":';
          if (typeof value_subcategory_8 !== "string") {
            if (value_subcategory_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_subcategory_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_subcategory_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_subcategory_8 instanceof RegExp) {
              json += asString(value_subcategory_8.source);
            } else {
              json += asString(value_subcategory_8.toString());
            }
          } else {
            json += asString(value_subcategory_8);
          }
        } else {
          throw new Error('"subcategory" is required!');
        }
        const value_description_9 = obj["description"];
        if (value_description_9 !== void 0) {
          json += ',"description":';
          if (typeof value_description_9 !== "string") {
            if (value_description_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_9 instanceof RegExp) {
              json += asString(value_description_9.source);
            } else {
              json += asString(value_description_9.toString());
            }
          } else {
            json += asString(value_description_9);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_178#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createSkill_201
var require_generated_createSkill_201 = __commonJS({
  "generated:generated:createSkill_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_subcategory_3 = obj["subcategory"];
        if (value_subcategory_3 !== void 0) {
          json += ',"subcategory":';
          if (typeof value_subcategory_3 !== "string") {
            if (value_subcategory_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_subcategory_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_subcategory_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_subcategory_3 instanceof RegExp) {
              json += asString(value_subcategory_3.source);
            } else {
              json += asString(value_subcategory_3.toString());
            }
          } else {
            json += asString(value_subcategory_3);
          }
        } else {
          throw new Error('"subcategory" is required!');
        }
        const value_description_4 = obj["description"];
        if (value_description_4 !== void 0) {
          json += ',"description":';
          if (typeof value_description_4 !== "string") {
            if (value_description_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_4 instanceof RegExp) {
              json += asString(value_description_4.source);
            } else {
              json += asString(value_description_4.toString());
            }
          } else {
            json += asString(value_description_4);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getSkill_200
var require_generated_getSkill_200 = __commonJS({
  "generated:generated:getSkill_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_subcategory_3 = obj["subcategory"];
        if (value_subcategory_3 !== void 0) {
          json += ',"subcategory":';
          if (typeof value_subcategory_3 !== "string") {
            if (value_subcategory_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_subcategory_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_subcategory_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_subcategory_3 instanceof RegExp) {
              json += asString(value_subcategory_3.source);
            } else {
              json += asString(value_subcategory_3.toString());
            }
          } else {
            json += asString(value_subcategory_3);
          }
        } else {
          throw new Error('"subcategory" is required!');
        }
        const value_description_4 = obj["description"];
        if (value_description_4 !== void 0) {
          json += ',"description":';
          if (typeof value_description_4 !== "string") {
            if (value_description_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_4 instanceof RegExp) {
              json += asString(value_description_4.source);
            } else {
              json += asString(value_description_4.toString());
            }
          } else {
            json += asString(value_description_4);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editSkill_200
var require_generated_editSkill_200 = __commonJS({
  "generated:generated:editSkill_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_subcategory_3 = obj["subcategory"];
        if (value_subcategory_3 !== void 0) {
          json += ',"subcategory":';
          if (typeof value_subcategory_3 !== "string") {
            if (value_subcategory_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_subcategory_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_subcategory_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_subcategory_3 instanceof RegExp) {
              json += asString(value_subcategory_3.source);
            } else {
              json += asString(value_subcategory_3.toString());
            }
          } else {
            json += asString(value_subcategory_3);
          }
        } else {
          throw new Error('"subcategory" is required!');
        }
        const value_description_4 = obj["description"];
        if (value_description_4 !== void 0) {
          json += ',"description":';
          if (typeof value_description_4 !== "string") {
            if (value_description_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_4 instanceof RegExp) {
              json += asString(value_description_4.source);
            } else {
              json += asString(value_description_4.toString());
            }
          } else {
            json += asString(value_description_4);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchSkill_200
var require_generated_patchSkill_200 = __commonJS({
  "generated:generated:patchSkill_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_subcategory_3 = obj["subcategory"];
        if (value_subcategory_3 !== void 0) {
          json += ',"subcategory":';
          if (typeof value_subcategory_3 !== "string") {
            if (value_subcategory_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_subcategory_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_subcategory_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_subcategory_3 instanceof RegExp) {
              json += asString(value_subcategory_3.source);
            } else {
              json += asString(value_subcategory_3.toString());
            }
          } else {
            json += asString(value_subcategory_3);
          }
        } else {
          throw new Error('"subcategory" is required!');
        }
        const value_description_4 = obj["description"];
        if (value_description_4 !== void 0) {
          json += ',"description":';
          if (typeof value_description_4 !== "string") {
            if (value_description_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_4 instanceof RegExp) {
              json += asString(value_description_4.source);
            } else {
              json += asString(value_description_4.toString());
            }
          } else {
            json += asString(value_description_4);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadMedia_201
var require_generated_uploadMedia_201 = __commonJS({
  "generated:generated:uploadMedia_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_1 = obj["url"];
        if (value_url_1 !== void 0) {
          json += '{"url":';
          if (typeof value_url_1 !== "string") {
            if (value_url_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_1 instanceof RegExp) {
              json += asString(value_url_1.source);
            } else {
              json += asString(value_url_1.toString());
            }
          } else {
            json += asString(value_url_1);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_2 = obj["type"];
        if (value_type_2 !== void 0) {
          json += ',"type":';
          if (typeof value_type_2 !== "string") {
            if (value_type_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_2 instanceof RegExp) {
              json += asString(value_type_2.source);
            } else {
              json += asString(value_type_2.toString());
            }
          } else {
            json += asString(value_type_2);
          }
        } else {
          throw new Error('"type" is required!');
        }
        const value_width_3 = obj["width"];
        if (value_width_3 !== void 0) {
          json += ',"width":';
          if (value_width_3 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_3);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_4 = obj["height"];
        if (value_height_4 !== void 0) {
          json += ',"height":';
          if (value_height_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_4);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listShowcases_200
var require_generated_listShowcases_200 = __commonJS({
  "generated:generated:listShowcases_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_190#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getShowcaseForm_200
var require_generated_getShowcaseForm_200 = __commonJS({
  "generated:generated:getShowcaseForm_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_5 = obj["url"];
        if (value_url_5 !== void 0) {
          json += '{"url":';
          if (typeof value_url_5 !== "string") {
            if (value_url_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_5 instanceof RegExp) {
              json += asString(value_url_5.source);
            } else {
              json += asString(value_url_5.toString());
            }
          } else {
            json += asString(value_url_5);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_6 = obj["type"];
        if (value_type_6 !== void 0) {
          json += ',"type":';
          if (typeof value_type_6 !== "string") {
            if (value_type_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_6 instanceof RegExp) {
              json += asString(value_type_6.source);
            } else {
              json += asString(value_type_6.toString());
            }
          } else {
            json += asString(value_type_6);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_192#/properties/skill_type' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_title_1 = obj["title"];
        if (value_title_1 !== void 0) {
          json += '{"title":';
          if (typeof value_title_1 !== "string") {
            if (value_title_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_1 instanceof RegExp) {
              json += asString(value_title_1.source);
            } else {
              json += asString(value_title_1.toString());
            }
          } else {
            json += asString(value_title_1);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_3 = obj["content"];
        if (value_content_3 !== void 0) {
          json += ',"content":';
          if (value_content_3 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_content_3);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_7 = obj["skill_type"];
        if (value_skill_type_7 !== void 0) {
          json += ',"skill_type":';
          json += anonymous3(value_skill_type_7);
        } else {
          throw new Error('"skill_type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createShowcase_201
var require_generated_createShowcase_201 = __commonJS({
  "generated:generated:createShowcase_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_4 = obj["content"];
        if (value_content_4 !== void 0) {
          json += ',"content":';
          if (value_content_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_content_4);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_8 = obj["skill_type"];
        if (value_skill_type_8 !== void 0) {
          json += ',"skill_type":';
          json += anonymous3(value_skill_type_8);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_9 = obj["user"];
        if (value_user_9 !== void 0) {
          json += ',"user":';
          if (typeof value_user_9 !== "string") {
            if (value_user_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_9 instanceof RegExp) {
              json += asString(value_user_9.source);
            } else {
              json += asString(value_user_9.toString());
            }
          } else {
            json += asString(value_user_9);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_10 = obj["created_on"];
        if (value_created_on_10 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_10);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_11 = obj["updated_on"];
        if (value_updated_on_11 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_11);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_12 = obj["likes_count"];
        if (value_likes_count_12 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_12);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_13 = obj["comment_count"];
        if (value_comment_count_13 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_13);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_14 = obj["user_has_voted"];
        if (value_user_has_voted_14 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_14);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_15 = obj["is_owner"];
        if (value_is_owner_15 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_15);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_16 = obj["is_admin"];
        if (value_is_admin_16 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_16);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listMostLikedShowcases_200
var require_generated_listMostLikedShowcases_200 = __commonJS({
  "generated:generated:listMostLikedShowcases_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_196#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listMostLikedShowcasesOfYear_200
var require_generated_listMostLikedShowcasesOfYear_200 = __commonJS({
  "generated:generated:listMostLikedShowcasesOfYear_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_198#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listMostLikedShowcasesOfMonth_200
var require_generated_listMostLikedShowcasesOfMonth_200 = __commonJS({
  "generated:generated:listMostLikedShowcasesOfMonth_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_200#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listMostLikedShowcasesOfWeek_200
var require_generated_listMostLikedShowcasesOfWeek_200 = __commonJS({
  "generated:generated:listMostLikedShowcasesOfWeek_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_202#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listFollowedShowcases_200
var require_generated_listFollowedShowcases_200 = __commonJS({
  "generated:generated:listFollowedShowcases_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_9 = obj["content"];
        if (value_content_9 !== void 0) {
          json += ',"content":';
          if (value_content_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_content_9);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_13 = obj["skill_type"];
        if (value_skill_type_13 !== void 0) {
          json += ',"skill_type":';
          json += anonymous5(value_skill_type_13);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_14 = obj["user"];
        if (value_user_14 !== void 0) {
          json += ',"user":';
          if (typeof value_user_14 !== "string") {
            if (value_user_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_14 instanceof RegExp) {
              json += asString(value_user_14.source);
            } else {
              json += asString(value_user_14.toString());
            }
          } else {
            json += asString(value_user_14);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_15 = obj["created_on"];
        if (value_created_on_15 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_15);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_16 = obj["updated_on"];
        if (value_updated_on_16 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_16);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_17 = obj["likes_count"];
        if (value_likes_count_17 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_17);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_18 = obj["comment_count"];
        if (value_comment_count_18 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_18);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_19 = obj["user_has_voted"];
        if (value_user_has_voted_19 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_19);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_20 = obj["is_owner"];
        if (value_is_owner_20 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_20);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_21 = obj["is_admin"];
        if (value_is_admin_21 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_21);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_204#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getShowcase_200
var require_generated_getShowcase_200 = __commonJS({
  "generated:generated:getShowcase_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_4 = obj["content"];
        if (value_content_4 !== void 0) {
          json += ',"content":';
          if (value_content_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_content_4);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_8 = obj["skill_type"];
        if (value_skill_type_8 !== void 0) {
          json += ',"skill_type":';
          json += anonymous3(value_skill_type_8);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_9 = obj["user"];
        if (value_user_9 !== void 0) {
          json += ',"user":';
          if (typeof value_user_9 !== "string") {
            if (value_user_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_9 instanceof RegExp) {
              json += asString(value_user_9.source);
            } else {
              json += asString(value_user_9.toString());
            }
          } else {
            json += asString(value_user_9);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_10 = obj["created_on"];
        if (value_created_on_10 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_10);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_11 = obj["updated_on"];
        if (value_updated_on_11 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_11);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_12 = obj["likes_count"];
        if (value_likes_count_12 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_12);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_13 = obj["comment_count"];
        if (value_comment_count_13 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_13);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_14 = obj["user_has_voted"];
        if (value_user_has_voted_14 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_14);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_15 = obj["is_owner"];
        if (value_is_owner_15 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_15);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_16 = obj["is_admin"];
        if (value_is_admin_16 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_16);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getShowcaseToEdit_200
var require_generated_getShowcaseToEdit_200 = __commonJS({
  "generated:generated:getShowcaseToEdit_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_4 = obj["content"];
        if (value_content_4 !== void 0) {
          json += ',"content":';
          if (value_content_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_content_4);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_8 = obj["skill_type"];
        if (value_skill_type_8 !== void 0) {
          json += ',"skill_type":';
          json += anonymous3(value_skill_type_8);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_9 = obj["user"];
        if (value_user_9 !== void 0) {
          json += ',"user":';
          if (typeof value_user_9 !== "string") {
            if (value_user_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_9 instanceof RegExp) {
              json += asString(value_user_9.source);
            } else {
              json += asString(value_user_9.toString());
            }
          } else {
            json += asString(value_user_9);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_10 = obj["created_on"];
        if (value_created_on_10 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_10);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_11 = obj["updated_on"];
        if (value_updated_on_11 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_11);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_12 = obj["likes_count"];
        if (value_likes_count_12 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_12);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_13 = obj["comment_count"];
        if (value_comment_count_13 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_13);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_14 = obj["user_has_voted"];
        if (value_user_has_voted_14 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_14);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_15 = obj["is_owner"];
        if (value_is_owner_15 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_15);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_16 = obj["is_admin"];
        if (value_is_admin_16 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_16);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editShowcase_200
var require_generated_editShowcase_200 = __commonJS({
  "generated:generated:editShowcase_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_4 = obj["content"];
        if (value_content_4 !== void 0) {
          json += ',"content":';
          if (value_content_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_content_4);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_8 = obj["skill_type"];
        if (value_skill_type_8 !== void 0) {
          json += ',"skill_type":';
          json += anonymous3(value_skill_type_8);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_9 = obj["user"];
        if (value_user_9 !== void 0) {
          json += ',"user":';
          if (typeof value_user_9 !== "string") {
            if (value_user_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_9 instanceof RegExp) {
              json += asString(value_user_9.source);
            } else {
              json += asString(value_user_9.toString());
            }
          } else {
            json += asString(value_user_9);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_10 = obj["created_on"];
        if (value_created_on_10 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_10);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_11 = obj["updated_on"];
        if (value_updated_on_11 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_11);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_12 = obj["likes_count"];
        if (value_likes_count_12 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_12);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_13 = obj["comment_count"];
        if (value_comment_count_13 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_13);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_14 = obj["user_has_voted"];
        if (value_user_has_voted_14 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_14);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_15 = obj["is_owner"];
        if (value_is_owner_15 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_15);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_16 = obj["is_admin"];
        if (value_is_admin_16 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_16);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchShowcase_200
var require_generated_patchShowcase_200 = __commonJS({
  "generated:generated:patchShowcase_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_content_4 = obj["content"];
        if (value_content_4 !== void 0) {
          json += ',"content":';
          if (value_content_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_content_4);
          }
        } else {
          throw new Error('"content" is required!');
        }
        const value_skill_type_8 = obj["skill_type"];
        if (value_skill_type_8 !== void 0) {
          json += ',"skill_type":';
          json += anonymous3(value_skill_type_8);
        } else {
          throw new Error('"skill_type" is required!');
        }
        const value_user_9 = obj["user"];
        if (value_user_9 !== void 0) {
          json += ',"user":';
          if (typeof value_user_9 !== "string") {
            if (value_user_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_9 instanceof RegExp) {
              json += asString(value_user_9.source);
            } else {
              json += asString(value_user_9.toString());
            }
          } else {
            json += asString(value_user_9);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_10 = obj["created_on"];
        if (value_created_on_10 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_10);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_11 = obj["updated_on"];
        if (value_updated_on_11 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_11);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_12 = obj["likes_count"];
        if (value_likes_count_12 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_12);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_13 = obj["comment_count"];
        if (value_comment_count_13 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_13);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_14 = obj["user_has_voted"];
        if (value_user_has_voted_14 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_14);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_15 = obj["is_owner"];
        if (value_is_owner_15 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_15);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_16 = obj["is_admin"];
        if (value_is_admin_16 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_16);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:likeShowcase_200
var require_generated_likeShowcase_200 = __commonJS({
  "generated:generated:likeShowcase_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unlikeShowcase_200
var require_generated_unlikeShowcase_200 = __commonJS({
  "generated:generated:unlikeShowcase_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listShowcaseLikers_200
var require_generated_listShowcaseLikers_200 = __commonJS({
  "generated:generated:listShowcaseLikers_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_218#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listShowcaseAdministrators_200
var require_generated_listShowcaseAdministrators_200 = __commonJS({
  "generated:generated:listShowcaseAdministrators_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_220#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:putShowcaseAdministrators_201
var require_generated_putShowcaseAdministrators_201 = __commonJS({
  "generated:generated:putShowcaseAdministrators_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_222#/properties/administrator' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_administrator_1 = obj["administrator"];
        if (value_administrator_1 !== void 0) {
          json += '{"administrator":';
          json += anonymous1(value_administrator_1);
        } else {
          throw new Error('"administrator" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:addShowcaseAdministrators_201
var require_generated_addShowcaseAdministrators_201 = __commonJS({
  "generated:generated:addShowcaseAdministrators_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_224#/properties/administrator' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_administrator_1 = obj["administrator"];
        if (value_administrator_1 !== void 0) {
          json += '{"administrator":';
          json += anonymous1(value_administrator_1);
        } else {
          throw new Error('"administrator" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborators_200
var require_generated_listCollaborators_200 = __commonJS({
  "generated:generated:listCollaborators_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_6 = obj["pk"];
        if (value_pk_6 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_6);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_post_7 = obj["post"];
        if (value_post_7 !== void 0) {
          json += ',"post":';
          if (typeof value_post_7 !== "string") {
            if (value_post_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_post_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_post_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_post_7 instanceof RegExp) {
              json += asString(value_post_7.source);
            } else {
              json += asString(value_post_7.toString());
            }
          } else {
            json += asString(value_post_7);
          }
        } else {
          throw new Error('"post" is required!');
        }
        const value_user_8 = obj["user"];
        if (value_user_8 !== void 0) {
          json += ',"user":';
          if (typeof value_user_8 !== "string") {
            if (value_user_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_8 instanceof RegExp) {
              json += asString(value_user_8.source);
            } else {
              json += asString(value_user_8.toString());
            }
          } else {
            json += asString(value_user_8);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_role_9 = obj["role"];
        if (value_role_9 !== void 0) {
          json += ',"role":';
          if (typeof value_role_9 !== "string") {
            if (value_role_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_9 instanceof RegExp) {
              json += asString(value_role_9.source);
            } else {
              json += asString(value_role_9.toString());
            }
          } else {
            json += asString(value_role_9);
          }
        } else {
          throw new Error('"role" is required!');
        }
        const value_skill_10 = obj["skill"];
        if (value_skill_10 !== void 0) {
          json += ',"skill":';
          json += anonymous3(value_skill_10);
        } else {
          throw new Error('"skill" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_226#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:addCollaborator_201
var require_generated_addCollaborator_201 = __commonJS({
  "generated:generated:addCollaborator_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaborator_200
var require_generated_getCollaborator_200 = __commonJS({
  "generated:generated:getCollaborator_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_post_2 = obj["post"];
        if (value_post_2 !== void 0) {
          json += ',"post":';
          if (typeof value_post_2 !== "string") {
            if (value_post_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_post_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_post_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_post_2 instanceof RegExp) {
              json += asString(value_post_2.source);
            } else {
              json += asString(value_post_2.toString());
            }
          } else {
            json += asString(value_post_2);
          }
        } else {
          throw new Error('"post" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_role_4 = obj["role"];
        if (value_role_4 !== void 0) {
          json += ',"role":';
          if (typeof value_role_4 !== "string") {
            if (value_role_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_4 instanceof RegExp) {
              json += asString(value_role_4.source);
            } else {
              json += asString(value_role_4.toString());
            }
          } else {
            json += asString(value_role_4);
          }
        } else {
          throw new Error('"role" is required!');
        }
        const value_skill_5 = obj["skill"];
        if (value_skill_5 !== void 0) {
          json += ',"skill":';
          json += anonymous1(value_skill_5);
        } else {
          throw new Error('"skill" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaboratorToEdit_200
var require_generated_getCollaboratorToEdit_200 = __commonJS({
  "generated:generated:getCollaboratorToEdit_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_post_2 = obj["post"];
        if (value_post_2 !== void 0) {
          json += ',"post":';
          if (typeof value_post_2 !== "string") {
            if (value_post_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_post_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_post_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_post_2 instanceof RegExp) {
              json += asString(value_post_2.source);
            } else {
              json += asString(value_post_2.toString());
            }
          } else {
            json += asString(value_post_2);
          }
        } else {
          throw new Error('"post" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_role_4 = obj["role"];
        if (value_role_4 !== void 0) {
          json += ',"role":';
          if (typeof value_role_4 !== "string") {
            if (value_role_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_4 instanceof RegExp) {
              json += asString(value_role_4.source);
            } else {
              json += asString(value_role_4.toString());
            }
          } else {
            json += asString(value_role_4);
          }
        } else {
          throw new Error('"role" is required!');
        }
        const value_skill_5 = obj["skill"];
        if (value_skill_5 !== void 0) {
          json += ',"skill":';
          json += anonymous1(value_skill_5);
        } else {
          throw new Error('"skill" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editCollaborator_200
var require_generated_editCollaborator_200 = __commonJS({
  "generated:generated:editCollaborator_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_post_2 = obj["post"];
        if (value_post_2 !== void 0) {
          json += ',"post":';
          if (typeof value_post_2 !== "string") {
            if (value_post_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_post_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_post_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_post_2 instanceof RegExp) {
              json += asString(value_post_2.source);
            } else {
              json += asString(value_post_2.toString());
            }
          } else {
            json += asString(value_post_2);
          }
        } else {
          throw new Error('"post" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_role_4 = obj["role"];
        if (value_role_4 !== void 0) {
          json += ',"role":';
          if (typeof value_role_4 !== "string") {
            if (value_role_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_4 instanceof RegExp) {
              json += asString(value_role_4.source);
            } else {
              json += asString(value_role_4.toString());
            }
          } else {
            json += asString(value_role_4);
          }
        } else {
          throw new Error('"role" is required!');
        }
        const value_skill_5 = obj["skill"];
        if (value_skill_5 !== void 0) {
          json += ',"skill":';
          json += anonymous1(value_skill_5);
        } else {
          throw new Error('"skill" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchCollaborator_200
var require_generated_patchCollaborator_200 = __commonJS({
  "generated:generated:patchCollaborator_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_post_2 = obj["post"];
        if (value_post_2 !== void 0) {
          json += ',"post":';
          if (typeof value_post_2 !== "string") {
            if (value_post_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_post_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_post_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_post_2 instanceof RegExp) {
              json += asString(value_post_2.source);
            } else {
              json += asString(value_post_2.toString());
            }
          } else {
            json += asString(value_post_2);
          }
        } else {
          throw new Error('"post" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_role_4 = obj["role"];
        if (value_role_4 !== void 0) {
          json += ',"role":';
          if (typeof value_role_4 !== "string") {
            if (value_role_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_4 instanceof RegExp) {
              json += asString(value_role_4.source);
            } else {
              json += asString(value_role_4.toString());
            }
          } else {
            json += asString(value_role_4);
          }
        } else {
          throw new Error('"role" is required!');
        }
        const value_skill_5 = obj["skill"];
        if (value_skill_5 !== void 0) {
          json += ',"skill":';
          json += anonymous1(value_skill_5);
        } else {
          throw new Error('"skill" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:commentOnShowcase_201
var require_generated_commentOnShowcase_201 = __commonJS({
  "generated:generated:commentOnShowcase_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listShowcaseComments_200
var require_generated_listShowcaseComments_200 = __commonJS({
  "generated:generated:listShowcaseComments_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_6 = obj["pk"];
        if (value_pk_6 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_6);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_7 = obj["body"];
        if (value_body_7 !== void 0) {
          json += ',"body":';
          if (typeof value_body_7 !== "string") {
            if (value_body_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_7 instanceof RegExp) {
              json += asString(value_body_7.source);
            } else {
              json += asString(value_body_7.toString());
            }
          } else {
            json += asString(value_body_7);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_8 = obj["user"];
        if (value_user_8 !== void 0) {
          json += ',"user":';
          if (typeof value_user_8 !== "string") {
            if (value_user_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_8 instanceof RegExp) {
              json += asString(value_user_8.source);
            } else {
              json += asString(value_user_8.toString());
            }
          } else {
            json += asString(value_user_8);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_9 = obj["created_at"];
        if (value_created_at_9 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_9);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_10 = obj["updated_at"];
        if (value_updated_at_10 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_10);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_11 = obj["likes_count"];
        if (value_likes_count_11 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_11);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_12 = obj["user_has_voted"];
        if (value_user_has_voted_12 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_12);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_13 = obj["is_owner"];
        if (value_is_owner_13 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_13);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_14 = obj["comment_by_op"];
        if (value_comment_by_op_14 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_14);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_240#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getShowcaseComment_200
var require_generated_getShowcaseComment_200 = __commonJS({
  "generated:generated:getShowcaseComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editShowcaseComment_200
var require_generated_editShowcaseComment_200 = __commonJS({
  "generated:generated:editShowcaseComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchShowcaseComment_200
var require_generated_patchShowcaseComment_200 = __commonJS({
  "generated:generated:patchShowcaseComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:likeShowcaseComment_200
var require_generated_likeShowcaseComment_200 = __commonJS({
  "generated:generated:likeShowcaseComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unlikeShowcaseComment_200
var require_generated_unlikeShowcaseComment_200 = __commonJS({
  "generated:generated:unlikeShowcaseComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:replyToShowcaseComment_201
var require_generated_replyToShowcaseComment_201 = __commonJS({
  "generated:generated:replyToShowcaseComment_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listShowcaseCommentReplies_200
var require_generated_listShowcaseCommentReplies_200 = __commonJS({
  "generated:generated:listShowcaseCommentReplies_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_6 = obj["pk"];
        if (value_pk_6 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_6);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_7 = obj["body"];
        if (value_body_7 !== void 0) {
          json += ',"body":';
          if (typeof value_body_7 !== "string") {
            if (value_body_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_7 instanceof RegExp) {
              json += asString(value_body_7.source);
            } else {
              json += asString(value_body_7.toString());
            }
          } else {
            json += asString(value_body_7);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_8 = obj["user"];
        if (value_user_8 !== void 0) {
          json += ',"user":';
          if (typeof value_user_8 !== "string") {
            if (value_user_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_8 instanceof RegExp) {
              json += asString(value_user_8.source);
            } else {
              json += asString(value_user_8.toString());
            }
          } else {
            json += asString(value_user_8);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_9 = obj["created_at"];
        if (value_created_at_9 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_9);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_10 = obj["updated_at"];
        if (value_updated_at_10 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_10);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_11 = obj["likes_count"];
        if (value_likes_count_11 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_11);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_12 = obj["user_has_voted"];
        if (value_user_has_voted_12 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_12);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_13 = obj["is_owner"];
        if (value_is_owner_13 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_13);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_14 = obj["reply_by_op"];
        if (value_reply_by_op_14 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_14);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_254#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getShowcaseReply_200
var require_generated_getShowcaseReply_200 = __commonJS({
  "generated:generated:getShowcaseReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editShowcaseReply_200
var require_generated_editShowcaseReply_200 = __commonJS({
  "generated:generated:editShowcaseReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateShowcaseReply_200
var require_generated_updateShowcaseReply_200 = __commonJS({
  "generated:generated:updateShowcaseReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchShowcaseReply_200
var require_generated_patchShowcaseReply_200 = __commonJS({
  "generated:generated:patchShowcaseReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:likeShowcaseReply_200
var require_generated_likeShowcaseReply_200 = __commonJS({
  "generated:generated:likeShowcaseReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unlikeShowcaseReply_200
var require_generated_unlikeShowcaseReply_200 = __commonJS({
  "generated:generated:unlikeShowcaseReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborations_200
var require_generated_listCollaborations_200 = __commonJS({
  "generated:generated:listCollaborations_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous4(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_11 = obj["url"];
        if (value_url_11 !== void 0) {
          json += '{"url":';
          if (typeof value_url_11 !== "string") {
            if (value_url_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_11 instanceof RegExp) {
              json += asString(value_url_11.source);
            } else {
              json += asString(value_url_11.toString());
            }
          } else {
            json += asString(value_url_11);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_12 = obj["type"];
        if (value_type_12 !== void 0) {
          json += ',"type":';
          if (typeof value_type_12 !== "string") {
            if (value_type_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_12 instanceof RegExp) {
              json += asString(value_type_12.source);
            } else {
              json += asString(value_type_12.toString());
            }
          } else {
            json += asString(value_type_12);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_6 = obj["slug"];
        if (value_slug_6 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_6 !== "string") {
            if (value_slug_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_6 instanceof RegExp) {
              json += asString(value_slug_6.source);
            } else {
              json += asString(value_slug_6.toString());
            }
          } else {
            json += asString(value_slug_6);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_7 = obj["title"];
        if (value_title_7 !== void 0) {
          json += ',"title":';
          if (typeof value_title_7 !== "string") {
            if (value_title_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_7 instanceof RegExp) {
              json += asString(value_title_7.source);
            } else {
              json += asString(value_title_7.toString());
            }
          } else {
            json += asString(value_title_7);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_8 = obj["description"];
        if (value_description_8 !== void 0) {
          json += ',"description":';
          if (typeof value_description_8 !== "string") {
            if (value_description_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_8 instanceof RegExp) {
              json += asString(value_description_8.source);
            } else {
              json += asString(value_description_8.toString());
            }
          } else {
            json += asString(value_description_8);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_9 = obj["media"];
        if (value_media_9 !== void 0) {
          json += ',"media":';
          if (value_media_9 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_media_9);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_13 = obj["location"];
        if (value_location_13 !== void 0) {
          json += ',"location":';
          if (typeof value_location_13 !== "string") {
            if (value_location_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_13 instanceof RegExp) {
              json += asString(value_location_13.source);
            } else {
              json += asString(value_location_13.toString());
            }
          } else {
            json += asString(value_location_13);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_14 = obj["looking_for"];
        if (value_looking_for_14 !== void 0) {
          json += ',"looking_for":';
          json += anonymous5(value_looking_for_14);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_15 = obj["user"];
        if (value_user_15 !== void 0) {
          json += ',"user":';
          if (typeof value_user_15 !== "string") {
            if (value_user_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_15 instanceof RegExp) {
              json += asString(value_user_15.source);
            } else {
              json += asString(value_user_15.toString());
            }
          } else {
            json += asString(value_user_15);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_16 = obj["created_on"];
        if (value_created_on_16 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_16);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_17 = obj["updated_on"];
        if (value_updated_on_17 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_17);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_18 = obj["likes_count"];
        if (value_likes_count_18 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_18);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_19 = obj["comment_count"];
        if (value_comment_count_19 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_19);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_20 = obj["user_has_voted"];
        if (value_user_has_voted_20 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_20);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_21 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_21 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_21);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_22 = obj["is_owner"];
        if (value_is_owner_22 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_22);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_23 = obj["is_admin"];
        if (value_is_admin_23 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_23);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_268#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaborationForm_200
var require_generated_getCollaborationForm_200 = __commonJS({
  "generated:generated:getCollaborationForm_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_5 = obj["url"];
        if (value_url_5 !== void 0) {
          json += '{"url":';
          if (typeof value_url_5 !== "string") {
            if (value_url_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_5 instanceof RegExp) {
              json += asString(value_url_5.source);
            } else {
              json += asString(value_url_5.toString());
            }
          } else {
            json += asString(value_url_5);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_6 = obj["type"];
        if (value_type_6 !== void 0) {
          json += ',"type":';
          if (typeof value_type_6 !== "string") {
            if (value_type_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_6 instanceof RegExp) {
              json += asString(value_type_6.source);
            } else {
              json += asString(value_type_6.toString());
            }
          } else {
            json += asString(value_type_6);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_270#/properties/looking_for' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_title_1 = obj["title"];
        if (value_title_1 !== void 0) {
          json += '{"title":';
          if (typeof value_title_1 !== "string") {
            if (value_title_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_1 instanceof RegExp) {
              json += asString(value_title_1.source);
            } else {
              json += asString(value_title_1.toString());
            }
          } else {
            json += asString(value_title_1);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_3 = obj["media"];
        if (value_media_3 !== void 0) {
          json += ',"media":';
          if (value_media_3 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_media_3);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_7 = obj["location"];
        if (value_location_7 !== void 0) {
          json += ',"location":';
          if (typeof value_location_7 !== "string") {
            if (value_location_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_7 instanceof RegExp) {
              json += asString(value_location_7.source);
            } else {
              json += asString(value_location_7.toString());
            }
          } else {
            json += asString(value_location_7);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_8 = obj["looking_for"];
        if (value_looking_for_8 !== void 0) {
          json += ',"looking_for":';
          json += anonymous3(value_looking_for_8);
        } else {
          throw new Error('"looking_for" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createCollaboration_201
var require_generated_createCollaboration_201 = __commonJS({
  "generated:generated:createCollaboration_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_4 = obj["media"];
        if (value_media_4 !== void 0) {
          json += ',"media":';
          if (value_media_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_media_4);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_8 = obj["location"];
        if (value_location_8 !== void 0) {
          json += ',"location":';
          if (typeof value_location_8 !== "string") {
            if (value_location_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_8 instanceof RegExp) {
              json += asString(value_location_8.source);
            } else {
              json += asString(value_location_8.toString());
            }
          } else {
            json += asString(value_location_8);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_9 = obj["looking_for"];
        if (value_looking_for_9 !== void 0) {
          json += ',"looking_for":';
          json += anonymous3(value_looking_for_9);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_10 = obj["user"];
        if (value_user_10 !== void 0) {
          json += ',"user":';
          if (typeof value_user_10 !== "string") {
            if (value_user_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_10 instanceof RegExp) {
              json += asString(value_user_10.source);
            } else {
              json += asString(value_user_10.toString());
            }
          } else {
            json += asString(value_user_10);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_11 = obj["created_on"];
        if (value_created_on_11 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_11);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_13 = obj["likes_count"];
        if (value_likes_count_13 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_13);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_14 = obj["comment_count"];
        if (value_comment_count_14 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_14);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_15 = obj["user_has_voted"];
        if (value_user_has_voted_15 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_15);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_16 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_16 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_16);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_17 = obj["is_owner"];
        if (value_is_owner_17 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_17);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_18 = obj["is_admin"];
        if (value_is_admin_18 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_18);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaboration_200
var require_generated_getCollaboration_200 = __commonJS({
  "generated:generated:getCollaboration_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_4 = obj["media"];
        if (value_media_4 !== void 0) {
          json += ',"media":';
          if (value_media_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_media_4);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_8 = obj["location"];
        if (value_location_8 !== void 0) {
          json += ',"location":';
          if (typeof value_location_8 !== "string") {
            if (value_location_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_8 instanceof RegExp) {
              json += asString(value_location_8.source);
            } else {
              json += asString(value_location_8.toString());
            }
          } else {
            json += asString(value_location_8);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_9 = obj["looking_for"];
        if (value_looking_for_9 !== void 0) {
          json += ',"looking_for":';
          json += anonymous3(value_looking_for_9);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_10 = obj["user"];
        if (value_user_10 !== void 0) {
          json += ',"user":';
          if (typeof value_user_10 !== "string") {
            if (value_user_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_10 instanceof RegExp) {
              json += asString(value_user_10.source);
            } else {
              json += asString(value_user_10.toString());
            }
          } else {
            json += asString(value_user_10);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_11 = obj["created_on"];
        if (value_created_on_11 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_11);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_13 = obj["likes_count"];
        if (value_likes_count_13 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_13);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_14 = obj["comment_count"];
        if (value_comment_count_14 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_14);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_15 = obj["user_has_voted"];
        if (value_user_has_voted_15 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_15);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_16 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_16 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_16);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_17 = obj["is_owner"];
        if (value_is_owner_17 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_17);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_18 = obj["is_admin"];
        if (value_is_admin_18 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_18);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaborationToEdit_200
var require_generated_getCollaborationToEdit_200 = __commonJS({
  "generated:generated:getCollaborationToEdit_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_4 = obj["media"];
        if (value_media_4 !== void 0) {
          json += ',"media":';
          if (value_media_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_media_4);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_8 = obj["location"];
        if (value_location_8 !== void 0) {
          json += ',"location":';
          if (typeof value_location_8 !== "string") {
            if (value_location_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_8 instanceof RegExp) {
              json += asString(value_location_8.source);
            } else {
              json += asString(value_location_8.toString());
            }
          } else {
            json += asString(value_location_8);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_9 = obj["looking_for"];
        if (value_looking_for_9 !== void 0) {
          json += ',"looking_for":';
          json += anonymous3(value_looking_for_9);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_10 = obj["user"];
        if (value_user_10 !== void 0) {
          json += ',"user":';
          if (typeof value_user_10 !== "string") {
            if (value_user_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_10 instanceof RegExp) {
              json += asString(value_user_10.source);
            } else {
              json += asString(value_user_10.toString());
            }
          } else {
            json += asString(value_user_10);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_11 = obj["created_on"];
        if (value_created_on_11 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_11);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_13 = obj["likes_count"];
        if (value_likes_count_13 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_13);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_14 = obj["comment_count"];
        if (value_comment_count_14 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_14);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_15 = obj["user_has_voted"];
        if (value_user_has_voted_15 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_15);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_16 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_16 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_16);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_17 = obj["is_owner"];
        if (value_is_owner_17 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_17);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_18 = obj["is_admin"];
        if (value_is_admin_18 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_18);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editCollaboration_200
var require_generated_editCollaboration_200 = __commonJS({
  "generated:generated:editCollaboration_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_4 = obj["media"];
        if (value_media_4 !== void 0) {
          json += ',"media":';
          if (value_media_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_media_4);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_8 = obj["location"];
        if (value_location_8 !== void 0) {
          json += ',"location":';
          if (typeof value_location_8 !== "string") {
            if (value_location_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_8 instanceof RegExp) {
              json += asString(value_location_8.source);
            } else {
              json += asString(value_location_8.toString());
            }
          } else {
            json += asString(value_location_8);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_9 = obj["looking_for"];
        if (value_looking_for_9 !== void 0) {
          json += ',"looking_for":';
          json += anonymous3(value_looking_for_9);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_10 = obj["user"];
        if (value_user_10 !== void 0) {
          json += ',"user":';
          if (typeof value_user_10 !== "string") {
            if (value_user_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_10 instanceof RegExp) {
              json += asString(value_user_10.source);
            } else {
              json += asString(value_user_10.toString());
            }
          } else {
            json += asString(value_user_10);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_11 = obj["created_on"];
        if (value_created_on_11 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_11);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_13 = obj["likes_count"];
        if (value_likes_count_13 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_13);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_14 = obj["comment_count"];
        if (value_comment_count_14 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_14);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_15 = obj["user_has_voted"];
        if (value_user_has_voted_15 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_15);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_16 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_16 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_16);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_17 = obj["is_owner"];
        if (value_is_owner_17 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_17);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_18 = obj["is_admin"];
        if (value_is_admin_18 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_18);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchCollaboration_200
var require_generated_patchCollaboration_200 = __commonJS({
  "generated:generated:patchCollaboration_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_url_6 = obj["url"];
        if (value_url_6 !== void 0) {
          json += '{"url":';
          if (typeof value_url_6 !== "string") {
            if (value_url_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_6 instanceof RegExp) {
              json += asString(value_url_6.source);
            } else {
              json += asString(value_url_6.toString());
            }
          } else {
            json += asString(value_url_6);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_type_7 = obj["type"];
        if (value_type_7 !== void 0) {
          json += ',"type":';
          if (typeof value_type_7 !== "string") {
            if (value_type_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_type_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_type_7 instanceof RegExp) {
              json += asString(value_type_7.source);
            } else {
              json += asString(value_type_7.toString());
            }
          } else {
            json += asString(value_type_7);
          }
        } else {
          throw new Error('"type" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_NULL;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/MediaList' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/SkillPks' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_slug_1 = obj["slug"];
        if (value_slug_1 !== void 0) {
          json += '{"slug":';
          if (typeof value_slug_1 !== "string") {
            if (value_slug_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_1 instanceof RegExp) {
              json += asString(value_slug_1.source);
            } else {
              json += asString(value_slug_1.toString());
            }
          } else {
            json += asString(value_slug_1);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_media_4 = obj["media"];
        if (value_media_4 !== void 0) {
          json += ',"media":';
          if (value_media_4 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous1(value_media_4);
          }
        } else {
          throw new Error('"media" is required!');
        }
        const value_location_8 = obj["location"];
        if (value_location_8 !== void 0) {
          json += ',"location":';
          if (typeof value_location_8 !== "string") {
            if (value_location_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_location_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_location_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_location_8 instanceof RegExp) {
              json += asString(value_location_8.source);
            } else {
              json += asString(value_location_8.toString());
            }
          } else {
            json += asString(value_location_8);
          }
        } else {
          throw new Error('"location" is required!');
        }
        const value_looking_for_9 = obj["looking_for"];
        if (value_looking_for_9 !== void 0) {
          json += ',"looking_for":';
          json += anonymous3(value_looking_for_9);
        } else {
          throw new Error('"looking_for" is required!');
        }
        const value_user_10 = obj["user"];
        if (value_user_10 !== void 0) {
          json += ',"user":';
          if (typeof value_user_10 !== "string") {
            if (value_user_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_10 instanceof RegExp) {
              json += asString(value_user_10.source);
            } else {
              json += asString(value_user_10.toString());
            }
          } else {
            json += asString(value_user_10);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_on_11 = obj["created_on"];
        if (value_created_on_11 !== void 0) {
          json += ',"created_on":';
          json += asDateTime(value_created_on_11);
        } else {
          throw new Error('"created_on" is required!');
        }
        const value_updated_on_12 = obj["updated_on"];
        if (value_updated_on_12 !== void 0) {
          json += ',"updated_on":';
          json += asDateTime(value_updated_on_12);
        } else {
          throw new Error('"updated_on" is required!');
        }
        const value_likes_count_13 = obj["likes_count"];
        if (value_likes_count_13 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_13);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_comment_count_14 = obj["comment_count"];
        if (value_comment_count_14 !== void 0) {
          json += ',"comment_count":';
          json += asInteger(value_comment_count_14);
        } else {
          throw new Error('"comment_count" is required!');
        }
        const value_user_has_voted_15 = obj["user_has_voted"];
        if (value_user_has_voted_15 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_15);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_user_has_shown_interest_16 = obj["user_has_shown_interest"];
        if (value_user_has_shown_interest_16 !== void 0) {
          json += ',"user_has_shown_interest":';
          json += asBoolean(value_user_has_shown_interest_16);
        } else {
          throw new Error('"user_has_shown_interest" is required!');
        }
        const value_is_owner_17 = obj["is_owner"];
        if (value_is_owner_17 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_17);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_is_admin_18 = obj["is_admin"];
        if (value_is_admin_18 !== void 0) {
          json += ',"is_admin":';
          json += asBoolean(value_is_admin_18);
        } else {
          throw new Error('"is_admin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:likeCollaboration_200
var require_generated_likeCollaboration_200 = __commonJS({
  "generated:generated:likeCollaboration_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unlikeCollaboration_200
var require_generated_unlikeCollaboration_200 = __commonJS({
  "generated:generated:unlikeCollaboration_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborationLikers_200
var require_generated_listCollaborationLikers_200 = __commonJS({
  "generated:generated:listCollaborationLikers_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_286#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborationAdministrators_200
var require_generated_listCollaborationAdministrators_200 = __commonJS({
  "generated:generated:listCollaborationAdministrators_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_NULL;
        let json = "";
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += '{"url":';
          if (typeof value_url_13 !== "string") {
            if (value_url_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_13 instanceof RegExp) {
              json += asString(value_url_13.source);
            } else {
              json += asString(value_url_13.toString());
            }
          } else {
            json += asString(value_url_13);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_width_14 = obj["width"];
        if (value_width_14 !== void 0) {
          json += ',"width":';
          if (value_width_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_width_14);
          }
        } else {
          throw new Error('"width" is required!');
        }
        const value_height_15 = obj["height"];
        if (value_height_15 !== void 0) {
          json += ',"height":';
          if (value_height_15 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_height_15);
          }
        } else {
          throw new Error('"height" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_slug_7 = obj["slug"];
        if (value_slug_7 !== void 0) {
          json += ',"slug":';
          if (typeof value_slug_7 !== "string") {
            if (value_slug_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_slug_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_slug_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_slug_7 instanceof RegExp) {
              json += asString(value_slug_7.source);
            } else {
              json += asString(value_slug_7.toString());
            }
          } else {
            json += asString(value_slug_7);
          }
        } else {
          throw new Error('"slug" is required!');
        }
        const value_followers_count_8 = obj["followers_count"];
        if (value_followers_count_8 !== void 0) {
          json += ',"followers_count":';
          json += asInteger(value_followers_count_8);
        } else {
          throw new Error('"followers_count" is required!');
        }
        const value_following_count_9 = obj["following_count"];
        if (value_following_count_9 !== void 0) {
          json += ',"following_count":';
          json += asInteger(value_following_count_9);
        } else {
          throw new Error('"following_count" is required!');
        }
        const value_am_i_following_10 = obj["am_i_following"];
        if (value_am_i_following_10 !== void 0) {
          json += ',"am_i_following":';
          if (typeof value_am_i_following_10 !== "string") {
            if (value_am_i_following_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_am_i_following_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_am_i_following_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_am_i_following_10 instanceof RegExp) {
              json += asString(value_am_i_following_10.source);
            } else {
              json += asString(value_am_i_following_10.toString());
            }
          } else {
            json += asString(value_am_i_following_10);
          }
        } else {
          throw new Error('"am_i_following" is required!');
        }
        const value_picture_11 = obj["picture"];
        if (value_picture_11 !== void 0) {
          json += ',"picture":';
          if (value_picture_11 === null) {
            json += JSON_STR_NULL;
          } else {
            json += anonymous3(value_picture_11);
          }
        } else {
          throw new Error('"picture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_288#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:putCollaborationAdministrators_201
var require_generated_putCollaborationAdministrators_201 = __commonJS({
  "generated:generated:putCollaborationAdministrators_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_290#/properties/administrator' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_administrator_1 = obj["administrator"];
        if (value_administrator_1 !== void 0) {
          json += '{"administrator":';
          json += anonymous1(value_administrator_1);
        } else {
          throw new Error('"administrator" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:addCollaborationAdministrators_201
var require_generated_addCollaborationAdministrators_201 = __commonJS({
  "generated:generated:addCollaborationAdministrators_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_292#/properties/administrator' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_administrator_1 = obj["administrator"];
        if (value_administrator_1 !== void 0) {
          json += '{"administrator":';
          json += anonymous1(value_administrator_1);
        } else {
          throw new Error('"administrator" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listInterest_200
var require_generated_listInterest_200 = __commonJS({
  "generated:generated:listInterest_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_user_6 = obj["user"];
        if (value_user_6 !== void 0) {
          json += '{"user":';
          if (typeof value_user_6 !== "string") {
            if (value_user_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_6 instanceof RegExp) {
              json += asString(value_user_6.source);
            } else {
              json += asString(value_user_6.toString());
            }
          } else {
            json += asString(value_user_6);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_showed_interest_on_7 = obj["showed_interest_on"];
        if (value_showed_interest_on_7 !== void 0) {
          json += ',"showed_interest_on":';
          json += asDateTime(value_showed_interest_on_7);
        } else {
          throw new Error('"showed_interest_on" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_294#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:showInterest_201
var require_generated_showInterest_201 = __commonJS({
  "generated:generated:showInterest_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:removeInterest_200
var require_generated_removeInterest_200 = __commonJS({
  "generated:generated:removeInterest_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:commentOnCollaboration_201
var require_generated_commentOnCollaboration_201 = __commonJS({
  "generated:generated:commentOnCollaboration_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborationComments_200
var require_generated_listCollaborationComments_200 = __commonJS({
  "generated:generated:listCollaborationComments_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_6 = obj["pk"];
        if (value_pk_6 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_6);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_7 = obj["body"];
        if (value_body_7 !== void 0) {
          json += ',"body":';
          if (typeof value_body_7 !== "string") {
            if (value_body_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_7 instanceof RegExp) {
              json += asString(value_body_7.source);
            } else {
              json += asString(value_body_7.toString());
            }
          } else {
            json += asString(value_body_7);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_8 = obj["user"];
        if (value_user_8 !== void 0) {
          json += ',"user":';
          if (typeof value_user_8 !== "string") {
            if (value_user_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_8 instanceof RegExp) {
              json += asString(value_user_8.source);
            } else {
              json += asString(value_user_8.toString());
            }
          } else {
            json += asString(value_user_8);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_9 = obj["created_at"];
        if (value_created_at_9 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_9);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_10 = obj["updated_at"];
        if (value_updated_at_10 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_10);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_11 = obj["likes_count"];
        if (value_likes_count_11 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_11);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_12 = obj["user_has_voted"];
        if (value_user_has_voted_12 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_12);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_13 = obj["is_owner"];
        if (value_is_owner_13 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_13);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_14 = obj["comment_by_op"];
        if (value_comment_by_op_14 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_14);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_302#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaborationComment_200
var require_generated_getCollaborationComment_200 = __commonJS({
  "generated:generated:getCollaborationComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editCollaborationComment_200
var require_generated_editCollaborationComment_200 = __commonJS({
  "generated:generated:editCollaborationComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchCollaborationComment_200
var require_generated_patchCollaborationComment_200 = __commonJS({
  "generated:generated:patchCollaborationComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_comment_by_op_9 = obj["comment_by_op"];
        if (value_comment_by_op_9 !== void 0) {
          json += ',"comment_by_op":';
          json += asBoolean(value_comment_by_op_9);
        } else {
          throw new Error('"comment_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:likeCollaborationComment_200
var require_generated_likeCollaborationComment_200 = __commonJS({
  "generated:generated:likeCollaborationComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unlikeCollaborationComment_200
var require_generated_unlikeCollaborationComment_200 = __commonJS({
  "generated:generated:unlikeCollaborationComment_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:replyToCollaborationComment_201
var require_generated_replyToCollaborationComment_201 = __commonJS({
  "generated:generated:replyToCollaborationComment_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCollaborationCommentReplies_200
var require_generated_listCollaborationCommentReplies_200 = __commonJS({
  "generated:generated:listCollaborationCommentReplies_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_6 = obj["pk"];
        if (value_pk_6 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_6);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_7 = obj["body"];
        if (value_body_7 !== void 0) {
          json += ',"body":';
          if (typeof value_body_7 !== "string") {
            if (value_body_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_7 instanceof RegExp) {
              json += asString(value_body_7.source);
            } else {
              json += asString(value_body_7.toString());
            }
          } else {
            json += asString(value_body_7);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_8 = obj["user"];
        if (value_user_8 !== void 0) {
          json += ',"user":';
          if (typeof value_user_8 !== "string") {
            if (value_user_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_8 instanceof RegExp) {
              json += asString(value_user_8.source);
            } else {
              json += asString(value_user_8.toString());
            }
          } else {
            json += asString(value_user_8);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_9 = obj["created_at"];
        if (value_created_at_9 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_9);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_10 = obj["updated_at"];
        if (value_updated_at_10 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_10);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_11 = obj["likes_count"];
        if (value_likes_count_11 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_11);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_12 = obj["user_has_voted"];
        if (value_user_has_voted_12 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_12);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_13 = obj["is_owner"];
        if (value_is_owner_13 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_13);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_14 = obj["reply_by_op"];
        if (value_reply_by_op_14 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_14);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_316#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getCollaborationReply_200
var require_generated_getCollaborationReply_200 = __commonJS({
  "generated:generated:getCollaborationReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editCollaborationReply_200
var require_generated_editCollaborationReply_200 = __commonJS({
  "generated:generated:editCollaborationReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateCollaborationReply_200
var require_generated_updateCollaborationReply_200 = __commonJS({
  "generated:generated:updateCollaborationReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:patchCollaborationReply_200
var require_generated_patchCollaborationReply_200 = __commonJS({
  "generated:generated:patchCollaborationReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_pk_1 = obj["pk"];
        if (value_pk_1 !== void 0) {
          json += '{"pk":';
          json += asInteger(value_pk_1);
        } else {
          throw new Error('"pk" is required!');
        }
        const value_body_2 = obj["body"];
        if (value_body_2 !== void 0) {
          json += ',"body":';
          if (typeof value_body_2 !== "string") {
            if (value_body_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_body_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_body_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_body_2 instanceof RegExp) {
              json += asString(value_body_2.source);
            } else {
              json += asString(value_body_2.toString());
            }
          } else {
            json += asString(value_body_2);
          }
        } else {
          throw new Error('"body" is required!');
        }
        const value_user_3 = obj["user"];
        if (value_user_3 !== void 0) {
          json += ',"user":';
          if (typeof value_user_3 !== "string") {
            if (value_user_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_user_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_user_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_user_3 instanceof RegExp) {
              json += asString(value_user_3.source);
            } else {
              json += asString(value_user_3.toString());
            }
          } else {
            json += asString(value_user_3);
          }
        } else {
          throw new Error('"user" is required!');
        }
        const value_created_at_4 = obj["created_at"];
        if (value_created_at_4 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_4);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_5 = obj["updated_at"];
        if (value_updated_at_5 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_5);
        } else {
          throw new Error('"updated_at" is required!');
        }
        const value_likes_count_6 = obj["likes_count"];
        if (value_likes_count_6 !== void 0) {
          json += ',"likes_count":';
          json += asInteger(value_likes_count_6);
        } else {
          throw new Error('"likes_count" is required!');
        }
        const value_user_has_voted_7 = obj["user_has_voted"];
        if (value_user_has_voted_7 !== void 0) {
          json += ',"user_has_voted":';
          json += asBoolean(value_user_has_voted_7);
        } else {
          throw new Error('"user_has_voted" is required!');
        }
        const value_is_owner_8 = obj["is_owner"];
        if (value_is_owner_8 !== void 0) {
          json += ',"is_owner":';
          json += asBoolean(value_is_owner_8);
        } else {
          throw new Error('"is_owner" is required!');
        }
        const value_reply_by_op_9 = obj["reply_by_op"];
        if (value_reply_by_op_9 !== void 0) {
          json += ',"reply_by_op":';
          json += asBoolean(value_reply_by_op_9);
        } else {
          throw new Error('"reply_by_op" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:likeCollaborationReply_200
var require_generated_likeCollaborationReply_200 = __commonJS({
  "generated:generated:likeCollaborationReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:unlikeCollaborationReply_200
var require_generated_unlikeCollaborationReply_200 = __commonJS({
  "generated:generated:unlikeCollaborationReply_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated.js
var import_generated_signUp_201 = __toESM(require_generated_signUp_201());
var import_generated_verifyEmail_200 = __toESM(require_generated_verifyEmail_200());
var import_generated_confirmEmail_200 = __toESM(require_generated_confirmEmail_200());
var import_generated_resendVerification_201 = __toESM(require_generated_resendVerification_201());
var import_generated_logIn_200 = __toESM(require_generated_logIn_200());
var import_generated_refreshLogin_200 = __toESM(require_generated_refreshLogin_200());
var import_generated_logOut_200 = __toESM(require_generated_logOut_200());
var import_generated_logInWithGoogle_200 = __toESM(require_generated_logInWithGoogle_200());
var import_generated_getMe_200 = __toESM(require_generated_getMe_200());
var import_generated_getAccount_200 = __toESM(require_generated_getAccount_200());
var import_generated_editAccount_200 = __toESM(require_generated_editAccount_200());
var import_generated_patchAccount_200 = __toESM(require_generated_patchAccount_200());
var import_generated_changePassword_200 = __toESM(require_generated_changePassword_200());
var import_generated_resetPassword_200 = __toESM(require_generated_resetPassword_200());
var import_generated_confirmPasswordReset_200 = __toESM(require_generated_confirmPasswordReset_200());
var import_generated_confirmPasswordResetByLink_200 = __toESM(require_generated_confirmPasswordResetByLink_200());
var import_generated_listUsers_200 = __toESM(require_generated_listUsers_200());
var import_generated_getUser_200 = __toESM(require_generated_getUser_200());
var import_generated_followUser_201 = __toESM(require_generated_followUser_201());
var import_generated_unfollowUser_202 = __toESM(require_generated_unfollowUser_202());
var import_generated_listFollowers_200 = __toESM(require_generated_listFollowers_200());
var import_generated_listFollowing_200 = __toESM(require_generated_listFollowing_200());
var import_generated_listShowcasesOfUser_200 = __toESM(require_generated_listShowcasesOfUser_200());
var import_generated_listCollaborationsOfUser_200 = __toESM(require_generated_listCollaborationsOfUser_200());
var import_generated_listAdministeredShowcases_200 = __toESM(require_generated_listAdministeredShowcases_200());
var import_generated_listAdministeredCollaborations_200 = __toESM(require_generated_listAdministeredCollaborations_200());
var import_generated_getProfile_200 = __toESM(require_generated_getProfile_200());
var import_generated_editProfile_200 = __toESM(require_generated_editProfile_200());
var import_generated_patchProfile_200 = __toESM(require_generated_patchProfile_200());
var import_generated_getProfileSkills_200 = __toESM(require_generated_getProfileSkills_200());
var import_generated_editProfileSkills_200 = __toESM(require_generated_editProfileSkills_200());
var import_generated_patchProfileSkills_200 = __toESM(require_generated_patchProfileSkills_200());
var import_generated_listSkills_200 = __toESM(require_generated_listSkills_200());
var import_generated_createSkill_201 = __toESM(require_generated_createSkill_201());
var import_generated_getSkill_200 = __toESM(require_generated_getSkill_200());
var import_generated_editSkill_200 = __toESM(require_generated_editSkill_200());
var import_generated_patchSkill_200 = __toESM(require_generated_patchSkill_200());
var import_generated_uploadMedia_201 = __toESM(require_generated_uploadMedia_201());
var import_generated_listShowcases_200 = __toESM(require_generated_listShowcases_200());
var import_generated_getShowcaseForm_200 = __toESM(require_generated_getShowcaseForm_200());
var import_generated_createShowcase_201 = __toESM(require_generated_createShowcase_201());
var import_generated_listMostLikedShowcases_200 = __toESM(require_generated_listMostLikedShowcases_200());
var import_generated_listMostLikedShowcasesOfYear_200 = __toESM(require_generated_listMostLikedShowcasesOfYear_200());
var import_generated_listMostLikedShowcasesOfMonth_200 = __toESM(require_generated_listMostLikedShowcasesOfMonth_200());
var import_generated_listMostLikedShowcasesOfWeek_200 = __toESM(require_generated_listMostLikedShowcasesOfWeek_200());
var import_generated_listFollowedShowcases_200 = __toESM(require_generated_listFollowedShowcases_200());
var import_generated_getShowcase_200 = __toESM(require_generated_getShowcase_200());
var import_generated_getShowcaseToEdit_200 = __toESM(require_generated_getShowcaseToEdit_200());
var import_generated_editShowcase_200 = __toESM(require_generated_editShowcase_200());
var import_generated_patchShowcase_200 = __toESM(require_generated_patchShowcase_200());
var import_generated_likeShowcase_200 = __toESM(require_generated_likeShowcase_200());
var import_generated_unlikeShowcase_200 = __toESM(require_generated_unlikeShowcase_200());
var import_generated_listShowcaseLikers_200 = __toESM(require_generated_listShowcaseLikers_200());
var import_generated_listShowcaseAdministrators_200 = __toESM(require_generated_listShowcaseAdministrators_200());
var import_generated_putShowcaseAdministrators_201 = __toESM(require_generated_putShowcaseAdministrators_201());
var import_generated_addShowcaseAdministrators_201 = __toESM(require_generated_addShowcaseAdministrators_201());
var import_generated_listCollaborators_200 = __toESM(require_generated_listCollaborators_200());
var import_generated_addCollaborator_201 = __toESM(require_generated_addCollaborator_201());
var import_generated_getCollaborator_200 = __toESM(require_generated_getCollaborator_200());
var import_generated_getCollaboratorToEdit_200 = __toESM(require_generated_getCollaboratorToEdit_200());
var import_generated_editCollaborator_200 = __toESM(require_generated_editCollaborator_200());
var import_generated_patchCollaborator_200 = __toESM(require_generated_patchCollaborator_200());
var import_generated_commentOnShowcase_201 = __toESM(require_generated_commentOnShowcase_201());
var import_generated_listShowcaseComments_200 = __toESM(require_generated_listShowcaseComments_200());
var import_generated_getShowcaseComment_200 = __toESM(require_generated_getShowcaseComment_200());
var import_generated_editShowcaseComment_200 = __toESM(require_generated_editShowcaseComment_200());
var import_generated_patchShowcaseComment_200 = __toESM(require_generated_patchShowcaseComment_200());
var import_generated_likeShowcaseComment_200 = __toESM(require_generated_likeShowcaseComment_200());
var import_generated_unlikeShowcaseComment_200 = __toESM(require_generated_unlikeShowcaseComment_200());
var import_generated_replyToShowcaseComment_201 = __toESM(require_generated_replyToShowcaseComment_201());
var import_generated_listShowcaseCommentReplies_200 = __toESM(require_generated_listShowcaseCommentReplies_200());
var import_generated_getShowcaseReply_200 = __toESM(require_generated_getShowcaseReply_200());
var import_generated_editShowcaseReply_200 = __toESM(require_generated_editShowcaseReply_200());
var import_generated_updateShowcaseReply_200 = __toESM(require_generated_updateShowcaseReply_200());
var import_generated_patchShowcaseReply_200 = __toESM(require_generated_patchShowcaseReply_200());
var import_generated_likeShowcaseReply_200 = __toESM(require_generated_likeShowcaseReply_200());
var import_generated_unlikeShowcaseReply_200 = __toESM(require_generated_unlikeShowcaseReply_200());
var import_generated_listCollaborations_200 = __toESM(require_generated_listCollaborations_200());
var import_generated_getCollaborationForm_200 = __toESM(require_generated_getCollaborationForm_200());
var import_generated_createCollaboration_201 = __toESM(require_generated_createCollaboration_201());
var import_generated_getCollaboration_200 = __toESM(require_generated_getCollaboration_200());
var import_generated_getCollaborationToEdit_200 = __toESM(require_generated_getCollaborationToEdit_200());
var import_generated_editCollaboration_200 = __toESM(require_generated_editCollaboration_200());
var import_generated_patchCollaboration_200 = __toESM(require_generated_patchCollaboration_200());
var import_generated_likeCollaboration_200 = __toESM(require_generated_likeCollaboration_200());
var import_generated_unlikeCollaboration_200 = __toESM(require_generated_unlikeCollaboration_200());
var import_generated_listCollaborationLikers_200 = __toESM(require_generated_listCollaborationLikers_200());
var import_generated_listCollaborationAdministrators_200 = __toESM(require_generated_listCollaborationAdministrators_200());
var import_generated_putCollaborationAdministrators_201 = __toESM(require_generated_putCollaborationAdministrators_201());
var import_generated_addCollaborationAdministrators_201 = __toESM(require_generated_addCollaborationAdministrators_201());
var import_generated_listInterest_200 = __toESM(require_generated_listInterest_200());
var import_generated_showInterest_201 = __toESM(require_generated_showInterest_201());
var import_generated_removeInterest_200 = __toESM(require_generated_removeInterest_200());
var import_generated_commentOnCollaboration_201 = __toESM(require_generated_commentOnCollaboration_201());
var import_generated_listCollaborationComments_200 = __toESM(require_generated_listCollaborationComments_200());
var import_generated_getCollaborationComment_200 = __toESM(require_generated_getCollaborationComment_200());
var import_generated_editCollaborationComment_200 = __toESM(require_generated_editCollaborationComment_200());
var import_generated_patchCollaborationComment_200 = __toESM(require_generated_patchCollaborationComment_200());
var import_generated_likeCollaborationComment_200 = __toESM(require_generated_likeCollaborationComment_200());
var import_generated_unlikeCollaborationComment_200 = __toESM(require_generated_unlikeCollaborationComment_200());
var import_generated_replyToCollaborationComment_201 = __toESM(require_generated_replyToCollaborationComment_201());
var import_generated_listCollaborationCommentReplies_200 = __toESM(require_generated_listCollaborationCommentReplies_200());
var import_generated_getCollaborationReply_200 = __toESM(require_generated_getCollaborationReply_200());
var import_generated_editCollaborationReply_200 = __toESM(require_generated_editCollaborationReply_200());
var import_generated_updateCollaborationReply_200 = __toESM(require_generated_updateCollaborationReply_200());
var import_generated_patchCollaborationReply_200 = __toESM(require_generated_patchCollaborationReply_200());
var import_generated_likeCollaborationReply_200 = __toESM(require_generated_likeCollaborationReply_200());
var import_generated_unlikeCollaborationReply_200 = __toESM(require_generated_unlikeCollaborationReply_200());
var serializers = {
  signUp: { 201: import_generated_signUp_201.default },
  verifyEmail: { 200: import_generated_verifyEmail_200.default },
  confirmEmail: { 200: import_generated_confirmEmail_200.default },
  resendVerification: { 201: import_generated_resendVerification_201.default },
  logIn: { 200: import_generated_logIn_200.default },
  refreshLogin: { 200: import_generated_refreshLogin_200.default },
  logOut: { 200: import_generated_logOut_200.default },
  logInWithGoogle: { 200: import_generated_logInWithGoogle_200.default },
  getMe: { 200: import_generated_getMe_200.default },
  getAccount: { 200: import_generated_getAccount_200.default },
  editAccount: { 200: import_generated_editAccount_200.default },
  patchAccount: { 200: import_generated_patchAccount_200.default },
  changePassword: { 200: import_generated_changePassword_200.default },
  resetPassword: { 200: import_generated_resetPassword_200.default },
  confirmPasswordReset: { 200: import_generated_confirmPasswordReset_200.default },
  confirmPasswordResetByLink: { 200: import_generated_confirmPasswordResetByLink_200.default },
  listUsers: { 200: import_generated_listUsers_200.default },
  getUser: { 200: import_generated_getUser_200.default },
  followUser: { 201: import_generated_followUser_201.default },
  unfollowUser: { 202: import_generated_unfollowUser_202.default },
  listFollowers: { 200: import_generated_listFollowers_200.default },
  listFollowing: { 200: import_generated_listFollowing_200.default },
  listShowcasesOfUser: { 200: import_generated_listShowcasesOfUser_200.default },
  listCollaborationsOfUser: { 200: import_generated_listCollaborationsOfUser_200.default },
  listAdministeredShowcases: { 200: import_generated_listAdministeredShowcases_200.default },
  listAdministeredCollaborations: { 200: import_generated_listAdministeredCollaborations_200.default },
  getProfile: { 200: import_generated_getProfile_200.default },
  editProfile: { 200: import_generated_editProfile_200.default },
  patchProfile: { 200: import_generated_patchProfile_200.default },
  getProfileSkills: { 200: import_generated_getProfileSkills_200.default },
  editProfileSkills: { 200: import_generated_editProfileSkills_200.default },
  patchProfileSkills: { 200: import_generated_patchProfileSkills_200.default },
  listSkills: { 200: import_generated_listSkills_200.default },
  createSkill: { 201: import_generated_createSkill_201.default },
  getSkill: { 200: import_generated_getSkill_200.default },
  editSkill: { 200: import_generated_editSkill_200.default },
  patchSkill: { 200: import_generated_patchSkill_200.default },
  deleteSkill: {},
  uploadMedia: { 201: import_generated_uploadMedia_201.default },
  listShowcases: { 200: import_generated_listShowcases_200.default },
  getShowcaseForm: { 200: import_generated_getShowcaseForm_200.default },
  createShowcase: { 201: import_generated_createShowcase_201.default },
  listMostLikedShowcases: { 200: import_generated_listMostLikedShowcases_200.default },
  listMostLikedShowcasesOfYear: { 200: import_generated_listMostLikedShowcasesOfYear_200.default },
  listMostLikedShowcasesOfMonth: { 200: import_generated_listMostLikedShowcasesOfMonth_200.default },
  listMostLikedShowcasesOfWeek: { 200: import_generated_listMostLikedShowcasesOfWeek_200.default },
  listFollowedShowcases: { 200: import_generated_listFollowedShowcases_200.default },
  getShowcase: { 200: import_generated_getShowcase_200.default },
  getShowcaseToEdit: { 200: import_generated_getShowcaseToEdit_200.default },
  editShowcase: { 200: import_generated_editShowcase_200.default },
  patchShowcase: { 200: import_generated_patchShowcase_200.default },
  deleteShowcase: {},
  likeShowcase: { 200: import_generated_likeShowcase_200.default },
  unlikeShowcase: { 200: import_generated_unlikeShowcase_200.default },
  listShowcaseLikers: { 200: import_generated_listShowcaseLikers_200.default },
  listShowcaseAdministrators: { 200: import_generated_listShowcaseAdministrators_200.default },
  putShowcaseAdministrators: { 201: import_generated_putShowcaseAdministrators_201.default },
  addShowcaseAdministrators: { 201: import_generated_addShowcaseAdministrators_201.default },
  listCollaborators: { 200: import_generated_listCollaborators_200.default },
  addCollaborator: { 201: import_generated_addCollaborator_201.default },
  getCollaborator: { 200: import_generated_getCollaborator_200.default },
  getCollaboratorToEdit: { 200: import_generated_getCollaboratorToEdit_200.default },
  editCollaborator: { 200: import_generated_editCollaborator_200.default },
  patchCollaborator: { 200: import_generated_patchCollaborator_200.default },
  deleteCollaborator: {},
  commentOnShowcase: { 201: import_generated_commentOnShowcase_201.default },
  listShowcaseComments: { 200: import_generated_listShowcaseComments_200.default },
  getShowcaseComment: { 200: import_generated_getShowcaseComment_200.default },
  editShowcaseComment: { 200: import_generated_editShowcaseComment_200.default },
  patchShowcaseComment: { 200: import_generated_patchShowcaseComment_200.default },
  deleteShowcaseComment: {},
  likeShowcaseComment: { 200: import_generated_likeShowcaseComment_200.default },
  unlikeShowcaseComment: { 200: import_generated_unlikeShowcaseComment_200.default },
  replyToShowcaseComment: { 201: import_generated_replyToShowcaseComment_201.default },
  listShowcaseCommentReplies: { 200: import_generated_listShowcaseCommentReplies_200.default },
  getShowcaseReply: { 200: import_generated_getShowcaseReply_200.default },
  editShowcaseReply: { 200: import_generated_editShowcaseReply_200.default },
  updateShowcaseReply: { 200: import_generated_updateShowcaseReply_200.default },
  patchShowcaseReply: { 200: import_generated_patchShowcaseReply_200.default },
  deleteShowcaseReply: {},
  likeShowcaseReply: { 200: import_generated_likeShowcaseReply_200.default },
  unlikeShowcaseReply: { 200: import_generated_unlikeShowcaseReply_200.default },
  listCollaborations: { 200: import_generated_listCollaborations_200.default },
  getCollaborationForm: { 200: import_generated_getCollaborationForm_200.default },
  createCollaboration: { 201: import_generated_createCollaboration_201.default },
  getCollaboration: { 200: import_generated_getCollaboration_200.default },
  getCollaborationToEdit: { 200: import_generated_getCollaborationToEdit_200.default },
  editCollaboration: { 200: import_generated_editCollaboration_200.default },
  patchCollaboration: { 200: import_generated_patchCollaboration_200.default },
  deleteCollaboration: {},
  likeCollaboration: { 200: import_generated_likeCollaboration_200.default },
  unlikeCollaboration: { 200: import_generated_unlikeCollaboration_200.default },
  listCollaborationLikers: { 200: import_generated_listCollaborationLikers_200.default },
  listCollaborationAdministrators: { 200: import_generated_listCollaborationAdministrators_200.default },
  putCollaborationAdministrators: { 201: import_generated_putCollaborationAdministrators_201.default },
  addCollaborationAdministrators: { 201: import_generated_addCollaborationAdministrators_201.default },
  listInterest: { 200: import_generated_listInterest_200.default },
  showInterest: { 201: import_generated_showInterest_201.default },
  removeInterest: { 200: import_generated_removeInterest_200.default },
  commentOnCollaboration: { 201: import_generated_commentOnCollaboration_201.default },
  listCollaborationComments: { 200: import_generated_listCollaborationComments_200.default },
  getCollaborationComment: { 200: import_generated_getCollaborationComment_200.default },
  editCollaborationComment: { 200: import_generated_editCollaborationComment_200.default },
  patchCollaborationComment: { 200: import_generated_patchCollaborationComment_200.default },
  deleteCollaborationComment: {},
  likeCollaborationComment: { 200: import_generated_likeCollaborationComment_200.default },
  unlikeCollaborationComment: { 200: import_generated_unlikeCollaborationComment_200.default },
  replyToCollaborationComment: { 201: import_generated_replyToCollaborationComment_201.default },
  listCollaborationCommentReplies: { 200: import_generated_listCollaborationCommentReplies_200.default },
  getCollaborationReply: { 200: import_generated_getCollaborationReply_200.default },
  editCollaborationReply: { 200: import_generated_editCollaborationReply_200.default },
  updateCollaborationReply: { 200: import_generated_updateCollaborationReply_200.default },
  patchCollaborationReply: { 200: import_generated_patchCollaborationReply_200.default },
  deleteCollaborationReply: {},
  likeCollaborationReply: { 200: import_generated_likeCollaborationReply_200.default },
  unlikeCollaborationReply: { 200: import_generated_unlikeCollaborationReply_200.default }
};
export {
  serializers
};
