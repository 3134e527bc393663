package org.threshold.workflow.concern.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/**
 * A minor concern as it is sent.
 *
 * @param kind {@code visiting}, {@code feeding}, {@code handling}, {@code crying} or {@code other}
 * @param words what was seen or said, what was done about it, and who was told
 * @param occurredAt when it was, UTC; left out, now
 * @param whyLate why it is recorded later than four hours after
 */
record ConcernForm(
        @Nullable String kind,
        @Nullable String words,
        @Nullable Instant occurredAt,
        @Nullable String whyLate) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Choice(
                            "kind",
                            "What is it about?",
                            "",
                            Options.of(
                                    ConcernKind.values(), ConcernKind::code, ConcernKind::words)),
                    new FormField.LongText(
                            "words", "What was seen?", "With what was done, and who was told."),
                    new FormField.DateTime("occurredAt", "When?", "Leave it empty for now."),
                    AtTheTime.WHY_LATE);

    ConcernGiven read(Reading reading, Instant now) {
        return new ConcernGiven(
                reading.one("kind", kind, ConcernKind.values(), ConcernKind::code),
                Reading.text(words),
                occurredAt == null ? now : occurredAt,
                Reading.text(whyLate));
    }
}
