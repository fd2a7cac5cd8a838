import type { Gender } from "../gender.js";

// Given names that are common somewhere in the world: evidence that a capitalised pair of words is a person, and of which
// pronoun may stand for that person. A name missing here costs little: the text's own evidence decides.
const MALE = `
aapo aarav aaron aart abbas abdi abdoulaye abdul abdullah abebe abel abhishek abraham abubakar achim adam adama adamu adao ade
adeyemi aditya adnan adriaan adrian afonso agostino agustin ahmad ahmed aidan ajay akash akhil akio akira aksel akshay alain
alan alasdair alastair alban albert alberto albrecht aldo aled alejandro aleksandar aleksander aleksandr aleksei alessandro
alessio alex alexander alexandre alexei alexis alf alfie alfonso alfred alfredo alhaji ali alistair allan allen alonso alphonse
alun alvaro alvin amadou amedeo amin amir amit amos anand anatoly anders andre andreas andrei andrej andres andrew andrey andriy
andrzej andy angelo angus anibal anil anirudh ankit anselm ansgar anthony antoine anton antonio antony antti anupam archie ari
arif arjen arjun arkady armand armando arnaud arnd arne arnold arsene artem arthur artur arturo arun arvid arvind asa asbjorn
asger ashok ashraf ashwin asif atsushi atul august augustin augusto aurelien austin avinash axel aziz babajide babatunde
baltasar baltazar bao baptiste barack baraka barnaby barney barry bart bartolome bartosz bashar bashir basil bastiaan bastian
bastien battista bautista belmiro ben benedetto benedict bengt beniamino benito benjamin benoit bernard bernardo bernd bernie
bertie bertrand bhaskar bilal bill billy bjarne bjorn blaise bob bobby bogdan bogumil bohdan bohumil boleslaw bongani boris
borje borys boubacar bozidar brad bradley bram branko brendan brent brett brian bruce bruno bryan bryn burkhard byron caetano
caleb callum calum calvin cameron camilo carl carlo carlos carmelo carsten casper cathal cecil cedric cesar cesare cezary chad
chandra charles charlie chen cheng chester chidi chinedu chris christer christian christoph christophe christopher chuck chukwu
chukwuma chun ciaran ciro clarence claude claudio claus clayton clem clement cliff clifford clint clive coen colin colm conall
connor conor conrad constantine corey cormac cornelis cornelius cornell corrado cosimo craig cristiano cristobal curtis custodio
cyril cyrus czeslaw daan dafydd daichi daiki daisuke dale dalton damaso damian damien damon dan daniel daniele danny dario
darius dariusz darnell darrell darren darryl dave david davide dean declan deepak dele delfim denis dennis denys derek dermot
deshawn desmond detlef devendra devon dewey diarmuid didier diego dieter dietmar dietrich dilwyn dimitri dinesh dino diogo dirk
dmitri dmitry dmytro domenico dominic dominik don donal donald donato dong donncha donny donovan doug douglas dragan duarte
duncan dusan dustin dwayne dwight dylan eamon eamonn earl eberhard eckart ed eddie edgar edgardo edmund edoardo edouard eduard
eduardo edward edwin eero efe efrain egil egon eiji einar eino eirik eivind ekkehard ekow eladio elbert eli elias elis elliot
elliott elmer elon elroy emanuel emanuele emeka emil emile emiliano emilio emlyn emmanuel emmett emre emrys emyr enoch enrico
enrique enzo eoghan eoin erhard eric erich erik ermanno ernest ernesto ernst erwin esa esben espen esteban ethan etienne ettore
euan eugen eugene eugenio evan evgeni evgeny ewald ewan ewen ezekiel ezra fabian fabien fabio fabrice fabrizio facundo fadi
faisal faraz farhan farid farouk fausto fawad federico felice felipe felix femi ferdinand ferdinando fergal fergus fermin
fernand fernando fiachra fidel filip filipe filippo findlay finlay finn fintan flavio florent florian floris floyd francesco
francis francisco franciszek franco francois frank frankie franklin frans franz fraser fred frederic frederick frederik fredrik
freek friedhelm friedrich fritz frode fulvio fumio gabriel gaetano ganesh gareth garland garrett garrison gary gaspar gaspard
gaston gautam gavin geert geir genaro gennady gennaro geoff geoffrey geoffroy georg george georges georgi gerald gerard gerardo
gerd gerhard germain gerrit gerry gert gethin ghassan ghislain giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco
gianni gideon gijs gil gilbert giles gilles gino giorgio giovanni girish giuliano giulio giuseppe glen glenn glyn godfrey
goncalo gonzalo gopal goran gordon gorka goro gosta gottfried graeme graham grant graziano greg gregoire gregor gregorio gregory
grigory grover grzegorz guang guglielmo guido guillaume guillermo gunnar gunter gunther gus gustaf gustav gustave gustavo guy
gwilym haakon habib haider haile haitham hajime hakan halvard halvor hamid hamish hamza hani hannes hans harald haris harish
harlan harley harold harri harry hartmut haruki haruto harvey hasan hashem hassan havard hector heikki heiko heiner heinrich
heinz heitor helder helmut hemant hendrik henk henning henri henrik henrique henry henryk herbert heribert heriberto herman
hermann hernan herve hideki hideo hilario hiro hiroki hiroshi hiroto hisashi hitoshi hjalmar holger hollis homer hong honore
horace horst howard hryhoriy hubert hugh hugo hugues humphrey hussein huub huw hyun hywel iain ian ibrahim ibrahima ichiro idris
ieuan ifan ifeanyi ignacio ignazio igor ikenna iker ikram ilkka illya ilya imad imran imtiaz inacio inaki ingemar ingo ingolf
ingvar inigo ioan iolo ion ira irfan irving isaac isaiah isamu ishaan isidro ismail issa italo ivan ivano ivar ivica ivo iwan
jaap jabari jabu jacco jacek jacinto jack jackson jacob jacopo jacques jagdish jaime jake jakob jakub jamal james jamie jan
janez janusz jared jari jarkko jarl jarmo jaromir jaroslaw jarrod jarvis jason javed javier jay jean jebediah jedediah jeff
jefferson jeffrey jelle jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jesus jianhua jihad jim jimmy jin
jiri jiro joachim joao joaquim joaquin jochen joe joel joep johan johann johannes john johnny jon jonah jonas jonathan jonny
joost jordan jordi jorg jorge jorgen joris jose josef joseph josh joshua josip jouni jovan jozef juan jude juha jukka jules
julian julien julio julius juma jun junaid junichi jurgen jurriaan jussi justin kabir kaito kalle kamal kamau kamil kamran kapil
karan kareem karel karim karl karlheinz karsten kartik kasper katsumi katsuya kazimierz kazuki kazuo kazuya kees keir keisuke
keita keith kelechi kelvin ken kenichi kenji kenneth kenny kent kenta kevin khaled khalid khalil kieran kim kimmo kirill kirk
kiyoshi kjell kjetil klaus knud kobina koen kofi koichi koji kojo konrad konstantin kota krishna kristian krzysztof kumar kunal
kunle kurt kwabena kwadwo kwaku kwame kwasi kyle kyrylo kyung lachlan lakshman lamar lamberto lamine lamont lance larry lars
lasse laszlo laurence laurent lauri lautaro laverne lawrence lazaro leandro lech lee leif leland lemuel len lennart lenny leo
leon leonard leonardo leonel leonid leopold leroy leslie lester leszek levi lewis liam lin linus lionel lisandro liu livio
ljubomir lloyd loic lonnie lorcan lorenzo lothar lou louis lourenco lubomir luc luca lucas lucian luciano lucien lucio lucius
ludger ludovic ludvig ludwig luigi luis luiz luka lukas lukasz luke lukhanyo luqman luther lutz lwazi lyle lyndon maarten
macario maciej mack madhav magne magnus mahesh mahmoud makar makoto maksim maksym malachy malcolm malik mamadou mamoru manabu
mandla manfred manish manlio manoj manolo manuel marc marcel marcelino marcello marcelo marcin marco marcos marcus marek mariano
mario marius mariusz mark markku marko markus marlon marshall martijn martim martin martti marty marv marvin marwan masaki masao
masaru masashi masato massimiliano massimo mateo mateus mateusz mathias mathieu mathis matias mats matt matteo matthew matthias
matthieu matthijs matti mattia matvey maurice mauricio maurizio mauro max maxence maxim maxime maximilian maximo maxwell maynard
mazen mehdi mehmet meirion melvin menno meurig michael michal michel michele mieczyslaw miguel mihai mikael mike mikel mikhail
mikio mikkel mikko milan miles milo milos milosz milton mimmo minh minoru miodrag mirko miroslav miroslaw mitch mitchell mitsuo
mladen mo modesto mogens mohamed mohammad mohammed mohan mohsin mordechai morgan moritz morris morten mortimer morton mose moses
moshe moussa muhammad mukesh munir murat murdo murray mustafa mwangi mykola myron nabil nader nadir nana naoki narendra naresh
nasir nasser natale nathan nathaniel naveed naveen nawaz neal nebojsa ned neil nello nelson nenad nestor newt niall nicholas
nick nico nicola nicolas nicolo niels nigel nikhil niklas niko nikola nikolai nikolas nikolay nils nitin nkosana nnamdi noah
noboru nobuo noel nolan nonso norbert norberto norman norris novak nuno nunzio obadiah obinna octavio oddvar odell odhiambo
odhran oisin okan ola olaf olav oleg oleksandr oleksiy oliver olivier olli olof olu olumide omar omari omer omkar ondrej orazio
orlando orson orville osama osamu oscar osian oskar osman ostap osvaldo oswald otavio otello otieno otis ottavio ottfried otto
oumar ousmane ove owain owen oystein oyvind ozzie paavo pablo paco padraig palle palmiro pankaj paolo pascal pascual pasi
pasquale pat patrice patrick paul paulo paulus pavel pavlo pavol pawel pedr pedro peer pekka pelle pentti pepijn per percival
percy petar pete peter petr petri petro petros petter petteri phil philip philipp philippe phillip phineas pierce piergiorgio
pierluigi piero pierre piet pieter pietro pim pino piotr placido poul prabhat pradeep prakash pranav prasad prashant pratap
praveen pravin preben predrag preston primitivo przemyslaw quan quentin quincy quinn quique radek radoslaw radovan raed rafa
rafael rafal raffaele rafik rafiq ragnar rahul rainer raj rajan rajeev rajendra rajesh rajiv rakesh ralf ralph ramachandra
ramesh rami ramiro ramon randall randy ranjit raoul raphael rashid rasmus ratko raul ravi ray raymond raymundo reginald regis
reid reiner reinhard reinhold remy renato renaud rene renzo reuben rex reynaldo reza rhodri rhun rhys ricardo riccardo richard
rick ricky rik riku rishi risto riyad rizwan roald rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo
roel rogelio roger rogerio rohan rohit roland rolando rolf romain roman romano romeo romolo ron ronald ronaldo ronan ronnie rory
roscoe rosendo ross rostyslav rowan roy royce ruairi ruaridh ruben rudi rudiger rudolf rudy rufino rufus ruggero rui rupert
ruslan russ russell ruud ryan ryo ryota ryszard ryuji saad sachin sadiq saeed said sajid sakari saleh salif salim salman
salvador salvatore sam samer sami samir samuel samuele sandeep sandro sandy sanford sani sanjay sanjeev sanjiv santiago santosh
sasha satish satoru satoshi saul saverio scott seamus sean sebastian sebastiano sebastiao segun seiji selim semyon seppo sergei
sergey sergio serhiy seth seun severino seymour shahid shane shankar shashi shaun shawn shekhar sheldon shigeru shinichi shinji
shinya shinzo sho shoichi shota shuichi shun shyam sibusiso sid siddharth sidney sigmar sigmund sigurd silas silvano silvio
simao simba simon simone sindre sipho sjoerd slavko slawomir slobodan sola solomon sondre soren srdjan srinivas stan stanislav
stanislaw stanley stefan stefano steffan steffen steinar sten stepan stephan stephane stephen sterling steve steven stewart stig
stijn stojan struan stuart sture subhash sudhir sultan sumit sung sunil suresh surya susumu svante svein sven svend sverre swen
syed sylvain sylvester sylvestre szymon tad tadao tadashi tadesse tadeusz tadhg tafadzwa tahir taiwo takahiro takao takashi
takayuki takeo takeshi takumi tamer tapio taras tariq taro tarun tatsuo tatsuya taylor tayo ted teddy teemu tegid telmo temba
tendai teodor teodoro terence terje terrence terry tetsuo tetsuya teun thabo thaddeus thanh themba theo theodor theodore
theophile theron thiago thibault thierry thijs thilo thomas thorbjorn thorsten thurman tiago tibor tiernan tihomir tijmen tilman
tim timo timofey timothy tito tiziano tjerk tobi tobias tobin toby todd tom tomas tomasz tomislav tommaso tommi tommy tomohiro
tomos tomoya tonino tony tor torbjorn tormod torquil torsten toru toshio toshiro travis trent trevor tristan trond troy truman
trygve tsepo tshepo tsutomu tuan tudur tullio tunde tuomas tuomo tyler tyrone ubaldo uche uday udo ugo ulf ulises ulrich ulrik
ultan ulysses umar umberto unai usman uwe vaclav vadim valdemar valentin valentino valerio valery valter varun vasant vasco
vasily vasyl veikko veit venkat verne vernon vicente victor viggo vijay vikas vikram viktor ville vimal vinay vince vincent
vincenzo vinod virgil virgilio vishal vitaly vito vitor vittorio vivek vlad vladan vladimir vladislav vladyslav volker volkmar
volodymyr vuk vyacheslav wade wael waldemar walid wallace walt walter wang waqar warren wataru waylon wayne wei wendall wendell
werner wesley wiebe wieslaw wilbur wilfred wilfredo wilfrid wilfried wilhelm will willem willi william willie wilmer wilson wim
winfried winston witold wladyslaw wojciech wojtek wole wolfgang woodrow woody wouter wyatt xaver xavi xavier xolani yahya yann
yannick yaroslav yash yasir yasser yasuhiro yasuo yaw yegor yemi yevgeny yiannis yngve yoav yogesh yohannes yoichi yong yosef
yoshio yosuke younis youssef yuji yukio yuri yusuf yusuke yutaka yuto yves yvon zac zacarias zach zachary zahid zane zarko
zbigniew zbynek zdenek zdzislaw zeb zebulon zeeshan zeger zeljko ziad zoltan zoran zubair zygmunt
`;

