// The language server as VS Code's client starts it, over the channel that the arguments name.
import { startNodeServer } from "./language/nodeServer.js";

startNodeServer(new URL("..", import.meta.url), null);
