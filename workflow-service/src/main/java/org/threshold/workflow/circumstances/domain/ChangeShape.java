package org.threshold.workflow.circumstances.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;

/**
 * What may be said about a kind of change when somebody reports it: the catalogue's minimum data.
 *
 * @param stages the stages it may have; empty where it has only one
 * @param codes its codes, in the order in which they are asked
 * @param silent the stages of which nothing more may be said: another family’s members hear them
 * @param detail what those who are told need to look up (T2), as a hint
 */
public record ChangeShape(
        Origin origin,
        List<String> stages,
        List<CodeRule> codes,
        Set<String> silent,
        String detail) {

    public ChangeShape {
        stages = List.copyOf(stages);
        codes = List.copyOf(codes);
        silent = Set.copyOf(silent);
    }

    /** The shape of a kind. */
    public static ChangeShape of(ChangeKind kind) {
        return EventCatalogue.of(kind).shape();
    }

    /** Whether people and systems report it; otherwise it comes from the work itself. */
    public boolean reportable() {
        return origin != Origin.WORK;
    }

    Optional<CodeRule> code(String name, String stage) {
        return codes.stream()
                .filter(code -> code.name().equals(name) && code.askedAt(stage))
                .findFirst();
    }
}
