package org.threshold.workflow.prebirth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.CASE;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.WORKER;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.worklist.Completion;

/** A pre-birth assessment, from whatever starts it to what it comes to. */
class PreBirthStoryTest {

    private static final SourceSaid REPLY = new SourceSaid.Answered(Expecting.REPLY, Set.of());

    private final PreBirthWorld world = new PreBirthWorld();

    @Test
    @Requirement("L-3.1.12")
    void every_source_is_asked_at_once_and_by_when() {
        var one = world.begun();

        assertThat(one.sources()).extracting(SourceLine::source).containsExactly(Source.values());
        assertThat(one.sources())
                .allSatisfy(
                        line -> {
                            assertThat(line.standing().code()).isEqualTo("requested");
                            assertThat(world.steps.of(line.id()))
                                    .containsExactly("obtain-from-source");
                        });
        assertThat(world.changes)
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.code("preBirth")).isEqualTo(one.id().toString());
                            assertThat(change.codes().values())
                                    .contains(
                                            "midwifery",
                                            "gp",
                                            "health-visiting",
                                            "police",
                                            "adult-services",
                                            "2026-11-30T17:00:00Z");
                        });
    }

    @Test
    @Requirement("L-3.1.12")
    void it_knows_the_day_and_the_mothers_number_and_is_due_eight_weeks_before_the_birth() {
        var one = world.begun();

        assertThat(one.about().pregnancy()).isEqualTo(Expecting.PREGNANCY);
        assertThat(world.due("conclude-pre-birth-assessment")).isEqualTo("2027-01-18T09:00:00Z");
        assertThat(world.due("complete-booking")).isEqualTo("2026-12-07T17:00:00Z");
        assertThat(world.due("make-antenatal-contact")).isEqualTo("2026-12-21T17:00:00Z");
        assertThat(world.engine.names()).containsExactly("workflow.pre-birth-assessment-begun");
    }

    @Test
    @Requirement("L-3.1.12")
    void a_pregnancy_with_a_risk_starts_it_at_once_with_the_worry_that_was_told() {
        world.told(
                ChangeKind.PREGNANCY_IDENTIFIED,
                Map.of("domesticAbuse", "yes", "dueOn", "2027-02-01"));

        assertThat(world.one().about().pregnancy().expected())
                .contains(PreBirthWorld.day("2027-02-01"));
        assertThat(world.one().worries()).containsExactly(Worry.DOMESTIC_ABUSE);
        assertThat(world.due("make-antenatal-contact")).isEqualTo("2026-11-25T17:00:00Z");
    }

    @Test
    void told_again_it_is_the_same_one_and_nothing_is_put_off() {
        world.told(ChangeKind.PREGNANCY_IDENTIFIED, Map.of("domesticAbuse", "yes"));
        var first = world.due("make-antenatal-contact");
        world.at(Expecting.STARTED.plus(Duration.ofDays(1)));

        world.told(ChangeKind.PREGNANCY_IDENTIFIED, Map.of("domesticAbuse", "no", "dueOn", "x"));

        assertThat(world.rows.of(CASE)).hasSize(1);
        assertThat(world.one().worries())
                .containsExactlyInAnyOrder(Worry.DOMESTIC_ABUSE, Worry.SOMETHING_ELSE);
        assertThat(world.one().about().pregnancy().expected()).contains(Expecting.DUE);
        assertThat(world.due("make-antenatal-contact")).isEqualTo(first);
    }

    @Test
    @Requirement("L-3.1.12")
    void an_unborn_child_who_is_referred_is_assessed_and_one_who_is_born_is_not() {
        world.referral.received(WORKER, referral());
        assertThat(world.one().about().pregnancy().expected()).contains(Expecting.DUE);

        var other = new PreBirthWorld();
        other.at(Expecting.DUE.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        other.referral.received(WORKER, referral());
        assertThat(other.rows.of(CASE)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.12")
    void a_birth_before_it_is_complete_is_acted_on_today() {
        var one = world.begun();
        world.at(Expecting.STARTED.plus(Duration.ofDays(3)));

        world.told(ChangeKind.CHILD_BORN, Map.of());
        world.told(ChangeKind.CHILD_BORN, Map.of());

        assertThat(world.due("act-on-birth")).isEqualTo("2026-11-26T23:59:00Z");
        assertThat(world.engine.names())
                .containsExactly(
                        "workflow.pre-birth-assessment-begun", "workflow.assessed-child-born");
        assertThat(world.birth.handle(WORKER, one.id(), " "))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.birth.handle(WORKER, one.id(), "On the ward until Monday."))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(one.id().value()))
                .containsExactly(
                        "complete-booking",
                        "conclude-pre-birth-assessment",
                        "make-antenatal-contact");
    }

    @Test
    @Requirement("L-3.1.12")
    void it_is_concluded_when_every_source_was_heard() {
        var one = world.begun();
        var help = Expecting.concluding(PreBirthOutcome.EARLY_HELP);
        assertThat(world.conclude.handle(WORKER, one.id(), help))
                .isInstanceOf(Completion.Refused.class);

        world.saidByAll(REPLY);
        world.told(ChangeKind.CHILD_BORN, Map.of());

        assertThat(world.conclude.handle(WORKER, one.id(), help))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.one().open()).isFalse();
        assertThat(world.steps.of(one.id().value()))
                .containsExactly("complete-booking", "make-antenatal-contact");
        assertThat(world.called).isEmpty();
    }

    @Test
    @Requirement("L-3.1.12")
    void a_strategy_discussion_is_called_whatever_is_missing_and_that_stays_work() {
        var one = world.begun();

        world.conclude.handle(
                WORKER, one.id(), Expecting.concluding(PreBirthOutcome.STRATEGY_DISCUSSION));

        assertThat(world.called)
                .singleElement()
                .satisfies(
                        call ->
                                assertThat(call.about().children().getFirst().caseRef())
                                        .isEqualTo(CASE));
        assertThat(world.steps.of(one.line(Source.POLICE).id()))
                .containsExactly("obtain-from-source");
    }

    @Test
    void who_starts_it_says_why_and_a_day_on_which_a_child_can_be_expected() {
        for (var day : List.of("2026-11-08", "2027-09-14")) {
            var given =
                    new BeginPreBirth.Given(
                            new Pregnancy(
                                    Optional.of(PreBirthWorld.day(day)), new NhsIdentity.LeftOut()),
                            " ",
                            Set.of());
            assertThat(world.begin.handle(WORKER, CASE, given))
                    .isInstanceOfSatisfying(
                            PreBirthBegun.Refused.class,
                            refused ->
                                    assertThat(refused.refusals())
                                            .extracting(Refusal::field)
                                            .containsExactly("why", "expectedOn"));
        }
    }

    @Test
    void it_is_started_again_with_what_is_still_to_be_done() {
        var one = world.begun();
        world.told(ChangeKind.CHILD_BORN, Map.of());

        assertThat(world.restart.startAgain(one.id().value()))
                .contains("conclude-pre-birth-assessment");
        assertThat(world.restart.carrying(one.id().value()).orElseThrow().cases())
                .containsExactly("CP-2041");
        assertThat(world.engine.names()).hasSize(4).endsWith("workflow.assessed-child-born");
        world.saidByAll(REPLY);
        world.conclude.handle(
                WORKER, one.id(), Expecting.concluding(PreBirthOutcome.NO_FURTHER_ACTION));
        assertThat(world.restart.startAgain(one.id().value())).isEmpty();
    }

    @Test
    void whoever_is_told_that_it_is_late_learns_what_is_missing_and_it_goes_on_elsewhere() {
        var one = world.begun();
        assertThat(world.glance.page(one.id().value())).isEqualTo("/cases/CP-2041");
        assertThat(world.glance.known(one.id().value()))
                .containsExactly(
                        "Sources that have not answered: 7 of 7.",
                        "Priority of the health visitor’s contact: standard.",
                        "The child is expected.");
        var into = new CaseRef("CP-4001");

        world.joined.joined(new CaseJoined(WORKER, CASE, into, List.of(), Expecting.STARTED));

        assertThat(world.rows.of(into)).hasSize(1);
        assertThat(world.steps.waiting())
                .allSatisfy(task -> assertThat(task.subject().cases()).containsExactly("CP-4001"));
    }

    private static ReferralReceived referral() {
        return new ReferralReceived(
                new ReferralId(new UUID(5, 1)),
                Agency.MIDWIFERY,
                List.of(
                        new ConcernedChild(
                                CASE,
                                PreBirthWorld.CHILD,
                                Mobility.NOT_MOBILE,
                                Mark.NONE_SEEN,
                                "",
                                Path.NOT_RED)),
                false,
                Expecting.STARTED);
    }
}
