package org.threshold.workflow.circumstances.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.ChangeShape;
import org.threshold.workflow.circumstances.domain.ChangeShape.CodeClass;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the pages ask about a change, by its kind. */
final class ChangeFields {

    static final String CASES = "cases";
    static final String KIND = "kind";

    private static final Map<String, String> LABELS =
            Map.of(
                    "reason", "Why is the child in hospital?",
                    "mobility", "Does the child move about by itself?",
                    "site", "Hospital, as an organisation code",
                    "ward", "Ward, as its short code",
                    "bodySite", "Where on the body?",
                    "seenBy", "Who saw it?",
                    "opinion", "What is the medical opinion?");
    private static final Map<String, String> HINTS =
            Map.of(
                    "reason", "An injury is told to the police at once.",
                    "mobility",
                            "Crawling or shuffling counts. Injuries to a baby who cannot do either are rarely accidents.",
                    "site", "For example RXQ02. Leave it out if you do not know it.",
                    "ward", "For example pau. Leave it out if you do not know it.");

    private ChangeFields() {}

    /** What is asked first: which child, and what happened. */
    static List<FormField> first() {
        return List.of(cases(), new FormField.Choice(KIND, "What happened?", "", kinds()));
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
        fields.addAll(whatHappened(kind));
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
            fields.add(new FormField.Group("codes", "In short", "", codes(shape.codes())));
        }
        fields.add(
                new FormField.LongText(
                        "detail",
                        "What do those who are told need to know to act?",
                        "Facts. Only whoever looks it up sees this; messages never carry it."));
        return fields;
    }

    private static List<FormField> codes(Map<String, CodeClass> codes) {
        List<FormField> fields = new ArrayList<>();
        new TreeMap<>(codes)
                .forEach(
                        (name, values) -> {
                            String label = label(name);
                            String hint = HINTS.getOrDefault(name, "");
                            fields.add(
                                    values.oneOf().isEmpty()
                                            ? new FormField.Text(name, label, hint)
                                            : new FormField.Choice(
                                                    name,
                                                    label,
                                                    hint,
                                                    options(List.copyOf(values.oneOf()))));
                        });
        return fields;
    }

    private static List<Option> options(List<String> codes) {
        return codes.stream().map(code -> new Option(code, words(code))).toList();
    }

    /** What a code says something about. */
    static String label(String name) {
        return LABELS.getOrDefault(name, words(name));
    }

    /** A code in words: {@code not-mobile}, "Not mobile". */
    static String words(String code) {
        String words = Agency.of(code).map(Agency::words).orElse(code.replace('-', ' '));
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
