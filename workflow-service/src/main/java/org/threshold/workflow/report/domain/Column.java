package org.threshold.workflow.report.domain;

/**
 * A column of a report's table.
 *
 * @param name the member's name in the API
 * @param words its heading
 */
public record Column(String name, String words) {}
