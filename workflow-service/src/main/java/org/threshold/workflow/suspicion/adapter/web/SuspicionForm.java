package org.threshold.workflow.suspicion.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.suspicion.domain.Course;
import org.threshold.workflow.suspicion.domain.LegalAdvice;
import org.threshold.workflow.suspicion.domain.SafetyDecision;

/**
 * What a senior manager says.
 *
 * @param whyNotYet why there is no legal advice yet; left out where there is
 * @param course {@code court}, {@code away-agreed}, {@code home-watched}, {@code discussed-again}
 *     or {@code as-now}
 */
record SuspicionForm(
        @Nullable String adviser,
        @Nullable Instant askedAt,
        @Nullable String advice,
        @Nullable String whyNotYet,
        @Nullable String safeNow,
        @Nullable String course,
        @Nullable String reason) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "safeNow",
                            "What keeps the baby safe now?",
                            "Who is with the baby, and who is not, tonight. A baby cannot say what happened:"
                                    + " suspicion is the threshold, not proof."),
                    new FormField.Text(
                            "adviser",
                            "Which legal adviser was asked?",
                            "The name or the role, for example: the council’s duty solicitor. Leave it"
                                    + " empty if nobody was asked yet."),
                    new FormField.DateTime("askedAt", "When were they asked?", ""),
                    new FormField.LongText("advice", "What did they advise?", ""),
                    new FormField.LongText(
                            "whyNotYet",
                            "If there is no legal advice yet, why not?",
                            "Your decision counts at once; the task comes back until there is advice."),
                    new FormField.Choice(
                            "course",
                            "What do you decide?",
                            "Police protection, an order and a strategy discussion wait for nothing here.",
                            Options.of(Course.values(), Course::code, Course::words)),
                    new FormField.LongText(
                            "reason", "Why?", "What weighs for it, and what would change it."));

    SafetyDecision read(Reading reading) {
        return new SafetyDecision(
                new LegalAdvice(
                        Reading.text(adviser),
                        Optional.ofNullable(askedAt),
                        Reading.text(advice),
                        Reading.text(whyNotYet)),
                Reading.text(safeNow),
                reading.one("course", course, Course.values(), Course::code),
                Reading.text(reason));
    }
}
