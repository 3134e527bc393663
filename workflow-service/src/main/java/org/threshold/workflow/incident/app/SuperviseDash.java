package org.threshold.workflow.incident.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.IncidentDesk.InHand;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * A supervisor of the police says what they do where the person who was abused does not engage and
 * the grade rose (L-3.1.3b, R-TVP-1).
 */
@Service
public class SuperviseDash {

    /** The step, as the task names it. */
    public static final String STEP = IncidentSteps.SUPERVISE;

    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "action",
                    "It is not said what the police do.",
                    "Say who goes to see the person and when, or why nothing more can be done.");

    private final Access access;
    private final IncidentDesk desk;
    private final SupervisionKeeping keeping;

    SuperviseDash(Access access, IncidentDesk desk, SupervisionKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
    }

    /** Keeps what is done, or says that it is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, IncidentId id, String action, CriticalThinking thinking) {
        access.require(who, Activity.SUPERVISE_DASH);
        return desk.take(who, id, STEP, hand -> supervised(hand, action, thinking));
    }

    private Completion supervised(InHand hand, String action, CriticalThinking thinking) {
        if (action.isBlank()) {
            return new Completion.Refused(List.of(NOTHING_SAID));
        }
        keeping.keep(hand, action, thinking);
        return new Completion.Done("What the police do is on the case.");
    }
}
