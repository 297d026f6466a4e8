/// Given names as they are borne in Britain, Ireland, South Asia, West and East Africa, Turkey, Poland, Romania, Lithuania and
/// southern Europe, folded.
///
/// From "Faker" 40.54.0 by Daniele Faraglia and contributors (https://github.com/joke2k/faker), changed in form only: names of
/// three letters or more of its lists for 21 countries and languages, without accents. The MIT License:
///
/// Copyright (c) 2012 Daniele Faraglia
///
/// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
/// files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
/// modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
/// is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be
/// included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
/// KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
/// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
/// WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
/// OTHER DEALINGS IN THE SOFTWARE.
enum GivenNames {
  static let all = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let text = """
    aaaqil aaban aabid aachal aadam aadhya aadi aadil aafiya aahana aahil aalam aalee aalim aamil aamir aamirah aanuoluwapo aaqil
    aarav aarif aarini aariz aarna aarnav aaron aarush aaryan aashi aashif aashir aasif aasim aatif aatiq aaus aayan aayush aazim
    aba abaan abayomi abbi abbie abby abdalla abdallah abdi abdihakim abdis abdul abdulahat abdulbekir abdulcemal abdulgazi
    abdulhadi abdulkadir abdulkerim abdullahi abdulmenaf abdulsamed abdulsemet abdurrahman abdurresit abebi abednego abeer abeiku
    abel abena abeni abha abhimanyu abhiram abid abigael abigail abilio abina abiodun abiona abiye abosede abraham abril abubakar
    abuzar acar acarkan achieng achille achim acikel acilay aclan ada adaeze adak adal adalberto adam adamo adan adasal adebiyi
    adebowale adebukola adedayo adedeji adekitan adekola adekunle adela adelaida adelaide adelardo adelasia adele adeleke adelia
    adelin adelina adeline adelmo adem aden adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo
    adetoke adetoun adeyi adi adigun adil adila adina aditya adlan adolfo adomas adonis adora adoracion adrian adriana adrianna
    adrianne adriano adrien adrienne adrija adunni advaith advay advik advika adviye adweta adwoa adya aedan aedin aengus afer afia
    afife afolarin afonso africa aftin afua agakisi agapito agastya agata agatha agathe agbegim aggrey aglaia agmur agne agnes
    agnieszka agnolo agnos agostino agripina agueda agustin agustina ahat ahmad ahmed ahsen ahter aida aidan aideen aiden ailbhe
    aileen ailis ailish aime aimee ainara aine ainoa aisha aishani aishling aisling aislinn aistis aitana aitor aivaras ajala ajani
    ajoke akalan akanmu akar akatay akay akbas akboga akcabay akcasu akcivan akdora akdurmus akgol akgunes akif akinal akinkunmi
    akinlabi akinwale akinyi akise akkerman akmaner akmaral akos akosua akoth akoz aksay akshay aksogut aksoy aktemur akua akumaa
    akver akwasi akwesi akyildiz alaaddin alabezek alade alaeddin alain alamu alan alana alanalp alanis alanna alannah alastair
    alattin alaz alba albano alberico albert alberta albertina alberto albina albino alcan alcides alderano aldo ale alejandra
    alejandro alejo aleks aleksander aleksandras alemsah aleodor alessandra alessandro alessia alessio alex alexander alexandra
    alexandre alexandria alexandrie alexandrina alexandru alexe alexia alexis alfio alfonso alfred alfredo algirdas algis ali
    aliabbas alice alicia alida aliihsan alin alina alis aliseydi alisha alisik alison alistair alistar alister alix aliyu alize
    alka alkor allan allana allegra allen allison alma almast almudena almus alondra alonso alparslan alpcan alphonce alphons
    alphonse alphonsus alpin alpsu alsoy altinbike altincicek altinisin altinkaya altogan altug alva alvaro alvin ama amac amada
    amadeo amado amador amaira amalia amancio amanda amando amani amara amarachi amarilis amaro amaya ambar amber ambrose ambrosio
    amedeo amedeu amelia amelie amelija america americo amico amie amilcar amin amina aminatu amleto amoke amol amon amope amor amos
    amparo amre amrita amruta amy amza ana anabel anabela anacleto anaida anais anamaria anamika anargul anastacia anastasia
    anastasie anastasio anastatia anastazja anatolie anay anca ancuta anda anderson andic andra andrada andre andrea andreas andree
    andreea andrei andreia andrena andres andrew andrian andrius andrzej anemona aneta angel angela angeles angelica angelika
    angelina angeline angelino angelita angelo anghel anghelina angus ani anibal anica aniela anika anirudh anisoara anita anjali
    anjolaoluwa anka anmol ann anna annah annak annalisa annalise annamaria annastacia anne annet annetta annette annibale annie
    annunziata anouk ansaldo anselma anselmo ansh antanas anthony antim antoaneta antoin antoine antoinette anton antonela antonella
    antonello antoni antonia antonie antonietta antonina antonino antonio antoniu antony anunciacion anusha anuta anvi anya anyango
    aodhan aoibheann aoibhin aoibhinn aoife aongus apaydin apolinar apollo apolonia april araceli aradhana aral aran aranzazu arcan
    arcelia argu arham aria ariadna arian ariana arianne ariel ariele arifcan arijus arike arikol arin arina arinola aripinar arisoy
    aristide aristides aristita arjun arkadiusz arkut arlene armahan armandas armando armida arminas arnaldo arnas arnaude arnold
    arnoldas arnulfo aroa aron aronas arpag arran arron arsenie arsenio artan artemio artemisa arthur artur arturas arturo aru
    arunas arunima arvydas arya aryan arziye asafe asake asalet ascension asdrubal asha ashan ashleigh ashlene ashley ashling ashton
    asim asiman asir aslanhan asliye assumpta astrid asu asuncion atagun atalay atanur atasagun atatore atena atenulf atfat atgun
    atharv atheel athman athuman ati atieno atilgan atilhan atilio atinuke atiyye atnan attaf attracta audrey audrius augustas
    auguste augustin augustina augustine augusto aura auraq aurea aureja aurel aurelia aurelian aureliana aureliano aurelie aurelija
    aurelio aurica aurimas aurora aurore ausra ausrine austin austine averil avi avni avram avril avsin avunc awadil awamil awamiri
    awan awani awero awesi awj awlya awmar awrad axenia axinte ayaan ayamin ayasun ayaydin aybet aybora aycagul aycan aydar aydinbey
    aydinc ayduru ayesha aygonenc aygutalp ayhan ayinde ayinke aykut aykutalp ayla aylil aylla aynilhayat aynimah ayodeji ayodele
    ayoka aypar aysan aysar ayseana aysema aysenur aysevim aysoy aysuna aytek ayten aytoz aytuna ayub ayulker ayush ayushman ayvas
    ayyaruk ayyubi azaan azad azade azahar azahara azban azeeb azeglio azeneth azettin azize azucena azuolas baaba baahir baaizeed
    baaqee baaqir baaree baashir baasim baasit baba babar babasola babatunji babawale baber baccio bachittar badawi badegul badr
    bagdas bagdat baghyawati baha bahaa bahaddin bahadurjit bahati bahittin bahtinur bailey bailie bairbel bairbre bakari bakhshi
    baki balatekin balca baldassare baldomero balduino baleegh balendra balhaar bali baljiwan balli baltas baltasar balvan balveer
    bambad banel banjeet banu baqar baqir barak baraka barasa barbara barbu baris bariscan barkha barr barraq barry barsen bartek
    bartholomew bartley bartolome bartolomeo bartolomeu basaam basarab basay baseer basel basem bashaar bashaarat bashan bashar
    basharat basheer basheerah basil basilio basim basir basok basriye bassam batal batirhan batool baturay baudelio bautista baydu
    baykan bayman bayruhan baytal bayzettin bazam beatrice beatriz bebe bedi bediriye bedri begim begona behiza behrem bekbay
    bektasi belen belgizar belinda belkize bella bellisan bello ben benard benas benedetto benedict benedita benek bengibay beniamin
    benice benicio benigna benigno benita benito benjamim benjamin benn benoit benol benone benson benta bento benvenuto beppe beray
    beren berenice berezat bergen beriye berkal berki berksay bernabe bernadette bernadine bernard bernarda bernardino bernardita
    bernardo bernice berran berrin berta berto bertrand beryl besey besin beste beth bethan bethany betina bett bettina betty
    beverley beyda beyhatun beyler beyzade bezek bhanumati bhavani bhavika bhavini bhavna bhavya biagio bianca bianka bibiana bican
    bidayet bienvenida bilaal bilal bilay bilender bilgen bilginur bilgutay bilha bilkay bilkisu billy biltas bimala bina binay
    binbasar binisik birben birgit birgul birousk birsan birsen bisar bishakha bitul bizhan blaine blake blanaid blanca blanduzia
    blanka blas blathnaid blazej blessing boaz bogatimur bogdan bogdana bolatito boluwatife bonface boniface bonifacio borahan
    boratas borja bortecin borys bosibori boynak bozbag bozerk boztas brad bradley bradut bramwel brandon brandusa bravin brayan
    breandan breda breeda breege breffni brenda brendah brendan breno brett brian brid bridget bridgit bridie brien briget brighid
    brigid brigida brigita brigitte brijesh brinda brittany brogan brona bronach bronagh bronwen bronwyn brooke brooklyn bruce bruna
    brunilda bruno bryan bryony bucur buenaventura buget buhari bulunc bunmi bunyamun buraid burakhan burc burcuhan bureyre busra
    busranur buyrukhan cabir caetana caga cagdan caglar caglasin cagveren cahal cahir cailin cailum caio cait caitlin caitlyn
    caitriona caius cakar cakirca cal calcedonio caleb calebe calim calin calista calisto calixta calixto callan callum calogero
    calti calum calvin calvince camelia cameron camil camila camilla camille camillo camillus camilo camok canal canan canberk
    candela candelaria candelario candelas candeniz candida candido canfeza cangur canice cannur canseven cansin cantemir cantez
    canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capkan capucine cara caragh caren caridad carina carl carla carlito
    carlo carlos carlota carly carmel carmela carmelita carmelo carmen carmina carminho carol carole carolina caroline carolyn
    carolyne carren carrie carter casandra casemiro casey casian casiana cassandra cassie catalin catalina catarina caterina cathal
    catherina catherine catheriona cathleen cathrina cathrine cathriona cathy catinca catrina catrinel catriona caua caue cavit
    cavuldur cayetana cayetano cazimir ceara cebesoy cebrian cecelia cecil cecile cecilia cecilio cedide cedrin ceferino celem
    celene celestina celestine celestino celia celikkan celikyurek celilay celina celine celso cemalettin cemiyle cenan centrine
    cerasela cerci cercis cesar cesare cetinsu cevale cevheri cevikoz cevregul ceyhun cezar cezara cezary cezayir chaaya chaitaly
    chaitanya chakradev chakradhar chakrika chamali chaman chameli champak chanakya chanchal chandani chandran chandresh changaz
    chantal chantel chantelle charan charis charita charity charlene charles charlesh charlie charlotte charmaine charo charvi
    chashida chasmum chatresh chatura chavvi chawish che chebet chege chelangat chelo chelsea chelsey chema chepkemoi chepkoech
    chepkorir cheragh cherie cherith cherotich cheruiyot cheryl chiamaka chiara chibuzo chidimma chigozie chijioke chinedu chinelo
    chinyere chita chizoba chloe chris christabel christelle christian christiane christie christina christine christophe
    christopher christy chucho chukwudi chukwuemeka chus chuy cian cianan ciara ciaran ciarrai cidal cihan cihandide cilga cillian
    cindoruk cinerk cintia ciprian cipriana cipriano ciriaco cirillo cirino ciro cisem civgin clair claire clara clare clarice
    clarisa clarissa clark claude claudia claudine claudio claudiu clelia clemence clement clemente clementina cleopatra cleophas
    cleto clifford climaco clinton cliodhna cliona clive clodagh cloe clotilde codie codin codrin codrina codrut codruta cody cogay
    cokan coleman colette colin colins colleen collette collince collins colm colman colpan coluccio colum columba comfort conal
    conall conan concepcion concepta concetta concha conchur conleth conn connell connie connor conor conrad conrado consolata
    constanca constance constanta constantin constantina constanza consuela consuelo copur cora coral coralia corey corina corinna
    corinne coriolano cormac cormack cornel cornelia cornelio corneliu cornelius corona corrado corrie cortney corvin cory coskun
    cosmas cosme cosmin cosmina costache costantino costanzo costel costin courteney courtney craig crenguta crescencia crin crina
    cristea cristian cristiano cristina cristobal cristofor cruz cuheyna cuman cuneyit curro curtis custodia custodio cynthia
    cyprian cyril cyrus daamin daanish daanyaal daawood dabbah dabir dacian daciana dafina dafne daghfal dagistan dagmara daiana
    dainius daire dairine daisy daiyaan dakhil daksh daksha dakshesh dalaja dalan dalbir dale dalia dalila dalkilic dalmas damaris
    dameer damian damiano damien damife damini damlanur damurah damyanti dan dana dancan dancun dani daniel daniela daniele
    danielius danielle danilo danis danish danjuma danny danson dante daphne dara daragh darain darcy daren daria dariana darija
    darika darin darina dario darius dariusz darpan darragh darran darrell darren darrin darryl darsh daryl dastageer daud daudi
    davi david davida davin davis davnet dawid dawn dawud dayamai dayar dayita dayna dayyaan deaglan dean deane dearbhail dearbhaile
    dearbhla debbie debora deborah deborrah debra decebal declan deepa deger degmeer deha deidre deirbhile deirdre deividas delfina
    delfino delia delil demetra demetrio demi demilade demirbuken demiriz demirok demiryurek denis denisa denise deniz denizalp
    denkel dennis dereck derek derick derkay dermot dermott derrick derval dervilla dervla deryanur desiderio desmond despina dev
    devansh devika deviner dhriti dhruv diana dianah diane diann dianne diarmaid diarmuid dickson dida didina diego diken dilara
    dilcan dilder dilfeza dilhus dillon dilsat dilsitan dimas dimitrina dina dinah dincer dinckol dincsu dinis dino dinu diogo
    dionigi dionisia dionisio dionne dipta dirican dirlik dismas divan divya diya dochia doganalp dogannur dogansah doguhan doina
    dolensoy dolores dolphine dolun dom domantas domas domenico domhnall dominga domingo dominic dominick dominik dominique dominyka
    dominykas domitila domnica don dona donagh donal donald donatas donatella donatello donato doner donna donnacha donncha donough
    dora dorcas dorcus doreen dorel dorian doriana dorin dorina dorine dorinel doris dorita dorli dorota dorotea dorothee dorothy
    doru dorukhan douglas dovile dovydas doyinsola draga dragos duarte ducu duha duilio duke dulce dumitra dumitrana dumitru duncan
    dundaralp durab duracan durante durdali durgadin durmusali durodola durrusehvar dursadiye duruk duruoz duyguhan dylan dymphna
    dympna eadaoin eamon eamonn eanna eavan eba ebony ebuakil ebuka ecaterina ecegul ecemis edaviye eddah edel edelmira edelmiro
    eden edgar edgaras edgardo edgubay edhitha edinah edita edith edmond edmund edmundo edna edoardo edouard edu eduard eduarda
    eduardo edvardas edvinas edward edwin edwina eesaa eesha efe efil eflatun efrain efser eftimia eftimie egenur egidijus egle ehan
    ehsaas ehsan eidvile eijaz eileen eilis eilish eimantas eimear eimer eimhear eiravati eithne ejaz ejlaal ekaja ekalinga ekani
    ekansh ekanta ekantika ekapad ekaraj ekavir ekbal ekber ekene ekiya ekmel ekow ekta ekundayo eladio elaf elaine elamiye elba
    eleanor eleanora elena eleonora eleonore eleuterio elgin elhan eli eliabeth eliana elias elifnur eligia eligio elijah elisa
    elisabet elisabeta elisabeth elisaveta elise eliseo elisha eliud eliza elizabeth elkana ella elladio ellen ellie elliot elliott
    elly elmo elnur eloa eloah elodia elodie eloisa eloise elosy elove eloy elphas elpidio elva elvan elvira elvis elzbieta ema emal
    emanoil emanuel emanuela emanuella emanuelly emanuil emeka emelina emer emigdio emil emile emilia emilian emiliana emiliano
    emilie emilio emilis emilly emily emin emirsan emis emma emmaculate emmah emmanuel emmanuelle emmet emmett emmy emperatriz emran
    emrullah encarna encarnacion encarnita enda enes enfes enginiz eniola ennio enock enrico enrika enrique ensari enya enzio enzo
    eoghan eoin ephantus epifanio eral eraldo erasmo erastus eraycan erbay erbil ercihan erdemer erdibay erdogan erdursun erem
    eremia erenalp erensoy ergener erginel ergonul ergul ergun eric erica erick erik erika erikas erin erincer eris erkan erkilic
    erkinel erksoy ermanno ermenegildo ermes ermutlu ernest ernestas ernestina ernesto erogul eroz ersat ersec ersel ertan erten
    ertun ertuncay ervaniye eryildiz eryk eryn esenbay esengun esenturk esfandyar eshan eshana esi esim eskinalp esmanperi esmeralda
    esna esperanza espiridion esref esteban estefania estela estelle ester estera esther estrella esupofo eta etelvina ethan ethel
    ethna ethne etienne etizaaz etta ettore euan eufemia eufrosina eugen eugene eugenia eugenio eugine eulalia eunan eunice eusebia
    eusebio eusebiu eustaquio eustatiu eutimio eutropio eva evaldas evaline evalyne evan evance evangelina evangelista evanghelina
    evans evaristo evcimen evde eve evelia evelina eveline evelyn evelyne everline everlyne evie evita evrim evrimer ewa ewan
    ewatomi ewelina eyyup ezekiel ezequiel ezgin ezgutekin ezio ezra fabia fabian fabiana fabio fabiola fabricio fabrizia fabrizio
    fadekemi faderera fadila fadile fahmi fahrullah fainche faith faizan faize falak falan falguni fami fancy fanny faqid faraj
    faras farhan farida fariq faris fatigul fatih fatima fatinur fatmanur fatuma faustas faustino fausto faye fayize fazli fazul
    feargal fearghal febe fedele feden federica federico federigo fehim fehintola fehmiye feisal felicia feliciana feliciano
    felicidad felicity felipa felipe felisa felista felister felistus felix fenni ferahdiba ferat feraye ferdinando feremez fergal
    fergus ferhan ferihan ferinaz fermin fermuta fernanda fernando fersan feryas ferzi festus fetullah feyha feyruz feyzin feza
    fiachra fiamma fibikemi fidaye fidel fidela fidelis fidelma fidvi fiifi fikayomi fildan filip filipa filipe filippa filippo
    filit filofteia filomena finbar finbarr finian finn finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula
    fiorenzo fiorino firdevis fitan fitnat fito fiyaz flannan flavia flavio flaviu floare floarea flor flora florea florence
    florencia florencio florenta florentin florentina florentino florian floriana florica florin florina florinda folashade folu
    fortunata fortunato forum frado frances francesca francesco francis francisc francisca francisco franciszek franck franco
    francois francoise frank franklin frankline frazer fred freda frederic frederick frederico frederique fredo fredrick freya frida
    fridah frusina fryderyk fugen fulgencio fulvio fuzuli gabel gabi gabino gabriel gabriela gabriele gabrielius gabriella gabrielle
    gabrielly gael gaetano gagan gail gaja gala galasso galip galo gambo ganga ganim ganiye garech gareth garima garret garreth
    garrett garry garvan gary gaspar gaspare gaston gastone gathoni gaurang gaurangi gaurav gauri gaurika gautam gautami gavan gavin
    gayathri gazel gbadebo gbolahan gbowoade geanina gearoid gediminas gedion geetika gelengul gelsomina gelu gema gemma gencaslan
    gencay genevieve genoveva gentiana geoffrey geofrey george georgel georges georgeta georgia georgian georgiana georgina gerald
    geraldine geraldo gerard gerardine gerardo geray gerda german germana geronimo gerrard gertrude gertrudis gervasio gesare geta
    getrude ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar
    ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn
    ghusharib ghusun ghutayf giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianina
    gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibson gica gicu gideon giedre giedrius gifty gil gilbert
    gilberto giles gilles gillian gilman gina gino gintare ginyas gioacchino gioachino gioele gioffre gionata giorgia giorgian
    giorgiana giorgio giosue giovanna giovanni girik girindra girish girolamo gisela gitau githinji gitonga giulia giuliana giuliano
    giulietta giulio giuseppe giuseppina giustino giz gladys glauco glen glenda glenn gloria goda godfrey godofredo godwin goffredo
    gohar gok gokay gokbudun gokce gokcebalan gokcil goken goknur gokperi goksev gokten goli goncafer goncalo gonen gonzalo gopal
    gordan gordon gorgunay gorklu gorsev goyo gozel gozem grace gracia graciana graciano graciela graeme graham grainne grania grant
    gratian gratiana gratiela graziano graziella greca greco gregoire gregorian gregorio gregory greta gretta grigore griselda
    grzegorz guadalupe guarino gucal gucluer gucyeter guglielmo guido guilherme guillaume guillermo guiomar gul gulab gulaga gulay
    gulbani gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza
    gulgen gulguzel gulhisar gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsahin gulsalin gulselin gulseref
    gulseren gulsevil gulshan gulsiye gulsu gulter gulus gulzadiye gulzar gumustekin gunar gunaydin gunbir gunden gunduzalp
    gunebakan guneet guneri guney gungordu gungoren gunkurt gunsel gunsen gunser gunver gurarda gurcuye gurelcem gursal gurten
    gustas gustavo gustaw guvercin guy guzey gwen gwendolen gwendoline gyte gytis habiba habibe habibu haciali hacile hadassa hadija
    hadiza hadrey hafiza hafsa hafsat hakikat halenur haley halidun halima haliye haluk hami hamish hamisi hamiyet hamsini hamza
    hanbiken hanedan hanim hannabel hannah hanora hansultan haralamb haralambie harbinaz hardik harinakshi harini harish harita
    hariz harnail harold haroldo haron harriet harrison harry harsh harshil harun haruna harvey hasbek hasgul hasret hassan hatem
    hatin hauwa havali havse hawa hayali haydee hayden hayel hayleigh hayley hayret hayrunnisa hazeem hazel hazine hazrat heather
    hector heidi heitor hekime hekmet helan helen helena helene helga heliodoro hellen hellena heloisa hema hemal hemang hemangini
    hemani henife henri henrieta henrietta henriette henrique henry heracleea heraclio herbert herberto heriberto hermenegildo
    herminia herminio hernan hernando hesbon heva heyvetullah hezniye hezron hicsonmez hidir hifzullah hilario hilary hilayda hilda
    hildah hillary hindal hinet hipolito hiral hitesh hollie holly honora honore hope horacio horatiu horea horia hortense hortensia
    hosea hoskadem howard hredhaan hritik huban hubert huda hudavent hugh hugo hugues hukumdar humberto humeyra humphrey hunalp
    hurdogan hurican hurmet hurside huruyet huryasar husmen husnuhal hussein huzaifa huzuri iacob iain ian iancu ianis iara iasmina
    ibaad iban ibidapo ibironke ibn ibraaheem ibraheem ibrahim ica icimbike ida ide idik idika idiris idrees idris ieremia iesa ieva
    ifeanyi ifechukwu ifeoma iftikhaar iftikhar ifunanya ige ignacia ignacio ignacy ignas ignazio igne igor ihab ihsaan ihsan
    ihtesham ihtiram ihtishaam ihtsham ijaya ijli ikbal ikenna ikeoluwa iker ikhlaas ikiz iklim ikraam ikramah ikrimah ikshita
    ilalmis ilan ilaria ilarie ilarion ilbek ildefonso ildem ildes ildiz ileana ilgi ilie ilim ilinca ilkbahar ilkim ilklima ilmafer
    ilona ilper ilsu ilteris imam imaran imelda imge immaculate imren imrihan ina inancli inaya incifir indali india indira indrajit
    indre ines ineta inez inga ingrid ingrida inigo inioluwa inmaculada innocent inocencio inocentiu insaf intihap ioan ioana
    ioanina iolanda ion iona ionel ionela ionelia ionica ionut iosefina iosif ippazio ira irene iretioluwa irfan iridenta irina
    irine irinel iris irma irmantas irungu irya isa isaac isaack isabel isabela isabella isabelle isabelly isack isadora isaiah
    isaias isak isaque isaura iscan iseoluwa isha ishaan ishani ishanvi ishita ishola ishwar isidora isidoro isidro isikay isiman
    isin isis islime ismael ismail ismet ismik isobel isra issa issack ita itziar iulia iulian iuliana iuliu iurie iustin iustina
    iustinian ivan ivecen iveta ivo ivona ivone ivor ivy iwo iyabode iyadunni iyiyurek izaaz izabela izabele izel izgu jaabir jaafar
    jaan jabbaar jabir jabr jacek jacinta jacintha jacinto jack jackline jackson jacob jacobo jacopo jacqueline jacques jad jade
    jael jafar jafet jaffer jagat jagdish jagrati jagvi jahangir jahanzeb jahdami jahdari jahiz jahm jai jaime jairaj jairus jake
    jakub jalaal jalal jalees jalil jalsa jamaal jamal jameel james jamie jamila jan jana janaki janani jane janet janeta janeth
    janette janice janina janine jankat januja janya japhet japheth jared jarlath jarleth jaruthip jasmin jasmina jasmine jasmit
    jason jatin javan javi javier javiera jay jayde jayne jean jeana jeanette jeanne jeannette jeannine jebet jecinta jedidah
    jedrzej jeet jeevika jeff jeffrey jelagat jemimah jemma jemutai jena jenaro jenel jenifer jeniffer jenipher jenna jenni jennifer
    jenny jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeremi jeremiah jeremias jeremy jermiah jerome jeronimo
    jerono jerop jerotich jeruto jerzy jesca jesse jessica jesus jesusa jhalak jill jillian jim jimena jimmy joan joana joanna
    joanne joao joaquim joaquin joaquina joash job jocelyn jodie jody joe joel johanna johanne john johnathan johnny johnson
    johnstone jokubas jolanda jolanta jolene jon jonah jonas jonatan jonathan jonathon joojo joram jordan jordana jordi jordon jorge
    joris jorune jose josefa josefina josep joseph josephat josephine josette josh joshua josiah josphat josphine josue jovita joy
    joyce joyline jozef juan juana juanita juanito jude judith judy jules julia julian juliana julianna julie julien juliet julieta
    juliette julio julita julius juliusz juma june juozas jurgita justas justin justina justinas justine justus justyna juwon jyoti
    kaamil kaashif kaazim kabeer kabir kabiru kachela kacper kader kadinana kafeel kahir kai kaique kaiser kaitlin kaitlyn kaja
    kajetan kajji kajus kala kalbi kaleem kaleema kalgay kalina kalpit kamal kamala kamar kamau kamil kamila kamilly kamran kamya
    kanak kandef kane kanini kanpulat kapagan kara karaamat karabas karaca karaer karakucak karam karan karanbay karani karanja
    karatas karcan kardelen kareem karen karim karimi karin karina kariuki karl karla karley karlukhan karol karolina karolis kasam
    kashan kashif kashish kashvi kasif kasim kassim katana kate katelyn katharina katharine katherina katherine kathleen kathryn
    kathy katie katrina katriona katy kauthar kaver kavurt kavya kawkab kawthar kayagun kaygusuz kayit kayleigh kayrabay kaysan kazi
    kazim kazime kazimierz kealan keelan keely keeva kefser keith keji kelami kelechi kellie kelly kelsey kelvin kemboi kemuma
    kemunto ken kenedy keneth kennedy kenneth kenter keri kerime kerman kerri kerrie kerry kerubo kestutis kete kevim kevin keya
    keyaan kezban keziah khaalid khaan khadija kiaan kiaran kiarie kibar kibet kiera kieran kiernan kieron kifaye kike kikelomo
    kilian kilicbay killian kilonzo kim kimani kimanzi kimathi kimberley kimberly kimeu kimutai kinel kinuthia kinyanjui kinyua
    kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno
    kipngetich kipras kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kirat kirby kirgiz kirk kirsten
    kirstie kirstin kirsty kirui kismet kitan kivilcim kiyasi kizil kiziltunc klara kocabas kocak kockan koech kofi kojo koker
    koktas kolawole koldan koncagul konguralp konrad konstanty kopan koray korede kori korir korkmazalp kornel kornelia kornelija
    korugan kosemen kosgei kosisochukwu kosukhan kotryna kotuz krish krisha krishna kristian kristin kristina kristopher kristupas
    kritika krystian krystyna krzysztof ksawery kubran kuddusi kujoe kumral kuria kursad kurt kurtis kutay kutgun kutun kwabena
    kwadwo kwaku kwamboka kwame kwamena kwasi kweku kwesi kyalo kyara kyle laban labeeb labib lacramioara ladislau ladli laeeq
    laetitia lahiah laika laiq lais laith lajita lajlaj laksh lakshit lakshmi lale lalo lamberto lameck lana lando langat laoise
    laqeet lara larisa larissa lascar lateef latif laura laure laureano laureen lauren laurence laurent laurentia laurentiu lauretta
    laurian laurie laurita laurynas lavanya lavender lavinia lawrence lawrencia layth lazar lazaro laze lazzaro leah leana leandra
    leandro leanne ledun lee leela leena leigh leila leire leja leke lekha lelia lena lenah leo leocadia leocadio leon leona leonard
    leonardo leoncio leone leonel leonie leonor leonora leontin leontina leopoldina leopoldo leordean lere lerze lesley leslie
    leticia leticija letitia letizia levi levis lewis leyli leyre lezize lia liam liana liban liberto libni lica licia lidia liepa
    ligia ligita lila lili lilia lilian liliana lilla lillian limazah limon lina linah linas linda lindah lindsay lindsey linet lino
    linus lioara lipika lisa lisandro livia livingstone livio liviu liwia liyaaqat liyaqat liz liza lloyd lodovico logan lohit loice
    loida lois loise lola lolita loot lopa lope loraine lorcan loredana lorelei lorena lorenza lorenzo loreto loretta loretto lorin
    lorine lorna lorraine louis louise lourdes lourenco loyola luan luana luara luay luc luca lucas lucca luce lucentiu luchino
    lucho lucia lucian luciana luciano lucie lucila lucinda lucio lucky lucretia lucretiu lucrezia lucy ludmila ludovic ludovica
    ludovico lufen luigi luigina luis luisa luisina luiza luka lukas lukasz luke luminita luna lunna lupe lupita luqmaan luqman lut
    lutf lutfi luz lydia lydiah lynda lyndon lyndsay lyndsey lynn lynne lynsey maahir maajid maalik maanas maanav maawiya maaz
    maazin mabad mac macarena macaria macario macauley macharia macide maciej mad madalena madalin madalina madani madeleine
    madeline madhav madhavi madison madiyan madyan maeve mafalda magdalena magdalene magdaline maggie mahad mahaz mahbeer mahboob
    mahbub mahdee mahdi mahdy maheen maher mahfooz mahfuj mahfuz mahigul mahika mahir mahja mahmood mahmoud mahmud mahnaz mahsun
    mahter maia maighread maimuna maina maingi maire mairead mairin mairtin maite majd majdi majdy majeed majella makau makeen
    makena makokha makori maks maksude maksur maksymilian malachy malcolm malena malina malvina malwina mamen mamun man manan manbir
    mandy manola manole manolo manon mansurali mantas mante manthan manu manuel manuela manuelita manuella manus manya mar mara marc
    marcantonio marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcheta marcia marcial marciano marcin marcio
    marco marcos marcu marcus marek marese marga margaret margareta margarida margarita margaud margaux margherita margot margret
    marguerite maria mariah mariam marian mariana mariane marianela marianna marianne mariano maribel maricela maricica maricruz
    marie marija marika marilena marilyn marin marina marine marinela marino mario marioara marion marisa marisela marisol marissa
    maristela marita mariuca marius mariusz marjorie mark markas marlene maroof marta martha marthe martim martin martina martine
    martino martirio martyn martynas marvin mary maryam maryann maryanne maryse masar maside masika masinde mason massimiliano
    massimo masume matas matei mateo mateus mateusz matheus mathew mathias mathilde matias matilda matilde matteo matthew matthieu
    mattia maura maureen maurice mauricio maurilio maurine maurizio mauro maurycy max maxi maxim maxima maximiano maximilian
    maximiliano maximino maximo maxine maxwel maxwell maya maynur maysa mayte mazlum mbithi mboya mbugua mburu meabh meaghan mecide
    mecit meda medeja meera mefarettin mefharet meg megan megha meghan meghana mehdiye mehmed mehmetzahir mehrigul meibh mekhala mel
    melaha melania melanie melchor meleknur melihcan melikkan melina melinda melisa melissa melul melvin melvine memili menfeat
    mengi menguc menisan merba mercedes merche mercy mercyline merdi merim mertel merva mervin mervyn meryeme merzuk meshack meshur
    mestur mesude metinkaya metrine meveddet mevludiye mevlut meyhanim mezide mia micael micaela micah miceal michael michaela
    michal micheal micheala michel michela michelangelo michele micheletto michell michelle michelotto mieszko migle miguel miguela
    mihaela mihai mihail mihin mihnea mihrab mihriye mike mikolaj milagros milana milay milcah milda mildred milena milka milkah
    millicent milo milosz milton mina mindaugas minibe minodora mioara mirabela miranda miray mirbadin mircea mirco mireia mirela
    mirella miriam mirko miron mirona mirriam mirta miruna mishat misra mitali mitchel mitchell mitchelle mitesh mitica mitrut
    miyesser mizhir modesta modesto modupe mofifoluwa mohamed mohammad mohammed mohamud mohini mohsim moira moises mojisola
    mojisoluwa mollie molly momanyi mona monalisa monica monicah monika monique monis montserrat moraa moradeke morayo moreen morena
    morenike moreno morgan morine morolake morris mortimer moses mosinmileoluwa mosunmola motunrayo moureen mourib mourine moya
    moyosore muarra mubetcel mucahit mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo
    mugur mugurel muhallil muhammet muhazzim muhip muhiye muhyettin muia muireann muiruri mujde mukbile mukhwana mukramin mukrume
    muktedir mulayim muli mulwa mumbi mumo mumtaze munene munezzer mungai munif munyao munyoki muratcan muret muriel muriithi murilo
    murimi murit murithi muriuki musa musafet musaffa musau musee musembi musemma muslum mustafa musure musyoka musyoki mutai
    mutasim muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak
    muvahhide muveddet muzdahir muzekker muzhir mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali
    mwiti myles myra naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nachiket nacho nacio
    nadeem nades nadhir nadia nadim nadine nadir nadr nae naeem nafasat nafees nafesa nafii nafile nafis nafula naglis nahashon
    naiara naib naide nail naim naimh nair najair najam najeeb nakip naksh nakul nalan naliaka nancy nandini nando nanjala nanni
    naoimh naoise naom naomh naomi naomy napoleone narcis narcisa narciso narhanim nas nasiba nasiru nasuf natalia natalie natalio
    natan natanael nataniel natasa natasha natasza nath nathalie nathan nathaniel natividad naveen nayara nayil naz nazaret nazario
    nazende nazi nazidil nazimet nazlihan nazlim ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal neasa nebih nebiha necdat
    nechifor necilal necmettin necva nedas nedda neel neelima neema nefaret nefiye neha nehemiah nehip neil neill nejdet nekesa nela
    nelida nelima nelly nelson nelu neptun nerea nereida neriban nerijus nerim neringa nesfe nesip neslinur nesrin nessa nestor
    netra neval nevgin neville nevise nevsal nevsale newton neyran nezengul nezihi nezize nganga ngari ngigi ngozi ngugi nial niall
    niamh nicanor niccolo nichifor nichola nicholas nichole nicholus nickson nico nicoara nicodemo nicodemus nicodim nicola nicolae
    nicolaie nicolas nicolasa nicole nicoleta nicoletta nicolo nicu niculina niculita nicusor nicuta nidhi nidia nidra nieves nigel
    nigmet nihai nihal nihan niharika nikita nikki nikodem nilcan nilda nili nilima nilo nimakoah nimrat nina ninetta ninioluwa nino
    nirgul nirja nisha nitara nitesh nixon niyazi niyilolawa njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna nkiruka
    nnamdi nneka noa noah noe noel noeleen noelia noeline noelle noemi noirin nojus noleen nollaig noman nonso noor nora norah
    norbert norberto noreen norica norma norman nuala nudret nuno nura nural nurbanu nurcan nurda nurdeniz nuretdin nurey nurgil
    nurhayet nuria nurice nuriyet nurkan nurmelek nursan nurseda nurser nursim nurtac nuru nurullah nurveren nuyan nyaboke nyaga
    nyakundi nyamai nyambura nyanchama nyawira nydia nyongesa nzioka nzomo oana oba obaid obanijesu obdulia obed obianuju obinna
    oceane ochieng octav octavia octavian octaviana octavio octaviu odalis odalys odette odhiambo odhran odika odkanli odongo oduor
    oeshi ofelia oganer oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman oisin ojas ojasvi okanay okbay oke okechukwu okello
    okguclu okkas okoth okseven okturemis okturk okumu okyalaz oladare oladimeji olaf olajumoke olakunle olalla olanrewaju olansile
    olasunmbo olca oldag olegario olga olgierd olimpia olimpian olimpiu olive oliver olivia olivie olivier olivija oliviu oliwier
    ololade oloo oluchi olufunke olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwole olwen omaca omair omaja omar omari omeir omisha omkaar omobobola omobolanle omodunni omolabake
    omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omya onat oncel ondieki onel onesmus ongay
    ongen oni onkar onofre onsal onuker onurcan onursu onveer onyango onyinye oonagh opiyo oran oranli orazio orcin oreofe orestas
    oreste orfhlaith orfiye orgun oriana orik orinder orla orlagh orlaigh orlaith orlando orna ornella ortak ortansa oruc oryurek
    osama oscar osha oskar osman ossama osunleke osvaldo otavio otay otieno otilia ottavio otto ottone ouma over ovidio ovidiu oviya
    ovun owais owen owino owuor oyenike oyindasola oymak ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal
    ozdes ozdil ozdogdu ozel ozerdinc ozertem ozge ozger ozgun ozgur ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar
    ozsozlu oztek ozturk ozudogru ozyurt pablo paca pacifica paco padraic padraig padraigh padraigin pahal paige paker paksu pallavi
    palmira paloma pamela pamfil panagachie panait pancho panfilo panini paola paoletta paolo paraschiva paride parsa parth parvez
    pascal paschal pascual pascuala pasqual pasquale pastor pastora patience patrice patricia patricio patrick patrizia patrizio
    patru patryk paul paula paulette paulica paulina pauline paulino paulius paulo pauric pavani pavel pawel paye paz peace peadar
    peader pearce pearl pearse pedro pehlil pekkan pelayo pellegrino pembesin penelope penina peninah pepe pepita pepito peren
    perinur peris perla perlita permun pervaiz pesent peter peterson petra petras petre petrica petrina petrisor petrona petronela
    petru petrut petruta phanice phelim phelix philemon philip philippe philippine philis phillip philomena phineas phoebe phylis
    phyllis pia piaras piedad pier pierangelo pierce piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre
    piersanti pietra pietro pijus pilar pili pina pio piotr pirahmet piran pius placido plesu plinio polly pompeo pompilia pompiliu
    pomponio poncio pooja porfirio povilas pranav praneel pranit pratyush primitiva primitivo prisca priscah priscila priscilla
    priscillah prisha priya profira prudence prudencia prudencio przemyslaw puccio purcek purificacion purity pushti qaadir qaasim
    qabeel qabil qadar qadeer qadi qadim qahtan qaim qais qamar qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee qays
    quadir qudamah quddoos qudoos quincy quinter quique quirino qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin
    raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabecca rabee rabi rabiah rabih rabit rachael rachana
    racheal rachel rachelle rachit rachita rada radeke radha radhee radhika radi radoslaw radu raducu radvile raed raees rael rafa
    rafael rafaela rafal rafan rafay rafee rafeek rafeeq raffaele raffaella raffaellino raffaello rafi rafia rafih rafila rafiq
    raghav ragheb raghib rahab rahat raheel raheem rahiye rahma rahmet raid raimondo raimundo rajab rajata rajeshri rakide raksha
    ralph raluca rama ramadan ramadhan raminta ramiro ramon ramona ramunas ramune rana ranbir ranieri ranveer raphael raquel rares
    rasa rashid rasul raul ravi ravy ray rayaan rayan rayla raymond razi razvan reagan rebeca rebecca rebekah rebihat recepali reda
    redmond reece refet refik regan regina reginald regulo rehaan rehema rehime reina reinaldo relu remazan rembrandt remedios
    remigio remus remy rena renan renata renato rene renee rengul renzo resulcan reuben reva revza reyansh reyes reyna reynaldo
    rezin rezzak rhavi rhian rhianna rhianne rhiannon rhoda rhona rhonda rhys ria rian rica ricarda ricardas ricardo riccardo
    ricciotti richard ricky rico ridhi rifkiye rimante risalet rishi risper rita riya riziki robbie robert roberta robertas
    robertina roberto robin robinson robyn rocco rocio rodah roderick rodger rodgers rodica rodney rodolfo rodrigo rogelio roger
    rogers rohaan rohan rohat roise roisin rojnu rojus rokas roksana roland rolandas rolando roldan rolf roman romana romanita romeo
    romina romolo romualdas romulo romulus rona ronald ronaldo ronan ronith ronke ronny rono roque rory rosa rosaleen rosalia
    rosalina rosalinda rosalva rosanna rosanne rosaria rosarie rosario rosaura rose roseanna roseline roselyn roselyne rosemarie
    rosemary rosenda rosendo rosie rosina roslyn ross rossa rossana rotich rowan rowena roxana roxelana roy roza rozalia ruairi
    ruari ruben rudra rufina rufino ruggero ruggiero rugile ruhide ruhsat ruhugul rui rukia ruknettin rumeysa ruperta ruperto
    ruqayya rusen rushil rusne russell rusul ruta ruth ruwaihim ruxanda ruxandra ruy ryan ryszard ryte rytis saabir saad saadat
    saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saariyah saba sabah sabahat sabas sabatino sabbir sabeeh
    sabettin sabih sabihe sabil sabin sabina sabine sabiq sabir saboor sabrina sabur saburah sacha sachi saci sad sadan sadaqat
    sadat sadeed sadeti sadiman sadittin sadiye safet safii safinaz safiya safta safura sagcan sagit sahat sahdiye sahigul sahil
    sahinbey sahinder sahir sahmettin sahnuray sai said saida saidi saim sair sairah saire sakip saksham salami sali salim salimet
    salkin sally salma salome salomea salomey salomon salud salurbay salvador salvatore salvi sam samahat samaksh samama samanta
    samantha samar samarth samesh sami samiha sammy samson samu samuel samurtay samwel sanavber sanaya sancak sancar sancho sanda
    sandalio sandra sandro sandu sani sanli sante santiago santino santos sanur sanya sanziana saoirse saood sara sarah sargin
    saricabay sarita sarpkin sarthak sarunas sarya sasha saskia sathvik satia satrettin saturnina saturnino saul saulius saumu
    saumya saundra sava savak savannah saverio saveta savina savki savni sayan saydam saygin sayin sayrak sazime scot scott seamus
    sean seana seanan seaneen seanna sebastian sebastiano sebastiao sebastien sebattin sebigul sebla secgul secme seda sedife sefer
    sefi sefiye segilola segismundo seha sehamet sehel sehreban sehza sejda sekim selaheddin selale selatin selcen selcuk selena
    seler selime selina selmin selvi semat semender semenica semine semrin semsettin semsinisa senan sencar sendogan seniha senkal
    sennur seona seosamh seracettin serafeddin serafina serah serban serda seref serena serezli serfinaz sergio sergiu sergius
    serhatmehmet serma serman sernur serol server servinaz seth sevcan sevdi sevdinar seve sever severiano severin severina severino
    severo sevgen sevginur sevican sevim sevindik sevket sevketfeza sevla sevsevil seyda seydo seye seyfullah seyhan seyithan
    seyyide sezal sezen sezginbas shaban shadrack shamsuddeen shane shania shanice shanna shannan shannen shannon sharon shaun
    shauna shauneen shaurya shay shea sheamus sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekoni shelby shelley
    shem sheree shiela shinead shirley shivani shivansh shona shravya sian sidar siddharth side sidki sidonia sifuna sigfrido sigita
    sijuade sila silan silanur silas sile silvana silvester silvestre silvestro silvia silvian silviana silvio silviu simao simas
    simber simeon simi similoluwa simina simion simisola simiyu simon simona simonas simone simonetta simten sinasi sinead sinica
    siobain sioban siobhain siobhan siofra siper sirap sirivan sirriye siti sittik siya siylihan smaranda smilte sneha socorro sofia
    sohret sokmen sol sole soledad solma solomon somadina somtochukwu sonad sonata songurkan sonia sonnur sonya sophia sophie sophy
    soraia sorana soraya sorcha sorin sorina sosimo souma sowande soydaner soykan soykut soyler soyselcuk sozer spencer speranta
    stacey stacy stan stana stanca stancu stanislaw stanley stefan stefana stefani stefania stefano stela stelian steliana stella
    stellah steluta stephane stephanie stephany stephen stephene steve steven stewart stuart suat suayp subomi subutiye sucaettin
    sudi sudiksha suha suhani suheyda sukri sukufe suleiman suleyla sulhi sultane sumayya sumerya sumeyye sunay sunel suner suphi
    susam susan susana susanita susanna susannah susanne susen suvari suzana suzanne suzer svetlana swaleh sylivia sylvester sylvia
    sylvie sylwia szymon taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabish tabitha taciddin tacnur tadas tade
    tadeen tadeo tadeusz tadhg tafazal tagangul taha tahawwur taheem tahir tahmaseb tahmeed tahmid tahoor tahseen taial taimur
    taisir taj tajammal tajammul tajudinn tajus talal talat talayer talha talhah tali talib talibe tamam tamanna tamara tamaydin
    tammy tan tanak tanay tanbay tandogdu tangul tanhan tania tanimu tanir tanish tanmayi tanpinar tanses tansev tansig tanveer
    tanvi tanya tanyolac tanyu tara tarak taranci tarfaan tartis tasar taskan tasvir tatiana tatu tautvydas tawkeel tayaydin taygan
    taylak taylor tayyibe tayyip teber tecimer tecla teddy teea teerth tejas tekbay tekecan tekiner teknaz teksoy telemaco telim
    telmo temidayo temime temirhan temistocle temizkal temucin tenvir teo teobaldo teodor teodora teodoro teodosia teodosio teofil
    teofila teofilo teohari teona tercan tere terence teresa teresia teresiah teresita terlan terri terry tess tessa tevs teybet
    tezcan tezol thaddeus thales thelma theo theodor theodore theodoro theophile theresa therese thiago thibault thibaut thierry
    thomas thuo tia tiago tiarna tiarnan tiberia tiberiu tiburcio ticen tiegan tiernan tiffany tigin timea timotei timoteo timothee
    timothy timurtas tina tinal tinca tincuta tirdad tishk titas titilayo tito titus tiziana tiziano tobias tobiasz toby todor togan
    toker toki tokoz toktug tokunbo tola tolonbay tolulope toluwanimi tom toma tomas tomasa tomasz tome tomori tomurcuk tonguc toni
    tonia tonicha tonino tonny tono tony tonya topuz torel torhan tori toribio torquato tory toy tracey tracy traian travis treacy
    treasa trevor trina trini trinidad triona tripti tristan triveni triya troy tsuma tudor tudora tudorita tudosia tugcan tugce
    tugrulhan tugtas tukelalp tule tulin tullio tulun tumer tumkurt tunahan tuncboga tunckilic tunguc turabi turcan turcein turgut
    turkalp turkmen turknur turlough turvi tutkucan tutkun tuyug tuzeer tuzenur tyler tymon tymoteusz tyrone tyson ubaadah ubadah
    ubaid ubaidah ubaldo ubay ubayd ubaydullah uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna udant udarsh udyati
    ufukay ugan uge ugne ugo ugolino ugur ugurkan ugurtan uhban ujunwa ulakbey ulfat ulfet ulises ulke ulkudes ulkum ultan ulu
    uludag ulugbey uluman ulutay umaarah umair umang umar umberto ummahan ummahani umman ummet ummuhan umray umusan umutcan una unal
    unek unlen unnati unni unsever unubol upadhriti upasna upkaar upma uraltay urbano urfettin urhan urishilla urmi urper urrab
    ursula urszula urvashi urvi usame ushan usman ustun utkarsh utkucan uyanser uygun uzbay uzer uzsoy vacibe vafir vahar vahittin
    vaida vaidas vaishnavi vakare vakris vala valary valentim valentin valentina valentine valeria valerie valerio valeriu valero
    vallary valter vamakshi vanesa vanessa vansha vanya varenya vargin varlik varsha varvara vasana vasare vasatika vasco vasile
    vasilica vasudha vaysal vecide veda vedant vedat vedhika vedika veer vefia veis vejune velitdin velma venancio venceslas venera
    veniamin vera verde verim veronica veronicah veronique veta vezat vezrife vicenta vicente vicentia vicentiu vicky victoire
    victor victoria victoriano victorino vida vidal vidhi vigilija vihaan viktorija vildane vilius vilma vilte vinaya vincent
    vincentio vincentiu vincenza vincenzo vinicio vinicius viola violet violeta viorel viorela viorica viraj virgilio virginia
    virginie viridiana visarion visitacion vitalija vitalis vito vitor vitoria vittoria vittorio vivaan vivian viviana vivien
    vivienne vlad vladelina vladimir vlaicu voichita voicu vrinda vrishti vritti vyanjana vytautas vyte waahid waail waajid wachira
    wadee wadi wadood wafa wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj waida wainaina wairimu wakeeta walter
    wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wanyama wanyonyi warda warhi warinder
    warjas warren washington watika waweru wayne wazir weddy wekesa weldon wendy wesley wesonga whitney widisha wiktor wilfred
    wilfredo william willie willis willy wilson winfred winifred winnie winny wishi witold wojciech wriddhish wridesh wuraola wyatt
    wycliff wycliffe xalak xavier xenia ximena xiomara xiti xobeen yaa yaaseen yachana yadavi yadid yadigar yafi yafir yaghnam yagin
    yagizkurt yagnesh yago yahsi yahsikan yahvi yahya yahyaa yaiza yalazabay yalgin yalin yaltirak yaman yamar yameen yamin yamini
    yan yanki yaqeen yaqoot yaqub yar yara yargi yasaar yasan yasar yasattin yaseen yasemen yash yashasvi yashawini yashem yashica
    yashoda yashodhara yashvi yasin yasir yasmin yasmine yasti yatan yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed
    yazganalp yazgul yejide yekbun yekda yelesen yeneral yepelek yeraz yergha yertan yesica yesil yesoob yessica yetisal yetunde
    yewande yigit yildir yildiz yilma yilmaz yochana yolal yolanda yonetmen yoruc yoshita yosma yucel yucelen yug yumun yunis yunt
    yurdanur yurdaser yureed yuri yurtguven yurtseven yurttas yussuf yusuf yutika yuvraj yves yvette yvonne zaafir zaahid zaahir
    zaakir zabir zablon zac zacarias zach zacharia zacharie zachary zackariya zaeem zafar zafeer zafir zafrul zahaar zaharia zaheer
    zahfer zahi zahid zahir zahri zahrun zahur zaib zaid zaida zainab zainabu zaira zaitra zak zakaria zakayo zaliha zamfir zamfira
    zamir zansi zara zarar zaraza zarna zashil zauqi zaweel zayan zayyan zayyir zebirce zehaan zehranur zekayi zelha zemyna zemzem
    zennun zeno zenobia zenovia zerafet zerdad zeride zevlude zewad zeynelabidin zeyno zihni zilfa zilmil zimran zina zinal zinnure
    zipporah zita zivile ziyaettin zoe zohrehan zoraida zoral zubeyde zufer zuheyla zulbiye zulfuye zulgarni zumre zuwayhir
    zygimantas
    """
}
