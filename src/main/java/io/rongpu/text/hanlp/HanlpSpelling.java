package io.rongpu.text.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import io.rongpu.text.NameSpelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * HanLP's dictionaries of readings and of traditional characters. Loaded once, read only
 * afterwards, hence thread-safe.
 */
public final class HanlpSpelling implements NameSpelling {

  private HanlpSpelling() {}

  /** The spelling with its dictionaries loaded; takes part of a second the first time. */
  public static HanlpSpelling load() {
    return Holder.INSTANCE;
  }

  @Override
  public String simplified(String text) {
    return HanLP.convertToSimplifiedChinese(text);
  }

  @Override
  public List<List<String>> readings(String text) {
    List<Pinyin> likely = HanLP.convertToPinyinList(text);
    if (likely.size() != text.length()) {
      throw new IllegalStateException("HanLP reads " + text + " as " + likely);
    }
    List<List<String>> readings = new ArrayList<>(likely.size());
    for (int i = 0; i < likely.size(); i++) {
      readings.add(readings(likely.get(i), text.substring(i, i + 1)));
    }
    return readings;
  }

  private static List<String> readings(Pinyin likely, String character) {
    if (likely == Pinyin.none5) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>();
    all.add(likely.getPinyinWithoutTone());
    Pinyin[] known = PinyinDictionary.get(character);
    if (known != null) {
      for (Pinyin one : known) {
        if (one != Pinyin.none5) {
          all.add(one.getPinyinWithoutTone());
        }
      }
    }
    return List.copyOf(all);
  }

  private static final class Holder {
    static final HanlpSpelling INSTANCE = create();

    private static HanlpSpelling create() {
      HanlpSpelling spelling = new HanlpSpelling();
      spelling.readings(spelling.simplified("載入"));
      return spelling;
    }
  }
}
