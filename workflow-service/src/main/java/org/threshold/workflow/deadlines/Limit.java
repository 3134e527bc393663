package org.threshold.workflow.deadlines;

/**
 * A limit as the area profile had it when the deadline was set.
 *
 * @param code which limit
 * @param words what is to be done, for people: "Decide next steps on the referral"
 * @param clock the clock it runs on
 * @param citation where it comes from
 * @param profile the profile and version that it was taken from
 */
public record Limit(
        LimitCode code, String words, ClockType clock, Citation citation, ProfileVersion profile) {}
