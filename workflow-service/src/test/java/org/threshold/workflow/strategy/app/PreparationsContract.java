package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Samples.AT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.CheckAnswer.Result;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.LeftOut;
import org.threshold.workflow.strategy.domain.PoliceCheck;

/** What the rows of preparations promise, wherever they are kept. */
public abstract class PreparationsContract {

    private static final Actor WHO = Actor.itself();
    private static final CheckSubject PARTNER =
            new CheckSubject(CheckSubject.Kind.ADULT, "The mother's partner");
    private static final CheckSubject FLAT =
            new CheckSubject(CheckSubject.Kind.ADDRESS, "The partner's flat");

    protected abstract Preparations preparations();

    /** A discussion that exists, about these cases. */
    protected abstract DiscussionId discussed(CaseRef... refs);

    /** A case that exists, and is in no discussion. */
    protected abstract CaseRef newCase();

    @Test
    void a_booking_takes_the_place_of_another_until_it_is_taken_back() {
        var id = discussed(newCase());
        assertThat(preparations().booked(id)).isEmpty();

        preparations().book(id, new Booking(AT, "Room 1"), WHO, AT);
        var moved = new Booking(AT.plusSeconds(60), "By telephone");
        preparations().book(id, moved, WHO, AT);

        assertThat(preparations().booked(id)).hasValue(moved);
        preparations().cancel(id);
        preparations().cancel(id);
        assertThat(preparations().booked(id)).isEmpty();
    }

    @Test
    void a_later_answer_to_a_check_takes_the_place_of_an_earlier_one() {
        var id = discussed(newCase());
        var waiting = check(PARTNER, CheckKind.PNC, new CheckAnswer.Outstanding("System down"));
        var intelligence =
                check(FLAT, CheckKind.INTELLIGENCE, new CheckAnswer.Done(Result.NOTHING_HELD));
        preparations().keepChecks(id, List.of(waiting, intelligence), WHO, AT);
        assertThat(preparations().checks(id)).containsExactlyInAnyOrder(waiting, intelligence);

        var made = check(PARTNER, CheckKind.PNC, new CheckAnswer.Done(Result.RISK_TO_CHILDREN));
        preparations().keepChecks(id, List.of(made), WHO, AT);

        assertThat(preparations().checks(id)).containsExactlyInAnyOrder(made, intelligence);
        assertThat(preparations().checks(discussed(newCase()))).isEmpty();
    }

    @Test
    void a_later_reason_for_leaving_out_takes_the_place_of_an_earlier_one() {
        var id = discussed(newCase());
        var flat = new LeftOut(FLAT, "Nobody lives there.");
        preparations().leaveOut(id, List.of(new LeftOut(PARTNER, "Hm."), flat), WHO, AT);
        var partner = new LeftOut(PARTNER, "Dead since 2019.");
        preparations().leaveOut(id, List.of(partner), WHO, AT);

        assertThat(preparations().leftOut(id)).containsExactlyInAnyOrder(partner, flat);
        assertThat(preparations().leftOut(discussed(newCase()))).isEmpty();
    }

    @Test
    void each_role_agrees_once_for_a_child_and_may_say_why_again() {
        var ref = newCase();
        var id = discussed(ref);
        var inspector = new Agreement(ref, Role.DUTY_INSPECTOR, "A birthmark.");
        var manager = new Agreement(ref, Role.SERVICE_MANAGER, "The consultant is sure.");
        preparations().agree(id, new Agreement(ref, Role.DUTY_INSPECTOR, "Hm."), WHO, AT);
        preparations().agree(id, inspector, WHO, AT);
        preparations().agree(id, manager, WHO, AT);

        assertThat(preparations().agreements(id)).containsExactlyInAnyOrder(inspector, manager);
        assertThat(preparations().agreements(discussed(newCase()))).isEmpty();
    }

    private static PoliceCheck check(CheckSubject subject, CheckKind kind, CheckAnswer answer) {
        return new PoliceCheck(subject, kind, answer);
    }
}
