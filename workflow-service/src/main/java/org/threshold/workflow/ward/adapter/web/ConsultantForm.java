package org.threshold.workflow.ward.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.TakenOver;

/**
 * The responsible consultant, as it is sent; the note where one hands over to another.
 *
 * @param noteFollows the change cannot wait for the note
 * @param at when the child was taken over, UTC; left out, now
 * @param whyLate why it is recorded later than four hours after; may be left out
 */
record ConsultantForm(
        @Nullable String name,
        @Nullable String concern,
        @Nullable String plan,
        @Nullable String outstanding,
        @Nullable String contingency,
        @Nullable Boolean noteFollows,
        @Nullable Instant at,
        @Nullable String whyLate) {

    static final FormField NAME =
            new FormField.Text("name", "Who is the responsible consultant?", "The name.");

    /** What is asked; the note only where there is a consultant already. */
    static List<FormField> fields(boolean named) {
        List<FormField> fields = new ArrayList<>(List.of(NAME));
        if (named) {
            fields.addAll(NoteForm.FIELDS);
            fields.add(
                    new FormField.YesNo(
                            "noteFollows",
                            "Can the change not wait for the note?",
                            "Yes changes the name now, and asks for the note within the hour."));
            fields.add(
                    new FormField.DateTime(
                            "at", "When was the child taken over?", "Leave it empty for now."));
            fields.add(AtTheTime.WHY_LATE);
        }
        return fields;
    }

    TakenOver taken() {
        return new TakenOver(Optional.ofNullable(at), Reading.text(whyLate));
    }

    ConsultantGiven given() {
        return new ConsultantGiven(
                Reading.text(name),
                new NoteForm(concern, plan, outstanding, contingency).note(),
                Boolean.TRUE.equals(noteFollows));
    }
}
