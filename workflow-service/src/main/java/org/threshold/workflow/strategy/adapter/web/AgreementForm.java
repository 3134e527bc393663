package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.FormField.YesNo;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;
import org.threshold.workflow.strategy.domain.AgreementAnswer;

/** Whether less than a joint enquiry is right for each child asked about, as it is sent. */
record AgreementForm(@Nullable List<Child> children) {

    /** Whether somebody agrees for a child, and why. */
    record Child(@Nullable String caseRef, @Nullable Boolean agrees, @Nullable String reason) {}

    /** What the page asks: of each child that is red, since only they need it. */
    static List<FormField> fields(Outline outline) {
        List<Option> red =
                outline.children().stream()
                        .filter(child -> child.path().red())
                        .map(child -> child.caseRef().value())
                        .map(ref -> new Option(ref, "The child of case " + ref))
                        .toList();
        return List.of(
                new ForEach(
                        "children",
                        "Less than a joint enquiry",
                        "The child is not mobile and has an injury, or a mark that may be one; the"
                                + " meeting wants less than a joint enquiry (recommendation Thames"
                                + " Valley Police 3 of the review). It counts once the duty inspector"
                                + " and the service manager have both agreed.",
                        new Which("caseRef", red, red.size() == 1),
                        List.of(
                                new YesNo(
                                        "agrees",
                                        "Do you agree to less than a joint enquiry?",
                                        "If you do not, the enquiry stays joint."),
                                Asked.why("reason", "Why?"))));
    }

    List<AgreementAnswer> read(Reading reading) {
        List<AgreementAnswer> answers = new ArrayList<>();
        for (Child child : Reading.list(children)) {
            String place = "children[%d].".formatted(answers.size());
            answers.add(
                    new AgreementAnswer(
                            ChildReading.caseRef(reading, place, child.caseRef()),
                            reading.yesNo(
                                    place + "agrees",
                                    child.agrees(),
                                    "It is not said whether you agree."),
                            Reading.text(child.reason())));
        }
        return answers;
    }
}
