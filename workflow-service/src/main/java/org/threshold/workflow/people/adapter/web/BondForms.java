package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.PlanKind;
import org.threshold.workflow.people.domain.RelationshipKind;

/** What is sent of relationships, concerns and households; dates as {@link Dates} reads them. */
final class BondForms {

    private BondForms() {}

    /**
     * The person is {@code kind} of the other one.
     *
     * @param from the first day; left out: not known
     * @param to the last day; left out: it still holds
     */
    record RelationshipForm(
            RelationshipKind kind,
            UUID other,
            @Nullable String from,
            @Nullable String to,
            @Nullable String details) {}

    /**
     * What the adult was in the plan of some children.
     *
     * @param reference the plan's or case's reference
     * @param about what the concern was; needed where no plan followed
     * @param children the ids of those who are recorded here
     */
    record ConcernForm(
            ConcernRole role,
            PlanKind plan,
            @Nullable String reference,
            @Nullable String about,
            @Nullable List<UUID> children,
            @Nullable String from,
            @Nullable String to) {}

    /** A household's address; "no fixed address" is one too. */
    record HouseholdForm(
            @Nullable String address, @Nullable String postcode, @Nullable String uprn) {}

    /** Somebody lives, or lived, in the household. */
    record MemberForm(UUID person, @Nullable String from, @Nullable String to) {}

    /** Somebody does not live in the household any more. */
    record DepartureForm(UUID person, @Nullable String to) {}

    /** The id of what is recorded. */
    record RecordedAnswer(UUID id) {}
}
