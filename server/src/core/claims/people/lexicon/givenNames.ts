import type { Gender } from "../gender.js";

// Given names that are common somewhere in the world: evidence that a capitalised pair of words is a person, and of which
// pronoun may stand for that person. A name missing here costs little: the text's own evidence decides.
const MALE = `
aaron abbas abdul abdullah abel abraham adam adamu adnan adrian ahmad ahmed aidan akash akira alan alastair albert alberto aldo
alejandro aleksandar aleksander aleksandr alessandro alex alexander alexandre alexei alexis alf alfie alfonso alfred alfredo ali
alistair allan allen alonso alvaro alvin amir amit amos anders andre andrea andreas andrei andres andrew andrey andriy andrzej
andy angelo angus anil antoine anton antonio anthony antony ari arjun armando arnold arsene arthur arturo arun ashok asif ashraf
atul august augustin austin axel aziz babatunde barack barnaby barry bart bartosz bashar basil bastian ben benedict benjamin
bernard bernd bernie bertrand bill billy bjorn bob bobby bogdan boris brad bradley brendan brent brett brian bruce bruno bryan
byron caleb callum calvin cameron carl carlo carlos carsten casper cecil cedric cesar chad charles charlie chen chidi chinedu
chris christian christoph christophe christopher chuck clarence claude claudio clayton clement cliff clifford clint clive colin
connor conor conrad constantine corey cornelius craig curtis cyril dale damian damien damon dan daniel daniele danny dario darius
darren darryl dave david davide dean declan denis dennis derek dermot desmond devon didier diego dieter dietrich dimitri dinesh
dirk dmitri dmitry dmytro dominic dominik don donald dong donny donovan doug douglas duncan dustin dwayne dwight dylan earl
eamon ed eddie edgar edmund eduardo edward edwin egon einar eli elias elliot elliott elmer elon emanuel emeka emil emile emilio
emmanuel emre enrico enrique enzo eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugene evan evgeny fabian
fabio fabrice faisal farid farouk felipe felix ferdinand fernando fidel finn florian floyd francesco francis francisco franco
francois frank frankie franklin franz fred freddie frederic frederick frederik friedrich fritz gabriel gareth garrett gary
gavin geoff geoffrey george georges georg gerald gerard gerardo gerhard germain gerry giacomo gianluca gideon gilbert giles
gino giorgio giovanni giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregor gregory guido guillaume guillermo
gunnar gunther gustav gustavo guy hakan hamid hamish hamza hans harald harold haris harry haruki harvey hasan hassan hashem
hector heinrich heinz helmut hendrik henning henri henrik henry herbert herman hermann hideo hiroshi horace horst howard hugh hugo
humphrey hussein hyun iain ian ibrahim igor ignacio ikram imran ion isaac isaiah ismail issa ivan ivo jack jackson jacob jacques
jaime jake jakob jakub jamal james jamie jan janez janusz jared jarvis jason javier jay jean jeff jefferson jeffrey jens jeremiah
jeremy jermaine jerome jerry jerzy jesper jesse jesus jim jimmy jin joachim joao joaquin joe joel johan johann johannes john
johnny jon jonah jonas jonathan jonny jordan jordi jorge jose josef joseph josh joshua josip jozef juan jude julian julien julio
julius jun jurgen justin juma kabir kamal karel karim karl karsten kasper kazimierz keir keith kelvin ken kenji kenneth kenny
kent kevin khalid khaled kieran kim kirk klaus kofi kojo yaw kwaku konrad konstantin kristian krzysztof kumar kunal kurt kwabena kwame kwasi
kyle lachlan lamar lance larry lars laszlo laurence laurent lawrence leandro lech lee leif len lennart lenny leo leon
leonard leonardo leonid leroy leslie lester levi lewis liam lin lionel liu lloyd lorenzo lothar lou louis lucas lucian luca luciano
ludwig luigi luis luka lukas luke luther lyndon maciej magnus mahmoud malcolm malik manfred manish manoj manuel marc marcel marcello
marcelo marco marcos marcus marek mario marius mark marko markus marlon marshall martijn martin marty marvin massimo mateo mateus
mathias mathieu mathis matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maximilian maxwell mehdi mehmet
melvin michael michal michel michele miguel mihai mike mikel mikhail milan miles milos milton mitch mitchell mo mohamed mohammad
mohammed mohsin mordechai morgan morris moses moshe muhammad murat murray mustafa mykola myron nabil nadir nathan nathaniel naveen
neal ned neil nelson nicholas nick nico nicola nicolas nicolo niels nigel nikhil nikita niklas nikola nikolai nikolas nils noah
noel nolan norbert norman obinna okan ola olaf oleg oleksandr oleksiy oliver olivier olof omar orlando oscar osama osman oswald
otto owen pablo paolo pascal pat patrice patrick paul paulo paulus pavel pavlo pawel pedro peer per percy pete peter petr petro
petros phil philip philipp philippe phillip pierce pierre pieter pietro piotr prakash pranav pravin preston quentin quincy quinn
radek radoslaw rafael rafal raffaele rahul raj rajesh rajiv ralf ralph ramesh rami ramon randall randy raoul raphael rashid raul
ravi ray raymond reginald reid reinhard reinhold rene renato rex reza ricardo riccardo richard rick ricky rishi rob robbie robert
roberto robin rocco rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman romano romeo ron ronald ronaldo
ronan ronnie rory ross roy ruben rudolf rudy rufus rui rupert russ russell ryan saad sadiq said saleh salim salman salvatore
sam sami samir samuel sandeep sandro sanjay sanjeev santiago sasha saul scott sean sebastian selim sergei sergey sergio serhiy
seth shane shaun shawn sheldon shinzo sid sidney sigmund silvio simon simone soren stan stanislav stanislaw stanley stefan stefano
stephan stephane stephen sterling steve steven stewart stuart sultan sunil suresh sven syed sylvain tadeusz taiwo takashi tariq
taylor ted teddy terence terrence terry theo theodore theodor thiago thibault thierry thomas thorsten tim timothy tito tobi tobias
toby todd tom tomas tomasz tomislav tommaso tommy tony torsten travis trent trevor tristan troy tunde tyler tyrone ulf ulrich umar
umberto usman uwe vaclav valentin valery vasily vernon victor vijay viktor vikram vince vincent vincenzo vinod virgil vitaly vito
vlad vladimir vladislav vladyslav volker volodymyr wade waldemar walid wallace walter wang warren wayne wei wendell werner wesley
wilbur wilfred wilhelm will willem william willie wilson winston wojciech wolfgang woody xavier yannick yasser yevgeny yiannis yoav
yosef youssef yuri yusuf yves zac zach zachary zane zbigniew zoran pekka matti mikko jukka juha antti oskar sakari`;

