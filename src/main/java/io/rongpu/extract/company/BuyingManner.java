package io.rongpu.extract.company;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.text.regex.Pattern;

/** The words between who buys and the verb of buying. */
final class BuyingManner {

  /** What may stand between the buyer and the verb: words, times, prices and phrases of manner. */
  static final String ADVERB =
      "(?:\\s|\u00A0|\uE003|\uE001|(?<=\uE001)、|第?[一二三四]季度|[上下]半年|\\d{1,4}\\s?[年月日号](?:底|初|中旬)?"
          + "|约(?=\\s?\uE001)|(?<=[价格元])[（(][^（）()]{2,30}[）)]|第[一二三四]次|首次|溢价(?:约|近|超|达)?\\s?[\\d.]+\\s?[%％]"
          + "|(?<=[已经了拟将以过司])控股|"
          + Lexicon.load("acquisition-adverbs").alternatives()
          + "|(?:以|用|按)[^，。；]{1,30}?(?:价格?|对价|代价|方式|形式|现金|资金|股票|股份|估值)(?:的形式|的方式)?"
          + "|通过[^，。；]{2,30}?|在[^，。；]{2,12}?(?=宣布|公告|披露|公布)|从[^，。；]{2,40}?(?:手[中里上]?|处|那里)|向[^，。；]{2,60}?$|协议|(?:联手|联合(?!创|举|体|国|利)|携手|协同)[^，。；]{2,16}?(?:等)?)";

  static final Pattern BEFORE =
      Pattern.compile(
          "^(?:据传|盛传|传闻|传(?!统|媒|播|感|奇|承|真|动|输|递|化))?(?:由(?=[^，。；]{2,24}?(?:牵头|领衔|主导|带领|组成)的))?(?<subject>[^，。；]*?)(?<adverbs>"
              + ADVERB
              + "*)$");

  private BuyingManner() {}
}
