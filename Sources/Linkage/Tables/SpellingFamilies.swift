/// Names that English records write in more than one way, a family a line.
///
/// Transliterations from other scripts, forms that a language gives for a man and a woman, and the English form of a
/// name from elsewhere. Written for this project from general knowledge of transliteration (Arabic, Urdu, Bengali,
/// Somali, Punjabi, Yoruba, Igbo, Polish, Romanian, Russian, Ukrainian, Turkish, Vietnamese, and Chinese in Pinyin,
/// Wade-Giles and Cantonese). A name may stand in several families.
enum SpellingFamilies {
  static let text = """
    muhammad mohammed mohammad mohamed muhammed mohamad mahomed mohamud mohd md muhamad muhamed mohamet mehmet
    ahmed ahmad ahmet ahmat achmed axmed
    hussain hussein husain husayn hossain hussien hosein husein huseyin hossein xuseen
    hasan hassan hasaan xasan
    ali aly alli cali
    aisha ayesha aysha aishah aesha ayisha aicha aysa ayse caasha asha
    fatima fatimah fathima fatema fatma fatimata fatou faduma fadumo fadima
    yusuf yousuf yousef youssef yusef yousaf yusif yosef joseph josef jozef jose
    abdullah abdulla abdallah abdalla abdillahi abdullahi abdulahi
    abdul abdel abd abdool
    abdirahman abdulrahman abdurrahman abdurahman abdelrahman abdirahmaan
    abdulaziz abdelaziz abdiaziz
    ibrahim ebrahim ibraheem brahim ibrahima ibraahim abraham avraham
    ismail ismaeel esmail ismael ishmael
    zainab zaynab zeinab zeynep zaineb zeynab
    maryam mariam meryem miriam maryan mariyam marjam
    khadija khadijah khadeeja khadijat hatice kadija khadiija
    umar omar omer umer cumar
    usman osman uthman othman usmaan cusmaan
    syed sayed said saeed saeid sayyid sayid saed siciid
    sheikh shaikh shaykh sheik sheekh
    chowdhury choudhury chaudhry chaudhary choudhary chowdhry choudhry chaudhuri chaudry choudry
    begum begom beghum
    bibi beebi
    rahman rehman rahmaan rahaman
    miah mia miya miyah mian
    uddin udin ud din deen
    akhtar akhter akter aktar akther
    malik malek maalik malick
    iqbal ikbal eqbal
    qureshi quraishi kureshi qureishi koreshi
    mahmood mahmud mehmood mahmoud mehmud
    sadia saadia sadiya saadiya
    safiya safiyyah safia safiyya sofiya
    sofia sophia sofya sophie zofia
    yasmin yasmeen jasmin jasmine yasmine yasemin
    noor nur nour nura noura
    zahra zara zahraa zehra sahra zahara
    khalid khaled kalid khaalid
    mustafa mostafa mustapha moustafa mustaf
    hamza hamzah hamsa
    bilal belal bilaal
    tariq tarek tarik tareq
    faisal faysal feisal
    sulaiman suleiman sulayman suleman solomon saleban
    musa moosa mousa muse moussa moses
    isa eesa issa essa ciise
    yahya yahia yehia
    zakariya zakaria zakariyya zachariah zakariye
    idris idrees edris idriss
    haris harris haaris harith
    rayyan rayan rayaan rian
    siddique siddiqui siddiq siddiqi saddique sidiq
    hussaini husseini
    mirza mirzaa
    nasir nasser naseer nasr naser
    rashid rasheed rachid rashed
    karim kareem kerim
    jamal gamal cemal jamaal
    kamal kemal kamaal
    salim saleem selim
    amina aminah ameena aamina aminat amna
    halima halimah haleema halimo halimat
    layla leila laila leyla lailah
    hana hanna hannah hanah
    nadia nadya nadiya nadja
    samina sameena
    shazia shaziya
    rukhsana ruksana roxana
    farzana farjana
    iqra iqraa ikra
    anisa aneesa anissa
    rabia rabiya rabeea rabiah
    asma asmaa esma
    ayan ayaan aayan
    farah farax
    jama jamac jaama
    warsame warsama
    nuur nur noor
    aden adan aaden
    hersi xirsi hirsi
    hodan xodan hoodan
    abdi cabdi
    hawa xaawo hauwa
    ifrah ifraax
    khan kahn xan
    patel pattel
    singh sing singhe
    kaur kour kauer
    gill gil
    sandhu sindhu
    dhillon dhilon dhillan
    sharma sarma
    gurpreet gurprit
    harpreet harprit
    manpreet manprit
    jaspreet jasprit
    lakshmi laxmi
    krishna krishnan krisna
    vijay wijay bijoy
    oluwaseun seun
    oluwatobi tobi oluwatobiloba
    oluwadamilola damilola dami oluwadamilare
    olamide lamide
    olufemi femi oluwafemi
    adebayo bayo
    ayodele ayo dele
    oluwaseyi seyi
    oluwakemi kemi
    oluwatosin tosin
    olumide mide
    temitope tope temi
    chukwuemeka emeka
    chukwudi chudi
    ngozi ngozichukwu
    chioma chiomma
    ifeoma ify
    chidinma chidi
    kwame kwami
    kofi coffie
    akosua akua
    piotr peter pyotr petr petru pedro petros pieter
    pawel paul pavel paulo pablo pavlo
    krzysztof krystof christopher kristof krzystof cristofor kristopher kristoffer kristofer
    katarzyna kasia katarina catherine katherine kathryn ekaterina ecaterina caterina
    malgorzata gosia margaret margareta
    aleksandra alexandra ola oleksandra
    aleksander alexander oleksandr alexandru aleksandr alejandro alexandros
    jakub kuba jacob jakob yakub yaqub iacob
    mateusz matthew matei mateo matheus
    michal michael mihai mikhail mykhailo miguel
    stefan stephen steven stefano esteban
    gheorghe george jorge georgi yuri jerzy
    ionut ion ioan iain john jon jan ivan joao johann jean juan
    andrei andrey andrew andrzej andriy andres andre
    elena helena yelena olena helen
    tomasz thomas tomas toma
    lukasz luke lukas luca lucas
    marcin martin
    wojciech adalbert
    agnieszka agnes agnieska
    anna ana hanna anne
    ewa eva eve
    joanna joana ioana johanna
    magdalena magda madalina
    maria mary marija mariya mari
    barbara basia
    elzbieta elizabeth elisabeta elisabeth yelizaveta isabel
    grzegorz gregory grigore
    zbigniew zbyszek
    stanislaw stan stanislav
    kowalski kowalska kovalski
    nowak novak
    wisniewski wisniewska
    kaminski kaminska kaminsky
    lewandowski lewandowska
    zielinski zielinska
    szymanski szymanska shymanski
    dabrowski dabrowska dombrowski
    kozlowski kozlowska
    jankowski jankowska
    kwiatkowski kwiatkowska
    popescu popesku
    ionescu ionesku
    yuliya julia yulia iulia
    dmitri dmitry dimitri dmytro
    sergei sergey serhiy sergiu
    olga olha
    nataliya natalia nataliia natalya
    mehmet muhammed
    huseyin husein
    yilmaz yelmaz
    ozturk oezturk
    zhang cheung chang jang
    chen chan tan chin
    wang wong huang hwang
    li lee lei lie ly
    liu lau low lao
    zhou chow chou jou
    zhao chiu chao jiu
    wu ng woo goh
    xu hsu hui tsui
    sun suen soon
    zhu chu choo
    lin lam lim
    he ho hor
    guo kwok kuo
    gao ko kao
    luo law lo
    ma mah
    hu wu woo
    yang yeung young yeo
    huang wong hwang ooi
    zheng cheng tay
    xie tse hsieh
    ye yip yeh yap
    cai choi tsai chua
    nguyen nguyan
    tran chan
    jing ching
    qian chien
    xin hsin
    hui huey
    macdonald mcdonald
    mackenzie mckenzie
    mackay mckay
    maclean mclean mcclean
    macleod mcleod
    smith smyth smythe
    clark clarke
    brown browne
    davis davies
    reid reed read
    thompson thomson tomson
    johnson johnston johnstone
    stewart stuart
    philips phillips philipps
    roger rodger rodgers rogers
    green greene
    moore more moor
    allen allan alan
    lewis louis
    taylor tayler tailor
    white whyte
    gray grey
    hughes hughs
    harris harries
    matthews mathews
    edwards edwardes
    sean shaun shawn shane
    catherine katherine kathryn catharine katharine
    stephen steven
    geoffrey jeffrey
    philip phillip
    sara sarah
    ann anne
    teresa theresa
    mark marc
    jon john
    nicholas nicolas nikolas mykola nicolae nikolai
    erik eric
    carl karl
    caitlin kaitlyn katelyn
    niamh neve
    siobhan shevaun
    rhys reece rees
    """
}
