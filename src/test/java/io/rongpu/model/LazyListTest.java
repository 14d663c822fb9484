package io.rongpu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyListTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final List<String> list =
      LazyList.of(
          () -> {
            asked.incrementAndGet();
            return List.of("甲", "乙");
          });

  @Test
  void isNotMadeBeforeSomebodyLooks() {
    assertThat(new Sentence(new Span(0, 2), 0, LazyList.of(this::fail)).span().length())
        .isEqualTo(2);
    assertThat(asked).hasValue(0);
  }

  private List<Token> fail() {
    throw new AssertionError("nobody looks");
  }

  @Test
  void isMadeOnce() {
    assertThat(list).containsExactly("甲", "乙");
    assertThat(list).hasSize(2).isEqualTo(List.of("甲", "乙"));
    assertThat(asked).hasValue(1);
  }

  @Test
  void isSerializedAsAnOrdinaryList() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(list);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(List.of("甲", "乙")).isNotInstanceOf(LazyList.class);
    }
  }
}
