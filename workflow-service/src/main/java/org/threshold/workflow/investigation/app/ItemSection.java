package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/** What is open in an investigation and late or soon due: each item waits for its own owner. */
@Service
class ItemSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind(InvestigationSteps.ITEM, "Joint investigations: open items", 3);

    @Override
    public Set<String> kinds() {
        return Set.of(InvestigationSteps.ITEM);
    }

    @Override
    public List<BoardRow> rows(Look look) {
        return look.due(kinds()).stream().map(ItemSection::row).toList();
    }

    private static BoardRow row(DeadlineBoard one) {
        var waiting = one.deadline().waiting();
        var what =
                new BoardRow.What(
                        one.deadline().limit().words(),
                        waiting.cases(),
                        waiting.cases().isEmpty() ? "" : "/cases/" + waiting.cases().getFirst());
        return BoardRow.of(one, KIND, what, BoardRow.Who.of(who(waiting.step())));
    }

    private static Set<Role> who(String step) {
        return step.equals(InvestigationSteps.CLOSE_ALLEGATION)
                ? InvestigationSteps.EITHER
                : InvestigationSteps.OFFICERS;
    }
}
