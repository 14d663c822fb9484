package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.term;
import static io.rongpu.resolve.Properties.AMOUNT;
import static io.rongpu.resolve.Properties.ANNOUNCED_DATE;
import static io.rongpu.resolve.Properties.COMPANY;
import static io.rongpu.resolve.Properties.INVESTOR;
import static io.rongpu.resolve.Properties.LEAD_INVESTOR;
import static io.rongpu.resolve.Properties.ROUND_TYPE;
import static io.rongpu.resolve.Properties.STATUS;

import io.rongpu.model.PartialDate;
import io.rongpu.model.Terms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A round as one article tells it, with what tells rounds apart.
 *
 * @param claim the claim
 * @param companies IRIs of the funded companies' things, normally one
 * @param type IRI of the round type, or null when not told
 * @param date when, or null
 * @param amount how much, or null
 * @param investors IRIs of the investors' things, leads included
 */
record RoundClaim(
    Claim claim,
    Set<String> companies,
    @Nullable String type,
    @Nullable PartialDate date,
    @Nullable Amount amount,
    Set<String> investors) {

  /** A date at most this long before the article is the day of the news, days. */
  static final long NEWS_DAYS = 7;

  /** {@code claims} has the money nodes. */
  static RoundClaim read(Claim claim, Things things, Claims claims) {
    Node type = claim.first(ROUND_TYPE);
    Node date = claim.first(ANNOUNCED_DATE);
    Node amountNode = claim.first(AMOUNT);
    Claim amount = amountNode == null ? null : claims.money(amountNode);
    Set<String> investors = named(claim, INVESTOR, things);
    investors.addAll(named(claim, LEAD_INVESTOR, things));
    return new RoundClaim(
        claim,
        named(claim, COMPANY, things),
        type == null ? null : type.toString(),
        date == null ? null : Dates.read(date),
        amount == null ? null : Amount.read(amount),
        investors);
  }

  /** Equal for claims that tell the same round in the same way, whatever the article. */
  String content() {
    return String.join(
        "\n",
        String.join(" ", companies),
        String.valueOf(type),
        String.valueOf(date),
        amount == null ? "" : amount.name(),
        String.join(" ", investors));
  }

  /** IRI of its stage; null when no type is told, or one that is none, such as strategic. */
  @Nullable String stage() {
    return claim.all(ROUND_TYPE).stream()
        .filter(RoundTypes::isStage)
        .map(Node::toString)
        .findFirst()
        .orElse(null);
  }

  /** Whether it is only planned or rumoured. */
  boolean isOpen() {
    List<Node> statuses = claim.all(STATUS);
    return statuses.contains(term(Terms.PLANNED)) || statuses.contains(term(Terms.RUMOURED));
  }

  /** Whether its date is that of the article, so that it may be older than it says. */
  boolean isNews() {
    LocalDate published = claim.source().published();
    return published != null
        && date != null
        && date.day() != 0
        && ChronoUnit.DAYS.between(date.earliest(), published) <= NEWS_DAYS;
  }

  private static Set<String> named(Claim claim, Node property, Things things) {
    return things.named(claim, property).stream()
        .map(thing -> thing.iri().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
