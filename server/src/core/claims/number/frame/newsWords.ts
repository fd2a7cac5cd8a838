/** Words that news uses for one thing, a group a line. Each stands for all its inflections. */
export const SYNONYMS = `
killed dead death died deadly fatal fatality toll perish slain slay
injured wounded hurt injury wound casualty maimed
missing unaccounted lost
soldier troop serviceman servicewoman trooper
army military force
fighter militant insurgent rebel gunman
police officer cop constable
civilian resident inhabitant citizen townsfolk population
people person individual human
home house dwelling household residence
flat apartment condo
car automobile vehicle motor
lorry truck
bus coach
plane aircraft jet airliner aeroplane airplane
ship vessel boat
filling service gas petrol
hospital clinic infirmary
school educational college
doctor physician medic
patient participant volunteer subject enrolled
drug medicine medication pill tablet treated treatment therapy
placebo control dummy
study trial research
earthquake quake tremor shock
epicentre epicenter centre
storm hurricane cyclone typhoon
flood deluge flooding
blaze fire wildfire
blast explosion bomb bombing detonation
strike attack raid assault bombardment shelling
missile rocket projectile
drone uav
shelter refuge
rescue save saved
rise climb increase gain grow growth jump surge soar advance up higher raise widen expand hike swell leap upturn bigger extra add
fall drop decline decrease decreased slip slide sink shrink down lower cut reduce reduction dip plunge tumble narrow slump ease fewer less smaller lost
profit income earnings earned net
revenue sales turnover receipts
cost price charge fee expense bill worth priced
pay paid spend spent fund funded finance financed met
wage salary pay earns
tax levy duty
debt borrowing owe liability
share stock equity
dividend payout distribution
loan borrow lend
budget spending expenditure
shortfall gap deficit short hole
firm company business corporation group enterprise
boss chief head leader
employee worker staff personnel workforce workers employ
job post position role
layoff redundancy sacked fired dismissed
forecast outlook guidance predict expect expected projection estimate target goal
analyst economist
customer client consumer buyer
plant factory works mill
site location facility
venue place site
offer propose bid tender
ask demand seek want request sought
buy purchase acquire bought acquisition
sell sale sold disposal
vote ballot poll
favour favor support back yes aye approve
against oppose no nay reject objection
seat member
councillor councilor lawmaker legislator councilman councilwoman member
law bill act legislation measure
court judge tribunal
jail prison imprison sentence sentenced jailed incarcerated
convict guilty convicted conviction verdict
acquit acquitted clear cleared acquittal
count charge
lawyer attorney solicitor barrister counsel
arrest detain detained held custody
goal score scored
win won beat victory defeat
match game fixture appearance
club side team
minute minutes
substitute replaced replace
crowd attendance spectator fans audience watched
loss lose lost
league division
yellow booking booked caution
red dismissed off
striker forward
fee transfer
child kid youngster
baby infant newborn boy girl
woman female mother
man male father
old aged age
elderly pensioner retiree senior
student pupil
wed marry married wedding
born birth
temperature heat degrees
rain rainfall precipitation
mean average median
high highest peak record maximum top
low lowest minimum bottom
deep depth
long length
tall height high
wide width
weigh weight
far distance away located lies
large big great huge
begin start launch open commence began started
end finish close conclude stop ended
close shut closure
leave quit depart resign retire
join enter
build construct erect
destroy demolish wreck raze
damage damaged harm
find found discover discovered
publish release issue print published out
announce declare unveil
meet meeting talks discuss session summit negotiation
visit travel trip go fly
agree deal accord pact agreement
leak leaked reach
limit cap capped restrict ceiling
country nation state
town village city
province region area
government administration
money cash funds
grant subsidy
pension retirement
house assessed
road highway motorway
bank lender
mobile phone handset
internet web online
movie film documentary
book novel
show concert gig performance
singer musician artist
paint painting mural
year annual yearly
month monthly
week weekly
day daily
hour hourly
quarter quarterly
dollar usd
euro eur
half halve halved
double doubled twice
percent percentage
rate ratio
run runs last lasted take took
stay remain stayed
hold own owns holds stake
receive received get
plan programme program scheme project
water irrigation
repair fix mend
extra additional
next following coming
previous prior earlier preceding former last
first initial maiden
vacant unfilled empty
homicide murder killing manslaughter
evacuate evacuated flee fled displaced uproot
aid relief
ticket seat admission entry
prize award
theft robbery burglary steal stolen heist raid
painting picture canvas artwork
insured insurance insure cover
fine penalty
witness testify testimony evidence
jury juror
claimant plaintiff complainant
damages compensation redress
lease tenancy
tenant renter lessee
landlord lessor owner
mortgage loan
builder developer contractor
permit permission consent licence license
jobless unemployed unemployment
walkout stoppage strike
passenger traveller traveler rider commuter
route service connection
punctual punctuality
late delay delayed
cancel cancelled scrap scrapped axe
booking reservation
fare ticket
occupancy occupied full load
fuel kerosene
chair chairman chairwoman chairperson
deputy vice
candidate nominee contender applicant application apply
poll survey
grade mark result
exam examination test
absence absent truancy
dose shot jab injection
vaccine vaccination immunisation immunization vaccinated
illness disease sickness ailment
infection case infected
group arm cohort
hospitalised hospitalized admitted admission hospital
dam reservoir
wind gust
ashore landfall
crest peak peaked
seed seeded ranked ranking rank
goalkeeper keeper
coach manager
captain skipper
interval break
attempt effort try
delivery ball
century hundred
museum gallery
exhibition exhibit display show
stage production staging
premiere debut
screening showing
director filmmaker
author writer wrote
allowance benefit
economy gdp output
store shop outlet branch supermarket
shopper customer
warehouse depot
subscriber customer user
broadband fibre fiber
emission carbon greenhouse
electricity power energy
outage blackout
speech address
homeless unsheltered
crime offence offending
train rail railway
tram streetcar
station stop
storey floor stories storeys
park parkland green
petition signature
sediment mud silt
estimate value valued reckon calculate
fetch sell
promise pledge vow commit
withdraw drop scrap
merge merger combine
takeover acquisition buyout
regulator watchdog agency authority
inquiry investigation probe
recommend recommendation proposal propose suggestion
report study review paper
volunteer helper
neighbour neighbor neighbourhood
descent origin
trustee board
surgery operation operate
suspend suspended ban banned
firefighter crew
bushfire wildfire
casualty victim
lawmaker mp congressman
flat apartment unit
fare price
fleet aircraft plane
shareholder stockholder investor owner holder backer
lender creditor
guest visitor tourist
pilgrim worshipper
miner pitman
pit mine colliery
dig excavate
sailor crewman seaman
summit top peak
lawsuit suit case claim
settlement settle
ransom demand
suspect accused defendant
alarm siren
curfew lockdown
refund repay reimburse
salary remuneration pay
bonus award
pensioner retiree
`;

