package org.threshold.workflow.circumstances.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.ChangeShape;
import org.threshold.workflow.circumstances.domain.CodeRule;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the pages ask about a change, by its kind. */
final class ChangeFields {

    static final String CASES = "cases";
    static final String KIND = "kind";

    private ChangeFields() {}

    /** What is asked first: which child, and what happened. */
    static List<FormField> first() {
        return List.of(cases(), happened());
    }

    /** The same of a case that is known. */
    static List<FormField> kind() {
        return List.of(happened());
    }

    private static FormField happened() {
        return new FormField.Choice(KIND, "What happened?", "", kinds());
    }

    private static FormField cases() {
        return new FormField.Text(
                CASES, "Case references", "Of each child it concerns, such as CP-2041, CP-2042.");
    }

    private static List<Option> kinds() {
        return Stream.of(ChangeKind.values())
                .filter(kind -> ChangeShape.of(kind).reportable())
                .map(kind -> new Option(kind.eventName(), kind.words()))
                .toList();
    }

    /** Everything that is asked of a new change of a kind. */
    static List<FormField> of(ChangeKind kind) {
        List<FormField> fields = new ArrayList<>();
        fields.add(cases());
        fields.addAll(toRecord(kind));
        return fields;
    }

    /** What is asked of something that nobody has recorded yet. */
    static List<FormField> toRecord(ChangeKind kind) {
        List<FormField> fields = new ArrayList<>(whatHappened(kind));
        fields.add(AtTheTime.WHY_LATE);
        return fields;
    }

    /** What a correction may say anew. */
    static List<FormField> whatHappened(ChangeKind kind) {
        ChangeShape shape = ChangeShape.of(kind);
        List<FormField> fields = new ArrayList<>();
        if (!shape.stages().isEmpty()) {
            fields.add(new FormField.Choice("stage", "Which?", "", options(shape.stages())));
        }
        fields.add(
                new FormField.DateTime(
                        "occurredAt", "When did it happen?", "Leave it empty if it is now."));
        if (!shape.codes().isEmpty()) {
            fields.add(new FormField.Group("codes", "In short", "", codes(shape)));
        }
        fields.add(
                new FormField.LongText(
                        "detail",
                        "What do those who are told need to know to act?",
                        shape.detail()
                                + " Only whoever looks it up sees this; messages never carry it."));
        return fields;
    }

    private static List<FormField> codes(ChangeShape shape) {
        return shape.codes().stream().map(ChangeFields::field).toList();
    }

    private static FormField field(CodeRule code) {
        String label = ChangeWords.label(code.name());
        String hint = ChangeWords.hint(code);
        return switch (code.values().asked()) {
            case ONE_OF ->
                    new FormField.Choice(
                            code.name(), label, hint, options(List.copyOf(code.values().oneOf())));
            case WORD -> new FormField.Text(code.name(), label, hint);
            case DAY -> new FormField.Day(code.name(), label, hint);
            case MOMENT -> new FormField.DateTime(code.name(), label, hint);
        };
    }

    private static List<Option> options(List<String> codes) {
        return codes.stream().map(code -> new Option(code, ChangeWords.of(code))).toList();
    }
}
