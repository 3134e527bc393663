package org.threshold.workflow.contact.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.platform.Refusal;

/**
 * A restriction as somebody says it, with as much as they know.
 *
 * @param reviewOn the day in England by which it is looked at again, where somebody set one
 * @param told how and when the adult was told why; empty while nobody has said it
 */
public record RestrictionSaid(
        Whom whom, Terms terms, Basis basis, Optional<LocalDate> reviewOn, String told) {

    /** What is not said of it; its basis is another question. */
    public List<Refusal> missing() {
        return Stream.of(who(), how(), why(), decider()).flatMap(Optional::stream).toList();
    }

    private Optional<Refusal> who() {
        return unless(
                whom.said(),
                new Refusal(
                        "adult",
                        "It is not said whose contact is restricted.",
                        "Choose the person, or say who it is."));
    }

    private Optional<Refusal> how() {
        return unless(
                terms.kind() != RestrictionKind.NOT_SAID,
                new Refusal(
                        "kind",
                        "It is not said how contact is restricted.",
                        "Choose what holds: the least that keeps the child safe."));
    }

    private Optional<Refusal> why() {
        return unless(
                !terms.words().isBlank(),
                new Refusal(
                        "words",
                        "It is not said why contact is restricted.",
                        "Say what the danger is, and what exactly is restricted."));
    }

    private Optional<Refusal> decider() {
        return unless(
                !terms.decidedBy().isBlank(),
                new Refusal(
                        "decidedBy",
                        "It is not said who decided it.",
                        "Give the role or the name."));
    }

    private static Optional<Refusal> unless(boolean said, Refusal refusal) {
        return said ? Optional.empty() : Optional.of(refusal);
    }

    /** The same, on another basis. */
    public RestrictionSaid on(Basis other) {
        return new RestrictionSaid(whom, terms, other, reviewOn, told);
    }

    @Override
    public String toString() {
        return "RestrictionSaid[" + terms + " " + basis + "]";
    }
}
