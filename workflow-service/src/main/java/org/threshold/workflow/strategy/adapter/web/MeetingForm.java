package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Information;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;

/**
 * A meeting as somebody reports it.
 *
 * @param heldAt when it began, UTC
 * @param held {@code meeting} or {@code telephone}; left out: a meeting
 * @param named the risks that come into the register with it; left out: none
 * @param risks what else was said of the risks
 * @param urgent whether it could not wait for the police preparation
 * @param children what was decided at once; left out: nothing yet
 */
record MeetingForm(
        @Nullable Instant heldAt,
        @Nullable String held,
        @Nullable List<AttendeeForm> attendees,
        @Nullable String purpose,
        @Nullable List<InformationForm> information,
        @Nullable List<NamedRiskForm> named,
        @Nullable String risks,
        @Nullable Boolean urgent,
        @Nullable String urgentReason,
        @Nullable List<ChildForm> children) {

    /**
     * What an agency knew.
     *
     * @param basis {@code fact}, {@code professional-opinion} or {@code assumption}; may be left
     *     out
     */
    record InformationForm(
            @Nullable String agency, @Nullable String basis, @Nullable String words) {}

    MeetingReport read(Reading reading) {
        return new MeetingReport(
                reading.instant("heldAt", heldAt),
                reading.one(
                        "held",
                        held == null ? Held.MEETING.code() : held,
                        Held.values(),
                        Held::code),
                attendees(reading),
                minutes(reading),
                Boolean.TRUE.equals(urgent)
                        ? new Urgency.PreparationOutstanding(Reading.text(urgentReason))
                        : new Urgency.CouldWait(),
                new ChildReading(reading).read(children));
    }

    private Minutes minutes(Reading reading) {
        List<NamedRisk> all = NamedRiskForm.read(reading, named);
        return new Minutes(
                Reading.text(purpose),
                information(reading),
                NamedRiskForm.words(all, Reading.text(risks)),
                all);
    }

    private List<Attendee> attendees(Reading reading) {
        List<Attendee> there = new ArrayList<>();
        for (AttendeeForm form : Reading.list(attendees)) {
            there.add(form.read(reading, "attendees[%d].".formatted(there.size())));
        }
        return there;
    }

    private List<Information> information(Reading reading) {
        List<Information> known = new ArrayList<>();
        for (InformationForm form : Reading.list(information)) {
            String place = "information[%d].".formatted(known.size());
            known.add(
                    new Information(
                            reading.one(
                                    place + "agency", form.agency(), Agency.values(), Agency::code),
                            basis(reading, place + "basis", form.basis()),
                            Reading.text(form.words())));
        }
        return known;
    }

    private static Optional<Basis> basis(Reading reading, String place, @Nullable String given) {
        return given == null || given.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.one(place, given, Basis.values(), Basis::code));
    }
}
