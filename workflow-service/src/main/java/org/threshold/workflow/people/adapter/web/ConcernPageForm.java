package org.threshold.workflow.people.adapter.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.PlanKind;
import org.threshold.workflow.people.domain.PlanOfChildren;
import org.threshold.workflow.platform.web.Reading;

/** What an adult was in the plan of some children, as the page sends it. */
record ConcernPageForm(
        @Nullable String role,
        @Nullable String plan,
        @Nullable String reference,
        @Nullable String about,
        @Nullable List<String> children,
        @Nullable String from,
        @Nullable String to) {

    /** What was said; the reading holds what is missing, and then it is never used. */
    AdultConcern read(Reading reading, Kinship family, PersonId adult, AdultConcernId id) {
        var dates = Dates.ofPages();
        var period = dates.period(from, to);
        dates.refusals().forEach(reading::refuse);
        return new AdultConcern(id, adult, role(reading), plan(reading, family), period);
    }

    private ConcernRole role(Reading reading) {
        Optional<ConcernRole> given = ConcernRole.of(Reading.text(role));
        if (given.isEmpty()) {
            reading.refuse(
                    ConcernFields.ROLE, "It is not said what they were.", "Choose the nearest.");
        }
        return given.orElse(ConcernRole.RISK);
    }

    private PlanOfChildren plan(Reading reading, Kinship family) {
        Optional<PlanKind> given = PlanKind.of(Reading.text(plan));
        if (given.isEmpty()) {
            reading.refuse(
                    ConcernFields.PLAN, "It is not said which plan it was.", "Choose its kind.");
        }
        Set<String> chosen = new HashSet<>(Objects.requireNonNullElse(children, List.of()));
        Set<PersonId> had =
                family.kin().stream()
                        .map(Kin::id)
                        .filter(one -> chosen.contains(one.value().toString()))
                        .collect(Collectors.toSet());
        return new PlanOfChildren(
                given.orElse(PlanKind.CHILD_PROTECTION),
                Reading.text(reference),
                had,
                Reading.text(about));
    }
}
