package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.app.ShowHomeBoard;

/** The board of children who are home without a decision. */
@RestController
class HomeBoardController {

    private final ShowHomeBoard show;

    HomeBoardController(ShowHomeBoard show) {
        this.show = show;
    }

    /**
     * A child on the board.
     *
     * @param standing {@code no-decision}, {@code against-decision} or {@code waits-for-approval}
     * @param words the same for people; names nobody
     * @param homeAt since when it is home, or has left hospital, UTC
     * @param discussions the open strategy discussion that will decide; at most one
     */
    record Shown(
            String caseRef,
            String standing,
            String words,
            Instant homeAt,
            Instant knownAt,
            List<UUID> discussions) {

        static Shown of(ShowHomeBoard.Entry entry) {
            var line = entry.line();
            return new Shown(
                    line.caseRef().value(),
                    line.standing().code(),
                    line.standing().words(),
                    line.homeAt(),
                    line.knownAt(),
                    entry.discussion().stream().map(id -> id.value()).toList());
        }
    }

    /** Children who are home and nobody decided it, the earliest known first. */
    @GetMapping("/api/v1/board/home-without-a-decision")
    List<Shown> board(Actor who) {
        return show.handle(who).stream().map(Shown::of).toList();
    }
}
