package org.threshold.workflow.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.agreement.domain.Agreed.FRIDAY;
import static org.threshold.workflow.agreement.domain.Agreed.MORNING;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.agreement.app.DraftAgreement.About;
import org.threshold.workflow.agreement.app.ReviewAgreement.Outcome;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.ServedOnly;
import org.threshold.workflow.worklist.Completion;

/** An agreement that is not kept, checks, reviews and ends. */
class BreachTest {

    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final AgreementId ID = new AgreementId(new UUID(0, 1));

    private final AgreementWorld world = new AgreementWorld(MORNING);

    @BeforeEach
    void a_draft_with_nothing_missing() {
        world.draft().handle(WORKER, new About(ID, Agreed.BABY), Agreed.given());
        for (Monitor one : world.now(ID).monitors()) {
            world.accept().handle(WORKER, ID, new AcceptMonitoring.Given(one.id(), "By name"));
        }
    }

    @Test
    @Requirement({"L-3.1.23", "F-1.2.4"})
    void a_breach_that_was_seen_is_told_ends_it_and_starts_what_was_agreed_for_that() {
        activate();

        breach(WORKER, true);

        NewChange told = world.told.getLast();
        assertThat(told.kind()).isEqualTo(ChangeKind.AGREEMENT_BREACHED);
        assertThat(told.stage()).isEqualTo("breached");
        assertThat(told.codes())
                .containsEntry("safe", "no")
                .containsEntry("observer", "health-visiting")
                .containsEntry("term", "contact")
                .doesNotContainKey("expiresOn");
        assertThat(world.now(ID).state()).isEqualTo(AgreementState.BREACHED);
        assertThat(world.engine.getLast().name()).isEqualTo("workflow.superseded");
        assertThat(world.steps.ended()).containsExactly(ID.value());
        assertThat(world.steps.only().step()).isEqualTo("act-on-agreement-breach");
        assertThat(world.steps.only().due().dueAt()).isEqualTo(MORNING.plusSeconds(3600));
    }

