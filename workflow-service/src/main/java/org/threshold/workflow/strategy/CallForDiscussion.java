package org.threshold.workflow.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;

/**
 * A concern that has to be discussed.
 *
 * @param source what raised it; the same source calls once, however often it is heard
 * @param today whether it must be discussed the same day, whatever the facts
 * @param why the reason in words; stays in the database
 */
public record CallForDiscussion(
        Source source, About about, Set<Fact> facts, boolean today, String why) {

    public CallForDiscussion {
        facts = Set.copyOf(facts);
    }

    /** The same, about others. */
    public CallForDiscussion about(About others) {
        return new CallForDiscussion(source, others, facts, today, why);
    }

    /**
     * What raised a concern.
     *
     * @param kind {@code referral}, {@code change} or {@code person}
     * @param knownAt when the concern became known, UTC: the anchor of the limit
     */
    public record Source(String kind, UUID id, Instant knownAt) {}

    /**
     * Who a concern is about.
     *
     * @param children those it names, at least one; the other children around them are found
     * @param adults adults who may be a risk, so that their other households are looked at too
     * @param referrers the agencies that raised it and are to be invited and told
     */
    public record About(
            List<ChildOfConcern> children, Set<PersonId> adults, Set<Agency> referrers) {

        public About {
            children = List.copyOf(children);
            adults = Set.copyOf(adults);
            referrers = Set.copyOf(referrers);
            if (children.isEmpty()) {
                throw new IllegalArgumentException("a concern is about at least one child");
            }
        }
    }

    @Override
    public String toString() {
        return "CallForDiscussion[" + source + " " + facts + "]";
    }
}
