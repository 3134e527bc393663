package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.YesNo;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;

/** What the page asks of whoever records that a meeting was held. */
final class MeetingFields {

    private MeetingFields() {}

    static List<FormField> of(Outline outline) {
        List<FormField> fields = new ArrayList<>();
        fields.add(Asked.when("heldAt", "When did it begin?", ""));
        fields.add(held());
        fields.add(attendees(outline));
        fields.add(new LongText("purpose", "Why was it held?", ""));
        fields.add(information());
        fields.add(NamedRiskFields.of(outline));
        fields.add(
                new LongText(
                        "risks",
                        "What else was said of the risks?",
                        "Only in the minutes; what is in the register needs no saying again."));
        if (!outline.prepared()) {
            fields.addAll(urgency());
        }
        fields.add(ChildFields.decidedAtOnce(outline));
        return fields;
    }

    private static FormField held() {
        return new Choice(
                "held",
                "How was it held?",
                "By telephone, its decisions stand and the full meeting is still due.",
                List.of(
                        new Option("meeting", "People met, or joined by video"),
                        new Option("telephone", "By telephone")));
    }

    private static FormField attendees(Outline outline) {
        return new Repeated(
                "attendees",
                "Person who took part",
                "Invited by rule: " + BookingFields.seats(outline) + ".",
                AttendeeFields.all());
    }

    private static FormField information() {
        return new Repeated(
                "information",
                "Information of an agency",
                "",
                List.of(
                        Asked.agency("Which agency?", ""),
                        new Choice(
                                "basis",
                                "What is it?",
                                "The minutes keep facts, opinions and assumptions apart.",
                                Asked.options(Basis.values(), Basis::code, Basis::words)),
                        new LongText("words", "What did it know?", "")));
    }

    private static List<FormField> urgency() {
        return List.of(
                new YesNo(
                        "urgent",
                        "Could it not wait for the police checks?",
                        "A sergeant has not reviewed them yet. Held urgently, the review follows"
                                + " within 24 hours."),
                Asked.why("urgentReason", "Why could it not wait?"));
    }
}
