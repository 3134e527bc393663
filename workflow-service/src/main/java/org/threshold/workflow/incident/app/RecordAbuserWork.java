package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.AbuserLook;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;

/**
 * Somebody says whether an alleged abuser was spoken to, what they were offered and what came of it
 * (R-C&amp;F-8a). While it goes on it is on the work list again, by the day that was said.
 */
@Service
public class RecordAbuserWork {

    /** The step, as the task names it. */
    public static final String STEP = AbuserLimits.STEP;

    private final Access access;
    private final Cases cases;
    private final AbuserWorks works;
    private final HumanSteps steps;
    private final AbuserKeeping keeping;

    RecordAbuserWork(
            Access access,
            Cases cases,
            AbuserWorks works,
            HumanSteps steps,
            AbuserKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.works = works;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Keeps what is said, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, AbuserWorkId id, AbuserLook look) {
        access.require(who, Activity.RECORD_ABUSER_WORK);
        cases.lock(works.find(id).orElseThrow().about().cases());
        var before = works.lock(id).orElseThrow();
        return switch (steps.take(who, id.value(), STEP)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) -> {
                List<Refusal> refusals = keeping.refusals(look, before);
                if (!refusals.isEmpty()) {
                    yield new Completion.Refused(refusals);
                }
                steps.finish(who, task, Map.of());
                keeping.keep(who, before, look);
                yield new Completion.Done(words(look));
            }
        };
    }

    private static String words(AbuserLook look) {
        return look.nextLookOn()
                .filter(_ -> look.goesOn())
                .map(
                        on ->
                                "It is recorded. The task is on the work list again, by "
                                        + DueWords.day(on)
                                        + ".")
                .orElse("It is recorded, and ended. Another incident begins it anew.");
    }
}
