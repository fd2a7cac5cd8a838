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
yosef youssef yuri yusuf yves zac zach zachary zane zbigniew zoran pekka matti mikko jukka juha antti oskar sakari
aldo anselm arvid leopold morton duarte idris gareth emrys rhys owain dafydd gethin ieuan iwan tomos huw bryn evan cathal cormac diarmuid eoghan fergal fintan oisin padraig ruairi seamus tadhg
afonso alvaro baltasar caetano diogo goncalo henrique inacio leandro lourenco martim nuno paulo rafa rogerio salvador simao tiago vasco xavi inigo gorka iker unai
asger bjarne esben finn gustaf halvor haakon havard ingvar jorgen kjell knud magne mogens olav oystein petter ragnar sigurd sondre steinar svend sverre terje thorbjorn tor torbjorn torsten trygve ulrik viggo yngve
aapo eero esa harri heikki ilkka jari jarmo jouni kalle kari lauri markku mika olli pentti petteri risto sami seppo tapio timo tuomas veikko ville
alban aleksei anatoly arkady artem bohdan borys boleslaw czeslaw denys eduard evgeni gennady georgi hryhoriy illya kirill kyrylo leszek lubomir makar maksym matvey mieczyslaw miroslav nikolay ondrej ostap pavol radek roman rostyslav ruslan semyon slavko stepan taras tibor timofey vadim vasyl yaroslav zdenek zbynek zoltan
abdi abubakar adeyemi ade babajide chukwuma dele emeka femi ifeanyi ikenna kelechi kunle nnamdi olu olumide segun seun sola tayo uche yemi kwadwo kobina nana bongani lwazi mandla sipho thabo themba tendai tafadzwa baraka juma kamau mwangi odhiambo otieno
abhishek aditya akshay anand anirudh ankit ashwin bhaskar deepak devendra ganesh gautam girish gopal harish imtiaz irfan jagdish kapil karan kartik kiran krishna lakshman mahesh mohan mukesh naresh narendra nitin omkar pankaj prabhat pradeep prashant rajendra rakesh ramachandra sachin santosh shankar shashi siddharth subhash surya uday varun venkat vishal vivek yash zubair
arif bilal faraz farhan fawad habib haider imad javed junaid kamran luqman nasir naveed nawaz rafiq rizwan saeed sajid shahid tahir waqar yasir younis zahid zeeshan
amin bashir fadi ghassan hani haitham jihad khalil marwan mazen munir nader nasser rafik raed rami riyad samer tamer wael yahya ziad
bao cheng chun daiki daisuke fumio goro guang haruto hideki hiro hiroki hisashi hong isamu ichiro jianhua jiro junichi katsuya kazuo keisuke kenta koji kota kyung makoto masaru masato minh naoki noboru quan ryo ryota satoshi shinji shun sung susumu takeshi taro tatsuya thanh toshiro tuan wataru yasuo yosuke yukio yuto
agustin anibal baltazar bartolome benito bernardo camilo cristobal damaso edgardo efrain eladio emiliano enzo facundo fermin fidel gaspar genaro gregorio heriberto hernan hilario isidro jacinto joel lazaro leonel lisandro macario marcelino matias maximo modesto nestor norberto octavio osvaldo pascual placido primitivo ramiro raymundo reynaldo rolando rosendo rufino severino teodoro tomas ulises valentin virgilio wilfredo zacarias
barney bertie cedric chester clarence clem cornell cyrus dalton darnell darrell deshawn dewey earl elbert elroy emmett ezekiel ezra floyd garland garrison grover gus harlan harley hollis homer hubert ira irving isaiah jarrod jebediah jedediah lamont laverne leland lemuel linus lonnie lucius luther lyle mack marv maynard merle milo mortimer mose ned newt norris obadiah odell omer orson orville otis ozzie percival phineas reuben roscoe rowan royce rupert sanford seymour silas solomon sylvester tad thaddeus theron thurman tobin truman ulysses verne virgil walt waylon wendall wilmer woodrow wyatt zeb zebulon callum hamish hector iain lachlan murdo ruaridh sandy torquil`;

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
mary maryam matilda maud maureen mavis maya megan mei melanie melinda melissa meredith mia michaela michelle milena mildred
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
yolanda yoko yulia yuliia yvette yvonne zahra zainab zara zoe zofia zsuzsanna zuzana
linnea signe agnes aina alva anneli annika berit birgitta birte bodil brita ebba eira elin ellinor elsbeth embla frida gerda gro grete gudrun gunilla gunn gunvor hanne hedda hege hilde ingeborg ingvild janne jorunn karin kari katja kirsti kjersti laila lise liv maj malin margareta margit marit marte merete mette mona nanna oddny ragnhild randi rikke runa sanne sigrun silje siri siw solveig sunniva svea synnove thora tiril torill tove trine turid unn vigdis ylva
aino anni eeva heli helvi hilkka kaarina kaija kirsi leena maarit marjatta merja minna outi paivi pirjo raija ritva satu sirpa tarja tuula tytti ulla
carlota catarina constanca filipa graca ines joana leonor lourdes madalena mafalda margarida matilde rita rosario sancha teresinha vitoria aurelie ines agathe anais apolline armelle aude axelle blandine capucine clemence clotilde coralie delphine edith eglantine elodie emeline emmanuelle estelle eulalie fabienne faustine florence garance ghislaine helene hortense isaure josiane judith laetitia lucile lucienne ludivine maelle manon marguerite maryse mathilde melisande mireille morgane mylene ninon noemie oceane odile ophelie pascale pauline perrine raphaelle regine rosalie roxane salome sandrine segolene severine solange solene sophie suzette sybille sylvaine thais valentine veronique violaine yolande zelie
aoife aisling aine bronagh caoimhe ciara deirdre dervla eilis eilidh eimear fionnuala grainne isla kirsty mairead mhairi morag morven muireann niamh nuala oonagh orla rhona roisin sheena siobhan sorcha una angharad bethan bronwen carys catrin cerys eleri eluned ffion gwenllian lowri mair megan menna myfanwy nerys non rhian sian sioned
adaeze adanna amaka bukola chiamaka chinyere chioma ebele ifeoma kemi ngozi nneka obiageli folake funmi ronke sade simi temitope titilayo yetunde abena adwoa afia akosua ama efua esi yaa lindiwe nomsa nosipho ntombi thandiwe zanele zodwa wanjiku wambui achieng akinyi makena chipo rudo tariro
aarti aditi ambika ananya anjali anushka aparna archana asha bhavna chitra deepa deepika devi divya gayatri geeta indira jaya jyoti kalpana kamla kavita lakshmi lata leela madhuri malini manisha meena meera mrinal nandini neha nikita nirmala nisha padma pooja prabha pragya radha rajni rani ratna rekha renu ritu rohini rupa sadhana sangeeta sarita seema shalini shanti shilpa shreya shweta smita sneha sonal sudha sujata suman sunita sushma swati uma usha vandana vidya vijaya
amna ayesha bushra faiza farida farzana ghazala hafsa hina humaira iqra kiran maryam mehreen naila nasreen nazia parveen rabia rukhsana saba sadia saima samina sana shaista shazia sidra sumaira tahira uzma yasmeen zainab zara
amira asmaa dalal dina ghada hala hanan heba iman jamila khadija lamia lina maha manal mariam mona nada nadine najwa noor rasha reem rima sahar salwa samah samar sawsan shaima siham suha wafa zeina
akemi asami atsuko ayaka ayumi chie chieko eriko etsuko fumiko hanako haruka harumi hitomi junko kana kaori kazuko keiko kiyoko kumiko kyoko machiko mariko mayumi megumi michiko miho mika miki misaki miyuki momoko naoko natsuki noriko reiko rie risa sachiko sakura satoko sayaka setsuko shizuka sumiko tomoko yoko yoshiko yui yuka yukari yuki yumi yumiko lan xiaoli xiaoyan yan ying yun linh ngoc thuy trang 
adelina alicja alzbeta anastasiya aneta barbora blanka bogumila bozena danuta dorota drahomira dominika eliska elzbieta ewa galyna genowefa grazyna halina hanka hedvika ilona inessa iryna ivanna ivona izabela jadwiga jarmila jaroslava jitka jolanta kamila kinga klara krystyna kveta larysa lenka liudmyla ludmila lyudmyla maryna maryska milada milica mirka mirjana nadiya natalka nevena oksana oleksandra olesya polina radmila renata ruzena sanja sladana slavica snezana solomiya stanislava stanka stefania svetla tatyana teodora urszula valentyna vera vesna viktoriya vlasta wieslawa yana yaroslava yevheniya zdenka zlata zofia zorica
agnese alda allegra arianna assunta benedetta bettina bianca bruna carlotta cesira chiara cinzia claudia concetta cosima donatella elettra elvira emanuela enrica ersilia fabrizia federica fiammetta filomena flavia fulvia gaia gemma ginevra giada gianna giovanna giuliana grazia ilaria immacolata iolanda lavinia letizia lidia loredana luciana lucrezia ludovica luisa mafalda manuela mariella marisa marzia matilde michela mirella nives noemi nunzia orietta ornella ottavia paola patrizia piera raffaella rosanna rossana rossella sabrina serena silvana simona stefania susanna tiziana tosca valeria veronica viola virna vittoria
ilse anneke anke antje anneliese beate birgit britta brunhilde cornelia dagmar dorle edda elfriede elke erna friederike frieda gabi gerlinde gudrun hedwig heide heike helma hella hildegard ilka imke inka irmgard isolde jutta kaethe karla katharina kathe kerstin klara liesbeth lieselotte liesl lotte luise magda marga margarethe marlis mechthild meike monika nele oda petra reinhild renate rosemarie roswitha sieglinde sigrun sonja susann svenja swantje traudl trude ulla ute uta vroni waltraud wiebke aafke elske femke fenna geertje hanneke ineke jantje joke lotte maaike maartje marieke marijke mieke nienke rianne roos saskia sjoukje tineke truus wilma
beulah bernadine beryl cordelia corinna darla delphine dinah dolly dottie effie elvina enid eartha ernestine estella ethel etta eudora eula euphemia fern flossie freddie gwendolyn hettie hilma hortensia idella imani inez ione isadora iva jerilyn jewel johanna katrice keisha lashonda lavinia leanne leola leota lettie lorna lottie lucretia lula lurline mabelle marcella marva maybelle melva merle minerva myrna nettie nola odessa oleta pansy petunia rosalyn roberta rowena ruby ruthie sheree tamika tawanda theodora thomasina tillie tonya twila una velma verna wilhelmina willa zelda zora`;

