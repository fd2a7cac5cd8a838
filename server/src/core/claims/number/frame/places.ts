/** A country, its people and the capital by which news calls its government, a country a line. */
export const PLACES = `
afghanistan afghan kabul
america american us u.s. usa washington
argentina argentine argentinian
australia australian canberra
austria austrian vienna
belgium belgian
brazil brazilian brasilia
britain british uk u.k. briton britons
canada canadian ottawa
chile chilean
china chinese beijing
colombia colombian
cuba cuban havana
czechia czech prague
denmark danish dane copenhagen
egypt egyptian cairo
england english
europe european eu
finland finnish finn helsinki
france french paris
germany german berlin
greece greek athens
hungary hungarian budapest
iceland icelandic
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel israeli
italy italian rome
japan japanese tokyo
kenya kenyan nairobi
korea korean
lebanon lebanese beirut
mexico mexican
netherlands dutch
nigeria nigerian
norway norwegian oslo
pakistan pakistani islamabad
palestine palestinian
philippines philippine filipino manila
poland polish pole warsaw
portugal portuguese lisbon
romania romanian bucharest
russia russian moscow kremlin
scotland scottish scot
serbia serbian belgrade
spain spanish spaniard madrid
sweden swedish swede stockholm
switzerland swiss
syria syrian damascus
taiwan taiwanese taipei
thailand thai bangkok
turkey turkish turk ankara
ukraine ukrainian kyiv kiev
vietnam vietnamese hanoi
wales welsh
yemen yemeni
`;
