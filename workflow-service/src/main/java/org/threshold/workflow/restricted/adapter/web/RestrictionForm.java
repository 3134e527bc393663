package org.threshold.workflow.restricted.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.restricted.domain.Terms;

/**
 * How a case is restricted, as it is sent.
 *
 * @param lifted why everybody may read it again; with it, nothing else counts
 * @param reviewOn the last day in England on which it holds
 * @param roles who goes on reading it, for example {@code team-manager}
 */
record RestrictionForm(
        @Nullable String lifted,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable LocalDate reviewOn,
        @Nullable List<String> roles) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "reason",
                            "Why is the case restricted?",
                            "Only those who may read the case see it."),
                    new FormField.Text(
                            "basis",
                            "What does that rest on?",
                            "The law, the policy or the agreement."),
                    new FormField.Day(
                            "reviewOn",
                            "Until which day?",
                            "Within six months. The restriction ends with that day unless it is made anew."),
                    new FormField.Several(
                            "roles",
                            "Who goes on reading it?",
                            "You do in any case. Everybody else who works with children sees that the case exists,"
                                    + " who restricted it, and opens it in an emergency.",
                            Stream.of(Role.values())
                                    .filter(Role::practitioner)
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.LongText(
                            "lifted",
                            "Or: why may everybody read it again?",
                            "Only to lift the restriction; leave it empty otherwise."));

    Terms read(Reading reading) {
        return new Terms(
                Reading.text(reason),
                Reading.text(basis),
                Optional.ofNullable(reviewOn),
                readers(reading));
    }

    String why() {
        return Reading.text(lifted);
    }

    /** Whether anything is said of how the case is to be restricted. */
    boolean restricts() {
        return !Reading.text(reason).isEmpty()
                || !Reading.text(basis).isEmpty()
                || reviewOn != null
                || !Reading.list(roles).isEmpty();
    }

    private Set<Role> readers(Reading reading) {
        List<String> given = Reading.list(roles);
        Set<Role> known =
                given.stream()
                        .flatMap(code -> Role.of(code).stream())
                        .filter(Role::practitioner)
                        .collect(Collectors.toSet());
        if (known.size() < given.stream().distinct().count()) {
            reading.refuse("roles", "There is no such role here.", "Choose from the list.");
        }
        return known;
    }

    @Override
    public String toString() {
        return "RestrictionForm[" + reviewOn + " " + roles + "]";
    }
}
