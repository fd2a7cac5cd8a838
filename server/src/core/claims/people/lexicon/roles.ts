import type { Gender } from "../gender.js";

/**
 * What sort of thing a role says of a person: an office one is appointed or elected to; a rank; an honour or form of
 * address; an academic or medical title; a courtesy (Mr, Ms); what one does; whose relative or ally one is; a party; or a
 * mere description, which any person of that sort may be given.
 */
export type RoleKind =
  "office" | "rank" | "honour" | "academic" | "courtesy" | "occupation" | "relation" | "party" | "description";

export interface Role {
  /** The canonical name: synonyms and abbreviations share it. */
  readonly name: string;
  readonly kind: RoleKind;
  readonly gender: Gender | null;
}

// One role an item, its other forms after "=": the first is canonical. "m:" and "f:" mark forms that tell the gender.
const ROLES: Readonly<Record<RoleKind, string>> = {
  office: `president=pres; prime minister=pm=premier; chancellor; minister; secretary; secretary of state; secretary general;
    governor=gov; lieutenant governor=lt gov=lieut gov; mayor=m:lord mayor=f:mayoress; ambassador=amb; envoy; special envoy; consul; consul general;
    commissioner; high commissioner; senator=sen; representative=rep=m:congressman=f:congresswoman=congressperson=congressmember;
    mp=member of parliament; mep=member of the european parliament; msp=member of the scottish parliament; delegate; councillor=councilor=m:councilman=f:councilwoman=council member=councilmember=cllr=alderman;
    assembly member=m:assemblyman=f:assemblywoman=assemblymember; lawmaker=legislator; speaker; whip; chief whip; majority leader; minority leader;
    attorney general=state attorney general; solicitor general; district attorney=da; state attorney; prosecutor=state prosecutor; public defender; judge; justice=judge justice; chief justice; magistrate; coroner; sheriff; police chief=chief of police;
    commissioner general; ombudsman; reeve; treasurer; comptroller=controller; auditor; auditor general; inspector general; surgeon general; registrar;
    director; director general; executive director; managing director=md; creative director; artistic director; sporting director=director of football; finance director; communications director;
    chief executive=ceo=chief executive officer; chief financial officer=cfo=finance chief; chief operating officer=coo=operations chief; chief technology officer=cto=technology chief; chief information officer=cio;
    chief marketing officer=cmo; chief medical officer; chief scientific officer; chief legal officer; chief scientist; chief economist; chief scout; chief inspector; chief constable; chief of staff; chief of defence; chief;
    chair=m:chairman=f:chairwoman=chairperson=chairs; head; head of state; head of government; leader; spokesperson=m:spokesman=f:spokeswoman; press secretary; general secretary;
    manager=gaffer; general manager; head coach; coach; captain; city manager; campaign manager;
    superintendent; principal; headteacher=m:headmaster=f:headmistress; dean; provost; rector; vice chancellor; warden; trustee; board member; commandant;
    founder; owner; proprietor; partner; editor; editor in chief; managing editor; executive; official; administrator; coordinator; organiser=organizer; adviser=advisor; aide; negotiator; diplomat;
    m:king; f:queen; m:prince; f:princess; m:emperor; f:empress; m:duke; f:duchess; pope; archbishop; bishop; cardinal; imam; rabbi; ayatollah; patriarch; m:crown prince; monarch; sultan; emir;
    commander; commander in chief; chief of the general staff; inspector; investigator; arbiter; observer; member; candidate; nominee; successor; predecessor; deputy; curator; conservator; librarian; custodian; trade commissioner; regulator;
    clerk; town clerk; county clerk; counsel; general counsel; negotiator; mediator; rapporteur; special representative; high representative; undersecretary=under secretary`,
  rank: `general=gen; lieutenant general=lt gen; major general=maj gen; brigadier general=brig gen; brigadier=brig; colonel=col; lieutenant colonel=lt col; lieutenant commander=lt commander=lt cmdr=lt cdr; major=maj; captain=capt; lieutenant=lt=lieut;
    sergeant=sgt; staff sergeant; corporal=cpl; private=pte=pvt; admiral=adm; vice admiral=vice adm; rear admiral=rear adm; commodore; commander=cmdr; field marshal; marshal; detective=det; detective sergeant=det sgt; detective inspector;
    detective chief inspector=dci; constable=pc; trooper; warrant officer; chief superintendent; air marshal; wing commander; squadron leader; flight lieutenant; airman; deputy sheriff`,
  honour: `m:sir; f:dame; m:lord; f:lady; f:baroness; m:baron; m:earl; f:countess; m:count; m:viscount; honourable=honorable=hon; reverend=rev=the reverend; saint; m:sheikh=m:sheik; father; sister superior; monsignor; brother superior; m:don; his excellency; laureate`,
  academic: `professor=prof; lecturer; senior lecturer; reader; fellow; research fellow; doctor=dr; kc; qc; phd`,
  courtesy: `m:mr; f:mrs; f:ms; f:miss; mx; f:madam; f:mme; f:madame; m:monsieur; m:herr; f:frau; m:senor; f:senora; m:signor; f:signora`,
  occupation: `actor=f:actress; artist; author; writer; novelist; poet; playwright; screenwriter; journalist; reporter; correspondent; columnist; critic; commentator; presenter; broadcaster; anchor; newsreader; blogger; podcaster; photographer;
    filmmaker=film maker=movie maker; director; producer; composer; conductor; musician; singer; songwriter=singer songwriter; rapper; pianist; violinist; guitarist; drummer; dj; dancer; choreographer; painter; sculptor; illustrator; cartoonist; designer; architect; comedian=f:comedienne=comic; model; magician;
    footballer=football player; player; striker; midfielder; defender; goalkeeper=keeper; winger; full back; centre back; quarterback; pitcher; batsman=batter; bowler; golfer; boxer; cyclist; swimmer; runner; sprinter; athlete; gymnast; skier; racer; driver; jockey; referee; umpire; trainer; substitute; playmaker; wicketkeeper; linebacker; shortstop; point guard; skipper; teenager;
    scientist; researcher; analyst; economist; historian; philosopher; physicist; chemist; biologist; astronomer; geologist; seismologist; volcanologist; meteorologist; climatologist; hydrologist; oceanographer; ecologist; zoologist; botanist; mathematician; statistician; psychologist; psychiatrist; sociologist; anthropologist; archaeologist=archeologist; linguist; geographer; epidemiologist; virologist; immunologist; microbiologist; neurologist; neuroscientist; geneticist; engineer; inventor; programmer; developer; strategist; pollster; forecaster; conservationist; palaeontologist=paleontologist;
    physician; surgeon; nurse; midwife; cardiologist; oncologist; radiologist; pathologist; paediatrician=pediatrician; dentist; pharmacist; paramedic; therapist; physiotherapist; nutritionist; dietitian=dietician; vet=veterinarian; gp=general practitioner; consultant;
    lawyer=attorney; barrister; solicitor; advocate; notary; police officer=m:policeman=f:policewoman; officer; firefighter=m:fireman; soldier; sailor; pilot; astronaut; spy; detective; guard; bodyguard; diver;
    teacher; tutor; student; pupil; lecturer; instructor; farmer; fisherman; miner; builder; carpenter; plumber; electrician; mechanic; baker; butcher; chef; cook; waiter=f:waitress; barista; bartender; shopkeeper; vendor; trader; merchant; banker; accountant; broker; investor; m:businessman; f:businesswoman; entrepreneur; financier; salesman; contractor; landlord=f:landlady; estate agent; agent; publicist; promoter; dealer; collector; technician; operator; typist; janitor; caretaker; cleaner; receptionist; secretary; assistant; doorman; bouncer; gardener; beekeeper; shepherd; rancher; grower; winemaker; brewer; sommelier; hunter; tailor; weaver; potter; jeweller=jeweler; barber; hairdresser; stylist; undertaker; driver; courier; translator; interpreter; librarian; archivist; restorer; social worker; care worker; youth worker; aid worker; sound engineer; lobbyist; deckhand; crew member; steward; purser; bosun; seaman; coastguard; lifeguard; coxswain=cox; m:signalman=signaller; harbour master=harbor master=harbourmaster; stationmaster; postmaster; assessor; surveyor; valuer; inspector; examiner; moderator; facilitator; counsellor=counselor; planner; scout; groundsman; stablehand; labourer=laborer; apprentice; intern; trainee; cadet; recruit; ranger; warden; forester; gamekeeper; crofter; smallholder; printer; publisher; bookseller; auctioneer; curate; rabbi; imam; verger; organist; cellist; flautist; oboist; bassoonist; clarinettist=clarinetist; trumpeter; trombonist; harpist; violist; percussionist; soprano; tenor; baritone; rower; sailor; skipper; yachtsman; f:yachtswoman; showjumper; snooker player; darts player; table tennis player; basketball player; volleyball player; handball player; hockey player; cricketer; snowboarder; figure skater; surfer; triathlete; decathlete; heptathlete; hurdler; high jumper; long jumper; thrower; fencer; archer; lobbyist; activist; campaigner; organizer; union leader; priest; vicar; pastor; chaplain; monk; f:nun; missionary; m:clergyman; cleric; preacher; deacon; explorer; mountaineer; climber; guide; m:sportsman; f:sportswoman; influencer; youtuber; gamer; chess player; grandmaster; tennis player; rugby player; weightlifter; wrestler; fighter`,
  relation: `m:husband; f:wife; spouse; partner; m:boyfriend; f:girlfriend; fiance=m:fiancé=f:fiancée=f:fiancee; widow=f:widow=m:widower; m:father=m:dad; f:mother=f:mum=f:mom; parent; m:son; f:daughter; child; m:brother; f:sister; sibling; twin; m:half brother; f:half sister; m:stepfather; f:stepmother; m:stepson; f:stepdaughter;
    m:grandfather; f:grandmother; m:grandson; f:granddaughter; m:uncle; f:aunt; m:nephew; f:niece; cousin; m:father in law; f:mother in law; m:brother in law; f:sister in law; m:son in law; f:daughter in law; m:godfather; f:godmother; friend; colleague; co author=coauthor; neighbour=neighbor; rival; ally; teammate; classmate; flatmate; housemate; roommate; boss; protege; mentor; deputy;
    ex husband; ex wife; ex boyfriend; ex girlfriend; lover; heir; descendant; namesake; assistant`,
  party: `democrat; republican; conservative; tory; labour mp; liberal democrat; liberal; socialist; independent; nationalist; green; communist; social democrat; christian democrat; unionist`,
  description: `billionaire; millionaire; tycoon; magnate; mogul; oligarch; celebrity; star; superstar; legend; icon; hero; heroine; veteran; expert; specialist; politician; statesman; figure; personality; professional; worker; employee; staffer; resident; native; local; m:man; f:woman; m:boy; f:girl; m:gentleman; person; baby; toddler; youngster; pensioner; retiree; victim; survivor; witness; suspect; defendant; plaintiff=claimant; buyer=purchaser; seller; accused; convict; killer; murderer; gunman; attacker; fugitive; thief; fraudster; patient; passenger; tourist; visitor; traveller=traveler; shopper; customer; user; fan; supporter; follower; voter; protester; demonstrator; refugee; migrant; immigrant; volunteer; donor; philanthropist; academic; scholar; intellectual; theorist; pioneer; champion; winner; runner up; medallist=medalist; finalist; contestant; participant; opponent; dissident; rebel; militant; terrorist; strongman; dictator; leader writer; newcomer; rookie; recruit; captive; hostage; prisoner; inmate; m:father of two; f:mother of two; host; guest; narrator; co worker; insider; source; tenant; homeowner; commuter; motorist; pedestrian; owner driver; graduate; alumnus; peer; number two; lead author; first author; senior author; co founder`,
};

