import { createConnection } from "vscode-languageserver/node";
import { nodeHost } from "./nodeHost.js";
import { startServer } from "./server.js";

/** Serves the client at the other end of standard input and output until it goes. `root` is the URL of the package's folder. */
export function serveStdio(root: URL): void {
  startServer(createConnection(process.stdin, process.stdout), nodeHost(root));
}
