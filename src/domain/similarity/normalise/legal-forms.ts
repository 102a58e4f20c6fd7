/**
 * Legal forms as companies write them, folded, initials joined (`s.r.l.` is `srl`); a line per group of countries. A
 * choice by hand of those in daily use; ISO 20275 (GLEIF) numbers them all. Forms that are words of a living language
 * ("me", "da", "is") are left out: taking a real word off a name does more harm. Longer ones are tried first.
 */
export const ENDINGS: readonly (readonly string[])[] = `
srl|srl d|srld|sa|snc|scs|sca|pfa|ra|scm|scrl|gie
gmbh and co kg|gmbh und co kg|gmbh and co kgaa|ag and co kg|ug haftungsbeschrankt|gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|ohg mbh|gbr|ug|ek|ev|se|and co kg|and co ohg
ltd|limited|private limited|pvt ltd|pte ltd|pty ltd|pty limited|co ltd|company limited|plc|llp|lp
inc|incorporated|corp|corporation|co|company|llc|pllc|lllp|and co|and company
sarl|sas|sasu|eurl|sci|snc|scop|selarl|ste
spa|srls|sapa|scarl|soc coop
sl|slu|sau|sll|scp|sccl|sociedad limitada|sociedad anonima
sa de cv|s de rl|s de rl de cv|sapi de cv|sac|eirl|spa|ltda|cia ltda|eireli|epp
lda|unipessoal lda|sgps
bv|nv|vof|cv|bvba|cvba|sprl|bvba sprl|comm v|asbl|vzw
ab|hb|kb|as|asa|ans|aps|amba|oy|oyj|oy ab|ky|ehf|hf
sp zoo|sp z oo|sp zoo sp k|sp zoo sk|sp j|sp k|psa|spolka z ograniczona odpowiedzialnoscia
sro|spol sro|spol s ro|vos|ks|zs|as
kft|zrt|nyrt|rt|bt|kkt|ev
doo|dd|jdoo|ad|ood|eood|ead|dno|kd
ооо|зао|оао|пао|ао|ип|тов|прат|оод|еоод|еад|ад|ет
ooo|zao|oao|pao|tov|uab|sia|ou|mb
epe|ike
as|ltd sti|ltd sirketi|san tic ltd sti|sti
societate cu raspundere limitata|societate pe actiuni|gesellschaft mit beschrankter haftung|aktiengesellschaft|kommanditgesellschaft
public limited company|limited liability company|limited liability partnership|limited partnership
societe a responsabilite limitee|societe anonyme|societe par actions simplifiee|societa a responsabilita limitata|societa per azioni
sociedad de responsabilidad limitada|besloten vennootschap|naamloze vennootschap|spolka akcyjna|spolka jawna|spolka komandytowa
korlatolt felelossegu tarsasag|zartkoruen mukodo reszvenytarsasag|reszvenytarsasag|beteti tarsasag|aktiebolag|aktieselskab|osakeyhtio
spolecnost s rucenim omezenym|akciova spolecnost|drustvo s ogranicenom odgovornoscu|anonim sirketi|limited sirketi
bhd|sdn bhd|tbk|kk|gk|jsc|pjsc|fze|fzco|fz llc
`
  .trim()
  .split(/[|\n]/)
  .map((form) => form.split(' '))
  .sort((a, b) => b.length - a.length);

/** Forms that stand in front: Romanian first, then Slavic and Indonesian ones. */
export const BEGINNINGS: readonly (readonly string[])[] = `
societatea comerciala|societatea|sc|srl|pfa|persoana fizica autorizata|intreprindere individuala
ооо|зао|оао|пао|ао|ип|тов|прат|ooo|zao|oao|pao|tov|uab|sia|pt|spolka|firma|the
`
  .trim()
  .split(/[|\n]/)
  .map((form) => form.split(' '))
  .sort((a, b) => b.length - a.length);
