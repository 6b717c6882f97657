package io.github.hiwar.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words and signs for currencies, with the codes of those that are called so. In Morocco people
 * count in rials as well, of which twenty make a dirham: a figure in rials says none in dirhams.
 */
final class CurrencyWords {
  private static final Map<String, Set<String>> CODES = new HashMap<>();

  static {
    put("dirham dirhams dh dhs mdh kdh درهم درهما درهمان درهمين دراهم", "MAD AED");
    put(
        "dinar dinars dt mdt da دينار دينارا ديناران دينارين دنانير دينارات",
        "DZD TND LYD JOD KWD IQD BHD RSD MKD SDD");
    put("euro euros أورو اورو يورو €", "EUR");
    put(
        "dollar dollars $ دولار دولارا دولارات",
        "USD CAD AUD NZD SGD HKD TWD JMD TTD BSD BBD BZD XCD LRD NAD GYD SRD FJD");
    put("$", "MXN ARS CLP COP UYU CUP DOP BRL");
    put("franc francs cfa fcfa فرنك", "XOF XAF XPF CHF FRF BEF LUF DJF GNF KMF RWF BIF CDF");
    put(
        "livre livres pound pounds £ جنيه جنيها جنيهات ليرة ليرات",
        "GBP EGP SDG SYP LBP SSP TRY GIP FKP SHP IEP CYP");
    put("peso pesos", "MXN ARS CLP COP UYU CUP DOP PHP");
    put("riyal riyals rial rials ريال ريالا ريالات ﷼", "SAR OMR YER QAR IRR");
    put("yen 円 ¥", "JPY");
    put("yuan 元 ¥", "CNY");
    put("원 ₩", "KRW KPW");
    put("rupee rupees rs ₹ ₨", "INR PKR LKR NPR MUR SCR IDR");
    put("rand rands", "ZAR");
  }

  private CurrencyWords() {}

  private static void put(String words, String currencies) {
    Set<String> codes = Set.of(currencies.split(" ", -1));
    for (String word : words.split(" ", -1)) {
      CODES.merge(word, codes, CurrencyWords::union);
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  /** Whether a word or sign is that of some currency. */
  static boolean has(String word) {
    return CODES.containsKey(word);
  }

  /**
   * Whether a text may mean the currency by a word, or by what it ends with: 3万円. A sign that is
   * not known may mean any.
   */
  static boolean mayMean(String word, String currency) {
    Set<String> codes = CODES.get(word);
    String last = word.substring(word.length() - 1);
    codes = codes == null ? CODES.get(last) : codes;
    return codes == null
        ? Character.getType(last.charAt(0)) == Character.CURRENCY_SYMBOL
        : codes.contains(currency)
            || CODES.values().stream().noneMatch(all -> all.contains(currency));
  }
}
