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
 * @param parent for a known parent: the parent's id
 * @param enquiries for an unknown one: whom you asked and what they said
 * @param reason for one who is left out, with {@code why}, {@code reviewOn} and {@code until}
 */
record ParentForm(
        ParentRole role,
        Standing standing,
        @Nullable UUID parent,
        @Nullable String enquiries,
        @Nullable ExclusionReason reason,
        @Nullable String why,
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
