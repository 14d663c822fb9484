package io.rongpu.benchmark;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.ARTICLE;
import static io.rongpu.rdf.Vocabulary.DATE_PUBLISHED;
import static io.rongpu.rdf.Vocabulary.EVIDENCE;
import static io.rongpu.rdf.Vocabulary.EXACT;
import static io.rongpu.rdf.Vocabulary.HEADLINE;
import static io.rongpu.rdf.Vocabulary.KEY;
import static io.rongpu.rdf.Vocabulary.MAX_VALUE;
import static io.rongpu.rdf.Vocabulary.MIN_VALUE;
import static io.rongpu.rdf.Vocabulary.MONETARY_AMOUNT;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.SUBJECT;
import static io.rongpu.rdf.Vocabulary.TEXT;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;
import static io.rongpu.rdf.Vocabulary.term;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A market without end and the news about it, as claims. Counts are those of 2,958 real articles
 * (see {@code docs/performance.md}): how many companies, firms, people, posts and rounds an article
 * tells; how often the most told ones are told, which grows with the number of articles; how many
 * are told once. A fifth of the names come with a shorter one, which several may share. The same
 * seed gives the same news.
 */
final class Market {

  private static final String SYLLABLES =
      "云海山川林风雷星辰天地光明远大华东南西北金木水火土安康宁静和平正直信义诚智慧新创启元始初原本根源深蓝青白赤紫橙绿墨玉石珠宝"
          + "龙凤麟鹤鹰燕雁鸿鹏鲲虎豹狮象马牛羊鹿熊松柏梅兰竹菊荷桃李杏橘榕桐杉枫桦禾麦稻粟豆茶米果蜜花草叶枝桥路城池塔阁楼台亭轩堂院"
          + "舟船帆锚港湾洲岛礁江河湖溪泉潭瀑雨雪霜露冰晴虹霞晨曦暮夜春夏秋冬朝夕年月时分秒一二三四五六七八九十百千万亿兆极至尊君子";
  private static final String[] TRADES = {
    "科技", "智能", "医疗", "生物", "教育", "出行", "网络", "数据", "能源", "食品"
  };
  private static final String[] FIRMS = {"资本", "创投", "投资", "基金"};
  private static final String[] TYPES = {
    "angel", "pre-a", "a", "a-plus", "b", "c", "d", "strategic"
  };
  private static final String[] TITLES = {"创始人", "CEO", "创始人兼CEO", "董事长", "合伙人", "总裁", "CTO"};
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  private final Iris iris;
  private final Random random;
  private final Population companies = new Population(0.75, 60, 0.10, 0);
  private final Population firms = new Population(0.70, 200, 0.35, 3);
  private final Population people = new Population(0.88, 20, 0.03, 0);
  private final List<Deal> deals = new ArrayList<>();

  Market(Iris iris, long seed) {
    this.iris = iris;
    this.random = new Random(seed);
  }

  /** The claims of the next article. */
  Graph next(String key) {
    Article article = new Article(key);
    if (random.nextInt(100) < 41) {
      for (int i = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(4); i > 0; i--) {
        article.tellRound();
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      article.tellPost();
    }
    return article.graph;
  }

  private record Deal(int company, String type, LocalDate day, long amount, List<Integer> firms) {}

  /** Who is told how often: some that everybody knows, and others, each told again now and then. */
  private final class Population {
    private final double fresh;
    private final int famous;
    private final double shareOfFamous;
    private final int flatness;
    private final List<Integer> told = new ArrayList<>();
    private int size;

    Population(double fresh, int famous, double shareOfFamous, int flatness) {
      this.fresh = fresh;
      this.famous = famous;
      this.shareOfFamous = shareOfFamous;
      this.flatness = flatness;
      this.size = famous;
    }

    int pick() {
      if (random.nextDouble() < shareOfFamous) {
        // The rank is Zipf's, whose logarithm is evenly spread, a little flatter at the top.
        double ranks = (famous + flatness) / (double) (1 + flatness);
        return (int) ((1 + flatness) * Math.pow(ranks, random.nextDouble())) - 1 - flatness;
      }
      int one =
          told.isEmpty() || random.nextDouble() < fresh
              ? size++
              : told.get(random.nextInt(told.size()));
      told.add(one);
      return one;
    }
  }

  static String companyName(int number) {
    return word(number * 2L, 2 + number % 2) + TRADES[Math.floorMod(number * 7, TRADES.length)];
  }

  static String firmName(int number) {
    return word(number * 2L + 1, 2)
        + (number / 19_000 > 0 ? number / 19_000 : "")
        + FIRMS[number % FIRMS.length];
  }

  private static String personName(int number) {
    Random own = new Random(number);
    StringBuilder name = new StringBuilder();
    name.append(SURNAMES.charAt(own.nextInt(SURNAMES.length())));
    for (int i = 1 + own.nextInt(2); i > 0; i--) {
      name.append(SYLLABLES.charAt(own.nextInt(SYLLABLES.length())));
    }
    return name.toString();
  }

  private static String word(long number, int length) {
    Random own = new Random(number * 0x9E3779B97F4A7C15L);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(SYLLABLES.charAt(own.nextInt(SYLLABLES.length())));
    }
    return word.toString();
  }

