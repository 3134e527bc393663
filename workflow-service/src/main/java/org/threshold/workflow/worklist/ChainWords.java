package org.threshold.workflow.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.LastRung;
import org.threshold.workflow.deadlines.NextRung;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.BoardRow.Chain;

/** Says how far up its chain something has come: who was told, and who is told next. */
public final class ChainWords {

    private ChainWords() {}

    /** The rung reached and the one that follows, with whom they tell. */
    public static Chain of(DeadlineBoard board) {
        return new Chain(() -> reached(board.lastRung()), () -> next(board.nextRung()));
    }

    private static String next(NextRung rung) {
        return "%s: %s, %s"
                .formatted(words(rung.name()), people(rung.told()), DueWords.exact(rung.dueAt()));
    }

    private static String reached(LastRung rung) {
        return switch (rung) {
            case LastRung.NoneYet() -> "";
            case LastRung.Reached(var name, var told, var at) ->
                    "%s: told %s, %s".formatted(words(name), people(told), DueWords.exact(at));
        };
    }

    private static String people(List<Told> told) {
        return told.stream().map(Told::words).collect(Collectors.joining(" and "));
    }

    private static String words(String name) {
        return Capital.of(name.replace('-', ' '));
    }
}
