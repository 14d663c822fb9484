package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Block;
import io.rongpu.model.Link;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkSpansPropertyTest {

  @Property(seed = "20261124", tries = 500)
  void everyBlockIsVisibleAndFolded(@ForAll("soup") List<String> pieces) {
    for (Block block : HtmlBlocks.ofHtml(String.join("", pieces))) {
      assertThat(block.text()).isNotBlank().isEqualTo(Folding.fold(block.text()));
    }
  }

  /** Not inside of {@code pre}, where a line break ends the block and the link goes on below. */
  @Property(seed = "20261124", tries = 500)
  void everyLinkCoversItsOwnWords(
      @ForAll("soup") List<String> before, @ForAll("words") String words) {
    List<String> pieces = new ArrayList<>(before);
    pieces.removeIf("<pre>"::equals);
    String html = String.join("", pieces) + "</table><p>中<a href='#it'>" + words + "</a>文</p>";
    List<Block> blocks = HtmlBlocks.ofHtml(html);
    List<String> linked =
        blocks.stream()
            .flatMap(
                block ->
                    block.links().stream()
                        .filter(LinkSpansPropertyTest::isIt)
                        .map(link -> link.span().of(block.text())))
            .toList();
    String expected = Folding.fold(words);
    assertThat(linked).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  private static boolean isIt(Link link) {
    return link.href().equals("#it");
  }

  @Provide
  Arbitrary<List<String>> soup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<li>",
            "<td>",
            "<table><tr>",
            "<figure>",
            "</figure>",
            "<b>",
            "</b>",
            "<pre>",
            "</pre>",
            "<h2>",
            "</h2>",
            "甲",
            "乙 ",
            " ",
            "\n",
            "&nbsp;",
            "\u200B",
            "\u3000",
            "Latin",
            "，",
            "“",
            "😀",
            "\u0001",
            "。\n")
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars('甲', 'b', ' ', '\n', '\u200B', '\u00A0', '，')
        .ofMaxLength(8);
  }
}
