package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.domain.AbuserLook;
import org.threshold.workflow.incident.domain.AbuserLook.Offer;
import org.threshold.workflow.incident.domain.AbuserLook.Safety;
import org.threshold.workflow.incident.domain.AbuserLook.Talk;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is said of the work with an alleged abuser, as it is sent.
 *
 * @param safe whether speaking to them puts nobody at risk
 * @param notSafeBecause why it is not safe now; left out where it is
 * @param spokenAt when they were spoken to, UTC; left out where they were not
 * @param result {@code accepted}, {@code began}, {@code completed}, {@code dropped-out}, {@code
 *     declined}, {@code no-place} or {@code out-of-reach}; left out where there is none yet
 * @param nextLookOn the day in England on which it is looked at again
 */
record AbuserLookForm(
        @Nullable Boolean safe,
        @Nullable String notSafeBecause,
        @Nullable Instant spokenAt,
        @Nullable String spokenBy,
        @Nullable String whyNotYet,
        @Nullable String programme,
        @Nullable String result,
        @Nullable String remark,
        @Nullable LocalDate nextLookOn) {

    private static final List<FormField> TALK =
            List.of(
                    new FormField.YesNo(
                            "safe",
                            "Is it safe for whoever was abused, and for the children, to speak to them"
                                    + " now?",
                            "Ask whoever was abused, or whoever supports them, before anybody goes."
                                    + " Never say what was said about them."),
                    new FormField.LongText(
                            "notSafeBecause",
                            "If it is not safe now: because?",
                            "That is an answer. Nobody speaks to them, and it is looked at again."),
                    new FormField.DateTime(
                            "spokenAt",
                            "When were they spoken to?",
                            "Leave it empty if nobody has, or if it stands above already."),
                    new FormField.Text("spokenBy", "Who spoke to them?", "The name and the role."),
                    new FormField.LongText(
                            "whyNotYet", "If it is safe and nobody has: why not yet?", ""));

    private static final List<FormField> OFFER =
            List.of(
                    new FormField.Text(
                            "programme",
                            "Which programme were they offered?",
                            "Leave it empty if none was, or if it stands above already."),
                    new FormField.Pick(
                            "result",
                            "What came of it?",
                            "Leave it empty if nothing has yet.",
                            Stream.of(AbuserResult.values())
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.LongText("remark", "What else is there to say of it?", ""),
                    new FormField.Day(
                            "nextLookOn",
                            "When is this looked at again?",
                            "It is, until they completed a programme, dropped out or declined, or nobody"
                                    + " can work with them; leave it empty then."));

    /** What the page of the task asks. */
    static final List<FormField> FIELDS = Stream.concat(TALK.stream(), OFFER.stream()).toList();

    AbuserLook read(Reading reading) {
        return new AbuserLook(
                new Safety(
                        reading.yesNo("safe", safe, "It is not said whether it is safe."),
                        Reading.text(notSafeBecause)),
                new Talk(
                        Optional.ofNullable(spokenAt),
                        Reading.text(spokenBy),
                        Reading.text(whyNotYet)),
                new Offer(Reading.text(programme), result(reading), Reading.text(remark)),
                Optional.ofNullable(nextLookOn));
    }

    private Optional<AbuserResult> result(Reading reading) {
        return Optional.of(Reading.text(result))
                .filter(code -> !code.isEmpty())
                .map(
                        code ->
                                reading.one(
                                        "result", code, AbuserResult.values(), AbuserResult::code));
    }

    @Override
    public String toString() {
        return "AbuserLookForm[" + safe + " " + result + "]";
    }
}
