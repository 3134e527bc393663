package org.threshold.workflow.assessment.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is known of an adult who cares for a child, as it is sent.
 *
 * @param adult whom it is about; left out in the form of a step, which knows
 * @param words what it rests on, and what it means for the care of the child
 */
record CapacityForm(@Nullable UUID adult, @Nullable Answers answers, @Nullable String words) {

    /** Each {@code yes}, {@code no} or {@code not-known}; what is left out is not known. */
    record Answers(
            @Nullable String depression,
            @Nullable String selfEsteem,
            @Nullable String learningDifficulty,
            @Nullable String domesticAbuse,
            @Nullable String alcohol,
            @Nullable String drugs,
            @Nullable String physical) {

        private @Nullable String of(CapacityFactor factor) {
            return switch (factor) {
                case DEPRESSION -> depression;
                case SELF_ESTEEM -> selfEsteem;
                case LEARNING_DIFFICULTY -> learningDifficulty;
                case DOMESTIC_ABUSE -> domesticAbuse;
                case ALCOHOL -> alcohol;
                case DRUGS -> drugs;
                case PHYSICAL -> physical;
            };
        }
    }

    CapacityGiven read(Reading reading) {
        Map<CapacityFactor, CapacityAnswer> given = new EnumMap<>(CapacityFactor.class);
        if (answers != null) {
            for (CapacityFactor factor : CapacityFactor.values()) {
                String said = Reading.text(answers.of(factor));
                if (!said.isEmpty()) {
                    String field = "answers." + CapacityFields.member(factor);
                    given.put(
                            factor,
                            reading.one(
                                    field, said, CapacityAnswer.values(), CapacityAnswer::code));
                }
            }
        }
        return new CapacityGiven(given, Reading.text(words));
    }

    /** What is on record. */
    static CapacityForm of(Capacity kept) {
        var standing = kept.standing();
        return new CapacityForm(
                kept.adult().value(),
                new Answers(
                        code(standing, CapacityFactor.DEPRESSION),
                        code(standing, CapacityFactor.SELF_ESTEEM),
                        code(standing, CapacityFactor.LEARNING_DIFFICULTY),
                        code(standing, CapacityFactor.DOMESTIC_ABUSE),
                        code(standing, CapacityFactor.ALCOHOL),
                        code(standing, CapacityFactor.DRUGS),
                        code(standing, CapacityFactor.PHYSICAL)),
                kept.words());
    }

    private static @Nullable String code(
            Map<CapacityFactor, CapacityAnswer> standing, CapacityFactor factor) {
        return standing.getOrDefault(factor, CapacityAnswer.NOT_KNOWN).code();
    }
}
