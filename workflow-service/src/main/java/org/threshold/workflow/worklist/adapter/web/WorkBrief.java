package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;
import org.threshold.workflow.worklist.app.ShowCaseWork.CaseWork;

/** What is due next in a case, and who of the staff has its steps in hand. */
@Component
class WorkBrief implements BriefSource {

    private static final int ORDER = 10;
    private static final int NEXT = 3;

    private final WorkOfCase read;
    private final CaseClock clock;

    WorkBrief(WorkOfCase read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        var found = read.of(who, caseRef);
        List<BriefLine> lines = new ArrayList<>(due(found.work()));
        found.tasks().stream()
                .filter(task -> !task.holder().isEmpty())
                .limit(NEXT)
                .map(task -> task.holder() + ", who has: " + task.words())
                .map(words -> BriefLine.of(BriefQuestion.WHO_TO_RING, words))
                .forEach(lines::add);
        return lines;
    }

    private List<BriefLine> due(CaseWork work) {
        Instant now = clock.now();
        List<Deadline> ofWork = work.dueWork().stream().map(DeadlineBoard::deadline).toList();
        List<BriefLine> lines = new ArrayList<>();
        ofWork.stream().limit(NEXT).map(one -> line(one, now)).forEach(lines::add);
        if (ofWork.size() > NEXT) {
            lines.add(
                    BriefLine.of(
                            BriefQuestion.NEXT_DUE,
                            "And " + (ofWork.size() - NEXT) + " more, further down."));
        }
        return lines;
    }

    private static BriefLine line(Deadline one, Instant now) {
        return BriefLine.of(
                BriefQuestion.NEXT_DUE, one.limit().words() + ": " + DueWords.of(one.dueAt(), now));
    }
}
