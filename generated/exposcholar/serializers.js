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

// generated:generated:registerUser_201
var require_generated_registerUser_201 = __commonJS({
  "generated:generated:registerUser_201"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_email_2 = obj["email"];
        if (value_email_2 !== void 0) {
          json += ',"email":';
          if (typeof value_email_2 !== "string") {
            if (value_email_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_2 instanceof RegExp) {
              json += asString(value_email_2.source);
            } else {
              json += asString(value_email_2.toString());
            }
          } else {
            json += asString(value_email_2);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_name_3 = obj["name"];
        if (value_name_3 !== void 0) {
          json += ',"name":';
          if (typeof value_name_3 !== "string") {
            if (value_name_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_3 instanceof RegExp) {
              json += asString(value_name_3.source);
            } else {
              json += asString(value_name_3.toString());
            }
          } else {
            json += asString(value_name_3);
          }
        } else {
          throw new Error('"name" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createToken_200
var require_generated_createToken_200 = __commonJS({
  "generated:generated:createToken_200"(exports, module) {
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
        const value_access_1 = obj["access"];
        if (value_access_1 !== void 0) {
          json += '{"access":';
          if (typeof value_access_1 !== "string") {
            if (value_access_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_1 instanceof RegExp) {
              json += asString(value_access_1.source);
            } else {
              json += asString(value_access_1.toString());
            }
          } else {
            json += asString(value_access_1);
          }
        } else {
          throw new Error('"access" is required!');
        }
        const value_refresh_2 = obj["refresh"];
        if (value_refresh_2 !== void 0) {
          json += ',"refresh":';
          if (typeof value_refresh_2 !== "string") {
            if (value_refresh_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_2 instanceof RegExp) {
              json += asString(value_refresh_2.source);
            } else {
              json += asString(value_refresh_2.toString());
            }
          } else {
            json += asString(value_refresh_2);
          }
        } else {
          throw new Error('"refresh" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:refreshToken_200
var require_generated_refreshToken_200 = __commonJS({
  "generated:generated:refreshToken_200"(exports, module) {
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
        const value_access_1 = obj["access"];
        if (value_access_1 !== void 0) {
          json += '{"access":';
          if (typeof value_access_1 !== "string") {
            if (value_access_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_1 instanceof RegExp) {
              json += asString(value_access_1.source);
            } else {
              json += asString(value_access_1.toString());
            }
          } else {
            json += asString(value_access_1);
          }
        } else {
          throw new Error('"access" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getSubscription_200
var require_generated_getSubscription_200 = __commonJS({
  "generated:generated:getSubscription_200"(exports, module) {
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
        const value_plan_1 = obj["plan"];
        if (value_plan_1 !== void 0) {
          json += '{"plan":';
          if (typeof value_plan_1 !== "string") {
            if (value_plan_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_plan_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_plan_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_plan_1 instanceof RegExp) {
              json += asString(value_plan_1.source);
            } else {
              json += asString(value_plan_1.toString());
            }
          } else {
            json += asString(value_plan_1);
          }
        } else {
          throw new Error('"plan" is required!');
        }
        const value_booth_limit_2 = obj["booth_limit"];
        if (value_booth_limit_2 !== void 0) {
          json += ',"booth_limit":';
          json += asInteger(value_booth_limit_2);
        } else {
          throw new Error('"booth_limit" is required!');
        }
        const value_booths_used_3 = obj["booths_used"];
        if (value_booths_used_3 !== void 0) {
          json += ',"booths_used":';
          json += asInteger(value_booths_used_3);
        } else {
          throw new Error('"booths_used" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getHealth_200
var require_generated_getHealth_200 = __commonJS({
  "generated:generated:getHealth_200"(exports, module) {
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
          if (typeof value_status_1 !== "string") {
            if (value_status_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_1 instanceof RegExp) {
              json += asString(value_status_1.source);
            } else {
              json += asString(value_status_1.toString());
            }
          } else {
            json += asString(value_status_1);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCountries_200
var require_generated_listCountries_200 = __commonJS({
  "generated:generated:listCountries_200"(exports, module) {
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
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_code_3 = obj["code"];
        if (value_code_3 !== void 0) {
          json += ',"code":';
          if (typeof value_code_3 !== "string") {
            if (value_code_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_code_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_code_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_code_3 instanceof RegExp) {
              json += asString(value_code_3.source);
            } else {
              json += asString(value_code_3.toString());
            }
          } else {
            json += asString(value_code_3);
          }
        } else {
          throw new Error('"code" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_70#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createBooth_201
var require_generated_createBooth_201 = __commonJS({
  "generated:generated:createBooth_201"(exports, module) {
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
        const value_id_8 = obj["id"];
        if (value_id_8 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_8);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_9 = obj["url"];
        if (value_url_9 !== void 0) {
          json += ',"url":';
          if (typeof value_url_9 !== "string") {
            if (value_url_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_9 instanceof RegExp) {
              json += asString(value_url_9.source);
            } else {
              json += asString(value_url_9.toString());
            }
          } else {
            json += asString(value_url_9);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_10 = obj["is_primary"];
        if (value_is_primary_10 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_10);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_72#/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '__fjs_merged_72#/properties/videos' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_4 = obj["category"];
        if (value_category_4 !== void 0) {
          json += ',"category":';
          if (typeof value_category_4 !== "string") {
            if (value_category_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_4 instanceof RegExp) {
              json += asString(value_category_4.source);
            } else {
              json += asString(value_category_4.toString());
            }
          } else {
            json += asString(value_category_4);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_5 = obj["country"];
        if (value_country_5 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_5);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_6 = obj["images"];
        if (value_images_6 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_6);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_11 = obj["videos"];
        if (value_videos_11 !== void 0) {
          json += ',"videos":';
          json += anonymous3(value_videos_11);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listBooths_200_list
var require_generated_listBooths_200_list = __commonJS({
  "generated:generated:listBooths_200_list"(exports, module) {
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
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_8 = obj["id"];
        if (value_id_8 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_8);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_9 = obj["url"];
        if (value_url_9 !== void 0) {
          json += ',"url":';
          if (typeof value_url_9 !== "string") {
            if (value_url_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_9 instanceof RegExp) {
              json += asString(value_url_9.source);
            } else {
              json += asString(value_url_9.toString());
            }
          } else {
            json += asString(value_url_9);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_10 = obj["is_primary"];
        if (value_is_primary_10 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_10);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Booth/properties/images' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous3(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous3(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Booth/properties/videos' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous3(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous3(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_4 = obj["category"];
        if (value_category_4 !== void 0) {
          json += ',"category":';
          if (typeof value_category_4 !== "string") {
            if (value_category_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_4 instanceof RegExp) {
              json += asString(value_category_4.source);
            } else {
              json += asString(value_category_4.toString());
            }
          } else {
            json += asString(value_category_4);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_5 = obj["country"];
        if (value_country_5 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_5);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_6 = obj["images"];
        if (value_images_6 !== void 0) {
          json += ',"images":';
          json += anonymous2(value_images_6);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_11 = obj["videos"];
        if (value_videos_11 !== void 0) {
          json += ',"videos":';
          json += anonymous4(value_videos_11);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_74#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listBooths_200_object
var require_generated_listBooths_200_object = __commonJS({
  "generated:generated:listBooths_200_object"(exports, module) {
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
        const value_id_13 = obj["id"];
        if (value_id_13 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_13);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_14 = obj["url"];
        if (value_url_14 !== void 0) {
          json += ',"url":';
          if (typeof value_url_14 !== "string") {
            if (value_url_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_14 instanceof RegExp) {
              json += asString(value_url_14.source);
            } else {
              json += asString(value_url_14.toString());
            }
          } else {
            json += asString(value_url_14);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_15 = obj["is_primary"];
        if (value_is_primary_15 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_15);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Booth/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '#/components/schemas/Booth/properties/videos' does not match schema definition.");
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
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_6 = obj["id"];
        if (value_id_6 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_6);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_9 = obj["category"];
        if (value_category_9 !== void 0) {
          json += ',"category":';
          if (typeof value_category_9 !== "string") {
            if (value_category_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_9 instanceof RegExp) {
              json += asString(value_category_9.source);
            } else {
              json += asString(value_category_9.toString());
            }
          } else {
            json += asString(value_category_9);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_10 = obj["country"];
        if (value_country_10 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_10);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_11 = obj["images"];
        if (value_images_11 !== void 0) {
          json += ',"images":';
          json += anonymous3(value_images_11);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_16 = obj["videos"];
        if (value_videos_16 !== void 0) {
          json += ',"videos":';
          json += anonymous5(value_videos_16);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_17 = obj["created_at"];
        if (value_created_at_17 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_17);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_18 = obj["updated_at"];
        if (value_updated_at_18 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_18);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_76#/properties/results' does not match schema definition.");
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

// generated:generated:getBooth_200
var require_generated_getBooth_200 = __commonJS({
  "generated:generated:getBooth_200"(exports, module) {
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
        const value_id_8 = obj["id"];
        if (value_id_8 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_8);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_9 = obj["url"];
        if (value_url_9 !== void 0) {
          json += ',"url":';
          if (typeof value_url_9 !== "string") {
            if (value_url_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_9 instanceof RegExp) {
              json += asString(value_url_9.source);
            } else {
              json += asString(value_url_9.toString());
            }
          } else {
            json += asString(value_url_9);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_10 = obj["is_primary"];
        if (value_is_primary_10 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_10);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_78#/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '__fjs_merged_78#/properties/videos' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_4 = obj["category"];
        if (value_category_4 !== void 0) {
          json += ',"category":';
          if (typeof value_category_4 !== "string") {
            if (value_category_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_4 instanceof RegExp) {
              json += asString(value_category_4.source);
            } else {
              json += asString(value_category_4.toString());
            }
          } else {
            json += asString(value_category_4);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_5 = obj["country"];
        if (value_country_5 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_5);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_6 = obj["images"];
        if (value_images_6 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_6);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_11 = obj["videos"];
        if (value_videos_11 !== void 0) {
          json += ',"videos":';
          json += anonymous3(value_videos_11);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateBooth_200
var require_generated_updateBooth_200 = __commonJS({
  "generated:generated:updateBooth_200"(exports, module) {
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
        const value_id_8 = obj["id"];
        if (value_id_8 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_8);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_9 = obj["url"];
        if (value_url_9 !== void 0) {
          json += ',"url":';
          if (typeof value_url_9 !== "string") {
            if (value_url_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_9 instanceof RegExp) {
              json += asString(value_url_9.source);
            } else {
              json += asString(value_url_9.toString());
            }
          } else {
            json += asString(value_url_9);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_10 = obj["is_primary"];
        if (value_is_primary_10 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_10);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_80#/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '__fjs_merged_80#/properties/videos' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_4 = obj["category"];
        if (value_category_4 !== void 0) {
          json += ',"category":';
          if (typeof value_category_4 !== "string") {
            if (value_category_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_4 instanceof RegExp) {
              json += asString(value_category_4.source);
            } else {
              json += asString(value_category_4.toString());
            }
          } else {
            json += asString(value_category_4);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_5 = obj["country"];
        if (value_country_5 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_5);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_6 = obj["images"];
        if (value_images_6 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_6);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_11 = obj["videos"];
        if (value_videos_11 !== void 0) {
          json += ',"videos":';
          json += anonymous3(value_videos_11);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateBooth_412
var require_generated_updateBooth_412 = __commonJS({
  "generated:generated:updateBooth_412"(exports, module) {
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
        const value_id_8 = obj["id"];
        if (value_id_8 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_8);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_9 = obj["url"];
        if (value_url_9 !== void 0) {
          json += ',"url":';
          if (typeof value_url_9 !== "string") {
            if (value_url_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_9 instanceof RegExp) {
              json += asString(value_url_9.source);
            } else {
              json += asString(value_url_9.toString());
            }
          } else {
            json += asString(value_url_9);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_10 = obj["is_primary"];
        if (value_is_primary_10 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_10);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_82#/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '__fjs_merged_82#/properties/videos' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_4 = obj["category"];
        if (value_category_4 !== void 0) {
          json += ',"category":';
          if (typeof value_category_4 !== "string") {
            if (value_category_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_4 instanceof RegExp) {
              json += asString(value_category_4.source);
            } else {
              json += asString(value_category_4.toString());
            }
          } else {
            json += asString(value_category_4);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_5 = obj["country"];
        if (value_country_5 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_5);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_6 = obj["images"];
        if (value_images_6 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_6);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_11 = obj["videos"];
        if (value_videos_11 !== void 0) {
          json += ',"videos":';
          json += anonymous3(value_videos_11);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:deleteBooth_412
var require_generated_deleteBooth_412 = __commonJS({
  "generated:generated:deleteBooth_412"(exports, module) {
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
        const value_id_8 = obj["id"];
        if (value_id_8 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_8);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_9 = obj["url"];
        if (value_url_9 !== void 0) {
          json += ',"url":';
          if (typeof value_url_9 !== "string") {
            if (value_url_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_9 instanceof RegExp) {
              json += asString(value_url_9.source);
            } else {
              json += asString(value_url_9.toString());
            }
          } else {
            json += asString(value_url_9);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_10 = obj["is_primary"];
        if (value_is_primary_10 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_10);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_84#/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '__fjs_merged_84#/properties/videos' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_category_4 = obj["category"];
        if (value_category_4 !== void 0) {
          json += ',"category":';
          if (typeof value_category_4 !== "string") {
            if (value_category_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_4 instanceof RegExp) {
              json += asString(value_category_4.source);
            } else {
              json += asString(value_category_4.toString());
            }
          } else {
            json += asString(value_category_4);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_5 = obj["country"];
        if (value_country_5 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_5);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_6 = obj["images"];
        if (value_images_6 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_6);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_11 = obj["videos"];
        if (value_videos_11 !== void 0) {
          json += ',"videos":';
          json += anonymous3(value_videos_11);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createBoothImage_201
var require_generated_createBoothImage_201 = __commonJS({
  "generated:generated:createBoothImage_201"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_2 = obj["url"];
        if (value_url_2 !== void 0) {
          json += ',"url":';
          if (typeof value_url_2 !== "string") {
            if (value_url_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_2 instanceof RegExp) {
              json += asString(value_url_2.source);
            } else {
              json += asString(value_url_2.toString());
            }
          } else {
            json += asString(value_url_2);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_3 = obj["is_primary"];
        if (value_is_primary_3 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_3);
        } else {
          throw new Error('"is_primary" is required!');
        }
        const value_booth_4 = obj["booth"];
        if (value_booth_4 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_4);
        } else {
          throw new Error('"booth" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:setPrimaryBoothImage_200
var require_generated_setPrimaryBoothImage_200 = __commonJS({
  "generated:generated:setPrimaryBoothImage_200"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_2 = obj["url"];
        if (value_url_2 !== void 0) {
          json += ',"url":';
          if (typeof value_url_2 !== "string") {
            if (value_url_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_2 instanceof RegExp) {
              json += asString(value_url_2.source);
            } else {
              json += asString(value_url_2.toString());
            }
          } else {
            json += asString(value_url_2);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_3 = obj["is_primary"];
        if (value_is_primary_3 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_3);
        } else {
          throw new Error('"is_primary" is required!');
        }
        const value_booth_4 = obj["booth"];
        if (value_booth_4 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_4);
        } else {
          throw new Error('"booth" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createBoothVideo_201
var require_generated_createBoothVideo_201 = __commonJS({
  "generated:generated:createBoothVideo_201"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_2 = obj["url"];
        if (value_url_2 !== void 0) {
          json += ',"url":';
          if (typeof value_url_2 !== "string") {
            if (value_url_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_2 instanceof RegExp) {
              json += asString(value_url_2.source);
            } else {
              json += asString(value_url_2.toString());
            }
          } else {
            json += asString(value_url_2);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_3 = obj["is_primary"];
        if (value_is_primary_3 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_3);
        } else {
          throw new Error('"is_primary" is required!');
        }
        const value_booth_4 = obj["booth"];
        if (value_booth_4 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_4);
        } else {
          throw new Error('"booth" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:setPrimaryBoothVideo_200
var require_generated_setPrimaryBoothVideo_200 = __commonJS({
  "generated:generated:setPrimaryBoothVideo_200"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_2 = obj["url"];
        if (value_url_2 !== void 0) {
          json += ',"url":';
          if (typeof value_url_2 !== "string") {
            if (value_url_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_2 instanceof RegExp) {
              json += asString(value_url_2.source);
            } else {
              json += asString(value_url_2.toString());
            }
          } else {
            json += asString(value_url_2);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_3 = obj["is_primary"];
        if (value_is_primary_3 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_3);
        } else {
          throw new Error('"is_primary" is required!');
        }
        const value_booth_4 = obj["booth"];
        if (value_booth_4 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_4);
        } else {
          throw new Error('"booth" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createItem_201
var require_generated_createItem_201 = __commonJS({
  "generated:generated:createItem_201"(exports, module) {
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
        const value_id_9 = obj["id"];
        if (value_id_9 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_9);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_10 = obj["url"];
        if (value_url_10 !== void 0) {
          json += ',"url":';
          if (typeof value_url_10 !== "string") {
            if (value_url_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_10 instanceof RegExp) {
              json += asString(value_url_10.source);
            } else {
              json += asString(value_url_10.toString());
            }
          } else {
            json += asString(value_url_10);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_11 = obj["is_primary"];
        if (value_is_primary_11 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_11);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_94#/properties/images' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_4 = obj["price"];
        if (value_price_4 !== void 0) {
          json += ',"price":';
          if (value_price_4 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_4 !== "string") {
              if (value_price_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_4 instanceof RegExp) {
                json += asString(value_price_4.source);
              } else {
                json += asString(value_price_4.toString());
              }
            } else {
              json += asString(value_price_4);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_5 = obj["quantity"];
        if (value_quantity_5 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_5);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_6 = obj["booth"];
        if (value_booth_6 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_6);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_7 = obj["images"];
        if (value_images_7 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_7);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listItems_200_list
var require_generated_listItems_200_list = __commonJS({
  "generated:generated:listItems_200_list"(exports, module) {
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
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_9 = obj["id"];
        if (value_id_9 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_9);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_10 = obj["url"];
        if (value_url_10 !== void 0) {
          json += ',"url":';
          if (typeof value_url_10 !== "string") {
            if (value_url_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_10 instanceof RegExp) {
              json += asString(value_url_10.source);
            } else {
              json += asString(value_url_10.toString());
            }
          } else {
            json += asString(value_url_10);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_11 = obj["is_primary"];
        if (value_is_primary_11 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_11);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Item/properties/images' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous3(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous3(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_4 = obj["price"];
        if (value_price_4 !== void 0) {
          json += ',"price":';
          if (value_price_4 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_4 !== "string") {
              if (value_price_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_4 instanceof RegExp) {
                json += asString(value_price_4.source);
              } else {
                json += asString(value_price_4.toString());
              }
            } else {
              json += asString(value_price_4);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_5 = obj["quantity"];
        if (value_quantity_5 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_5);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_6 = obj["booth"];
        if (value_booth_6 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_6);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_7 = obj["images"];
        if (value_images_7 !== void 0) {
          json += ',"images":';
          json += anonymous2(value_images_7);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_96#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listItems_200_object
var require_generated_listItems_200_object = __commonJS({
  "generated:generated:listItems_200_object"(exports, module) {
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
        const value_id_14 = obj["id"];
        if (value_id_14 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_14);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_15 = obj["url"];
        if (value_url_15 !== void 0) {
          json += ',"url":';
          if (typeof value_url_15 !== "string") {
            if (value_url_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_15 instanceof RegExp) {
              json += asString(value_url_15.source);
            } else {
              json += asString(value_url_15.toString());
            }
          } else {
            json += asString(value_url_15);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_16 = obj["is_primary"];
        if (value_is_primary_16 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_16);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Item/properties/images' does not match schema definition.");
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
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_6 = obj["id"];
        if (value_id_6 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_6);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_9 = obj["price"];
        if (value_price_9 !== void 0) {
          json += ',"price":';
          if (value_price_9 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_9 !== "string") {
              if (value_price_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_9 instanceof RegExp) {
                json += asString(value_price_9.source);
              } else {
                json += asString(value_price_9.toString());
              }
            } else {
              json += asString(value_price_9);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_10 = obj["quantity"];
        if (value_quantity_10 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_10);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_11 = obj["booth"];
        if (value_booth_11 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_11);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_12 = obj["images"];
        if (value_images_12 !== void 0) {
          json += ',"images":';
          json += anonymous3(value_images_12);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_17 = obj["created_at"];
        if (value_created_at_17 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_17);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_18 = obj["updated_at"];
        if (value_updated_at_18 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_18);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_98#/properties/results' does not match schema definition.");
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

// generated:generated:getItem_200
var require_generated_getItem_200 = __commonJS({
  "generated:generated:getItem_200"(exports, module) {
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
        const value_id_9 = obj["id"];
        if (value_id_9 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_9);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_10 = obj["url"];
        if (value_url_10 !== void 0) {
          json += ',"url":';
          if (typeof value_url_10 !== "string") {
            if (value_url_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_10 instanceof RegExp) {
              json += asString(value_url_10.source);
            } else {
              json += asString(value_url_10.toString());
            }
          } else {
            json += asString(value_url_10);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_11 = obj["is_primary"];
        if (value_is_primary_11 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_11);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_100#/properties/images' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_4 = obj["price"];
        if (value_price_4 !== void 0) {
          json += ',"price":';
          if (value_price_4 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_4 !== "string") {
              if (value_price_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_4 instanceof RegExp) {
                json += asString(value_price_4.source);
              } else {
                json += asString(value_price_4.toString());
              }
            } else {
              json += asString(value_price_4);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_5 = obj["quantity"];
        if (value_quantity_5 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_5);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_6 = obj["booth"];
        if (value_booth_6 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_6);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_7 = obj["images"];
        if (value_images_7 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_7);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateItem_200
var require_generated_updateItem_200 = __commonJS({
  "generated:generated:updateItem_200"(exports, module) {
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
        const value_id_9 = obj["id"];
        if (value_id_9 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_9);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_10 = obj["url"];
        if (value_url_10 !== void 0) {
          json += ',"url":';
          if (typeof value_url_10 !== "string") {
            if (value_url_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_10 instanceof RegExp) {
              json += asString(value_url_10.source);
            } else {
              json += asString(value_url_10.toString());
            }
          } else {
            json += asString(value_url_10);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_11 = obj["is_primary"];
        if (value_is_primary_11 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_11);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_102#/properties/images' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_4 = obj["price"];
        if (value_price_4 !== void 0) {
          json += ',"price":';
          if (value_price_4 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_4 !== "string") {
              if (value_price_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_4 instanceof RegExp) {
                json += asString(value_price_4.source);
              } else {
                json += asString(value_price_4.toString());
              }
            } else {
              json += asString(value_price_4);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_5 = obj["quantity"];
        if (value_quantity_5 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_5);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_6 = obj["booth"];
        if (value_booth_6 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_6);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_7 = obj["images"];
        if (value_images_7 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_7);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateItem_412
var require_generated_updateItem_412 = __commonJS({
  "generated:generated:updateItem_412"(exports, module) {
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
        const value_id_9 = obj["id"];
        if (value_id_9 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_9);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_10 = obj["url"];
        if (value_url_10 !== void 0) {
          json += ',"url":';
          if (typeof value_url_10 !== "string") {
            if (value_url_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_10 instanceof RegExp) {
              json += asString(value_url_10.source);
            } else {
              json += asString(value_url_10.toString());
            }
          } else {
            json += asString(value_url_10);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_11 = obj["is_primary"];
        if (value_is_primary_11 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_11);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_104#/properties/images' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_4 = obj["price"];
        if (value_price_4 !== void 0) {
          json += ',"price":';
          if (value_price_4 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_4 !== "string") {
              if (value_price_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_4 instanceof RegExp) {
                json += asString(value_price_4.source);
              } else {
                json += asString(value_price_4.toString());
              }
            } else {
              json += asString(value_price_4);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_5 = obj["quantity"];
        if (value_quantity_5 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_5);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_6 = obj["booth"];
        if (value_booth_6 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_6);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_7 = obj["images"];
        if (value_images_7 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_7);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:deleteItem_412
var require_generated_deleteItem_412 = __commonJS({
  "generated:generated:deleteItem_412"(exports, module) {
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
        const value_id_9 = obj["id"];
        if (value_id_9 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_9);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_10 = obj["url"];
        if (value_url_10 !== void 0) {
          json += ',"url":';
          if (typeof value_url_10 !== "string") {
            if (value_url_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_10 instanceof RegExp) {
              json += asString(value_url_10.source);
            } else {
              json += asString(value_url_10.toString());
            }
          } else {
            json += asString(value_url_10);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_11 = obj["is_primary"];
        if (value_is_primary_11 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_11);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_106#/properties/images' does not match schema definition.");
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
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
        const value_price_4 = obj["price"];
        if (value_price_4 !== void 0) {
          json += ',"price":';
          if (value_price_4 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_4 !== "string") {
              if (value_price_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_4 instanceof RegExp) {
                json += asString(value_price_4.source);
              } else {
                json += asString(value_price_4.toString());
              }
            } else {
              json += asString(value_price_4);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_5 = obj["quantity"];
        if (value_quantity_5 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_5);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_6 = obj["booth"];
        if (value_booth_6 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_6);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_7 = obj["images"];
        if (value_images_7 !== void 0) {
          json += ',"images":';
          json += anonymous1(value_images_7);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_12 = obj["created_at"];
        if (value_created_at_12 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_12);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_13 = obj["updated_at"];
        if (value_updated_at_13 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_13);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createItemImage_201
var require_generated_createItemImage_201 = __commonJS({
  "generated:generated:createItemImage_201"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_2 = obj["url"];
        if (value_url_2 !== void 0) {
          json += ',"url":';
          if (typeof value_url_2 !== "string") {
            if (value_url_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_2 instanceof RegExp) {
              json += asString(value_url_2.source);
            } else {
              json += asString(value_url_2.toString());
            }
          } else {
            json += asString(value_url_2);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_3 = obj["is_primary"];
        if (value_is_primary_3 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_3);
        } else {
          throw new Error('"is_primary" is required!');
        }
        const value_item_4 = obj["item"];
        if (value_item_4 !== void 0) {
          json += ',"item":';
          json += asInteger(value_item_4);
        } else {
          throw new Error('"item" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:setPrimaryItemImage_200
var require_generated_setPrimaryItemImage_200 = __commonJS({
  "generated:generated:setPrimaryItemImage_200"(exports, module) {
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
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_2 = obj["url"];
        if (value_url_2 !== void 0) {
          json += ',"url":';
          if (typeof value_url_2 !== "string") {
            if (value_url_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_url_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_url_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_url_2 instanceof RegExp) {
              json += asString(value_url_2.source);
            } else {
              json += asString(value_url_2.toString());
            }
          } else {
            json += asString(value_url_2);
          }
        } else {
          throw new Error('"url" is required!');
        }
        const value_is_primary_3 = obj["is_primary"];
        if (value_is_primary_3 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_3);
        } else {
          throw new Error('"is_primary" is required!');
        }
        const value_item_4 = obj["item"];
        if (value_item_4 !== void 0) {
          json += ',"item":';
          json += asInteger(value_item_4);
        } else {
          throw new Error('"item" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:syncChanges_200
var require_generated_syncChanges_200 = __commonJS({
  "generated:generated:syncChanges_200"(exports, module) {
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
        const value_id_12 = obj["id"];
        if (value_id_12 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_12);
        } else {
          throw new Error('"id" is required!');
        }
        const value_url_13 = obj["url"];
        if (value_url_13 !== void 0) {
          json += ',"url":';
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
        const value_is_primary_14 = obj["is_primary"];
        if (value_is_primary_14 !== void 0) {
          json += ',"is_primary":';
          json += asBoolean(value_is_primary_14);
        } else {
          throw new Error('"is_primary" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Booth/properties/images' does not match schema definition.");
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
          throw new TypeError("The value of '#/components/schemas/Booth/properties/videos' does not match schema definition.");
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
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_5 = obj["id"];
        if (value_id_5 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_5);
        } else {
          throw new Error('"id" is required!');
        }
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += ',"name":';
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
        const value_description_7 = obj["description"];
        if (value_description_7 !== void 0) {
          json += ',"description":';
          if (typeof value_description_7 !== "string") {
            if (value_description_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_7 instanceof RegExp) {
              json += asString(value_description_7.source);
            } else {
              json += asString(value_description_7.toString());
            }
          } else {
            json += asString(value_description_7);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_category_8 = obj["category"];
        if (value_category_8 !== void 0) {
          json += ',"category":';
          if (typeof value_category_8 !== "string") {
            if (value_category_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_category_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_category_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_category_8 instanceof RegExp) {
              json += asString(value_category_8.source);
            } else {
              json += asString(value_category_8.toString());
            }
          } else {
            json += asString(value_category_8);
          }
        } else {
          throw new Error('"category" is required!');
        }
        const value_country_9 = obj["country"];
        if (value_country_9 !== void 0) {
          json += ',"country":';
          json += asInteger(value_country_9);
        } else {
          throw new Error('"country" is required!');
        }
        const value_images_10 = obj["images"];
        if (value_images_10 !== void 0) {
          json += ',"images":';
          json += anonymous3(value_images_10);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_15 = obj["videos"];
        if (value_videos_15 !== void 0) {
          json += ',"videos":';
          json += anonymous5(value_videos_15);
        } else {
          throw new Error('"videos" is required!');
        }
        const value_created_at_16 = obj["created_at"];
        if (value_created_at_16 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_16);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_17 = obj["updated_at"];
        if (value_updated_at_17 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_17);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_112#/properties/booths' does not match schema definition.");
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
      function anonymous8(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Item/properties/images' does not match schema definition.");
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
      function anonymous7(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_20 = obj["id"];
        if (value_id_20 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_20);
        } else {
          throw new Error('"id" is required!');
        }
        const value_name_21 = obj["name"];
        if (value_name_21 !== void 0) {
          json += ',"name":';
          if (typeof value_name_21 !== "string") {
            if (value_name_21 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_21 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_21.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_21 instanceof RegExp) {
              json += asString(value_name_21.source);
            } else {
              json += asString(value_name_21.toString());
            }
          } else {
            json += asString(value_name_21);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_description_22 = obj["description"];
        if (value_description_22 !== void 0) {
          json += ',"description":';
          if (typeof value_description_22 !== "string") {
            if (value_description_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_22 instanceof RegExp) {
              json += asString(value_description_22.source);
            } else {
              json += asString(value_description_22.toString());
            }
          } else {
            json += asString(value_description_22);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_price_23 = obj["price"];
        if (value_price_23 !== void 0) {
          json += ',"price":';
          if (value_price_23 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_price_23 !== "string") {
              if (value_price_23 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_price_23 instanceof Date) {
                json += JSON_STR_QUOTE + value_price_23.toISOString() + JSON_STR_QUOTE;
              } else if (value_price_23 instanceof RegExp) {
                json += asString(value_price_23.source);
              } else {
                json += asString(value_price_23.toString());
              }
            } else {
              json += asString(value_price_23);
            }
          }
        } else {
          throw new Error('"price" is required!');
        }
        const value_quantity_24 = obj["quantity"];
        if (value_quantity_24 !== void 0) {
          json += ',"quantity":';
          json += asInteger(value_quantity_24);
        } else {
          throw new Error('"quantity" is required!');
        }
        const value_booth_25 = obj["booth"];
        if (value_booth_25 !== void 0) {
          json += ',"booth":';
          json += asInteger(value_booth_25);
        } else {
          throw new Error('"booth" is required!');
        }
        const value_images_26 = obj["images"];
        if (value_images_26 !== void 0) {
          json += ',"images":';
          json += anonymous8(value_images_26);
        } else {
          throw new Error('"images" is required!');
        }
        const value_created_at_27 = obj["created_at"];
        if (value_created_at_27 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_27);
        } else {
          throw new Error('"created_at" is required!');
        }
        const value_updated_at_28 = obj["updated_at"];
        if (value_updated_at_28 !== void 0) {
          json += ',"updated_at":';
          json += asDateTime(value_updated_at_28);
        } else {
          throw new Error('"updated_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous6(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_112#/properties/items' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous7(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous7(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous10(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Ids' does not match schema definition.");
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
      function anonymous9(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_booths_31 = obj["booths"];
        if (value_booths_31 !== void 0) {
          json += '{"booths":';
          json += anonymous10(value_booths_31);
        } else {
          throw new Error('"booths" is required!');
        }
        const value_items_32 = obj["items"];
        if (value_items_32 !== void 0) {
          json += ',"items":';
          json += anonymous10(value_items_32);
        } else {
          throw new Error('"items" is required!');
        }
        const value_images_33 = obj["images"];
        if (value_images_33 !== void 0) {
          json += ',"images":';
          json += anonymous10(value_images_33);
        } else {
          throw new Error('"images" is required!');
        }
        const value_videos_34 = obj["videos"];
        if (value_videos_34 !== void 0) {
          json += ',"videos":';
          json += anonymous10(value_videos_34);
        } else {
          throw new Error('"videos" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_cursor_1 = obj["cursor"];
        if (value_cursor_1 !== void 0) {
          json += '{"cursor":';
          if (typeof value_cursor_1 !== "string") {
            if (value_cursor_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_1 instanceof RegExp) {
              json += asString(value_cursor_1.source);
            } else {
              json += asString(value_cursor_1.toString());
            }
          } else {
            json += asString(value_cursor_1);
          }
        } else {
          throw new Error('"cursor" is required!');
        }
        const value_has_more_2 = obj["has_more"];
        if (value_has_more_2 !== void 0) {
          json += ',"has_more":';
          json += asBoolean(value_has_more_2);
        } else {
          throw new Error('"has_more" is required!');
        }
        const value_booths_3 = obj["booths"];
        if (value_booths_3 !== void 0) {
          json += ',"booths":';
          json += anonymous1(value_booths_3);
        } else {
          throw new Error('"booths" is required!');
        }
        const value_items_18 = obj["items"];
        if (value_items_18 !== void 0) {
          json += ',"items":';
          json += anonymous6(value_items_18);
        } else {
          throw new Error('"items" is required!');
        }
        const value_deleted_29 = obj["deleted"];
        if (value_deleted_29 !== void 0) {
          json += ',"deleted":';
          json += anonymous9(value_deleted_29);
        } else {
          throw new Error('"deleted" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated.js
var import_generated_registerUser_201 = __toESM(require_generated_registerUser_201());
var import_generated_createToken_200 = __toESM(require_generated_createToken_200());
var import_generated_refreshToken_200 = __toESM(require_generated_refreshToken_200());
var import_generated_getSubscription_200 = __toESM(require_generated_getSubscription_200());
var import_generated_getHealth_200 = __toESM(require_generated_getHealth_200());
var import_generated_listCountries_200 = __toESM(require_generated_listCountries_200());
var import_generated_createBooth_201 = __toESM(require_generated_createBooth_201());
var import_generated_listBooths_200_list = __toESM(require_generated_listBooths_200_list());
var import_generated_listBooths_200_object = __toESM(require_generated_listBooths_200_object());
var import_generated_getBooth_200 = __toESM(require_generated_getBooth_200());
var import_generated_updateBooth_200 = __toESM(require_generated_updateBooth_200());
var import_generated_updateBooth_412 = __toESM(require_generated_updateBooth_412());
var import_generated_deleteBooth_412 = __toESM(require_generated_deleteBooth_412());
var import_generated_createBoothImage_201 = __toESM(require_generated_createBoothImage_201());
var import_generated_setPrimaryBoothImage_200 = __toESM(require_generated_setPrimaryBoothImage_200());
var import_generated_createBoothVideo_201 = __toESM(require_generated_createBoothVideo_201());
var import_generated_setPrimaryBoothVideo_200 = __toESM(require_generated_setPrimaryBoothVideo_200());
var import_generated_createItem_201 = __toESM(require_generated_createItem_201());
var import_generated_listItems_200_list = __toESM(require_generated_listItems_200_list());
var import_generated_listItems_200_object = __toESM(require_generated_listItems_200_object());
var import_generated_getItem_200 = __toESM(require_generated_getItem_200());
var import_generated_updateItem_200 = __toESM(require_generated_updateItem_200());
var import_generated_updateItem_412 = __toESM(require_generated_updateItem_412());
var import_generated_deleteItem_412 = __toESM(require_generated_deleteItem_412());
var import_generated_createItemImage_201 = __toESM(require_generated_createItemImage_201());
var import_generated_setPrimaryItemImage_200 = __toESM(require_generated_setPrimaryItemImage_200());
var import_generated_syncChanges_200 = __toESM(require_generated_syncChanges_200());
var either = (list, object) => (body) => (Array.isArray(body) ? list : object)(body);
var serializers = {
  registerUser: { 201: import_generated_registerUser_201.default },
  createToken: { 200: import_generated_createToken_200.default },
  refreshToken: { 200: import_generated_refreshToken_200.default },
  getSubscription: { 200: import_generated_getSubscription_200.default },
  getHealth: { 200: import_generated_getHealth_200.default },
  listCountries: { 200: import_generated_listCountries_200.default },
  createBooth: { 201: import_generated_createBooth_201.default },
  listBooths: { 200: either(import_generated_listBooths_200_list.default, import_generated_listBooths_200_object.default) },
  getBooth: { 200: import_generated_getBooth_200.default },
  updateBooth: { 200: import_generated_updateBooth_200.default, 412: import_generated_updateBooth_412.default },
  deleteBooth: { 412: import_generated_deleteBooth_412.default },
  createBoothImage: { 201: import_generated_createBoothImage_201.default },
  deleteBoothImage: {},
  setPrimaryBoothImage: { 200: import_generated_setPrimaryBoothImage_200.default },
  createBoothVideo: { 201: import_generated_createBoothVideo_201.default },
  deleteBoothVideo: {},
  setPrimaryBoothVideo: { 200: import_generated_setPrimaryBoothVideo_200.default },
  createItem: { 201: import_generated_createItem_201.default },
  listItems: { 200: either(import_generated_listItems_200_list.default, import_generated_listItems_200_object.default) },
  getItem: { 200: import_generated_getItem_200.default },
  updateItem: { 200: import_generated_updateItem_200.default, 412: import_generated_updateItem_412.default },
  deleteItem: { 412: import_generated_deleteItem_412.default },
  createItemImage: { 201: import_generated_createItemImage_201.default },
  deleteItemImage: {},
  setPrimaryItemImage: { 200: import_generated_setPrimaryItemImage_200.default },
  syncChanges: { 200: import_generated_syncChanges_200.default }
};
export {
  serializers
};
