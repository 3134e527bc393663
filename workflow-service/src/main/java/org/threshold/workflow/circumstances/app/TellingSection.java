package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/** Changes of which somebody must hear whom the record cannot find: a manager tells them. */
@Service
class TellingSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind(NotificationSteps.CHANGE, "To be told another way", 19);

    @Override
    public Set<String> kinds() {
        return Set.of(NotificationSteps.CHANGE);
    }

    @Override
    public List<BoardRow> rows(Look look) {
        return look.due(kinds()).stream().map(TellingSection::row).toList();
    }

    private static BoardRow row(DeadlineBoard one) {
        var waiting = one.deadline().waiting();
        var what =
                new BoardRow.What(
                        "Somebody who must hear could not be found: tell them another way",
                        waiting.cases(),
                        "/changes/" + waiting.id());
        return BoardRow.of(one, KIND, what, BoardRow.Who.of(NotificationSteps.MANAGERS));
    }
}
