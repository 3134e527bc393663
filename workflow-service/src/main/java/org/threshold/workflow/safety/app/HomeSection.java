package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.HomeWatch.Watched;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/**
 * Children who are home without a decision (L-3.1.7); right after the strategy discussions, and
 * late from the minute it is known.
 */
@Service
class HomeSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind("home-without-a-decision", "Home without a decision", 1);
    private static final Set<Role> WHO =
            Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.EDT_MANAGER);

    private final HomeWatch watch;
    private final StrategyDiscussions discussions;

    HomeSection(HomeWatch watch, StrategyDiscussions discussions) {
        this.watch = watch;
        this.discussions = discussions;
    }

    @Override
    public List<BoardRow> rows(Look look) {
        return watch.open(ShowHomeBoard.MOST).stream().map(this::row).toList();
    }

    private BoardRow row(Watched watched) {
        var arrival = watched.arrival();
        CaseRef ref = arrival.caseRef();
        return new BoardRow(
                ref.value() + "-" + arrival.knownAt().getEpochSecond(),
                KIND,
                new BoardRow.What(watched.standing().words(), List.of(ref.value()), page(ref)),
                new BoardRow.Due(arrival.homeAt(), arrival.knownAt()),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(WHO));
    }

    private String page(CaseRef ref) {
        return discussions
                .openOf(ref)
                .map(open -> "/strategy-discussions/" + open)
                .orElse("/cases/" + ref);
    }
}
