package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Pick;
import org.threshold.workflow.platform.Options;

/** What is asked of each adult who cares for a child (L-3.1.2). */
final class CapacityFields {

    private CapacityFields() {}

    /** Of one of these adults. */
    static List<FormField> of(List<PersonView> adults) {
        List<FormField> fields = new ArrayList<>();
        fields.add(
                new Pick(
                        "adult",
                        "Of whom?",
                        "The child’s parents and the adults of its home. Somebody who is missing is recorded on"
                                + " the family page first.",
                        adults.stream()
                                .map(
                                        one ->
                                                new Option(
                                                        one.id().value().toString(),
                                                        one.displayName()))
                                .toList()));
        fields.addAll(answers());
        return List.copyOf(fields);
    }

    /** Of the adult that a step is about. */
    static List<FormField> answers() {
        return List.of(
                new Group(
                        "answers",
                        "What is known of this adult?",
                        "What is not known is asked of general practice and adult services (lesson 3.1.2 of the"
                                + " review).",
                        Stream.of(CapacityFactor.values()).map(CapacityFields::choice).toList()),
                new LongText(
                        "words",
                        "What does it rest on, and what does it mean for the care of the child?",
                        ""));
    }

    private static FormField choice(CapacityFactor factor) {
        return new Choice(
                member(factor),
                factor.words(),
                "Counts as factor " + factor.census() + " of the census.",
                Options.of(CapacityAnswer.values(), CapacityAnswer::code, CapacityAnswer::words));
    }

    /** The member’s name in JSON. */
    static String member(CapacityFactor factor) {
        return switch (factor) {
            case DEPRESSION -> "depression";
            case SELF_ESTEEM -> "selfEsteem";
            case LEARNING_DIFFICULTY -> "learningDifficulty";
            case DOMESTIC_ABUSE -> "domesticAbuse";
            case ALCOHOL -> "alcohol";
            case DRUGS -> "drugs";
            case PHYSICAL -> "physical";
        };
    }
}
