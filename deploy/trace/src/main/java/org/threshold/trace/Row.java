package org.threshold.trace;

/**
 * A requirement: a lesson, a recommendation or a finding of the review.
 *
 * @param id such as {@code L-3.1.7}
 * @param priority how much it is wanted
 * @param section the heading that it stands under
 * @param asks what the review asks for, in a few words
 * @param lives where; empty where nothing is there yet
 * @param open what is not there yet; empty when all of it is
 * @param beyond what is known not to be there, and is not asked
 * @param people why only people can carry it; empty when the product can
 */
public record Row(
        String id,
        Priority priority,
        String section,
        String asks,
        String lives,
        String open,
        String beyond,
        String people) {

    /** How much a requirement is wanted. */
    public enum Priority {
        M,
        S,
        C;

        /** Whether the build fails without a test. */
        boolean needed() {
            return this != C;
        }
    }

    /** Whether nothing excuses that no test proves it. */
    boolean mustBeProven() {
        return priority.needed() && open.isEmpty() && people.isEmpty();
    }
}
