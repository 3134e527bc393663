package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.BoardSection.Look;
import org.threshold.workflow.worklist.domain.Board;

/** Reads the board, all of it at one moment: every section sees the same state. */
@Service
class BoardReading {

    private final DeadlineBoards boards;
    private final List<BoardSection> sections;
    private final DueRows others;
    private final CaseClock clock;
    private final Set<String> claimed;

    BoardReading(
            DeadlineBoards boards, List<BoardSection> sections, DueRows others, CaseClock clock) {
        this.boards = boards;
        this.sections = List.copyOf(sections);
        this.others = others;
        this.clock = clock;
        this.claimed =
                sections.stream()
                        .flatMap(section -> section.kinds().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Board now() {
        Instant now = clock.now();
        Instant until = now.plus(ReadBoard.SOON);
        var look = Look.of(now, until, boards.dueBy(until));
        List<BoardRow> rows = new ArrayList<>(others.of(look.dueBut(claimed)));
        sections.forEach(section -> rows.addAll(section.rows(look)));
        return new Board(rows, now);
    }
}
