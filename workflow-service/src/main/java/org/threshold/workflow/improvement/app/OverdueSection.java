package org.threshold.workflow.improvement.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/** Actions from reviews and audits whose day is over, on the board of managers (R-Health-3). */
@Service
class OverdueSection implements BoardSection {

    /** Below everything that is about a child. */
    private static final BoardRow.Kind KIND =
            new BoardRow.Kind(
                    "overdue-improvement-actions", "Overdue actions from reviews and audits", 90);

    private final ImprovementActions actions;

    OverdueSection(ImprovementActions actions) {
        this.actions = actions;
    }

    @Override
    public List<BoardRow> rows(Look look) {
        LocalDate today = WorkingTime.dayOf(look.now());
        return actions.all().stream()
                .filter(one -> one.overdue(today))
                .map(OverdueSection::row)
                .toList();
    }

    private static BoardRow row(ImprovementAction one) {
        Instant over = one.dueOn().plusDays(1).atStartOfDay(WorkingTime.ZONE).toInstant();
        return new BoardRow(
                one.id().toString(),
                KIND,
                new BoardRow.What(one.what(), List.of(), ImprovementAddress.evidence(one.id())),
                new BoardRow.Due(over, over),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(Set.of(one.owner())));
    }
}
