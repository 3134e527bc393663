package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.safety.domain.Given.hours;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReturnHomes.Answered;
import org.threshold.workflow.safety.domain.Arrival;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Made;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Weighed;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.safety.domain.ReturnHomeId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** What every store of decisions on returns home, and of arrivals, keeps to. */
public abstract class ReturnHomesContract {

    private static final Made MADE = new Made(new StaffId(new UUID(3, 3)), hours(2));

    private final ReturnHomes decisions;
    private final Arrivals arrivals;

    protected ReturnHomesContract(ReturnHomes decisions, Arrivals arrivals) {
        this.decisions = decisions;
        this.arrivals = arrivals;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    /** A quorate meeting that the store knows. */
    protected abstract MeetingHeld aMeeting();

    /** A change that the store knows. */
    protected abstract ChangeId aChange();

    @Test
    void a_decision_is_read_as_it_was_kept() {
        var ref = aCase();
        var returns = returns(ref, DecisionState.WAITS_FOR_APPROVAL);

        decisions.add(returns);

        assertThat(decisions.find(returns.id())).contains(returns);
        assertThat(decisions.inForce(ref)).contains(returns);
        assertThat(decisions.of(ref)).containsExactly(returns);
    }

    @Test
    void that_a_child_does_not_return_is_read_as_it_was_kept() {
        var stays = stays(aCase());

        decisions.add(stays);

        assertThat(decisions.find(stays.id())).contains(stays);
    }

    @Test
    void at_most_one_decision_of_a_case_is_in_force() {
        var ref = aCase();
        decisions.add(returns(ref, DecisionState.STANDS));

        assertThatThrownBy(() -> decisions.add(stays(ref))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_overtaken_makes_room_and_is_still_read() {
        var ref = aCase();
        var first = returns(ref, DecisionState.STANDS);
        decisions.add(first);

        decisions.overtake(first.id());

        assertThat(decisions.inForce(ref)).isEmpty();
        var second = stays(ref);
        decisions.add(second);
        assertThat(decisions.inForce(ref)).contains(second);
        assertThat(decisions.of(ref)).hasSize(2);
    }

    @Test
    void an_answer_changes_how_a_decision_stands() {
        var ref = aCase();
        var waiting = returns(ref, DecisionState.WAITS_FOR_APPROVAL);
        decisions.add(waiting);

        var manager = Actors.in(Role.SERVICE_MANAGER);
        decisions.answer(
                waiting.id(), new Answered(DecisionState.STANDS, manager, hours(3), "Safe."));

        assertThat(decisions.inForce(ref))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(DecisionState.STANDS));
    }

    @Test
    void an_arrival_is_noted_once_and_open_until_it_is_settled() {
        var arrival = new Arrival(aChange(), aCase(), hours(1), hours(2));

        arrivals.note(arrival);
        arrivals.note(arrival);

        assertThat(arrivals.openOf(arrival.caseRef())).containsExactly(arrival);
        assertThat(arrivals.open(1000)).contains(arrival);
        arrivals.settle(arrival, hours(3));
        assertThat(arrivals.openOf(arrival.caseRef())).isEmpty();
        assertThat(arrivals.open(1000)).doesNotContain(arrival);
    }

    private ReturnHomeDecision returns(CaseRef ref, DecisionState state) {
        var given =
                new ReturnHomeGiven(
                        new Returns(new Home("Home", "Mother", "Daily visits"), "In custody."),
                        "The meeting agreed.",
                        new CriticalThinking("A fall.", "Her sister says so.", "Last week."));
        var rests = new Rests.OnMeeting(aMeeting(), PerpetratorStatus.UNKNOWN);
        return decision(ref, given, new Weighed(rests, List.of("second survey")), state);
    }

    private static ReturnHomeDecision stays(CaseRef ref) {
        var given = new ReturnHomeGiven(new DoesNotReturn(), "Too early.", CriticalThinking.NONE);
        return decision(
                ref, given, new Weighed(new Rests.OnNothing(), List.of()), DecisionState.STANDS);
    }

    private static ReturnHomeDecision decision(
            CaseRef ref, ReturnHomeGiven given, Weighed weighed, DecisionState state) {
        return new ReturnHomeDecision(
                new ReturnHomeId(UUID.randomUUID()), ref, given, weighed, state, MADE);
    }
}
