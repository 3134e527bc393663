package org.threshold.workflow.document.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.domain.Content;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.Sender;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * An e-mail about a child, as it is sent to be filed.
 *
 * @param sender the address it came from
 * @param agency the code of the agency that the sender writes for; left out by an agency’s system,
 *     its own; by a person, none that is known
 * @param senderCheck {@code known-address}, {@code phoned-back} or {@code not-verified}; left out,
 *     not verified, except by an agency’s system for its own agency
 * @param receivedAt UTC; left out: now
 * @param about the case of the child that it is about, where that is another one than it is sent to
 * @param alsoAbout the cases of the other children that it is about
 * @param supports the id of the change of circumstance that it supports; left out, it is an entry
 *     of its own in the chronology
 * @param corrects the id of the entry that it corrects
 * @param why what was wrong with that one
 */
record EmailForm(
        @Nullable String sender,
        @Nullable String agency,
        @Nullable String senderCheck,
        @Nullable Instant receivedAt,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String about,
        @Nullable List<String> alsoAbout,
        @Nullable UUID supports,
        @Nullable UUID corrects,
        @Nullable String why)
        implements EntryForm {

    private static final List<Agency> AGENCIES =
            Stream.of(Agency.values()).filter(one -> one != Agency.THRESHOLD).toList();

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "sender", "The sender’s address", "As it stands in the e-mail."),
                    new FormField.Pick(
                            "agency",
                            "For which agency does the sender write?",
                            "Leave it empty for a relative or a neighbour, or if nobody knows.",
                            AGENCIES.stream()
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.Choice(
                            "senderCheck",
                            "How do you know that it comes from them?",
                            "Left empty, it counts as not verified: it is filed all the same, and is"
                                    + " verified within a working day.",
                            SenderCheck.whenFiled().stream()
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.DateTime(
                            "receivedAt", "When was it received?", "Leave it empty for now."),
                    new FormField.Text("subject", "Subject", ""),
                    new FormField.LongText(
                            "text",
                            "The text of the e-mail",
                            "Of what was attached, say what it is and where it is kept."));

    static EmailForm of(Email email, EntryGiven said, List<String> cases) {
        return new EmailForm(
                email.sender().address(),
                email.sender().agency().map(Agency::code).orElse(null),
                email.sender().check().code(),
                email.receivedAt(),
                email.subject(),
                email.text(),
                cases.getFirst(),
                cases.subList(1, cases.size()),
                said.place().supports().map(ChangeId::value).orElse(null),
                said.corrects().map(it -> it.of().value()).orElse(null),
                said.corrects().map(Correction::why).orElse(null));
    }

    @Override
    public Content content(Reading reading, Actor who, Instant now) {
        return new Email(
                from(reading, who),
                receivedAt == null ? now : receivedAt,
                Reading.text(subject),
                Reading.text(text));
    }

    private Sender from(Reading reading, Actor who) {
        boolean system = who.holds(Role.AGENCY_CLIENT);
        Optional<Agency> itself = Optional.of(who.agency()).filter(_ -> system);
        Optional<Agency> from =
                Reading.text(agency).isEmpty()
                        ? itself
                        : Optional.of(reading.one("agency", agency, AGENCIES, Agency::code));
        return new Sender(
                Reading.text(sender),
                from,
                check(
                        reading,
                        system && from.equals(itself)
                                ? SenderCheck.OWN_SYSTEM
                                : SenderCheck.NOT_VERIFIED));
    }

    private SenderCheck check(Reading reading, SenderCheck leftOut) {
        return Reading.text(senderCheck).isEmpty()
                ? leftOut
                : reading.one(
                        "senderCheck", senderCheck, SenderCheck.whenFiled(), SenderCheck::code);
    }

    @Override
    public String toString() {
        return "EmailForm[" + agency + "]";
    }
}
