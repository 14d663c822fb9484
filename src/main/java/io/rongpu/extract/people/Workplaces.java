package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds organisations that another clause names than the one with the title. One per document. */
final class Workplaces {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:在|(?<!毕业)于|加入|进入|回到|入职|供职(?:于)?|就职(?:于)?|任职(?:于)?|调任(?:至|到)?|加盟|跳槽(?:至|到)|转投)\\s*(?<org>(?:(?!加入|进入|入职|供职|就职|任职|回到|调任|加盟)[^，。；：！？]){2,24}?)\\s*(?:，?\\s*(?:并|曾|先后|历任)*(?:出任|担任|任职|任|从事|工作|期间|负责)|$|，)");

  private static final Pattern APPOINTS =
      Pattern.compile("(?<org>[^，。；：！？“”]{2,24}?)(?:宣布|已|正式|近日|日前)*(?:任命|聘请|聘任|委任|推选|选举)");

  private final EmployerReader employers;
  private final EmployerListReader lists;
  private final String text;

  Workplaces(DocumentContext context, EmployerReader employers) {
    this.employers = employers;
    this.lists = new EmployerListReader(context, employers);
    this.text = context.document().text();
  }

  /** "在青檀基金担任", "回到…的海屿大学担任", "在云杉网和海屿科技担任": what stands after the last such word. */
  List<Name> places(Sentence sentence, int to) {
    int start = Stretch.start(sentence, to);
    Matcher place = PLACE.matcher(text.substring(start, to));
    List<Name> last = List.of();
    while (place.find()) {
      Span span = new Span(start + place.start("org"), start + place.end("org"));
      List<Name> names = lists.names(sentence, span);
      last = names.isEmpty() ? last : names;
    }
    return last;
  }

  /** "A公司任命王某为CFO": who appoints. */
  @Nullable Name appointing(Sentence sentence, int verb) {
    int start = Stretch.start(sentence, verb);
    Matcher appoints = APPOINTS.matcher(text.substring(start, verb));
    Name last = null;
    while (appoints.find()) {
      last =
          employers.name(
              sentence,
              new Span(
                  Math.max(
                      start + appoints.start("org"),
                      employers.clauseStart(sentence, start + appoints.end("org"))),
                  start + appoints.end("org")));
    }
    return last;
  }
}
