package io.rongpu.evaluate.clusters;

/**
 * A name in an article, and whose it is.
 *
 * @param entity an identifier that only gold uses
 * @param article the key of the article
 * @param kind what the name's node is in the article: company, investor, organization or person
 * @param name as the article writes it
 * @param split which part of gold, such as dev and test
 */
public record Mention(String entity, String article, String kind, String name, String split) {

  boolean isPerson() {
    return kind.equals("person");
  }
}
