// Made by scripts/build-lexicon.mjs from WordNet 3.1 (licence in licenses/WordNet.txt). Do not edit.

/** Words that share a common sense, a group a line. */
export const WORDNET = `
abandonment defection desertion
abasement abjection
abashed embarrassed
abdomen belly stomach
aberrant deviant
abhor loathe
abhorrent repulsive
abide bide
abide brook endure tolerate
abiding enduring
ablaze aflame
abode dwelling home
abode residence
abominable odious
aborigine native
abreaction catharsis
abridge foreshorten shorten
abroad overseas
abruptness curtness
absolute sheer
absorb assimilate ingest
absorbed engrossed intent wrapped
abstract abstraction
abstract pilfer purloin
abstruseness obscurity
absurd preposterous ridiculous
abuse maltreat
accede bow defer
accelerate quicken speed
accelerator throttle
accent emphasis
accentuate emphasize stress
acceptance adoption
accepted recognized
accessory accouterment
acclaim hail herald
accommodate adapt
accommodate fit suit
accomplish achieve attain
accomplish fulfil fulfill
accomplished completed
accomplishment achievement
accord allot
account history
accountant controller
accretion accumulation
accumulate amass
accumulate collect compile
accumulation aggregation collection
accusative accusing
ace one unity
acetonemia ketosis
acid blistering
acknowledge admit
acquaint introduce
acquaintance familiarity
acquiesce assent
acquiescence assent
acquire get
acquit exonerate
acres estate
acrobatic athletic gymnastic
acrobatics tumbling
act behave
acting playacting
action activity
activate actuate spark trigger
active fighting
adamant inexorable
adapt conform
addlebrained muddleheaded
adept expert practiced proficient skillful
adequate enough
adherent disciple
adieu adios
adjacent next
adjoin butt
adjust align
adjustment alteration modification
administration disposal
admiration wonder
admirer protagonist supporter
admonish warn
admonition warning
ado bustle flurry
adolescent teenager
adopt borrow
adopt espouse
adorn decorate grace ornament
adroitness quickness
adult grown
adult grownup
adulthood maturity
advance betterment improvement
advance progress
advance progression
advent coming
adventure chance gamble risk
adventure escapade
adversary antagonist opponent
adversity hardship
advertise publicize
advertisement advertising
advise counsel
advise notify
advisor consultant
advocate preach
advocate proponent
advocate recommend urge
aesthetic esthetic
affair liaison
affair matter
affectionate fond
affiliated attached connected
affiliation tie
affirm assert swan swear
affirm confirm corroborate substantiate
affix append
afflicted stricken
affluence richness
afford give yield
affront insult
afire aflare
afloat aimless rudderless
aforesaid said
agape gaping
aged elderly older
agency bureau office
agenda schedule
aggravate exacerbate
aggravate exasperate
aggregate total
aggression aggressiveness
aggressor attacker
aghast dismayed shocked
agile nimble
agony suffering
agree concur
agreement correspondence
agreement understanding
agriculture farming husbandry
aid assist assistance help
aid assist help
aid assistance
aid help
aide auxiliary
ailing peaked
ailment complaint
aim intent intention purpose
aim object objective
aim purport
airless stuffy
airplane plane
airs pose
akin kindred
alabaman alabamian
alarm alert
alarm consternation dismay
alertness vigilance
alien exotic
alien foreigner
alienated anomic
alignment coalition
alike similar
allege say
allegiance commitment
allegory parable
alleviate facilitate
alleviate relieve
alley alleyway
allocate apportion
allocation allotment
allot assign
allow let permit
allow permit
ally friend
alone lone lonely
alter change
alter vary
alteration change
altercation fracas
alternate alternative
amateur recreational
amaze astonish astound
amaze baffle bewilder mystify puzzle
amazed astonished stunned
amazement astonishment
amazing astonishing
amber gold
ambiance atmosphere
ambiguous equivocal
ambitious challenging
ambuscade ambush
ambush bushwhack waylay
amend better improve
amiable cordial genial
ammo ammunition
amorphous shapeless
amount number total
amount sum
ample plentiful
amplification elaboration
amplify magnify
amusement entertainment
analogue parallel
analyse analyze examine study
analytic analytical
anatomic anatomical
anatomy figure flesh
ancestor antecedent
ancestry lineage pedigree
anchor backbone
anchor ground
angle slant
anguish torment torture
anguished tormented tortured
animal beast creature
animal carnal sensual
animate enliven inspire
annihilate eradicate
annihilating devastating withering
annihilation obliteration
announce declare
announcement proclamation
annoy bother irritate vex
annoyance irritation
annoyance vexation
annoyed stung
annoying galling irritating nettlesome pestering
answer reply
answer reply respond
answer result solution
antagonise counteract
antagonistic counter
antic fantastic grotesque
anticipate counter
anticipate expect
anticipated awaited
anticipation expectancy
antipathy aversion distaste
antique outmoded
apogee culmination
apothecary chemist pharmacist
appalling dismaying
apparatus setup
apparent evident plain
apparent seeming
apparition phantom specter
appeal charm
appear look seem
appease conciliate gentle mollify pacify
applause clapping
applicability pertinence
apply employ use utilize
appoint constitute
appointment engagement
appraisal assessment
appraise assess evaluate
appreciation hold
apprehend arrest collar nab nail
apprehend comprehend grasp savvy
apprehension dread
apprehension understanding
approach coming
approach near
appropriate conquer
appropriate reserve
approval blessing
approve sanction
approximate estimate gauge
approximation estimate
apt given
arbitrate intercede mediate
arched arching
architect designer
ardent fervent fiery impassioned
ardor zeal
arena domain orbit sphere
argot jargon
argue contend
argue reason
argument contention controversy
argument statement
arise originate
aristocracy gentry
aristocracy nobility
arm gird
arms munition
aroma odor smell
arouse awake awaken wake
arouse elicit evoke provoke
arrive come
arrogate claim
articulate phrase word
artificial stilted
artillery gun
artilleryman gunner
artistry prowess
ascendancy dominance
ascertain determine
ascertain ensure insure
ascribe attribute impute
ashen blanched livid
aspect facet
ass behind buttocks seat
assail assault
assay check
assemblage gathering
assemble gather
assign delegate designate
assistant help helper
associate connect link relate
associate consort
assorted miscellaneous mixed sundry
assortment potpourri variety
assume presume
assumption premise
assurance confidence
assure ensure guarantee insure
astute shrewd
asynchrony desynchronizing
athletics sport
atm atmosphere
atomic nuclear
atone expiate
attack onrush onslaught
attain reach
attempt effort endeavor try
attempt essay try
attempt undertake
attention care tending
attest certify evidence manifest
attic loft
attire dress garb
attired dressed garbed
attitude posture
attorney lawyer
attract pull
attribute dimension
audacious brave dauntless
audacity temerity
aug august
augur bode portend predict presage
authentic veritable
author writer
authorities government regime
authority potency
authorization mandate
authorship writing
auto automobile car motorcar
automatic machinelike
autonomy liberty
autopsy necropsy
autumn fall
auxiliary supplemental supplementary
avenge retaliate revenge
average mean
average norm
average ordinary
avert avoid
award awarding
award grant
award honor honour laurels
awareness cognizance consciousness
awed awestruck
awful dreadful fearful frightening terrible
awful dreadful terrible unspeakable
awry cockeyed
axiom maxim
babe baby infant
back endorse indorse
backbone guts
backing patronage
backstage offstage
bad badness
badger bug pester tease
baffling knotty
baggage luggage
bait tantalize taunt tease
baked parched scorched sunbaked
ballot vote voting
balustrade banister
ban prohibition
band circle
bang bash smash
bang blast clap
bang slam
banish ostracize
banquet feast
banter chaff kid
bar barricade block
bar ginmill saloon
barb jibe shaft
barbarian savage
barbed biting
bare naked nude
bare scanty
bargain deal
barkeep bartender
baronial imposing noble stately
barrier roadblock
basement cellar
basis groundwork
bask enjoy relish savor
bastard prick
bathing washup
bathtub tub
batter buffet
batter hitter slugger
battle combat
battle engagement fight
battle struggle
battlefield battleground field
battlefront front
bawdyhouse brothel
bawl bellow
beam shine
beard whiskers
bearded bewhiskered whiskered
bearer carrier toter
beast brute wildcat
beat heartbeat pulse
beat vanquish
beauty mantrap
beckon wave
become get
bedamn damn imprecate
beefy burly husky
befog cloud obscure
befuddle confound confuse
beg implore pray
beg solicit
beget father sire
begin commence start
beginning kickoff outset start
beguile bewitch captivate capture charm
behavior conduct
being existence
being organism
belated late
belch belching
belie contradict
belief feeling impression notion
believable credible
believe conceive think
believer worshipper
bell doorbell
bellow holler hollering roar
beloved darling dear
belowground underground
bemoan bewail
bend crook turn
benefit profit
benefit welfare
bequest legacy
berate chide lecture rebuke scold
beset chivy harry plague
besmirch calumniate
bespeak indicate signal
bestial brute
bewildered confused
bewilderment puzzlement
bias prejudice
bible scripture
biblical scriptural
bickering squabble
bid bidding command
big large
bigger larger
bind bond
biscuit cookie
bit chip fleck scrap
bite morsel
bite sting
bitterness rancor resentment
bivouac camp
bizarre eccentric
black blackness
blame fault
blame rap
blanch pale
blanket cover
blare blaring clamor din
blare blast
blaspheme curse cuss swear
blast boom smash
blatant clamorous vociferous
blazing glaring
bleached faded
bleak desolate
blight plague
blithe lighthearted
block hinder obstruct
bloke chap cuss fella fellow lad
blond blonde
bloodstained gory
bloom blooming
bloom blossom flower
blossom unfold
blue bluish
blunder goof
blurred fuzzy
blurt ejaculate
blush flush redden
bluster boast brag
bluster bravado
board plank
board room
boast feature sport
bodyguard escort
bogus fake phony
boisterous unruly
boldness daring
bonus fillip
bony scrawny skinny
boom din
boom roar roaring thunder
boost encouragement
boost hike
booth stall
booty loot plunder prize
booze liquor spirits
border bound
border margin
border surround
borderline marginal
bore drill
boring irksome tedious tiresome wearisome
boss chief foreman
bottleneck constriction
bottom underside
boulder bowlder
bounce leap leaping
bounce rebound ricochet
bound boundary edge
bound jump leap spring
boundary bounds
boundless unbounded
bouquet corsage
box package
brace poise
brace steady
brain mentality wit
brainy brilliant
branched forked
brand make
brandish wave
brave courageous
brave endure
bravery courage
brazen insolent
breach transgress violate
breadth width
break interruption
breakdown dislocation
breakup separation
breast tit
breed engender
bribe buy
brilliance glare
brilliance grandeur splendor
brilliancy luster splendor
brilliant superb
bringing delivery
brink verge
brisk refreshing
broad extensive wide
broad wide
broaden extend
broadside flyer
brocaded raised
bronzed suntanned tanned
brood dwell
brooding contemplative meditative pensive reflective
brook creek
brotherhood fraternity
brow eyebrow
brow forehead
brown brownish
bruise contusion
bruit rumor
brush thicket
brutal cruel savage vicious
bucket pail
buddy crony
budge stir
buff devotee lover
buffoon clown
build construct
build physique
building construction
building edifice
bulge protuberance
bulging convex
bulk majority
bulk volume
bullet slug
bully roughneck rowdy ruffian
bully swell
bum puke skunk
bum tramp
bump encounter find
bunch clump cluster
bunch cluster
bunch crowd gang
bundle package packet
bundle sheaf
buoyant perky
burden encumbrance
burden load loading
bureau dresser
burn tan
burrow tunnel
burst explosion
burst salvo volley
bury entomb inter
bush shrub
bushwhacker hillbilly
bushy shaggy
bustle hustle
busy occupy
butcher slaughter
buy purchase
cable telegraph wire
cadaver corpse
cadaverous emaciated gaunt haggard pinched
cafe coffeehouse
cagey clever
calamity catastrophe disaster tragedy
calculate compute
calculate estimate figure forecast reckon
calculation computation
calculation computation figuring reckoning
caliber calibre quality
call name
calm calmness composure equanimity
calm quiet still
calm steady
camp encamp
campaign crusade
camping tenting
candid forthright frank
canonized glorified
canvass poll
capacitor condenser
captive prisoner
capture seizure
cardinal central fundamental key
careen lurch reel stagger
career vocation
carelessness negligence
careworn drawn haggard worn
cargo freight shipment
carpet rug
carry transport
cart drag haul
carved carven
case event
case instance
cast mold
castle palace
casual nonchalant
catalog catalogue
catapult sling
catastrophe disaster
catastrophic ruinous
category class
cater ply provide
cattle cows oxen
cause induce stimulate
caution caveat
cavalryman trooper
cavity pit
cavort frolic romp skylark
cease discontinue quit stop
cease end terminate
celebrate fete
celebration festivity
celerity rapidity
celestial heavenly
celtic gaelic
cemetery graveyard
cent penny
center centerfield
center concentrate focus pore rivet
center halfway middle midway
center middle
centering focus focusing
certain sure
chagrin humiliation mortification
chair professorship
challenge dispute
champ champion
chance fortune hazard luck
chance opportunity
channel transmit
chant intone
characteristic feature
characterization delineation
charter hire
chase dog trail
chase pursuit
chat jaw
cheap flashy gaudy loud tawdry
cheap inexpensive
cheat jockey
cheer embolden
cheering shouting
cheery gay sunny
cherished precious treasured
chic smart
chief main principal
child kid minor youngster
childish infantile
chill cool
chill quiver thrill
chipper jaunty
choice pick
choice select
choice selection
choose prefer
choose select
chore job task
chortle chuckle
christ jesus savior
chuck grub
chump fool sucker
chunk clod clump lump
churchman cleric
churning roiling turbulent
chute parachute
cinch picnic
cinema film
cipher encipher
circuit tour
circular round
circulate disseminate
circumscribe limit
circumstance context
circumstances luck
cite mention refer
city metropolis
clad clothed
clamber scramble
clammy dank
clandestine secret undercover
clang clangor clangoring clash crash
clannishness exclusiveness
clarify elucidate
clarity clearness lucidity
clash friction
class classify
class grade
classmate schoolmate
classroom schoolroom
cleaning cleansing
cleave split
clergyman reverend
cliche commonplace
click tick
client customer
climate mood
climax culminate
cling cohere
clip time
clique ingroup
clock time
clod lummox
clogged clotted
close last
close shut
closet cupboard
clot coagulate
cloth fabric textile
clothe dress
cloudburst downpour torrent
clouded overcast
cloudy nebulous
clowning prank
club society
clue hint
clumsy inept
clumsy ungainly
clutch clutches grip hold
clutch seize
cluttered littered
coach manager
coalesce fuse merge mix
coarse vulgar
coast seacoast
coat coating
coax wheedle
coddle pamper
code codification
coerce force pressure
coffee java
cohesion cohesiveness
coil gyrate spiral
coincide concur
collaborate cooperate
colleague confrere
colloquial conversational
colony settlement
color colour
color vividness
colored negro
colossal prodigious stupendous
comb ransack
combat fight fighting
combine compound
comeback retort
comfort console solace soothe
comfort ease
comforting consoling
comic funny
coming upcoming
commandeer hijack
commence start
comment commentary
comment remark
commentator observer
commerce commercialism
commie communist
commiseration pity
commission committee
commit dedicate devote
commit perpetrate
common green park
commonwealth country nation
commotion din rumpus
communicating communication
communique dispatch
communist communistic
commutation commuting
companion comrade fellow
companionship fellowship
compass range reach scope
compel oblige
compensate counterbalance
compete vie
competition contest
competitor rival
complete finish
complex composite
compliance conformity
complicate refine
compliment congratulate
component element factor ingredient
component part portion
comportment mien
composing composition
compound deepen intensify
comprehend perceive
compress constrict
comprise contain incorporate
compromising conciliatory
compunction remorse
con defraud swindle
conceal hide
concealed hidden
concede confess
conceit vanity
concentration density
concept conception
conceptualization formulation
concern fear
concern interest
concern pertain refer relate
concerned interested
concerted cooperative
conclude reason
concluding final
conclusion decision
concurrent cooccurring simultaneous
condemn decry excoriate
condemnation disapprobation
condescending patronizing
condition discipline
condition status
conduct demeanor
conduction conductivity
confederacy south
conference league
confide entrust intrust
configuration constellation
configuration contour shape
confine limit throttle
confining constraining limiting restricting
confirm reassert
confirmation verification
conflict struggle
confront face
confused disjointed disordered garbled
confusing perplexing puzzling
confusion disarray
congratulate felicitate
congratulations praise
congregation fold
conjecture hypothesize speculate theorize
conjecture speculation
connect link
connote imply
conquer subdue suppress
consequence effect outcome result upshot
consequent resultant
consider regard view
consist dwell
consistence consistency
consolation solace
consolidation integration
constant unvarying
constituent element
constitution establishment
construct manufacture
construe interpret
consultation interview
consume down
consume ingest
consumption intake uptake
contaminate foul
contamination taint
contemplation musing reflection
contemporaries generation
contempt disdain scorn
contemptuous disdainful scornful
contend postulate
content message
contiguous immediate
continuance continuation
continue keep
continue proceed
contraption contrivance gadget
contrary opposite reverse
contrast counterpoint
contribute impart lend
contributing contributory
contribution donation
contrive design
contrive devise formulate invent
control curb
convention rule
conversion transition
conviction sentence
convinced positive
convulsive spasmodic
cook prepare ready
cool nerveless
coordinate organise
cope grapple
copy imitate simulate
corporate incarnate
corporeality physicalness
correct redress
correct right
correspond equate
correspond match
correspondent newspaperman
corrupt deprave
cosmos existence universe world
cost price
couch sofa
counseling guidance
count counting
count matter
countenance imprimatur sanction
countenance visage
countless innumerable multitudinous myriad unnumbered
coup takeover
couple mate pair
courier messenger
court tribunal
court woo
cowboy cowhand cowpuncher puncher
cower huddle
crack super topnotch
crackle crunch
cradle provenance
craft trade
crafter craftsman
crafty sly wily
craggy mountainous
cramp spasm
craved desired
crawl creep
craze cult furor
crazed deranged
crazy mad
creak screech squeak
crease wrinkle
creativeness creativity
creator divine lord
credo creed
creep sneak
criminal crook felon outlaw
criminal reprehensible
crimson red
cringe flinch quail recoil shrink wince
cringe grovel
crippling disabling
crisp sharp
criterion standard
criterion standard touchstone
criticise criticize
croak die expire perish
crop harvest
cross fussy
cross intersect
cross transverse
cross traverse
crossroad intersection
crossroads hamlet
crotchety ornery
crouch squat
crouch stoop
crow gloat
crowd herd
crude earthy
crumble crumple
crush mash squash squeeze
crush oppress suppress
cry holler scream shout squall yell
cry outcry shout yell
cry weep
cry yell
cryptic inscrutable mysterious
crystallize illuminate
cuddle nestle nuzzle snuggle
cultural ethnic
cultured polite
cure remedy
curious funny peculiar queer singular
curse expletive oath swearing
cursory perfunctory
curtail restrict
curtain drape drapery
curve sheer swerve veer
curve wind
curved curving
cuss gadfly
custom tradition
custom usage
customary habitual
cut reduce
cycle round
dab pat
dabbled splattered
dad daddy papa pop
dais pulpit rostrum
damage harm impairment
damaging prejudicial
damn damned darned goddam goddamned
damn goddamn
damn shucks
damned unredeemed
damp moist
dampen moisten
dampen stifle
danger risk
dangerous grave grievous
dapper jaunty
dappled mottled
dark darkness
darkness shadow
darling favorite
dart dash scoot scud
dart flit flutter
dash flair
dash smash
daunt scare
dawn dawning daybreak
daydream dream woolgather
daylight daytime
dazed groggy
dazed stupid
deadlock impasse standstill
deadly lethal
deafening earsplitting thunderous
deal plow
dealer trader
dear honey
deathlike deathly
debility feebleness infirmity
debris dust junk rubble
debut entry introduction
dec december
deceased decedent
deceased gone
deceive delude
decelerate slow
deceleration retardation slowing
decent fitting
decent nice
decide resolve settle
declaim recite
decline diminution
decline refuse reject
decline worsen
decomposition disintegration
decoration ornament
decrease diminish lessen
decrease lessen
decrease lessening
decree fiat
deduce derive infer
deduct subtract
deduct withhold
defeat frustration
defeat kill
defeat licking
defeat overcome
defender guardian
defer postpone shelve
deficiency inadequacy
deficiency lack want
deficient lacking
deficit shortage
define delimit
defining shaping
deformation distortion
deformed malformed
defy resist
defy withstand
degree level
degree stage
deity divinity god
delay wait
delicious delightful
delight please
delight revel
delirium frenzy fury hysteria
deliverance rescue saving
deluge flood
delve dig
demand necessitate need require
democracy republic
demolition destruction
demon devil fiend
demonstrate present show
demonstrate prove show
demonstration presentation
demote relegate
demur except
depart deviate vary
departure deviation difference
departure going leaving
dependable reliable
dependence dependency
depict describe
depict picture
deplorable sorry
deposit lodge stick wedge
deposit sediment
deposit sedimentation
depot terminal
deprecating deprecatory
deprive divest strip
derisive gibelike mocking taunting
derivative differential
derive gain
des diethylstilbestrol
descend fall
descendant descendent
descent origin
describe report
desecration sacrilege
desert forsake
deserve merit
deserving worth
design plan
desire hope
desire want
despair desperation
despairing desperate
despatch dispatch
despise disdain scorn
despised hated
despoil ransack rifle
destination goal
destine doom
destine intend
destiny fate
destroy ruin
destroyed ruined
detached isolated separated
detachment disengagement
detail item
detailed elaborate
detect discover find notice observe
detectable noticeable
detection sensing
detector sensor
deter discourage
determination finding
determine influence shape
detest hate
detonate explode
develop evolve
developing underdeveloped
development evolution
deviate divert
devil lucifer
devilment mischief shenanigan
dexterous dextrous
diagnosing diagnosis
diagnostician pathologist
diagram plot
dialect idiom
diam diameter
diarrhea diarrhoea
diary journal
dice die
dictate prescribe
dictatorship tyranny
dictum pronouncement
differ disagree
differentiate distinguish
differentiation distinction
difficult hard
diffuse permeate pervade
dim faint
diminished lessened weakened
diminutive petite tiny
dingy grimy
dip dunk
directionality directivity
director manager
dirt soil
dirty soiled unclean
disability handicap
disable incapacitate
disabled handicapped
disagreement discrepancy
disallow forbid prohibit proscribe veto
disappear vanish
disappointed frustrated
disappointment letdown
disbelief skepticism
disc disk
disc record
discard dispose
discern distinguish
discernable discernible
discharge dispatch
disclose divulge expose reveal
disclosure revelation
discorporate disembodied
discount dismiss disregard ignore
discouraged disheartened
discover hear learn
discovered observed
discredit disrepute
discrepancy variant
disdain scorn spurn
diseased pathologic
disentangle extricate
disgrace dishonor dishonour shame
disgrace shame
disgusting foul loathsome
disheveled frowzled tousled
disk harrow
disordered upset
disorderly jumbled
dispatch shipment
dispense distribute
disperse dissipate scatter
disperse sprinkle
dispersed spread
displacement shift
display exhibit
display show
display showing
disposition temperament
dispute quarrel
disregard ignore snub
disregard neglect
disrobe strip undress
disrupt interrupt
disruption interruption
disruptive riotous troubled tumultuous turbulent
dissemble feign pretend
dissipate scatter
distill purify
distinction eminence
distinctive typical
distort falsify warp
distress hurt
distressing disturbing
distribute spread
district territory
distrust mistrust suspect
distrust suspicion
disturb trouble
disturbance perturbation upset
disturbed upset worried
dive honkytonk
dive plunge
diversion recreation
diversity variety
divertimento serenade
divide split
dizzy silly
doctor physician
doctrine ism philosophy
document papers
dogma tenet
dominate predominate prevail reign
domination mastery supremacy
done through
doomed lost
door doorway
doorhandle doorknob
doorman porter
dope gage
dosage dose
dot stud
dotted flecked speckled
double dual
double twofold
doubt uncertainty
doubtful dubious
dough kale loot
down downward
doze drowse
dozen twelve
dozens lots scores tons wads
drab dreary
drab somber
drafty draughty
drain drainage
drama play
dramatic spectacular striking
dramatist playwright
draped wrapped
draught gulp swig
draw pull
draw reap
dread fear
dribble trickle
drift err stray
drift float
drift impetus
drink drinking
drive motor
drone monotone
droop sag
droppings dung
dross impurity
drown submerge
drugstore pharmacy
drunk drunkard
dry ironic ironical wry
dub nickname
dullard stupid
dupe gull
duplicate repeat
durable lasting
dusk nightfall twilight
dusky swart swarthy
duty obligation responsibility
dweller inhabitant
earn garner
earnestness seriousness sincerity
earnings pay remuneration salary wage
earnings profit profits
earth globe
earthquake quake
east orient
eating feeding
ebullient exuberant
echo resound reverberate ring
echo reverberation
eclipse overshadow
economic economical
ecstasy rapture
eddy purl swirl
edge inch
edgy jumpy restive
educate train
education instruction
effect effectuate
effect impression
effective efficient
effectiveness potency
effluent wastewater
effort exertion
egg eggs
ego self
elaborate expound
elate uplift
elder older
elector voter
electrifying thrilling
elementary simple unproblematic
elevate lift raise
elevate promote
elevation height
elevation raising
elude evade
emanation emission
emancipate liberate
embed imbed implant plant
embellish pad
emblematic symbolic
embodiment incarnation
embody personify
embrace embracing
embrace encompass
embrace hug
emotionalism emotionality
emphasis vehemence
emphasize underline underscore
employ employment
employ hire
enact ordain
enchant enthrall
enclose envelop
encounter meet
encounter skirmish
encourage further promote
encroachment intrusion invasion
end terminate
endanger imperil jeopardize menace threaten
endearing lovely
endeavor enterprise
endeavor strive
endless eternal interminable
endow gift invest
endowment gift talent
enemy foe
energy vigor
enforce implement
enforce impose
engage pursue
engineering technology
engrave inscribe
engross engulf immerse steep
engrossing fascinating
enigma mystery
enigmatic puzzling
enjoin order
enlargement expansion
enormous tremendous
enquire inquire
enraged furious maddened
enrol enroll recruit
enrollment registration
ensue result
entail mean
entanglement web
enter participate
enthrone vest
entice lure tempt
entire full total
entire intact integral
entirety totality
entitle title
entrance entranceway
enumerate itemize
enunciate pronounce
envious jealous
environment environs surroundings
envisage imagine
envision fancy picture visualize
envision foresee
ephemeral passing
epic heroic
epicure gourmet
epitome paradigm prototype
epitomize typify
epoch era
equal peer
equal rival
equality equivalence par
erode gnaw
eroded scoured
erratic mercurial quicksilver
error fault mistake
erudite learned
eschew shun
essence substance
essential indispensable
essential necessity requirement
establish found institute
establish found launch
establishment institution
esteem respect
eternal everlasting perpetual unending
ethics morality morals
evade hedge sidestep skirt
evaluation rating
evaluation rating valuation
evangelist gospeler
evaporation vapor
everyday mundane routine unremarkable
evidence grounds
evidence testify
evident observable
evil vicious
evil wickedness
evildoer sinner
evoke provoke
exact precise
exaggerate magnify
exaggerated overdone
exalt glorify
exalted lofty
examination scrutiny
example instance
exasperating infuriating maddening
exceed top transcend
exceed transcend
excel surpass
except exclude omit
excess extra redundant spare surplus
excess surplus
excise expunge
excite stimulate
exclaim proclaim promulgate
exclaiming exclamation
exclusive sole
excruciating torturing
excursion outing
excuse pardon
exemplify illustrate
exemption freedom
exercise exercising workout
exercise exert
exercise practice
exercise usage use utilization
exert wield
exhausted fatigued
exhaustive thorough thoroughgoing
exist subsist
existent existing
existential experiential
expanse sweep
expect require
expectation outlook prospect
expend spend
experiment experimentation
experimental observational
expiration termination
explicit expressed
exploit feat
express utter
expression face look
extended lengthy prolonged
extenuate mitigate
exterior outside
external outside
extrapolate generalize infer
extreme extremum
extreme utmost
exultant jubilant rejoicing triumphant
eyeball orb
eyelid lid
fabric framework
facility installation
factory mill
fail miscarry
fail neglect
faint swoon
fair reasonable
faith religion
fake forge
fake sham
faker fraud
falloff slump
false mistaken
falsity untruth
falter waver
famed famous illustrious notable noted
family household
fancy illusion phantasy
fantastic marvelous terrific tremendous wonderful wondrous
farther further
fascinate intrigue
fascinate transfix
fascinated spellbound
fashion manner mode style way
fasten fix secure
fatal fateful
father forefather
fathom penetrate
fatigue weariness
fault flaw
favored favorite
fear fright
fearless unafraid
feasible practicable viable workable
feature have
feb february
fedora stetson
feel flavor spirit
fence fencing
ferment fermentation unrest
ferocious fierce furious
ferocity fierceness violence wildness
fertile prolific
festive merry
fetid foul
feverish hectic
fictive pretended
fiddle violin
fiendish infernal satanic unholy
fierce vehement
fig figure
fight oppose
figurine statuette
file register
film movie
final net
financial fiscal
fine okay
finish finishing
fire firing
fireplace hearth
firm house
firm unfaltering unshakable unwavering
firmness resolve
fisher fisherman
fishmonger fishwife
fit paroxysm
fit primed set
fit tantrum
fix mend repair
fix mess
fixed set
fixing repair
flail lam thrash
flash twinkle wink
flashy gaudy
flat level plane
fledgling freshman newcomer
fleet swift
fleeting momentary
fleshy overweight
flicker flutter quiver
flip somersault somersaulting
flip toss
float swim
flog lash slash whip
flood inundation
flood swamp
floor flooring
flounder stagger
flourish prosper thrive
flourish thrive
flow flowing
flowering unfolding
flub spoil
flush heyday peak
flushed rosy
fly wing
foam froth
foible idiosyncrasy
foil frustrate thwart
foliage leaf
following next
folly foolishness
folly stupidity
food nutrient
fool gull
foolhardy reckless
footing terms
footpath pathway
forbid foreclose forestall preclude prevent
forbidden taboo
force impel
foreboding premonition
forego precede
foreknow foresee
forest wood woods
forgo waive
fork ramification
form kind sort
form organize
former onetime
formidable redoubtable
formulation preparation
forswear retract
fort fortress
fort garrison
forte specialty
fortify strengthen
forty twoscore
foster further
founding initiation
fowl poultry
foyer hall lobby vestibule
fragment shard
fragrance perfume scent
frambesia yaws
framework model
freak monstrosity
free liberate loose release
free rid
freeway pike superhighway thruway
frenzied manic
frequent patronize shop
freshness novelty
fret fuss
frighten scare
frightened panicked terrified
frightened scared
frightful horrible horrifying
frigid icy
fringe outskirt
fringe periphery
frog toad
fruitless futile vain
fulfill satisfy
fumble grope
fun merriment
function operate
function purpose use
function serve
fund store
fundamental rudimentary
furnish provide render supply
furtive stealthy
fury rage
fusion unification
fuss mother
futile unavailing
fuzzed fuzzy
gabble prattle
gag jest joke
gage gauge
gaiety merriment
gain increase
gain profit
gain win
gait pace
gal gallon
gallantry heroism valor
galvanic voltaic
gap opening
gap spread
gape gawk
garbage refuse
gasp pant
gay jolly jovial merry
gaze stare
gem treasure
geographic geographical
geometric geometrical
germinate sprout
gesticulate gesture motion
gesture motion
ghastly grim gruesome macabre
ghost specter
ghostlike ghostly spectral
gigantic mammoth
giggle titter
gilded gilt gold golden
girl miss
girlish schoolgirlish
given granted
given presumption
glance glimpse
glance glint
glare glower
glasses spectacles
glassy glazed
gleam gleaming
gleam gleaming glimmer
gleam glint glisten glitter
glean harvest reap
glee hilarity
glint spark
glinting glittering
glistening shiny
global world
glowering morose sullen
glue paste
glued pasted
glut gorge overeat overindulge
glycerine glycerol
goad spur
gospel gospels
govern regulate
grade level
grade rank rate
graded ranked stratified
graining woodgraining
grammatic grammatical
grand lordly
grandeur nobility
grandma grandmother granny
granular gritty
grapple grip
grappling wrestling
gratification satisfaction
gratify satisfy
grave sober solemn
grave tomb
gray grey
greasy oily
greatcoat overcoat
greatest sterling superlative
grecian greek
greek hellenic
grievance grudge
grim inexorable relentless stern
grin grinning smile smiling
grip handle
groan moan
groove rut
ground reason
groundless idle
grounds yard
group grouping
group radical
grove orchard
growing growth maturation
growl rumble
gruff hoarse husky
grumble grumbling rumble
grumble mutter
grumble scold
guess guessing
guess hazard venture
guess imagine reckon suppose think
guess speculation surmise
guide lead
guide maneuver steer
gummy pasty sticky
gunfire gunshot
gunman gunslinger
gunpowder powder
gush spout
gusto relish zest
gutter trough
hackneyed stock threadbare timeworn trite
hall hallway
hallmark stylemark trademark
halt stop
hamper shackle
handbag purse
handclasp handshaking
handle manage
handle treat
hands manpower men
hangout haunt
hanker long yearn
hapless miserable pathetic piteous poor
happen occur
happening occurrence
harassed pestered
harbor nurse
hardship rigor
hardworking industrious
hardy sturdy
harm hurt injury
harmonious symmetrical
harshness scratchiness
haste hurry
haste rush rushing
hasten hurry
hasten race rush speed
hate hatred
hateful mean
haughty supercilious swaggering
haunt obsess
haunt stalk
haunted obsessed preoccupied
haunting persistent
haversack knapsack
hawk huckster peddle
hawker peddler
hayfield meadow
hazard jeopardy peril risk
hazy misty
headache worry
headmaster schoolmaster
heal mend
healer therapist
healing therapeutic
heap lot mass mint pile plenty
heap pile
hearer listener
heat hotness
heaven paradise
heed regard
heedless unheeding
helplessness weakness
hesitate pause
hesitate waver
hideaway hideout
hideous outrageous
highlight spotlight
highwayman hijacker
hillock knoll mound
hinder impede
hint suggest
hip pelvis
hitch hobble limp
hold keep maintain
holding retention
holiday vacation
homeland motherland
honest honorable
honor honour laurels
honor honour reward
honor respect
hood punk
hook rob soak
hopeful promising
horde host
hospital infirmary
hostelry inn
hotshot sensation star virtuoso whiz wizard
housekeeping housework
housing lodging
howl howling
howl wail
hubbub uproar
huddle powwow
huge immense vast
hugging kissing petting
hulk loom tower
hulk whale
humble humiliate
humble lowly
humor wit
hunch intuition suspicion
hunger thirst
hunting search
hurl hurtle lunge
hurler pitcher
hurrying scurrying
hurt smart
hurt wounded
hush silence still
hush stillness
hut shack shanty
hyperbolic inflated
hypocrite phony
hypothesis theory
icebox refrigerator
idea thought
identical indistinguishable
identical very
identify name
idiom parlance
idiot imbecile
idle laze
idolize revere worship
ignorant illiterate
ill sick
illness malady sickness
illuminate illumine light
imagery imagination imaging
imaginative inventive
imbalance unbalance
imitation simulated
immaculate spic spotless
immerse plunge
imminent impending
imp pixie
impair mar
impede obstruct occlude
impersonal neutral
implication significance
implike mischievous puckish
important significant
impose inflict
imposition infliction
impossible inconceivable unimaginable
impotence impotency
imprecation malediction
impress strike
imprison jail
improbable unlikely
improvised makeshift
impudent insolent
impulse urge
impulse whim
incensed indignant outraged
incentive inducement
incertain uncertain
incipience incipiency
incisive keen penetrating
incite instigate
incite motivate prompt
inclination tendency
incline ramp
incline slope
incline tend
incomprehensible inexplicable
inconvenience worriment
incorporate integrate
incorrect wrong
incredible unbelievable
indecent untoward
indecision irresolution
indefatigable tireless
indefensible untenable
independent sovereign
indescribable ineffable unspeakable untellable
index indicator
indicate point
indignation outrage
individual mortal person someone soul
individual single
individualism individuality
individualized personalized
indolent lazy
induction initiation
industry manufacture
inert neutral
inescapable unavoidable
infamous notorious
infective pathogenic
infertile unfertile
infest overrun
inflection prosody
inflow influx
inglorious shameful
inhabit live populate
inherent integral
inhibitory repressive
initiate originate
injure wound
innovate introduce
innovation invention
inoculation vaccination
inquire wonder
inquiry query question
inquiry research
inscription lettering
inside interior
insight penetration
insistent repetitive
instal install
instant instantaneous
instant moment
instant twinkling wink
instruct teach
instructor teacher
instrument tool
instrumentalist musician player
insularity insulation
insulate isolate
insurrection rebellion revolt uprising
intact inviolate
integrate mix
integrated unified
integrating integration
integrity unity
intellectual rational
intelligible understandable
interest sake
interfere intervene
interfering meddling
interlace intertwine lace twine
interlock mesh
interlocking interwoven
intermediate medium
interpreting rendering
interrelation interrelationship
interrogation interrogative
interweave weave
intrude trespass
invaluable priceless
inveigh rail
invent manufacture
inventory stock
investigating investigation
investigator researcher
involvement participation
irony sarcasm satire
irrigate water
irritability petulance
irritable peevish
irritation temper
isolated stray
issue publish
issue supply
ivory pearl
jab jabbing
jab poke
jabber spout
jaded wearied
jam pile throng
jammed packed
jan january
jangle jingle
jar jolt
jeep landrover
jeer scoff
jeopardize stake
jerk jerking jolt
jerk twitch
jerk yank
jest joke
jimdandy jimhickey
jimmy prise pry
job occupation
jocose jocular
jog ramble
joggle wiggle
john lavatory privy toilet
johnny reb rebel
jolted shaken
journey journeying
journey travel
joy pleasure
juicy luscious voluptuous
jumble muddle welter
juncture occasion
junk scrap
justify vindicate
justness nicety
jutting projected sticking
keenness sharpness
keepsake souvenir
kick thrill
kill killing
kingdom realm
knock knocking
knowledgeable learned
lab laboratory
label mark tag
labeled tagged
labor labour proletariat
labor toil
labyrinth maze
lad sonny
laden ladened loaded
lady madam
lam run
lamentation wail
lance spear
language speech
lanky rangy
lap lick
lappet wattle
lapsed nonchurchgoing
lashing whipping
last survive
lasting permanent
lather soapsuds suds
laugh laughter
lavender lilac
lavish shower
lay place position put set
lead result
leaden weighted
leaders leadership
leading preeminent
leading star stellar
leakage outflow
lean thin
lean tilt
leaning tilted
learner scholar
learning scholarship
lease rent
left remaining
legitimate logical
lend loan
lengthening perpetuation prolongation
letter missive
levelheaded sound
lewd salacious
lexicon vocabulary
liberation release
license permit
life living
lifelike pictorial vivid
lifted upraised
lighted lit
like wish
likely probable
likeness similitude
limbo oblivion
limitation restriction
linger loiter lurk tarry
lingual linguistic
little small
load loading
lobscouse lobscuse
locality neighborhood neighbourhood vicinity
locate situate
located situated
lock mesh
lone solitary
longing yearning
look looking
looking sounding
loot plunder
lord master
loudspeaker speaker
lousy rotten stinking
lowering sullen
lukewarm tepid
lumber timber
luminary notable
lump swelling
lunch luncheon
lurch pitch
lurid shocking
lurk skulk
lush profuse riotous
lyric words
machinist mechanic
madman maniac
magic magical
maimed wounded
maintain preserve
maintenance upkeep
majestic proud
maleness masculinity
malingering skulking
mama mamma mommy
mandatory required
mangled torn
manufacturer producer
march marching
mark marking
mark score
marked pronounced
market marketplace
marketing merchandising selling
maroon strand
marriage matrimony
marry wed
marvel wonder
massacre slaughter
master overcome surmount
masterly virtuoso
matching twin
mate teammate
material stuff
math mathematics
matter topic
maturation ripening
maximal maximum
maximum utmost
meander thread wind
meandering wandering winding
means way
measure quantity
measure step
measurement measuring
mechanics mechanism
meddling tampering
medication medicine
meditate mull muse ponder reflect
melee scrimmage
melodious tuneful
melody tune
melt thaw unthaw
melting thaw thawing
menace threat
menacing ominous sinister threatening
mentality outlook
mention note observe remark
mention quotation reference
mention reference
merchandise product
merchandise trade
merge unify unite
merit virtue
metal metallic
metro subway
microphone mike
midday noon
midst thick
milieu surroundings
militant warlike
militia reserves
min minute
mind psyche
mingle unify
minimal minimum
minimize understate
minister parson pastor
ministration succor
minute moment second
misbehavior misdeed
misconstrue misunderstand
misdemeanor violation
miserable suffering
misery wretchedness
misgiving qualm
misinterpretation mistaking misunderstanding
mislay misplace
missile projectile
mob rabble
mob syndicate
mobile wandering
mobilize rally
mockery scoffing
model mold mould
model pattern
modernize overhaul
modesty reserve
moisture wet
mold stamp
monarch sovereign
mood temper
mortician undertaker
motionless static still
motivation motive
motto shibboleth slogan
mount wax
mouth speak talk
move travel
muffle stifle
multiplication propagation
multitude pack
mum silent
mumble mutter
murmur murmuring muttering
mute unspoken
muted subdued
myofibril myofibrilla
mysterious mystic
nagging shrewish
nameless unknown
narrative story tale
nasal pinched
nationalism patriotism
naught nothing zero
nauseated sick sickish
necktie tie
need want
needed required
neglected unheeded
negotiation talks
new novel
news tidings
newsman reporter
night nighttime
nip pinch
nominal tokenish
north union
northerly northern
northerner yank yankee
nose poke
note notice
notification presentment
nourishment sustenance
nov november
nuance subtlety
nudge prod
null void
nutrient nutritive
objection remonstrance
objectionable obnoxious
obscure vague
observance observation watching
obtain receive
occluded sorbed
occupancy tenancy
occupant resident
occupy reside
oct october
odor smell
offence offensive
offer offering
offer proffer
operational useable
opinion sentiment
opposition resistance
optical visual
optimal optimum
opulent sumptuous
orator rhetorician
orbit revolve
ordinance regulation
orient point
origin root source
orthophosphate phosphate
outdo outstrip surpass
outlay spending
outline sketch
output yield
outrage scandalize shock
outsmart overreach
outstanding prominent salient
overhaul overtake
overpower overwhelm
overriding paramount
overthrow subvert
overture prelude
own possess
owner proprietor
ownership possession
pace step stride
pacing tempo
package parcel
pact treaty
painful sore
pains striving
painting picture
pale pallid wan
pander pimp procurer
pang twinge
panic terror
paraphrase rephrase
pardner partner
part portion
particle speck
particular peculiar special
partner spouse
pass walk
passage transition
past yesteryear
pastelike pasty
patch piece
patch plot
pathetic pitiable pitiful
patrol police
patronize sponsor
pattern practice
peal pealing
pecs pectoral pectoralis
pedestal stand
pelt pepper
pen write
penalize punish
penalty punishment
penance repentance
peptidase protease
percent percentage
percentage share
perch roost
perfumed scented
perilous precarious
permission permit
persevere persist
persistence persistency tenacity
persistent relentless
persona role
perspective view
perspiration sweat
petition request
phase stage
philosophic philosophical
phone telephone
phonemics phonology
photo photograph
phraseology wording
physiognomy visage
picket scout sentinel sentry
pier wharf
pinpoint speck
pipe shriek shrill
pitch toss
pitiless remorseless ruthless
pivot swivel
place spot
placid tranquil
plan program
plant works
plenitude plenty
plight predicament
plod trudge
poetry verse
poignant touching
polish refine
polish refinement
polish smooth
pommel pummel
pond pool
populace public
portrait portrayal
possible potential
pot toilet
potential potentiality
potter tinker
pounce swoop
pound ram
pounding throbbing
pour swarm
powdered powdery pulverized
power powerfulness
practise rehearse
prance strut swagger
preaching sermon
precaution safeguard
precedence priority
predilection preference
predominance predomination
preferable preferred
preference taste
preparative preparatory
prepare ready
preserve uphold
press urge
pressing urgent
pretence pretension
prey target
price terms
print publish
privacy secrecy
prize treasure value
pro professional
procedure process
proceeding proceedings
proceeds takings yield
process treat
procrastinate stall
procure secure
profusion richness
project protrude
project task undertaking
promotion publicity
proportional relative
propose suggest
proposition suggestion
prosperous thriving
prostitute whore
protest protestation
province responsibility
province state
provision proviso
provisional tentative
prurient salacious
psyche soul
pull pulling
pulsate pulse throb
pulsation pulse
pupil student
pure utter
pursuit quest
push pushing
push thrust
pussy slit
quake quiver
quarrel row wrangle
quash repress subdue subjugate
quell squelch
quick speedy
radical revolutionary
radical ultra
rage storm
rail railing
railroad railway
rain rainfall
range reach
range roam rove stray wander
rascal rogue
ratify sign
rattle rattling
rattler rattlesnake
raucous rowdy
react respond
reactivity responsiveness
realism reality
realize recognize
realize see understand
rear rearward
reasonable sensible
reassign transfer
rebuff repulse
rebuff slight
rebuff snub
rebuild reconstruct
rebut refute
recall recollect remember
recede retreat withdraw
receipts revenue
recollection remembrance
reconnoiter scout
recover regain retrieve
recovery recuperation
recreate revive vivify
recurrent repeated
redemption salvation
redevelopment renovation
reducing reduction
reek smack
reeking watery
reel spin
reenforce reinforce
reexamine review
refashion remake
refill replenish
refund repay
refund repayment
regard respect
register registry
regret sorrow
regroup reorganize
regular veritable
regulation rule
rehabilitation renewal
reinforce reward
reissue reprint
reiterate repeat restate
rejoin retort
relevance relevancy
reliance trust
religious spiritual
remain stay
remainder residue rest
remarkable singular
rend rip rive
rendering rendition
rending ripping splitting
rent tear
repeal rescind
repeat repetition
replace supersede supplant
replacement replacing
repose rest
represent symbolize
reprieve respite
repugnance repulsion revulsion
reputation repute
resign vacate
resignation surrender
resonant resounding
respective several various
resplendent splendid
resume survey
resurrect upraise
retaliation revenge
retch vomit
retention retentiveness
retire withdraw
revealing telling telltale
revel revelry
revere reverence venerate
revered venerable
reverie revery
revolve rotate
reward wages
rhino rhinoceros
rhyme verse
rhythmic rhythmical
rickety shaky wobbly
rigorous strict
rinse wash
ripple ruffle undulate
rite ritual
road route
roadside wayside
roar thunder
rock stone
rock sway
roll roster
romp runaway
rooms suite
rub scratch
rubberlike rubbery
run tally
run trial
rundown summation
runner smuggler
rupture snap tear
rush surge
russia ussr
rustle rustling
sadness unhappiness
sail sweep
salesgirl saleslady
sallow sickly
saltwater seawater
salute toast
salvage save
sashay sidle
satiric satirical
savor taste
say state tell
scamper scurry scuttle
scheme strategy
scholar student
school schoolhouse
schoolmarm schoolmistress
science skill
scorch sear
scot scotchman
scoundrel villain
scour scrub
scouring scrubbing
scrape scraping
scream screaming screech shriek shrieking
scream screech screeching shriek
scream yell
screechy squeaky
screen test
seafarer seaman
seahorse walrus
sealing waterproofing
search seek
seated sitting
sec second
secede splinter
sensational stunning
separated spaced
sept september
sequence succession
sequential serial successive
serenity tranquility
serpent snake
settlement village
sew stitch
shade tint
shadowed shadowy
shallowness superficiality
shamble shuffle
shaved shaven
shenanigan wile
shift transformation transmutation
shiver shudder
shivering trembling
shock stupor
shoelace shoestring
shooting shot
shop store
shop workshop
shopkeeper storekeeper tradesman
shouting yelling
shred whit
shrink wither
sign subscribe
signal signaling
significant substantial
silent still
silly wacky
silver silvery
sin sinfulness
sin sinning
sinful ungodly
singer vocalist
singularity uniqueness
sis sister
sketch vignette
slacken slow
slant weight
slanted slanting sloping
sleep slumber
slender slim
slice slit
slip steal
slop spill
slop splash
smitten stricken
smooth suave
smother suffocate
smother surround
smothered strangled
smothering suffocating
snap snarl
snare trap
snicker snigger
snoop spy
snow snowfall
soar surge
social societal
sod sward turf
soldiery troops
sonority vibrancy
sore tender
sovereign supreme
span traverse
spare trim
spark sparkle
spatter splatter splutter sputtering
speak talk
specify stipulate
spectator viewer watcher witness
speed velocity
spell tour
spell trance
spire steeple
spiteful vindictive
splash sprinkle
sportsman sportswoman
spot spy
sprawl straggle
spring springtime
spur urging
squad team
squat squatting
squirm twist wriggle writhe
staggering stupefying
staircase stairway
stairs steps
stammer stutter
stamp stomp
standpoint viewpoint
starved starving
state submit
stay stick
stealing thieving
steel sword
step tread
stereo stereophonic
stimulant stimulation stimulus
stoic stoical
storage storehouse
storm tempest
strain strive
strange unusual
strangle throttle
stress tension
stride tread
stringy wiry
study survey
stuff thrust
stumble trip
sub substitute
subject theme topic
subordinate underling
substantial substantive
substitution switch
suffer sustain
suffering woe
suitable suited
sum total
summate total
sun sunlight sunshine
superintend supervise
surmise suspect
suspect suspicious
swap switch
swarm teem
sway swing
swirl twiddle twirl whirl
symmetric symmetrical
synchronism synchrony
synthesise synthesize
tackle undertake
tactile tactual
talk talking
talkative talky
tangled tortuous
taut tight
tears weeping
teen teenage
teensy wee
test trial
test try
testimonial tribute
theater theatre
thinking thought
thoriated tittering
thrash thresh
three trio
thud thump
thud thumping
thyrotrophin tsh
tire weary
tiring wearying
topple tumble
torment torture
trace vestige
trample tread
transfer transportation
transform transmute
transmission transmitting
traveler traveller
trichrome tricolor
triumph victory
tube tubing
tumor tumour
tumult uproar
turn turning
twirl whirl
typewriting typing
ulcer ulceration
unaccountable unexplainable
unanswered unrequited
uncanny weird
uneconomical wasteful
unfair unjust
unhurt unscathed
unique unparalleled
unlace untie
unlovely unpicturesque
unnecessary unneeded
unobtainable unprocurable
unreflective unthinking
unshaved unshaven
unsloped upright
untested untried
usefulness utility
variable varying
velour velours
veranda verandah
vernal youthful
verve vitality
vibrant vivacious
view vista
volition will
wag waggle
wail whimper
wait waiting
wallop whack
war warfare
wash washing
washbasin washbowl
week workweek
whir whirring
whir whiz
whiskey whisky
white whiteness
winter wintertime
wish wishing
wool woolen
wrack wreck
yap yelp
yelp yelping
`;

