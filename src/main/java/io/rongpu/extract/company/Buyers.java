package io.rongpu.extract.company;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who buys: by the words before the verb, by the clause before, or as told before in the
 * sentence.
 */
final class Buyers {

  /** "A和B等公司组成的财团", "A的董事会": the names end before. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<=.{2})(?:(?:牵头|领衔|主导|带领)的[^、，。的]{0,4}(?:阵营|财团|买方团|联合体|团队|买家|集团)|的?(?:董事会|管理层|高层|官方|方面)|(?:等(?:[^、，]{0,6})?)?(?:所?共同|所)?组成的[^，。的]{0,4}(?:阵营|财团|买方团|联合体|团队|买家|集团))$");

  /** "A和B组成的财团，同意收购…", "A和B组成的买方团提交的收购意向，拟收购…". */
  private static final Pattern GROUP =
      Pattern.compile(
          "^.{2,60}?(?:组成|牵头|领衔|主导)的[^、，。的]{0,4}(?:阵营|财团|买方团|联合体|团队|买家|集团)(?=$|[^，]{0,4}(?:提交|提出|发起|递交))");

  /** "很多人认为A收购B…", "法官批准A收购B": the words in front of a clause inside another. */
  private static final Pattern EMBEDDING =
      Pattern.compile(
          "^.*(?:对比|相比|比起|(?<=[^、]{3})(?:和|以及)|认为|预计|预测|表示|指出|透露|相信|批准|核准|要求|阻止|阻拦|禁止|允许|处理|审查|审批|叫停|支持|反对|随着|关于|对于|由于|在|当|使得?|让|导致|推动|帮助|促成|见证|而|但|却|即|不管是?|无论是?|还是|就像|正如|例如|比如|像|随后|此前|后来|之前|传出|曝出)(?=.{2})");

  /** "A联手B收购C", "A联合一致行动人B，以…收购C": who buys together with A. */
  private static final String WITH =
      "(?:联手|携手|协同|会同|联合(?![创举体国利大会收并买购]))了?(?:其|旗下|的|一致行动人|合作伙伴|控股股东|关联方|子公司)*";

  private static final Pattern TOGETHER = Pattern.compile(WITH);

  /** "A通过…，以N元收购C": where the subject ends in a clause that tells only how. */
  private static final Pattern MANNER = Pattern.compile("通过|以[^，]{0,20}?(?:价格?|对价|代价)$|" + WITH);

  private final PurchaseScene scene;
  private List<Name> before = List.of();

  Buyers(PurchaseScene scene) {
    this.scene = scene;
  }

  /** Begins a sentence. */
  void begin() {
    before = List.of();
  }

  /** Keeps who bought in this sentence: "A以…收购B，以…收购C" names A once. */
  void bought(List<Name> acquirers) {
    before = acquirers;
  }

  /** Who buys. */
  List<Name> of(Sentence sentence, PurchaseFrame frame) {
    List<Name> leading = leading(sentence, frame);
    Name partner = leading.size() == 1 ? partner(sentence, frame) : null;
    return partner == null || partner.text().equals(leading.get(0).text())
        ? leading
        : List.of(leading.get(0), partner);
  }

  private @Nullable Name partner(Sentence sentence, PurchaseFrame frame) {
    boolean told = scene.pointers().isPointing(scene.names().undated(frame.acquirer()));
    int from = frame.clause().start();
    from =
        told && from > 0
            ? Clauses.start(scene.masked(), sentence.span().start(), from - 1, "，。；")
            : from;
    if (!frame.rule().equals("acquisition/active") || frame.target().start() <= from) {
      return null;
    }
    Matcher together = TOGETHER.matcher(scene.masked().substring(from, frame.target().start()));
    return together.find()
        ? scene.companies().first(new Span(from + together.end(), frame.target().start()))
        : null;
  }

  private List<Name> leading(Sentence sentence, PurchaseFrame frame) {
    Span phrase = scene.names().undated(frame.acquirer());
    if (scene.pointers().isPointing(phrase)) {
      Name pointed = scene.pointers().pointed(sentence, frame, phrase);
      return pointed != null ? List.of(pointed) : unsaid(sentence, frame, phrase);
    }
    return named(frame, phrase);
  }

  /** Who buys where neither the clause nor its sentence's speaker tells. */
  private List<Name> unsaid(Sentence sentence, PurchaseFrame frame, Span phrase) {
    List<Name> leading = phrase.length() == 0 ? before(sentence, frame) : List.of();
    if (!leading.isEmpty() || frame.target().length() == 0) {
      return leading;
    }
    if (!before.isEmpty()) {
      return before;
    }
    boolean relative = frame.rule().equals(PurchaseFrame.RELATIVE);
    return phrase.length() == 0 && !relative
        ? List.of()
        : PurchaseNames.one(scene.companies().spokenOf().subjectOfPrevious(sentence));
  }

  /** Who buys by the clause before, which tells how: "A通过其子公司，以…收购B". */
  private List<Name> before(Sentence sentence, PurchaseFrame frame) {
    int end = frame.clause().start() - 1;
    if (end <= sentence.span().start() || scene.masked().charAt(end) != '，') {
      return List.of();
    }
    int from = Clauses.start(scene.masked(), sentence.span().start(), end, "，。；");
    Matcher group = GROUP.matcher(scene.masked().substring(from, end));
    if (group.find()) {
      return named(frame, new Span(from, from + group.end()));
    }
    Matcher manner = MANNER.matcher(scene.masked().substring(from, end));
    return manner.find() && manner.start() >= 2
        ? named(frame, new Span(from, from + manner.start()))
        : List.of();
  }

  private List<Name> named(PurchaseFrame frame, Span phrase) {
    Matcher tail = TAIL.matcher(phrase.of(scene.text()));
    Span group = tail.find() ? new Span(phrase.start(), phrase.start() + tail.start()) : phrase;
    List<Name> listed = scene.names().list(group);
    if (!listed.isEmpty()) {
      return listed;
    }
    Name name = embedded(frame, group);
    if (name == null) {
      name = scene.names().likely(group);
    }
    if (name == null) {
      name = scene.names().repeated(group);
    }
    return name == null ? scene.names().people(group) : List.of(name);
  }

  /** "法院批准A收购B": who buys in the clause that {@code phrase} holds, when that is certain. */
  private @Nullable Name embedded(PurchaseFrame frame, Span phrase) {
    Matcher embedding = EMBEDDING.matcher(phrase.of(scene.masked()));
    if (scene.pointers().isPointing(frame.target()) || !embedding.find()) {
      return null;
    }
    Name name = scene.names().likely(new Span(phrase.start() + embedding.end(), phrase.end()));
    boolean better =
        name != null
            && (scene.names().isCertain(name) || scene.names().likely(phrase) == null)
            && scene.context().names().count(name.text())
                >= scene.context().names().count(phrase.of(scene.text()));
    return better ? name : null;
  }
}
