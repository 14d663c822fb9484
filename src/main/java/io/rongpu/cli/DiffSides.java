package io.rongpu.cli;

import io.rongpu.diff.Side;
import io.rongpu.export.Layer;
import io.rongpu.rdf.Iris;
import io.rongpu.run.RdfFile;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.Moment;
import io.rongpu.store.StoreException;
import io.rongpu.store.StoreReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Opens what is to be compared: stores, moments of stores, files. */
final class DiffSides {

  private final Layer layer;

  DiffSides(Layer layer) {
    this.layer = layer;
  }

  /**
   * A path and maybe a moment.
   *
   * @param moment as given after the {@code @}, or null
   */
  private record Place(String text, Path path, @Nullable String moment) {

    static Place of(String text) {
      Path whole = Path.of(text);
      int at = text.lastIndexOf('@');
      if (Files.exists(whole)) {
        return new Place(text, whole, null);
      }
      if (at > 0 && Files.isDirectory(Path.of(text.substring(0, at)))) {
        return new Place(text, Path.of(text.substring(0, at)), text.substring(at + 1));
      }
      throw new UsageException(
          "There is no file or store "
              + text
              + " (check the path; a moment of a store is DIR@3, DIR@now or"
              + " DIR@2026-11-01T00:00:00Z)");
    }

    boolean isStore() {
      return Files.isDirectory(path);
    }

    boolean isSameStoreAs(Place other) {
      try {
        return isStore() && other.isStore() && Files.isSameFile(path, other.path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Does something with both, while they are open. */
  <T> T with(String first, String second, BiFunction<Side, Side, T> work) {
    Place a = Place.of(first);
    Place b = Place.of(second);
    try {
      if (a.isSameStoreAs(b)) {
        return inStore(a, reader -> work.apply(side(a, reader), side(b, reader)));
      }
      return with(a, before -> with(b, after -> work.apply(before, after)));
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.NO_MOMENT) {
        throw new UsageException(String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }

  private <T> T with(Place place, Function<Side, T> work) {
    if (place.isStore()) {
      return inStore(place, reader -> work.apply(side(place, reader)));
    }
    DatasetGraph content = new RdfFile(place.path()).read();
    return work.apply(Side.of(place.text(), layer.of(content, Iris.standard())));
  }

  private static <T> T inStore(Place place, Function<StoreReader, T> work) {
    try (KnowledgeStore store = KnowledgeStore.open(place.path())) {
      return store.read(work);
    }
  }

  private Side side(Place place, StoreReader reader) {
    Moment moment = moment(place, reader);
    boolean isNow = moment.number() == reader.latestMoment().number();
    DatasetGraph content = isNow ? reader.dataset() : reader.at(moment.number());
    return new Side(
        place.text(),
        layer.of(content, reader.names().iris()),
        moment.number() == 0 ? null : moment.time(),
        reader::entered);
  }

  private static Moment moment(Place place, StoreReader reader) {
    String text = place.moment();
    if (text == null || text.equals("now")) {
      return reader.latestMoment();
    }
    if (text.matches("[0-9]{1,18}")) {
      return reader.moment(Long.parseLong(text));
    }
    try {
      return reader.momentAt(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      throw new UsageException(
          place.text() + ": a moment is a number, now, or a time such as 2026-11-01T00:00:00Z.", e);
    }
  }
}
