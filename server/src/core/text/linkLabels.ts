import type { Tree } from "@lezer/common";

/** The labels that links may refer to, as CommonMark compares them. */
export function linkLabels(file: string, tree: Tree): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== "LinkReference")
        return node.name === "Document" || !/^(?:Paragraph|Table|.*Heading.*|.*Code.*)$/.test(node.name);
      const label = node.node.getChild("LinkLabel");
      if (label !== null) labels.add(normalizeLabel(file.slice(label.from + 1, label.to - 1)));
      return false;
    },
  });
  return labels;
}

export const normalizeLabel = (label: string): string => label.trim().replace(/\s+/g, " ").toLowerCase();
