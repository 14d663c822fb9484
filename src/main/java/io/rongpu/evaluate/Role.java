package io.rongpu.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is counted: the arguments of a funding round, then the relations. */
public enum Role {
  COMPANY,
  TYPE,
  AMOUNT,
  LEAD,
  INVESTOR,
  DATE,
  STATUS,
  VALUATION,
  ADVISOR,
  FOUNDERS,
  POSITIONS,
  FOUNDED,
  HQ,
  ACQUISITIONS,
  HOLDINGS;

  /** The roles that make up the DEAL figure, and decide which rounds are paired. */
  static final Set<Role> OF_DEALS = Collections.unmodifiableSet(EnumSet.range(COMPANY, DATE));

  /** The arguments of a round. */
  static final Set<Role> OF_ROUNDS = Collections.unmodifiableSet(EnumSet.range(COMPANY, ADVISOR));

  /** Facts that stand by themselves. */
  static final Set<Role> RELATIONS = Collections.unmodifiableSet(EnumSet.range(FOUNDERS, HOLDINGS));

  /** The name in reports. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