interface Form {
  readonly words: readonly string[];
  readonly role: Role;
  readonly plural: boolean;
}

/** The forms by their first word, longest first. */
const FORMS = new Map<string, Form[]>();
const singulars = (Object.keys(ROLES) as RoleKind[]).flatMap((kind) =>
  ROLES[kind].split(";").flatMap((item) => formsOf(kind, item.trim())),
);
// "Mrs" is no more than one Mr.
for (const form of [...singulars, ...singulars.map(pluralOf)]) addForm(form);
for (const forms of FORMS.values()) forms.sort((a, b) => b.words.length - a.words.length);

function formsOf(kind: RoleKind, item: string): readonly Form[] {
  const forms = item.split("=").map((form) => form.trim());
  const name = (forms[0] ?? "").replace(/^[mf]:/, "");
  return forms.map((form): Form => {
    const gender = form.startsWith("m:") ? "male" : form.startsWith("f:") ? "female" : null;
    const words = form.replace(/^[mf]:/, "").split(/[ -]/);
    return { words, role: { name, kind, gender }, plural: false };
  });
}

function pluralOf({ words, role }: Form): Form {
  return { words: [...words.slice(0, -1), plural(words.at(-1) as string)], role, plural: true };
}

/** Of two roles of one form the first stands. */
function addForm(form: Form): void {
  const [first = ""] = form.words;
  const known = FORMS.get(first) ?? [];
  const isKnown = known.some(
    ({ words }) => words.length === form.words.length && words.every((word, i) => word === form.words[i]),
  );
  if (!isKnown) FORMS.set(first, [...known, form]);
}

function plural(word: string): string {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:ch|sh|s|x)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Endings by which an occupation is known that is not listed. */
const OCCUPATION = /(?:ologist|ographer|iatrist|iatrician|ician|smith|wright|maker|keeper|worker)(s?)$/;

/** Whether any role begins with the lower-case word. */
export const opensRole = (lower: string): boolean => FORMS.has(lower) || (lower.length > 8 && OCCUPATION.test(lower));

/** A role, and how many words it takes. */
export interface RoleInWords {
  readonly role: Role;
  readonly length: number;
  readonly plural: boolean;
}

/** The longest role that begins at a word; plurals count. */
export function roleAt(lowerAt: (offset: number) => string | undefined): RoleInWords | null {
  const first = lowerAt(0) ?? "";
  for (const { words, role, plural } of FORMS.get(first) ?? []) {
    if (words.every((word, i) => lowerAt(i) === word)) return { role, length: words.length, plural };
  }
  const ending = first.length > 8 ? OCCUPATION.exec(first) : null;
  if (ending === null) return null;
  const isPlural = ending[1] === "s";
  return {
    role: { name: isPlural ? first.slice(0, -1) : first, kind: "occupation", gender: null },
    length: 1,
    plural: isPlural,
  };
}
