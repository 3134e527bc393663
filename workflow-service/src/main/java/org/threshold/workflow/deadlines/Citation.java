package org.threshold.workflow.deadlines;

/**
 * Where a limit comes from.
 *
 * @param rule the rule's id in this product's trace, such as {@code T1} or {@code R-TVP-3a}
 * @param source the document and its edition; {@code [K]} in it marks what nobody has checked
 *     against that document, and "product default" what no authority has set
 */
public record Citation(String rule, String source) {}
