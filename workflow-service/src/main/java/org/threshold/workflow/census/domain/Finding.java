package org.threshold.workflow.census.domain;

import java.util.Optional;

/**
 * A rule that a file breaks, and where.
 *
 * @param child as the file calls the child: the reference of its case; empty where it is about the
 *     whole file, or a child that has none
 */
public record Finding(RuleText rule, Optional<String> child) {}
