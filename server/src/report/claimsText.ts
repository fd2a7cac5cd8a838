import { TextDocument } from "vscode-languageserver-textdocument";
import type { Claim } from "../core/claims/claim.js";
import { fileSpan } from "../core/claims/fileSpan.js";
import type { Quantity } from "../core/claims/number/numberClaim.js";
import type { ClaimsReporter, NameOf } from "./reporter.js";
import type { Style } from "./style.js";
import { counted, placeName } from "./text.js";

/** For a person at a terminal: a line a claim, with what was read in it. */
export function textClaimsReporter(nameOf: NameOf, style: Style): ClaimsReporter {
  return {
    begin: () => "",
    file: ({ uri, reading: { prose, claims } }) => {
      const document = TextDocument.create("", "", 0, prose.file);
      const line = (claim: Claim): string => {
        const place = style.strong(placeName(nameOf(uri), document.positionAt(fileSpan(claim, prose).start)));
        return `${place} ${claim.kind} ${claim.text} ${style.faint(reading(claim))}\n`;
      };
      return claims.map(line).join("");
    },
    end: (drafts, claims) => `${counted(drafts, "text")}, ${counted(claims, "claim")}.\n`,
  };
}

function reading(claim: Claim): string {
  switch (claim.kind) {
    case "number":
      return `= ${quantityWords(claim.quantity)}`;
    case "quote":
      return `by ${claim.speaker === null ? "nobody named" : (claim.speaker.person?.name ?? claim.speaker.text)}`;
    case "title":
      return claim.work === null ? [claim.person?.name, claim.title].filter(Boolean).join(", ") : "a work";
  }
}

function quantityWords({ value, low, high, unit, hedge, date }: Quantity): string {
  const figure = date ?? (value === null ? `${low ?? ""} to ${high ?? ""}` : value);
  return [hedge, figure, unit].filter((part) => part !== null).join(" ");
}
