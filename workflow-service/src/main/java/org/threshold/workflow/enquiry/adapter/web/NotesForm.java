package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/** What is said of the full notes of a medical, as it is sent. */
record NotesForm(
        @Nullable String notes, @Nullable Instant notesRequestedAt, @Nullable String notesReason) {

    private static final String AVAILABLE = "available";
    private static final String MISSING = "not-available";
    private static final String[] START = {AVAILABLE, "requested", MISSING, "at-once"};
    private static final String[] FOLLOWED = {AVAILABLE, MISSING};

    /** What is asked before a medical. */
    static List<FormField> start() {
        return List.of(
                new FormField.Choice(
                        "notes",
                        "Are the child’s full notes available?",
                        "The doctor needs the child’s whole history. The hospital’s records and the"
                                + " practice are asked for notes that are to come.",
                        List.of(
                                new Option(AVAILABLE, "Yes"),
                                new Option("requested", "They were asked for"),
                                new Option(MISSING, "No, and they will not be"),
                                new Option("at-once", "The child has to be examined at once"))),
                new FormField.DateTime("notesRequestedAt", "If asked for: when?", ""),
                new FormField.LongText("notesReason", "If not available, or at once: why?", ""));
    }

    /** What is asked of notes that were awaited. */
    static List<FormField> follow() {
        return List.of(
                new FormField.Choice(
                        "notes",
                        "Have the full notes come?",
                        "",
                        List.of(
                                new Option(AVAILABLE, "Yes"),
                                new Option(MISSING, "No, and they will not"))),
                new FormField.LongText("notesReason", "If not: why?", ""));
    }

    MedicalStart start(Reading reading) {
        return switch (reading.one("notes", notes, START, one -> one)) {
            case AVAILABLE -> new MedicalStart.Asked(new FullNotes.Available());
            case "requested" ->
                    new MedicalStart.Asked(
                            new FullNotes.Requested(
                                    reading.instant("notesRequestedAt", notesRequestedAt)));
            case MISSING -> new MedicalStart.Asked(missing());
            default -> new MedicalStart.AtOnce(Reading.text(notesReason));
        };
    }

    FullNotes followed(Reading reading) {
        return reading.one("notes", notes, FOLLOWED, one -> one).equals(AVAILABLE)
                ? new FullNotes.Available()
                : missing();
    }

    private FullNotes missing() {
        return new FullNotes.NotAvailable(Reading.text(notesReason));
    }
}
