package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Made-up articles out of a handful of names, so that everything touches everything: aliases that
 * tie two groups and untie them when their article goes, preferred names that change, namesakes,
 * companies that are firms elsewhere, rounds of two companies or none, names that tell nothing or
 * have a tilde, copies of one text, events of a class nobody knows, values that belong to another
 * article. The same seed gives the same articles.
 */
public final class CrookedNews {

  private static final String[] NAMES = {
    "青禾",
    "青禾医疗",
    "青禾医疗有限公司",
    "远山",
    "远山资本",
    "海棠",
    "海棠~出行",
    "平台",
    "微",
    "Qinghe",
    "qinghe Inc.",
    "腾讯",
    "腾讯投资",
    "青禾医疗研究院"
  };
  private static final String[] PEOPLE = {"张伟", "张 伟", "李雷", "李", "王~五"};
  private static final String[] PLACES = {"北京", "北京海淀", "上海"};
  private static final String[] TYPES = {"a", "a-plus", "b"};
  private static final String[] DAYS = {
    "2018-01-05", "2018-02-01", "2018-12-01", "2018", "2018-02"
  };
  private static final String[] TITLES = {"CEO", "ceo", "董事~长"};
  private static final String[] AMOUNTS = {"10000000", "20000000"};

  private final Random random;

  public CrookedNews(long seed) {
    random = new Random(seed);
  }

  /** An article of this key; another one each time. */
  News article(String key) {
    News news = News.of(key);
    if (random.nextInt(4) > 0) {
      news.on(DAYS[random.nextInt(3)]);
    }
    if (random.nextInt(3) == 0) {
      news.text("转载" + random.nextInt(2));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      tell(news);
    }
    return news;
  }

  /** The claims of {@link #article}. */
  public ClaimGraph claims(String key) {
    return article(key).claims();
  }

  private void tell(News news) {
    Node one = organization(news);
    Node other = organization(news);
    Node person = person(news);
    switch (random.nextInt(9)) {
      case 0 -> news.founder(one, person);
      case 1 -> news.position(one, person, pick(TITLES));
      case 2 -> news.acquisition(one, other);
      case 3 -> news.headquarters(one, place(news));
      case 4 -> news.identified(one, "https://36kr.com/project/" + random.nextInt(3));
      case 5 -> partnership(news, one, other);
      case 6 -> valuation(news, round(news, one, other));
      case 7 -> round(news, one, other).by(person);
      default -> round(news, one, other);
    }
  }

  private News.Round round(News news, Node one, Node other) {
    News.Round round = news.round(one).by(other);
    if (random.nextInt(5) == 0) {
      news.tell(round.node(), "company", other);
    }
    if (random.nextInt(4) > 0) {
      round.type(pick(TYPES));
    }
    if (random.nextInt(4) > 0) {
      round.on(pick(DAYS));
    }
    if (random.nextBoolean()) {
      String amount = pick(AMOUNTS);
      round.amount(amount, amount, random.nextBoolean() ? "CNY" : "C~Y", amount + "元");
    }
    return round;
  }

  private void valuation(News news, News.Round round) {
    String amount = pick(AMOUNTS);
    news.tell(round.node(), "valuation", news.money(amount, "", "CNY", "超" + amount));
  }

  private void partnership(News news, Node one, Node other) {
    Node event = news.event("partnership", "Partnership", "x" + random.nextInt(2));
    news.tell(event, "partner", one);
    news.tell(event, "partner", random.nextBoolean() ? other : ofAnother());
  }

  private Node ofAnother() {
    Node article = Iris.standard().article("k" + random.nextInt(6));
    return Iris.standard().local(article, "company", pick(NAMES));
  }

  private Node organization(News news) {
    String[] names = new String[1 + random.nextInt(3)];
    for (int i = 0; i < names.length; i++) {
      names[i] = pick(NAMES);
    }
    return switch (random.nextInt(4)) {
      case 0 -> news.investor(names);
      case 1 -> news.organization(names);
      default -> news.company(names);
    };
  }

  private Node person(News news) {
    Node person = news.person(pick(PEOPLE));
    if (random.nextInt(8) == 0) {
      news.tell(person, "former", NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
    return person;
  }

  private Node place(News news) {
    return random.nextInt(4) == 0 ? news.place(pick(PLACES), "京") : news.place(pick(PLACES));
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
