package org.threshold.workflow.gp.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.gp.domain.PracticeGiven;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.people.PracticeRecords;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Ends the step with what was found out, which is recorded on the person. */
@Service
class PracticeAnswered {

    private final HumanSteps steps;
    private final PracticeWork work;
    private final SearchEnding ending;
    private final PracticeRecords records;

    PracticeAnswered(
            HumanSteps steps, PracticeWork work, SearchEnding ending, PracticeRecords records) {
        this.steps = steps;
        this.work = work;
        this.ending = ending;
        this.records = records;
    }

    Completion keep(Actor who, TaskView task, PracticeSearch one, PracticeGiven given) {
        steps.finish(who, task, Map.of());
        work.answered(one);
        ending.ended(who, one, given.answer(), given.asked());
        records.record(who, one.about().person(), given.recorded());
        return new Completion.Done(
                switch (given.answer()) {
                    case REGISTERED -> "The practice is recorded, and hears from now on.";
                    case NOT_REGISTERED ->
                            "It is recorded, and noted as a concern about the child.";
                    case NOT_KNOWN, NOT_NEEDED ->
                            "It is kept whom you asked. Record the practice on the person’s page once"
                                    + " somebody knows it.";
                });
    }
}
