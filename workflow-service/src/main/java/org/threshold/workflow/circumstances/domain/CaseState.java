package org.threshold.workflow.circumstances.domain;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.people.GpPractice;

/**
 * What is known of one case when it is decided who is told.
 *
 * @param holds what holds for it
 * @param practice where the child is registered
 * @param others where each known parent or carer is registered
 * @param siblings where each brother or sister that is known is registered
 * @param referrers the agencies whose referrals the case has had
 */
public record CaseState(
        Set<Circumstance> holds,
        GpPractice practice,
        List<GpPractice> others,
        List<GpPractice> siblings,
        List<Agency> referrers) {

    public CaseState {
        holds = Set.copyOf(holds);
        others = List.copyOf(others);
        siblings = List.copyOf(siblings);
        referrers = List.copyOf(referrers);
    }

    boolean holds(Circumstance circumstance) {
        return holds.contains(circumstance);
    }
}
