package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;

/**
 * Made-up articles about a made-up market: companies with aliases and legal names that overlap,
 * firms, namesakes, rounds told vaguely and precisely, rumours and denials. The same seed gives the
 * same articles.
 */
final class SyntheticNews {

  private static final String[] TYPES = {"angel", "a", "a-plus", "b", "c", "strategic"};
  private static final String[] STATUSES = {"Completed", "Completed", "Rumoured", "Denied"};
  private static final String[] TITLES = {"CEO", "ceo", "董事长", "合伙人"};
  private static final String[][] AMOUNTS = {
    {"10000000", "100000000", "CNY", "数千万元"},
    {"50000000", "50000000", "CNY", "5000万元"},
    {"100000000", "", "CNY", "超1亿元"},
    {"20000000", "20000000", "USD", "2000万美元"}
  };

  private final String market;
  private final int companies;
  private final Random random;

  /**
   * @param market part of every name, so that two markets share none
   * @param companies how many; a tenth as many firms and half as many people
   */
  SyntheticNews(String market, int companies, long seed) {
    this.market = market;
    this.companies = companies;
    this.random = new Random(seed);
  }

  List<News> articles(int count) {
    List<News> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(market + "/" + i));
    }
    return articles;
  }

  private News article(String key) {
    News news = News.of(key);
    if (random.nextInt(10) > 0) {
      news.on(day());
    }
    if (random.nextInt(10) == 0) {
      news.text("转载 " + market + random.nextInt(3));
    }
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      tell(news);
    }
    return news;
  }

  private void tell(News news) {
    Node company = company(news);
    Node firm = firm(news);
    Node person = news.person("张三" + market + random.nextInt(companies / 2 + 1));
    news.founder(company, person);
    news.founded(company, random.nextBoolean() ? "2014" : "2014-0" + (1 + random.nextInt(9)));
    news.headquarters(company, news.place(market + "市" + random.nextInt(5)));
    news.position(company, person, pick(TITLES));
    if (random.nextInt(5) == 0) {
      news.acquisition(company, news.company(market + "被购" + random.nextInt(companies)));
    }
    round(news, company, firm);
  }

  private void round(News news, Node company, Node firm) {
    News.Round round = news.round(company).status(pick(STATUSES));
    if (random.nextInt(4) > 0) {
      round.type(pick(TYPES));
    }
    if (random.nextInt(10) == 0) {
      round.type(pick(TYPES)).on("2017");
    }
    if (random.nextInt(4) > 0) {
      String[] amount = AMOUNTS[random.nextInt(AMOUNTS.length)];
      round.amount(amount[0], amount[1], amount[2], amount[3]);
    }
    if (random.nextInt(5) > 0) {
      round.on(
          random.nextInt(4) == 0 ? "2018" : random.nextBoolean() ? day() : day().substring(0, 7));
    }
    if (random.nextBoolean()) {
      round.led(firm);
    } else {
      round.by(firm);
    }
  }

  private Node company(News news) {
    int number = random.nextInt(companies);
    String name = market + "公司" + number + "号";
    String alias = market + "简称" + number / 2;
    String legal = name + "有限公司";
    return switch (random.nextInt(6)) {
      case 0 -> news.company(name, alias);
      case 1 -> news.company(name, legal, "平台");
      case 2 -> news.company(legal);
      case 3 -> news.company(alias);
      case 4 -> news.investor(name);
      default -> news.company(name);
    };
  }

  private Node firm(News news) {
    String name = market + "系" + random.nextInt(companies / 10 + 1);
    return random.nextBoolean() ? news.investor(name + "资本", name) : news.investor(name);
  }

  private String day() {
    return String.format("2018-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
