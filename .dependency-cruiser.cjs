/** Imports point one way: text <- claims <- reference <- check <- project <- language, command, report. */
const room = (path) => `^server/src/${path}`;
const forbid = (name, from, to) => ({ name, severity: "error", from: { path: room(from) }, to: { path: room(to) } });

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "core-is-pure", severity: "error", from: { path: room("core/") }, to: { dependencyTypes: ["core"] } },
    {
      name: "core-knows-no-protocol",
      severity: "error",
      from: { path: room("core/") },
      to: { path: "node_modules/vscode-" },
    },
    forbid("core-stands-alone", "core/", "(project|language|command|report)/"),
    forbid("text-is-first", "core/text/", "core/(claims|reference|check)/"),
    forbid("claims-before-reference", "core/claims/", "core/(reference|check)/"),
    forbid("reference-before-check", "core/reference/", "core/check/"),
    forbid("project-before-shells", "project/", "(language|command|report)/"),
    forbid("language-without-command", "language/", "command/"),
    forbid("command-without-language", "command/", "language/"),
    forbid("report-without-shells", "report/", "(language|command)/"),
    { name: "client-is-thin", severity: "error", from: { path: "^client/" }, to: { path: "^server/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js"],
    },
  },
};
