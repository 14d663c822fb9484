package io.rongpu.extract.people;

import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import io.rongpu.text.Segmenter;
import io.rongpu.text.hanlp.HanlpSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Founders and posts, with HanLP's words: they tell names from other words. */
class PeopleExtractorIT {

  private static final Segmenter HANLP = HanlpSegmenter.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资。云杉科技创始人兼CEO周明表示，产品明年上市。 | 云杉科技 < 周明 | 云杉科技: 周明, CEO
          云杉科技完成A轮融资。云杉科技联合创始人、CTO林晓东说，团队有五十人。 | 云杉科技 < 林晓东 | 云杉科技: 林晓东, CTO
          """)
  void readsFounderAndPostFromACompoundTitle(String text, String founder, String post) {
    Told told = Told.in(HANLP, text);

    assertThat(told.founders()).containsExactly(founder);
    assertThat(told.positions()).containsExactly(post);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资。公司CEO周明表示，产品明年上市。 | 云杉科技: 周明, CEO
          红松资本合伙人戴雨晴认为，云杉科技的路线是对的。 | 红松资本: 戴雨晴, 合伙人
          云杉科技做机器人。周明（云杉科技CEO）回答了提问。 | 云杉科技: 周明, CEO
          云杉科技做机器人。云杉科技董事长兼总裁周明表示不会上市。 | 云杉科技: 周明, 董事长; 云杉科技: 周明, 总裁
          """)
  void readsPosts(String text, String posts) {
    Told told = Told.in(HANLP, text);

    assertThat(told.positions()).containsExactlyElementsOf(expected(posts));
    assertThat(told.founders()).isEmpty();
  }

  @Test
  void readsFounderToldByAVerb() {
    assertThat(Told.in(HANLP, "云杉科技做机器人。2015年，周明创办了云杉科技，周明此前在海屿集团工作。").founders())
        .containsExactly("云杉科技 < 周明");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技的创始人还没有公开。云杉科技做机器人。",
        "好的CEO要会倾听，云杉科技这样说。云杉科技做机器人。",
        "一位创始人告诉我们，云杉科技的产品很好用。云杉科技做机器人。",
        "云杉科技完成A轮融资。他担任CEO以前没有工作过。",
        "多家公司的高管参加了会议。",
        "创始人",
        "CEO",
        "兼、和CEO（",
      })
  void readsNobodyWhereNobodyIsNamed(String text) {
    Told told = Told.in(HANLP, text);

    assertThat(told.founders()).isEmpty();
    assertThat(told.positions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技和海屿教育创始人周明表示，前景很好。云杉科技做机器人。 | 海屿教育 < 周明; 云杉科技 < 周明
          本轮由云杉科技和海屿教育创始人周明投资。云杉科技做机器人。 | 海屿教育 < 周明
          红松资本和海屿教育创始人周明表示，前景很好。红松资本很忙。 | 海屿教育 < 周明
          前白杨教育创始合伙人周明表示，前景很好。白杨教育很忙。 | 白杨教育 < 周明
          """)
  void oneFounderMayHaveTwoCompaniesWhereNobodyInvests(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。云杉科技于2015年7月由周明博士和林晓东博士共同创建于南京。 | 云杉科技 < 周明; 云杉科技 < 林晓东
          云杉科技做机器人。云杉科技由周明和林晓东两位联合创始人创立于2月。 | 云杉科技 < 周明; 云杉科技 < 林晓东
          云杉科技做机器人。云杉科技由周明带领创立，在企业服务方面经验丰富。 | 云杉科技 < 周明
          周明、林晓东（海屿），联合创办白杨科技。白杨科技做机器人。 | 白杨科技 < 周明; 白杨科技 < 林晓东
          周明离职后创办了类似Spruce的软件公司Birchwood。Birchwood做机器人。 | Birchwood < 周明
          """)
  void readsFoundersHoweverTheyAreListed(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          浙江省产业改革研究会执行会长周明表示，前景很好。 | 浙江省产业改革研究会: 周明, 执行会长
          中国产业资本联盟副理事长周明表示，前景很好。 | 中国产业资本联盟: 周明, 副理事长
          海屿银行资本市场部副总经理周明表示，前景很好。 | 海屿银行: 周明, 资本市场部副总经理
          周明表示很忙。周明曾任海屿集团旗下平台“白杨科技”负责人，后来创业。 | 白杨科技: 周明, 负责人, former
          海屿全球零售银行总裁林晓东表示，前景很好。 | 海屿: 林晓东, 全球零售银行总裁
          南京大学技术委员会主席林晓东表示，前景很好。 | 南京大学技术委员会: 林晓东, 主席
          云杉科技做机器人。负责研发的副总裁林晓东表示，前景很好。 |
          云杉科技完成A轮融资。云杉科技总部里，国际传播经理林晓东表示，前景很好。 | 云杉科技: 林晓东, 国际传播经理
          周明芳很忙。周明芳，清华大学安全与技术中心主任。 | 清华大学安全与技术中心: 周明芳, 主任
          白杨律师事务所律师林晓东认为前景很好。林晓东律师很忙。 | 白杨律师事务所: 林晓东, 律师
          白杨科技做法律服务。资深律师林晓东认为前景很好。 |
          云杉科技完成A轮融资。云杉科技CEO吴和平表示，前景很好。 | 云杉科技: 吴和平, CEO
          云杉科技完成A轮融资。云杉科技CEO周明已经离开。 | 云杉科技: 周明, CEO
          云杉科技完成A轮融资。云杉科技的合伙人曾评价他有激情。 |
          """)
  void readsWhereTheOrganizationEndsAndTheTitleBegins(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyElementsOf(posts == null ? java.util.List.of() : expected(posts));
  }

  @Test
  void readsBothFoundersOfAList() {
    assertThat(Told.in(HANLP, "云杉科技由周明和林晓东于2015年共同创立。云杉科技做机器人。").founders())
        .containsExactly("云杉科技 < 周明", "云杉科技 < 林晓东");
  }

  @Test
  void cutsOrganizationAndTitleAtTheOrganizationsEnd() {
    assertThat(Told.in(HANLP, "周明曾担任海屿集团副总裁。周明今年四十岁。").positions())
        .containsExactly("海屿集团: 周明, 副总裁, former");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技前CTO林晓东加入海屿集团。云杉科技做机器人。 | 云杉科技: 林晓东, CTO, former
          海屿集团前副总裁林晓东创办了云杉科技。云杉科技做机器人。 | 海屿集团: 林晓东, 副总裁, former
          """)
  void readsFormerPostBeforeItsTitle(String text, String post) {
    assertThat(Told.in(HANLP, text).positions()).containsExactly(post);
  }

  @Test
  void readsAppointment() {
    assertThat(Told.in(HANLP, "云杉科技任命林晓东为首席财务官。云杉科技做机器人。").positions())
        .containsExactly("云杉科技: 林晓东, 首席财务官");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          周明曾任海屿集团市场总监、苍梧教育产品经理。周明今年四十岁。 | 海屿集团: 周明, 市场总监, former; 苍梧教育: 周明, 产品经理, former
          云杉科技CTO林晓东，原阿里巴巴产品专家，做过机器人。云杉科技在南京。 | 云杉科技: 林晓东, CTO; 阿里巴巴: 林晓东, 产品专家, former
          红松资本合伙人、白杨集团董事长周明表示，看好机器人。 | 白杨集团: 周明, 董事长; 红松资本: 周明, 合伙人
          红松资本领投了本轮。其合伙人戴雨晴认为，云杉科技的路线是对的。红松资本成立很早。 | 红松资本: 戴雨晴, 合伙人
          """)
  void readsPostsToldTogether(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyInAnyOrderElementsOf(expected(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。云杉科技创始人刘志强表示，产品会更好。 | 云杉科技 < 刘志强
          周明创立的云杉科技做机器人。周明今年四十岁，云杉科技很小。 | 云杉科技 < 周明
          """)
  void readsTheWholeName(String text, String founder) {
    assertThat(Told.in(HANLP, text).founders()).containsExactly(founder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技做机器人。云杉科技的创始人和医生团队一起跟投。",
        "用户可以高效创建云杉相册。云杉相册很好用。",
        "十九岁的时候创办了云杉科技。云杉科技做机器人。",
      })
  void takesNoOtherWordForAFounder(String text) {
    assertThat(Told.in(HANLP, text).founders()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          去年离职的有 Mara Lindqvist 和她的同胞兄弟 Jonas Lindqvist。他们于今年2月创办了 Sprucely 公司，Sprucely 做机器人。 | Sprucely < Jonas Lindqvist; Sprucely < Mara Lindqvist
          Sprucely 的创始团队成员，多为海屿的老员工，包括（排名不分先后）Mara Lindqvist、Ivo Petrak、Nils Aaberg 等。Sprucely 做机器人。 | Sprucely < Ivo Petrak; Sprucely < Mara Lindqvist; Sprucely < Nils Aaberg
          Sprucely由Mara Lindqvist和Ivo Petrak成立于2010年。Sprucely 做机器人。 | Sprucely < Ivo Petrak; Sprucely < Mara Lindqvist
          云杉科技由周明与陈晔宁创建于2011年。云杉科技做机器人。 | 云杉科技 < 周明; 云杉科技 < 陈晔宁
          自2012年创立云杉科技，林晓东已经做了十年机器人。云杉科技在南京，林晓东也在南京。 | 云杉科技 < 林晓东
          云杉科技的初创团队都是工程师：创始人周明曾任海屿研究院助理教授、飞鱼中心主任；联合创始人林晓东做过机器人。云杉科技在南京。 | 云杉科技 < 周明; 云杉科技 < 林晓东
          云杉科技创始人王世和先生表示，产品会更好。云杉科技做机器人。 | 云杉科技 < 王世和
          由周明创办的机器人公司——云杉科技发布了产品。云杉科技在南京，周明也在。 | 云杉科技 < 周明
          Sprucely成立四年，这是一家由Mara Lindqvist和Ivo Petrak所创办的公司。Sprucely 做机器人。 | Sprucely < Ivo Petrak; Sprucely < Mara Lindqvist
          美国Sprucely公司创始人周明道：“产品会更好。”Sprucely 做机器人。 | Sprucely < 周明
          云杉科技完成A轮融资，本轮由红松资本创始人周明和林晓东个人合投。 | 红松资本 < 周明
          云杉科技完成A轮融资，由青石资本领投，红松网络创始人周明、红松网络联合创办人林晓东参投。 | 红松网络 < 周明; 红松网络 < 林晓东
          """)
  void readsFoundersToldTogether(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "周明连续创业多次，办过一家教育培训公司，后来被人收购。云杉科技做机器人。",
        "云杉科技做机器人。云杉科技的产品由周明和林晓东去年创立的海屿工厂制造，产品很好用。",
        "Mara Lindqvist 的任职经历包括海屿（其创始人是 Sprucely 的投资人之一）。Sprucely 做机器人。",
      })
  void takesNoNeighbourForAFounder(String text) {
    assertThat(Told.in(HANLP, text).founders())
        .noneMatch(told -> told.startsWith("云杉科技") || told.startsWith("Sprucely"))
        .noneMatch(told -> told.startsWith("教育培训"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成C轮融资。其中13亿元由阿海屿一家拿出，其首席财务官 Rolf Dahl 将进入董事会。阿海屿做光学。 | 阿海屿: Rolf Dahl, 首席财务官
          “产品明年上市，价格比现在的产品便宜得多，大家都用得起。”云杉科技CTO周明芳说。此前，她是远帆集团的工业机器人事业部总监。 | 云杉科技: 周明芳, CTO; 远帆集团: 周明芳, 工业机器人事业部总监
          周明曾在百度担任研究员，在前首席科学家林晓东手下工作。周明做机器人。 | 百度: 周明, 研究员, former; 百度: 林晓东, 首席科学家, former
          """)
  void readsPostsOfWhoActs(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyInAnyOrderElementsOf(expected(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          远屿投资执行事务合伙人周明芳表示，云杉科技的路线是对的。云杉科技做机器人。 | 远屿投资: 周明芳, 执行事务合伙人
          远屿基金中国区董事总经理周明芳表示，云杉科技的路线是对的。云杉科技做机器人。 | 远屿基金: 周明芳, 中国区董事总经理
          Bowline的游戏副总裁Rolf Dahl在会上发言。云杉科技做机器人。 | Bowline: Rolf Dahl, 游戏副总裁
          Bowline的前商务开发副总裁Rolf Dahl在会上发言。云杉科技做机器人。 | Bowline: Rolf Dahl, 商务开发副总裁, former
          远屿产品合伙人周明芳表示看好。云杉教育CEO林晓东也在场。 | 远屿: 周明芳, 产品合伙人; 云杉教育: 林晓东, CEO
          """)
  void givesWhatIsNoPartOfTheEmployersNameToTheTitle(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyInAnyOrderElementsOf(expected(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。远帆集团副总裁、海外投资部负责人周明芳表示看好。 | 远帆集团: 周明芳, 副总裁; 远帆集团: 周明芳, 海外投资部负责人
          云杉科技做机器人。云杉科技CTO周明芳，原百度产品经理。 | 云杉科技: 周明芳, CTO; 百度: 周明芳, 产品经理, former
          云杉科技做机器人。云杉科技CTO周明芳为前百度产品经理。 | 云杉科技: 周明芳, CTO; 百度: 周明芳, 产品经理, former
          云杉科技做机器人。云杉科技CTO周明芳于2010年加入百度，先后担任过市场部副总监、总监。 | 云杉科技: 周明芳, CTO; 百度: 周明芳, 市场部副总监, former; 百度: 周明芳, 总监, former
          云杉科技做机器人。云杉科技CTO周明芳，原百度产品经理、海屿科技总监林晓东加入了云杉科技。 | 云杉科技: 周明芳, CTO; 海屿科技: 林晓东, 总监, former; 百度: 林晓东, 产品经理, former
          """)
  void readsACareerBesideItsHolder(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyInAnyOrderElementsOf(expected(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉是一家由周明芳和林晓东所创办的公司。云杉做机器人。 | 云杉 < 周明芳; 云杉 < 林晓东
          于是，我和“云杉”的联合创始人周明芳聊了聊。“云杉”做机器人。 | 云杉 < 周明芳
          云杉科技创始人周明芳曾创立连锁“海屿鼓校”。云杉科技做机器人。 | 云杉科技 < 周明芳; 海屿鼓校 < 周明芳
          云杉科技创始人周明芳来自百度，另两位创始人林晓东、王海青也在百度工作过。云杉科技做机器人。 | 云杉科技 < 周明芳; 云杉科技 < 林晓东; 云杉科技 < 王海青
          """)
  void readsFoundersOfWhatIsQuotedOrDescribed(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。红杨投资合伙人周明芳表示看好。 | 红杨投资: 周明芳, 合伙人
          云杉科技做机器人。云杉科技副总裁、仓储设备事业部总经理周明芳表示看好。 | 云杉科技: 周明芳, 副总裁; 云杉科技: 周明芳, 仓储设备事业部总经理
          白杨集团亚洲私募股权投资部副总裁周明芳表示看好。 | 白杨集团: 周明芳, 亚洲私募股权投资部副总裁
          农业部副部长周明芳出席了会议。 | 农业部: 周明芳, 副部长
          李大海会见白杨集团董事长周明芳。 | 白杨集团: 周明芳, 董事长
          云杉科技做机器人。白杨集团总裁助理周明芳表示看好。 | 白杨集团: 周明芳, 总裁助理
          云杉公寓天使投资人兼名誉董事长周明芳表示看好。云杉公寓在南京。 | 云杉公寓: 周明芳, 名誉董事长
          云杉科技做机器人。担任过白杨集团副总裁的林晓东加入了公司。 | 白杨集团: 林晓东, 副总裁, former
          """)
  void findsWhereTheEmployerEndsAndTheTitleBegins(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions().stream().map(PeopleExtractorIT::plain))
        .containsExactlyInAnyOrderElementsOf(
            expected(posts).stream().map(PeopleExtractorIT::plain).toList());
  }

  /** Whether a post is over is another question than whose it is. */
  private static String plain(String post) {
    return post.replace(", former", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。前白杨科技CEO周明芳和首席财务官林晓东加入了公司。 | 白杨科技: 周明芳, CEO, former; 白杨科技: 林晓东, 首席财务官, former
          云杉科技做机器人。微杉首席执行官史蒂夫-鲍尔德周二表示，他走了。 | 微杉: 史蒂夫-鲍尔德, 首席执行官
          云杉科技做机器人。微杉首席执行官萨蒂亚斯（Satya Nader）表示，他走了。 | 微杉: Satya Nader, 首席执行官
          周明芳，海屿大学教授、白杨研究院院长，来到了现场。 | 海屿大学: 周明芳, 教授; 白杨研究院: 周明芳, 院长
          """)
  void readsPeopleBesideOneAnotherAndInIntroductions(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyInAnyOrderElementsOf(expected(posts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技做机器人。元元资本看好公司借助信息系统切入CRO行业。",
        "云杉科技做机器人。该校班主任周明芳说，学生很喜欢。",
        "前线部署工程师（Forward Deployed Engineer）是一种新工作。",
        "品牌推出官方 Certified Pre-Owned（CPO）项目。云杉科技做机器人。",
        "周明芳，毕业于海屿大学，在白杨科技做过教授助手。",
      })
  void readsNoPostFromTradesAndKindsOfWork(String text) {
    assertThat(Told.in(HANLP, text).positions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “云杉教育”是由留学生周明芳及林晓东共同创办的平台。云杉教育在南京。 | 云杉教育 < 周明芳; 云杉教育 < 林晓东
          云杉教育由“海鸥工程”专家周明芳博士和国家专家林晓东博士共同创立。云杉教育在南京。 | 云杉教育 < 周明芳; 云杉教育 < 林晓东
          周明芳从海外回到南京创立了云杉教育。云杉教育做课程。周明芳是工程师。 | 云杉教育 < 周明芳
          周明芳回到老本行，创办了另一家公司“云杉教育”。 | 云杉教育 < 周明芳
          """)
  void readsFoundersWhoseNameStandsApartFromTheVerb(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "周明芳支持朋友创立了云杉教育。云杉教育做课程。周明芳是工程师。",
        "周明芳计划明年创办云杉教育。云杉教育做课程。周明芳是工程师。",
      })
  void readsNoFounderWhereAnotherFoundsOrNobodyYet(String text) {
    assertThat(Told.in(HANLP, text).founders()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。云杉科技联合创始人、海外投融资负责人周明芳表示看好。 | 云杉科技: 周明芳, 海外投融资负责人
          云杉科技完成A轮融资。其创始人周明芳曾为白杨首席科学家。29岁便任海屿大学正教授。 | 白杨: 周明芳, 首席科学家; 海屿大学: 周明芳, 正教授
          云杉科技完成A轮融资。公司CTO兼前总裁周明芳表示看好。 | 云杉科技: 周明芳, CTO; 云杉科技: 周明芳, 总裁
          云杉科技完成A轮融资。海屿集团副总裁林晓东将出任公司业务顾问。 | 云杉科技: 林晓东, 业务顾问; 海屿集团: 林晓东, 副总裁
          微杉CEO克萨比斯支持林晓东。微杉CEO克萨比斯反对周明芳。克萨比斯很忙。 | 微杉: 克萨比斯, CEO
          云杉科技做机器人。海屿银行很大。该行前任行长周明芳已经退休。海屿银行完成融资。 | 海屿银行: 周明芳, 行长
          """)
  void readsWhoseThePostIsFromWhatStandsBefore(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions().stream().map(PeopleExtractorIT::plain))
        .containsExactlyInAnyOrderElementsOf(
            expected(posts).stream().map(PeopleExtractorIT::plain).toList());
  }

  @Test
  void readsFoundersWhoJoinedHands() {
    assertThat(Told.in(HANLP, "2014年3月周明芳和林晓东联手创办了“云杉教育”。云杉教育在南京。").founders())
        .containsExactlyInAnyOrder("云杉教育 < 周明芳", "云杉教育 < 林晓东");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资。CEO周明芳是前白杨集团区域经理、快杉网前总经理，CTO林晓东是前百度产品经理。 | 云杉科技: 周明芳, CEO; 云杉科技: 林晓东, CTO; 快杉网: 周明芳, 总经理; 白杨集团: 周明芳, 区域经理; 百度: 林晓东, 产品经理
          云杉科技做机器人。海屿资本创始及管理合伙人周明芳表示看好。 | 海屿资本: 周明芳, 创始及管理合伙人
          钉杉网总裁周力为表示看好。钉杉网做软件。 | 钉杉网: 周力为, 总裁
          钉杉网CEO周明为白杨集团创始人。钉杉网做软件。 | 钉杉网: 周明, CEO
          钉杉网CEO周明却很平静。钉杉网做软件。 | 钉杉网: 周明, CEO
          钉杉网CEO无招表示看好。钉杉网做软件。 | 钉杉网: 无招, CEO
          钉杉网CEO和潇晨曾任职于外企。钉杉网做软件。 | 钉杉网: 和潇晨, CEO
          """)
  void readsTeamsAndUnusualNames(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions().stream().map(PeopleExtractorIT::plain))
        .containsExactlyInAnyOrderElementsOf(
            expected(posts).stream().map(PeopleExtractorIT::plain).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "钉杉网CEO也表示看好。钉杉网做软件。",
        "钉杉网创始人和医生团队参与了投资。钉杉网做软件。",
        "作为一名计算机科学家，周明芳花了十年。周明芳很忙。",
        "AI初创公司创始人周明芳写道，很好。",
      })
  void readsNobodyFromWordsBesideATitle(String text) {
    Told told = Told.in(HANLP, text);

    assertThat(told.positions()).isEmpty();
    assertThat(told.founders()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资。创始人周明芳，创业老手，先后创办优杉电器网、快杉科技。 | 云杉科技 < 周明芳; 优杉电器网 < 周明芳; 快杉科技 < 周明芳
          云杉科技完成A轮融资。作为联合创始人之一的周明芳博士表示看好。 | 云杉科技 < 周明芳
          云杉科技完成A轮融资。更吸引海屿资本的是，创始人周明芳很有经验。海屿资本领投。 | 云杉科技 < 周明芳
          """)
  void readsFoundersOfListsAndWhoseCompanyIsMeant(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          周明芳曾在海屿教育和白杨集团担任品牌总监。周明芳很忙。 | 海屿教育: 周明芳, 品牌总监, former; 白杨集团: 周明芳, 品牌总监, former
          周明芳曾在海屿科技和白杨集团等公司任工程师和架构师。周明芳很忙。 | 海屿科技: 周明芳, 工程师, former; 白杨集团: 周明芳, 架构师, former
          周明芳曾任海屿科技、白杨集团总监。周明芳很忙。 | 海屿科技: 周明芳, 总监, former; 白杨集团: 周明芳, 总监, former
          周明芳曾任海屿银行江南省分行副行长；白杨集团董事长。周明芳很忙。 | 海屿银行江南省分行: 周明芳, 副行长, former; 白杨集团: 周明芳, 董事长, former
          钉杉网做软件。前海屿集团副总裁、白杨集团总监周明芳加入。 | 海屿集团: 周明芳, 副总裁, former; 白杨集团: 周明芳, 总监, former
          海屿大学周明芳副教授参与了研究。 | 海屿大学: 周明芳, 副教授
          周明芳，海屿科技的架构师表示，很好。 | 海屿科技: 周明芳, 架构师
          关于作者：周明芳，海屿科技架构师。 | 海屿科技: 周明芳, 架构师
          海屿大学医学部主任周明芳分享了观点。 | 海屿大学医学部: 周明芳, 主任
          北国财政部长周明芳表示，要加税。 | 北国财政部: 周明芳, 部长
          海屿集团主席卡洛斯·古铁雷斯也来了。 | 海屿集团: 卡洛斯·古铁雷斯, 主席
          海屿集团主席莫尔特斯警告称，钱不够了。 | 海屿集团: 莫尔特斯, 主席
          """)
  void readsPostsAtSeveralEmployersAndThoseToldInOtherOrders(String text, String posts) {
    assertThat(Told.in(HANLP, text).positions())
        .containsExactlyInAnyOrderElementsOf(expected(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          钉杉网做软件。钉杉网创始人周明获海屿大学硕士学位。 | 钉杉网 < 周明
          钉杉网做软件。钉杉网创始人周明原为工程师。 | 钉杉网 < 周明
          钉杉网做软件。钉杉网总经理（创始人）林若溪表示，天冷了。 | 钉杉网 < 林若溪
          """)
  void aVerbBehindANameIsNoPartOfIt(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿视频完成B轮融资。海屿视频总裁林若溪早在读书时就创办了这一平台。 | 海屿视频 < 林若溪
          周明芳是医生，曾联合创办了海屿医药有限公司和白杨集团。周明芳很忙。 | 海屿医药有限公司 < 周明芳; 白杨集团 < 周明芳
          林若溪与周明芳一起创办了一家工作室，取名Spruce Lane，专做动画。林若溪和周明芳很忙。 | Spruce Lane < 林若溪; Spruce Lane < 周明芳
          维拉·多恩托和马尔科·瓦伦托尔是同乡。2009年他们共同创立Spruceline。Spruceline卖茶叶。 | Spruceline < 维拉·多恩托; Spruceline < 马尔科·瓦伦托尔
          海屿宝完成B轮融资。海屿宝项目创始人周明芳表示，很好。海屿宝很好。 | 海屿宝 < 周明芳
          """)
  void readsFoundersToldInOtherClauses(String text, String founders) {
    assertThat(Told.in(HANLP, text).founders())
        .containsExactlyInAnyOrderElementsOf(expected(founders));
  }
}
