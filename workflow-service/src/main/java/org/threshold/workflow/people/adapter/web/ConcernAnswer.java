package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.PlanKind;

/**
 * What an adult was in the plan of some children.
 *
 * @param reference the plan's or case's reference; empty when not known
 * @param about what the concern was; may be empty where there was a plan
 * @param children the ids of those who are recorded here
 */
record ConcernAnswer(
        UUID id,
        ConcernRole role,
        PlanKind plan,
        String reference,
        String about,
        List<UUID> children,
        PeriodAnswer period) {

    static ConcernAnswer of(AdultConcern concern) {
        return new ConcernAnswer(
                concern.id().value(),
                concern.role(),
                concern.plan().kind(),
                concern.plan().reference(),
                concern.plan().about(),
                concern.plan().children().stream().map(PersonId::value).sorted().toList(),
                PeriodAnswer.of(concern.period()));
    }
}
