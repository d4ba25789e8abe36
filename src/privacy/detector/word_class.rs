//! Words that patterns name together, each list under one name in capitals. A `*` stands for any ending.

/// The words of a class, with `|` between them; none for another name.
pub(super) fn words(class: &str) -> Option<&'static str> {
    CLASSES.iter().find(|(name, _)| *name == class).map(|(_, words)| *words)
}

const CLASSES: [(&str, &str); 9] = [
    ("MY", "mijn|mn|onze|my|our"),
    (
        "KIN",
        "moeder|vader|broer|broertje|zus|zusje|opa|oma|ouders|tante|oom|neef|nicht|neefje|nichtje|mama|papa|ma|pa|\
         stiefvader|stiefmoeder|mother|father|brother|sister|grandfather|grandmother|parents|grandparents|aunt|uncle|\
         cousin|mum|mom|dad|gran|grandma|grandpa|vriend|vriendin|buurman|buurvrouw",
    ),
    (
        "COND",
        "adhd|add|autisme|autistisch|autist|asperger|pdd-nos|dyslexie|dyslectisch|dyscalculie|wajong*|epilepsie|\
         diabetes|suikerziekte|astma|reuma|migraine|rugklachten|rugpijn|burn-out|burnout|depressie|depressies|angststoornis|\
         paniekaanvallen|ptss|ms|kanker|leukemie|dementie|alzheimer|parkinson|hiv|anorexia|eetstoornis|autism|autistic|\
         dyslexia|dyslexic|dyscalculia|epilepsy|asthma|arthritis|depression|anxiety|ptsd|cancer|dementia|bipolar|\
         schizofrenie|schizophrenia|hartkwaal|nierziekte|fibromyalgie|migraines|down-syndroom|syndroom-van-down|syndroom-van-asperger|down-syndrome|downs-syndrome|crohn|tourette|verslaving|bpd|borderline|ocd|asd|\
         tos|taalontwikkelingsstoornis|hoogsensitief|hoogsensitiviteit|hsp|slechthorend|slechtziend",
    ),
    (
        "FOLK",
        "turks|turkse|turkish|marokkaans|marokkaanse|moroccan|surinaams|surinaamse|surinamese|antilliaans|antilliaanse|\
         antillean|syrisch|syrische|syrian|eritrees|eritrese|eritrean|somalisch|somalische|somali|afghaans|afghaanse|\
         afghan|iraaks|iraakse|iraqi|iraans|iraanse|iranian|pools|poolse|polish|oekraiens|oekraiense|ukrainian|\
         roemeens|roemeense|romanian|bulgaars|bulgaarse|bulgarian|chinees|chinese|indonesisch|indonesische|indonesian|\
         moluks|molukse|moluccan|molukker|indisch|indische|indiaas|indiase|indian|hindoestaans|hindoestaanse|pakistaans|\
         pakistaanse|pakistani|arabisch|arabische|arabic|arab|koerdisch|koerdische|kurdish|armeens|armeense|armenian|\
         berber|berbers|amazigh|ghanees|ghanese|ghanaian|nigeriaans|nigeriaanse|nigerian|ethiopisch|ethiopische|\
         ethiopian|russisch|russische|russian|duits|duitse|german|belgisch|belgische|belgian|spaans|spaanse|spanish|\
         portugees|portugese|portuguese|italiaans|italiaanse|italian|grieks|griekse|greek|frans|franse|french|engels|\
         engelse|english|brits|britse|british|vietnamees|vietnamese|filipijns|filipijnse|filipino|thais|thaise|thai|\
         tamil|egyptisch|egyptische|egyptian|kaapverdiaans|kaapverdiaanse|joods|joodse|jewish|creools|creoolse|roma|\
         sinti|afrikaans|afrikaanse|african|aziatisch|aziatische|asian|tigrinya|farsi|dari|pashto|urdu|hindi|sranan|\
         papiaments|papiamento|nederlands|nederlandse|dutch|amerikaans|amerikaanse|american|hongaars|hongaarse|\
         hungarian|servisch|servische|serbian|kroatisch|kroatische|croatian|bosnisch|bosnische|bosnian|albanees|\
         albanese|albanian|jemenitisch|yemeni|soedanees|soedanese|sudanese|braziliaans|braziliaanse|brazilian",
    ),
    (
        "LAND",
        "turkije|turkey|marokko|morocco|suriname|curacao|aruba|syrie|syria|eritrea|somalie|somalia|afghanistan|irak|iraq|\
         iran|polen|poland|oekraine|ukraine|roemenie|romania|bulgarije|bulgaria|china|indonesie|indonesia|molukken|india|\
         pakistan|armenie|armenia|ghana|nigeria|ethiopie|ethiopia|rusland|russia|vietnam|filipijnen|philippines|thailand|\
         egypte|egypt|kaapverdie|soedan|sudan|jemen|yemen|libanon|lebanon|palestina|palestine|israel|albanie|albania|\
         bosnie|bosnia|servie|serbia|kosovo|colombia|venezuela|brazilie|brazil|congo|kenia|kenya|angola|gambia|guinee|\
         guinea|senegal|tunesie|tunisia|algerije|algeria|libie|libya|jordanie|jordan|koeweit|kuwait|burundi|rwanda|\
         oeganda|uganda|kameroen|cameroon|antillen|hongarije|hungary",
    ),
    ("TITLE", "mevr.|mevrouw|mw.|dhr.|meneer|mr.|mrs.|ms.|miss|dr.|juf|juffrouw|meester|mister"),
    ("JOIN", "en|and|maar|but|of|or|want|dus|so"),
    (
        "BOSS",
        "leidinggevende|chef|baas|manager|mentor|begeleider|stagebegeleider|praktijkopleider|docent|coach|teamleider|\
         afdelingsmanager|filiaalmanager|supervisor|boss|teacher|trainer|decaan",
    ),
    (
        "SOCIAL",
        "snap|snapchat|tiktok|insta|instagram|discord|gamertag|psn|twitch|roblox|fortnite|facebook|fb|twitter|threads|\
         bereal|steam|xbox|telegram|kik|signal",
    ),
];
