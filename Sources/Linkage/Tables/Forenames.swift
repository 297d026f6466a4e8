/// Given names of children born in England and Wales, folded: those that 500 or more were given from 1996 to 2020 and that
/// `GivenNames` does not hold.
///
/// From "Baby names in England and Wales", Office for National Statistics
/// (https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/livebirths), under the Open Government Licence
/// v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/); counts are left out.
enum Forenames {
  static let all = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let text = """
    aaisha aaliya aaliyah aamina aaminah aanya aaran aarya aasiyah aayat abbas abbey abbigail abdirahman abdullah
    abdulrahman abdur abi abu abubakr ace addison adeel adnan adyan aila ailsa aishah aiyla aiza aizah ajay akash akira
    akram alaia alaina alanah alara alasdair alaya alayna albi albie alby alec aled aleena aleesha aleeza aleisha
    aleksandra alesha alexa alexandros alexi alfie alia alicja alisa alishba alissa alissia alivia aliya aliyah aliza alys
    alysha alysia alyssa alyssia amaan amal amalie aman amandeep amar amarah amari amayah ameena ameer ameera ameerah ami
    aminah amir amira amirah amiyah ammar ammarah amna amrit anabelle anabia anaiya anam ananya anas anaya anayah andy
    aneesa aneurin angharad anisa anisah anish anisha aniyah annabel annabella annabelle annika anoushka anum anushka
    anwen aqib aqsa arabella archer archibald archie arda areeba ari ariah arianna ariella arielle arif arisha arissa
    ariya arjan arla arlo armaan arman armani arnav arnie arun arwa arwen asa asad ashanti asher ashlee ashwin asia asiya
    asiyah asma asmaa aston athena atlanta atticus aubree aubrey autumn ava avani avery avneet awais axel aya ayah ayan
    ayana ayat ayda ayden aydin ayman ayomide ayoub ayra ayrton ayse aysha ayva ayyub azra barnaby barney bartosz bayley
    bear beatrix beau becky belle bentley bertie bethanie betsy bibi billie blossom bobbi bobbie bobby bodhi bonnie boris
    brady brandan braxton brayden braydon breanna brendon brennan brianna briony britney brodie brody bronte brook bryce
    bryn buddy bushra byron cade caden cadi caelan cai caiden cain caine cairo caitlan cali callie campbell camron candice
    carson carwyn carys caspar casper caspian cassia cassidy cassius catrin cavan cayden cecily celeste celyn ceri cerys
    chad chaim chanel chanelle chardonnay charlee charleigh charley charli charly chase chay chaya chelsie cherry chester
    cheyenne christiana clay clayton clementine cleo coby coco codey coen cohen colby cole conner cooper corben cordelia
    crystal dafydd dahlia daisie dakota dalton damon dane dania danial daniella daniyal danni dannielle danyaal danyal
    darcey darci darcie darnell davina dawson deacon deanna deen delilah denny denver denzel deon destiny devan devon dewi
    dexter dilan dillan dion divine dolcie dolly dominika donovan dottie dougie drew dua dulcie eadie eben eddie edie
    edison eesa efa effie eilidh eira eisa ela elaina elana elen eleni eleri elia elicia elif elin elina elinor eliot elis
    elissa elle ellena ellis ellise ellouise elora elouise elsa elsie elspeth elyse elysia emaan ember emelia emerson
    emilee emilija emir emmanuella emme emmeline emmie emre eren ernie esa esha eshaal eshal esmae esmai esmay esme esmee
    evalyn evangeline everly fahad fahima faisal faiza faizaan faizah fallon farah farrah fathima fatimah fatma favour fay
    fearne fern ffion findlay finlay finley finnian finnley fionn fiza fletcher fleur florrie flynn fox frankie franky
    fraser freddie freddy freja freyja fynn gaia gene georgie gethin gia giselle gracie grayson greyson gruffydd gus
    haaris hadi hadiya hadley hafsah haider hailey hajra hajrah hakeem haleema haleemah halimah halle hallie hammad hamzah
    hana hanan hania hanifa haniya hanna hareem hari haris harlan harlee harleen harleigh harley harlie harlow harmony
    haroon harper harri harriett harriette harris hasan haseeb hashim hasnain hattie hawwa haydn haydon heath hendrix
    henley henna herbie hermione hettie hiba hibah hira honey honor hudson huey hughie humaira humayra humza hunter husna
    hussain huw huxley huzaifah iestyn ieuan ifan ikra ilyas imaan iman imani imogen imran inaaya inayah indi indiana
    indie indigo indy iqra iram isabell ishan ishaq isla ismaeel isobella isobelle israel issac iwan iyla izaak izabella
    izabelle izzy jac jace jada jaden jago jaiden jak jakob jamil janelle jannah jannat jasleen jasper jaspreet jawad jax
    jaxon jaxson jaya jayce jayda jaydan jayden jaydon jaylen jayson jazmin jazmine jed jeevan jemima jensen jenson
    jermaine jess jessie jett jia jiya jodi joey johan jolie joni jonny jonty jorgie jorja josef josie joss jovan judah
    junaid junior juno kaan kacey kaci kacie kade kaden kadie kady kaelan kaia kaiden kain kaine kaira kairo kaiya kaleb
    kallum kameron karis kasey kasper katerina kaya kaycee kayden kayla kaylan kaylee kaylen kayley kaylum kayne kayson
    keane keanu keaton keegan keeley keenan keir keira keiran keiron keisha kelsie kenan kendall kendra kenny kenzie kenzo
    kezia khadeeja khadeejah khadijah khalid khalil khloe khushi kia kiah kian kiana kianna kiara kieren kiki kingsley
    kiran kishan kit kitty kiya kiyan klaudia kobe kobi kobie koby kodi kodie kody korey krishan kristen krystal kuba kya
    kyan kye kyla kylan kylie kyra kyran kyron laaibah lacey lachlan lacie laiba laila lainey lance latisha lauryn lawson
    layla layton lea leanna leia leigha leighton leilani leland lennie lennon lennox lenny leoni leonidas lewie lewys lexi
    lexie leyla leyton libbie libby liberty lilah lilianna lilith lilli lillia lillie lilly lily lincoln liya liyana
    lochlan loki loren lottie loui louie louisa lowri lucien lula lulu lyla lylah lyle lyra maariya maariyah mabel
    macaulay macey maci macie mackenzie macsen macy maddie maddison maddox madelaine madelyn madiha mae magnus maha mahi
    mahnoor maira maisey maisha maisie maison maisy maiya maizie maja makayla malachi malaika malak malakai maleeha mali
    maliha malik malika manha manraj marcie mari mariella mariya mariyah markus marley marlie marlon marni marnie marshall
    martyna marwa mathilda matt matthias matylda maverick maximillian maximus may mckenzie meadow mehmet mehreen melody
    meredith merryn mert miah mika mikaeel mikael mikail mikayla mikey mikhail mila milan miles miley milla miller millie
    milly mimi minahil minnie mira mischa misha miya mohamad mohsin momina montague montgomery monty moshe muhammad
    muhammed muna murray muskaan mya myah myla mylo nada nafisa naila naima najma nana natalya nate nathanael nawal neave
    ned neive nel nell nellie neo nevaeh neve nia niah nieve nikhil nikola nikolas nimra nola nolan nour nova nur nusaybah
    nyah nyla nylah oakley ocean odin oliwia ollie olly oluwatobi omer ophelia orion orson osian otis ottilie owain paddy
    paisley paris parker patrycja payton peggy penny percy perry persephone peyton pheobe philippa phoenix piers piper
    pippa pixie pola pollyanna poppie poppy precious presley preston primrose prince princess quinn rabia rae rafe
    rafferty rahim rahul raihan raja rajan rajveer ralphie ralphy rania raven raya rayhan rayyan reanna reegan reem reese
    reeva reggie rehan reid reign reilly reiss remi renae rex rhea rhia rhodri rianna richie rida ridwan rihanna riley rio
    river rizwan roan robson rochelle rocky rogan roma rome romilly romy ronnie rosalie rosalind roshan roxanne roxy rubi
    rubie ruby rudi rudy rueben rufus rumaisa rumaysa rupert ruqayyah ryder rylan rylee ryleigh ryley rylie saara saarah
    sachin sade sadia sadie safa safaa safah saffron safia safiyah safiyyah safwan sahar sahara sahib saif saima saira
    sakina salman samara sameer samia samir samira samiya samual sana sanaa sanah sania sapphire sarina savanna sayed
    scarlet scarlett seb selin seren serenity shaan shae shah shai shakira shanaya sharna shawn shayaan shayan shayla
    shayne sheikh sheldon shiloh shiv shivam shoaib shreya shyla sia sianna sid sidney sidra siena sienna simran sion sky
    skye skyla skylar skyler sofie sohail sonnie sonny star steffan stevie storm subhaan subhan sufyaan sufyan sulaiman
    sulayman suleman sullivan sultan sumaiya sumaiyah sumaya sumayyah summer sunny suzanna sydney syed syeda tahlia tai
    talia talitha tallulah tamsin tamzin tanisha taran tariq taryn tasneem tasnim tate taya tayah tayla taylan tayler
    teagan ted teddie teegan tegan teigan thalia thea theia theodora tiana tianna tierney tillie tilly todd tommie tommy
    tomos torin trey trinity trystan tye tyla tyra tyreece tyrell tyrese uma uzair valentino verity vienna viktor viktoria
    vinnie vinny wade waleed weronika wiktoria wilbur wilf will willow winston winter woody wren wynter xander xanthe
    yanis yazmin yousaf yousef yousif youssef yousuf yunus yusra zaara zachariah zachery zack zackary zahra zahraa zahrah
    zain zaina zakariya zakariyya zakary zaki zakir zander zane zarah zayaan zayd zayn zayna zaynab zaynah zayne zeeshan
    zeynep zia zidan ziggy zion zoey zofia zoha zohaib zoya zubair zunairah zuzanna
    """
}
