import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Prose } from "../../../text/prose.js";
import { isConversion } from "../claimText.js";

/** The currencies of a source, for those that a text leaves open. */
export interface CurrencyForms {
  /** Those that it names with their nation (`Swedish crowns`), by the noun. */
  readonly currencies: ReadonlyMap<string, string>;
  /** The only dollar that it names besides the United States': then that is meant by a bare `$`; null where it converts into one. */
  readonly dollar: string | null;
}

export const currencyForms = (source: readonly NumberClaim[], prose: Prose): CurrencyForms => ({
  currencies: new Map(
    source.flatMap(({ category, text, quantity: { unit } }) =>
      category === "money" && unit !== null ? [[nounOf(text), unit] as const] : [],
    ),
  ),
  dollar: dollarOf(source, prose),
});

/** `470 million crowns` and `$8.20` in the currency of the source. */
export function asCurrency(claim: NumberClaim, { currencies, dollar }: CurrencyForms): NumberClaim {
  const { category, quantity } = claim;
  if (category === "money" && dollar !== null && isBareDollar(claim))
    return { ...claim, quantity: { ...quantity, unit: dollar } };
  const currency = category === "count" && quantity.unit !== null ? currencies.get(quantity.unit) : undefined;
  return currency === undefined ? claim : { ...claim, category: "money", quantity: { ...quantity, unit: currency } };
}

function dollarOf(source: readonly NumberClaim[], prose: Prose): string | null {
  const dollars = new Set(source.flatMap(({ quantity: { unit } }) => (DOLLARS.has(unit ?? "") ? (unit ?? []) : [])));
  const [dollar = null] = dollars;
  const converts = source.some((claim) => isBareDollar(claim) && isConversion(claim, prose));
  return dollars.size === 1 && !converts ? dollar : null;
}

/** The dollars that are often written with a bare sign at home. */
const DOLLARS: ReadonlySet<string> = new Set(["AUD", "CAD", "NZD", "HKD", "SGD"]);

const isBareDollar = ({ text, quantity: { unit } }: NumberClaim): boolean =>
  unit === "USD" && /(?:^|[^A-Z])\$/.test(text);

/** The last word, in the singular. */
const nounOf = (text: string): string =>
  text
    .slice(text.lastIndexOf(" ") + 1)
    .toLowerCase()
    .replace(/s$/, "");
