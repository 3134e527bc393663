package org.threshold.workflow.referral.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.app.ReferralReport;

/** Reads a form into a report, and collects everything that cannot be read. */
final class ReferralReading {

    private static final Set<String> CHANNELS =
            Set.of("system", "telephone", "in-person", "written");
    private static final Set<String> SUSPICIONS = Set.of("suspected", "not-suspected", "not-said");
    private static final Set<String> OTHERS = Set.of("yes", "no", "not-asked");

    private final Codes codes;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Instant now;

    ReferralReading(Instant now) {
        this.now = now;
        this.codes = new Codes(refusals);
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    ReferralReport read(ReferralForm form, Agency senders) {
        return new ReferralReport(
                concern(form),
                referrer(form.referrer(), senders),
                codes.oneOf("channel", form.channel(), CHANNELS, "system"),
                form.receivedAt() == null ? now : form.receivedAt(),
                HarmFields.read(form, codes));
    }

    private ReferralReport.Concern concern(ReferralForm form) {
        return new ReferralReport.Concern(
                children(form.children()),
                adults(form.adults()),
                Reading.text(form.whereabouts()),
                Reading.text(form.worry()),
                codes.oneOf("suspicion", form.suspicion(), SUSPICIONS, "not-said"),
                codes.oneOf("otherChildren", form.otherChildren(), OTHERS, "not-asked"),
                number(form));
    }

    private OptionalInt number(ReferralForm form) {
        var number = Counted.read("otherChildrenNumber", form.otherChildrenNumber(), refusals::add);
        if (number.isPresent() && !"yes".equals(form.otherChildren())) {
            refusals.add(
                    new Refusal(
                            "otherChildrenNumber",
                            "A number is given, but not that there are other children.",
                            "Answer yes, or leave the number out."));
            return OptionalInt.empty();
        }
        return number;
    }

    private ReferralReport.Referrer referrer(
            ReferralForm.@Nullable ReferrerForm form, Agency senders) {
        if (form == null) {
            return new ReferralReport.Referrer(senders, false, "", "", "");
        }
        return new ReferralReport.Referrer(
                codes.agency("referrer.agency", form.agency(), senders),
                Boolean.TRUE.equals(form.anonymous()),
                Reading.text(form.name()),
                Reading.text(form.role()),
                Reading.text(form.contact()));
    }

    private List<ReferralReport.Child> children(@Nullable List<ReferralForm.ChildForm> forms) {
        List<ReferralReport.Child> children = new ArrayList<>();
        for (var form : forms == null ? List.<ReferralForm.ChildForm>of() : forms) {
            children.add(child("children[" + children.size() + "].", form));
        }
        return children;
    }

    private ReferralReport.Child child(String at, ReferralForm.ChildForm form) {
        var health =
                new HealthDetails(nhsNumber(at, form.nhsNumber()), practice(at, form.practice()));
        var person =
                new StatedPerson(
                        PersonKind.CHILD,
                        Names.of(Reading.text(form.name())),
                        born(form.dateOfBirth(), form.ageInMonths()),
                        Sex.NOT_KNOWN,
                        health);
        return new ReferralReport.Child(
                person,
                codes.mobility(at + "mobility", form.mobility(), Mobility.NOT_KNOWN),
                codes.mark(at + "mark", form.mark(), Mark.NONE_SEEN),
                Reading.text(form.site()));
    }

    private List<ReferralReport.Adult> adults(@Nullable List<ReferralForm.AdultForm> forms) {
        return (forms == null ? List.<ReferralForm.AdultForm>of() : forms)
                .stream()
                        .map(
                                form ->
                                        new ReferralReport.Adult(
                                                StatedPerson.unknown(PersonKind.ADULT)
                                                        .named(Names.of(Reading.text(form.name())))
                                                        .born(born(form.dateOfBirth(), null)),
                                                Reading.text(form.relationship())))
                        .toList();
    }

    private Born born(@Nullable LocalDate on, @Nullable Integer ageInMonths) {
        if (on != null) {
            return new Born.Known(on);
        }
        return ageInMonths == null
                ? new Born.Unknown()
                : Born.aboutMonthsOld(ageInMonths, WorkingTime.dayOf(now));
    }

    private NhsIdentity nhsNumber(String at, @Nullable String typed) {
        return switch (NhsIdentity.read(at + "nhsNumber", Reading.text(typed))) {
            case NhsIdentity.Understood(var identity) -> identity;
            case NhsIdentity.Refused(var refusal) -> {
                refusals.add(refusal);
                yield new NhsIdentity.LeftOut();
            }
        };
    }

    private GpPractice practice(String at, @Nullable String typed) {
        String code = Reading.text(typed);
        if (code.isEmpty()) {
            return new GpPractice.NotRecorded();
        }
        if (GpPractice.RegisteredAt.valid(code)) {
            return new GpPractice.RegisteredAt(code);
        }
        refusals.add(
                new Refusal(
                        at + "practice",
                        "This is not a GP practice's code.",
                        "Give the code, one letter and five digits, or leave it out."));
        return new GpPractice.NotRecorded();
    }
}
