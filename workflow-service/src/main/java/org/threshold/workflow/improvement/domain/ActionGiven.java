package org.threshold.workflow.improvement.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;

/**
 * An action as somebody enters it, with as much as they said.
 *
 * @param what what is to be done; names no family
 * @param owner the role that sees to it
 * @param dueOn the last day in England on which it is in time
 */
public record ActionGiven(
        String what,
        Optional<ActionSource> source,
        Optional<Role> owner,
        Optional<LocalDate> dueOn) {

    private static final Set<Role> OWNERS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.AGENCY_CLIENT, Role.OPERATOR)));

    private static final Refusal WHAT =
            new Refusal(
                    "what",
                    "It is not said what is to be done.",
                    "Say it so that somebody can show later that it is done.");
    private static final Refusal SOURCE =
            new Refusal(
                    "source",
                    "It is not said where the action comes from.",
                    "Choose the review, the audit or the significant event review.");
    private static final Refusal OWNER =
            new Refusal(
                    "owner",
                    "Nobody owns the action.",
                    "Choose the role that sees to it. An action without an owner is not done.");
    private static final Refusal DUE =
            new Refusal(
                    "dueOn",
                    "It is not said by when it is done, or that day is over.",
                    "Give today or a day to come.");

    /** What is missing or wrong; empty when it is tracked. */
    public List<Refusal> refusals(LocalDate today) {
        return Stream.of(
                        unless(!what.isBlank(), WHAT),
                        unless(source.isPresent(), SOURCE),
                        unless(owner.filter(OWNERS::contains).isPresent(), OWNER),
                        unless(dueOn.filter(day -> !day.isBefore(today)).isPresent(), DUE))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The roles that an action can be given to, in the order of the list. */
    public static List<Role> owners() {
        return OWNERS.stream().sorted().toList();
    }

    private static Optional<Refusal> unless(boolean said, Refusal refusal) {
        return said ? Optional.empty() : Optional.of(refusal);
    }
}
