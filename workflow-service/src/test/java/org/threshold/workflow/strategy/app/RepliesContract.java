package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Samples.AT;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Reply;
import org.threshold.workflow.strategy.domain.Seat;

/** What the rows of replies promise, wherever they are kept. */
public abstract class RepliesContract {

    private static final Actor WHO = Actor.itself();
    private static final Reply SERGEANT = new Reply(Given.officer(Rank.SERGEANT), Coming.COMES);
    private static final Reply GP = new Reply(Given.there(Seat.GP), Coming.CANNOT_COME);

    protected abstract Replies replies();

    /** A discussion that exists. */
    protected abstract DiscussionId discussion();

    @Test
    void each_seat_of_each_agency_has_an_answer_of_its_own() {
        var id = discussion();
        var visitor = referrer(Agency.HEALTH_VISITING);
        var school = referrer(Agency.SCHOOL);
        keep(id, 1, SERGEANT);
        keep(id, 1, GP);
        keep(id, 1, visitor);
        keep(id, 1, school);

        assertThat(replies().of(id, 1)).containsExactlyInAnyOrder(SERGEANT, GP, visitor, school);
        assertThat(replies().of(discussion(), 1)).isEmpty();
    }

    @Test
    void a_later_answer_takes_the_place_of_an_earlier_one() {
        var id = discussion();
        keep(id, 1, GP);
        var after = new Reply(Given.there(Seat.GP), Coming.COMES);
        keep(id, 1, after);

        assertThat(replies().of(id, 1)).containsExactly(after);
    }

    @Test
    void each_meeting_is_answered_for_anew() {
        var id = discussion();
        keep(id, 1, GP);
        keep(id, 2, SERGEANT);

        assertThat(replies().of(id, 1)).containsExactly(GP);
        assertThat(replies().of(id, 2)).containsExactly(SERGEANT);
    }

    private void keep(DiscussionId id, int meeting, Reply reply) {
        replies().keep(id, new Replies.Taken(meeting, reply, WHO, AT));
    }

    private static Reply referrer(Agency agency) {
        return new Reply(new Attendee(Seat.REFERRER, agency, Rank.NONE, ""), Coming.COMES);
    }
}
