package io.rongpu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

  static Stream<Serializable> oneOfEach() {
    List<Serializable> all = new ArrayList<>(Samples.values());
    all.addAll(Samples.facts());
    all.add(Samples.document());
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void valueComesBackEqual(Serializable value) throws Exception {
    assertThat(roundTrip(value)).isEqualTo(value).hasSameHashCodeAs(value).isNotSameAs(value);
  }

  private static Object roundTrip(Serializable value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
