/* Rules for the package's scripts and the demo's; tsc checks the types of the package's.
 * `make lint` puts the two packages where Node finds them. */
const js = require("@eslint/js");
const globals = require("globals");

const BUILT = "nitro_htmx/static/nitro_htmx/{nitro-,debug}*.js"; // of nitro_htmx/client/

module.exports = [
  { ignores: [BUILT] },
  js.configs.recommended,
  { files: ["nitro_htmx/client/*.js"], languageOptions: { sourceType: "module" } },
  { files: ["nitro_htmx/static/**/*.js", "nitro_htmx/testing/*.js", "demo/static/**/*.js"], languageOptions: { sourceType: "script" } },
  {
    files: ["nitro_htmx/**/*.js", "demo/static/**/*.js"],
    languageOptions: {
      ecmaVersion: 2022,
      globals: { ...globals.browser, DEBUG: "readonly", htmx: "readonly", nitro: "readonly" },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-throw-literal": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
];
