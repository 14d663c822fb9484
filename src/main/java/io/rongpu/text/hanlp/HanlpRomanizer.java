package io.rongpu.text.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import io.rongpu.text.Romanizer;
import java.util.List;

/** HanLP's pinyin dictionary. Loaded once, read only afterwards, hence thread-safe. */
public final class HanlpRomanizer implements Romanizer {

  private HanlpRomanizer() {}

  /**
   * The romanizer with its dictionary loaded; takes part of a second the first time in a process.
   */
  public static HanlpRomanizer load() {
    return Holder.INSTANCE;
  }

  @Override
  public List<String> syllables(String text) {
    return HanLP.convertToPinyinList(text).stream()
        .filter(pinyin -> pinyin != Pinyin.none5)
        .map(Pinyin::getPinyinWithoutTone)
        .toList();
  }

  private static final class Holder {
    static final HanlpRomanizer INSTANCE = create();

    private static HanlpRomanizer create() {
      HanlpRomanizer romanizer = new HanlpRomanizer();
      romanizer.syllables("载入");
      return romanizer;
    }
  }
}
