package io.rongpu.run;

import io.rongpu.pipeline.Outcome;
import java.util.List;

/** The articles of one input, and what had to be refused, both in the order of the input. */
public record InputClaims(List<ArticleClaims> articles, List<Outcome.Refused> refused) {

  public InputClaims {
    articles = List.copyOf(articles);
    refused = List.copyOf(refused);
  }
}
