package org.threshold.workflow.enquiry.app;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** Tells the engine that an enquiry started, and that a change has it reviewed. */
@Service
class EnquiryEngine {

    private final EngineOutbox engine;

    EnquiryEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    /**
     * Starts the process.
     *
     * @param limits the limits of its steps, by the variable that carries each
     */
    void started(Enquiry enquiry, Map<String, Deadline> limits, Map<Contribution, Deadline> asked) {
        start(enquiry, variables(enquiry, limits, asked));
    }

    /** Starts the process again at the stage of the enquiry, with what is still awaited. */
    void resumed(
            Enquiry enquiry, Map<String, Deadline> limits, Map<Contribution, Deadline> awaited) {
        Map<String, Object> variables = variables(enquiry, limits, awaited);
        switch (enquiry.stage()) {
            case OUTCOME_DUE -> variables.put(Variables.RESUME_AT, EnquirySteps.DECIDE);
            case CONFERENCE_DUE -> variables.put(Variables.RESUME_AT, EnquirySteps.CONFERENCE);
            case FINDING_OUT, ENDED -> {}
        }
        start(enquiry, variables);
    }

    private void start(Enquiry enquiry, Map<String, Object> variables) {
        engine.publish(new EngineMessage(Messages.STARTED, enquiry.id().value(), variables));
    }

    private static Map<String, Object> variables(
            Enquiry enquiry, Map<String, Deadline> limits, Map<Contribution, Deadline> asked) {
        Map<String, Object> variables = new HashMap<>();
        limits.forEach((name, limit) -> variables.put(name, limit.forEngine()));
        variables.put(Variables.ENQUIRY_ID, enquiry.id().toString());
        variables.put(Variables.SETTLED, besides(enquiry.lines()));
        variables.put(Variables.CONTRIBUTIONS, contributions(asked));
        return variables;
    }

    /** What the process does not wait for: lines that are left out, and those beside it. */
    private static List<String> besides(Lines lines) {
        Set<Line> besides = EnumSet.noneOf(Line.class);
        besides.addAll(lines.leftOut());
        besides.addAll(lines.added());
        return besides.stream().map(Line::code).toList();
    }

    private static List<Map<String, Object>> contributions(Map<Contribution, Deadline> asked) {
        return asked.entrySet().stream()
                .map(
                        one -> {
                            Map<String, Object> given = new HashMap<>(one.getValue().forEngine());
                            given.put("contributionId", one.getKey().id().toString());
                            return given;
                        })
                .toList();
    }

    /** Has a limit's ladder climbed that no step of the process carries. */
    void climbs(Enquiry enquiry, Deadline limit) {
        engine.publish(
                new EngineMessage(
                        Messages.DEADLINE_MOVED, enquiry.id().value(), limit.movedForEngine()));
    }

    /** Opens a review in the process. */
    void reviewDue(Enquiry enquiry, Review review, Deadline limit) {
        engine.publish(
                new EngineMessage(
                        Messages.REVIEW_DUE,
                        enquiry.id().value(),
                        Map.of(
                                Variables.REVIEW_ID, review.id().toString(),
                                Variables.REVIEW, limit.forEngine())));
    }
}
