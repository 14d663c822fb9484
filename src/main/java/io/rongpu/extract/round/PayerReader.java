package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Reads who pays when the clause of paying doesn't say it: "云杉集团公告，公司拟战略投资B", "云杉集团以M的估值，对B投资". One
 * per document.
 */
final class PayerReader {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^[\\s“]*(?:而|但|另外|此外|同时|据悉|此前|当时|[^，。；：]{0,10}(?:获悉|讯|消息)[，：\\s]*)?(?![向对给为在由从与和])(?<who>[^，。；！？：:\uE001\uE002]{2,40}?)(?:方面)?(?:\\s|\uE003|之前|此前|曾|晚间|早间|午间|盘后|近日|日前|近期|最近|今日|刚刚|刚|随后|正式|曾经?|已经?|又|也|还|就|正|则|都|先后|首次|再次|于|在(?=\uE003))*(?:发布|公告|公布|宣布|披露|表示|透露|声明|称|同意|决定|承诺|计划|拟|打算|将|会|希望|以|用|在|于|根据|按|通过|透过|与|和[^，]{2,16}(?:签|达成|合作)|看好|对|向|给|开始|(?:投资|注资|入股|参股|投)了|认为|是|作为|斥|出资|拿出|愿意|(?<=\uE003)$)");

  /** "红松集团CEO某某表示，公司将投资B": it is the company that pays. */
  static final Pattern SPEAKER =
      Pattern.compile(
          "^[\\s“]*(?<who>[^，。；！？：:的\uE001\uE002\uE003]{2,16}?)\\s*(?:的)?(?:联合|共同)?(?:创始人|CEO|首席执行官|首席财务官|CFO|董事长|总裁|总经理|副总裁|执行董事)(?![^，。；]*个人)[^，。；]{0,24}(?:表示|称|宣布|透露|披露|说|公布|确认)$");

  /** No name of an investor that stands alone is longer. */
  private static final int LONGEST_NAME = 24;

  private final MarkedText marked;
  private final NameReader names;
  private final InvestorListReader lists;

  PayerReader(MarkedText marked, NameReader names, InvestorListReader lists) {
    this.marked = marked;
    this.names = names;
    this.lists = lists;
  }

  /** The subjects of the nearest clause of {@code sentence} before {@code clause} that has any. */
  List<Name> before(Span clause, Span sentence) {
    int end = clause.start() - 1;
    while (end > sentence.start()) {
      int start = end;
      while (start > sentence.start() && "，；：:".indexOf(marked.masked().charAt(start - 1)) < 0) {
        start--;
      }
      List<Name> names = subjects(new Span(start, end));
      if (!names.isEmpty()) {
        return names;
      }
      end = start - 1;
    }
    return List.of();
  }

  /** The names in {@code words} that can pay. */
  List<Name> actors(Span words) {
    return lists.read(words, 0, marked.masked()).stream()
        .map(Member::name)
        .filter(this::isActor)
        .toList();
  }

  /** A firm by its looks, or what the document uses as the subject of a sentence. */
  private boolean isActor(Name name) {
    return lists.looksLikeFirm(name.text()) || names.isUsedAsName(name.text());
  }

  private List<Name> subjects(Span clause) {
    Matcher speaker = SPEAKER.matcher(clause.of(marked.masked()));
    if (speaker.find()) {
      List<Name> employer =
          actors(
              new Span(clause.start() + speaker.start("who"), clause.start() + speaker.end("who")));
      if (!employer.isEmpty()) {
        return employer;
      }
    }
    Matcher matcher = SUBJECT.matcher(clause.of(marked.masked()));
    if (!matcher.find()) {
      return alone(clause);
    }
    Span who = new Span(clause.start() + matcher.start("who"), clause.start() + matcher.end("who"));
    return lists.read(who, 0, marked.masked()).stream().map(Member::name).toList();
  }

  /** "云杉集团，去年也投资了B", "云杉集团：2019年投资了B": the clause is the name of an investor and no more. */
  private List<Name> alone(Span clause) {
    boolean marks = !clause.of(marked.masked()).equals(clause.of(marked.text()));
    if (marks || clause.length() > LONGEST_NAME) {
      return List.of();
    }
    return lists.read(clause, 0, marked.masked()).stream()
        .map(Member::name)
        .filter(name -> name.text().equals(clause.of(marked.text()).strip()))
        .filter(this::isActor)
        .toList();
  }
}
