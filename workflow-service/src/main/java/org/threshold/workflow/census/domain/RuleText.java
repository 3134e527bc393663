package org.threshold.workflow.census.domain;

/**
 * A rule in words.
 *
 * @param number as the Department for Education counts it; those of queries end in Q
 * @param problem what is wrong where it is broken
 * @param remedy what to do about it
 */
public record RuleText(String number, Level level, String problem, String remedy) {

    /** A rule that a return has to keep. */
    public static RuleText error(String number, String problem, String remedy) {
        return new RuleText(number, Level.ERROR, problem, remedy);
    }

    /** A rule that may be broken with an explanation. */
    public static RuleText query(String number, String problem, String remedy) {
        return new RuleText(number, Level.QUERY, problem, remedy);
    }
}
