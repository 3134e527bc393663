package org.threshold.workflow.ward.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.domain.AdmissionReason;
import org.threshold.workflow.ward.domain.AdmissionTold;
import org.threshold.workflow.ward.domain.AdmittedChild;

/**
 * An admission as it is told by somebody who knows no reference of ours; what is not known of the
 * child is left out.
 *
 * @param nhsNumber the child’s; spaces do not matter
 * @param name the child’s, as far as it is known
 * @param bornOn the day of birth
 * @param reason one of {@code injury}, {@code illness} and {@code other}
 * @param admittedAt when, UTC; left out, now
 * @param detail who brought the child, and why
 */
record AdmissionForm(
        @Nullable String nhsNumber,
        @Nullable String name,
        @Nullable LocalDate bornOn,
        @Nullable String reason,
        @Nullable Instant admittedAt,
        @Nullable String detail) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "nhsNumber",
                            "What is the child’s NHS number?",
                            "Leave it empty if it is not at hand. With it the child is found at"
                                    + " once; without it somebody compares name and birth."),
                    new FormField.Text(
                            "name", "What is the child’s name?", "As far as it is known."),
                    new FormField.Day(
                            "bornOn", "When was the child born?", "Leave it empty if not known."),
                    new FormField.Choice(
                            "reason",
                            "Why was the child admitted?",
                            "",
                            Stream.of(AdmissionReason.values())
                                    .map(one -> new FormField.Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.DateTime(
                            "admittedAt",
                            "When was the child admitted?",
                            "Leave it empty for now."),
                    new FormField.LongText(
                            "detail",
                            "Who brought the child, and why?",
                            "Only those who must hear of it read this."));

    AdmissionTold read(Reading reading, Instant now) {
        return new AdmissionTold(
                new AdmittedChild(
                        nhs(reading),
                        Names.of(Reading.text(name)),
                        bornOn == null ? new Born.Unknown() : new Born.Known(bornOn)),
                reading.one("reason", reason, AdmissionReason.values(), AdmissionReason::code),
                admittedAt == null ? now : admittedAt,
                Reading.text(detail));
    }

    private NhsIdentity nhs(Reading reading) {
        return switch (NhsIdentity.read("nhsNumber", Reading.text(nhsNumber))) {
            case NhsIdentity.Understood(var identity) -> identity;
            case NhsIdentity.Refused(var refusal) -> {
                reading.refuse(refusal.field(), refusal.problem(), refusal.remedy());
                yield new NhsIdentity.LeftOut();
            }
        };
    }

    @Override
    public String toString() {
        return "AdmissionForm[]";
    }
}
