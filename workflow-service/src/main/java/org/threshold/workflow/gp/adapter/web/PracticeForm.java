package org.threshold.workflow.gp.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.gp.domain.PracticeGiven;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What was found out about where somebody is registered, as it is sent.
 *
 * @param answer {@code registered}, {@code not-registered} or {@code not-known}
 * @param practice the practice’s code, one letter and five digits; only where they are registered
 * @param asked whom somebody asked; has to be said where nobody knew
 */
record PracticeForm(@Nullable String answer, @Nullable String practice, @Nullable String asked) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Choice(
                            "answer",
                            "Where are they registered?",
                            "That somebody is registered nowhere is noted as a concern about the child"
                                    + " (lesson 3.1.21 of the review).",
                            SearchEnd.ANSWERS.stream()
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.Text(
                            "practice",
                            "If they are registered: which practice?",
                            "Its code, one letter and five digits, for example K82001."),
                    new FormField.LongText(
                            "asked",
                            "Whom did you ask, and what did they say?",
                            "Has to be said where nobody knew."));

    PracticeGiven read(Reading reading) {
        return new PracticeGiven(
                reading.one("answer", answer, SearchEnd.ANSWERS, SearchEnd::code),
                Reading.text(practice),
                Reading.text(asked));
    }

    @Override
    public String toString() {
        return "PracticeForm[…]";
    }
}
