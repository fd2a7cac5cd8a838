/** What a unit measures; units of one dimension convert into each other. */
export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "duration"
  | "energy"
  | "power"
  | "data"
  | "angle"
  | "magnitude"
  | "other";

export interface Unit {
  /** Canonical English singular. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (metre, square metre, litre, gram, km/h, second, joule, watt, byte) it is; years and months by their mean. */
  readonly factor: number;
}

// name | dimension | factor | words (any case) | symbols (as written)
const TABLE = `
millimetre|length|0.001|millimetre millimeter|mm
centimetre|length|0.01|centimetre centimeter|cm
metre|length|1|metre meter|m
kilometre|length|1000|kilometre kilometer|km kms
micrometre|length|1e-6|micrometre micrometer micron|µm μm
nanometre|length|1e-9|nanometre nanometer|nm
picometre|length|1e-12|picometre picometer|
inch|length|0.0254|inch inches|in ins ″
foot|length|0.3048|foot feet|ft
yard|length|0.9144|yard|yd yds
mile|length|1609.344|mile|mi
nautical mile|length|1852||nmi
light year|length|9.4607e15||ly
square metre|area|1||m² m2 sqm
square kilometre|area|1e6||km² km2
square centimetre|area|1e-4||cm² cm2
square foot|area|0.09290304||sqft ft² ft2
square mile|area|2589988.11||mi²
square yard|area|0.83612736||
square inch|area|0.00064516||
hectare|area|10000|hectare|ha
acre|area|4046.8564224|acre|
cubic metre|volume|1000||m³ m3
cubic foot|volume|28.316846592||ft³
cubic centimetre|volume|0.001||cm³ cc
cubic kilometre|volume|1e12||km³
litre|volume|1|litre liter|l L
millilitre|volume|0.001|millilitre milliliter|ml mL mls
centilitre|volume|0.01|centilitre centiliter|cl
kilolitre|volume|1000|kilolitre kiloliter|kl kL
hectolitre|volume|100|hectolitre hectoliter|hl
megalitre|volume|1e6|megalitre megaliter|ML
gigalitre|volume|1e9|gigalitre gigaliter|GL
gallon|volume|3.785411784|gallon gal gals|
pint|volume|0.56826125|pint|
quart|volume|0.946352946|quart|
cup|volume|0.2365882365|cup|
barrel|volume|158.987294928|barrel|bbl
bushel|volume|35.2391|bushel|
acre-foot|volume|1233481.84||
microgram|mass|1e-6|microgram microgramme|µg μg mcg
milligram|mass|0.001|milligram milligramme|mg
gram|mass|1|gram gramme|g gm gs
kilogram|mass|1000|kilogram kilogramme kilo|kg kgs
tonne|mass|1e6|tonne|t
metric ton|mass|1e6||
ton|mass|907184.74|ton|
ounce|mass|28.349523125|ounce|oz
pound|mass|453.59237||lb lbs lb. lbs.
stone|mass|6350.29318|stone|st
carat|mass|0.2|carat|ct
dram|mass|1.7718|dram drachma|
kilometre per hour|speed|1||km/h kph kmph kmh km/hr
mile per hour|speed|1.609344||mph
metre per second|speed|3.6||m/s
knot|speed|1.852|knot|kn kt kts
Mach|speed|1225|mach|
degree Celsius|temperature|1|celsius celcius centigrade centigrate|°C ℃ C
degree Fahrenheit|temperature|1|fahrenheit farenheit|°F ℉ F
kelvin|temperature|1|kelvin|
degree|angle|1|degree deg|°
radian|angle|57.29577951|radian|rad
turn|angle|360||
millisecond|duration|0.001|millisecond|ms
second|duration|1|second sec secs|s
minute|duration|60|minute min mins|min
hour|duration|3600|hour hr hrs|h hr
day|duration|86400|day|
week|duration|604800|week wk wks|
fortnight|duration|1209600|fortnight|
month|duration|2629746|month mth mths|
year|duration|31556952|year yr yrs|
decade|duration|315569520|decade|
century|duration|3155695200|century centuries|
calorie|energy|4.184|calorie|kcal
joule|energy|1|joule|J
kilojoule|energy|1000|kilojoule|kJ
kilowatt-hour|energy|3.6e6||kWh
megawatt-hour|energy|3.6e9||MWh
gigawatt-hour|energy|3.6e12||GWh
terawatt-hour|energy|3.6e15||TWh
watt-hour|energy|3600||Wh
watt|power|1|watt|W
kilowatt|power|1000|kilowatt|kW
megawatt|power|1e6|megawatt|MW
gigawatt|power|1e9|gigawatt|GW
horsepower|power|745.7|horsepower|hp bhp
kilobyte|data|1e3|kilobyte|KB kB
megabyte|data|1e6|megabyte|MB mb
gigabyte|data|1e9|gigabyte|GB
terabyte|data|1e12|terabyte|TB
hertz|other|1|hertz|Hz
kilohertz|other|1e3|kilohertz|kHz
megahertz|other|1e6|megahertz|MHz
gigahertz|other|1e9|gigahertz|GHz
volt|other|1|volt|V
decibel|other|1|decibel|dB
pixel|other|1|pixel megapixel|px
hectopascal|other|1|hectopascal millibar|hPa
magnitude|magnitude|1||
`;

const rows = TABLE.trim()
  .split("\n")
  .map((row) => row.split("|"))
  .map(([name = "", dimension = "", factor = "", words = "", symbols = ""]) => ({
    unit: { name, dimension: dimension as Dimension, factor: Number(factor) } satisfies Unit,
    words: words.split(" ").filter(Boolean),
    symbols: symbols.split(" ").filter(Boolean),
  }));

/** By canonical name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(rows.map(({ unit }) => [unit.name, unit]));

/** By word in lower case, singular and plural. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(({ unit, words }) =>
    words.flatMap((word): [string, Unit][] => [
      [word, unit],
      [`${word}s`, unit],
    ]),
  ),
);

/** By symbol, as written. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(({ unit, symbols }) => symbols.map((symbol): [string, Unit] => [symbol, unit])),
);

/** Squares and cubes: `square` + `metre`, `sq` + `km`. */
export const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
  ["cu", "cubic"],
]);
