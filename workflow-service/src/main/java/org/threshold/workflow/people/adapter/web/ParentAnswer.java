package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;

/**
 * What is recorded of one parent.
 *
 * @param place which of several others with parental responsibility, from 1
 * @param parent the id of the parent who is known
 * @param words the enquiries made, or why the parent is left out
 */
record ParentAnswer(
        ParentRole.Kind role,
        int place,
        ParentForm.Standing standing,
        @Nullable UUID parent,
        @Nullable String words,
        @Nullable Exclusion exclusion) {

    /** A parent is left out until a day, with a review before it. */
    record Exclusion(
            ExclusionReason reason,
            String basis,
            LocalDate reviewOn,
            LocalDate until,
            UUID agreedBy) {}

    static ParentAnswer of(ParentRole role, ParentStanding standing) {
        return switch (standing) {
            case ParentStanding.Blank() -> plain(role, ParentForm.Standing.BLANK, null, null);
            case ParentStanding.NobodyElse() ->
                    plain(role, ParentForm.Standing.NOBODY_ELSE, null, null);
            case ParentStanding.KnownParent(var parent) ->
                    plain(role, ParentForm.Standing.KNOWN, parent.value(), null);
            case ParentStanding.UnknownEnquiriesMade(var words) ->
                    plain(role, ParentForm.Standing.UNKNOWN, null, words);
            case ParentStanding.NotToBeContacted left -> leftOut(role, left);
        };
    }

    private static ParentAnswer leftOut(ParentRole role, ParentStanding.NotToBeContacted left) {
        return new ParentAnswer(
                role.kind(),
                role.number(),
                ParentForm.Standing.NOT_TO_BE_CONTACTED,
                null,
                left.why(),
                new Exclusion(
                        left.reason(),
                        left.basis(),
                        left.reviewOn(),
                        left.until(),
                        left.agreedBy().value()));
    }

    private static ParentAnswer plain(
            ParentRole role,
            ParentForm.Standing standing,
            @Nullable UUID parent,
            @Nullable String words) {
        return new ParentAnswer(role.kind(), role.number(), standing, parent, words, null);
    }
}
