package org.threshold.workflow.people.adapter.web;

import java.util.UUID;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Relative;

/**
 * A relationship, seen from one of the two.
 *
 * @param other the other one
 * @param from the id of the one who is {@code kind} of the one with the id {@code to}
 */
record BondAnswer(
        UUID id,
        BriefAnswer other,
        UUID from,
        RelationshipKind kind,
        UUID to,
        PeriodAnswer period,
        String details) {

    static BondAnswer of(Relative relative) {
        Relationship relationship = relative.relationship();
        return new BondAnswer(
                relationship.id().value(),
                BriefAnswer.of(relative.person()),
                relationship.tie().from().value(),
                relationship.tie().kind(),
                relationship.tie().to().value(),
                PeriodAnswer.of(relationship.period()),
                relationship.details());
    }
}
