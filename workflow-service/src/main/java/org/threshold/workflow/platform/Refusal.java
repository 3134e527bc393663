package org.threshold.workflow.platform;

/**
 * Why something a person asked for is not done, in words for that person.
 *
 * @param field the input it is about, as the sender named it, or {@code "request"}
 * @param problem what is wrong, in plain English
 * @param remedy what to do about it, in plain English
 */
public record Refusal(String field, String problem, String remedy) {}
