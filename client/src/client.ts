import { window, type ExtensionContext } from "vscode";
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";

/** Texts that may be drafts or articles: files, new documents and files of a virtual workspace; no side of a comparison. */
export const TEXTS = ["file", "untitled", "vscode-vfs"].flatMap((scheme) =>
  ["markdown", "plaintext"].map((language) => ({ scheme, language })),
);

/** The client of the language server, which is another process. */
export function createClient(context: ExtensionContext): LanguageClient {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  const serverOptions: ServerOptions = {
    run: server,
    debug: { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: TEXTS,
    outputChannel: window.createOutputChannel("Fact Check", { log: true }),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
  };
  return new LanguageClient("factcheck", "Fact Check", serverOptions, clientOptions);
}