    @Test
    @Requirement({"F-1.2.4", "R-HV-1"})
    void a_health_visitor_reports_a_breach_in_a_family_that_they_serve_and_in_no_other() {
        activate();
        world.told.clear();
        Actor visitor = Actors.in(Role.HEALTH_VISITOR);

        assertThat(world.breach().handle(visitor, ID, seen(true))).isEmpty();
        assertThat(world.told).isEmpty();
        assertThat(world.see().handle(visitor, ID)).isEmpty();

        world.served = new ServedOnly(List.of(Agreed.BABY.value()));
        assertThat(world.see().standing())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.place())
                                        .isEqualTo("written-agreements/" + ID + "/breach"));
        assertThat(world.see().handle(visitor, ID)).contains(Agreed.BABY);
        breach(visitor, true);

        assertThat(world.told.getLast().kind()).isEqualTo(ChangeKind.AGREEMENT_BREACHED);
        assertThat(world.see().standing()).isEmpty();
    }

    @Test
    void a_breach_that_is_suspected_is_told_and_leaves_the_agreement_watched() {
        activate();

        breach(WORKER, false);

        assertThat(world.told.getLast().stage()).isEqualTo("suspected");
        assertThat(world.now(ID).active()).isTrue();
        assertThat(world.steps.waiting()).hasSize(4);
    }

    @Test
    @Requirement("L-3.1.23")
    void a_breach_is_recorded_against_a_draft_and_against_what_has_ended() {
        breach(WORKER, true);
        assertThat(world.now(ID).state()).isEqualTo(AgreementState.DRAFTED);
        world.act().handle(WORKER, last().id(), "Rang the grandmother.");
        assertThat(last().done()).isEqualTo("Rang the grandmother.");

        world.end().handle(MANAGER, ID, EndReason.WITHDRAWN, "Not needed.");
        breach(WORKER, true);

        assertThat(world.now(ID).state()).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(world.agreements.breaches(ID)).hasSize(2);
        assertThat(last().stateThen()).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("F-1.2.4")
    void a_breach_that_an_agency_reports_is_attached_to_the_agreement_in_force() {
        activate();
        world.draft()
                .handle(
                        WORKER,
                        new About(new AgreementId(new UUID(0, 2)), Agreed.BABY),
                        Agreed.given());

        world.happens(
                Actor.system(new SystemId(new UUID(0, 5)), Agency.HEALTH_VISITING),
                new NewChange(
                        ChangeKind.AGREEMENT_BREACHED,
                        "breached",
                        List.of(Agreed.BABY),
                        MORNING,
                        Map.of("safe", "yes", "observer", "health-visiting"),
                        ""));

        assertThat(world.agreements.breaches(ID)).hasSize(1);
        assertThat(world.now(ID).state()).isEqualTo(AgreementState.BREACHED);
    }

    @Test
    void a_check_is_followed_by_the_next_and_one_that_found_a_breach_is_told() {
        activate();
        var officer = world.now(ID).monitors().getLast().id();
        var later = MORNING.plusSeconds(11 * 3600);
        world.at(later);

        assertThat(check(officer, Found.KEPT, " ")).isInstanceOf(Completion.Refused.class);
        assertThat(check(officer, Found.KEPT, "Lights off.")).isInstanceOf(Completion.Done.class);
        assertThat(next(officer.value())).isEqualTo(later.plusSeconds(12 * 3600));

        check(officer, Found.BROKEN, "He was there.");

        assertThat(world.told.getLast().codes()).containsEntry("observer", "police");
        assertThat(world.now(ID).state()).isEqualTo(AgreementState.BREACHED);
        assertThat(world.agreements.checks(ID)).hasSize(2);
        assertThat(check(officer, Found.KEPT, "Nothing.")).isInstanceOf(Completion.Gone.class);
    }

    @Test
    void a_review_lets_it_carry_on_within_the_limit_or_ends_it() {
        activate();
        world.at(FRIDAY.minusSeconds(60));
        var tooLong = FRIDAY.plus(8, ChronoUnit.DAYS);
        var sunday = FRIDAY.plus(2, ChronoUnit.DAYS);

        assertThat(carryOn(tooLong)).isInstanceOf(Completion.Refused.class);
        assertThat(carryOn(sunday)).isInstanceOf(Completion.Done.class);
        assertThat(world.told.getLast().stage()).isEqualTo("changed");
        assertThat(next(ID.value())).isEqualTo(sunday);

        var ends = new ReviewAgreement.Given(new Outcome.Ends(EndReason.KEPT), "All kept it.");
        assertThat(world.review().handle(MANAGER, ID, ends)).isInstanceOf(Completion.Done.class);

        assertThat(world.now(ID).state()).isEqualTo(AgreementState.KEPT);
        assertThat(world.told.getLast().stage()).isEqualTo("ended");
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.engine.getLast().name()).isEqualTo("workflow.written-agreement-ended");
    }

    @Test
    void it_is_ended_with_a_reason_and_once() {
        assertThat(end(EndReason.KEPT, "Kept.")).isInstanceOf(AgreementResult.Refused.class);
        activate();

        assertThat(end(EndReason.REPLACED, " ")).isInstanceOf(AgreementResult.Refused.class);
        assertThat(end(EndReason.REPLACED, "A plan.")).isInstanceOf(AgreementResult.Kept.class);
        assertThat(end(EndReason.REPLACED, "A plan.")).isInstanceOf(AgreementResult.NotNow.class);
        assertThat(world.told.getLast().stage()).isEqualTo("ended");
    }

    @Test
    void of_a_draft_that_is_withdrawn_nobody_is_told() {
        end(EndReason.WITHDRAWN, "Not needed.");

        assertThat(world.told).isEmpty();
    }

    @Test
    void its_process_is_started_again_with_every_duty_that_is_open() {
        activate();
        int before = world.engine.size();

        assertThat(world.restart().startAgain(ID.value())).contains("agreement-at-its-end");

        assertThat(world.engine.subList(before, world.engine.size())).hasSize(4);
        var monitor = world.now(ID).monitors().getFirst().id().value();
        assertThat(world.restart().carrying(monitor).orElseThrow().parts()).hasSize(3);
        end(EndReason.REPLACED, "A plan.");
        assertThat(world.restart().startAgain(ID.value())).isEmpty();
    }

    private void activate() {
        world.activate().handle(MANAGER, ID);
        assertThat(world.now(ID).active()).isTrue();
    }

    private void breach(Actor who, boolean certain) {
        assertThat(world.breach().handle(who, ID, seen(certain))).isPresent();
    }

    private static RecordBreach.Given seen(boolean certain) {
        var seen = new Breach.Seen(certain, "no", "health-visiting", "contact");
        return new RecordBreach.Given(seen, Optional.empty(), "He was alone with her.");
    }

    private Breach last() {
        return world.agreements.breaches(ID).getFirst();
    }

    private Completion check(MonitorId monitor, Found found, String words) {
        return world.check()
                .handle(MANAGER, monitor, new RecordCheck.Given(found, words, "not-known"));
    }

    private Completion carryOn(Instant until) {
        var outcome = new Outcome.CarriesOn(new AgreementEnd.At(until));
        return world.review().handle(MANAGER, ID, new ReviewAgreement.Given(outcome, "Kept."));
    }

    private Instant next(UUID subject) {
        return world.steps.waiting().stream()
                .filter(task -> task.subject().id().equals(subject))
                .map(task -> task.due().dueAt())
                .findFirst()
                .orElseThrow();
    }

    private AgreementResult end(EndReason how, String reason) {
        return world.end().handle(MANAGER, ID, how, reason);
    }
}
