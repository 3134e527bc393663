package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/**
 * What is known of one parent.
 *
 * @param place which of several others with parental responsibility, from 1; 1 where it is absent
 * @param parent for a known parent: the parent's id
 * @param enquiries for an unknown one: whom you asked and what they said
 * @param reason for one who is left out, with {@code why}, {@code reviewOn}, {@code until} and, for
 *     {@code risk} or {@code other}, {@code basis}
 */
record ParentForm(
        ParentRole.Kind role,
        @Nullable Integer place,
        Standing standing,
        @Nullable UUID parent,
        @Nullable String enquiries,
        @Nullable ExclusionReason reason,
        @Nullable String why,
        @Nullable String basis,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate until) {

    /** What can be said of a parent. */
    enum Standing {
        /** Nothing is said. */
        BLANK,
        KNOWN,
        NOBODY_ELSE,
        UNKNOWN,
        NOT_TO_BE_CONTACTED
    }

    /** What is missing for this standing. */
    List<Refusal> missing() {
        var missing = new ArrayList<Refusal>();
        int most = role == ParentRole.Kind.OTHER_PARENTAL_RESPONSIBILITY ? ParentRole.MOST : 1;
        if (number() < 1 || number() > most) {
            missing.add(
                    new Refusal(
                            "place",
                            "There is no such place for this parent.",
                            "Give a number from 1 to " + most + ", or leave it out."));
        }
        if (standing == Standing.KNOWN) {
            need("parent", parent, missing);
        }
        if (standing == Standing.NOT_TO_BE_CONTACTED) {
            need("reason", reason, missing);
            need("reviewOn", reviewOn, missing);
            need("until", until, missing);
        }
        return missing;
    }

    private int number() {
        return Objects.requireNonNullElse(place, 1);
    }

    /** Whose place it is of, once nothing is {@link #missing}. */
    ParentRole whose() {
        return new ParentRole(role, number());
    }

    /** What was said, once nothing is {@link #missing}. */
    ParentStanding said(StaffId by) {
        return switch (standing) {
            case BLANK -> new ParentStanding.Blank();
            case KNOWN ->
                    new ParentStanding.KnownParent(new PersonId(Objects.requireNonNull(parent)));
            case NOBODY_ELSE -> new ParentStanding.NobodyElse();
            case UNKNOWN ->
                    new ParentStanding.UnknownEnquiriesMade(
                            Objects.requireNonNullElse(enquiries, ""));
            case NOT_TO_BE_CONTACTED ->
                    new ParentStanding.NotToBeContacted(
                            Objects.requireNonNull(reason),
                            Objects.requireNonNullElse(why, ""),
                            Objects.requireNonNullElse(basis, ""),
                            Objects.requireNonNull(reviewOn),
                            Objects.requireNonNull(until),
                            by);
        };
    }

    private static void need(String field, @Nullable Object value, List<Refusal> missing) {
        if (value == null) {
            missing.add(
                    new Refusal(
                            field,
                            "‘" + field + "’ is missing.",
                            "Give a value for ‘" + field + "’ with this standing."));
        }
    }
}
