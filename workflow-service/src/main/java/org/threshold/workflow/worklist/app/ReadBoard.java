package org.threshold.workflow.worklist.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.BoardSection.Look;
import org.threshold.workflow.worklist.domain.Board;

/**
 * The board: what is overdue or due within a day, and everything that has gone quiet. It is read at
 * one moment: every section sees the same state.
 */
@Service
public class ReadBoard {

    /** What is due within this time is on the board. */
    public static final Duration SOON = Duration.ofHours(24);

    private static final int AT_ONCE = 500;

    private final Access access;
    private final DeadlineBoards boards;
    private final List<BoardSection> sections;
    private final DueRows others;
    private final CaseClock clock;

    ReadBoard(
            Access access,
            DeadlineBoards boards,
            List<BoardSection> sections,
            DueRows others,
            CaseClock clock) {
        this.access = access;
        this.boards = boards;
        this.sections = List.copyOf(sections);
        this.others = others;
        this.clock = clock;
    }

    /** Reads all of it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board handle(Actor who) {
        access.require(who, Activity.READ_BOARD);
        Instant now = clock.now();
        Instant until = now.plus(SOON);
        var look = new Look(now, until, due(until));
        List<BoardRow> rows = new ArrayList<>(others.of(unclaimed(look.due())));
        sections.forEach(section -> rows.addAll(section.rows(look)));
        return new Board(rows, now);
    }

    private List<DeadlineBoard> unclaimed(List<DeadlineBoard> due) {
        Set<String> claimed =
                sections.stream()
                        .flatMap(section -> section.kinds().stream())
                        .collect(Collectors.toSet());
        return due.stream()
                .filter(one -> !claimed.contains(one.deadline().waiting().kind()))
                .toList();
    }

    private List<DeadlineBoard> due(Instant until) {
        List<DeadlineBoard> all = new ArrayList<>();
        BoardPlace after = BoardPlace.START;
        List<DeadlineBoard> page;
        do {
            page = boards.dueBy(until, after, AT_ONCE);
            all.addAll(page);
            after = page.isEmpty() ? after : page.getLast().place();
        } while (page.size() == AT_ONCE);
        return all;
    }
}