const FEMALE = `
aafke aarti abena abigail achieng ada adaeze adanna adele adelina aditi adriana adwoa afia agata agatha agathe agnes agnese
agnetha agnieszka aida aiko aileen ailsa aimee aina aine aino aisha aisling akemi akiko akinyi akosua akua alba albane alda
alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alice alicia alicja alina alison allegra alva alyssa
alzbeta ama amaka amal amalia amanda amara amber ambika amelia amelie amina aminata amira amna amparo amrita amy ana anabela
anais ananya anastasia anastasiya aneta angela angelica angelina angharad angie anika anita anja anjali anke anna annabel
annalisa annamaria anne annegret anneke anneli annelie annelies anneliese annette anni annie annika antje antoinette antonella
antonia anushka anya aoife aparna apolline arantxa archana ariana ariane arianna arlene armelle asami asha ashley asma asmaa
assunta astrid atsuko aude audrey aurelie ava axelle ayaka ayesha aylin ayumi barbara barbora beata beate beatrice beatriz becky
begona belen belinda bella benedetta benedita berenice berit bernadette bernadine bernice berta beryl beth bethan bethany
bettina betty beulah beverly bhavna bianca birgit birgitta birte blanca blandine blanka bodil bogumila bonnie bozena brenda
bridget brigitte brita britney britta brona bronagh bronwen brooke bruna brunhilde bukola bushra caitlin camila camilla camille
candice caoimhe capucine cara carina carla carlota carlotta carmela carmen carol carole carolina caroline carolyn carrie carys
cassandra cassie catalina catarina caterina catherine cathy catrin cayetana cecile cecilia celeste celia celine ceri cerys
cesira chantal charlene charlotte chelsea cherie cheryl chiamaka chiara chidinma chie chieko chinyere chioma chipo chitra chiyo
chloe christa christelle christiane christina christine chrystia ciara cindy cinzia claire clara clare clarissa clarisse
claudette claudia claudine clemence cliona clotilde colette colleen concepcion concetta constanca consuelo cora coralie cordelia
corinna corinne cornelia cosima courtney cristiana cristina crystal cynthia dagmar dagny daisy dalal dalia dana daniela danielle
danuta daphne daria darla darlene dawn dearbhla debbie debora deborah deepa deepika deirdre delia delphine delyth denise dervla
desiree devi devika diana diane dina dinah divya dolly dolores domenica dominika dominique donatella donna dora doreen doris
dorle dorota dorothea dorothy dottie dragana drahomira eartha ebba ebele ebony edda edeltraud edith edna eduarda eeva effie efua
eglantine eileen eilidh eilis eimear eira eirlys eithne ekaterina elaine eleanor elena eleonora eleri elettra elfriede eliana
eliane elif elin elina elisa elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie ellinor elodie eloise elsa
elsbeth elsie elske elspeth eluned elvina elvira elzbieta emanuela embla emelie emeline emi emilia emilie emily emma emmanuelle
encarna enid enrica enza erica erika eriko erin ermelinda erna ernestine ersilia esi esme esmeralda esperanza estefania estella
estelle esther ethel etsuko etta eudora eugenia eula eulalia eulalie eunice euphemia eva eve evelyn evelyne ewa ewelina fabienne
fabiola fabrizia faith faiza farah farida farzana fatema fatima fatou fatoumata faustine faye federica felicia felicite femke
fenna fern fernanda ffion fiamma fiammetta filipa filomena fiona fionnuala fionnula fiorella fiorenza flavia flora flore
florence florencia flossie folake franca frances francesca francine francisca francoise franziska freda freya frida frieda
friederike fulvia fumiko funmi gabi gabriela gabriella gabrielle gaelle gaia gail galina galyna garance gayatri geertje geeta
gemma genevieve genowefa georgia georgina geraldine gerda gerlinde germana gertrude ghada ghazala ghislaine giada gianna gillian
gina ginevra ginger giorgia giovanna gisela gisele giuditta giulia giuliana giuseppina giusy gladys glenys gloria gordana graca
grace graciela grainne grazia graziana graziella grazyna greer greta gretchen grete griet gro guadalupe gudrun gunilla gunn
gunnhild gunvor gwen gwenaelle gwenda gwendolyn gwenllian gwyneth hadiza hafsa hala halina hana hanako hanan hanka hanna hannah
hanne hanneke hannelore harriet haruka harumi hattie hawa hazel heather heba hedda hedvig hedvika hedwig hege heide heidi heike
helen helena helene helga heli hella helle helma helvi hema henrietta hettie hilary hilda hilde hildegard hildur hilkka hillary
hilma hina hiroko hitomi holly hope hortense hortensia huda huguette humaira ida idella ifeoma ify ilaria ilka ilona ilse iman
imani imelda imke immacolata imogen indira ineke ines inessa inez inga inge ingeborg ingrid ingvild inka inmaculada iolanda ione
iqra irena irene irina iris irma irmgard iryna isabel isabella isabelle isadora isaura isaure isla isolde iva ivana ivanka
ivanna ivona ivone ivy iwona izabela izumi jacinda jacinta jackie jacqueline jadwiga jamila jana jane janet janice janina janne
janneke jantje jarmila jaroslava jasmine jaya jeanette jeanne jeannine jelena jenna jennifer jenny jerilyn jessica jewel jill
jimena jitka joan joana joanna joanne jocelyn jocelyne jodie joelle johanna joke jolanta jorunn josefa josefina josephine
josette josiane jovana joy joyce juana juanita judith judy julia juliana julie juliet julieta juliette june junko justine
justyna jutta jyoti kaarina kaethe kaija kaisa kaja kajsa kalpana kamala kamila kamla kana kaori karen karin karina karine karla
katarina katarzyna kate katerina kateryna katharina kathe katherine kathleen kathryn kathy katie katja katrice katrin katrina
katya kavita kay kayla kazuko keiko keisha kelly kemi kendra kerry kerstin khadija kimberly kinga kirsi kirsten kirsti kirsty
kiyoko kjersti klara konstanze kristen kristin kristina krystyna ksenia kumiko kveta kyoko kyra laetitia laila lakshmi lamia lan
lara larisa larissa larysa lashonda lata latisha laura laure laurel lauren laurie lavinia lea leah leanne leela leena leila lena
lenka leola leonie leonor leonora leota lerato leticia letizia lettie liana licia lidia lieke lies liesbeth liesel lieselotte
liesl lieve ligia lila lilian liliana liliane lillian lily lina linda lindiwe lindsay lindsey linh linnea lisa lise liselotte
liudmyla liv livia liz liza ljiljana loes lois lola loredana lorena lorenza loretta lorna lorraine lotta lotte lottie louisa
louise lourdes lovisa lowri luana lucette lucia luciana lucie lucienne lucile lucille lucinda lucja lucretia lucrezia lucy
ludivine ludmila ludovica luigia luisa luise luiza lula lurline luz lydia lydie lynda lynn lynne lyubov lyudmila lyudmyla maaike
maarit maartje mabel mabelle macarena machiko machteld madalena maddison madeleine madeline madhuri madison maelle maeve mafalda
magda magdalena maggie maha mai maia mair mairead maj maja makena maki malala malgorzata malin malini manal mandisa mandy
manisha manon manuela mara marcela marcella marcia mared maren marga margaret margareta margarete margarethe margarida margarita
margherita margit margot margriet marguerite maria mariam mariana marianna marianne maribel maricarmen marie marieke mariella
marielle marija marijke mariko marilena marina marion marisa marisol marissa marit marita marjatta marjolein marjorie marketa
marleen marlene marlis marta marte martha marthe martina martine marva mary maryam maryna maryse maryska marzia masako masego
mathilde matilda matilde maud maura maureen mavis maya maybelle mayumi mbali mechthild meena meera megan megumi mehreen mei
meike meinir melanie melinda melisande melissa melva menna mercedes meredith mererid merete merja mette mhairi mia micaela
michaela michela michelle michiko midori mieke miho miki milada milagros mildred milena milica millie mina minerva minna mira
miranda mireille mirella miriam mirjana mirka misaki mitsuko miyuki mizuki moira molly momoko mona monica monika monique morag
morfydd morgane morven mrinal muireann muriel myfanwy mylene myra myrna myrtle nada nadege nadezhda nadia nadine nadiya naila
najwa naledi nancy nandini nanna naoko naomi narges nasreen natalia natalie natalka natalya natasha natercia nathalie natsuki
nazia ndidi neha nele nell nelly nerea nerys nettie nevena ngoc ngozi nia niamh nicole nicoletta nienke nieves nikki nina ninon
nirmala nisha nives njeri nkechi nneka nobuko noelia noemi noemie nokuthula nola nomsa nomvula non noor nora noreen noriko norma
nosipho nour ntombi nuala nunzia nuria obiageli oceane octavia oda oddny odessa odette odile ogechi oksana olabisi oleksandra
olena olesya oleta olga olha olive olivia olwen oonagh ophelia ophelie orietta orla orlaith ornella orsola ortrud ottavia outi
padma paige paivi palesa pallavi paloma pamela pansy paola parveen pascale patricia patrizia patsy paula paulette paulina
pauline pearl peggy penelope penny perla pernille perrine petra petunia philippa phoebe phyllis pia piera pierrette pilar pina
pippa pirjo polina polly pooja prabha pragya precious preeti priscilla priti priya priyanka purificacion queenie rabia rachel
rachida radha radmila rafaela raffaela raffaella ragnhild raija rajni ramona randi rani rania rannveig raphaelle raquel rasha
ratna raymonde rebecca reem refilwe regina regine reiko reinhild rekha renata renate renee renu reshma rhian rhiannon rhona
rhonda rianne rie rikke rima rina risa rita ritu ritva roberta rochelle rocio rohini roisin romina ronja ronke roos rosa rosalba
rosalia rosalie rosalind rosalyn rosanna rosaria rosario rose rosemarie rosemary rosie rossana rossella roswitha rowena roxana
roxane roxanne ruby ruchi rudo rukhsana runa rupa rutendo ruth ruthie ruzena ryoko saba sabina sabine sabrina sachiko sade
sadhana sadhbh sadia sadie saffron sahar saima sakura sally salma salome salwa samah samanta samantha samar samina samira sana
sancha sandra sandrine sangeeta sanja sanna sanne saoirse sara sarah sarita saskia satoko satomi satu savannah savita sawsan
sayaka seema segolene selena selma senait serena setsuko severine shabana shaima shaista shalini shannon shanti sharmila sharon
shazia sheena sheila shelley sheree sherry shilpa shiori shirin shirley shizuka shizuko shobha shreya shruti shweta sian
sibongile sidra sieglinde signe sigrid sigrun siham silje silke silvana silvia simi simona simran sinead siobhan sioned siri
sirpa sissel siv siw sjoukje sladana slavica smita sneha snezana sofia solange solene solfrid solomiya solveig sonal sonia sonja
sophia sophie sorcha stacey stacy stanislava stanka stefania stefanie stella stephanie stine sudha sue suha sujata sumaira suman
sumiko sunita sunniva susan susana susann susanna susanne sushma susie suzanne suzette svea svenja svetla svetlana svitlana
swantje swati sybille sylvaine sylvia sylviane sylvie sylwia synne synnove tabitha tahira takako tamar tamara tamika tamiko
tamsin tania tanisha tanya tara tariro tarja tatiana tatyana tawanda tegan temitope teodora teresa teresinha teresita tess tessa
thais thandeka thandi thandiwe thea thelma theodora theresa theresia thi thomasina thora thuli thuy tiffany tillie tina tineke
tiril titilayo tiziana tomoko tomomi toni tonya torill torunn tosca toshiko tove tracey tracy trang traudl trijntje trine trisha
trude trudy truus tulsi turid tuula tuva twila tytti ulla ulrika ulrike uma una unn unni ursula urszula usha uta ute uzma
valentina valentine valentyna valeria valerie vandana vanesa vanessa vania velma vera verena verity verna veronica veronique
vesna vibeke vicenta vicky victoire victoria vidya vigdis vijaya viktoria viktoriya vilma vincenza viola violaine violet violeta
virginia virginie virna vitoria vittoria vivian viviana viviane vlasta vroni wafa waltraud wambui wanda wanjiku wenche wendy
whitney wiebke wieslawa wilhelmina willa wilma winifred winnie xiaoli xiaoyan ximena xiomara yaa yael yan yana yaroslava yasmeen
yasmin yasmine yasuko yelena yetunde yevheniya ying ylva yoko yolanda yolande yoshie yoshiko yui yuka yukari yuki yukiko yuko
yulia yuliia yumi yumiko yun yvette yvonne zahra zainab zaira zanele zara zdenka zeina zelda zelie zinaida zinhle ziyanda zlata
zodwa zoe zofia zora zorica zsuzsanna zulmira zuzana zuzanna
`;

// Of women and men, or of which it is not known.
const OTHERS = `
adebayo adeola anan andrea ato ayo ayodele binh chema chika chinonso desta dlamini fei feng fikile freddie hai haja hefin hui
innes jian jiang jie jing kagiso kai kari karol kehinde kiran lungile meng merle mika mpho nikita ning nino noe oluwaseun onyeka
prem remi rong sasa sefako selam shu taiga tanvi tatenda tiwa tumelo uzoma vesa villads wyn xia xiang xiao xin xiu xue yifan
zhen zheng zhi zhong zhu
`;

const GENDERS = new Map<string, Gender | null>();
for (const name of MALE.trim().split(/\s+/)) GENDERS.set(name, "male");
for (const name of OTHERS.trim().split(/\s+/)) GENDERS.set(name, null);
for (const name of FEMALE.trim().split(/\s+/)) GENDERS.set(name, "female");

/** Whether a folded word is a common given name. */
export const isGivenName = (folded: string): boolean => GENDERS.has(folded);

/** The gender that a folded given name suggests; null for a name of both or none that is known. */
export const genderOfGivenName = (folded: string): Gender | null => GENDERS.get(folded) ?? null;
