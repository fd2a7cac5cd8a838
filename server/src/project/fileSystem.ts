/** Where a project's files are: the disk, or what an editor has open. Everything is named by URI, never by path. */
export interface FileSystem {
  /** What stands at a URI, symbolic links followed; null where nothing does. Size in bytes. */
  stat(uri: string): Promise<FileStat | null>;
  /** Rejects where the file cannot be read. */
  read(uri: string): Promise<Uint8Array>;
  /** A folder's entries in any order; links to folders are left out, so that a walk ends. */
  list(uri: string): Promise<readonly FileEntry[]>;
}

export type FileKind = "file" | "folder";

export interface FileStat {
  /** “other” is what may have no end and is not read: a pipe, a device. */
  readonly kind: FileKind | "other";
  readonly size: number;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: FileKind;
}
