package org.threshold.workflow.analysis.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Speaks;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody writes down what an agency says of the draft, or leaves it out with a reason. */
@Service
public class ObtainDraftAnswer {

    /** The step, as the task names it. */
    public static final String STEP = DraftSteps.OBTAIN;

    private final Access access;
    private final AskedLines lines;
    private final CommentKeeping keeping;
    private final HumanSteps steps;
    private final DraftRecord record;

    ObtainDraftAnswer(
            Access access,
            AskedLines lines,
            CommentKeeping keeping,
            HumanSteps steps,
            DraftRecord record) {
        this.access = access;
        this.lines = lines;
        this.keeping = keeping;
        this.steps = steps;
        this.record = record;
    }

    /** Keeps what the agency of the task says, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, UUID line, Said said) {
        access.require(who, Activity.RECORD_CONTRIBUTION);
        var asked = lines.lock(line);
        return steps.take(who, line, STEP)
                .then(task -> answered(new InHand(who, task, asked), said));
    }

    private record InHand(Actor who, TaskView task, AskedLines.Asked asked) {}

    private Completion answered(InHand hand, Said said) {
        Agency agency = hand.asked().agency();
        List<Refusal> refusals = new ArrayList<>(Speaks.refusals(hand.who(), agency));
        refusals.addAll(said.refusals());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        Draft draft = hand.asked().draft();
        steps.finish(hand.who(), hand.task(), Map.of());
        keeping.keep(
                hand.who(),
                draft,
                new Comment(hand.asked().version(), agency, said, "", record.now()));
        return new Completion.Done("It is recorded with the version that it is about.");
    }
}
