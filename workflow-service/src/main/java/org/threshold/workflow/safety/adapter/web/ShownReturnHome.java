package org.threshold.workflow.safety.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;

/**
 * How a child's return home stands, as the API shows it.
 *
 * @param decided whether going home now is what was decided
 * @param missing why a return could not be decided now
 * @param alert that who harmed the child is only assumed, where a return could be decided
 */
record ShownReturnHome(
        boolean decided,
        List<Refusal> missing,
        Optional<String> alert,
        boolean needsApproval,
        List<String> outstanding,
        List<Decision> decisions) {

    static ShownReturnHome of(ReadReturnHome.Page page) {
        return new ShownReturnHome(
                page.decided(),
                page.missing(),
                page.alert(),
                page.needsApproval(),
                page.outstanding(),
                page.decisions().stream().map(Decision::of).toList());
    }

    /**
     * One decision.
     *
     * @param outstanding which investigations were not complete then
     * @param thinking what was answered to the questions of critical thinking; may be empty
     */
    record Decision(
            UUID id,
            String answer,
            String state,
            String reason,
            Where where,
            List<String> outstanding,
            CriticalThinking thinking,
            Instant decidedAt) {

        static Decision of(ReturnHomeDecision decision) {
            var given = decision.given();
            return new Decision(
                    decision.id().value(),
                    given.code(),
                    decision.state().code(),
                    given.reason(),
                    Where.of(decision),
                    decision.weighed().outstanding(),
                    given.thinking(),
                    decision.made().at());
        }
    }

    /**
     * A decision just made.
     *
     * @param alert that who harmed the child is only assumed
     */
    record Made(@JsonUnwrapped Decision decision, Optional<String> alert) {}

    /** Where the child goes; empty where it does not return. */
    record Where(String place, String carers, String conditions, String despite) {

        static Where of(ReturnHomeDecision decision) {
            return switch (decision.given().answer()) {
                case Returns(Home(var place, var carers, var conditions), var despite) ->
                        new Where(place, carers, conditions, despite);
                case DoesNotReturn() -> new Where("", "", "", "");
            };
        }
    }
}
