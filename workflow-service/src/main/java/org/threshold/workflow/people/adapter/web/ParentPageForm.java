package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.platform.web.Reading;

/** What is known of one parent, as the page sends it: any part may be missing. */
record ParentPageForm(
        @Nullable String role,
        @Nullable String standing,
        @Nullable String parent,
        @Nullable String enquiries,
        @Nullable String reason,
        @Nullable String why,
        @Nullable String basis,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate until) {

    /**
     * What was said; the reading holds what is missing, and then it is never used.
     *
     * @param by who leaves a parent out, if one is left out
     */
    ParentRecord read(Reading reading, Kinship family, StaffId by) {
        return new ParentRecord(family.child().id(), place(reading), said(reading, family, by));
    }

    private ParentRole place(Reading reading) {
        Optional<ParentRole> place = ParentRole.of(Reading.text(role));
        if (place.isEmpty()) {
            reading.refuse("role", "It is not said which parent is meant.", "Choose one.");
        }
        return place.orElse(ParentRole.OTHER_PARENTAL_RESPONSIBILITY);
    }

    private ParentStanding said(Reading reading, Kinship family, StaffId by) {
        return switch (Reading.text(standing)) {
            case ParentFields.KNOWN -> new ParentStanding.KnownParent(known(reading, family));
            case ParentFields.UNKNOWN ->
                    new ParentStanding.UnknownEnquiriesMade(Reading.text(enquiries));
            case ParentFields.NOBODY_ELSE -> new ParentStanding.NobodyElse();
            case ParentFields.NOT_TO_BE_CONTACTED -> leftOut(reading, by);
            default -> new ParentStanding.Blank();
        };
    }

    private PersonId known(Reading reading, Kinship family) {
        Optional<PersonId> known =
                family.kin().stream()
                        .map(Kin::id)
                        .filter(id -> id.value().toString().equals(parent))
                        .findFirst();
        if (known.isEmpty()) {
            reading.refuse(
                    "parent",
                    "It is not said who this parent is.",
                    "Choose the person, or add them to the family first.");
        }
        return known.orElse(family.child().id());
    }

    private ParentStanding leftOut(Reading reading, StaffId by) {
        Optional<ExclusionReason> given =
                Arrays.stream(ExclusionReason.values())
                        .filter(one -> ParentFields.code(one).equals(reason))
                        .findFirst();
        if (given.isEmpty()) {
            reading.refuse("reason", "The reason is missing.", "Choose one.");
        }
        return new ParentStanding.NotToBeContacted(
                given.orElse(ExclusionReason.OTHER),
                Reading.text(why),
                Reading.text(basis),
                day(reading, "reviewOn", reviewOn),
                day(reading, "until", until),
                by);
    }

    private static LocalDate day(Reading reading, String field, @Nullable LocalDate given) {
        boolean said = reading.refusals().stream().anyMatch(it -> it.field().equals(field));
        if (given == null && !said) {
            reading.refuse(field, "The day is missing.", "Give a day such as 24/11/2026.");
        }
        return Objects.requireNonNullElse(given, LocalDate.EPOCH);
    }
}