/** Words of which one is derived from the other, a pair a line. */
export const DERIVATIONS = `
ability able
abolish abolishable
abolish abolition
absence absent
absolute absoluteness
absorb absorbate
absorb absorbent
absorb absorber
absorb absorption
absorb absorptive
absurd absurdity
academia academic
academic academy
accelerate accelerative
accelerate acceleratory
accept acceptance
accept acceptant
accompaniment accompany
accomplish accomplishable
accord accordant
accordance accordant
acculturate culture
accusative accuse
accusatory accuse
accuse accuser
accuse accusive
achievable achieve
achieve achievement
achieve achiever
acquirable acquire
acquire acquirer
acquire acquisition
acquire acquisitive
act actuate
active activeness
active activity
actual actuality
actual actualize
adapt adaptable
add additive
address addressee
adequate adequateness
adjust adjustable
adjust adjuster
adjust adjustive
administer administrable
administer administration
administer administrative
administrate administrative
admire admirer
admission admit
admit admittable
admit admittible
advantage advantageous
adventure adventuristic
adventure adventurous
advisable advise
advise advisee
advise advisement
advise adviser
advise advisor
advise advisory
aerate aerator
aerate air
aerial air
aerify air
aerosol aerosolise
aerosol aerosolize
affection affectionate
affirm affirmable
africa african
aggressive aggressiveness
agree agreeable
agree agreement
alaska alaskan
albumin albuminous
alive aliveness
allocable allocate
allow allowable
alone aloneness
alter alterable
amaze amazement
ambiguity ambiguous
ambition ambitious
amend amendatory
america american
american americanize
ample ampleness
analogous analogy
analysis analytic
analysis analytical
analysis analyze
analyst analyze
anastomosis anastomotic
anatomical anatomy
anecdote anecdotic
anecdote anecdotical
angel angelic
angel angelical
anger angry
angle angular
angle angulate
anglicize english
angriness angry
animal animalise
animal animalize
announce announcement
announce announcer
announce annunciatory
anonymity anonymous
answer answerer
antagonist antagonistic
antenna antennal
antenna antennary
antigen antigenic
apparency apparent
apparent apparentness
apparent appear
apparition appear
appear appearance
applicability applicable
applicable apply
application apply
applicative apply
applicatory apply
appoint appointee
appoint appointive
appreciate appreciative
appreciate appreciator
approach approachable
approbate approval
approbation approve
approbative approve
appropriable appropriate
appropriate appropriateness
approve approver
arbitrariness arbitrary
area areal
arguable argue
argue arguer
argue argumentation
argue argumentative
arrange arrangement
arrange arranger
arrive arriver
art artistic
art arty
arterial artery
artist artistic
ask asker
assemblage assemble
assert assertable
assess assessable
assess assessor
assist assistance
assist assistant
assist assistive
associable associate
associate associative
associate associatory
assume assumption
assume assumptive
athlete athletic
atom atomic
atom atomise
atom atomize
attach attachable
attack attacker
attain attainable
attempt attempter
attend attendance
attend attendant
attend attender
attend attention
attitude attitudinise
attract attractive
attributable attribute
auctorial author
augment augmentative
authentic authenticity
author authorial
authorize authorizer
avail available
availability available
available availableness
average averageness
avoid avoidable
avoid avoidance
aware awareness
awful awfulness
bacteria bacterial
bacterial bacterium
bad badness
baptism baptize
bat batter
bat batting
beat beatable
beauteous beauty
beautify beauty
beer beery
beg beggary
begin beginner
begin beginning
belief believe
believable believe
believe believer
belong belongings
bend bendable
bend bender
beneficial benefit
bible biblical
big bigness
bind binder
biological biology
bit bitty
bite biter
bitter bitterness
black blackness
blamable blame
blame blameable
bleed bleeder
blind blindness
block blocky
blood bloody
bloodiness bloody
bloom bloomer
blue blueness
blush blusher
bodily body
bold boldness
bomb bomber
bone boney
bone bony
borrow borrower
box boxy
branch branchy
brave braveness
break breakable
breathe breather
brevity brief
brief briefness
bright brightness
brilliance brilliant
brilliancy brilliant
broad broadness
bronchial bronchus
bronchiolar bronchiole
brown brownness
brush brushy
build builder
bureaucracy bureaucratic
burial bury
burn burnable
busy busyness
button buttony
buy buyer
buy buying
calculable calculate
calculate calculator
calculate calculus
california californian
calm calmness
camp camper
canada canadian
cancel cancellation
cancer cancerous
capability capable
capable capableness
capacitate capacity
capital capitalise
capitalism capitalistic
careful carefulness
carrier carry
categorial category
categoric category
categorical category
categorize category
catenate chain
catenulate chain
catholic catholicism
causative cause
cease cessation
celebrant celebrate
celebrate celebrator
cell cellular
center central
center centric
center centrical
ceremonial ceremony
challenge challengeable
change changer
chaos chaotic
character characterise
character characteristic
character characterize
charge charger
chase chaser
cheap cheapness
check checker
chemical chemistry
chest chesty
chew chewer
childish childishness
chlorinate chlorine
christ christian
christian christianity
circle circular
circumstance circumstantial
citify city
claim claimant
clarity clear
class classify
classification classify
classificatory classify
classifier classify
clean cleaner
clean cleanness
clear clearness
clerical clerk
climb climber
close closeness
close closure
cloud cloudy
club clubby
code codify
coincide coincident
cold coldness
collaborate collaborative
collect collectible
collect collector
college collegial
colonial colony
colonize colony
color colorize
combat combatant
come comer
comedy comic
comedy comical
comfortable comfortableness
command commandant
command commander
comment commentary
comment commentate
commerce commercial
commit committal
commit committee
common commonality
common commonness
communicate communicative
communicate communicator
communicate communicatory
communism communistic
communism communize
commute commuter
comparability comparable
comparative compare
compare comparison
compel compulsion
compete competitive
compete competitor
compete competitory
competence competent
competitive competitiveness
complain complainer
complain complaint
complete completeness
complex complexity
complex complexness
complexify complexity
compliance comply
compliancy comply
compliant comply
complicated complicatedness
component compose
compose composer
comprehend comprehendible
comprehend comprehensible
comprehend comprehension
comprehensive comprehensiveness
compulsion compulsive
compulsive compulsivity
compute computer
comrade comradely
conceive conceiver
conceive concept
conceive conception
concept conceptual
concept conceptualise
concept conceptualize
conclude conclusion
conclude conclusive
concrete concreteness
condemn condemnatory
confer conference
confess confessor
confidant confide
confidence confident
confirm confirmative
confirm confirmatory
connect connecter
connect connective
connect connector
conscious consciousness
consequence consequent
constancy constant
constituent constitute
construct constructor
consult consultative
consult consultatory
consult consultive
consume consumer
contain container
contain content
contain continent
contempt contemptuous
contend contention
context contextual
continuance continue
continuity continuous
continuous continuousness
continuous continuum
contract contractor
contract contractual
contribute contributor
control controller
controversial controversy
convenience convenient
conventional conventionality
conversion convert
convert converter
convey conveyance
convey conveyor
convince convincible
cook cooker
cook cookery
cool coolant
cool cooler
cool coolness
cooperate cooperative
cooperate cooperator
coordinate coordinator
correspond correspondence
correspond correspondent
cortex cortical
cosmic cosmos
count countable
count counter
courage courageous
crawl crawler
craze crazy
craziness crazy
create creative
create creature
creative creativeness
creative creativity
creep creeper
crier cry
crime criminal
crime criminalise
crime criminate
crime incriminate
criminal criminalize
critic criticize
critical criticism
criticise criticism
cry crying
cuba cuban
curable cure
curative cure
curiosity curious
curious curiousness
currency current
current currentness
curricular curriculum
custom customary
cut cutter
cut cutting
daily day
dance dancer
danger dangerous
dangerous dangerousness
dark darkness
dead deadness
death die
decide decision
decide decisive
decisive decisiveness
declarative declare
declaratory declare
deduce deductive
deep deepness
defence defend
defend defender
defend defensible
defend defensive
defiant defy
deliver delivery
demand demander
democracy democratic
democracy democratize
demonstrate demonstrative
demonstrate demonstrator
denial deny
denier deny
denounce denouncement
dense density
depart departer
depart departure
depend dependant
depend dependent
dependence dependent
dependency dependent
depict picture
deputise deputy
descend descendant
descend descendent
descend descent
describe description
describe descriptive
designate designative
desirability desirable
desirable desirableness
destroy destroyer
destroy destructible
destroy destruction
destroy destructive
detect detector
determinant determine
devil devilize
devise deviser
devote devotee
diagnose diagnosis
dialysis dialyze
diameter diametral
diameter diametric
diameter diametrical
diarrhea diarrheal
diarrhea diarrhetic
diet dietary
diet dietetic
diet dietetical
differ difference
differ different
difference different
difference differential
difference differentiate
difficult difficultness
dig digger
dig digging
dignify dignity
dilutant dilute
diminish diminution
dine dinner
direct directive
direct director
dirt dirty
dirtiness dirty
disability disabled
disagree disagreement
disappear disappearance
disaster disastrous
discern discernible
disclose disclosure
discover discoverer
discover discovery
discuss discussant
dismiss dismissive
disobedience disobedient
disobedience disobey
distance distant
distinct distinctness
distinction distinguish
distribute distributer
distribute distributor
disturb disturbance
divide divider
divide divisible
divide division
doctor doctorial
doctrine indoctrinate
document documentary
domestic domesticity
dominance dominant
dominance dominate
dominant dominate
dominate dominion
doubt doubter
doubtful doubtfulness
drag dragger
drama dramatic
drama dramatise
drama dramatize
dream dreamer
dream dreamy
drier dry
drill electric_drill
drink drinker
drip drippings
drive driver
dry dryness
dumb dumbness
dust dusty
duteous duty
eager eagerness
earliness early
earn earner
earn earnings
earth earthy
easiness easy
eat eater
economic economy
economical economy
edit editor
editor editorial
educate educator
effect effecter
effect effective
effect effectuate
effective effectiveness
effective effectivity
efficiency efficient
elaborate elaborateness
elastic elasticity
elect elective
elect elector
elect electorate
elect eligible
election electoral
electric electricity
electricity electrify
electronic electronics
eliminate eliminator
emerge emergence
emerge emersion
emergency emergent
emission emit
emotional emotionality
emphasis emphasize
emphasis emphatic
employ employee
employ employer
employ employment
emptiness empty
encourage encouragement
endurance endure
energetic energy
energize energy
enforce enforcement
enforce enforcer
engage engagement
england english
enjoy enjoyer
enjoy enjoyment
enlarge enlargement
enormity enormous
enormous enormousness
enter entrance
enter entrant
enter entree
enter entry
entertain entertainer
enthusiasm enthusiastic
entire entireness
entitle entitlement
enzymatic enzyme
equal equality
equal equate
equip equipage
equip equipping
erect erectness
err error
escape escapee
essential essentiality
essential essentialness
estimate estimator
eternal eternity
europe european
evaluate evaluative
evaluate evaluator
evaluate value
evidence evident
evidence evidential
evidence evidentiary
evil evilness
evocative evoke
evolution evolve
exact exactness
examine examiner
example exemplary
example exemplify
exceed exceedance
exceed excessive
excel excellent
excellence excellent
excellency excellent
excitatory excite
excite excitement
exclaim exclamation
exclaim exclamatory
exclude exclusion
exclude exclusive
exist existence
exist existent
existence existent
existence existential
expect expectant
expend expenditure
expend expensive
expensive expensiveness
experience experient
experience experiential
experiment experimenter
explain explanation
explain explanatory
explode explosion
exploit exploitative
exploit exploitatory
exploit exploiter
exploit exploitive
explorative explore
exploratory explore
expose exposure
express expressible
express expressive
extend extension
extend extensive
extend extent
extensive extensiveness
external externality
extract extractible
extract extractor
extraordinariness extraordinary
extreme extremity
face facial
factor factorize
fail failure
fair fairness
fall faller
false falseness
false falsity
fame famous
familial family
familiar familiarity
far farness
farm farmer
fast fastness
fasten fastener
fat fatness
fault faulty
feel feelings
female femaleness
few fewness
fiber fibrous
fiction fictionalize
fiction fictitious
fierce fierceness
fight fighter
fill filler
filter filtrate
filter filtration
final finality
finance financial
find finder
finish finisher
finite finiteness
firm firmness
fish fishy
fit fitter
fix fixture
flat flatness
flatter flattery
flee fleer
flee flight
flesh fleshy
flexibility flexible
flier fly
flower flowery
fluoresce fluorescence
fluorescence fluorescent
fly flyer
fly flying
follow follower
forbid forbiddance
forbid forbidding
forgive forgiver
formal formalness
formula formularize
foster fosterage
found founder
fraction fractionate
fragment fragmentary
frequence frequent
fresh freshness
friendliness friendly
fringe fringy
fructify fruit
fruit fruity
full fullness
fun funny
funeral funerary
funeral funereal
funniness funny
furious fury
furnish furniture
future futurity
gain gainer
gas gaseous
gas gasify
gas gassy
gaunt gauntness
general generality
generate generative
georgia georgian
gesticulate gesture
get getting
giant gigantic
glad gladness
glass glassy
gloom gloomy
glorify glory
glorious glory
good goodness
govern governor
governor gubernatorial
grant grantee
grant granter
graph graphical
grass grassy
grateful gratefulness
gray grayness
great greatness
green greenness
greet greeter
grim grimness
grin grinner
grin grinning
grow growth
grunt grunter
guess guesser
guilt guilty
guiltiness guilty
gymnastic gymnastics
hair hairy
handle handler
hang hanger
happiness happy
hard hardness
haste hasty
hate hater
hawaii hawaiian
haze hazy
health healthy
healthiness healthy
hear hearable
heat heatable
heat heater
heaviness heavy
help helper
helpful helpfulness
hero heroical
hesitancy hesitate
hesitant hesitate
hesitate hesitater
hesitate hesitator
high highness
hilar hilum
hill hilly
hire hirer
historic history
historical historicalness
hit hitter
hit hitting
hold holder
hole holey
home homely
homogeneity homogeneous
honest honestness
honor honorary
honor honoree
hop hopper
hope hoper
horary hour
horrify horror
hospital hospitalize
hot hotness
human humanity
human humanness
humor humorous
humorous humorousness
hunger hungry
hunt hunter
hurl hurler
hurry hurrying
hypothalamic hypothalamus
idea ideal
idea ideate
ideal ideality
identical identicalness
identifiable identify
identification identify
identify identity
ignorance ignorant
ill illness
illuminant illuminate
illustrate illustrative
imaginative imagine
immediate immediateness
immortal immortality
impatience impatient
implication imply
implicative imply
importance important
impossibility impossible
impossible impossibleness
impress impressible
impress impressive
impression impressionistic
impressive impressiveness
improve improvement
improve improver
impure impurity
inadequate inadequateness
incidence incident
include inclusion
include inclusive
incomplete incompleteness
incredibility incredible
incredible incredibleness
incur incurrence
incur incurring
indefinite indefiniteness
indefinite indefinity
independence independent
independency independent
india indian
indicant indicate
indicate indicative
indicate indicator
individual individuality
individual individualize
individualism individualistic
induce inducement
induce inducive
infection infectious
infer inference
infinite infiniteness
infinite infinity
influence influential
inform informant
inform informative
inform informatory
inherit inheritance
inherit inheritor
initiate initiative
initiate initiatory
injure injury
injurious injury
inquire inquirer
inquire inquiry
insane insaneness
insane insanity
insect insectan
insist insistence
insolubility insoluble
instance instantiate
instant instantaneous
instruct instructive
instruct instructor
intelligence intelligent
intend intent
intend intention
intense intensity
intensify intensity
interdependence interdependent
interested interestedness
interesting interestingness
interfere interference
interior interiorize
international internationality
interpret interpretative
interpret interpretive
interrupt interrupter
interview interviewee
interview interviewer
intonate tone
introduce introduction
invade invader
invade invasion
invent inventive
invent inventor
invest investor
investigate investigative
investigate investigator
investigate investigatory
involution involve
involve involvement
iodinate iodine
iodine iodise
iodine iodize
ion ionate
ion ionic
ion ionise
ion ionize
ireland irish
ironical irony
isolable isolate
issue issuer
italian italy
item itemise
item itemize
jerk jerker
jew judaic
jocular joke
join joiner
join junction
joy joyous
justifiable justify
justification justify
justificative justify
justificatory justify
justifier justify
kick kicker
kill killable
kill killer
kiss kisser
kneel kneeler
know knowable
know knower
labor laborer
labor laborious
lag laggard
land lander
laos laotian
large largeness
late lateness
laugh laughable
laugh laugher
lead leader
leaf leafy
lean leaner
leap leaper
learn learner
leather leathery
leave leaver
leg leggy
legal legality
legend legendary
legislate legislator
length lengthy
liberate liberty
lift lifter
light lightness
like likeness
likeliness likely
limit limiter
linguist linguistic
link linkage
liquid liquidity
liquid liquidness
list lister
listen listener
literal literalness
literary literature
little littleness
livable live
live liveable
live liver
liveliness lively
liver livery
load loader
local locality
locate locater
locate locator
lock locker
loneliness lonely
long longness
look looker
lose loser
loss lossy
loud loudness
lovable love
love loveable
love lover
loveliness lovely
low lowness
luckiness lucky
lug luggage
lurk lurker
machine machinery
mad madness
magnificence magnificent
magnify magnitude
mail mailer
maintain maintainable
maintain maintainer
maintain maintenance
major majority
male maleness
manage management
manage manager
manager managerial
manufacture manufacturer
marble marbleize
marble marmoreal
marble marmorean
mark marker
marriage marry
married marry
mars martian
martyr martyrize
massive massiveness
master mastery
mature maturity
maximise maximum
maximize maximum
meaningful meaningfulness
measurable measure
measure measurement
measure measurer
mechanical mechanics
medical medicine
meet meeter
melodious melody
melodize melody
memorise memory
memorize memory
mental mentality
mention mentioner
merge merger
mess messy
metal metallic
meteorite meteoritic
meteorite meteoritical
method methodical
metropolis metropolitan
micrometeorite micrometeoritic
microscope microscopic
might mighty
mightiness mighty
milk milky
mimesis mimetic
minimise minimum
minimize minimum
minister ministerial
miracle miraculous
mist misty
mix mixture
moderate moderateness
modern modernity
modifiable modify
modification modify
modifier modify
moisten moisture
molecular molecule
moment momentaneous
moment momentary
monetary money
mood moody
moral morality
moralistic morality
motion move
motionless motionlessness
motivate motive
mountain mountainous
mourn mourner
mouse mousey
mouse mousy
movable move
move moveable
move movement
move mover
much muchness
mud muddy
multiple multiplicity
multiplication multiply
multiplicative multiply
multiplier multiply
municipal municipality
murder murderer
murder murderous
murmur murmurer
muscle muscular
muse muser
musical musicalness
mutter mutterer
mysterious mystery
mystery mystify
myth mythic
myth mythical
myth mythologize
mythological mythology
nail nailer
name namer
narrow narrowness
national nationality
nationalism nationalistic
near nearness
neat neatness
necessary necessity
necessitate necessity
negative negativity
negotiable negotiate
negotiant negotiate
negotiate negotiator
neocortex neocortical
neurosis neurotic
new newness
nice niceness
normal normality
notice noticeable
notice noticer
notice notify
notifiable notify
notification notify
nucleate nucleus
number numerical
numerosity numerous
numerous numerousness
obedience obey
obedient obey
obeisance obey
object objectify
object objector
objective objectiveness
objective objectivity
observable observe
observance observe
observant observe
observe observer
obtain obtainable
obtain obtention
obvious obviousness
occupancy occupy
occupant occupy
occurrence occurrent
ocean oceanic
offer offerer
offer offeror
office official
old oldness
omen ominous
omissible omit
omission omit
open opener
opera operatic
operant operate
operate operative
operate operator
opponent oppose
opportune opportunity
oppose opposer
orchestra orchestral
orchestra orchestrate
order orderer
ordinariness ordinary
organic organism
organism organismic
originate originative
orthographic orthography
overcome overcomer
own owner
oxygen oxygenate
oxygen oxygenize
pacify peace
pack package
pack packer
page paginate
painful painfulness
paint painter
paper papery
paramagnet paramagnetic
paris parisian
part partial
particular particularity
pass passer
past pastness
patience patient
pay payee
pay payer
pay payment
perceive perceiver
perceive perceptible
perceive perception
perceive perceptive
perceive percipient
perform performance
permanence permanent
permanency permanent
permissible permit
permission permit
permissive permit
persist persistency
persist persistent
persistence persistent
persistency persistent
person personify
persuade persuader
persuade persuasible
persuade persuasion
persuade persuasive
pertain pertinence
pertain pertinency
pertain pertinent
philosopher philosophic
philosophic philosophy
philosophical philosophy
philosophise philosophy
philosophize philosophy
phonologic phonology
photograph photographer
photograph photographic
photographic photography
physical physicality
physical physicalness
physical physics
physiological physiology
pianistic piano
pick picker
piteous pity
place placement
plain plainness
plan planner
plan planning
planar plane
planet planetary
plato platonic
play player
play playing
pleasance pleasant
pleasant pleasantness
pleasant please
please pleaser
please pleasure
plenteous plenty
pleura pleural
poet poetise
poet poetize
poetical poetry
point pointer
pollen pollinate
ponder ponderer
poor poorness
popular popularity
porosity porous
porous porousness
portrait portray
portraiture portray
portray portrayal
positive positiveness
positive positivity
possess possessive
possess possessor
possibility possible
possible possibleness
postpone postponement
postpone postponer
potential potentiality
powder powderize
powder powdery
powerful powerfulness
practical practicality
pray prayer
preach preacher
precede precedence
precede precedency
precede precedent
precede precession
precise preciseness
predict predictive
predict predictor
prefer preference
preparative prepare
preparatory prepare
prepared preparedness
prescribe prescription
presence present
present presentness
preservative preserve
preside president
presidency presidential
president presidential
press pressure
pressure pressurise
pressure pressurize
prestige prestigious
presume presumption
presume presumptive
pretend pretender
pretend pretense
prettiness pretty
prevent preventative
prevent preventive
price pricey
price pricy
primitive primitiveness
print printer
prior priority
private privateness
probabilistic probability
probability probable
problem problematic
problem problematical
procedure proceed
proceed procession
proclaim proclamation
procure procurement
produce producer
produce product
produce production
productive productiveness
productive productivity
professor professorial
profound profoundness
profound profundity
prominence prominent
promise promisee
promise promiser
promise promisor
promise promissory
promote promotive
propaganda propagandistic
proper properness
propose proposer
proprietary proprietor
protect protective
protect protector
protective protectiveness
protein proteinaceous
protest protestant
protest protester
provide provider
provide provision
provision provisionary
public publicity
publication publish
publish publisher
pull puller
punish punitive
punish punitory
purchase purchaser
pure pureness
pure purity
purple purpleness
pursuant pursue
pursue pursuer
pursue pursuit
push pusher
qualification qualify
qualifier qualify
qualify qualifying
qualify quality
quarrel quarreler
quarrel quarreller
queer queerness
quick quickness
quiet quietness
quote quoter
rain rainy
rapid rapidity
rapid rapidness
react reactive
reactive reactivity
read reader
readiness ready
real reality
real realness
realist realistic
reappear reappearance
reasonable reasonableness
reassurance reassure
rebel rebellion
receive receiver
receive reception
receive recipient
recency recent
recent recentness
record recorder
recover recoverer
red redness
reduce reducible
reduce reduction
reduce reductive
refer reference
reflect reflective
register registrant
register registration
register registry
regular regularity
reinforce reinforcement
reject rejective
related relatedness
relative relativity
relax relaxant
relevance relevant
relevancy relevant
reliability reliable
reliable reliableness
religion religious
religiosity religious
religious religiousness
remember remembrance
remind reminder
remotion remove
remove remover
repair repairer
repay repayment
repeat repeater
repeat repetition
repeat repetitive
replace replacement
represent representative
require requirement
rescue rescuer
resemblance resemble
reside residency
reside resident
resist resistive
respect respecter
respiratory respire
respond respondent
respond responder
respond responsive
responsible responsibleness
rest rester
restore restorer
restrict restrictive
result resultant
resume resumption
retire retiree
retire retirement
reveal revelation
review reviewer
revolution revolutionary
rhythm rhythmic
rich richness
ride rider
right rightness
roar roarer
rob robber
rob robbery
rock rocky
roleplay roleplaying
roll roller
room roomy
rough roughness
rousseau rousseauan
rub rubbing
rugged ruggedness
rule ruler
run runner
run running
rural rurality
russia russian
sad sadness
safe safeness
sail sailor
salinate saline
salt salty
same sameness
sand sandy
saponify soap
satire satiric
satire satirical
satisfactoriness satisfactory
satisfactory satisfy
satisfier satisfy
save saver
scar scarify
scholastic school
score scorer
scramble scrambler
scratch scratcher
scream screamer
scrutinize scrutiny
sculpt sculpture
search searcher
secretarial secretary
secure securer
secure security
see seeing
see seer
seed seedy
select selective
select selector
sell seller
send sender
sense sensible
sense sensify
sense sensitive
sense sensor
sensitive sensitivity
sentence sentential
separate separateness
serial series
serious seriousness
serous serum
set setting
settle settler
severe severeness
severe severity
sex sexual
sexual sexuality
shadow shadowy
shake shaker
shakespeare shakespearean
shakespeare shakespearian
shave shaver
shine shiner
ship shipping
shoot shooter
shop shopper
shop shopping
short shortness
shout shouter
show showy
shrill shrillness
shut shutter
shut shutting
sick sickness
sign signature
sign signer
sign signify
signal signalize
significance significant
silence silent
similar similarity
simple simpleness
simple simplicity
sin sinner
sin sinning
sincere sincerity
sing singer
sing song
sip sipper
sit sitting
skin skinny
skirmish skirmisher
slam slammer
slap slapper
sleep sleeper
sleep sleepy
slide slider
slow slowness
slug slugger
small smallness
smart smartness
smile smiler
smoke smoker
smoke smoky
smooth smoothness
snake snaky
snatch snatcher
snow snowy
soap soapy
social sociality
socialism socialistic
soft softness
solid solidify
solution solve
solve solvent
solve solver
sorb sorption
sore soreness
sound soundness
space spacial
space spatial
spatial spatiality
speak speaker
speak speech
special specialness
specialise specialist
specialist specialistic
specialist specialize
specific specificity
spectate spectator
spectral spectrum
speech speechify
speed speedy
spend spender
sphere spherical
spirit spiritize
spit spitter
spit spitting
spontaneity spontaneous
spot spotter
spot spotting
sprawl sprawler
spread spreader
squat squatting
squeeze squeezer
stability stable
stage stager
stagger staggerer
stain stainer
stance stand
stand standee
stand stander
standard standardise
standard standardize
star starry
stare starer
start starter
state statement
steal stealer
steel steely
still stillness
stimulate stimulus
stomach stomachic
stone stony
stop stoppage
storage store
storm stormy
strange strangeness
strategic strategy
strategical strategy
strengthen strengthener
strike striker
striking strikingness
struggle struggler
student study
studious study
stumble stumbler
stupid stupidity
sturdiness sturdy
style stylistic
style stylize
subjective subjectiveness
subjective subjectivity
submission submit
substance substantial
subtract subtractive
suburban suburbanize
suburban suburbia
succeed succeeder
succeed succession
succeed successive
succeed successor
successful successfulness
sudden suddenness
sue suer
sue suit
suffer sufferer
suffice sufficient
sufficiency sufficient
suggest suggester
suggest suggestible
sullen sullenness
summarize summary
summer summerize
summer summery
sup supper
superior superiority
superstition superstitious
supervise supervisor
supervise supervisory
supplier supply
supply supplying
support supporter
support supportive
sure sureness
surprising surprisingness
survive survivor
suspect suspicion
suspend suspender
suspend suspension
sustain sustainable
sustain sustainer
swear swearer
sweet sweetness
swift swiftness
swim swimmer
swim swimming
swing swinger
syllabic syllable
syllabicate syllable
syllabify syllable
syllabize syllable
symbol symbolic
symbol symbolical
symbol symbolise
symbol symbolize
symbolize symbolizer
symmetric symmetry
sympathetic sympathy
sympathize sympathy
symphonic symphony
symptom symptomatic
table tabular
table tabulate
tale tell
talk talkative
talk talker
tall tallness
tangent tangential
tax taxable
tax taxer
teach teachable
teach teacher
technical technicality
technical technique
technological technology
telephone telephoner
tell teller
tend tendency
tendencious tendency
tendency tendentious
terminate terminative
terrible terribleness
terrify terror
territorial territory
terror terrorise
terror terrorize
testifier testify
testify testimony
texan texas
text textual
thematic theme
theological theology
theoretic theory
theorise theory
theorize theory
therapeutic therapy
thermometer thermometric
thick thickness
thin thinness
think thought
throat throaty
throw thrower
thunder thunderous
tie tying
tight tightness
tininess tiny
tired tiredness
tolerant tolerate
tone tonic
tooth toothy
toss tosser
total totality
touch toucher
trade trader
tragedy tragic
tragedy tragical
trail trailer
train trainee
train trainer
transduce transducer
translate translator
travel traveler
travel traveller
travel travelling
trial try
trier try
trim trimmer
trot trotter
trouble troublous
true trueness
tube tubular
twist twister
type typify
typical typicality
ultimate ultimateness
ultrasonic ultrasound
unaware unawareness
understand understandable
uneasiness uneasy
union unionize
unique uniqueness
unit unitize
universal universality
universal universalize
unusual unusualness
urge urgent
usable use
usage use
use useable
use user
useless uselessness
usual usualness
utility utilize
utilizable utilize
utilize utilizer
utopia utopian
vague vagueness
valid validity
valuable valuableness
valuable value
valuate value
vanish vanisher
variability variable
variable vary
variance vary
variant vary
variation vary
varied variedness
vast vastness
vehicle vehicular
vein venous
verification verify
vertical verticality
vertical verticalness
victim victimise
victim victimize
victorious victory
view viewer
vigor vigorous
vinaceous wine
vinify wine
vinous wine
violence violent
viscosity viscous
visibility visible
visible visibleness
vision visionary
visit visitant
visit visitor
vivid vividness
voltaire voltarean
voltaire voltarian
volume voluminous
vote voter
vulnerability vulnerable
wait waiter
walk walker
wander wanderer
want wanter
warm warmness
warn warner
wash washable
wash washer
washington washingtonian
waste waster
watch watcher
water watery
wave waver
weak weakness
wealth wealthy
weapon weaponize
wear wearable
wear wearer
weariness weary
weep weeper
weight weighty
weird weirdness
western westernize
wet wetness
whip whipper
whip whipping
whisper whisperer
white whiteness
wide wideness
wife wifely
wild wildness
willing willingness
win winner
win winning
win winnings
wind windy
wine winey
wine winy
wink winker
winter winterize
winter wintery
winter wintry
wipe wiper
wire wiry
wise wiseness
wit witty
withhold withholder
witness witnesser
woman womanise
woman womanize
wonder wonderer
wonderful wonderfulness
wood woody
woods woodsy
work worker
worrier worry
worriment worry
worth worthy
worthiness worthy
wreck wreckage
wreck wrecker
write writer
wrong wrongness
yellow yellowness
young youngness
youthful youthfulness
`;

