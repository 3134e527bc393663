package org.threshold.workflow.enquiry.adapter.web;

import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.adapter.web.MedicalSheet.Row;
import org.threshold.workflow.enquiry.app.Findings.NotesSaid;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalStart;

/** What was said of the full notes of a medical, in words (R-Hosp-5). */
final class NotesWords {

    private NotesWords() {}

    static Row of(NotesSaid one) {
        return new Row("notes-said", DueWords.exact(one.at()) + ": " + of(one.said()));
    }

    static String of(FullNotes notes) {
        return switch (notes) {
            case FullNotes.Available() -> "The doctor had them.";
            case FullNotes.Requested(var at) ->
                    "They were asked for on " + DueWords.exact(at) + " and had not come.";
            case FullNotes.NotAvailable(var reason) -> "They could not be had. " + reason;
        };
    }

    private static String of(MedicalStart said) {
        return switch (said) {
            case MedicalStart.Asked(var notes) -> of(notes);
            case MedicalStart.AtOnce(var why) -> "The child had to be examined at once. " + why;
        };
    }
}
