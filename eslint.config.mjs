import { defineConfig } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", "out", "node_modules", "coverage"] },
  regexp.configs["flat/recommended"],
  {
    files: ["{client,server,test}/**/*.{ts,mts}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      // A named import of zod cannot be tree-shaken: 440 KB in the bundle.
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "zod", message: "Import zod/mini: the full package does not tree-shake." }] },
      ],
    },
  },
);