// Of these, the gender is not told.
const OTHERS = `
aarav aart abdoulaye abebe achim adama adao adebayo adeola adriaan agata agnetha agostino aiko ailsa aimee ajay akhil akio
aksel alain alasdair albane albrecht aled alessia alessio alhaji alphonse alun amadou amara amedeo aminata amparo amrita
anabela anan andrej annalisa annamaria annegret annelie annelies ansgar antoinette antonella anupam arantxa archie ariane
arjen armand arnaud arnd arne artur arvind asa asbjorn ato atsushi augusto aurelien avinash ayo ayodele baptiste bastiaan
bastien battista bautista begona belen belmiro benedetto benedita bengt beniamino benoit berenice binh blaise blanca bogumil
bohumil borje boubacar bozidar bram branko brona burkhard calum carmela carmelo cayetana ceri cesare cezary chandra chema
chidinma chika chinonso chiyo christelle christer chukwu ciaran ciro clarisse claudette claudine claus cliona coen colm
conall cornelis corrado cosimo cristiana cristiano custodio daan dagny daichi dariusz dearbhla debora delfim delyth desta
detlef devika dietmar dilwyn dino dlamini domenica domenico donal donato donncha dragan dragana dusan eamonn eberhard eckart
edeltraud edoardo edouard eduarda efe egil eiji eino eirik eirlys eithne eivind ekkehard ekow eliana eliane elis elisabetta
emanuele emelie emi emilie emlyn emyr encarna enoch enza eoin erhard ermanno ermelinda espen estefania ettore euan eugen
eugenio eulalia evelyne ewald ewan ewelina ewen fabien fabrizio fatema fatoumata fausto federico fei felice felicite feng
ferdinando fergus fernand fiachra fiamma fikile filip filipe filippo findlay finlay fionnula fiorella fiorenza flavio flore
florencia florent floris franca francisca franciszek francoise frans franziska fraser fredrik freek friedhelm frode fulvio
gaelle gaetano gaspard gaston geert geir gennaro geoffroy gerd germana gerrit gert ghislain gian giancarlo gianfranco
gianluigi gianmarco gianni gijs gil gilles gisele giuditta giuliano giulio giuseppina giusy glenys glyn goran gordana gosta
gottfried graciela graziana graziano graziella gregoire griet grigory grzegorz guglielmo gunnhild gunter gustave gwenaelle
gwenda gwilym gwyneth hai haile haja hajime halvard hannes hartmut hawa hedvig hefin heiko heiner heitor helder helle hema
hemant henk henryk heribert herve hildur hiroto hitoshi hjalmar holger honore hugues huguette hui huub hywel ibrahima ifan
ify ignazio ilya inaki ingemar ingo ingolf inmaculada innes ioan iolo isaura ishaan italo ivano ivar ivica ivone iwona izumi
jaap jabari jabu jacco jacek jacinta jacopo janina janneke jarkko jarl jaromir jaroslaw jeannine jelle jeroen jian jiang jie
jimena jing jiri joaquim jocelyne jochen joelle joep joost jorg joris josefa josette jovan jovana juana jules julieta
jurriaan jussi justyna kagiso kai kaisa kaito kajsa kamil kareem karine karlheinz karol katerina katsumi kazuki kazuya kees
kehinde keita kenichi kimmo kiyoshi kjetil koen koichi konstanze ksenia lamberto lamine larisa lasse laure lautaro leonie
lerato licia lieke lies lieve ligia liliane livio ljiljana ljubomir loes loic lorcan lorenza lotta lovisa luc lucette lucien
lucio lucja ludger ludovic ludvig luigia luiz lukasz lukhanyo lungile lutz lydie lyubov lyudmila maarten macarena machteld
madhav mai maki maksim malachy mamadou mamoru manabu mandisa manlio manolo marcin mared maren margarete margherita margriet
marianna mariano maribel maricarmen marielle marilena marisol marita mariusz marjolein marketa marthe martine martti masaki
masako masao masashi masego massimiliano mateusz mats matthijs mattia maura mauro maxence maxime mbali meinir meirion meng
menno mercedes mererid meurig micaela midori mikael mikio mikkel milagros milosz mimmo minoru miodrag mirko miroslaw mitsuko
mitsuo mizuki mladen morfydd moritz morten moussa mpho nadege nadezhda natale natercia nathalie ndidi nebojsa nello nenad
nerea nia niall nieves niko ning nino njeri nkosana nobuko nobuo noe noelia nokuthula nomvula nonso novak nunzio nuria oddvar
odhran ogechi olabisi oluwaseun olwen omari onyeka orazio orlaith orsola ortrud osamu osian otavio otello ottavio ottfried
oumar ousmane ove oyvind paavo paco pallavi palle palmiro paloma pasi pasquale paulette pedr pelle pepijn pernille petar
petri piergiorgio pierluigi piero pierrette piet pim pina pino poul prasad pratap praveen preben predrag preeti prem priyanka
przemyslaw purificacion quique radovan rafaela raffaela rainer rajan rajeev ranjit rannveig rasmus ratko raymonde refilwe
regis reiner remi remy renaud renzo reshma rhodri rhun rik riku rina roald rocio roel rogelio romain romolo rong ronja
rosalba rosalia rosaria ruchi rudi rudiger ruggero rutendo ruud ryoko ryszard ryuji sadhbh salif samanta samuele sani sanjiv
sasa satish satomi satoru saverio savita sebastiano sebastiao sefako seiji selam senait sharmila shekhar shigeru shinichi
shinya shiori shizuko sho shobha shoichi shota shruti shu shuichi shyam sibongile sibusiso sigmar silvano simba simran sindre
sissel siv sjoerd slawomir slobodan solfrid srdjan srinivas stefanie steffan steffen sten stig stijn stine stojan struan
sture sudhir sumit svante svein swen sylvestre sylviane sylwia synne szymon tadao tadashi tadesse taiga takahiro takako takao
takayuki takeo takumi tamiko tanisha tanvi tarun tatenda tatsuo teemu tegan tegid telmo temba teodor tetsuo tetsuya teun
thandeka theophile thi thijs thilo thuli tiernan tihomir tijmen tilman tiwa tiziano tjerk tommi tomohiro tomomi tomoya tonino
tormod toru torunn toshiko toshio trijntje trond tsepo tshepo tsutomu tudur tullio tumelo tuomo tuva ubaldo udo ugo ulrika
ultan unni uzoma valdemar valentino valerio valter vanesa vania vasant veit vesa vibeke vicenta vicente victoire vikas
viktoria villads vilma vimal vinay vincenza virginie vitor vittorio viviane vladan volkmar vuk vyacheslav wenche wiebe
wieslaw wilfrid wilfried willi wim winfried witold wladyslaw wojtek wole wouter wyn xaver xia xiang xiao ximena xin xiu
xolani xue yann yasuhiro yasuko yegor yifan yogesh yohannes yoichi yong yoshie yoshio yuji yukiko yuko yusuke yutaka yvon
zaira zarko zdzislaw zeger zeljko zhen zheng zhi zhong zhu zinaida zinhle ziyanda zulmira zuzanna zygmunt
`;

const GENDERS = new Map<string, Gender | null>();
for (const name of MALE.trim().split(/\s+/)) GENDERS.set(name, "male");
for (const name of OTHERS.trim().split(/\s+/)) GENDERS.set(name, null);
for (const name of FEMALE.trim().split(/\s+/)) GENDERS.set(name, GENDERS.has(name) ? null : "female");

/** Whether a folded word is a common given name. */
export const isGivenName = (folded: string): boolean => GENDERS.has(folded);

/** The gender that a folded given name suggests; null for a name of both or none that is known. */
export const genderOfGivenName = (folded: string): Gender | null => GENDERS.get(folded) ?? null;
