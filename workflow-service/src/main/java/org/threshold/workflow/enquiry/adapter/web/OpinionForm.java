package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.MedicalReport.Basis;
import org.threshold.workflow.enquiry.domain.MedicalReport.Discharge;
import org.threshold.workflow.enquiry.domain.MedicalReport.Done;
import org.threshold.workflow.enquiry.domain.MedicalReport.Investigation;
import org.threshold.workflow.enquiry.domain.MedicalReport.Opinion;
import org.threshold.workflow.enquiry.domain.MedicalReport.View;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.platform.web.Reading;

/** A paediatrician's report, as it is sent. */
record OpinionForm(
        @Nullable String notes,
        @Nullable Instant notesRequestedAt,
        @Nullable String notesReason,
        @Nullable String notesSeen,
        @Nullable Boolean socialSeenFirst,
        @Nullable String socialEffect,
        @Nullable String findings,
        @Nullable String explanationOffered,
        @Nullable String knownRisks,
        @Nullable String opinion,
        @Nullable String plainEnglish,
        @Nullable String doesNotExclude,
        @Nullable List<DoneForm> done,
        @Nullable List<OutstandingForm> outstanding,
        @Nullable String discharge,
        @Nullable String dischargeReason) {

    private static final String[] NOTES = {"available", "requested", "not-available"};

    /** An investigation that was done. */
    record DoneForm(@Nullable String what, @Nullable LocalDate on) {}

    /** An investigation that is not complete. */
    record OutstandingForm(@Nullable String what, @Nullable LocalDate expectedOn) {}

    MedicalReport read(Reading reading) {
        return new MedicalReport(
                new Opinion(
                        point(reading), Reading.text(plainEnglish), Reading.text(doesNotExclude)),
                new Basis(
                        Reading.text(findings),
                        Reading.text(explanationOffered),
                        Reading.text(knownRisks),
                        Boolean.TRUE.equals(socialSeenFirst),
                        Reading.text(socialEffect)),
                fullNotes(reading),
                Reading.text(notesSeen),
                done(reading),
                investigations(reading),
                new Discharge(
                        reading.one("discharge", discharge, View.values(), View::code),
                        Reading.text(dischargeReason)));
    }

    /** L-3.1.13: words such as "less likely accidental" are no point of the scale. */
    private OpinionPoint point(Reading reading) {
        return OpinionPoint.of(Reading.text(opinion))
                .orElseGet(
                        () -> {
                            reading.refuse(
                                    "opinion",
                                    opinion == null
                                            ? "The opinion is missing."
                                            : "The opinion is not a point of the scale.",
                                    "Give one of: "
                                            + OpinionPoint.scale()
                                            + ". What needs more words goes into the sentence in plain"
                                            + " English.");
                            return OpinionPoint.UNDETERMINED;
                        });
    }

    private FullNotes fullNotes(Reading reading) {
        return switch (reading.one("notes", notes, NOTES, one -> one)) {
            case "available" -> new FullNotes.Available();
            case "requested" ->
                    new FullNotes.Requested(reading.instant("notesRequestedAt", notesRequestedAt));
            default -> new FullNotes.NotAvailable(Reading.text(notesReason));
        };
    }

    private List<Done> done(Reading reading) {
        List<Done> read = new ArrayList<>();
        for (DoneForm form : Reading.list(done)) {
            String place = "done[%d].on".formatted(read.size());
            read.add(new Done(Reading.text(form.what()), reading.day(place, form.on())));
        }
        return read;
    }

    private List<Investigation> investigations(Reading reading) {
        List<Investigation> read = new ArrayList<>();
        for (OutstandingForm form : Reading.list(outstanding)) {
            String place = "outstanding[%d].expectedOn".formatted(read.size());
            read.add(
                    new Investigation(
                            Reading.text(form.what()), reading.day(place, form.expectedOn())));
        }
        return read;
    }
}