/** What one figure cannot mean at once: each line an axis, its poles between bars. */
export const RIVALS = `
killed dead | injured | missing | survive survivor rescue | arrest | displaced evacuated homeless
rise | fall
buy | sell
ask | offer
favour | against
drug | placebo
man boy male | woman girl female
profit | revenue | debt | dividend | cost | buyback
income | expense
import | export
convicted | acquitted
win | loss | draw
begin | end
open | close
hire | layoff
high | low
strongest | weakest
deep | long | tall | wide | weigh
arrive | leave
before | after
minimum | maximum
adult | child
offence | defence
penalty | corner | volley | header
shot | corner | goal | point | card | save | possession
bridge | house | hospital | school | road | business | vehicle | station
tank | drone | helicopter | aircraft | artillery | ship | soldier
north | south | east | west
northern | southern | eastern | western
temperature | rain | wind
noon | night | midafternoon | morning | evening
prosecution prosecutor | defence defense
brother | sister | father | mother | son | daughter | uncle | aunt | cousin | nephew | niece
gross | net
operating | net
domestic | international
public | private
rural | urban
import | export
wife | husband
lead | trail
married | divorced
sent | received
borrow | lend
up | down
ahead | behind
uphold | dismiss
accept | reject
pass | fail
surplus | deficit
gold | silver | bronze
deposit | withdrawal
`;

/** Words for people that WordNet holds to be groups or something else first. */
export const GROUPS_OF_PEOPLE = `
people person staff troop police personnel crew injured dead wounded missing survivor casualty fatality victim life detainee
migrant refugee hostage protester officer other pensioner jobseeker firefighter paramedic lawmaker rescuer
`;
