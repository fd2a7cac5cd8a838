import { wordSet } from "../../../text/wordSet.js";

// Surnames that are common in the news of many countries: evidence that a pair of capitalised words is a person.
const SURNAMES =
  wordSet(`abbott abdullah abe adams ahmad ahmed ali allen anderson andersson andrews armstrong arnold atkinson austin ayala bailey baker ball banerjee barker barnes
  barrett bates bauer becker begum bell bennett berg berger bergman bernard bianchi biden bishop black blair bondarenko booth boyd bradley brady brooks brown
  bruno bryant burke burns burton bush butler byrne cameron campbell carlson carpenter carr carroll carter castillo castro chan chang chapman chavez chen
  choi chopra chowdhury christensen clark clarke clinton cohen coleman collins colombo conti cook cooper costa cox craig crawford cruz cunningham curtis
  dahl daniels davidson davies davis dawson delgado diaz dixon dlamini dominguez dubois duncan dunn dupont duran edwards elliott ellis
  eriksson erdogan esposito evans farrell ferguson fernandes fernandez ferrari ferreira fischer fisher fitzgerald flores ford foster fournier fowler fox franklin
  freeman friedman fuentes fujita gallagher garcia gardner garner ghosh gibson gill gomes gomez gonzales gonzalez goodman gordon graham grant gray greco green
  greene griffin griffiths gruber guerrero gupta gustafsson gutierrez haas hall hamilton hansen hanson harper harris harrison hart harvey hassan hawkins hayashi hayes
  henderson hernandez herrera hicks hill hoffman hoffmann holmes hopkins horvat howard howell hudson huang huber hughes hunt hunter hussain hussein ibrahim ito
  ivanov jackson jacobs jain james jansen jansson jenkins jensen jimenez johansen johansson johnson johnston jones jordan joseph joshi jung kaplan kapoor karlsson
  kato kaur keller kelly kennedy khan kim king klein knight kobayashi koch kovac kovacs kowalski kozlov kumar larsen larsson lawrence lawson le lee lewis li lim
  lin liu lloyd long lopez lopes lynch macdonald mackenzie maier mancini marino marshall martin martinez martins mason matthews may mayer mccarthy mcdonald mehta
  melnyk mendez mendoza meyer miller mills mishra mitchell mohammed mohamed molina moore morales moreau moreno morgan mori morris morrison mueller muller mukherjee murphy
  murray nakamura nelson nguyen nielsen nilsson nkosi novak obama o'brien o'connor o'neill okafor olsen olsson ortega ortiz owen palmer papadopoulos park parker
  patel patterson payne pearson pedersen pereira perez perkins perry peters petersen peterson petrov pham phillips popescu porter powell price putin quinn
  rahman ramirez ramos rao rasmussen ray reed reid reyes reynolds ricci richards richardson rivera roberts robertson robinson rodrigues rodriguez rogers romano romero
  rose ross rossi roy ruiz russell russo ryan saito salazar sanchez sanders santos sasaki sato schmidt schmitz schneider scholz schroeder schulz schwartz scott
  shah sharma shaw sheikh silva simmons simon simpson singh smirnov smith snyder sokolov soto sousa spencer stephens stevens stewart stone suarez sullivan
  sunak suzuki svensson takahashi tanaka tan taylor thomas thompson thomson torres tran trump tucker turner vargas vasquez vega virtanen volkov wagner walker wallace
  walsh walter wang ward warren watanabe watson watts weaver webb weber weiss welch wells west wheeler white wilkinson williams williamson willis wilson wolf wong
  wood woods wright wu yadav yamada yamamoto yang yilmaz young yusuf zelensky zelenskyy zhang zhao zhou zimmermann`);

/** Whether a folded word is a common surname. */
export const isSurname = (folded: string): boolean => SURNAMES.has(folded);
