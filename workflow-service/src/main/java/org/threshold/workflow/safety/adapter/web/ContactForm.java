package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.ContactSaid.Words;
import org.threshold.workflow.safety.domain.PlanGiven;

/**
 * A contact out of hours, as it is sent; only the purpose has to be said.
 *
 * @param purpose first, because it decides what else is asked: {@code strategy-discussion}, {@code
 *     information}, {@code request-for-action} or {@code notification}
 * @param at when it took place, UTC; left out, now
 * @param asked what the other side was asked to do; for a request for action
 * @param answer what they answered
 * @param worry what worries whoever writes it and cannot give evidence; may be left out (L-3.1.27)
 */
record ContactForm(
        @Nullable String purpose,
        @Nullable Instant at,
        @Nullable List<ParticipantForm> participants,
        @Nullable String about,
        @Nullable String asked,
        @Nullable String answer,
        @Nullable PlanForm plan,
        @Nullable String worry) {

    /** What is on record, as it would be sent; what worried somebody is for supervisors alone. */
    static ContactForm of(ContactSaid said, PlanGiven plan) {
        return new ContactForm(
                said.purpose().code(),
                said.at(),
                said.participants().stream().map(ParticipantForm::of).toList(),
                said.words().about(),
                said.words().asked(),
                said.words().answer(),
                PlanForm.of(plan),
                null);
    }

    /** The same for a purpose that was asked before. */
    ContactForm of(ContactPurpose chosen) {
        return new ContactForm(chosen.code(), at, participants, about, asked, answer, plan, worry);
    }

    ContactSaid read(Reading reading, Instant now) {
        ContactPurpose why =
                reading.one("purpose", purpose, ContactPurpose.values(), ContactPurpose::code);
        Instant when = at == null ? now : at;
        if (when.isAfter(now)) {
            reading.refuse(
                    "at",
                    "The contact would have taken place later than now.",
                    "Give the time it took place, or leave it out for now.");
        }
        return new ContactSaid(
                why,
                when,
                ParticipantForm.read(reading, participants),
                new Words(Reading.text(about), Reading.text(asked), Reading.text(answer)));
    }
}
