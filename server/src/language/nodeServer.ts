import type { Socket } from "node:net";
import { createConnection } from "vscode-languageserver/node";
import { nodeHost } from "./nodeHost.js";
import { startServer } from "./server.js";

/** Serves one client over a socket, else over the channel that the process's arguments name. `root` is the package's folder. */
export function startNodeServer(root: URL, socket: Socket | null): void {
  startServer(socket === null ? createConnection() : createConnection(socket, socket), nodeHost(root));
}
