package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.BABY;
import static org.threshold.workflow.safety.domain.Given.home;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.mayReturn;
import static org.threshold.workflow.safety.domain.Given.quorate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.safety.domain.HomeStanding;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;
import org.threshold.workflow.worklist.BoardSection.Look;

/** Children who are home without a decision stay on the board (L-3.1.7). */
class HomeBoardTest {

    private final SafetyWorld world = new SafetyWorld(hours(5));

    @Test
    @Requirement("L-3.1.7")
    void a_child_that_came_home_without_a_decision_is_on_the_board_until_a_meeting_decides() {
        world.happens(home(3));
        assertThat(board()).containsExactly(HomeStanding.NO_DECISION);

        meets(quorate(4, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));

        assertThat(board()).isEmpty();
        assertThat(world.arrivals.open(10)).isEmpty();
    }

    @Test
    void on_the_overdue_board_it_is_late_from_the_minute_that_it_is_known() {
        world.happens(home(3));
        var look = Look.of(hours(5), hours(29), List.of());

        var rows = world.homeSection().rows(look);

        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.overdue(hours(5))).isTrue();
                            assertThat(row.what().cases()).containsExactly(BABY.value());
                            assertThat(row.what().words())
                                    .isEqualTo(HomeStanding.NO_DECISION.words());
                        });
        meets(quorate(4, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        assertThat(world.homeSection().rows(look)).isEmpty();
    }

    @Test
    void a_child_that_came_home_with_a_decision_is_not_on_it() {
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        var worker = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);
        var home =
                new ReturnHomeGiven(
                        new Returns(new Home("Home", "Mother", ""), ""),
                        "Agreed.",
                        CriticalThinking.NONE);
        world.decide().handle(worker, BABY, home);

        world.happens(home(3));

        assertThat(world.arrivals.open(10)).isEmpty();
    }

    @Test
    void where_an_approval_is_needed_the_child_stays_on_it_after_the_meeting() {
        world.happens(home(3));

        meets(quorate(4, mayReturn(PerpetratorStatus.UNKNOWN)));

        assertThat(board()).containsExactly(HomeStanding.WAITS_FOR_APPROVAL);
    }

    @Test
    void a_withdrawn_return_is_not_shown() {
        world.happens(home(3));

        world.standing.clear();

        assertThat(board()).isEmpty();
    }

    private List<HomeStanding> board() {
        return world.board().handle(Actors.in(Role.TEAM_MANAGER)).stream()
                .map(entry -> entry.line().standing())
                .toList();
    }

    private void meets(DecidedForChild decided) {
        world.discussions.decided.add(decided);
        world.meetings()
                .decided(
                        new DiscussionDecided(
                                decided.meeting(),
                                Actors.in(Role.TEAM_MANAGER),
                                List.of(decided.decision())));
    }
}
