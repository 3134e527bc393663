package org.threshold.workflow.safety.adapter.web;

import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;

/**
 * A decision on a return home, as it is sent.
 *
 * @param answer {@code returns} or {@code does-not-return}; left out, the child does not return
 * @param place where the child goes; this and the rest are for a return
 * @param carers who will have care of the child there
 * @param conditions on what conditions
 * @param despite why now, although investigations are not complete
 * @param otherExplanation what else could explain this; this and the next two may be left out
 */
record ReturnHomeForm(
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String place,
        @Nullable String carers,
        @Nullable String conditions,
        @Nullable String despite,
        @Nullable String otherExplanation,
        @Nullable String whoSaysProtects,
        @Nullable String lastTested) {

    private enum Said {
        DOES_NOT_RETURN("does-not-return"),
        RETURNS("returns");

        private final String code;

        Said(String code) {
            this.code = code;
        }
    }

    ReturnHomeGiven read(Reading reading) {
        Said said =
                answer == null
                        ? Said.DOES_NOT_RETURN
                        : reading.one("answer", answer, Said.values(), one -> one.code);
        return new ReturnHomeGiven(
                answer(said),
                Reading.text(reason),
                new CriticalThinking(
                        Reading.text(otherExplanation),
                        Reading.text(whoSaysProtects),
                        Reading.text(lastTested)));
    }

    private ReturnHomeGiven.Answer answer(Said said) {
        return switch (said) {
            case DOES_NOT_RETURN -> new DoesNotReturn();
            case RETURNS ->
                    new Returns(
                            new Home(
                                    Reading.text(place),
                                    Reading.text(carers),
                                    Reading.text(conditions)),
                            Reading.text(despite));
        };
    }
}
