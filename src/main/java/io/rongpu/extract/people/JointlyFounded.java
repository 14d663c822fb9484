package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the other company whose founder somebody is: 云杉网 of "云杉网和海屿网创始人周明". Investors are listed
 * just so beside a founder ("红松资本和海屿网创始人周明投资"), so that the company must begin the clause, and
 * nothing in the sentence may speak of investing. One per document.
 */
final class JointlyFounded {

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.load("investors");

  private static final Pattern JOINT = Pattern.compile("\\s?(?:和|与|及|以及)\\s?$");

  private static final Pattern INVESTING =
      Pattern.compile("投资[方人者了由]|领投|跟投|参投|入股|注资|出资|股东|投资机构|获得|联合投资|由");

  /** Before the company: nothing, a mark, or a post of the same person and a mark. */
  private static final Pattern BEGINS = Pattern.compile("(?:^|[，。；：、“”是\\s])$");

  private final DocumentContext context;
  private final EmployerReader employers;
  private final String text;

  JointlyFounded(DocumentContext context, EmployerReader employers) {
    this.context = context;
    this.employers = employers;
    this.text = context.document().text();
  }

  /** The company named before the one that begins at {@code at}, or null. */
  @Nullable Name before(Sentence sentence, int at) {
    int start = sentence.span().start();
    String head = text.substring(start, Math.max(start, at));
    Matcher joint = JOINT.matcher(head);
    if (!joint.find() || INVESTING.matcher(head).find()) {
      return null;
    }
    int end = start + joint.start();
    int from = employers.clauseStart(sentence, end);
    Span phrase = new Span(from, end);
    if (phrase.length() < 2
        || !BEGINS.matcher(text.substring(start, from)).find()
        || !TitleSequence.find(text, phrase).isEmpty()) {
      return null;
    }
    Name name = employers.name(sentence, phrase);
    return name != null && name.span().start() == from && isCompany(name)
        ? name.as(Entity.Kind.COMPANY)
        : null;
  }

  private boolean isCompany(Name name) {
    String form = name.text();
    return !INVESTORS.contains(form)
        && !EmployerNames.endsLikeFirm(name)
        && (OPERATING.contains(form)
            || context.book().isOrganization(form)
            || context.names().count(form) >= 2
            || form.matches(".{2,}(?:网|科技|公司|集团|教育|汽车|二手车|出行|软件|云|生物|医疗)"));
  }
}