  /** One article while it is told. */
  private final class Article {
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Node node;
    private final LocalDate day = FIRST_DAY.plusDays(random.nextInt(3_650));
    private int facts;

    Article(String key) {
      node = iris.article(key);
      graph.add(node, TYPE, ARTICLE);
      graph.add(node, KEY, text(key));
      graph.add(node, HEADLINE, text("第" + key + "条消息"));
      graph.add(node, DATE_PUBLISHED, date(day));
      graph.add(node, TEXT, text(filler(key)));
    }

    void tellRound() {
      Deal deal =
          deals.isEmpty() || random.nextInt(100) < 90
              ? newDeal()
              : deals.get(random.nextInt(deals.size()));
      Node company = organization("company", "Company", companyName(deal.company()));
      Node round = iris.local(node, "round", Iris.digest(deal.toString(), String.valueOf(facts)));
      graph.add(round, TYPE, term("FundingRound"));
      fact(round, term("company"), company);
      fact(round, term("status"), term("Completed"));
      fact(round, term("announcedDate"), date(deal.day().plusDays(random.nextInt(3))));
      if (random.nextInt(100) < 84) {
        fact(round, term("roundType"), Vocabulary.roundType(deal.type()));
      }
      if (random.nextInt(100) < 81) {
        fact(round, term("amount"), money(deal.amount()));
      }
      for (int firm : deal.firms()) {
        fact(round, term("investor"), organization("investor", "InvestmentFirm", firmName(firm)));
      }
    }

    private Deal newDeal() {
      List<Integer> investors = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        investors.add(firms.pick());
      }
      Deal deal =
          new Deal(
              companies.pick(),
              TYPES[random.nextInt(TYPES.length)],
              day,
              (1 + random.nextInt(300)) * 1_000_000L,
              investors);
      deals.add(deal);
      return deal;
    }

    void tellPost() {
      int number = people.pick();
      Node person = iris.local(node, "person", personName(number));
      graph.add(person, TYPE, term("Person"));
      graph.add(person, PREF_LABEL, chinese(personName(number)));
      // Everybody has one employer: who is told again is told with it again.
      Node employer = organization("company", "Company", companyName(number));
      Node post = iris.local(node, "position", Iris.digest(employer + " " + person));
      graph.add(post, TYPE, term("Position"));
      fact(post, term("holder"), person);
      fact(post, term("organization"), employer);
      fact(post, term("jobTitle"), text(TITLES[number % TITLES.length]));
    }

    private Node organization(String segment, String type, String name) {
      Node organization = iris.local(node, segment, name);
      graph.add(organization, TYPE, term(type));
      graph.add(organization, PREF_LABEL, chinese(name));
      if (random.nextInt(5) == 0) {
        graph.add(organization, ALT_LABEL, chinese(name.substring(0, name.length() - 2)));
      }
      return organization;
    }

    private Node money(long amount) {
      Node money = iris.local(node, "amount", "CNY-" + amount);
      graph.add(money, TYPE, MONETARY_AMOUNT);
      Node value = NodeFactory.createLiteralDT(String.valueOf(amount), XSDDatatype.XSDdecimal);
      graph.add(money, MIN_VALUE, value);
      graph.add(money, MAX_VALUE, value);
      graph.add(money, term("currency"), text("CNY"));
      graph.add(money, term("verbatim"), text(amount / 10_000 + "万元"));
      return money;
    }

    /** A statement with its evidence, which is most of what an article's graph holds. */
    private void fact(Node subject, Node property, Node value) {
      graph.add(subject, property, value);
      Node evidence = iris.local(node, "evidence", Iris.digest(subject + " " + property + value));
      graph.add(evidence, TYPE, EVIDENCE);
      graph.add(evidence, SUBJECT, subject);
      graph.add(evidence, Vocabulary.PREDICATE, property);
      graph.add(evidence, Vocabulary.OBJECT, value);
      graph.add(evidence, WAS_DERIVED_FROM, node);
      graph.add(evidence, EXACT, text("第" + facts / 4 + "句，" + node.getURI().hashCode()));
      graph.add(evidence, Vocabulary.START, number(facts));
      graph.add(evidence, Vocabulary.END, number(facts + 40));
      graph.add(evidence, term("rule"), text("round/market"));
      facts++;
    }
  }

  private static String filler(String key) {
    Random own = new Random(key.hashCode());
    StringBuilder text = new StringBuilder(800);
    text.append(key);
    while (text.length() < 800) {
      text.append(SYLLABLES.charAt(own.nextInt(SYLLABLES.length())));
    }
    return text.toString();
  }

  private static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }
}
