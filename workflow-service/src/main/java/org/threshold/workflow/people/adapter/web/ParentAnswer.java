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
 * @param parent the id of the parent who is known
 * @param words the enquiries made, or why the parent is left out
 */
record ParentAnswer(
        ParentRole role,
        ParentForm.Standing standing,
        @Nullable UUID parent,
        @Nullable String words,
        @Nullable Exclusion exclusion) {

    /** A parent is left out until a day, with a review before it. */
    record Exclusion(ExclusionReason reason, LocalDate reviewOn, LocalDate until, UUID agreedBy) {}

    static ParentAnswer of(ParentRole role, ParentStanding standing) {
        return switch (standing) {
            case ParentStanding.Blank() -> plain(role, ParentForm.Standing.BLANK);
            case ParentStanding.NobodyElse() -> plain(role, ParentForm.Standing.NOBODY_ELSE);
            case ParentStanding.KnownParent(var parent) ->
                    new ParentAnswer(role, ParentForm.Standing.KNOWN, parent.value(), null, null);
            case ParentStanding.UnknownEnquiriesMade(var words) ->
                    new ParentAnswer(role, ParentForm.Standing.UNKNOWN, null, words, null);
            case ParentStanding.NotToBeContacted(
                            var reason,
                            var why,
                            var reviewOn,
                            var until,
                            var by) ->
                    new ParentAnswer(
                            role,
                            ParentForm.Standing.NOT_TO_BE_CONTACTED,
                            null,
                            why,
                            new Exclusion(reason, reviewOn, until, by.value()));
        };
    }

    private static ParentAnswer plain(ParentRole role, ParentForm.Standing standing) {
        return new ParentAnswer(role, standing, null, null, null);
    }
}
