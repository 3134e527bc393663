package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
            check.codes(change.codes());
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

    private void codes(Map<String, String> codes) {
        codes.forEach(this::code);
        if (kind == ChangeKind.CHILD_ADMITTED && !codes.containsKey(Codes.REASON)) {
            refuse(
                    "codes." + Codes.REASON,
                    "The reason is missing; it decides whether the police are told.",
                    "Give one of: injury, illness, other.");
        }
    }

    private void code(String name, String value) {
        var expected = shape.codes().get(name);
        if (expected == null) {
            refuse(
                    "codes." + name,
                    "‘" + kind.eventName() + "’ has no such code.",
                    shape.codes().isEmpty()
                            ? "Leave the codes out; say it in the detail."
                            : "Use only: "
                                    + String.join(", ", new TreeSet<>(shape.codes().keySet()))
                                    + ".");
        } else if (!expected.accepts(value)) {
            refuse(
                    "codes." + name,
                    "This is not a value that the code may have.",
                    "Give " + expected.words() + ".");
        }
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
