package org.threshold.workflow.strategy.domain;

import java.util.HashSet;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.Fact;

/**
 * What a discussion takes into account; it only grows.
 *
 * @param adults adults who may be a risk
 * @param referrers the agencies that raised a concern
 */
public record Scope(Set<Fact> facts, Set<PersonId> adults, Set<Agency> referrers) {

    public Scope {
        facts = Set.copyOf(facts);
        adults = Set.copyOf(adults);
        referrers = Set.copyOf(referrers);
    }

    /** What a concern brings: an injury to a child that is not mobile is one, explained or not. */
    public static Scope of(CallForDiscussion call) {
        var about = call.about();
        Set<Fact> facts = new HashSet<>(call.facts());
        if (about.children().stream().anyMatch(child -> child.path().red())) {
            facts.add(Fact.INJURY);
        }
        return new Scope(facts, about.adults(), about.referrers());
    }

    /** Both together. */
    public Scope and(Scope more) {
        return new Scope(
                union(facts, more.facts),
                union(adults, more.adults),
                union(referrers, more.referrers));
    }

    /**
     * Whether a paediatrician must speak for health: an injury, a medical or a stay in hospital.
     */
    public boolean needsPaediatrician() {
        return !facts.isEmpty();
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
