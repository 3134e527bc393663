package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.ChainWords;

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
        var deadline = one.deadline();
        var waiting = deadline.waiting();
        return new BoardRow(
                deadline.id().toString(),
                KIND,
                new BoardRow.What(
                        deadline.limit().words(),
                        waiting.cases(),
                        waiting.cases().isEmpty() ? "" : "/cases/" + waiting.cases().getFirst()),
                new BoardRow.Due(deadline.term().anchor(), deadline.dueAt()),
                ChainWords.of(one),
                BoardRow.Who.of(who(waiting.step())));
    }

    private static Set<Role> who(String step) {
        return step.equals(InvestigationSteps.CLOSE_ALLEGATION)
                ? InvestigationSteps.EITHER
                : InvestigationSteps.OFFICERS;
    }
}
