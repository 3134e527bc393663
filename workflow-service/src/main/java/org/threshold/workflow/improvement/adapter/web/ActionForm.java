package org.threshold.workflow.improvement.adapter.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.improvement.domain.ActionGiven;
import org.threshold.workflow.improvement.domain.ActionSource;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * An action as it is sent; any part may be missing.
 *
 * @param source {@code review}, {@code audit} or {@code significant-event-review}
 * @param owner the code of a role, for example {@code service-manager}
 * @param dueOn the last day in England on which it is in time
 */
record ActionForm(
        @Nullable String what,
        @Nullable String source,
        @Nullable String owner,
        @Nullable LocalDate dueOn) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "what",
                            "What is to be done?",
                            "So that it can be shown later. Do not name a child or a family."),
                    new FormField.Choice("source", "Where does it come from?", "", sources()),
                    new FormField.Pick("owner", "Which role sees to it?", "", owners()),
                    new FormField.Day("dueOn", "By which day?", ""));

    private static List<Option> sources() {
        return Arrays.stream(ActionSource.values())
                .map(one -> new Option(one.code(), one.words()))
                .toList();
    }

    private static List<Option> owners() {
        return ActionGiven.owners().stream()
                .map(one -> new Option(one.code(), Capital.of(one.words())))
                .toList();
    }

    ActionGiven given() {
        return new ActionGiven(
                Reading.text(what),
                Arrays.stream(ActionSource.values())
                        .filter(one -> one.code().equals(source))
                        .findFirst(),
                Optional.ofNullable(owner).flatMap(Role::of),
                Optional.ofNullable(dueOn));
    }
}
