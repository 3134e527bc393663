package org.threshold.workflow.challenge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.CHALLENGER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.challenge.app.ReplyToAnswer.Given;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/** Who sees challenges, and where (R-C&amp;F-5b). */
class ShownChallengesTest {

    private static final Actor SENIOR = Actors.in(Role.SERVICE_MANAGER);
    private static final Instant FIRST_ENDS = Instant.parse("2026-11-24T17:00:00Z");
    private static final Hurry RED = new Hurry(true, Level.FIRST);

    private final ChallengeWorld world = new ChallengeWorld();

    @Test
    void an_agencys_system_sees_and_answers_for_its_own_agency_only() {
        Challenge one = world.raised(HOSPITAL);
        Actor school = Actor.system(new SystemId(new UUID(2, 9)), Agency.SCHOOL);

        assertThat(world.read.one(HOSPITAL, one.id())).contains(one);
        assertThat(world.read.one(school, one.id())).isEmpty();
        assertThat(world.reply.handle(school, one.id(), new Given(true, "")))
                .isInstanceOf(RaiseResult.NothingThere.class);
    }

    @Test
    @Requirement("R-C&F-5b")
    void a_challenge_that_waits_is_on_the_board_whether_or_not_it_is_late() {
        Challenge one = world.raised(CHALLENGER);
        var look = BoardSection.Look.of(MONDAY, MONDAY, List.of());

        assertThat(world.board.rows(look))
                .extracting(BoardRow::what)
                .containsExactly(
                        new BoardRow.What(
                                "First stage: “That nothing further is done” is challenged.",
                                List.of(world.baby.value()),
                                "/challenges/" + one.id()));

        world.answers(ANOTHER_MANAGER, one, Verdict.NOT_UPHELD);
        assertThat(world.board.rows(look)).isEmpty();
    }

    @Test
    void they_are_counted_by_topic_and_stage() {
        Challenge one = world.raised(CHALLENGER);
        world.raised(HOSPITAL, RED);
        world.at(FIRST_ENDS);
        world.answers(SENIOR, one, Verdict.UPHELD);

        assertThat(ChallengeCounts.of(world.read.all(SENIOR)))
                .singleElement()
                .satisfies(
                        topic -> {
                            assertThat(topic.topic()).isEqualTo(Topic.NO_FURTHER_ACTION);
                            assertThat(topic.all()).isEqualTo(2);
                            assertThat(topic.upheld()).isEqualTo(1);
                            assertThat(topic.notAnswered()).isEqualTo(2);
                            assertThat(topic.waiting())
                                    .extracting(ChallengeCounts.AtLevel::count)
                                    .containsExactly(0, 1, 0, 0);
                        });
    }
}
