import { wordSet } from "../../../text/wordSet.js";

/** Words that mark the proper name they stand in as a place, an organisation or a thing, wherever they stand in it. */
const THINGS = wordSet(`
  academy administration affairs agency airlines airport airways alley alliance apartments arena army assembly asset associates association
  authority avenue award awards bank basin battalion bay beach board borough boulevard brewery bridge brigade brothers building bureau cabinet café cafe
  campus canal capital castle cathedral center centre chamber championship championships channel chapel charity church cinema circuit city
  clinic club co coalition coast college command commission committee commonwealth communications community company conference congress constitution
  convention cooperative corp corporation council country county court courthouse creek cup daily dam deal defense defence department desert development directorate district division
  docks drive east economics electric embassy emirates empire energy enterprise enterprises entertainment estate evening exchange exhibit express
  facility faculty falls farm federation ferry festival fields film films finance financial firm force forces forest forum foundation fund galleries gallery games
  garden gardens gas gate gazette global government group gulf guardian hall harbour harbor health heights herald heritage highway hill hills holdings hospital
  hotel house inc index industries industry infirmary initiative inn inquiry institute institution insurance international investments island islands isle journal junction
  kingdom laboratories laboratory lake lane league legislature library limited line llc llp lodge lounge ltd magazine mail mall management market markets media memorial
  metro ministry mission monument mosque motor motors mountain mountains movement museum music national navy network networks news newspaper north northern nv ocean office
  oil opera orchestra order organisation organization palace parade park parish parliament partners partnership party pass peninsula pier plan plant plaza plc
  police policy port post power press prison prize production productions products programme program project properties property province pub quarter quay radio rail
  railway range ranch records region regiment republic research reserve resort resources restaurant review ridge river road room royal sanctuary school schools
  science sciences scotland sea secretariat senate series service services shire shop social society software solutions south southern square stadium standard
  star state states station statistics store stores strait street studio studios summit sun superior supreme survey sussex symphony system systems team technologies technology
  telegraph television temple terrace territories territory theatre theater times today tower towers town township trail transport treasury treaty tribune tribunal trust tunnel
  tv union united universities university valley village villas volcanology walk ward watch water waters weekly welfare west western wharf works world yard zone zoo rovers wanderers albion athletic hotspur
  forest rangers utd fc afc cf sc ag gmbh sa spa nv bv oy ab`);

/** Words that open the names of places and bodies. */
const OPENERS =
  wordSet(`lake mount mt cape port fort river gulf isle point upper lower great north south east west northern southern
  eastern western central new old saint st santa san são sao los las el al le la les greater inner outer little mid lord's cafe radio club hotel
  camp puerto villa rio bad val super deep wall silicon`);

const CALENDAR =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul
  aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid diwali hanukkah passover halloween thanksgiving spring summer autumn winter`);

/** Capitalised words that belong to no person's name: beliefs, languages, things made and measured. */
const NEVER =
  wordSet(`god christian christians muslim muslims islam islamic islamist jewish jew jews hindu hindus buddhist catholic catholics protestant
  sunni shia orthodox anglican arab arabs arabic latin hispanic latino asian asia africa african americas antarctica arctic atlantic pacific
  mediterranean baltic balkan balkans caribbean scandinavian nordic western eastern celsius fahrenheit internet covid english spanish french german
  london paris york tokyo delhi mumbai karachi lagos cairo boston chicago houston dallas denver seattle miami detroit philadelphia phoenix atlanta
  california texas florida ohio michigan illinois pennsylvania massachusetts connecticut maryland oregon nevada arizona utah colorado kansas nebraska
  oklahoma missouri minnesota wisconsin iowa arkansas louisiana mississippi alabama tennessee kentucky delaware hawaii alaska idaho montana wyoming vermont maine
  sydney melbourne brisbane perth adelaide auckland toronto montreal vancouver manchester liverpool birmingham leeds glasgow edinburgh bristol
  sheffield newcastle nottingham cardiff belfast barcelona milan naples venice florence munich hamburg frankfurt cologne zurich geneva amsterdam rotterdam antwerp
  istanbul dubai shanghai guangzhou shenzhen osaka hollywood broadway brooklyn manhattan queens bronx
  google facebook twitter instagram youtube tiktok apple microsoft amazon netflix tesla toyota honda ford nissan boeing airbus samsung sony huawei uber
  reuters interfax bloomberg bbc cnn nbc itv
  gmt bst utc est pst exhibit figure table chapter article section page episode part season brexit twitter`);

export const isCalendarWord = (lower: string): boolean => CALENDAR.has(lower);
export const namesThing = (lower: string): boolean => THINGS.has(lower);
export const opensPlaceName = (lower: string): boolean => OPENERS.has(lower);
export const isNeverPersonal = (lower: string): boolean => CALENDAR.has(lower) || NEVER.has(lower);
