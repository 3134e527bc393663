package org.threshold.workflow.people.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.form.Typed;

/** What the page asks that completes or corrects somebody’s record. */
final class RecordFields {

    private RecordFields() {}

    static List<FormField> all() {
        return List.of(
                new FormField.Text(
                        "name", "Name", "The name to show. The one before stays findable."),
                new FormField.Lines("aliases", "Other names", "One on each line."),
                new FormField.Day(
                        "dateOfBirth",
                        "Date of birth",
                        "Leave it out if not known; an estimate that is recorded stays."),
                new FormField.Choice("sex", "Sex", "", sexes()),
                new FormField.Text(
                        "nhsNumber",
                        "NHS number",
                        "Ten digits. Leave it out if it is not at hand."),
                new FormField.Text(
                        "practice",
                        "GP practice, as its code",
                        "One letter and five digits, or ‘not-registered’, which is itself a concern."
                                + " The GP of the child and of each parent is told (Baby E review,"
                                + " 3.1.21)."),
                new FormField.LongText("why", "How is this known?", "A few words; they are kept."));
    }

    private static List<Option> sexes() {
        return Stream.of(Sex.values()).map(sex -> new Option(code(sex), words(sex))).toList();
    }

    private static String code(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Female";
            case MALE -> "Male";
            case INDETERMINATE -> "Indeterminate";
            case NOT_KNOWN -> "Not known";
        };
    }

    /** What is recorded, as it would be typed. */
    static Typed recorded(StatedPerson facts) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("name", List.of(facts.names().primary()));
        typed.put("aliases", List.of(String.join("\n", facts.names().aliases())));
        typed.put("sex", List.of(code(facts.sex())));
        typed.put(
                "nhsNumber",
                facts.health().nhs().numbers().stream().map(NhsNumber::shown).toList());
        typed.put("practice", practice(facts.health().practice()));
        if (facts.born() instanceof Born.Known(var on)) {
            typed.put("dateOfBirth", List.of(on.toString()));
        }
        return new Typed(typed);
    }

    private static List<String> practice(GpPractice practice) {
        return switch (practice) {
            case GpPractice.RegisteredAt(var code) -> List.of(code);
            case GpPractice.NotRegistered() -> List.of("not-registered");
            case GpPractice.NotRecorded() -> List.of();
        };
    }
}
