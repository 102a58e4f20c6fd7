/**
 * Letters of other scripts in Latin ones, one script a line. A choice by hand of the usual passport spellings (ICAO
 * 9303, BGN/PCGN), cut down to what survives `skeleton`: names are written in more ways than any one standard has.
 * Hebrew and Arabic give their consonants and long vowels; Korean is taken apart into its letters by Unicode itself.
 */
const LETTERS = new Map(
  `
а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia
і i ї i є ie ґ g ў u ј j љ lj њ nj ћ c ђ d џ dz ѓ g ќ k ѕ dz
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o
ا a آ a أ a إ i ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ي y ى a ء - ئ - ؤ w پ p چ ch ژ zh گ g ک k ی y
א a ב b ג g ד d ה h ו v ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f
ᄀ g ᄁ kk ᄂ n ᄃ d ᄄ tt ᄅ r ᄆ m ᄇ b ᄈ pp ᄉ s ᄊ ss ᄋ - ᄌ j ᄍ jj ᄎ ch ᄏ k ᄐ t ᄑ p ᄒ h ᅡ a ᅢ ae ᅣ ya ᅥ eo ᅦ e ᅧ yeo ᅨ ye ᅩ o ᅪ wa ᅬ oe ᅭ yo ᅮ u ᅯ wo ᅱ wi ᅲ yu ᅳ eu ᅴ ui ᅵ i ᆨ k ᆫ n ᆯ l ᆷ m ᆸ p ᆺ t ᆼ ng
`
    .trim()
    .split(/\n/)
    .flatMap((line) => {
      const list = line.split(' ');
      return list.flatMap((letter, i): [string, string][] =>
        i % 2 === 0 ? [[letter, (list[i + 1] ?? '').replace('-', '')]] : [],
      );
    }),
);

const LATIN = /^[\0-\u024f]*$/;

/** A folded text in Latin letters; scripts without letters (Chinese) stay as they are. */
export function romanise(text: string): string {
  if (LATIN.test(text)) return text;
  let latin = '';
  for (const letter of text) latin += LETTERS.get(letter) ?? letter;
  return latin;
}
