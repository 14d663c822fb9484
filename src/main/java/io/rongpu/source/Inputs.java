package io.rongpu.source;

import java.util.List;

/**
 * What the input arguments lead to.
 *
 * @param inputs files to read, sorted by key
 * @param refused files and folders that can't be read, sorted by key
 * @param ignored names of files in folders whose ending is no format of ours, sorted; no error
 */
public record Inputs(List<Input> inputs, List<ReadResult.Refused> refused, List<String> ignored) {

  public Inputs {
    inputs = List.copyOf(inputs);
    refused = List.copyOf(refused);
    ignored = List.copyOf(ignored);
  }
}
