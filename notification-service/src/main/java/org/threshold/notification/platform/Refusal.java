package org.threshold.notification.platform;

/**
 * Why something that was asked for is not done, in words for the person who reads it.
 *
 * @param field the input it is about, as the sender named it, or {@code "request"}
 * @param problem what is wrong, in plain English
 * @param remedy what to do about it, in plain English
 */
public record Refusal(String field, String problem, String remedy) {}
