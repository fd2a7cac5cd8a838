// Short and pet forms of English given names, one set a line.
const SETS = `
abigail abby gail
alexander alexandra alex sandy sasha alec
alfred alf alfie fred
amanda mandy
andrew andy drew
angela angie
anthony antony tony
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
bradley brad
catherine katherine kathryn kate katie kathy cathy kit
charles charlie chuck chas
christopher christine christina chris kit tina
clifford cliff
daniel dan danny
david dave davey
deborah debbie deb
donald don donny donnie
dorothy dot dolly
douglas doug
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza lisa libby
emily em emmy
eugene gene
frances francis fran frank frankie
franklin frank
frederick fred freddie
gabriel gabriella gabe gabby
geoffrey jeffrey geoff jeff
gerald gerard gerry jerry
gregory greg
harold harry hal
henry harry hank
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jeremy jerry
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny leo
louis louise lou
margaret maggie meg peggy marge
martin marty
matthew matt
maximilian maxwell max
michael mike mick mickey
michelle shelly
mitchell mitch
mohammed mohamed muhammad mo
nancy nan
nathaniel nathan nate nat
nicholas nicola nick nicky
oliver ollie
pamela pam
patricia patrick pat patty paddy trish tricia
penelope penny
peter pete
philip phillip philippa phil pippa
raymond ray
rebecca becky becca
richard rick ricky dick richie
robert rob robbie bob bobby bert
roderick rodney rod
ronald ron ronnie
samuel samantha sam sammy
sandra sandy
sarah sally
sidney sid
solomon sol
stanley stan
stephen steven steve
stephanie steph
stuart stewart stu
susan sue susie
sylvester sly
terence terry
theodore ted theo teddy
theresa teresa terry tess tessa
thomas tom tommy
timothy tim
tobias toby
valerie val
vanessa nessa
victor victoria vic vicky
vincent vince vinny
virginia ginny
walter walt wally
wesley wes
william will bill billy willie
winston win
zachary zach zac`;

const FORMS = new Map<string, Set<string>>();
for (const line of SETS.trim().split("\n")) {
  const names = line.split(" ");
  for (const name of names) FORMS.set(name, new Set([...(FORMS.get(name) ?? []), ...names]));
}

/** Whether two folded given names are forms of one name. */
export const areNicknames = (a: string, b: string): boolean => FORMS.get(a)?.has(b) ?? false;
