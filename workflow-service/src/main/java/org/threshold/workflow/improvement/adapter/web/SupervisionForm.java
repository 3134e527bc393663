package org.threshold.workflow.improvement.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.improvement.domain.ActionGiven;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * A supervision as it is sent; any part may be missing.
 *
 * @param of the code of the role whose work was looked at, for example {@code ward}
 * @param heldOn a day in England
 * @param worry may be left out
 */
record SupervisionForm(
        @Nullable String of,
        @Nullable LocalDate heldOn,
        @Nullable String agreed,
        @Nullable String worry) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Pick("of", "Whose work did you look at?", "", roles()),
                    new FormField.Day("heldOn", "On which day?", ""),
                    new FormField.LongText(
                            "agreed",
                            "What was agreed?",
                            "What was thought through, and what follows for the child."),
                    new FormField.LongText(
                            "worry",
                            "What worries them that they cannot evidence?",
                            "May stay empty. Supervisors read it, nobody else, and nothing is"
                                    + " reckoned from it. A suspicion needs no evidence: where the"
                                    + " child may be at risk, raise it as a concern now."));

    private static List<Option> roles() {
        return ActionGiven.owners().stream()
                .map(one -> new Option(one.code(), Capital.of(one.words())))
                .toList();
    }

    SupervisionGiven given() {
        return new SupervisionGiven(
                Optional.ofNullable(of).flatMap(Role::of),
                Optional.ofNullable(heldOn),
                Reading.text(agreed),
                Reading.text(worry));
    }
}
