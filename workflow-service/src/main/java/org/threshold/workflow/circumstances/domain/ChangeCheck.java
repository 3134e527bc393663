package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;

/** Says what must be put right in a reported change; a fact is never refused for being serious. */
public final class ChangeCheck {

    private final ChangeKind kind;
    private final ChangeShape shape;
    private final List<Refusal> refusals = new ArrayList<>();

    private ChangeCheck(ChangeKind kind) {
        this.kind = kind;
        this.shape = ChangeShape.of(kind);
    }

    /** What is wrong with it; empty when it can be recorded. */
    public static List<Refusal> refusals(NewChange change, Instant now) {
        var check = new ChangeCheck(change.kind());
        check.reportable();
        if (check.refusals.isEmpty()) {
            check.stage(change.stage());
            check.codes(change);
            check.time(change.occurredAt(), now);
        }
        return List.copyOf(check.refusals);
    }

    private void reportable() {
        if (!shape.reportable()) {
            refuse(
                    "kind",
                    "‘" + kind.eventName() + "’ is recorded by the work itself.",
                    "Do the step that it follows from; it is recorded then.");
        }
    }

    private void stage(String stage) {
        if (shape.stages().isEmpty() ? stage.isEmpty() : shape.stages().contains(stage)) {
            return;
        }
        refuse(
                "stage",
                "This is not a stage of ‘" + kind.eventName() + "’.",
                shape.stages().isEmpty()
                        ? "Leave the stage out."
                        : "Give one of: " + String.join(", ", shape.stages()) + ".");
    }

    private void codes(NewChange change) {
        change.codes().forEach((name, value) -> code(change.stage(), name, value));
        shape.codes().stream()
                .filter(code -> code.needed() && code.askedAt(change.stage()))
                .filter(code -> !change.codes().containsKey(code.name()))
                .forEach(this::missing);
        if (shape.silent().contains(change.stage()) && !change.detail().isBlank()) {
            refuse(
                    "detail",
                    "This goes to the members of another family’s plan.",
                    "Leave the detail empty; they hear that the adult is with children, no more.");
        }
    }

    private void missing(CodeRule code) {
        refuse(
                "codes." + code.name(),
                code.name().equals(Codes.REASON)
                        ? "The reason is missing; it decides whether the police are told."
                        : "This is missing; those who are told need it to act.",
                "Give " + code.values().words() + ".");
    }

    private void code(String stage, String name, String value) {
        Optional<CodeRule> expected = shape.code(name, stage);
        if (expected.isEmpty()) {
            refuse("codes." + name, "‘" + kind.eventName() + "’ has no such code.", only(stage));
        } else if (!expected.get().values().accepts(value)) {
            refuse(
                    "codes." + name,
                    "This is not a value that the code may have.",
                    "Give " + expected.get().values().words() + ".");
        }
    }

    private String only(String stage) {
        var names =
                shape.codes().stream()
                        .filter(code -> code.askedAt(stage))
                        .map(CodeRule::name)
                        .sorted()
                        .toList();
        return names.isEmpty()
                ? "Leave the codes out; say it in the detail."
                : "Use only: " + String.join(", ", names) + ".";
    }

    private void time(Instant occurredAt, Instant now) {
        if (occurredAt.isAfter(now)) {
            refuse(
                    "occurredAt",
                    "The change would have happened later than now.",
                    "Give the time it happened, or leave it out for now.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
