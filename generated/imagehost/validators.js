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

// generated:generated:judges
var require_generated_judges = __commonJS({
  "generated:generated:judges"(exports) {
    "use strict";
    exports.createToken_body = validate10;
    var func2 = require_ucs2length().default;
    var pattern0 = new RegExp("\\S", "u");
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/Credentials/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/Credentials/required", keyword: "required", params: { missingProperty: "password" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func2(data0) > 254) {
              const err2 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Credentials/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Credentials/properties/email/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Credentials/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data1 = data.password;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err5 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/Credentials/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/Credentials/properties/password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/Credentials/properties/password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "spec:#/components/schemas/Credentials/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_body = validate12;
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.refresh === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/RefreshInput/required", keyword: "required", params: { missingProperty: "refresh" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.refresh !== void 0) {
          let data0 = data.refresh;
          if (typeof data0 === "string") {
            if (func2(data0) > 4096) {
              const err1 = { instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/RefreshInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate12.errors = vErrors;
      return errors === 0;
    }
    exports.uploadSmall_body = validate13;
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.image === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "image" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 20) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/Upload/properties/title/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/Upload/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/Upload/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.image !== void 0) {
          if (!(typeof data.image === "string")) {
            const err5 = { instancePath: instancePath + "/image", schemaPath: "spec:#/components/schemas/Upload/properties/image/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.expired_time !== void 0) {
          let data2 = data.expired_time;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/Upload/properties/expired_time/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 3e4 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/Upload/properties/expired_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3e4 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2 < 300 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/Upload/properties/expired_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 300 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "spec:#/components/schemas/Upload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate13.errors = vErrors;
      return errors === 0;
    }
    exports.uploadOriginal_body = validate14;
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/OriginalUpload/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.image === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/OriginalUpload/required", keyword: "required", params: { missingProperty: "image" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 20) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/title/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.image !== void 0) {
          if (!(typeof data.image === "string")) {
            const err5 = { instancePath: instancePath + "/image", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/image/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.expired_time !== void 0) {
          let data2 = data.expired_time;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/expired_time/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 3e4 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/expired_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3e4 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2 < 300 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/expired_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 300 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data.height !== void 0) {
          let data3 = data.height;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err9 = { instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/height/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e4 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err11 = { instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data.width !== void 0) {
          let data4 = data.width;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err12 = { instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/width/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e4 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err14 = { instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/OriginalUpload/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      } else {
        const err15 = { instancePath, schemaPath: "spec:#/components/schemas/OriginalUpload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      validate14.errors = vErrors;
      return errors === 0;
    }
    exports.uploadCustom_body = validate15;
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/CustomUpload/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.image === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/CustomUpload/required", keyword: "required", params: { missingProperty: "image" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.height === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/CustomUpload/required", keyword: "required", params: { missingProperty: "height" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.width === void 0) {
          const err3 = { instancePath, schemaPath: "spec:#/components/schemas/CustomUpload/required", keyword: "required", params: { missingProperty: "width" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 20) {
              const err4 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/CustomUpload/properties/title/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err5 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/CustomUpload/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/CustomUpload/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.image !== void 0) {
          if (!(typeof data.image === "string")) {
            const err7 = { instancePath: instancePath + "/image", schemaPath: "spec:#/components/schemas/CustomUpload/properties/image/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.expired_time !== void 0) {
          let data2 = data.expired_time;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err8 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/CustomUpload/properties/expired_time/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 3e4 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/CustomUpload/properties/expired_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3e4 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data2 < 300 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/CustomUpload/properties/expired_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 300 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data.height !== void 0) {
          let data3 = data.height;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err11 = { instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/CustomUpload/properties/height/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e4 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/CustomUpload/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/CustomUpload/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data.width !== void 0) {
          let data4 = data.width;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/CustomUpload/properties/width/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e4 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/CustomUpload/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/CustomUpload/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath, schemaPath: "spec:#/components/schemas/CustomUpload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    exports.uploadThumbnail_path = validate16;
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.height === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "height" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.height !== void 0) {
          let data0 = data.height;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1e4 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err3 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    exports.viewImage_path = validate17;
    var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.uuid === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.uuid !== void 0) {
          let data0 = data.uuid;
          if (typeof data0 === "string") {
            if (!formats0.test(data0)) {
              const err1 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/format", keyword: "format", params: { format: "uuid" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    exports.viewImage_header = validate18;
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["If-None-Match"] !== void 0) {
          let data0 = data["If-None-Match"];
          if (typeof data0 === "string") {
            if (func2(data0) > 1e3) {
              const err0 = { instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.createPlan_body = validate19;
    var pattern6 = new RegExp("^[A-Za-z0-9_-]+$", "u");
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.thumbnail_heights === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: "thumbnail_heights" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.original === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: "original" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.expiring_links === void 0) {
          const err3 = { instancePath, schemaPath: "spec:#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: "expiring_links" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.custom_sizes === void 0) {
          const err4 = { instancePath, schemaPath: "spec:#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: "custom_sizes" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Plan/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern6.test(data0)) {
              const err6 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Plan/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Plan/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.thumbnail_heights !== void 0) {
          let data1 = data.thumbnail_heights;
          if (Array.isArray(data1)) {
            if (data1.length > 20) {
              const err8 = { instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/maxItems", keyword: "maxItems", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err9 = { instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/items/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e4 || isNaN(data2)) {
                  const err10 = { instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                  const err11 = { instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.original !== void 0) {
          if (typeof data.original !== "boolean") {
            const err13 = { instancePath: instancePath + "/original", schemaPath: "spec:#/components/schemas/Plan/properties/original/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.expiring_links !== void 0) {
          if (typeof data.expiring_links !== "boolean") {
            const err14 = { instancePath: instancePath + "/expiring_links", schemaPath: "spec:#/components/schemas/Plan/properties/expiring_links/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.custom_sizes !== void 0) {
          if (typeof data.custom_sizes !== "boolean") {
            const err15 = { instancePath: instancePath + "/custom_sizes", schemaPath: "spec:#/components/schemas/Plan/properties/custom_sizes/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath, schemaPath: "spec:#/components/schemas/Plan/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    exports.getPlan_path = validate20;
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func2(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    exports.updatePlan_body = validate21;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.thumbnail_heights === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/PlanFields/required", keyword: "required", params: { missingProperty: "thumbnail_heights" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.original === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/PlanFields/required", keyword: "required", params: { missingProperty: "original" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.expiring_links === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/PlanFields/required", keyword: "required", params: { missingProperty: "expiring_links" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.custom_sizes === void 0) {
          const err3 = { instancePath, schemaPath: "spec:#/components/schemas/PlanFields/required", keyword: "required", params: { missingProperty: "custom_sizes" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.thumbnail_heights !== void 0) {
          let data0 = data.thumbnail_heights;
          if (Array.isArray(data0)) {
            if (data0.length > 20) {
              const err4 = { instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/PlanFields/properties/thumbnail_heights/maxItems", keyword: "maxItems", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err5 = { instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/PlanFields/properties/thumbnail_heights/items/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 1e4 || isNaN(data1)) {
                  const err6 = { instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/PlanFields/properties/thumbnail_heights/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                  const err7 = { instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/PlanFields/properties/thumbnail_heights/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/PlanFields/properties/thumbnail_heights/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.original !== void 0) {
          if (typeof data.original !== "boolean") {
            const err9 = { instancePath: instancePath + "/original", schemaPath: "spec:#/components/schemas/PlanFields/properties/original/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.expiring_links !== void 0) {
          if (typeof data.expiring_links !== "boolean") {
            const err10 = { instancePath: instancePath + "/expiring_links", schemaPath: "spec:#/components/schemas/PlanFields/properties/expiring_links/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.custom_sizes !== void 0) {
          if (typeof data.custom_sizes !== "boolean") {
            const err11 = { instancePath: instancePath + "/custom_sizes", schemaPath: "spec:#/components/schemas/PlanFields/properties/custom_sizes/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "spec:#/components/schemas/PlanFields/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    exports.createUser_body = validate22;
    var formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
    var pattern7 = new RegExp("^[^@]+@[^@]+\\.[^@.]+$", "u");
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/UserInput/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/UserInput/required", keyword: "required", params: { missingProperty: "password" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func2(data0) > 254) {
              const err2 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/UserInput/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern7.test(data0)) {
              const err3 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/UserInput/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@]+@[^@]+\\.[^@.]+$" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!formats2.test(data0)) {
              const err4 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/UserInput/properties/email/format", keyword: "format", params: { format: "email" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/UserInput/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data1 = data.password;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserInput/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func2(data1) < 8) {
              const err7 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserInput/properties/password/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err8 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserInput/properties/password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserInput/properties/password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.plan !== void 0) {
          let data2 = data.plan;
          if (typeof data2 !== "string" && data2 !== null) {
            const err10 = { instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/UserInput/properties/plan/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func2(data2) > 50) {
              const err11 = { instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/UserInput/properties/plan/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "spec:#/components/schemas/UserInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.updateUser_path = validate23;
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    exports.updateUser_body = validate24;
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/UserChange/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.plan !== void 0) {
          let data0 = data.plan;
          if (typeof data0 !== "string" && data0 !== null) {
            const err1 = { instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/UserChange/properties/plan/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err2 = { instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/UserChange/properties/plan/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.is_active !== void 0) {
          if (typeof data.is_active !== "boolean") {
            const err3 = { instancePath: instancePath + "/is_active", schemaPath: "spec:#/components/schemas/UserChange/properties/is_active/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data2 = data.password;
          if (typeof data2 === "string") {
            if (func2(data2) > 1024) {
              const err4 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserChange/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func2(data2) < 8) {
              const err5 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserChange/properties/password/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern0.test(data2)) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserChange/properties/password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/UserChange/properties/password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "spec:#/components/schemas/UserChange/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  createToken: { body: import_generated_judges.default.createToken_body },
  refreshToken: { body: import_generated_judges.default.refreshToken_body },
  uploadSmall: { body: import_generated_judges.default.uploadSmall_body },
  uploadMedium: { body: import_generated_judges.default.uploadSmall_body },
  uploadOriginal: { body: import_generated_judges.default.uploadOriginal_body },
  uploadCustom: { body: import_generated_judges.default.uploadCustom_body },
  uploadThumbnail: { path: import_generated_judges.default.uploadThumbnail_path, body: import_generated_judges.default.uploadSmall_body },
  listImages: {},
  viewImage: { path: import_generated_judges.default.viewImage_path, header: import_generated_judges.default.viewImage_header },
  listPlans: {},
  createPlan: { body: import_generated_judges.default.createPlan_body },
  getPlan: { path: import_generated_judges.default.getPlan_path },
  updatePlan: { path: import_generated_judges.default.getPlan_path, body: import_generated_judges.default.updatePlan_body },
  deletePlan: { path: import_generated_judges.default.getPlan_path },
  listUsers: {},
  createUser: { body: import_generated_judges.default.createUser_body },
  updateUser: { path: import_generated_judges.default.updateUser_path, body: import_generated_judges.default.updateUser_body },
  deleteUser: { path: import_generated_judges.default.updateUser_path }
};
export {
  validators
};
