package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.List;

/** Says where a name with dots ends that other words run into. One per document. */
final class DottedNameReader {

  private static final String DOTS = "·•・‧";

  private final DocumentContext context;
  private final String text;

  DottedNameReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** 海屿老将杰克·伍德 is 杰克·伍德, when HanLP's word before the dot says so. */
  Name fromWord(Sentence sentence, Name dotted) {
    int dot = dotted.span().start();
    while (dot < dotted.span().end() && DOTS.indexOf(text.charAt(dot)) < 0) {
      dot++;
    }
    Token first = dot < dotted.span().end() ? SentenceWords.endingAt(sentence, dot) : null;
    if (first != null
        && first.span().start() > dotted.span().start()
        && first.span().length() >= 2) {
      return part(new Span(first.span().start(), dotted.span().end()));
    }
    return dotted;
  }

  /** 拉克什·普里 of 拉克什·普里会谈时: a word of the dictionary behind the dot's first two characters. */
  Name toWord(Sentence sentence, Name dotted) {
    int last = dotted.span().start();
    for (int at = last; at < dotted.span().end(); at++) {
      last = DOTS.indexOf(text.charAt(at)) >= 0 ? at : last;
    }
    for (int at = last + 3; last > dotted.span().start() && at < dotted.span().end(); at++) {
      Token token = SentenceWords.at(sentence, at);
      if (token != null
          && token.span().length() >= 2
          && !ForeignSpelling.mayBe(token.span().of(text))
          && (token.tag() == Tag.VERB
              || token.tag() == Tag.NOUN
              || token.tag() == Tag.TIME
              || token.tag() == Tag.ADVERB
              || token.tag() == Tag.ADJECTIVE)) {
        String whole = text.substring(dotted.span().start(), token.span().end());
        String head = text.substring(dotted.span().start(), at);
        return context.names().count(whole) >= 2
                && context.names().count(whole) == context.names().count(head)
            ? dotted
            : part(new Span(dotted.span().start(), at));
      }
    }
    return dotted;
  }

  private Name part(Span span) {
    return new Name(List.of(span.of(text)), span, Entity.Kind.PERSON);
  }
}
