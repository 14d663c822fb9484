package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says where, behind the verb, the name of what was founded begins and ends: "创办了一家新公司 Birchwood，",
 * "创立松鼠动力并…". One per document.
 */
final class FoundedNameBounds {

  private static final Pattern OBJECT =
      Pattern.compile(
          "^\\s*(?:类似于?[^，。；的]{1,14}的|了|的|过|另一家|另一个|第[一二三四]家|首家|一家|一个|自己的|新公司|公司|名为|叫做|叫|新的|品牌|平台|创业项目|项目|企业|\\s|[“「])*(?<name>[^，。；！？：”」并的（(]{2,24})");

  private static final Pattern LATIN_HEAD =
      Pattern.compile(
          "^([A-Z][A-Za-z0-9.]{2,}(?: (?:of|for|and|&) [A-Z][A-Za-z0-9.]+)?(?: [A-Z][A-Za-z0-9.]+)*)(?=\\s?\\p{IsHan})(?!\\s?(?:公司|科技|资本|网|教育))");

  /** "创立了类似云杉的": another company's name, that what was founded is held against. */
  private static final Pattern SIMILAR = Pattern.compile("(?:了|过|一家|一个|一款|\\s)*类似于?[^，。；的]{1,14}的");

  /** "创办的AI公司——云杉". */
  private static final Pattern KIND_THEN_NAME =
      Pattern.compile(
          "[^，。；]{0,12}(?:公司|平台|品牌|企业)(?<dash>—{0,2})(?<name>\\p{IsHan}{2,8}?)(?:(?:发布|完成|宣布|获|是|在|推出|正式|也|已).*)?");

  /** "创办的手机软件公司Spruce于2007年…". */
  private static final Pattern KIND_THEN_LATIN =
      Pattern.compile(
          "[^，。；A-Za-z]{0,14}(?:公司|平台|品牌|企业|机构|网站|应用|软件|社区|孵化器|服务商|工作室|实验室|项目|电商|游戏)\\s?(?<name>[A-Za-z][A-Za-z0-9.]{2,}(?: [A-Z][A-Za-z0-9]+)*)");

  private static final Pattern ENDING = Pattern.compile("科技|集团|资本|基金|教育|医疗|智能|网络|机器人|数据|生物|汽车|能源");

  private static final Pattern ITSELF =
      Pattern.compile(
          "(?:该|这家|其|此|本)?(?:公司|平台|品牌|企业|项目|它|其|机构|实验室)?的?|[这那]|.*(?:(?<!有限)公司|平台|他们|团队)");

  /** Where the clause goes on behind a name. */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?<=.{2})(?=[也已被在是将于还都就又才从曾时后]|发布|公司|完成|获|宣布|目前|属于|推出|成为|之前|至今|近日|日前|今日|昨日|对外|开发|上线|获得|已经|一直|是)");

  private final DocumentContext context;
  private final String text;

  FoundedNameBounds(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** Where the name in {@code phrase} stands, or null when it has only words for a company. */
  @Nullable Span of(Sentence sentence, Span phrase) {
    String list = phrase.of(text).split("[、/／]")[0];
    if (list.length() >= 2 && list.length() < phrase.length()) {
      return of(sentence, new Span(phrase.start(), phrase.start() + list.length()));
    }
    Span begun = begin(phrase);
    if (begun == null) {
      return null;
    }
    String words = begun.of(text);
    Matcher latin = LATIN_HEAD.matcher(words); // "创立Birchwood还早两年"
    words = upToRunOn(latin.find() ? latin.group(1) : words);
    words = upToVerb(sentence, begun.start(), words);
    Span name = new Span(begun.start(), begun.start() + words.length());
    if (isPointed(words)
        || words.startsWith("自己")
        || words.matches(".{4,}项目")
        || isDescription(sentence, name, phrase)) {
      return null;
    }
    return name;
  }

  /** The name with what may stand behind it, but without what kind of company it is. */
  private @Nullable Span begin(Span phrase) {
    Matcher object = OBJECT.matcher(phrase.of(text));
    if (!object.find()) {
      return null;
    }
    Matcher described = KIND_THEN_LATIN.matcher(phrase.of(text));
    Matcher similar = SIMILAR.matcher(phrase.of(text));
    if (similar.lookingAt()) {
      described.region(similar.end(), phrase.length());
    }
    if (described.lookingAt()) {
      return named(phrase, described);
    }
    Span whole = named(phrase, object);
    String words =
        whole.of(text).strip().replaceFirst("等$", "").replaceFirst("(?<=..)(?<!有限)公司$", "");
    int start = whole.start() + whole.of(text).indexOf(words);
    Span name = new Span(start, start + words.length());
    Matcher kind = KIND_THEN_NAME.matcher(words);
    boolean kinded =
        kind.matches()
            && context.names().count(kind.group("name")) >= 2
            && (!kind.group("dash").isEmpty() || context.book().isOrganization(kind.group("name")));
    return kinded ? named(name, kind) : name;
  }

  /** Where the name stands that {@code matcher} found in {@code phrase}. */
  private static Span named(Span phrase, Matcher matcher) {
    return new Span(phrase.start() + matcher.start("name"), phrase.start() + matcher.end("name"));
  }

  /** Whether {@code words} stand for a company and name none: 该公司, 他们. */
  static boolean isPointed(String words) {
    return ITSELF.matcher(words).matches();
  }

  /** 云杉科技 of "创立的云杉科技做机器人": a verb after a company's ending is no part of its name. */
  private static String upToVerb(Sentence sentence, int start, String words) {
    Matcher ending = ENDING.matcher(words);
    while (ending.find()) {
      Token next = SentenceWords.at(sentence, start + ending.end());
      if (next != null && next.tag() == Tag.VERB && ending.end() >= 4) {
        return words.substring(0, ending.end());
      }
    }
    return words;
  }

  /** 云杉 of "创办的云杉也被看好", when the document has that name elsewhere. */
  private String upToRunOn(String words) {
    Matcher on = RUN_ON.matcher(words);
    while (on.find()) {
      String head = words.substring(0, on.start());
      if (context.book().isOrganization(head)
          || head.length() >= 3
              && context.names().count(head) >= 2
              && context.names().count(head)
                  > context.names().count(words.substring(0, on.start() + 1))) {
        return head;
      }
    }
    return words;
  }

  /** "创办教育培训公司": words of the dictionary before what it is. */
  private boolean isDescription(Sentence sentence, Span name, Span phrase) {
    return text.startsWith("公司", name.end())
        && phrase.end() >= name.end() + 2
        && name.of(text).matches("\\p{IsHan}+")
        && context.names().count(name.of(text) + "公司") == context.names().count(name.of(text))
        && SentenceWords.in(sentence, name).stream()
            .allMatch(
                token ->
                    token.span().length() >= 2
                        && (token.tag() == Tag.NOUN
                            || token.tag() == Tag.VERB
                            || token.tag() == Tag.ADJECTIVE));
  }
}
