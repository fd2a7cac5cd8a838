// The language server as VS Code's client starts it, over the channel that the arguments name.
import { createConnection } from "vscode-languageserver/node";
import { nodeHost } from "./language/nodeHost.js";
import { startServer } from "./language/server.js";

startServer(createConnection(), nodeHost(new URL("..", import.meta.url)));