const FEMALE = `
abena abigail ada adele adriana agatha agnes agnieszka aida aileen aisha akua ama akiko alba alejandra aleksandra alena alessandra alexa
alexandra alexandria alice alicia alina alison alyssa amal amalia amanda amber amelia amelie amina amira amy ana anastasia andrea
angela angelica angelina angie anika anita anja anna annabel anne anneliese annette annie antonia anya ariana arlene ashley asma
astrid audrey aurelie ava ayesha aylin barbara beata beatrice beatriz becky belinda bella bernadette bernice berta beth bethany
betty beverly bianca birgit bonnie brenda bridget brigitte britney brooke caitlin camila camilla camille candice cara carina carla
carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina catarina caterina catherine cathy cecilia cecile
celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chioma chloe christa christiane christina christine
chrystia cindy claire clara clare clarissa claudia colette colleen concepcion consuelo cora corinne courtney cristina crystal
cynthia dagmar daisy dalia dana daniela danielle daphne daria darlene dawn deborah debbie deirdre delia denise desiree diana diane
dina dolores dominique donna dora doreen doris dorothea dorothy ebony edith edna eileen ekaterina elaine eleanor elena eleonora
elif elina elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elspeth elvira emilia emily emma erica erika
erin ernestine esme esmeralda esperanza estelle esther efua esi eugenia eunice eva eve evelyn fabiola faith farah fatima fatou faye felicia
fernanda fiona flora florence frances francesca francine freda freya frida gabriela gabriella gabrielle gail galina gemma
genevieve georgia georgina geraldine gertrude gillian gina ginger giorgia giovanna gisela giulia gladys gloria grace greta gretchen
greer guadalupe gwen hadiza hana hanna hannah hannelore harriet hattie hazel heather heidi helen helena helene helga henrietta hilary
hilda hillary hiroko holly hope huda ida ilaria imelda imogen ines inga inge ingeborg ingrid irena irene irina iris irma isabel
isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jamila jana jane janet janice jasmine jeanette jeanne jelena
jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie josefina josephine joy joyce juanita judith judy julia juliana
julie juliet juliette june justine kaja kamala karen karin karina karla kate katarina katarzyna kateryna katharina katherine
kathleen kathryn kathy katie katrin katrina katya kay kayla keiko kelly kendra kerry kimberly kirsten kristen kristin kristina
kyra laila lara larissa latisha laura laurel lauren laurie lea leah leila lena leonora leticia liana lidia liesel lila lilian
liliana lillian lily linda lindsay lindsey lisa liselotte livia liz liza lois lola lorena loretta lorna lorraine louisa louise
lourdes luana lucia lucie lucille lucinda lucy ludmila luisa luiza luz lydia lynda lynn lynne mabel maddison madeleine madeline
madison maeve magdalena maggie maia maja malgorzata malala mandy manuela mara marcela marcia margaret margarita margot marguerite
maria mariam mariana marianne marie mariella marija marina marion marisa marissa marjorie marlene marleen marta martha martina
mary maryam matilda maud maureen mavis maya megan mei melanie melinda melissa mercedes meredith mia michaela michelle milena mildred
millie mina mira miranda miriam moira molly mona monica monika monique muriel myra myrtle nadia nadine naledi nancy naomi narges
natalia natalie natasha natalya ngozi nell nelly nicole nicoletta nikki nina nkechi noemi nora noreen norma nour octavia odette oksana
olena olga olive olivia olha ophelia paige palesa pamela paola patricia patsy paula paulina pauline pearl peggy penelope penny
perla petra philippa phoebe phyllis pia pilar pippa polly precious priscilla priti priya queenie rachel rachida ramona rania raquel
rebecca regina renata renee rhonda rhiannon rita roberta rochelle romina rosa rosalie rosalind rosario rose rosemary rosie roxana
roxanne ruth sabina sabine sabrina sadie saffron salma sally samantha samira sandra sanna saoirse sara sarah saskia savannah selena
selma serena shabana shannon sharon sheila shelley sherry shirin shirley sian sigrid silke silvia sinead siobhan sofia solveig sonia
sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne susie suzanne svetlana svitlana sylvia sylvie
tabitha tamara tamar tamsin tania tanya tara tatiana teresa teresita tess tessa thandi thea thelma theresa theresia tiffany tina
toni tracey tracy trisha trudy tulsi uma ursula ulrike valentina valeria valerie vanessa vera verena verity veronica vicky victoria
viola violet violeta virginia vivian viviana wanda wendy whitney wilhelmina wilma winifred winnie xiomara yael yasmin yasmine yelena
yolanda yoko yulia yuliia yvette yvonne zahra zainab zara zoe zofia zsuzsanna zuzana`;

const GENDERS = new Map<string, Gender | null>();
for (const name of MALE.trim().split(/\s+/)) GENDERS.set(name, "male");
for (const name of FEMALE.trim().split(/\s+/)) GENDERS.set(name, GENDERS.has(name) ? null : "female");

/** Whether a folded word is a common given name. */
export const isGivenName = (folded: string): boolean => GENDERS.has(folded);

/** The gender that a folded given name suggests; null for a name of both or none that is known. */
export const genderOfGivenName = (folded: string): Gender | null => GENDERS.get(folded) ?? null;
