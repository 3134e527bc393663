package org.threshold.workflow.enquiry;

import org.threshold.workflow.enquiry.ChildVisit.Seen;

/**
 * Whether the child was seen on a visit, as it is stored.
 *
 * @param seen {@code alone}, {@code not-alone} or {@code not-seen}
 * @param why why not alone, or not at all
 * @param says what the child said or showed
 * @param refused whether somebody kept the child from being seen
 */
public record KeptSeen(String seen, String why, String says, boolean refused) {

    /** What is to be stored. */
    public static KeptSeen of(Seen seen) {
        return switch (seen) {
            case Seen.Alone(var says) -> new KeptSeen("alone", "", says, false);
            case Seen.NotAlone(var why, var says) -> new KeptSeen("not-alone", why, says, false);
            case Seen.NotSeen(var why, var refused) -> new KeptSeen("not-seen", why, "", refused);
        };
    }

    /** Whether the child was seen. */
    public Seen read() {
        return switch (seen) {
            case "alone" -> new Seen.Alone(says);
            case "not-alone" -> new Seen.NotAlone(why, says);
            case "not-seen" -> new Seen.NotSeen(why, refused);
            default -> throw new IllegalStateException("a visit stored as " + seen);
        };
    }

    /** Its words are typed by people. */
    @Override
    public String toString() {
        return "KeptSeen[" + seen + "]";
    }
}
