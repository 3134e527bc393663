package org.threshold.workflow.worklist.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.BoardSection.Look;
import org.threshold.workflow.worklist.domain.Board;

/**
 * Reads the board, all of it at one moment: every section sees the same state. What was read is
 * shown again while the database says that nothing of it changed.
 */
@Service
class BoardReading {

    /**
     * By waiting alone more comes to be due within a day, or goes quiet; it is on the board after
     * this time at the latest. What is overdue is told apart at each moment.
     */
    static final Duration SHOWN_AGAIN = Duration.ofSeconds(5);

    private final DeadlineBoards boards;
    private final List<BoardSection> sections;
    private final DueRows others;
    private final Moment moment;
    private final Set<String> claimed;
    private Known known = new Known(OptionalLong.empty(), new Board(List.of(), Instant.EPOCH));

    BoardReading(
            DeadlineBoards boards, List<BoardSection> sections, DueRows others, Moment moment) {
        this.boards = boards;
        this.sections = List.copyOf(sections);
        this.others = others;
        this.moment = moment;
        this.claimed =
                sections.stream()
                        .flatMap(section -> section.kinds().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Asked by one thread at a time ({@link ReadBoard}). */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Board now() {
        OptionalLong version = moment.version();
        Instant now = moment.now();
        if (!known.stillShows(version, now)) {
            known = new Known(version, read(now));
        }
        return known.board().at(now);
    }

    private Board read(Instant now) {
        Instant until = now.plus(ReadBoard.SOON);
        var look = Look.of(now, until, boards.dueBy(until));
        List<BoardRow> rows = new ArrayList<>(others.of(look.dueBut(claimed)));
        sections.forEach(section -> rows.addAll(section.rows(look)));
        return Board.read(rows, now);
    }

    /** What was read last, and the version of what it shows. */
    private record Known(OptionalLong version, Board board) {

        boolean stillShows(OptionalLong asked, Instant now) {
            return asked.isPresent()
                    && asked.equals(version)
                    && !now.isBefore(board.now())
                    && now.isBefore(board.now().plus(SHOWN_AGAIN));
        }
    }
}
