package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.NameWitnesses;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the companies that a clause introduces before another tells what they raised. One per
 * document.
 */
final class IntroducedReader {

  /** What a company is said to be or do before the clause that tells what it raised. */
  private static final PredicateFinder INTRODUCES =
      PredicateFinder.of(
          SubjectReader.ONE_ADVERB,
          12,
          "(?:(?:成立|创立|创办|诞生|创建|组建)(?=于|在|以来|至今|之|后|时|\uE003|，|$)|是|作为|致力|专注|主打|聚焦|深耕|从事|成为|总部|位于|推出|上线|主营|定位|由|披露|透露|表示|宣布|公告|确认|公布|官宣)",
          "，。；！？：:");

  /** "某某创立的X，": the clause names X and says no more of it. */
  private static final Pattern SOMEONES_WORK =
      Pattern.compile(
          "(?:(?:创立|创办|打造|孵化|控股|投资)的|名为|名叫|^(?:这家|该)(?:公司|企业|品牌|平台)(?:就)?(?:是|叫))[^，的\uE001\uE002\uE003]{2,20}$");

  /** "诞生于1987年的X，": nothing but X can follow. */
  private static final Pattern FOUNDED_IN =
      Pattern.compile(
          "(?:而|但|同样)?(?:成立|创立|创办|创建|诞生)(?:于|在)\\s*\uE003+的[^，的\uE001\uE002\uE003]{2,20}$");

  /** A clause that says what its subject is or where it comes from. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?<subject>[^，。；！？：:]{2,40}?)(?:"
              + SubjectReader.ADVERB
              + ")(?:是(?:一家|一个|一款|国内|全球|中国|专注|由|做)|(?:正式)?(?:成立|创立|创办|创建|诞生|上线)(?:于|至今|以来|在|$)|总部(?:位于|设在|设立|在|坐落)|致力于|专注于|主要(?:做|从事|为|提供|面向)|定位(?:于|为))");

  private final MarkedText marked;
  private final NameReader names;
  private final SubjectNames phrases;

  IntroducedReader(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
    this.phrases = new SubjectNames(marked, names);
  }

  /** The company of which {@code clause} says what it is, or null. */
  @Nullable Name readTopic(Span clause) {
    Matcher matcher = TOPIC.matcher(clause.of(marked.masked()));
    if (!matcher.find()) {
      return null;
    }
    Name name = phrases.named(matcher.group("subject"), clause.start());
    return name != null && names.witnesses().weight(name) >= NameWitnesses.LIKELY ? name : null;
  }

  /**
   * The company that a clause introduces before another tells what it raised: "X诞生于1987年，次年拿到…".
   * Null when the clause introduces none that the document names again.
   */
  @Nullable Name readIntroduced(Span clause) {
    String masked = clause.of(marked.masked());
    Matcher work = SOMEONES_WORK.matcher(masked);
    if (FOUNDED_IN.matcher(masked).lookingAt()) {
      return phrases.named(masked, clause.start());
    }
    Name name;
    if (work.find()) {
      name = phrases.named(masked, clause.start());
    } else {
      int predicate = INTRODUCES.find(masked);
      name = predicate < 0 ? null : phrases.named(masked.substring(0, predicate), clause.start());
    }
    return name != null && names.isUsedAsName(name.text()) && !PersonReader.isPerson(name.text())
        ? name
        : null;
  }

  /** The company whose people speak in {@code clause}, or null: "云杉创始人某某表示". */
  @Nullable Name readSpeaker(Span clause) {
    Matcher speaker = PayerReader.SPEAKER.matcher(clause.of(marked.masked()));
    return speaker.find()
        ? phrases.named(speaker.group("who"), clause.start() + speaker.start("who"))
        : null;
  }

  /**
   * The company that a clause without a verb of its own introduces: "江南的茶叶平台Spruceline，也谈妥了…". Null
   * when the clause is anything else.
   */
  @Nullable Name readApposition(Span clause) {
    String masked = clause.of(marked.masked());
    if (masked.length() > 60
        || !masked.matches(
            ".*(?:——|[“「]|的[A-Za-z\\p{IsHan}]|(?:公司|平台|企业|品牌|创企|服务商|机构|开发商|提供商|运营商)[A-Za-z]).*")
        || masked.matches("(?s).*(?:[\uE001\uE002\uE003]|参与|参投|领投|跟投).*")) {
      return null;
    }
    Name name = phrases.named(masked, clause.start());
    return name != null
            && (names.count(name.text()) >= 2
                || name.text().matches("[A-Z][A-Za-z0-9 .&-]+")
                || isIntroducedInQuotes(name))
        ? name
        : null;
  }

  /** "从事研发的“云杉”" names it; "被称为“下一个云杉”" says what it is like. */
  private boolean isIntroducedInQuotes(Name name) {
    int quote = name.span().start() - 1;
    return phrases.isQuoted(name.span())
        && name.text().length() <= 8
        && (quote == 0 || "为是叫".indexOf(marked.text().charAt(quote - 1)) < 0)
        && !names.witnesses().isOrdinary(name.span());
  }
}
