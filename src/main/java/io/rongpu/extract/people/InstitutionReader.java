package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the whole name of a public body: it is made of plain words, so that a reader of names stops
 * at the last of them (研究会 of 海屿省产业改革研究会). One per document.
 */
final class InstitutionReader {

  /** What public bodies are. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:研究会|促进会|联合会|理事会|协会|学会|商会|工会|委员会|基金会|联盟|中心|实验室|研究院|研究所|研究生院|科学院|学院|大学|医院|事务所|管理局|交易所|博物馆|出版社|智库|法院|检察院)$");

  /** Words that begin such a name besides places. */
  private static final Pattern HEAD = Pattern.compile("中国|中华|中央|国家|全国|国际|全球|世界|环球|亚洲|亚太|欧洲|北美|联合国");

  private final String text;

  InstitutionReader(DocumentContext context) {
    this.text = context.document().text();
  }

  /** {@code name}, read at the end of {@code phrase}, with the words before that are its own. */
  Name whole(Sentence sentence, Span phrase, Name name) {
    Span last = name.span();
    if (last.start() <= phrase.start() || !isPlain(sentence, last)) {
      return name;
    }
    int start = start(sentence, phrase, last.start());
    if (start >= last.start()) {
      return name;
    }
    Span span = new Span(start, last.end());
    List<String> forms = new ArrayList<>(List.of(span.of(text)));
    forms.addAll(name.forms().subList(1, name.forms().size()));
    return new Name(forms, span, name.kind());
  }

  /** Whether a 与 or 和 that ends at {@code at} stands inside the name of a body: 安全与技术中心. */
  boolean isInside(Sentence sentence, int at, int end) {
    Token before = SentenceWords.endingAt(sentence, at - 1);
    return before != null
        && before.span().length() >= 2
        && (before.tag() == Tag.NOUN || before.tag() == Tag.VERB || before.tag() == Tag.ADJECTIVE)
        && at < end
        && isPlain(sentence, new Span(at, end));
  }

  /** Whether {@code span} has only words of the dictionary, the last of which is a body. */
  private boolean isPlain(Sentence sentence, Span span) {
    if (!BODY.matcher(span.of(text).strip()).find()) {
      return false;
    }
    for (Token token : SentenceWords.in(sentence, span)) {
      boolean plain =
          token.tag() == Tag.NOUN
              || token.tag() == Tag.VERB
              || token.tag() == Tag.ADJECTIVE
              || isBody(token);
      if (!plain || !span.contains(token.span())) {
        return false;
      }
    }
    return true;
  }

  /** Where the name begins: at the first place or name of the words that may belong to it. */
  private int start(Sentence sentence, Span phrase, int end) {
    int start = end;
    int at = end;
    while (at > phrase.start()) {
      Token token = SentenceWords.endingAt(sentence, at);
      if (token == null || token.span().start() < phrase.start() || !mayBelong(token)) {
        break;
      }
      at = token.span().start();
      if (isHead(token)) {
        start = at;
      }
    }
    return start;
  }

  /** 研究会, 技术中心: a word for a body, that HanLP takes for an organisation. */
  boolean isBody(Token token) {
    return token.tag() == Tag.ORGANIZATION
        && token.span().length() <= 4
        && BODY.matcher(token.span().of(text)).find();
  }

  private boolean mayBelong(Token token) {
    String word = token.span().of(text);
    return switch (token.tag()) {
      case NOUN, VERB, ADJECTIVE, PLACE, ORGANIZATION, OTHER -> true;
      case CONJUNCTION -> word.equals("与") || word.equals("和") || word.equals("及");
      default -> false;
    };
  }

  private boolean isHead(Token token) {
    return token.tag() == Tag.PLACE
        || token.tag() == Tag.ORGANIZATION && !isBody(token)
        || HEAD.matcher(token.span().of(text)).matches();
  }
}
