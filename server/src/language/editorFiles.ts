import type { FileSystem } from "../project/fileSystem.js";
import type { OpenDocuments } from "./openDocuments.js";

/** Files as an editor sees them: what is open in it comes before what is on disk. */
export function editorFiles(disk: FileSystem, documents: OpenDocuments): FileSystem {
  const bytesOf = (uri: string): Uint8Array | null => {
    const document = documents.get(uri);
    return document === null ? null : new TextEncoder().encode(document.getText());
  };
  const onDisk = (uri: string): boolean => uri.startsWith("file:");
  return {
    async stat(uri) {
      const bytes = bytesOf(uri);
      if (bytes !== null) return { kind: "file", size: bytes.length };
      return onDisk(uri) ? disk.stat(uri) : null;
    },
    read: async (uri) => bytesOf(uri) ?? disk.read(uri),
    list: async (uri) => (onDisk(uri) ? disk.list(uri) : []),
  };
}
