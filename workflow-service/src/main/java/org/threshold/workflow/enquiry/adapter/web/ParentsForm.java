package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What both parents said, as it is sent.
 *
 * @param whyLate why a talk is recorded later than four hours after it was; may be left out
 */
record ParentsForm(@Nullable OfParent mother, @Nullable OfParent father, @Nullable String whyLate) {

    /** One parent. */
    record OfParent(
            @Nullable Boolean spokenTo,
            @Nullable Instant at,
            @Nullable String account,
            @Nullable String why) {}

    static List<FormField> fields() {
        return List.of(
                group("mother", "The mother"), group("father", "The father"), AtTheTime.WHY_LATE);
    }

    private static FormField group(String name, String label) {
        return new FormField.Group(
                name,
                label,
                "Both parents are part of every enquiry (lesson 3.1.17 of the review).",
                List.of(
                        new FormField.YesNo("spokenTo", "Spoken to?", ""),
                        new FormField.DateTime("at", "When?", ""),
                        new FormField.LongText(
                                "account", "What was said?", "And what was put to the parent."),
                        new FormField.LongText(
                                "why",
                                "If not, why?",
                                "A risk to the child, an order of the court, or what was tried.")));
    }

    /** The form as it is filled in where the family's record says why a parent is left out. */
    static Map<String, String> notSpokenTo(Map<ParentRole, String> why) {
        Map<String, String> filled = new HashMap<>();
        Map.of("mother", ParentRole.MOTHER, "father", ParentRole.FATHER)
                .forEach(
                        (parent, role) -> {
                            if (why.containsKey(role)) {
                                filled.put(parent + ".spokenTo", "no");
                                filled.put(parent + ".why", why.getOrDefault(role, ""));
                            }
                        });
        return filled;
    }

    ParentsRule read(Reading reading) {
        return new ParentsRule(read("mother", mother, reading), read("father", father, reading));
    }

    private static ParentAnswer read(String parent, @Nullable OfParent form, Reading reading) {
        if (form == null || form.spokenTo() == null) {
            return new ParentAnswer.Blank();
        }
        return form.spokenTo()
                ? new ParentAnswer.SpokenTo(
                        reading.instant(parent + ".at", form.at()), Reading.text(form.account()))
                : new ParentAnswer.NotSpokenTo(Reading.text(form.why()));
    }
}