/** Nouns that first of all mean a person. */
export const PERSONS = `
abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adam adherent administrator admirer adolescent adonis adult adulterer adventurer adversary advisor advocate aeon aeschylus aggressor aide alabaman alabamian alderman alien amateur ambassador american amorist anabaptist analyst anarchist ancestor angel anglican antagonist antecedent anthropologist apache apologist apothecary apparition applicant appointee appraiser apprentice archaeologist archangel archbishop architect arianist aristotle artilleryman artisan artist aspirant assassin assessor assignee assistant associate assyrian atheist athlete attacker attendant attorney aunt author auxiliary babe baby babylonian bachelor backer ballerina balletomane ballplayer balzac bandit banker banshee baptist barbarian barkeep barnburner bartender basileus bastard bather batter beadle beadsman bearer beatnik beau beggar beginner believer belle bellhop belshazzar beneficiary besieger bidder biologist biophysicist bishop biter blackmailer blacksmith bloke blonde bluestocking boatswain bobbysoxer bodybuilder bodyguard bogey bolshevik bondsman booby booker bootlegger borrower boss bourbon boxer boy briber bricklayer bride bridegroom brigadier british broker brother brute buddha buddhist buddy buff buffoon bugler bully bullyboy bum bunkmate bunter burglar busboy bushwhacker businessman butler buyer caesar californian caliph caller camper campmate candidate capitalist captain captive captor cardinal caretaker carpenter carrier cartoonist catcher caterer catholic cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap character charlatan chela chemist chief chieftain child chiropractor choirboy chorine chosen christ christian chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric clerk client clown coach cobbler coleridge collaborator colleague collector collegian colonel colonial coloratura columnist comedian comer commander commando commentator commie commissioner committeeman commoner communist companion compatriot competitor composer compulsive comrade concessionaire concierge conductor confederate confessor confidant confidante confrere congressman connoisseur conqueror conservative conspirator constable consultant consumer contemporary contestant contractor contralto contributor controller convert conveyor convict cook coon coordinator cop coquette coroner corporal correspondent cosigner counsel counselor countryman courier courtier cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman creator criminal cripple critic crofter crone crony crook culprit cultist cuss custodian customer cyclist cynic dad daddy dairyman dame dancer dane dante darling darwin daughter deacon deadhead dealer dean dear deceased decedent decorator defendant defender deity delegate demagogue demander democrat demon demonstrator dentist dependent deportee depositor deputy dervish descendant descendent designer desperate despoiler detective detractor developer devil devisee devotee diabetic diagnostician dignitary diplomat director disciple dissenter distributor divine divinity doctor don donor doorman dragon dramatist draper dreamer drinker driver dropout drover drummer drunk drunkard duelist duffer duke dullard dwarf dweller earl earthman eccentric economist editor educator egghead egotist elder elector electrotherapist elizabethan embodiment employee employer engineer englishman engraver enrollee entertainer enthusiast entrepreneur epicure equal escort ethiopian european evangelist eve evildoer executioner executive executor existentialist experimenter expert explorer exporter extern fairy faker fanatic fantasist farmer father fella fellow felon fielder fieldhand fiend fighter filipino finn fisher fisherman fishmonger fishwife fixer flapper flautist fledgling floridian florist foe follower fool forefather foreigner foreman forerunner freak freeman freewheeler frenchman freshman freud friend fugitive fullback gadfly gagwriter gallant gambler gamin gangster gardener general generalist geneticist genie genius gentleman geographer geologist georgian german ghoul girl girlfriend giver gladiator glutton gnome god goddess goldsmith golfer goner gospeler gourmet governess governor graduate grammarian grandchild grandfather grandma grandmother grandparent granny graybeard grocer groom grower grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast gynecologist hack hacker halfback handyman hater hawker headmaster headsman healer hearer hegel heir hellion helper herald heretic hero heroine herpetologist highness highwayman hijacker hillbilly historian hitler hitter holmes homesteader homosexual hood horseman host hostess hotelman hotshot housebreaker householder housewife huckster hulk humanist humorist hun hunter hurler husband hypocrite idealist ideologist idiot idler ignoramus illustrator imbecile immigrant imp impressionist incarnation incompetent incubus individualist infant infantryman infielder informant inhabitant inmate inquisitor inspector instructor instrumentalist intellectual intermediary interne interpreter interviewer intruder invader invalid inventor investigator investor irish irishman ironworker israeli italian jackass jamaican janissary janitor jansenist jap japanese jerk jesuit jesus jew jeweler jimdandy jimhickey jockey johnny joker journalist judge junior jurist juror kid kidnapper killer king kipling knight korean krauthead laborer lackey lad lady laggard landlord landowner lasher lawman lawyer layman leader learner lecher lecturer lefty legatee legislator letterman liar liberal libertine librarian lieutenant lifter lightweight lincoln linebacker lineman linguist listener litigant logger londoner longshoreman loon lord lorelei loser louisianan lover loyalist lucifer luminary lummox lunkhead lyricist machinist madam madman magician magistrate maid maiden mailman major maker malfeasant mama mamma man manager maniac manservant mantrap marine marksman marshal martian martyr mary masseur master mate matriarch matron mayor mechanic member mercenary mercer merchant mermaid messenger metis mexican midshipman milquetoast miner minister minor minstrel misanthrope misogynist miss missionary mistress mocker moderate modern mommy monarch moneymaker monk monologist monsieur monster monstrosity moralist mortician moses mother mourner mover moviegoer murderer muscleman muse musician mutant mutineer namesake napoleon naprapath national native naturopath navigator nazi negro neighbor nemesis nephew neptune neurotic neutralist newcomer newsboy newsman newspaperman newton niece nobody noncom nonconformist nondriver northerner notable novelist nun nurse nymph nymphomaniac observer occidental occupant offender officer official offspring ogress oldster onlooker operagoer opponent orator orderly ordinary organizer orphan outcast outfielder outlaw outsider overachiever overnighter owner oyabun pagan painter pander papa paranoiac pardner parent parishioner parson participant partner passenger passerby pastor pathologist patient patriot patroller patrolman patron patronne peasant peddler peer pensioner perfectionist performer personage personification pessimist petitioner phantom pharmacist philanthropist philosopher phony physician physicist pianist picasso picket pilgrim pilot pimp pioneer piper pirate pistoleer pitcher pixie plainclothesman planner planter plasterer plato platonist player playmate playwright plumber poet policeman politician pop pope porter portwatcher poseur positivist posseman potter pow practitioner preacher predecessor presbyterian president prey prick priest primate prince prisoner private pro procurer producer professional professor prometheus promoter promulgator propagandist prophet proponent proprietor prosecutor prostitute protagonist protege protestant prowler psychiatrist psychologist psychopath psychopomp publicist puke puncher pundit punk punster pupil pursued pursuer purveyor quack quaker quarterback questioner rabbi racine racist racketeer ragamuffin rajah rancher rapist rascal reactionary reader realist reb rebel receptionist recipient recluse recruit redcoat redheader referee refugee registrant regular relative religionist repairman reporter representative reprobate republican researcher resident retailer reveller reverend reviewer rhetorician rider rifleman rigger rival roarer robber rogue roman romantic roofer rookie roosevelt roughneck rousseau rowdy ruffian ruler runner russian rustler safebreaker sage sailor saint salesgirl saleslady salesman saracen satirist savage saver savior schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist scot scotchman scoundrel scout sculptor seafarer seaman secessionist secretary secularist seeker seer segregationist selectman seminarian senator senior sentimentalist sentinel sentry sergeant servant settler shakespeare sharer sheepman shepherd sheriff shopkeeper shopper shortstop sicilian signore singer sinner sioux sipper sir sis sister skeptic skirmisher skunk slave sleeper sleepwalker slob slugger smuggler sniper socialist sociologist soldier soloist son songwriter sonny soothsayer sophisticate sophomore soprano soul southerner southpaw sovereign speaker specialist spectator spirit spokesman sponsor sportsman sportswoman spouse sprinter spy squire stager stalin starlet statesman statistician stepchild stepmother steward stiff stockbroker stockholder stoic storekeeper storyteller straggler stranger strategist stravinsky student stupid stylist subjectivist subordinate suburbanite successor sucker sudanese sufferer suitor sultan superintendent superior supernatural supervisor supplier supporter surgeon surveyor survivor suspect swami swashbuckler swede sweetheart swiss symbolist tackle tailback taxidriver taxpayer teacher teammate teamster tease technician teenager teetotaler telegrapher tenant terrorist texan theatregoer theologian theorist therapist thief thinker thoreau tiger tormentor tory toter tourist townsman tractarian trader tradesman traditionalist tragedian trainman traitor tramp trapper traveler traveller treasurer troll trooper troubleshooter trumpeter trustee tumbler tutor twin twirler tyrant ubermensch uncle underachiever undergraduate underling undersecretary undertaker unfortunate unitarian urchin user utopian valet vandal vaquero vendor vet veteran vicar victim victor viewer villager villain violinist virgin virginian virtuoso visitor vocalist voltaire volunteer voter voyager wag waiter waitress wanderer ward warrior watcher watchmaker watchman watercolorist wearer westerner whale whig white whiz wholesaler whore widow widower wife wigmaker wildcatter windbag wingback wingman winner wisenheimer witch witness wizard woman woodcarver wordsworth worker workman worshipper wrestler wretch writer yank yankee yokel youngster youth zionist zombie
`;
