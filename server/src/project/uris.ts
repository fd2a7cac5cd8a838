import { URI, Utils } from "vscode-uri";

/** A URI in the one spelling that names are compared by. */
export const normalizeUri = (uri: string): string => URI.parse(uri).toString();

/** Whether a name is a URI: a single letter before the colon is a drive. */
export const isUri = (name: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(name);

export const folderOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

export const nameOf = (uri: string): string => Utils.basename(URI.parse(uri));

export const childOf = (folder: string, name: string): string => Utils.joinPath(URI.parse(folder), name).toString();

/** What a path or URI written in a file of `folder` stands for. Either slash parts a path. */
export function resolveUri(folder: string, name: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) return normalizeUri(name);
  const path = name.replaceAll("\\", "/");
  const base = URI.parse(folder);
  return /^[a-z]:\//i.test(path)
    ? base.with({ path: `/${path}` }).toString()
    : Utils.resolvePath(base, path).toString();
}

/** Whether a file is the one meant or stands below it; both in the one spelling. */
export const isAtOrBelow = (place: string, uri: string): boolean => uri === place || uri.startsWith(`${place}/`);

/** The path from a folder to something below it, with forward slashes; null where it is not below. */
export function pathBelow(folder: string, uri: string): string | null {
  const base = URI.parse(folder);
  const target = URI.parse(uri);
  const prefix = base.path.endsWith("/") ? base.path : `${base.path}/`;
  const sameRoot = base.scheme === target.scheme && base.authority === target.authority;
  return sameRoot && target.path.startsWith(prefix) ? target.path.slice(prefix.length) : null;
}

/** The folders that hold a file, the nearest first; none for a document that is not in a folder (untitled). */
export function* foldersAbove(uri: string): Generator<string> {
  if (!URI.parse(uri).path.startsWith("/")) return;
  for (let folder = folderOf(uri), below = uri; folder !== below; below = folder, folder = folderOf(folder))
    yield folder;
}

/** The path from one file to another, with forward slashes; the other's URI where they have no root in common. */
export function pathFrom(file: string, other: string): string {
  const up: string[] = [];
  for (const folder of foldersAbove(file)) {
    const path = pathBelow(folder, other);
    if (path !== null) return [...up, path].join("/");
    up.push("..");
  }
  return other;
}
