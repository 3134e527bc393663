package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.officer;
import static org.threshold.workflow.strategy.domain.Given.there;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.strategy.Fact;

/** L-3.1.18: whoever is missing is known before the meeting, when they can still be rung. */
class QuorumForeseenTest {

    private static final boolean OFFICE_HOURS = false;
    private static final boolean OUT_OF_HOURS = true;

    @Test
    void it_is_quorate_once_everybody_comes_whom_the_rule_asks_for() {
        var replies = coming(Seat.CHAIR, Seat.SOCIAL_WORKER, Seat.POLICE, Seat.PAEDIATRICIAN);

        assertThat(foreseen(replies, Fact.INJURY).quorate()).isTrue();
    }

    @Test
    void somebody_who_only_writes_is_missing() {
        var replies =
                Stream.concat(
                                coming(Seat.CHAIR, Seat.SOCIAL_WORKER, Seat.POLICE).stream(),
                                Stream.of(
                                        new Reply(there(Seat.PAEDIATRICIAN), Coming.SENDS_REPORT)))
                        .toList();

        assertThat(foreseen(replies, Fact.INJURY))
                .isEqualTo(new QuorumCheck.NotQuorate(List.of(Missing.PAEDIATRICIAN)));
    }

    @Test
    void at_night_the_rank_of_whoever_comes_from_the_police_counts() {
        var constable =
                List.of(
                        new Reply(there(Seat.CHAIR), Coming.COMES),
                        new Reply(there(Seat.SOCIAL_WORKER), Coming.COMES),
                        new Reply(officer(Rank.CONSTABLE), Coming.COMES),
                        new Reply(there(Seat.GP), Coming.COMES));

        assertThat(QuorumForeseen.of(constable, Given.NO_FACTS, OUT_OF_HOURS))
                .isEqualTo(new QuorumCheck.NotQuorate(List.of(Missing.SUPERVISING_OFFICER)));
    }

    @Test
    void where_nobody_has_answered_everybody_is_missing() {
        assertThat(foreseen(List.of()).foreseen())
                .startsWith("If only those come who say so, the meeting is not quorate. Missing: ");
    }

    private static QuorumCheck foreseen(List<Reply> replies, Fact... facts) {
        return QuorumForeseen.of(replies, Given.scope(facts), OFFICE_HOURS);
    }

    private static List<Reply> coming(Seat... seats) {
        return Stream.of(seats).map(seat -> new Reply(there(seat), Coming.COMES)).toList();
    }
}
