import { once } from "node:events";
import { connect, type NetConnectOpts, type Socket } from "node:net";
import { UsageError } from "./usageError.js";

/** Where a client says that it listens: each channel is there if it was named. */
export interface Channels {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
  readonly socket?: number;
  readonly pipe?: string;
}

/** Serves a client over a socket; null stands for the streams or the channel that the process's own arguments name. */
export type StartServer = (socket: Socket | null) => Promise<unknown>;

/** Starts the language server on the one channel that was named. The process ends when the client does. */
export async function lsp(startServer: StartServer, channels: Channels): Promise<void> {
  const { stdio, nodeIpc, socket, pipe } = channels;
  if ([stdio, nodeIpc, socket, pipe].filter((channel) => channel !== undefined).length !== 1)
    throw new UsageError("How shall the server speak? Give --stdio.");
  if (nodeIpc && process.send === undefined)
    throw new UsageError("Node opened no channel for this process, which --node-ipc is to speak over. Give --stdio.");
  if (pipe !== undefined) await startServer(await connected({ path: pipe }));
  else if (socket !== undefined) await startServer(await connected({ port: socket, host: "127.0.0.1" }));
  else await startServer(null);
}

async function connected(place: NetConnectOpts): Promise<Socket> {
  const socket = connect(place);
  try {
    await once(socket, "connect");
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(`No client listens there (${detail}). Have it listen before it starts the server.`);
  }
  return socket;
}
