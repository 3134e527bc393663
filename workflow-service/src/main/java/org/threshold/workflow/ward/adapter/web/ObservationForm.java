package org.threshold.workflow.ward.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.Seen;

/**
 * What was seen on the ward, as it is sent; whatever is not known is left out.
 *
 * @param about any of {@code handling}, {@code feeding}, {@code visiting} and {@code other}
 * @param whom who was seen with the child
 * @param at when, UTC; left out, now
 * @param seenBy who saw it: name and post
 * @param fact what was seen and heard
 * @param opinion what that person thinks of it
 * @param whyLate why it is recorded later than four hours after; may be left out
 */
record ObservationForm(
        @Nullable List<String> about,
        @Nullable String whom,
        @Nullable Instant at,
        @Nullable String seenBy,
        @Nullable String fact,
        @Nullable String opinion,
        @Nullable String whyLate) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Several(
                            "about",
                            "What is it about?",
                            "",
                            Stream.of(Aspect.values())
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.Text(
                            "whom", "Who was with the child?", "The name, or what they are."),
                    new FormField.DateTime("at", "When?", "Leave it empty for now."),
                    AtTheTime.WHY_LATE,
                    new FormField.Text("seenBy", "Who saw it?", "Name and post."),
                    new FormField.LongText(
                            "fact", "What was seen and heard?", "What a camera would have shown."),
                    new FormField.LongText(
                            "opinion",
                            "What do you think of it?",
                            "Your opinion, apart from what was seen. It may stay empty."));

    /** As it was kept; why it is late stands with its entry. */
    static ObservationForm of(Seen seen) {
        return new ObservationForm(
                seen.about().stream().map(Aspect::code).toList(),
                seen.whom(),
                seen.at(),
                seen.seenBy(),
                seen.fact(),
                seen.opinion(),
                null);
    }

    Seen read(Reading reading, Instant now) {
        return new Seen(
                Reading.list(about).stream()
                        .map(one -> reading.one("about", one, Aspect.values(), Aspect::code))
                        .toList(),
                Reading.text(whom),
                at == null ? now : at,
                Reading.text(seenBy),
                Reading.text(fact),
                Reading.text(opinion));
    }
}
